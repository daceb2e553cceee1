import type { CiFact, Facts } from '../types/facts.ts';
import type { RemedyStep } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import { type WrittenFile, wantedParts } from './ci-parts.ts';
import { fileLines } from './file-lines.ts';

type Service = CiFact['service'];

/** Where each service keeps its secrets, in the words of its own menu. */
const keptIn: Readonly<Record<Service, string>> = {
  github: 'under Settings > Secrets and variables > Actions',
  gitlab: 'under Settings > CI/CD > Variables (masked; protected too, if only protected branches run the job)',
  generic: 'in your CI service',
};

/**
 * How a job gets a platform's credential without a login: the secret's name, where to define it, and the lines that
 * pass it on.
 */
export function secretStep(platform: string, service: Service, facts: Facts): RemedyStep {
  const { variables, file, usual } = wantedParts(platform, facts);
  const names = variables.filter((name) => !usual.has(name));
  if (names.length > 0) return passSecrets(names, service, usual);
  if (file) return writeFile(platform, file, service, facts);
  return { say: `Define the credential ${keptIn[service]}, and pass it to this job` };
}

/** Variables of a platform that are set in every job that gets its credential. */
export function isWantedVariable(name: string, facts: Facts): boolean {
  return facts.providers.some(({ id }) => wantedParts(id, facts).variables.includes(name));
}

/** A secret whose value is wrong, or correct under another name: `from` is where it is defined. */
export function correctSecret(what: string, name: string, service: Service): RemedyStep {
  const text = passLines([[name, reference(name, service)]], service);
  return {
    say: `${what} in the secret that ${name} is set from, ${keptIn[service]}`,
    ...(text.length > 0 ? { text } : {}),
  };
}

/** Passes a secret under the name that the client reads. */
export function renameSecret(from: string, to: string, service: Service, keep: boolean): RemedyStep {
  const also = keep ? `, in addition to ${from}` : `, instead of ${from}`;
  const renamed = passLines([[to, reference(from, service)]], service, true);
  return {
    say: `Pass it to the job as ${to}${also}`,
    ...(renamed.length > 0 ? { text: renamed } : {}),
  };
}

/** Removes variables from a job. */
export function withholdVariables(names: readonly string[], service: Service): RemedyStep {
  const where: Readonly<Record<Service, string>> = {
    github: 'the `env:` of the workflow',
    gitlab: 'the project’s CI/CD variables and `variables:` of .gitlab-ci.yml',
    generic: 'what the CI configuration sets',
  };
  return { say: `Remove ${names.join(' and ')} from ${where[service]}` };
}

/** Sets a non-secret variable for the whole job. */
export function setInJob(say: string, name: string, value: string, service: Service): RemedyStep {
  return { say, text: passLines([[name, value]], service) };
}

/** A wrong file was written by an earlier step of the job. */
export function correctWriting(what: string, place: Extract<Place, { kind: 'file' }>, name: string): RemedyStep {
  return { say: `${what} in the step of this job that writes ${name}${place.key ? ` (key ${place.key})` : ''}` };
}

/** The same for some of the platform's variables. */
export function defineSecrets(platform: string, names: readonly string[], service: Service, facts: Facts): RemedyStep {
  const { usual } = wantedParts(platform, facts);
  return passSecrets(
    names.filter((name) => !usual.has(name)),
    service,
    new Map([...usual].filter(([name]) => names.includes(name))),
  );
}

/** Passes variables by name. `usual` are additional ones that are not secret, with their values. */
export function passSecrets(
  names: readonly string[],
  service: Service,
  usual: ReadonlyMap<string, string> = new Map(),
): RemedyStep {
  const one = names.length === 1;
  const text = passLines(
    [
      ...names.map((name) => [name, reference(name, service)] as const),
      ...[...usual].map(([name, value]) => [name, value] as const),
    ],
    service,
  );
  const pass: Readonly<Record<Service, string>> = {
    github: `, and pass ${one ? 'it' : 'them'} to the job`,
    // GitLab gives every job the project's variables.
    gitlab: text.length > 0 ? ', and set the values that are not secret' : '',
    generic: `, and pass ${one ? 'it' : 'them'} to this job as ${one ? 'an environment variable' : 'environment variables'}`,
  };
  const say = names.length > 0 ? defineWords(names, service) + pass[service] : 'Set the values that are not secret';
  return { say, ...(text.length > 0 ? { text } : {}) };
}

function reference(secret: string, service: Service): string {
  return service === 'github' ? `\${{ secrets.${secret} }}` : `$${secret}`;
}

/**
 * The lines of a workflow that give a job its variables. GitLab passes a variable of that name by itself; how other
 * services do it is unknown, so only the non-secret lines are given.
 */
function passLines(
  pairs: readonly (readonly [name: string, value: string])[],
  service: Service,
  renames = false,
): readonly string[] {
  const said = pairs.filter(([name, value]) => service !== 'gitlab' || renames || value !== `$${name}`);
  if (said.length === 0) return [];
  if (service === 'generic') return said.filter(([, value]) => !value.startsWith('$')).map((pair) => pair.join('='));
  return [service === 'github' ? 'env:' : 'variables:', ...said.map(([name, value]) => `  ${name}: ${value}`)];
}

/** For a platform whose clients read no variable: the step that writes their file. */
function writeFile(platform: string, file: WrittenFile, service: Service, facts: Facts): RemedyStep {
  const name = facts.providers.find(({ id }) => id === platform)?.name ?? platform;
  const secrets = file.parts
    .filter(({ usual }) => usual === undefined)
    .map(({ slot }) => ({ slot, secret: secretName(platform, slot, service, facts) }));
  // Within a GitHub step, a variable can have the part's own name.
  const variableOf = (slot: string): string =>
    service === 'github' ? slot.toUpperCase() : (secrets.find((each) => each.slot === slot)?.secret ?? slot);
  return {
    say: `${defineWords(
      secrets.map(({ secret }) => secret),
      service,
    )}, and write the file that the client reads before it runs`,
    text: inWorkflow(fileLines(file, variableOf, facts.home), `Write the credential file of ${name}`, secrets, service),
  };
}

function defineWords(names: readonly string[], service: Service): string {
  const kind = service === 'gitlab' ? 'CI/CD variable' : 'secret';
  return `Define the ${kind}${names.length === 1 ? '' : 's'} ${names.join(' and ')} ${keptIn[service]}`;
}

function inWorkflow(
  lines: readonly string[],
  title: string,
  secrets: readonly { readonly slot: string; readonly secret: string }[],
  service: Service,
): readonly string[] {
  switch (service) {
    case 'github':
      return [
        `- name: ${title}`,
        // By default, Windows runners use PowerShell.
        '  shell: bash',
        '  env:',
        ...secrets.map(({ slot, secret }) => `    ${slot.toUpperCase()}: ${reference(secret, service)}`),
        '  run: |',
        ...lines.map((line) => `    ${line}`),
      ];
    case 'gitlab':
      return ['before_script:', '  - |', ...lines.map((line) => `    ${line}`)];
    case 'generic':
      return lines;
  }
}

/**
 * A name for a secret. If it becomes a variable of the whole job, it must not look like one that a client reads: that
 * would be a finding of its own.
 */
function secretName(platform: string, slot: string, service: Service, facts: Facts): string {
  const name = `${platform}_${slot}`.toUpperCase().replaceAll(/\W/g, '_');
  const isTaken = facts.providers.some(({ lookalikes }) => lookalikes.some((each) => each.name === name));
  return service !== 'github' && isTaken ? `${name}_FOR_CI` : name;
}
