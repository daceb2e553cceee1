import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text without comments and strings. */
  readonly code: string;
  readonly imports: readonly string[];
}

const files = filesIn('src', 'rules');

function filesIn(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => {
        const path = join(folder, name);
        const text = readFileSync(join(root, path), 'utf8');
        return {
          path,
          text,
          code: text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gm, ''),
          imports: importsOf(path, text),
        };
      }),
  );
}

function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? relative('', join(dirname(path), name)) : name,
  );
}

/** A file's room: its directory below src, or the file itself if it is directly in src. */
function room(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'rules' ? 'rules' : second.replace(/(\.generated)?\.ts$/, '');
}

/** Which rooms a room may import from: imports go one way. `types`, `secret` and `path-key` are open to all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  types: ['value/untrusted.ts'],
  secret: [],
  nearest: [],
  version: [],
  'path-key': [],
  shapes: [],
  python: ['value'],
  catalog: [],
  'coded-clients': ['providers'],
  'probe-planners': ['providers', 'probe-kit'],
  requests: ['python', 'value'],
  httpx: ['python'],
  value: ['shapes', 'catalog'],
  files: [],
  fix: ['files', 'rule-kit', 'value', 'world/with-file.ts'],
  git: [],
  world: ['value', 'git'],
  output: ['value', 'python', 'world/with-timeout.ts'],
  declared: ['requests', 'httpx', 'value', 'python', 'shapes'],
  'probe-kit': ['requests', 'value', 'output', 'python'],
  providers: [
    'catalog',
    'coded-clients',
    'declared',
    'requests',
    'probe-kit',
    'value',
    'python',
    'shapes',
    'nearest',
    'config/config-error.ts',
    'config/issue-words.ts',
  ],
  unknown: ['shapes', 'catalog', 'rule-kit', 'value'],
  'rule-kit': ['requests', 'shapes', 'value'],
  rules: ['rule-kit', 'requests', 'shapes', 'value'],
  facts: ['requests', 'value', 'world', 'rule-kit', 'python', 'declared'],
  check: ['rule-kit', 'requests', 'value/server-templates.ts'],
  probe: ['probe-planners', 'providers', 'probe-kit', 'requests', 'value', 'output', 'python', 'world/with-timeout.ts'],
  scan: ['shapes', 'value', 'catalog', 'output', 'rule-kit', 'git', 'nearest', 'config'],
  config: ['nearest', 'value'],
  examples: ['shapes', 'catalog', 'world'],
  formats: ['report'],
  report: ['rule-kit', 'output', 'value', 'catalog'],
  explain: ['rule-kit', 'value', 'report', 'output', 'examples', 'world'],
  'error-text': ['value', 'shapes', 'report', 'python'],
  'platform-errors': [],
  completion: [],
};
const composers = new Set([
  'cli',
  'main',
  'diagnose',
  'all-rules',
  'explain-error',
  'known-names',
  'rule-ids',
  'command-line',
  'commands',
  'library',
]);

it('imports between rooms go one way', () => {
  const wrong = files.flatMap(({ path, imports }) => {
    const mine = room(path);
    if (composers.has(mine) || path === 'src/rules.generated.ts') return [];
    const allowed = mayImport[mine];
    assert.ok(allowed, `the room ${mine} (${path}) is not in the picture: say what it may import`);
    return imports
      .filter((name) => name.startsWith('src/') || name.startsWith('rules/'))
      .filter(
        (name) =>
          ![mine, 'types', 'secret', 'path-key', ...allowed].some(
            (each) => room(name) === each || name === `src/${each}`,
          ),
      )
      .map((name) => `${path} imports ${name}`);
  });
  assert.deepEqual(wrong, []);
});

it('only a composer imports a composer', () => {
  const wrong = files.flatMap(({ path, imports }) =>
    composers.has(room(path))
      ? []
      : imports
          .filter((name) => name.startsWith('src/') && composers.has(room(name)))
          .map((name) => `${path} imports ${name}`),
  );
  assert.deepEqual(wrong, []);
});

it('there is no import cycle', () => {
  const importsOf = new Map([...files, ...filesIn('scripts', 'test')].map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    assert.ok(!way.includes(path), `a cycle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}`);
    if (done.has(path)) return;
    for (const each of importsOf.get(path) ?? []) follow(each, [...way, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) follow(path, []);
});

it('no comment is wider than 120 columns', () => {
  const wide = [...files, ...filesIn('scripts', 'test')].flatMap(({ path, text }) =>
    /\.generated\.ts$/.test(path)
      ? []
      : text.split('\n').flatMap((line, index) => {
          const isComment = /^\s*(?:\/\/ (?!biome-ignore)|\/\*\*|\* )/.test(line);
          return isComment && [...line].length > 120 ? [`${path}:${index + 1}`] : [];
        }),
  );
  assert.deepEqual(wide, []);
});

/** What the folder of each platform exports under the same name, so that it is found there. */
const inEveryPlatform = new Set(['clients', 'planProbe', 'predict']);

it('an exported name means one thing', () => {
  const places = new Map<string, Set<string>>();
  // A command is named as it is typed; what is generated for each system has the same names for all of them.
  for (const { path, code } of files.filter(
    (each) => !/^src\/(?:commands\/[^/]*|providers\/absent-\w+\.generated\.ts)$/.test(each.path),
  ))
    for (const [, name = ''] of code.matchAll(/^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm))
      places.set(name, (places.get(name) ?? new Set()).add(path));
  const doubled = [...places].flatMap(([name, paths]) =>
    paths.size > 1 && !inEveryPlatform.has(name) ? [`${name}: ${[...paths].join(', ')}`] : [],
  );
  assert.deepEqual(doubled, []);
});

/** The only files that may reveal a secret, each with its purpose. */
const mayReveal: Readonly<Record<string, string>> = {
  'src/commands/status/account-labels.ts': 'to read the email address in a JWT',
  'src/output/holds-secret.ts': 'to refuse output that holds it',
  'src/fix/strip-value.ts': 'to find it in its file',
  'src/providers/cave/probe.ts': 'to send it to its platform',
  'src/probe/declared.ts': 'to send it to its platform',
  'src/providers/descarteslabs/probe.ts': 'to send it to its platform',
  'src/providers/earthscope/exchange.ts': 'to exchange it',
  'src/providers/earthscope/exchanged-tokens.ts': 'to save what came of it as the client does',
  'src/providers/earthscope/probe.ts': 'to send it to its platform',
  'src/commands/report/report-key.ts': 'to make its HMAC under the key that the user names',
  'src/probe-kit/known-field.ts': 'to see whether a header can carry it',
  'src/probe/transport.ts': 'to log in at a proxy',
  'src/report/public-secret.ts': 'to tell a public word that was put in its place',
  'src/scan/match/known-secrets/encodings.ts': 'to search for it',
  'src/unknown/possible-worlds.ts': 'to look at a world in which an unknown value is the same',
  'src/value/mask-secrets.ts': 'to mask it in a replay’s words and in a server’s answer',
};

it('only the listed files reveal a secret', () => {
  const revealing = files
    .filter(({ path, text }) => path !== 'src/secret.ts' && /\.reveal\(/.test(text))
    .map(({ path }) => path);
  assert.deepEqual(revealing.sort(), Object.keys(mayReveal).sort());
});

/** The only files that may unwrap a text from outside, each with its purpose. */
const mayReadRaw: Readonly<Record<string, string>> = {
  'src/command-line/chosen-platforms.ts': 'to find the platform that it names',
  'src/command-line/option-value.ts': 'to compare it with the words that an option takes',
  'src/command-line/output-format.ts': 'to find the format that it names, and the file that it is written to',
  'src/command-line/quoted-word.ts': 'to see whether it may be repeated',
  'src/command-line/screen-for.ts': 'to see whether it is empty',
  'src/commands/check.ts': 'to hand it to the clients, and to hold it as a secret where it could be one',
  'src/commands/completion.ts': 'to find the shell that it names',
  'src/commands/demo.ts': 'to make the folder that it names',
  'src/commands/explain.ts': 'to look up what it names',
  'src/commands/fix.ts': 'to find the rule that it names',
  'src/commands/merge.ts': 'to read the reports that it names',
  'src/commands/rules.ts': 'to find the rule that it names',
  'src/commands/scan.ts': 'to read the baseline that it names',
  'src/commands/scan/chosen-scan-mode.ts': 'to read the files and revisions that it names',
  'src/commands/scan/file-size-limit.ts': 'to read the size',
  'src/commands/where.ts': 'to look for copies in the paths that it names',
  'src/rule-kit/file-key.ts': 'to see whether it is the key that a client reads',
  'src/rule-kit/hint-faults.ts': 'to see whether it is the name of a variable',
  'src/rule-kit/similar-key.ts': 'to compare it with the key that a client reads',
  'src/value/foreign-text.ts': 'to show what may be shown of it',
  'src/value/plain-names.ts': 'to see whether it may be shown',
};

/** The only files that may declare a text our own, each with which. */
const mayVouch: Readonly<Record<string, string>> = {
  'src/command-line/help-text.ts': 'the tables of commands and options',
  'src/command-line/option-value.ts': 'names of options and the words that they take',
  'src/command-line/run-program.ts': 'where in our own code an error arose, on request',
  'src/command-line/output-format.ts': 'names of formats',
  'src/command-line/unknown-word.ts': 'the known word that was probably meant',
  'src/command-line/write-report.ts': 'names of formats',
  'src/commands/completion.ts': 'names of shells, and the scripts that are made of the tables of commands',
  'src/commands/scan/chosen-scan-mode.ts': 'names of options',
  'src/config/issue-words.ts': 'what our schema expects, and our own keys',
  'src/error-text/explanation-text.ts': 'the causes of our own table',
  'src/explain/mask-example.ts': 'examples of rules, with what would be a secret of this run masked',
  'src/explain/rule-words.ts': 'the texts of rules',
  'src/providers/user-providers.ts': 'the system’s codes, and our own reasons for not reading a file',
  'src/report/document-format.ts': 'a document that may be shown, in a format that escapes it',
  'src/report/json-text.ts': 'data that may be shown, escaped',
  'src/report/merged-text.ts': 'a document that may be shown, without control characters',
  'src/report/shown-text.ts': 'what is left of a report’s text when its secrets and names like one are masked',
  'src/report/support-markdown.ts': 'a support report that may be shown',
};

/** The only files that may give words another shape. */
const mayReshape: Readonly<Record<string, string>> = {
  'src/command-line/status-line.ts': 'to cut them to the line',
  'src/commands/scan/scan-progress.ts': 'to cut them to the line',
  'src/output/guard-text.ts': 'to mask parts of secrets',
  'src/report/gap-lines.ts': 'to keep a command in one piece',
  'src/report/grouped-number.ts': 'to group digits',
  'src/report/layout.ts': 'to break and to trim lines',
  'src/report/page.ts': 'to write our typographic characters in ASCII',
  'src/report/remedy-lines.ts': 'to name this program as the user does',
};

/** The only files that may say of data that it can be shown, each with how it is masked. */
const mayShowData: Readonly<Record<string, string>> = {
  'src/commands/merge.ts': 'reports that are masked as they are read, and what differs between them',
  'src/commands/providers.ts': 'what platforms’ files say, without secrets of this run',
  'src/commands/rules.ts': 'the texts of rules, without secrets of this run',
  'src/commands/where/where-report.ts': 'as the report’s text',
  'src/error-text/explanation-json.ts': 'as the report’s text',
  'src/report/json-error.ts': 'words only',
  'src/report/json.ts': 'as the report’s text',
  'src/report/report-document.ts': 'reports that are masked, and the texts of rules',
  'src/report/status.ts': 'as the report’s text',
  'src/report/support-report.ts': 'without what is the user’s own',
};

it('only the listed files read a text from outside, or vouch for one', () => {
  const callers = (name: string): readonly string[] =>
    files
      .filter(
        ({ path, code }) =>
          !['src/value/untrusted.ts', 'src/report/shown-data.ts'].includes(path) &&
          new RegExp(`\\b${name}\\b[(),<]`).test(code),
      )
      .map(({ path }) => path)
      .sort();
  assert.deepEqual(callers('rawText'), Object.keys(mayReadRaw).sort());
  assert.deepEqual(callers('ourOwn'), Object.keys(mayVouch).sort());
  assert.deepEqual(callers('reshaped'), Object.keys(mayReshape).sort());
  assert.deepEqual(callers('shownData'), Object.keys(mayShowData).sort());
  for (const { path, code, text } of files) {
    assert.ok(
      !/\bas\b[^;=\n]*\bWords\b|: \w+ is [^;=\n]*\bWords\b/.test(code) ||
        /value\/(?:untrusted|foreign-text)\.ts$/.test(path),
      path,
    );
    assert.doesNotMatch(code, /\bas never\b/, path);
    assert.doesNotMatch(text, /@ts-(?:ignore|expect-error|nocheck)/, path);
    assert.ok(!/\bas .*\b(?:Shown<|ShownData\b)/.test(code) || path === 'src/report/shown-data.ts', path);
  }
});

it('only the listed rooms reach the outside', () => {
  const outside = {
    'the disk': [
      /^node:fs/,
      [
        'src/world',
        'src/files',
        'src/git',
        'src/scan',
        'src/commands',
        'src/command-line/screen-for.ts',
        'src/output/standard-output.ts',
      ],
    ],
    'a child process': [
      /^node:child_process/,
      ['src/world/folder-answers.ts', 'src/world/registry-variables.ts', 'src/git'],
    ],
    'the network': [/^(undici|node:https?|node:net|node:tls|node:dns)/, ['src/probe', 'src/commands/demo']],
    'the process as a module': [/^node:process$|^node:console$/, []],
  } as const;
  for (const [what, [pattern, allowed]] of Object.entries(outside)) {
    const wrong = files.filter(
      ({ path, imports }) =>
        imports.some((name) => pattern.test(name)) && !allowed.some((each) => path.startsWith(each)),
    );
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
      `${what} is reached from elsewhere`,
    );
  }
  const prints = files.filter(
    ({ path, code, text }) =>
      (/\bconsole\b|\bprocess\.(?!stdin\b)(?:std|exit|emit|_raw|report)|\}\s*=\s*process\s*[;,]/.test(code) ||
        /\b(?:write|append)(?:File)?(?:Sync)?\([12],|\b(?:Write|Read)Stream\([12]\b/.test(code) ||
        /\bprocess(?:\?\.)?\[|\bglobalThis\b.*\bprocess\b|['"]\/dev\/(?:tty|std|fd)/.test(text)) &&
      !/^src\/(?:cli|main)\.ts$|^src\/output\//.test(path),
  );
  assert.deepEqual(
    prints.map(({ path }) => path),
    [],
    'only cli.ts, main.ts and output/ touch the console',
  );
});

/** The only files that may change the disk, each with what it writes. */
const mayWrite: Readonly<Record<string, string>> = {
  'src/commands/demo/demo-folder.ts': 'the made-up home of the demo',
  'src/commands/demo/demo-look.ts': 'the script that enters it',
  'src/files/file-port.ts': 'what fix, an exchange and completion write',
  'src/files/write-output-file.ts': 'the files of --format',
  'src/scan/ignore/baseline-key.ts': 'the key of baselines',
  'src/scan/ignore/open-baseline.ts': 'the baseline',
};
/** The only files that may use the system calls of the file port. */
const mayUsePort: Readonly<Record<string, string>> = {
  'src/commands/completion/install-completion.ts': 'to install a completion script',
  'src/commands/fix.ts': 'to mend files, with a backup',
  'src/commands/online/exchange-ports.ts': 'to save a renewed login',
  'src/files/file-port.ts': 'it is there',
};

it('only the listed files write', () => {
  const calls =
    /\b(?:(?:write|append)File|mkdir|mkdtemp|rename|unlink|rm|rmdir|chmod|chown|link|symlink|truncate|copyFile|cp|utimes)(?:Sync)?\b|\bcreateWriteStream\b/;
  const writing = files.filter(
    ({ text, code }) =>
      [...text.matchAll(/import (\{[^}]*\}|\* as \w+|\w+) from 'node:fs(?:\/promises)?'/g)].some(
        ([, names = '']) => calls.test(names) || !names.startsWith('{'),
      ) ||
      (/(?:getBuiltinModule|import)\('node:fs/.test(text) && calls.test(code)),
  );
  assert.deepEqual(writing.map(({ path }) => path).sort(), Object.keys(mayWrite).sort());
  const withPort = files.filter(({ code }) => /\bnodeFiles\b/.test(code)).map(({ path }) => path);
  assert.deepEqual(withPort.sort(), Object.keys(mayUsePort).sort());
  // Other files open files for reading only.
  for (const { path, text, imports } of files)
    if (!(path in mayWrite) && imports.some((name) => name.startsWith('node:fs')))
      assert.doesNotMatch(text, /\bopen(?:Sync)?\([^;\n]*'(?:w|a|r\+)[+x]*'/, path);
});

it('house rules: no any, enum, default export or utils.ts; classes only for Secret and errors', () => {
  for (const { path, code } of files) {
    assert.doesNotMatch(code, /(?::|<|as) any\b/, path);
    assert.doesNotMatch(code, /\benum \w|\bexport default\b/, path);
    assert.doesNotMatch(path, /utils?\.ts$/);
    for (const [, name, parent] of code.matchAll(/\bclass (\w+)(?: extends (\w+))?/g)) {
      assert.ok(name === 'Secret' || parent?.endsWith('Error'), `${path}: class ${name}`);
    }
  }
});

it('nothing loads the tables of languages: the first use takes half as long as Node’s start', () => {
  // Where two findings are sorted: a scan that found something.
  const mayUse = ['src/scan/finding/scan-findings.ts'];
  const using = files.filter(({ code }) => /\bIntl\b|\.toLocale\w+\(|\.localeCompare\(/.test(code));
  assert.deepEqual(
    using.map(({ path }) => path),
    mayUse,
  );
});
