/** A package that the bundle contains. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** What the notices say is in the bundle: `name version (license)` under a line of dashes. */
export function bundledPackages(notices: string): readonly Bundled[] {
  return [...notices.matchAll(/^-{80}\n(\S+) (\d\S*) \((.+)\)$/gm)].map(
    ([, name = '', version = '', license = '']) => ({
      name,
      version,
      license,
    }),
  );
}

interface BillInput {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly notices: string;
  /** The release's files and their checksums. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** When the sources were committed. */
  readonly date: Date;
}

/**
 * The software bill of materials, in CycloneDX 1.6: what is inside each file of a release. The same for the same input.
 */
export function billOfMaterials({ name, version, license, notices, files, date }: BillInput): string {
  const self = `pkg:npm/${name}@${version}`;
  const components = bundledPackages(notices).map((each) => ({
    type: 'library',
    'bom-ref': packageUrl(each),
    name: each.name,
    version: each.version,
    licenses: /[ ()]/.test(each.license) ? [{ expression: each.license }] : [{ license: { id: each.license } }],
    purl: packageUrl(each),
  }));
  const archives = files.map((each) => ({
    type: 'file',
    'bom-ref': each.name,
    name: each.name,
    hashes: [{ alg: 'SHA-256', content: each.sha256 }],
  }));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: date.toISOString().replace(/\.\d+Z$/, 'Z'),
      component: {
        type: 'application',
        'bom-ref': self,
        name,
        version,
        licenses: [{ license: { id: license } }],
        purl: self,
      },
    },
    components: [...components, ...archives],
    dependencies: [
      { ref: self, dependsOn: components.map((each) => each['bom-ref']) },
      ...components.map((each) => ({ ref: each['bom-ref'] })),
      ...archives.map((each) => ({ ref: each['bom-ref'], dependsOn: [self] })),
    ],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function packageUrl({ name, version }: Bundled): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
