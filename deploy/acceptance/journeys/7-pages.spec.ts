import type { Page } from '@playwright/test';
import { anybody, granted } from '../support/api.ts';
import { banMoi, certifiedRoll, commune, decisions, proposeVote, village } from '../support/commune.ts';
import { expect, test } from '../support/journey.ts';
import { look } from '../support/look.ts';
import { visit } from '../pages/sign-in.ts';
import type { List, Matter, OnlineVote } from '../support/views.ts';

// What a journey has not looked at on its way is looked at here.
test.describe('Every page', () => {
  const shown: [page: string, path: () => string | Promise<string>][] = [
    ['missing-page', () => '/no-such-page'],
    ['sign-in-first', () => '/me'],
    ['commune-with-nothing', () => '/commune/00004'],
    ['commune-unknown', () => '/commune/99999'],
    ['decision-unknown', () => '/decision/00000000-0000-0000-0000-000000000000'],
    ['commune-matter-unknown', () => '/commune-matter/00000000-0000-0000-0000-000000000000'],
    ['vote-agreed-unnamed', async () => `/vote/${(await waitingVote()).id}`],
  ];
  const inTheVillage: [page: string, path: () => string | Promise<string>][] = [
    ['village', () => '/village'],
    ['village-new-matter', () => '/village/matter/new'],
    ['village-meeting', async () => `/village/matter/${(await fundsMatter()).id}/meeting`],
    ['village-matter-of-funds', async () => `/village/matter/${(await fundsMatter()).id}`],
    ['village-vote-proposed', async () => `/village/vote/${(await waitingVote()).id}`],
    ['village-decision-of-covenant', async () => `/village/decision/${(await decisions()).find(({ kind }) => kind === 'COVENANT')?.id}`],
  ];

  test.beforeAll(async () => {
    const { id } = await village(banMoi);
    const heads = { head: 'truong.thon', front: 'mat.tran.thon' };
    await proposeVote(heads, id, (await certifiedRoll(id)).id, 'Ngày thứ bảy dọn vệ sinh đường ngõ');
  });

  for (const [name, path] of shown) {
    test(`${name} can be read by everybody, on every width, by day and by night`, async ({ pageOf }) => {
      const browser = await pageOf();
      await browser.goto(await path());
      await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
      await look(browser, name);
    });
  }

  for (const [name, path] of inTheVillage) {
    test(`${name} can be read by everybody, on every width, by day and by night`, async ({ pageOf }) => {
      const browser = await pageOf('truong.thon');
      await visit(browser, await path());
      await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
      await look(browser, name);
    });
  }

  test('a form that is not filled in says what is missing, by name', async ({ pageOf }) => {
    const browser = await pageOf('truong.thon');
    await visit(browser, '/village/matter/new');
    await browser.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(browser.getByText('Có điều cần sửa')).toBeVisible();
    await look(browser, 'form-with-errors');
  });

  test('who represents no household is told so', async ({ pageOf }) => {
    const browser = await pageOf('ho.khac');
    await visit(browser, `/vote/${(await waitingVote()).id}`);
    await expect(browser.getByText('Bạn không có tên trong danh sách đại diện hộ', { exact: false })).toBeVisible();
    await look(browser, 'vote-not-on-roll');
    await visit(browser, '/me');
    await look(browser, 'me-nothing');
  });

  test('a representative finds what the own household has to decide and what it took part in', async ({ pageOf }) => {
    const browser = await pageOf('ho.binh');
    await visit(browser, '/me');
    await expect(browser.getByRole('list', { name: 'Đang và sắp diễn ra' }).getByRole('listitem')).not.toHaveCount(0);
    await expect(browser.getByRole('list', { name: 'Đã kết thúc' }).getByText('Đã bỏ phiếu').first()).toBeVisible();
    await look(browser, 'me');
  });

  test('the head of a village finds the way to its page', async ({ pageOf }) => {
    const browser = await pageOf('truong.thon.hai');
    await visit(browser, '/me');
    await expect(browser.getByText('Không có việc nào đang chờ hộ bạn')).toBeVisible();
    await expect(browser.getByRole('link', { name: 'Vào trang thôn' })).toBeVisible();
    await look(browser, 'me-head');
  });

  test('everything is there in English, too, also what a service has written', async ({ pageOf }) => {
    const browser = await pageOf();
    await browser.goto('/commune/99999');
    await expect(browser.getByRole('alert')).toContainText('Không có xã, phường nào');
    await inEnglish(browser);
    await expect(browser.getByRole('alert')).toContainText('No commune');

    await browser.getByRole('button', { name: 'Tiếng Việt' }).click();
    await browser.goto(`/commune/${commune}`);
    await expect(browser.getByText('Điều 20 khoản 3')).toBeVisible();
    await inEnglish(browser);
    await expect(browser.getByText('Art. 20(3)')).toBeVisible();
    await expect(browser.getByRole('main')).not.toContainText('Điều');
    await look(browser, 'commune-in-english');
  });

  async function inEnglish(browser: Page): Promise<void> {
    await browser.getByRole('button', { name: 'English' }).click();
    await expect(browser.locator('html')).toHaveAttribute('lang', 'en');
  }

  async function waitingVote(): Promise<OnlineVote> {
    const { items } = await granted(
      anybody.get<List<OnlineVote>>(`consultation/online-votes?commune=${commune}&state=PROPOSED`),
    );
    return items[0] as OnlineVote;
  }

  async function fundsMatter(): Promise<Matter> {
    const { id } = await village(banMoi);
    const { items } = await granted(anybody.get<List<Matter>>(`consultation/matters?village=${id}`));
    return items.find(({ kind }) => kind === 'COMMON_FUNDS') as Matter;
  }
});
