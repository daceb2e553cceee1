import type { Facts, InstalledClient } from '../types/facts.ts';
import type { RemedyStep, RuleProblem, Shell } from '../types/finding.ts';
import type { CredentialEra, Provider, VersionFault } from '../types/provider.ts';
import type { Installation, PackagePlace } from '../types/world.ts';
import { compareVersions, isOneOf } from '../value/versions.ts';
import { stopsOf } from './explained.ts';
import { withTilde } from './place-name.ts';
import { everyShell } from './remedy-steps.ts';
import { shellPath } from './shell-path.ts';

/** The clients of a platform for which a failure counts: the installed ones, or all of them if none is. */
export function clientsThatCount(platform: string | undefined, facts: Facts): ReadonlySet<string> {
  const clients = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  const installed = clients.filter(({ id }) => mainInstallation(id, facts.installed) !== undefined);
  return new Set((installed.length > 0 ? installed : clients).map(({ id }) => id));
}

/** A problem for each installed version that has the given known fault. */
export function installedProblems(kind: VersionFault['kind'], facts: Facts, cause: string): readonly RuleProblem[] {
  const used = new Set(facts.resolutions.map(({ provider }) => provider));
  return installedFaults(facts.providers, facts.installed)
    .filter(({ provider, fault }) => fault.kind === kind && used.has(provider.id))
    .map(({ provider, clients, isMain, installation, fault }) => {
      const { version, python } = installation;
      const where = packagePlace(installation);
      const place = { kind: 'file', path: where.path } as const;
      const other = fault.with && `${fault.with.package} ${python.packages.get(fault.with.package) ?? ''}`;
      return {
        platform: provider.id,
        clients,
        place,
        // If it shows no exception, only part of it fails; a second installation may not be used at all.
        severity: fault.shows && isMain ? 'error' : 'warning',
        message: `${fault.package} ${version} ${fault.fault}`,
        evidence: [
          {
            place,
            what: `${fault.package} ${version}${other ? ` and ${other} are` : ' is'} installed in ${environmentWords(where, facts)}`,
          },
          ...(fault.shows ? [{ what: `it shows ${fault.shows}` }] : []),
        ],
        cause,
        explains: isMain ? stopsOf(provider.id, clients, facts) : [],
        remedy: {
          steps: [
            installStep('Install a working version in the same environment', fault.command, installation, facts),
            ...(fault.otherwise ? [{ say: fault.otherwise }] : []),
          ],
          wontHelp: [
            `Logging in again, or a new credential: ${fault.shows ? 'the program fails before it reads any' : 'the fault is in the program'}.`,
          ],
        },
      };
    });
}

/** An installed version that is known not to work. */
export interface InstalledFault {
  readonly provider: Provider;
  readonly clients: readonly string[];
  /** Whether it is the installation that counts, and not that of another program. */
  readonly isMain: boolean;
  readonly installation: Installation;
  readonly fault: VersionFault;
}

/** The known faults of what is installed. */
export function installedFaults(
  providers: readonly Provider[],
  installed: readonly InstalledClient[],
): readonly InstalledFault[] {
  return providers.flatMap((provider) =>
    (provider.versions ?? []).flatMap((fault) =>
      // A platform that extends another inherits its list, but only its own packages are reported.
      installed
        .filter((each) => each.platform === provider.id && each.package === fault.package && isFaulty(fault, each))
        .map((installation) => ({
          provider,
          clients: [installation.client],
          isMain: mainInstallation(installation.client, installed) === installation,
          installation,
          fault,
        })),
    ),
  );
}

/** The installation of a client that counts, or undefined. */
export function mainInstallation(client: string, installed: readonly InstalledClient[]): InstalledClient | undefined {
  return installed.find((each) => each.client === client);
}

/** The eras whose credentials an installed version cannot use. */
export function unknownEras({ eras = [] }: Provider, installation: Installation): readonly CredentialEra[] {
  return eras.filter(
    (era) => era.package === installation.package && compareVersions(installation.version, era.below) < 0,
  );
}

/** The directory that a package is in, and how it was found. */
export function packagePlace({ package: name, python }: Installation): PackagePlace {
  return python.places?.get(name) ?? python;
}

/** `~/venv (VIRTUAL_ENV)`. */
export function environmentWords({ path, foundBy }: PackagePlace, facts?: Pick<Facts, 'home'>): string {
  return `${withTilde(path, facts?.home)} (${foundBy})`;
}

/** Installs something where the given package is, with the tool that manages its environment, if known. */
export function installStep(
  say: string,
  command: string,
  installation: Installation,
  facts: Pick<Facts, 'home' | 'platform'>,
): RemedyStep {
  const what = command.startsWith(pip) ? command.slice(pip.length) : undefined;
  if (what === undefined) return { say, run: everyShell(command) };
  const { path, foundBy } = installation.python;
  if (installation.program === undefined) {
    const install = `${/^(python3|py)\b/.exec(foundBy)?.[1] ?? 'python'} -m pip install`;
    const where = packagePlace(installation);
    // What PYTHONPATH names comes before everything that pip installs by default.
    if (where.foundBy !== 'PYTHONPATH') return { say, run: everyShell(`${install} ${what}`) };
    return { say, run: quotedLines(where.path, facts, (folder) => `${install} --target ${folder} ${what}`) };
  }
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1) ?? '';
  const plain = /^[\w.-]+$/.test(name);
  if (plain && parts.at(-2) === 'venvs' && parts.includes('pipx'))
    return { say, run: everyShell(`pipx runpip ${name} install ${what}`) };
  const python = facts.platform === 'win32' ? `${path}\\Scripts\\python.exe` : `${path}/bin/python`;
  // An environment of uv has no pip in it.
  const isUv = parts.at(-2) === 'tools' && parts.includes('uv');
  const run = quotedLines(python, facts, (quoted, shell) =>
    isUv
      ? `uv pip install --python ${quoted} ${what}`
      : `${shell === 'powershell' ? '& ' : ''}${quoted} -m pip install ${what}`,
  );
  return { say, run };
}

/** A line for each shell that can be given the path. */
function quotedLines(
  path: string,
  { home }: Pick<Facts, 'home'>,
  line: (quoted: string, shell: Shell) => string,
): NonNullable<RemedyStep['run']> {
  return shells.flatMap((shell) => {
    const quoted = shellPath(path, home, shell);
    return quoted === undefined ? [] : [{ shell, line: line(quoted, shell) }];
  });
}

const pip = 'python -m pip install ';
const shells: readonly Shell[] = ['posix', 'fish', 'powershell', 'cmd'];

function isFaulty({ versions, below, with: other }: VersionFault, { version, python }: Installation): boolean {
  if (versions && !isOneOf(version, versions)) return false;
  if (below !== undefined && compareVersions(version, below) >= 0) return false;
  if (!other) return true;
  const brings = python.packages.get(other.package);
  return brings !== undefined && compareVersions(brings, other.from) >= 0;
}
