import { createHash } from 'node:crypto';
import type { Choice, Ledger, Tally } from './views.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}

/** The receipt of a ballot, computed by nothing but what the ledger publishes. */
export function receiptOf(vote: string, choice: Choice, nonce: string): string {
  const digest = createHash('sha256').update(`danchu-ballot-v1|${vote}|${choice}|${nonce}`).digest();
  return base32(digest.subarray(0, 20));
}

/** Counts a ledger anew; fails on a receipt that does not fit its ballot or stands there twice. */
export function recount({ voteId, entries }: Ledger): Tally {
  const seen = new Set<string>();
  for (const { receipt, choice, nonce } of entries) {
    if (receiptOf(voteId, choice, nonce) !== receipt) throw new Error(`The receipt ${receipt} does not fit its ballot`);
    if (seen.has(receipt)) throw new Error(`The receipt ${receipt} stands in the ledger twice`);
    seen.add(receipt);
  }
  const number = (choice: Choice) => entries.filter((entry) => entry.choice === choice).length;
  return { yes: number('YES'), no: number('NO'), other: number('OTHER') };
}
