import { vi } from './vi';

type Shape<T> = {
  [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Shape<T[Key]>;
};

/** Every text of the interface; the Vietnamese ones are the measure, another language must have the same keys. */
export type Words = Shape<typeof vi>;
export type Language = 'vi' | 'en';

const remembered = 'danchu.language';
let language = $state<Language>('vi');
let words = $state.raw<Words>(vi);

export function currentLanguage(): Language {
  return language;
}

/** The texts in the language of the reader: `t.home.title`. */
export const t = new Proxy({} as Words, { get: (_, area) => words[area as keyof Words] });

export async function speak(chosen: Language): Promise<void> {
  words = chosen === 'en' ? (await import('./en')).en : vi;
  language = chosen;
  document.documentElement.lang = chosen;
  localStorage.setItem(remembered, chosen);
}

/** Takes up the language chosen on an earlier visit. */
export async function speakAsBefore(): Promise<void> {
  if (localStorage.getItem(remembered) === 'en') await speak('en');
}
