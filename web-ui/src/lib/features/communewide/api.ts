import { answerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';
import { readSettings } from '$lib/shared/api/settings';

export type CommuneMatter = Awaited<ReturnType<typeof readCommuneMatter>>;

export function readCommuneMatter(id: string) {
  return answerTo(api.consultation.GET('/v1/commune-matters/{id}', { params: { path: { id } } }));
}

export async function documentAddress(id: string): Promise<string> {
  return `${(await readSettings()).api}/consultation/v1/commune-matters/${encodeURIComponent(id)}/document`;
}
