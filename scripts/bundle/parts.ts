/** A file of the distribution. */
export interface Part {
  /** Its name without `.js`. */
  readonly name: string;
  /**
   * What it is loaded for: sources, or a package. `folder/*` is everything in a directory that is loaded with
   * `import()` and is not another part's root.
   */
  readonly roots: readonly string[];
  /** What at least two of these need is in it as well. */
  readonly sharedBy?: readonly string[];
  /** It exports what its root exports; others, the modules that other parts need of them. */
  readonly isEntry?: true;
  /** It is a package, with at most a few lines of ours. */
  readonly isLibrary?: true;
  /** Each of its modules runs when it is requested, not all when the part is loaded. */
  readonly isLate?: true;
  /** Modules that it is loaded for when one of their functions is called first: they export nothing but functions. */
  readonly onCall?: readonly string[];
}

/**
 * The files of the distribution. A module is in the first of them that needs it at once: so a part needs only parts
 * before it, and one run loads the launcher, `core`, its command, and what is used here.
 *
 * Measured with Node 20.20, as ratios to `node -e 0`: with all that a check may need in one file, an empty home takes
 * 3.23 instead of 2.44 and a commit of five files 5.16 instead of 4.44, since V8 reads 1 MB in the time in which Node
 * starts. With nothing loaded on call they take 2.59 and 4.86.
 */
export const parts: readonly Part[] = [
  { name: 'auth-doctor', roots: ['src/cli.ts'], isEntry: true },
  { name: 'staged-gate', roots: ['src/git/staged-gate.ts'] },
  {
    name: 'core',
    roots: [
      'src/main.ts',
      'src/world/process.ts',
      'src/world/python-environment.ts',
      'src/report/formats/text.ts',
      'src/rule-kit/held-values.ts',
      'src/value/known-value.ts',
      'src/value/installations.ts',
      'src/value/mask-secrets.ts',
      'src/value/versions.ts',
      'src/config/apply-config.ts',
      'src/report/page.ts',
      'src/report/gap-lines.ts',
      'src/report/quiet-lines.ts',
      'src/report/grouped-number.ts',
      'src/known-names.ts',
      'src/providers/load-providers.ts',
      'src/providers/user-providers.ts',
      'src/rule-kit/evidence.ts',
      'src/rule-kit/likely-assignments.ts',
    ],
    sharedBy: [
      'src/commands/check.ts',
      'src/commands/scan.ts',
      'src/commands/scan/own-tokens.ts',
      'src/scan/run/run-scan.ts',
    ],
  },
  {
    name: 'remedies',
    roots: [],
    onCall: ['src/rule-kit/remedy-steps.ts', 'src/rule-kit/forget-file.ts'],
  },
  { name: 'ci', roots: [], onCall: ['src/rule-kit/ci-steps.ts'] },
  {
    name: 'assignments',
    roots: [],
    onCall: ['src/facts/assignment-line.ts', 'src/declared/format-dotenv.ts', 'src/rule-kit/load-assignment.ts'],
  },
  { name: 'check', roots: ['src/commands/check.ts', 'src/world/git-state.ts', 'src/world/git-command.ts'] },
  { name: 'text', roots: ['src/report/text.ts'], onCall: ['src/report/finding-group-lines.ts'] },
  { name: 'verbose', roots: [], onCall: ['src/report/chain-lines.ts'] },
  { name: 'rules', roots: ['src/rules.generated.ts', 'src/check/check-facts.ts'] },
  {
    name: 'python',
    roots: [],
    sharedBy: [
      'src/declared/declared-client.ts',
      'src/providers/cave/caveclient.ts',
      'src/providers/descarteslabs/client.ts',
      'src/providers/earthscope/client.ts',
    ],
  },
  { name: 'toml', roots: [], onCall: ['src/python/toml-loads.ts'] },
  { name: 'declared', roots: ['src/declared/declared-client.ts'] },
  { name: 'cave', roots: ['src/providers/cave/*'] },
  { name: 'descarteslabs', roots: ['src/providers/descarteslabs/*', 'src/providers/earthone/*'] },
  { name: 'earthscope', roots: ['src/providers/earthscope/*'] },
  { name: 'absent-linux', roots: ['src/providers/absent-linux.generated.ts'] },
  { name: 'absent-darwin', roots: ['src/providers/absent-darwin.generated.ts'] },
  { name: 'absent-win32', roots: ['src/providers/absent-win32.generated.ts'] },

  { name: 'git', roots: ['src/git/run-git.ts', 'src/git/git-answer.ts'] },
  {
    name: 'scan',
    roots: [
      'src/commands/scan.ts',
      'src/commands/scan/scan-kit.ts',
      'src/commands/scan/own-tokens.ts',
      'src/scan/run/run-scan.ts',
      'src/scan/run/plan-scan.ts',
      'src/scan/run/plan-staged.ts',
      'src/scan/run/finish-scan.ts',
      'src/report/scan-text.ts',
    ],
  },
  {
    name: 'scan-more',
    roots: [
      'src/scan/run/plan-paths.ts',
      'src/scan/source/home.ts',
      'src/scan/source/stdin.ts',
      'src/scan/ignore/open-baseline.ts',
      'src/commands/scan/scan-progress.ts',
    ],
    isLate: true,
  },
  {
    name: 'found',
    roots: [],
    onCall: ['src/scan/finding/scan-remedy.ts', 'src/scan/attribute/attribute-hits.ts'],
  },
  { name: 'unpack', roots: [], onCall: ['src/scan/match/decode/packed/unpack-packed.ts'] },
  { name: 'history', roots: ['src/scan/run/plan-history.ts'] },

  { name: 'yargs', roots: ['src/command-line/yargs-arguments.ts'], isLibrary: true },
  {
    name: 'report-data',
    roots: ['src/commands/report/report-data.ts', 'src/files/write-output-file.ts', 'src/report/formats/json.ts'],
    isLate: true,
  },
  {
    name: 'formats',
    roots: ['src/report/formats/*', 'src/report/step-summary.ts', 'src/commands/report/report-document.ts'],
    isLate: true,
  },
  { name: 'merge', roots: ['src/commands/merge.ts', 'src/report/merged-text.ts'] },
  { name: 'error-text', roots: ['src/explain-error.ts', 'src/error-text/explanation-text.ts'] },
  {
    name: 'online',
    roots: ['src/probe/ask-known.ts', 'src/commands/online/exchange-ports.ts', 'src/commands/demo/demo-online.ts'],
  },
  { name: 'user-files', roots: ['src/config/parse-config.ts', 'src/providers/provider-file.ts'] },
  { name: 'library', roots: ['src/library.ts'], isEntry: true },
  {
    name: 'others',
    roots: [
      'src/commands/*',
      'src/commands/where/scan-for-copies.ts',
      'src/commands/report/report-key.ts',
      'src/report/skipped-text.ts',
      'src/command-line/help-text.ts',
      'src/unknown/gather-in-all.ts',
      'src/unknown/agreed-findings.ts',
      'src/unknown/agreed-facts.ts',
      'src/world/registry-variables.ts',
    ],
    isLate: true,
  },
  { name: 'yaml', roots: ['src/facts/compose-file.ts'], isLibrary: true },
  { name: 'undici', roots: ['src/probe/http-client.ts'], isLibrary: true },
  { name: 'fast-glob', roots: ['fast-glob'], isEntry: true, isLibrary: true },
  { name: 'smol-toml', roots: ['smol-toml'], isEntry: true, isLibrary: true },
];
