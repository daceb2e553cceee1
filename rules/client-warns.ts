import { stopsOf } from '../src/rule-kit/explained.ts';
import { everyShell } from '../src/rule-kit/remedy-steps.ts';
import type { Facts } from '../src/types/facts.ts';
import type { RuleProblem } from '../src/types/finding.ts';
import type { Resolution } from '../src/types/resolution.ts';
import type { Rule } from '../src/types/rule.ts';

export const clientWarns = {
  id: 'client-warns',
  severity: 'warning',
  layer: 'unexplained',
  failureClass: 'client-bug',
  summary: 'A client prints a warning before it sends anything, and no other rule explains it.',
  why: 'The replay of the client ends in a warning, which is easy to miss in a program’s output. What it warns about may make a later run fail.',
  last: true,
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.warnings.length > 0) yield problem(resolution, facts);
    }
  },
  examples: {
    valid: [
      {
        title: 'a warning that another rule explains',
        platform: 'cave',
        files: { '.cloudvolume/secrets/chunkedgraph-secret.json': '{"token": "{{cave/token}}"}' },
      },
    ],
    invalid: [
      {
        title: 'a server that the client now remembers for a datastack',
        platform: 'cave',
        files: { '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}' },
        options: { server: 'https://global.daf-apis.com', datastack: 'made_up_datastack' },
        severity: 'warning',
        says: 'caveclient prints a warning',
      },
    ],
  },
} as const satisfies Rule;

function problem({ provider, client, warnings }: Resolution, facts: Facts): RuleProblem {
  return {
    platform: provider,
    clients: [client],
    place: { kind: 'default' },
    message: `${client} prints a warning`,
    evidence: warnings.map((what) => ({ what })),
    explains: stopsOf(provider, [client], facts).filter(({ phase }) => phase === 'warning'),
    cause: `${client} continues after the warning, but may not use what you expect.`,
    remedy: {
      steps: [
        { say: 'See which places the client reads, in order', run: everyShell(`auth-doctor check ${provider} -v`) },
      ],
    },
  };
}
