// Generated from src/providers/*/provider.toml by `npm run generate`: change those.
import type { KnownError } from './types/provider.ts';

/** The known messages of every built-in platform, by its id. */
export const platformErrors: Readonly<Record<string, readonly KnownError[]>> = {
  "cave": [
    {
      "message": "You have not setup a token to access",
      "classes": [
        "missing-credential",
        "silent-html-login"
      ]
    },
    {
      "message": "No Graphene authentication token was provided",
      "classes": [
        "missing-credential",
        "home-differs",
        "wrong-name",
        "empty-value",
        "legacy-format-or-name"
      ]
    },
    {
      "message": "Graphene authentication token was not formatted correctly",
      "classes": [
        "wrong-kind-of-credential",
        "smart-quotes",
        "placeholder-left",
        "paste-damage",
        "whitespace-or-newline",
        "literal-quotes",
        "bom-or-utf16"
      ]
    },
    {
      "message": "Unauthorized - No Token Provided",
      "classes": [
        "missing-credential",
        "whitespace-or-newline",
        "empty-value",
        "two-clients-one-credential",
        "client-bug"
      ]
    },
    {
      "message": "Unauthorized - Token is Invalid or Expired",
      "classes": [
        "revoked-or-rotated",
        "wrong-credential",
        "paste-damage",
        "whitespace-or-newline",
        "wrong-server-or-env",
        "legacy-format-or-name",
        "stale-credential-shadows",
        "placeholder-left"
      ]
    },
    {
      "message": "bad_auth_header",
      "classes": [
        "two-clients-one-credential",
        "stale-credential-shadows",
        "whitespace-or-newline",
        "paste-damage"
      ]
    },
    {
      "message": "missing_tos",
      "classes": [
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "missing_permission",
      "classes": [
        "scope-or-role-missing",
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "already exists in token file",
      "classes": [
        "stale-credential-shadows"
      ]
    },
    {
      "message": "ensure it is a 32-character hexadecimal",
      "classes": [
        "paste-damage",
        "wrong-kind-of-credential",
        "placeholder-left"
      ]
    },
    {
      "message": "Token did not work for login",
      "classes": [
        "wrong-credential",
        "paste-damage",
        "revoked-or-rotated",
        "network-proxy-tls"
      ]
    },
    {
      "message": "Requires admin privilege",
      "classes": [
        "scope-or-role-missing"
      ]
    },
    {
      "message": "Token contained invalid characters",
      "classes": [
        "paste-damage",
        "whitespace-or-newline",
        "smart-quotes"
      ]
    }
  ],
  "cds": [
    {
      "message": "Missing/incomplete configuration file",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "placeholder-left",
        "home-differs",
        "bom-or-utf16",
        "wrong-name",
        "env-not-visible",
        "empty-value",
        "legacy-format-or-name"
      ]
    },
    {
      "message": "The cdsapi key provided is not the correct format",
      "classes": [
        "legacy-format-or-name",
        "paste-damage",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "<UID>:<APIKEY>",
      "classes": [
        "legacy-format-or-name",
        "placeholder-left"
      ]
    },
    {
      "message": "required licences have been accepted",
      "classes": [
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "required licences not accepted",
      "classes": [
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "terms of use has not been accepted",
      "classes": [
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "The number of queued requests is limited",
      "classes": [
        "server-outage",
        "project-or-quota-not-set-up"
      ]
    },
    {
      "message": "Recovering from HTTP error",
      "classes": [
        "server-outage",
        "network-proxy-tls"
      ]
    },
    {
      "message": "Recovering from connection error",
      "classes": [
        "network-proxy-tls",
        "server-outage"
      ]
    },
    {
      "message": "authentication failed",
      "classes": [
        "wrong-credential",
        "revoked-or-rotated",
        "empty-value",
        "placeholder-left",
        "whitespace-or-newline",
        "legacy-format-or-name",
        "paste-damage",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "operation not allowed",
      "classes": [
        "wrong-credential",
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "401 Client Error: Unauthorized for url: {url}/api/v2/",
      "classes": [
        "legacy-format-or-name",
        "wrong-server-or-env",
        "wrong-credential",
        "revoked-or-rotated",
        "whitespace-or-newline"
      ]
    },
    {
      "message": "401 Client Error: Unauthorized for url: {url}/api/resources/",
      "classes": [
        "legacy-format-or-name",
        "wrong-server-or-env",
        "wrong-credential",
        "revoked-or-rotated"
      ]
    }
  ],
  "descarteslabs": [
    {
      "message": "Could not find CLIENT_ID",
      "classes": [
        "missing-credential",
        "client-bug",
        "env-not-visible"
      ]
    },
    {
      "message": "No valid authentication info found (no client_id)",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "env-not-visible",
        "home-differs",
        "wrong-name",
        "legacy-format-or-name",
        "bom-or-utf16",
        "file-permissions",
        "expired-token",
        "empty-value"
      ]
    },
    {
      "message": "No valid authentication info found (no client_secret or refresh_token)",
      "classes": [
        "missing-credential",
        "wrong-name",
        "env-not-visible",
        "config-file-malformed",
        "empty-value"
      ]
    },
    {
      "message": "No valid authentication info found. See",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "env-not-visible",
        "home-differs",
        "wrong-name",
        "legacy-format-or-name"
      ]
    },
    {
      "message": "Cannot determine your client configuration",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "wrong-name",
        "file-permissions",
        "bom-or-utf16",
        "home-differs"
      ]
    },
    {
      "message": "Client configuration '{environment}' doesn't exist!",
      "classes": [
        "wrong-name",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "BadRequestError: {body}invalid grant_type",
      "classes": [
        "paste-damage",
        "smart-quotes",
        "literal-quotes",
        "whitespace-or-newline",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "BadRequestError: {body}client_id is required",
      "classes": [
        "empty-value",
        "missing-credential"
      ]
    },
    {
      "message": "specified refresh_token does not exist",
      "classes": [
        "revoked-or-rotated",
        "paste-damage",
        "wrong-credential",
        "whitespace-or-newline",
        "literal-quotes",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "User is not authorized for this application",
      "classes": [
        "account-state",
        "scope-or-role-missing"
      ]
    },
    {
      "message": "{module}exceptions.UnauthorizedError: Unauthorized",
      "classes": [
        "expired-token",
        "revoked-or-rotated",
        "wrong-credential"
      ]
    },
    {
      "message": "{module}exceptions.ForbiddenError: {body}Access denied",
      "classes": [
        "scope-or-role-missing",
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "Authentication token mismatch: both the client secret and the refresh token are provided",
      "classes": [
        "stale-credential-shadows"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error [Errno 13]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error [Errno 21]",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Unexpected UTF-8 BOM",
      "classes": [
        "bom-or-utf16"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Expecting",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Extra data",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Unterminated",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Invalid",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} codec can't decode",
      "classes": [
        "bom-or-utf16"
      ]
    },
    {
      "message": "Failed to save token: [Errno 13]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Failed to save token: [Errno 30]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Unable to read token",
      "classes": [
        "wrong-kind-of-credential",
        "paste-damage",
        "expired-token",
        "literal-quotes"
      ]
    },
    {
      "message": "You entered the wrong token",
      "classes": [
        "paste-damage",
        "wrong-credential",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "OauthError: Could not retrieve token",
      "classes": [
        "wrong-credential",
        "server-outage",
        "revoked-or-rotated",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "No module named 'descarteslabs'",
      "classes": [
        "client-bug"
      ]
    }
  ],
  "earthone": [
    {
      "message": "Could not find CLIENT_ID",
      "classes": [
        "missing-credential",
        "client-bug",
        "env-not-visible"
      ]
    },
    {
      "message": "No valid authentication info found (no client_id)",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "env-not-visible",
        "home-differs",
        "wrong-name",
        "legacy-format-or-name",
        "bom-or-utf16",
        "file-permissions",
        "expired-token",
        "empty-value"
      ]
    },
    {
      "message": "No valid authentication info found (no client_secret or refresh_token)",
      "classes": [
        "missing-credential",
        "wrong-name",
        "env-not-visible",
        "config-file-malformed",
        "empty-value"
      ]
    },
    {
      "message": "No valid authentication info found. See",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "env-not-visible",
        "home-differs",
        "wrong-name",
        "legacy-format-or-name"
      ]
    },
    {
      "message": "Cannot determine your client configuration",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "wrong-name",
        "file-permissions",
        "bom-or-utf16",
        "home-differs"
      ]
    },
    {
      "message": "Client configuration '{environment}' doesn't exist!",
      "classes": [
        "wrong-name",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "BadRequestError: {body}invalid grant_type",
      "classes": [
        "paste-damage",
        "smart-quotes",
        "literal-quotes",
        "whitespace-or-newline",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "BadRequestError: {body}client_id is required",
      "classes": [
        "empty-value",
        "missing-credential"
      ]
    },
    {
      "message": "specified refresh_token does not exist",
      "classes": [
        "revoked-or-rotated",
        "paste-damage",
        "wrong-credential",
        "whitespace-or-newline",
        "literal-quotes",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "User is not authorized for this application",
      "classes": [
        "account-state",
        "scope-or-role-missing"
      ]
    },
    {
      "message": "{module}exceptions.UnauthorizedError: Unauthorized",
      "classes": [
        "expired-token",
        "revoked-or-rotated",
        "wrong-credential"
      ]
    },
    {
      "message": "{module}exceptions.ForbiddenError: {body}Access denied",
      "classes": [
        "scope-or-role-missing",
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "Authentication token mismatch: both the client secret and the refresh token are provided",
      "classes": [
        "stale-credential-shadows"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error [Errno 13]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error [Errno 21]",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Unexpected UTF-8 BOM",
      "classes": [
        "bom-or-utf16"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Expecting",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Extra data",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Unterminated",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Invalid",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} codec can't decode",
      "classes": [
        "bom-or-utf16"
      ]
    },
    {
      "message": "Failed to save token: [Errno 13]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Failed to save token: [Errno 30]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Unable to read token",
      "classes": [
        "wrong-kind-of-credential",
        "paste-damage",
        "expired-token",
        "literal-quotes"
      ]
    },
    {
      "message": "You entered the wrong token",
      "classes": [
        "paste-damage",
        "wrong-credential",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "OauthError: Could not retrieve token",
      "classes": [
        "wrong-credential",
        "server-outage",
        "revoked-or-rotated",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "No module named 'descarteslabs'",
      "classes": [
        "client-bug"
      ]
    }
  ],
  "earthscope": [
    {
      "message": "NoRefreshTokenError: No refresh token was found",
      "classes": [
        "missing-credential",
        "expired-token",
        "home-differs",
        "wrong-name",
        "env-not-visible",
        "empty-value"
      ]
    },
    {
      "message": "NoAccessTokenError: No access token was found",
      "classes": [
        "missing-credential",
        "expired-token",
        "home-differs",
        "wrong-name",
        "env-not-visible"
      ]
    },
    {
      "message": "No tokens found for profile",
      "classes": [
        "missing-credential",
        "expired-token",
        "home-differs",
        "wrong-name",
        "env-not-visible"
      ]
    },
    {
      "message": "InvalidRefreshTokenError: refresh token exchange failed",
      "classes": [
        "revoked-or-rotated",
        "wrong-credential",
        "network-proxy-tls",
        "server-outage",
        "smart-quotes",
        "whitespace-or-newline",
        "paste-damage",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "Unable to refresh because the refresh token is not valid",
      "classes": [
        "revoked-or-rotated",
        "network-proxy-tls",
        "wrong-credential",
        "server-outage",
        "paste-damage",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "Unknown or invalid refresh token",
      "classes": [
        "revoked-or-rotated",
        "wrong-credential",
        "paste-damage",
        "whitespace-or-newline"
      ]
    },
    {
      "message": "error during token refresh ({count} attempts): b'<",
      "classes": [
        "server-outage",
        "network-proxy-tls"
      ]
    },
    {
      "message": "Unable to decode access token body",
      "classes": [
        "wrong-kind-of-credential",
        "paste-damage",
        "placeholder-left",
        "literal-quotes",
        "smart-quotes"
      ]
    },
    {
      "message": "Client secret required for client credentials flow",
      "classes": [
        "empty-value",
        "missing-credential"
      ]
    },
    {
      "message": "m2m client '{id}' is not authorized",
      "classes": [
        "wrong-credential",
        "scope-or-role-missing",
        "revoked-or-rotated"
      ]
    },
    {
      "message": "Profile '{profile}' does not exist",
      "classes": [
        "wrong-name",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "UnauthorizedError: {\"message\": \"Forbidden\"}",
      "classes": [
        "scope-or-role-missing"
      ]
    },
    {
      "message": "You are not authorized to perform this action",
      "classes": [
        "scope-or-role-missing"
      ]
    },
    {
      "message": "UnauthenticatedError: {\"message\": \"Unauthorized\"}",
      "classes": [
        "wrong-server-or-env",
        "expired-token",
        "wrong-credential",
        "revoked-or-rotated"
      ]
    },
    {
      "message": "error parsing value for field",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "validation error for SdkSettings",
      "classes": [
        "config-file-malformed",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "validation error for _SdkGlobalSettings",
      "classes": [
        "config-file-malformed"
      ]
    }
  ],
  "huggingface": [
    {
      "message": "Invalid user token. The token from HF_TOKEN environment variable is invalid",
      "classes": [
        "wrong-credential",
        "stale-credential-shadows",
        "revoked-or-rotated",
        "expired-token",
        "paste-damage",
        "placeholder-left"
      ]
    },
    {
      "message": "Invalid user token. The token stored is invalid",
      "classes": [
        "revoked-or-rotated",
        "wrong-credential",
        "expired-token",
        "paste-damage"
      ]
    },
    {
      "message": "Invalid user token. If you didn't pass a user token",
      "classes": [
        "wrong-credential",
        "stale-credential-shadows",
        "revoked-or-rotated",
        "expired-token",
        "paste-damage"
      ]
    },
    {
      "message": "Invalid credentials in Authorization header",
      "classes": [
        "wrong-credential",
        "revoked-or-rotated",
        "expired-token",
        "paste-damage",
        "stale-credential-shadows"
      ]
    },
    {
      "message": "but no token found",
      "classes": [
        "missing-credential",
        "empty-value",
        "wrong-name",
        "home-differs",
        "env-not-visible"
      ]
    },
    {
      "message": "No access tokens found",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "home-differs",
        "wrong-name"
      ]
    },
    {
      "message": "not an organization token",
      "classes": [
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "HF_OIDC_RESOURCE is set but no OIDC id token is available",
      "classes": [
        "ci-secret-not-passed",
        "stale-credential-shadows"
      ]
    },
    {
      "message": "could not be refreshed (session expired or revoked)",
      "classes": [
        "expired-token",
        "revoked-or-rotated"
      ]
    },
    {
      "message": "Error parsing stored tokens file",
      "classes": [
        "config-file-malformed",
        "bom-or-utf16"
      ]
    },
    {
      "message": "don't have the rights to create",
      "classes": [
        "scope-or-role-missing"
      ]
    },
    {
      "message": "You've hit the rate limit",
      "classes": [
        "server-outage",
        "project-or-quota-not-set-up"
      ]
    },
    {
      "message": "offline mode is enabled",
      "classes": [
        "network-proxy-tls"
      ]
    },
    {
      "message": "/api/repos/create",
      "classes": [
        "scope-or-role-missing",
        "wrong-credential",
        "missing-credential",
        "revoked-or-rotated"
      ]
    }
  ]
};
