import { anybody, granted, machine, refused, withToken } from '../support/api.ts';
import { address } from '../support/addresses.ts';
import { commune, naSla, village } from '../support/commune.ts';
import { expect, test } from '../support/journey.ts';
import { altered, machineToken } from '../support/tokens.ts';
import type { ImportReport, List } from '../support/views.ts';

const inAnotherProvince = '00004';
const inTheProvinceOnly = '05977';
const households = `householdNumber,address,representativeName,representativeCitizenNumber
01,"Số 1, thôn Nà Sla, xã Cao Lộc, tỉnh Lạng Sơn",Triệu Văn Khác,000000000021
02,"Số 2, thôn Nà Sla, xã Cao Lộc, tỉnh Lạng Sơn",Hoàng Thị Hai,000000000022
`;

test.describe('Machine clients', () => {
  const portal = machine('portal-lang-son');
  const script = machine('script-cao-loc');
  const imports = async () => `consultation/villages/${(await village(naSla)).id}/household-imports?dryRun=false`;

  test('the portal of the province reads what is public in its province', async () => {
    for (const code of [commune, inTheProvinceOnly]) {
      await granted(portal.get<List<unknown>>(`consultation/decisions?commune=${code}`));
      await granted(portal.get(`compliance/communes/${code}/indicators`));
      await granted(portal.get<List<unknown>>(`covenant/covenants?commune=${code}`));
    }
    const { items } = await granted(portal.get<List<unknown>>(`inspection-board/boards?commune=${commune}`));
    expect(items.length).toBeGreaterThan(0);
  });

  test('the portal is refused in another province, where anybody unnamed may read', async () => {
    const paths = [
      `consultation/decisions?commune=${inAnotherProvince}`,
      `covenant/covenants?commune=${inAnotherProvince}`,
      `inspection-board/boards?commune=${inAnotherProvince}`,
      `compliance/communes/${inAnotherProvince}/indicators`,
    ];
    for (const path of paths) {
      await refused(portal.get(path), 403, 'not-allowed');
      await granted(anybody.get(path));
    }
  });

  test('the portal may read and not import', async () => {
    await refused(portal.postCsv(await imports(), households), 403, 'not-allowed');
  });

  test('the script imports in its commune, and a repeated import changes nothing', async () => {
    const report = await granted(script.postCsv<ImportReport>(await imports(), households));

    expect(report).toMatchObject({ rows: 2, unchanged: 2, applied: false });
  });

  test('the script is refused in every other commune', async () => {
    await refused(script.get(`consultation/decisions?commune=${inTheProvinceOnly}`), 403, 'not-allowed');
    await refused(script.get(`compliance/communes/${inAnotherProvince}/indicators`), 403, 'not-allowed');
  });

  test('a machine that writes itself more units is not believed', async () => {
    const forged = altered(await machineToken('portal-lang-son'), { units: ['01'], scope: 'public:read households:write' });

    await refused(withToken(forged).get(`consultation/decisions?commune=${inAnotherProvince}`), 401);
    await refused(withToken(forged).postCsv(await imports(), households), 401);
  });

  test('every service proves that nobody has changed its log of official acts', async () => {
    for (const service of ['consultation', 'covenant', 'inspection-board', 'compliance']) {
      const verified = await granted(anybody.get<{ entries: number; intact: boolean }>(`${service}/audit/verification`));
      expect(verified.intact, service).toBe(true);
    }
  });

  test('a developer finds every service on one page, and each document is what it says', async ({ pageOf }) => {
    const browser = await pageOf();
    await browser.goto('/developers');
    await expect(browser.getByRole('heading').first()).toBeVisible();
    for (const service of ['consultation', 'covenant', 'inspection-board', 'compliance']) {
      const document = await fetch(`${address}/openapi/${service}.yaml`);
      expect(document.status, service).toBe(200);
      expect(await document.text()).toContain('openapi: 3.1');
      const events = await fetch(`${address}/asyncapi/${service}.yaml`);
      expect(events.status, service).toBe(200);
      expect(await events.text()).toContain('asyncapi: "3.0.0"');
    }
  });
});
