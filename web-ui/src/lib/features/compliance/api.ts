import { answerTo } from '$lib/shared/api/answer';
import { api } from '$lib/shared/api/clients';

export type Indicators = Awaited<ReturnType<typeof readIndicators>>;
export type Indicator = Indicators['indicators'][number];

export function readIndicators(code: string) {
  return answerTo(api.compliance.GET('/v1/communes/{code}/indicators', { params: { path: { code } } }));
}
