import type { Words } from '../words.svelte';
import * as common from './common';
import * as people from './people';
import * as reading from './reading';
import * as village from './village';

/** All texts in English. */
export const en: Words = { ...common, ...reading, ...people, ...village };
