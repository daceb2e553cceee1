import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './trial.ts';

/** The code blocks of one section of docs/ci.md, in their order. The trials run these, so that nothing is copied. */
export function ciRecipe(title: string): readonly RecipeBlock[] {
  const sections = readFileSync(join(root, 'docs/ci.md'), 'utf8').split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${title}\n`));
  if (section === undefined) throw new Error(`docs/ci.md has no section "${title}"`);
  return [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

/** A block between fences. */
export interface RecipeBlock {
  readonly language: string;
  readonly code: string;
}

/** The one block of a section that is in this language and contains this text. */
export function recipeBlock(title: string, language: string, contains: string): string {
  const found = ciRecipe(title).filter((each) => each.language === language && each.code.includes(contains));
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`docs/ci.md, "${title}": ${found.length} blocks in ${language} with ${contains}`);
  return only.code;
}
