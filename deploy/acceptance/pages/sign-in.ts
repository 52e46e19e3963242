import { expect, type Page } from '@playwright/test';
import { secret } from '../support/secrets.ts';

/** Signs a person in through Keycloak's page, and waits for the way back. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('banner').getByRole('button', { name: 'Đăng nhập' }).click();
  await fillIn(page, username);
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
}

export async function fillIn(page: Page, username: string): Promise<void> {
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(secret('demonstration'));
  await page.locator('#kc-login').click();
}

/** Opens a page for somebody who is signed in; the page asks Keycloak again before it shows itself. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
}
