import type { Assignment, Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
import { placeName, withTilde } from './place-name.ts';
import { everyShell, setVariable } from './remedy-steps.ts';

/** A variable that is not set here, and a line that sets it. */
export interface UnloadedLine {
  readonly name: string;
  readonly assignment: Assignment;
}

type Reason =
  | 'not-exported'
  | 'never-read'
  | 'direnv'
  | 'dotenv'
  | 'compose'
  | 'R'
  | 'systemd'
  | 'conda'
  | 'registry'
  | 'not-loaded';

/** Why a line that sets a variable does not set it here. */
export function whyUnloaded({ exported, readBy, neverReadBy }: Assignment): Reason {
  if (readBy === 'dotenv' || readBy === 'compose' || readBy === 'R' || readBy === 'systemd') return readBy;
  if (neverReadBy !== undefined) return 'never-read';
  if (!exported) return 'not-exported';
  return readBy === 'direnv' || readBy === 'conda' || readBy === 'registry' ? readBy : 'not-loaded';
}

/** What the line lacks, in words that continue `~/.bashrc sets NAME`; undefined if it lacks nothing. */
export function lackWords(assignment: Assignment): string | undefined {
  const reason = whyUnloaded(assignment);
  if (reason === 'not-exported') return `without ${exportWord(assignment)}`;
  return reason === 'never-read' ? `but ${assignment.neverReadBy} doesn’t read this file` : undefined;
}

function exportWord({ readBy }: Assignment): string {
  return readBy === 'fish' ? '-x' : readBy === 'csh' ? 'setenv' : 'export';
}

/** Why the variable is not here, in one sentence. */
export function unloadedCause(assignment: Assignment): string {
  switch (whyUnloaded(assignment)) {
    case 'not-exported':
      return 'Programs that the shell starts get exported variables only.';
    case 'never-read':
      return `Your shell is ${assignment.neverReadBy}, and this is a startup file of ${assignment.readBy}.`;
    case 'dotenv':
      return 'No client reads a .env file: the program that starts it has to load it.';
    case 'compose':
      return 'Docker Compose sets it in the container only.';
    case 'R':
      return 'Only R reads this file: programs that R does not start don’t get the variable.';
    case 'direnv':
      return 'direnv reads the file only after you allow it, and again after each change.';
    case 'registry':
      return 'Windows gives it to programs that start after it was set: this one was started before.';
    default:
      return 'This program was started without reading the file, or before it was changed.';
  }
}

/** The startup file in which to set variables, by shell. */
const ownFile: Readonly<Record<string, string>> = {
  bash: '~/.bashrc',
  zsh: '~/.zshrc',
  fish: '~/.config/fish/config.fish',
  csh: '~/.cshrc',
  tcsh: '~/.tcshrc',
};

/** The steps that make lines of one file apply here, in order. */
export function loadSteps(lines: readonly UnloadedLine[], facts: Facts): readonly RemedyStep[] {
  const reasons = [...new Set(lines.map(({ assignment }) => whyUnloaded(assignment)))];
  const isNew = reasons.some(
    (reason) =>
      reason === 'not-exported' || reason === 'never-read' || reason === 'registry' || reason === 'not-loaded',
  );
  return [
    ...reasons.flatMap((reason) =>
      stepsFor(
        reason,
        lines.filter(({ assignment }) => whyUnloaded(assignment) === reason),
        facts,
      ),
    ),
    ...(isNew ? [{ say: 'Open a new terminal, or start the notebook or the job again' }] : []),
  ];
}

function stepsFor(reason: Reason, lines: readonly UnloadedLine[], facts: Facts): readonly RemedyStep[] {
  const [first] = lines;
  if (!first) return [];
  const where = lines.map(({ assignment }) => placeName(assignment.place, facts.home)).join(' and ');
  const file = withTilde(first.assignment.place.path, facts.home);
  const names = lines.map(({ name }) => name);
  const { readBy, neverReadBy = '' } = first.assignment;
  switch (reason) {
    case 'not-exported':
      if (readBy === 'fish') return [{ say: `Write \`set -gx\` instead of \`set\` in ${where}` }];
      if (readBy === 'csh') return [{ say: `Write \`setenv ${names[0]} …\` instead of \`set\` in ${where}` }];
      return [{ say: `Add \`export\` in ${where}` }];
    case 'never-read': {
      const unexported = lines.filter(({ assignment }) => !assignment.exported).map(({ name }) => name);
      const target = ownFile[neverReadBy] ?? `a startup file of ${neverReadBy}`;
      const how =
        neverReadBy === 'fish'
          ? ` as \`set -gx ${names[0]} …\``
          : /csh$/.test(neverReadBy)
            ? ` as \`setenv ${names[0]} …\``
            : readBy === 'fish' || readBy === 'csh'
              ? ` as \`export ${names[0]}=…\``
              : unexported.length > 0
                ? `, with \`export\` before ${unexported.join(' and ')}`
                : '';
      return [{ say: `Move ${where} into ${target}${how}: ${neverReadBy} doesn’t read ${file}` }];
    }
    case 'direnv':
      return [{ say: 'Allow direnv in that directory', run: everyShell('direnv allow') }];
    case 'dotenv':
      return [
        {
          say: `Load ${file} where the program is started: python-dotenv in your code, an env file of the container or the editor, or direnv`,
        },
      ];
    case 'compose':
      return [
        { say: `Start the program in the container (docker compose up): ${file} only applies there` },
        ...names.map((name, index) =>
          setVariable(
            name,
            `${index === 0 ? 'Or set' : 'Set'} ${name} in this terminal: paste the value when asked (it is not shown)`,
            facts,
          ),
        ),
      ];
    case 'R':
      return [
        { say: `Set ${names.join(' and ')} in a startup file of your shell as well, or start the program from R` },
      ];
    case 'systemd':
      return [{ say: 'Log out and in again: the session reads the file at login' }];
    case 'conda':
      return [{ say: 'Activate the conda environment again' }];
    case 'registry':
    case 'not-loaded':
      return [];
  }
}
