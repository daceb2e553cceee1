import { type Glue, glues, nameGlue } from './glues.ts';
import { isIssuedBy, isOnHost } from './jwt-issuer.ts';
import { kinshipOf } from './kinship.ts';
import { isMadeUp, isWordy, looksRandom, readsAsCode } from './made-up.ts';
import { type NameBefore, namesBefore, parentsOf } from './names-before.ts';
import { leastJwtPiece, type MatchRule, type Strength } from './rules.ts';
import { unescaped } from './unescape.ts';
import { joinedWords, namesOtherThing, namesSecret, namesSecretOfPlatform } from './words.ts';

/** How far the judge reads, in bytes before and after a value; `direct`: before one that does not look random. */
export const reach = { before: 560, after: 160, direct: 120 } as const;

/** What stands around a value. Text is latin-1. */
export interface Around {
  /** At most `reach.before` and `reach.after` characters. */
  readonly before: string;
  readonly after: string;
  /** The platform whose sign (a host, an import, a path, an own name) stands nearest; undefined where there is none near. */
  readonly nearestPlatform: () => string | undefined;
  /** The text is the name of a file or a branch. */
  readonly isName: boolean;
}

const everyGlue: readonly Glue[] = glues.map(({ is }) => is);
/** Ways of writing that leave no doubt that the value is the name's. */
const plainGlue: readonly Glue[] = ['assign', 'fallback', 'element', 'binary', 'pickle', 'name'];
const signedGlue: readonly Glue[] = everyGlue.filter((is) => is !== 'loose');

/**
 * Whether a text of the rule's shape is a token, and how sure that is. By its shape alone, by a JWT's claims, or by the
 * name beside it:
 * - an own name (`CAVE_TOKEN`, `ES_OAUTH2__REFRESH_TOKEN`), in every way of writing;
 * - a common name of the shape that says token (`token`, `auth_token`) where the shape is precise (32 hex) and the value
 *   plainly the name's;
 * - a common or otherwise secret name (`refresh_token`, `password`, `Authorization`) where the nearest platform sign is this platform's.
 * An opaque value must also look random. Nothing beside a name of another thing (`etag`, `md5`), nothing made up.
 */
export function strengthOf(rule: MatchRule, token: string, around: Around): Strength {
  if (rule.examples.has(token)) return 0;
  if (around.after.startsWith('(')) return 0;
  if (rule.told === 'by-claims' && token.split('.').every((piece) => piece.length < leastJwtPiece)) return 0;
  if (rule.told === 'by-claims') return isIssuedBy(rule, token) ? 5 : strengthByName(rule, token, around);
  if (rule.told === 'by-shape') return isMadeUp(token.slice(rule.prefix.length)) ? 0 : 5;
  // What is all hex digits is no opaque token, but another platform's, or a checksum.
  if (!rule.isHex && (isWordy(token) || /^[0-9a-f]+$/i.test(token))) return 0;
  const strength = strengthByName(rule, token, around);
  return strength > 0 && isMadeUp(token.slice(rule.prefix.length)) ? 0 : strength;
}

function strengthByName(rule: MatchRule, token: string, around: Around): Strength {
  const random = rule.isHex || rule.told === 'by-claims' || (looksRandom(token) && (!readsAsCode(token) || isAssigned(around.before)));
  if (!random && !isAssigned(around.before)) return 0;
  const before = unescaped(random ? around.before : around.before.slice(-reach.direct));
  if (random && isInUrlOf(rule, before, around.after)) return 4;
  for (const found of namesBefore(before, 240, 12)) {
    const kinship = kinshipOf(rule, found.name);
    if (kinship === 'none') continue;
    const glue = glueOf(found, around.isName);
    if (glue === undefined || (glue === 'loose' && kinship !== 'own')) continue;
    if (kinship === 'other-thing') return 0;
    if (kinship === 'own') {
      if (glue !== 'loose' || isLooseProse(found, around.after)) return random || glue === 'assign' ? 4 : 0;
    } else if (random) {
      if (kinship === 'common' && isOwnPath(rule, found.name, before)) return 4;
      if (signedGlue.includes(glue) && around.nearestPlatform() === rule.provider) return kinship === 'common' ? 3 : 1;
      if (kinship === 'common' && rule.isPrecise && plainGlue.includes(glue) && namesSecret(found.name)) return 2;
    }
  }
  return random && isNamedAfter(rule, unescaped(around.after)) ? 4 : 0;
}

function glueOf({ glue }: NameBefore, isName: boolean): Glue | undefined {
  if (isName && nameGlue.test(glue)) return 'name';
  return glues.find(({ pattern }) => pattern.test(glue))?.is;
}

/** Whether `=` or `:` stands directly before, but for quotes, brackets and blanks: all that is asked of an own name's value that reads like code. */
export function isAssigned(before: string): boolean {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 16); at--) {
    const character = before.charAt(at);
    if (character === '=' || character === ':') return true;
    if (!' \t"\'`\\('.includes(character)) return false;
  }
  return false;
}

/** `my CAVE token is …` and not `the CAVE commit is …` */
function isLooseProse({ name, glue }: NameBefore, after: string): boolean {
  return (
    (namesSecretOfPlatform(name) || glue.split(/[^\w-]/).some(namesSecret)) &&
    !namesOtherThing(glue) &&
    !namesOtherThing(after.slice(0, 40).split('\n', 1)[0] ?? '')
  );
}

/** `[default.oauth2]` and below it `refresh_token` are `oauth2.refresh_token`. */
function isOwnPath(rule: MatchRule, name: string, before: string): boolean {
  if (rule.ownPaths.length === 0) return false;
  return parentsOf(before).some((parent) => rule.ownPaths.some((path) => joinedWords(`${parent}.${name}`).endsWith(path)));
}

/** `https://user:TOKEN@host` */
function isInUrlOf(rule: MatchRule, before: string, after: string): boolean {
  return /:\/\/(?:[^\s/@:"']{0,100}:)?$/.test(before.slice(-120)) && after.startsWith('@') && isOnHost(after.slice(1), rule.hosts);
}

/** `"TOKEN" -> cave_token` in R; `value="TOKEN" key="CAVE_TOKEN"`, `"value": "TOKEN", "name": "CAVE_TOKEN"` */
function isNamedAfter(rule: MatchRule, after: string): boolean {
  const name = /^["'`]{0,2}[ \t]{0,8}(?:->>?[ \t]{0,8}|[,;]?\s{1,40}["']?(?:name|key|id|Name|Key)["']?\s{0,8}[=:]\s{0,8})["']?([A-Za-z_][\w.]{0,80})/.exec(
    after,
  )?.[1];
  return name !== undefined && kinshipOf(rule, name) === 'own';
}
