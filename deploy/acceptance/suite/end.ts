import { cpSync, existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { dataFolder, isPrepared, isUp, output, stop } from './suite.ts';

/** Stops the suite, keeps its logs beside the pictures, and removes the data. */
export default async function end(): Promise<void> {
  if (!isPrepared()) return;
  const data = dataFolder();
  try {
    if (isUp()) await stop();
  } finally {
    const logs = resolve(data, 'log');
    if (existsSync(logs)) cpSync(logs, resolve(output, 'log'), { recursive: true });
    rmSync(dirname(data), { recursive: true, force: true });
  }
}
