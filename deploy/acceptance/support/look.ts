import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { output } from '../suite/suite.ts';

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;
// By night nothing but the colours differs.
const ofColours = ['color-contrast', 'link-in-text-block'];

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
      // Our pages hold no frames, for which axe would open another page each time.
      const looking = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (colorScheme === 'dark' ? looking.withRules(ofColours) : looking).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      expect.soft(found, `what axe finds in ${view}`).toEqual([]);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(sideways, `how far ${name} stands out at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
