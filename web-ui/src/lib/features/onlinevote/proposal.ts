import type { FormError } from '$lib/shared/ui/ErrorSummary.svelte';
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
  if (!draft.opensAt) errors.push({ field: 'opensAt', message: t.form.required(t.startVote.opensAt.toLowerCase()) });
  if (!draft.closesAt) errors.push({ field: 'closesAt', message: t.form.required(t.startVote.closesAt.toLowerCase()) });
  if (draft.opensAt && draft.closesAt && draft.closesAt <= draft.opensAt) {
    errors.push({ field: 'closesAt', message: t.startVote.later });
  }
  draft.team.forEach((member, index) => {
    const what = `${t.startVote.name.toLowerCase()} (${t.startVote.member(index + 1).toLowerCase()})`;
    if (!member.name.trim()) errors.push({ field: `team-${index}-name`, message: t.form.required(what) });
  });
  return errors;
}
