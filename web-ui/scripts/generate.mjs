// Writes the types of the API from the services' OpenAPI documents, which lie beside this folder in the repository.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const services = ['consultation', 'covenant', 'inspection-board', 'compliance'];
const here = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const documents = resolve(here, process.env.DANCHU_OPENAPI_ROOT ?? '..');
const target = resolve(here, 'src/lib/shared/generated');

await mkdir(target, { recursive: true });
for (const service of services) {
  const document = resolve(documents, `${service}-service/openapi/openapi.yaml`);
  const types = await openapiTS(pathToFileURL(document));
  await writeFile(resolve(target, `${service}.d.ts`), astToString(types));
}
