import { browser } from '$app/environment';
import { connect } from '$lib/shared/api/clients';
import { readSettings } from '$lib/shared/api/settings';
import { speakAsBefore } from '$lib/shared/words/words.svelte';

// Every page but the first is drawn in the browser alone; only the first is written out ahead.
export const ssr = false;

export async function load() {
  if (!browser) return;
  const [settings] = await Promise.all([readSettings(), speakAsBefore()]);
  connect(settings.api);
}
