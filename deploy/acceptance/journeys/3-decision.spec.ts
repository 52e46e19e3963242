import { anybody, as, granted, refused } from '../support/api.ts';
import { commune, decisions, expectIndicator, indicator } from '../support/commune.ts';
import { today } from '../support/days.ts';
import { expect, test } from '../support/journey.ts';
import { look } from '../support/look.ts';
import { VillagePages } from '../pages/village.ts';
import type { Decision, Indicator } from '../support/views.ts';

test.describe.serial('A decision on its way to the commune', () => {
  let decision: Decision;
  let before: Indicator;

  test.beforeAll(async () => {
    [decision] = (await decisions()) as [Decision];
    before = await indicator('DECISIONS_SENT_IN_TIME');
  });

  test('a decision that is still to be sent does not count against the commune', async () => {
    expect(decision).toMatchObject({ outcome: 'ADOPTED', timeliness: 'DUE' });

    await expectIndicator('DECISIONS_SENT_IN_TIME', { pending: 1, numerator: 0 });
  });

  test('the signatories are not changed by somebody who read an older version', async () => {
    const names = {
      documentForm: 'RESOLUTION',
      villageHead: 'Nông Văn Thắng',
      frontHead: 'Lương Thị Hoa',
      households: ['Vi Thị Bình', 'Lý Thị Chi'],
    };
    const path = `consultation/decisions/${decision.id}/signatories`;

    await refused(as('truong.thon').put(path, names, {}), 428, 'version-missing');
    await refused(as('truong.thon').put(path, names, { etag: '"999"' }), 412, 'stale-version');
    await refused(as('truong.thon.hai').put(path, names, { etag: '"0"' }), 403, 'not-allowed');
  });

  test('the village head names the signatories and records the sending on the village page', async ({ pageOf }) => {
    const browser = await pageOf('truong.thon');
    const pages = new VillagePages(browser);
    await pages.nameSignatories(decision.id, ['Nông Văn Thắng', 'Lương Thị Hoa', 'Vi Thị Bình', 'Lý Thị Chi']);
    await look(browser, 'village-decision');
    await pages.sendDecision();
    await look(browser, 'village-decision-sent');

    const sent = await granted(anybody.get<Decision>(`consultation/decisions/${decision.id}`));
    expect(sent).toMatchObject({ sentOn: today(), timeliness: 'IN_TIME' });
  });

  test('the sending moves the indicator of the commune', async () => {
    expect(before).toMatchObject({ numerator: 0, denominator: 0, applicable: false });

    await expectIndicator('DECISIONS_SENT_IN_TIME', { numerator: 1, denominator: 1, pending: 0, applicable: true });
  });

  test('anybody reads the written decision as PDF', async () => {
    const { status, headers, body } = await anybody.download(`consultation/decisions/${decision.id}/document`);

    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/pdf');
    expect(body.subarray(0, 5).toString()).toBe('%PDF-');
    expect(body.subarray(-6).toString()).toContain('%%EOF');
    expect(body.length).toBeGreaterThan(20_000);
    expect(body.length).toBeLessThan(1_000_000);
  });

  test('the page of the decision shows it to anybody', async ({ pageOf }) => {
    const browser = await pageOf();
    await browser.goto(`/decision/${decision.id}`);
    await expect(browser.getByRole('heading', { name: decision.title })).toBeVisible();
    await expect(browser.getByText('Gửi đúng hạn')).toBeVisible();
    const document = browser.getByRole('link', { name: 'Xem văn bản (PDF)' });
    expect((await browser.request.get((await document.getAttribute('href')) ?? '')).headers()['content-type']).toContain(
      'application/pdf',
    );
    await look(browser, 'decision');
  });

  test('anybody checks the written decision by the code on it and by its file', async ({ pageOf }) => {
    const { body } = await anybody.download(`consultation/decisions/${decision.id}/document`);
    const browser = await pageOf();
    await browser.goto(`/decision/${decision.id}/check?sha256=${'0'.repeat(64)}`);
    await expect(browser.getByRole('heading', { name: 'Văn bản không khớp với nội dung đã đăng ký' })).toBeVisible();
    await look(browser, 'decision-altered');

    await browser.getByLabel('Chọn tệp PDF của quyết định').setInputFiles({
      name: 'quyet-dinh.pdf',
      mimeType: 'application/pdf',
      buffer: body,
    });
    await expect(browser.getByRole('heading', { name: 'Văn bản đúng, quyết định đang có hiệu lực' })).toBeVisible();
    await look(browser, 'decision-checked');
  });

  test('who finds the commune by its name without diacritics sees decision and scores, unnamed', async ({ pageOf }) => {
    const browser = await pageOf();
    await browser.goto('/');
    await look(browser, 'start');
    await browser.getByLabel('Tên xã, phường, đặc khu').fill('cao loc');
    const found = browser.getByRole('link', { name: /Cao Lộc.*Lạng Sơn/ });
    await expect(found).toBeVisible();
    await look(browser, 'start-found');
    await found.click();

    await expect(browser).toHaveURL(new RegExp(`/commune/${commune}$`));
    const decided = browser.getByRole('list', { name: 'Thôn đã quyết định' });
    await expect(decided.getByRole('link', { name: decision.title })).toBeVisible();
    await expect(browser.getByText('quyết định của thôn được gửi đúng hạn')).toBeVisible();
    await expect(browser.getByText('Đạt đủ, không thiếu nơi nào').first()).toBeVisible();
  });
});
