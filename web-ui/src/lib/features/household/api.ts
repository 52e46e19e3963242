import { answerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';
import { Refusal } from '$lib/shared/api/problem';

export type HouseholdVote = Awaited<ReturnType<typeof readVotes>>['items'][number];

function readVotes(ended: boolean, cursor?: string) {
  return answerTo(api.consultation.GET('/v1/me/votes', { params: { query: { ended, cursor, limit: 20 } } }));
}

/** A page of the votes of the reader's household; whoever may represent no household at all has none. */
async function listVotes(ended: boolean, cursor?: string): Promise<{ items: HouseholdVote[]; next?: string }> {
  try {
    return await readVotes(ended, cursor);
  } catch (failure) {
    if (failure instanceof Refusal && failure.problem.status === 403) return { items: [] };
    throw failure;
  }
}

/** What goes on or is to come; on each page first what waits for the household. */
export async function listCurrentVotes(cursor?: string) {
  const { items, next } = await listVotes(false, cursor);
  return { items: [...items.filter((vote) => vote.awaited), ...items.filter((vote) => !vote.awaited)], next };
}

export function listPastVotes(cursor?: string) {
  return listVotes(true, cursor);
}
