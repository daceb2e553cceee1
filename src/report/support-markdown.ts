import { placeName } from '../rule-kit/place-name.ts';
import type { JsonChainEntry, JsonValue } from '../types/json-report.ts';
import type { SupportClient, SupportFinding, SupportPlatform, SupportReport } from '../types/support-report.ts';
import { stripControls } from '../value/strip-controls.ts';
import { ourOwn, type Words } from '../value/untrusted.ts';
import type { Shown, ShownData } from './shown-data.ts';

/**
 * The report as Markdown, for an issue or a ticket. Names from outside are shown as code, so that none is a mention or
 * markup.
 */
export function supportMarkdown(report: Shown<SupportReport> & ShownData): Words {
  return ourOwn(markdownOf(report));
}

function markdownOf(report: SupportReport): string {
  const { tool, notice, leftOut, machine, platforms, findings, gaps } = report;
  const lines = [
    `### auth-doctor ${tool.version}`,
    '',
    `> ${notice} Left out: ${leftOut.join('; ')}.`,
    '',
    `- Node.js ${machine.node} on ${machine.system}${machine.ci === undefined ? '' : `, in CI (${machine.ci})`}`,
    `- Python ${machine.python ?? 'not found'}`,
    `- ${report.online ? 'platforms were asked (`--online`)' : 'no platform was asked (offline)'}`,
    ...(platforms.length === 0 ? ['', 'No known platform is used here.'] : platforms.flatMap(platformLines)),
    '',
    `#### Findings: ${findings.length}`,
    '',
    ...(findings.length === 0 ? ['None.'] : findings.flatMap(findingLines)),
    ...(gaps.length === 0 ? [] : ['', '#### Unknown', '', ...gaps.map((what) => `- ${code(what)}`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function platformLines({ id, status, verdict, clients }: SupportPlatform): readonly string[] {
  const answer =
    verdict === undefined
      ? ''
      : `; asked: ${verdict.status}${verdict.reason === undefined ? '' : `, ${code(verdict.reason)}`}${verdict.host === undefined ? '' : `, ${code(verdict.host)}`}`;
  return ['', `#### ${id}: ${status}${answer}`, ...sharedChains(clients).flatMap((group) => clientLines(group, id))];
}

/** Clients that read the same places with the same outcome are told together. */
function sharedChains(clients: readonly SupportClient[]): readonly (readonly SupportClient[])[] {
  const groups = new Map<string, SupportClient[]>();
  for (const client of clients) {
    const { chain, raises, warnings, next } = client;
    const key = JSON.stringify([chain, raises, warnings, next]);
    groups.set(key, [...(groups.get(key) ?? []), client]);
  }
  return [...groups.values()];
}

function clientLines(clients: readonly SupportClient[], platform: string): readonly string[] {
  const [{ next, raises, warnings, chain } = { next: '', raises: [], warnings: [], chain: [] }] = clients;
  const named = clients.map(
    ({ id, package: name, version, isModelled }) =>
      `**${id}** (${name} ${version === undefined ? 'not installed' : version}${isModelled ? '' : ', not a modelled version'})`,
  );
  return [
    '',
    `${named.join(', ')}: ${nextWords[next] ?? next}`,
    '',
    ...fenced([
      ...chain.map(
        (entry, index) => `${String(index + 1).padStart(2)} ${entry.wins ? '*' : ' '} ${entryWords(entry, platform)}`,
      ),
      ...warnings.map((text) => `warns: ${oneLine(text)}`),
      ...raises.map(({ class: kind, message }) => `raises: ${kind}: ${oneLine(message)}`),
    ]),
  ];
}

const nextWords: Readonly<Record<string, string>> = {
  sends: 'sends a credential',
  exchanges: 'exchanges a refresh token first',
  'sends-nothing': 'sends no credential',
  raises: 'fails before it sends anything',
  unknown: 'does what is unknown here',
};

function entryWords({ slot, place, role, state, value, why, problem }: JsonChainEntry, platform: string): string {
  const held = value?.is === 'known' ? valueWords(value, platform) : value?.reason;
  const words = [
    state,
    role === 'current' ? undefined : role,
    held,
    problem && `${problem.what}${problem.line === undefined ? '' : ` (line ${problem.line})`}`,
    why,
  ];
  return oneLine(`${slot}  ${placeName(place, undefined)}: ${words.filter(Boolean).join('; ')}`);
}

type KnownJsonValue = Extract<JsonValue, { is: 'known' }>;

/** A short text has the form of much else: where it has one of this platform's, the others say nothing. */
function valueWords({ label, length, kinds, expires }: KnownJsonValue, platform: string): string {
  const mine = kinds.filter((kind) => kind.startsWith(`${platform}/`));
  const form = (mine.length > 0 ? mine : kinds).join(' or ');
  return [`value ${label}`, `${length} characters`, form, expires && `expires ${expires}`].filter(Boolean).join(', ');
}

function findingLines({ rule, severity, platform, clients, place, message, cause, evidence }: SupportFinding) {
  return [
    `- **${severity}** ${code(rule)}${platform === undefined ? '' : ` (${platform}: ${clients.join(', ')})`} at ${code(placeName(place, undefined))}`,
    `  - ${code(message)}`,
    `  - ${code(cause)}`,
    ...evidence.map((what) => `  - ${code(what)}`),
  ];
}

function oneLine(text: string): string {
  return stripControls(text.replaceAll(/\s*[\r\n]+\s*/g, ' '));
}

/** As code, with more backticks around it than are in it (CommonMark 6.1). */
function code(text: string): string {
  const shown = oneLine(text);
  const fence = '`'.repeat(longest(shown) + 1);
  return fence.length === 1 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}

function fenced(lines: readonly string[]): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longest(lines.join('\n')) + 1));
  return [`${fence}text`, ...lines, fence];
}

function longest(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
}
