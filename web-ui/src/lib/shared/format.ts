import { currentLanguage } from '$lib/shared/words/words.svelte';

// Everything official happens in Vietnam, wherever the reader is.
const timeZone = 'Asia/Ho_Chi_Minh';

function locale(): string {
  return currentLanguage() === 'en' ? 'en-GB' : 'vi-VN';
}

/** A calendar date such as 2026-11-22, written out; it has no zone and must not slip by one. */
export function day(date: string): string {
  const options = { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale(), options).format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

// Holds together what is read in one breath.
const together = '\u00a0';

/** A moment in RFC 3339, written as hour and day in Vietnam. */
export function moment(time: string): string {
  const when = new Date(time);
  const clock = new Intl.DateTimeFormat(locale(), { timeZone, hour: '2-digit', minute: '2-digit', hour12: false });
  const date = new Intl.DateTimeFormat(locale(), { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${clock.format(when)},${together}${date.format(when)}`;
}

/** A date or a moment, whichever the text is. */
export function dayOrMoment(text: string): string {
  return text.includes('T') ? moment(text) : day(text);
}

export function count(number: number): string {
  return new Intl.NumberFormat(locale()).format(number);
}

/** What a date-and-time field holds (no zone), as a moment in Vietnam, which keeps one offset all year. */
export function momentInVietnam(fieldValue: string): string {
  return `${fieldValue.length === 16 ? `${fieldValue}:00` : fieldValue}+07:00`;
}

/** The text a date-and-time field shows for a moment. */
export function fieldValueOf(time: Date): string {
  return new Date(time.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
}
