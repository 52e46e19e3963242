import type { components } from '$lib/shared/generated/consultation';

type Schemas = components['schemas'];
export type Convenor = Schemas['Convenor'];
type Official = Pick<Schemas['OfficialView'], 'post'>;
type Rule = Pick<Schemas['RuleRow'], 'key' | 'value'>;

const byDocument: readonly Convenor[] = ['ELECTION_TEAM', 'COMMUNE_CHAIR', 'DESIGNATED_CONVENOR'];

/** Whether a document of the commune lets somebody call a meeting, and not an office in the village. */
export function needsDocument(convenor: Convenor | undefined): boolean {
  return convenor !== undefined && byDocument.includes(convenor);
}

/** Whether by the record of a day nobody is head or acts as one; a village that keeps no record has a head. */
export function headMissing(officials: Official[]): boolean {
  return officials.length > 0 && officials.every(({ post }) => post === 'FRONT_HEAD');
}

/**
 * Who can have called a meeting on a matter, by the rules and the posts of its day. Several remain where the record does not
 * tell: whether the head is the Front head too, what is asked about the head, and who was head where nobody is on record.
 */
export function convenorsOf(kind: Schemas['MatterKind'], officials: Official[], rules: Rule[]): Convenor[] {
  const headed = officials.some(({ post }) => post !== 'FRONT_HEAD');
  const rows = rules.filter(({ key }) => {
    const [topic, who, occasion, post] = key.split('.');
    return (
      `${topic}.${who}` === 'meeting.convenor' &&
      (occasion === 'deliberation') === (kind !== 'VILLAGE_HEAD') &&
      !(headed && post === 'head-post-vacant') &&
      !(headMissing(officials) && kind !== 'VILLAGE_HEAD' && post !== 'head-post-vacant')
    );
  });
  return [...new Set(rows.map(({ value }) => value as Convenor))];
}
