import { version } from '../../src/version.ts';
import { type Bundled, bundleParts, type Part } from './bundle-parts.ts';

/**
 * The files of the distribution. One run loads the launcher, `core`, a command's part, and the replays of the platforms
 * that are here: some 5 % less CPU for a check of an empty home than with all that a check may need in one file: Node reads
 * 1 MB of JavaScript in as long as it takes to start.
 */
const parts: readonly Part[] = [
  { name: 'auth-doctor', roots: ['src/cli.ts'], isEntry: true },
  { name: 'staged-gate', roots: ['src/git/staged-gate.ts'], after: 'auth-doctor' },
  { name: 'core', roots: ['src/main.ts'], after: 'auth-doctor' },
  { name: 'yargs', roots: ['src/command-line/yargs-arguments.ts'], after: 'core', isLibrary: true, asksForUrl: true },
  { name: 'check', roots: ['src/commands/check.ts', 'src/commands/status.ts', 'src/known-names.ts'], after: 'core' },
  {
    name: 'others',
    roots: ['src/commands/*'],
    after: 'check',
    isLate: true,
  },
  { name: 'error-text', roots: ['src/explain-error.ts', 'src/error-text/explanation-text.ts'], after: 'check' },
  { name: 'online', roots: ['src/probe/probe-platforms.ts', 'src/commands/demo/demo-online.ts'], after: 'check' },
  { name: 'replays', roots: ['src/declared/declared-client.ts'], after: 'core' },
  { name: 'cave', roots: ['src/providers/cave/*'], after: 'replays' },
  { name: 'descarteslabs', roots: ['src/providers/descarteslabs/*', 'src/providers/earthone/*'], after: 'replays' },
  { name: 'earthscope', roots: ['src/providers/earthscope/*'], after: 'replays' },
  { name: 'scan', roots: ['src/commands/scan.ts', 'src/commands/where/scan-for-copies.ts'], after: 'core' },
  { name: 'history', roots: ['src/scan/run/plan-history.ts'], after: 'scan' },
  { name: 'user-files', roots: ['src/config/parse-config.ts', 'src/providers/provider-file.ts'], after: 'core' },
  { name: 'library', roots: ['src/library.ts'], after: 'check', isEntry: true },
  { name: 'yaml', roots: ['src/facts/compose-file.ts'], after: 'check', isLibrary: true },
  { name: 'fast-glob', roots: ['fast-glob'], isEntry: true, isLibrary: true },
  { name: 'smol-toml', roots: ['smol-toml'], isEntry: true, isLibrary: true },
  { name: 'undici', roots: ['undici'], isEntry: true, isLibrary: true },
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
