const pause = 200;

/** Asks again and again until the answer is there; fails after `patience` milliseconds with what was waited for. */
export async function until<T>(
  what: string,
  patience: number,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${patience / 1000} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
