import { untrack } from 'svelte';
import { vi } from './vi';
import type * as viVillage from './vi/village';

type Shape<T> = {
  [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Shape<T[Key]>;
};

/** The texts every page may use; the Vietnamese ones are the measure, another language must have the same keys. */
export type PublicWords = Shape<typeof vi>;
/** The texts of the pages for people in office, loaded only for them. */
export type VillageWords = Shape<typeof viVillage>;
export type Language = 'vi' | 'en';

const remembered = 'danchu.language';
const publicWords = { vi: () => Promise.resolve(vi), en: () => import('./en').then(({ en }) => en) };
const villageWords = { vi: () => import('./vi/village'), en: () => import('./en/village') };

let language = $state<Language>('vi');
let words = $state.raw<PublicWords & Partial<VillageWords>>(vi);
let inOffice = false;

export function currentLanguage(): Language {
  return language;
}

/** The language at this moment, for a request: who sends it does not look at the language from then on. */
export function languageNow(): Language {
  return untrack(() => language);
}

/** Does `again` each time the reader changes the language while the component is there. */
export function onOtherLanguage(again: () => void): void {
  let last = languageNow();
  $effect(() => {
    if (language === last) return;
    last = language;
    untrack(again);
  });
}

/** The texts in the language of the reader: `t.home.title`. */
export const t = new Proxy({} as PublicWords & VillageWords, { get: (_, area) => words[area as keyof PublicWords] });

async function take(chosen: Language): Promise<void> {
  const [common, village] = await Promise.all([publicWords[chosen](), inOffice ? villageWords[chosen]() : {}]);
  words = { ...common, ...village };
  language = chosen;
}

export async function speak(chosen: Language): Promise<void> {
  await take(chosen);
  document.documentElement.lang = chosen;
  localStorage.setItem(remembered, chosen);
}

/** Takes up the language chosen on an earlier visit. */
export async function speakAsBefore(): Promise<void> {
  if (localStorage.getItem(remembered) === 'en') await speak('en');
}

/** Adds the texts of the pages for people in office. */
export async function speakInOffice(): Promise<void> {
  inOffice = true;
  await take(language);
}
