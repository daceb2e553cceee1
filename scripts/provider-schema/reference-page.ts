import { code, generatedFrom, page, prose, table } from '../docs/markdown.ts';
import type { Described, DescribedKey } from './described-schema.ts';

/** Returns docs/provider-file.md: every table of a provider file, with its keys. */
export function referencePage(described: Described, introduction: readonly (readonly string[])[]): string {
  if (described.is !== 'table') throw new Error('a provider file is a table');
  const inner = described.keys.flatMap(({ key, comment, value }) => sections([key], comment, value));
  return page([
    [generatedFrom('src/providers/provider-file.ts, src/providers/client-schema.ts and the comments in src/types/')],
    ...introduction,
    ['## Keys at the top'],
    keyTable(described.keys),
    ...inner,
  ]);
}

/**
 * A table's section, and those of the tables in it. Alternatives with the same name are distinguished by their `kind`.
 */
function sections(path: readonly string[], comment: string, value: Described): readonly (readonly string[])[] {
  const isList = value.is === 'list';
  const tables = tablesIn(isList ? value.item : value);
  if (tables.length === 0) return [];
  const name = path.join('.');
  const heading = [`${'#'.repeat(Math.min(4, path.length + 1))} ${code(isList ? `[[${name}]]` : `[${name}]`)}`];
  const own = tables.flatMap((keys) => {
    const kind = keys.find(({ key, value: each }) => key === 'kind' && each.is === 'words' && each.words.length === 1);
    const word = kind?.value.is === 'words' && tables.length > 1 ? kind.value.words[0] : undefined;
    return [...(word === undefined ? [] : [[`With ${code(`kind = "${String(word)}"`)}:`]]), keyTable(keys)];
  });
  const seen = new Set<string>();
  const inner = tables.flat().flatMap(({ key, comment: words, value: each }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    return sections([...path, key], words, each);
  });
  return [heading, [prose(comment)], ...own, ...inner];
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
