import { anybody, as, granted, machine, refused } from '../support/api.ts';
import { banMoi, certifiedRoll, commune, expectIndicator, indicator, team, village } from '../support/commune.ts';
import { daysAfter, inMinutes, today } from '../support/days.ts';
import { expect, test } from '../support/journey.ts';
import { look } from '../support/look.ts';
import { visit } from '../pages/sign-in.ts';
import type { Covenant, Decision, Indicator, List, Matter, MeetingResult } from '../support/views.ts';

const title = 'Quy ước thôn Bản Mới';
const text = `Điều 1. Đoàn kết, giúp nhau khi có việc hiếu, việc hỷ.

Điều 2. Giữ sạch đường ngõ, bến nước và rừng đầu nguồn.

Điều 3. Không đốt nương khi có cấp báo cháy rừng.`;

test.describe.serial('A village covenant, from its draft to its recognition', () => {
  let covenant: Covenant;
  let villageId: string;
  let rollId: string;
  let before: Indicator;
  const head = as('truong.thon');
  const path = (rest = '') => `covenant/covenants/${covenant.id}${rest}`;
  const state = async () => (await granted(anybody.get<Covenant>(path()))).state;

  test('the village head enters the final draft', async () => {
    before = await indicator('VILLAGES_WITH_COVENANT');
    villageId = (await village(banMoi)).id;
    rollId = (await certifiedRoll(villageId)).id;
    const draft = { villageId, name: 'QUY_UOC', title, text };
    await refused(as('truong.thon.hai').post('covenant/covenants', draft), 403, 'not-allowed');

    covenant = await granted(head.post<Covenant>('covenant/covenants', draft), 201);

    expect(covenant.state).toBe('FINAL_DRAFT');
  });

  test('a draft is not voted on before it has hung for thirty days', async () => {
    await refused(head.post(path('/vote')), 422, 'draft-not-posted');
    const late = { postedOn: daysAfter(today(), -29), places: ['Nhà văn hóa thôn'] };
    const posted = await granted(head.post<Covenant>(path('/posting'), late));
    expect(posted.voteFrom).toBe(daysAfter(today(), 1));

    const problem = await refused(head.post(path('/vote')), 409, 'covenant-vote-too-early');

    expect(problem).toMatchObject({ earliest: daysAfter(today(), 1) });
    expect(problem.article).toContain('61/2023');
  });

  test('thirty days after the posting it is put to the vote, and consultation opens the matter', async () => {
    const inTime = { postedOn: daysAfter(today(), -30), places: ['Nhà văn hóa thôn', 'Bảng tin xóm trên'] };
    await granted(head.post(path('/posting'), inTime));

    expect((await granted(head.post<Covenant>(path('/vote')))).state).toBe('VOTING_MEETING');

    await expect.poll(() => matterOfCovenant()).toMatchObject({ kind: 'COVENANT', state: 'OPEN' });
  });

  test('an online vote on it is refused with the article', async () => {
    const { id } = await matterOfCovenant();
    const proposed = { rollId, opensAt: inMinutes(0), closesAt: inMinutes(60), team };

    const problem = await refused(
      head.post(`consultation/matters/${id}/online-votes`, proposed, { language: 'en' }),
      422,
      'form-not-lawful',
    );

    expect(problem.article).toBe('Law 10/2022/QH15, Art. 17(2)');
  });

  test('the count of the meeting adopts it when the head of the Front committee confirms it', async ({ pageOf }) => {
    const { id } = await matterOfCovenant();
    const headBrowser = await pageOf('truong.thon');
    await visit(headBrowser, `/village/matter/${id}`);
    await look(headBrowser, 'village-matter-covenant');
    const results = `consultation/matters/${id}/meeting-results`;
    const prepared = { convenor: 'VILLAGE_HEAD', postedOn: daysAfter(today(), -3), papersSentOn: daysAfter(today(), -3) };
    const count = { present: 5, yes: 4, no: 1, other: 0, chair: 'Nông Văn Thắng', secretary: 'Vi Thị Bình' };
    const minutes = { rollId, heldOn: today(), ...prepared, ...count };
    await refused(head.post(results, { ...minutes, toldOn: daysAfter(today(), -1) }), 409, 'notice-too-short');

    const entered = await granted(head.post<MeetingResult>(results, { ...minutes, toldOn: daysAfter(today(), -2) }), 201);
    expect(entered.state).toBe('ENTERED');
    await refused(head.post(`consultation/meeting-results/${entered.id}/confirmation`), 422, 'second-person-missing');
    const browser = await pageOf('mat.tran.thon');
    await visit(browser, '/village');
    await browser.getByRole('link', { name: `Xác nhận biên bản họp: ${title}` }).click();
    await look(browser, 'village-matter-minutes');
    await browser.getByRole('button', { name: 'Tôi xác nhận biên bản này đúng' }).click();
    await expect(browser.getByText('Đã quyết định', { exact: true })).toBeVisible();

    const listed = await granted(anybody.get<List<{ minutes: MeetingResult }>>(results));
    const result = listed.items[0]!.minutes;
    expect(result).toMatchObject({ state: 'CONFIRMED', attendanceSufficient: true, outcome: 'ADOPTED' });
    const decision = await granted(anybody.get<Decision>(`consultation/decisions/${result.decisionId}`));
    expect(decision).toMatchObject({ kind: 'COVENANT', form: 'MEETING', outcome: 'ADOPTED' });
    await expect.poll(state).toBe('ADOPTED');
  });

  test('it is submitted, and the chair of the commune alone recognises it', async () => {
    expect((await granted(head.post<Covenant>(path('/submission'), { submittedOn: today() }))).state).toBe('SUBMITTED');
    const recognition = { decisionNumber: '12/QĐ-UBND', decidedOn: today() };
    await refused(head.post(path('/recognition'), recognition), 403, 'not-allowed');
    await refused(machine('script-cao-loc').post(path('/recognition'), recognition), 403, 'not-allowed');

    const recognised = await granted(as('chu.tich.xa').post<Covenant>(path('/recognition'), recognition));

    expect(recognised).toMatchObject({ state: 'RECOGNISED', recognisedOn: today() });
  });

  test('the recognition moves the indicator of the commune', async () => {
    await expectIndicator('VILLAGES_WITH_COVENANT', {
      numerator: before.numerator + 1,
      denominator: before.denominator,
    });
  });

  test('anybody reads the covenant, and the commune page with all that it has reached', async ({ pageOf }) => {
    const browser = await pageOf();
    await browser.goto(`/commune/${commune}`);
    await expect(browser.getByText('Đang có hiệu lực', { exact: true })).toBeVisible();
    await look(browser, 'commune');
    await browser.getByRole('link', { name: title }).first().click();
    await expect(browser.getByText('Giữ sạch đường ngõ, bến nước và rừng đầu nguồn')).toBeVisible();
    await look(browser, 'covenant');
  });

  async function matterOfCovenant(): Promise<Matter> {
    const { items } = await granted(anybody.get<{ items: Matter[] }>(`consultation/matters?village=${villageId}`));
    return items.find(({ kind }) => kind === 'COVENANT') as Matter;
  }
});
