import { describe, expect, it } from 'vitest';
import { inGroups, receiptOf } from '$lib/shared/ballot';
import { addsUp, lookUp } from './ledgerCheck';

const voteId = 'vote-1';
const entry = async (choice: 'YES' | 'NO' | 'OTHER', nonce: string) => ({
  receipt: await receiptOf(voteId, choice, nonce),
  choice,
  nonce,
});
const entries = await Promise.all([entry('YES', 'a'), entry('YES', 'b'), entry('NO', 'c')]);
const ledger = { voteId, entries, tally: { yes: 2, no: 1, other: 0 } };
const mine = entries[2]?.receipt ?? '';

describe('the check of a receipt', () => {
  it('finds a genuine ballot, however the receipt is typed', async () => {
    expect(await lookUp(ledger, inGroups(mine).toUpperCase())).toEqual({ kind: 'genuine', choice: 'NO' });
  });

  it('tells when the ledger shows another choice than the receipt was made of', async () => {
    const altered = entries.map((one) => (one.receipt === mine ? { ...one, choice: 'YES' as const } : one));
    expect(await lookUp({ ...ledger, entries: altered }, mine)).toEqual({ kind: 'forged', choice: 'YES' });
  });

  it('tells when the receipt is not there', async () => {
    expect(await lookUp({ ...ledger, entries: entries.slice(0, 2) }, mine)).toEqual({ kind: 'missing' });
  });
});

describe('the ledger', () => {
  it('adds up to its tally, or is shown not to', () => {
    expect(addsUp(ledger)).toBe(true);
    expect(addsUp({ ...ledger, tally: { yes: 3, no: 0, other: 0 } })).toBe(false);
  });
});
