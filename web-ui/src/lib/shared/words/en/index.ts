import type { PublicWords } from '../words.svelte';
import * as common from './common';
import * as people from './people';
import * as reading from './reading';

/** The texts of the public pages and of voting, in English. */
export const en: PublicWords = { ...common, ...reading, ...people };
