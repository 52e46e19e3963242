import { expect, type Page } from '@playwright/test';
import { visit } from './sign-in.ts';

/** The pages on which a representative votes and checks. */
export class VotePages {
  constructor(private readonly page: Page) {}

  async consent(voteId: string): Promise<void> {
    await visit(this.page, `/vote/${voteId}`);
    await this.page.getByRole('button', { name: 'Hộ tôi đồng thuận bỏ phiếu qua mạng' }).click();
    await expect(this.page.getByText('Hộ bạn đã đồng thuận bỏ phiếu qua mạng')).toBeVisible();
  }

  async choose(voteId: string, choice: string): Promise<void> {
    await visit(this.page, `/vote/${voteId}`);
    await this.page.getByRole('link', { name: 'Bỏ phiếu cho hộ tôi' }).click();
    await this.page.getByLabel(choice, { exact: true }).check();
  }

  async toLastLook(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(this.page.getByRole('heading', { name: 'Xem lại trước khi gửi' })).toBeVisible();
  }

  /** Sends the ballot and answers the receipt, as the page shows it. */
  async cast(): Promise<string> {
    await this.page.getByRole('button', { name: 'Gửi phiếu' }).click();
    await expect(this.page.getByRole('heading', { name: 'Đã nhận phiếu của hộ bạn' })).toBeVisible();
    return (await this.page.locator('dd.code').first().innerText()).replaceAll(/\s/g, '').toLowerCase();
  }

  async keepReceipt(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tôi đã giữ biên nhận' }).click();
  }

  async check(voteId: string, receipt: string): Promise<void> {
    await this.page.goto(`/vote/${voteId}`);
    await this.page.getByLabel('Mã biên nhận').fill(receipt);
    await this.page.getByRole('button', { name: 'Kiểm tra' }).click();
  }
}
