import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// Routes put features together; a feature knows only itself and what is shared; what is shared knows no feature.
const features = readdirSync('src/lib/features');

function forbid(files, patterns, message) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] } };
}

const zones = [
  forbid(['src/lib/shared/**'], ['$lib/features/*', '**/features/**'], 'Shared code knows no feature.'),
  ...features.map((feature) =>
    forbid(
      [`src/lib/features/${feature}/**`],
      features.filter((other) => other !== feature).flatMap((other) => [`$lib/features/${other}/*`, `../${other}/*`]),
      'Features do not import each other; a route puts them together.',
    ),
  ),
];

export default ts.config(
  { ignores: ['.svelte-kit/', 'build/', 'src/lib/shared/generated/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-undef': 'off',
      // The application always stands at the root of its address.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
    },
  },
  ...zones,
);
