// What the browser loads for a page, read from the built manifest.
import { readFileSync } from 'node:fs';

export const client = '.svelte-kit/output/client/';
const nodes = '.svelte-kit/generated/client-optimized/nodes/';
const manifest = JSON.parse(readFileSync(`${client}.vite/manifest.json`, 'utf8'));

function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

function nodeOf(component) {
  const found = Object.keys(manifest).find((key) => {
    const node = key.match(/client-optimized\/nodes\/(\d+\.js)$/)?.[1];
    return node && readFileSync(nodes + node, 'utf8').includes(`/${component}"`);
  });
  if (!found) throw new Error(`No built page for ${component}; run the build first.`);
  return found;
}

/** The scripts and styles of a page, with those of the frame around every page. */
export function filesOf(component) {
  const entries = Object.keys(manifest).filter(
    (key) => manifest[key].isEntry && /(entry|client-optimized\/app)\b.*\.js$/.test(key),
  );
  const frame = ['src/routes/+layout.svelte', 'src/routes/+error.svelte'].map(nodeOf);
  const keys = [...closure([...entries, ...frame, nodeOf(component)])];
  const scripts = keys.map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
  return { scripts: [...new Set(scripts)], styles: [...new Set(keys.flatMap((key) => manifest[key].css ?? []))] };
}
