import { stopsOf } from '../src/rule-kit/explained.ts';
import { canAuthenticate } from '../src/rule-kit/held-values.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import { createPage, everyShell, logIn, setPublicVariable, setVariable } from '../src/rule-kit/remedy-steps.ts';
import type { Facts, UseFact } from '../src/types/facts.ts';
import type { Evidence, RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const missingCredential = {
  id: 'missing-credential',
  severity: 'error',
  layer: 'absence',
  failureClass: 'missing-credential',
  summary: 'No client of a platform used here finds a credential.',
  why: 'Clients report this late and in different ways, some only when the server answers 401. The list of places that were checked shows where a credential would be found.',
  *check(facts) {
    const lacking = facts.uses.filter(({ platform, asked, signs }) => {
      const mine = resolutionsOf(platform, facts);
      return (
        (asked || signs.length > 0) &&
        mine.length > 0 &&
        !mine.some((each) => canAuthenticate(each) || holdsSomething(each, facts))
      );
    });
    const merely = lacking.filter((use) => isMerelyInstalled(use, facts));
    if (merely.length > 0) yield installedWithoutLogin(merely, facts);
    for (const use of lacking) if (!merely.includes(use)) yield problem(use, facts);
  },
  examples: {
    valid: [
      {
        title: 'a token was found',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
      {
        title: 'a variable whose value is unknown here may be it',
        platform: 'cds',
        env: { CDSAPI_KEY: '{{unknown a CI secret}}' },
      },
    ],
    invalid: [
      {
        title: 'named on the command line, and nothing was found',
        platform: 'cave',
        severity: 'error',
        says: 'no credential',
      },
      {
        title: 'only the directory',
        platform: 'earthscope',
        files: { '.earthscope/default/readme.txt': 'empty' },
        severity: 'error',
        says: 'no credential',
      },
      {
        title: 'in a job of GitHub Actions, where nobody can log in',
        platform: 'cave',
        env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' },
        severity: 'error',
        says: 'no credential',
      },
      {
        title: 'a client id alone is not enough',
        platform: 'earthscope',
        env: { ES_OAUTH2__CLIENT_ID: 'made-up-client-id-of-an-app' },
        severity: 'error',
        says: 'no credential',
      },
    ],
  },
} as const satisfies Rule;

function resolutionsOf(platform: string, { resolutions }: Facts): readonly Resolution[] {
  return resolutions.filter(({ provider }) => provider === platform);
}

/** The clients are installed, and nothing else shows that the platform is used: many packages come with others. */
function isMerelyInstalled({ platform, asked, signs, installed }: UseFact, facts: Facts): boolean {
  return !asked && installed.length > 0 && signs.length === installed.length && !isOptional(platform, facts);
}

function installedWithoutLogin(uses: readonly UseFact[], facts: Facts): RuleProblem {
  const packages = uses.flatMap(({ installed }) => installed);
  const clients = uses.flatMap(({ platform }) => resolutionsOf(platform, facts).map(({ client }) => client));
  return {
    clients,
    place: { kind: 'default' },
    severity: 'warning',
    message: `${packages.join(', ')} ${packages.length === 1 ? 'is' : 'are'} installed, but no credential was found`,
    evidence: [{ what: 'nothing else shows that these platforms are used here' }],
    explains: uses.flatMap(({ platform }) => stopsOf(platform, clients, facts)),
    cause: 'You haven’t logged in here, or you don’t use these platforms.',
    remedy: {
      steps: [
        {
          say: 'To check a platform anyway',
          run: everyShell(`auth-doctor check ${uses.map(({ platform }) => platform).join(' ')}`),
        },
      ],
    },
  };
}

function problem({ platform, asked, signs, installed }: UseFact, facts: Facts): RuleProblem {
  const resolutions = resolutionsOf(platform, facts);
  const [first] = resolutions;
  const clients = resolutions.map(({ client }) => client);
  const severity = isOptional(platform, facts) ? 'note' : asked || installed.length > 0 ? 'error' : 'warning';
  return {
    platform,
    clients,
    place: first?.chain.find(({ role }) => role === 'current')?.place ?? { kind: 'default' },
    severity,
    message: 'no credential was found',
    evidence: [...signs.map((what) => ({ what })), ...(first ? placesLookedAt(first, facts) : [])],
    explains: stopsOf(platform, clients, facts),
    cause: facts.ci
      ? 'No credential is passed to this job, and a job starts without a login.'
      : 'You haven’t logged in here, or you did so under another home directory, profile or machine.',
    remedy: { steps: stepsFor(platform, facts) },
  };
}

function stepsFor(platform: string, facts: Facts): readonly RemedyStep[] {
  if (facts.ci)
    return [createPage(platform, facts, 'Copy your credential from the platform’s page'), logIn(platform, facts)];
  const login = logIn(platform, facts, 'Log in');
  if (login.run) return [login, createPage(platform, facts, 'Or create a credential on the platform’s page')];
  const set = setUp(platform, facts);
  // Without a login command or a variable, the file is written by hand.
  return set.length === 0
    ? [login]
    : [createPage(platform, facts, 'Copy your credential from the platform’s page'), ...set];
}

/**
 * Sets the variables of a credential in this shell, reading secrets without echo: the first current name of each part.
 */
function setUp(platform: string, facts: Facts): readonly RemedyStep[] {
  const provider = facts.providers.find(({ id }) => id === platform);
  const [first] = resolutionsOf(platform, facts);
  const slots = new Set((provider?.tokens ?? []).flatMap((token) => token.slots));
  const parts = new Map<string, string>();
  for (const { slot, place, role } of first?.chain ?? [])
    if (place.kind === 'env' && role === 'current' && !parts.has(slot)) parts.set(slot, place.name);
  return [...parts].flatMap(([slot, name]) => {
    const address = provider?.addresses?.find((each) => each.slot === slot)?.current[0];
    // Where to set it permanently is up to the reader: nothing sets it yet.
    if (address !== undefined) return setPublicVariable(name, address, facts).slice(0, 1);
    return slots.has(slot) ? [setVariable(name, `Set ${name} in this terminal (input is hidden)`, facts)] : [];
  });
}

/**
 * Whether anything was found that could authenticate. If a place exists but the client can't use it, another rule
 * explains that.
 */
function holdsSomething({ provider, fields, chain }: Resolution, facts: Facts): boolean {
  const counts = credentialSlots(provider, facts);
  return (
    Object.entries(fields).some(([slot, { place }]) => counts(slot) && place.kind !== 'default') ||
    chain.some(
      ({ slot, state, role, place }) =>
        counts(slot) && state !== 'absent' && role !== 'lookalike' && place.kind !== 'default',
    )
  );
}

/** A slot that has no token shape and is in no pair, such as EarthScope's client id, does not authenticate anyone. */
function credentialSlots(platform: string, { providers }: Facts): (slot: string) => boolean {
  const provider = providers.find(({ id }) => id === platform);
  const tokens = (provider?.tokens ?? []).filter(({ meaning }) => meaning !== 'identifier');
  const known = new Set([
    ...tokens.flatMap(({ slots }) => slots),
    ...(provider?.pairs ?? []).flatMap(({ id, secret }) => [id, ...secret]),
  ]);
  return (slot) => known.size === 0 || known.has(slot);
}

/** Some platforms allow much without a credential; there, having none is not a problem. */
function isOptional(platform: string, facts: Facts): boolean {
  return facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
}

function placesLookedAt({ chain }: Resolution, facts: Facts): readonly Evidence[] {
  const names = chain
    .filter(({ role, place }) => role === 'current' && place.kind !== 'default')
    .map(({ place }) => placeName(place, facts.home));
  return [{ what: `not found in ${[...new Set(names)].join(', ')}` }];
}
