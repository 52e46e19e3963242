// Written out ahead, so that its text is there before any script has arrived.
export const prerender = true;
export const ssr = true;
