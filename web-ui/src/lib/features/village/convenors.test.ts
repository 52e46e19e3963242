import { describe, expect, it } from 'vitest';
import { convenorsOf, headMissing, needsDocument } from './convenors';

const rules = Object.entries({
  'meeting.convenor.deliberation.head-post-filled': 'VILLAGE_HEAD',
  'meeting.convenor.deliberation.head-post-held-by-front-head': 'VILLAGE_HEAD',
  'meeting.convenor.deliberation.head-post-vacant': 'DESIGNATED_CONVENOR',
  'meeting.convenor.head-election.head-post-filled': 'ELECTION_TEAM',
  'meeting.convenor.head-election.head-post-held-by-front-head': 'ELECTION_TEAM',
  'meeting.convenor.head-election.head-post-vacant': 'ELECTION_TEAM',
  'meeting.convenor.head-dismissal.head-post-filled': 'FRONT_HEAD',
  'meeting.convenor.head-dismissal.head-post-held-by-front-head': 'COMMUNE_CHAIR',
  'meeting.notice-least': '2',
}).map(([key, value]) => ({ key, value }));
const head = { post: 'VILLAGE_HEAD' } as const;
const acting = { post: 'ACTING_VILLAGE_HEAD' } as const;
const frontHead = { post: 'FRONT_HEAD' } as const;

describe('the convenor of a meeting', () => {
  it('is the head, or who acts as head, where one is on record', () => {
    expect(convenorsOf('CONTRIBUTION', [head, frontHead], rules)).toEqual(['VILLAGE_HEAD']);
    expect(convenorsOf('COVENANT', [acting], rules)).toEqual(['VILLAGE_HEAD']);
  });

  it('is whom the commune chair designated while the post is vacant', () => {
    expect(convenorsOf('SELF_GOVERNANCE', [frontHead], rules)).toEqual(['DESIGNATED_CONVENOR']);
  });

  it('is asked for where no post is on record', () => {
    expect(convenorsOf('SELF_GOVERNANCE', [], rules)).toEqual(['VILLAGE_HEAD', 'DESIGNATED_CONVENOR']);
  });

  it('is never the head in question', () => {
    const possible = ['ELECTION_TEAM', 'FRONT_HEAD', 'COMMUNE_CHAIR'];
    expect(convenorsOf('VILLAGE_HEAD', [head, frontHead], rules)).toEqual(possible);
    expect(convenorsOf('VILLAGE_HEAD', [frontHead], rules)).toEqual(possible);
  });

  it('names the document of the commune on which it rests, unless it is an office of the village', () => {
    expect((['ELECTION_TEAM', 'COMMUNE_CHAIR', 'DESIGNATED_CONVENOR'] as const).every(needsDocument)).toBe(true);
    expect((['VILLAGE_HEAD', 'FRONT_HEAD', undefined] as const).some(needsDocument)).toBe(false);
  });
});

describe('the record of posts', () => {
  it('tells that the head is missing only where it is kept', () => {
    expect(headMissing([frontHead])).toBe(true);
    expect(headMissing([])).toBe(false);
    expect(headMissing([acting, frontHead])).toBe(false);
  });
});
