import { wordFor } from './tones';
import { t } from './words/words.svelte';

export interface Place {
  code: string;
  kind: string;
  name: string;
}

const remembered = 'danchu.commune';

class ChosenPlace {
  /** The commune the reader last looked at on this device. */
  chosen = $state.raw<Place>();

  recall(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(remembered) ?? 'null') as Place | null;
      if (kept?.kind) this.chosen = kept;
    } catch {
      localStorage.removeItem(remembered);
    }
  }

  choose({ code, kind, name }: Place): void {
    const chosen = { code, kind, name };
    this.chosen = chosen;
    localStorage.setItem(remembered, JSON.stringify(chosen));
  }
}

export const place = new ChosenPlace();

/** A commune as the reader calls it: "Xã Cao Lộc". */
export function nameOf({ kind, name }: Pick<Place, 'kind' | 'name'>): string {
  return t.kindOf.named(wordFor(t.kindOf.unit, kind), name);
}
