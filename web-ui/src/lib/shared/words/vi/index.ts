import * as common from './common';
import * as people from './people';
import * as reading from './reading';

/** The texts of the public pages and of voting, in Vietnamese. */
export const vi = { ...common, ...reading, ...people };
