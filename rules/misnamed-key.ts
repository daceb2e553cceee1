import { stopsOf } from '../src/rule-kit/explained.ts';
import { canAuthenticate } from '../src/rule-kit/held-values.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { logIn } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const misnamedKey = {
  id: 'misnamed-key',
  severity: 'error',
  layer: 'name',
  failureClass: 'wrong-name',
  summary: 'A credential file is well-formed, but lacks the key that the client reads.',
  why: 'Keys are read letter by letter: accessToken is not access_token, and a key that stands above its table in a TOML file belongs to none. The client finds nothing, and most say nothing.',
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (canAuthenticate(resolution)) continue;
      const lacking = resolution.chain.filter(lacksItsKey);
      for (const path of new Set(lacking.flatMap(({ place }) => (place.kind === 'file' ? [place.path] : [])))) {
        const mine = lacking.filter(({ place }) => place.kind === 'file' && place.path === path);
        const near = mine.find((entry) => meantKey(entry) !== undefined);
        // Without a near miss only a file that nothing at all was taken from tells something.
        const faulty = mine.filter(({ problem: fault }) => fault?.kind === 'missing-key');
        const entry = near ?? faulty.find(({ slot }) => slot !== 'access_token' && slot !== 'id_token') ?? faulty[0];
        // A file that hides a good one is for shadowed-file.
        if (
          !near &&
          resolution.chain.some(
            ({ slot, role, state }) => slot === entry?.slot && role === 'current' && state === 'ignored',
          )
        )
          continue;
        if (entry) yield problem(resolution, entry, path, meantKey(entry), facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'other keys beside the right one',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"note": "mine", "token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'a capital letter',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"Token": "{{cave/token}}"}' },
        severity: 'error',
        says: 'has Token where token is read',
      },
      {
        title: 'camel case',
        platform: 'earthscope',
        files: { '.earthscope/default/tokens.json': '{"refreshToken": "{{earthscope/refresh-token}}"}' },
        severity: 'error',
        says: 'has refreshToken where refresh_token is read',
      },
      {
        title: 'a key above its table',
        platform: 'earthscope',
        files: { '.earthscope/config.toml': 'refresh_token = "{{earthscope/refresh-token}}"\n' },
        severity: 'error',
        says: 'where default.oauth2.refresh_token is read',
      },
    ],
  },
} as const satisfies Rule;

function lacksItsKey({ place, state, role, otherKeys, problem: fault }: ChainEntry): boolean {
  return (
    place.kind === 'file' &&
    role !== 'lookalike' &&
    state !== 'ignored' &&
    (otherKeys !== undefined || fault?.kind === 'missing-key')
  );
}

/** What people write for a token where another word is due. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  token: ['authtoken', 'accesstoken', 'apikey', 'apitoken', 'key', 'secret', 'bearer', 'value', 'cavetoken'],
  refresh_token: ['refresh', 'token'],
  access_token: ['access'],
  client_id: ['id'],
  client_secret: ['secret'],
};

function meantKey({ slot, place, otherKeys = [] }: ChainEntry): string | undefined {
  const due = place.kind === 'file' ? (place.key ?? slot) : slot;
  if (otherKeys.includes(due)) return undefined;
  const names = otherKeys.map((key) => ({ key, last: bare(key.split('.').at(-1) ?? key) }));
  const same = names.find(({ last }) => last === bare(slot));
  return (same ?? names.find(({ last }) => otherWords[slot]?.includes(last)))?.key;
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[_.-]/g, '');
}

function problem(
  resolution: Resolution,
  entry: ChainEntry,
  path: string,
  meant: string | undefined,
  facts: Facts,
): RuleProblem {
  const due = entry.place.kind === 'file' ? (readKey(entry.place.key) ?? entry.slot) : entry.slot;
  const file = withTilde(path, facts.home);
  const others = (entry.otherKeys ?? []).join(', ');
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: {
      kind: 'file',
      path,
      ...(entry.place.kind === 'file' && entry.place.line ? { line: entry.place.line } : {}),
    },
    message: meant ? `${file} has ${meant} where ${due} is read` : `${file} lacks ${due}`,
    evidence: [
      {
        place: { kind: 'file', path },
        what: others ? `its keys: ${others}` : entry.otherKeys ? 'it holds no key' : `holds no ${due}`,
        wins: false,
      },
      ...(entry.why ? [{ what: entry.why }] : []),
      {
        what: `${resolution.client} finds no ${entry.slot} in it${resolution.raises[0] ? ` and stops with ${resolution.raises[0].class}` : ' and says nothing'}`,
      },
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: meant
      ? 'The file was written by hand, or by another program.'
      : 'The login that writes this key was broken off, or the file belongs to another program.',
    remedy: {
      steps: [
        ...(meant ? [{ say: `Rename ${meant} to ${due} in ${file}, with an editor that saves plain UTF-8` }] : []),
        logIn(
          resolution.provider,
          facts,
          meant ? 'Or log in: this writes the file anew' : 'Log in: this writes the file anew',
        ),
      ],
    },
  };
}

/** Of the places where a key may stand in TOML, the one to write it to. */
function readKey(key: string | undefined): string | undefined {
  return key?.replace(/^profile\.default\./, 'default.');
}
