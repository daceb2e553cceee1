import type { Raised, Resolution } from '../../types/resolution.ts';

const notAuthorized = 'You are not authorized to perform this action.';
const noTokens = 'No tokens found for profile. To resolve, re-authenticate.';

/** The table of earthscope_cli 1.2.0 main.py:24-49, by exact class. */
const table: Readonly<Record<string, string>> = {
  InvalidRefreshTokenError: 'Unable to refresh because the refresh token is not valid. To resolve, re-authenticate.',
  NoAccessTokenError: noTokens,
  NoRefreshTokenError: noTokens,
  NoTokensError: noTokens,
  UnauthorizedError: notAuthorized,
};

/**
 * The last thing that the `es` command shows for what its resolution raises first; undefined where nothing is foreseen.
 * What is not in its table is a traceback, of which this is the exception's own text.
 */
export function earthscopeCliMessage(resolution: Resolution): string | undefined {
  const first = resolution.raises[0];
  return first && earthscopeCliWords(first);
}

/** The `es` command's words for one exception. */
export function earthscopeCliWords({ class: name, message }: Raised): string {
  if (name.startsWith('earthscope_sdk.auth.error.')) {
    const words = table[name.slice('earthscope_sdk.auth.error.'.length)];
    if (words !== undefined) return words;
  }
  // common.py:36-38 prints the KeyError's argument, without the quotes of its repr().
  if (name === 'earthscope_sdk.config.error.ProfileDoesNotExistError') return message.replace(/^(['"])(.*)\1$/s, '$2');
  return message === '' ? name : `${name}: ${message}`;
}
