import { describe, expect, it } from 'vitest';
import { fieldMessages, mayHaveArrived, problemOf, Refusal, Unreachable } from './problem';

const refusal = (status: number) => new Refusal(problemOf({}, status));

describe('a refusal', () => {
  it('keeps what the service said', () => {
    const body = {
      type: 'https://danchu.vn/problems/too-early',
      title: 'Quá sớm',
      status: 409,
      earliest: '2026-12-01',
    };
    const problem = problemOf(body, 409);
    expect(problem.earliest).toBe('2026-12-01');
  });

  it('is made of the status alone when a machine on the way answered', () => {
    expect(problemOf('<html>Bad gateway</html>', 502)).toMatchObject({ type: 'about:blank', status: 502 });
  });

  it('names fields by name or by JSON pointer', () => {
    const errors = [
      { field: 'title', detail: 'Thiếu tên' },
      { pointer: '/team/0/name', detail: 'Thiếu họ tên' },
      { field: 'team.1.name', detail: 'không được để trống' },
      { row: 3, detail: 'Sai dòng' },
    ];
    expect(fieldMessages({ ...problemOf({}, 422), errors })).toEqual(
      new Map([
        ['title', 'Thiếu tên'],
        ['team-0-name', 'Thiếu họ tên'],
        ['team-1-name', 'không được để trống'],
      ]),
    );
  });
});

describe('a request without a clear answer', () => {
  it('may have arrived when nothing came back or the service broke', () => {
    expect([new Unreachable(), refusal(500), refusal(503), refusal(429)].every(mayHaveArrived)).toBe(true);
  });

  it('has not when the service said no', () => {
    expect([refusal(409), refusal(403), refusal(422), undefined].some(mayHaveArrived)).toBe(false);
  });
});
