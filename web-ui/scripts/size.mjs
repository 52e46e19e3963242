// Measures the script a browser must load before a citizen's first page works, compressed, and fails over the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 60_000;
const client = '.svelte-kit/output/client/';
const manifest = JSON.parse(readFileSync(`${client}.vite/manifest.json`, 'utf8'));
const pages = { '/': 'src/routes/+page.svelte', '/commune/[code]': 'src/routes/commune/[code]/+page.svelte' };

function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

function nodeOf(component) {
  const node = Object.keys(manifest).find((key) => {
    if (!/client-optimized\/nodes\/\d+\.js$/.test(key)) return false;
    const index = Number(key.match(/(\d+)\.js$/)[1]);
    return readFileSync(`.svelte-kit/generated/client-optimized/nodes/${index}.js`, 'utf8').includes(`/${component}"`);
  });
  if (!node) throw new Error(`No built page for ${component}; run the build first.`);
  return node;
}

const always = Object.keys(manifest).filter(
  (key) => manifest[key].isEntry && /(entry|client-optimized\/app)\b.*\.js$/.test(key),
);
const frame = [nodeOf('src/routes/+layout.svelte'), nodeOf('src/routes/+error.svelte')];

let over = false;
for (const [page, component] of Object.entries(pages)) {
  const files = new Set([...closure([...always, ...frame, nodeOf(component)])].map((key) => manifest[key].file));
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(client + file), { level: 9 }).length, 0);
  over ||= size > budget;
  console.log(`${page}: ${(size / 1000).toFixed(1)} kB in ${scripts.length} files (budget ${budget / 1000} kB)`);
}
process.exitCode = over ? 1 : 0;
