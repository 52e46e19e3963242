export interface Place {
  code: string;
  name: string;
}

const remembered = 'danchu.commune';

class ChosenPlace {
  /** The commune the reader last looked at on this device. */
  chosen = $state.raw<Place>();

  recall(): void {
    try {
      const kept = localStorage.getItem(remembered);
      if (kept) this.chosen = JSON.parse(kept) as Place;
    } catch {
      localStorage.removeItem(remembered);
    }
  }

  choose(place: Place): void {
    this.chosen = place;
    localStorage.setItem(remembered, JSON.stringify(place));
  }
}

export const place = new ChosenPlace();
