import { getContext, setContext } from 'svelte';
import { listVillages, type Village } from '$lib/features/territory/api';

const key = Symbol('own village');

interface OwnVillage {
  readonly current: Village;
}

/** The villages among the units a person may act in. */
export async function villagesOf(units: string[]): Promise<Village[]> {
  const codes = units.map((unit) => unit.split('/')).filter((path) => path.length === 3);
  const communes = [...new Set(codes.map((path) => path[1] ?? ''))];
  const villages = (await Promise.all(communes.map(listVillages))).flat();
  return villages.filter((village) => codes.some((path) => path[2] === village.code));
}

export function provideOwnVillage(village: () => Village): void {
  setContext<OwnVillage>(key, {
    get current() {
      return village();
    },
  });
}

/** The village that the pages below /village are about. */
export function ownVillage(): OwnVillage {
  return getContext<OwnVillage>(key);
}
