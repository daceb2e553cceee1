import type { PyJson } from '../../python/json-value.ts';

/** An argument of the user's own code, as the Python value that it stands for; undefined for None and for what is not data. */
export function pythonArgument(value: unknown): PyJson | undefined {
  switch (typeof value) {
    case 'string':
      return { t: 'str', v: value };
    case 'boolean':
      return { t: 'bool', v: value };
    case 'number':
      return Number.isSafeInteger(value) ? { t: 'int', text: String(value) } : { t: 'float', text: numberText(value) };
    case 'bigint':
      return { t: 'int', text: value.toString() };
    case 'object':
      return value === null ? undefined : container(value);
    default:
      return undefined;
  }
}

function container(value: object): PyJson {
  if (Array.isArray(value)) return { t: 'list', items: value.map(item) };
  return { t: 'dict', entries: new Map(Object.entries(value).map(([key, each]) => [key, item(each)])) };
}

function item(value: unknown): PyJson {
  return pythonArgument(value) ?? { t: 'null' };
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  return Number.isFinite(value) ? String(value) : value > 0 ? 'Infinity' : '-Infinity';
}
