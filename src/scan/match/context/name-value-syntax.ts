import { isControl } from '../candidates/byte-classes.ts';

/** Quotes, brackets, string prefixes and schemes that precede a value. */
const open = String.raw`(?:[([{<]\s{0,80}){0,3}(?:(?:[bBrRuUfFL@$]{0,2}|raw|u8)#{0,2}["'\x60]{1,3}\(?(?:\\?\r?\n\s{0,80}|[ \t])?|%[qQ]?[({[]|[*_]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer|basic)[ \t]{1,4}(?:%s)?(?:["'][ \t]{0,4}[+.&%][ \t]{0,4}["']|[\w.-]{0,40}:)?)?`;
/** `SecretStr(`, `String::from(`, `[]byte(`, `field(default=`, `ConvertTo-SecureString -String ` */
const wrapped = String.raw`(?:(?:(?:\[\])?[A-Za-z_][\w.:]{0,60}\([ \t]{0,8}(?:[a-z_]{1,20}[ \t]{0,4}=[ \t]{0,4})?){1,2}|[A-Z][A-Za-z]{1,20}-[A-Z][A-Za-z]{1,30}(?:[ \t]{1,4}-[A-Za-z]{1,20})?[ \t]{1,4})?`;
const assigns = String.raw`(?:=>|:=|<<?-|:-|\?\?=|\|\|=|[?+~!]?={1,3}|::?|\xe2\x86\x92)`;
/** A comment between a name and its value. */
const remark = String.raw`(?:(?:#|//)[^\n]{0,80}\n[ \t]{0,80}|/\*[^*\n]{0,80}\*/[ \t]{0,8})?`;
/** YAML's list, tag, anchor and block sign. */
const yaml = String.raw`(?:-[ \t]{1,8})?(?:!!?[\w:]{1,30}[ \t]{1,4})?(?:&[\w-]{1,30}[ \t]{1,4})?(?:[|>][-+\d]{0,2}[ \t]{0,4}(?:#[^\n]{0,80})?\r?\n[ \t\r\n]{0,80})?`;
const closed = String.raw`["'\x60]{0,3}(?:\s{0,20}[\])}]{1,2})?["'\x60*_]{0,3}\s{0,40}`;

/** How a name and a value are related. */
export type Syntax =
  | 'assign'
  | 'fallback'
  | 'value'
  | 'pair'
  | 'call'
  | 'arguments'
  | 'element'
  | 'space'
  | 'binary'
  | 'pickle'
  | 'table'
  | 'record'
  | 'column'
  | 'returned'
  | 'above'
  | 'loose'
  | 'name'
  | 'glued';

/** What may be between a name and its value; escapes are decoded before. In the order in which they are tried. */
const syntaxes: readonly { readonly is: Syntax; readonly pattern: RegExp }[] = [
  // NAME=value · "name": "value" · name <- "value" · name = (⏎ "value" · ENV["NAME"] = … · name: >-⏎ value · name =
  // SecretStr("value"
  {
    is: 'assign',
    pattern: new RegExp(
      `^${closed}${assigns}\\s{0,200}(?:\\\\\\s{0,80})?${remark}${yaml}(?:["'][ \\t]{0,4}[+.&][ \\t]{0,4})?${wrapped}(?:\\\\?\\r?\\n\\s{0,80})?${open}$`,
    ),
  },
  // name: Optional[str] = "value"
  { is: 'assign', pattern: new RegExp(`^[ \\t]{0,4}:[ \\t]{0,4}[\\w.&'\\[\\]|<> ]{1,40}=\\s{0,80}${wrapped}${open}$`) },
  // var name string = "value" · Dim name As String = "value"
  {
    is: 'assign',
    pattern: new RegExp(
      `^[ \\t]{1,4}(?:[aA]s[ \\t]{1,4})?[*\\[\\]]{0,3}(?:str|[sS]tring|[tT]ext|char|byte|[sS]ecure[sS]tring)[ \\t]{0,8}=\\s{0,80}${wrapped}${open}$`,
    ),
  },
  // name = <<EOF⏎ value · read name <<< "value" · name=$(cat <<'EOF'⏎ value
  {
    is: 'assign',
    pattern:
      /^["'`]?[ \t]{0,8}=?[ \t]{0,8}["']?(?:\$\([a-z]{1,10}[ \t]{1,4})?<<[<~-]?[ \t]{0,4}["']?[A-Za-z_]{0,20}["']?[;)]?[ \t]{0,8}(?:\r?\n[ \t]{0,80})?["']?$/,
  },
  // ##vso[task.setvariable variable=NAME;issecret=true]value
  { is: 'assign', pattern: /^;[\w=;]{0,40}\]$/ },
  // "NAME=%s" % "value" · "NAME={}".format("value" · printf 'NAME=%s\n' value
  {
    is: 'assign',
    pattern: /^[=:][ \t]{0,2}(?:%s|\{\w{0,10}\})\s{0,4}["'`]{1,2}[ \t]{0,4}(?:\.format\(|%|,)?[ \t]{0,4}\(?["'`]?$/,
  },
  // name = os.environ.get("X") or "value" · name = args.x || "value" · getenv("NAME") ?? "value"
  {
    is: 'fallback',
    pattern: /^["'`]{0,2}[ \t)\]]{0,8}(?:[=:][^\n;#]{0,120})?(?:\|\||\?\?|\?:|\bor\b|\belse\b)\s{0,40}["'`]$/,
  },
  // process.env.NAME ⏎ ?? "value"
  { is: 'fallback', pattern: /^["'`]{0,2}[)\]]{0,2}\s{1,40}(?:\|\||\?\?|\?:)\s{0,40}["'`]$/ },
  // name = test ? "value" : … · name = test ? … : "value"
  { is: 'fallback', pattern: /^["'`]{0,2}[ \t]{0,8}[=:][^\n;#{}?]{0,120}\?[^\n;#{}]{0,60}["'`]$/ },
  // var("NAME").unwrap_or("value"
  {
    is: 'fallback',
    pattern:
      /^["'`]?[ \t]{0,4}\)\s{0,20}\.(?:unwrap_or|unwrap_or_else|orElse|orElseGet|getOrElse)\((?:\|\w{0,10}\|[ \t]{0,4}|\(\)[ \t]{0,4}=>[ \t]{0,4})?["'`]$/,
  },
  // name = lambda: "value" · name = () => "value"
  {
    is: 'returned',
    pattern: new RegExp(
      `^[ \\t]{0,8}=[ \\t]{0,8}(?:lambda[^:\\n]{0,30}:|\\([^()\\n]{0,30}\\)[ \\t]{0,4}=>)\\s{0,20}${open}$`,
    ),
  },
  // def name():⏎ return "value" · function name() { return "value"
  {
    is: 'returned',
    pattern: new RegExp(
      `^\\([^()\\n]{0,80}\\)[^\\n"'={:]{0,40}[:{]\\s{0,80}(?:"{3}[^"]{0,200}"{3}\\s{0,40})?return\\s{1,8}${open}$`,
    ),
  },
  // name: NAME⏎ value: value · <add key="NAME" value="value" · {"name": "NAME", "value": "value" · variable "name" {
  // default = "value"
  {
    is: 'value',
    pattern: new RegExp(
      `^["'\\x60]{0,2}[ \\t]{0,8}[,;{})\\]|/]?\\s{0,80}(?:-\\s{0,8})?(?:[\\w]{1,20}\\s{0,8}[=:]\\s{0,8}["']?[\\w.]{1,20}["']?[,;]?\\s{1,40})?["'\\x60]?(?:[vV]alue|[dD]efault|[cC]ontent|[dD]ata|[vV]al|[sS]tring[vV]alue|[tT]ext|/d)["'\\x60]?\\s{0,8}(?:=>|=|:|[ \\t])\\s{0,40}${open}$`,
    ),
  },
  // setenv("NAME", "value" · ("token", "value" · name,value
  { is: 'pair', pattern: new RegExp(`^["'\\x60]{0,3}\\s{0,8}[,;]\\s{0,80}(?:s:\\d{1,4}:)?${wrapped}${open}$`) },
  // save_token("value" · \\newcommand{\\name}{value
  { is: 'call', pattern: new RegExp(`^(?:[ \\t]?\\(\\s{0,80}|\\}[ \\t]{0,4}\\{)${open}$`) },
  // Client("a", url, "value"
  { is: 'arguments', pattern: new RegExp(`^\\([^()=\\n]{0,200},\\s{0,80}${open}$`) },
  // ENV NAME value · -Name `⏎ value · setenv NAME value · --token value · password value · 'Authorization' 'Bearer
  // value
  { is: 'space', pattern: new RegExp(`^["'\\x60]?[)\\]}]?[ \\t]{1,20}(?:[\\\\\\x60]\\r?\\n[ \\t]{1,40})?${open}$`) },
  { is: 'pickle', pattern: /^(?:'\n[pg]\d{1,6}\n[SV]'|\n[pg]\d{1,6}\nV?)$/ },
  // | CAVE token | `value` |
  { is: 'table', pattern: /^[`*_]{0,3}[ \t]{0,20}\|[ \t]{0,20}[`*_]{0,3}$/ },
  // NAME⏎ value · ## NAME⏎⏎ value · name="NAME"⏎⏎ value · # NAME⏎ x = "value"
  {
    is: 'above',
    pattern: new RegExp(
      `^["'\\x60:.*]{0,4}[ \\t]{0,8}\\r?\\n\\s{0,80}(?:[-*>][ \\t]{1,4}|\\x60{3}\\w{0,10}\\s{1,8})?${open}$`,
    ),
  },
  {
    is: 'above',
    pattern: new RegExp(
      `^["'\\x60.]{0,2}[ \\t]{0,8}\\r?\\n[ \\t]{0,80}[A-Za-z_$][\\w.$]{0,40}[ \\t]{0,8}[=:]{1,2}[ \\t]{0,8}${open}$`,
    ),
  },
  // my CAVE token for minnie is: value
  { is: 'loose', pattern: /^[^\n,;{}&<>=()]{0,60}$/ },
];

/** What is between a name and its value, or undefined if they do not belong together. */
export function syntaxOf(syntax: string, isName: boolean): Syntax | undefined {
  if (isName && nameSyntax.test(syntax)) return 'name';
  if (isBetweenElements(syntax)) return 'element';
  if (isBinary(syntax)) return 'binary';
  return syntaxes.find(({ pattern }) => pattern.test(syntax))?.is;
}

const mostTags = 16;

/**
 * `<b>NAME</b>: <i>value`, `<t>NAME</t></si><si><t>value`, `<NAME type="x">value`: only tags, spaces and an assignment
 * sign.
 */
function isBetweenElements(syntax: string): boolean {
  if (!syntax.includes('>')) return false;
  const inTag = /^(?:["'](?:[^<>]{0,120}[^<>=-])?|[ \t][^<>]{0,120}["'])?>/.exec(syntax)?.[0] ?? '';
  const pieces = syntax.slice(inTag.length).split('<');
  if (pieces.length > mostTags || (inTag === '' && pieces.length === 1)) return false;
  const texts = pieces.map((piece, index) =>
    index === 0 ? piece : piece.startsWith('![CDATA[') ? piece.slice(8) : textBehindTag(piece),
  );
  return (
    texts.every((text) => text !== undefined) &&
    /^["']?\s{0,80}(?:[=:]|=>)?\s{0,80}["'`]?$/.test(texts.join('').replace(/java\.lang\.\w{1,20}/, ''))
  );
}

/** What follows a tag whose `<` was cut off; undefined if it does not end. */
function textBehindTag(piece: string): string | undefined {
  const end = piece.indexOf('>');
  return end < 0 || end > 120 || !/^[/A-Za-z]/.test(piece) ? undefined : piece.slice(end + 1);
}

/**
 * Lengths and markers of pickle, SQLite, protocol buffers, HDF5: bytes that are not text, and few that happen to be.
 */
function isBinary(syntax: string): boolean {
  if (syntax.length > 64) return false;
  let controls = 0;
  let printed = 0;
  for (let at = 0; at < syntax.length; at++) {
    const code = syntax.charCodeAt(at);
    if (isControl(code)) controls++;
    else if (code > 32 && ++printed > 3) return false;
  }
  return controls > printed;
}

/** In the name of a file or branch: `cave-token_value.txt`. */
const nameSyntax = /^[-_.=:+@~ %]{1,3}$/;
