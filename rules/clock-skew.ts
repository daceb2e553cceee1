import { answerWords } from '../src/rule-kit/asked-credential.ts';
import { durationWords } from '../src/rule-kit/evidence.ts';
import { everyShell } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { Rule } from '../src/types/rule.ts';
import type { Verdict } from '../src/types/verdict.ts';

export const clockSkew = {
  id: 'clock-skew',
  severity: 'warning',
  layer: 'server',
  failureClass: 'clock-skew',
  summary: 'This machine’s clock is wrong.',
  why: 'Clients and platforms check a token’s dates against the clock: if it is wrong, valid tokens are rejected and expired ones are sent. This is common in a virtual machine that was suspended and a container without time synchronization.',
  *check(facts) {
    const wrong = facts.verdicts.filter(
      ({ reason, clockOffset }) => reason === 'clock-skew' || clockOffset !== undefined,
    );
    const first = wrong.find(({ reason }) => reason === 'clock-skew') ?? wrong[0];
    if (!first) return;
    const hosts = [...new Map(wrong.map((each) => [each.host ?? each.platform, each])).values()];
    yield {
      platform: first.platform,
      clients: [...new Set(wrong.filter(({ platform }) => platform === first.platform).map(({ client }) => client))],
      place: { kind: 'default' },
      severity: first.reason === 'clock-skew' ? 'error' : 'warning',
      message: `this machine’s clock is ${offsetWords(first)}`,
      evidence: hosts.map((each) => ({
        what:
          each.reason === 'clock-skew'
            ? answerWords(each)
            : `${each.host ?? each.platform} reports a different time: this clock is ${offsetWords(each)}`,
      })),
      cause: 'The clock is not synchronized, or was changed to correct the time zone.',
      remedy: {
        steps: stepsFor(facts.platform),
        wontHelp: ['Logging in again: a new token is checked against the same clock.'],
      },
    };
  },
  examples: {
    valid: [
      {
        title: 'the clocks agree',
        platform: 'earthscope',
        env: { ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}' },
        verdicts: [{ platform: 'earthscope', client: 'earthscope-sdk', status: 'valid', host: 'api.earthscope.org' }],
      },
    ],
    invalid: [
      {
        title: 'a valid token is rejected because of the clock',
        platform: 'earthscope',
        env: { ES_OAUTH2__ACCESS_TOKEN: '{{jwt earthscope/access-token exp=+86400}}' },
        verdicts: [
          {
            platform: 'earthscope',
            client: 'earthscope-sdk',
            status: 'unknown',
            reason: 'clock-skew',
            host: 'api.earthscope.org',
            clockOffset: -7200,
          },
        ],
        severity: 'error',
        says: '2 hours behind',
      },
      {
        title: 'nothing has failed yet',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: 'cave', client: 'caveclient', status: 'valid', host: 'global.daf-apis.com', clockOffset: 600 },
        ],
        severity: 'warning',
        says: '10 minutes ahead',
      },
    ],
  },
} as const satisfies Rule;

function offsetWords({ clockOffset = 0, host }: Verdict): string {
  const side = clockOffset < 0 ? 'behind' : 'ahead of';
  return `${durationWords(Math.abs(clockOffset))} ${side} that of ${host ?? 'the platform'}`;
}

function stepsFor(
  platform: Facts['platform'],
): readonly { readonly say: string; readonly run?: ReturnType<typeof everyShell> }[] {
  const line = {
    linux: 'sudo timedatectl set-ntp true',
    darwin: 'sudo sntp -sS time.apple.com',
    win32: 'w32tm /resync',
  }[platform];
  return [
    { say: 'Synchronize the clock', run: everyShell(line) },
    { say: 'In a container or a virtual machine, set the clock of the host' },
  ];
}
