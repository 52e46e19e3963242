import { attempt } from './attempt';

/** Something a person does: at most one at a time, its refusal kept for showing. */
export class Action {
  running = $state(false);
  failure = $state.raw<unknown>();

  /** Does the work under the key of this intention; answers undefined when it was refused or got no answer. */
  async run<T>(intention: string, work: (key: string) => Promise<T>): Promise<T | undefined> {
    if (this.running) return undefined;
    this.running = true;
    this.failure = undefined;
    try {
      return await attempt(intention, work);
    } catch (failure) {
      this.failure = failure;
      return undefined;
    } finally {
      this.running = false;
    }
  }
}
