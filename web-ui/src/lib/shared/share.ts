/** The share of all households that a decision needs, as the rule writes it. */
export interface Threshold {
  numerator: number;
  denominator: number;
  strict: boolean;
}

/** The smallest number of households that reaches the threshold. */
export function householdsNeeded(threshold: Threshold, households: number): number {
  const product = threshold.numerator * households;
  return threshold.strict
    ? Math.floor(product / threshold.denominator) + 1
    : Math.ceil(product / threshold.denominator);
}

export function reaches(threshold: Threshold, yes: number, households: number): boolean {
  const have = threshold.denominator * yes;
  const need = threshold.numerator * households;
  return threshold.strict ? have > need : have >= need;
}

/** Where a part begins and how wide it is, on a bar of the given width that stands for the whole. */
export function parts(counts: number[], whole: number, width: number): { start: number; width: number }[] {
  let before = 0;
  return counts.map((count) => {
    const start = whole === 0 ? 0 : (before * width) / whole;
    before += count;
    return { start, width: whole === 0 ? 0 : (count * width) / whole };
  });
}
