import { readFileSync } from 'node:fs';

/** One interface, or type alias of objects, of the sources: its comment, and those of its members. */
interface Declaration {
  readonly comment: string | undefined;
  readonly members: ReadonlyMap<string, Member>;
  /** The names of other types in it: what it extends or joins. */
  readonly mentions: readonly string[];
}

interface Member {
  readonly comment: string | undefined;
  readonly type: string;
}

/** The files of src/types that define what a provider file can contain. */
const files = ['provider', 'declared-client', 'declared-probe'];

const declarations = new Map<string, Declaration>(
  files.flatMap((name) => {
    const text = readFileSync(new URL(`../../src/types/${name}.ts`, import.meta.url), 'utf8');
    return [...declarationsIn(text)];
  }),
);

/**
 * Returns a member of a type, or of what that joins: `Lookalike` and `name`. Its comment may be that of its own type.
 */
export function memberOf(type: string, key: string): Member | undefined {
  for (const name of namesIn(type)) {
    const found = declarations.get(name);
    const member = found?.members.get(key) ?? found?.mentions.map((each) => memberOf(each, key)).find(Boolean);
    if (member) return { type: member.type, comment: member.comment ?? typeComment(member.type) };
  }
  return undefined;
}

function typeComment(type: string): string | undefined {
  return namesIn(type)
    .map((name) => declarations.get(name)?.comment)
    .find((comment) => comment !== undefined);
}

function namesIn(type: string): readonly string[] {
  return type.match(/\b[A-Z]\w+/g) ?? [];
}

function* declarationsIn(text: string): Iterable<readonly [string, Declaration]> {
  const starts = [...text.matchAll(/(?:(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n)?^(?:export )?(?:interface|type) (\w+)/gm)];
  for (const [index, start] of starts.entries()) {
    const body = text.slice(start.index + start[0].length, starts[index + 1]?.index);
    const [, , name = ''] = start;
    yield [name, { comment: plain(start[1]), members: membersIn(body), mentions: mentionsIn(body) }];
  }
}

function membersIn(body: string): ReadonlyMap<string, Member> {
  const pattern = /(?:(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*)?readonly '?([\w-]+)'?\??: ([^;]*)/g;
  const members = new Map<string, Member>();
  for (const [, comment, key = '', type = ''] of body.matchAll(pattern)) {
    const known = members.get(key);
    if (known?.comment === undefined) members.set(key, { comment: plain(comment), type });
  }
  return members;
}

/** What an interface extends, or a type joins with `&`: not the types of its members. */
function mentionsIn(body: string): readonly string[] {
  const heads = [...body.matchAll(/\bextends (\w+)|\(?(\b[A-Z]\w+) &|& (\b[A-Z]\w+)/g)];
  return [...new Set(heads.flatMap(([, parent, left, right]) => parent ?? left ?? right ?? []))];
}

function plain(comment: string | undefined): string | undefined {
  return comment
    ?.replace(/^\/\*\*\s*(?:\*\s+)?|\s*\*\/$/g, '')
    .replaceAll(/\s*\n\s*\*\s?/g, ' ')
    .trim();
}
