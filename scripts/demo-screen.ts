import { diagnoseWorld } from '../src/diagnose.ts';
import { exampleWorld } from '../src/examples/example-world.ts';
import { textReport } from '../src/report/text.ts';
import { say } from '../src/value/untrusted.ts';

/** A terminal of 80 columns without colours. */
export const screen = {
  width: 80,
  unicode: true,
  colour: false,
  links: false,
  detail: 'normal',
  shell: 'posix',
  call: say`auth-doctor`,
  offerOnline: true,
} as const;

/**
 * The README's screen: what the program really prints for a made-up home with one broken platform and a healthy one.
 */
export async function demoScreen(): Promise<string> {
  const world = exampleWorld({
    title: 'an old token, exported long ago, hides the login that works',
    platform: 'descarteslabs',
    env: { DESCARTESLABS_TOKEN: '{{jwt descarteslabs/jwt exp=-259200}}' },
    files: {
      '.bashrc': 'alias ll="ls -l"\nexport DESCARTESLABS_TOKEN={{jwt descarteslabs/jwt exp=-259200}}\n',
      '.descarteslabs/token_info.json':
        '{\n  "client_id": "{{descarteslabs/client-id}}",\n  "client_secret": "{{descarteslabs/client-secret}}",\n  "refresh_token": "{{descarteslabs/client-secret}}"\n}\n',
      '.cloudvolume/secrets/cave-secret.json': '{"token": "{{cave/token}}"}',
    },
    packages: { descarteslabs: '3.2.2', caveclient: '8.2.1', 'cloud-volume': '12.15.2', 'cloud-files': '6.4.3' },
  });
  const report = await diagnoseWorld(world);
  return `$ auth-doctor\n${textReport(report, screen)}`;
}
