import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type Axe from 'axe-core';
import { output } from '../suite/suite.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;
// By night nothing but the colours differs.
const ofColours: Axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * Looks at a page on a telephone and on a desk, by day and by night: keeps a picture of each, and expects that nothing
 * stands out sideways and that axe finds nothing.
 */
export async function look(page: Page, name: string, { axe = true } = {}): Promise<void> {
  await expect(page.locator('.loading')).toHaveCount(0);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const view = `${name}-${width}-${colorScheme}`;
      await page.screenshot({ path: resolve(output, 'pictures', `${view}.png`), fullPage: true });
      if (!axe) continue;
      const violations = await violationsOn(page, colorScheme === 'dark' ? { runOnly: ofColours } : {});
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      expect.soft(found, `what axe finds in ${view}`).toEqual([]);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(sideways, `how far ${name} stands out at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Asks axe, which stays in the page between two looks at it, for nothing but what it finds. */
async function violationsOn(page: Page, options: Axe.RunOptions): Promise<Axe.Result[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    return (await axe.run(document, { ...asked, resultTypes: ['violations'] })).violations;
  }, options);
}
