import { demoHome } from '../../src/commands/demo/demo-home.ts';
import { diagnoseExample } from '../../src/commands/explain/diagnose-example.ts';
import { diagnoseWorld } from '../../src/diagnose.ts';
import { exampleNow } from '../../src/examples/example-world.ts';
import { fillSamples } from '../../src/examples/fill-samples.ts';
import type { Screen } from '../../src/report/screen.ts';
import { textReport } from '../../src/report/text.ts';
import { rules } from '../../src/rules.generated.ts';
import type { Report } from '../../src/types/report.ts';
import type { Rule } from '../../src/types/rule.ts';
import type { Verdict } from '../../src/types/verdict.ts';
import { ourOwn } from '../../src/value/untrusted.ts';
import { memoryWorld } from '../../src/world/memory.ts';

const fill = (text: string): string => fillSamples(text, exampleNow);

/** The findings of a rule's own example. */
async function exampleOf(id: string, index = 0): Promise<Report> {
  const rule = (rules as readonly Rule[]).find((each) => each.id === id);
  const example = rule?.examples.invalid[index];
  if (!example) throw new Error(`the rule ${id} has no example ${index}`);
  return await diagnoseExample(example);
}

const caveFile = '.cloudvolume/secrets/cave-secret.json';

/** A healthy CAVE, and its server's answer about the token. */
async function asked(verdict: Omit<Verdict, 'platform' | 'client'>): Promise<Report> {
  const world = memoryWorld({ now: exampleNow, files: { [caveFile]: fill('{"token": "{{cave/token}}"}') } });
  const verdicts = [{ platform: 'cave', client: 'caveclient', host: 'global.daf-apis.com', slot: 'token', ...verdict }];
  return { ...(await diagnoseWorld(world, { platforms: ['cave'], verdicts, run: { online: true } })), online: true };
}

/** The situations whose screens are kept in `fixtures/screens`, by file name. */
export const situations: Readonly<Record<string, () => Promise<Report>>> = {
  healthy: async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        files: {
          '.cloudvolume/secrets/cave-secret.json': fill('{"token": "{{cave/token}}"}'),
          '.earthscope/default/tokens.json': fill('{"refresh_token": "{{earthscope/refresh-token}}"}'),
        },
        python: {
          foundBy: 'VIRTUAL_ENV',
          path: '/home/me/venv',
          packages: new Map([
            ['caveclient', '8.0.1'],
            ['earthscope-sdk', '1.9.0'],
          ]),
        },
      }),
    ),
  demo: async () => {
    const { env, files } = demoHome(exampleNow);
    const packages = new Map([['descarteslabs', '3.2.2']]);
    return await diagnoseWorld(
      memoryWorld({ now: exampleNow, env, files, python: { foundBy: 'VIRTUAL_ENV', path: '/home/me/venv', packages } }),
    );
  },
  'other-version': async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        files: { '.cloudvolume/secrets/cave-secret.json': fill('{"token": "{{cave/token}}"}') },
        python: {
          foundBy: 'CONDA_PREFIX',
          path: '/home/me/conda/envs/flow',
          packages: new Map([['caveclient', '6.5.2']]),
        },
      }),
    ),
  'ten-faults': async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        env: {
          DESCARTESLABS_TOKEN: fill('{{jwt descarteslabs/jwt exp=-259200}}'),
          EARTHONE_CLIENT_SECRET: fill('{{earthone/client-secret}}'),
          ES_OAUTH2__REFRESH_TOKEN: fill('{{earthscope/refresh-token first 14}}'),
          ES_OAUTH2_ACCESS_TOKEN: fill('{{jwt earthscope/access-token exp=+86400}}'),
          HF_TOKEN: '',
          CDSAPI_URL: 'http://cds.climate.copernicus.eu/api',
        },
        files: {
          '.descarteslabs/token_info.json': fill(
            '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
          ),
          '.earthscope/default/tokens.json': fill('{"refresh_token": "{{earthscope/refresh-token}}"}'),
          '.cloudvolume/secrets/cave-secret.json': {
            content: fill('{"token": "“{{cave/token}}”"}'),
            mode: '644',
          },
          '.cache/huggingface/token': `${fill('{{huggingface/token}}')}\n`,
          '.cdsapirc': fill('url: https://cds.climate.copernicus.eu/api\nKEY: {{cds/key}}\n'),
        },
      }),
    ),
  nothing: async () => await diagnoseWorld(memoryWorld({ now: exampleNow })),
  'one-fault': async () => await exampleOf('env-over-cache', 1),
  'not-logged-in': async () => await diagnoseWorld(memoryWorld({ now: exampleNow }), { platforms: ['cave', 'cds'] }),
  'either-or': async () => await exampleOf('expired-token'),
  'same-fault-twice': async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        env: {
          DESCARTESLABS_CLIENT_ID: fill('“{{descarteslabs/client-id}}”'),
          DESCARTESLABS_CLIENT_SECRET: fill('“{{descarteslabs/client-secret}}”'),
        },
      }),
    ),
  'two-logins': async () => await exampleOf('mixed-sources'),
  'warnings-only': async () => await exampleOf('file-permissions'),
  windows: async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        platform: 'win32',
        home: 'C:\\Users\\ada',
        env: { ES_OAUTH2__REFRESH_TOKEN: fill('{{earthscope/refresh-token first 14}}') },
        files: { '.earthscope/default/tokens.json': fill('{"refresh_token": "{{earthscope/refresh-token}}"}') },
      }),
    ),
  'ci-without-secret': async () =>
    await diagnoseWorld(memoryWorld({ now: exampleNow, env: { CI: 'true', GITHUB_ACTIONS: 'true' } }), {
      platforms: ['descarteslabs'],
    }),
  'ci-unknown-secret': async () =>
    await diagnoseWorld(
      memoryWorld({
        name: 'the job test',
        now: exampleNow,
        env: {
          CI: 'true',
          GITHUB_ACTIONS: 'true',
          HF_TOKEN: { is: 'unknown', reason: 'a CI secret' },
          CDSAPI_URL: 'http://cds.climate.copernicus.eu/api',
          CDSAPI_KEY: { is: 'unknown', reason: 'a CI secret' },
        },
      }),
      { platforms: ['huggingface', 'cds'] },
    ),
  'ci-empty-secret': async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        env: { CI: 'true', GITHUB_ACTIONS: 'true', DESCARTESLABS_CLIENT_ID: '', DESCARTESLABS_CLIENT_SECRET: '' },
      }),
      { platforms: ['descarteslabs'] },
    ),
  'will-not-last': async () =>
    await diagnoseWorld(
      memoryWorld({
        now: exampleNow,
        env: { ES_OAUTH2__ACCESS_TOKEN: fill('{{jwt earthscope/access-token exp=+86400}}') },
      }),
      { platforms: ['earthscope'], validFor: 259_200, run: { validFor: '72h' } },
    ),
  'online-valid': async () =>
    await asked({ status: 'valid', account: 'ada@example.org', groups: ['neurons', 'admin'] }),
  'online-rejected': async () => await asked({ status: 'rejected', reason: 'revoked' }),
  'online-denied': async () => await exampleOf('terms-not-accepted'),
  'online-unknown': async () => await asked({ status: 'unknown', reason: 'timeout' }),
  'online-not-asked': async () => await asked({ status: 'not-asked', reason: 'needs-exchange' }),
};

/** The screens that are kept of each situation, by their names. */
const kept: Readonly<Record<string, Partial<Screen>>> = {
  '80 columns': {},
  '60 columns': { width: 60 },
  '120 columns': { width: 120 },
  '80 columns, ASCII': { unicode: false },
  '80 columns, colour': { colour: true },
  '80 columns, quiet': { detail: 'quiet' },
  '80 columns, verbose': { detail: 'verbose' },
};

/** Every kept screen of a situation, each under a line that names it. The escape character is written as ␛. */
export function screensOf(report: Report): string {
  const shell = report.home?.includes('\\') ? 'powershell' : 'posix';
  return Object.entries(kept)
    .map(([name, part]) => `===== ${name}\n${textReport(report, screen({ ...part, shell })).replaceAll('\u001b', '␛')}`)
    .join('');
}

/** A screen for a test: 80 columns, unicode, no color, bash, called by its name. */
export function screen(part: Partial<Screen> = {}): Screen {
  return {
    width: 80,
    unicode: true,
    colour: false,
    links: false,
    detail: 'normal',
    shell: 'posix',
    call: ourOwn('auth-doctor'),
    offerOnline: false,
    ...part,
  };
}
