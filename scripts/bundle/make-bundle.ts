import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { version } from '../../src/version.ts';
import { type Part, parts } from './parts.ts';

/** The distribution, and the paths of all that went into it. */
export interface Bundled {
  readonly files: readonly OutputFile[];
  readonly inputs: readonly string[];
}

/** Which module of ours is in which part, and what each exports. */
interface Plan {
  readonly root: string;
  readonly placeOf: ReadonlyMap<string, string>;
  readonly exportsOf: ReadonlyMap<string, readonly string[]>;
  /** The modules of a part that others need. */
  readonly neededOf: ReadonlyMap<string, readonly string[]>;
}

const onCall: ReadonlySet<string> = new Set(parts.flatMap((part) => part.onCall ?? []));

/** By path: what a module needs at once, and what it loads with `import()`. */
type Graph = ReadonlyMap<string, { readonly static: readonly string[]; readonly late: readonly string[] }>;

const options = {
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * The program and the library, in memory, and what went into them: CommonJS, which Node loads faster than ES modules.
 * One call of esbuild makes what is ours, readable; one the libraries, minified: they can be read in their own
 * repositories. A module is in one part alone, so that there is one class of each name and one list of secrets.
 */
export async function makeBundle(root: string): Promise<Bundled> {
  const plan = await planOf(root);
  const made = await Promise.all(
    [false, true].map(async (isLibrary) => {
      const those = parts.filter((part) => (part.isLibrary ?? false) === isLibrary);
      return await build({
        ...options,
        absWorkingDir: root,
        outdir: 'dist',
        entryPoints: Object.fromEntries(
          those.map(({ name, roots: [first = ''], isEntry }) => [name, isEntry ? first : `part:${name}`]),
        ),
        bundle: true,
        write: false,
        metafile: true,
        format: 'cjs',
        minify: isLibrary,
        inject: isLibrary ? ['scripts/bundle/import-meta-url.ts'] : [],
        define: { BUNDLED_VERSION: JSON.stringify(version), 'import.meta.url': 'importMetaUrl' },
        banner: { js: "'use strict';" },
        // `import()` of CommonJS would start the loader of ES modules.
        supported: { 'dynamic-import': false },
        plugins: [otherParts(plan)],
      });
    }),
  );
  return {
    files: made.flatMap(({ outputFiles }) => outputFiles),
    inputs: [...new Set(made.flatMap(({ metafile }) => bundledFiles(metafile)))].sort(),
  };
}

/** The files of which something is in a part; files that esbuild read but omitted are not among them. */
function bundledFiles({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** Requires what is in another part from there. */
function otherParts({ root, placeOf, exportsOf, neededOf }: Plan): Plugin {
  const partOf = (name: string): Part | undefined => parts.find((part) => part.name === name);
  return {
    name: 'other-parts',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^part:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'part' }));
      onResolve({ filter: /^[a-z]/ }, ({ path, kind }) => {
        const library = parts.find(({ roots }) => roots.includes(path));
        return library && kind === 'dynamic-import' ? { path: `./${library.name}.js`, external: true } : undefined;
      });
      onResolve({ filter: /^\./ }, ({ path, importer, resolveDir, kind, namespace }) => {
        if (kind === 'entry-point' || namespace === 'part') return undefined;
        if (namespace === 'elsewhere') return { path, external: true };
        const file = pathFrom(root, join(resolveDir, path));
        const place = placeOf.get(file);
        // A module of the same part that is loaded later is there already: within the part it would be wrapped.
        const isHere = place === placeOf.get(pathFrom(root, importer)) && kind !== 'dynamic-import';
        return place === undefined || isHere ? undefined : { path: file, namespace: 'elsewhere' };
      });
      // Named one by one, so that each is a constant here.
      onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => {
        const place = placeOf.get(path) ?? '';
        const names = exportsOf.get(path) ?? [];
        const from = `require('./${place}.js')['${path}']`;
        const contents = onCall.has(path)
          ? [
              'let loaded;',
              ...names.map((name) => `export const ${name} = (...all) => (loaded ??= ${from}).${name}(...all);`),
            ].join('\n')
          : `const { ${names.join(', ')} } = ${from};\nexport { ${names.join(', ')} };`;
        return { contents, resolveDir: root };
      });
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
        const needed = neededOf.get(path) ?? [];
        const contents = partOf(path)?.isLate
          ? `module.exports = {\n${needed.map((file) => `get '${file}'() { return require('./${file}'); },`).join('\n')}\n};`
          : exportingAll(needed, exportsOf);
        return { contents, resolveDir: root };
      });
    },
  };
}

/** The text of a part that exports these modules, by their paths, as objects without accessors. */
function exportingAll(files: readonly string[], exportsOf: Plan['exportsOf']): string {
  const modules = files.map((file, index) => {
    const names = (exportsOf.get(file) ?? []).map((name) => ({ name, here: `${name}_${index}` }));
    return {
      imports: `import { ${names.map(({ name, here }) => `${name} as ${here}`).join(', ')} } from './${file}';`,
      exports: `'${file}': { ${names.map(({ name, here }) => `${name}: ${here}`).join(', ')} },`,
    };
  });
  return [
    ...modules.map(({ imports }) => imports),
    'module.exports = {',
    ...modules.map(({ exports }) => exports),
    '};',
  ].join('\n');
}

function pathFrom(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

/** A module is in the first part of the list that needs it: so none needs another part that comes after it at once. */
export async function planOf(root: string): Promise<Plan> {
  const graph = await readGraph(root);
  const rootsOf = new Map(parts.map((part) => [part.name, rootsIn(part, graph)]));
  const placeOf = new Map([...rootsOf].flatMap(([name, roots]) => roots.map((file) => [file, name] as const)));
  for (const { name, sharedBy = [] } of parts)
    for (const file of [...closure(rootsOf.get(name) ?? [], graph), ...neededTwice(sharedBy, graph)])
      if (!placeOf.has(file)) placeOf.set(file, name);
  const order = parts.map(({ name }) => name);
  const neededOf = new Map(order.map((name) => [name, new Set<string>()]));
  for (const [file, place] of placeOf) {
    const { static: at = [], late = [] } = graph.get(file) ?? {};
    for (const each of [...at, ...late]) {
      const other = placeOf.get(each);
      if (other === undefined) throw new Error(`${file} loads ${each} later: name the part that it is in`);
      if (other !== place || late.includes(each)) neededOf.get(other)?.add(each);
      if (at.includes(each) && order.indexOf(other) > order.indexOf(place))
        throw new Error(`${file} (${place}) needs ${each}, which is in the later part ${other}`);
    }
  }
  return {
    root,
    placeOf,
    exportsOf: await readExports(root, [...placeOf.keys()]),
    neededOf: new Map([...neededOf].map(([name, files]) => [name, [...files].sort()])),
  };
}

/** What is needed at once by these modules, and they themselves. */
function closure(roots: readonly string[], graph: Graph, known = new Set<string>()): ReadonlySet<string> {
  for (const file of roots) {
    if (known.has(file)) continue;
    known.add(file);
    closure(graph.get(file)?.static ?? [], graph, known);
  }
  return known;
}

/** What at least two of these modules need. */
function neededTwice(files: readonly string[], graph: Graph): readonly string[] {
  const needed = files.map((file) => closure([file], graph));
  const all = new Set(needed.flatMap((each) => [...each]));
  return [...all].filter((file) => needed.filter((each) => each.has(file)).length > 1);
}

/** The sources that a part is loaded for, with its directories expanded. */
function rootsIn({ roots, onCall: called = [] }: Part, graph: Graph): readonly string[] {
  const named = new Set(parts.flatMap((part) => part.roots));
  const late = [...new Set([...graph.values()].flatMap((each) => each.late))].sort();
  const expanded = roots.flatMap((root) =>
    root.endsWith('/*') ? late.filter((file) => dirname(file) === dirname(root) && !named.has(file)) : [root],
  );
  return [...expanded.filter(isSource), ...called];
}

function isSource(path: string): boolean {
  return path.endsWith('.ts');
}

/** Everything of ours that the parts contain. */
export async function readGraph(root: string): Promise<Graph> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: parts.flatMap(({ roots, onCall: called = [] }) => [...roots.filter(isSource), ...called]),
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    packages: 'external',
  });
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => {
      const ours = imports.filter(({ path, external }) => !external && isSource(path));
      const isLate = (each: (typeof ours)[number]): boolean => each.kind === 'dynamic-import' || onCall.has(each.path);
      return [
        file,
        {
          static: ours.filter((each) => !isLate(each)).map(({ path }) => path),
          late: ours.filter(isLate).map(({ path }) => path),
        },
      ];
    }),
  );
}

/** The names that each module exports. */
async function readExports(root: string, files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [...files],
    outdir: 'dist',
    write: false,
    metafile: true,
    format: 'esm',
  });
  return new Map(Object.values(metafile.outputs).map(({ entryPoint = '', exports }) => [entryPoint, exports]));
}
