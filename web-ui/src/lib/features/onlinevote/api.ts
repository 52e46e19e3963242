import { answerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';
import { Refusal } from '$lib/shared/api/problem';
import type { Choice } from '$lib/shared/ballot';

export type OnlineVote = Awaited<ReturnType<typeof readVote>>;
export type Participation = Awaited<ReturnType<typeof readParticipation>>;
export type Ledger = Awaited<ReturnType<typeof readLedger>>;
export type Represents = 'FRONT_COMMITTEE' | 'VILLAGE' | 'HOUSEHOLDS' | 'TECHNOLOGY';

export interface TeamMember {
  name: string;
  represents: Represents;
  leader: boolean;
}

export interface VoteProposal {
  rollId: string;
  opensAt: string;
  closesAt: string;
  team: TeamMember[];
}

interface Where {
  commune?: string;
  village?: string;
  state?: OnlineVote['state'];
  cursor?: string;
}

const about = (id: string) => ({ path: { id } });
const under = (id: string, key: string) => ({ params: { path: { id } }, headers: { 'Idempotency-Key': key } });

export function listVotes(where: Where) {
  return answerTo(api.consultation.GET('/v1/online-votes', { params: { query: { ...where, limit: 20 } } }));
}

export function readVote(id: string) {
  return answerTo(api.consultation.GET('/v1/online-votes/{id}', { params: about(id) }));
}

const stranger = { onRoll: false, householdNumber: '', consented: false, voted: false };

/** What the reader's household has done; whoever may represent no household at all stands on no roll. */
export function readParticipation(id: string) {
  const reading = answerTo(api.consultation.GET('/v1/online-votes/{id}/participation', { params: about(id) }));
  return reading.catch((failure: unknown) => {
    if (failure instanceof Refusal && failure.problem.status === 403) return stranger;
    throw failure;
  });
}

export function readLedger(id: string) {
  return answerTo(api.consultation.GET('/v1/online-votes/{id}/ledger', { params: about(id) }));
}

export function proposeVote(matter: string, body: VoteProposal, key: string) {
  return answerTo(api.consultation.POST('/v1/matters/{id}/online-votes', { ...under(matter, key), body }));
}

export function report(id: string, key: string) {
  return answerTo(api.consultation.POST('/v1/online-votes/{id}/report', under(id, key)));
}

export function agree(id: string, key: string) {
  return answerTo(api.consultation.POST('/v1/online-votes/{id}/agreement', under(id, key)));
}

export function consent(id: string, key: string) {
  return answerTo(api.consultation.POST('/v1/online-votes/{id}/consents', under(id, key)));
}

export function open(id: string, key: string) {
  return answerTo(api.consultation.POST('/v1/online-votes/{id}/opening', under(id, key)));
}

export function castBallot(id: string, choice: Choice, key: string) {
  const request = { ...under(id, key), body: { choice } };
  return answerTo(api.consultation.POST('/v1/online-votes/{id}/ballots', request));
}

export function close(id: string, key: string) {
  return answerTo(api.consultation.POST('/v1/online-votes/{id}/closing', under(id, key)));
}
