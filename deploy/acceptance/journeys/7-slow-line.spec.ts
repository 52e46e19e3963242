import type { Browser } from '@playwright/test';
import { commune } from '../support/commune.ts';
import { expect, test } from '../support/journey.ts';
import { arrival } from '../support/slow.ts';

const most = 60_000;
const patience = 3_000;
const runs = 3;

test.describe('On a slow line', () => {
  const path = `/commune/${commune}`;
  const decisions = 'ul[aria-label="Thôn đã quyết định"] li';

  async function arrivals(browser: Browser, slower: number): Promise<{ median: number; script: number }> {
    const times: number[] = [];
    let heaviest = 0;
    for (let run = 0; run < runs; run++) {
      const { visible, script } = await arrival(browser, path, decisions, slower);
      times.push(visible);
      heaviest = Math.max(heaviest, script);
    }
    times.sort((one, other) => one - other);
    console.log(`First page on a slow line, processor / ${slower}: ${times.join(', ')} ms, ${heaviest} bytes of script`);
    return { median: times[Math.floor(runs / 2)] ?? Infinity, script: heaviest };
  }

  test('a citizen soon sees what the villages of the commune have decided', async ({ browser }) => {
    const { median, script } = await arrivals(browser, 1);
    // How a slow telephone fares is only told: a machine that runs the whole suite besides cannot stand for one.
    await arrivals(browser, 6);

    expect(median).toBeLessThanOrEqual(patience);
    expect(script).toBeLessThanOrEqual(most);
  });

  test('everything is asked for once, and the reading begins before the scripts have arrived', async ({ browser }) => {
    const { asked } = await arrival(browser, path, decisions, 1);

    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    expect(asked.filter((url) => url.includes('/api/'))).toHaveLength(6);
  });
});
