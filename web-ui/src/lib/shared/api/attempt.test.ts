import { beforeEach, describe, expect, it } from 'vitest';
import { attempt, forgetAttempts } from './attempt';
import { problemOf, Refusal, Unreachable } from './problem';

class Memory extends Map<string, string> {
  getItem = (name: string) => this.get(name) ?? null;
  setItem = (name: string, value: string) => void this.set(name, value);
  removeItem = (name: string) => void this.delete(name);
}

// A browser lists what it keeps as its own properties.
function storage(memory: Memory) {
  return new Proxy(memory, {
    ownKeys: () => [...memory.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (_, name) => Reflect.get(memory, name),
  });
}

const keys: string[] = [];
const losing = (key: string) => {
  keys.push(key);
  return Promise.reject(new Unreachable());
};
const answering = (key: string) => {
  keys.push(key);
  return Promise.resolve('yes');
};

describe('an attempt', () => {
  beforeEach(() => {
    keys.length = 0;
    Object.defineProperty(globalThis, 'sessionStorage', { value: storage(new Memory()), configurable: true });
  });

  it('keeps its key while its answer is lost, and takes a new one after an answer', async () => {
    await expect(attempt('ballot:1', losing)).rejects.toThrow();
    await attempt('ballot:1', answering);
    await attempt('ballot:1', answering);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });

  it('gives another intention another key', async () => {
    await expect(attempt('ballot:1', losing)).rejects.toThrow();
    await expect(attempt('ballot:2', losing)).rejects.toThrow();
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('forgets its key when the service says no', async () => {
    const refusing = (key: string) => {
      keys.push(key);
      return Promise.reject(new Refusal(problemOf({}, 409)));
    };
    await expect(attempt('ballot:1', refusing)).rejects.toThrow();
    await attempt('ballot:1', answering);
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('is forgotten when the person signs out', async () => {
    await expect(attempt('ballot:1', losing)).rejects.toThrow();
    forgetAttempts();
    await attempt('ballot:1', answering);
    expect(keys[1]).not.toBe(keys[0]);
  });
});
