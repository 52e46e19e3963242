import type { Language } from '$lib/shared/words/words.svelte';

/** A refusal as the services write it: application/problem+json with the broken rule and its article. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  rule?: string;
  article?: string;
  earliest?: string;
  latest?: string;
  errors?: ProblemEntry[];
}

export interface ProblemEntry {
  row?: number;
  field?: string;
  pointer?: string;
  detail: string;
}

/** The service answered and said no, in the language it was asked in. */
export class Refusal extends Error {
  constructor(
    readonly problem: Problem,
    readonly language?: Language,
  ) {
    super(problem.title);
  }
}

/** No answer came back: nobody knows whether the request arrived. */
export class Unreachable extends Error {}

/** Reads a refusal out of any answer, also out of one that a machine on the way wrote without knowing our form. */
export function problemOf(body: unknown, status: number): Problem {
  const known = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return { ...known, type: known.type ?? 'about:blank', title: known.title ?? '', status: known.status ?? status };
}

/** The message for each form field that the refusal names, by `field` (`team.0.name`) or by its JSON pointer. */
export function fieldMessages(problem: Problem): Map<string, string> {
  const messages = new Map<string, string>();
  for (const entry of problem.errors ?? []) {
    const name = entry.field?.replaceAll('.', '-') ?? entry.pointer?.split('/').filter(Boolean).join('-');
    if (name) messages.set(name, entry.detail);
  }
  return messages;
}

/** Whether the same request, sent again with the same key, may still succeed or find out that it did. */
export function mayHaveArrived(failure: unknown): boolean {
  if (failure instanceof Unreachable) return true;
  return failure instanceof Refusal && (failure.problem.status >= 500 || failure.problem.status === 429);
}
