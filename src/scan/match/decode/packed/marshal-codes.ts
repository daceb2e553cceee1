import type { PackedInput } from './packed-input.ts';

/** A constant of Python's: a text, some of them in a row, a code object by its number, or anything else. */
export type PythonConstant =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'tuple'; readonly items: readonly PythonConstant[] }
  | { readonly is: 'code'; readonly code: PythonCode }
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  | { readonly is: 'other' };

/** What a module or a function is compiled to. */
export interface PythonCode {
  /** Instructions of two bytes. */
  readonly instructions: Uint8Array;
  readonly constants: readonly PythonConstant[];
  readonly names: readonly string[];
  /** The names of the arguments, and of the other variables. */
  readonly variables: readonly string[];
  readonly name: string;
  /** How many arguments have a place, and how many have only a name. */
  readonly positional: number;
  readonly keywordOnly: number;
}

/** How the version of a `.pyc` file writes a code object: in 3.8 came a number, in 3.11 other tables. */
export interface CodeLayout {
  readonly numbers: number;
  readonly isFlat: boolean;
}

const deepest = 200;
const other: PythonConstant = { is: 'other' };
const isReferred = 0x80;

/**
 * Every code object in a marshalled one (CPython, Python/marshal.c, `r_object`), each once. Throws for what is damaged.
 */
export function marshalledCodes(input: PackedInput, { numbers, isFlat }: CodeLayout): readonly PythonCode[] {
  const bytes = Buffer.from(input.take(input.left));
  let at = 0;
  const codes: PythonCode[] = [];
  const kept: PythonConstant[] = [];
  const taken = (length: number): Buffer => {
    if (length < 0 || length > bytes.length - at) throw new Error('the bytes end early');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const long = (): number => taken(4).readInt32LE();
  const items = (count: number, depth: number): PythonConstant[] => {
    const list: PythonConstant[] = [];
    for (let index = 0; index < count; index++) list.push(constant(depth + 1));
    return list;
  };
  const tuple = (count: number, depth: number): PythonConstant => ({ is: 'tuple', items: items(count, depth) });
  const text = (length: number): PythonConstant => ({ is: 'text', text: taken(length).toString('utf8') });
  const dictionary = (depth: number): PythonConstant => {
    while (bytes[at] !== 0x30) items(1, depth);
    at++;
    return other;
  };
  const skipped = (length: number): PythonConstant => {
    taken(length);
    return other;
  };
  const textOf = (value: PythonConstant): string => (value.is === 'text' ? value.text : '');
  const textsOf = (value: PythonConstant): readonly string[] => (value.is === 'tuple' ? value.items.map(textOf) : []);
  const code = (depth: number): PythonConstant => {
    const counts = Array.from({ length: numbers }, long);
    const [instructions, constants, names, variables] = items(4, depth);
    // The kinds of the variables, or those of outer functions; the file.
    items(isFlat ? 2 : 3, depth);
    const name = constant(depth + 1);
    if (isFlat) items(1, depth);
    long();
    items(isFlat ? 2 : 1, depth);
    const found: PythonCode = {
      instructions: instructions?.is === 'bytes' ? instructions.bytes : new Uint8Array(0),
      constants: constants?.is === 'tuple' ? constants.items : [],
      names: names ? textsOf(names) : [],
      variables: variables ? textsOf(variables) : [],
      name: textOf(name),
      positional: counts[0] as number,
      keywordOnly: counts[numbers === 6 || isFlat ? 2 : 1] as number,
    };
    codes.push(found);
    return { is: 'code', code: found };
  };
  const read = (kind: string, depth: number): PythonConstant => {
    if ('0NFTS.'.includes(kind)) return other;
    if (kind === 'i') return skipped(4);
    if (kind === 'I' || kind === 'g') return skipped(8);
    if (kind === 'y') return skipped(16);
    if (kind === 'f') return skipped(taken(1)[0] as number);
    if (kind === 'x') return skipped((taken(1)[0] as number) + (taken(1)[0] as number));
    if (kind === 'l') return skipped(2 * Math.abs(long()));
    if (kind === 's') return { is: 'bytes', bytes: taken(long()) };
    if ('tuaA'.includes(kind)) return text(long());
    if (kind === 'z' || kind === 'Z') return text(taken(1)[0] as number);
    if (kind === ')') return tuple(taken(1)[0] as number, depth);
    if ('([<>'.includes(kind)) return tuple(long(), depth);
    if (kind === '{') return dictionary(depth);
    if (kind === ':') return tuple(3, depth);
    if (kind === 'c') return code(depth);
    throw new Error('an unknown kind of constant');
  };
  const constant = (depth: number): PythonConstant => {
    if (depth > deepest) throw new Error('constants are nested too deeply');
    const first = taken(1)[0] as number;
    const kind = String.fromCharCode(first & ~isReferred);
    if (kind === 'r') return kept[long()] ?? other;
    if ((first & isReferred) === 0) return read(kind, depth);
    // Its number comes before those of what it holds.
    const index = kept.push(other) - 1;
    const value = read(kind, depth);
    kept[index] = value;
    return value;
  };
  constant(0);
  return codes;
}
