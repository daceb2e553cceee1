import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Returns the address of the rules' pages that a clone has next to its program; an installed package has none. */
export function rulePages(script: string | undefined): string | undefined {
  if (script === undefined) return undefined;
  try {
    const folder = join(dirname(realpathSync(script)), '..', 'docs', 'rules');
    return existsSync(folder) ? `${pathToFileURL(folder).href}/` : undefined;
  } catch {
    return undefined;
  }
}
