#!/usr/bin/env node
// Counts an online vote again from its public ledger, with nothing but Node.js (18 or newer). Trusts nobody: every receipt
// is computed anew from the ballot it stands for, and every ballot is counted anew.
//
//   node recount.mjs <address or file of the ledger> [receipt ...]
//
// The receipt of a ballot is the text danchu-ballot-v1|<vote>|<choice>|<nonce>, SHA-256 of it, the first 20 bytes in
// base32 (RFC 4648, small letters). Whoever does not trust this program either writes their own from these two lines.

import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** The receipt of a ballot, computed by nothing but what the ledger publishes. */
export function receiptOf(vote, choice, nonce) {
  const digest = createHash('sha256').update(`danchu-ballot-v1|${vote}|${choice}|${nonce}`).digest();
  const bits = [...digest.subarray(0, 20)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits
    .match(/.{5}/g)
    .map((five) => alphabet[Number.parseInt(five, 2)])
    .join('');
}

/** What the ballots of a ledger add up to, and all that is wrong with it. */
export function recount({ voteId, tally, entries }) {
  const counted = { yes: 0, no: 0, other: 0 };
  const faults = [];
  const seen = new Set();
  for (const { receipt, choice, nonce } of entries) {
    const key = String(choice).toLowerCase();
    if (Object.hasOwn(counted, key)) counted[key]++;
    else faults.push(`${receipt}: không có lựa chọn này / no such choice: ${choice}`);
    if (receiptOf(voteId, choice, nonce) !== receipt)
      faults.push(`${receipt}: mã không khớp với phiếu / does not fit its ballot`);
    if (seen.has(receipt)) faults.push(`${receipt}: có hai lần trong sổ / stands in the ledger twice`);
    seen.add(receipt);
  }
  for (const [choice, number] of Object.entries(counted)) {
    if (tally[choice] !== number) faults.push(`${choice}: ${number}, sổ ghi / the ledger says ${tally[choice]}`);
  }
  return { counted, faults };
}

async function ledgerAt(place) {
  if (!/^https?:/.test(place)) return JSON.parse(await readFile(place, 'utf8'));
  const answer = await fetch(place, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${place}: HTTP ${answer.status}`);
  return answer.json();
}

async function main([place, ...receipts]) {
  if (!place) {
    console.error(
      'node recount.mjs <địa chỉ hoặc tệp sổ phiếu / address or file of the ledger> [mã phiếu / receipt ...]',
    );
    return 2;
  }
  const ledger = await ledgerAt(place);
  const { counted, faults } = recount(ledger);
  for (const typed of receipts) {
    const entry = ledger.entries.find(({ receipt }) => receipt === typed.replace(/[\s-]/g, '').toLowerCase());
    if (entry) console.log(`${entry.receipt}: ${entry.choice}`);
    else faults.push(`${typed}: không có trong sổ / is not in the ledger`);
  }
  console.log(`Đồng ý / yes: ${counted.yes}  Không đồng ý / no: ${counted.no}  Ý kiến khác / other: ${counted.other}`);
  for (const fault of faults) console.error(`SAI / WRONG  ${fault}`);
  console.log(
    faults.length === 0 ? 'Sổ phiếu đúng. / The ledger is right.' : 'Sổ phiếu KHÔNG đúng. / The ledger is NOT right.',
  );
  return faults.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(await realpath(process.argv[1])).href) {
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code),
    (error) => {
      console.error(String(error.message ?? error));
      process.exitCode = 2;
    },
  );
}
