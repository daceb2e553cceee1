import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import { version } from '../../src/version.ts';
import { joinedImports } from './joined-imports.ts';
import { ownParts } from './own-parts.ts';

/** What every step of the bundling is made with. */
export function bundleOptions(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    platform: 'node',
    target: 'node20.19',
    // Not minified, but ASCII, which V8 reads faster: who wants to know what runs in a hook can read it.
    minify: false,
    legalComments: 'none',
    logLevel: 'warning',
  };
}

/** The program and the library as ES modules with shared parts, in memory, and what went into each. */
export async function makeBundle(
  root: string,
): Promise<{ readonly outputFiles: readonly OutputFile[]; readonly metafile: Metafile }> {
  return await build({
    ...bundleOptions(root),
    entryPoints: { 'auth-doctor': 'src/cli.ts', library: 'src/library.ts' },
    outdir: 'dist',
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    plugins: [ownParts(root), joinedImports],
    define: { BUNDLED_VERSION: JSON.stringify(version) },
    write: false,
    metafile: true,
  });
}

/** The files of which something is in the bundle; those that esbuild read and left away are not among them. */
export function bundledFiles({ outputs }: Metafile): readonly string[] {
  const used = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return [...new Set(used)].sort();
}
