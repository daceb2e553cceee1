import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What a check needs, so that its file holds it, although the sources load it only when it is due. */
const joined = [
  '../commands/check.ts',
  './world/process.ts',
  './python-environment.ts',
  './git-state.ts',
  '../report/text.ts',
  './report/formats/text.ts',
  '../value/token-kinds.ts',
  '../declared/declared-client.ts',
];

/** The files of which every `import()` is joined: what a platform's folder says of its clients. */
const lists = /[\\/]src[\\/]providers[\\/][\w-]+[\\/]clients\.ts$/;

/** Makes plain imports of the `import()` of what a check needs: reading one file costs less than reading thirty. */
export const joinedImports: Plugin = {
  name: 'joined-imports',
  setup: ({ onLoad, onEnd }) => {
    const left = new Set(joined);
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const imports: string[] = [];
      const contents = readFileSync(path, 'utf8').replace(
        /\(await import\('([^']+)'\)\)|import\('([^']+)'\)/g,
        (text, awaited?: string, other?: string) => {
          const from = awaited ?? other ?? '';
          if (!joined.includes(from) && !lists.test(path)) return text;
          left.delete(from);
          const name = `joined${imports.length}`;
          imports.push(`import * as ${name} from '${from}';\n`);
          return awaited === undefined ? `Promise.resolve(${name})` : name;
        },
      );
      return { contents: imports.join('') + contents, loader: 'ts' };
    });
    onEnd(() => {
      if (left.size > 0) throw new Error(`nothing loads ${[...left].join(', ')} with import() any more`);
    });
  },
};
