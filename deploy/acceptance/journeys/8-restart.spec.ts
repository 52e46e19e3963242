import { anybody, as, granted } from '../support/api.ts';
import { banMoi, commune, decisions, indicator, village } from '../support/commune.ts';
import { expect, test } from '../support/journey.ts';
import { ended, interrupt, processes, said, start } from '../suite/suite.ts';
import type { Covenant, List, Roll, Village } from '../support/views.ts';

interface Known {
  villages: Village[];
  rolls: Roll[];
  decisions: unknown;
  covenants: Covenant[];
  indicators: unknown;
}

async function all(): Promise<Known> {
  const items = async <T>(path: string) => (await granted(as('truong.thon').get<List<T>>(path))).items;
  return {
    villages: await items<Village>(`consultation/villages?commune=${commune}`),
    rolls: await items<Roll>(`consultation/villages/${(await village(banMoi)).id}/rolls`),
    decisions: await decisions(),
    covenants: await items<Covenant>(`covenant/covenants?commune=${commune}`),
    indicators: await Promise.all(
      ['DECISIONS_SENT_IN_TIME', 'VILLAGES_WITH_COVENANT', 'INVESTORS_NOTIFIED_IN_TIME'].map(indicator),
    ),
  };
}

test.describe.serial('Stopping the suite and starting it again', () => {
  test.setTimeout(300_000);
  let before: Known;

  test('Ctrl-C ends every process and frees every port', async () => {
    before = await all();
    const running = processes();

    interrupt();

    await ended(running);
    expect(said()).toContain('PostgreSQL has stopped');
  });

  test('a second start with the same data is warm, and everything is still there', async () => {
    const { seconds, megabytes } = await start();
    console.log(`Warm start: ${seconds} s, ${megabytes} MB`);

    expect(await all()).toEqual(before);
    expect(megabytes).toBeLessThan(3072);
    await granted(anybody.get(`consultation/villages?commune=${commune}`));
  });
});
