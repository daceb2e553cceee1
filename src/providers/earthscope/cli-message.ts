import type { Raised } from '../../types/resolution.ts';

const notAuthorized = 'You are not authorized to perform this action.';
const noTokens = 'No tokens found for profile. To resolve, re-authenticate.';

/** The table of earthscope_cli 1.2.0 main.py:24-49, by exact class. */
const table: Readonly<Record<string, string | undefined>> = {
  InvalidRefreshTokenError: 'Unable to refresh because the refresh token is not valid. To resolve, re-authenticate.',
  NoAccessTokenError: noTokens,
  NoRefreshTokenError: noTokens,
  NoTokensError: noTokens,
  UnauthorizedError: notAuthorized,
};

/** The exception as the `es` command shows it: in its own words if it has some, otherwise a traceback. */
export function inCliWords(raised: Raised): Raised {
  const message = cliWords(raised);
  return message === undefined ? raised : { ...raised, message, ownWords: true };
}

function cliWords({ class: name, message }: Raised): string | undefined {
  if (name.startsWith('earthscope_sdk.auth.error.')) return table[name.slice('earthscope_sdk.auth.error.'.length)];
  // common.py:36-38 prints the KeyError's argument, without the quotes of its repr().
  return name === 'earthscope_sdk.config.error.ProfileDoesNotExistError'
    ? message.replace(/^(['"])(.*)\1$/s, '$2')
    : undefined;
}
