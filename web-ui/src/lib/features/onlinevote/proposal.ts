import { missing, type FormError } from '$lib/shared/ui/ErrorSummary.svelte';
import { t } from '$lib/shared/words/words.svelte';
import type { Represents } from './api';

export interface Member {
  name: string;
  represents: Represents;
}

/** What a village head fills in to propose an online vote; times as the fields hold them, in Vietnam. */
export interface Draft {
  opensAt: string;
  closesAt: string;
  team: Member[];
  leader: number;
}

/** What is missing in the draft; whether it is lawful, the service says. */
export function examineDraft(draft: Draft): FormError[] {
  const errors: FormError[] = [];
  if (!draft.opensAt) errors.push(missing('opensAt', () => t.startVote.opensAt));
  if (!draft.closesAt) errors.push(missing('closesAt', () => t.startVote.closesAt));
  if (draft.opensAt && draft.closesAt && draft.closesAt <= draft.opensAt) {
    errors.push({ field: 'closesAt', message: () => t.startVote.later });
  }
  draft.team.forEach((member, index) => {
    const name = () => `${t.startVote.name} (${t.startVote.member(index + 1)})`;
    if (!member.name.trim()) errors.push(missing(`team-${index}-name`, name));
  });
  return errors;
}
