// The script that stands in the head of every page, and the hash by which the content policy knows it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../src/early.js', import.meta.url), 'utf8');

export const early = source
  .replace(/^\/\/.*\n/gm, '')
  .replace(/\n\s*/g, '\n')
  .trim();
export const hash = `sha256-${createHash('sha256').update(early).digest('base64')}`;
