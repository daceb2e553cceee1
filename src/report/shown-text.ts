import { guardedSecrets, maskedSecret } from '../output/holds-secret.ts';
import { holdsNothing, maskGuarded } from '../output/mask-tokens.ts';
import { withTilde } from '../rule-kit/place-name.ts';
import { allSecrets, Secret } from '../secret.ts';
import type { Report } from '../types/report.ts';
import { maskRandomNames, mayShow } from '../value/foreign-text.ts';
import { stripControls } from '../value/strip-controls.ts';
import { ourOwn, type Words } from '../value/untrusted.ts';
import { isPublicText } from './public-secret.ts';

/** Makes text from outside safe to show. */
export type Show = (text: string) => Words;

/**
 * How a report's text from outside (paths, names, a client's words) is shown: without control characters, without any
 * secret of this run, and without names that look like a token.
 */
export function showFor(report: Report): Show {
  const masked = maskerFor(report);
  return (text) => ourOwn(stripControls(masked(text)));
}

/**
 * A text without a secret of this run and without names that look like a token; its control characters are in it still.
 */
export interface Mask {
  (text: string): string;
  /** Looks at all these texts at once, which costs a third of looking at each: usually none of them has a secret. */
  readonly lookAhead?: ((texts: ReadonlySet<string>) => void) | undefined;
}

/** Like `showFor`, for JSON: the JSON writer escapes strings, so only secrets are removed. */
export function maskerFor(report: Pick<Report, 'platforms' | 'home' | 'namesMasked'>): Mask {
  const settings = report.platforms
    .flatMap(({ clients }) => clients)
    .flatMap((client) => Object.values(client.settings));
  const given = settings
    .filter(({ place }) => place.kind !== 'default')
    .map(({ value }) => withTilde(value, report.home));
  const odd = given.filter((value) => !mayShow(value, 'setting')).map((value) => new Secret(value));
  const guarded = guardedSecrets([...allSecrets(), ...odd], isPublicText);
  let clean: ReadonlySet<string> = new Set();
  const lookAhead = (texts: ReadonlySet<string>): void => {
    if (holdsNothing(texts, guarded)) clean = texts;
  };
  const withoutSecrets = (text: string): string => (clean.has(text) ? text : maskGuarded(text, guarded));
  // The scanner knows tokens: a commit id, or a file that is named by a hash, must stay findable.
  if (report.namesMasked) return Object.assign(withoutSecrets, { lookAhead });
  // A report repeats most texts (in JSON 730 texts are 160 different ones: 3 ms of CPU).
  const known = new Map<string, string>();
  const mask = (text: string): string => {
    const masked = known.get(text) ?? maskRandomNames(withoutSecrets(text), maskedSecret);
    known.set(text, masked);
    return masked;
  };
  return Object.assign(mask, { lookAhead });
}

/** The mask for output that others read: without the hash that Descartes Labs names its cache after, too. */
export function maskForOthers(mask: Mask): Mask {
  return Object.assign((text: string) => maskCacheHash(mask(text)), { lookAhead: mask.lookAhead });
}

/**
 * Descartes Labs names its cache after a hash of the credentials. It is shown on the user's own machine, because the
 * remedy needs the name, but not in output for others.
 */
export function maskCacheHash(text: string): string {
  return text.replace(/jwt_token_[0-9a-f]{40}\.json/g, 'jwt_token_[hash].json');
}
