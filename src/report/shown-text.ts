import { guardedSecrets, maskedSecret } from '../output/holds-secret.ts';
import { maskGuarded } from '../output/mask-tokens.ts';
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
export type Mask = (text: string) => string;

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
  // The scanner knows tokens: a commit id, or a file that is named by a hash, must stay findable.
  if (report.namesMasked) return (text) => maskGuarded(text, guarded);
  // A report repeats most texts (in JSON 730 texts are 160 different ones: 3 ms of CPU).
  const known = new Map<string, string>();
  return (text) => {
    const masked = known.get(text) ?? maskRandomNames(maskGuarded(text, guarded), maskedSecret);
    known.set(text, masked);
    return masked;
  };
}

/**
 * Descartes Labs names its cache after a hash of the credentials. It is shown on the user's own machine, because the
 * remedy needs the name, but not in output for others.
 */
export function maskCacheHash(text: string): string {
  return text.replace(/jwt_token_[0-9a-f]{40}\.json/g, 'jwt_token_[hash].json');
}
