import { isSamePath } from '../src/path-key.ts';
import { valueEvidence } from '../src/rule-kit/evidence.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { lackWords, loadSteps, type UnloadedLine, unloadedCause } from '../src/rule-kit/load-assignment.ts';
import { placeName } from '../src/rule-kit/place-name.ts';
import {
  byHand,
  exportVariable,
  logIn,
  obtainCredential,
  setPublicVariable,
  setVariable,
  unsetVariable,
} from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { Field, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const missingPair = {
  id: 'missing-pair',
  severity: 'error',
  layer: 'absence',
  failureClass: 'missing-credential',
  summary: 'One half of a credential pair is set and the other is missing.',
  why: 'An id without its secret, or a secret without its id, is useless. Clients that read the pair from one place only don’t look for the missing half elsewhere, and some name the wrong half in their message.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next === 'sends') continue;
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const pair of pairs) {
        const id = found(resolution, pair.id);
        const secret = pair.secret.map((slot) => found(resolution, slot)).find((field) => field !== undefined);
        if (id && !secret) yield problem(facts, resolution, id, pair.id, pair.secret[0] ?? 'secret');
        if (secret && !id) yield problem(facts, resolution, secret, pair.secret[0] ?? 'secret', pair.id);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'both halves in the environment',
        platform: 'descarteslabs',
        env: {
          DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}',
          DESCARTESLABS_CLIENT_SECRET: '{{descarteslabs/client-secret}}',
        },
      },
      { title: 'nothing at all: reported by another rule', platform: 'descarteslabs' },
    ],
    invalid: [
      {
        title: 'the id without its secret',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}' },
        severity: 'error',
        says: 'client_secret is missing',
      },
      {
        title: 'the secret is in a startup file without export',
        platform: 'descarteslabs',
        env: { DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}' },
        files: {
          '.bashrc':
            'export DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n',
        },
        severity: 'error',
        says: '~/.bashrc:2 sets DESCARTESLABS_CLIENT_SECRET without export',
      },
      {
        title: 'the secret is in a startup file that this shell never reads',
        platform: 'descarteslabs',
        env: { SHELL: '/bin/zsh', DESCARTESLABS_CLIENT_ID: '{{descarteslabs/client-id}}' },
        files: { '.bashrc': 'export DESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n' },
        severity: 'error',
        says: '~/.bashrc:1 sets DESCARTESLABS_CLIENT_SECRET, but zsh doesn’t read this file',
      },
      {
        title: 'the secret without its id',
        platform: 'earthone',
        env: { EARTHONE_CLIENT_SECRET: '{{earthone/client-secret}}' },
        severity: 'error',
        says: 'client_id is missing',
      },
    ],
  },
} as const satisfies Rule;

/** The value that the client uses, or found before it failed. */
function found({ fields, chain }: Resolution, slot: string): Field | undefined {
  const winner = chain.find((entry) => entry.slot === slot && entry.wins);
  return fields[slot] ?? (winner?.value && { value: winner.value, place: winner.place });
}

function problem(facts: Facts, resolution: Resolution, there: Field, present: string, missing: string): RuleProblem {
  const name = variableOf(missing, resolution);
  // If the file has one half, a variable would be half of another pair.
  const lines =
    name === undefined || there.place.kind !== 'env' || facts.variables.includes(name)
      ? []
      : unloadedLines(name, facts);
  const [first] = lines;
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: there.place,
    slot: missing,
    message: `${present} is set, but ${missing} is missing${first ? `: ${placeName(first.assignment.place, facts.home)} ${lineWords(first)}` : ''}`,
    evidence: [
      valueEvidence(there.place, there.value, facts.now, true),
      ...lines.map((line) => ({ place: line.assignment.place, what: lineWords(line), wins: false })),
      { what: `${resolution.client} found no matching ${missing}` },
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: first
      ? unloadedCause(first.assignment)
      : 'Only one half of the pair is set, and this client doesn’t read the other half from elsewhere.',
    remedy: { steps: first ? loadSteps(lines, facts) : stepsFor(facts, resolution, there, present, missing) },
  };
}

/** The variable that a client reads a part of its credential from. */
function variableOf(slot: string, { chain }: Resolution): string | undefined {
  const entry = chain.find((each) => each.slot === slot && each.place.kind === 'env' && each.role === 'current');
  return entry?.place.kind === 'env' ? entry.place.name : undefined;
}

function unloadedLines(name: string, facts: Facts): readonly UnloadedLine[] {
  // A job reads no startup file.
  const all = (facts.assignments.get(name) ?? [])
    .filter(({ readBy }) => !facts.ci || readBy === 'dotenv' || readBy === 'compose')
    .map((assignment) => ({ name, assignment }));
  // One remedy per file: the nearest one, as in `unloaded-variable`.
  return all.filter(({ assignment }) => isSamePath(assignment.place.path, all[0]?.assignment.place.path ?? ''));
}

function lineWords({ name, assignment }: UnloadedLine): string {
  const lack = lackWords(assignment);
  const words = lack?.startsWith('without') ? ` ${lack}` : `, ${lack ?? 'but it is not set in this environment'}`;
  return `sets ${name}${words}`;
}

function stepsFor(
  facts: Facts,
  resolution: Resolution,
  there: Field,
  present: string,
  missing: string,
): readonly RemedyStep[] {
  const { provider } = resolution;
  const address = addressFor(missing, provider, facts);
  if (address !== undefined) return addressSteps(address, missing, resolution, there, facts);
  if (there.place.kind !== 'env') return [logIn(provider, facts, 'Log in: this writes both halves')];
  const name = variableOf(missing, resolution);
  const elsewhere = resolution.chain.some((entry) => entry.slot === missing && entry.state === 'ignored');
  if (elsewhere) return unsetVariable(there.place.name, facts);
  return [
    ...(name === undefined || facts.ci
      ? []
      : [
          {
            ...exportVariable(name, `If you set ${name} in this shell: export it`),
            brief: `If you set ${name} in this shell, this is all`,
          },
        ]),
    ...obtainCredential(
      provider,
      missing,
      facts,
      `${name === undefined || facts.ci ? 'Find' : 'Or find'} the ${missing} that belongs to this ${present} on the platform's page`,
    ),
    ...(name === undefined
      ? []
      : [setVariable(name, `Set ${name}: paste it when asked (it is not shown or saved in the history)`, facts)]),
  ];
}

/** A missing address is public: the platform's documented address is used. */
function addressFor(slot: string, platform: string, { providers }: Facts): string | undefined {
  const known = providers.find(({ id }) => id === platform)?.addresses ?? [];
  return known.find((each) => each.slot === slot)?.current[0];
}

function addressSteps(
  address: string,
  slot: string,
  resolution: Resolution,
  { place }: Field,
  facts: Facts,
): readonly RemedyStep[] {
  const name = variableOf(slot, resolution);
  if (place.kind === 'env' && name !== undefined) return setPublicVariable(name, address, facts);
  const where = placeName(place.kind === 'file' ? { kind: 'file', path: place.path } : place, facts.home);
  return [{ say: `Add this line to ${where}${byHand(facts)}`, text: [`${slot}: ${address}`] }];
}
