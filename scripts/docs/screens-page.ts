import { textReport } from '../../src/report/text.ts';
import { screen, situations } from '../../test/support/screen-situations.ts';

/** docs/screens.md: the screens of a bad and a good state, next to those of other programs. */
export async function screensPage(): Promise<string> {
  const shown = async (name: string): Promise<string> => {
    const report = await situations[name]?.();
    if (!report) throw new Error(`there is no situation ${name}`);
    return `\`\`\`text\n$ auth-doctor\n${textReport(report, screen())}\`\`\``;
  };
  return `<!-- Generated from test/support/screen-situations.ts by \`npm run generate\`: change that. -->

# Screens

The output of \`auth-doctor\` next to that of \`gh auth status\`, \`ruff check\` and \`npm doctor\` in a similar state. Everything is shown at 80 columns, without colors. The screens of 21 situations are in \`fixtures/screens/\`.

## Something is wrong

auth-doctor: the state of the platform, the finding with its rule, one cause, the fix as a command.

${await shown('one-fault')}

gh, from an earlier recording (not run for this page): the variable, and what is wrong with its token.

\`\`\`text
$ gh auth status
github.com
  X github.com: authentication failed
  - The github.com token in GH_TOKEN is no longer valid.
\`\`\`

ruff 0.17.6: the rule, the place, one line of help, a count.

\`\`\`text
$ ruff check job.py
F401 [*] \`os\` imported but unused
 --> job.py:1:8
  |
1 | import os
  |        ^^
2 | import sys
  |
help: Remove unused import: \`os\`
  |
  - import os
1 | import sys
  |

Found 1 error.
[*] 1 fixable with \`--fix\`.
\`\`\`

npm 11.19.1: a heading, a verdict and what to do for each check.

\`\`\`text
$ npm doctor
Connecting to the registry
Ok

Checking npm version
Not ok
Use npm v12.2.2

Checking configured npm registry
Ok
using default registry (https://registry.npmjs.org/)

…
npm error Some problems found. See above for recommendations.
\`\`\`

## All is well

auth-doctor: one line per platform, with the credential and its source. It makes no claim about a platform that it has not asked.

${await shown('healthy')}

The same after \`auth-doctor --online\`:

${(await shown('online-valid')).replace('$ auth-doctor', '$ auth-doctor check cave --online')}

gh, from an earlier recording (not run for this page):

\`\`\`text
$ gh auth status
github.com
  ✓ Logged in to github.com as ada (GH_TOKEN)
\`\`\`

ruff 0.17.6:

\`\`\`text
$ ruff check job.py
All checks passed!
\`\`\`

npm 11.19.1 prints two or more lines for each of its ten checks, whether it passes or not:

\`\`\`text
$ npm doctor
Connecting to the registry
Ok

Checking for git executable in PATH
Ok
/usr/bin/git

…
\`\`\`

## How long a screen is

| state | auth-doctor | gh auth status | ruff check | npm doctor |
| --- | --- | --- | --- | --- |
| one fault | ${await count('one-fault')} lines | 3 | 14 | 42 |
| all is well | ${await count('healthy')} lines | 3 to 4 | 1 | not measured |
| ten faults on six platforms | ${await count('ten-faults')} lines | | | |
`;
}

async function count(name: string): Promise<number> {
  const report = await situations[name]?.();
  return report ? textReport(report, screen()).trimEnd().split('\n').length : 0;
}
