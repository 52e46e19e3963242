import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../suite/suite.ts';

/** A password or key of this installation, from the file in which the launcher keeps them. */
export function secret(name: string): string {
  const lines = readFileSync(join(dataFolder(), 'secrets.properties'), 'utf8').split('\n');
  const found = lines.find((line) => line.startsWith(`${name}=`));
  if (!found) throw new Error(`There is no secret ${name}`);
  return found.slice(name.length + 1);
}

/** The key under which the suite knows the person with a citizen number. */
export function personKey(citizenNumber: string): string {
  return createHmac('sha256', secret('person-pepper')).update(citizenNumber).digest('base64url');
}
