// Our scanner for `bench-peers.ts`: `bench-ours history|tree|staged all|plain FOLDER`. The same five rules as the
// peers' configurations, as platforms of our own form.

import { createMatcher } from '../src/scan/match/matcher.ts';
import { makePlatformOfName } from '../src/scan/platform-of-name.ts';
import { runScan } from '../src/scan/run/run-scan.ts';
import type { ScanMode } from '../src/scan/run/scan-mode.ts';
import type { ProviderData, TokenShape } from '../src/types/provider.ts';

const token = (kind: string, shape: string, names: readonly string[]): TokenShape => ({
  kind,
  name: kind,
  slots: ['token'],
  shape,
  meaning: 'current',
  detect: names.length > 0 ? 'near-name' : 'anywhere',
  certainty: 'enforced',
  names,
});

const rules: ProviderData = {
  schema: 0,
  id: 'bench',
  name: 'Bench',
  pages: { docs: 'https://example.org', create: 'https://example.org', revoke: 'https://example.org' },
  hosts: [],
  tokens: [
    token('cave', '{32:anyhex}', ['auth_token', 'authtoken', 'cave', 'token']),
    token('descartes', '{40,100:base64url}', ['DESCARTESLABS_CLIENT_SECRET']),
    token('earthscope', '{20,100:base64url}', ['ES_OAUTH2__REFRESH_TOKEN', 'oauth2.refresh_token', 'refresh_token']),
    token('jwt', 'eyJ{10,:base64url}.eyJ{10,:base64url}.{10,:base64url}', []),
    token('github', 'ghp_{36}', []),
  ],
  pairs: [],
  lookalikes: [],
  placeholders: [],
  folders: [],
};

const [mode = 'tree', features = 'all', folder = '.'] = process.argv.slice(2);
const modes: Readonly<Record<string, ScanMode>> = {
  history: { is: 'history', folder, unreachable: false },
  tree: { is: 'paths', paths: [folder] },
  staged: { is: 'staged', folder },
};

const run = await runScan(modes[mode] ?? { is: 'paths', paths: [folder] }, {
  environment: process.env,
  cwd: process.cwd(),
  home: undefined,
  kit: async () => ({
    providers: [rules],
    createMatcher: (options) =>
      createMatcher({ ...options, ...(features === 'plain' ? { limits: { archiveDepth: 0, encodingDepth: 0 } } : {}) }),
    platformOfName: makePlatformOfName([rules]),
  }),
  own: async () => ({ knownSecrets: [], files: [], directories: [] }),
  gitState: async () => ({ is: 'none' }),
  stdin: () => process.stdin,
  signal: new AbortController().signal,
});
if (run.is === 'wrong') throw new Error(run.why);
for (const finding of run.result.findings)
  console.log(JSON.stringify({ rule: finding.rule, place: finding.place, message: finding.message }));
console.error(JSON.stringify(run.result.coverage));
