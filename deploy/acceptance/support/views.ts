/** What the services answer, as far as the journeys look at it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  rule?: string;
  article?: string;
  earliest?: string;
  latest?: string;
  errors?: { row?: number; field?: string; detail: string }[];
}

export interface List<T> {
  items: T[];
  next?: string;
}

export interface Village {
  id: string;
  code: string;
  name: string;
  communeCode: string;
  households: number;
}

export interface ImportReport {
  dryRun: boolean;
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  applied: boolean;
  errors: { row: number; field: string; detail: string }[];
}

export interface Roll {
  id: string;
  households: number;
  certified: boolean;
  certifications: { side: string; name: string }[];
}

export interface Matter {
  id: string;
  kind: string;
  title: string;
  state: string;
  lawfulForms: string[];
  origin?: unknown;
}

export type Choice = 'YES' | 'NO' | 'OTHER';

export interface Tally {
  yes: number;
  no: number;
  other: number;
}

export interface OnlineVote {
  id: string;
  matterId: string;
  title: string;
  state: 'PROPOSED' | 'AGREED' | 'REPORTED' | 'OPEN' | 'CLOSED' | 'WITHDRAWN';
  households: number;
  consents: number;
  consentsNeeded: number;
  participants: number;
  tally?: Tally;
  decisionId?: string;
}

export interface Participation {
  onRoll: boolean;
  householdNumber?: string;
  consented: boolean;
  voted: boolean;
}

export interface Receipt {
  receipt: string;
  voteId: string;
  nonce: string;
}

export interface Ledger {
  voteId: string;
  tally: Tally;
  entries: { receipt: string; choice: Choice; nonce: string }[];
}

export interface Decision {
  id: string;
  number: string;
  title: string;
  kind: string;
  form: string;
  villageName: string;
  outcome: string;
  households: number;
  yes: number;
  no: number;
  other: number;
  sendBy?: string;
  sentOn?: string;
  timeliness?: string;
  threshold: { numerator: number; denominator: number; strict: boolean; needed: number; article: string };
}

export interface MeetingResult {
  id: string;
  state: string;
  attendanceSufficient?: boolean;
  outcome?: string;
  decisionId?: string;
}

export interface Covenant {
  id: string;
  title: string;
  state: string;
  voteFrom?: string;
  matterId?: string;
  submitBy?: string;
  recognisedOn?: string;
}

export interface Project {
  id: string;
  name: string;
}

export interface Board {
  id: string;
}

export interface Indicator {
  code: string;
  article: string;
  numerator: number;
  denominator: number;
  pending: number;
  applicable: boolean;
  missing: { id: string; name: string }[];
}
