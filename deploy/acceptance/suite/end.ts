import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { cleanUp, dataFolder, isPrepared, isUp, output, stop } from './suite.ts';

/** Stops the suite, keeps its logs beside the pictures, and removes the data. */
export default async function end(): Promise<void> {
  if (!isPrepared()) return;
  try {
    if (isUp()) await stop();
  } finally {
    const logs = resolve(dataFolder(), 'log');
    if (existsSync(logs)) cpSync(logs, resolve(output, 'log'), { recursive: true });
    cleanUp();
  }
}
