import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RemedyStep } from '../../src/types/finding.ts';
import { editFile, type MadeHome, onDisk, typeLine } from './made-home.ts';

/** What the user has available when following a sentence. */
export interface AtHand {
  readonly home: MadeHome;
  /** A valid value for a place: the variable or the key that it is for. */
  readonly sample: (name: string) => string;
}

type Follow = (words: readonly string[], at: AtHand, step: RemedyStep) => void;

const editor = '(?:, with an editor)?(?:, as plain UTF-8)?$';

/** Sentences that rules print, and what a user then does; the first that matches is followed. */
const sentences: readonly (readonly [RegExp, Follow])[] = [
  // Information, or for the next terminal: nothing to do in this one.
  [
    /^(?:Find |See which|Decide which|The platform’s page|Create a credential|For good: (?:take|remove|set|correct) .*(?:file that sets|perhaps))/,
    () => {},
  ],
  [
    /^For good: write (\S+) (?:in the place of|instead of) (\S+) in/,
    // A name that no shell accepts is changed where it is set, not first in a terminal.
    ([to = '', from = ''], { home }) => {
      const { [from]: value, ...others } = home.env;
      if (value !== undefined) home.env = { ...others, [to]: value };
    },
  ],
  [/^For good: (?:write|set|correct) /, () => {}],
  [
    /^(?:Replace the address in|Correct) the argument (\S+?)(?: with (\S+)|,|$)/,
    ([name = '', address], { home, sample }) => {
      home.options = { ...home.options, [name.replace('server_address', 'server')]: address ?? sample(name) };
    },
  ],
  [
    /^Write `set -gx` instead of `set` in (\S+):(\d+)/,
    ([file, line], { home }) => editLine(home, file, line, (text) => text.replace(/\bset (?:-g )?/, 'set -gx ')),
  ],
  [/^Open a new terminal/, (_, { home }) => newTerminal(home)],
  [
    new RegExp(`^Replace (.) with : after (.+) in line (\\d+) of (.+?)${editor}`),
    ([sign = '', key = '', line, file], { home }) =>
      editLine(home, file, line, (text) => text.replace(new RegExp(`(${literal(key)}\\s*)${literal(sign)}`), '$1:')),
  ],
  [
    new RegExp(`^Rename (a key|\\S+) to (\\S+) in line (\\d+) of (.+?)${editor}`),
    ([from = '', to = '', line, file], { home }) =>
      editLine(home, file, line, (text) =>
        text.replace(from === 'a key' ? /[^"'{}\s:]+(?=["']?\s*[:=])/ : lastOf(from), lastOf(to)),
      ),
  ],
  [
    new RegExp(`^Remove the quotes around (\\S+) in line (\\d+) of (.+?)${editor}`),
    ([key = '', line, file], { home }) =>
      editLine(home, file, line, (text) => text.replace(new RegExp(`["'](${literal(key)})["']`), '$1')),
  ],
  [
    new RegExp(`^Remove the -e before \\S+ in line (\\d+) of (.+?)${editor}`),
    ([line, file], { home }) => editLine(home, file, line, (text) => text.replace(/^-e /, '')),
  ],
  [
    new RegExp(`^Replace the address in (.+?)(?::(\\d+))? with (\\S+)${editor}`),
    ([file, line = '1', address = ''], { home }) =>
      editLine(home, file, line, (text) => text.replace(/^([^:=]*[:=]\s*["']?)[^"'\s]*(.*)$/, `$1${address}$2`)),
  ],
  [
    new RegExp(`^Keep the right \\S+ and remove the other lines?: ([\\d ,or]+) of (.+?)${editor}`),
    ([lines = '', file], { home }) => {
      const [, ...others] = (lines.match(/\d+/g) ?? []).reverse();
      for (const line of others) editLine(home, file, line, () => undefined);
    },
  ],
  [
    new RegExp(`^Add this line to (.+?)${editor}`),
    ([file = ''], { home }, { text = [] }) =>
      editFile(home, file, (before) => [before.replace(/\n?$/, before === '' ? '' : '\n'), ...text, ''].join('\n')),
  ],
  [
    new RegExp(`^Write this in (.+?)${editor}`),
    ([file = ''], { home }, { text = [] }) => editFile(home, file, (before) => rewritten(before, text)),
  ],
  [
    new RegExp(`^Replace \\\\n with a line break, .* in (.+?), line \\d+ .*${editor}`),
    ([file = ''], { home }) => editFile(home, file, (before) => before.replaceAll(String.raw`\n`, '\n')),
  ],
  [
    /^Add `export` in (.+)$/,
    ([places = ''], { home }) => {
      for (const [, file, line] of places.matchAll(/(?:^| and )(\S+):(\d+)/g))
        editLine(home, file, line, (text) => text.replace(/^(\s*)/, '$1export '));
    },
  ],
  [
    /^Move (.+) into (\S+?)(?: as .*|, with .*)?: \S+ doesn’t read/,
    ([places = '', target = ''], { home }) => {
      for (const [, file, line] of places.matchAll(/(?:^| and )(\S+):(\d+)/g)) {
        let moved = '';
        editLine(home, file, line, (text) => {
          moved = text;
          return '';
        });
        editFile(home, target, (before) => `${before}${/^\s*export /.test(moved) ? '' : 'export '}${moved}\n`);
      }
    },
  ],
  [
    /^Load (\S+) where the program is started/,
    ([file = ''], { home }) => {
      for (const [, name = '', value = ''] of readFileSync(onDisk(home, file), 'utf8').matchAll(
        /^(?:export )?(\w+)=(.*)$/gm,
      ))
        home.env = { ...home.env, [name]: value.replace(/^(["'])(.*)\1$/, '$2') };
    },
  ],
  [
    /^For good: (?:take|remove) (\S+) (?:out of|from) (\S+?):(\d+)/,
    ([, file, line], { home }) => editLine(home, file, line, () => undefined),
  ],
  [
    new RegExp(`^Replace http:// with https:// in (.+?):(\\d+)${editor}`),
    ([file, line], { home }) => editLine(home, file, line, (text) => text.replace('http://', 'https://')),
  ],
  [
    /^Copy your token to where they read it: (\S+?)(?:,|$)/,
    ([file = ''], { home }) => {
      const other = readdirSync(home.folder, { recursive: true, encoding: 'utf8' }).find((path) =>
        path.endsWith(`/${lastPart(file)}`),
      );
      if (other !== undefined) editFile(home, file, () => readFileSync(onDisk(home, other), 'utf8'));
    },
  ],
  [
    /^(?:Put|Compare|Enter|Take|Replace|Remove|Set|Write|Keep) .* in (\S+?):(\d+), and open a new terminal$/,
    ([file = '', line = ''], { home, sample }) =>
      editLine(home, file, line, (text) => {
        const { start = '', name = '' } = projectLine(text.replace(/^(\s*)export /, '$1')) ?? {};
        home.env = { ...home.env, [name]: sample(name) };
        return (/^\s*export /.test(text) ? 'export ' : '') + start + sample(name);
      }),
  ],
  [
    /^Name that server in your code .*: its token is in .*\/([^/]+)-cave-secret\.json/,
    ([server = ''], { home }) => {
      home.options = { ...home.options, server: `https://${server}` };
    },
  ],
  [
    /^Start the program in the container .*: (\S+) only applies there/,
    ([file = ''], { home }) => {
      for (const text of readFileSync(onDisk(home, file), 'utf8').split('\n')) {
        const { name, value } = projectLine(text) ?? {};
        const reference = /^\$\{(\w+)\}$/.exec(value ?? '')?.[1];
        if (name !== undefined && value !== undefined)
          home.env = { ...home.env, [name]: reference === undefined ? value : (home.env[reference] ?? '') };
      }
    },
  ],
  [
    /^(?:Put|Take|Set|Replace|Enter|Remove) .* in (\S*(?:\.env|compose\.ya?ml)), line (\d+)/,
    ([file, line], { home, sample }) =>
      editLine(home, file, line, (text) => {
        const { start = '', name = '' } = projectLine(text) ?? {};
        return start + sample(name);
      }),
  ],
  [
    new RegExp(
      `^(?:Put|Compare|Take|Replace|Remove|Set|Write|Keep|Enter) .* in ([^ ,]+?)(?:, line (\\d+))?(?: \\(key (\\S+)\\))?${editor}`,
    ),
    ([file = '', line, key], { home, sample }) => putValue(home, file, line, key, sample(key ?? 'token')),
  ],
  [
    /^Correct (\S+?)(?:, line \d+(?:, column \d+)?)?(?:,.*)?$/,
    ([file = ''], at) => editFile(at.home, file, () => goodFile(file, at)),
  ],
  [
    /^Copy your credential from the platform’s page to where the client reads it/,
    (_, at) => {
      const file = at.home.env.CDSAPI_RC ?? '~/.cdsapirc';
      editFile(at.home, file, () => goodFile(file, at));
    },
  ],
];

/** Does what a sentence says; false if the sentence is unknown. */
export function followSentence(step: RemedyStep, at: AtHand): boolean {
  const said = step.say.replace(/^Or ([a-z])/, (_, letter: string) => letter.toUpperCase());
  for (const [pattern, follow] of sentences) {
    const [whole, ...words] = pattern.exec(said) ?? [];
    if (whole === undefined) continue;
    follow(words, at, step);
    return true;
  }
  return false;
}

/** A line of an env file, or below `environment` of a compose file. */
function projectLine(
  text: string,
): { readonly start: string; readonly name: string; readonly value: string } | undefined {
  const found = /^(\s*(?:- )?([A-Z][A-Z0-9_]*)(?:=|:\s+))(.*)$/.exec(text);
  return found ? { start: found[1] ?? '', name: found[2] ?? '', value: found[3] ?? '' } : undefined;
}

function editLine(
  home: MadeHome,
  file = '',
  line = '1',
  change: (text: string) => string | undefined = (text) => text,
): void {
  editFile(home, file, (before) =>
    before
      .split('\n')
      .flatMap((text, index) => (index === Number(line) - 1 ? (change(text) ?? []) : [text]))
      .join('\n'),
  );
}

/** A value in JSON, after a key and a sign, or alone in its file. */
function putValue(
  home: MadeHome,
  file: string,
  line: string | undefined,
  key: string | undefined,
  value: string,
): void {
  const name = literal(lastOf(key ?? ''));
  const inJson = new RegExp(`("${name}"\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"|[^",}\\s]+)`, 'g');
  const behind = new RegExp(`^(.*?${name}["']?\\s*[:=]\\s*)(["'])?.*$`);
  editFile(home, file, (before) => {
    if (key === undefined) return value;
    if (/\.json$/.test(file)) return before.replace(inJson, `$1"${value}"`);
    const at = line === undefined ? -1 : Number(line) - 1;
    return before
      .split('\n')
      .map((text, index) =>
        (at === -1 ? behind.test(text) : index === at)
          ? text.replace(behind, (_, start: string, quote = '') => {
              const mark = /\.toml$/.test(file) ? quote : '';
              return `${start}${mark}${value}${mark}`;
            })
          : text,
      )
      .join('\n');
  });
}

/** A TOML file with a value under its correct key: below its section, if that already exists. */
function rewritten(before: string, [header = '', entry = '']: readonly string[]): string {
  const line = Number(/line (\d+)/.exec(entry)?.[1] ?? 1);
  const lines = before.split('\n');
  const [, value = ''] = /=\s*["']?([^"']*)/.exec(lines[line - 1] ?? '') ?? [];
  const right = entry.replace(/"[^"]*"/, `"${value}"`);
  const rest = lines
    .filter((_, index) => index !== line - 1)
    .filter((text, index, all) => !isBareHeader(text, index, all));
  const at = rest.indexOf(header);
  return at >= 0
    ? rest.toSpliced(at + 1, 0, right).join('\n')
    : [...rest.filter((text) => text !== ''), header, right, ''].join('\n');
}

function isBareHeader(text: string, index: number, all: readonly string[]): boolean {
  const next = all.slice(index + 1).find((each) => each.trim() !== '');
  return /^\s*\[/.test(text) && (next === undefined || /^\s*\[/.test(next));
}

function goodFile(file: string, { sample, home }: AtHand): string {
  const name = lastPart(file);
  if (/cdsapirc/i.test(name) || file === home.env.CDSAPI_RC) return `url: ${sample('url')}\nkey: ${sample('key')}\n`;
  if (name === 'token_info.json')
    return JSON.stringify({
      client_id: sample('client_id'),
      client_secret: sample('client_secret'),
      refresh_token: sample('client_secret'),
    });
  if (name === 'tokens.json') return JSON.stringify({ refresh_token: sample('refresh_token') });
  if (name === 'config.toml') return `[default]\noauth2.refresh_token = "${sample('refresh_token')}"\n`;
  if (name.endsWith('.json')) return JSON.stringify({ token: sample('token') });
  return sample('token');
}

/** A shell that reads its startup files, with the variables of the old one. */
function newTerminal(home: MadeHome): void {
  const config = onDisk(home, '~/.config/fish/config.fish');
  // Only the one command that matters here: fish itself may not be installed.
  if (/fish$/.test(home.env.SHELL ?? '') && existsSync(config)) {
    for (const [, name = '', value = ''] of readFileSync(config, 'utf8').matchAll(/^set -gx (\w+) (.*)$/gm))
      home.env = { ...home.env, [name]: value };
    return;
  }
  const zsh = /zsh$/.test(home.env.SHELL ?? '');
  const files = zsh ? ['.zshenv', '.zprofile', '.zshrc'] : ['.profile', '.bash_profile', '.bashrc'];
  typeLine(home, files.map((file) => `[ ! -f ~/${file} ] || . ~/${file}`).join('; '), '');
}

function lastOf(key: string): string {
  return key.split('.').at(-1) ?? key;
}

function lastPart(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
