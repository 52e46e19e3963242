import { expect } from '@playwright/test';
import { anybody, as, granted } from './api.ts';
import { inMinutes, today } from './days.ts';
import type { Decision, Indicator, List, Matter, OnlineVote, Roll, Village } from './views.ts';

/** The commune of the demonstration: xã Cao Lộc, tỉnh Lạng Sơn. */
export const commune = '06211';
export const banMoi = '06211-01';
export const naSla = '06211-02';

/** The representatives of the five households of thôn Bản Mới. */
export const households = ['ho.an', 'ho.binh', 'ho.chi', 'ho.dung', 'ho.em'];

export async function village(code: string): Promise<Village> {
  const { items } = await granted(anybody.get<List<Village>>(`consultation/villages?commune=${commune}&limit=100`));
  const found = items.find((each) => each.code === code);
  if (!found) throw new Error(`The commune has no village ${code}`);
  return found;
}

/** The newest roll of a village that both heads have certified. */
export async function certifiedRoll(villageId: string, head = 'truong.thon'): Promise<Roll> {
  const { items } = await granted(as(head).get<List<Roll>>(`consultation/villages/${villageId}/rolls`));
  const found = items.find((roll) => roll.certified);
  if (!found) throw new Error('The village has no certified roll');
  return found;
}

export async function indicator(code: string): Promise<Indicator> {
  const { indicators } = await granted(
    anybody.get<{ indicators: Indicator[] }>(`compliance/communes/${commune}/indicators`),
  );
  const found = indicators.find((each) => each.code === code);
  if (!found) throw new Error(`The commune has no indicator ${code}`);
  return found;
}

/** Waits until what happened in another service has reached the indicator. */
export function expectIndicator(code: string, figures: Partial<Indicator>): Promise<void> {
  return expect.poll(() => indicator(code), { timeout: 30_000, intervals: [500] }).toMatchObject(figures);
}

export async function decisions(): Promise<Decision[]> {
  return (await granted(anybody.get<List<Decision>>(`consultation/decisions?commune=${commune}&limit=100`))).items;
}

export const team = [
  { name: 'Lương Thị Hoa', represents: 'FRONT_COMMITTEE', leader: true },
  { name: 'Nông Văn Thắng', represents: 'VILLAGE', leader: false },
  { name: 'Vi Thị Bình', represents: 'HOUSEHOLDS', leader: false },
  { name: 'Lý Thị Chi', represents: 'TECHNOLOGY', leader: false },
];

/** Puts a self-governance matter forward, has the Front head agree, and proposes to vote on it online for an hour. */
export async function proposeVote(
  { head, front }: { head: string; front: string },
  villageId: string,
  rollId: string,
  title: string,
): Promise<OnlineVote> {
  const matter = await granted(
    as(head).post<Matter>('consultation/matters', {
      villageId,
      kind: 'SELF_GOVERNANCE',
      title,
      proposal: `${title}. Mọi hộ cùng thực hiện từ đầu tháng sau.`,
    }),
    201,
  );
  await granted(as(front).post(`consultation/matters/${matter.id}/agreement`, { agreedOn: today() }), 201);
  return granted(
    as(head).post<OnlineVote>(`consultation/matters/${matter.id}/online-votes`, {
      rollId,
      opensAt: inMinutes(-1),
      closesAt: inMinutes(60),
      team,
    }),
    201,
  );
}
