import { expect, type Page } from '@playwright/test';
import { visit } from './sign-in.ts';

/** The pages on which the heads of a village do their work. */
export class VillagePages {
  constructor(private readonly page: Page) {}

  async drawRoll(): Promise<void> {
    await visit(this.page, '/village/roll');
    await this.page.getByRole('button', { name: 'Lập danh sách theo hôm nay' }).click();
    await expect(this.page.getByText('Đã lập danh sách')).toBeVisible();
  }

  async certifyRoll(): Promise<void> {
    await visit(this.page, '/village/roll');
    await this.page.getByRole('button', { name: 'Tôi xác nhận danh sách này đúng' }).click();
    await expect(this.page.getByText('Đã ghi xác nhận của bạn')).toBeVisible();
  }

  /** Fills in a self-governance matter and answers its id. */
  async proposeMatter(title: string, proposal: string): Promise<string> {
    await visit(this.page, '/village/matter/new');
    await this.page.getByLabel('Công việc tự quản của thôn').check();
    await this.page.getByLabel('Tên việc').fill(title);
    await this.page.getByLabel('Nội dung xin ý kiến').fill(proposal);
    await this.page.getByRole('button', { name: 'Tiếp tục' }).click();
    await this.page.getByRole('button', { name: 'Đưa ra việc này' }).click();
    return this.idAfter(/\/village\/matter\/([0-9a-f-]{36})$/);
  }

  async agreeToMatter(matterId: string): Promise<void> {
    await visit(this.page, `/village/matter/${matterId}`);
    await this.page.getByRole('button', { name: 'Mặt trận thôn thống nhất đưa việc này ra' }).click();
    await expect(this.page.getByText('Mặt trận thôn thống nhất ngày')).toBeVisible();
  }

  /** Fills in the proposal to vote online, down to the last look before it is sent. */
  async fillInOnlineVote(matterId: string, names: string[]): Promise<void> {
    await visit(this.page, `/village/matter/${matterId}`);
    await this.page.getByRole('link', { name: 'Tổ chức biểu quyết trực tuyến' }).click();
    await this.page.getByLabel('Kết thúc lúc').fill(hoursFromNow(2));
    for (const [index, name] of names.entries()) {
      await this.page.locator(`#team-${index}-name`).fill(name);
    }
    await this.page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(this.page.getByRole('heading', { name: 'Kiểm tra lại trước khi gửi' })).toBeVisible();
  }

  /** Sends the filled-in proposal and answers the id of the vote. */
  async sendOnlineVote(): Promise<string> {
    await this.page.getByRole('button', { name: 'Gửi đề xuất biểu quyết' }).click();
    return this.idAfter(/\/village\/vote\/([0-9a-f-]{36})$/);
  }

  async agreeTo(voteId: string): Promise<void> {
    await this.press(voteId, 'Mặt trận thôn thống nhất biểu quyết trực tuyến');
  }

  async open(voteId: string): Promise<void> {
    await this.press(voteId, 'Mở bỏ phiếu');
    await expect(this.page.getByRole('button', { name: 'Kết thúc bỏ phiếu và kiểm phiếu' })).toBeVisible();
  }

  async close(voteId: string): Promise<void> {
    await this.press(voteId, 'Kết thúc bỏ phiếu và kiểm phiếu');
    await expect(this.page.getByRole('link', { name: 'Đến quyết định' })).toBeVisible();
  }

  async nameSignatories(decisionId: string, names: [string, string, string, string]): Promise<void> {
    await visit(this.page, `/village/decision/${decisionId}`);
    const fields = ['villageHead', 'frontHead', 'firstHousehold', 'secondHousehold'];
    for (const [index, field] of fields.entries()) await this.page.locator(`#${field}`).fill(names[index] ?? '');
    await this.page.getByLabel('Nghị quyết').check();
    await this.page.getByRole('button', { name: 'Lưu người ký' }).click();
    await expect(this.page.getByText('Đã lưu người ký')).toBeVisible();
  }

  async sendDecision(): Promise<void> {
    await this.page.getByRole('button', { name: 'Xác nhận đã gửi quyết định' }).click();
    await expect(this.page.getByText('Gửi đúng hạn')).toBeVisible();
  }

  private async press(voteId: string, button: string): Promise<void> {
    await visit(this.page, `/village/vote/${voteId}`);
    await this.page.getByRole('button', { name: button }).click();
  }

  private async idAfter(path: RegExp): Promise<string> {
    await this.page.waitForURL(path);
    return path.exec(this.page.url())?.[1] ?? '';
  }
}

function hoursFromNow(hours: number): string {
  // A field for date and time holds what the clock in Vietnam shows, without a zone.
  return new Date(Date.now() + (hours + 7) * 3_600_000).toISOString().slice(0, 16);
}
