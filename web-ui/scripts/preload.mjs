// The page served for every address names the files of the commune's page, where most readers arrive, so that a slow
// line fetches them together with the frame instead of after it.
import { readFileSync, writeFileSync } from 'node:fs';
import { filesOf } from './entryGraph.mjs';

const page = 'build/200.html';
const html = readFileSync(page, 'utf8');
const { scripts, styles } = filesOf('src/routes/commune/[code]/+page.svelte');
const links = [
  ...styles.map((file) => `<link rel="preload" as="style" href="/${file}">`),
  ...scripts.map((file) => `<link rel="modulepreload" href="/${file}">`),
].filter((link) => !html.includes(link.match(/href="(.*)"/)[1]));
writeFileSync(page, html.replace('</head>', `${links.join('\n')}\n</head>`));
