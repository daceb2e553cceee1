// Writes packaging/pip/src/auth_doctor/report.py, the classes of the JSON report for Python, from schema/report.json;
// with --check, fails when it has drifted.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
}

/** A type of Python, and the class of the objects that it is made of, if any. */
interface PythonType {
  readonly text: string;
  readonly of?: string;
}

const target = new URL('../packaging/pip/src/auth_doctor/report.py', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('../schema/report.json', import.meta.url), 'utf8')) as {
  readonly $defs: Readonly<Record<string, Schema>>;
};

/** What the schema calls otherwise, or does not call anything. */
const classNames: Readonly<Record<string, string>> = {
  entry: 'ChainEntry',
  explains: 'Explained',
  raises: 'Raised',
  run: 'Command',
  source: 'SlotSource',
  edit: 'SafeEdit',
};
const keywords = new Set(['class', 'from', 'is', 'global', 'pass', 'import', 'not', 'in']);
const classes = new Map<string, string>();
const fields = new Map<string, readonly string[]>();

typeOf('report', { $ref: '#/$defs/report' });
const text = `# Generated from schema/report.json by \`npm run generate\`.
"""The JSON report of \`auth-doctor check\` as frozen dataclasses. A field that the report does not have is None."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeVar

${[...classes.values()].join('\n\n')}


T = TypeVar("T")

# Of each class: the key of the JSON text, the attribute, and the class of the objects that are there.
_FIELDS: dict[type, tuple[tuple[str, str, Any], ...]] = {
${[...fields].map(([name, rows]) => `    ${name}: (\n${rows.map((row) => `        ${row},\n`).join('')}    ),`).join('\n')}
}


def read(cls: type[T], data: dict[str, Any]) -> T:
    """An object of this class from parsed JSON. Keys that it does not know are left out."""
    return cls(**{name: _convert(of, data[key]) for key, name, of in _FIELDS[cls] if key in data})


def _convert(of: type | None, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_convert(of, each) for each in value)
    return read(of, value) if of is not None and isinstance(value, dict) else value
`;

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('packaging/pip/src/auth_doctor/report.py has drifted from schema/report.json: run npm run generate');
  process.exitCode = 1;
}

function typeOf(name: string, given: Schema): PythonType {
  if (given.$ref !== undefined) {
    const key = given.$ref.replace('#/$defs/', '');
    const found = schema.$defs[key];
    if (found === undefined) throw new Error(`schema/report.json has no ${given.$ref}`);
    return typeOf(key, found);
  }
  if (given.const !== undefined || given.enum !== undefined) {
    const words = given.enum ?? [given.const];
    return { text: `Literal[${words.map((word) => (word === true ? 'True' : JSON.stringify(word))).join(', ')}]` };
  }
  if (given.oneOf !== undefined) return ofUnion(name, given.oneOf, given.description);
  switch (given.type) {
    case 'array': {
      const item = typeOf(name, given.items ?? {});
      return { ...item, text: `tuple[${item.text}, ...]` };
    }
    case 'object':
      return ofObject(name, given);
    case 'string':
      return { text: 'str' };
    case 'boolean':
      return { text: 'bool' };
    case 'integer':
      return { text: 'int' };
    case 'number':
      return { text: 'float' };
    default:
      throw new Error(`schema/report.json: no type for ${name}`);
  }
}

/** Objects of several kinds are one class, with what all of them have first; others are a union. */
function ofUnion(name: string, kinds: readonly Schema[], description: string | undefined): PythonType {
  if (!kinds.every(({ properties }) => properties !== undefined)) {
    const types = kinds.map((each) => typeOf(name, each));
    const of = types.find((each) => each.of !== undefined)?.of;
    return { text: types.map((each) => each.text).join(' | '), ...(of === undefined ? {} : { of }) };
  }
  const properties: Record<string, Schema> = {};
  for (const kind of kinds) {
    for (const [key, value] of Object.entries(kind.properties ?? {})) {
      const before = properties[key];
      const words = [...(before?.enum ?? []), ...(value.const === undefined ? [] : [value.const])];
      properties[key] = value.const === undefined ? value : { enum: words };
    }
  }
  const required = Object.keys(properties).filter((key) => kinds.every((kind) => kind.required?.includes(key)));
  return ofObject(name, { properties, required, ...(description === undefined ? {} : { description }) });
}

function ofObject(name: string, { properties = {}, required = [], description }: Schema): PythonType {
  const className = classNames[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
  if (fields.has(className)) return { text: className, of: className };
  fields.set(className, []);
  const rows = Object.entries(properties).map(([key, value]) => {
    const type = typeOf(key, value);
    const snake = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const attribute = keywords.has(snake) ? `${snake}_` : snake;
    const isRequired = required.includes(key);
    return {
      isRequired,
      line: `    ${attribute}: ${isRequired ? type.text : `${type.text} | None = None`}`,
      note: value.description,
      row: `(${JSON.stringify(key)}, ${JSON.stringify(attribute)}, ${type.of ?? 'None'})`,
    };
  });
  // A field without a default comes first.
  const sorted = [...rows.filter((each) => each.isRequired), ...rows.filter((each) => !each.isRequired)];
  const lines = sorted.flatMap(({ line, note }) => [...comment(note, '    # '), line]);
  const doc = description === undefined ? [] : [...docString(description), ''];
  fields.set(
    className,
    sorted.map(({ row }) => row),
  );
  classes.set(className, ['', '@dataclass(frozen=True)', `class ${className}:`, ...doc, ...lines].join('\n'));
  return { text: className, of: className };
}

function comment(note: string | undefined, before: string): readonly string[] {
  return note === undefined ? [] : wrapped(note, 88 - before.length).map((line) => `${before}${line}`);
}

function docString(text: string): readonly string[] {
  const [first = '', ...rest] = wrapped(text, 88 - 10);
  return rest.length === 0
    ? [`    """${first}"""`]
    : [`    """${first}`, ...rest.map((line) => `    ${line}`), '    """'];
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
