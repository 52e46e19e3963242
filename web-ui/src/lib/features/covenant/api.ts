import { answerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';

export type Covenant = Awaited<ReturnType<typeof readCovenant>>;
export type CovenantSummary = Awaited<ReturnType<typeof listCovenants>>['items'][number];

interface Where {
  commune: string;
  village?: string;
  cursor?: string;
}

export function listCovenants(where: Where) {
  return answerTo(api.covenant.GET('/v1/covenants', { params: { query: { ...where, limit: 20 } } }));
}

export function readCovenant(id: string) {
  return answerTo(api.covenant.GET('/v1/covenants/{id}', { params: { path: { id } } }));
}
