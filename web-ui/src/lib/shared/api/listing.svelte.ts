import { onOtherLanguage } from '$lib/shared/words/words.svelte';

interface Page<T> {
  items: T[];
  next?: string;
}

/** A list read page by page. */
export class Listing<T> {
  items = $state.raw<T[]>();
  failure = $state.raw<unknown>();
  loading = $state(true);
  next = $state.raw<string>();
  #read: (cursor?: string) => Promise<Page<T>>;
  #turn = 0;

  /** Reads the first page when the component appears, and anew when something `read` looks at or the language changes. */
  constructor(read: (cursor?: string) => Promise<Page<T>>) {
    this.#read = read;
    $effect(() => {
      this.items = undefined;
      void this.#take(read(), []);
    });
    onOtherLanguage(() => void this.#take(read(), []));
  }

  more(): Promise<void> {
    return this.#take(this.#read(this.next), this.items ?? []);
  }

  /** Reads the page that failed once more. */
  again(): Promise<void> {
    return this.items ? this.more() : this.#take(this.#read(), []);
  }

  async #take(reading: Promise<Page<T>>, before: T[]): Promise<void> {
    const turn = ++this.#turn;
    this.loading = true;
    this.failure = undefined;
    try {
      const page = await reading;
      if (turn !== this.#turn) return;
      this.items = [...before, ...page.items];
      this.next = page.next;
    } catch (failure) {
      if (turn === this.#turn) this.failure = failure;
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }
}
