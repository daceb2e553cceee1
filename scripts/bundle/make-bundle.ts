import { version } from '../../src/version.ts';
import { type Bundled, bundleParts, type Part } from './bundle-parts.ts';

/**
 * The files of the distribution. One run loads the launcher, `core`, a command's part, and the replays of the platforms
 * that are used here, which takes some 5 % less CPU for a check of an empty home than one file with everything that a
 * check may need: loading 1 MB of JavaScript takes as long as starting Node.
 */
const parts: readonly Part[] = [
  { name: 'auth-doctor', roots: ['src/cli.ts'], isEntry: true },
  { name: 'staged-gate', roots: ['src/git/staged-gate.ts'], after: 'auth-doctor' },
  {
    name: 'core',
    roots: ['src/main.ts', 'src/report/formats/json.ts', 'src/report/formats/text.ts'],
    after: 'auth-doctor',
  },

  {
    name: 'report-data',
    roots: ['src/commands/report/report-data.ts', 'src/files/write-output-file.ts'],
    after: 'core',
    isLate: true,
  },
  { name: 'yargs', roots: ['src/command-line/yargs-arguments.ts'], after: 'core', isLibrary: true, asksForUrl: true },
  { name: 'check', roots: ['src/commands/check.ts', 'src/commands/status.ts'], after: 'core' },
  { name: 'rules', roots: ['src/rules.generated.ts'], after: 'check' },
  {
    name: 'formats',
    roots: ['src/report/formats/*', 'src/report/step-summary.ts', 'src/commands/report/report-document.ts'],
    after: 'rules',
    isLate: true,
  },
  { name: 'merge', roots: ['src/commands/merge.ts', 'src/report/merged-text.ts'], after: 'rules' },
  {
    name: 'others',
    roots: ['src/commands/*'],
    after: 'rules',
    isLate: true,
  },
  { name: 'error-text', roots: ['src/explain-error.ts', 'src/error-text/explanation-text.ts'], after: 'rules' },
  {
    name: 'online',
    roots: ['src/probe/ask-known.ts', 'src/commands/demo/demo-online.ts'],
    after: ['check', 'earthscope'],
  },
  { name: 'replays', roots: ['src/declared/declared-client.ts'], after: 'core' },
  { name: 'cave', roots: ['src/providers/cave/*'], after: 'replays' },
  { name: 'descarteslabs', roots: ['src/providers/descarteslabs/*', 'src/providers/earthone/*'], after: 'replays' },
  { name: 'earthscope', roots: ['src/providers/earthscope/*'], after: 'replays' },
  { name: 'absent-linux', roots: ['src/providers/absent-linux.generated.ts'], after: 'core' },
  { name: 'absent-darwin', roots: ['src/providers/absent-darwin.generated.ts'], after: 'core' },
  { name: 'absent-win32', roots: ['src/providers/absent-win32.generated.ts'], after: 'core' },
  { name: 'scan', roots: ['src/commands/scan.ts', 'src/commands/where/scan-for-copies.ts'], after: 'core' },
  { name: 'unpack', roots: ['src/scan/match/decode/packed/unpack-packed.ts'], after: 'scan', isOnCall: true },
  { name: 'history', roots: ['src/scan/run/plan-history.ts'], after: 'scan' },
  { name: 'user-files', roots: ['src/config/parse-config.ts', 'src/providers/provider-file.ts'], after: 'core' },
  { name: 'library', roots: ['src/library.ts'], after: 'check', isEntry: true },
  { name: 'yaml', roots: ['src/facts/compose-file.ts'], after: 'check', isLibrary: true },
  { name: 'fast-glob', roots: ['fast-glob'], isEntry: true, isLibrary: true },
  { name: 'smol-toml', roots: ['smol-toml'], isEntry: true, isLibrary: true },
  { name: 'undici', roots: ['src/probe/http-client.ts'], after: 'online', isLibrary: true },
];

/** The program and the library, in memory, and what went into them. */
export async function makeBundle(root: string): Promise<Bundled> {
  return await bundleParts(parts, {
    absWorkingDir: root,
    outdir: 'dist',
    platform: 'node',
    target: 'node20.19',
    // ASCII, which V8 reads faster.
    legalComments: 'none',
    logLevel: 'warning',
    define: { BUNDLED_VERSION: JSON.stringify(version), 'import.meta.url': 'importMetaUrl' },
  });
}
