/**
 * Every secret of this run, by its text: many clients hold the same one. The references are strong, because plain
 * strings are passed on long after the object is dropped, and those are what the output writer must know.
 */
const all = new Map<string, Secret>();
const masked = '[secret]';

/** The relation of one secret's text to another's. */
export type Relation = 'same' | 'prefix' | 'suffix' | 'other';

/**
 * A credential's text, which no way of printing shows: `String()`, template literals, `JSON.stringify`, `console.log`,
 * spreading and `Object.keys` all give `[secret]` or nothing. The only way to get it is `reveal()`;
 * `test/architecture.test.ts` has the list of files that may call it.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    if (!all.has(text)) all.set(text, this);
  }

  /** The text itself, for a replay's own comparisons and for the probe's request. */
  reveal(): string {
    return this.#text;
  }

  /** In characters (Unicode code points), as Python counts them. */
  get length(): number {
    return [...this.#text].length;
  }

  /** Whether this text is the beginning (`prefix`) or end (`suffix`) of the other, the same, or none of these. */
  relation(other: Secret): Relation {
    if (this.#text === other.#text) return 'same';
    if (this.#text === '') return 'other';
    if (other.#text.startsWith(this.#text)) return 'prefix';
    return other.#text.endsWith(this.#text) ? 'suffix' : 'other';
  }

  toString(): string {
    return masked;
  }

  toJSON(): string {
    return masked;
  }

  get [Symbol.toStringTag](): string {
    return 'secret';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return masked;
  }
}

/** Every secret of this run, each text once: what the output writer refuses to print. */
export function allSecrets(): Iterable<Secret> {
  return all.values();
}

let runs = 0;

/**
 * Runs what makes secrets, and forgets them all once no such run is in progress: for a library, whose process
 * continues.
 */
export async function forgettingSecrets<T>(run: () => Promise<T>): Promise<T> {
  runs += 1;
  try {
    return await run();
  } finally {
    runs -= 1;
    if (runs === 0) all.clear();
  }
}
