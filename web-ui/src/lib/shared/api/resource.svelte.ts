import { onOtherLanguage } from '$lib/shared/words/words.svelte';

/** Something read from a service, with the states a page must show honestly: loading, there, refused, unreachable. */
export class Resource<T> {
  value = $state.raw<T>();
  failure = $state.raw<unknown>();
  loading = $state(true);
  #read: () => Promise<T>;
  #turn = 0;

  /** Reads when the component appears, and anew when something that `read` looks at or the language changes. */
  constructor(read: () => Promise<T>) {
    this.#read = read;
    $effect(() => {
      this.value = undefined;
      void this.reload();
    });
    onOtherLanguage(() => void this.reload());
  }

  /** Reads again; the old value stays until the new one is there. */
  async reload(): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    this.failure = undefined;
    try {
      const value = await this.#read();
      if (turn === this.#turn) this.value = value;
    } catch (failure) {
      if (turn === this.#turn) this.failure = failure;
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }
}
