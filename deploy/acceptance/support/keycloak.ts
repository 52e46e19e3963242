import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { keycloak } from './addresses.ts';
import { personKey, secret } from './secrets.ts';
import { administratorToken, personToken } from './tokens.ts';

async function administer(path: string, content: unknown): Promise<Response> {
  const answer = await fetch(`${keycloak}/admin/realms/danchu/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${await administratorToken()}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(content),
  });
  expect(answer.ok, `${path} answers ${answer.status}`).toBe(true);
  return answer;
}

/** A genuine token of a person that is over after one second. */
export async function shortLivedToken(username: string): Promise<string> {
  const clientId = `short-lived-${randomUUID()}`;
  const clientSecret = randomUUID();
  await administer('clients', {
    clientId,
    secret: clientSecret,
    publicClient: false,
    standardFlowEnabled: false,
    directAccessGrantsEnabled: true,
    attributes: { 'access.token.lifespan': '1' },
  });
  return personToken(username, clientId, clientSecret);
}

export interface Account {
  username: string;
  roles: string[];
  units?: string[];
  citizenNumber: string;
}

/** Lets more people of the demonstration log in, with its password. */
export async function addAccounts(accounts: Account[]): Promise<void> {
  const users = accounts.map(({ username, roles, units = [], citizenNumber }) => ({
    username,
    firstName: 'Người',
    lastName: username,
    enabled: true,
    credentials: [{ type: 'password', value: secret('demonstration'), temporary: false }],
    realmRoles: roles,
    attributes: { units, person: [personKey(citizenNumber)] },
  }));
  const answer = await administer('partialImport', { ifResourceExists: 'FAIL', users });
  expect((await answer.json()) as { added: number }).toMatchObject({ added: accounts.length });
}
