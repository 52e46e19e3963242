import { describe, expect, it } from 'vitest';
import { inGroups, plain, receiptOf } from './ballot';

describe('a receipt', () => {
  it('is the first 20 bytes of the SHA-256 of the ballot, in lower-case base32', async () => {
    expect(await receiptOf('vote-1', 'YES', 'nonce-1')).toBe('twoi5fs5jtv6kravgbdascep3ifctejb');
  });

  it('has 32 characters and changes with choice and nonce', async () => {
    const receipts = await Promise.all([
      receiptOf('v', 'YES', 'n'),
      receiptOf('v', 'NO', 'n'),
      receiptOf('v', 'YES', 'm'),
    ]);
    expect(new Set(receipts).size).toBe(3);
    receipts.forEach((receipt) => expect(receipt).toMatch(/^[a-z2-7]{32}$/));
  });

  it('is shown in groups of four and read back however it was typed', () => {
    const receipt = 'abcd2345efgh';
    expect(inGroups(receipt)).toBe('abcd 2345 efgh');
    expect(plain(' ABCD 2345-efgh\n')).toBe(receipt);
  });
});
