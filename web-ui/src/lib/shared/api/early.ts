import type { Settings } from './settings';

/** What `src/early.js` asked for before any module had arrived. */
interface Early {
  settings?: Promise<Settings>;
  language: string;
  /** By path behind the address of the API. */
  answers: Map<string, Promise<Response>>;
}

declare global {
  var early: Early | undefined;
}

/** The settings on their way, once. */
export function earlySettings(): Promise<Settings> | undefined {
  const { early } = globalThis;
  const settings = early?.settings;
  delete early?.settings;
  return settings;
}

/** The answer on its way to just this request, once; a request in somebody's name is always sent. */
export function earlyAnswer(request: Request, api: string): Promise<Response> | undefined {
  const { early } = globalThis;
  const path = request.url.replace(`${new URL(api, location.href).href}/`, '');
  const answer = early?.answers.get(path);
  if (!answer || request.method !== 'GET' || request.headers.has('Authorization')) return undefined;
  early?.answers.delete(path);
  return request.headers.get('Accept-Language') === early?.language ? answer : undefined;
}
