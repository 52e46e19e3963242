import { describe, expect, it } from 'vitest';
import { en as enPublic } from './en';
import * as enVillage from './en/village';
import { vi as viPublic } from './vi';
import * as viVillage from './vi/village';

const vi = { ...viPublic, ...viVillage };
const en = { ...enPublic, ...enVillage };

function keysOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value, `${path}${key}.`) : [`${path}${key}:${typeof value}`],
  );
}

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((value) => {
    if (typeof value === 'object') return textsOf(value);
    return [typeof value === 'function' ? String(value('X', 'Y', 'Z', 'V', 'W')) : String(value)];
  });
}

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(vi).sort());
  });

  it('are never empty', () => {
    expect([...textsOf(vi), ...textsOf(en)].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are written in composed letters, as fonts and searches expect', () => {
    expect(textsOf(vi).filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });
});
