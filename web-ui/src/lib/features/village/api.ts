import { answerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';
import type { components } from '$lib/shared/generated/consultation';

export type Roll = Awaited<ReturnType<typeof readRoll>>;
export type Matter = Awaited<ReturnType<typeof readMatter>>;

export interface NewMatter {
  villageId: string;
  kind: Matter['kind'];
  title: string;
  proposal: string;
}

export type Minutes = Awaited<ReturnType<typeof listMinutes>>[number];
export type MinutesOnPaper = Parameters<typeof enterMinutes>[1];

const under = (id: string, key: string) => ({ params: { path: { id } }, headers: { 'Idempotency-Key': key } });

export async function listRolls(village: string) {
  const params = { path: { id: village }, query: { limit: 20 } };
  return (await answerTo(api.consultation.GET('/v1/villages/{id}/rolls', { params }))).items;
}

export function readRoll(id: string) {
  return answerTo(api.consultation.GET('/v1/rolls/{id}', { params: { path: { id } } }));
}

export function drawRoll(village: string, key: string) {
  return answerTo(api.consultation.POST('/v1/villages/{id}/rolls', under(village, key)));
}

export function certifyRoll(id: string, key: string) {
  return answerTo(api.consultation.POST('/v1/rolls/{id}/certifications', under(id, key)));
}

export async function listMatters(village: string) {
  const query = { village, limit: 50 };
  return (await answerTo(api.consultation.GET('/v1/matters', { params: { query } }))).items;
}

export function readMatter(id: string) {
  return answerTo(api.consultation.GET('/v1/matters/{id}', { params: { path: { id } } }));
}

export function putForward(body: NewMatter, key: string) {
  const headers = { 'Idempotency-Key': key };
  return answerTo(api.consultation.POST('/v1/matters', { headers, body }));
}

export function agreeToMatter(id: string, agreedOn: string, key: string) {
  const request = { ...under(id, key), body: { agreedOn } };
  return answerTo(api.consultation.POST('/v1/matters/{id}/agreement', request));
}

/** Who held the posts of a village on a day; today without one. */
export function listOfficials(village: string, on?: string) {
  const params = { path: { id: village }, query: { on } };
  return answerTo(api.consultation.GET('/v1/villages/{id}/officials', { params }));
}

/** What the law fixes on a day; today without one. */
export async function listRules(on?: string) {
  return (await answerTo(api.consultation.GET('/v1/rules', { params: { query: { on } } }))).items;
}

export function enterMinutes(matter: string, body: components['schemas']['EnterMeetingResult'], key: string) {
  return answerTo(api.consultation.POST('/v1/matters/{id}/meeting-results', { ...under(matter, key), body }));
}

/** What was entered of meetings that were minuted on paper. */
export async function listMinutes(matter: string) {
  const params = { path: { id: matter } };
  const results = await answerTo(api.consultation.GET('/v1/matters/{id}/meeting-results', { params }));
  return results.items.flatMap(({ minutes }) => minutes ?? []);
}

export function confirmMinutes(id: string) {
  return answerTo(api.consultation.POST('/v1/meeting-results/{id}/confirmation', { params: { path: { id } } }));
}

export function withdrawMinutes(id: string) {
  return answerTo(api.consultation.POST('/v1/meeting-results/{id}/withdrawal', { params: { path: { id } } }));
}
