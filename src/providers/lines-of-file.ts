import { entryName } from './entry-name.ts';

/** One `[table]` or `[[entry of a list]]` of a file, and the keys on their own lines below it. */
interface Block {
  readonly line: number;
  readonly list: string;
  readonly parent: Block | undefined;
  /** Counted from 0 within its list; undefined for a table. */
  readonly index: number | undefined;
  readonly keys: Map<string, number>;
  readonly texts: Record<string, string>;
}

/**
 * Returns a function that finds the line of a part of a TOML file, or of what contains it, by the name used in messages
 * (`tokens[api-key].meaning`). The parser keeps no positions, so the text is read once more, line by line.
 */
export function linesOfFile(text: string): (name: string) => number | undefined {
  const lines = new Map<string, number>();
  for (const block of blocksOf(text)) {
    const name = nameOf(block);
    if (name !== '') keepFirst(lines, name, block.line);
    for (const [key, line] of block.keys) keepFirst(lines, name === '' ? key : `${name}.${key}`, line);
  }
  return (name) => {
    for (let part = name; part !== ''; part = withoutLast(part)) {
      const line = lines.get(part);
      if (line !== undefined) return line;
    }
    return undefined;
  };
}

function blocksOf(text: string): readonly Block[] {
  const top: Block = { line: 1, list: '', parent: undefined, index: undefined, keys: new Map(), texts: {} };
  const blocks: Block[] = [top];
  let current = top;
  let inText: string | undefined;
  for (const [at, content] of text.split('\n').entries()) {
    const line = at + 1;
    const wasInText = inText;
    inText = afterLine(content, inText);
    if (wasInText !== undefined) continue;
    const [, open, header] = /^\s*(\[\[?)\s*([\w.\s-]+?)\s*\]/.exec(content) ?? [];
    if (header !== undefined) {
      current = opened(header.split(/\s*\.\s*/), open === '[[', line, blocks);
      blocks.push(current);
      continue;
    }
    const [, key, value] = /^\s*([\w-]+)\s*=\s*(?:"([^"\\]*)"|'([^']*)')?/.exec(content) ?? [];
    if (key === undefined) continue;
    keepFirst(current.keys, key, line);
    if (value !== undefined) current.texts[key] ??= value;
  }
  return blocks;
}

/** The table or entry that a header opens: it belongs to the latest entry of the list before its last name. */
function opened(names: readonly string[], isEntry: boolean, line: number, blocks: readonly Block[]): Block {
  const before = names.slice(0, -1).join('.');
  const parent = before === '' ? blocks[0] : (blocks.findLast((each) => pathOf(each) === before) ?? blocks[0]);
  const list = names.slice(parent === blocks[0] ? 0 : -1).join('.');
  const index = isEntry ? blocks.filter((each) => each.parent === parent && each.list === list).length : undefined;
  return { line, list, parent, index, keys: new Map(), texts: {} };
}

function pathOf({ parent, list }: Block): string {
  const above = parent === undefined ? '' : pathOf(parent);
  return above === '' ? list : `${above}.${list}`;
}

function nameOf({ parent, list, index, texts }: Block): string {
  const above = parent === undefined ? '' : nameOf(parent);
  const own = index === undefined ? list : list + entryName(list, texts, index);
  return above === '' ? own : `${above}.${own}`;
}

/** The quotation marks of a multi-line text that is still open after a line. */
function afterLine(content: string, open: string | undefined): string | undefined {
  let now = open;
  for (const [mark] of content.matchAll(/"""|'''/g)) now = now === undefined ? mark : now === mark ? undefined : now;
  return now;
}

function withoutLast(name: string): string {
  return name.replace(/(?:\.?[^.[\]]+|\[[^\]]*\])$/, '');
}

function keepFirst(lines: Map<string, number>, name: string, line: number): void {
  if (!lines.has(name)) lines.set(name, line);
}
