import { diagnoseWorld } from '../../diagnose.ts';
import { fillSamples } from '../../examples/fill-samples.ts';
import { padTo, wrapText } from '../../report/layout.ts';
import { asciiText, glyphsOf } from '../../report/page.ts';
import type { Screen } from '../../report/screen.ts';
import { textReport } from '../../report/text.ts';
import type { Report } from '../../types/report.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { joinWords, say, type Words } from '../../value/untrusted.ts';
import { memoryWorld } from '../../world/memory.ts';
import { demoPlatforms } from './demo-platforms.ts';
import type { DemoResult } from './demo-words.ts';

/** The programs of this account, in supported versions. */
const installed = {
  descarteslabs: '3.2.2',
  'earthdaily-earthone': '6.2.0',
  'earthscope-sdk': '1.9.3',
  'earthscope-cli': '1.2.0',
  caveclient: '8.2.1',
  'cloud-volume': '12.15.2',
  'cloud-files': '6.4.3',
} as const;

/** In seconds: a newcomer should not have to wait as long as for a real platform. */
const patience = 2;

/** `auth-doctor demo --online`: made-up platforms on this machine, one for each possible answer. */
export async function demoOnline(screen: Screen): Promise<DemoResult> {
  const now = new Date();
  const sample = (name: string): string => fillSamples(`{{${name}}}`, now);
  const platforms = await demoPlatforms(sample('jwt descarteslabs/jwt exp=+86400 email=ada@example.org'));
  try {
    const env = {
      DESCARTESLABS_CLIENT_ID: sample('descarteslabs/client-id'),
      DESCARTESLABS_CLIENT_SECRET: sample('descarteslabs/client-secret'),
      DESCARTESLABS_IAM_URL: `${platforms.answering}/descarteslabs`,
      EARTHONE_IAM_URL: `${platforms.answering}/earthone`,
      ES_OAUTH2__ACCESS_TOKEN: sample('jwt earthscope/access-token exp=+86400'),
      ES_OAUTH2__ALLOWED_HOSTS: '["127.0.0.1"]',
      ES_RESOURCES__API_URL: platforms.silent,
    };
    const pair = { client_id: sample('earthone/client-id'), client_secret: sample('earthone/client-secret') };
    const files = {
      '.earthone/token_info.json': JSON.stringify({ ...pair, refresh_token: pair.client_secret }),
      '.cloudvolume/secrets/cave-secret.json': `{"token": "${sample('cave/token')}"}`,
    };
    const python = { foundBy: 'VIRTUAL_ENV', path: '/home/ada/venv', packages: new Map(Object.entries(installed)) };
    const world = memoryWorld({ env, files, now, python, home: '/home/ada', hostName: 'demo' });
    const report = await diagnoseWorld(world, {
      platforms: ['descarteslabs', 'earthone', 'earthscope', 'cave'],
      options: { server: platforms.answering },
      online: { timeout: patience },
    });
    return { report, world, text: (each) => words(textReport(each, screen), each, screen) };
  } finally {
    await platforms.close();
  }
}

/** One line per account, with its verdict. */
function summary({ platforms }: Report, { unicode }: Screen): readonly Words[] {
  const glyphs = glyphsOf(unicode);
  const signs = {
    valid: glyphs.ok,
    rejected: glyphs.error,
    denied: glyphs.error,
    unknown: glyphs.unknown,
    'cannot-send': glyphs.error,
    'not-asked': glyphs.skipped,
  } as const;
  return platforms.flatMap(({ name, verdict }) =>
    verdict
      ? [
          say`  ${signs[verdict.status]} ${padTo(shownNames(name), 20)} ${padTo(say`${verdict.status}`, 9)} ${shownNames(verdict.reason ?? `as ${verdict.account ?? ''}`)}`,
        ]
      : [],
  );
}

function words(text: Words, report: Report, screen: Screen): Words {
  if (screen.detail === 'quiet') return text;
  const before = say`Made-up accounts at made-up platforms on this machine: one is accepted, one was revoked, one is denied, and one platform does not answer. Nothing left this machine, and every secret is made up.`;
  const after = say`To ask the real platforms about your own credentials:`;
  const shown = (text: Words): readonly Words[] => wrapText(screen.unicode ? text : asciiText(text), screen.width);
  return joinWords(
    [
      ...shown(before),
      say``,
      text,
      say`Summary:`,
      ...summary(report, screen),
      say``,
      ...shown(after),
      say`  $ ${screen.call} --online`,
      say``,
    ],
    '\n',
  );
}
