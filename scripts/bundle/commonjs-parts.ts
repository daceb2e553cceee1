import { basename, dirname } from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild';

/** A file of the distribution: its path below the root, and its text. */
export interface Part {
  readonly path: string;
  readonly text: string;
}

/**
 * esbuild splits ES modules only, and Node reads CommonJS at less cost (20 ms of CPU of a check, 4 ms of `--version`): its
 * split output is bundled once more, as CommonJS, with all that the `main` part always needs in one file. No module is in
 * two files: a second copy of `src/secret.ts` would know only half of the secrets.
 */
export async function commonJsParts(
  files: readonly OutputFile[],
  metafile: Metafile,
  main: string,
  options: BuildOptions,
): Promise<readonly Part[]> {
  const texts = new Map(Object.keys(metafile.outputs).map((path) => [path, textOf(path, files)]));
  const mainPath = [...texts.keys()].find((path) => metafile.outputs[path]?.entryPoint === main);
  if (mainPath === undefined) throw new Error(`${main} is no part`);
  assertNoRing(metafile);
  const inMain = closure(mainPath, metafile);
  const others = [...texts.keys()].filter((path) => !inMain.includes(path));
  const shared = inMain.filter((path) => others.some((each) => importsOf(each, metafile).includes(path)));
  const exported = [
    `export * from './${basename(mainPath)}';`,
    ...shared.map((path, index) => `export * as part${index} from './${basename(path)}';`),
  ];
  texts.set('dist/parts/main.js', exported.join('\n'));
  const convert = async (path: string): Promise<Part> => ({
    path,
    text: await converted(path, options, partsPlugin(path, texts, inMain, shared, mainPath)),
  });
  return [await convert('dist/parts/main.js'), ...(await Promise.all(others.map(convert)))];
}

async function converted(path: string, options: BuildOptions, plugin: Plugin): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [path],
    plugins: [plugin],
    bundle: true,
    write: false,
    format: 'cjs',
    banner: { js: "'use strict';" },
    // `import()` of a CommonJS part would start the loader of ES modules.
    supported: { 'dynamic-import': false },
  });
  return withPlainExports(outputFiles?.[0]?.text ?? '', path);
}

/**
 * esbuild gives a part's exports as getters, all made by one function, which V8 cannot see through: a table that is read
 * for every byte of a scan then costs a tenth of it. What a part exports never changes, so plain values do, given when
 * the part has run. That holds only where no two parts need each other.
 */
function withPlainExports(text: string, path: string): string {
  const getters = /^module\.exports = __toCommonJS\((\w+)\);\n/m;
  const name = getters.exec(text)?.[1];
  const end = text.lastIndexOf('// Annotate the CommonJS export names');
  if (name === undefined) {
    if (text.includes('__toCommonJS(')) throw new Error(`${path} does not export as expected`);
    return text;
  }
  const plain = `module.exports = Object.defineProperty({ ...${name} }, "__esModule", { value: true });\n`;
  // The annotation tells ES modules the names, without which they cannot import them.
  return (end < 0 ? text + plain : text.slice(0, end) + plain + text.slice(end)).replace(getters, '');
}

/** Throws where parts need each other. */
function assertNoRing(metafile: Metafile): void {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) throw new Error(`${path} is needed by a part that it needs`);
    if (done.has(path)) return;
    for (const next of importsOf(path, metafile)) visit(next, [...above, path]);
    done.add(path);
  };
  for (const path of Object.keys(metafile.outputs)) visit(path, []);
}

/** Finds the parts in memory. What is not in this one is required when it runs. */
function partsPlugin(
  entry: string,
  texts: ReadonlyMap<string, string>,
  inMain: readonly string[],
  shared: readonly string[],
  mainPath: string,
): Plugin {
  const isMain = entry === 'dist/parts/main.js';
  const toParts = dirname(entry) === 'dist/parts' ? './' : './parts/';
  return {
    name: 'parts',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return { path: entry, namespace: 'part' };
        if (!path.startsWith('.')) return { path, external: true };
        const wanted = `dist/parts/${basename(path)}`;
        if (!inMain.includes(wanted)) return { path: toParts + basename(path), external: true };
        if (isMain) return { path: wanted, namespace: 'part' };
        return wanted === mainPath
          ? { path: `${toParts}main.js`, external: true }
          : { path: wanted, namespace: 'shared' };
      });
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({ contents: texts.get(path) ?? '' }));
      onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
        contents: `module.exports = require('${toParts}main.js').part${shared.indexOf(path)};`,
      }));
    },
  };
}

function textOf(path: string, files: readonly OutputFile[]): string {
  const file = files.find((each) => each.path.replaceAll('\\', '/').endsWith(`/${path}`));
  if (!file) throw new Error(`esbuild made no ${path}`);
  return file.text;
}

/** A part, and all that it imports at once. */
function closure(path: string, metafile: Metafile, known: string[] = []): readonly string[] {
  if (known.includes(path)) return known;
  known.push(path);
  for (const next of importsOf(path, metafile)) closure(next, metafile, known);
  return known;
}

function importsOf(path: string, metafile: Metafile): readonly string[] {
  return (metafile.outputs[path]?.imports ?? [])
    .filter(({ kind, external }) => kind === 'import-statement' && external !== true)
    .map((each) => each.path);
}
