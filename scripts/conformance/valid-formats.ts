import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft04 from 'ajv-draft-04';
import { formats } from '../../src/formats.generated.ts';
import { guardedText } from '../../src/output/guard-text.ts';
import type { Printable } from '../../src/report/format.ts';
import { isPublicText } from '../../src/report/public-secret.ts';

const require = createRequire(import.meta.url);
const readJson = (path: string): object => JSON.parse(readFileSync(path, 'utf8'));

const sarifSchema = join(dirname(require.resolve('@microsoft/jest-sarif')), 'schemas', 'sarif-2.1.0-rtm.5.json');
const DraftAjv = draft04.default;
const isSarif = new DraftAjv({ allErrors: true, strict: false, unicodeRegExp: false, formats: allFormats() }).compile(
  readJson(sarifSchema),
);
const isReport = new Ajv2020({ allErrors: true, formats: { 'date-time': true } }).compile(
  readJson(fileURLToPath(new URL('../../schema/report.json', import.meta.url))),
);
const junitSchema = fileURLToPath(new URL('../../fixtures/formats/junit-10.xsd', import.meta.url));

/** The formats that a SARIF schema names, as far as they matter: a URI must parse, relative ones too. */
function allFormats(): Readonly<Record<string, true | ((text: string) => boolean)>> {
  const isReference = (text: string): boolean => URL.canParse(text, 'https://example.org/') && !/[\s\\]/.test(text);
  return { 'date-time': (text) => !Number.isNaN(Date.parse(text)), uri: URL.canParse, 'uri-reference': isReference };
}

/** Renders a report in every format, as it would be written: what the guard would have to mask is an error. */
export async function renderAll(printable: Printable): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, commands, load } of formats) {
    if (name === 'text' || !commands.includes(printable.of)) continue;
    const text = await (await load()).render(printable);
    texts.set(name, guardedText(text, { exempt: isPublicText, strict: true }));
  }
  return texts;
}

/**
 * Returns what is wrong with an output, by the rules of who reads it; JUnit's is checked by `invalidJunit`. Of a format
 * that has no case here only what all have in common is checked.
 */
export function faultsOf(format: string, text: string): readonly string[] {
  switch (format) {
    case 'sarif':
      return sarifFaults(JSON.parse(text));
    case 'json':
      return isReport(JSON.parse(text)) ? [] : [JSON.stringify(isReport.errors?.slice(0, 2))];
    case 'gitlab':
      return gitlabFaults(JSON.parse(text));
    case 'github':
      return githubFaults(text);
    case 'html':
      return htmlFaults(text);
    case 'markdown':
      return markdownFaults(text);
    case 'junit':
      return text.startsWith('<?xml') ? [] : ['no XML'];
    default:
      return [...controlFaults(text), ...(text === '' || text.endsWith('\n') ? [] : ['no line break at its end'])];
  }
}

interface SarifLog {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

/**
 * Beyond the schema, what GitHub asks for: a location in the repository, a rule for each result, fingerprints of their
 * own.
 */
function sarifFaults(log: SarifLog): readonly string[] {
  if (!isSarif(log)) return [JSON.stringify(isSarif.errors?.slice(0, 2))];
  const faults: string[] = [];
  if (JSON.stringify(log).match(/"(?:snippet|contextRegion|contents|originalUriBaseIds)"/)) faults.push('a snippet');
  for (const { tool, results } of log.runs) {
    for (const { ruleId, locations } of results) {
      if (!tool.driver.rules.some(({ id }) => id === ruleId)) faults.push(`no rule ${ruleId}`);
      const uris = locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri);
      if (uris.length === 0) faults.push('no location');
      for (const uri of uris)
        if (!/^(?!\/)[\w.~!*'()%/-]+$/.test(uri) || uri.split('/').includes('..') || /^[a-z]+:/i.test(uri))
          faults.push(`no relative URI: ${uri}`);
    }
    const prints = results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));
    if (prints.length < results.length || new Set(prints).size < prints.length) faults.push('fingerprints');
  }
  return faults;
}

interface CodeQuality {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format: all keys, and each fingerprint once. */
function gitlabFaults(list: readonly CodeQuality[]): readonly string[] {
  const faults = list.flatMap(({ description, check_name: name, fingerprint, severity, location }) => [
    ...([description, name, fingerprint, location.path].every((each) => typeof each === 'string' && each !== '')
      ? []
      : ['a key is missing']),
    ...(['info', 'minor', 'major', 'critical', 'blocker'].includes(severity) ? [] : [`severity ${severity}`]),
    ...(Number.isInteger(location.lines.begin) && location.lines.begin > 0 ? [] : ['no line']),
    ...(/^\.?\//.test(location.path) ? [`path ${location.path}`] : []),
  ]);
  return new Set(list.map(({ fingerprint }) => fingerprint)).size < list.length ? [...faults, 'fingerprints'] : faults;
}

const annotation =
  /^::(error|warning|notice) (?:(?:file|line|col|title)=(?:[^%:,\r\n]|%25|%0D|%0A|%3A|%2C)*,?)+::(?:[^%\r\n]|%25|%0D|%0A)*$/;

function githubFaults(text: string): readonly string[] {
  const lines = text.split('\n').slice(0, -1);
  const levels = lines.map((line) => annotation.exec(line)?.[1]);
  return [
    ...lines.filter((line) => !annotation.test(line)).map((line) => `no annotation: ${line}`),
    ...['error', 'warning', 'notice'].filter((level) => levels.filter((each) => each === level).length > 10),
  ];
}

const voidElements: ReadonlySet<string> = new Set(['meta', 'br', 'hr', 'img', 'link', 'input']);
const allowedElements = new Set(
  'html head title style body main div header p h1 h2 h3 h4 ul ol li b span code pre a dl dt dd article section table thead tbody tr th td time meta'.split(
    ' ',
  ),
);
const allowedAttributes =
  /^(?: (?:class|lang|charset|http-equiv|content|name|href|rel|datetime|role|aria-label|aria-hidden|tabindex|scope|rowspan|style)="[^"<>]*")*$/;

/** Nothing but our own elements and attributes, each closed where it must be: what is from outside is text. */
function htmlFaults(text: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const markup = text.replace(/<style>[\s\S]*?<\/style>/g, '').replace('<!doctype html>', '');
  for (const [tag, slash, name = '', attributes = ''] of markup.matchAll(/<(\/?)([a-zA-Z][\w-]*)?([^>]*)>/g)) {
    if (!allowedElements.has(name)) faults.push(`element ${tag}`);
    if (slash === '/') {
      if (open.pop() !== name) faults.push(`${tag} closes nothing`);
    } else {
      if (!allowedAttributes.test(attributes)) faults.push(`attributes ${tag}`);
      if (!voidElements.has(name)) open.push(name);
    }
  }
  if (open.length > 0) faults.push(`open: ${open.join(' ')}`);
  if (!text.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`)) faults.push('no policy');
  return faults;
}

/** Outside of code, nothing but our own comments and addresses is HTML; every block of code ends. */
function markdownFaults(text: string): readonly string[] {
  const prose = text.replace(/^ *(`{3,})[a-z]*\n[\s\S]*?\n *\1$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
  const rest = prose.replaceAll('<!-- -->', '').replace(/<https?:\/\/[^\s<>]+>/g, '');
  return [
    ...(/</.test(rest) ? [`HTML: ${/.{0,40}<.{0,40}/.exec(rest)?.[0]}`] : []),
    ...(/`{3}/.test(rest) ? ['a block of code has no end'] : []),
    ...controlFaults(text),
  ];
}

function controlFaults(text: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  return /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/.test(text) ? ['a control character'] : [];
}

/** Returns what xmllint says against Jenkins' schema of JUnit's XML (xunit-plugin, junit-10.xsd). */
export function invalidJunit(texts: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'auth-doctor-junit-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const faults: string[] = [];
    for (let at = 0; at < files.length; at += 100) {
      const { status, stderr, error } = spawnSync(
        'xmllint',
        ['--noout', '--nonet', '--schema', junitSchema, ...files.slice(at, at + 100)],
        { encoding: 'utf8' },
      );
      if (error) throw new Error('xmllint is not installed (Debian: libxml2-utils)');
      if (status !== 0) faults.push(...stderr.split('\n').filter((line) => /error|fails/.test(line)));
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
