import { randomUUID } from 'node:crypto';
import { anybody, as, granted, machine, refused, withToken } from '../support/api.ts';
import { banMoi, certifiedRoll, commune, households, naSla, team, village } from '../support/commune.ts';
import { inMinutes } from '../support/days.ts';
import { expect, test } from '../support/journey.ts';
import { shortLivedToken } from '../support/keycloak.ts';
import { look } from '../support/look.ts';
import { recount } from '../support/recount.ts';
import { altered, personToken, signedByAnother, unsigned } from '../support/tokens.ts';
import { visit } from '../pages/sign-in.ts';
import { VillagePages } from '../pages/village.ts';
import { VotePages } from '../pages/vote.ts';
import type { Choice, Decision, Ledger, Matter, OnlineVote, Participation, Receipt } from '../support/views.ts';

const title = 'Giờ mở loa truyền thanh của thôn';
const proposal = 'Loa của thôn phát từ 5 giờ 30 đến 6 giờ sáng, từ đầu tháng sau. Ông Thắng phụ trách.';
// The first household votes in the browser; the choices of the others adopt the matter by four of five.
const [inBrowser = '', ...byInterface] = households;
const choices: Record<string, Choice> = { 'ho.binh': 'YES', 'ho.chi': 'NO', 'ho.dung': 'YES', 'ho.em': 'YES' };

test.describe.serial('An online vote on a matter of self-governance', () => {
  let matterId: string;
  let voteId: string;
  let endedToken: string;
  const receipts = new Map<string, Receipt>();
  let receiptOnThePage: string;

  const path = (rest = '') => `consultation/online-votes/${voteId}${rest}`;
  const vote = () => granted(anybody.get<OnlineVote>(path()));
  const cast = (username: string, choice: Choice, key = randomUUID()) =>
    as(username).post<Receipt>(path('/ballots'), { choice }, { key });

  test('the village head proposes the matter, which waits for the Front head', async ({ pageOf }) => {
    endedToken = await shortLivedToken('ho.binh');
    const browser = await pageOf('truong.thon');
    matterId = await new VillagePages(browser).proposeMatter(title, proposal);
    await expect(browser.getByText('Chờ Trưởng Ban công tác Mặt trận thống nhất')).toBeVisible();
    await look(browser, 'village-matter-proposed');
    const { id: rollId } = await certifiedRoll((await village(banMoi)).id);
    const proposed = { rollId, opensAt: inMinutes(0), closesAt: inMinutes(60), team };

    const problem = await refused(
      as('truong.thon').post(`consultation/matters/${matterId}/online-votes`, proposed, { language: 'en' }),
      422,
      'agreement-missing',
    );

    expect(problem.article).toBe('Law 10/2022/QH15, Art. 16(2)');
  });

  test('the Front head agrees to the matter on the village page', async ({ pageOf }) => {
    const browser = await pageOf('mat.tran.thon');
    await visit(browser, '/village');
    await expect(browser.getByRole('link', { name: `Thống nhất nội dung đưa ra: ${title}` })).toBeVisible();
    await visit(browser, `/village/matter/${matterId}`);
    await look(browser, 'village-matter-to-agree');

    await new VillagePages(browser).agreeToMatter(matterId);
  });

  test('the village head proposes the online vote on the village page', async ({ pageOf }) => {
    const browser = await pageOf('truong.thon');
    const pages = new VillagePages(browser);
    await visit(browser, `/village/matter/${matterId}`);
    await look(browser, 'village-matter');
    await pages.fillInOnlineVote(matterId, ['Lương Thị Hoa', 'Nông Văn Thắng', 'Vi Thị Bình', 'Lý Thị Chi']);
    await look(browser, 'village-online-vote-check');
    voteId = await pages.sendOnlineVote();

    expect(await vote()).toMatchObject({ state: 'PROPOSED', title, households: 5, consents: 0, consentsNeeded: 3 });
  });

  test('the head of the Front committee agrees on the village page', async ({ pageOf }) => {
    const browser = await pageOf('mat.tran.thon');
    await visit(browser, '/village');
    await expect(browser.getByRole('link', { name: `Thống nhất hình thức biểu quyết: ${title}` })).toBeVisible();

    await new VillagePages(browser).agreeTo(voteId);

    await expect.poll(async () => (await vote()).state).toBe('AGREED');
  });

  test('no household is asked before the village head has reported to the commune', async ({ pageOf }) => {
    await refused(as('ho.binh').post(path('/consents')), 409, 'illegal-step');
    const browser = await pageOf('truong.thon');
    await visit(browser, '/village');
    await browser.getByRole('link', { name: `Báo cáo xã về biểu quyết trực tuyến: ${title}` }).click();

    await browser.getByRole('button', { name: 'Báo cáo Ủy ban nhân dân và Mặt trận xã' }).click();

    await expect.poll(async () => (await vote()).state).toBe('REPORTED');
  });

  test('the vote does not open while only half of the households agree to vote online', async ({ pageOf }) => {
    const browser = await pageOf(inBrowser);
    await new VotePages(browser).consent(voteId);
    await look(browser, 'vote-consented');
    await granted(as('ho.binh').post(path('/consents')), 201);
    await refused(as('ho.binh').post(path('/consents')), 409, 'household-agreed-already');

    const problem = await refused(as('truong.thon').post(path('/opening')), 422, 'form-consent-missing');

    expect(problem.article).toContain('59/2023');
    expect((await vote()).consents).toBe(2);
  });

  test('nobody votes before the vote is open', async () => {
    await refused(cast('ho.chi', 'YES'), 409, 'vote-not-open');
  });

  test('with more than half of the households the village head opens it', async ({ pageOf }) => {
    for (const username of ['ho.chi', 'ho.dung']) await granted(as(username).post(path('/consents')), 201);
    const browser = await pageOf('truong.thon');
    await visit(browser, `/village/vote/${voteId}`);
    await look(browser, 'village-vote-agreed');

    await new VillagePages(browser).open(voteId);
    await look(browser, 'village-vote-open');

    expect(await vote()).toMatchObject({ state: 'OPEN', participants: 0 });
  });

  test('a representative votes in the browser and keeps the receipt', async ({ pageOf }) => {
    const browser = await pageOf(inBrowser);
    await visit(browser, `/commune/${commune}`);
    await browser.getByRole('link', { name: 'Việc của tôi' }).click();
    await expect(browser.getByText('Chờ hộ bạn bỏ phiếu').first()).toBeVisible();
    await look(browser, 'me-waiting');
    const pages = new VotePages(browser);
    await pages.choose(voteId, 'Đồng ý');
    await look(browser, 'ballot-1-choice');
    await pages.toLastLook();
    await look(browser, 'ballot-2-last-look');
    receiptOnThePage = await pages.cast();
    await look(browser, 'ballot-3-receipt');
    await pages.keepReceipt();

    expect(receiptOnThePage).toMatch(/^[a-z2-7]{32}$/);
    expect(await granted(as(inBrowser).get<Participation>(path('/participation')))).toMatchObject({ voted: true });
  });

  test('an open vote tells how many have voted and never how', async ({ pageOf }) => {
    const open = await vote();
    expect(open.participants).toBe(1);
    expect(open.tally).toBeUndefined();
    await refused(anybody.get(path('/ledger')), 409, 'not-counted');

    const browser = await pageOf();
    await browser.goto(`/vote/${voteId}`);
    await expect(browser.getByText('1 trên tổng số 5 hộ đã bỏ phiếu.')).toBeVisible();
    await look(browser, 'vote-open-unnamed');
  });

  test('a repeated request gets the same receipt, and a second ballot is refused', async () => {
    const key = randomUUID();
    const first = await cast('ho.binh', 'YES', key);
    expect(first.status).toBe(201);
    receipts.set('ho.binh', first.body);

    const again = await cast('ho.binh', 'YES', key);
    expect(again.status).toBe(201);
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    await refused(cast('ho.binh', 'NO', key), 422, 'idempotency-key-reused');
    await refused(cast('ho.binh', 'NO'), 409, 'already-voted');
    await refused(cast(inBrowser, 'NO'), 409, 'already-voted');
  });

  test('who is not on the roll does not vote', async () => {
    await refused(cast('ho.khac', 'YES'), 403, 'not-on-roll');
    await refused(cast('noi.vu', 'YES'), 403, 'not-allowed');
    await refused(machine('portal-lang-son').post(path('/ballots'), { choice: 'YES' }), 403);
  });

  test('a request without a key and one with an unknown field are refused', async () => {
    await refused(as('ho.chi').post(path('/ballots'), { choice: 'YES' }, { key: '' }), 400, 'idempotency-key-missing');
    await refused(as('ho.chi').post(path('/ballots'), { choice: 'YES', household: '05' }), 400);
    await refused(as('ho.chi').post(path('/ballots'), { choice: 'PERHAPS' }), 400);
  });

  test('nobody votes unnamed, with a forged token or with one whose time is over', async () => {
    const token = await personToken('ho.chi');
    const ballot = { choice: 'YES' };
    const { person: another } = JSON.parse(
      Buffer.from((await personToken('ho.em')).split('.')[1] ?? '', 'base64url').toString(),
    ) as { person: string };
    await refused(anybody.post(path('/ballots'), ballot), 401);
    for (const forged of [altered(token, { person: another }), unsigned(token), signedByAnother(token), 'no.token.atall']) {
      await refused(withToken(forged).post(path('/ballots'), ballot), 401);
    }
    await expect
      .poll(() => withToken(endedToken).post(path('/ballots'), ballot).then(({ status }) => status), { timeout: 45_000 })
      .toBe(401);

    expect((await vote()).participants).toBe(2);
  });

  test('a household votes and a head acts only in their own village', async () => {
    const elsewhere = as('truong.thon.hai');
    await refused(elsewhere.post(path('/closing')), 403, 'not-allowed');
    const { id: villageId } = await village(naSla);
    await refused(
      as('truong.thon').post('consultation/matters', { villageId, kind: 'SELF_GOVERNANCE', title, proposal }),
      403,
      'not-allowed',
    );
  });

  test('the vote does not close while a household may still vote', async () => {
    const problem = await refused(as('truong.thon').post(path('/closing')), 409);

    expect(problem.earliest).toBeTruthy();
    expect((await vote()).state).toBe('OPEN');
  });

  test('once all have voted the village head closes it, and nobody votes after that', async ({ pageOf }) => {
    for (const username of byInterface.filter((each) => !receipts.has(each))) {
      receipts.set(username, await granted(cast(username, choices[username] ?? 'YES'), 201));
    }
    const browser = await pageOf('truong.thon');
    await new VillagePages(browser).close(voteId);
    await look(browser, 'village-vote-closed');

    expect(await vote()).toMatchObject({ state: 'CLOSED', participants: 5, tally: { yes: 4, no: 1, other: 0 } });
    await refused(cast('ho.em', 'NO'), 409, 'vote-not-open');
  });

  test('the ledger lists every receipt, and anybody can count it again', async () => {
    const ledger = await granted(anybody.get<Ledger>(path('/ledger')));

    expect(ledger.tally).toEqual({ yes: 4, no: 1, other: 0 });
    const listed = ledger.entries.map(({ receipt }) => receipt);
    const handedOut = [receiptOnThePage, ...[...receipts.values()].map(({ receipt }) => receipt)];
    expect(listed.toSorted()).toEqual(handedOut.toSorted());
    for (const [username, { receipt, nonce }] of receipts) {
      expect(ledger.entries).toContainEqual({ receipt, nonce, choice: choices[username] });
    }
    expect(await recount(voteId, handedOut)).toEqual(ledger.tally);
    await expect(recount(voteId, ['a'.repeat(32)])).rejects.toThrow('is not in the ledger');
    expect(JSON.stringify(ledger)).not.toMatch(/household|ho\.|Hoàng Văn An/);
  });

  test('the result page shows the decision with its threshold, and finds the receipt', async ({ pageOf }) => {
    const browser = await pageOf();
    const pages = new VotePages(browser);
    await pages.check(voteId, receiptOnThePage);
    await expect(browser.getByText('Được thông qua', { exact: true })).toBeVisible();
    await expect(browser.getByText('Cần ít nhất 3 hộ')).toBeVisible();
    await expect(browser.getByText('Phiếu này có trong sổ và đã được tính')).toBeVisible();
    await expect(browser.getByText('Sổ có 5 phiếu; cộng lại khớp với kết quả công bố.')).toBeVisible();
    await look(browser, 'vote-closed');

    await pages.check(voteId, `${receiptOnThePage.slice(0, -1)}${receiptOnThePage.endsWith('a') ? 'b' : 'a'}`);
    await expect(browser.getByText('Không có mã này trong sổ phiếu')).toBeVisible();
  });

  test('the decision says what was decided, by which article', async () => {
    const { decisionId } = await vote();
    const decision = await granted(anybody.get<Decision>(`consultation/decisions/${decisionId}`));

    expect(decision).toMatchObject({ outcome: 'ADOPTED', form: 'ONLINE_VOTE', households: 5, yes: 4, no: 1 });
    expect(decision.threshold).toMatchObject({ numerator: 1, denominator: 2, strict: true, needed: 3 });
    expect(decision.threshold.article).toContain('21');
  });

  test('a matter of common funds is not voted on online', async () => {
    const { id: villageId } = await village(banMoi);
    const funds = { villageId, kind: 'COMMON_FUNDS', title: 'Quỹ đường ngõ năm 2027', proposal: 'Mỗi hộ góp công hai ngày.' };
    const matter = await granted(as('truong.thon').post<Matter>('consultation/matters', funds), 201);
    expect(matter.lawfulForms).not.toContain('ONLINE_VOTE');
    const { id: rollId } = await certifiedRoll(villageId);

    const proposed = { rollId, opensAt: inMinutes(0), closesAt: inMinutes(60), team };
    const problem = await refused(
      as('truong.thon').post(`consultation/matters/${matter.id}/online-votes`, proposed),
      422,
      'form-not-lawful',
    );
    expect(problem.article).toContain('17');
  });
});
