import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// Small files cost a slow line more than they save: one file holds the commune's page, where most readers arrive, with the
// frame, and another what many of the remaining pages need.
const firstPage = /\/routes\/(\+layout|\+error|commune\/)|\/client\/entry\.js|\/client-optimized\/app\.js/;
const groups = [
  { name: 'first', test: firstPage, priority: 1 },
  { name: 'common', minShareCount: 5 },
];

/** Lets the list of pages hold those of the first file itself, instead of asking for a further file that points back. */
const firstPageAtOnce: Plugin = {
  name: 'first-page-at-once',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/client-optimized/app.js')) return undefined;
    const commune = /"\/commune\/\[code\]": \[(\d+)\]/.exec(code)?.[1];
    if (!commune) throw new Error('The commune has no page.');
    const nodes = ['0', '1', commune];
    const imports = nodes.map((node) => `import * as node${node} from './nodes/${node}';`);
    const list = nodes.reduce(
      (text, node) => text.replace(`() => import('./nodes/${node}')`, `() => Promise.resolve(node${node})`),
      code,
    );
    return { code: `${imports.join('')}${list}`, map: null };
  },
};

export default defineConfig({
  plugins: [sveltekit(), firstPageAtOnce],
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  // The services are tested beside the pages: what takes long there is not what hangs.
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'], environment: 'node', testTimeout: 60_000 },
});
