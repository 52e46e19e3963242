import { currentLanguage, t } from '$lib/shared/words/words.svelte';
import { problemOf, type Problem, type Refusal } from './api/problem';

type KnownStatus = keyof typeof t.state.status;

function wordsFor(status: number): string {
  const known = status >= 500 ? 500 : status;
  return t.state.status[known as KnownStatus] ?? t.state.status[422];
}

/**
 * What the reader is told of a refusal. After a change of language the service's sentences are foreign, and asking again
 * would act again: then our own words for its status stand in, beside the days it named.
 */
export function readable({ problem, language }: Refusal): Problem {
  if (language === undefined || language === currentLanguage()) return problem;
  const { earliest, latest, status } = problem;
  return { ...problemOf({}, status), earliest, latest };
}

/** What a refusal is called; in our own words when a machine on the way wrote it without any. */
export function titleOf(problem: Problem): string {
  return problem.type === 'about:blank' ? t.state.refused : problem.title || t.state.refused;
}

export function detailOf(problem: Problem): string {
  return problem.detail || wordsFor(problem.status);
}
