import { code, generatedFrom, page, prose, table } from '../docs/markdown.ts';
import type { Described, DescribedKey } from './described-schema.ts';

/** Returns docs/provider-file.md: every table of a provider file, with its keys. */
export function referencePage(described: Described, introduction: readonly (readonly string[])[]): string {
  if (described.is !== 'table') throw new Error('a provider file is a table');
  const known = new Map<string, string>();
  const inner = described.keys.flatMap(({ key, comment, value }) => sections([key], comment, value, known));
  return page([
    [generatedFrom('src/providers/provider-file.ts, src/providers/client-schema.ts and the comments in src/types/')],
    ...introduction,
    ['## Keys at the top'],
    keyTable(described.keys),
    ...inner,
  ]);
}

/**
 * A table's section, and those of the tables in it. `described` has the tables that an earlier section describes, by
 * what it says: a later one with the same keys refers to it.
 */
function sections(
  path: readonly string[],
  comment: string,
  value: Described,
  described: Map<string, string>,
): readonly (readonly string[])[] {
  const isList = value.is === 'list';
  const tables = tablesIn(isList ? value.item : value);
  if (tables.length === 0) return [];
  const name = path.join('.');
  const title = isList ? `[[${name}]]` : `[${name}]`;
  const heading = [`${'#'.repeat(Math.min(4, path.length + 1))} ${code(title)}`];
  const content = JSON.stringify(tables);
  const same = described.get(content);
  if (same !== undefined) return [heading, [`${prose(comment)} It has the keys of ${code(same)}.`]];
  described.set(content, title);
  const seen = new Set<string>();
  const inner = tables.flat().flatMap(({ key, comment: words, value: each }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return sections([...path, key], words, each, described);
  });
  return [heading, [prose(comment)], ...keyTables(tables), ...inner];
}

/** The keys of a table; of several alternatives, which their `kind` tells apart, those with the same keys as one. */
function keyTables(tables: readonly (readonly DescribedKey[])[]): readonly (readonly string[])[] {
  const [first = []] = tables;
  if (tables.length < 2) return [keyTable(first)];
  const alternatives = new Map<string, { readonly kinds: string[]; readonly keys: readonly DescribedKey[] }>();
  for (const table of tables) {
    const keys = table.filter((each) => kindOf(each) === undefined);
    const known = alternatives.get(JSON.stringify(keys)) ?? { kinds: [], keys };
    known.kinds.push(...table.flatMap((each) => kindOf(each) ?? []));
    alternatives.set(JSON.stringify(keys), known);
  }
  return [...alternatives.values()].flatMap(({ kinds, keys }) => [
    ...(kinds.length === 0
      ? []
      : [[`With ${kinds.map((kind) => code(`kind = ${JSON.stringify(kind)}`)).join(', or ')} (**required**):`]]),
    keyTable(keys),
  ]);
}

/** The one word that a key called `kind` takes in an alternative. */
function kindOf({ key, value }: DescribedKey): string | undefined {
  return key === 'kind' && value.is === 'words' && value.words.length === 1 ? String(value.words[0]) : undefined;
}

function tablesIn(value: Described): readonly (readonly DescribedKey[])[] {
  if (value.is === 'table') return [value.keys];
  return value.is === 'choice' ? value.options.flatMap(tablesIn) : [];
}

function keyTable(keys: readonly DescribedKey[]): readonly string[] {
  return table(
    ['key', 'value', 'default', 'meaning'],
    keys.map(({ key, comment, required, usual, value }) => [
      code(key),
      valueWords(value),
      required ? '**required**' : usual === undefined ? '' : code(JSON.stringify(usual)),
      prose(comment),
    ]),
  );
}

function valueWords(value: Described): string {
  switch (value.is) {
    case 'text':
      return value.isUrl ? 'address' : 'text';
    case 'number':
      return value.whole ? 'whole number' : 'number';
    case 'switch':
      return '`true`, `false`';
    case 'texts':
      return 'table of strings';
    case 'words':
      return value.words.map((each) => code(JSON.stringify(each))).join(', ');
    case 'list':
      return `list: ${valueWords(value.item)}`;
    case 'table':
      return 'table';
    case 'choice':
      return [...new Set(value.options.map(valueWords))].join(', or ');
  }
}
