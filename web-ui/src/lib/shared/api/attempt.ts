import { mayHaveArrived } from './problem';

// One key for one intention: it survives a lost answer and a reload, so that sending again can never count twice.
const prefix = 'danchu.attempt.';

async function nameOf(intention: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(intention));
  return prefix + [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Does `work` with the idempotency key of this intention. The key is kept while nobody knows whether the request
 * arrived, and forgotten once the service has said yes or no.
 */
export async function attempt<T>(intention: string, work: (key: string) => Promise<T>): Promise<T> {
  const name = await nameOf(intention);
  const key = sessionStorage.getItem(name) ?? crypto.randomUUID();
  sessionStorage.setItem(name, key);
  try {
    const result = await work(key);
    sessionStorage.removeItem(name);
    return result;
  } catch (failure) {
    if (!mayHaveArrived(failure)) sessionStorage.removeItem(name);
    throw failure;
  }
}

export function forgetAttempts(): void {
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith(prefix))
    .forEach((name) => sessionStorage.removeItem(name));
}
