import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inGroups, receiptOf } from '../src/lib/shared/ballot.ts';

const voteId = '0b7a2f4c-2a53-4d0e-9f0b-6f2f3f1f7a11';
const entry = async (choice, nonce) => ({
  receipt: await receiptOf(voteId, choice, nonce),
  choice,
  nonce,
});
const entries = await Promise.all([entry('YES', 'a'), entry('YES', 'b'), entry('NO', 'c'), entry('OTHER', 'd')]);
const noChoice = await entry('MAYBE', 'e');
const ledger = { voteId, tally: { yes: 2, no: 1, other: 1 }, entries };
const mine = entries[2]?.receipt ?? '';
const folder = mkdtempSync(join(tmpdir(), 'ledger-'));

/** Runs the program on a ledger as anybody would who has downloaded both. */
function recount(published, ...receipts) {
  const file = join(folder, 'ledger.json');
  writeFileSync(file, JSON.stringify(published));
  try {
    const said = execFileSync(process.execPath, ['static/recount.mjs', file, ...receipts], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, said };
  } catch (failed) {
    const { status, stdout, stderr } = failed;
    return { code: status, said: stdout + stderr };
  }
}

describe('the program that counts a vote again', () => {
  it('finds nothing wrong with a ledger that is right, and the ballot of a receipt however it is typed', () => {
    const { code, said } = recount(ledger, inGroups(mine).toUpperCase());

    expect(code).toBe(0);
    expect(said).toContain('yes: 2  Không đồng ý / no: 1  Ý kiến khác / other: 1');
    expect(said).toContain(`${mine}: NO`);
  });

  it.each([
    [
      'a choice that was altered',
      { entries: [{ ...entries[0], choice: 'NO' }, ...entries.slice(1)] },
      'does not fit its ballot',
    ],
    ['a ballot that stands twice', { entries: [...entries, entries[0]] }, 'twice'],
    ['a tally that is not the sum', { tally: { yes: 3, no: 0, other: 1 } }, 'the ledger says 3'],
    ['a choice that nobody could make', { entries: [noChoice] }, 'no such choice'],
  ])('finds %s', (_, altered, fault) => {
    const { code, said } = recount({ ...ledger, ...altered });

    expect(code).toBe(1);
    expect(said).toContain(fault);
  });

  it('tells when a receipt is not in the ledger', () => {
    expect(
      recount({ ...ledger, entries: entries.slice(0, 2), tally: { yes: 2, no: 0, other: 0 } }, mine),
    ).toMatchObject({ code: 1 });
  });

  it('tells what it needs when it is given nothing to count', () => {
    expect(() => execFileSync(process.execPath, ['static/recount.mjs'], { stdio: 'pipe' })).toThrow(
      'address or file of the ledger',
    );
  });
});
