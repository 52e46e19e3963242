import { ports } from '../support/addresses.ts';
import { listens } from './processes.ts';
import { forget, interrupt, prepare, start } from './suite.ts';

/** Brings the suite up with a data folder of its own, before the first journey. */
export default async function begin(): Promise<void> {
  forget();
  for (const port of ports) {
    if (await listens(port)) throw new Error(`Port ${port} is taken; is the suite running already? Stop it first.`);
  }
  prepare();
  // Whatever ends this program, the suite does not outlive it.
  process.once('exit', interrupt);
  const { seconds, megabytes } = await start();
  console.log(`First start with empty data: ${seconds} s, ${megabytes} MB`);
}
