/**
 * What the packages are called and where they will be. PLACEHOLDERS: nothing is published yet. `OWNER` becomes the real
 * owner here, and in the README; release files, recipe and documentation are made from these.
 */
export const names = {
  owner: 'OWNER',
  repository: 'https://github.com/OWNER/auth-doctor',
  npm: 'auth-doctor',
  pypi: 'auth-doctor',
  conda: 'auth-doctor',
  condaChannel: 'conda-forge',
} as const;

/** Where a release's files will be. */
export function releaseFile(version: string, name: string): string {
  return `${names.repository}/releases/download/v${version}/${name}`;
}

/**
 * The commands that install the program, one for each package manager: the README's first block. Each is tried as it
 * is.
 */
export const installCommands = {
  pip: `pip install "${names.pypi}[node]"`,
  conda: `conda install -c ${names.condaChannel} ${names.conda}`,
  npm: `npm install -g ${names.npm}`,
} as const;
