import type { Tone } from './ui/Tag.svelte';

/** Which colour and sign a state has; its text says the same for those who see neither. */
export const tones = {
  matter: { PROPOSED: 'warn', IN_VOTE: 'active', DECIDED: 'good' },
  communeMatter: {
    OPEN: 'active',
    ADOPTED: 'good',
    EFFECTIVE: 'good',
    REJECTED: 'bad',
    ANNULLED: 'bad',
    REPLACED: 'warn',
    ABOLISHED: 'warn',
  },
  vote: { OPEN: 'active' },
  outcome: { ADOPTED: 'good', REJECTED: 'bad', NO_QUORUM: 'warn' },
  timeliness: { IN_TIME: 'good', LATE: 'bad' },
  covenant: {
    RECOGNISED: 'good',
    VOTING_MEETING: 'active',
    ADOPTED: 'active',
    SUBMITTED: 'active',
    NOT_ADOPTED: 'bad',
    RECOGNITION_REFUSED: 'bad',
  },
} satisfies Record<string, Record<string, Tone>> as Record<
  'matter' | 'communeMatter' | 'vote' | 'outcome' | 'timeliness' | 'covenant',
  Record<string, Tone | undefined>
>;

/** The words for a code that a service may add to before this page knows it: then the code itself. */
export function wordFor(words: Record<string, string>, code: string): string {
  return words[code] ?? code;
}
