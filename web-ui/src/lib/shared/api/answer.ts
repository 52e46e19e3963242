import { languageNow } from '$lib/shared/words/words.svelte';
import { problemOf, Refusal, Unreachable } from './problem';

interface Exchange<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What the service answered; throws `Refusal` when it said no and `Unreachable` when nothing came back. */
export async function answerTo<T>(request: Promise<Exchange<T>>): Promise<T> {
  return (await taggedAnswerTo(request)).value;
}

/** As `answerTo`, with the ETag that a later edit must name. */
export async function taggedAnswerTo<T>(request: Promise<Exchange<T>>): Promise<{ value: T; tag: string }> {
  const language = languageNow();
  const { data, error, response } = await request.catch((failure: unknown) => {
    throw new Unreachable(String(failure));
  });
  if (!response.ok) throw new Refusal(problemOf(error, response.status), language);
  return { value: data as T, tag: response.headers.get('ETag') ?? '' };
}
