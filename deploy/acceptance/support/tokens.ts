import { createHmac } from 'node:crypto';
import { issuer, keycloak } from './addresses.ts';
import { secret } from './secrets.ts';

interface Held {
  token: string;
  until: number;
}

const held = new Map<string, Held>();
// Renewed well before it ends, so that no request meets the end.
const reserve = 60_000;

async function ask(realm: string, form: Record<string, string>): Promise<Held> {
  const answer = await fetch(`${realm}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  if (!answer.ok) throw new Error(`Keycloak gives no token: ${answer.status} ${await answer.text()}`);
  const { access_token: token, expires_in: seconds } = (await answer.json()) as {
    access_token: string;
    expires_in: number;
  };
  return { token, until: Date.now() + seconds * 1000 - reserve };
}

async function keep(who: string, fresh: () => Promise<Held>): Promise<string> {
  let found = held.get(who);
  if (!found || found.until < Date.now()) {
    found = await fresh();
    held.set(who, found);
  }
  return found.token;
}

/** A token of a person, through the client that exists for the demonstration. */
export function personToken(username: string, client = 'demonstration', clientSecret?: string): Promise<string> {
  return keep(`${client} ${username}`, () =>
    ask(issuer, {
      grant_type: 'password',
      client_id: client,
      client_secret: clientSecret ?? secret('client.demonstration'),
      username,
      password: secret('demonstration'),
    }),
  );
}

const machineSecrets = { 'portal-lang-son': 'client.portal', 'script-cao-loc': 'client.script' };
export type MachineName = keyof typeof machineSecrets;

/** A token of a machine client, by its own credentials. */
export function machineToken(client: MachineName): Promise<string> {
  return keep(client, () =>
    ask(issuer, { grant_type: 'client_credentials', client_id: client, client_secret: secret(machineSecrets[client]) }),
  );
}

/** A token of Keycloak's administrator. */
export function administratorToken(): Promise<string> {
  return ask(`${keycloak}/realms/master`, {
    grant_type: 'password',
    client_id: 'admin-cli',
    username: 'admin',
    password: secret('keycloak.administrator'),
  }).then(({ token }) => token);
}

/** The token with other claims under the signature of the first. */
export function altered(token: string, claims: Record<string, unknown>): string {
  const [header, body, signature] = token.split('.') as [string, string, string];
  const changed = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), ...claims };
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
}

/** The token without a signature, as if none were asked for. */
export function unsigned(token: string): string {
  return [Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url'), token.split('.')[1], ''].join('.');
}

/** The claims of the token, signed with a key that the forger made up. */
export function signedByAnother(token: string): string {
  const body = `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.${token.split('.')[1]}`;
  return `${body}.${createHmac('sha256', 'made up').update(body).digest('base64url')}`;
}
