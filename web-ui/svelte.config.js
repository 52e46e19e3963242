import { hash as earlyScript } from './scripts/early.mjs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// The policy names only what the build knows. Which addresses the page may call (API, Keycloak) is known where it is
// deployed, so the server that hands it out adds the narrower connect-src and frame-ancestors as a header.
const contentSecurityPolicy = {
  'default-src': ['none'],
  'script-src': ['self', earlyScript],
  'style-src': ['self'],
  // The one inline style is that of SvelteKit's announcer, which reads new page titles out.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'img-src': ['self', 'data:'],
  'font-src': ['self'],
  'connect-src': ['self', 'http:', 'https:'],
  'manifest-src': ['self'],
  'base-uri': ['none'],
  'form-action': ['self'],
};

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '200.html' }),
    csp: { mode: 'hash', directives: contentSecurityPolicy },
    prerender: { handleMissingId: 'fail', entries: ['/'], crawl: false },
  },
};
