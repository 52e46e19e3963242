import { describe, expect, it } from 'vitest';
import { personOf } from './token';

function tokenOf(claims: object): string {
  const payload = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(claims))));
  return `head.${payload.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}.signature`;
}

describe('a token', () => {
  it('names its bearer with every diacritic, the roles and the units', () => {
    const token = tokenOf({
      name: 'Lý Thị Mặt Trận',
      preferred_username: 'mat.tran.thon',
      realm_access: { roles: ['village-front-head', 'citizen'] },
      units: ['20/06211/06211-01'],
    });
    expect(personOf(token)).toEqual({
      name: 'Lý Thị Mặt Trận',
      username: 'mat.tran.thon',
      roles: ['village-front-head', 'citizen'],
      units: ['20/06211/06211-01'],
    });
  });

  it('of a citizen without units gives none', () => {
    expect(personOf(tokenOf({ preferred_username: 'ho.an' }))).toMatchObject({ name: 'ho.an', units: [], roles: [] });
  });
});
