import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  build: { assetsInlineLimit: 0, target: 'es2022' },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
