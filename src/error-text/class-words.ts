import type { FailureClass } from '../types/failure-class.ts';

/** What people are told of a class of causes. */
export interface ClassWords {
  /** The cause in one sentence. */
  readonly cause: string;
  /**
   * Who can tell whether it is so: files and variables of this machine, the process that failed (which may have had
   * another environment), the platform, or the text alone.
   */
  readonly toldBy: 'machine' | 'process' | 'platform' | 'text';
  /** What to do, in one sentence. */
  readonly fix: string;
  /** The credential has nothing to do with it. */
  readonly innocent?: true;
}

/** All classes. */
export const classWords: Readonly<Record<FailureClass, ClassWords>> = {
  'account-state': {
    cause: 'The account itself is not in order: locked, removed, or not yet allowed to use this service.',
    toldBy: 'platform',
    fix: 'Log in on the platform’s web site with the same account and read what it says, or ask its support.',
  },
  'bom-or-utf16': {
    cause: 'The file is UTF-16 or begins with a byte order mark, as Windows editors and PowerShell write it.',
    toldBy: 'machine',
    fix: 'Save the file again as UTF-8 without a byte order mark.',
  },
  'ci-secret-not-passed': {
    cause: 'The CI service did not pass the secret to this run, as for pull requests from forks.',
    toldBy: 'process',
    fix: 'Set the secret in the settings of the repository and pass it in `env:`; skip the step for forks.',
  },
  'client-bug': {
    cause: 'The installed version of the client, or a package that it needs, is broken or missing.',
    toldBy: 'machine',
    fix: 'Upgrade or reinstall the client.',
    innocent: true,
  },
  'clock-skew': {
    cause: 'The clock of the machine is wrong, so that tokens seem expired or not yet valid.',
    toldBy: 'platform',
    fix: 'Set the clock with NTP, then try again.',
  },
  'config-file-malformed': {
    cause: 'The client’s configuration file cannot be parsed, or lacks what the client reads.',
    toldBy: 'machine',
    fix: 'Repair the file, or let the client write it again by logging in.',
  },
  'dotenv-parsing': {
    cause: 'A .env file cut the value at a #, a $ or a space.',
    toldBy: 'process',
    fix: 'Put single quotes around the value in the .env file.',
  },
  'empty-value': {
    cause: 'The variable or the field is set, but empty.',
    toldBy: 'machine',
    fix: 'Unset the variable, or set it to the credential.',
  },
  'env-not-visible': {
    cause: 'The process that failed does not see the variable: it was set in another shell, or not exported.',
    toldBy: 'process',
    fix: 'Set the variable where the process is started, or restart the notebook, editor or service after setting it.',
  },
  'expired-token': {
    cause: 'The token has expired.',
    toldBy: 'platform',
    fix: 'Log in again, or make a new token.',
  },
  'file-permissions': {
    cause: 'The user who runs the client may not read or write the credential file or its directory.',
    toldBy: 'machine',
    fix: 'Give the file to this user and set its mode to 600, that of its directory to 700.',
  },
  'home-differs': {
    cause: 'The client looked in another home directory than the one with the credential: HOME, sudo, a container.',
    toldBy: 'machine',
    fix: 'Set HOME to the home with the credential, or pass the credential in variables.',
  },
  'interactive-login-impossible': {
    cause: 'The client wanted to ask for something, and there is no terminal or browser.',
    toldBy: 'process',
    fix: 'Pass the credential in variables or files instead of a prompt.',
  },
  keyring: {
    cause: 'The system’s keyring cannot be used here, as on servers without a desktop.',
    toldBy: 'process',
    fix: 'Pass the credential in a variable, or install a keyring that works without a desktop.',
  },
  'leaked-and-auto-revoked': {
    cause: 'The credential was found in public and the platform revoked it.',
    toldBy: 'platform',
    fix: 'Make a new credential, and remove the old one from where it was published.',
  },
  'legacy-format-or-name': {
    cause:
      'The credential and the installed client are of different times: an old key, file or name, or an old client.',
    toldBy: 'machine',
    fix: 'Upgrade the client and make a credential of the present form.',
  },
  'literal-quotes': {
    cause: 'The value contains the quotes that were put around it, in a compose file or a .env file.',
    toldBy: 'machine',
    fix: 'Remove the quotes from the value.',
  },
  'misleading-404': {
    cause: 'The server says “not found” to hide what this account may not see, or nobody is logged in.',
    toldBy: 'platform',
    fix: 'Check the name; then log in with an account that has access.',
  },
  'missing-credential': {
    cause: 'No credential was found in any place that the client reads, or a part of it is missing.',
    toldBy: 'machine',
    fix: 'Log in, or set the variables of the client.',
  },
  'multiline-secret': {
    cause: 'A private key lost its line breaks, or has \\n written out, on its way through a variable.',
    toldBy: 'machine',
    fix: 'Pass the path of the key file, or restore the line breaks.',
  },
  'network-proxy-tls': {
    cause: 'The connection failed before the server looked at any credential: network, proxy or certificates.',
    toldBy: 'text',
    fix: 'Check the network, HTTPS_PROXY, and REQUESTS_CA_BUNDLE or SSL_CERT_FILE; the credential can stay as it is.',
    innocent: true,
  },
  'paste-damage': {
    cause: 'The value was damaged when it was pasted: cut off, doubled, or with characters too many.',
    toldBy: 'machine',
    fix: 'Copy the credential again, whole and as plain text.',
  },
  'placeholder-left': {
    cause: 'The placeholder of the instructions is still in the place of the credential.',
    toldBy: 'machine',
    fix: 'Replace the placeholder by your own credential.',
  },
  'project-or-quota-not-set-up': {
    cause: 'The credential is good, and the project or the quota it is used with is not set up.',
    toldBy: 'platform',
    fix: 'Name a project of your own for which the service is enabled, or wait until the limit is over.',
  },
  'refresh-race': {
    cause: 'Two processes renewed the same login at the same time, and one of them lost it.',
    toldBy: 'process',
    fix: 'Log in again, and give each process a login of its own.',
  },
  'revoked-or-rotated': {
    cause: 'The credential was revoked, or a newer one took its place.',
    toldBy: 'platform',
    fix: 'Make a new credential, or copy the newest one here.',
  },
  'scope-or-role-missing': {
    cause: 'The credential was accepted, and may not do this: a scope, role or permission is missing.',
    toldBy: 'platform',
    fix: 'Ask for the permission, or make a token that has the scope.',
  },
  'server-outage': {
    cause: 'The server failed or is too busy.',
    toldBy: 'text',
    fix: 'Wait and try again, and look at the platform’s status page; the credential can stay as it is.',
    innocent: true,
  },
  'silent-html-login': {
    cause: 'The server sent a login page in HTML instead of data.',
    toldBy: 'platform',
    fix: 'Look at the first lines of the file or reply; log in, or approve the application that serves the data.',
  },
  'smart-quotes': {
    cause: 'The value contains curly quotes, which a document or chat program put there.',
    toldBy: 'machine',
    fix: 'Enter the value again as plain text, with straight quotes or none.',
  },
  'special-characters': {
    cause: 'A character such as $, !, #, % or @ in the value has a meaning to a shell, a file format or the client.',
    toldBy: 'machine',
    fix: 'Quote the value, or make a credential without such characters.',
  },
  'stale-advice': {
    cause: 'The advice that the message gives is for another version of the client.',
    toldBy: 'text',
    fix: 'Read the documentation of the installed version.',
  },
  'stale-credential-shadows': {
    cause: 'An older credential, mostly in a variable, is used instead of the good one.',
    toldBy: 'machine',
    fix: 'Unset the variable, or remove the older credential.',
  },
  'swapped-fields': {
    cause: 'Two values are in each other’s place: an id as a secret, a key as an address.',
    toldBy: 'machine',
    fix: 'Put each value into its own field.',
  },
  'terms-or-access-not-granted': {
    cause: 'The credential was accepted, and the account has not accepted terms, a licence or been given access.',
    toldBy: 'platform',
    fix: 'Open the page that the message names with the same account, and accept the terms or ask for access.',
  },
  'two-clients-one-credential': {
    cause: 'Another program’s credential was sent, or the one that was meant is kept where this client does not look.',
    toldBy: 'machine',
    fix: 'Store the credential where this client reads it.',
  },
  unresolved: {
    cause: 'The cause is not known.',
    toldBy: 'text',
    fix: 'Report the error to the maintainers of the client.',
  },
  'whitespace-or-newline': {
    cause: 'The value contains a line break, a space or an invisible character.',
    toldBy: 'machine',
    fix: 'Store the value without it.',
  },
  'wrong-account': {
    cause: 'The credential belongs to another account than the one that has access.',
    toldBy: 'platform',
    fix: 'Log in with the account you want to use.',
  },
  'wrong-credential': {
    cause: 'The server does not know the credential: it is another service’s, or wrong.',
    toldBy: 'platform',
    fix: 'Copy the credential again from the platform’s page.',
  },
  'wrong-kind-of-credential': {
    cause: 'The value is another kind of credential than the client expects.',
    toldBy: 'machine',
    fix: 'Make a credential of the kind that the client’s documentation names.',
  },
  'wrong-name': {
    cause: 'The variable, file, key or profile has a name that the client does not read.',
    toldBy: 'machine',
    fix: 'Use the name that the client reads.',
  },
  'wrong-server-or-env': {
    cause: 'The address is not the platform’s, or the credential belongs to another server or environment.',
    toldBy: 'machine',
    fix: 'Use the address of the server that gave out the credential.',
  },
};
