import { test as base, type Page } from '@playwright/test';
import { address } from './addresses.ts';
import { signIn } from '../pages/sign-in.ts';

type OpenedBy = (username?: string) => Promise<Page>;

/**
 * Tests of a journey. `pageOf` opens a browser of its own for each person and signs the person in through Keycloak;
 * it stays open for all tests of a file. Without a name it is anybody's browser.
 */
export const test = base.extend<object, { pageOf: OpenedBy }>({
  pageOf: [
    async ({ browser }, use) => {
      const pages = new Map<string, Page>();
      await use(async (username = '') => {
        const open = pages.get(username);
        if (open) return open;
        const context = await browser.newContext({
          baseURL: address,
          locale: 'vi-VN',
          timezoneId: 'Asia/Ho_Chi_Minh',
          reducedMotion: 'reduce',
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        const page = await context.newPage();
        pages.set(username, page);
        if (username) await signIn(page, username);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
