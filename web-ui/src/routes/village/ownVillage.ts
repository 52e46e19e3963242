import { getContext, setContext } from 'svelte';
import { listVillages, type Village } from '$lib/features/territory/api';

const key = Symbol('own village');

interface OwnVillage {
  readonly current: Village;
  /** Stays the same while the village is read again, so that what hangs on it stays, too. */
  readonly id: string;
}

/** The villages among the units a person may act in. */
export async function villagesOf(units: string[]): Promise<Village[]> {
  const codes = units.map((unit) => unit.split('/')).filter((path) => path.length === 3);
  const communes = [...new Set(codes.map((path) => path[1] ?? ''))];
  const villages = (await Promise.all(communes.map(listVillages))).flat();
  return villages.filter((village) => codes.some((path) => path[2] === village.code));
}

export function provideOwnVillage(village: () => Village, id: () => string): void {
  setContext<OwnVillage>(key, {
    get current() {
      return village();
    },
    get id() {
      return id();
    },
  });
}

/** The village that the pages below /village are about. */
export function ownVillage(): OwnVillage {
  return getContext<OwnVillage>(key);
}
