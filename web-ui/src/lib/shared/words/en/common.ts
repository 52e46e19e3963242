export const site = {
  name: 'Grassroots democracy',
  motto: 'The people know, discuss, do, inspect, supervise and benefit',
  skip: 'Skip to main content',
  mainNavigation: 'Main navigation',
  law: 'Under the Law on Implementing Grassroots Democracy No. 10/2022/QH15, Decree 59/2023/NĐ-CP and Decree 61/2023/NĐ-CP.',
  chooseCommune: 'Choose a commune',
  myMatters: 'My matters',
  myVillage: 'My village',
  otherLanguage: 'Tiếng Việt',
  language: 'Language',
};

export const signing = {
  in: 'Sign in',
  out: 'Sign out',
  as: (name: string) => `Signed in: ${name}`,
  title: 'Please sign in',
  why: 'This page is for people named on the roll of the village. After signing in you come back to this page.',
  returning: 'Signing in…',
  failed: 'Signing in did not work',
  again: 'Sign in again',
};

export const state = {
  loading: 'Loading…',
  offlineTitle: 'No connection',
  offline: 'The server did not answer. Check your network and try again.',
  retry: 'Try again',
  refused: 'This could not be done',
  article: 'Legal basis',
  earliest: 'At the earliest',
  latest: 'At the latest',
  row: (row: number) => `Row ${row}`,
  status: {
    401: 'Your session has ended. Please sign in again.',
    403: 'You may not do this.',
    404: 'This was not found.',
    409: 'This can no longer be done at this point.',
    412: 'Somebody else has just changed this. Reload, then edit again.',
    422: 'What was sent does not meet the rules.',
    429: 'Too many requests. Wait a moment and try again.',
    500: 'Something is wrong on our side. Try again in a few minutes.',
  },
  missingPage: 'There is no such page',
  missingPageWhy: 'The address may have changed, or was mistyped.',
  toStart: 'To the first page',
};

export const form = {
  errors: 'There is a problem',
  error: 'Error:',
  back: 'Back',
  next: 'Continue',
  change: 'Change',
  changeWhat: (what: string) => `Change ${what}`,
  send: 'Send',
  sending: 'Sending…',
  check: 'Check before sending',
  more: 'Show more',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  required: (what: string) => `Enter ${what}`,
  lost: 'It is not known whether the request arrived. Sending again is safe: the system recognises it and does not count it twice.',
  yes: 'Yes',
  no: 'No',
};

export const bar = {
  yes: 'In favour',
  no: 'Against',
  other: 'Other opinion',
  absent: 'Did not take part',
  households: (count: string) => `${count} households`,
  of: (part: string, whole: string) => `${part}\u00a0of\u00a0${whole} households`,
  choice: 'Opinion',
  number: 'Households',
  all: 'All households of the village',
  needed: (count: string) => `At least ${count} households needed`,
  threshold: (share: string, strict: boolean) =>
    strict
      ? `Adopted when more than ${share} of all households are in favour`
      : `Adopted when at least ${share} of all households are in favour`,
  table: 'Table of results',
  picture: (yes: string, no: string, other: string, all: string, needed: string) =>
    `Chart: ${yes} households in favour, ${no} against, ${other} of another opinion, out of ${all} in all. The threshold is at ${needed} households.`,
};

export const kindOf = {
  unit: { RURAL_COMMUNE: 'Commune', WARD: 'Ward', SPECIAL_ZONE: 'Special zone' },
  named: (kind: string, name: string) => `${name} ${kind.toLowerCase()}`,
  village: { VILLAGE: 'Village', RESIDENTIAL_GROUP: 'Residential group' },
  matter: {
    CONTRIBUTION: 'Contribution to common works',
    COMMON_FUNDS: 'Raising, spending and managing common funds',
    COVENANT: 'Village covenant',
    VILLAGE_HEAD: 'Electing or dismissing the village head',
    BOARD_MEMBER: 'Electing or dismissing board members',
    SELF_GOVERNANCE: 'Self-governing matter of the village',
  },
  form: {
    MEETING: 'Village meeting',
    HOUSEHOLD_BALLOTS: 'Household ballots on paper',
    ONLINE_VOTE: 'Online vote',
  },
  document: {
    RESOLUTION: 'Resolution',
    MINUTES: 'Minutes',
    MEMORANDUM: 'Memorandum',
    AGREEMENT: 'Agreement',
  },
  covenant: { HUONG_UOC: 'Covenant (hương ước)', QUY_UOC: 'Covenant (quy ước)' },
};

export const stateOf = {
  matter: {
    PROPOSED: 'Waiting for the Front to agree',
    OPEN: 'Not yet put to the vote',
    IN_VOTE: 'Being voted on',
    DECIDED: 'Decided',
    LAPSED: 'Concluded by the commune, no longer put to the vote',
    CLOSED: 'Closed without a vote',
  },
  communeMatter: {
    PROPOSED: 'Waiting for the commune Front to agree',
    AGREED: 'About to come before the villages',
    OPEN: 'Before the villages',
    ADOPTED: 'Adopted, waiting for its day of effect',
    REJECTED: 'Not adopted',
    EFFECTIVE: 'Adopted',
    ANNULLED: 'Annulled',
    REPLACED: 'Replaced',
    ABOLISHED: 'Abolished by the villages',
    WITHDRAWN: 'Withdrawn',
  },
  vote: {
    PROPOSED: 'Proposed',
    AGREED: 'Agreed by the Front',
    REPORTED: 'Commune told',
    OPEN: 'Voting is open',
    CLOSED: 'Closed',
    WITHDRAWN: 'Withdrawn',
    VILLAGE_ENDED: 'Ended with its village',
  },
  outcome: { ADOPTED: 'Adopted', REJECTED: 'Not adopted', NO_QUORUM: 'Too few households present' },
  timeliness: { DUE: 'Within the time limit', IN_TIME: 'Sent in time', LATE: 'Late' },
  covenant: {
    FINAL_DRAFT: 'Draft',
    VOTING_MEETING: 'Being voted on',
    ADOPTED: 'Adopted by the village',
    NOT_ADOPTED: 'Not adopted by the village',
    SUBMITTED: 'Submitted to the commune',
    RECOGNITION_REFUSED: 'Recognition refused',
    RECOGNISED: 'In force',
  },
};
