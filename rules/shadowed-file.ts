import { isSamePath } from '../src/path-key.ts';
import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { canAuthenticate, isUsable } from '../src/rule-kit/held-values.ts';
import { placeName, withTilde } from '../src/rule-kit/place-name.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const shadowedFile = {
  id: 'shadowed-file',
  severity: 'warning',
  layer: 'shadow',
  failureClass: 'stale-credential-shadows',
  summary: 'One file overrides another.',
  why: 'CAVE prefers a server’s own file to the documented one, and EarthScope prefers config.toml to the file that a login writes. Correcting the overridden file has no effect.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const loser of resolution.chain.filter(isHidden)) {
        const winner = over(resolution, loser);
        if (!winner || isTold(winner, resolution)) continue;
        yield problem(resolution, winner, loser, facts);
        break;
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'the same token in both',
        platform: 'cave',
        files: {
          '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json': '{"token": "{{cave/token}}"}',
          '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}',
        },
      },
    ],
    invalid: [
      {
        title: 'the server’s own file over the documented one',
        platform: 'cave',
        files: {
          '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json': '{"token": "{{cave/token}}"}',
          '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token 2}}"}',
        },
        severity: 'warning',
        says: 'overrides a different token',
      },
      {
        title: 'config.toml over what a login wrote',
        platform: 'earthscope',
        files: {
          '.earthscope/config.toml': '[default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n',
          '.earthscope/default/tokens.json': '{"refresh_token": "{{earthscope/refresh-token 2}}"}',
        },
        severity: 'warning',
        says: 'overrides a different refresh_token',
      },
      {
        title: 'the server’s own file contains no token, and the good one is not opened',
        platform: 'cave',
        files: {
          '.cloudvolume/secrets/global.daf-apis.com-cave-secret.json': '{"note": "mine"}',
          '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}',
        },
        severity: 'error',
        says: 'overrides a good token',
      },
    ],
  },
} as const satisfies Rule;

function isHidden({ place, role, state, wins, value }: ChainEntry): boolean {
  return (
    place.kind === 'file' &&
    role === 'current' &&
    !wins &&
    (state === 'found' || state === 'ignored') &&
    value?.is === 'known' &&
    !value.traits.blank
  );
}

/** The user's own code names the file. */
function isTold({ place }: ChainEntry, { settings }: Resolution): boolean {
  return (
    place.kind === 'file' &&
    Object.values(settings).some(
      (setting) => setting.place.kind === 'argument' && isSamePath(setting.value, place.path),
    )
  );
}

/** The file that is read instead: it contains another value, or lacks the key. */
function over({ chain }: Resolution, loser: ChainEntry): ChainEntry | undefined {
  const before = chain
    .slice(0, chain.indexOf(loser))
    .filter(
      ({ slot, place, role, state }) =>
        slot === loser.slot && place.kind === 'file' && role === 'current' && state !== 'ignored',
    );
  const winner =
    before.find(({ wins }) => wins) ??
    (chain.some(({ slot, wins }) => slot === loser.slot && wins) ? undefined : before.find(({ stat }) => stat));
  if (winner?.place.kind !== 'file' || loser.place.kind !== 'file' || isSamePath(winner.place.path, loser.place.path))
    return undefined;
  if (winner.value?.is !== 'known' || loser.value?.is !== 'known')
    return winner.problem?.kind === 'missing-key' ? winner : undefined;
  return winner.value.secret.relation(loser.value.secret) === 'same' ? undefined : winner;
}

function problem(resolution: Resolution, winner: ChainEntry, loser: ChainEntry, facts: Facts): RuleProblem {
  const broken = !canAuthenticate(resolution) && loser.value?.is === 'known' && isUsable(loser.value, facts.now);
  const [file, other] = [winner, loser].map(({ place }) =>
    place.kind === 'file' ? withTilde(place.path, facts.home) : '',
  );
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner.place,
    slot: winner.slot,
    severity: broken ? 'error' : 'warning',
    message: `${file} overrides ${broken ? 'a good' : 'a different'} ${winner.slot} in ${other}`,
    evidence: [
      winner.value
        ? valueEvidence(winner.place, winner.value, facts.now, true)
        : { place: winner.place, what: winner.problem?.what ?? 'contains none', wins: true },
      ...(loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []),
    ],
    ...(broken ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {}),
    cause: `${resolution.client} reads the first of the two files that exists, and ignores the other.`,
    remedy: {
      steps: [
        {
          say: `Decide which is right. For ${other}: remove ${winner.slot} from ${placeName(winner.place, facts.home)}${broken ? ', or rename that file' : ' (keep a copy: it may be the only one)'}`,
        },
        {
          say: `For ${file}: rename the other file, so that it isn’t edited by mistake`,
        },
      ],
      wontHelp: [`Correcting ${other}: it is not read.`],
    },
  };
}
