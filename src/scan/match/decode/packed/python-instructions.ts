import { firstMagic, lastMagic } from '../archive-kind.ts';
import type { CodeLayout } from './marshal-codes.ts';

/** What an instruction does, as far as it says which name a constant belongs to. */
export type InstructionKind =
  | 'extend'
  | 'nothing'
  | 'constant'
  | 'number'
  | 'name'
  | 'global'
  | 'variable'
  | 'attribute'
  | 'method'
  | 'store-name'
  | 'store-variable'
  | 'store-attribute'
  | 'store-item'
  | 'item'
  | 'map'
  | 'map-of-keys'
  | 'sequence'
  | 'keywords'
  | 'call'
  | 'call-with-names'
  | 'drop'
  | 'return'
  | 'return-constant'
  | 'function'
  | 'function-part'
  | 'add'
  | 'import'
  | 'import-from'
  | 'class';

/** A version of Python's bytecode. */
export interface Bytecode {
  readonly layout: CodeLayout;
  /** In bytes, before the code object. */
  readonly head: number;
  readonly kinds: ReadonlyMap<number, InstructionKind>;
  /** The lowest bits of an argument that are not part of a name's number. */
  readonly globalShift: number;
  readonly attributeShift: number;
  /** Whether a function's name is on the stack, and its parts are given when it is made. */
  readonly namesFunctions: boolean;
}

type Numbers = Partial<Record<InstructionKind, readonly number[]>>;

// The numbers are those of `opcode.opmap` in CPython 3.6.15, 3.7.16, 3.8.18, 3.9.18, 3.10.13, 3.11.7, 3.12.1 and
// 3.13.0.
const common: Numbers = {
  extend: [144],
  constant: [100],
  name: [101],
  global: [116],
  variable: [124],
  attribute: [106],
  'store-name': [90, 97],
  'store-variable': [125],
  'store-attribute': [95],
  'store-item': [60],
  item: [25],
  map: [105],
  'map-of-keys': [156],
  sequence: [102, 103],
  drop: [1],
  return: [83],
  function: [132],
  import: [108],
  'import-from': [109],
  class: [71],
};
const upTo310: Numbers = {
  ...common,
  nothing: [9],
  method: [160],
  call: [131, 161],
  'call-with-names': [141],
  add: [23],
};
const since311: Numbers = {
  ...common,
  // PUSH_NULL, CACHE, NOP, RESUME, PRECALL, MAKE_CELL, COPY_FREE_VARS
  nothing: [2, 0, 9, 151, 166, 135, 149],
  keywords: [172],
  call: [171],
  add: [122],
};
const in313: Numbers = {
  extend: [71],
  nothing: [34, 0, 30, 149, 94, 62],
  constant: [83],
  name: [92],
  global: [91],
  variable: [85],
  attribute: [82],
  'store-name': [114, 113],
  'store-variable': [110],
  'store-attribute': [108],
  'store-item': [39],
  item: [5],
  map: [48],
  'map-of-keys': [46],
  sequence: [52, 47],
  call: [53],
  'call-with-names': [57],
  drop: [32],
  return: [36],
  'return-constant': [103],
  function: [26],
  'function-part': [106],
  add: [45],
  import: [75],
  'import-from': [74],
  class: [24],
};

// From opcode_314.py of xdis 6.3.0. No Python 3.14 has been tried.
const in314: Numbers = {
  extend: [69],
  // PUSH_NULL, CACHE, NOP, NOT_TAKEN, RESUME, MAKE_CELL, COPY_FREE_VARS
  nothing: [33, 0, 27, 28, 128, 97, 60],
  constant: [82],
  number: [94],
  name: [93],
  global: [92],
  variable: [84, 86, 88],
  attribute: [80],
  'store-name': [116, 115],
  'store-variable': [112],
  'store-attribute': [110],
  'store-item': [38],
  map: [47],
  sequence: [51, 46],
  call: [52],
  'call-with-names': [55],
  drop: [31],
  return: [35],
  function: [23],
  'function-part': [108],
  add: [44],
  import: [73],
  'import-from': [72],
  class: [21],
};

function kindsOf(numbers: Numbers): ReadonlyMap<number, InstructionKind> {
  return new Map(
    Object.entries(numbers).flatMap(([kind, all]) => all.map((number) => [number, kind as InstructionKind] as const)),
  );
}

const old = { globalShift: 0, attributeShift: 0, namesFunctions: true, kinds: kindsOf(upTo310) } as const;
const flat = { numbers: 5, isFlat: true } as const;

/** The last magic number of each version (CPython, Lib/importlib/_bootstrap_external.py), with the version. */
const versions: readonly (readonly [last: number, Bytecode])[] = [
  [3379, { ...old, head: 12, layout: { numbers: 5, isFlat: false } }],
  [3399, { ...old, head: 16, layout: { numbers: 5, isFlat: false } }],
  [3449, { ...old, head: 16, layout: { numbers: 6, isFlat: false } }],
  [
    3499,
    {
      head: 16,
      layout: flat,
      kinds: kindsOf({ ...since311, method: [160] }),
      globalShift: 1,
      attributeShift: 0,
      namesFunctions: false,
    },
  ],
  [
    3549,
    {
      head: 16,
      layout: flat,
      kinds: kindsOf({ ...since311, 'return-constant': [121] }),
      globalShift: 1,
      attributeShift: 1,
      namesFunctions: false,
    },
  ],
  [3599, { head: 16, layout: flat, kinds: kindsOf(in313), globalShift: 1, attributeShift: 1, namesFunctions: false }],
  [
    lastMagic,
    { head: 16, layout: flat, kinds: kindsOf(in314), globalShift: 1, attributeShift: 1, namesFunctions: false },
  ],
];

/** The version of a `.pyc` file that begins with a magic number; undefined if it is none that is read. */
export function bytecodeOf(magic: number): Bytecode | undefined {
  return magic < firstMagic ? undefined : versions.find(([last]) => magic <= last)?.[1];
}
