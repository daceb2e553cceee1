// Generated from src/providers/*/provider.toml by `npm run generate`: change those.
import type { ProviderData } from './types/provider.ts';

/** The data of every built-in platform, in the order of their ids. */
export const catalog: readonly ProviderData[] = [
  {
    "schema": 0,
    "id": "cave",
    "name": "CAVE",
    "order": 4,
    "aliases": [
      "caveclient",
      "cloud-volume",
      "cloudvolume",
      "cloud-files",
      "cloudfiles",
      "flywire",
      "microns",
      "daf"
    ],
    "login": "caveclient setup-token https://global.daf-apis.com",
    "hosts": [
      "*.daf-apis.com",
      "*.microns-daf.com",
      "*.flywire-daf.com"
    ],
    "library": "requests",
    "folders": [
      "~/.cloudvolume/secrets"
    ],
    "files": [
      "cave-secret.json"
    ],
    "placeholders": [
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
    "commands": {
      "stores": [
        "*cave-secret.json"
      ]
    },
    "rotation": {
      "remark": "A new token may revoke the old one: to use one token on several machines, copy it"
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
        "detect": "near-name",
        "certainty": "documented",
        "names": [
          "auth_token",
          "token",
          "cave",
          "middle_auth_token"
        ],
        "matches": [
          "export CAVE_AUTH_TOKEN={{token}}",
          "client = CAVEclient(\"minnie65_public\", auth_token=\"{{token}}\")"
        ],
        "rejects": [
          "commit {{token}}",
          "CAVEclient(auth_token=\"{{token first 31}}\")"
        ]
      }
    ],
    "addresses": [
      {
        "setting": "server_address",
        "current": [
          "https://global.daf-apis.com"
        ],
        "retired": []
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "CAVE_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "CAVE clients read no environment variables"
      },
      {
        "kind": "env",
        "name": "CAVE_AUTH_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "CAVE clients read no environment variables"
      },
      {
        "kind": "env",
        "name": "CAVECLIENT_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "CAVE clients read no environment variables"
      },
      {
        "kind": "env",
        "name": "CLOUDVOLUME_TOKEN",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "CAVE clients read no environment variables"
      },
      {
        "kind": "env",
        "name": "CAVE_SECRET",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "CAVE clients read no environment variables"
      },
      {
        "kind": "env",
        "name": "DAF_CREDENTIALS",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "CAVE clients read no environment variables"
      },
      {
        "kind": "env",
        "name": "CLOUD_VOLUME_SECRETS",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "CAVE clients read no environment variables"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/cave-secret.json",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "the file belongs in the directory secrets"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/secrets/cave-secret.json.txt",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "no client reads a file with this name"
      },
      {
        "kind": "file",
        "name": "~/.cloudvolume/secrets/CAVE-secret.json",
        "instead": "~/.cloudvolume/secrets/cave-secret.json",
        "why": "the file name must be lower case"
      }
    ],
    "keyOption": "CAVEclient(…, auth_token_key=\"{key}\")",
    "versions": [
      {
        "kind": "broken",
        "package": "cloud-files",
        "below": "6.3",
        "fault": "sends no token for middleauth+https addresses",
        "command": "python -m pip install --upgrade \"cloud-files>=6.3\""
      }
    ],
    "eras": [
      {
        "package": "cloud-files",
        "below": "5.5",
        "files": [
          "*-cave-secret.json"
        ],
        "fault": "reads only cave-secret.json, not the file of one server",
        "command": "python -m pip install --upgrade \"cloud-files>=6.3\""
      }
    ],
    "templates": {
      "login": "caveclient setup-token {server}",
      "pages": {
        "docs": "https://caveconnectome.github.io/CAVEclient/tutorials/authentication/",
        "create": "{origin}/sticky_auth/settings/tokens",
        "revoke": "{origin}/sticky_auth/settings/tokens"
      }
    }
  },
  {
    "schema": 0,
    "id": "cds",
    "name": "Copernicus Climate Data Store",
    "aliases": [
      "cds-api",
      "climate-data-store",
      "ads",
      "ewds",
      "ecmwf"
    ],
    "hosts": [
      "cds.climate.copernicus.eu",
      "ads.atmosphere.copernicus.eu",
      "ewds.climate.copernicus.eu",
      "ecds.ecmwf.int"
    ],
    "library": "requests",
    "folders": [],
    "files": [
      ".cdsapirc"
    ],
    "mentions": [
      "ecmwfr",
      "wf_set_key",
      "KrigR",
      "download_ERA"
    ],
    "placeholders": [
      "<PERSONAL-ACCESS-TOKEN>",
      "{uid}:{api-key}",
      "{api-url}",
      "<UID>:<APIKEY>"
    ],
    "pages": {
      "docs": "https://cds.climate.copernicus.eu/how-to-api",
      "create": "https://cds.climate.copernicus.eu/profile",
      "revoke": "https://cds.climate.copernicus.eu/profile"
    },
    "pairs": [
      {
        "id": "url",
        "secret": [
          "key"
        ]
      }
    ],
    "tokens": [
      {
        "kind": "key",
        "name": "CDS personal access token",
        "slots": [
          "key"
        ],
        "shape": "{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}",
        "meaning": "current",
        "detect": "near-name",
        "certainty": "documented",
        "names": [
          "CDSAPI_KEY",
          "CDS_KEY",
          "key",
          "api_key",
          "PRIVATE-TOKEN"
        ],
        "matches": [
          "export CDSAPI_KEY={{key}}",
          "cdsapi.Client(url=\"https://cds.climate.copernicus.eu/api\", key=\"{{key}}\")"
        ],
        "rejects": [
          "request id {{key}}",
          "export CDSAPI_KEY={{key first 35}}"
        ]
      },
      {
        "kind": "old-key",
        "name": "CDS key of the old store (UID:key)",
        "slots": [
          "key"
        ],
        "shape": "{1,9:digit}:{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}",
        "meaning": "obsolete",
        "detect": "near-name",
        "certainty": "documented",
        "names": [
          "CDSAPI_KEY",
          "CDS_KEY",
          "key"
        ],
        "matches": [
          "export CDSAPI_KEY={{old-key}}"
        ],
        "rejects": [
          "export CDSAPI_KEY={{old-key first 30}}"
        ]
      }
    ],
    "addresses": [
      {
        "slot": "url",
        "current": [
          "https://cds.climate.copernicus.eu/api",
          "https://ads.atmosphere.copernicus.eu/api",
          "https://ewds.climate.copernicus.eu/api",
          "https://ecds.ecmwf.int/api"
        ],
        "retired": [
          {
            "url": "https://cds-beta.climate.copernicus.eu",
            "instead": "https://cds.climate.copernicus.eu/api"
          },
          {
            "url": "https://ads-beta.atmosphere.copernicus.eu",
            "instead": "https://ads.atmosphere.copernicus.eu/api"
          },
          {
            "url": "https://ewds-beta.climate.copernicus.eu",
            "instead": "https://ewds.climate.copernicus.eu/api"
          }
        ]
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "ECMWF_DATASTORES_KEY",
        "instead": "CDSAPI_KEY",
        "why": "only ecmwf-datastores-client reads it"
      },
      {
        "kind": "env",
        "name": "ECMWF_API_KEY",
        "instead": "CDSAPI_KEY",
        "why": "only ecmwf-api-client reads it, for another service",
        "common": true
      },
      {
        "kind": "env",
        "name": "CDS_API_KEY",
        "instead": "CDSAPI_KEY",
        "why": "there is no underscore between CDS and API"
      },
      {
        "kind": "env",
        "name": "CDSAPI_TOKEN",
        "instead": "CDSAPI_KEY",
        "why": "the client calls the token a key"
      },
      {
        "kind": "file",
        "name": "~/.cdsapirc.txt",
        "instead": "~/.cdsapirc",
        "why": "an editor added .txt to the name"
      },
      {
        "kind": "file",
        "name": "~/cdsapirc",
        "instead": "~/.cdsapirc",
        "why": "the name starts with a dot"
      }
    ],
    "versions": [
      {
        "kind": "broken",
        "package": "cdsapi",
        "below": "0.7.4",
        "with": {
          "package": "setuptools",
          "from": "82"
        },
        "fault": "imports pkg_resources, which this version of setuptools no longer has",
        "shows": "ModuleNotFoundError: No module named 'pkg_resources'",
        "command": "python -m pip install --upgrade \"cdsapi>=0.7.7\""
      }
    ],
    "eras": [
      {
        "package": "cdsapi",
        "below": "0.7",
        "kinds": [
          "key"
        ],
        "fault": "accepts only keys of the old store, in the form <UID>:<APIKEY>",
        "shows": "AssertionError: The cdsapi key provided is not the correct format, please ensure it conforms to: <UID>:<APIKEY>",
        "command": "python -m pip install --upgrade \"cdsapi>=0.7.7\"",
        "upgradeFirst": true
      }
    ],
    "probe": {
      "method": "POST",
      "path": "/profiles/v1/account/verification/pat",
      "server": "url",
      "slot": "key",
      "header": "PRIVATE-TOKEN",
      "prefix": "",
      "refusal": [
        "title"
      ],
      "account": "email",
      "anonymous": {
        "field": "role",
        "equals": "anonymous"
      },
      "rejected": [
        401
      ],
      "denied": [
        403
      ],
      "proof": [
        "id",
        "email"
      ]
    },
    "templates": {
      "pages": {
        "docs": "https://cds.climate.copernicus.eu/how-to-api",
        "create": "{origin}/profile",
        "revoke": "{origin}/profile"
      }
    },
    "declared": [
      {
        "id": "cds",
        "package": "cdsapi",
        "versions": [
          "0.7."
        ],
        "programs": [],
        "signOfUse": true,
        "recording-label": "by-slot",
        "pairing": "per-field",
        "kinds": [],
        "leeway": 0,
        "slots": [
          {
            "name": "url",
            "required": true,
            "public": true,
            "usual": "https://cds.climate.copernicus.eu/api"
          },
          {
            "name": "key",
            "required": true,
            "public": false
          }
        ],
        "selectors": [],
        "paths": [
          {
            "name": "usual",
            "present": "set",
            "parts": [
              "~/.cdsapirc"
            ],
            "expand": [
              "user"
            ],
            "pathlib": false
          },
          {
            "name": "rc",
            "env": "CDSAPI_RC",
            "present": "set",
            "parts": [
              "{usual}"
            ],
            "expand": [],
            "pathlib": false
          }
        ],
        "settings": [],
        "sources": [
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "url",
                "names": [
                  "url"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              },
              {
                "slot": "key",
                "names": [
                  "key"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              }
            ],
            "kind": "argument"
          },
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "url",
                "names": [
                  "CDSAPI_URL"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              },
              {
                "slot": "key",
                "names": [
                  "CDSAPI_KEY"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              }
            ],
            "kind": "env"
          },
          {
            "recording-label": "file",
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "key",
                "names": [
                  "key"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              },
              {
                "slot": "url",
                "names": [
                  "url"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              },
              {
                "setting": "verify",
                "names": [
                  "verify"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set",
                "as": "int",
                "default": "1"
              }
            ],
            "kind": "file",
            "path": "rc",
            "format": "colon-lines",
            "check": "exists",
            "problems": {
              "missing": {
                "do": "next"
              },
              "unreadable": {
                "do": "fatal"
              },
              "encoding": {
                "do": "fatal"
              },
              "missing-key": {
                "do": "next"
              }
            }
          }
        ],
        "hooks": [],
        "incomplete": {
          "class": "Exception",
          "message": "Missing/incomplete configuration file: {rc}"
        },
        "steps": [],
        "wire": [
          {
            "when": {
              "slot": "key",
              "contains": ":"
            },
            "slot": "key",
            "auth": "basic",
            "header": "Authorization",
            "prefix": "",
            "split": ":",
            "unsplit": {
              "class": "AssertionError",
              "message": "The cdsapi key provided is not the correct format, please ensure it conforms to:\n<UID>:<APIKEY>"
            },
            "library": "requests",
            "address": "{url}/resources/DATASET"
          },
          {
            "slot": "key",
            "auth": "header",
            "header": "PRIVATE-TOKEN",
            "prefix": "",
            "library": "requests",
            "address": "{url}/retrieve/v1/processes/DATASET",
            "warns-on-connect": {
              "category": "UserWarning",
              "address": "{url}/catalogue/v1/messages"
            }
          }
        ]
      }
    ]
  },
  {
    "schema": 0,
    "id": "descarteslabs",
    "name": "Descartes Labs",
    "order": 1,
    "aliases": [
      "descartes-labs",
      "descartes",
      "dl"
    ],
    "login": "descarteslabs auth login",
    "hosts": [
      "*.descarteslabs.com"
    ],
    "library": "requests",
    "folders": [
      "~/.descarteslabs"
    ],
    "files": [
      "token_info.json"
    ],
    "placeholders": [
      "YOUR_CLIENT_ID",
      "YOUR_CLIENT_SECRET",
      "b70B_ozH6CaV23WQ-toFQ8CaujGHDs-eC39QEJTRnZa9Z"
    ],
    "pages": {
      "docs": "https://docs.descarteslabs.com/authentication.html",
      "create": "https://app.descarteslabs.com/account/refresh-token",
      "revoke": "https://app.descarteslabs.com/account/refresh-token"
    },
    "commands": {
      "env": "descarteslabs auth env",
      "stores": [
        "token_info.json"
      ]
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
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "DESCARTESLABS_CLIENT_ID",
          "client_id"
        ],
        "matches": [
          "{{client-id}}"
        ],
        "rejects": [
          "{{client-id first 31}}"
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
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "DESCARTESLABS_CLIENT_SECRET",
          "DESCARTESLABS_REFRESH_TOKEN"
        ],
        "matches": [
          "export DESCARTESLABS_CLIENT_SECRET={{client-secret}}"
        ],
        "rejects": [
          "export DESCARTESLABS_CLIENT_SECRET={{client-secret first 30}}",
          "see {{client-secret}}"
        ],
        "calls": [
          "Auth(client_id, client_secret)",
          "Auth(client_id, refresh_token)"
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
        "detect": "anywhere",
        "certainty": "enforced",
        "names": [
          "DESCARTESLABS_TOKEN",
          "jwt_token",
          "JWT_TOKEN"
        ],
        "matches": [
          "export DESCARTESLABS_TOKEN={{jwt jwt}}",
          "{{jwt jwt exp=-3600}}"
        ],
        "rejects": [
          "{{jwt earthscope/access-token}}",
          "export DESCARTESLABS_TOKEN=eyJhbGciOiJub25lIn0.made-up"
        ],
        "issuers": [
          "https://iam.production.aws.descarteslabs.com"
        ]
      }
    ],
    "addresses": [
      {
        "setting": "iam_url",
        "current": [
          "https://iam.production.aws.descarteslabs.com"
        ],
        "retired": []
      }
    ],
    "lookalikes": [
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
        "why": "without the prefix, the client reads only CLIENT_ID and CLIENT_SECRET",
        "common": true
      },
      {
        "kind": "env",
        "name": "REFRESH_TOKEN",
        "instead": "DESCARTESLABS_REFRESH_TOKEN",
        "why": "without the prefix, the client reads only CLIENT_ID and CLIENT_SECRET",
        "common": true
      },
      {
        "kind": "file",
        "name": "~/.descarteslabs/token_info.json.txt",
        "instead": "~/.descarteslabs/token_info.json",
        "why": "an editor added .txt to the name"
      },
      {
        "kind": "file",
        "name": "~/.descarteslabs/token-info.json",
        "instead": "~/.descarteslabs/token_info.json",
        "why": "the name has an underscore between token and info"
      },
      {
        "kind": "file",
        "name": "~/.descarteslabs/token_info",
        "instead": "~/.descarteslabs/token_info.json",
        "why": "the name ends in .json"
      },
      {
        "kind": "file",
        "name": "~/token_info.json",
        "instead": "~/.descarteslabs/token_info.json",
        "why": "the file belongs in the directory .descarteslabs",
        "common": true
      }
    ],
    "versions": [
      {
        "kind": "discontinued",
        "package": "descarteslabs",
        "versions": [
          "4."
        ],
        "fault": "is an empty package: the client was discontinued, and 3.2.2 is its last version",
        "shows": "ModuleNotFoundError: No module named 'descarteslabs'",
        "command": "python -m pip install \"descarteslabs==3.2.2\" \"setuptools<81\"",
        "otherwise": "Or move to its successor earthdaily-earthone, which reads EARTHONE_* and ~/.earthone instead"
      },
      {
        "kind": "broken",
        "package": "descarteslabs",
        "versions": [
          "3."
        ],
        "with": {
          "package": "setuptools",
          "from": "82"
        },
        "fault": "imports pkg_resources, which this version of setuptools no longer has",
        "shows": "ModuleNotFoundError: No module named 'pkg_resources'",
        "command": "python -m pip install \"setuptools<81\""
      }
    ],
    "eras": [
      {
        "package": "descarteslabs",
        "below": "1.11",
        "variables": [
          "DESCARTESLABS_CLIENT_ID",
          "DESCARTESLABS_CLIENT_SECRET",
          "DESCARTESLABS_REFRESH_TOKEN",
          "DESCARTESLABS_TOKEN",
          "CLIENT_ID",
          "CLIENT_SECRET"
        ],
        "empty": true,
        "fault": "treats an empty variable as a value, and never reads the login file",
        "command": "python -m pip install \"descarteslabs==3.2.2\" \"setuptools<81\"",
        "otherwise": "Or unset the empty variable"
      }
    ]
  },
  {
    "schema": 0,
    "id": "earthone",
    "name": "EarthDaily EarthOne",
    "order": 2,
    "aliases": [
      "earthdaily-earthone",
      "earthdaily",
      "earth-one"
    ],
    "extends": "descarteslabs",
    "login": "earthone auth login",
    "hosts": [
      "*.earthone.earthdaily.com",
      "earthone.earthdaily.com"
    ],
    "library": "requests",
    "folders": [
      "~/.earthone"
    ],
    "files": [
      "token_info.json"
    ],
    "placeholders": [
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
    "commands": {
      "env": "earthone auth env",
      "stores": [
        "token_info.json"
      ]
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
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "EARTHONE_CLIENT_ID",
          "client_id"
        ],
        "matches": [
          "{{client-id}}"
        ],
        "rejects": [
          "{{client-id first 31}}"
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
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "EARTHONE_CLIENT_SECRET",
          "EARTHONE_REFRESH_TOKEN"
        ],
        "matches": [
          "export EARTHONE_CLIENT_SECRET={{client-secret}}"
        ],
        "rejects": [
          "export EARTHONE_CLIENT_SECRET={{client-secret first 30}}",
          "see {{client-secret}}"
        ],
        "calls": [
          "Auth(client_id, client_secret)",
          "Auth(client_id, refresh_token)"
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
        "detect": "anywhere",
        "certainty": "enforced",
        "names": [
          "EARTHONE_TOKEN",
          "jwt_token",
          "JWT_TOKEN"
        ],
        "matches": [
          "export EARTHONE_TOKEN={{jwt jwt}}",
          "{{jwt jwt exp=-3600}}"
        ],
        "rejects": [
          "{{jwt earthscope/access-token}}",
          "export EARTHONE_TOKEN=eyJhbGciOiJub25lIn0.made-up"
        ],
        "issuers": [
          "https://iam.production.earthone.earthdaily.com"
        ]
      }
    ],
    "addresses": [
      {
        "setting": "iam_url",
        "current": [
          "https://iam.production.earthone.earthdaily.com"
        ],
        "retired": []
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "EARTHONE_JWT_TOKEN",
        "instead": "EARTHONE_TOKEN",
        "why": "the client reads EARTHONE_TOKEN"
      },
      {
        "kind": "file",
        "name": "~/.earthone/token_info.json.txt",
        "instead": "~/.earthone/token_info.json",
        "why": "an editor added .txt to the name"
      },
      {
        "kind": "file",
        "name": "~/.earthone/token-info.json",
        "instead": "~/.earthone/token_info.json",
        "why": "the name has an underscore between token and info"
      },
      {
        "kind": "file",
        "name": "~/.earthone/token_info",
        "instead": "~/.earthone/token_info.json",
        "why": "the name ends in .json"
      },
      {
        "kind": "env",
        "name": "DESCARTESLABS_CLIENT_ID",
        "instead": "EARTHONE_CLIENT_ID",
        "why": "EarthOne does not read the variables of Descartes Labs",
        "common": true
      },
      {
        "kind": "env",
        "name": "DESCARTESLABS_CLIENT_SECRET",
        "instead": "EARTHONE_CLIENT_SECRET",
        "why": "EarthOne does not read the variables of Descartes Labs",
        "common": true
      },
      {
        "kind": "env",
        "name": "DESCARTESLABS_REFRESH_TOKEN",
        "instead": "EARTHONE_REFRESH_TOKEN",
        "why": "EarthOne does not read the variables of Descartes Labs",
        "common": true
      },
      {
        "kind": "env",
        "name": "DESCARTESLABS_TOKEN",
        "instead": "EARTHONE_TOKEN",
        "why": "EarthOne does not read the variables of Descartes Labs",
        "common": true
      },
      {
        "kind": "file",
        "name": "~/.descarteslabs/token_info.json",
        "instead": "~/.earthone/token_info.json",
        "why": "it is a Descartes Labs file",
        "common": true
      }
    ],
    "versions": [
      {
        "kind": "discontinued",
        "package": "descarteslabs",
        "versions": [
          "4."
        ],
        "fault": "is an empty package: the client was discontinued, and 3.2.2 is its last version",
        "shows": "ModuleNotFoundError: No module named 'descarteslabs'",
        "command": "python -m pip install \"descarteslabs==3.2.2\" \"setuptools<81\"",
        "otherwise": "Or move to its successor earthdaily-earthone, which reads EARTHONE_* and ~/.earthone instead"
      },
      {
        "kind": "broken",
        "package": "descarteslabs",
        "versions": [
          "3."
        ],
        "with": {
          "package": "setuptools",
          "from": "82"
        },
        "fault": "imports pkg_resources, which this version of setuptools no longer has",
        "shows": "ModuleNotFoundError: No module named 'pkg_resources'",
        "command": "python -m pip install \"setuptools<81\""
      }
    ],
    "eras": [
      {
        "package": "descarteslabs",
        "below": "1.11",
        "variables": [
          "EARTHONE_CLIENT_ID",
          "EARTHONE_CLIENT_SECRET",
          "EARTHONE_REFRESH_TOKEN",
          "EARTHONE_TOKEN",
          "CLIENT_ID",
          "CLIENT_SECRET"
        ],
        "empty": true,
        "fault": "treats an empty variable as a value, and never reads the login file",
        "command": "python -m pip install \"descarteslabs==3.2.2\" \"setuptools<81\"",
        "otherwise": "Or unset the empty variable"
      }
    ]
  },
  {
    "schema": 0,
    "id": "earthscope",
    "name": "EarthScope",
    "order": 3,
    "aliases": [
      "earthscope-sdk",
      "earthscope-cli",
      "es"
    ],
    "login": "es login",
    "hosts": [
      "earthscope.org",
      "*.earthscope.org"
    ],
    "library": "httpx",
    "folders": [
      "~/.earthscope",
      "~/.config/earthscope-cli",
      "~/Library/Application Support/earthscope-cli"
    ],
    "files": [
      "tokens.json",
      "sso_tokens.json"
    ],
    "placeholders": [
      "<your-refresh-token>",
      "YOUR_REFRESH_TOKEN"
    ],
    "pages": {
      "docs": "https://docs.earthscope.org/projects/SDK/en/stable/",
      "create": "https://www.earthscope.org/user/login",
      "revoke": "https://www.earthscope.org/user/login"
    },
    "commands": {
      "get": "es user get-refresh-token",
      "gets": [
        "refresh_token"
      ],
      "revoke": "es user revoke-refresh-token",
      "stores": [
        "tokens.json"
      ]
    },
    "rotation": {
      "rotates": [
        "refresh_token"
      ]
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
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "ES_OAUTH2__REFRESH_TOKEN",
          "oauth2.refresh_token",
          "refresh_token"
        ],
        "matches": [
          "export ES_OAUTH2__REFRESH_TOKEN={{refresh-token}}"
        ],
        "rejects": [
          "export ES_OAUTH2__REFRESH_TOKEN={{refresh-token first 12}}",
          "see {{refresh-token}}"
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
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "ES_OAUTH2__REFRESH_TOKEN",
          "oauth2.refresh_token",
          "refresh_token"
        ],
        "matches": [
          "export ES_OAUTH2__REFRESH_TOKEN={{refresh-token-v1}}"
        ],
        "rejects": [
          "export ES_OAUTH2__REFRESH_TOKEN={{refresh-token-v1 first 12}}",
          "see {{refresh-token-v1}}"
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
        "detect": "anywhere",
        "certainty": "enforced",
        "names": [
          "ES_OAUTH2__ACCESS_TOKEN",
          "access_token"
        ],
        "matches": [
          "export ES_OAUTH2__ACCESS_TOKEN={{jwt access-token}}",
          "{{jwt access-token exp=-3600}}"
        ],
        "rejects": [
          "{{jwt descarteslabs/jwt}}",
          "export ES_OAUTH2__ACCESS_TOKEN=eyJhbGciOiJub25lIn0.made-up"
        ],
        "issuers": [
          "https://login.earthscope.org/"
        ],
        "audiences": [
          "https://api.earthscope.org"
        ]
      },
      {
        "kind": "client-id",
        "name": "EarthScope client id",
        "slots": [
          "client_id"
        ],
        "shape": "{32}",
        "meaning": "identifier",
        "detect": "near-name",
        "certainty": "observed",
        "names": [
          "ES_OAUTH2__CLIENT_ID",
          "oauth2.client_id"
        ],
        "matches": [
          "{{client-id}}"
        ],
        "rejects": [
          "{{client-id first 31}}"
        ]
      }
    ],
    "addresses": [
      {
        "setting": "api_url",
        "current": [
          "https://api.earthscope.org"
        ],
        "retired": []
      },
      {
        "setting": "domain",
        "current": [
          "https://login.earthscope.org"
        ],
        "retired": []
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "ES_OAUTH2_REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the name has two underscores between OAUTH2 and REFRESH_TOKEN"
      },
      {
        "kind": "env",
        "name": "ES_OAUTH2_ACCESS_TOKEN",
        "instead": "ES_OAUTH2__ACCESS_TOKEN",
        "why": "the name has two underscores between OAUTH2 and ACCESS_TOKEN"
      },
      {
        "kind": "env",
        "name": "ES_REFRESH_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the setting is in the group OAUTH2"
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
        "why": "the prefix is ES_, and the setting is in the group OAUTH2"
      },
      {
        "kind": "env",
        "name": "EARTHSCOPE_TOKEN",
        "instead": "ES_OAUTH2__REFRESH_TOKEN",
        "why": "the prefix is ES_, and the setting is in the group OAUTH2"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/.env",
        "instead": "~/.earthscope/config.toml",
        "why": "the SDK documents .env files, but does not read any"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/tokens.json",
        "instead": "~/.earthscope/default/tokens.json",
        "why": "the file belongs in the directory of its profile"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/default/token.json",
        "instead": "~/.earthscope/default/tokens.json",
        "why": "the name is tokens.json"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/default/tokens.json.txt",
        "instead": "~/.earthscope/default/tokens.json",
        "why": "an editor added .txt to the name"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/default/sso_tokens.json",
        "instead": "~/.earthscope/default/tokens.json",
        "why": "the old name is read only in the old directory"
      },
      {
        "kind": "file",
        "name": "~/.earthscope/config.toml.txt",
        "instead": "~/.earthscope/config.toml",
        "why": "an editor added .txt to the name"
      }
    ],
    "eras": [
      {
        "package": "earthscope-sdk",
        "below": "1.0",
        "variables": [
          "ES_OAUTH2__*",
          "ES_BOOTSTRAP_SETTINGS"
        ],
        "files": [
          "~/.earthscope/config.toml",
          "~/.earthscope/*/tokens.json"
        ],
        "fault": "does not read ES_OAUTH2__* or ~/.earthscope: both were added in 1.0",
        "command": "python -m pip install --upgrade \"earthscope-sdk>=1.9\"",
        "upgradeFirst": true
      },
      {
        "package": "earthscope-cli",
        "below": "1.0",
        "variables": [
          "ES_OAUTH2__*",
          "ES_BOOTSTRAP_SETTINGS"
        ],
        "files": [
          "~/.earthscope/config.toml",
          "~/.earthscope/*/tokens.json"
        ],
        "fault": "does not read ES_OAUTH2__* or ~/.earthscope: it reads only sso_tokens.json, which `es sso login` writes",
        "command": "python -m pip install --upgrade \"earthscope-cli>=1.2\"",
        "upgradeFirst": true
      }
    ]
  },
  {
    "schema": 0,
    "id": "huggingface",
    "name": "Hugging Face",
    "aliases": [
      "hugging-face",
      "hf",
      "huggingface-cli"
    ],
    "login": "hf auth login",
    "hosts": [
      "huggingface.co",
      "*.huggingface.co",
      "hf.co"
    ],
    "anonymous": true,
    "library": "httpx2",
    "folders": [
      "~/.cache/huggingface"
    ],
    "placeholders": [
      "hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "hf_***"
    ],
    "pages": {
      "docs": "https://huggingface.co/docs/huggingface_hub/package_reference/authentication",
      "create": "https://huggingface.co/settings/tokens",
      "revoke": "https://huggingface.co/settings/tokens"
    },
    "pairs": [],
    "tokens": [
      {
        "kind": "token",
        "name": "Hugging Face access token",
        "slots": [
          "token"
        ],
        "shape": "hf_{34}",
        "meaning": "current",
        "detect": "anywhere",
        "certainty": "documented",
        "names": [
          "HF_TOKEN",
          "HUGGING_FACE_HUB_TOKEN",
          "hf_token"
        ],
        "matches": [
          "export HF_TOKEN={{token}}",
          "git clone https://user:{{token}}@huggingface.co/user/model"
        ],
        "rejects": [
          "hf_{{token last 20}}",
          "HF_TOKEN={{token first 36}}"
        ]
      },
      {
        "kind": "oauth-token",
        "name": "Hugging Face browser login token",
        "slots": [
          "token"
        ],
        "shape": "hf_oauth_{20,:base64url}",
        "meaning": "current",
        "detect": "anywhere",
        "certainty": "observed",
        "names": [
          "HF_TOKEN",
          "hf_token"
        ],
        "matches": [
          "export HF_TOKEN={{oauth-token}}"
        ],
        "rejects": [
          "{{oauth-token first 25}}",
          "hf_oauth_made_up"
        ]
      },
      {
        "kind": "organization-token",
        "name": "Hugging Face organization token",
        "slots": [],
        "shape": "api_org_{34}",
        "meaning": "wrong-kind",
        "detect": "anywhere",
        "certainty": "documented",
        "names": [
          "HF_TOKEN"
        ],
        "matches": [
          "api = HfApi(token=\"{{organization-token}}\")"
        ],
        "rejects": [
          "{{organization-token first 40}}"
        ]
      }
    ],
    "addresses": [
      {
        "setting": "endpoint",
        "current": [
          "https://huggingface.co",
          "https://hub-ci.huggingface.co"
        ],
        "retired": []
      }
    ],
    "lookalikes": [
      {
        "kind": "env",
        "name": "HF_API_TOKEN",
        "instead": "HF_TOKEN",
        "why": "huggingface_hub does not read it"
      },
      {
        "kind": "env",
        "name": "HUGGINGFACE_TOKEN",
        "instead": "HF_TOKEN",
        "why": "huggingface_hub does not read it"
      },
      {
        "kind": "env",
        "name": "HF_ACCESS_TOKEN",
        "instead": "HF_TOKEN",
        "why": "huggingface_hub does not read it"
      },
      {
        "kind": "env",
        "name": "HUGGINGFACEHUB_API_TOKEN",
        "instead": "HF_TOKEN",
        "why": "only LangChain reads it",
        "common": true
      },
      {
        "kind": "file",
        "name": "~/.huggingface/token",
        "instead": "~/.cache/huggingface/token",
        "why": "huggingface_hub stopped reading it in 0.20"
      }
    ],
    "eras": [
      {
        "package": "huggingface-hub",
        "below": "0.19",
        "variables": [
          "HF_TOKEN"
        ],
        "fault": "does not read HF_TOKEN: it reads HUGGING_FACE_HUB_TOKEN",
        "command": "python -m pip install --upgrade \"huggingface-hub>=1.20\"",
        "upgradeFirst": true
      },
      {
        "package": "huggingface-hub",
        "below": "1.19",
        "variables": [
          "HF_OIDC_RESOURCE",
          "HF_OIDC_ID_TOKEN"
        ],
        "fault": "ignores HF_OIDC_RESOURCE: it cannot exchange the id token of a CI system",
        "command": "python -m pip install --upgrade \"huggingface-hub>=1.20\""
      }
    ],
    "probe": {
      "method": "GET",
      "path": "/api/whoami-v2",
      "server": "endpoint",
      "slot": "token",
      "header": "authorization",
      "prefix": "Bearer ",
      "refusal": [
        "error"
      ],
      "account": "name",
      "groups": "orgs.name",
      "rejected": [
        401
      ],
      "denied": [
        403
      ],
      "proof": [
        "name"
      ]
    },
    "declared": [
      {
        "id": "huggingface",
        "package": "huggingface-hub",
        "versions": [
          "1.20-1.33",
          "2."
        ],
        "programs": [
          "hf",
          "huggingface-cli"
        ],
        "signOfUse": true,
        "recording-label": "one",
        "pairing": "per-field",
        "kinds": [],
        "leeway": 0,
        "slots": [
          {
            "name": "token",
            "required": false,
            "public": false
          }
        ],
        "selectors": [],
        "paths": [
          {
            "name": "home",
            "present": "set",
            "parts": [
              "~"
            ],
            "expand": [
              "user"
            ],
            "pathlib": false
          },
          {
            "name": "cache",
            "env": "XDG_CACHE_HOME",
            "present": "set",
            "parts": [
              "{home}",
              ".cache"
            ],
            "expand": [],
            "pathlib": false
          },
          {
            "name": "hf_home",
            "env": "HF_HOME",
            "present": "set",
            "parts": [
              "{cache}",
              "huggingface"
            ],
            "expand": [
              "user",
              "variables"
            ],
            "pathlib": false
          },
          {
            "name": "token_path",
            "env": "HF_TOKEN_PATH",
            "present": "set",
            "parts": [
              "{hf_home}",
              "token"
            ],
            "expand": [
              "user",
              "variables"
            ],
            "pathlib": false
          },
          {
            "name": "stored",
            "present": "set",
            "parts": [
              "{token_path:folder}",
              "stored_tokens"
            ],
            "expand": [],
            "pathlib": false
          },
          {
            "name": "token_path",
            "present": "set",
            "parts": [
              "{home}",
              ".cache",
              "huggingface_staging",
              "token"
            ],
            "expand": [],
            "when": {
              "env": "HUGGINGFACE_CO_STAGING",
              "is": "true"
            },
            "pathlib": false
          },
          {
            "name": "token",
            "present": "set",
            "parts": [
              "{token_path}"
            ],
            "expand": [],
            "pathlib": true
          },
          {
            "name": "first_token",
            "present": "set",
            "parts": [
              "{home}",
              ".huggingface",
              "token"
            ],
            "expand": [],
            "pathlib": false
          }
        ],
        "settings": [
          {
            "name": "endpoint",
            "env": "HF_ENDPOINT",
            "present": "set",
            "default": "https://huggingface.co",
            "trimEnd": "/",
            "as": "url"
          },
          {
            "name": "endpoint",
            "when": {
              "env": "HUGGINGFACE_CO_STAGING",
              "is": "true"
            },
            "present": "set",
            "default": "https://hub-ci.huggingface.co"
          }
        ],
        "sources": [
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "token",
                "names": [
                  "token"
                ],
                "legacy": [],
                "present": "set",
                "clean": [],
                "coalesce": "raw",
                "cleaned": "set"
              }
            ],
            "kind": "argument"
          },
          {
            "kind": "built-in",
            "name": "hf-oidc",
            "when": {
              "slot": "token",
              "held": false
            },
            "since": "1.19"
          },
          {
            "since": "0.19",
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "token",
                "names": [
                  "HF_TOKEN"
                ],
                "legacy": [
                  "HUGGING_FACE_HUB_TOKEN"
                ],
                "present": "nonEmpty",
                "clean": [
                  "remove-newlines",
                  "trim"
                ],
                "coalesce": "raw",
                "cleaned": "nonEmpty"
              }
            ],
            "kind": "env"
          },
          {
            "below": "0.19",
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "token",
                "names": [
                  "HUGGING_FACE_HUB_TOKEN"
                ],
                "legacy": [],
                "present": "set",
                "clean": [
                  "remove-newlines",
                  "trim"
                ],
                "coalesce": "raw",
                "cleaned": "set"
              }
            ],
            "kind": "env"
          },
          {
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "token",
                "names": [],
                "legacy": [],
                "present": "set",
                "clean": [
                  "remove-newlines",
                  "trim"
                ],
                "coalesce": "raw",
                "cleaned": "nonEmpty"
              }
            ],
            "kind": "file",
            "path": "token",
            "format": "raw",
            "check": "open",
            "problems": {
              "missing": {
                "do": "next"
              },
              "unreadable": {
                "do": "fatal"
              },
              "encoding": {
                "do": "fatal"
              }
            }
          },
          {
            "below": "0.20",
            "opened": "if-needed",
            "partial": {
              "do": "next"
            },
            "fields": [
              {
                "slot": "token",
                "names": [],
                "legacy": [],
                "present": "set",
                "clean": [
                  "remove-newlines",
                  "trim"
                ],
                "coalesce": "raw",
                "cleaned": "nonEmpty"
              }
            ],
            "kind": "file",
            "path": "first_token",
            "format": "raw",
            "check": "exists",
            "problems": {
              "missing": {
                "do": "next"
              },
              "unreadable": {
                "do": "fatal"
              },
              "encoding": {
                "do": "fatal"
              }
            }
          }
        ],
        "hooks": [
          "hf-stored-tokens"
        ],
        "steps": [
          {
            "when": [
              {
                "argument": "token",
                "equals": "true"
              },
              {
                "slot": "token",
                "held": false
              }
            ],
            "do": "raise",
            "phase": "send",
            "class": "huggingface_hub.errors.LocalTokenNotFoundError",
            "message": "Token is required (`token=True`), but no token found. You need to provide a token or be logged in to Hugging Face with `hf auth login` or `huggingface_hub.login`. See https://huggingface.co/settings/tokens."
          },
          {
            "when": [
              {
                "argument": "token",
                "equals": "false"
              }
            ],
            "do": "withhold",
            "phase": "construct",
            "why": "token=False is passed: no token is wanted"
          },
          {
            "when": [
              {
                "env": "HF_HUB_DISABLE_IMPLICIT_TOKEN",
                "is": "true"
              },
              {
                "argument": "token",
                "equals": "none"
              }
            ],
            "do": "withhold",
            "phase": "construct",
            "why": "HF_HUB_DISABLE_IMPLICIT_TOKEN is set: only a token that your code passes is sent"
          },
          {
            "when": [
              {
                "env": "HF_HUB_OFFLINE",
                "is": "true"
              }
            ],
            "do": "withhold",
            "phase": "send",
            "why": "HF_HUB_OFFLINE is set: no request is made"
          },
          {
            "when": [
              {
                "env": "TRANSFORMERS_OFFLINE",
                "is": "true"
              },
              {
                "env": "HF_HUB_OFFLINE",
                "is": "empty"
              }
            ],
            "do": "withhold",
            "phase": "send",
            "why": "TRANSFORMERS_OFFLINE is set: no request is made"
          }
        ],
        "wire": [
          {
            "slot": "token",
            "auth": "header",
            "header": "Authorization",
            "prefix": "Bearer ",
            "library": "httpx2",
            "address": "{endpoint}/api/whoami-v2"
          }
        ]
      }
    ]
  }
];
