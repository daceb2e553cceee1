/** The characters that a run of a shape may contain, by the name used in shapes. */
export const alphabets = {
  alnum: 'A-Za-z0-9',
  base64: 'A-Za-z0-9+/',
  base64url: 'A-Za-z0-9_-',
  digit: '0-9',
  hex: '0-9a-f',
  HEX: '0-9A-F',
  anyhex: '0-9A-Fa-f',
  lower: 'a-z',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
} as const;

export type Alphabet = keyof typeof alphabets;

export type ShapePart =
  | { readonly is: 'literal'; readonly text: string }
  | { readonly is: 'run'; readonly alphabet: Alphabet; readonly least: number; readonly most: number };

/** A parsed shape: what a token looks like, written `ghp_{36}`, `{32:hex}` or `{20,:base64url}.{20,40:base64url}`. */
export interface Shape {
  readonly text: string;
  readonly parts: readonly ShapePart[];
  /** In characters. `most` is Infinity if the last run is open. */
  readonly least: number;
  readonly most: number;
}

const run = /^\{(\d+)(?:(,)(\d*))?(?::([A-Za-z0-9]+))?\}/;
const literal = /^[A-Za-z0-9_.:/+=~-]+/;

/** Parses shape notation. Throws `Error` with a message that quotes the shape (a shape is not a secret). */
export function parseShape(text: string): Shape {
  const parts: ShapePart[] = [];
  let rest = text;
  while (rest !== '') {
    const found = run.exec(rest) ?? literal.exec(rest);
    if (!found)
      throw new Error(`the shape ${text} cannot be read at "${rest}": write {36}, {20,40:hex} or plain characters`);
    parts.push(rest.startsWith('{') ? readRun(text, found) : { is: 'literal', text: found[0] });
    rest = rest.slice(found[0].length);
  }
  if (parts.length === 0) throw new Error('a shape cannot be empty');
  parts.forEach((part, index) => {
    refuseAmbiguous(text, part, parts[index + 1]);
  });
  const least = sum(parts.map((part) => (part.is === 'run' ? part.least : part.text.length)));
  const most = sum(parts.map((part) => (part.is === 'run' ? part.most : part.text.length)));
  return { text, parts, least, most };
}

/** The shape as the source of a regular expression, without anchors; linear on any input. */
export function shapePattern(shape: Shape): string {
  return shape.parts
    .map((part) =>
      part.is === 'literal'
        ? part.text.replaceAll(/[.+/]/g, String.raw`\$&`)
        : `[${alphabets[part.alphabet]}]{${part.least},${part.most === Number.POSITIVE_INFINITY ? '' : part.most}}`,
    )
    .join('');
}

const compiled = new WeakMap<Shape, RegExp>();

/** Whether the whole text has the shape. */
export function hasShape(shape: Shape, text: string): boolean {
  // Most texts have another length: no pattern is created for them.
  if (text.length < shape.least || text.length > shape.most) return false;
  let pattern = compiled.get(shape);
  if (!pattern) {
    pattern = new RegExp(`^${shapePattern(shape)}$`);
    compiled.set(shape, pattern);
  }
  return pattern.test(text);
}

/** A made-up text of the shape, for examples and tests. `random` returns a number in [0, 1). */
export function sampleOf(shape: Shape, random: () => number): string {
  return shape.parts
    .map((part) => {
      if (part.is === 'literal') return part.text;
      const characters = charactersOf(part.alphabet);
      const length = part.most === Number.POSITIVE_INFINITY ? part.least + 8 : part.least;
      return Array.from({ length }, () => characters[Math.floor(random() * characters.length)]).join('');
    })
    .join('');
}

const characters = new Map<Alphabet, readonly string[]>();

/** Every character of an alphabet, in the order of their codes. */
export function charactersOf(alphabet: Alphabet): readonly string[] {
  const known = characters.get(alphabet);
  if (known) return known;
  const pattern = new RegExp(`[${alphabets[alphabet]}]`);
  const found = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((character) =>
    pattern.test(character),
  );
  characters.set(alphabet, found);
  return found;
}

function readRun(text: string, found: RegExpExecArray): ShapePart {
  const [, leastText = '', comma, mostText, name = 'alnum'] = found;
  const least = Number(leastText);
  const most = comma === undefined ? least : mostText ? Number(mostText) : Number.POSITIVE_INFINITY;
  if (!Object.hasOwn(alphabets, name)) {
    throw new Error(
      `the shape ${text} has an unknown set of characters "${name}": use one of ${Object.keys(alphabets).join(', ')}`,
    );
  }
  if (most < least) throw new Error(`the shape ${text} asks for at least ${least} and at most ${most} characters`);
  return { is: 'run', alphabet: name as Alphabet, least, most };
}

/** A run without a fixed length must end at a character that it cannot contain: then no pattern can be slow. */
function refuseAmbiguous(text: string, part: ShapePart, next: ShapePart | undefined): void {
  if (part.is === 'literal' || part.least === part.most || next === undefined) return;
  const mine = new Set(charactersOf(part.alphabet));
  const following = next.is === 'literal' ? [next.text.charAt(0)] : charactersOf(next.alphabet);
  if (following.some((character) => mine.has(character))) {
    throw new Error(
      `the shape ${text} has a part without an upper limit, followed by a character that the part may contain`,
    );
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
