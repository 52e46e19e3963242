import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const mark = 'danchu.signed-in';
const authority = 'https://identity.example/realms/danchu';
const lifetime = 300;

const answer = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const encoded = (claims: object) => `head.${btoa(JSON.stringify(claims))}.signature`;
const cutOff = () => Promise.reject(new TypeError('Failed to fetch'));
const refusal = () => Promise.resolve(answer({ error: 'invalid_grant', error_description: 'Session not active' }, 400));
const unwell = () => Promise.resolve(answer({ error: 'server_error' }, 503));

let issued = 0;
const yes = () =>
  Promise.resolve(
    answer({
      access_token: encoded({ preferred_username: 'ho.an', number: ++issued }),
      id_token: encoded({ sub: 'ho.an' }),
      refresh_token: 'refresh',
      token_type: 'Bearer',
      expires_in: lifetime,
    }),
  );

let answersToken: () => Promise<Response>;
const kept = new Map<string, string>();

function page(path: string) {
  const at = new URL(path, 'https://danchu.example');
  const location = { href: at.href, origin: at.origin, pathname: at.pathname, search: at.search };
  return { ...location, assign: vi.fn<(address: string) => void>() };
}

function opens(path: string) {
  const location = page(path);
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', { location, self: { location }, addEventListener: () => undefined });
  return location;
}

/** A page of ours just after Keycloak has sent the person back to it. */
async function comesBack() {
  vi.resetModules();
  const { completeSignIn, session, signIn } = await import('./session.svelte');
  const { accessToken } = await import('./token');
  const left = opens('/me');
  void signIn();
  await vi.waitFor(() => expect(left.assign).toHaveBeenCalled());
  const state = new URL(left.assign.mock.calls[0]?.[0] ?? '').searchParams.get('state');
  opens(`/signed-in?code=1&state=${state}`);
  return { accessToken, completeSignIn, session };
}

describe('whoever signed in', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    answersToken = yes;
    kept.clear();
    vi.stubGlobal('sessionStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
      key: (index: number) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    });
    vi.stubGlobal('BroadcastChannel', undefined);
    vi.stubGlobal('fetch', (address: string | URL) => {
      if (String(address) === '/config.json') return answer({ api: '/api', oidc: { authority, clientId: 'web' } });
      if (String(address).endsWith('/openid-configuration')) {
        return answer({
          issuer: authority,
          authorization_endpoint: `${authority}/auth`,
          token_endpoint: `${authority}/token`,
        });
      }
      return answersToken();
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    ['is cut off', cutOff],
    ['meets a Keycloak that is unwell', unwell],
  ])('is asked for again on the next page when the way back %s', async (_, lost) => {
    const { completeSignIn } = await comesBack();
    kept.set(mark, 'yes');
    answersToken = lost;
    await expect(completeSignIn()).rejects.toThrow();
    expect(kept.get(mark)).toBe('yes');
  });

  it('is signed out when Keycloak refuses', async () => {
    const { completeSignIn } = await comesBack();
    kept.set(mark, 'yes');
    answersToken = refusal;
    await expect(completeSignIn()).rejects.toThrow('Session not active');
    expect(kept.has(mark)).toBe(false);
  });

  it('stays signed in while the line is lost, and has a new token once it is back', async () => {
    const { accessToken, completeSignIn, session } = await comesBack();
    expect(await completeSignIn()).toBe('/me');
    const { person } = session;
    const first = accessToken();
    answersToken = cutOff;
    await vi.advanceTimersByTimeAsync(2 * lifetime * 1000);
    expect(session.person?.username).toBe('ho.an');
    expect(kept.get(mark)).toBe('yes');
    expect(accessToken()).toBeUndefined();

    answersToken = yes;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(accessToken()).toBeDefined();
    expect(accessToken()).not.toBe(first);
    expect(session.person).toBe(person);
  });

  it('is signed out when Keycloak refuses a renewal', async () => {
    const { accessToken, completeSignIn, session } = await comesBack();
    await completeSignIn();
    answersToken = refusal;
    await vi.advanceTimersByTimeAsync(lifetime * 1000);
    expect(session.person).toBeUndefined();
    expect(kept.has(mark)).toBe(false);
    expect(accessToken()).toBeUndefined();
  });
});
