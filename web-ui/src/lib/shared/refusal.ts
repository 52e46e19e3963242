import { t } from '$lib/shared/words/words.svelte';
import type { Problem } from './api/problem';

type KnownStatus = keyof typeof t.state.status;

function wordsFor(status: number): string {
  const known = status >= 500 ? 500 : status;
  return t.state.status[known as KnownStatus] ?? t.state.status[422];
}

/** What a refusal is called; in our own words when a machine on the way wrote it without any. */
export function titleOf(problem: Problem): string {
  return problem.type === 'about:blank' ? t.state.refused : problem.title || t.state.refused;
}

export function detailOf(problem: Problem): string {
  return problem.detail || wordsFor(problem.status);
}
