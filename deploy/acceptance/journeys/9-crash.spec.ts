import { randomInt, randomUUID } from 'node:crypto';
import { anybody, as, granted } from '../support/api.ts';
import { commune, proposeVote } from '../support/commune.ts';
import { expect, test } from '../support/journey.ts';
import { addAccounts } from '../support/keycloak.ts';
import { recount } from '../support/recount.ts';
import { personToken } from '../support/tokens.ts';
import { until } from '../support/until.ts';
import { ended, processes, processOf, said, start } from '../suite/suite.ts';
import type { Choice, Ledger, OnlineVote, Receipt, Roll, Village } from '../support/views.ts';

const code = '06211-04';
const head = 'truong.thon.tu';
const front = 'mat.tran.thon.tu';
const clients = 8;
const numbers = Array.from({ length: 60 }, (_, index) => String(index + 1).padStart(3, '0'));
const citizenOf = (number: string) => `000000100${number}`;
const representative = (number: string) => `ho.${number}`;

/** What a client knows of a ballot that it sent until it was told that it counts. */
interface Cast extends Receipt {
  choice: Choice;
  attempts: number;
}

test.describe.serial('kill -9 of the consultation service amid votes', () => {
  test.setTimeout(300_000);
  let voteId: string;
  const known: Cast[] = [];
  let confirmed = (): unknown => undefined;

  test('a village of sixty households opens a vote', async () => {
    const unit = `20/${commune}/${code}`;
    await addAccounts([
      { username: head, roles: ['village-head'], units: [unit], citizenNumber: '000000100998' },
      { username: front, roles: ['village-front-head'], units: [unit], citizenNumber: '000000100999' },
      ...numbers.map((number) => ({ username: representative(number), roles: ['citizen'], citizenNumber: citizenOf(number) })),
    ]);
    const villageId = await fillVillage();
    const roll = await granted(as(head).post<Roll>(`consultation/villages/${villageId}/rolls`), 201);
    for (const each of [head, front]) await granted(as(each).post(`consultation/rolls/${roll.id}/certifications`));

    voteId = (await proposeVote({ head, front }, villageId, roll.id, 'Ngày dọn vệ sinh chung')).id;
    const path = `consultation/online-votes/${voteId}`;
    await granted(as(front).post(`${path}/agreement`));
    await granted(as(head).post(`${path}/report`));
    await forEach(numbers.slice(0, 31), (number) => granted(as(representative(number)).post(`${path}/consents`), 201));
    await granted(as(head).post(`${path}/opening`));
    await forEach(numbers.slice(31), (number) => personToken(representative(number)));
  });

  test('every ballot that was confirmed survives the kill, and none counts twice', async () => {
    const killAt = randomInt(12, 49);
    console.log(`Killing after ${killAt} of ${numbers.length} ballots`);

    await Promise.all([killAfter(killAt), forEach(numbers, castUntilConfirmed)]);

    expect(known).toHaveLength(numbers.length);
    console.log(`${known.filter(({ attempts }) => attempts > 1).length} ballots were sent more than once`);
  });

  test('the ledger is what the clients were told, and the tally is its count', async () => {
    const closed = await granted(as(head).post<OnlineVote>(`consultation/online-votes/${voteId}/closing`));
    const ledger = await granted(anybody.get<Ledger>(`consultation/online-votes/${voteId}/ledger`));

    const told = known.map(({ receipt, nonce, choice }) => ({ receipt, nonce, choice }));
    const byReceipt = (one: { receipt: string }, other: { receipt: string }) => one.receipt.localeCompare(other.receipt);
    expect(ledger.entries.toSorted(byReceipt)).toEqual(told.toSorted(byReceipt));
    const tally = await recount(voteId, known.map(({ receipt }) => receipt));
    expect(closed).toMatchObject({ state: 'CLOSED', participants: numbers.length, tally });
    expect(ledger.tally).toEqual(tally);
  });

  async function fillVillage(): Promise<string> {
    const village = { communeCode: commune, code, name: 'Thôn Vằng Khảo', kind: 'VILLAGE', validFrom: '2025-07-01' };
    const { id } = await granted(
      as('noi.vu').post<Village>('consultation/villages', { ...village, resolution: 'Nghị quyết số 15/NQ-HĐND' }),
      201,
    );
    const rows = numbers.map((number) => `${number},"Số ${number}, thôn Vằng Khảo",Đại diện hộ ${number},${citizenOf(number)}`);
    const table = ['householdNumber,address,representativeName,representativeCitizenNumber', ...rows].join('\n');
    await granted(as('noi.vu').postCsv(`consultation/villages/${id}/household-imports?dryRun=false`, table), 201);
    return id;
  }

  /** Does it for all, as many at once as there are clients. */
  async function forEach(all: string[], act: (number: string) => Promise<unknown>): Promise<void> {
    const waiting = [...all];
    const client = async (): Promise<void> => {
      for (let number = waiting.shift(); number; number = waiting.shift()) await act(number);
    };
    await Promise.all(Array.from({ length: clients }, client));
  }

  /** Sends the ballot of a household, with the same key, until it is confirmed. */
  async function castUntilConfirmed(number: string): Promise<void> {
    const choice = (['YES', 'NO', 'OTHER'] as const)[randomInt(3)] as Choice;
    const key = randomUUID();
    const caller = as(representative(number));
    let attempts = 0;
    const cast = await until(`the ballot of household ${number} to be confirmed`, 180_000, async () => {
      attempts++;
      const answer = await caller
        .post<Receipt>(`consultation/online-votes/${voteId}/ballots`, { choice }, { key })
        .catch(() => undefined);
      // Amid the start, the gateway asks for patience: 429 and 5xx are no answer to the ballot yet.
      if (answer && answer.status < 500 && answer.status !== 429) expect(answer.status, JSON.stringify(answer.body)).toBe(201);
      return answer?.status === 201 ? answer.body : undefined;
    });
    known.push({ ...cast, choice, attempts });
    confirmed();
  }

  /** Kills the service at once when so many ballots are confirmed; the launcher stops everything and is started again. */
  async function killAfter(ballots: number): Promise<void> {
    const running = processes();
    const service = processOf('consultation-service');
    await new Promise<void>((resolve) => (confirmed = () => known.length >= ballots && resolve()));
    process.kill(service, 'SIGKILL');
    await ended(running);
    expect(said()).toContain('consultation-service ended by itself with code 137; everything stops.');
    const { seconds } = await start();
    console.log(`Start after the kill: ${seconds} s`);
  }
});
