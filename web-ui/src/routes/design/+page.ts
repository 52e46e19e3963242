import { speakInOffice } from '$lib/shared/words/words.svelte';

// The parts are shown with texts of all pages.
export async function load({ parent }: { parent: () => Promise<unknown> }) {
  await parent();
  await speakInOffice();
}
