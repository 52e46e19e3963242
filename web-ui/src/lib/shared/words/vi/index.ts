import * as common from './common';
import * as people from './people';
import * as reading from './reading';
import * as village from './village';

/** All texts in Vietnamese. */
export const vi = { ...common, ...reading, ...people, ...village };
