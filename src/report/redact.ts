import { catalog, catalogTexts } from '../catalog.generated.ts';
import { isWindowsPath, pathBelow } from '../path-key.ts';
import { withTilde } from '../rule-kit/place-name.ts';
import type { Report } from '../types/report.ts';
import type { World } from '../types/world.ts';
import { maskCacheHash, maskerFor } from './shown-text.ts';

/** What is known of the person and the machine, to leave it out of a report that is made public. */
export interface RedactInput {
  readonly world: Pick<World, 'env' | 'home' | 'cwd' | 'platform' | 'user'>;
  /** The real report: its settings and places say what is the user's own. */
  readonly report: Report;
  /** Names of the user and of this machine, as the system has them. */
  readonly own: readonly string[];
  /** Names of variables and files that the clients ask for in an empty home: public. */
  readonly asked: readonly string[];
  /** What the command line gave: a profile, a server. */
  readonly given: readonly string[];
}

/** Takes what is the user's own out of a text. */
export type Redact = (text: string, key?: string) => string;

/** All that is documented of the built-in platforms, as one text. */
const documents = catalogTexts.join('\n');

/** In every environment, and in words about it. */
const commonVariables = new Set(
  'HOME USERPROFILE PATH PWD OLDPWD SHELL TERM LANG LC_ALL USER LOGNAME TMPDIR TEMP TMP HOSTNAME VIRTUAL_ENV CONDA_PREFIX PYTHONPATH CI GITHUB_ACTIONS GITLAB_CI'.split(
    ' ',
  ),
);
/** Names of files in a home that say nothing about whose it is, and of directories above them. */
const commonFiles =
  '.bashrc .bash_profile .profile .zshrc .zshenv .zprofile .envrc .env .netrc _netrc .config .cache .gitignore config.fish fish .git .local share etc usr opt lib lib64 bin dev null proc environment.d docker-compose.yml compose.yml compose.yaml'.split(
    ' ',
  );
/** Endings of file names and modules: such a name is no host, unless it is known as one. */
const fileEndings = new Set(
  'json toml txt ini cfg py rc env yml yaml md sh fish conf lock pem crt key away git gitignore netrc local exe log js ts'.split(
    ' ',
  ),
);
/** Accounts that are the same on every machine of a kind. */
const commonUsers = new Set(['root', 'runner', 'user', 'ubuntu', 'jovyan', 'vscode', 'nobody']);

/**
 * Returns what takes out home and user names, hosts that no platform documents, paths and variables that no client asks
 * for, mail and network addresses. What is public is known by name, and everything else of these kinds is left out.
 */
export function redactor(input: RedactInput): Redact {
  const { world, report } = input;
  const words = publicWords(input);
  const hosts = publicHosts(report);
  const masked = maskerFor(report);
  // A path may have a part masked already: both spellings of it are known here.
  const both = (all: readonly (string | undefined)[]): readonly string[] =>
    distinct(all.flatMap((path) => [path, path && maskCacheHash(masked(path))])).filter((path) => path.length > 1);
  const homes = both([world.home, world.user.passwdHome, report.home]);
  const named = [world.cwd, ...pathsIn(report)];
  const paths = longestFirst(both([...homes, ...named, ...named.map((path) => withTilde(path, report.home))]));
  const names = ownNames(input, { homes, words, hosts });
  const patterns = paths.map((path) => [path, patternOf(path)] as const);
  const known = new Map<string, string>();
  const redact = (text: string): string => {
    let shown = text.replace(shellHomes, '~');
    for (const [path, pattern] of patterns) shown = shown.replace(pattern, () => redactPath(path, homes, words));
    shown = shown.replace(urls, (found) => redactUrl(found, hosts));
    shown = shown.replace(otherPaths, (found) => redactPath(found, homes, words));
    shown = shown
      .replace(mails, '[e-mail]')
      .replace(addresses, (found) => (found.startsWith('127.') ? found : '[address]'));
    shown = shown.replace(longAddresses, '[address]');
    for (const { pattern, instead } of names) shown = shown.replace(pattern, instead);
    return shown.replace(hostNames, (found) =>
      isDocumented(found, hosts) || isNoHost(found, words) ? found : '[host]',
    );
  };
  return (text) => {
    const shown = known.get(text) ?? redact(text);
    known.set(text, shown);
    return shown;
  };
}

/** How commands for a shell spell the home before a separator. */
const shellHomes = /(?:%USERPROFILE%|\$HOME|\$\{HOME\}|\$env:USERPROFILE)(?=[\\/])/g;
const urls = /\b([a-z][a-z0-9+.-]{1,11}):\/\/[^\s"'`<>()]+/gi;
/** Absolute paths, and those below `~`, as far as no blank is in them. */
const otherPaths =
  /(?<![\w.\]:/~-])(?:~[\w.-]*(?=[\\/])|[A-Za-z]:(?=[\\/])|(?=\/\w))(?:[\\/](?:\[secret\])*[^\s\\/"'`:;,()<>[\]]+)+/g;
const mails = /[^\s@<>"'`()]+@[\w-]+(?:\.[\w-]+)+/g;
const addresses = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
const longAddresses = /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}(?::?[0-9a-f]{1,4})(?![\w:])/gi;
const hostNames = /(?<![\w@/\\.[~-])(?:[a-z0-9](?:[\w-]*[a-z0-9])?\.)+[a-z]{2,24}(?![\w(])/g;

function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => (text ? [text] : [])))];
}

function longestFirst(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}

/** Words that platforms document, and that the clients ask for wherever they run. */
function publicWords({ asked }: RedactInput): ReadonlySet<string> {
  const documented = documents.match(/[\w.-]+/g) ?? [];
  return new Set([...documented, ...asked.flatMap((each) => each.split(/[\\/]/)), ...commonFiles, '[hash]']);
}

function publicHosts({ platforms }: Report): ReadonlySet<string> {
  const defaults = platforms.flatMap(({ clients }) =>
    clients.flatMap(({ settings }) =>
      Object.values(settings).flatMap(({ value, place }) => (place.kind === 'default' ? [hostOf(value) ?? ''] : [])),
    ),
  );
  const documented = [...documents.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host);
  const wide = catalog.flatMap((provider) => provider.hosts);
  return new Set([...defaults, ...documented, ...wide, 'localhost'].filter(Boolean).map((host) => host.toLowerCase()));
}

/** Whether a platform documents a host. */
function isDocumented(host: string, hosts: ReadonlySet<string>): boolean {
  const name = host.toLowerCase();
  return hosts.has(name) || [...hosts].some((each) => each.startsWith('*.') && name.endsWith(each.slice(1)));
}

/** Whether what looks like a host is the name of a file, or a Python module. */
function isNoHost(name: string, words: ReadonlySet<string>): boolean {
  return words.has(name) || fileEndings.has(name.slice(name.lastIndexOf('.') + 1)) || pythonNames.test(name);
}

const pythonNames =
  /^(?:requests|urllib3|httpx|pydantic|pydantic_core|json|configparser|tomllib|caveclient|cloudvolume|cloudfiles|descarteslabs|earthdaily|earthscope_sdk|earthscope_cli|huggingface_hub|cdsapi|builtins|os|click|typer)\./;

function hostOf(value: string): string | undefined {
  return URL.canParse(value) ? new URL(value).hostname : undefined;
}

/** A documented address whole; of another one on a documented host, the host. */
function redactUrl(url: string, hosts: ReadonlySet<string>): string {
  const [, address = '', end = ''] = /^(.*?)([.,;:!?]*)$/s.exec(url) ?? [];
  const scheme = address.slice(0, address.indexOf('://'));
  const host = hostOf(address);
  const isOurs = host !== undefined && isDocumented(host, hosts);
  if (!isOurs || /:\/\/[^/]*@/.test(address)) return `${scheme}://[host]${end}`;
  const rest = address.slice(`${scheme}://${host}`.length);
  return documents.includes(address) || rest === '/' ? url : `${scheme}://${host}${rest === '' ? '' : '/…'}${end}`;
}

/** A path however it is spelled: Python doubles backslashes where it quotes. */
function patternOf(path: string): RegExp {
  const parts = path.split(/[\\/]+/).map(escaped);
  // `/home/al` is not in `/home/alice`.
  return new RegExp(`${parts.join(String.raw`[\\/]+`)}(?![\\w-])`, isWindowsPath(path) ? 'gi' : 'g');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}

/** The paths that the report names: they may contain blanks, by which no pattern would find their ends. */
function pathsIn(report: Report): readonly string[] {
  const found: string[] = [];
  const visit = (data: unknown): void => {
    if (typeof data !== 'object' || data === null) return;
    for (const [key, value] of Object.entries(data)) {
      if (
        (key === 'path' || key === 'value') &&
        typeof value === 'string' &&
        (value.startsWith('/') || isWindowsPath(value))
      )
        found.push(value);
      else visit(value);
    }
  };
  visit(
    report.platforms.map(({ clients }) =>
      clients.map(({ chain, settings }) => [chain.map(({ place }) => place), settings]),
    ),
  );
  visit(report.findings);
  return found;
}

function redactPath(path: string, homes: readonly string[], words: ReadonlySet<string>): string {
  const home = homes.find((each) => path === each || pathBelow(path, each) !== undefined);
  const isTilde = path.startsWith('~');
  const below = home === undefined ? path.replace(/^~[^\\/]*/, '') : path === home ? '' : (pathBelow(path, home) ?? '');
  const parts = below.split(/[\\/]+/).filter((part) => part !== '' && !/^[A-Za-z]:$/.test(part));
  const shown = parts.map((part) => (isPublicName(part, words) ? part : endOf(part, words)));
  const isPublic = parts.every((part) => isPublicName(part, words));
  if (home !== undefined || isTilde) return ['~', ...shown].join('/');
  // Of a place that is nobody's home, the last name is enough.
  return isPublic && path.startsWith('/') ? `/${parts.join('/')}` : `[path]/${shown.at(-1) ?? ''}`;
}

function isPublicName(name: string, words: ReadonlySet<string>): boolean {
  return (
    words.has(name) || /^jwt_token_\[?[0-9a-f]*\]?(?:hash\])?\.json$/.test(name) || /^python\d(?:\.\d+)?$/.test(name)
  );
}

/** `[name]-cave-secret.json`: the end of a name that says what kind of file it is. */
function endOf(name: string, words: ReadonlySet<string>): string {
  const cuts = [...name.matchAll(/[-.]/g)].map(({ index }) => index);
  const cut = cuts.find(
    (index) => words.has(name.slice(index + 1)) || (name[index] === '.' && fileEndings.has(name.slice(index + 1))),
  );
  return cut === undefined ? '[name]' : `[name]${name.slice(cut)}`;
}

interface OwnName {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** What is the user's own and has no form: names of people, hosts, variables, profiles. */
function ownNames(
  { world, report, own, given }: RedactInput,
  { homes, words, hosts }: { readonly homes: readonly string[] } & Record<'words' | 'hosts', ReadonlySet<string>>,
): readonly OwnName[] {
  const lastOf = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? '';
  const people = [...homes.map(lastOf), ...own, ...valuesOf(world, ['USER', 'LOGNAME', 'USERNAME', 'SUDO_USER'])];
  const settings = report.platforms.flatMap(({ clients }) =>
    clients.flatMap((client) => Object.values(client.settings).filter(({ place }) => place.kind !== 'default')),
  );
  const values = [...settings.map(({ value }) => value), ...given];
  const read = new Set([
    ...commonVariables,
    ...report.platforms.flatMap(({ clients }) =>
      clients.flatMap(({ chain }) =>
        chain.flatMap(({ place, role }) => (place.kind === 'env' && role !== 'lookalike' ? [place.name] : [])),
      ),
    ),
    ...settings.flatMap(({ place }) => (place.kind === 'env' ? [place.name] : [])),
  ]);
  const verdicts = report.platforms.flatMap(({ verdict }) => verdict ?? []);
  const accounts = verdicts.flatMap(({ account, owner, groups = [] }) => [account ?? '', owner ?? '', ...groups]);
  const addressed = [...values, ...world.env.map(({ value }) => value), ...addressesIn(report)];
  return [
    ...masks(
      people.filter((name) => !commonUsers.has(name) && !words.has(name)),
      '[user]',
      2,
    ),
    ...masks(
      accounts.filter((name) => !words.has(name)),
      '[account]',
      2,
    ),
    ...masks(
      addressed.flatMap((value) => hostOf(value) ?? []).filter((host) => host !== '' && !isDocumented(host, hosts)),
      '[host]',
      2,
    ),
    ...masks(
      world.env.map(({ name }) => name).filter((name) => !read.has(name) && !words.has(name)),
      '[variable]',
      2,
    ),
    ...masks(
      values.filter((value) => !words.has(value) && !value.includes('/') && hostOf(value) === undefined),
      '[setting]',
      4,
    ),
  ];
}

function valuesOf({ env }: Pick<World, 'env'>, names: readonly string[]): readonly string[] {
  return env.filter(({ name }) => names.includes(name)).map(({ value }) => value);
}

/** Hosts that a value or an answer names. */
function addressesIn({ platforms }: Report): readonly string[] {
  return platforms.flatMap(({ clients, verdict }) => [
    ...(verdict?.host === undefined ? [] : [`https://${verdict.host}`]),
    ...clients.flatMap(({ chain }) =>
      chain.flatMap(({ value }) =>
        value?.is === 'known' && value.traits.address ? [`https://${value.traits.address.host}`] : [],
      ),
    ),
  ]);
}

/** Longer names first; each as a whole word, whatever its case. */
function masks(names: readonly string[], instead: string, least: number): readonly OwnName[] {
  return longestFirst(names)
    .filter((name) => name.length >= least)
    .map((name) => ({
      pattern: new RegExp(`(?<![A-Za-z0-9])${escaped(name)}(?![A-Za-z0-9])`, 'gi'),
      instead,
    }));
}
