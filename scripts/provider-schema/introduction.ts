import { alphabets } from '../../src/shapes/shape.ts';

/** The text of docs/provider-file.md before its tables of keys. */
export const providerFileIntroduction: readonly (readonly string[])[] = [
  ['# Provider files'],
  [
    'A platform is one TOML file: `src/providers/<id>/provider.toml` for a built-in one, and',
    '`~/.config/auth-doctor/providers/<any name>.toml` for one of your own. Both have the same format and the same effect:',
    'the client is replayed, every rule checks it, and `scan` finds its tokens. The smallest complete example is',
    '[src/providers/cds/provider.toml](../src/providers/cds/provider.toml).',
  ],
  ['## In your editor'],
  [
    'An editor with a TOML language server (taplo, or Even Better TOML in VS Code) completes and checks a file that',
    'starts with a line that names the schema. In this repository:',
  ],
  ['```toml', '#:schema ../../../schema/provider.json', '```'],
  [
    'For a file of your own, use the path of `schema/provider.json` in the installed package. auth-doctor also checks the',
    'file whenever it runs, and reports each error on its own line:',
  ],
  [
    '```text',
    'lab.toml:12: tokens[api-key].meaning: missing; expected one of "current", "obsolete", "wrong-kind", "identifier"',
    'lab.toml:21: clients[labctl].sources[#2].fromat: unknown key; did you mean format?',
    '```',
  ],
  ['## The shape notation'],
  [
    'A shape is plain characters and runs in braces. It is not a regular expression, so every shape is matched in linear',
    'time, and made-up tokens for examples and tests are generated from it.',
  ],
  [
    '| notation | matches |',
    '|---|---|',
    '| `hf_{34}` | `hf_` and 34 letters or digits |',
    '| `{32:hex}` | 32 digits of `0-9a-f` |',
    '| `{20,40:base64url}` | 20 to 40 of `A-Za-z0-9_-` |',
    '| `{20,:base64url}` | 20 or more |',
    '| `{8:hex}-{4:hex}` | runs with plain characters between them |',
  ],
  [
    `The names of characters are ${Object.entries(alphabets)
      .map(([name, characters]) => `\`${name}\` (\`${characters}\`)`)
      .join(', ')}; without a name, \`alnum\`.`,
  ],
];
