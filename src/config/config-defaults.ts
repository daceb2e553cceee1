import type { ConfigFile } from '../types/config.ts';
import type { Severity } from '../types/finding.ts';

/** The defaults of the command line. */
export interface ConfigDefaults {
  readonly platforms: readonly string[];
  readonly failOn?: Severity | 'never';
  readonly strict: boolean;
}

const fromStrict = ['note', 'warning', 'error', 'never'] as const;

/** The defaults from the files. A repository's file can make a run stricter, never looser, and selects no platforms. */
export function configDefaults(files: readonly ConfigFile[]): ConfigDefaults {
  const user = files.find(({ trust }) => trust === 'user');
  const repository = files.find(({ trust }) => trust === 'repository');
  const failOn = stricter(user?.failOn, repository?.failOn);
  return {
    platforms: user?.platforms ?? [],
    ...(failOn ? { failOn } : {}),
    strict: user?.strict === true || repository?.strict === true,
  };
}

function stricter(user: ConfigDefaults['failOn'], repository: ConfigDefaults['failOn']): ConfigDefaults['failOn'] {
  if (repository === undefined) return user;
  return fromStrict.indexOf(repository) < fromStrict.indexOf(user ?? 'error') ? repository : user;
}
