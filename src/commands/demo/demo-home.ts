import { fillSamples } from '../../examples/fill-samples.ts';
import type { MemoryFile } from '../../types/memory-files.ts';

/** A home with problems. Its secrets are made up, from public shapes. */
export interface DemoHome {
  /** Variables, without `HOME`. */
  readonly env: Readonly<Record<string, string>>;
  /** Path below the home → file. */
  readonly files: Readonly<Record<string, Exclude<MemoryFile, string>>>;
}

const installed = {
  descarteslabs: '3.2.2',
  'earthdaily-earthone': '6.0.0',
  'earthscope-sdk': '1.9.0',
  caveclient: '8.0.1',
  'cloud-volume': '12.5.0',
  'cloud-files': '6.3.0',
};

/** Three platforms with a different problem each, and one that works. Token dates are relative to `now`. */
export function demoHome(now: Date): DemoHome {
  const fill = (text: string): string => fillSamples(text, now);
  const packages = Object.entries(installed).map(([name, version]) => {
    const folder = `${name.replaceAll('-', '_')}-${version}.dist-info`;
    return [
      `venv/lib/python3.11/site-packages/${folder}/METADATA`,
      { content: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`, mode: '644' },
    ] as const;
  });
  return {
    env: {
      // An old token, exported long ago: it overrides the login that works.
      DESCARTESLABS_TOKEN: fill('{{jwt descarteslabs/jwt exp=-259200}}'),
      // Truncated by a terminal when it was pasted; the file contains the complete one.
      ES_OAUTH2__REFRESH_TOKEN: fill('{{earthscope/refresh-token first 14}}'),
    },
    files: {
      '.descarteslabs/token_info.json': secretFile(
        fill(
          '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}',
        ),
      ),
      '.earthone/token_info.json': secretFile(
        fill('{"client_id": "{{earthone/client-id}}", "client_secret": "{{earthone/client-secret}}"}'),
      ),
      '.earthscope/default/tokens.json': secretFile(fill('{"refresh_token": "{{earthscope/refresh-token}}"}')),
      // Copied from a chat, in a file that everyone can read.
      '.cloudvolume/secrets/cave-secret.json': { content: fill('{"token": "“{{cave/token}}”"}\n'), mode: '644' },
      'venv/pyvenv.cfg': { content: 'home = /usr/bin\nversion = 3.11.9\n', mode: '644' },
      'venv/bin/python': { content: '', mode: '755' },
      'venv/Scripts/python.exe': { content: '', mode: '755' },
      ...Object.fromEntries(packages),
    },
  };
}

function secretFile(content: string): Exclude<MemoryFile, string> {
  return { content: `${content}\n`, mode: '600' };
}
