import { describe, expect, it } from 'vitest';
import { householdsNeeded, parts, reaches } from './share';

const moreThanHalf = { numerator: 1, denominator: 2, strict: true };
const atLeastTwoThirds = { numerator: 2, denominator: 3, strict: false };

describe('the threshold mark', () => {
  it.each([
    [moreThanHalf, 50, 26],
    [moreThanHalf, 51, 26],
    [moreThanHalf, 1, 1],
    [atLeastTwoThirds, 60, 40],
    [atLeastTwoThirds, 61, 41],
    [atLeastTwoThirds, 62, 42],
  ])('%o of %i households is %i', (threshold, households, needed) => {
    expect(householdsNeeded(threshold, households)).toBe(needed);
  });

  it('is reached at the number needed and not one below', () => {
    for (let households = 1; households <= 300; households++) {
      for (const threshold of [moreThanHalf, atLeastTwoThirds]) {
        const needed = householdsNeeded(threshold, households);
        expect(reaches(threshold, needed, households)).toBe(true);
        expect(reaches(threshold, needed - 1, households)).toBe(false);
      }
    }
  });
});

describe('the parts of a bar', () => {
  it('follow one another and fill it', () => {
    expect(parts([5, 3, 2], 10, 1000)).toEqual([
      { start: 0, width: 500 },
      { start: 500, width: 300 },
      { start: 800, width: 200 },
    ]);
  });

  it('are nothing when there is no household', () => {
    expect(parts([0], 0, 1000)).toEqual([{ start: 0, width: 0 }]);
  });
});
