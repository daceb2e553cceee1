import type { WrittenFile } from './ci-parts.ts';
import { shellPath } from './shell-path.ts';

/** Marks a part's name in a file's text until `printf` inserts its value; no key contains it. */
const mark = '\u0000';

/**
 * The POSIX shell lines that write a credential file from variables, readable by its owner only. `variableOf` names the
 * variable that contains a part.
 */
export function fileLines(
  file: WrittenFile,
  variableOf: (slot: string) => string,
  home: string | undefined,
): readonly string[] {
  const whole = withSlashes(file.path);
  const root = home === undefined ? undefined : withSlashes(home);
  const folder = whole.slice(0, Math.max(0, whole.lastIndexOf('/')));
  const path = argument(whole, root);
  const values: string[] = [];
  const format = forPrintf(textOf(file)).replaceAll(new RegExp(`${mark}(.*?)${mark}`, 'g'), (_, slot: string) => {
    values.push(`"$${variableOf(slot)}"`);
    return '%s';
  });
  return [
    'umask 077',
    ...(folder === '' || folder === root ? [] : [`mkdir -p ${argument(folder, root)}`]),
    `printf '${format}' ${values.join(' ')} > ${path}`,
    // An existing file keeps its mode.
    `chmod 600 ${path}`,
  ];
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function argument(path: string, home: string | undefined): string {
  return shellPath(path, home, 'posix') ?? path;
}

/** The text in single quotes, in `printf` syntax. */
function forPrintf(text: string): string {
  return text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('%', '%%')
    .replaceAll('\n', String.raw`\n`)
    .replaceAll("'", String.raw`'\''`);
}

type Part = WrittenFile['parts'][number];

function valueText({ slot, usual }: Part): string {
  return usual ?? `${mark}${slot}${mark}`;
}

function textOf({ format, parts }: WrittenFile): string {
  const lines = (line: (part: Part) => string): string => parts.map((part) => `${line(part)}\n`).join('');
  switch (format) {
    case 'raw':
      return `${parts.map(valueText)[0] ?? ''}\n`;
    case 'colon-lines':
      return lines((part) => `${part.key}: ${valueText(part)}`);
    case 'dotenv':
      return lines((part) => `${part.key}=${valueText(part)}`);
    case 'toml':
      // A dotted key needs no table above it.
      return lines((part) => `${part.key} = "${valueText(part)}"`);
    case 'ini':
      return iniText(parts);
    case 'json':
      return `${jsonText(parts.map((part) => ({ path: part.key.split('.'), value: valueText(part) })))}\n`;
  }
}

function iniText(parts: readonly Part[]): string {
  const split = ({ key }: Part): readonly [section: string, name: string] => {
    const at = key.lastIndexOf('.');
    return [key.slice(0, Math.max(0, at)), key.slice(at + 1)];
  };
  const sections = [...new Set(parts.map((part) => split(part)[0]))].sort();
  return sections
    .map((section) => {
      const mine = parts.filter((part) => split(part)[0] === section);
      const lines = mine.map((part) => `${split(part)[1]} = ${valueText(part)}\n`).join('');
      return section === '' ? lines : `[${section}]\n${lines}`;
    })
    .join('');
}

interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

function jsonText(leaves: readonly Leaf[]): string {
  const names = [...new Set(leaves.map(({ path: [name = ''] }) => name))];
  const fields = names.map((name) => {
    const mine = leaves.filter(({ path }) => path[0] === name);
    const [only] = mine;
    const below = mine.map(({ path, value }) => ({ path: path.slice(1), value }));
    return `"${name}": ${only?.path.length === 1 ? `"${only.value}"` : jsonText(below)}`;
  });
  return `{${fields.join(', ')}}`;
}
