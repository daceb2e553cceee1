import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-workflow.ts';

/** The blocks of a page that are marked as recipes, by name: `<!-- recipe: NAME -->` before the block. */
export function recipesOf(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, page), 'utf8');
  const found = [...text.matchAll(/^<!-- recipe: ([\w -]+?) -->\n```\w+\n([\s\S]*?)^```$/gm)];
  return new Map(found.map(([, name = '', block = '']) => [name, block]));
}

/** One of them. */
export function recipe(page: string, name: string): string {
  const block = recipesOf(page).get(name);
  if (block === undefined) throw new Error(`${page} has no recipe ${name}`);
  return block;
}

/** All blocks of YAML of a page. */
export function yamlBlocks(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
}
