import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { output } from '../suite/suite.ts';
import { address } from './addresses.ts';
import type { Tally } from './views.ts';

/**
 * Counts a vote again as anybody can: takes the program from the suite's public address and runs it on the public ledger.
 * Fails when the program finds a fault, or a receipt that is not in the ledger.
 */
export async function recount(voteId: string, receipts: string[]): Promise<Tally> {
  const program = resolve(output, 'recount.mjs');
  await writeFile(program, await (await fetch(`${address}/recount.mjs`)).text());
  const ledger = `${address}/api/consultation/v1/online-votes/${voteId}/ledger`;
  const { stdout } = await promisify(execFile)(process.execPath, [program, ledger, ...receipts]);
  const [yes, no, other] = [...stdout.matchAll(/\/ (?:yes|no|other): (\d+)/g)].map(([, number]) => Number(number));
  return { yes: yes ?? NaN, no: no ?? NaN, other: other ?? NaN };
}
