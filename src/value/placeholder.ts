/** Digests of the empty text, `hello`, `password`, `test`, `a`, `admin`, `123456`: they are in examples everywhere. */
const knownDigests = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  '5d41402abc4b2a76b9719d911017c592',
  '5f4dcc3b5aa765d61d8327deb882cf99',
  '098f6bcd4621d373cade4e832627b4f6',
  '0cc175b9c0f1b6a831c399e269772661',
  '21232f297a57a5a743894a0e4a801fc3',
  'e10adc3949ba59abbe56e057f20f883e',
]);

/**
 * Words in made-up values. All have five characters or more: a random text of 45 characters contains a given one of
 * five with a probability of 1 in a million.
 */
const placeholderWords =
  /token|secret|client|refresh|access|example|placeholder|insert|replac|change|passw|credent|dummy|sample|config|secur|value|string|default|environ|public|private|process|vault|github|input|output|param|redact|random|valid|expir|_test|test_|fake_|your_|_here|abcdef|xxxxx|00000|1234567/i;

/** Additional words in code. */
const codeWords =
  /functi|return|select|crypt|number|object|servic|storage|types|typeof|import|export|modul|express|declar|identif|assign|operat|member|propert|element|context|format|parse|creat|updat|delet|handle|error|event|index|array|class|await|async|comment|unexpect|literal|keyword|statement|visit|symbol|target|source|resol|request|respon|provid|factory|manager|control|listen|render|compon|template|message|should|option|version|install|package|build|length|width|height|color|image|button|style|active|current|first|start|begin|finish|buffer|stream|socket|server|thread|queue|stack|table|column|query|record|field|group|order|filter|count|total|state|static|global|local|window|document|node_|_node|data_|_data|list_|_list|name_|_name/i;

/**
 * Whether a text of a token's shape is a placeholder: words that programmers spell in hex, one character or piece
 * repeated, consecutive characters, few different ones, digits or letters only where both belong. A random token is
 * taken for one with a probability of about 1 in a million.
 */
export function isPlaceholder(token: string): boolean {
  const text = token.toLowerCase();
  if (knownDigests.has(text) || /dead?beef|cafebabe|feedface|badc0de|0123456|abcdef0|1234567/.test(text)) return true;
  if (/^[0-9a-f]+$/.test(text))
    return (
      isRepeated(text) ||
      inSequence(text) > 0.55 ||
      new Set(text).size < Math.min(8, text.length / 3) ||
      /^(?:\d+|[a-f]+)$/.test(text)
    );
  return isRepeated(text) || inSequence(token) > 0.4 || new Set(text).size < Math.min(10, text.length / 3);
}

/** Whether an opaque text contains words of placeholders, or has one case and no digit. */
export function readsAsWords(token: string): boolean {
  return placeholderWords.test(token) || (!/\d/.test(token) && (!/[a-z]/.test(token) || !/[A-Z]/.test(token)));
}

/** Whether an opaque text contains a word of code, such as `createRefreshHandlerForClient`. */
export function holdsCodeWord(token: string): boolean {
  return codeWords.test(token);
}

/**
 * Whether lowercase, uppercase and digits alternate as often as in random text: there at 64 % of the positions, and at
 * half if it happens to have no digit; at some 25 % in `camelCaseNames`.
 */
export function looksRandom(token: string): boolean {
  let places = 0;
  let changes = 0;
  let last = 0;
  let hasDigit = false;
  for (let index = 0; index < token.length; index++) {
    const code = token.charCodeAt(index);
    const kind = code >= 97 ? 1 : code >= 65 ? (code === 95 ? 0 : 2) : code >= 48 ? 3 : 0;
    if (kind === 0) continue;
    if (kind === 3) hasDigit = true;
    if (last !== 0) {
      places++;
      if (kind !== last) changes++;
    }
    last = kind;
  }
  return changes >= (hasDigit ? randomShare.withDigit : randomShare.withoutDigit) * places;
}

/** See `looksRandom`. Of texts of 20 random characters 1 in 250 is below, of 40 one in 100,000. */
export const randomShare = { withDigit: 0.27, withoutDigit: 0.4 } as const;

function isRepeated(text: string): boolean {
  for (let period = 1; period <= Math.min(64, text.length / 2); period++) {
    if (text.startsWith(text.slice(period))) return true;
  }
  return false;
}

/** The share of neighbors that are equal, or one more or less. */
function inSequence(text: string): number {
  let count = 0;
  for (let index = 1; index < text.length; index++) {
    if (Math.abs(order(text, index) - order(text, index - 1)) <= 1) count++;
  }
  return count / (text.length - 1);
}

/** `a` follows `9`, as in hex; capitals are separate. */
function order(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 97 ? code - 87 : code >= 65 ? code : code - 48;
}
