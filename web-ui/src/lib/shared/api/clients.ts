import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths as Compliance } from '$lib/shared/generated/compliance';
import type { paths as Consultation } from '$lib/shared/generated/consultation';
import type { paths as Covenant } from '$lib/shared/generated/covenant';
import { earlyAnswer } from '$lib/shared/api/early';
import { accessToken } from '$lib/shared/auth/token';
import { languageNow } from '$lib/shared/words/words.svelte';

// Headers go with each request as headers, so that a call does not change when a document begins to list one.
type WithoutHeaders<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { parameters: infer Parameters }
      ? Omit<Paths[Path][Method], 'parameters'> & { parameters: Omit<Parameters, 'header'> }
      : Paths[Path][Method];
  };
};

interface Clients {
  consultation: Client<WithoutHeaders<Consultation>>;
  covenant: Client<WithoutHeaders<Covenant>>;
  compliance: Client<WithoutHeaders<Compliance>>;
}

/** The services behind the gateway; usable once `connect` has been called with the address of the API. */
export const api = {} as Clients;

const callerAndLanguage: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', languageNow());
    const token = accessToken();
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    return request;
  },
};

export function connect(address: string): void {
  const open = <Paths extends object>(service: string): Client<WithoutHeaders<Paths>> => {
    const client = createClient<WithoutHeaders<Paths>>({
      baseUrl: `${address}/${service}`,
      fetch: (request) => earlyAnswer(request, address) ?? fetch(request),
    });
    client.use(callerAndLanguage);
    return client;
  };
  api.consultation = open<Consultation>('consultation');
  api.covenant = open<Covenant>('covenant');
  api.compliance = open<Compliance>('compliance');
}
