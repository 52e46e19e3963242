import { answerTo, taggedAnswerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';
import { readSettings } from '$lib/shared/api/settings';

export type Decision = Awaited<ReturnType<typeof readDecision>>['value'];

export type CheckedDocument = Awaited<ReturnType<typeof checkDocument>>;

export interface Signatories {
  documentForm: NonNullable<Decision['documentForm']>;
  villageHead: string;
  frontHead: string;
  households: string[];
}

interface Where {
  commune?: string;
  village?: string;
  cursor?: string;
}

export function listDecisions(where: Where) {
  return answerTo(api.consultation.GET('/v1/decisions', { params: { query: { ...where, limit: 20 } } }));
}

/** The decision with the tag that a later edit must name. */
export function readDecision(id: string) {
  return taggedAnswerTo(api.consultation.GET('/v1/decisions/{id}', { params: { path: { id } } }));
}

/** What holds of a document, by the digest on it or by that of its file. */
export function checkDocument(id: string, sha256: string) {
  const params = { path: { id }, query: { sha256 } };
  return answerTo(api.consultation.GET('/v1/decisions/{id}/verification', { params }));
}

export async function documentAddress(id: string): Promise<string> {
  return `${(await readSettings()).api}/consultation/v1/decisions/${encodeURIComponent(id)}/document`;
}

export function recordSignatories(id: string, tag: string, body: Signatories) {
  const request = { params: { path: { id } }, headers: { 'If-Match': tag }, body };
  return answerTo(api.consultation.PUT('/v1/decisions/{id}/signatories', request));
}

export function recordSending(id: string, sentOn: string, key: string) {
  const request = { params: { path: { id } }, headers: { 'Idempotency-Key': key }, body: { sentOn } };
  return answerTo(api.consultation.POST('/v1/decisions/{id}/sending', request));
}
