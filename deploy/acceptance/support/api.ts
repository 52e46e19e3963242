import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { address } from './addresses.ts';
import { machineToken, personToken, type MachineName } from './tokens.ts';
import type { Problem } from './views.ts';

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** What a request carries beside its body. */
export interface Extras {
  key?: string;
  etag?: string;
  language?: string;
}

/** The public interface, as one caller uses it. Paths start with the name of the service. */
export class Caller {
  constructor(private readonly token?: () => string | Promise<string>) {}

  get<T>(path: string, extras: Extras = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, extras);
  }

  post<T>(path: string, content: unknown = {}, extras: Extras = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, { key: randomUUID(), ...extras }, JSON.stringify(content));
  }

  put<T>(path: string, content: unknown, extras: Extras): Promise<Answer<T>> {
    return this.send<T>('PUT', path, extras, JSON.stringify(content));
  }

  postCsv<T>(path: string, table: string): Promise<Answer<T>> {
    return this.send<T>('POST', path, { key: randomUUID() }, table, 'text/csv; charset=utf-8');
  }

  async download(path: string): Promise<Answer<Buffer>> {
    const answer = await fetch(this.url(path), { headers: await this.headers({}) });
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  }

  private async send<T>(
    method: string,
    path: string,
    extras: Extras,
    body?: string,
    type = 'application/json',
  ): Promise<Answer<T>> {
    const headers = await this.headers(extras);
    if (body !== undefined) headers['Content-Type'] = type;
    const answer = await fetch(this.url(path), { method, headers, body });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : undefined) as T };
  }

  private url(path: string): string {
    const [service, ...rest] = path.split('/');
    return `${address}/api/${service}/v1/${rest.join('/')}`;
  }

  private async headers({ key, etag, language }: Extras): Promise<Record<string, string>> {
    const token = await this.token?.();
    return {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(key ? { 'Idempotency-Key': key } : {}),
      ...(etag ? { 'If-Match': etag } : {}),
      ...(language ? { 'Accept-Language': language } : {}),
    };
  }
}

export const anybody = new Caller();
export const as = (username: string): Caller => new Caller(() => personToken(username));
export const machine = (client: MachineName): Caller => new Caller(() => machineToken(client));
export const withToken = (token: string): Caller => new Caller(() => token);

/** The body of an answer that must have this status. */
export async function granted<T>(answer: Promise<Answer<T>>, status = 200): Promise<T> {
  const { status: found, body } = await answer;
  expect(found, JSON.stringify(body)).toBe(status);
  return body;
}

/** The problem of a request that must be refused, in the form of RFC 9457. */
export async function refused(answer: Promise<Answer<unknown>>, status: number, slug?: string): Promise<Problem> {
  const { status: found, headers, body } = await answer;
  expect(found, JSON.stringify(body)).toBe(status);
  expect(headers.get('content-type')).toContain('application/problem+json');
  const problem = body as Problem;
  expect(problem.status).toBe(status);
  expect(problem.title).toBeTruthy();
  if (slug) expect(problem.type).toBe(`https://danchu.vn/problems/${slug}`);
  return problem;
}
