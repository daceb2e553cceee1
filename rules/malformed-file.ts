import { pathKey } from '../src/path-key.ts';
import { stopsOf } from '../src/rule-kit/explained.ts';
import { withTilde } from '../src/rule-kit/place-name.ts';
import { byHand, logIn, moveFile } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RemedyStep, RuleProblem } from '../src/types/finding.ts';
import type { ChainEntry, Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const malformedFile = {
  id: 'malformed-file',
  severity: 'error',
  layer: 'damage',
  failureClass: 'config-file-malformed',
  summary: 'A credential or configuration file cannot be parsed.',
  why: 'An extra comma, a byte order mark from a Windows editor, a bare token where JSON is expected: some clients fail with a parser’s message, others silently ignore the file, and even a file that isn’t needed can make them fail.',
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const seen = new Set<string>();
      for (const entry of resolution.chain) {
        if (
          entry.place.kind !== 'file' ||
          entry.role === 'lookalike' ||
          !entry.problem ||
          seen.has(pathKey(entry.place.path)) ||
          elsewhere.has(entry.problem.kind)
        )
          continue;
        // If HOME is a file, nothing below it can be read: unusable-home reports that.
        if (entry.problem.kind === 'not-a-file' && facts.homeFolder.stat && facts.homeFolder.stat.kind !== 'directory')
          continue;
        seen.add(pathKey(entry.place.path));
        yield problem(resolution, entry, entry.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: 'well-formed',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'a bare token where JSON is expected',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{{cave/token}}' },
        severity: 'error',
        says: 'cave-secret.json',
      },
      {
        title: 'a byte order mark that the client skips with the whole file',
        platform: 'descarteslabs',
        files: {
          '.descarteslabs/token_info.json':
            '\ufeff{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
        },
        severity: 'error',
        says: 'token_info.json',
      },
      {
        title: 'config.toml stops the client although the variable holds all it needs',
        platform: 'earthscope',
        env: { ES_OAUTH2__REFRESH_TOKEN: '{{earthscope/refresh-token}}' },
        files: { '.earthscope/config.toml': '[default]\noauth2.audience = unquoted\n' },
        severity: 'error',
        says: 'config.toml',
      },
    ],
  },
} as const satisfies Rule;

/** Reported elsewhere: by file-permissions and misnamed-key. Our own limits are gaps. */
const elsewhere: ReadonlySet<string> = new Set(['permission', 'missing-key', 'limit']);

function problem(
  resolution: Resolution,
  entry: ChainEntry,
  { what, line, column, effect }: NonNullable<ChainEntry['problem']>,
  facts: Facts,
): RuleProblem {
  const path = entry.place.kind === 'file' ? entry.place.path : '';
  const works = resolution.next === 'sends' || resolution.next === 'exchanges';
  const place = { kind: 'file', path, ...(line ? { line } : {}), ...(column ? { column } : {}) } as const;
  const where = line ? `, line ${line}${column ? `, column ${column}` : ''}` : '';
  const effects = {
    fatal: `stops with ${resolution.raises[0]?.class ?? 'an error'}`,
    warning: 'warns, and continues without the file',
    ignored: 'silently ignores the file',
  };
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    severity: effect !== 'fatal' && works ? 'warning' : 'error',
    message: `${withTilde(path, facts.home)} is invalid: ${what}${where}`,
    evidence: [{ place, what: `${what}${where}` }, { what: `${resolution.client} ${effects[effect]}` }],
    ...(effect !== 'ignored' || !works ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {}),
    cause: 'The file was edited by hand, truncated, or saved in another encoding.',
    remedy: { steps: stepsFor(resolution, entry, where, facts) },
  };
}

function stepsFor(
  { provider }: Resolution,
  { place, slot, stat, problem: fault }: ChainEntry,
  where: string,
  facts: Facts,
): readonly RemedyStep[] {
  const path = place.kind === 'file' ? place.path : '';
  // No login writes a netrc file or a TOML configuration.
  const isWritten = slot !== 'netrc' && !path.endsWith('.toml');
  if (fault?.kind === 'not-a-file' && stat?.kind !== 'directory') {
    return [{ say: `Find out what is at ${withTilde(path, facts.home)} or a parent directory, and move it away` }];
  }
  if (fault?.kind === 'not-a-file') {
    const away = moveFile(path, `${path}.away`, 'Move it away', facts);
    return [away, ...(isWritten ? [logIn(provider, facts, 'Log in again: this writes the file')] : [])];
  }
  if (isWritten && stat?.kind === 'file' && stat.size === 0 && fault?.effect !== 'fatal')
    return [logIn(provider, facts, 'Log in again: this writes the file again')];
  const hasMark = fault?.kind === 'bom' && !facts.ci;
  const correct: RemedyStep = {
    say: `Correct ${withTilde(path, facts.home)}${where}${byHand(facts)}, as plain UTF-8`,
    ...(hasMark ? { edit: { kind: 'strip', place: { kind: 'file', path } } } : {}),
  };
  if (!isWritten) return [correct];
  if (fault?.effect !== 'fatal')
    return [correct, logIn(provider, facts, 'Or log in again: this writes the file again')];
  // The login command reads the file first, and fails on it like the program.
  return [
    correct,
    moveFile(path, `${path}.away`, 'Or move it away', facts),
    logIn(provider, facts, 'and log in again: this writes it again'),
  ];
}
