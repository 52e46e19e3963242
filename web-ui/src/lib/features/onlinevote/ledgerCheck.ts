import { plain, receiptOf } from '$lib/shared/ballot';
import type { Ledger } from './api';

type Entry = Ledger['entries'][number];

export type Finding = { kind: 'missing' } | { kind: 'genuine' | 'forged'; choice: Entry['choice'] };

/** Looks a receipt up in the published ledger and computes it again from what the ledger says of its ballot. */
export async function lookUp(ledger: Ledger, typed: string): Promise<Finding> {
  const entry = ledger.entries.find(({ receipt }) => receipt === plain(typed));
  if (!entry) return { kind: 'missing' };
  const computed = await receiptOf(ledger.voteId, entry.choice, entry.nonce);
  return { kind: computed === entry.receipt ? 'genuine' : 'forged', choice: entry.choice };
}

/** Whether the ballots of the ledger add up to the result it publishes. */
export function addsUp({ entries, tally }: Ledger): boolean {
  const number = (choice: Entry['choice']) => entries.filter((entry) => entry.choice === choice).length;
  return number('YES') === tally.yes && number('NO') === tally.no && number('OTHER') === tally.other;
}
