/** What the access token says about its bearer. Only for showing and hiding: the services check everything again. */
export interface Person {
  name: string;
  username: string;
  roles: string[];
  units: string[];
}

let token: string | undefined;

/** The access token, held in memory only. */
export function accessToken(): string | undefined {
  return token;
}

export function holdToken(fresh: string | undefined): void {
  token = fresh;
}

/** Reads the claims of an access token without checking its signature. */
export function personOf(accessToken: string): Person {
  const payload = accessToken.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as {
    name?: string;
    preferred_username?: string;
    realm_access?: { roles?: string[] };
    units?: string[] | string;
  };
  const username = claims.preferred_username ?? '';
  return {
    name: claims.name ?? username,
    username,
    roles: claims.realm_access?.roles ?? [],
    units: [claims.units ?? []].flat(),
  };
}
