import { recheckCommand } from '../../check/recheck-command.ts';
import { envGroup } from '../../rule-kit/env-shadow.ts';
import { placeName } from '../../rule-kit/place-name.ts';
import {
  correctValue,
  createPage,
  everyShell,
  logIn,
  obtainCredential,
  setVariable,
  unsetVariables,
} from '../../rule-kit/remedy-steps.ts';
import type { Facts } from '../../types/facts.ts';
import type { RemedyStep } from '../../types/finding.ts';
import type { Provider } from '../../types/provider.ts';
import type { Copy, CopyKind } from './copies.ts';

/** Places that something reads: they need the new value. */
const readPlaces: ReadonlySet<CopyKind> = new Set([
  'credential file',
  'startup file',
  'Windows user variable',
  'project file',
  'file',
]);
/** The most places that one step names. */
const most = 8;

/**
 * The steps that replace the credential in use, ordered so that no step undoes another. A command that revokes ends
 * whatever is in use where it runs, so it comes before the new credential exists; a page revokes by name, and comes
 * after everything has the new one.
 */
export function rotationSteps(provider: Provider, copies: readonly Copy[], given: Facts): readonly RemedyStep[] {
  // Lines in project files are replaced, not removed: containers need them.
  const facts = withoutProjectLines(given);
  const used = copies.filter(({ relation }) => relation === 'in use');
  const { commands, pages, login } = provider;
  const revoke = used.length > 0 ? commands?.revoke : undefined;
  // A client's own files contain logins for other servers and profiles, or are what the login writes.
  const others = copies.filter(
    ({ relation, kind }) => relation === 'different' && kind !== 'credential file' && kind !== 'cache',
  );
  const remains = copies.filter((each) => !readPlaces.has(each.kind) && isSame(each) && each.kind !== 'cache');
  const names = (each: readonly Copy[]): string => placeNames(each, facts);
  return [
    ...(revoke === undefined
      ? []
      : [
          {
            say: 'Revoke the credential in use, by running the command where it is used',
            run: everyShell(revoke),
          },
        ]),
    ...(login === undefined ? byHand(provider, used, facts) : byLogin(provider, used, facts)),
    ...replaceSteps(provider, copies, login !== undefined, facts),
    ...(revoke === undefined && used.length > 0
      ? [{ say: 'Revoke the old credential on the platform’s page', url: pages.revoke }]
      : []),
    ...(remains.length > 0 ? [{ say: `Delete the old value from ${names(remains)}` }] : []),
    ...(others.length > 0 ? [{ say: `Revoke and remove the other unused values: ${names(others)}` }] : []),
    { say: 'Verify the new credential', run: recheckCommand(provider.id, true, facts.options) },
  ];
}

/** What to know before replacing a credential. */
export function rotationRemarks({ rotation }: Provider, copies: readonly Copy[]): readonly string[] {
  const shared = copies.filter(
    ({ slot, relation, kind }) =>
      rotation?.rotates?.includes(slot) === true &&
      relation !== 'different' &&
      (kind === 'environment variable' ||
        kind === 'startup file' ||
        kind === 'Windows user variable' ||
        kind === 'project file'),
  );
  const [first] = shared;
  return [
    ...(rotation?.remark === undefined ? [] : [rotation.remark]),
    ...(first === undefined
      ? []
      : [
          `The server may replace the ${first.slot} whenever it is used, and a value from a variable is not replaced with it: each host needs its own login`,
        ]),
  ];
}

function isSame({ relation }: Copy): boolean {
  return relation === 'same' || relation === 'part';
}

/** A login writes the client's own file, so variables that override it have to be removed. */
function byLogin(provider: Provider, used: readonly Copy[], facts: Facts): readonly RemedyStep[] {
  const { id } = provider;
  const variables = variablesOf(used, id, facts);
  const overriding = used.filter(
    ({ place, kind }) => kind === 'credential file' && place.kind === 'file' && !isStored(place.path, provider),
  );
  return [
    ...(variables.length > 0 ? unsetVariables(variables, facts) : []),
    ...overriding.map(({ place, slot }) => ({
      say: `Remove ${slot} from ${placeName(place, facts.home)}, with an editor: it overrides what the login writes`,
    })),
    logIn(id, facts, used.length > 0 ? 'Create a new credential and store it' : 'Log in'),
  ];
}

/** Whether the login writes a file of this name; if that is unknown, any file is assumed. */
function isStored(path: string, { commands }: Provider): boolean {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  const { stores } = commands ?? {};
  return stores === undefined || stores.some((pattern) => matchesPattern(name, pattern));
}

function matchesPattern(name: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.at(-1);
  return end === undefined ? name === pattern : name.startsWith(start) && name.endsWith(end);
}

function byHand({ id, rotation }: Provider, used: readonly Copy[], facts: Facts): readonly RemedyStep[] {
  const create = createPage(
    id,
    facts,
    ['Create a new credential on the platform’s page', rotation?.remark].filter(Boolean).join('. '),
  );
  if (used.length === 0) return [create, logIn(id, facts)];
  return [create, ...used.flatMap((each) => store(each, facts))];
}

function store({ place }: Copy, facts: Facts): readonly RemedyStep[] {
  return place.kind === 'env'
    ? [setVariable(place.name, `Store it in ${place.name}: paste it when asked (it is not shown)`, facts)]
    : correctValue(place, 'Put the new value', facts);
}

/** Everything that must be removed before the login's file is read. */
function variablesOf(used: readonly Copy[], platform: string, { resolutions }: Facts): readonly string[] {
  const names = used.flatMap(({ place }) => (place.kind === 'env' ? [place.name] : []));
  const mine = resolutions.filter(({ provider }) => provider === platform);
  return [...new Set(names.flatMap((name) => [name, ...mine.flatMap((each) => envGroup(name, each))]))];
}

/** Every other place that contains the old value and is read by something. */
function replaceSteps(
  provider: Provider,
  copies: readonly Copy[],
  hasLogin: boolean,
  facts: Facts,
): readonly RemedyStep[] {
  // What sets a variable was removed with the variable, and the login has written its own files.
  const isDone = ({ kind, place }: Copy): boolean =>
    hasLogin &&
    (((kind === 'startup file' || kind === 'Windows user variable') && hasUsedVariable(copies)) ||
      (kind === 'credential file' && place.kind === 'file' && isStored(place.path, provider)));
  const old = copies.filter((each) => readPlaces.has(each.kind) && isSame(each) && !isDone(each));
  const [first] = old;
  if (!first) return [];
  const obtain = obtainCredential(provider.id, first.slot, facts, 'Copy the new value from the platform’s page');
  return [
    ...(hasLogin && obtain.some(({ run }) => run) ? obtain.slice(0, 1) : []),
    ...old.flatMap(({ place }) => correctValue(place, 'Put the new value', facts)),
  ];
}

function hasUsedVariable(copies: readonly Copy[]): boolean {
  return copies.some(({ relation, place }) => relation === 'in use' && place.kind === 'env');
}

function placeNames(copies: readonly Copy[], { home }: Facts): string {
  const names = [...new Set(copies.map(({ place }) => placeName(place, home)))];
  const more = names.length > most ? `, and ${names.length - most} more` : '';
  return names.slice(0, most).join(', ') + more;
}

function withoutProjectLines(facts: Facts): Facts {
  const { ci: _, ...rest } = facts;
  const isOwn = ({ readBy }: { readonly readBy: string }): boolean => readBy !== 'dotenv' && readBy !== 'compose';
  const assignments = new Map([...facts.assignments].map(([name, lines]) => [name, lines.filter(isOwn)]));
  return { ...rest, assignments };
}
