import { answerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';

export type Commune = Awaited<ReturnType<typeof readCommune>>;
export type Village = Awaited<ReturnType<typeof listVillages>>[number];

const shownAtOnce = 20;

export function findCommunes(search: string) {
  return answerTo(api.consultation.GET('/v1/communes', { params: { query: { search, limit: shownAtOnce } } }));
}

export function readCommune(code: string) {
  return answerTo(api.consultation.GET('/v1/communes/{code}', { params: { path: { code } } }));
}

export async function listVillages(commune: string) {
  const query = { commune, limit: 100 };
  return (await answerTo(api.consultation.GET('/v1/villages', { params: { query } }))).items;
}

export function readVillage(id: string) {
  return answerTo(api.consultation.GET('/v1/villages/{id}', { params: { path: { id } } }));
}
