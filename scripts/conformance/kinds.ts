import { exampleNow } from '../../src/examples/example-world.ts';
import { fillSamples } from '../../src/examples/fill-samples.ts';
import type { FieldCase } from './field.ts';
import { placeKinds } from './place-kinds.ts';
import { type Variant, type Way, ways } from './ways.ts';

/** What was done to a value: the result, the rule that names it, and where it can be. */
interface Damage {
  readonly situation: string;
  readonly made: (value: string, way: Way) => string;
  readonly rules: readonly string[];
  readonly where?: (way: Way) => boolean;
}

const inFile = ({ written }: Way): boolean => written !== 'variable';
/** A value that may have line breaks. */
const hasLines = ({ written }: Way): boolean => written !== 'colon';
const isPublicForm = ({ platform }: Way): boolean =>
  platform === 'huggingface' || platform === 'cds' || platform === 'cave';

const inside = (value: string, what: string): string => `${value.slice(0, 9)}${what}${value.slice(9)}`;

const odd = ['non-ascii-quotes'];
const controls: readonly Damage[] = [
  { situation: 'ctrl-V before it', made: (value) => `\u0016${value}`, rules: odd },
  { situation: 'DEL behind it', made: (value) => `${value}\u007f`, rules: odd },
  { situation: 'a backspace in it', made: (value) => inside(value, '\u0008'), rules: odd },
  { situation: 'bracketed paste around it', made: (value) => `\u001b[200~${value}\u001b[201~`, rules: odd },
  { situation: 'the end of a bracketed paste behind it', made: (value) => `${value}\u001b[201~`, rules: odd },
  { situation: 'an arrow key in it', made: (value) => inside(value, '\u001b[D'), rules: odd },
  { situation: 'a bell in it', made: (value) => inside(value, '\u0007'), rules: odd },
  {
    situation: 'NUL in it',
    made: (value) => inside(value, '\u0000'),
    rules: [...odd, 'malformed-file'],
    where: inFile,
  },
  { situation: 'NUL behind it', made: (value) => `${value}\u0000`, rules: [...odd, 'malformed-file'], where: inFile },
  { situation: 'a zero-width space in it', made: (value) => inside(value, '\u200b'), rules: odd },
  { situation: 'a soft hyphen in it', made: (value) => inside(value, '\u00ad'), rules: odd },
  { situation: 'a mark of direction before it', made: (value) => `\u200e${value}`, rules: odd },
  { situation: 'curly quotes around it', made: (value) => `“${value}”`, rules: odd },
  { situation: 'a Cyrillic letter in it', made: (value) => inside(value, '\u0430'), rules: odd },
];

const wrapped = ['wrapped-value'];
const foreign = (situation: string, text: string): Damage => ({ situation, made: () => text, rules: ['wrong-kind'] });
/** Texts with other services' formats, in pieces, so that no token-like text is in this file. */
const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hJ6kM2nP9rS';
const wraps: readonly Damage[] = [
  { situation: 'JSON with the slot’s key', made: (value, { slot }) => `{"${slot}": "${value}"}`, rules: wrapped },
  {
    situation: 'JSON with a key of one’s own',
    made: (value) => `{"my_credential": "${value}", "note": "mine"}`,
    rules: wrapped,
  },
  { situation: 'a JSON list', made: (value) => `["${value}"]`, rules: wrapped },
  {
    situation: 'NAME=value',
    made: (value, { written, name }) => `${written === 'variable' ? name : 'MY_TOKEN'}=${value}`,
    rules: wrapped,
  },
  { situation: 'export NAME=value', made: (value) => `export MY_TOKEN=${value}`, rules: wrapped },
  { situation: 'NAME: value', made: (value) => `token: ${value}`, rules: wrapped },
  { situation: 'base64', made: (value) => Buffer.from(value).toString('base64'), rules: wrapped },
  { situation: 'base64 of a line', made: (value) => Buffer.from(`${value}\n`).toString('base64'), rules: wrapped },
  { situation: 'Bearer before it', made: (value) => `Bearer ${value}`, rules: ['doubled-prefix', 'wrapped-value'] },
  {
    situation: 'two values with a blank between',
    made: (value, { other }) => `${value} ${filled(other)}`,
    rules: [...wrapped, 'stray-whitespace'],
  },
  {
    situation: 'two values on two lines',
    made: (value, { other }) => `${value}\n${filled(other)}`,
    rules: [...wrapped, 'stray-whitespace'],
    where: hasLines,
  },
  { situation: 'the path of a file in the home', made: () => '/home/me/secrets/token.txt', rules: wrapped },
  { situation: 'a path with ~', made: () => '~/.config/credential.json', rules: wrapped },
  foreign('a GitHub token', `ghp_${letters.slice(0, 36)}`),
  foreign('a fine-grained GitHub token', `github_pat_${letters.slice(0, 22)}_${letters}${letters.slice(0, 15)}`),
  foreign('an OpenAI key', `sk-${letters.slice(0, 40)}`),
  foreign('an AWS key id', `AKIA${letters.slice(0, 20).toUpperCase().slice(0, 16)}`),
  foreign('a GitLab token', `glpat-${letters.slice(0, 20)}`),
  foreign('a Slack token', `xoxb-${letters.slice(0, 30)}`),
  {
    situation: 'another platform’s token',
    made: (_, { platform }) => filled(platform === 'huggingface' ? '{{cds/key}}' : '{{huggingface/token}}'),
    rules: ['wrong-kind'],
  },
];

const placeholder = ['placeholder-value'];
const fillings: readonly Damage[] = [
  ...[
    ['three question marks', '???'],
    ['an instruction in angle brackets', '<your token>'],
    ['an instruction in capitals', 'YOUR_TOKEN_HERE'],
    ['a workflow’s expression', '${{ secrets.MY_SECRET }}'],
    ['a variable that nobody filled in', '${MY_SECRET}'],
    ['the same with a dollar sign only', '$MY_SECRET'],
    ['a variable of cmd', '%MY_SECRET%'],
    ['crosses', 'xxxxxxxxxxxxxxxxxxxx'],
    ['a word for it', 'changeme'],
    ['an instruction', 'paste your token here'],
    ['stars', '********'],
    ['dots', '...'],
    ['a template’s braces', '{{ token }}'],
    ['TODO', 'TODO'],
  ].map(([situation = '', text = '']) => ({ situation, made: () => text, rules: placeholder })),
];

/** If all formats are documented. */
const forms: readonly Damage[] = (
  [
    ['a text of words', () => 'correct-horse-battery-staple-and-more-words'],
    ['one character too few', (value: string) => value.slice(0, -1)],
    ['one character too many', (value: string) => `${value}f`],
    ['the first half', (value: string) => value.slice(0, value.length / 2)],
    ['the last half', (value: string) => value.slice(value.length / 2)],
    ['a sign where none belongs', (value: string) => `${value.slice(0, 10)}!${value.slice(11)}`],
    ['a dot in it', (value: string) => `${value.slice(0, 10)}.${value.slice(11)}`],
    ['twenty digits', () => '48151623421084815162'],
    ['a password', () => 'tr0ub4dor&3-is-what-I-use'],
    ['another form altogether', () => `v9.${letters}`],
    ['a short text', () => 'q7Zk2'],
  ] as const
).map(([situation, made]) => ({
  situation,
  made,
  rules: ['unknown-form', 'truncated-value', 'overlong-value', 'wrong-kind'],
  where: isPublicForm,
}));

/** Not a fault: clients strip it, or it only looks unusual. */
const neighbours: readonly Damage[] = [
  { situation: 'nothing odd', made: (value) => value, rules: [] },
  {
    situation: 'a line break behind it',
    made: (value) => `${value}\n`,
    rules: [],
    where: ({ written }) => written === 'plain',
  },
  {
    situation: 'blank lines around it',
    made: (value) => `\n${value}\n\n`,
    rules: [],
    where: ({ written }) => written === 'plain',
  },
  {
    situation: 'blanks behind it',
    made: (value) => `${value}  `,
    rules: [],
    where: ({ written }) => written === 'colon',
  },
  { situation: 'another value of the same form', made: (_, { other }) => filled(other), rules: [] },
];

/** Damages the value in every way, filled in first: part of a sample is not one. */
function damaged(kind: string, damages: readonly Damage[]): readonly Variant[] {
  return ways.flatMap((way) =>
    damages
      .filter(({ where }) => where?.(way) ?? true)
      .map(({ situation, made, rules }) => ({
        kind,
        platform: way.platform,
        situation: `${situation}, in ${way.name}`,
        ...way.with(made(filled(way.value), way)),
        rules,
      })),
  );
}

function filled(sample: string): string {
  return fillSamples(sample, exampleNow);
}

/** Every kind of fault of one value, on every platform. */
const valueKinds: readonly Variant[] = [
  ...damaged('control characters', controls),
  ...damaged('wrapped values', wraps),
  ...damaged('placeholders', fillings),
  ...damaged('unknown shape', forms),
  ...damaged('healthy neighbours', neighbours),
];

/** Every kind, tried on each platform where it can occur. */
export function kindCases(): readonly FieldCase[] {
  return casesOf([...valueKinds, ...placeKinds()]);
}

/** Situations in the form for diagnosing; a quarter of them on Windows. */
function casesOf(variants: readonly Variant[]): readonly FieldCase[] {
  return variants.map((variant, index) => ({
    ...variant,
    id: `K${index + 1}`,
    source: '(made up)',
    truth: variant.situation,
    ...(index % 4 === 3 && canBeWindows(variant) ? { os: 'win32' as const } : {}),
  }));
}

/** Startup files and paths of POSIX mean nothing on Windows. */
function canBeWindows({ env = {}, files = {}, situation }: Variant): boolean {
  // Names of variables are case-insensitive on Windows.
  if (Object.keys(env).some((name) => /[a-z]/.test(name))) return false;
  const texts = [...Object.values(env), ...Object.keys(files)];
  return (
    !texts.some((text) => /^[/~]/.test(text)) && !/\.(?:bash|zsh|profile)/.test(situation + Object.keys(files).join())
  );
}
