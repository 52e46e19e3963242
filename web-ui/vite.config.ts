import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    assetsInlineLimit: 0,
    target: 'es2022',
    // What most pages need comes in one file: small ones cost a slow line more than they save.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'common', minShareCount: 5 }] } } },
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
