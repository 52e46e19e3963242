// Every page begins with the script that asks early. The page served for every address also names the files of the
// commune's page, where most readers arrive, so that a slow line fetches them together with the frame instead of after it.
import { readFileSync, writeFileSync } from 'node:fs';
import { early } from './early.mjs';
import { filesOf } from './entryGraph.mjs';

const style = /<link [^>]*rel="stylesheet">/;
const commune = filesOf('src/routes/commune/[code]/+page.svelte');
// The list of pages holds these itself, see vite.config.ts.
const atOnce = commune.scripts.filter((file) => file.includes('/nodes/'));

function change(page, links) {
  const isAtOnce = (link) => atOnce.some((file) => link.includes(file));
  const html = readFileSync(page, 'utf8').replace(/<link [^>]*modulepreload">/g, (link) =>
    isAtOnce(link) ? '' : link,
  );
  const missing = links.filter((link) => !html.includes(link.match(/href="(.*)"/)[1]));
  if (!style.test(html)) throw new Error(`${page} has no style to stand before.`);
  // Behind a style the script would have to wait for it.
  const before = (link) => `${missing.join('\n')}\n<script>${early}</script>\n${link}`;
  writeFileSync(page, html.replace(style, before));
}

change('build/200.html', [
  ...commune.styles.map((file) => `<link rel="preload" as="style" href="/${file}">`),
  ...commune.scripts
    .filter((file) => !atOnce.includes(file))
    .map((file) => `<link rel="modulepreload" href="/${file}">`),
]);
change('build/index.html', []);
