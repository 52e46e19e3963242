import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Refusal } from './api/problem';
import { detailOf, readable, titleOf } from './refusal';
import { speak } from './words/words.svelte';

const refusal = new Refusal(
  {
    type: 'https://danchu.vn/problems/too-early',
    title: 'Quá sớm',
    status: 409,
    detail: 'Chưa hết giờ bỏ phiếu.',
    article: 'Điều 5 Nghị định số 59/2023/NĐ-CP',
    earliest: '2026-12-01',
  },
  'vi',
);

describe('a refusal', () => {
  beforeAll(() => {
    vi.stubGlobal('document', { documentElement: {} });
    vi.stubGlobal('localStorage', { setItem: () => undefined });
  });

  afterAll(() => vi.unstubAllGlobals());

  it('is told in the sentences of the service to whoever asked in this language', () => {
    expect(readable(refusal)).toBe(refusal.problem);
  });

  it('is told in our own words, with its days, after the reader has changed the language', async () => {
    await speak('en');
    const problem = readable(refusal);
    expect(titleOf(problem)).toBe('This could not be done');
    expect(detailOf(problem)).toBe('This can no longer be done at this point.');
    expect(problem.earliest).toBe('2026-12-01');
    expect(problem.article).toBeUndefined();
  });
});
