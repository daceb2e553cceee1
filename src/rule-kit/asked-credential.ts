import type { Facts } from '../types/facts.ts';
import type { Evidence, RemedyStep } from '../types/finding.ts';
import type { Place } from '../types/place.ts';
import type { Resolution, Slot } from '../types/resolution.ts';
import type { Verdict } from '../types/verdict.ts';
import { valueEvidence } from './evidence.ts';
import { correctValue, createPage, logIn } from './remedy-steps.ts';

/** The credential that a platform was asked about: where it is, and its evidence. */
export interface AskedCredential {
  readonly place: Place;
  readonly slot?: Slot;
  readonly resolution?: Resolution;
  /** The value, the platform's answer, and how the client shows that. */
  readonly evidence: readonly Evidence[];
}

/** Finds the credential that a verdict is about. */
export function askedCredential(verdict: Verdict, facts: Facts): AskedCredential {
  const { platform, client, slot, clientShows } = verdict;
  const resolution = facts.resolutions.find((each) => each.provider === platform && each.client === client);
  const fields = Object.entries(resolution?.fields ?? {});
  // An id alone is not a credential, and a built-in value is not the user's.
  const [name, field] =
    fields.find(([each, { place }]) =>
      slot === undefined ? each !== 'client_id' && place.kind !== 'default' : each === slot,
    ) ?? [];
  const shows = clientShows === undefined ? [] : [{ what: `${client} shows it as ${clientShows}` }];
  const value = field ? [valueEvidence(field.place, field.value, facts.now, true)] : [];
  return {
    place: field?.place ?? { kind: 'default' },
    ...(name === undefined ? {} : { slot: name }),
    ...(resolution ? { resolution } : {}),
    evidence: [...value, { what: answerWords(verdict) }, ...shows],
  };
}

/** `global.daf-apis.com: it answered 401 invalid_token`. */
export function answerWords({ host, detail, reason, status }: Verdict): string {
  return `${host ?? 'the platform'}: ${detail ?? reason ?? status}`;
}

/**
 * Replaces a credential where it is stored. Creating a new one may revoke the account's others: copying the current one
 * comes first.
 */
export function replaceCredential(
  platform: string,
  place: Place,
  facts: Facts,
): { readonly steps: readonly RemedyStep[]; readonly wontHelp: readonly string[] } {
  if (place.kind !== 'env' && place.kind !== 'argument') {
    const page = createPage(
      platform,
      facts,
      'Or copy a valid one from the platform’s page; creating a new one may revoke the others',
    );
    return { steps: [logIn(platform, facts), ...(page.url ? [page] : [])], wontHelp: ['Waiting, or trying again.'] };
  }
  const page = createPage(
    platform,
    facts,
    'Copy a valid credential from the platform’s page; creating a new one may revoke the others',
  );
  const where = place.kind === 'env' ? 'the variable overrides it' : 'the program passes its own';
  return {
    steps: [...(page.url ? [page] : []), ...correctValue(place, 'Replace the current one', facts)],
    wontHelp: [
      ...(hasLogin(platform, facts) ? [`Logging in again: that writes a file, and ${where}.`] : []),
      'Waiting, or trying again.',
    ],
  };
}

/** Whether a platform has a login command. */
export function hasLogin(platform: string, { providers }: Pick<Facts, 'providers'>): boolean {
  return providers.find(({ id }) => id === platform)?.login !== undefined;
}

/** Where the requested address is set, for a verdict that names the right one; undefined if nothing sets it. */
export function serverPlace({ platform, client, expected }: Verdict, facts: Facts): Place | undefined {
  const resolution = facts.resolutions.find((each) => each.provider === platform && each.client === client);
  const known = facts.providers.find(({ id }) => id === platform)?.addresses ?? [];
  const row = known.find(({ current }) => current.some((each) => expected?.includes(each)));
  const name = row?.setting ?? row?.slot ?? '';
  const place = (resolution?.settings[name] ?? resolution?.fields[name])?.place;
  return place?.kind === 'default' ? undefined : place;
}
