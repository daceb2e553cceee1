import type { World } from '../types/world.ts';

/**
 * `str(Path(first) / second / …)`: a later absolute part starts again; `.`, doubled and trailing separators are
 * removed, `..` is kept (Lib/pathlib.py, _parse_args).
 */
export function pathlibText(platform: World['platform'], ...parts: readonly string[]): string {
  if (platform === 'win32') {
    const joined = parts.filter((part) => part !== '').join('\\');
    return joined.replaceAll('/', '\\').replace(/(?<=.)\\{2,}/g, '\\') || '.';
  }
  let root = '';
  let names: string[] = [];
  for (const part of parts) {
    if (part.startsWith('/')) {
      root = /^\/\/(?!\/)/.test(part) ? '//' : '/';
      names = [];
    }
    names.push(...part.split('/').filter((name) => name !== '' && name !== '.'));
  }
  return root + names.join('/') || '.';
}
