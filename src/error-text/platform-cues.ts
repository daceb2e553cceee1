import type { ProviderData } from '../types/provider.ts';

/** What in a text names a platform: the host of an address says most, the name of a variable least. */
export type PlatformCue = 'host' | 'module' | 'name';

/** A platform that a line names. */
export interface NamedPlatform {
  readonly platform: string;
  readonly by: PlatformCue;
}

/** Which platforms a line names, by hosts, Python modules, variables and credential files. */
export type PlatformFinder = (line: string) => readonly NamedPlatform[];

const shortestName = 4;

/** Prepares the cues of these platforms. */
export function platformFinder(providers: readonly ProviderData[]): PlatformFinder {
  const hosts = providers.flatMap(({ id, hosts: patterns }) => patterns.map((pattern) => ({ id, pattern })));
  const modules = new Map(
    providers.flatMap((provider) => modulesOf(provider).map((name) => [name, provider.id] as const)),
  );
  const names = new Map<string, string | undefined>();
  for (const provider of providers)
    for (const name of namesOf(provider))
      names.set(name, names.has(name) && names.get(name) !== provider.id ? undefined : provider.id);
  return (line) => {
    const found: NamedPlatform[] = [];
    for (const [, host = ''] of line.matchAll(
      /(?:https?:\/\/(?:[^/\s@]{1,300}@)?|host=\\?['"]|(?:connection to|resolve host:?|No such host:?) )([A-Za-z0-9][\w.-]{2,200})/g,
    )) {
      const lower = host.toLowerCase();
      for (const { id, pattern } of hosts) if (isHost(lower, pattern)) found.push({ platform: id, by: 'host' });
    }
    for (const [, first = '', second = ''] of line.matchAll(
      /(?:(?:site|dist)-packages[\\/]|\bNo module named '|^(?:E +)?|bin[\\/])([A-Za-z_]\w{2,60})(?:[\\/.'"]|$)(\w{0,60})/g,
    )) {
      const id = modules.get(`${first}/${second}`) ?? modules.get(first);
      if (id !== undefined) found.push({ platform: id, by: 'module' });
    }
    for (const [word] of line.matchAll(/\.?[A-Za-z][\w-]{3,60}(?:\.json)?/g)) {
      const id = names.get(word);
      if (id !== undefined) found.push({ platform: id, by: 'name' });
    }
    return found;
  };
}

function isHost(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** What the packages of its clients are imported as. */
function modulesOf({ id, aliases = [], declared = [] }: ProviderData): readonly string[] {
  const names = [id, ...aliases, ...declared.map(({ package: name }) => name)];
  return [...new Set(names.flatMap((name) => [name.replaceAll('-', '_'), name.replaceAll('-', '')]))].filter(
    (name) => name.length >= shortestName,
  );
}

/** Names of variables, files and directories that no other platform has. */
function namesOf({ tokens, files = [], folders, lookalikes }: ProviderData): readonly string[] {
  const variables = [
    ...tokens.flatMap(({ names }) => names),
    ...lookalikes.filter(({ kind, common }) => kind === 'env' && !common).map(({ name }) => name),
  ].filter((name) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name));
  const paths = [...files, ...folders]
    .map((path) => path.split('/').at(-1) ?? '')
    .filter((name) => /^\.\w|secret/.test(name));
  return [...new Set([...variables, ...paths])];
}
