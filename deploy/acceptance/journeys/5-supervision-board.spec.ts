import { anybody, as, granted, refused } from '../support/api.ts';
import { banMoi, commune, expectIndicator, indicator, village } from '../support/commune.ts';
import { daysAfter, today } from '../support/days.ts';
import { expect, test } from '../support/journey.ts';
import type { Board, Indicator, Project } from '../support/views.ts';

const member = (name: string, origin: string, head = false) => ({ name, origin, head });
const members = [
  member('Bế Văn Trận', 'FRONT_COMMITTEE', true),
  member('Hà Thị Giang', 'INSPECTION_BOARD'),
  member('Hoàng Văn An', 'RESIDENTS'),
  member('Vi Thị Bình', 'RESIDENTS'),
  member('Lý Thị Chi', 'RESIDENTS'),
];
/** The residents were elected on paper, before their village voted here. */
async function electedOnPaper() {
  const { id: villageId } = await village(banMoi);
  const onPaper = { villageId, recognitionNumber: '05/QĐ-MTTQ', recognisedOn: '2024-03-01' };
  return members.map((each) => (each.origin === 'RESIDENTS' ? { ...each, onPaper } : each));
}

test.describe.serial('A board that supervises a project', () => {
  const front = as('mat.tran.xa');
  const board = as('ban.giam.sat');
  let before: Indicator;

  const project = (name: string, startsOn: string) =>
    granted(
      front.post<Project>('inspection-board/projects', {
        communeCode: commune,
        name,
        investor: 'Ban Quản lý dự án đầu tư xây dựng xã Cao Lộc',
        startsOn,
      }),
      201,
    );
  const boardOf = async ({ id }: Project) =>
    granted(front.post<Board>('inspection-board/boards', { projectId: id, members: await electedOnPaper() }), 201);
  const plan = { sentOn: today(), plan: 'Giám sát chất lượng mặt đường, mỗi tuần một lần, kinh phí 3 triệu đồng.' };

  test('a board of four, or one without an inspector, is refused with the article', async () => {
    before = await indicator('INVESTORS_NOTIFIED_IN_TIME');
    const { id: projectId } = await project('Kênh mương Nà Pàn', daysAfter(today(), 200));
    const four = await refused(front.post('inspection-board/boards', { projectId, members: members.slice(0, 4) }), 422);
    const oneSided = members.map((each) => (each.origin === 'INSPECTION_BOARD' ? { ...each, origin: 'RESIDENTS' } : each));
    const without = await refused(front.post('inspection-board/boards', { projectId, members: oneSided }), 422);

    expect(four).toMatchObject({ rule: 'board-enough-members' });
    expect(without).toMatchObject({ rule: 'board-every-side' });
    expect(four.article).toContain('41');
  });

  test('a plan that reaches the investor 44 days before the start is refused with the last lawful day', async () => {
    const { id } = await boardOf(await project('Đường liên thôn Bản Mới - Nà Sla', daysAfter(today(), 44)));

    const problem = await refused(
      board.post(`inspection-board/boards/${id}/plan-notices`, plan),
      422,
      'investor-notice-too-late',
    );

    expect(problem.latest).toBe(daysAfter(today(), -1));
    expect(problem.article).toContain('45');
  });

  test('45 days before the start it is accepted, and the indicator of the commune moves', async () => {
    const { id } = await boardOf(await project('Nhà văn hóa thôn Bản Mới', daysAfter(today(), 45)));

    await granted(board.post(`inspection-board/boards/${id}/plan-notices`, plan), 201);

    await expectIndicator('INVESTORS_NOTIFIED_IN_TIME', { numerator: before.numerator + 1 });
  });

  test('only the board and the Front read the plan itself', async () => {
    const { items } = await granted(anybody.get<{ items: Board[] }>(`inspection-board/boards?commune=${commune}`));
    const path = `inspection-board/boards/${items[0]?.id}/plan-notices`;

    expect(JSON.stringify(await granted(anybody.get(path)))).not.toContain(plan.plan);
    expect(JSON.stringify(await granted(board.get(path)))).toContain(plan.plan);
  });

  test('nobody else records a board', async () => {
    const { id: projectId } = await project('Cầu Bản Mới', daysAfter(today(), 300));

    await refused(anybody.post('inspection-board/boards', { projectId, members }), 401);
    await refused(as('ho.an').post('inspection-board/boards', { projectId, members }), 403);
    await refused(as('chu.tich.xa').post('inspection-board/boards', { projectId, members }), 403);
  });
});
