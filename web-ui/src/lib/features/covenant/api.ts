import { answerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';

export type Covenant = Awaited<ReturnType<typeof readCovenant>>;

export function listCovenants(commune: string, cursor?: string) {
  return answerTo(api.covenant.GET('/v1/covenants', { params: { query: { commune, limit: 20, cursor } } }));
}

export function readCovenant(id: string) {
  return answerTo(api.covenant.GET('/v1/covenants/{id}', { params: { path: { id } } }));
}
