/** The beginning of a contribution of one kind. */
export interface Scaffold {
  /** Below the repository's root. */
  path(id: string): string;
  text(id: string): string;
  /** The script that enters it in the generated list. */
  readonly list: 'generate-rules' | 'generate-providers' | 'generate-formats';
  /** What to do next, one line each. */
  next(id: string): readonly string[];
}

/** The contributions that `npm run new` starts, by kind. */
export const scaffolds: Readonly<Record<string, Scaffold>> = {
  rule: {
    list: 'generate-rules',
    path: (id) => `rules/${id}.ts`,
    text: (id) => `import { heldValues } from '../src/rule-kit/held-values.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const ${camelCase(id)} = {
  id: '${id}',
  severity: 'warning',
  // Of several findings on one credential the first layer explains the others: see FaultLayer in src/types/rule.ts.
  layer: 'damage',
  // One of the list in src/types/failure-class.ts.
  failureClass: 'paste-damage',
  summary: 'One sentence: what is wrong.',
  why: 'Two or three sentences: why it matters, and what people wrongly try.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      // Replace the condition. What is known of a value: Traits in src/types/value.ts.
      if (held.value.traits.length % 2 !== 0) continue;
      yield valueProblem(held, facts, {
        message: \`\${held.slot} has an even number of characters\`,
        cause: 'One sentence that is true whenever this rule reports.',
        remedy: 'Enter the value again',
      });
    }
  },
  examples: {
    valid: [{ title: 'an odd number', platform: 'huggingface', env: { HF_TOKEN: '{{huggingface/token}}' } }],
    invalid: [
      {
        title: 'an even number, in a file',
        platform: 'cds',
        files: { '.cdsapirc': 'url: https://cds.climate.copernicus.eu/api\\nkey: {{cds/key}}\\n' },
        severity: 'warning',
        says: 'key has an even number of characters',
      },
    ],
  },
} as const satisfies Rule;
`,
    next: (id) => [
      'Fill it in, then:',
      `npm test -- test/rules.test.ts --test-name-pattern="rule ${id}"`,
      ...last('rule'),
    ],
  },
  platform: {
    list: 'generate-providers',
    path: (id) => `src/providers/${id}/provider.toml`,
    text: (id) => {
      const variable = `${id.replaceAll('-', '_').toUpperCase()}_API_KEY`;
      return `#:schema ../../../schema/provider.json
# Every key: docs/provider-file.md. Cite the client's source for each place: package, version, file, line.
schema = 0
id = "${id}"
# Its name for people: "Hugging Face".
name = "${id}"
library = "requests"
# The hosts that its credentials may be sent to.
hosts = ["api.example.org"]
# The names of its credential files, which identify it wherever they are copied to.
files = [".${id}.json"]

[pages]
docs = "https://example.org/docs/authentication"
create = "https://example.org/account"
revoke = "https://example.org/account"

# A request that changes nothing, for --online; \`proof\` are fields of the platform's own reply. Remove it if there is none.
[probe]
path = "/v1/account"
server = "base_url"
slot = "key"
header = "Authorization"
prefix = "Bearer "
proof = ["id"]

[[tokens]]
kind = "api-key"
name = "${id} API key"
slots = ["key"]
shape = "{32:hex}"
meaning = "current"
# "anywhere" if a prefix or a structure tells it from other text.
detect = "near-name"
certainty = "observed"
names = ["${variable}"]
# Tests: texts in which scan finds it, and texts in which it does not.
matches = ['export ${variable}={{api-key}}']
rejects = ['export ${variable}={{api-key first 31}}', 'commit {{api-key}}']

# The client. Its sources are in the order in which it reads them.
[[clients]]
id = "${id}"
package = "${id}"
versions = ["1."]
slots = [{ name = "key", required = true }]
# The server that requests go to: a variable overrides it, if the client reads one.
settings = [{ name = "base_url", default = "https://api.example.org" }]
incomplete = { class = "ValueError", message = "no API key in {file}" }

[[clients.paths]]
name = "file"
parts = ["~/.${id}.json"]
expand = ["user"]

[[clients.sources]]
kind = "argument"
fields = [{ slot = "key", names = ["api_key"] }]

[[clients.sources]]
kind = "env"
fields = [{ slot = "key", names = ["${variable}"], present = "nonEmpty" }]

[[clients.sources]]
kind = "file"
path = "file"
format = "json"
# "next" goes on to the next source; "fatal" is what open() or the parser raises, or an exception of the client's own:
# { do = "fatal", class = "ValueError", message = "{file} is invalid" }.
problems = { missing = "next", unreadable = "fatal", malformed = "fatal", missing-key = "next" }
fields = [{ slot = "key", names = ["key"] }]

# How it sends the key.
[[clients.wire]]
slot = "key"
header = "Authorization"
prefix = "Bearer "
address = "{base_url}/v1/account"
`;
    },
    next: (id) => [
      'Fill it in, then:',
      'npx tsx scripts/generate-providers.ts     # after each change of the file: checks it',
      `npm start -- check ${id}`,
      'npm test -- test/token-samples.test.ts test/provider-schema.test.ts',
      ...last('platform'),
    ],
  },
  format: {
    list: 'generate-formats',
    path: (id) => `src/report/formats/${id}.ts`,
    text: (id) => `import { documentFormat } from '../document-format.ts';
import { findingPlace, worstFirst } from '../report-document.ts';
import { shownWords } from '../shown-words.ts';

/** What reads this format, with a link to its definition. */
export const ${camelCase(id)} = documentFormat({
  name: '${id}',
  // Every secret in the document is masked already. In \`failure\` it says why there is no report.
  of: (document) =>
    document.failure === undefined
      ? worstFirst(document)
          .map(({ finding, from }) => {
            const place = escaped(findingPlace(finding, from.report));
            return \`\${finding.severity} \${finding.rule} \${place}: \${escaped(finding.message)}\\n\`;
          })
          .join('')
      : \`failure: \${escaped(document.failure)}\\n\`,
});

/** A text that may be from outside: without control characters, and escaped as the format wants it. */
function escaped(text: string): string {
  return shownWords(text).replaceAll('\\\\', '\\\\\\\\');
}
`,
    next: (id) => [
      'Fill it in, then:',
      `npm start -- check --format ${id}`,
      'npm test -- test/formats.test.ts test/hostile-names.test.ts test/outputs.test.ts',
      ...last('format'),
    ],
  },
};

/** What ends each recipe: the generated files, and what CI checks first. */
function last(kind: string): readonly string[] {
  return [`npm run generate ${kind}`, 'npm run format && npm run types && npm run lint && npm run test:fast'];
}

/** `stale-lockfile` as `staleLockfile`. */
function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
