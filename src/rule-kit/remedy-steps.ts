import { registryPath } from '../path-key.ts';
import type { CiFact, Facts } from '../types/facts.ts';
import type { RemedyStep, Shell } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import type { ProviderData } from '../types/provider.ts';
import type { Slot } from '../types/resolution.ts';
import {
  correctSecret,
  correctWriting,
  isWantedVariable,
  passSecrets,
  renameSecret,
  secretStep,
  setInJob,
  withholdVariables,
} from './ci-steps.ts';
import { likelyAssignments, whereSet } from './likely-assignments.ts';
import { placeName, withTilde } from './place-name.ts';
import { shellPath } from './shell-path.ts';

type Lines = NonNullable<RemedyStep['run']>;

const shells: readonly Shell[] = ['posix', 'fish', 'powershell', 'cmd'];

/** The same line in every shell: a command of a client program, without an argument that needs quoting. */
export function everyShell(line: string): Lines {
  return shells.map((shell) => ({ shell, line }));
}

/** A line for each shell in which the path can be written as an argument. */
function linesWithPath(
  path: string,
  facts: Facts,
  line: (argument: string, shell: Shell) => string,
  some: readonly Shell[] = shells,
): Lines {
  return some.flatMap((shell) => {
    const argument = shellPath(path, facts.home, shell);
    return argument === undefined ? [] : [{ shell, line: line(argument, shell) }];
  });
}

/**
 * Unsets a variable: in this terminal, and then where it is set, if known. In a running notebook it stays set until its
 * kernel is restarted.
 */
export function unsetVariable(name: string, facts: Facts): readonly RemedyStep[] {
  return unsetVariables([name], facts);
}

/** Unsets several variables together. */
export function unsetVariables(names: readonly string[], facts: Facts): readonly RemedyStep[] {
  const odd = names.filter((name) => !/^[A-Za-z_]\w*$/.test(name));
  const plain = names.filter((name) => !odd.includes(name));
  const away = odd.map((name) => ({ say: `Remove the variable ${name} from this program's environment.` }));
  if (plain.length === 0) return away;
  if (facts.ci) return [...away, ...unsetInCi(plain, facts, facts.ci.service)];
  const here: RemedyStep = {
    say: `Unset ${plain.join(' and ')} in this terminal`,
    run: [
      { shell: 'posix', line: `unset ${plain.join(' ')}` },
      { shell: 'fish', line: `set -e ${plain.join(' ')}` },
      { shell: 'powershell', line: `Remove-Item ${plain.map((name) => `Env:${name}`).join(', ')}` },
      { shell: 'cmd', line: plain.map((name) => `set ${name}=`).join('& ') },
    ],
  };
  const sure = plain.filter((name) => likelyAssignments(name, facts).isSure);
  const forGood = sure.flatMap((name) =>
    likelyAssignments(name, facts).list.map(({ place }) => removeFromFile(name, place, facts)),
  );
  const others = plain.filter((name) => !sure.includes(name));
  const perhaps = others.flatMap((name) => {
    const where = whereSet(name, facts);
    return where === undefined
      ? []
      : [
          {
            say: `For good: remove ${name} from the file that sets it (${where})`,
            brief: '',
          },
        ];
  });
  const unknown = others.filter((name) => whereSet(name, facts) === undefined);
  const them = unknown.length > 1 ? 'them' : 'it';
  const more = "(a shell's startup file, a job script, conda, .env); in a notebook, restart the kernel afterwards";
  return [
    ...away,
    here,
    ...forGood,
    ...perhaps,
    ...(unknown.length > 0
      ? [
          {
            say: `For good: remove ${unknown.join(' and ')} from the file that sets ${them} ${more}`,
            brief: '',
          },
        ]
      : []),
  ];
}

/** Corrects the variables that the credential is read from, and removes the others from the job. */
function unsetInCi(names: readonly string[], facts: Facts, service: CiFact['service']): readonly RemedyStep[] {
  const wanted = names.filter((name) => isWantedVariable(name, facts));
  const others = names.filter((name) => !wanted.includes(name));
  return [
    ...wanted.map((name) => correctSecret('Replace the value', name, service)),
    ...(others.length > 0 ? [withholdVariables(others, service)] : []),
  ];
}

/**
 * Sets a variable without its value appearing on the command line or in the shell's history; in CI, through a secret.
 */
export function setVariable(name: string, say: string, facts: Facts): RemedyStep {
  if (facts.ci) return passSecrets([name], facts.ci.service);
  return {
    say,
    run: [
      { shell: 'posix', line: `printf '${name}: ' && IFS= read -rs ${name} && export ${name} && echo` },
      { shell: 'fish', line: `read -s -x -g -P '${name}: ' ${name}` },
      {
        shell: 'powershell',
        line: `$env:${name} = [Net.NetworkCredential]::new('', (Read-Host '${name}' -AsSecureString)).Password`,
      },
      { shell: 'cmd', line: `set /p ${name}=${name}: ` },
    ],
  };
}

/** Exports a shell variable; in cmd all variables are exported. */
export function exportVariable(name: string, say: string): RemedyStep {
  return {
    say,
    run: [
      { shell: 'posix', line: `export ${name}` },
      { shell: 'fish', line: `set -gx ${name} $${name}` },
      { shell: 'powershell', line: `$env:${name} = $${name}` },
    ],
  };
}

/** Sets a variable to a public value: here, and then where it is set; in CI for the whole job. */
export function setPublicVariable(name: string, value: string, facts: Facts): readonly RemedyStep[] {
  if (facts.ci) return [setInJob(`Set ${name} for the job`, name, value, facts.ci.service)];
  const where = whereSet(name, facts);
  return [
    {
      say: `Set ${name} in this terminal`,
      run: [
        { shell: 'posix', line: `export ${name}=${value}` },
        { shell: 'fish', line: `set -gx ${name} ${value}` },
        { shell: 'powershell', line: `$env:${name} = '${value}'` },
        { shell: 'cmd', line: `set ${name}=${value}` },
      ],
    },
    ...(where === undefined ? [] : [{ say: `For good: set it where it is set now, ${where}` }]),
  ];
}

/** Replaces http:// at the beginning of an address with https://. */
export function encryptAddress(place: Place, facts: Facts): readonly RemedyStep[] {
  const say = `Replace http:// with https:// in ${placeName(place, facts.home)}`;
  if (place.kind !== 'env' || facts.ci) return [{ say: `${say}${byHand(facts)}` }];
  const { name } = place;
  const where = whereSet(name, facts);
  return [
    {
      say: `${say} in this terminal`,
      run: [
        { shell: 'posix', line: `export ${name}="https://\${${name}#*://}"` },
        { shell: 'fish', line: `set -gx ${name} (string replace -r '^[^/]*' https: $${name})` },
        { shell: 'powershell', line: `$env:${name} = $env:${name} -replace '^[^/]*', 'https:'` },
        { shell: 'cmd', line: `set ${name}=https://%${name}:*://=%` },
      ],
    },
    ...(where === undefined ? [] : [{ say: `For good: correct it where it is set, ${where}` }]),
  ];
}

/** Makes a file readable by its owner only. */
export function makePrivate(path: string, facts: Facts, mode = 0o600): RemedyStep {
  const run = linesWithPath(path, facts, (argument, shell) => privateLine(shell, argument, mode, facts.platform));
  return {
    say: 'Make it readable by you only',
    run,
    ...(facts.platform === 'win32' ? {} : { edit: { kind: 'chmod', path, mode } }),
  };
}

function privateLine(shell: Shell, argument: string, mode: number, platform: Facts['platform']): string {
  if (platform !== 'win32') return `chmod ${mode.toString(8)} ${argument}`;
  if (shell === 'powershell') return `icacls ${argument} /inheritance:r /grant:r "\${env:USERNAME}:F"`;
  return `icacls ${argument} /inheritance:r /grant:r "%USERNAME%:F"`;
}

/**
 * Logs in with the platform's own command, or on its page if there is none; in CI, where nobody can, through a secret.
 */
export function logIn(platform: string, facts: Facts, say = 'Log in again'): RemedyStep {
  if (facts.ci) return secretStep(platform, facts.ci.service, facts);
  const provider = facts.providers.find(({ id }) => id === platform);
  const remark = provider?.rotation?.remark;
  if (provider?.login)
    return { say: remark === undefined ? say : `${say}. ${remark}`, run: everyShell(provider.login) };
  // No command writes the file: it is written by hand.
  return {
    say: 'Copy your credential from the platform’s page to where the client reads it',
    ...(provider ? { url: provider.pages.create } : {}),
  };
}

/** Opens the platform's page where credentials are created. */
export function createPage(platform: string, facts: Facts, say: string): RemedyStep {
  const url = facts.providers.find(({ id }) => id === platform)?.pages.create;
  return { say, ...(url ? { url } : {}) };
}

/**
 * How to get a credential that has to be stored by hand: the platform's own command prints it where somebody is logged
 * in; otherwise it is on the platform's page.
 */
export function obtainCredential(platform: string, slot: Slot, facts: Facts, say: string): readonly RemedyStep[] {
  const provider = facts.providers.find(({ id }) => id === platform);
  const command = provider && printCommand(provider, slot);
  const page = createPage(platform, facts, say);
  if (provider === undefined || command === undefined) return [page];
  const print = `${/^or /i.test(say) ? 'Or print' : 'Print'} your own value on a machine where you are logged in`;
  // What a command prints is not on any page.
  if (command === provider.commands?.get) return [{ say: print, run: everyShell(command) }];
  return [{ ...page, say: `${print}, or copy it from the platform’s page`, run: everyShell(command) }];
}

/** The documented command that prints the value of a slot, if the platform has one. */
export function printCommand({ commands }: Pick<ProviderData, 'commands'>, slot: Slot): string | undefined {
  return commands?.gets?.includes(slot) ? commands.get : commands?.env;
}

/** Corrects a value where it is: in a file with an editor, a variable by setting it again, in CI in its secret. */
export function correctValue(place: Place, what: string, facts: Facts): readonly RemedyStep[] {
  if (facts.ci && place.kind === 'env') return [correctSecret(what, place.name, facts.ci.service)];
  if (facts.ci && place.kind === 'file') return [correctWriting(what, place, withTilde(place.path, facts.home))];
  if (place.kind === 'env') {
    const { isSure, list } = likelyAssignments(place.name, facts);
    const where = whereSet(place.name, facts);
    if (isSure && list[0])
      return [{ say: `${what} in ${placeName(list[0].place, facts.home)}, and open a new terminal` }];
    const how = 'enter the value again (it is not shown or saved in the history)';
    return [
      setVariable(place.name, what === 'Put it' ? `Put it in ${place.name}: ${how}` : `${what}: ${how}`, facts),
      ...(where === undefined ? [] : [{ say: `For good: correct it where it is set, ${where}` }]),
    ];
  }
  if (place.kind === 'file') {
    const key = place.key ? ` (key ${place.key})` : '';
    return [
      {
        say: `${what} in ${withTilde(place.path, facts.home)}${place.line ? `, line ${place.line}` : ''}${key}, with an editor`,
        brief: `${what} in ${placeName(place, facts.home)}`,
      },
    ];
  }
  if (place.kind === 'argument') return [{ say: `${what} where your own code passes ${place.name}` }];
  return [{ say: what }];
}

/** How to edit a file, in words that continue a step: a job's files are written by its own steps. */
export function byHand(facts: Facts): string {
  return facts.ci ? ', in the step of this job that writes it' : ', with an editor';
}

/** Removes the byte order mark at the beginning of a file, keeping its mode. */
export function removeByteOrderMark(path: string, facts: Facts): RemedyStep {
  const line = (argument: string): string => String.raw`perl -i -pe 's/^\xef\xbb\xbf// if $. == 1' ${argument}`;
  const run = linesWithPath(path, facts, line, ['posix', 'fish']);
  const step: RemedyStep = {
    say: `Save ${withTilde(path, facts.home)} as UTF-8 without a byte order mark`,
    ...(facts.ci ? {} : { edit: { kind: 'strip', place: { kind: 'file', path } } }),
  };
  return facts.platform === 'win32' || run.length === 0 ? step : { ...step, run };
}

/** Renames a file and creates its directory if it is missing. An existing file is never replaced. */
export function moveFile(from: string, to: string, say: string, facts: Facts): RemedyStep {
  const folder = to.replace(/[\\/][^\\/]*$/, '');
  // The home directory and the file's own directory exist.
  const isThere = folder === facts.home || folder === from.replace(/[\\/][^\\/]*$/, '');
  const run = shells.flatMap((shell) => {
    const [a, b, c] = [from, to, folder].map((path) => shellPath(path, facts.home, shell));
    return a && b && c ? [{ shell, line: lineFor(shell, a, b, isThere ? undefined : c) }] : [];
  });
  return { say, run };
}

function lineFor(shell: Shell, from: string, to: string, folder: string | undefined): string {
  switch (shell) {
    case 'posix':
      return `${folder ? `mkdir -p ${folder} && ` : ''}mv -n ${from} ${to}`;
    case 'fish':
      return `${folder ? `mkdir -p ${folder}; and ` : ''}mv -n ${from} ${to}`;
    case 'powershell':
      return `${folder ? `New-Item -ItemType Directory -Force ${folder} | Out-Null; ` : ''}Move-Item ${from} ${to}`;
    case 'cmd':
      return `${folder ? `(if not exist ${folder} mkdir ${folder}) & ` : ''}if not exist ${to} move ${from} ${to}`;
  }
}

const command: Readonly<Record<Shell, string>> = { posix: 'rm', fish: 'rm', powershell: 'Remove-Item', cmd: 'del' };

/** Deletes a file that its client creates again when it needs it. */
export function removeCache(path: string, say: string, facts: Facts): RemedyStep {
  const run = linesWithPath(path, facts, (argument, shell) => `${command[shell]} ${argument}`);
  return { say, run };
}

/**
 * Renames a variable: in this terminal without showing its value, and then where it is set. With `keep` the old
 * variable stays, because another program reads it.
 */
export function renameVariable(from: string, to: string, facts: Facts, keep = false): readonly RemedyStep[] {
  const known = whereSet(from, facts);
  const where =
    (known?.startsWith('perhaps ') ? `the file that sets it (${known})` : known) ??
    'the file that sets it (a shell’s startup file, a job script, conda, .env)';
  const forGood: RemedyStep = {
    say: `For good: write ${to} ${keep ? 'beside' : 'instead of'} ${from} in ${where}`,
    brief: '',
  };
  if (facts.ci) return [renameSecret(from, to, facts.ci.service, keep)];
  if (![from, to].every((name) => /^[A-Za-z_]\w*$/.test(name))) return [forGood];
  // Names are not case-sensitive on Windows.
  const sameOnWindows = from.toUpperCase() === to.toUpperCase();
  return [
    {
      say: `Set ${to} to the value of ${from} in this terminal`,
      run: [
        { shell: 'posix', line: `export ${to}="$${from}"${keep ? '' : ` && unset ${from}`}` },
        { shell: 'fish', line: `set -gx ${to} $${from}${keep ? '' : `; set -e ${from}`}` },
        ...(sameOnWindows
          ? []
          : ([
              { shell: 'powershell', line: `$env:${to} = $env:${from}${keep ? '' : `; Remove-Item Env:${from}`}` },
              { shell: 'cmd', line: `set "${to}=%${from}%"${keep ? '' : ` & set "${from}="`}` },
            ] as const)),
      ],
    },
    forGood,
  ];
}

/** Removes a variable from the place that sets it, with that place's own command if it has one. */
export function removeFromFile(name: string, place: Place, facts: Facts): RemedyStep {
  const path = place.kind === 'file' ? place.path : '';
  const where = placeName(place, facts.home);
  if (/[\\/]fish_variables$/.test(path)) {
    return {
      say: `For good: ${name} is a universal variable of fish; unset it there`,
      run: [{ shell: 'fish', line: `set -e -U ${name}` }],
    };
  }
  if (/[\\/]conda-meta[\\/]state$/.test(path)) {
    return {
      say: 'For good: conda sets it with this environment; unset it there and activate the environment again',
      run: everyShell(`conda env config vars unset ${name}`),
    };
  }
  if (path === registryPath) {
    return {
      say: `For good: remove ${name} from your Windows user variables, then sign out and in again`,
      run: [
        { shell: 'powershell', line: `[Environment]::SetEnvironmentVariable('${name}', $null, 'User')` },
        { shell: 'cmd', line: `reg delete HKCU\\Environment /v ${name} /f` },
        // Git Bash takes a slash at the beginning of an argument for a path.
        { shell: 'posix', line: `reg delete 'HKCU\\Environment' //v ${name} //f` },
      ],
    };
  }
  const after = /[\\/]\.envrc$/.test(path) ? ', then allow it again (direnv allow)' : '';
  return { say: `For good: remove ${name} from ${where}${after}` };
}
