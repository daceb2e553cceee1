import type { Plugin } from 'esbuild';
import { yargsPlatform } from './yargs-platform.ts';

/** Puts parts of our own in the place of what packages and Node bring for cases that we do not have. */
export function ownParts(root: string): Plugin {
  return {
    name: 'own-parts',
    setup: ({ onResolve, onLoad }) => {
      // yargs, cliui and wrap-ansi each load ICU's segmenter at start (20 ms of CPU in all): our help is ASCII.
      onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'own' }));
      onLoad({ filter: /^string-width$/, namespace: 'own' }, () => ({
        contents: "export { columnCount as default } from './src/report/layout.ts';",
        resolveDir: root,
      }));
      onLoad({ filter: /[\\/]yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ }, () => ({ contents: yargsPlatform }));
      // Whether there is colour we say ourselves; chalk would load node:tty for it (2 ms).
      onLoad({ filter: /[\\/]supports-color[\\/]index\.js$/ }, () => ({
        contents: 'export default { stdout: false, stderr: false };',
      }));
      // They take long to load (node:crypto 5 ms), and few runs need them: loaded by the first call of a function of theirs.
      onResolve({ filter: /^node:(crypto|os)$/ }, ({ path, kind }) =>
        kind === 'import-statement' ? { path, namespace: 'late' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({ contents: lateFunctions(path) }));
    },
  };
}

/** All functions of one of Node's modules (no classes); esbuild leaves away what nobody imports. */
function lateFunctions(path: string): string {
  const names = Object.entries(process.getBuiltinModule(path) ?? {}).flatMap(([name, value]) =>
    typeof value === 'function' ? [name] : [],
  );
  const functions = names.filter((name) => /^[a-z]\w*$/.test(name));
  return functions
    .map((name) => `export const ${name} = (...given) => process.getBuiltinModule('${path}').${name}(...given);`)
    .join('\n');
}
