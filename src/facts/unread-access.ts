import { withTilde } from '../rule-kit/place-name.ts';
import { shellPath } from '../rule-kit/shell-path.ts';
import type { Facts, Gap } from '../types/facts.ts';

/**
 * Of Windows, whose modes say nothing: who else can read a credential file is in its access list, which no file system
 * call of Node returns. A report that is silent about it would look as if it had been checked.
 */
export function accessGaps(
  { platform, files, home }: Pick<Facts, 'platform' | 'files' | 'home'>,
  used: ReadonlySet<string>,
): readonly Gap[] {
  if (platform !== 'win32') return [];
  const paths = files.flatMap((file) =>
    used.has(file.platform) && file.readable && file.stat.kind === 'file' ? [file.path] : [],
  );
  return [...new Set(paths)].flatMap((path) => {
    const argument = shellPath(path, home, 'cmd');
    const how = argument === undefined ? 'icacls shows it' : `\`icacls ${argument}\` shows it`;
    return [
      {
        what: `${withTilde(path, home)}: who else can read it was not checked (Windows access lists are not read); ${how}`,
        uncertain: false,
      },
    ];
  });
}
