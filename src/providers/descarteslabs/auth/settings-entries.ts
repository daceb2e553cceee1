import type { RequestsNetrc } from '../../../requests/netrc.ts';
import type { ChainEntry } from '../../../types/resolution.ts';
import type { SettingsFailure } from './client-settings.ts';

/**
 * What affects the client besides its credentials: a variable that makes its settings fail, a netrc entry that replaces
 * its header.
 */
export function settingsEntries(failure: SettingsFailure | undefined, netrc: RequestsNetrc): readonly ChainEntry[] {
  return [
    ...(failure ? variableEntries(failure) : []),
    ...(netrc.is === 'login' || netrc.is === 'broken' ? [netrc.entry] : []),
  ];
}

function variableEntries({ raised, environment, unparsable, hiddenBy }: SettingsFailure): readonly ChainEntry[] {
  const entry = (name: string, kind: 'syntax' | 'type' | 'missing-key', what: string): ChainEntry => ({
    slot: 'settings',
    place: { kind: 'env', name },
    role: 'current',
    state: 'malformed',
    wins: false,
    problem: { kind, what, effect: 'fatal' },
  });
  if (unparsable !== undefined) return [entry(unparsable, 'syntax', unparsableWords)];
  if (hiddenBy !== undefined && hiddenBy !== 'FORCE_ENV_FOR_DYNACONF') {
    return [entry(hiddenBy, 'missing-key', 'dynaconf obeys it over the client, and finds no settings of the client')];
  }
  if (hiddenBy !== undefined) return [entry(hiddenBy, 'type', unknownWords)];
  const isUnknown = raised.class.endsWith('.ConfigError') && environment.place.kind === 'env';
  return isUnknown && environment.place.kind === 'env' ? [entry(environment.place.name, 'type', unknownWords)] : [];
}

const unknownWords = 'it names no environment of this client';

/** About a variable that begins with a word that dynaconf treats as one of its converters. */
export const unparsableWords = 'dynaconf takes it for a directive (`@int`, `@json`, …) that cannot be carried out';
