// `npm run scan-cases`: makes the repositories of the 40 hard cases, with random tokens, and prints which mode of our
// scanner finds each, as a table for docs/scan.md. Exit 1 if one is missed by a mode that must find it.
import { type CaseMode, hardCases, inEachStage } from '../test/support/hard-cases.ts';
import { history, realKit, scanIn, staged, tree } from '../test/support/scan-run.ts';

const modes = { files: tree, staged, history: history() } as const;
const columns = ['files', 'staged', 'history'] as const satisfies readonly CaseMode[];

/**
 * How many of the eleven modes in which seven other scanners were run found the case: gitleaks, betterleaks, kingfisher
 * and trufflehog on files and on git, ripsecrets, detect-secrets, secretlint, all with the same five rules.
 */
const peers: Readonly<Record<string, number>> = {
  ...{
    'plain-json': 11,
    'py-kwarg': 10,
    'utf16le-bom': 5,
    'utf8-bom': 11,
    'ipynb-source': 0,
    'ipynb-output': 10,
    'compose-list-env': 11,
    'toml-dotted': 11,
  },
  ...{
    'yaml-block': 1,
    'k8s-secret-b64': 8,
    filename: 0,
    'binary-pickle': 7,
    'zipped-notebook': 0,
    'jwt-plain': 11,
    'jwt-in-json': 11,
    'split-line-py': 0,
  },
  ...{
    'next-line-value': 1,
    'uppercase-hex': 11,
    'dot-in-vendored': 10,
    'in-lock-file': 10,
    'in-svg': 10,
    'very-long-line': 10,
    'gt-10MB': 10,
    'latin1-bytes': 10,
  },
  ...{
    'no-ext-netrc': 10,
    crlf: 11,
    'allow-comment-other-token': 11,
    'submodule-file': 8,
    'commit-message': 7,
    'removed-later': 5,
    'evil-merge': 2,
  },
  ...{
    'other-branch': 5,
    'tag-only-commit': 5,
    'reflog-only-dangling': 3,
    stash: 2,
    'remote-url': 6,
    'ignored-file': 7,
    'gitattributes-nodiff': 9,
  },
  ...{ 'staged-only-index': 3, 'untracked-file': 8 },
};

const missed: string[] = [];
console.log(
  '| case | `scan .` | `scan --staged` | `scan --history` | of 11 ways of the others |\n|---|---|---|---|---|',
);
let all = 0;
for (const each of hardCases(Math.random)) {
  const cells = new Map<CaseMode, string>();
  await inEachStage(each, async (mode, folder) => {
    const { findings } = await scanIn(folder, modes[mode], realKit);
    if (each.found.includes(mode) && findings.length === 0) missed.push(`${each.name}: ${mode}`);
    cells.set(mode, findings.length > 0 ? 'y' : each.found.includes(mode) ? '**missed**' : '–');
  });
  if (!missed.some((name) => name.startsWith(`${each.name}:`))) all += 1;
  console.log(`| ${each.name} | ${columns.map((mode) => cells.get(mode)).join(' | ')} | ${peers[each.name] ?? ''} |`);
}
console.log(`| **of 40** | ${all} by every way that should | | | the best: 34 |`);
if (missed.length > 0) {
  console.error(`missed: ${missed.join(', ')}`);
  process.exitCode = 1;
}
