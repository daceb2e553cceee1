import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild';

/** A file of the distribution. */
export interface Part {
  /** Its name without `.js`. */
  readonly name: string;
  /**
   * What it is loaded for: sources, or a package. Their dependencies are in it as well. `folder/*` is everything in a
   * directory that is loaded with `import()` and is not another part's root.
   */
  readonly roots: readonly [string, ...string[]];
  /** The parts whose modules it may use: they are loaded before it, or with it. */
  readonly after?: string | readonly string[];
  /** It exports what its root exports; others, the modules that other parts need of them. */
  readonly isEntry?: true;
  /** It is a package, with at most a few lines of ours. */
  readonly isLibrary?: true;
  /** A package in it uses `import.meta.url`. */
  readonly asksForUrl?: true;
  /** Each of its roots runs when it is requested, not all when the part is loaded. */
  readonly isLate?: true;
  /**
   * It is loaded when a function of its roots, which export nothing else, is called first. The roots are imported as
   * usual.
   */
  readonly isOnCall?: true;
}

/** The distribution, and the paths of all that went into it. */
export interface Bundled {
  readonly files: readonly OutputFile[];
  readonly inputs: readonly string[];
}

interface Module {
  readonly imports: readonly string[];
  /** What it loads with `import()`. */
  readonly late: readonly string[];
  readonly exports: readonly string[];
}

/**
 * Bundles each part as a CommonJS file, which Node loads faster than ES modules. A module is in the nearest part that
 * everything which needs it has loaded: once, so that there is one class of each name and one list of secrets. Only
 * what the launcher's own parts share with others is in both. `options.entryPoints` are made here.
 */
export async function bundleParts(given: readonly Part[], options: BuildOptions): Promise<Bundled> {
  const root = options.absWorkingDir ?? '.';
  const modules = withoutOnCall(await readModules(given, options), given);
  const parts = given.map((part) => ({ ...part, roots: rootsOf(part, given, modules) }));
  const placeOf = placesOf(parts, modules);
  refuseCircles({ root, modules, placeOf, parts });
  const built = await Promise.all(
    parts.map(async (part) => {
      const { outputFiles, metafile } = await build({
        ...options,
        entryPoints: { [part.name]: part.isEntry ? part.roots[0] : 'part' },
        bundle: true,
        write: false,
        metafile: true,
        format: 'cjs',
        // What a hook runs is readable; a library can be read in its own repository, and takes half the space minified.
        minify: part.isLibrary ?? false,
        inject: part.asksForUrl ? ['scripts/bundle/import-meta-url.ts'] : [],
        banner: { js: "'use strict';" },
        // `import()` of CommonJS would start the loader of ES modules.
        supported: { 'dynamic-import': false },
        plugins: [partPlugin(part, { root, modules, placeOf, parts })],
      });
      return { files: outputFiles, inputs: bundledFiles(metafile) };
    }),
  );
  return {
    files: built.flatMap(({ files }) => files),
    inputs: [...new Set(built.flatMap(({ inputs }) => inputs))].sort(),
  };
}

/** The modules, in which what is loaded when it is called is not loaded at once. */
function withoutOnCall(modules: ReadonlyMap<string, Module>, parts: readonly Part[]): ReadonlyMap<string, Module> {
  const onCall = new Set(parts.flatMap(({ isOnCall, roots }) => (isOnCall ? roots : [])));
  const changed = ([file, { imports, late, exports }]: [string, Module]): [string, Module] => [
    file,
    {
      exports,
      imports: imports.filter((each) => !onCall.has(each)),
      late: [...late, ...imports.filter((each) => onCall.has(each))],
    },
  ];
  return new Map([...modules].map(changed));
}

/** The files of which something is in a part; files that esbuild read but omitted are not among them. */
function bundledFiles({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

interface Plan {
  readonly root: string;
  readonly modules: ReadonlyMap<string, Module>;
  readonly placeOf: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
}

/**
 * Throws if a module imports, without `import()`, one of a part that is loaded only after its own: it would find
 * nothing there.
 */
function refuseCircles({ modules, placeOf, parts }: Plan): void {
  for (const [file, { imports }] of modules) {
    const part = parts.find(({ name }) => name === placeOf.get(file));
    const loaded = part === undefined ? undefined : withEarlier(part, parts).map(({ name }) => name);
    const wrong = imports.find((each) => loaded && placeOf.has(each) && !loaded.includes(placeOf.get(each) ?? ''));
    if (wrong !== undefined)
      throw new Error(
        `${file} is in the part ${part?.name}, which is loaded before ${placeOf.get(wrong)} with ${wrong}`,
      );
  }
}

/** Requires what is in another part from there. */
function partPlugin(part: Part, { root, modules, placeOf, parts }: Plan): Plugin {
  return {
    name: 'parts',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^part$/ }, () => ({ path: part.name, namespace: 'part' }));
      onResolve({ filter: /^[a-z][a-z-]*$/ }, ({ path, kind }) => {
        const library = parts.find(({ roots }) => roots.includes(path));
        return library && kind === 'dynamic-import' ? { path: `./${library.name}.js`, external: true } : undefined;
      });
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind, namespace }) => {
        if (namespace === 'elsewhere') return { path, external: true };
        const file = relative(root, join(resolveDir, path)).replaceAll('\\', '/');
        const place = placeOf.get(file);
        if (place === undefined || place === part.name || kind === 'entry-point') return undefined;
        return { path: file, namespace: 'elsewhere' };
      });
      // Named one by one, so that each is a constant here.
      onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => {
        const names = modules.get(path)?.exports ?? [];
        const from = `require('./${placeOf.get(path)}.js')['${path}']`;
        const isOnCall = parts.some((each) => each.isOnCall && each.roots.includes(path));
        const contents = isOnCall
          ? names.map((name) => `export const ${name} = (...all) => ${from}.${name}(...all);`).join('\n')
          : `const { ${names.join(', ')} } = ${from};\nexport { ${names.join(', ')} };`;
        return { contents, resolveDir: root };
      });
      onLoad({ filter: /.*/, namespace: 'part' }, () => ({
        contents: entryOf(part, modules, placeOf),
        resolveDir: root,
      }));
    },
  };
}

/** The text of a part's entry: it exports the modules that others need of it, by their paths. */
function entryOf(part: Part, modules: Plan['modules'], placeOf: Plan['placeOf']): string {
  const mine = (file: string): boolean => placeOf.get(file) === part.name;
  const others = [...modules].filter(([file]) => !mine(file));
  const used = others.flatMap(([, { imports, late }]) => [...imports, ...late]).filter(mine);
  const files = [...new Set([...part.roots, ...used])].sort();
  return part.isLate
    ? `module.exports = {\n${files.map((file) => `get '${file}'() { return require('./${file}'); },`).join('\n')}\n};`
    : [
        ...files.map((file, index) => `import * as module${index} from './${file}';`),
        `module.exports = {\n${files.map((file, index) => `'${file}': module${index},`).join('\n')}\n};`,
      ].join('\n');
}

/** The roots of a part, with its directories expanded. */
function rootsOf({ roots }: Part, parts: readonly Part[], modules: Plan['modules']): Part['roots'] {
  const named = new Set(parts.flatMap((part) => part.roots));
  const late = new Set([...modules.values()].flatMap((each) => each.late));
  const [first, ...others] = roots.flatMap((root) =>
    root.endsWith('/*')
      ? [...late].filter((file) => dirname(file) === dirname(root) && !named.has(file)).sort()
      : [root],
  );
  if (first === undefined) throw new Error(`nothing of ${roots.join(' ')} is loaded with import()`);
  return [first, ...others];
}

/** All modules of our own that the parts need, by path: what each imports, also with `import()`, and exports. */
async function readModules(parts: readonly Part[], options: BuildOptions): Promise<ReadonlyMap<string, Module>> {
  const root = options.absWorkingDir ?? '.';
  const modules = new Map<string, Module>();
  let next = parts.flatMap(({ roots }) => roots.filter(isSource));
  while (next.length > 0) {
    const { metafile } = await build({
      ...options,
      entryPoints: [...next],
      outdir: '.',
      outbase: '.',
      bundle: true,
      write: false,
      format: 'esm',
      metafile: true,
      plugins: [eachAlone(root)],
    });
    for (const { entryPoint = '', exports, imports } of Object.values(metafile.outputs)) {
      const sources = imports.filter(({ path }) => isSource(path));
      const isLate = (each: (typeof imports)[number]): boolean => each.kind === 'dynamic-import';
      modules.set(entryPoint, {
        exports,
        imports: sources.filter((each) => !isLate(each)).map(({ path }) => path),
        late: sources.filter(isLate).map(({ path }) => path),
      });
    }
    const found = next.flatMap((file) => [...(modules.get(file)?.imports ?? []), ...(modules.get(file)?.late ?? [])]);
    next = [...new Set(found)].filter((file) => !modules.has(file));
  }
  return modules;
}

/** Leaves every import as it is, relative to the root. */
function eachAlone(root: string): Plugin {
  return {
    name: 'each-alone',
    setup: ({ onResolve }) =>
      onResolve({ filter: /.*/ }, ({ path, resolveDir, kind }) =>
        kind === 'entry-point'
          ? undefined
          : {
              path: path.startsWith('.') ? relative(root, join(resolveDir, path)).replaceAll('\\', '/') : path,
              external: true,
            },
      ),
  };
}

function isSource(path: string): boolean {
  return path.endsWith('.ts');
}

/** The part that each module is in. */
function placesOf(parts: readonly Part[], modules: ReadonlyMap<string, Module>): ReadonlyMap<string, string> {
  const roots = new Map(parts.flatMap((part) => part.roots.map((root) => [root, part] as const)));
  const needed = new Map<string, Part[]>();
  const follow = (file: string, part: Part): void => {
    const known = needed.get(file) ?? [];
    if (known.includes(part)) return;
    needed.set(file, [...known, part]);
    const { imports = [], late = [] } = modules.get(file) ?? {};
    for (const each of [...imports, ...late]) if (!roots.has(each)) follow(each, part);
  };
  for (const [root, part] of roots) follow(root, part);
  const places = new Map<string, string>();
  for (const [file, those] of needed) {
    const common = nearestCommon(those, parts);
    const part = roots.get(file) ?? common;
    if (part?.after !== undefined || roots.has(file)) places.set(file, part?.name ?? '');
  }
  for (const [file, place] of places) {
    const loaded = parts.filter(({ name }) => name === place).flatMap((part) => withEarlier(part, parts));
    const early = modules
      .get(file)
      ?.imports.find((each) => !loaded.some(({ name }) => name === (places.get(each) ?? name)));
    if (early !== undefined) throw new Error(`${file} (${place}) needs ${early} (${places.get(early)}) at once`);
  }
  return places;
}

/** The last part that all of these have loaded, or are. */
function nearestCommon(those: readonly Part[], parts: readonly Part[]): Part | undefined {
  const [first = [], ...others] = those.map((part) => withEarlier(part, parts));
  const common = first.filter((part) => others.every((each) => each.includes(part)));
  const depth = (part: Part): number => withEarlier(part, parts).length;
  return common.reduce<Part | undefined>((best, part) => (best && depth(best) >= depth(part) ? best : part), undefined);
}

/** A part, and those that are loaded before it, the nearest first. */
function withEarlier(part: Part, parts: readonly Part[]): readonly Part[] {
  const names = [part.after ?? []].flat();
  const before = parts.filter(({ name }) => names.includes(name));
  return [...new Set([part, ...before, ...before.flatMap((each) => withEarlier(each, parts))])];
}
