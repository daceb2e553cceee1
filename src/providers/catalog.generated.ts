// Generated from */provider.toml by `npm run generate`: change those.
import type { ProviderData } from '../types/provider.ts';

/** The data of every built-in platform, in the order of their ids. */
export const catalog: readonly ProviderData[] = [
  {
    "schema": 0,
    "id": "cave",
    "name": "CAVE",
    "login": "caveclient setup-token https://global.daf-apis.com",
    "hosts": [
      "*.daf-apis.com",
      "*.microns-daf.com",
      "*.flywire-daf.com"
    ],
    "folders": [
      "~/.cloudvolume/secrets"
    ],
    "examples": [
      "abcdef1234567890",
      "YOUR_TOKEN",
      "my_token",
      "PASTE_YOUR_TOKEN_HERE"
    ],
    "pages": {
      "docs": "https://caveconnectome.github.io/CAVEclient/tutorials/authentication/",
      "create": "https://global.daf-apis.com/sticky_auth/settings/tokens",
      "revoke": "https://global.daf-apis.com/sticky_auth/settings/tokens"
    },
    "pairs": [],
    "tokens": [
      {
        "kind": "token",
        "name": "CAVE token",
        "slots": [
          "token"
        ],
        "shape": "{32:hex}",
        "meaning": "current",
        "found": "context",
        "certainty": "documented",
        "names": [
          "auth_token",
          "token",
          "cave",
          "middle_auth_token"
        ]
      }
    ],
    "decoys": [
      {
        "kind": "env",
        "name": "CAVE_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CAVE_AUTH_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CAVECLIENT_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CLOUDVOLUME_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CAVE_SECRET",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "DAF_CREDENTIALS",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "env",
        "name": "CLOUD_VOLUME_SECRETS",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no CAVE client reads a variable"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/cave-secret.json",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "it belongs into the folder secrets"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/secrets/cave-secret.json.txt",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no client reads a file of this name"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/secrets/CAVE-secret.json",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "the name is read in lower case only"
      }
    ]
  },
  {
    "schema": 0,
    "id": "descarteslabs",
    "name": "Descartes Labs",
    "login": "descarteslabs auth login",
    "hosts": [
      "*.descarteslabs.com"
    ],
    "folders": [
      "~/.descarteslabs"
    ],
    "examples": [
      "YOUR_CLIENT_ID",
      "YOUR_CLIENT_SECRET"
    ],
    "pages": {
      "docs": "https://docs.descarteslabs.com/authentication.html",
      "create": "https://app.descarteslabs.com/account/refresh-token",
      "revoke": "https://app.descarteslabs.com/account/refresh-token"
    },
    "pairs": [
      {
        "id": "client_id",
        "secret": [
          "client_secret",
          "refresh_token"
        ]
      }
    ],
    "tokens": [
      {
        "kind": "client-id",
        "name": "Descartes Labs client id",
        "slots": [
          "client_id"
        ],
        "shape": "{32}",
        "meaning": "identifier",
        "found": "context",
        "certainty": "observed",
        "names": [
          "DESCARTESLABS_CLIENT_ID",
          "client_id"
        ]
      },
      {
        "kind": "client-secret",
        "name": "Descartes Labs client secret",
        "slots": [
          "client_secret",
          "refresh_token"
        ],
        "shape": "{40,100:base64url}",
        "meaning": "current",
        "found": "context",
        "certainty": "observed",
        "names": [
          "DESCARTESLABS_CLIENT_SECRET",
          "DESCARTESLABS_REFRESH_TOKEN"
        ]
      },
      {
        "kind": "jwt",
        "name": "Descartes Labs access token (JWT)",
        "slots": [
          "token"
        ],
        "shape": "eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}",
        "meaning": "current",
        "found": "structure",
        "certainty": "enforced",
        "names": [
          "DESCARTESLABS_TOKEN",
          "jwt_token",
          "JWT_TOKEN"
        ],
        "issuers": [
          "https://iam.production.aws.descarteslabs.com"
        ]
      }
    ],
    "decoys": [
      {
        "kind": "env",
        "name": "DESCARTESLABS_JWT_TOKEN",
        "instead": "DESCARTESLABS_TOKEN",
        "why": "the client reads DESCARTESLABS_TOKEN"
      },
      {
        "kind": "env",
        "name": "JWT_TOKEN",
        "instead": "DESCARTESLABS_TOKEN",
        "why": "without the prefix only CLIENT_ID and CLIENT_SECRET are read"
      },
      {
        "kind": "env",
        "name": "REFRESH_TOKEN",
        "instead": "DESCARTESLABS_REFRESH_TOKEN",
        "why": "without the prefix only CLIENT_ID and CLIENT_SECRET are read"
      }
    ]
  },
  {
    "schema": 0,
    "id": "earthone",
    "name": "EarthDaily EarthOne",
    "login": "earthone auth login",
    "hosts": [
      "*.earthone.earthdaily.com",
      "earthone.earthdaily.com"
    ],
    "folders": [
      "~/.earthone"
    ],
    "examples": [
      "YOUR_CLIENT_ID",
      "YOUR_CLIENT_SECRET",
      "some-client-id",
      "some-client-secret"
    ],
    "pages": {
      "docs": "https://earthone.earthdaily.com/docs/authentication.html",
      "create": "https://app.earthone.earthdaily.com/account/refresh-token",
      "revoke": "https://app.earthone.earthdaily.com/account/refresh-token"
    },
    "pairs": [
      {
        "id": "client_id",
        "secret": [
          "client_secret",
          "refresh_token"
        ]
      }
    ],
    "tokens": [
      {
        "kind": "client-id",
        "name": "EarthOne client id",
        "slots": [
          "client_id"
        ],
        "shape": "{32}",
        "meaning": "identifier",
        "found": "context",
        "certainty": "observed",
        "names": [
          "EARTHONE_CLIENT_ID",
          "client_id"
        ]
      },
      {
        "kind": "client-secret",
        "name": "EarthOne client secret",
        "slots": [
          "client_secret",
          "refresh_token"
        ],
        "shape": "{40,100:base64url}",
        "meaning": "current",
        "found": "context",
        "certainty": "observed",
        "names": [
          "EARTHONE_CLIENT_SECRET",
          "EARTHONE_REFRESH_TOKEN"
        ]
      },
      {
        "kind": "jwt",
        "name": "EarthOne access token (JWT)",
        "slots": [
          "token"
        ],
        "shape": "eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}",
        "meaning": "current",
        "found": "structure",
        "certainty": "enforced",
        "names": [
          "EARTHONE_TOKEN",
          "jwt_token",
          "JWT_TOKEN"
        ],
        "issuers": [
          "https://iam.production.earthone.earthdaily.com"
        ]
      }
    ],
    "decoys": [
      {
        "kind": "env",
        "name": "EARTHONE_JWT_TOKEN",
        "instead": "EARTHONE_TOKEN",
        "why": "the client reads EARTHONE_TOKEN"
      }
    ]
  },
  {
    "schema": 0,
    "id": "earthscope",
    "name": "EarthScope",
    "login": "es login",
    "hosts": [
      "earthscope.org",
      "*.earthscope.org"
    ],
    "folders": [
      "~/.earthscope",
      "~/.config/earthscope-cli"
    ],
    "examples": [
      "<your-refresh-token>",
      "YOUR_REFRESH_TOKEN"
    ],
    "pages": {
      "docs": "https://docs.earthscope.org/projects/SDK/en/stable/",
      "create": "https://www.earthscope.org/user/login",
      "revoke": "https://www.earthscope.org/user/login"
    },
    "pairs": [],
    "tokens": [
      {
        "kind": "refresh-token",
        "name": "EarthScope refresh token",
        "slots": [
          "refresh_token"
        ],
        "shape": "{20,200:base64url}",
        "meaning": "current",
        "found": "context",
        "certainty": "observed",
        "names": [
          "ES_OAUTH2__REFRESH_TOKEN",
          "oauth2.refresh_token",
          "refresh_token"
        ]
      },
      {
        "kind": "refresh-token-v1",
        "name": "EarthScope refresh token",
        "slots": [
          "refresh_token"
        ],
        "shape": "v1.M{20,200:base64url}",
        "meaning": "current",
        "found": "context",
        "certainty": "observed",
        "names": [
          "ES_OAUTH2__REFRESH_TOKEN",
          "oauth2.refresh_token",
          "refresh_token"
        ]
      },
      {
        "kind": "access-token",
        "name": "EarthScope access token (JWT)",
        "slots": [
          "access_token"
        ],
        "shape": "eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}",
        "meaning": "current",
        "found": "structure",
        "certainty": "enforced",
        "names": [
          "ES_OAUTH2__ACCESS_TOKEN",
          "access_token"
        ],
        "issuers": [
          "https://login.earthscope.org/"
        ],
        "audiences": [
          "https://api.earthscope.org"
        ]
      }
    ],
    "decoys": [
      {
        "kind": "env",
        "name": "ES_OAUTH2_REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "two underscores stand between OAUTH2 and REFRESH_TOKEN"
      },
      {
        "kind": "env",
        "name": "ES_OAUTH2_ACCESS_TOKEN",
        "instead": "ES_OAUTH2__ACCESS_TOKEN",
        "why": "two underscores stand between OAUTH2 and ACCESS_TOKEN"
      },
      {
        "kind": "env",
        "name": "ES_REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the setting lies in the group OAUTH2"
      },
      {
        "kind": "env",
        "name": "OAUTH2__REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix ES_ is missing"
      },
      {
        "kind": "env",
        "name": "EARTHSCOPE_OAUTH2__REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix is ES_"
      },
      {
        "kind": "env",
        "name": "EARTHSCOPE_REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix is ES_, and the setting lies in the group OAUTH2"
      },
      {
        "kind": "env",
        "name": "EARTHSCOPE_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix is ES_, and the setting lies in the group OAUTH2"
      }
    ]
  }
];
