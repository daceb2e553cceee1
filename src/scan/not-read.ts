/** What a scan could not read, collected from its sources and its matcher. */
export interface NotRead {
  /** `input`: the user named it, so the scan has failed. */
  add(what: string, why: string, input?: 'input'): void;
  list(): readonly { readonly what: string; readonly why: string }[];
  readonly inputFailed: boolean;
}

const most = 1000;

/** An empty list. Beyond a thousand entries it only counts: a hostile input may be damaged everywhere. */
export function notReadList(): NotRead {
  const known = new Map<string, { readonly what: string; readonly why: string }>();
  let more = 0;
  let inputFailed = false;
  return {
    add: (what, why, input) => {
      if (input) inputFailed = true;
      const key = `${what}\0${why}`;
      if (known.has(key)) return;
      if (known.size < most) known.set(key, { what, why });
      else more += 1;
    },
    list: () =>
      more === 0 ? [...known.values()] : [...known.values(), { what: `${more} more`, why: 'not scanned either' }],
    get inputFailed() {
      return inputFailed;
    },
  };
}
