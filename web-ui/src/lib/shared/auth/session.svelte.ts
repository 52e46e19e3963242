import type { User, UserManager } from 'oidc-client-ts';
import { forgetAttempts } from '$lib/shared/api/attempt';
import { readSettings } from '$lib/shared/api/settings';
import { currentLanguage } from '$lib/shared/words/words.svelte';
import { holdToken, personOf, type Person } from './token';

// Remembers only that somebody signed in here, never a token: after a reload Keycloak is asked again.
const signedInMark = 'danchu.signed-in';
const callbackPath = '/signed-in';
const pauseBeforeAskingAgain = 5_000;

class Session {
  person = $state.raw<Person>();
  starting = $state(true);

  has(...roles: string[]): boolean {
    return roles.some((role) => this.person?.roles.includes(role));
  }
}

export const session = new Session();

let manager: Promise<UserManager> | undefined;
const otherTabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('danchu.session');

function take(user: User): void {
  holdToken(user.access_token);
  const person = personOf(user.access_token);
  // A renewal brings the same person: then nothing on the page may stir.
  if (JSON.stringify(person) !== JSON.stringify(session.person)) session.person = person;
  sessionStorage.setItem(signedInMark, 'yes');
}

// What Keycloak says when it is unwell; it says no to nobody by that.
const unwell = ['server_error', 'temporarily_unavailable', 'unknown_error'];

// A renewal that was cut off, by leaving the page or by a lost line, tells nothing about the person.
function isRefusal(failure: unknown): failure is Error & { error: string } {
  return failure instanceof Error && 'error' in failure && !unwell.includes(String(failure.error));
}

function drop(): void {
  holdToken(undefined);
  session.person = undefined;
  sessionStorage.removeItem(signedInMark);
  forgetAttempts();
}

async function openManager(): Promise<UserManager> {
  const [settings, oidc] = await Promise.all([readSettings(), import('oidc-client-ts')]);
  const opened = new oidc.UserManager({
    authority: settings.oidc.authority,
    client_id: settings.oidc.clientId,
    redirect_uri: location.origin + callbackPath,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid',
    userStore: new oidc.WebStorageStateStore({ store: new oidc.InMemoryWebStorage() }),
    stateStore: new oidc.WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: true,
    monitorSession: false,
  });
  opened.events.addUserLoaded(take);
  opened.events.addSilentRenewError((failure) => {
    if (isRefusal(failure)) drop();
  });
  opened.events.addAccessTokenExpired(() => {
    holdToken(undefined);
    return renew(opened);
  });
  return opened;
}

/** Asks for a new token in place of one that is over, until Keycloak says yes or no. */
async function renew(opened: UserManager): Promise<void> {
  if (!session.person) return;
  try {
    await opened.signinSilent();
  } catch (failure) {
    if (isRefusal(failure)) drop();
    else setTimeout(() => void renew(opened), pauseBeforeAskingAgain);
  }
}

function managerOnDemand(): Promise<UserManager> {
  manager ??= openManager();
  manager.catch(() => (manager = undefined));
  return manager;
}

function pathOf(state: unknown): string {
  return typeof state === 'string' && /^\/(?!\/)/.test(state) ? state : '/';
}

/** Goes to Keycloak and comes back to `path`, by default to the page on show. */
export async function signIn(path = location.pathname + location.search): Promise<void> {
  const opened = await managerOnDemand();
  await opened.signinRedirect({ state: path, ui_locales: currentLanguage() });
}

/** Called when the page starts: whoever was signed in before a reload is asked for at Keycloak, without a form. */
export async function resume(): Promise<void> {
  otherTabs?.addEventListener('message', drop);
  if (location.pathname === callbackPath) return;
  if (!sessionStorage.getItem(signedInMark)) {
    session.starting = false;
    return;
  }
  try {
    const opened = await managerOnDemand();
    await opened.signinRedirect({ state: location.pathname + location.search, prompt: 'none' });
  } catch {
    session.starting = false;
  }
}

/** Ends the redirect from Keycloak; answers the path to go on with. A refusal without a form leaves the person unnamed. */
export async function completeSignIn(): Promise<string> {
  const opened = await managerOnDemand();
  try {
    const user = await opened.signinRedirectCallback();
    take(user);
    return pathOf(user.state);
  } catch (failure) {
    if (isRefusal(failure)) drop();
    if (isRefusal(failure) && failure.error === 'login_required') return pathOf((failure as { state?: unknown }).state);
    throw failure;
  } finally {
    session.starting = false;
  }
}

/** Signs out here, in the other tabs and at Keycloak. */
export async function signOut(): Promise<void> {
  const opened = await managerOnDemand();
  const user = await opened.getUser();
  drop();
  otherTabs?.postMessage('signed-out');
  await opened.signoutRedirect({ id_token_hint: user?.id_token });
}
