/** The beginning of a contribution of one kind. */
export interface Scaffold {
  /** Below the repository's root. */
  path(id: string): string;
  text(id: string): string;
  /** What to do next, one line each. */
  next(id: string): readonly string[];
}

/** The contributions that `npm run new` starts, by kind. */
export const scaffolds: Readonly<Record<string, Scaffold>> = {
  rule: {
    path: (id) => `rules/${id}.ts`,
    text: (id) => `import { heldValues } from '../src/rule-kit/held-values.ts';
import { valueProblem } from '../src/rule-kit/value-problem.ts';
import type { Rule } from '../src/types/rule.ts';

export const ${camelCase(id)} = {
  id: '${id}',
  severity: 'warning',
  // Of several findings on one credential the first layer explains the others: see FaultLayer in src/types/rule.ts.
  layer: 'damage',
  failureClass: 'paste-damage',
  summary: 'One sentence: what is wrong.',
  why: 'Two or three sentences: why it matters, and what people wrongly try.',
  *check(facts) {
    for (const held of heldValues(facts)) {
      // Replace the condition. What is known of a value: Traits in src/types/value.ts.
      if (held.value.traits.length !== 3) continue;
      yield valueProblem(held, facts, {
        message: \`\${held.slot} has 3 characters\`,
        cause: 'One sentence that is true whenever this rule reports.',
        remedy: 'Enter the value again',
      });
    }
  },
  examples: {
    valid: [{ title: 'a whole token', platform: 'cave', env: { CAVE_TOKEN: '{{cave/token}}' } }],
    invalid: [
      {
        title: 'three characters',
        platform: 'huggingface',
        env: { HF_TOKEN: 'abc' },
        severity: 'warning',
        says: 'has 3 characters',
      },
    ],
  },
} as const satisfies Rule;
`,
    next: (id) => [
      'Fill it in, then:',
      'npx tsx scripts/generate-rules.ts',
      `node --import tsx --test --test-name-pattern "rule ${id}" test/rules.test.ts`,
      'npm run generate     # writes its page',
    ],
  },
  platform: {
    path: (id) => `src/providers/${id}/provider.toml`,
    text: (id) => {
      const variable = `${id.replaceAll('-', '_').toUpperCase()}_API_KEY`;
      return `#:schema ../../../schema/provider.json
# Every key: docs/provider-file.md. Cite the client's source for each place: package, version, file, line.
schema = 0
id = "${id}"
name = "${id}"
hosts = ["api.example.org"]

[pages]
docs = "https://example.org/docs/authentication"
create = "https://example.org/account"
revoke = "https://example.org/account"

[[tokens]]
kind = "api-key"
name = "${id} API key"
slots = ["key"]
shape = "{32:hex}"
meaning = "current"
detect = "near-name"
certainty = "observed"
names = ["${variable}"]
matches = ['export ${variable}={{api-key}}']
rejects = ['export ${variable}={{api-key first 31}}', 'commit {{api-key}}']

# The client, as a list of places in the order in which it reads them.
[[clients]]
id = "${id}"
package = "${id}"
versions = ["1."]
slots = [{ name = "key", required = true }]
incomplete = { class = "ValueError", message = "no API key" }

[[clients.paths]]
name = "file"
parts = ["~/.${id}", "key"]
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
format = "raw"
fields = [{ slot = "key", clean = ["trim"], cleaned = "nonEmpty" }]
`;
    },
    next: (id) => [
      'Fill it in, then:',
      'npx tsx scripts/generate-providers.ts',
      'node --import tsx --test test/token-samples.test.ts test/provider-schema.test.ts',
      `npm start -- check ${id}`,
      'npm run generate     # writes its page',
    ],
  },
  format: {
    path: (id) => `src/report/formats/${id}.ts`,
    text: (id) => `import { joinWords, say } from '../../value/untrusted.ts';
import type { OutputFormat } from '../format.ts';

/** What reads this format, with a link to its definition. */
export const ${camelCase(id)} = {
  name: '${id}',
  commands: ['check', 'scan'],
  render: async (printable) => {
    if (printable.of !== 'check' && printable.of !== 'scan') return say\`\`;
    const { findings } = await printable.data();
    const lines = findings.map(({ severity, rule, message }) => say\`\${severity} \${rule}: \${message}\\n\`);
    return lines.length === 0 ? say\`ok\\n\` : joinWords(lines, '');
  },
} as const satisfies OutputFormat;
`,
    next: (id) => [
      'Fill it in, then:',
      'npx tsx scripts/generate-formats.ts',
      'node --import tsx --test test/formats.test.ts',
      `npm start -- check --format ${id}`,
    ],
  },
};

/** `stale-lockfile` as `staleLockfile`. */
function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
