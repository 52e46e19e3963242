import { speakInOffice } from '$lib/shared/words/words.svelte';

export async function load({ parent }: { parent: () => Promise<unknown> }) {
  await parent();
  await speakInOffice();
}
