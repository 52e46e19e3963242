// Types that SvelteKit looks for by name.
declare global {
  namespace App {
    interface PageState {
      step?: string;
    }
  }
}

export {};
