// Packs what never changes once, as tightly as Brotli can, for servers that hand it out so.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = 'build/_app/immutable/';
const files = readdirSync(folder, { recursive: true }).filter((file) => /\.(js|css)$/.test(file));
for (const file of files) writeFileSync(`${folder}${file}.br`, brotliCompressSync(readFileSync(folder + file)));
