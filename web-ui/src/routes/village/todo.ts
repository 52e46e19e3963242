import type { Decision } from '$lib/features/decision/api';
import type { OnlineVote } from '$lib/features/onlinevote/api';
import type { Matter, Minutes, Roll } from '$lib/features/village/api';
import { t } from '$lib/shared/words/words.svelte';

export interface ToDo {
  text: string;
  href: string;
}

export interface VillageWork {
  rolls: Roll[];
  matters: Matter[];
  /** Entered and not confirmed. */
  minutes: Minutes[];
  votes: OnlineVote[];
  decisions: Decision[];
}

function aboutRoll([latest]: Roll[], head: boolean): ToDo[] {
  const href = '/village/roll';
  if (!latest) return head ? [{ text: t.village.todo.draw, href }] : [];
  return latest.certified ? [] : [{ text: t.village.todo.certify, href }];
}

function aboutMatter(matter: Matter, head: boolean): ToDo[] {
  const href = `/village/matter/${matter.id}`;
  if (matter.state === 'PROPOSED') return head ? [] : [{ text: t.village.todo.agreeToMatter(matter.title), href }];
  return head && matter.state === 'OPEN' ? [{ text: t.village.todo.startVote(matter.title), href }] : [];
}

function aboutMinutes(minutes: Minutes, matters: Matter[], head: boolean): ToDo[] {
  const matter = matters.find(({ id }) => id === minutes.matterId);
  if (head || !matter) return [];
  return [{ text: t.village.todo.confirmMinutes(matter.title), href: `/village/matter/${matter.id}` }];
}

function aboutVote(vote: OnlineVote, head: boolean): ToDo[] {
  const href = `/village/vote/${vote.id}`;
  if (vote.state === 'PROPOSED') return head ? [] : [{ text: t.village.todo.agree(vote.title), href }];
  if (!head || vote.state === 'CLOSED') return [];
  if (vote.state === 'AGREED') return [{ text: t.village.todo.report(vote.title), href }];
  if (vote.state === 'OPEN') return [{ text: t.village.todo.close(vote.title), href }];
  const enough = vote.consents >= vote.consentsNeeded;
  return [{ text: (enough ? t.village.todo.open : t.village.todo.waitConsents)(vote.title), href }];
}

function aboutDecision(decision: Decision): ToDo[] {
  const href = `/village/decision/${decision.id}`;
  if (decision.outcome !== 'ADOPTED' || decision.sentOn) return [];
  return [{ text: (decision.signatories ? t.village.todo.send : t.village.todo.sign)(decision.title), href }];
}

/** What waits for the head of the village, or else for the head of its Front committee. */
export function toDo(work: VillageWork, head: boolean): ToDo[] {
  return [
    ...aboutRoll(work.rolls, head),
    ...work.minutes.flatMap((minutes) => aboutMinutes(minutes, work.matters, head)),
    ...work.votes.flatMap((vote) => aboutVote(vote, head)),
    ...work.decisions.flatMap((decision) => (head ? aboutDecision(decision) : [])),
    ...work.matters.flatMap((matter) => aboutMatter(matter, head)),
  ];
}
