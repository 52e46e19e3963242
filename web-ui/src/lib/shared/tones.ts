import type { Tone } from './ui/Tag.svelte';

/** Which colour and sign a state has; its text says the same for those who see neither. */
export const tones: Record<string, Tone> = {
  ADOPTED: 'good',
  REJECTED: 'bad',
  NOT_ADOPTED: 'bad',
  NO_QUORUM: 'warn',
  IN_TIME: 'good',
  LATE: 'bad',
  DUE: 'calm',
  RECOGNISED: 'good',
  SUBMITTED: 'active',
  VOTING_MEETING: 'active',
  RECOGNITION_REFUSED: 'bad',
  OPEN: 'active',
  AGREED: 'calm',
  IN_VOTE: 'active',
  DECIDED: 'good',
};

/** The words for a code that a service may add to before this page knows it: then the code itself. */
export function wordFor(words: Record<string, string>, code: string): string {
  return words[code] ?? code;
}
