import { existsSync } from 'node:fs';
import {
  type DescribedClient,
  type DescribedPlatform,
  describePlatform,
} from '../../src/commands/providers/describe-platform.ts';
import { sampleWords } from '../../src/examples/sample-words.ts';
import { platformErrors } from '../../src/platform-errors.generated.ts';
import type { CredentialEra, Provider, VersionFault } from '../../src/types/provider.ts';
import { versionWords } from '../../src/value/versions.ts';
import { code, generatedFrom, page, prose, table } from './markdown.ts';
import { type SteeringVariable, steeringVariables } from './steering-variables.ts';
import { samplesOf } from './token-samples.ts';

/** The page of one platform: its clients with the places that each reads, its tokens, names that nothing reads. */
export async function platformPage(provider: Provider): Promise<string> {
  const platform = await describePlatform(provider, 'linux');
  const steering = await Promise.all(
    provider.clients.map(async (client) => [client.id, await steeringVariables(provider.id, client)] as const),
  );
  return page([
    [generatedFrom(`src/providers/${provider.id}/`)],
    [`# ${prose(provider.name)}`],
    factLines(platform),
    ['## Clients'],
    [
      `auth-doctor replays each of these programs; ${
        existsSync(new URL(`../../fixtures/vectors/${provider.id}.json`, import.meta.url))
          ? 'the replays are checked against recordings of the program itself'
          : 'the replays follow its source, and there is no recording of it yet to check them against'
      }. Other versions are checked too, with a note in the report.`,
    ],
    table(
      ['client', 'package', 'supported versions'],
      platform.clients.map(({ id, package: name, versions }) => [
        code(id),
        code(name),
        versions.map((each) => code(versionWords(each))).join(', '),
      ]),
    ),
    ['## Where each client looks'],
    [
      'In the order of the client: the first place with a value is used, unless a finding says otherwise. Variables and files that matter only in special configurations are not listed.',
    ],
    ...placeBlocks(platform.clients, new Map(steering)),
    ...section(
      '## Tokens',
      'Their public shapes: `{32:hex}` is a run of 32 hexadecimal digits. A value with another shape is a warning at most, unless the client itself enforces the shape: platforms change their shapes.',
      tokenTable(platform),
    ),
    ...section(
      '### What scan finds',
      'Each line is a test of its shape. A shape that other text can have too is found only next to a name that the platform uses.',
      sampleTable(provider),
    ),
    ...section('## Names that no client reads', 'They look right, but have no effect.', lookalikeTable(platform)),
    ...section(
      '## Versions that cannot work',
      '',
      (provider.versions ?? []).map((each) => `- ${faultWords(each)}`),
    ),
    ...section(
      '## Credentials that older versions cannot use',
      'The credential is valid. Upgrade the client.',
      (provider.eras ?? []).map((each) => `- ${eraWords(each, provider)}`),
    ),
    ...section('## What clients and servers say', '', errorTable(provider)),
    ...section(
      '## Hosts',
      'A credential of this platform is sent only to these hosts.',
      provider.hosts.map((host) => `- ${code(host)}`),
    ),
    [
      `In a terminal: ${code(`auth-doctor providers ${provider.id}`)} · ${code(`auth-doctor check ${provider.id}`)}. All platforms: [platforms](../platforms.md).`,
    ],
  ]);
}

function factLines({ id, login, pages }: DescribedPlatform): readonly string[] {
  return [
    `- id: ${code(id)}`,
    ...(login === undefined ? [] : [`- log in: ${code(login)}`]),
    `- [documentation](${pages.docs})`,
    `- [create a credential](${pages.create})`,
    `- [revoke a credential](${pages.revoke})`,
  ];
}

/** Clients that read the same places in the same order share their text. */
function placeBlocks(
  clients: readonly DescribedClient[],
  steering: ReadonlyMap<string, readonly SteeringVariable[]>,
): readonly (readonly string[])[] {
  const shared = new Map<string, { readonly ids: string[]; readonly blocks: readonly (readonly string[])[] }>();
  for (const client of clients) {
    const blocks = clientBlocks(client, steering.get(client.id) ?? []);
    const same = shared.get(JSON.stringify(blocks));
    if (same) same.ids.push(client.id);
    else shared.set(JSON.stringify(blocks), { ids: [client.id], blocks });
  }
  return [...shared.values()].flatMap(({ ids, blocks }) => [[`### ${ids.join(', ')}`], ...blocks]);
}

function clientBlocks(
  { places }: DescribedClient,
  steering: readonly SteeringVariable[],
): readonly (readonly string[])[] {
  const slots = [...new Set(places.map(({ slot }) => slot))];
  return [
    ...slots.flatMap((slot) => [
      [`**${slot}**`],
      places
        .filter((each) => each.slot === slot)
        .map(
          ({ name, role }, index) =>
            `${index + 1}. ${placeWords(name)}${role === 'current' ? '' : ` (${role === 'legacy' ? 'older name' : role})`}`,
        ),
    ]),
    ...(steering.length === 0
      ? []
      : [
          ['Variables that are not credentials, and what they control:'],
          steering.map(({ name, decides }) => `- ${code(name)}: ${prose(decides)}`),
        ]),
  ];
}

/** `~/.x (key)` with the two as code, `the argument token` with its name alone. */
function placeWords(name: string): string {
  const [, argument] = /^the argument (.*)$/.exec(name) ?? [];
  if (argument !== undefined) return `the argument ${code(argument)}`;
  const [, file, key] = /^(.*) \((.*)\)$/.exec(name) ?? [];
  return file !== undefined && key !== undefined ? `${code(file)}, ${code(key)}` : code(name);
}

function tokenTable({ tokens }: DescribedPlatform): readonly string[] {
  if (tokens.length === 0) return [];
  return table(
    ['token', 'shape', 'used as', 'meaning', 'certainty'],
    tokens.map(({ name, shape, slots, meaning, certainty }) => [
      prose(name),
      code(shape),
      slots.map(code).join(', '),
      meaning,
      certainty,
    ]),
  );
}

function sampleTable(provider: Provider): readonly string[] {
  const lines = (texts: readonly string[]): string => texts.map((text) => code(sampleWords(text))).join('<br>');
  const rows = provider.tokens.flatMap((token) => {
    const { matches, rejects } = samplesOf(provider, token);
    return token.meaning === 'identifier' || matches.length === 0
      ? []
      : [[prose(token.name), lines(matches), lines(rejects)]];
  });
  return rows.length === 0 ? [] : table(['token', 'found in', 'not found in'], rows);
}

function lookalikeTable({ lookalikes }: DescribedPlatform): readonly string[] {
  if (lookalikes.length === 0) return [];
  return table(
    ['name', 'read instead', 'why'],
    lookalikes.map(({ name, instead, why }) => [code(name), code(instead), prose(why)]),
  );
}

function errorTable({ id }: Provider): readonly string[] {
  const errors = platformErrors[id] ?? [];
  if (errors.length === 0) return [];
  return table(
    ['error', 'possible causes, most likely first'],
    errors.map(({ message, classes }) => [code(message), prose(classes.join(', '))]),
  );
}

function faultWords({
  package: name,
  versions,
  below,
  with: other,
  fault,
  shows,
  command,
  otherwise,
}: VersionFault): string {
  const which = versions ? versions.map(versionWords).join(', ') : below ? `below ${below}` : '';
  const beside = other ? ` with ${other.package} ${other.from} or newer` : '';
  return [
    `${code([name, which].filter(Boolean).join(' '))}${beside} ${prose(fault)}.`,
    shows ? `It shows ${code(shows)}.` : '',
    `Fix: ${code(command)}.`,
    otherwise ? `${prose(otherwise)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function eraWords(
  { package: name, below, kinds = [], variables = [], files = [], fault, shows, command, otherwise }: CredentialEra,
  { tokens }: Provider,
): string {
  const named = kinds.map((kind) => prose(tokens.find((token) => token.kind === kind)?.name ?? kind));
  return [
    `${code(`${name} below ${below}`)} ${prose(fault)}.`,
    `Affects: ${[...named, ...[...variables, ...files].map(code)].join(', ')}.`,
    shows ? `It shows ${code(shows)}.` : '',
    `Fix: ${code(command)}.`,
    otherwise ? `${prose(otherwise)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function section(head: string, words: string, lines: readonly string[]): readonly (readonly string[])[] {
  return lines.length === 0 ? [] : [[head], ...(words === '' ? [] : [[words]]), lines];
}
