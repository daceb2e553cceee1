import type { PyJson } from './json-value.ts';

/** Python's None. */
export const none: PyJson = { t: 'null' };

/** An argument of the user's own code as a Python value; what is not data counts as None. */
export function pythonArgument(value: unknown): PyJson {
  switch (typeof value) {
    case 'string':
      return { t: 'str', v: value };
    case 'boolean':
      return { t: 'bool', v: value };
    case 'number':
      return Number.isInteger(value)
        ? { t: 'int', text: BigInt(value).toString() }
        : { t: 'float', text: floatText(value) };
    case 'bigint':
      return { t: 'int', text: value.toString() };
    case 'object':
      return value === null ? none : container(value);
    default:
      return none;
  }
}

function container(value: object): PyJson {
  if (Array.isArray(value)) return { t: 'list', items: value.map(pythonArgument) };
  return { t: 'dict', entries: new Map(Object.entries(value).map(([key, each]) => [key, pythonArgument(each)])) };
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'Infinity' : '-Infinity';
}
