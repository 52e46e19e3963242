import { anybody, as, granted, refused } from '../support/api.ts';
import { banMoi, certifiedRoll, commune, village } from '../support/commune.ts';
import { expect, test } from '../support/journey.ts';
import { look } from '../support/look.ts';
import { visit } from '../pages/sign-in.ts';
import { VillagePages } from '../pages/village.ts';
import type { ImportReport, Village } from '../support/views.ts';

const heading = 'householdNumber,address,representativeName,representativeCitizenNumber\n';
const good = `${heading}01,"Số 1, thôn Pò Lốc",Hoàng Văn Minh,000000000031
02,"Số 2, thôn Pò Lốc",Nông Thị Nga,000000000032
03,"Số 3, thôn Pò Lốc",Lý Văn Phong,000000000033
`;
const broken = `${heading}01,"Số 1, thôn Pò Lốc",Hoàng Văn Minh,000000000031
02,,Nông Thị Nga,000000000032
03,"Số 3, thôn Pò Lốc",Lý Văn Phong,33
`;

test.describe.serial('The roll of households', () => {
  let poLoc: Village;
  const officer = as('noi.vu');
  const householdsNow = async () => (await granted(anybody.get<Village>(`consultation/villages/${poLoc.id}`))).households;
  const take = (table: string, dryRun: boolean) =>
    officer.postCsv<ImportReport>(`consultation/villages/${poLoc.id}/household-imports?dryRun=${dryRun}`, table);

  test('home affairs records a new village of the commune', async () => {
    poLoc = await granted(
      officer.post<Village>('consultation/villages', {
        communeCode: commune,
        code: '06211-03',
        name: 'Thôn Pò Lốc',
        kind: 'VILLAGE',
        validFrom: '2025-07-01',
        resolution: 'Nghị quyết số 15/NQ-HĐND',
      }),
      201,
    );

    expect(await village('06211-03')).toMatchObject({ id: poLoc.id, households: 0 });
  });

  test('a dry run tells what would happen and stores nothing', async () => {
    const report = await granted(take(good, true));

    expect(report).toMatchObject({ dryRun: true, rows: 3, created: 3, applied: false, errors: [] });
    expect(await householdsNow()).toBe(0);
  });

  test('a broken list is refused with its rows and fields, and nothing of it is stored', async () => {
    const problem = await refused(take(broken, false), 422, 'invalid-content');

    expect(problem.errors).toMatchObject([
      { row: 3, field: 'address' },
      { row: 4, field: 'representativeCitizenNumber' },
    ]);
    expect(await householdsNow()).toBe(0);
  });

  test('a good list is taken in whole, and taken in again it changes nothing', async () => {
    expect(await granted(take(good, false), 201)).toMatchObject({ created: 3, applied: true });
    expect(await granted(take(good, false))).toMatchObject({ created: 0, changed: 0, unchanged: 3, applied: false });

    expect(await householdsNow()).toBe(3);
  });

  test('a village head has no say in the list', async () => {
    const { id } = await village(banMoi);

    await refused(as('truong.thon').postCsv(`consultation/villages/${id}/household-imports?dryRun=true`, good), 403);
  });

  test('the village head draws the roll, and both heads certify it', async ({ pageOf }) => {
    const headsBrowser = await pageOf('truong.thon');
    await visit(headsBrowser, '/village');
    await expect(headsBrowser.getByRole('link', { name: 'Lập danh sách đại diện hộ' })).toBeVisible();
    await look(headsBrowser, 'village-empty');
    const head = new VillagePages(headsBrowser);
    await head.drawRoll();
    await head.certifyRoll();
    await look(headsBrowser, 'village-roll-half-certified');
    const frontsBrowser = await pageOf('mat.tran.thon');
    await new VillagePages(frontsBrowser).certifyRoll();
    await look(frontsBrowser, 'village-roll-certified');

    const roll = await certifiedRoll((await village(banMoi)).id);
    expect(roll.households).toBe(5);
    expect(roll.certifications.map(({ side }) => side).sort()).toEqual(['FRONT_HEAD', 'VILLAGE_HEAD']);
  });

  test('one head does not certify twice', async () => {
    const roll = await certifiedRoll((await village(banMoi)).id);

    await refused(as('truong.thon').post(`consultation/rolls/${roll.id}/certifications`), 409, 'roll-signed-already');
  });
});
