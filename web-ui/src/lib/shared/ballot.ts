export type Choice = 'YES' | 'NO' | 'OTHER';

export interface Receipt {
  voteId: string;
  choice: Choice;
  nonce: string;
  receipt: string;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
}

/** The receipt that belongs to a ballot: anybody who knows choice and nonce can compute it again. */
export async function receiptOf(voteId: string, choice: Choice, nonce: string): Promise<string> {
  const text = new TextEncoder().encode(`danchu-ballot-v1|${voteId}|${choice}|${nonce}`);
  const digest = await crypto.subtle.digest('SHA-256', text);
  return base32(new Uint8Array(digest).slice(0, 20));
}

/** A receipt as people read it aloud and type it: in groups of four. */
export function inGroups(receipt: string): string {
  return receipt.replace(/(.{4})(?=.)/g, '$1 ');
}

/** What somebody typed or pasted, as the ledger writes it. */
export function plain(typed: string): string {
  return typed.replace(/[\s-]/g, '').toLowerCase();
}
