import type { PyJson } from './json-value.ts';

/** `a == b` for JSON values: `1 == 1.0 == True`, NaN equals nothing (Objects/object.c, PyObject_RichCompare). */
export function pythonEqual(a: PyJson, b: PyJson): boolean {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (left !== undefined || right !== undefined)
    return left !== undefined && right !== undefined && sameNumber(left, right);
  if (a.t === 'str' && b.t === 'str') return a.v === b.v;
  if (a.t === 'list' && b.t === 'list') {
    return (
      a.items.length === b.items.length &&
      a.items.every((item, index) => pythonEqual(item, b.items[index] ?? { t: 'null' }))
    );
  }
  if (a.t === 'dict' && b.t === 'dict') {
    return (
      a.entries.size === b.entries.size &&
      [...a.entries].every(([key, item]) => {
        const other = b.entries.get(key);
        return other !== undefined && pythonEqual(item, other);
      })
    );
  }
  return a.t === 'null' && b.t === 'null';
}

/** A Python number: integers exactly, others as a double; undefined for anything else. */
export function numberOf(value: PyJson): bigint | number | undefined {
  if (value.t === 'bool') return value.v ? 1n : 0n;
  if (value.t === 'int') return BigInt(value.text);
  return value.t === 'float' ? Number(value.text) : undefined;
}

// Exact, as Python compares an int and a float: neither less nor greater, and NaN equals nothing.
function sameNumber(a: bigint | number, b: bigint | number): boolean {
  return a <= b && a >= b;
}
