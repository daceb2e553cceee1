import { byteClasses, classBits } from '../../candidates/byte-classes.ts';
import type { MemberSink } from '../zip-reader.ts';
import { marshalledCodes, type PythonCode, type PythonConstant } from './marshal-codes.ts';
import { type Decoding, NotUnpackable } from './packed-input.ts';
import { type Bytecode, bytecodeOf, type InstructionKind } from './python-instructions.ts';

/** The longest file that is read, in bytes: the tables of a module are in all of it. */
const longestFile = 4 * 1024 * 1024;
/** So many bytes of statements at least: a constant may be used in each instruction. */
const leastRoom = 131_072;
/** The most names of a call that are read. */
const mostNames = 255;
/** A longer expression is written before its end. In characters. */
const longestExpression = 4096;

/** What a `.pyc` file is given to: statements, one a line. */
export interface BytecodeReading {
  readonly open: () => MemberSink;
  readonly inflated: (bytes: number) => void;
}

/**
 * The statements of a compiled module as far as they say which name a constant belongs to: names and constants are in
 * different tables of the file.
 */
export function pythonSource({ open, inflated }: BytecodeReading): Decoding {
  return function* (input) {
    yield longestFile + 1;
    if (input.left > longestFile) throw new NotUnpackable(`it has more than ${longestFile >> 20} MiB`);
    const bytecode = bytecodeOf(input.peek(0) + 256 * input.peek(1));
    if (!bytecode) throw new NotUnpackable('it is compiled by a version of Python that is not known');
    if (!holdsRandomText(input.all())) return;
    input.take(bytecode.head);
    const room = leastRoom + input.left / 8;
    let length = 0;
    const codes = marshalledCodes(input, bytecode.layout);
    const sink = open();
    try {
      for (const code of codes)
        for (const statement of statementsOf(code, bytecode)) {
          const line = Buffer.from(`${statement}\n`);
          if (!statement.startsWith(importing) && !holdsRandomText(line)) continue;
          length += line.length;
          if (length > room) throw new NotUnpackable('too many of its statements may hold a token');
          inflated(line.length);
          sink.push(line);
          yield 0;
        }
    } finally {
      sink.end();
    }
  };
}

/**
 * Nearly every token has a run of so many characters with two digits, and so many times a character of another kind.
 */
const leastRun = 20;
const leastDigits = 2;
const leastChanges = 5;

/** Whether a token may be in the file: most have no text but names and words. */
function holdsRandomText(bytes: Uint8Array): boolean {
  let length = 0;
  let digits = 0;
  let changes = 0;
  let last = 0;
  for (let at = 0; at < bytes.length; at++) {
    const bits = byteClasses[bytes[at] as number] as number;
    if (bits === 0 || bits >= classBits.dot) {
      length = digits = changes = last = 0;
      continue;
    }
    length++;
    const kind = bits & (classBits.digit | classBits.lower | classBits.upper);
    if (kind === classBits.digit) digits++;
    if (kind !== last && kind !== 0) changes++;
    last = kind === 0 ? last : kind;
    if (length >= leastRun && digits >= leastDigits && changes >= leastChanges) return true;
  }
  return false;
}

/** Beside statements that may hold a token, those that say which platform's client is used are read. */
const importing = 'import ';

/** An expression, or a constant that is not written yet. */
type Operand = string | PythonConstant;

const unknown = '?';

/** Runs the instructions in order, with expressions for values; an instruction that is not known forgets them. */
function* statementsOf(code: PythonCode, bytecode: Bytecode): Generator<string> {
  const { instructions } = code;
  let stack: Operand[] = [];
  let keywords: Operand = unknown;
  let extended = 0;
  for (let at = 0; at + 1 < instructions.length; at += 2) {
    const kind = bytecode.kinds.get(instructions[at] as number);
    const argument = extended + (instructions[at + 1] as number);
    extended = kind === 'extend' ? argument * 256 : 0;
    if (kind === 'extend' || kind === 'nothing') continue;
    if (kind === 'keywords') {
      keywords = code.constants[argument] ?? unknown;
      continue;
    }
    if (kind === undefined) {
      yield* stack.map(written);
      stack = [];
      continue;
    }
    const statement = step({ code, bytecode, stack, keywords }, kind, argument);
    if (statement !== undefined) yield statement;
    keywords = unknown;
    const top = stack.at(-1);
    if (typeof top === 'string' && top.length > longestExpression) {
      yield top;
      stack[stack.length - 1] = unknown;
    }
  }
  yield* stack.map(written);
}

interface Running {
  readonly code: PythonCode;
  readonly bytecode: Bytecode;
  readonly stack: Operand[];
  readonly keywords: Operand;
}

/** Does an instruction. Returns the statement that it ends. */
function step(
  { code, bytecode, stack, keywords }: Running,
  kind: Exclude<InstructionKind, 'extend' | 'nothing' | 'keywords'>,
  argument: number,
): string | undefined {
  const pop = (): Operand => stack.pop() ?? unknown;
  const popped = (count: number): readonly string[] =>
    stack.splice(Math.max(0, stack.length - Math.min(count, stack.length))).map(written);
  const push = (value: Operand): undefined => {
    stack.push(value);
    return undefined;
  };
  const name = (shift: number): string => code.names[argument >> shift] ?? unknown;
  const variable = code.variables[argument] ?? unknown;
  switch (kind) {
    case 'constant':
      return push(code.constants[argument] ?? unknown);
    case 'number':
      return push(unknown);
    case 'name':
      return push(name(0));
    case 'global':
      return push(name(bytecode.globalShift));
    case 'variable':
      return push(variable);
    case 'attribute':
      return push(`${written(pop())}.${name(bytecode.attributeShift)}`);
    case 'method':
      return push(`${written(pop())}.${name(0)}`);
    case 'store-name':
      return assigned(name(0), pop());
    case 'store-variable':
      return assigned(variable, pop());
    case 'store-attribute': {
      const object = written(pop());
      return assigned(`${object}.${name(0)}`, pop());
    }
    case 'store-item': {
      const key = written(pop());
      const object = written(pop());
      return assigned(`${object}[${key}]`, pop());
    }
    case 'item': {
      const key = written(pop());
      return push(`${written(pop())}[${key}]`);
    }
    case 'map': {
      const all = popped(2 * argument);
      const pairs = all.flatMap((key, index) => (index % 2 === 0 ? [`${key}: ${all[index + 1]}`] : []));
      return push(`{${pairs.join(', ')}}`);
    }
    case 'map-of-keys': {
      const keys = pop();
      const values = popped(argument);
      return push(`{${lastOf(textsOf(keys, values.length), values).join(', ')}}`);
    }
    case 'sequence':
      return push(`(${popped(argument).join(', ')})`);
    case 'call':
      return push(called(pop, popped(argument), keywords));
    case 'call-with-names': {
      const names = pop();
      return push(called(pop, popped(argument), names));
    }
    case 'drop':
      return written(pop());
    case 'return':
      return `return ${written(pop())}`;
    case 'return-constant':
      return `return ${written(code.constants[argument] ?? unknown)}`;
    case 'function':
      return push(functionOf(pop, argument, bytecode));
    case 'function-part': {
      const made = pop();
      const part = pop();
      push(made);
      return argument === 1 || argument === 2 ? defaultsOf(made, part, argument) : undefined;
    }
    case 'add': {
      const right = written(pop());
      return push(`${written(pop())} + ${right}`);
    }
    case 'import':
      pop();
      pop();
      push(name(0));
      return `${importing}${name(0)}`;
    case 'import-from':
      return push(name(0));
    case 'class':
      return push('class');
  }
}

function assigned(name: string, value: Operand): string {
  return `${name} = ${written(value)}`;
}

/** `f(a, b=c)`: the last of the arguments have these names. */
function called(pop: () => Operand, values: readonly string[], keywords: Operand): string {
  const names = textsOf(keywords, values.length);
  const plain = values.slice(0, Math.max(0, values.length - names.length));
  const named = lastOf(names, values).map((pair) => pair.replace(': ', '=').replace(/^"(\w*)"=/, '$1='));
  return `${written(pop())}(${[...plain, ...named].join(', ')})`;
}

/** `"name": value` for the last names and the last values. */
function lastOf(names: readonly string[], values: readonly string[]): readonly string[] {
  return values
    .slice(-names.length || values.length)
    .map((value, index, all) => `"${names[names.length - all.length + index] ?? unknown}": ${value}`);
}

/** A function with its defaults; they are below it on the stack, in the order of their bits. */
function functionOf(pop: () => Operand, flags: number, bytecode: Bytecode): Operand {
  if (bytecode.namesFunctions) pop();
  const made = pop();
  if (bytecode.layout.isFlat && bytecode.kinds.get(106) === 'function-part') return made;
  for (const flag of [8, 4]) if ((flags & flag) !== 0) pop();
  const byName = (flags & 2) === 0 ? undefined : defaultsOf(made, pop(), 2);
  const byPlace = (flags & 1) === 0 ? undefined : defaultsOf(made, pop(), 1);
  const all = [byPlace, byName].filter((each) => each !== undefined);
  return all.length === 0 ? made : all.join(' ');
}

/** `def f(name=value)`, for defaults by their places (1) or by their names (2). */
function defaultsOf(made: Operand, defaults: Operand, flag: number): string {
  const code = typeof made !== 'string' && made.is === 'code' ? made.code : undefined;
  if (!code || flag === 2) return `def ${code?.name ?? unknown}(**${written(defaults)})`;
  const values = typeof defaults !== 'string' && defaults.is === 'tuple' ? defaults.items.map(written) : undefined;
  if (!values) return `def ${code.name}(${written(defaults)})`;
  const names = code.variables.slice(0, Math.min(mostNames, code.positional));
  return `def ${code.name}(${lastOf(names.slice(-values.length), values).join(', ')})`;
}

/** The last texts of a tuple. */
function textsOf(value: Operand, count: number): readonly string[] {
  if (count === 0 || typeof value === 'string' || value.is !== 'tuple') return [];
  return value.items.slice(-Math.min(count, mostNames)).map((item) => (item.is === 'text' ? item.text : unknown));
}

function written(value: Operand): string {
  if (typeof value === 'string') return value;
  if (value.is === 'text') return `"${value.text}"`;
  if (value.is === 'bytes') return `b"${Buffer.from(value.bytes).toString('latin1')}"`;
  if (value.is === 'tuple')
    return `(${value.items.map((item) => (item.is === 'tuple' ? unknown : written(item))).join(', ')})`;
  return unknown;
}
