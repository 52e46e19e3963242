import { describe, expect, it } from 'vitest';
import { day, fieldValueOf, moment, momentInVietnam } from './format';

describe('dates and times', () => {
  it('write a calendar date as it is, in any zone of the reader', () => {
    expect(day('2026-11-22')).toBe('22/11/2026');
  });

  it('write a moment in the time of Vietnam', () => {
    expect(moment('2026-11-22T17:30:00Z')).toBe('00:30,\u00a023/11/2026');
  });

  it('take what a field holds as the time of Vietnam', () => {
    expect(momentInVietnam('2026-11-22T08:00')).toBe('2026-11-22T08:00:00+07:00');
    expect(fieldValueOf(new Date('2026-11-22T01:00:00Z'))).toBe('2026-11-22T08:00');
  });
});
