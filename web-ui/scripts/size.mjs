// Measures the script a browser must load before a citizen's first page works, compressed, and fails over the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { client, filesOf } from './entryGraph.mjs';

const budget = 60_000;
const pages = { '/': 'src/routes/+page.svelte', '/commune/[code]': 'src/routes/commune/[code]/+page.svelte' };

let over = false;
for (const [page, component] of Object.entries(pages)) {
  const { scripts } = filesOf(component);
  const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(client + file), { level: 9 }).length, 0);
  over ||= size > budget;
  console.log(`${page}: ${(size / 1000).toFixed(1)} kB in ${scripts.length} files (budget ${budget / 1000} kB)`);
}
process.exitCode = over ? 1 : 0;
