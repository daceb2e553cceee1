import type { MemoryFile } from '../types/memory-files.ts';
import type { RuleExample } from '../types/rule.ts';
import { unknownReason } from './example-world.ts';
import { sampleWords } from './sample-words.ts';

/** All characters except these are written as `<U+200B>`, since they would be invisible, or mistaken for others. */
const shownAsTheyAre = /[\x20-\x7e\n“”‘’„«»…]/u;

/**
 * The made-up situation of a rule's example as the lines of a shell session that would create it: variables, files with
 * their text and mode, and everything else as comments. Secrets are replaced by words.
 */
export function exampleLines(example: RuleExample): readonly string[] {
  const { env = {}, files = {}, git = {}, packages = {}, programs = {} } = example;
  // Without the usual home, `~` would be another directory, or none.
  const home = env['HOME'] !== undefined || example.homeless ? '/home/me' : '~';
  return [
    ...(example.os === 'win32' ? ['# on Windows'] : example.os === 'darwin' ? ['# on macOS'] : []),
    ...userLines(example),
    ...Object.entries(packages).map(([name, version]) => `# ${name} ${version} is installed`),
    ...Object.entries(programs).flatMap(([program, found]) =>
      Object.entries(found).map(([name, version]) => `# ${program} on PATH runs with ${name} ${version}`),
    ),
    ...(example.homeless ? ['$ unset HOME'] : []),
    // The directory of the example, if its content matters.
    ...(Object.keys(files).some((path) => path.startsWith('work/')) ? ['$ cd ~/work'] : []),
    ...Object.entries(env).map(([name, value]) => {
      const reason = unknownReason(value);
      return reason === undefined ? `$ export ${name}=${quoted(value)}` : `# ${name} is set to ${reason}: unknown here`;
    }),
    ...Object.entries(files).flatMap(([path, file]) => fileLines(pathIn(home, path), file)),
    ...Object.entries(git).map(([path, state]) => `# ${gitWords[state]}: ${pathIn(home, path)}`),
    ...Object.entries(example.options ?? {}).map(
      ([name, value]) => `# your code passes ${name} = ${JSON.stringify(value)}`,
    ),
    ...(example.verdicts ?? []).map(
      ({ client, status, reason }) =>
        `# asked with what ${client} would send, the platform says: ${reason === undefined ? status : `${status} (${reason})`}`,
    ),
  ];
}

const gitWords: Readonly<Record<NonNullable<RuleExample['git']>[string], string>> = {
  tracked: 'git tracks it',
  ignored: 'git ignores it',
  untracked: 'in a git work tree, neither tracked nor ignored',
};

function userLines({ uid, sudoFrom }: RuleExample): readonly string[] {
  if (sudoFrom !== undefined) return [`# run by ${sudoFrom} with sudo`];
  return uid === undefined || uid === 1000 ? [] : [`# run by ${uid === 0 ? 'root' : `the user ${uid}`}`];
}

function fileLines(name: string, file: MemoryFile): readonly string[] {
  const {
    content = '',
    content_b64,
    encoding,
    mode,
    owner,
    symlink,
    dir,
    special,
  } = typeof file === 'string' ? { content: file } : file;
  if (symlink !== undefined) return [`$ ln -s ${symlink} ${name}`];
  if (special) return [`$ mkfifo ${name}`];
  const remarks = [
    mode === undefined ? '' : `mode ${typeof mode === 'number' ? mode.toString(8) : mode}`,
    owner === undefined ? '' : `of ${owner === 0 ? 'root' : `the user ${owner}`}`,
  ].filter(Boolean);
  const remark = remarks.length === 0 ? '' : `  # ${remarks.join(', ')}`;
  if (dir) return [`$ mkdir -p ${name}${remark}`];
  if (content_b64 !== undefined || encoding === 'base64') return [`$ file ${name}${remark}`, 'data'];
  return [
    `$ cat ${name}${remark}`,
    ...(content === '' ? [] : visible(sampleWords(content)).replace(/\n$/, '').split('\n')),
  ];
}

/** Quoted for bash and zsh. */
function quoted(value: string): string {
  const text = visible(sampleWords(value));
  return text.includes('\n')
    ? `$'${text.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`
    : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function visible(text: string): string {
  return [...text]
    .map((character) =>
      shownAsTheyAre.test(character)
        ? character
        : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .join('');
}

/** Examples take place in the home of a user `me`; a relative path is below it. */
function pathIn(home: string, path: string): string {
  const whole = path === '' || path === '.' ? home : path.startsWith('/') ? path : `${home}/${path}`;
  return home === '~' ? whole.replace(/^\/home\/me(?=\/|$)/, '~') : whole;
}
