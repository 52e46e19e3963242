import type { Browser, CDPSession } from '@playwright/test';
import { address } from './addresses.ts';

/** How the first page of somebody with an empty cache arrived. */
export interface Arrival {
  /** Milliseconds from asking for the page until what was looked for had been drawn. */
  visible: number;
  /** Bytes of script on the line, compressed and with their headers. */
  script: number;
  /** Every address that was asked for. */
  asked: string[];
}

// A telephone of the cheapest kind in a valley: 400 kbit/s, 400 ms there and back.
const line = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

/** Opens a page in a new browser on the slow line, with a processor so many times slower than this one. */
export async function arrival(browser: Browser, path: string, looked: string, slower: number): Promise<Arrival> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const { asked, script } = await listen(devtools);
    await devtools.send('Network.emulateNetworkConditions', line);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(noteWhenDrawn, looked);
    await page.goto(`${address}${path}`, { waitUntil: 'commit' });
    const drawn = await page.waitForFunction(() => (window as { drawnAt?: number }).drawnAt);
    return { visible: Math.round((await drawn.jsonValue()) ?? 0), script: script(), asked };
  } finally {
    await context.close();
  }
}

async function listen(devtools: CDPSession): Promise<{ asked: string[]; script: () => number }> {
  const asked: string[] = [];
  const scripts = new Set<string>();
  let bytes = 0;
  devtools.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  devtools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return { asked, script: () => bytes };
}

// Runs in the page, before everything else.
function noteWhenDrawn(looked: string): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(looked)) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { drawnAt: performance.now() })));
  });
  watch.observe(document, { childList: true, subtree: true });
}
