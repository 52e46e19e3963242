import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ports } from '../support/addresses.ts';
import { until } from '../support/until.ts';
import { commandOf, listens, runs } from './processes.ts';

const here = resolve(import.meta.dirname, '..');
export const output = resolve(here, 'output');
const note = resolve(output, 'suite.json');
const up = resolve(here, '../up');

const minute = 60_000;
// The first start may have to build everything and to download what that needs.
const patienceToStart = 30 * minute;
const patienceToStop = minute;

interface Note {
  data: string;
  starts: number;
  launcher?: number;
}

function recall(): Note {
  return JSON.parse(readFileSync(note, 'utf8')) as Note;
}

function remember(changed: Note): void {
  writeFileSync(note, JSON.stringify(changed));
}

/** Removes what an earlier run has left. */
export function forget(): void {
  rmSync(output, { recursive: true, force: true });
}

// Known only to the process that created it, so that nothing written down anywhere can lead the removal astray.
let created: string | undefined;

/** Creates a temporary folder for the data of this run. */
export function prepare(): void {
  mkdirSync(output, { recursive: true });
  created = mkdtempSync(join(tmpdir(), 'danchu-acceptance-'));
  remember({ data: join(created, 'data'), starts: 0 });
}

/** Removes the temporary folder that this run has created, and nothing else. */
export function cleanUp(): void {
  if (created) rmSync(created, { recursive: true, force: true });
  created = undefined;
}

export const dataFolder = (): string => recall().data;

export const isPrepared = (): boolean => existsSync(note);

/** Whether a suite was prepared and its launcher still runs. */
export function isUp(): boolean {
  if (!isPrepared()) return false;
  const { launcher } = recall();
  return launcher !== undefined && runs(launcher);
}

/** Everything the present launcher has said. */
export function said(): string {
  return readFileSync(resolve(output, `start-${recall().starts}.log`), 'utf8');
}

/** Starts the suite as a user does, and answers what the launcher said once it is up. */
export async function start(): Promise<{ seconds: number; megabytes: number }> {
  const { data, starts } = recall();
  const log = openSync(resolve(output, `start-${starts + 1}.log`), 'w');
  const child = spawn(up, [], { detached: true, stdio: ['ignore', log, log], env: { ...process.env, DANCHU_DATA: data } });
  closeSync(log);
  const launcher = child.pid;
  if (launcher === undefined) throw new Error(`${up} cannot be started`);
  remember({ data, starts: starts + 1, launcher });
  return until('the suite to come up', patienceToStart, () => {
    const found = /Danchu is up after ([\d.]+) s and takes (\d+) MB/.exec(said());
    if (found && said().includes('Stop with Ctrl-C')) return { seconds: Number(found[1]), megabytes: Number(found[2]) };
    if (!runs(launcher)) throw new Error(`The suite did not come up. The launcher said:\n${said()}`);
    return undefined;
  });
}

/** The processes of the suite, as the launcher keeps them in its data folder, and the launcher itself. */
export function processes(): number[] {
  const { data, launcher } = recall();
  const children = readFileSync(resolve(data, 'processes'), 'utf8').trim().split('\n');
  return [...children.map((line) => Number(line.split(' ')[0])), launcher ?? 0];
}

export function processOf(service: string): number {
  const found = processes().find((pid) => commandOf(pid).includes(`${service}/target/quarkus-app`));
  if (!found) throw new Error(`${service} does not run`);
  return found;
}

/** Presses Ctrl-C, if there is a launcher to hear it. */
export function interrupt(): void {
  if (isUp()) process.kill(recall().launcher ?? 0, 'SIGINT');
}

/** Presses Ctrl-C and waits until the launcher, all its processes and all their ports are gone. */
export async function stop(): Promise<void> {
  const all = processes();
  interrupt();
  await ended(all);
}

export async function ended(all: number[]): Promise<void> {
  await until(`the processes ${all.join(', ')} to end`, patienceToStop, () => (all.some(runs) ? undefined : true));
  for (const port of ports) {
    if (await listens(port)) throw new Error(`Port ${port} is still taken after the suite has stopped`);
  }
}
