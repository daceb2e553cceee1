import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of all packages that a bundle holds, by the paths of its inputs below `root`; the same at every run. */
export function thirdPartyNotices(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const notices = new Map([...folders].map((folder) => noticeOf(join(root, folder))));
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'auth-doctor is bundled with the packages below.',
    ...sorted.map(([name, text]) => `${'-'.repeat(80)}\n${name}\n\n${text}`),
    '',
  ].join('\n\n');
}

/** Throws `Error` where a package says nothing of its licence. */
function noticeOf(folder: string): readonly [string, string] {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!license) throw new Error(`${name} names no licence`);
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return [`${name} ${version} (${license})`, text];
}
