import { isPlaceholder } from '../../../value/placeholder.ts';
import { unescaped } from '../decode/unescape.ts';
import { columnNames } from './column-name.ts';
import { parentsOf } from './enclosing-keys.ts';
import { isIssuedBy, isOnHost } from './jwt-issuer.ts';
import type { NameRelation } from './name-book.ts';
import { mayHoldOwnName, nameRelationOf } from './name-relation.ts';
import { type Syntax, syntaxOf } from './name-value-syntax.ts';
import {
  joinedWords,
  namesOtherThing,
  namesPlaceholder,
  namesSecret,
  namesSecretOfPlatform,
  wordsOfName,
} from './name-words.ts';
import { type NameBefore, namesBefore } from './names-before.ts';
import { isCarrier, isOneRecord } from './record-value.ts';
import { looksOf } from './token-looks.ts';
import { type Confidence, leastJwtPiece, type TokenPattern } from './token-patterns.ts';

/** How far the context reaches, in bytes before and after a value; `direct`: before one that does not look random. */
export const reach = { before: 560, after: 160, direct: 120 } as const;

/** The context of a value. Text is latin-1. */
export interface Around {
  /** At most `reach.before` and `reach.after` characters. */
  readonly before: string;
  readonly after: string;
  /**
   * The platform whose mention (a host, an import, a path, an own name) is nearest; undefined if there is none near.
   */
  readonly nearestPlatform: () => string | undefined;
  /**
   * `=` or `:` is directly before it, apart from quotes, brackets and spaces: enough for an own name's value that reads
   * like code.
   */
  readonly isAssigned: boolean;
  /** The text is the name of a file or a branch. */
  readonly isName: boolean;
  /** `before` and `after` with escapes decoded, and the names in `before`, the nearest first. */
  readonly plainBefore: () => string;
  readonly plainAfter: () => string;
  readonly names: () => readonly NameBefore[];
}

/** What is read of the context only if it is needed, is read once. */
export function contextOf(
  before: string,
  after: string,
  facts: Pick<Around, 'nearestPlatform' | 'isAssigned' | 'isName'>,
): Around {
  let plainBefore: string | undefined;
  let plainAfter: string | undefined;
  let names: readonly NameBefore[] | undefined;
  const around: Around = {
    before,
    after,
    ...facts,
    plainBefore: () => {
      plainBefore ??= unescaped(before);
      return plainBefore;
    },
    plainAfter: () => {
      plainAfter ??= unescaped(after);
      return plainAfter;
    },
    names: () => {
      names ??= namesIn(around.plainBefore());
      return names;
    },
  };
  return around;
}

function namesIn(before: string): readonly NameBefore[] {
  return namesBefore(before, 240, 40);
}

/** Syntax that leaves no doubt that the value belongs to the name. */
const plainSyntax: ReadonlySet<Syntax> = new Set(['assign', 'fallback', 'element', 'binary', 'pickle', 'name']);
/** Syntax that is enough for a name of two words (`auth_token`, `save_token`), which is more specific than `token`. */
const clearSyntax: ReadonlySet<Syntax> = new Set([
  ...plainSyntax,
  'value',
  'record',
  'returned',
  'pair',
  'call',
  'space',
  'table',
]);
/** Syntax in which the name may belong to another value: an own name must then say that it is a secret's. */
const doubtfulSyntax: ReadonlySet<Syntax> = new Set(['loose', 'above', 'returned', 'record', 'column']);

/**
 * Whether a text of the pattern's shape is a token, and how sure that is. By its shape alone, by a JWT's claims, or by
 * the name beside it:
 * - an own name (`CAVE_TOKEN`, `ES_OAUTH2__REFRESH_TOKEN`), in every way of writing;
 * - a common name of the shape that says token (`token`, `auth_token`) where the shape is precise (32 hex), or begins
 * with
 *   its own mark (`v1.M`), and the value is plainly the name's;
 * - a common or otherwise secret name (`refresh_token`, `password`, `Authorization`) where the nearest platform mention
 * is this platform's. An opaque value must also look random. Nothing beside a name of another thing (`etag`, `md5`),
 * nothing made up.
 */
export function confidenceOf(pattern: TokenPattern, token: string, around: Around): Confidence {
  if (pattern.placeholders.has(token)) return 0;
  if (around.after.startsWith('(')) return 0;
  if (pattern.detectedBy === 'claims' && token.split('.').every((piece) => piece.length < leastJwtPiece)) return 0;
  if (pattern.detectedBy === 'claims') return isIssuedBy(pattern, token) ? 5 : confidenceByName(pattern, token, around);
  if (pattern.detectedBy === 'shape') return isPlaceholder(token.slice(pattern.prefix.length)) ? 0 : 5;
  // Only hex digits are not an opaque token, but another platform's, or a checksum.
  if (!pattern.isHex && (looksOf(token).isWords || /^[0-9a-f]+$/i.test(token))) return 0;
  const characters = token.slice(pattern.prefix.length);
  if (characters === lastPlaceholder) return 0;
  const confidence = confidenceByName(pattern, token, around);
  if (confidence === 0 || !isPlaceholder(characters)) return confidence;
  lastPlaceholder = characters;
  return 0;
}

/** A file may consist of one placeholder, a million times: the context of each is not read again. */
let lastPlaceholder: string | undefined;

function confidenceByName(pattern: TokenPattern, token: string, around: Around): Confidence {
  const random =
    pattern.isHex ||
    pattern.detectedBy === 'claims' ||
    (looksOf(token).isRandom() && (around.isAssigned || !looksOf(token).isCode()));
  if (!random && !around.isAssigned) return 0;
  const before = random ? around.plainBefore() : unescaped(around.before.slice(-reach.direct));
  if (random && isInUrlOf(pattern, before, around.after)) return 4;
  const names = random ? around.names() : namesIn(before);
  const [nearest] = names;
  // Less than a mention of a platform whose client has the same call.
  let best: Confidence = random && isArgument(pattern, before) ? 2 : 0;
  for (const found of names) {
    const relation = relationTo(pattern, found);
    if (relation === 'none') continue;
    const syntax = syntaxOf(found.syntax, around.isName) ?? recordSyntax(found, nearest);
    if (syntax === undefined || (syntax === 'loose' && relation !== 'own')) continue;
    if (relation === 'other-thing') return best;
    if (relation === 'own') {
      if (syntax === 'above' && isSumOfFile(around.after)) return best;
      if (doubtfulSyntax.has(syntax) && !namesSecretOfPlatform(found.name)) {
        if (syntax !== 'loose' || !isLooseProse(found, around.after)) continue;
      } else if (syntax === 'loose' && !isLooseProse(found, around.after)) continue;
      if (random || syntax === 'assign') return 4;
      return best;
    }
    if (random) best = stronger(best, confidenceOfCommon(pattern, found, relation, syntax, before, around));
  }
  if (!random) return best;
  const after = around.plainAfter();
  if (
    mayHoldOwnName(pattern, before) &&
    (isUnderOwnName(pattern, nearest, before, around.isName) || isInColumnOf(pattern, before))
  )
    return 4;
  if (mayHoldOwnName(pattern, after) && isNamedAfter(pattern, after)) return 4;
  return best > 0 || !isOption(pattern, before, names) ? best : around.nearestPlatform() === pattern.provider ? 3 : 0;
}

function relationTo(pattern: TokenPattern, found: NameBefore): NameRelation {
  const { name, isLoose } = found;
  found.facts ??= pattern.book(name);
  const relation = nameRelationOf(pattern, name, found.facts);
  return isLoose && relation !== 'own' && nameRelationOf(pattern, name.slice(1)) === 'own' ? 'own' : relation;
}

/** How certain a name makes it that other platforms have too. */
function confidenceOfCommon(
  pattern: TokenPattern,
  { name }: NameBefore,
  relation: 'common' | 'secret',
  syntax: Syntax,
  before: string,
  around: Around,
): Confidence {
  if (relation === 'common' && isOwnPath(pattern, name, before)) return 4;
  if (syntax !== 'above' && around.nearestPlatform() === pattern.provider) return relation === 'common' ? 3 : 1;
  if (relation !== 'common' || !(pattern.isPrecise || isMarked(pattern)) || !namesSecret(name)) return 0;
  return plainSyntax.has(syntax) || (clearSyntax.has(syntax) && wordsOfName(name).length > 1) ? 2 : 0;
}

/** Whether an opaque token begins with a mark of its own: `v1.M`. */
function isMarked(pattern: TokenPattern): boolean {
  return pattern.detectedBy === 'names' && pattern.prefix.length > 2;
}

function stronger(one: Confidence, other: Confidence): Confidence {
  return other > one ? other : one;
}

/** The nearest name may be `value`, and belong to a name that precedes it in the same record. */
function recordSyntax(found: NameBefore, nearest: NameBefore | undefined): Syntax | undefined {
  if (!nearest || nearest === found || !isCarrier(nearest)) return undefined;
  const between = found.syntax.slice(0, found.syntax.length - nearest.syntax.length - nearest.name.length);
  return isOneRecord(between) ? 'record' : undefined;
}

/** `md5sum` and the like write two characters and a file name after a checksum. */
function isSumOfFile(after: string): boolean {
  return /^ [ *][\w./-]/.test(after);
}

/** `my CAVE token is …` and not `the CAVE commit is …` */
function isLooseProse({ name, syntax }: NameBefore, after: string): boolean {
  return (
    (namesSecretOfPlatform(name) || syntax.split(/[^\w-]/).some(namesSecret)) &&
    !namesOtherThing(syntax) &&
    !namesOtherThing(after.slice(0, 40).split('\n', 1)[0] ?? '')
  );
}

/** `[default.oauth2]` and below it `refresh_token` are `oauth2.refresh_token`. */
function isOwnPath(pattern: TokenPattern, name: string, before: string): boolean {
  if (pattern.ownPaths.length === 0) return false;
  return parentsOf(before).some((parent) =>
    pattern.ownPaths.some((path) => joinedWords(`${parent}.${name}`).endsWith(path)),
  );
}

/** `cave_tokens = {"alice": "…", "bob": "…"}`, `[cave]` and below it `key = …` */
function isUnderOwnName(
  pattern: TokenPattern,
  nearest: NameBefore | undefined,
  before: string,
  isName: boolean,
): boolean {
  if (isName || !/[\s"'`:=,[({-]$/.test(before)) return false;
  const key = nearest && syntaxOf(nearest.syntax, false) === 'assign' ? nearest.name : undefined;
  if (key !== undefined && namesPlaceholder(key)) return false;
  return parentsOf(before)
    .slice(0, 2)
    .some((parent) => isOwnSecret(pattern, parent) || (key !== undefined && isOwnSecret(pattern, `${parent}.${key}`)));
}

function isInColumnOf(pattern: TokenPattern, before: string): boolean {
  return columnNames(before)
    .map((name) => name.replaceAll(' ', '_'))
    .some(
      (name) =>
        isOwnSecret(pattern, name) ||
        (pattern.isPrecise && nameRelationOf(pattern, name) === 'common' && wordsOfName(name).length > 1),
    );
}

function isOwnSecret(pattern: TokenPattern, name: string): boolean {
  return nameRelationOf(pattern, name) === 'own' && namesSecretOfPlatform(name.replace(/s$/i, ''));
}

/** `curl -u user:TOKEN`, `-u :TOKEN`, `Client("https://…", "TOKEN"`: beside a mention of the platform. */
function isOption(pattern: TokenPattern, before: string, names: readonly NameBefore[]): boolean {
  if (/[ \t]--?u(?:ser)?[ \t=]{0,2}["']?(?:[\w.@-]{0,40}:)?$/.test(before.slice(-60))) return true;
  return (
    pattern.isHex && names.some(({ name, syntax }) => /client$/i.test(name) && syntaxOf(syntax, false) === 'arguments')
  );
}

/** `Auth(client_id="…", client_secret="TOKEN"`, of a platform whose client has such a call. */
function isArgument({ calls }: TokenPattern, before: string): boolean {
  return calls.some((call) => call.test(before));
}

/** `https://user:TOKEN@host` */
function isInUrlOf(pattern: TokenPattern, before: string, after: string): boolean {
  return (
    /:\/\/(?:[^\s/@:"']{0,100}:)?$/.test(before.slice(-120)) &&
    after.startsWith('@') &&
    isOnHost(after.slice(1), pattern.hosts)
  );
}

/**
 * `"TOKEN" -> cave_token` in R; `value="TOKEN" key="CAVE_TOKEN"`, `"value": "TOKEN", "name": "CAVE_TOKEN"`; `"TOKEN" ==
 * cave_token`;
 * `"TOKEN"  # my CAVE token`; `echo TOKEN | gh secret set CAVE_TOKEN`
 */
function isNamedAfter(pattern: TokenPattern, after: string): boolean {
  const name =
    /^["'`]{0,2}[ \t]{0,8}(?:->>?[ \t]{0,8}|===?[ \t]{0,8}|[,;]?\s{1,40}["']?(?:name|key|id|Name|Key)["']?\s{0,8}[=:]\s{0,8})["']?([A-Za-z_][\w.]{0,80})/.exec(
      after,
    )?.[1];
  if (name !== undefined && nameRelationOf(pattern, name) === 'own') return true;
  const rest = /^["'`]{0,2}[ \t]{0,8}[),;]{0,3}[ \t]{0,8}(?:#|\/\/|--|%|\|)([^\n]{0,80})/.exec(after)?.[1] ?? '';
  return (rest.match(/[A-Za-z_][\w.]{0,80}/g) ?? []).some((each) => isOwnSecret(pattern, each));
}
