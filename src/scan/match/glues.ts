/** Quotes, brackets, string prefixes and schemes with which a value opens. */
const open = String.raw`(?:[([{]\s{0,80}){0,3}(?:[bBrRuUfFL@$]{0,2}["'\x60]{1,3}(?:\\?\r?\n\s{0,80})?|[*_]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer)[ \t]{1,4})?`;
/** `SecretStr(`, `String::from(` */
const wrapped = String.raw`(?:[A-Za-z_][\w.:]{0,60}\([ \t]{0,8}){0,2}`;
const assigns = String.raw`(?:=>|:=|<<?-|:-|\?\?=|\|\|=|[?+~!]?={1,3}|::?|\xe2\x86\x92)`;
/** YAML's tag, anchor and block sign. */
const yaml = String.raw`(?:!!?[\w:]{1,30}[ \t]{1,4})?(?:&\w{1,30}[ \t]{1,4})?(?:[|>][-+]?[ \t]{0,4}(?:#[^\n]{0,80})?\r?\n[ \t\r\n]{0,80})?`;
const closed = String.raw`["'\x60]{0,3}[\])]{0,2}["'\x60*_]{0,3}\s{0,40}`;

export type Glue =
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
  | 'loose'
  | 'name'
  | 'glued';

/** What may stand between a name and the value that belongs to it; escapes are read before. In the order of trial. */
export const glues: readonly { readonly is: Glue; readonly pattern: RegExp }[] = [
  // NAME=value · "name": "value" · name <- "value" · name = (⏎ "value" · ENV["NAME"] = … · name: >-⏎ value · name = SecretStr("value"
  { is: 'assign', pattern: new RegExp(`^${closed}${assigns}\\s{0,200}(?:\\\\\\s{0,80})?${yaml}${wrapped}(?:\\\\?\\r?\\n\\s{0,80})?${open}$`) },
  // name: Optional[str] = "value"
  { is: 'assign', pattern: new RegExp(`^[ \\t]{0,4}:[ \\t]{0,4}[\\w.&'\\[\\]|<> ]{1,40}=\\s{0,80}${wrapped}${open}$`) },
  // name = os.environ.get("X") or "value" · name = args.x || "value"
  { is: 'fallback', pattern: /^["'`]{0,2}[ \t]{0,8}[=:][^\n;#]{0,120}(?:\|\||\?\?|\?:|\bor\b|\belse\b)[ \t]{0,4}["'`]$/ },
  // name: NAME⏎ value: value · <add key="NAME" value="value" · {"name": "NAME", "value": "value" · variable "name" { default = "value"
  {
    is: 'value',
    pattern: new RegExp(
      `^["'\\x60]{0,2}[ \\t]{0,8}[,;{})\\]|/]?\\s{0,80}(?:-\\s{0,8})?(?:[\\w]{1,20}\\s{0,8}[=:]\\s{0,8}["']?[\\w.]{1,20}["']?[,;]?\\s{1,40})?["'\\x60]?(?:[vV]alue|[dD]efault|[cC]ontent|[dD]ata|[vV]al|[sS]tring[vV]alue|[tT]ext|/d)["'\\x60]?\\s{0,8}(?:=>|=|:|[ \\t])\\s{0,40}${open}$`,
    ),
  },
  // setenv("NAME", "value" · ("token", "value" · name,value
  { is: 'pair', pattern: new RegExp(`^["'\\x60]{0,3}\\s{0,8}[,;]\\s{0,80}${wrapped}${open}$`) },
  // save_token("value"
  { is: 'call', pattern: new RegExp(`^\\(\\s{0,80}${open}$`) },
  // Client("a", url, "value"
  { is: 'arguments', pattern: new RegExp(`^\\([^()=\\n]{0,200},\\s{0,80}${open}$`) },
  // <token>value · <string name="token">value · <key>NAME</key><string>value · <td>token</td><td>value
  {
    is: 'element',
    pattern: /^(?:["'][^<>\n]{0,80})?(?:<\/\w{1,20}>\s{0,80}<\w{1,20}[^<>\n]{0,40})?>\s{0,40}(?:<!\[CDATA\[\s{0,40})?(?:<\w{1,20}[^<>\n]{0,40}>\s{0,10})?$/,
  },
  // ENV NAME value · setenv NAME value · --token value · password value · 'Authorization' 'Bearer value
  { is: 'space', pattern: new RegExp(`^["'\\x60]?[ \\t]{1,20}(?:\\\\\\r?\\n[ \\t]{1,40})?${open}$`) },
  // Text, lengths and marks of pickle, SQLite, protocol buffers, EXIF
  // biome-ignore lint/suspicious/noControlCharactersInRegex: binary files are read as text too
  { is: 'binary', pattern: /^[\x01-\x20\x7f-\xffXU"'$()*+,]{0,8}[\x00-\x08\x0e-\x1f\x80-\xff][\x00-\x20\x7f-\xffXU"'$()*+,]{0,8}$/ },
  { is: 'pickle', pattern: /^'\n[pg]\d{1,6}\n[SV]'$/ },
  // | CAVE token | `value` |
  { is: 'table', pattern: /^[`*_]{0,3}[ \t]{0,20}\|[ \t]{0,20}[`*_]{0,3}$/ },
  // my CAVE token for minnie is: value
  { is: 'loose', pattern: /^[^\n,;{}&<>=()]{0,60}$/ },
];

/** In the name of a file or branch: `cave-token_value.txt`. */
export const nameGlue = /^[-_.=:+@~ %]{1,3}$/;
