import {
  gapLines,
  quietLines
} from "./chunk-SB6HFKAC.js";
import {
  jsonText
} from "./chunk-7TE3WWXF.js";
import {
  asciiText,
  findingLines,
  pageOf
} from "./chunk-KV4MKYF3.js";
import {
  wrapText
} from "./chunk-EYIVVQFU.js";
import {
  oneOf,
  screenFor,
  textOf
} from "./chunk-2OAJMYG5.js";
import "./chunk-KROKZGYP.js";
import {
  UsageError
} from "./chunk-WPKASFK2.js";
import {
  version
} from "./chunk-FUDPGQ5S.js";
import "./chunk-CUOFKMI3.js";
import "./chunk-22VV4GEE.js";
import "./chunk-XQ7YV7S7.js";
import "./chunk-HDNGUW7J.js";
import {
  everyShell,
  loadProviders,
  providerIds,
  shellPath
} from "./chunk-Q4VXN3KY.js";
import "./chunk-HM5NRHQO.js";
import "./chunk-DIBS7XTY.js";
import "./chunk-A6SSKCNT.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-7P6QU45B.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-HNIW5DD6.js";
import "./chunk-MTPWL7BK.js";
import "./chunk-PNLJT6LE.js";
import "./chunk-4R7B453B.js";
import {
  hasShape,
  parseShape,
  shapePattern
} from "./chunk-V2WNSCXT.js";
import {
  catalog
} from "./chunk-5LOIYTNH.js";
import "./chunk-C62YCCKR.js";

// src/report/scan-text.ts
var mostGaps = 10;
function scanText(report, summary, screen) {
  const page = pageOf(report, screen);
  const lines = screen.detail === "quiet" ? quietLines(page) : fullLines(page, summary);
  return lines.map((line) => `${line.trimEnd()}
`).join("");
}
function fullLines(page, summary) {
  const { report, screen } = page;
  const shown = screen.detail === "verbose" ? report.gaps : firstGaps(report.gaps);
  const closing = [...summary.notes, closingWords(report, summary)].map((text2) => screen.unicode ? text2 : asciiText(text2));
  const blocks = [
    ...report.findings.map((finding) => findingLines(finding, page)),
    gapLines(shown, page),
    closing.flatMap((text2) => wrapText(text2, screen.width))
  ];
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function firstGaps(gaps) {
  if (gaps.length <= mostGaps) return gaps;
  return [...gaps.slice(0, mostGaps), { what: `and ${gaps.length - mostGaps} more could not be looked at: --verbose names them`, uncertain: true }];
}
function closingWords({ findings, gaps }, { coverage, what, interrupted }) {
  const looked = `${count(coverage.files + coverage.objects)} ${what}, ${sizeWords(coverage.bytes)}`;
  const unseen = gaps.length > 0 ? `, ${count(gaps.length)} not` : "";
  const seen = `looked at ${looked}${unseen}`;
  const stopped = interrupted ? "Interrupted: " : "";
  if (findings.length === 0) return `${stopped}${interrupted ? "n" : "N"}o token found; ${seen}.`;
  return `${stopped}${findings.length} ${findings.length === 1 ? "error" : "errors"}; ${seen}.`;
}
function count(number) {
  return number.toLocaleString("en");
}
function sizeWords(bytes) {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = bytes < 1e3 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1e3 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? ""}`;
}

// src/scan/match/base64-blob.ts
import { isUtf8 } from "node:buffer";

// src/scan/match/byte-classes.ts
var classBits = { digit: 1, hexLetter: 2, lower: 4, upper: 8, dash: 16, dot: 32, percent: 64 };
var byteClasses = makeClasses();
var tokenBytes = byteClasses.map((bits2) => bits2 === 0 ? 0 : 1);
var hexBytes = byteClasses.map((bits2) => (bits2 & (classBits.digit | classBits.hexLetter)) === 0 ? 0 : 1);
var base64Bytes = byteClasses.map((bits2, byte) => bits2 !== 0 && bits2 < classBits.dot || byte === 43 || byte === 47 ? 1 : 0);
function makeClasses() {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 128; byte++) table[byte] = bitsOf(String.fromCharCode(byte));
  return table;
}
function bitsOf(character) {
  const hex = /[A-Fa-f]/.test(character) ? classBits.hexLetter : 0;
  if (/[0-9]/.test(character)) return classBits.digit;
  if (/[a-z]/.test(character)) return classBits.lower | hex;
  if (/[A-Z]/.test(character)) return classBits.upper | hex;
  if (/[_-]/.test(character)) return classBits.dash;
  if (character === ".") return classBits.dot;
  return character === "%" ? classBits.percent : 0;
}

// src/scan/match/base64-blob.ts
var leastBlob = 27;
var longestBlob = 4 * 1024 * 1024;
function blobAt(bytes, at) {
  let start2 = at;
  while (start2 > 0 && base64Bytes[bytes[start2 - 1]] === 1) start2--;
  if (!mayBegin(bytes, start2) || !beginsWell(bytes, start2)) return void 0;
  const lines = [];
  let end = start2;
  let line = start2;
  let width = 0;
  for (; ; ) {
    end = line;
    while (end < bytes.length && end - start2 < longestBlob && base64Bytes[bytes[end]] === 1) end++;
    lines.push(bytes.toString("latin1", line, end));
    width ||= end - line;
    if (end - line !== width || width < 60 || width > 80) break;
    const next2 = nextLine(bytes, end);
    if (next2 === void 0) break;
    line = next2;
  }
  while (end < bytes.length && bytes[end] === 61) end++;
  const text2 = lines.join("");
  if (text2.length < leastBlob) return void 0;
  return { start: start2, end, bytes: Buffer.from(text2, "base64") };
}
function nextLine(bytes, end) {
  const glue = /^(?:(?:\\r)?\\n(?:",?\s{1,80}")?|["']?\s{0,8}\\?\r?\n[ \t]{0,80}["']?)/.exec(bytes.toString("latin1", end, end + 180))?.[0];
  if (glue === void 0) return void 0;
  const next2 = end + glue.length;
  return base64Bytes[bytes[next2]] === 1 ? next2 : void 0;
}
function beginsWell(bytes, start2) {
  const begin2 = Buffer.from(bytes.toString("latin1", start2, start2 + 32).replace(/[^A-Za-z0-9+/_-].*$/s, ""), "base64");
  if (isArchive(begin2) || begin2[0] === 255 && begin2[1] === 254 || begin2[0] === 254 && begin2[1] === 255) return true;
  if (begin2.length > 8 && [begin2, begin2.subarray(1)].some((each) => each.every((byte, index) => index % 2 === 1 ? byte === 0 : kinds[byte] === text))) return true;
  return begin2.every((byte) => kinds[byte] !== 0) && [0, 1, 2, 3].some((cut) => isUtf8(begin2.subarray(0, begin2.length - cut)));
}
var sextets = Uint8Array.from({ length: 256 }, (_, byte) => Buffer.from(`AAA${String.fromCharCode(byte)}`, "base64")[2] ?? 0);
var text = 1;
var inside = 2;
var kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < 128) return byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13 ? text : 0;
  if (byte < 192) return inside;
  return byte < 194 || byte > 244 ? 0 : inside + (byte < 224 ? 1 : byte < 240 ? 2 : 3);
});
function mayBegin(bytes, start2) {
  let open2 = 0;
  for (let at = start2; at < start2 + 12; at += 4) {
    const bits2 = sextets[bytes[at]] << 18 | sextets[bytes[at + 1]] << 12 | sextets[bytes[at + 2]] << 6 | sextets[bytes[at + 3]];
    if (at === start2 && (bits2 >> 8 === 8075 || bits2 === 5262083 || bits2 >> 16 >= 254 || bits2 >> 16 === 0 || (bits2 >> 8 & 255) === 0)) return true;
    for (let shift = 16; shift >= 0; shift -= 8) {
      const kind = kinds[bits2 >> shift & 255];
      if (open2 > 0) {
        if (kind !== inside) return false;
        open2--;
      } else if (kind === inside || kind === 0) return false;
      else if (kind !== text) open2 = kind - inside;
    }
  }
  return true;
}
function isArchive(bytes) {
  return bytes[0] === 31 && bytes[1] === 139 && bytes[2] === 8 || bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
}

// src/scan/match/find-texts.ts
var longText = 16;
function textSearch(texts) {
  const indexes = texts.map((_, index) => index);
  const groups = [indexes.filter((index) => texts[index].length >= longText), indexes.filter((index) => texts[index].length < longText)];
  const searches = groups.filter((group) => group.length > 0).map((group) => searchOf(texts, group));
  return (bytes, from, to, found) => {
    for (const search of searches) search(bytes, from, to, found);
  };
}
function searchOf(texts, group) {
  const least = Math.min(...group.map((index) => texts[index].length));
  const steps = new Uint8Array(65536).fill(Math.min(255, least - 1));
  const ends = /* @__PURE__ */ new Map();
  for (const index of group) {
    const text2 = texts[index];
    for (let at = 1; at < least; at++) {
      const pair = text2[at - 1] << 8 | text2[at];
      steps[pair] = Math.min(steps[pair], least - 1 - at);
      if (at === least - 1) ends.set(pair, [...ends.get(pair) ?? [], index]);
    }
  }
  return (bytes, from, to, found) => {
    const last = Math.min(bytes.length, to + least - 1);
    let at = from + least - 1;
    while (at < last) {
      const pair = bytes[at - 1] << 8 | bytes[at];
      const step2 = steps[pair];
      if (step2 > 0) {
        at += step2;
        continue;
      }
      for (const index of ends.get(pair) ?? []) if (standsAt(bytes, at - least + 1, texts[index])) found(index, at - least + 1);
      at++;
    }
  };
}
function standsAt(bytes, start2, text2) {
  if (start2 + text2.length > bytes.length) return false;
  for (let at = 0; at < text2.length; at++) if (bytes[start2 + at] !== text2[at]) return false;
  return true;
}

// src/scan/match/lines.ts
import { isUtf8 as isUtf82 } from "node:buffer";
function lineCounter() {
  let counted2 = 0;
  let line = 1;
  let lineStart = 0;
  let columnsBefore = 0;
  const pass = (bytes, base, place) => {
    for (let at = bytes.indexOf(10, counted2 - base); at >= 0 && at < place - base; at = bytes.indexOf(10, at + 1)) {
      line++;
      lineStart = base + at + 1;
      columnsBefore = 0;
    }
    counted2 = Math.max(counted2, place);
  };
  return {
    at: (bytes, base, place, order3) => {
      pass(bytes, base, place);
      const from = Math.max(lineStart, base);
      columnsBefore += charactersIn(bytes.subarray(from - base, place - base), order3, lineStart === 0);
      lineStart = place;
      return { line, column: columnsBefore + 1 };
    },
    pass: (bytes, base, place) => {
      pass(bytes, base, place);
      if (lineStart >= place) return;
      columnsBefore += charactersIn(bytes.subarray(Math.max(0, lineStart - base), place - base), void 0, lineStart === 0);
      lineStart = place;
    }
  };
}
function charactersIn(bytes, order3, isStart) {
  if (order3 !== void 0) {
    const hasMark2 = isStart && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255);
    return Math.floor(bytes.length / 2) - (hasMark2 ? 1 : 0);
  }
  const hasMark = isStart && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  if (!isUtf82(bytes)) return bytes.length - (hasMark ? 3 : 0);
  let count2 = hasMark ? -1 : 0;
  for (const byte of bytes) if ((byte & 192) !== 128) count2++;
  return count2;
}

// src/scan/match/glues.ts
var open = String.raw`(?:[([{]\s{0,80}){0,3}(?:[bBrRuUfFL@$]{0,2}["'\x60]{1,3}(?:\\?\r?\n\s{0,80})?|[*_]{1,3})?(?:(?:Bearer|Basic|Token|token|bearer)[ \t]{1,4})?`;
var wrapped = String.raw`(?:[A-Za-z_][\w.:]{0,60}\([ \t]{0,8}){0,2}`;
var assigns = String.raw`(?:=>|:=|<<?-|:-|\?\?=|\|\|=|[?+~!]?={1,3}|::?|\xe2\x86\x92)`;
var yaml = String.raw`(?:!!?[\w:]{1,30}[ \t]{1,4})?(?:&\w{1,30}[ \t]{1,4})?(?:[|>][-+0-9]{0,2}[ \t]{0,4}(?:#[^\n]{0,80})?\r?\n[ \t\r\n]{0,80})?`;
var closed = String.raw`["'\x60]{0,3}[\])]{0,2}["'\x60*_]{0,3}\s{0,40}`;
var glues = [
  // NAME=value · "name": "value" · name <- "value" · name = (⏎ "value" · ENV["NAME"] = … · name: >-⏎ value · name = SecretStr("value"
  { is: "assign", pattern: new RegExp(`^${closed}${assigns}\\s{0,200}(?:\\\\\\s{0,80})?${yaml}${wrapped}(?:\\\\?\\r?\\n\\s{0,80})?${open}$`) },
  // name: Optional[str] = "value"
  { is: "assign", pattern: new RegExp(`^[ \\t]{0,4}:[ \\t]{0,4}[\\w.&'\\[\\]|<> ]{1,40}=\\s{0,80}${wrapped}${open}$`) },
  // name = os.environ.get("X") or "value" · name = args.x || "value"
  { is: "fallback", pattern: /^["'`]{0,2}[ \t]{0,8}[=:][^\n;#]{0,120}(?:\|\||\?\?|\?:|\bor\b|\belse\b)[ \t]{0,4}["'`]$/ },
  // name: NAME⏎ value: value · <add key="NAME" value="value" · {"name": "NAME", "value": "value" · variable "name" { default = "value"
  {
    is: "value",
    pattern: new RegExp(
      `^["'\\x60]{0,2}[ \\t]{0,8}[,;{})\\]|/]?\\s{0,80}(?:-\\s{0,8})?(?:[\\w]{1,20}\\s{0,8}[=:]\\s{0,8}["']?[\\w.]{1,20}["']?[,;]?\\s{1,40})?["'\\x60]?(?:[vV]alue|[dD]efault|[cC]ontent|[dD]ata|[vV]al|[sS]tring[vV]alue|[tT]ext|/d)["'\\x60]?\\s{0,8}(?:=>|=|:|[ \\t])\\s{0,40}${open}$`
    )
  },
  // setenv("NAME", "value" · ("token", "value" · name,value
  { is: "pair", pattern: new RegExp(`^["'\\x60]{0,3}\\s{0,8}[,;]\\s{0,80}${wrapped}${open}$`) },
  // save_token("value"
  { is: "call", pattern: new RegExp(`^\\(\\s{0,80}${open}$`) },
  // Client("a", url, "value"
  { is: "arguments", pattern: new RegExp(`^\\([^()=\\n]{0,200},\\s{0,80}${open}$`) },
  // <token>value · <string name="token">value · <key>NAME</key><string>value · <td>token</td><td>value
  { is: "element", pattern: /^(?:["'][^<>\n]{0,80})?(?:<\/\w{1,20}>\s{0,80}<\w{1,20}[^<>\n]{0,40})?>\s{0,40}(?:<!\[CDATA\[\s{0,40})?(?:<\w{1,20}[^<>\n]{0,40}>\s{0,10})?$/ },
  // ENV NAME value · setenv NAME value · --token value · password value · 'Authorization' 'Bearer value
  { is: "space", pattern: new RegExp(`^["'\\x60]?[ \\t]{1,20}(?:\\\\?\\r?\\n[ \\t]{1,40})?${open}$`) },
  // Text, lengths and marks of pickle, SQLite, protocol buffers, EXIF
  { is: "binary", pattern: /^[\x01-\x20\x7f-\xffXU"'$()*+,]{0,8}[\x00-\x08\x0e-\x1f\x80-\xff][\x00-\x20\x7f-\xffXU"'$()*+,]{0,8}$/ },
  { is: "pickle", pattern: /^'\n[pg]\d{1,6}\n[SV]'$/ },
  // | CAVE token | `value` |
  { is: "table", pattern: /^[`*_]{0,3}[ \t]{0,20}\|[ \t]{0,20}[`*_]{0,3}$/ },
  // my CAVE token for minnie is: value
  { is: "loose", pattern: /^[^\n,;{}&<>=()]{0,60}$/ }
];
var nameGlue = /^[-_.=:+@~ %]{1,3}$/;

// src/scan/match/made-up.ts
var knownDigests = /* @__PURE__ */ new Set([
  "d41d8cd98f00b204e9800998ecf8427e",
  "5d41402abc4b2a76b9719d911017c592",
  "5f4dcc3b5aa765d61d8327deb882cf99",
  "098f6bcd4621d373cade4e832627b4f6",
  "0cc175b9c0f1b6a831c399e269772661",
  "21232f297a57a5a743894a0e4a801fc3",
  "e10adc3949ba59abbe56e057f20f883e"
]);
var placeholderWords = /token|secret|client|refresh|access|example|placeholder|insert|replac|change|passw|credent|dummy|sample|config|secur|value|string|default|environ|public|private|process|vault|github|input|output|param|redact|random|valid|expir|_test|test_|fake_|your_|_here|abcdef|xxxxx|00000|1234567/i;
var codeWords = /functi|return|select|crypt|number|object|servic|storage|types|typeof|import|export|modul|express|declar|identif|assign|operat|member|propert|element|context|format|parse|creat|updat|delet|handle|error|event|index|array|class|await|async|comment|unexpect|literal|keyword|statement|visit|symbol|target|source|resol|request|respon|provid|factory|manager|control|listen|render|compon|template|message|should|option|version|install|package|build|length|width|height|color|image|button|style|active|current|first|start|begin|finish|buffer|stream|socket|server|thread|queue|stack|table|column|query|record|field|group|order|filter|count|total|state|static|global|local|window|document|node_|_node|data_|_data|list_|_list|name_|_name/i;
function isMadeUp(token2) {
  const text2 = token2.toLowerCase();
  if (knownDigests.has(text2)) return true;
  if (/^[0-9a-f]+$/.test(text2)) return isRepeated(text2) || inSequence(text2) > 0.55 || new Set(text2).size < Math.min(8, text2.length / 3) || /^(?:\d+|[a-f]+)$/.test(text2);
  return isRepeated(text2) || inSequence(text2) > 0.4 || new Set(text2).size < Math.min(10, text2.length / 3);
}
function isWordy(token2) {
  return placeholderWords.test(token2) || !/\d/.test(token2) && (!/[a-z]/.test(token2) || !/[A-Z]/.test(token2));
}
function readsAsCode(token2) {
  return codeWords.test(token2) || isWordy(token2);
}
function looksRandom(token2) {
  let places2 = 0;
  let changes = 0;
  let last = 0;
  let hasDigit = false;
  for (let index = 0; index < token2.length; index++) {
    const code = token2.charCodeAt(index);
    const kind = code >= 97 ? 1 : code >= 65 ? code === 95 ? 0 : 2 : code >= 48 ? 3 : 0;
    if (kind === 0) continue;
    if (kind === 3) hasDigit = true;
    if (last !== 0) {
      places2++;
      if (kind !== last) changes++;
    }
    last = kind;
  }
  return changes >= (hasDigit ? randomShare.withDigit : randomShare.withoutDigit) * places2;
}
var randomShare = { withDigit: 0.27, withoutDigit: 0.4 };
function isRepeated(text2) {
  for (let period = 1; period <= Math.min(64, text2.length / 2); period++) {
    if (text2.startsWith(text2.slice(period))) return true;
  }
  return false;
}
function inSequence(text2) {
  let count2 = 0;
  for (let index = 1; index < text2.length; index++) {
    if (Math.abs(order(text2, index) - order(text2, index - 1)) <= 1) count2++;
  }
  return count2 / (text2.length - 1);
}
function order(text2, index) {
  const code = text2.charCodeAt(index);
  return code >= 97 ? code - 87 : code - 48;
}

// src/scan/match/names-before.ts
var names = /[A-Za-z_$][\w$]{0,120}(?:(?:::|[.-])[A-Za-z0-9_$]{1,120}){0,6}/g;
function namesBefore(before, reach2, most2) {
  const tail = before.slice(-reach2);
  return [...tail.matchAll(names)].slice(-most2).map((found) => {
    const name = found[0].replace(/_{1,9}$/, "");
    return { name, glue: tail.slice(found.index + name.length) };
  }).filter(({ name }) => name !== "").reverse();
}
function parentsOf(before) {
  const header = [...before.matchAll(/^[ \t]{0,20}\[{1,2}([\w.:" -]{1,80})\]{1,2}[ \t]{0,20}\r?$/gm)].at(-1)?.[1];
  return [...bracesOf(before), ...indentsOf(before), ...header === void 0 ? [] : [header]];
}
function bracesOf(before) {
  const found = [];
  let closed2 = 0;
  for (let at = before.length - 1; at >= 0 && found.length < 3; at--) {
    const character = before.charAt(at);
    if (character === "}") closed2++;
    else if (character === "{" && closed2-- === 0) {
      closed2 = 0;
      const key = /([\w.-]{1,60})["']?[ \t]{0,8}[:=]?[ \t]{0,8}$/.exec(before.slice(Math.max(0, at - 90), at))?.[1];
      if (key !== void 0) found.push(key);
    }
  }
  return found;
}
function indentsOf(before) {
  const lines = before.split("\n");
  const found = [];
  let indent = indentOf(lines.pop() ?? "");
  for (const line of lines.reverse()) {
    if (line.trim() === "" || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    const key = /^[\s-]{0,80}["']?([\w.-]{1,60})["']?:\s{0,20}$/.exec(line)?.[1];
    if (key === void 0) break;
    found.push(key);
    if (indent === 0) break;
  }
  return found;
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}

// src/scan/match/jwt-issuer.ts
function isIssuedBy(rule, jwt) {
  const claims = claimsOf(jwt);
  if (!claims) return false;
  const issuers = textsOf(claims["iss"]);
  const audiences = textsOf(claims["aud"]);
  return issuers.some((issuer) => rule.issuers.some((each) => withoutSlash(each) === withoutSlash(issuer))) || audiences.some((audience) => rule.audiences.some((each) => withoutSlash(each) === withoutSlash(audience))) || [...issuers, ...audiences].some((text2) => isOnHost(text2, rule.hosts));
}
function isOnHost(text2, hosts) {
  const host = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?([A-Za-z0-9.-]{1,253})(?:[:/?#]|$)/i.exec(text2)?.[1]?.toLowerCase();
  return host !== void 0 && hosts.some((each) => host === each || host.endsWith(`.${each}`));
}
function claimsOf(jwt) {
  try {
    const claims = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? claims : void 0;
  } catch {
    return void 0;
  }
}
function textsOf(claim) {
  return (Array.isArray(claim) ? claim : [claim]).filter((each) => typeof each === "string");
}
function withoutSlash(url) {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}

// src/scan/match/unescape.ts
var escapes = /\\{1,8}n",(\s{1,80})"|\\{1,8}(?:u00([2-7][0-9A-Fa-f])|x([2-7][0-9A-Fa-f])|([nrtabfv0])|(["'`/]))|%(?:25)?([2-7][0-9A-Fa-f]|0[9AaDd])|&(quot|apos|amp|lt|gt|nbsp|#34|#39|#61|#58|#[xX]2[27]|#[xX]3[aAdD]);|\x1b\[[0-9;]{0,12}m|\\{1,8}u001[bB]\[[0-9;]{0,12}m|\xc2\xa0|\xe2\x80[\x98-\x9f]|\xef\xbc[\x9a\x9d]|q[\x00-\x08\x0e-\x1f]/g;
var entities = { quot: '"', "#34": '"', "#x22": '"', apos: "'", "#39": "'", "#x27": "'", amp: "&", lt: "<", gt: ">", nbsp: " ", "#61": "=", "#x3d": "=", "#58": ":", "#x3a": ":" };
function meaningOf(found) {
  const [all, seam, unicode, hex, letter, mark, percent, entity] = found;
  if (seam !== void 0) return `
${seam}`;
  const code = unicode ?? hex ?? percent;
  if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
  if (letter !== void 0) return letter === "n" || letter === "r" ? "\n" : " ";
  if (mark !== void 0) return mark;
  if (entity !== void 0) return entities[entity.toLowerCase()] ?? " ";
  if (all.startsWith("\xE2")) return all.endsWith("\x98") || all.endsWith("\x99") ? "'" : '"';
  if (all.startsWith("\xEF")) return all.endsWith("\x9A") ? ":" : "=";
  if (all.startsWith("q")) return `\0${all.charAt(1)}`;
  return all === "\xC2\xA0" ? " " : "";
}
function unescaped(text2) {
  let result = "";
  let done = 0;
  for (const found of text2.matchAll(escapes)) {
    result += text2.slice(done, found.index) + meaningOf(found);
    done = found.index + found[0].length;
  }
  return done === 0 ? text2 : result + text2.slice(done);
}
var seams = /(["'`])\s{0,200}(?:(?:\+|\.{1,2}|\*|&|~|<>|\\|_)\s{0,200})?[bBrRuUfF]{0,2}\1|\\\r?\n[ \t]{0,200}/g;
function plainText(text2) {
  const read = replaced({ text: text2, places: void 0 }, escapes, meaningOf);
  const joined = replaced(read, seams, () => "");
  return joined.places ? { text: joined.text, places: joined.places } : void 0;
}
function replaced(from, pattern, meaning) {
  const places2 = new Int32Array(from.text.length + 1);
  let text2 = "";
  let done = 0;
  const copy = (end) => {
    for (let at = done; at < end; at++) places2[text2.length + at - done] = from.places ? from.places[at] : at;
    text2 += from.text.slice(done, end);
  };
  for (const found of from.text.matchAll(pattern)) {
    copy(found.index);
    const written = meaning(found);
    places2.fill(from.places ? from.places[found.index] : found.index, text2.length, text2.length + written.length);
    text2 += written;
    done = found.index + found[0].length;
  }
  if (done === 0) return from;
  copy(from.text.length);
  places2[text2.length] = from.places ? from.places[from.text.length] : from.text.length;
  return { text: text2, places: places2.subarray(0, text2.length + 1) };
}

// src/scan/match/words.ts
function wordsOf(name) {
  return (name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
}
function joinedWords(name) {
  return `_${wordsOf(name).join("_")}_`;
}
function joinedParts(name) {
  return `_${(name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join("_")}_`;
}
function squashed(name) {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
var common = new Set(
  "access api app auth authorization bearer client credential credentials default id identity jwt key my oauth oauth2 password private public refresh secret session token tokens user x".split(" ")
);
function isCommonName(name) {
  return wordsOf(name).every((word) => common.has(word));
}
var secretWords = "token tokens secret secrets password passwd passwort pwd auth authorization bearer credential credentials cred creds jwt authtoken accesstoken refreshtoken clientsecret".split(" ");
var plainSecret = new Set(secretWords);
var anySecret = /* @__PURE__ */ new Set([...secretWords, "key", "keys", "apikey", "pass", "pat", "login", "tok"]);
var uninformative = /^(?:\d+|default|value|new|old|prod|dev|test|str|string|text|val|hex|header)$/;
function namesSecret(name) {
  return endsIn(name, plainSecret);
}
function namesSecretOfPlatform(name) {
  return endsIn(name, anySecret);
}
var secretStems = ["token", "secret", "passw", "pwd", "auth", "bearer", "cred", "jwt"];
function endsIn(name, known) {
  const words3 = wordsOf(name);
  return known.has(words3.at(-1) ?? "") || uninformative.test(words3.at(-1) ?? "") && known.has(words3.at(-2) ?? "");
}
var otherThings = new Set(
  "hash hashes md5 md5sum sha sha1 sha256 sha512 sha224 sha384 checksum checksums digest digests etag integrity commit commits revision rev revs uuid uuids guid guids fingerprint fingerprints thumbprint crc crc32 blake2 blake2b blake3 sum sums nonce salt csrf xsrf trace span signature sig resolved".split(" ")
);
function namesOtherThing(name) {
  return wordsOf(name).some((word) => otherThings.has(word));
}

// src/scan/match/judge.ts
var reach = { before: 560, after: 160, direct: 120 };
var everyGlue = glues.map(({ is }) => is);
var plainGlue = ["assign", "fallback", "element", "binary", "pickle", "name"];
var signedGlue = everyGlue.filter((is) => is !== "loose");
function strengthOf(rule, token2, around) {
  if (rule.examples.has(token2)) return 0;
  if (rule.told === "by-claims") return isIssuedBy(rule, token2) ? 5 : strengthByName(rule, token2, around);
  if (isMadeUp(token2.slice(rule.prefix.length))) return 0;
  if (rule.told === "by-shape") return 5;
  if (!rule.isHex && (isWordy(token2) || around.after.startsWith("("))) return 0;
  return strengthByName(rule, token2, around);
}
function strengthByName(rule, token2, around) {
  const random = rule.isHex || rule.told === "by-claims" || looksRandom(token2) && (!readsAsCode(token2) || isAssigned(around.before));
  if (!random && !isAssigned(around.before)) return 0;
  const before = unescaped(random ? around.before : around.before.slice(-reach.direct));
  if (random && isInUrlOf(rule, before, around.after)) return 4;
  for (const found of namesBefore(before, 240, 12)) {
    const kinship = kinshipOf(rule, found.name);
    if (kinship === "none") continue;
    const glue = glueOf(found, around.isName);
    if (glue === void 0 || glue === "loose" && kinship !== "own") continue;
    if (kinship === "other-thing") return 0;
    if (kinship === "own") {
      if (glue !== "loose" || isLooseProse(found, around.after)) return random || glue === "assign" ? 4 : 0;
    } else if (random) {
      if (kinship === "common" && isOwnPath(rule, found.name, before)) return 4;
      if (signedGlue.includes(glue) && around.nearestPlatform() === rule.provider) return kinship === "common" ? 3 : 1;
      if (kinship === "common" && rule.isPrecise && plainGlue.includes(glue) && namesSecret(found.name)) return 2;
    }
  }
  return random && isNamedAfter(rule, unescaped(around.after)) ? 4 : 0;
}
function kinshipOf(rule, name) {
  const words3 = joinedWords(name);
  const parts = joinedParts(name);
  const holds = (own) => words3.includes(own) || parts.includes(own);
  if (rule.ownNames.some((own) => words3.endsWith(own) || parts.endsWith(own)) || rule.ownPaths.some((own) => words3.endsWith(own))) return "own";
  if (namesOtherThing(name)) return "other-thing";
  if ((rule.platformWords.some(holds) || rule.ownNames.some(holds)) && (rule.isPrecise || namesSecretOfPlatform(name))) return "own";
  const last = name.split(/::|\./).at(-1) ?? "";
  if (rule.commonNames.has(squashed(last))) return "common";
  return namesSecret(name) ? "secret" : "none";
}
function glueOf({ glue }, isName2) {
  if (isName2 && nameGlue.test(glue)) return "name";
  return glues.find(({ pattern }) => pattern.test(glue))?.is;
}
function isAssigned(before) {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 16); at--) {
    const character = before.charAt(at);
    if (character === "=" || character === ":") return true;
    if (!" 	\"'`\\(".includes(character)) return false;
  }
  return false;
}
function isLooseProse({ name, glue }, after) {
  return (namesSecretOfPlatform(name) || glue.split(/[^\w-]/).some(namesSecret)) && !namesOtherThing(glue) && !namesOtherThing(after.slice(0, 40).split("\n", 1)[0] ?? "");
}
function isOwnPath(rule, name, before) {
  if (rule.ownPaths.length === 0) return false;
  return parentsOf(before).some((parent) => rule.ownPaths.some((path) => joinedWords(`${parent}.${name}`).endsWith(path)));
}
function isInUrlOf(rule, before, after) {
  return /:\/\/(?:[^\s/@:"']{0,100}:)?$/.test(before.slice(-120)) && after.startsWith("@") && isOnHost(after.slice(1), rule.hosts);
}
function isNamedAfter(rule, after) {
  const name = /^["'`]{0,2}[ \t]{0,8}(?:->>?[ \t]{0,8}|[,;]?\s{1,40}["']?(?:name|key|id|Name|Key)["']?\s{0,8}[=:]\s{0,8})["']?([A-Za-z_][\w.]{0,80})/.exec(after)?.[1];
  return name !== void 0 && kinshipOf(rule, name) === "own";
}

// src/scan/match/rules.ts
var longestToken = 8e3;
function matchRules(providers) {
  return providers.flatMap((provider) => provider.tokens.filter(({ meaning }) => meaning !== "identifier").map((token2) => matchRule(provider, token2)));
}
function matchRule(provider, token2) {
  const shape = parseShape(token2.shape);
  const names2 = [.../* @__PURE__ */ new Set([...token2.names, ...token2.slots])];
  const paths = names2.filter((name) => name.includes("."));
  const plain = names2.filter((name) => !name.includes("."));
  const decoys = provider.decoys.filter(({ kind, name }) => kind === "env" && !isCommonName(name)).map(({ name }) => name);
  const [first] = shape.parts;
  return {
    provider: provider.id,
    kind: `${provider.id}/${token2.kind}`,
    told: toldBy(token2),
    pattern: boundedPattern(shape),
    namePattern: new RegExp(`(?<![A-Za-z0-9])${shapePattern({ ...shape, parts: shape.parts.map(widened) })}(?![A-Za-z0-9])`, "g"),
    behindName: new RegExp(`(${alternatives(names2)})(${shapePattern({ ...shape, parts: shape.parts.map(widened) })})`, "gi"),
    prefix: first?.is === "literal" ? first.text : "",
    least: shape.least,
    run: longestRun(shape),
    isHex: shape.parts.every(isHexPart),
    isPrecise: shape.parts.length === 1 && shape.parts.every(isHexPart) && shape.least >= 24 && shape.least === shape.most,
    ownNames: bothWays([...plain.filter((name) => !isCommonName(name)), ...decoys]),
    platformWords: bothWays(platformWords(provider)),
    ownPaths: paths.map(joinedWords),
    commonNames: new Set(plain.filter(isCommonName).map(squashed)),
    issuers: token2.issuers ?? [],
    audiences: token2.audiences ?? [],
    hosts: provider.hosts.map((host) => host.replace(/^\*\./, "")),
    examples: new Set(provider.examples)
  };
}
function platformWords(provider) {
  const hosts = provider.hosts.map((host) => host.replace(/^\*\./, "").replace(/\.[a-z]+$/, ""));
  const login = provider.login?.split(" ", 1) ?? [];
  const folders = provider.folders.flatMap((folder) => folder.split(/[/.]+/).findLast((part) => !/^(?:~|config|cache|local|share|secrets|tokens|profiles|)$/.test(part)) ?? []);
  return [.../* @__PURE__ */ new Set([provider.id, provider.name, ...hosts, ...login, ...folders])].filter((word) => word.length > 3 && !isCommonName(word));
}
function alternatives(names2) {
  const sources = [...names2].sort((one, other) => other.length - one.length).map((name) => name.replaceAll(/[^A-Za-z0-9_]/g, (mark) => `\\x${mark.charCodeAt(0).toString(16).padStart(2, "0")}`));
  return sources.join("|") || "(?!)";
}
function bothWays(names2) {
  return [...new Set(names2.flatMap((name) => [joinedWords(name), joinedParts(name)]))];
}
function toldBy(token2) {
  if (token2.found === "context") return "by-names";
  return token2.issuers || token2.audiences ? "by-claims" : "by-shape";
}
function boundedPattern(shape) {
  const source = shapePattern({ ...shape, parts: shape.parts.map(widened) });
  const last = shape.parts.at(-1);
  const dotted = last?.is === "run" && last.alphabet === "base64url";
  const before = shape.parts[0]?.is === "literal" ? "(?<![A-Za-z0-9_])" : dotted ? "(?<![A-Za-z0-9_.-])" : "(?<![A-Za-z0-9])";
  const after = dotted ? String.raw`(?![A-Za-z0-9_-]|\.[A-Za-z0-9_-])` : "(?![A-Za-z0-9_]|-[A-Za-z0-9])";
  return new RegExp(before + source + after, "g");
}
function isHexPart(part) {
  return part.is === "literal" || /^(?:any)?hex$|^digit$/i.test(part.alphabet);
}
function widened(part) {
  if (part.is === "literal") return part;
  const alphabet = /^hex$/i.test(part.alphabet) ? "anyhex" : part.alphabet;
  return { ...part, alphabet, most: Math.min(part.most, longestToken) };
}
function longestRun(shape) {
  const pieces = shape.parts.map((part) => part.is === "run" ? "x".repeat(Math.min(part.least, longestToken)) : part.text).join("").split(/[^\w-]/);
  return Math.max(...pieces.map((piece2) => piece2.length));
}

// src/scan/match/signs.ts
var signReach = { before: 65536, after: 16384 };
var jwts = /(?<![A-Za-z0-9_])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,6000}\./g;
function makeSigns(providers, rules) {
  const pattern = new RegExp(providers.map((provider) => `(${signPattern(provider)})`).join("|") || "(?!)", "gi");
  const claims = rules.filter(({ told }) => told === "by-claims");
  return {
    all: (text2) => {
      const named = [...text2.matchAll(pattern)].map((found) => ({ at: found.index, provider: providers[found.slice(1).findIndex((group) => group !== void 0)]?.id ?? "" }));
      if (!text2.includes("eyJ")) return named;
      const issued = [...text2.matchAll(jwts)].flatMap((found) => claims.filter((rule) => isIssuedBy(rule, found[0])).map(({ provider }) => ({ at: found.index, provider })));
      return [...named, ...issued].sort((one, other) => one.at - other.at);
    }
  };
}
function signPattern(provider) {
  const own = provider.tokens.flatMap(({ names: names2 }) => names2).filter((name) => !isCommonName(name) && wordsOf(name).length > 1);
  return [...new Set([...platformWords(provider), ...own].map((name) => wordsOf(name.toLowerCase()).join("_")))].map((name) => {
    const source = name.split("_").join("[ ._-]{0,2}");
    return name.length < 6 ? `(?<![a-z0-9])${source}(?![a-z])` : `(?<![a-z0-9])${source}`;
  }).join("|");
}

// src/scan/match/sign-index.ts
var block = 32768;
var overlap = 8192;
var behindCosts = 200;
function signIndex(bytes, signs) {
  const blocks = /* @__PURE__ */ new Map();
  const signsIn = (index) => {
    let found = blocks.get(index);
    if (!found) {
      const from = index * block;
      const first = Math.max(0, from - 1);
      found = signs.all(bytes.toString("latin1", first, Math.min(bytes.length, from + block + overlap))).map(({ at, provider }) => ({ at: at + first, provider })).filter(({ at }) => at >= from && at < from + block);
      blocks.set(index, found);
    }
    return found;
  };
  return (start2, end) => {
    let best;
    const lowest = Math.max(0, start2 - signReach.before);
    const highest = Math.min(bytes.length - 1, end + signReach.after);
    for (let index = Math.floor(lowest / block); index <= Math.floor(highest / block); index++) {
      for (const { at, provider } of signsIn(index)) {
        if (at < lowest || at > highest) continue;
        const distance = at < start2 ? start2 - at : Math.max(0, at - end) + behindCosts;
        if (!best || distance < best.distance) best = { distance, provider };
      }
    }
    return best?.provider;
  };
}

// src/scan/match/layer.ts
function outerLayer(bytes, part, names2, signs) {
  const index = signIndex(bytes, signs);
  return { ...part, bytes, depth: 0, platformAt: (start2, end) => index(start2, end) ?? platformOfNames(names2, signs) };
}
function innerLayer(outer, piece2, bytes, from, to, signs, depth) {
  const index = signIndex(bytes, signs);
  return {
    bytes,
    from,
    to,
    isName: outer.isName,
    isSqlite: false,
    isContinued: false,
    depth,
    platformAt: (start2, end) => index(start2, end) ?? outer.platformAt(piece2.start, piece2.end)
  };
}
function strengthAt(layer, rule, token2, start2, end) {
  const { bytes } = layer;
  const around = {
    before: bytes.toString("latin1", Math.max(0, start2 - reach.before), start2),
    after: bytes.toString("latin1", end, Math.min(bytes.length, end + reach.after)),
    nearestPlatform: () => layer.platformAt(start2, end),
    isName: layer.isName
  };
  return strengthOf(rule, token2, around);
}
function platformOfNames(names2, signs) {
  for (const name of names2) {
    const found = signs.all(name).at(-1);
    if (found) return found.provider;
  }
  return void 0;
}

// src/scan/match/notebook-cells.ts
function isNotebook(name) {
  return name.toLowerCase().endsWith(".ipynb");
}
function cellCounter() {
  let read = 0;
  let depth = 0;
  let isText2 = false;
  let isEscaped2 = false;
  let text2 = "";
  let cells = 0;
  let list = 0;
  let part;
  const step2 = (byte) => {
    if (isText2) {
      if (isEscaped2) isEscaped2 = false;
      else if (byte === 92) isEscaped2 = true;
      else if (byte === 34) isText2 = false;
      else if (text2.length < 12) text2 += String.fromCharCode(byte);
      return;
    }
    if (byte === 34) {
      isText2 = true;
      text2 = "";
    } else if (byte === 58) {
      if (list === 0 && text2 === "cells") list = -1;
      else if (list > 0 && depth === list + 1) part = text2 === "source" || text2 === "input" ? "source" : text2 === "outputs" ? "output" : void 0;
    } else if (byte === 91 || byte === 123) {
      depth++;
      if (list === -1) list = byte === 91 ? depth : 0;
      else if (list > 0 && depth === list + 1) {
        cells++;
        part = void 0;
      }
    } else if (byte === 93 || byte === 125) {
      if (depth === list) list = 0;
      depth--;
    }
  };
  return {
    at: (bytes, base, place) => {
      for (let at = Math.max(0, read - base); at < place - base; at++) step2(bytes[at]);
      read = Math.max(read, place);
      return list > 0 && depth > list && part !== void 0 ? { number: cells, part } : void 0;
    }
  };
}

// src/scan/match/find-runs.ts
var inARow = Uint8Array.from({ length: 256 }, (_, bits2) => 31 - Math.clz32(~bits2 & bits2 + 1));
function findRuns(bytes, from, to, table, least, visit) {
  const last = Math.min(bytes.length, to + least - 1);
  let at = Math.max(least, 8) - 1;
  if (from > 0) at = Math.max(at, from + least - 1);
  let passed = -1;
  if (from > 0) {
    const end = runEnd(bytes, from - 1, table);
    if (end > from) {
      const start2 = runStart(bytes, from, table);
      if (end - start2 >= least) visit.run(start2, end);
      passed = end;
      at = end + least - 1;
    }
  }
  while (at < last) {
    const row = table[bytes[at]] | table[bytes[at - 1]] << 1 | table[bytes[at - 2]] << 2 | table[bytes[at - 3]] << 3 | table[bytes[at - 4]] << 4 | table[bytes[at - 5]] << 5 | table[bytes[at - 6]] << 6 | table[bytes[at - 7]] << 7;
    if (row !== 255) {
      const pattern = row & 15;
      if (pattern === 5 || pattern === 10) {
        const zero = pattern === 5 ? at - 1 : at;
        if (bytes[zero] === 0 && bytes[zero - 2] === 0 && bytes[zero - 1] !== 0 && zero > passed) {
          const next2 = visit.zero(zero);
          if (next2 > at) {
            passed = next2;
            at = next2 + least - 1;
            continue;
          }
        }
      }
      at += least - inARow[row];
      continue;
    }
    const stop = at - least;
    let before = at - 8;
    while (before > stop && table[bytes[before]] === 1) before--;
    if (before > stop) {
      at = before + least;
      continue;
    }
    const start2 = runStart(bytes, before + 1, table);
    const end = runEnd(bytes, at, table);
    visit.run(start2, end);
    at = end + least;
  }
}
function runStart(bytes, at, table) {
  let start2 = at;
  while (start2 > 0 && table[bytes[start2 - 1]] === 1) start2--;
  return start2;
}
function runEnd(bytes, at, table) {
  let end = at;
  while (end < bytes.length && table[bytes[end]] === 1) end++;
  return end;
}

// src/scan/match/find-sparse-runs.ts
function findSparseRuns(bytes, from, to, table, least, visit) {
  const last = Math.min(bytes.length, to + least - 1);
  let at = Math.max(0, from - least) + least - 1;
  while (at < last) {
    if (table[bytes[at]] === 0) {
      if (bytes[at] === 0 && bytes[at - 1] !== 0 && bytes[at - 2] === 0) {
        const next2 = visit.zero(at);
        if (next2 > at) {
          at = next2 + least - 1;
          continue;
        }
      }
      at += least;
      continue;
    }
    const stop = at - least;
    let before = at - 1;
    while (before > stop && table[bytes[before]] === 1) before--;
    if (before > stop) {
      if (before === at - 1 && bytes[before] === 0 && bytes[before - 1] !== 0 && bytes[before - 2] === 0) {
        const next2 = visit.zero(before);
        if (next2 > before) {
          at = next2 + least - 1;
          continue;
        }
      }
      at = before + least;
      continue;
    }
    let start2 = before + 1;
    while (start2 > 0 && table[bytes[start2 - 1]] === 1) start2--;
    let end = at + 1;
    while (end < bytes.length && table[bytes[end]] === 1) end++;
    visit.run(start2, end);
    at = end + least;
  }
}

// src/scan/match/seams.ts
var blanks = new Set([..." 	\r\n"].map((character) => character.charCodeAt(0)));
var quotes = new Set([..."\"'`"].map((character) => character.charCodeAt(0)));
var joints = new Set([..."+.*&~<>\\_bBrRuUfF"].map((character) => character.charCodeAt(0)));
var backslash = 92;
var longest = 240;
function isBesideSeam(bytes, start2, end) {
  return goesOn(bytes, end, 1) || goesOn(bytes, start2 - 1, -1);
}
function goesOn(bytes, outside, step2) {
  const first = bytes[outside] ?? 0;
  const isCode = first === backslash || bytes[outside + step2] === backslash;
  if (!quotes.has(first) && !isCode && !(step2 === -1 && blanks.has(first))) return false;
  let marks = 0;
  for (let count2 = 0, at = outside; count2 < longest && at >= 0 && at < bytes.length; count2++, at += step2) {
    const byte = bytes[at];
    if (quotes.has(byte)) {
      if (++marks === (isCode ? 4 : 2)) return true;
    } else if (blanks.has(byte)) {
      if (byte === 10 && isBackslashBefore(bytes, at)) return true;
    } else if (!joints.has(byte) && !(isCode && (byte === 110 || byte === 44))) return isCode && marks >= 2;
  }
  return false;
}
function isBackslashBefore(bytes, at) {
  return bytes[at - 1] === backslash || bytes[at - 1] === 13 && bytes[at - 2] === backslash;
}

// src/scan/match/tokens-in-text.ts
function rawTokens(layer, rules, { text: text2, at }, report) {
  for (const rule of rules) {
    for (const found of text2.matchAll(layer.isName ? rule.namePattern : rule.pattern)) {
      const start2 = at + found.index;
      reportToken(layer, rule, found[0], start2, start2 + found[0].length, report);
    }
    if (layer.isSqlite) gluedTokens(layer, rule, { text: text2, at }, report);
  }
}
function plainTokens(layer, rules, { text: text2, at }, report) {
  const plain = plainText(text2);
  if (!plain) return;
  for (const rule of rules) {
    for (const found of plain.text.matchAll(layer.isName ? rule.namePattern : rule.pattern)) {
      const start2 = plain.places[found.index];
      const last = plain.places[found.index + found[0].length - 1];
      const end = last + (text2.charAt(last) === "%" ? 3 : 1);
      reportToken(layer, rule, found[0], at + start2, at + end, report);
    }
  }
}
function reportToken(layer, rule, token2, start2, end, report) {
  if (start2 < layer.from || start2 >= layer.to) return;
  const strength = strengthAt(layer, rule, token2, start2, end);
  if (strength > 0) report({ start: start2, end, token: token2, rule, strength, within: [], inner: start2 });
}
function gluedTokens(layer, rule, { text: text2, at }, report) {
  for (const found of text2.matchAll(rule.behindName)) {
    const [all, name = "", token2 = ""] = found;
    const start2 = at + found.index + name.length;
    if (start2 < layer.from || start2 >= layer.to || rule.examples.has(token2)) continue;
    const named = !isCommonName(name) || rule.isPrecise;
    const told = rule.told === "by-claims" ? isIssuedBy(rule, token2) || !isCommonName(name) : !isMadeUp(token2) && (rule.told === "by-shape" || named && (rule.isPrecise || looksRandom(token2) && !isWordy(token2)));
    if (told) report({ start: start2, end: at + found.index + all.length, token: token2, rule, strength: 4, within: [], inner: start2 });
  }
}

// src/scan/match/run-traits.ts
var traits = { needs: 0, longest: 0, coded: 0, percents: 0 };
function traitsOf(bytes, start2, end, plan2) {
  const { hexLeast } = plan2;
  let needs = startsPrefix(bytes, start2, plan2) ? 1 : 0;
  let hex = 0;
  let longest2 = 0;
  let coded = 0;
  let begin2 = start2;
  let changes = 0;
  let last = 0;
  let percents = 0;
  let digits = 0;
  let dashes = 0;
  for (let at = start2; at <= end; at++) {
    const bits2 = at === end ? classBits.dot : byteClasses[bytes[at]];
    if (bits2 < classBits.dash) {
      const kind = bits2 & kindBits;
      if (kind !== last) changes++;
      last = kind;
      if (kind === classBits.digit) digits++;
      if ((bits2 & hexBits) === 0) hex = 0;
      else if (++hex === hexLeast) needs |= 2;
      else if (hex === 8) needs |= 8;
      continue;
    }
    hex = 0;
    if (bits2 === classBits.dash) {
      dashes++;
      if (bytes[at] === dash && plan2.prefixStarts[bytes[at + 1]] === 1 && plan2.isPrefixAt(bytes, at + 1)) needs |= 1;
      continue;
    }
    const length2 = at - begin2;
    if (length2 > longest2) longest2 = length2;
    if (length2 > coded && changes >= (digits > 0 ? codedShare.withDigit : codedShare.withoutDigit) * length2) coded = length2;
    begin2 = at + 1;
    changes = 0;
    digits = 0;
    last = 0;
    if (bits2 === classBits.percent) {
      percents++;
      if (plan2.isPrefixAt(bytes, at + 3)) needs |= 1;
    } else if (at < end && plan2.isPrefixAt(bytes, at + 1)) needs |= 1;
  }
  traits.needs = dashes < 2 ? needs & ~8 : needs;
  traits.longest = longest2;
  traits.coded = coded;
  traits.percents = percents;
}
var dash = 45;
var hexBits = classBits.digit | classBits.hexLetter;
var kindBits = classBits.digit | classBits.lower | classBits.upper;
var codedShare = { withDigit: randomShare.withDigit - 0.04, withoutDigit: randomShare.withoutDigit - 0.04 };
function startsPrefix(bytes, start2, plan2) {
  if (plan2.isPrefixAt(bytes, start2)) return true;
  return start2 > 0 && bytes[start2 - 1] === 92 && (plan2.isPrefixAt(bytes, start2 + 1) || plan2.isPrefixAt(bytes, start2 + 3) || plan2.isPrefixAt(bytes, start2 + 5));
}

// src/scan/match/wide-text.ts
var leastWide = 11;
var wideBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 32 && byte < 127 || byte >= 160 || byte === 9 || byte === 10 || byte === 13 ? 1 : 0);
function wideAt(bytes, zero) {
  let start2 = zero - 1;
  if (start2 < 0 || wideBytes[bytes[start2]] === 0) return void 0;
  while (start2 >= 2 && bytes[start2 - 1] === 0 && wideBytes[bytes[start2 - 2]] === 1) start2 -= 2;
  let last = zero - 1;
  while (last + 2 < bytes.length && bytes[last + 1] === 0 && wideBytes[bytes[last + 2]] === 1) last += 2;
  return (last - start2) / 2 + 1 >= leastWide ? { start: start2, end: last + 1 } : void 0;
}
function narrowed(bytes, { start: start2, end }) {
  const result = Buffer.allocUnsafe(end - start2 + 1 >> 1);
  for (let at = 0; at < result.length; at++) result[at] = bytes[start2 + 2 * at];
  return result;
}
function wideOrder(bytes, { start: start2, end }) {
  const before = start2 > 0 && bytes[start2 - 1] === 0;
  const after = end < bytes.length && bytes[end] === 0;
  if (before !== after) return before ? "utf-16be" : "utf-16le";
  return start2 % 2 === 0 ? "utf-16le" : "utf-16be";
}

// src/scan/match/fast-scan.ts
var manyPercents = 8;
var openBracket = 40;
var longestWordy = 240;
var piece = 65536;
function fastScan(layer, plan2, visit) {
  const { bytes, from, to } = layer;
  let wideDone = from;
  let blobDone = from;
  const zero = (at) => {
    if (at < wideDone) return -1;
    const found = wideAt(bytes, at);
    if (!found) return -1;
    visit.wide(found.start, found.end);
    wideDone = found.end;
    return found.end;
  };
  const run = (start2, end) => {
    traitsOf(bytes, start2, end, plan2);
    const { needs, longest: longest2, coded, percents } = traits;
    if (longest2 >= leastBlob - 7 && end > blobDone) blobDone = blobsIn(layer, start2, end, blobDone, visit);
    const need = percents >= manyPercents ? 15 : needs | (coded >= plan2.leastOpaque ? 4 : 0);
    if (need === 0 || need === 4) {
      if (longest2 < plan2.leastOpaque || bytes[end] === openBracket) return;
      const isAssigned2 = isAssignedAt(bytes, start2);
      if (need === 0 && !isAssigned2) return;
      const text2 = percents === 0 && end - start2 < longestWordy ? bytes.toString("latin1", start2, end) : "";
      if (isWordy(text2)) return;
      if ((need === 0 || readsAsCode(text2)) && !(isAssigned2 && plan2.ownNear.test(bytes.toString("latin1", Math.max(0, start2 - reach.direct), start2)))) return;
    }
    look(layer, plan2.groups[need === 0 ? 4 : need], start2, end, visit);
  };
  findRuns(bytes, from, to, tokenBytes, plan2.step, { run, zero });
  wideDone = from;
  if (plan2.hexPart > 0) {
    const part = (start2, end) => {
      if (end - start2 < plan2.hexLeast && isBesideSeam(bytes, start2, end)) look(layer, plan2.groups[2], start2, end, visit);
    };
    findSparseRuns(bytes, from, to, hexBytes, plan2.hexPart, { run: part, zero });
  }
}
function look(layer, { rules, near }, start2, end, visit) {
  const { bytes } = layer;
  if (near && !near.test(bytes.toString("latin1", Math.max(0, start2 - reach.before), Math.min(bytes.length, end + reach.after)))) return;
  for (let at = start2; at < end; at += piece) {
    const first2 = Math.max(0, at - 2);
    rawTokens(layer, rules, { text: bytes.toString("latin1", first2, Math.min(bytes.length, Math.min(end, at + piece + longestToken) + 2)), at: first2 }, visit.token);
  }
  const seam = isBesideSeam(bytes, start2, end);
  if (!seam && !isEscaped(bytes, start2, end)) return;
  const margin2 = seam ? longestToken : 400;
  const first = Math.max(0, start2 - margin2);
  plainTokens(layer, rules, { text: bytes.toString("latin1", first, Math.min(bytes.length, end + margin2)), at: first }, visit.token);
}
function isEscaped(bytes, start2, end) {
  if (start2 > 0 && bytes[start2 - 1] === 92) return true;
  if (end < bytes.length && bytes[end] < 32 && bytes[end - 1] === 113) return true;
  for (let at = start2; at < end; at++) if (bytes[at] === 37) return true;
  return false;
}
function isAssignedAt(bytes, start2) {
  for (let at = start2 - 1; at >= Math.max(0, start2 - 16); at--) {
    const byte = bytes[at];
    if (byte === 61 || byte === 58) return true;
    if (byte !== 32 && byte !== 34 && byte !== 39 && byte !== 92 && byte !== 96 && byte !== 40 && byte !== 9) return false;
  }
  return false;
}
function blobsIn(layer, start2, end, done, visit) {
  const { bytes } = layer;
  let reached = done;
  for (let at = start2; at < end; ) {
    let next2 = at;
    while (next2 < end && base64Bytes[bytes[next2]] === 1) next2++;
    if (next2 - at >= leastBlob - 7 && at >= reached && !(layer.isContinued && at === 0)) {
      const blob = blobAt(bytes, at);
      if (blob) {
        reached = blob.end;
        visit.blob(blob.start, blob.end, blob.bytes);
      }
    }
    at = next2 + 1;
  }
  return reached;
}

// src/scan/match/settle-hits.ts
function settleHits(hits) {
  const kept3 = [];
  for (const hit of [...hits].sort((one, other) => rank(other) - rank(one) || length(other) - length(one) || other.strength - one.strength || one.start - other.start)) {
    const rival = kept3.find((each) => each.start < hit.end && hit.start < each.end && !areApart(each, hit));
    if (!rival) kept3.push(hit);
    else if (hit.rule && !rival.rule && rival.needle && rival.token === hit.token) kept3[kept3.indexOf(rival)] = { ...rival, rule: hit.rule };
  }
  return kept3.sort((one, other) => one.start - other.start || one.inner - other.inner);
}
function areApart(one, other) {
  return one.within.length > 0 && other.within.length > 0 && isDecoded(one) && isDecoded(other) && one.token !== other.token;
}
function isDecoded(hit) {
  return hit.inner >= 0;
}
function rank(hit) {
  if (hit.needle && hit.within.length === 0) return 4;
  if (hit.rule && hit.rule.told !== "by-names" && hit.within.length === 0) return 3;
  if (hit.within.length > 0 && isDecoded(hit)) return 2;
  return 1;
}
function length(hit) {
  return hit.end - hit.start;
}

// src/scan/match/slow-scan.ts
var wide = new RegExp(`[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff](?:\\x00[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff]){${leastWide - 1},}`, "g");
var encoded = new RegExp(`[A-Za-z0-9+/_-]{${leastBlob - 7},}`, "g");
function slowScan(layer, rules, visit) {
  const text2 = layer.bytes.toString("latin1");
  rawTokens(layer, rules, { text: text2, at: 0 }, visit.token);
  plainTokens(layer, rules, { text: text2, at: 0 }, visit.token);
  for (const found of text2.matchAll(wide)) visit.wide(found.index, found.index + found[0].length);
  let done = 0;
  for (const found of text2.matchAll(encoded)) {
    if (found.index < done) continue;
    const blob = blobAt(layer.bytes, found.index);
    if (!blob) continue;
    done = blob.end;
    visit.blob(blob.start, blob.end, blob.bytes);
  }
}

// src/scan/match/scan-layer.ts
var margin = { before: 400, after: 120 };
function scanLayer(layer, tools) {
  const hits = [];
  const keep = (hit) => {
    if (hit.start >= layer.from && hit.start < layer.to) hits.push(hit);
  };
  const visit = {
    token: keep,
    wide: (start2, end) => wideHits(layer, tools, start2, end).forEach(keep),
    blob: (start2, end, bytes) => blobHits(layer, tools, start2, end, bytes).forEach(keep)
  };
  if (tools.way === "fast") fastScan(layer, tools.plan, visit);
  else slowScan(layer, tools.plan.rules, visit);
  needleHits(layer, tools, keep);
  return settleHits(hits);
}
function wideHits(layer, tools, start2, end) {
  const order3 = wideOrder(layer.bytes, { start: start2, end });
  const text2 = narrowed(layer.bytes, { start: start2, end });
  const inner = {
    ...layer,
    bytes: text2,
    from: 0,
    to: text2.length,
    isContinued: layer.isContinued && start2 < 2,
    platformAt: innerLayer(layer, { start: start2, end }, text2, 0, text2.length, tools.signs, layer.depth).platformAt
  };
  return scanLayer(inner, tools).map((hit) => ({ ...hit, start: start2 + 2 * hit.start, end: Math.min(end, start2 + 2 * hit.end), within: [order3, ...hit.within], inner: hit.within.length > 0 ? hit.inner : hit.start }));
}
function blobHits(layer, tools, start2, end, bytes) {
  if (layer.depth >= tools.encodingDepth) return [];
  const unpacked = tools.unpack(bytes);
  if (unpacked) return unpacked.map((hit) => ({ ...hit, start: start2, end, within: ["base64", ...hit.within] }));
  const before = layer.bytes.subarray(Math.max(0, start2 - margin.before), start2);
  const around = Buffer.concat([before, bytes, layer.bytes.subarray(end, end + margin.after)]);
  const inner = innerLayer(layer, { start: start2, end }, around, before.length, before.length + bytes.length, tools.signs, layer.depth + 1);
  return scanLayer(inner, tools).map((hit) => ({ ...hit, start: start2, end, within: ["base64", ...hit.within], inner: hit.inner }));
}
function needleHits(layer, { forms, searchForms, way }, keep) {
  const found = (index, start2) => {
    const { bytes, encoding, needle, token: token2 } = forms[index];
    const within = encoding === void 0 ? [] : [encoding === "utf-16" ? wideOrder(layer.bytes, { start: start2, end: start2 + bytes.length }) : encoding];
    keep({ start: start2, end: start2 + bytes.length, token: token2, needle, strength: 5, within, inner: encoding === void 0 ? start2 : -1 });
  };
  if (way === "fast") searchForms(layer.bytes, layer.from, layer.to, found);
  else {
    forms.forEach((form, index) => {
      for (let at = layer.bytes.indexOf(form.bytes, layer.from); at >= 0; at = layer.bytes.indexOf(form.bytes, at + 1)) found(index, at);
    });
  }
}

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start2) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start2 += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err(1);
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err(0);
        break;
      }
      if (!c)
        err(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
var gzs = function(d) {
  if (d[0] != 31 || d[1] != 139 || d[2] != 8)
    err(6, "invalid gzip data");
  var flg = d[3];
  var st = 10;
  if (flg & 4)
    st += (d[10] | d[11] << 8) + 2;
  for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++])
    ;
  return st + (flg & 2);
};
var Inflate = /* @__PURE__ */ (function() {
  function Inflate2(opts, cb) {
    if (typeof opts == "function")
      cb = opts, opts = {};
    this.ondata = cb;
    var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
    this.s = { i: 0, b: dict ? dict.length : 0 };
    this.o = new u8(32768);
    this.p = new u8(0);
    if (dict)
      this.o.set(dict);
  }
  Inflate2.prototype.e = function(c) {
    if (!this.ondata)
      err(5);
    if (this.d)
      err(4);
    if (!this.p.length)
      this.p = c;
    else if (c.length) {
      var n = new u8(this.p.length + c.length);
      n.set(this.p), n.set(c, this.p.length), this.p = n;
    }
  };
  Inflate2.prototype.c = function(final) {
    this.s.i = +(this.d = final || false);
    var bts = this.s.b;
    var dt = inflt(this.p, this.s, this.o);
    this.ondata(slc(dt, bts, this.s.b), this.d);
    this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
    this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
  };
  Inflate2.prototype.push = function(chunk, final) {
    this.e(chunk), this.c(final);
  };
  return Inflate2;
})();
var Gunzip = /* @__PURE__ */ (function() {
  function Gunzip2(opts, cb) {
    this.v = 1;
    this.r = 0;
    Inflate.call(this, opts, cb);
  }
  Gunzip2.prototype.push = function(chunk, final) {
    Inflate.prototype.e.call(this, chunk);
    this.r += chunk.length;
    if (this.v) {
      var p = this.p.subarray(this.v - 1);
      var s = p.length > 3 ? gzs(p) : 4;
      if (s > p.length) {
        if (!final)
          return;
      } else if (this.v > 1 && this.onmember) {
        this.onmember(this.r - p.length);
      }
      this.p = p.subarray(s), this.v = 0;
    }
    Inflate.prototype.c.call(this, 0);
    if (this.s.f && !this.s.l) {
      this.v = shft(this.s.p) + 9;
      this.s = { i: 0 };
      this.o = new u8(0);
      this.push(new u8(0), final);
    } else if (final) {
      Inflate.prototype.c.call(this, final);
    }
  };
  return Gunzip2;
})();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err(13);
  }
  return [sc, su, off, 0];
};
var UnzipPassThrough = /* @__PURE__ */ (function() {
  function UnzipPassThrough2() {
  }
  UnzipPassThrough2.prototype.push = function(chunk, final) {
    this.ondata(null, chunk, final);
  };
  UnzipPassThrough2.compression = 0;
  return UnzipPassThrough2;
})();
var UnzipInflate = /* @__PURE__ */ (function() {
  function UnzipInflate2() {
    var _this = this;
    this.i = new Inflate(function(dat, final) {
      _this.ondata(null, dat, final);
    });
  }
  UnzipInflate2.prototype.push = function(chunk, final) {
    try {
      this.i.push(chunk, final);
    } catch (e) {
      this.ondata(e, null, final);
    }
  };
  UnzipInflate2.compression = 8;
  return UnzipInflate2;
})();
var Unzip = /* @__PURE__ */ (function() {
  function Unzip2(cb) {
    this.onfile = cb;
    this.k = [];
    this.o = {
      0: UnzipPassThrough
    };
    this.p = et;
  }
  Unzip2.prototype.push = function(chunk, final) {
    var _this = this;
    if (!this.onfile)
      err(5);
    if (!this.p)
      err(4);
    if (this.c > 0) {
      var len = Math.min(this.c, chunk.length);
      var toAdd = chunk.subarray(0, len);
      this.c -= len;
      if (this.d)
        this.d.push(toAdd, !this.c);
      else
        this.k[0].push(toAdd);
      chunk = chunk.subarray(len);
      if (chunk.length)
        return this.push(chunk, final);
    } else {
      var f = 0, i2 = 0, is = void 0, buf = void 0;
      if (!this.p.length)
        buf = chunk;
      else if (!chunk.length)
        buf = this.p;
      else {
        buf = new u8(this.p.length + chunk.length);
        buf.set(this.p), buf.set(chunk, this.p.length);
      }
      var l = buf.length, oc = this.c, add = oc && this.d;
      var _loop_2 = function() {
        var sig = b4(buf, i2);
        if (sig == 67324752) {
          f = 1, is = i2;
          this_1.d = null;
          this_1.c = 0;
          var bf = b2(buf, i2 + 6), cmp_1 = b2(buf, i2 + 8), u = bf & 2048, dd = bf & 8, fnl = b2(buf, i2 + 26), es = b2(buf, i2 + 28);
          if (l > i2 + 30 + fnl + es) {
            var chks_3 = [];
            this_1.k.unshift(chks_3);
            f = 2;
            var lsc = b4(buf, i2 + 18), lsu = b4(buf, i2 + 22);
            var fn_1 = strFromU8(buf.subarray(i2 + 30, i2 += 30 + fnl), !u);
            var _a2 = z64hs(buf, i2, es, 2, lsc, lsu, 0), sc_1 = _a2[0], su_1 = _a2[1], z64 = _a2[3];
            if (dd)
              sc_1 = -1 - z64;
            i2 += es;
            this_1.c = sc_1;
            var d_1;
            var file_1 = {
              name: fn_1,
              compression: cmp_1,
              start: function() {
                if (!file_1.ondata)
                  err(5);
                if (!sc_1)
                  file_1.ondata(null, et, true);
                else {
                  var ctr = _this.o[cmp_1];
                  if (!ctr)
                    file_1.ondata(err(14, "unknown compression type " + cmp_1, 1), null, false);
                  d_1 = sc_1 < 0 ? new ctr(fn_1) : new ctr(fn_1, sc_1, su_1);
                  d_1.ondata = function(err2, dat3, final2) {
                    file_1.ondata(err2, dat3, final2);
                  };
                  for (var _i = 0, chks_4 = chks_3; _i < chks_4.length; _i++) {
                    var dat2 = chks_4[_i];
                    d_1.push(dat2, false);
                  }
                  if (_this.k[0] == chks_3 && _this.c)
                    _this.d = d_1;
                  else
                    d_1.push(et, true);
                }
              },
              terminate: function() {
                if (d_1 && d_1.terminate)
                  d_1.terminate();
              }
            };
            if (sc_1 >= 0)
              file_1.size = sc_1, file_1.originalSize = su_1;
            this_1.onfile(file_1);
          }
          return "break";
        } else if (oc) {
          if (sig == 134695760) {
            is = i2 += 12 + (oc == -2 && 8), f = 3, this_1.c = 0;
            return "break";
          } else if (sig == 33639248) {
            is = i2 -= 4, f = 3, this_1.c = 0;
            return "break";
          }
        }
      };
      var this_1 = this;
      for (; i2 < l - 4; ++i2) {
        var state_1 = _loop_2();
        if (state_1 === "break")
          break;
      }
      this.p = et;
      if (oc < 0) {
        var dat = f ? buf.subarray(0, is - 12 - (oc == -2 && 8) - (b4(buf, is - 16) == 134695760 && 4)) : buf.subarray(0, i2);
        if (add)
          add.push(dat, !!f);
        else
          this.k[+(f == 2)].push(dat);
      }
      if (f & 2)
        return this.push(buf.subarray(i2), final);
      this.p = buf.subarray(i2);
    }
    if (final) {
      if (this.c)
        err(13);
      this.p = null;
    }
  };
  Unzip2.prototype.register = function(decoder) {
    this.o[decoder.compression] = decoder;
  };
  return Unzip2;
})();

// src/scan/match/unpack.ts
var step = 16384;
function unpacker(kind, budget, open2, unseen) {
  let isOver = false;
  const giveUp = (why, path) => {
    if (!isOver) unseen(why, path);
    isOver = true;
  };
  const feed = kind === "gzip" ? gunzipInto(open2(void 0), budget, giveUp) : unzipInto(open2, budget, giveUp, unseen);
  return {
    push: (bytes, isLast) => {
      for (let at = 0; (at < bytes.length || isLast) && !isOver; at += step) {
        const chunk = bytes.subarray(at, at + step);
        budget.packed(chunk.length);
        try {
          feed(chunk, isLast && at + step >= bytes.length);
        } catch {
          giveUp("it is damaged, encrypted or packed in another way");
        }
        if (at + step >= bytes.length) break;
      }
    }
  };
}
function gunzipInto(sink, budget, giveUp) {
  const gunzip = new Gunzip((chunk, isFinal) => {
    budget.inflated(chunk.length);
    const why = budget.exceeded();
    sink.push(chunk);
    if (why !== void 0) giveUp(why);
    if (isFinal || why !== void 0) sink.end();
  });
  return (chunk, isLast) => {
    try {
      gunzip.push(chunk, isLast);
    } catch (error) {
      sink.end();
      throw error;
    }
  };
}
function unzipInto(open2, budget, giveUp, unseen) {
  let current;
  const unzip = new Unzip((file) => {
    budget.member();
    current = file;
    const sink = open2(file.name);
    let isEnded = false;
    const end = () => {
      if (!isEnded) sink.end();
      isEnded = true;
    };
    file.ondata = (error, chunk, isFinal) => {
      if (error) {
        end();
        unseen("it is damaged, encrypted or packed in another way", file.name);
        return;
      }
      budget.inflated(chunk.length);
      sink.push(chunk);
      const why = budget.exceeded();
      if (why !== void 0) giveUp(why);
      if (isFinal || why !== void 0) end();
    };
    if (file.compression === 0 || file.compression === 8) file.start();
    else {
      end();
      unseen(`it is packed by method ${file.compression}`, file.name);
    }
  });
  unzip.register(UnzipInflate);
  return (chunk, isLast) => {
    unzip.push(chunk, isLast);
    if (budget.exceeded() !== void 0) current?.terminate();
  };
}

// src/scan/match/item-scan.ts
var ahead = 4 * 1024 * 1024 + signReach.after + 4 * longestToken;
var behind = signReach.before + 4 * longestToken;
var portion = 4 * 1024 * 1024;
function itemScan(context) {
  const lines = lineCounter();
  const cells = context.names.slice(0, 1).some(isNotebook) ? cellCounter() : void 0;
  const packed = [];
  const packedTokens = /* @__PURE__ */ new Set();
  let waiting = [];
  let held = 0;
  let base = 0;
  let done = 0;
  let archive;
  let isSqlite = false;
  let isFirst = true;
  const sniff = (bytes) => {
    isFirst = false;
    isSqlite = bytes.toString("latin1", 0, 15) === "SQLite format 3";
    if (isArchive(bytes)) archive = archiveOf(context, bytes, (hits) => packed.push(...hits));
  };
  const look2 = (isLast) => {
    const bytes = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
    const from = done - base;
    const to = isLast ? bytes.length : bytes.length - ahead;
    const part = { from: Math.max(0, from - longestToken), to: Math.min(bytes.length, to + longestToken), isContinued: base > 0, isSqlite, isName: context.isName };
    const hits = scanLayer(outerLayer(bytes, part, context.names, context.tools.signs), context.tools).filter(({ start: start2 }) => start2 >= from && start2 < to);
    const placed = hits.filter(({ token: token2 }) => !packedTokens.has(token2)).map((hit) => {
      const [order3] = hit.within;
      const isWide = order3 === "utf-16le" || order3 === "utf-16be";
      const cell = cells?.at(bytes, base, base + hit.start);
      return { hit, offset: base + hit.start, ...lines.at(bytes, base, base + hit.start, isWide ? order3 : void 0), members: [], ...cell ? { cell } : {} };
    });
    if (!isLast) {
      done = base + to;
      const dropped = Math.max(0, to - behind);
      lines.pass(bytes, base, base + dropped);
      cells?.at(bytes, base, base + dropped);
      const rest = Buffer.from(bytes.subarray(dropped));
      waiting = [rest];
      held = rest.length;
      base += dropped;
    }
    return placed;
  };
  return {
    push: (bytes, isLast) => {
      waiting.push(isLast ? bytes : Buffer.from(bytes));
      held += bytes.length;
      if (isFirst && (held >= 16 || isLast)) {
        const start2 = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
        sniff(start2);
        archive?.push(start2, isLast);
      } else archive?.push(bytes, isLast);
      for (const { hit } of packed) packedTokens.add(hit.token);
      const found = packed.splice(0);
      if (isLast || held - (done - base) >= ahead + portion) found.push(...look2(isLast));
      return found;
    }
  };
}
function archiveOf(context, start2, found) {
  const kind = start2[0] === 31 ? "gzip" : "zip";
  if (context.archivesLeft === 0) {
    context.unseen("it is an archive in an archive in an archive");
    return void 0;
  }
  return unpacker(
    kind,
    context.budget,
    (path) => {
      const member = path === void 0 ? kind : `${kind} member ${path}`;
      const inside2 = (hits) => {
        found(hits.map((each) => ({ ...each, offset: 0, members: [member, ...each.members] })));
      };
      const names2 = path === void 0 ? context.names.map((name) => name.replace(/\.gz$/i, "")) : [path, ...context.names];
      const scan3 = itemScan({ ...context, names: names2, archivesLeft: context.archivesLeft - 1, unseen: (why, inner) => context.unseen(why, inner ?? path) });
      if (path !== void 0) {
        const named = itemScan({ ...context, isName: true, archivesLeft: 0 }).push(Buffer.from(path, "utf8"), true);
        inside2(named.map((each) => ({ ...each, members: [`name of ${member}`] })));
      }
      return { push: (chunk) => inside2(scan3.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength), false)), end: () => inside2(scan3.push(Buffer.alloc(0), true)) };
    },
    context.unseen
  );
}

// src/scan/match/labels.ts
function makeLabels() {
  const labels = /* @__PURE__ */ new Map();
  return (token2) => {
    const known = labels.get(token2);
    if (known !== void 0) return known;
    const label = labelOf(labels.size);
    labels.set(token2, label);
    return label;
  };
}
function labelOf(index) {
  const letter = String.fromCharCode(65 + index % 26);
  return index < 26 ? letter : labelOf(Math.floor(index / 26) - 1) + letter;
}

// src/scan/match/mask-text.ts
function maskedText(bytes, hits) {
  let result = "";
  let done = 0;
  for (const { start: start2, end } of [...hits].sort((one, other) => one.start - other.start)) {
    if (end <= done) continue;
    result += start2 < done ? "" : `${bytes.toString("utf8", done, start2)}[secret]`;
    done = end;
  }
  return result + bytes.toString("utf8", done);
}

// src/scan/match/needle-forms.ts
var leastLength = 8;
function needleForms(needles) {
  const forms = /* @__PURE__ */ new Map();
  for (const needle of needles) {
    const token2 = needle.secret.reveal();
    if (token2.length < leastLength || isMadeUp(token2)) continue;
    for (const [encoding, bytes] of encodingsOf(token2)) {
      const key = bytes.toString("latin1");
      if (!forms.has(key)) forms.set(key, { bytes, needle, token: token2, ...encoding === "" ? {} : { encoding } });
    }
  }
  return [...forms.values()];
}
function encodingsOf(token2) {
  const utf8 = Buffer.from(token2, "utf8");
  const hex = utf8.toString("hex");
  const wide2 = Buffer.from(token2, "utf16le");
  return [
    ["", utf8],
    ["json string", Buffer.from(JSON.stringify(token2).slice(1, -1), "utf8")],
    ["percent-encoding", Buffer.from(encodeURIComponent(utf8.toString("utf8")), "utf8")],
    ["percent-encoding", Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""), "latin1")],
    ["percent-encoding", Buffer.from([...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""), "latin1")],
    ["hex", Buffer.from(hex, "latin1")],
    ["hex", Buffer.from(hex.toUpperCase(), "latin1")],
    // In both byte orders its text but for the first or last zero is the same.
    ["utf-16", wide2.at(-1) === 0 ? wide2.subarray(0, -1) : wide2],
    ...isLatin1(token2) ? [["latin-1", Buffer.from(token2, "latin1")]] : [],
    ...[0, 1, 2].flatMap((before) => {
      const core = base64Core(utf8, before);
      return [["base64", Buffer.from(core, "latin1")], ["base64", Buffer.from(core.replaceAll("+", "-").replaceAll("/", "_"), "latin1")]];
    })
  ];
}
function base64Core(bytes, before) {
  const whole = Buffer.concat([Buffer.alloc(before), bytes]);
  return whole.toString("base64").slice(Math.ceil(before * 8 / 6), Math.floor(whole.length * 8 / 6));
}
function isLatin1(token2) {
  return Buffer.from(token2, "latin1").toString("latin1") === token2 && Buffer.byteLength(token2) !== token2.length;
}

// src/scan/match/scan-plan.ts
function scanPlan(rules) {
  const precise = rules.filter((rule) => rule.isPrecise && rule.told === "by-names");
  const prefixed = rules.filter(({ prefix }) => prefix.length > 1);
  const dashed = rules.filter((rule) => rule.isHex && !rule.isPrecise && !prefixed.includes(rule));
  const opaque = rules.filter((rule) => !rule.isHex && !prefixed.includes(rule));
  const hexLeast = Math.min(...precise.map(({ least }) => least));
  const prefixes = prefixed.map(({ prefix }) => Buffer.from(prefix, "latin1"));
  const prefixStarts = new Uint8Array(256);
  for (const prefix of prefixes) prefixStarts[prefix[0]] = 1;
  return {
    rules,
    groups: Array.from({ length: 16 }, (_, needs) => groupOf([...needs & 1 ? prefixed : [], ...needs & 2 ? precise : [], ...needs & 4 ? opaque : [], ...needs & 8 ? dashed : []])),
    ownNear: stemsOf(opaque, []),
    step: Math.max(8, Math.min(24, ...rules.map(({ least }) => least))),
    leastOpaque: Math.min(...opaque.map(({ run }) => run)),
    hexLeast,
    hexPart: precise.length > 0 ? Math.ceil(hexLeast / 3) : 0,
    prefixStarts,
    isPrefixAt: (bytes, at) => prefixStarts[bytes[at]] === 1 && prefixes.some((prefix) => standsAt(bytes, at, prefix))
  };
}
function groupOf(rules) {
  return rules.every(({ told }) => told === "by-names") ? { rules, near: stemsOf(rules, secretStems) } : { rules };
}
function stemsOf(rules, stems) {
  const names2 = rules.flatMap(({ ownNames, ownPaths, platformWords: platformWords2, commonNames }) => [...ownNames, ...ownPaths, ...platformWords2, ...stems.length > 0 ? commonNames : []]);
  const longest2 = names2.map((name) => name.split("_").reduce((one, other) => other.length > one.length ? other : one));
  const all = [.../* @__PURE__ */ new Set([...stems, ...longest2])];
  return new RegExp(all.filter((stem) => !all.some((each) => stem !== each && stem.includes(each))).join("|") || "(?!)", "i");
}

// src/scan/match/unpack-budget.ts
var defaultLimits = {
  inflatedBytes: 512 * 1024 * 1024,
  ratio: 200,
  ratioFreeBytes: 16 * 1024 * 1024,
  archiveDepth: 3,
  encodingDepth: 2,
  members: 1e5
};
function unpackBudget(limits) {
  let packed = 0;
  let inflated = 0;
  let members = 0;
  return {
    packed: (bytes) => {
      packed += bytes;
    },
    member: () => {
      members++;
    },
    inflated: (bytes) => {
      inflated += bytes;
    },
    exceeded: () => {
      if (members > limits.members) return `it has more than ${limits.members} members`;
      if (inflated > limits.inflatedBytes) return `it inflates to more than ${limits.inflatedBytes >> 20} MiB`;
      if (inflated > limits.ratioFreeBytes && inflated > packed * limits.ratio) return `it inflates to more than ${limits.ratio} times its size`;
      return void 0;
    }
  };
}

// src/scan/match/matcher.ts
var noSearch = () => {
};
function createMatcher(options) {
  const limits = { ...defaultLimits, ...options.limits };
  const rules = matchRules(options.providers);
  const plan2 = scanPlan(rules);
  const signs = makeSigns(options.providers, rules);
  const forms = needleForms(options.needles ?? []);
  const searchForms = forms.length === 0 ? noSearch : textSearch(forms.map(({ bytes }) => bytes));
  const labelOf2 = makeLabels();
  const contextOf = (head2, way) => {
    const budget = unpackBudget(limits);
    const unseen = (why, path) => options.onUnseen?.(mask(path === void 0 ? head2.name : `${head2.name}: ${path}`), why);
    const tools = {
      plan: plan2,
      signs,
      forms,
      searchForms,
      encodingDepth: limits.encodingDepth,
      way,
      unpack: (bytes) => isArchive(bytes) ? itemScan({ ...context, archivesLeft: 1 }).push(bytes, true).map(unpackedHit) : void 0
    };
    const context = { tools, names: [head2.name], isName: isNameOrigin(head2), archivesLeft: limits.archiveDepth, budget, unseen };
    return context;
  };
  const mask = (text2) => {
    const bytes = Buffer.from(text2, "utf8");
    const { tools } = contextOf({ name: "", origin: { is: "stream" } }, "fast");
    const layers = [true, false].map((isName2) => outerLayer(bytes, { from: 0, to: bytes.length, isContinued: false, isSqlite: false, isName: isName2 }, [], signs));
    return maskedText(bytes, layers.flatMap((layer) => scanLayer(layer, tools)));
  };
  const sightingOf = (head2, { hit, members, ...place }) => ({
    origin: head2.origin,
    name: mask(head2.name),
    kind: kindOf(options.providers, hit),
    provider: hit.needle?.provider ?? hit.rule?.provider ?? "",
    ...place,
    within: [...members.map(mask), ...hit.within],
    ...hit.needle ? { own: { client: hit.needle.client, slot: hit.needle.slot } } : {},
    label: labelOf2(hit.token)
  });
  const inName = (head2) => {
    if (head2.origin.is !== "file" && head2.origin.is !== "index") return [];
    const origin = { is: "metadata", what: "file-name", path: head2.name };
    const context = contextOf({ name: head2.name, origin }, "fast");
    return itemScan({ ...context, names: [] }).push(Buffer.from(head2.name, "utf8"), true).map((placed) => sightingOf({ name: head2.name, origin }, placed));
  };
  const matchWhole = (bytes, head2, way) => [
    ...inName(head2),
    ...itemScan(contextOf(head2, way)).push(asBuffer(bytes), true).map((placed) => sightingOf(head2, placed))
  ];
  async function* match(item) {
    if (item.content instanceof Uint8Array) {
      yield* matchWhole(item.content, item, "fast");
      return;
    }
    yield* inName(item);
    const scan3 = itemScan(contextOf(item, "fast"));
    for await (const slice of item.content) for (const placed of scan3.push(asBuffer(slice), false)) yield sightingOf(item, placed);
    for (const placed of scan3.push(Buffer.alloc(0), true)) yield sightingOf(item, placed);
  }
  return {
    match,
    matchBytes: (bytes, head2) => matchWhole(bytes, head2, "fast"),
    verifyBytes: (bytes, head2) => matchWhole(bytes, head2, "slow"),
    mask
  };
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function isNameOrigin({ origin }) {
  if (origin.is === "object") return origin.kind === "tree";
  return origin.is === "metadata" && ["branch-name", "tag-name", "file-name", "symlink-target"].includes(origin.what);
}
function unpackedHit({ hit, members }, index) {
  return { ...hit, within: [...members, ...hit.within], inner: index };
}
function kindOf(providers, { needle, rule, token: token2 }) {
  if (rule && (!needle || rule.provider === needle.provider)) return rule.kind;
  if (!needle) return "";
  const shape = providers.find(({ id }) => id === needle.provider)?.tokens.filter(({ slots, meaning }) => slots.includes(needle.slot) && meaning !== "identifier").find((each) => hasShape(parseShape(each.shape), token2));
  return `${needle.provider}/${shape?.kind ?? needle.slot}`;
}

// src/scan/telling-names.ts
function tellingNames(providers) {
  const signs = makeSigns(providers, matchRules(providers));
  return (name) => signs.all(name).at(-1)?.provider;
}

// src/commands/chosen-scan-mode.ts
var modes = ["staged", "history", "range", "stdin", "home"];
function chosenScanMode(parsed) {
  const asked = modes.filter((name) => parsed[name] !== void 0 && parsed[name] !== false);
  const [first, second] = asked.filter((name) => !(name === "range" && asked.includes("history")));
  if (second) throw new UsageError(`--${first} and --${second} exclude each other.`);
  const selection = { since: textOf(parsed, "since"), branch: textOf(parsed, "branch"), range: textOf(parsed, "range") };
  const isHistory = first === "history" || first === "range";
  if (!isHistory) {
    for (const name of ["since", "branch", "unreachable"]) {
      if (parsed[name] !== void 0) throw new UsageError(`--${name} goes with --history.`);
    }
  }
  if (parsed["unreachable"] && Object.values(selection).some((value) => value !== void 0)) {
    throw new UsageError("--unreachable looks at everything: leave out --since, --branch and --range.");
  }
  const paths = Array.isArray(parsed["paths"]) ? parsed["paths"].map(String) : [];
  if ((first === "stdin" || first === "home") && paths.length > 0) throw new UsageError(`--${first} takes no paths.`);
  if ((first === "staged" || isHistory) && paths.length > 1) throw new UsageError(`--${first} takes one repository.`);
  if (first === "staged") return { is: "staged", folder: paths[0] };
  if (isHistory) return { is: "history", folder: paths[0], unreachable: parsed["unreachable"] === true, ...selection };
  return first ? { is: first } : { is: "paths", paths };
}

// src/commands/own-tokens.ts
async function ownTokens(world) {
  const providers = await loadProviders(providerIds());
  const found = await Promise.all(providers.map((provider) => tokensOf(provider, world)));
  return { needles: found.flatMap(({ needles }) => needles), belongs: [...new Set(found.flatMap(({ belongs }) => belongs))] };
}
async function tokensOf(provider, world) {
  const isPublic = publicSlots(provider);
  const resolutions = await Promise.all(provider.clients.map((client) => client.resolve(world, {})));
  const rungs = resolutions.flatMap(({ client, ladder }) => ladder.map((rung) => ({ client, rung })));
  const needles = rungs.flatMap(({ client, rung }) => needleOf(rung, provider.id, client, isPublic));
  const belongs = rungs.flatMap(({ rung: { place, value } }) => place.kind === "file" && value ? [place.path] : []);
  return { needles: unique(needles), belongs };
}
function publicSlots({ tokens: tokens2 }) {
  const secret = new Set(tokens2.filter(({ meaning }) => meaning !== "identifier").flatMap(({ slots }) => slots));
  return new Set(tokens2.filter(({ meaning }) => meaning === "identifier").flatMap(({ slots }) => slots.filter((slot) => !secret.has(slot))));
}
function needleOf({ slot, value }, provider, client, isPublic) {
  if (value?.is !== "known" || isPublic.has(slot)) return [];
  const { blank, placeholder, length: length2 } = value.traits;
  return blank || placeholder || length2 < 8 ? [] : [{ secret: value.secret, provider, client, slot }];
}
function unique(needles) {
  return needles.filter((needle, index) => needles.findIndex((other) => other.secret.relation(needle.secret) === "same") === index);
}

// src/commands/run-scan.ts
import { join as join8 } from "node:path";

// src/scan/git/git-records.ts
async function eachRecord(stream, separator2, each) {
  let begun = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(separator2); end !== -1; end = chunk.indexOf(separator2, from)) {
      const last = chunk.subarray(from, end);
      each(begun.length === 0 ? last : Buffer.concat([...begun, last]));
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) each(Buffer.concat(begun));
}

// src/scan/source/listed-objects.ts
import { once } from "node:events";

// src/scan/source/sink.ts
var wholeLimit = 8 * 1024 * 1024;
var shortestName = 20;

// src/scan/source/byte-reader.ts
var newline = 10;
function byteReader(chunks) {
  const source = chunks[Symbol.asyncIterator]();
  let chunk = Buffer.alloc(0);
  let at = 0;
  let scratch = Buffer.alloc(0);
  const more = async () => {
    const next2 = await source.next().catch(() => ({ done: true, value: void 0 }));
    chunk = next2.value ?? Buffer.alloc(0);
    at = 0;
    return !next2.done;
  };
  const lineNow = () => {
    const end = chunk.indexOf(newline, at);
    if (end === -1) return void 0;
    const line = chunk.toString("latin1", at, end);
    at = end + 1;
    return line;
  };
  const bytesNow = (size) => {
    if (at + size > chunk.length) return void 0;
    at += size;
    return chunk.subarray(at - size, at);
  };
  return {
    lineNow,
    bytesNow,
    line: async () => {
      for (let begun = ""; ; ) {
        const rest = lineNow();
        if (rest !== void 0) return begun + rest;
        begun += chunk.toString("latin1", at);
        if (!await more()) return void 0;
      }
    },
    bytes: async (size) => {
      if (scratch.length < size) scratch = Buffer.allocUnsafeSlow(Math.max(size, Math.min(2 * scratch.length, wholeLimit)));
      for (let filled = 0; ; ) {
        const copied = chunk.copy(scratch, filled, at, Math.min(chunk.length, at + size - filled));
        filled += copied;
        at += copied;
        if (filled === size) return scratch.subarray(0, size);
        if (!await more()) return void 0;
      }
    },
    slices: (size) => {
      let left = size;
      async function* each() {
        while (left > 0) {
          if (at === chunk.length && !await more()) return;
          const slice = chunk.subarray(at, Math.min(chunk.length, at + left));
          at += slice.length;
          left -= slice.length;
          yield slice;
        }
      }
      return { each, left: () => left };
    }
  };
}

// src/scan/source/batch-stream.ts
var head = /^([0-9a-f]{40,64}) (blob|commit|tag|tree) (\d+)$/;
async function readBatch(chunks, visitor, gone) {
  const reader = byteReader(chunks);
  const readLarge = async (object) => {
    if (object.size > wholeLimit) {
      const slices = reader.slices(object.size);
      await visitor.sliced(object, slices.each());
      for await (const _ of slices.each()) ;
      return slices.left() === 0;
    }
    const bytes = await reader.bytes(object.size);
    if (bytes) visitor.whole(object, bytes);
    return bytes !== void 0;
  };
  let done = 0;
  let last;
  for (; ; ) {
    const line = reader.lineNow() ?? await reader.line();
    if (line === void 0) return { done, last, cut: void 0 };
    const object = headOf(line);
    if (object) {
      const now = object.size <= wholeLimit ? reader.bytesNow(object.size) : void 0;
      if (now) visitor.whole(object, now);
      else if (!await readLarge(object)) return { done, last, cut: object.id };
      if (!reader.bytesNow(1) && !await reader.bytes(1)) return { done, last, cut: object.id };
    } else {
      gone(line.split(" ", 1)[0] ?? "");
    }
    done += 1;
    last = object?.id ?? line.split(" ", 1)[0];
  }
}
function headOf(line) {
  const found = head.exec(line);
  return found ? { id: found[1] ?? "", kind: found[2], size: Number(found[3]) } : void 0;
}

// src/scan/source/listed-objects.ts
var mostRestarts = 1e3;
function listedObjects(git, ids) {
  return async (visitor, signal) => {
    let skip = 0;
    for (let starts = 0; starts < mostRestarts && !signal.aborted; starts += 1) {
      const read = await readOnce(git, ids, skip, visitor, signal);
      if (read === "all" || signal.aborted) return;
      skip += read;
    }
    if (!signal.aborted) visitor.unseen("objects", `more than ${mostRestarts} are damaged; the rest was left`);
  };
}
async function readOnce(git, ids, skip, visitor, signal) {
  const running = git.start(["cat-file", "--batch", "--buffer"], { input: true, signal });
  const sent = sendIds(running, ids, skip);
  const end = await readBatch(running.stdout, visitor, (id) => visitor.unseen(`object ${id}`, "it is not in the repository"));
  const { code } = await running.ended;
  await sent;
  if (signal.aborted || code === 0 && end.cut === void 0) return "all";
  const bad = end.cut ?? await idAt(ids, skip + end.done);
  if (bad === void 0) {
    visitor.unseen("objects", "git stopped before the end");
    return "all";
  }
  visitor.unseen(`object ${bad}`, "it is damaged");
  return end.done + 1;
}
async function sendIds({ stdin, ended }, ids, skip) {
  if (!stdin) return;
  const stopped = ended.then(() => stdin.destroy());
  let index = 0;
  let block2 = "";
  for await (const id of ids()) {
    if (stdin.destroyed) return;
    index += 1;
    if (index <= skip) continue;
    block2 += `${id}
`;
    if (block2.length < 16384) continue;
    const taken = stdin.write(block2);
    block2 = "";
    if (!taken) await Promise.race([once(stdin, "drain").catch(() => {
    }), stopped]);
  }
  stdin.end(block2);
}
async function idAt(ids, wanted) {
  let index = 0;
  for await (const id of ids()) {
    if (index === wanted) return id;
    index += 1;
  }
  return void 0;
}

// src/scan/attribute/commit-times.ts
async function commitTimes(git, commits, signal) {
  const times = /* @__PURE__ */ new Map();
  if (commits.size === 0) return times;
  const visitor = {
    whole: ({ id }, bytes) => {
      const headers = Buffer.from(bytes.subarray(0, 16384)).toString("latin1").split("\n\n", 1)[0] ?? "";
      const time = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(headers)?.[1];
      if (time !== void 0) times.set(id, Number(time));
    },
    sliced: async () => {
    },
    unseen: () => {
    }
  };
  await listedObjects(git, () => commits)(visitor, signal);
  return times;
}

// src/scan/source/path-text.ts
function pathText(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

// src/scan/attribute/commit-list.ts
async function commitList(git, revisions, signal) {
  const running = git.start(["rev-list", "--topo-order", "--reverse", ...revisions], { signal });
  const parts = [];
  await eachRecord(running.stdout, 10, (line) => parts.push(Buffer.from(line.toString("latin1"), "hex")));
  const { code, problems } = await running.ended;
  const width = parts[0]?.length ?? 20;
  const ids = Buffer.concat(parts);
  return {
    length: parts.length,
    at: (index) => ids.toString("hex", index * width, (index + 1) * width),
    complete: code === 0 && problems.length === 0
  };
}

// src/scan/attribute/tree-changes.ts
import { once as once2 } from "node:events";
async function eachTreeChange(git, commits, each, signal) {
  let runs = 0;
  const compare = async (from, to) => {
    if (from >= to || signal.aborted) return true;
    runs += 1;
    if (runs > mostRuns) return false;
    if (await compareOnce(git, commits, from, to, each, signal)) return true;
    if (to - from === 1) return false;
    const middle = Math.floor((from + to) / 2);
    const first = await compare(from, middle);
    return await compare(middle, to) && first;
  };
  return await compare(0, commits.length);
}
var mostRuns = 400;
async function compareOnce(git, commits, from, to, each, signal) {
  const options = ["--stdin", "-r", "--root", "-c", "--no-renames", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"];
  const running = git.start(["diff-tree", ...options], { input: true, signal });
  const sent = send(running, commits, from, to);
  await eachRecord(running.stdout, 0, changeReader(each));
  const { code } = await running.ended;
  await sent;
  return code === 0 || signal.aborted;
}
async function send({ stdin, ended }, commits, from, to) {
  if (!stdin) return;
  const stopped = ended.then(() => stdin.destroy());
  for (let at = from; at < to && !stdin.destroyed; at += 512) {
    const ids = Array.from({ length: Math.min(512, to - at) }, (_, index) => `${commits.at(at + index)}
`);
    if (!stdin.write(ids.join(""))) await Promise.race([once2(stdin, "drain").catch(() => {
    }), stopped]);
  }
  stdin.end();
}
var colon = 58;
var mode = 7;
function changeReader(each) {
  let commit = "";
  let object;
  return (record) => {
    if (object !== void 0) {
      each(commit, object, record);
      object = void 0;
    } else if (record[0] === colon) {
      let parents = 1;
      while (record[parents] === colon) parents += 1;
      const at = parents + mode * (parents + 1) + (commit.length + 1) * parents;
      object = record.toString("latin1", at, at + commit.length);
    } else {
      commit = record.toString("latin1");
    }
  };
}

// src/scan/attribute/locate-hits.ts
var mostCommits = 1e4;
async function locateHits(repository, hits, revisions, signal) {
  const found = /* @__PURE__ */ new Map();
  let complete = true;
  const passes = revisions ? [{ by: "ref", select: revisions }] : everything;
  for (const { by, select } of passes) {
    const open2 = { objects: missing(hits.objects, found), names: missing(hits.names, found) };
    if (open2.objects.size + open2.names.size === 0) break;
    const note = (key, commit, path) => {
      const known = found.get(key);
      if (!known) found.set(key, { path, commits: [commit], by, order: found.size });
      else if (known.commits.at(-1) !== commit && known.commits.length < mostCommits) known.commits.push(commit);
    };
    const commits = await commitList(repository.git, select, signal);
    for (let index = 0; index < commits.length; index += 1) {
      const id = commits.at(index);
      if (open2.objects.has(id)) note(id, id, void 0);
    }
    const compared = await eachTreeChange(
      repository.git,
      commits,
      (commit, object, path) => {
        if (open2.objects.has(object)) note(object, commit, pathText(path));
        if (open2.names.size > 0) for (const name of namesIn(pathText(path), open2.names)) note(name, commit, pathText(path));
      },
      signal
    );
    complete &&= compared && commits.complete;
  }
  return { found, complete };
}
var everything = [
  { by: "ref", select: ["--all"] },
  { by: "reflog", select: ["--reflog", "--not", "--all"] }
];
function missing(keys, found) {
  return new Set([...keys].filter((key) => !found.has(key)));
}
function namesIn(path, names2) {
  return path.split("/").filter((part) => names2.has(part));
}

// src/scan/git/open-repository.ts
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { parse, resolve } from "node:path";

// src/scan/git/git-answer.ts
var mostBytes = 16 * 1024 * 1024;
async function gitAnswer(git, args, options = {}) {
  const running = git.start(args, { deadline: 6e4, ...options, input: options.text !== void 0 });
  running.stdin?.end(options.text);
  const parts = [];
  let length2 = 0;
  running.stdout.on("data", (part) => {
    length2 += part.length;
    if (length2 > mostBytes) running.stop();
    else parts.push(part);
  });
  return { ...await running.ended, output: Buffer.concat(parts) };
}

// src/scan/git/git-problem.ts
var kinds2 = [
  ["another-owner", /dubious ownership|unsafe repository/],
  ["not-a-repository", /not a git repository|must be run in a work tree|cannot change to/],
  ["disk-full", /No space left/],
  ["not-fetched", /promisor|lazy fetch|transport '.*' not allowed/],
  ["alternate", /alternate|object directory .* does not exist/],
  ["broken-pack", /packfile|pack .*index|index file .*\.idx|multi-pack/],
  [
    "broken-object",
    /bad object|bad tree|missing|unable to (read|stream|parse|unpack)|could not (read|parse|get)|corrupt|inflate|loose object|object file|invalid object|not a valid object/i
  ],
  ["configuration", /config/]
];
function gitProblem(line) {
  if (!/^(error|fatal|warning):/.test(line)) return void 0;
  const kind = kinds2.find(([, pattern]) => pattern.test(line))?.[0] ?? "other";
  if (kind === "other" && line.startsWith("warning:")) return void 0;
  const object = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(line)?.[0];
  return { kind, ...object ? { object } : {} };
}
var words = {
  "not-a-repository": "it is no git repository",
  "another-owner": "another user owns the repository, and git reads such a one only when your own configuration names it in safe.directory",
  "broken-object": "an object is missing or damaged",
  "not-fetched": "an object was not fetched yet (partial clone), and a scan fetches nothing",
  "broken-pack": "a pack is damaged",
  alternate: "an alternate object store is not there",
  configuration: "git cannot read the repository's configuration",
  "disk-full": "the disk is full",
  other: "git reported an error"
};
function problemWords(problem) {
  return problem.object ? `${words[problem.kind]} (${problem.object})` : words[problem.kind];
}

// src/scan/git/run-git.ts
import { spawn } from "node:child_process";
import { dirname } from "node:path";

// src/scan/git/find-git.ts
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
function findGit(path, platform) {
  const name = platform === "win32" ? "git.exe" : "git";
  return (path ?? "").split(delimiter).filter((folder) => isAbsolute(folder)).map((folder) => join(folder, name)).find(isProgram);
}
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/scan/git/git-safety.ts
import { delimiter as delimiter2, isAbsolute as isAbsolute2 } from "node:path";
var settings = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.sshCommand=false",
  "core.gitProxy=",
  "core.askPass=",
  "core.pager=cat",
  "core.editor=false",
  "core.alternateRefsCommand=true",
  "core.attributesFile=/dev/null",
  "core.excludesFile=/dev/null",
  "core.quotePath=false",
  "core.preloadIndex=false",
  "credential.helper=",
  "diff.external=",
  "diff.orderFile=/dev/null",
  "diff.relative=false",
  "gpg.program=false",
  "log.showSignature=false",
  "protocol.allow=never",
  "submodule.recurse=false",
  "gc.auto=0",
  "maintenance.auto=false"
];
var safeOptions = [
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
  "--literal-pathspecs",
  ...settings.flatMap((each) => ["-c", each])
];
var kept = ["HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "SYSTEMROOT", "SystemRoot", "WINDIR", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH"];
var places = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR"];
function safeEnvironment(from, fromHook) {
  const path = (from["PATH"] ?? from["Path"] ?? "").split(delimiter2).filter((folder) => isAbsolute2(folder));
  return {
    ...pick(from, fromHook ? [...kept, ...places] : kept),
    PATH: path.join(delimiter2),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_PROTOCOL_FROM_USER: "0",
    GIT_SSH_COMMAND: "false",
    GIT_NO_REPLACE_OBJECTS: "1",
    // Grafts would hide commits.
    GIT_GRAFT_FILE: "/dev/null",
    GIT_PAGER: "cat"
  };
}
function pick(from, names2) {
  return Object.fromEntries(
    names2.flatMap((name) => {
      const value = from[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}

// src/scan/git/run-git.ts
function gitIn(input) {
  const program = findGit(input.environment["PATH"] ?? input.environment["Path"], input.platform ?? process.platform);
  if (!program) return void 0;
  const env = safeEnvironment(input.environment, input.fromHook ?? false);
  const trust = (input.trusted ?? []).flatMap((folder) => ["-c", `safe.directory=${folder}`]);
  const at = (folder) => ({
    folder,
    at,
    // The process starts beside git itself, never in the repository: Windows looks for programs there first.
    start: (args, options = {}) => start(program, ["-C", folder, ...safeOptions, ...trust, ...args], env, options)
  });
  return at(input.folder);
}
var mostErrorText = 64 * 1024;
function start(program, args, env, options) {
  const child = spawn(program, args, {
    cwd: dirname(program),
    env,
    stdio: [options.input ? "pipe" : "ignore", "pipe", "pipe"],
    windowsHide: true,
    shell: false
  });
  child.stdin?.on("error", () => {
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("git was started without pipes");
  let errorText = "";
  stderr.setEncoding("latin1").on("data", (text2) => {
    if (errorText.length < mostErrorText) errorText += text2;
  });
  const stop = () => {
    child.kill("SIGKILL");
  };
  const timer = options.deadline === void 0 ? void 0 : setTimeout(stop, options.deadline);
  options.signal?.addEventListener("abort", stop, { once: true });
  if (options.signal?.aborted) stop();
  const ended = new Promise((resolve5) => {
    const finish = (code, signal) => {
      clearTimeout(timer);
      options.signal?.removeEventListener("abort", stop);
      resolve5({ code, signal, problems: problemsIn(errorText) });
    };
    child.on("error", () => finish(null, null));
    child.on("close", finish);
  });
  return { stdin: child.stdin ?? void 0, stdout, ended, stop };
}
function problemsIn(text2) {
  const byText = /* @__PURE__ */ new Map();
  for (const line of text2.split("\n")) {
    const problem = gitProblem(line);
    if (problem) byText.set(`${problem.kind} ${problem.object ?? ""}`, problem);
  }
  return [...byText.values()];
}

// src/scan/git/open-repository.ts
async function openRepository(input) {
  const git = gitIn(input);
  if (!git) return { is: "refused", why: "git was not found on PATH" };
  const opened = await ask(git);
  if (opened.is !== "refused" || !opened.owner || input.trusted) return opened;
  const trusted = await ownTrust(input);
  return trusted.length === 0 ? opened : openRepository({ ...input, trusted });
}
async function ask(git) {
  const { code, signal, output, problems } = await gitAnswer(git, ["rev-parse", "--is-bare-repository", "--absolute-git-dir"], { deadline: 1e4 });
  if (code !== 0) return refusal(signal !== null, problems);
  const [, bare, gitFolder] = /^(true|false)\n(.*)\n$/s.exec(output.toString()) ?? [];
  if (!gitFolder) return { is: "refused", why: "git gave an answer of an unknown form" };
  const commonFolder = commonFolderOf(gitFolder);
  return {
    is: "repository",
    repository: { git, gitFolder, commonFolder, bare: bare === "true", shallow: existsSync(resolve(commonFolder, "shallow")) }
  };
}
function refusal(killed, problems) {
  if (killed) return { is: "refused", why: "git did not answer within 10 seconds" };
  const owner = problems.find(({ kind }) => kind === "another-owner");
  if (owner) return { is: "refused", why: problemWords(owner), owner: true };
  const [first] = problems;
  if (!first) return { is: "refused", why: "git could not be run" };
  return { is: first.kind === "not-a-repository" ? "none" : "refused", why: problemWords(first) };
}
function commonFolderOf(gitFolder) {
  try {
    return resolve(gitFolder, readFileSync(resolve(gitFolder, "commondir"), "utf8").trimEnd());
  } catch {
    return gitFolder;
  }
}
async function ownTrust(input) {
  const home = input.environment["HOME"] ?? homedir();
  const { XDG_CONFIG_HOME: shared2 = resolve(home, ".config"), GIT_CONFIG_GLOBAL: named } = input.environment;
  const files = named === void 0 ? [resolve(shared2, "git/config"), resolve(home, ".gitconfig")] : [named];
  const own = gitIn({ ...input, folder: parse(home).root, fromHook: false });
  if (!own) return [];
  const answers = files.map((file) => gitAnswer(own, ["config", "-z", "--file", file, "--includes", "--get-all", "safe.directory"], { deadline: 5e3 }));
  return (await Promise.all(answers)).flatMap(
    ({ output }) => output.toString().split("\0").filter((each) => each !== "")
  );
}
async function workTreeOf({ git, bare }) {
  if (bare) return void 0;
  const { code, output } = await gitAnswer(git, ["rev-parse", "--show-toplevel"], { deadline: 1e4 });
  return code === 0 ? output.toString().replace(/\n$/, "") : void 0;
}

// src/scan/attribute/present-hits.ts
var tab = 9;
async function presentHits(repository, hits, signal) {
  const list = async (git, args) => {
    const present = /* @__PURE__ */ new Map();
    const running = git.start(args, { signal });
    await eachRecord(running.stdout, 0, (record) => {
      const end = record.indexOf(tab);
      const id = record.toString("latin1", 0, end).split(" ").find((each) => each.length >= 40);
      const keys = id !== void 0 && hits.objects.has(id) ? [id] : [];
      const path = keys.length + hits.names.size > 0 ? pathText(record.subarray(end + 1)) : "";
      const names2 = hits.names.size > 0 ? path.split("/").filter((part) => hits.names.has(part)) : [];
      for (const key of [...keys, ...names2]) if (!present.has(key)) present.set(key, path);
    });
    await running.ended;
    return present;
  };
  const top = await workTreeOf(repository);
  const [head2, index] = await Promise.all([
    list(repository.git, ["ls-tree", "-r", "-z", "--full-tree", "HEAD"]),
    top === void 0 ? /* @__PURE__ */ new Map() : list(repository.git.at(top), ["ls-files", "--stage", "-z"])
  ]);
  return { head: head2, index };
}

// src/scan/attribute/refs-with.ts
async function pushedCommits({ git }, commits, signal) {
  const pushed = /* @__PURE__ */ new Set();
  if (commits.size === 0) return pushed;
  const running = git.start(["rev-list", "--remotes", "--glob=refs/pull/*", "--glob=refs/merge-requests/*"], { signal });
  await eachRecord(running.stdout, 10, (line) => {
    const id = line.toString("latin1");
    if (commits.has(id)) pushed.add(id);
  });
  await running.ended;
  return pushed;
}
function isRemoteRef(name) {
  return /^refs\/(remotes|pull|merge-requests)\//.test(name);
}
var mostCommits2 = 50;
var mostRefs = 10;
async function refsWith(git, how, commits, signal) {
  const refs = /* @__PURE__ */ new Map();
  for (const commit of [...commits].slice(0, mostCommits2)) {
    if (signal.aborted) break;
    refs.set(commit, await refsOf(git, `${how}=${commit}`, signal));
  }
  return refs;
}
async function refsOf(git, condition, signal) {
  const names2 = [];
  const running = git.start(["for-each-ref", condition, "--format=%(refname) %(symref)"], { signal, deadline: 6e4 });
  await eachRecord(running.stdout, 10, (line) => {
    const [name = "", target] = line.toString().split(" ");
    if (!target && names2.length < 1e3) names2.push(name);
  });
  await running.ended;
  const remote = (name) => isRemoteRef(name) ? 0 : 1;
  return names2.sort((a, b) => remote(a) - remote(b)).slice(0, mostRefs);
}

// src/scan/attribute/attribute-hits.ts
async function attributeHits(repository, hits, revisions, signal) {
  const [{ found, complete }, present] = await Promise.all([locateHits(repository, hits, revisions, signal), presentHits(repository, hits, signal)]);
  const keys = [...hits.objects, ...hits.names];
  const lost = keys.filter((key) => !found.has(key) && !present.index.has(key));
  const reached = lost.length > 0 && complete ? await reachedAtAll(repository, new Set(lost), signal) : /* @__PURE__ */ new Set();
  const first = new Set([...found.values()].flatMap(({ commits }) => commits.slice(0, 1)));
  const named = reached === "unknown" ? /* @__PURE__ */ new Set() : reached;
  const [times, pushed, refs, tags] = await Promise.all([
    commitTimes(repository.git, first, signal),
    pushedCommits(repository, new Set([...found.values()].flatMap(({ commits }) => commits)), signal),
    refsWith(repository.git, "--contains", first, signal),
    refsWith(repository.git, "--points-at", named, signal)
  ]);
  const whereabouts = (key) => {
    const located = found.get(key);
    const introduced = located?.commits[0];
    return {
      keptBy: keeper(key, located, present.index, reached, complete),
      path: located?.path ?? present.head.get(key) ?? present.index.get(key),
      introduced: introduced === void 0 ? void 0 : { id: introduced, time: times.get(introduced) },
      order: located?.order ?? Number.POSITIVE_INFINITY,
      commits: located?.commits.length ?? 0,
      stillIn: present.head.has(key) ? "HEAD" : present.index.has(key) ? "index" : void 0,
      refs: (introduced === void 0 ? tags.get(key) : refs.get(introduced)) ?? [],
      pushed: repository.bare ? "bare" : located?.commits.some((commit) => pushed.has(commit)) ? "yes" : "no"
    };
  };
  return new Map(keys.map((key) => [key, whereabouts(key)]));
}
function keeper(key, located, index, reached, complete) {
  if (located) return located.by;
  if (index.has(key)) return "index";
  if (!complete || reached === "unknown") return "unknown";
  return reached.has(key) ? "ref" : "none";
}
async function reachedAtAll({ git }, objects, signal) {
  const reached = /* @__PURE__ */ new Set();
  const running = git.start(["rev-list", "--objects", "--no-object-names", "--missing=print", "--all", "--reflog", "--indexed-objects"], { signal });
  await eachRecord(running.stdout, 10, (line) => {
    const id = line.toString("latin1");
    if (objects.has(id)) reached.add(id);
  });
  return (await running.ended).code === 0 ? reached : "unknown";
}

// src/scan/distinct-names.ts
function distinctNames(sightings) {
  const told = /* @__PURE__ */ new Map();
  const byLength = sightings.flatMap((each) => pathOf(each) === void 0 ? [] : [each]).sort((a, b) => (pathOf(a) ?? "").length - (pathOf(b) ?? "").length);
  const repeated = /* @__PURE__ */ new Set();
  for (const each of byLength) {
    const path = pathOf(each) ?? "";
    const key = `${each.kind} ${each.label}`;
    const paths = told.get(key) ?? /* @__PURE__ */ new Set();
    told.set(key, paths);
    if (withParents(path).some((parent) => paths.has(parent))) repeated.add(each);
    else paths.add(path);
  }
  return sightings.filter((each) => !repeated.has(each));
}
function pathOf({ origin }) {
  return origin.is === "metadata" && origin.what === "file-name" && origin.repository === void 0 ? origin.path : void 0;
}
function withParents(path) {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

// src/scan/distinct-sightings.ts
function distinctSightings(sightings) {
  const named = new Set(sightings.flatMap((each) => isNamed(each) ? [placeKey(each)] : []));
  return sightings.filter((each) => isNamed(each) || !named.has(placeKey(each)));
}
function isNamed({ origin, name }) {
  return origin.is === "object" && origin.kind === "blob" && name !== "blob";
}
function placeKey({ origin, offset, label, within }) {
  return origin.is === "object" ? `${origin.repository} ${origin.object} ${offset} ${label} ${within.length}` : "";
}

// src/scan/finding/scan-findings.ts
import { join as join2 } from "node:path";

// src/scan/finding/scan-remedy.ts
function scanRemedy(input) {
  switch (input.rule) {
    case "token-in-staged-file":
      return {
        steps: [unstage(input), readFromClient(input.provider), { say: "It is not committed yet: if it was nowhere else, there is no need to revoke it" }]
      };
    case "token-in-file":
      return {
        steps: [readFromClient(input.provider), ...revoke(input.provider, "If the file was ever committed, sent or shared: revoke the token")],
        wontHelp: ["Adding the file to .gitignore: what was committed or copied stays so."]
      };
    case "token-in-remote-url":
      return {
        steps: [
          ...revoke(input.provider, "Revoke the token"),
          { say: "Give the remote its address without credentials (`git remote set-url NAME URL`), and let a credential helper keep them" }
        ],
        wontHelp: ["Removing the remote: the address may stand in logs, in other clones and in the reflog."]
      };
    case "token-in-metadata":
      return {
        steps: [
          ...revoke(input.provider, "Revoke the token now"),
          { say: "Then, if you must, rewrite or rename what holds it", run: everyShell("auth-doctor explain token-in-metadata") }
        ],
        wontHelp: ["Renaming or amending alone: copies, reflogs and clones keep the old text."]
      };
    case "token-in-history":
      return {
        steps: [
          ...revoke(input.provider, "Revoke the token now"),
          { say: "Then clean the history, if you must", run: everyShell("auth-doctor explain token-in-history") }
        ],
        wontHelp: ["Removing the line in a later commit: the history keeps it, and so does every clone."]
      };
  }
}
function revoke(provider, say) {
  if (!provider) return [{ say }];
  return [
    { say, url: provider.pages.revoke },
    { say: "Make sure that it is dead (it must say: rejected)", run: everyShell(`auth-doctor check ${provider.id} --online`) }
  ];
}
function readFromClient(provider) {
  const how = provider?.login ? `: the client finds it by itself after \`${provider.login}\`` : "";
  return { say: `Take the token out of the file, and let the program read it from its own place${how}` };
}
function unstage({ stagedPath: stagedPath2, top, home, beforeFirstCommit }) {
  const say = "Take the file out of the commit (it stays as it is on disk)";
  if (stagedPath2 === void 0 || top === void 0) return { say };
  const command = beforeFirstCommit ? "rm --cached --quiet --" : "restore --staged --";
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const folder = shellPath(top, home, shell);
    const path = shellPath(stagedPath2, void 0, shell);
    return folder === void 0 || path === void 0 ? [] : [{ shell, line: `git -C ${folder} ${command} ${path}` }];
  });
  return { say, ...run.length > 0 ? { run } : {} };
}

// src/scan/finding/scan-rule.ts
function scanRuleOf({ origin, line }, where, isRemoteLine2) {
  if (where?.keptBy === "index") return "token-in-staged-file";
  switch (origin.is) {
    case "file":
    case "stream":
      return "token-in-file";
    case "index":
      return "token-in-staged-file";
    case "object":
      return origin.kind === "blob" ? "token-in-history" : "token-in-metadata";
    case "metadata": {
      if (origin.what === "remote-url") return "token-in-remote-url";
      const isAddress = origin.what === "git-config" && origin.path !== void 0 && isRemoteLine2(origin.path, line);
      return isAddress ? "token-in-remote-url" : "token-in-metadata";
    }
  }
}

// src/scan/finding/thing-words.ts
function thingWords({ origin, name }, rule) {
  if (rule === "token-in-remote-url") return "A remote's address";
  switch (origin.is) {
    case "file":
    case "stream":
      return "This line";
    case "index":
      return "This staged line";
    case "object":
      if (rule === "token-in-staged-file") return "A staged file";
      if (origin.kind === "blob") return "A committed file";
      return name === "commit message" ? "A commit message" : name === "tag message" ? "The message of a tag" : "The author or committer of a commit";
    case "metadata":
      return things[origin.what];
  }
}
var things = {
  "branch-name": "A branch's name",
  "tag-name": "A tag's name",
  "file-name": "A file's name",
  "symlink-target": "The target of a symbolic link",
  "git-config": "The repository's git configuration",
  "remote-url": "A remote's address",
  hook: "A git hook",
  note: "A git note",
  reflog: "A reflog",
  "git-file": "One of git's own files"
};

// src/scan/finding/where-words.ts
function whereWords(where, mask) {
  return [sinceWords(where), keptWords(where, mask), stillWords(where), pushedWords(where, mask)].filter((words3) => words3 !== "");
}
function sinceWords({ introduced, commits }) {
  if (!introduced) return "";
  const date = introduced.time === void 0 ? "" : ` (${new Date(introduced.time * 1e3).toISOString().slice(0, 10)})`;
  return commits > 1 ? `brought by ${commits} commits, first ${introduced.id.slice(0, 8)}${date}` : `since commit ${introduced.id.slice(0, 8)}${date}`;
}
function keptWords({ keptBy, refs, introduced }, mask) {
  switch (keptBy) {
    case "none":
      return "unreachable: no branch, tag, stash or reflog holds it, so git will clear it away in time";
    case "reflog":
      return "only a reflog holds it (a rewritten commit, a dropped branch or an older stash)";
    case "index":
      return "only in the index: staged, and never committed";
    case "unknown":
      return "which commit brought it could not be told: parts of the history cannot be read";
    case "ref": {
      const names2 = refs.map((name) => mask(shortRef(name)));
      if (names2.length === 0) return "";
      const more = names2.length > 3 ? ", \u2026" : "";
      return `${introduced ? "on" : "held by"} ${names2.slice(0, 3).join(", ")}${more}`;
    }
  }
}
function stillWords({ stillIn, keptBy, introduced }) {
  if (stillIn === "HEAD") return "still there in HEAD";
  if (stillIn === "index" && keptBy !== "index") return "not in HEAD, but staged again";
  return introduced && keptBy === "ref" ? "no longer in HEAD" : "";
}
function pushedWords({ pushed, refs, keptBy }, mask) {
  if (pushed === "bare") return "this is a bare repository: whoever can fetch from it has it";
  if (pushed === "no") return keptBy === "none" || keptBy === "index" ? "" : "not pushed, as far as this clone knows";
  const remote = refs.find(isRemoteRef);
  return remote ? `pushed: ${mask(shortRef(remote))} holds it` : "pushed: a remote branch holds it";
}
function shortRef(name) {
  return name === "refs/stash" ? "the stash" : name.replace(/^refs\/(heads|remotes|tags)\//, "").replace(/^refs\//, "");
}

// src/scan/finding/scan-findings.ts
function scanFindings(input) {
  const groups = /* @__PURE__ */ new Map();
  for (const sighting of input.sightings) {
    const key = groupKey(sighting, input);
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  return [...groups.values()].map((group) => findingOf(group, input)).sort((a, b) => order2(a).localeCompare(order2(b), "en"));
}
function groupKey(sighting, { whereabouts, isRemoteLine: isRemoteLine2 }) {
  const { origin, kind, label, line, column } = sighting;
  const where = whereabouts(sighting);
  const rule = scanRuleOf(sighting, where, isRemoteLine2);
  if (origin.is !== "object") return JSON.stringify([rule, kind, label, origin, line, column]);
  const at = origin.kind === "blob" ? where?.path ?? origin.object : origin.object;
  return JSON.stringify([rule, kind, label, origin.repository, origin.kind, at, ...origin.kind === "blob" ? [] : [line, column]]);
}
function findingOf(group, input) {
  const sighting = oldest(group, input);
  const rule = scanRuleOf(sighting, input.whereabouts(sighting), input.isRemoteLine);
  const staged = stagedPath(sighting, input);
  const provider = input.providers.find(({ id }) => id === sighting.provider);
  const name = tokenName(sighting, provider);
  const subject = thingWords(sighting, rule);
  const place = placeOf(sighting, input);
  return {
    rule,
    severity: "error",
    platform: sighting.provider,
    clients: sighting.own ? [sighting.own.client] : [],
    place,
    message: sighting.own ? `${subject} holds your own ${name}` : `${subject} holds what looks like ${/^[AEIOU]/i.test(name) ? "an" : "a"} ${name}`,
    evidence: evidenceOf(group, sighting, place, input),
    cause: causes[rule],
    remedy: scanRemedy({
      rule,
      provider,
      home: input.home,
      top: input.workTree(sighting)?.top,
      beforeFirstCommit: input.workTree(sighting)?.beforeFirstCommit ?? false,
      stagedPath: staged !== void 0 && input.mask(staged) === staged ? staged : void 0
    })
  };
}
function stagedPath(sighting, { whereabouts }) {
  return sighting.origin.is === "index" ? sighting.origin.path : whereabouts(sighting)?.path;
}
var causes = {
  "token-in-file": "Whoever can read the file, or a copy of it, can use the token.",
  "token-in-history": "Removing the line does not help: the history keeps it, in this clone and in every other.",
  "token-in-metadata": "Names and messages are copied with every clone, and shown where files are not.",
  "token-in-remote-url": "git keeps the address as it was given, credentials included, and shows it in its messages.",
  "token-in-staged-file": "The next commit would keep it for good."
};
function oldest(group, { whereabouts }) {
  const order3 = (sighting) => whereabouts(sighting)?.order ?? Number.POSITIVE_INFINITY;
  return group.reduce((best, each) => order3(each) < order3(best) ? each : best);
}
function tokenName({ kind, provider: id }, provider) {
  const shape = provider?.tokens.find((token2) => `${id}/${token2.kind}` === kind);
  return shape?.name ?? `${provider?.name ?? id} credential`;
}
function placeOf(sighting, { mask, whereabouts, repositoryName, workTree }) {
  const { origin, line, column } = sighting;
  const inTop = (path) => join2(workTree(sighting)?.top ?? "", path);
  switch (origin.is) {
    case "file":
      return { kind: "file", path: mask(origin.path), line, column };
    case "stream":
      return { kind: "file", path: sighting.name, line, column };
    case "index":
      return { kind: "file", path: mask(inTop(origin.path)), line, column };
    case "metadata": {
      const where = whereabouts(sighting);
      if (where?.introduced) return { kind: "git", commit: where.introduced.id, path: mask(where.path ?? sighting.name), line };
      return { kind: "file", path: mask(origin.path ?? sighting.name), ...isContent(origin.what) ? { line, column } : {} };
    }
    case "object": {
      const where = whereabouts(sighting);
      const inside2 = repositoryName(sighting);
      if (where?.keptBy === "index" && where.path !== void 0) return { kind: "file", path: mask(inTop(where.path)), line, column };
      const path = where?.path ?? (origin.kind === "blob" ? "an object without a path" : sighting.name);
      return { kind: "git", commit: where?.introduced?.id ?? origin.object, path: mask(inside2 === void 0 ? path : join2(inside2, path)), line };
    }
  }
}
function isContent(what) {
  return !what.endsWith("-name") && what !== "symlink-target";
}
function evidenceOf(group, sighting, place, input) {
  const { within, cell, own, label } = sighting;
  const where = input.whereabouts(sighting);
  const versions = new Set(group.map(({ origin }) => origin.is === "object" ? origin.object : "")).size;
  const repeated = new Set(input.sightings.filter((each) => each.label === label).map((each) => groupKey(each, input))).size > 1;
  const words3 = [
    own ? `the value that ${own.client} uses here as ${own.slot}` : "",
    cell ? `in the ${cell.part} of notebook cell ${cell.number}` : "",
    within.length > 0 ? `inside: ${within.map(input.mask).join(", ")}` : "",
    ...where ? whereWords(where, input.mask) : [],
    versions > 1 ? `in ${versions} versions of the file` : "",
    repeated ? `token ${label}: the same token stands in other places too` : ""
  ];
  const [first = `column ${sighting.column}`, ...more] = words3.filter((what) => what !== "");
  return [{ place, what: first }, ...more.map((what) => ({ what }))];
}
function order2({ rule, place }) {
  const line = "line" in place && place.line !== void 0 ? String(place.line).padStart(9, "0") : "";
  return `${rule}\0${"path" in place ? place.path : ""}\0${line}\0${"commit" in place ? place.commit : ""}`;
}

// src/scan/newly-staged.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { join as join3 } from "node:path";

// src/scan/source/raw-diff.ts
var meta = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;
function rawDiffReader(each) {
  let begun;
  return (record) => {
    if (!begun) {
      begun = meta.exec(record.toString("latin1")) ?? void 0;
      return;
    }
    const [, newMode = "", old = "", now = "", status = ""] = begun;
    begun = void 0;
    each({ newMode, oldObject: objectOf(old), newObject: objectOf(now), status, path: Buffer.from(record) });
  };
}
function objectOf(id) {
  return /^0+$/.test(id) ? void 0 : id;
}

// src/scan/source/staged-changes.ts
async function stagedChanges(git, signal, against) {
  const changes = [];
  const options = ["--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=none"];
  const other = against === "nothing" ? await emptyTree(git) : against;
  const running = git.start(["diff", ...options, ...other ? [other] : [], "--"], { signal, deadline: 6e5 });
  await eachRecord(
    running.stdout,
    0,
    rawDiffReader((change) => changes.push(change))
  );
  return { changes, ...await running.ended };
}
async function emptyTree(git) {
  const { output } = await gitAnswer(git, ["hash-object", "-t", "tree", "--stdin"], { text: "" });
  return output.toString("latin1").trim();
}

// src/scan/newly-staged.ts
async function newlyStaged(repository, changes, sightings, matcher, signal) {
  const staged = sightings.filter(({ origin }) => origin.is === "index" && origin.repository === repository.gitFolder);
  if (staged.length === 0) return { fresh: sightings, known: 0 };
  const parents = [changes, ...await mergeChanges(repository, signal)];
  const known = /* @__PURE__ */ new Set();
  for (const parent of parents) {
    const byPath = groupByPath(staged);
    const earlier = await earlierSightings(repository, parent, byPath, matcher, signal);
    for (const [path, now] of byPath) for (const each of kept2(now, earlier(path))) known.add(each);
  }
  return { fresh: sightings.filter((each) => !known.has(each)), known: known.size };
}
async function mergeChanges({ git, gitFolder }, signal) {
  let text2;
  try {
    text2 = readFileSync2(join3(gitFolder, "MERGE_HEAD"), "latin1");
  } catch {
    return [];
  }
  const heads = text2.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const against = await Promise.all(heads.map((head2) => stagedChanges(git, signal, head2)));
  return against.filter(({ code }) => code === 0).map(({ changes }) => changes);
}
function groupByPath(staged) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of staged) {
    const path = each.origin.is === "index" ? each.origin.path : "";
    const group = groups.get(path);
    if (group) group.push(each);
    else groups.set(path, [each]);
  }
  return groups;
}
async function earlierSightings({ git }, parent, staged, matcher, signal) {
  const deleted = parent.filter(({ status }) => status === "D").flatMap(({ oldObject }) => oldObject ?? []);
  const changed = new Map(parent.map((change) => [pathText(change.path), change]));
  const objectsOf = (change) => change.oldObject ? [change.oldObject] : deleted;
  const wanted = new Set([...staged.keys()].flatMap((path) => changed.get(path) ?? []).flatMap(objectsOf));
  const seen = /* @__PURE__ */ new Map();
  if (wanted.size > 0) {
    const visitor = {
      whole: ({ id }, bytes) => {
        seen.set(id, matcher.matchBytes(bytes, headOf2(id)));
      },
      sliced: async ({ id, size }, content) => {
        const all = [];
        for await (const each of matcher.match({ ...headOf2(id), content, size })) all.push(each);
        seen.set(id, all);
      },
      // Unread, it makes nothing known.
      unseen: () => {
      }
    };
    await listedObjects(git, () => wanted)(visitor, signal);
  }
  return (path) => {
    const change = changed.get(path);
    return change ? objectsOf(change).flatMap((id) => seen.get(id) ?? []) : "the same";
  };
}
function headOf2(object) {
  return { name: "blob", origin: { is: "object", object, kind: "blob" } };
}
function kept2(now, earlier) {
  if (earlier === "the same") return now;
  const left = [...earlier];
  const result = /* @__PURE__ */ new Set();
  for (const keyOf of [alike, token]) {
    for (const each of now) {
      if (result.has(each)) continue;
      const index = left.findIndex((other) => keyOf(other) === keyOf(each));
      if (index === -1) continue;
      left.splice(index, 1);
      result.add(each);
    }
  }
  return [...result];
}
function token({ kind, label }) {
  return `${kind} ${label}`;
}
function alike(sighting) {
  return `${token(sighting)} ${sighting.column} ${sighting.within.join(" ")}`;
}

// src/scan/scan.ts
var mostSightings = 1e4;
async function scan({ sources, matcher, unseen, signal, watch }) {
  const sightings = [];
  const count2 = { files: 0, objects: 0, bytes: 0 };
  let more = 0;
  watch?.(() => ({ ...count2, sightings: sightings.length }));
  const keep = (each) => {
    if (sightings.length < mostSightings) sightings.push(each);
    else more += 1;
  };
  const begin2 = ({ origin }) => {
    if (origin.is === "object") count2.objects += 1;
    else if (origin.is !== "metadata" || !isName(origin.what)) count2.files += 1;
  };
  const sink = {
    signal,
    unseen: unseen.add,
    counted: (bytes) => {
      count2.objects += 1;
      count2.bytes += bytes;
    },
    whole: (bytes, head2, part) => {
      if (!part) begin2(head2);
      if (part !== "again") count2.bytes += bytes.length;
      for (const each of matcher.matchBytes(bytes, head2)) keep(each);
    },
    sliced: async (item) => {
      begin2(item);
      const content = counted(item.content, signal, (length2) => {
        count2.bytes += length2;
      });
      for await (const each of matcher.match({ ...item, content })) keep(each);
    }
  };
  for (const source of sources) if (!signal.aborted) await source(sink);
  if (more > 0) unseen.add(`${more} further tokens`, `only the first ${mostSightings} are listed`);
  return { sightings, coverage: { ...count2, unseen: unseen.list() }, interrupted: signal.aborted };
}
function isName(what) {
  return what === "symlink-target" || what.endsWith("-name");
}
async function* counted(content, signal, add) {
  for await (const slice of content instanceof Uint8Array ? [content] : content) {
    add(slice.length);
    yield slice;
    if (signal.aborted) return;
  }
}

// src/scan/source/git-folder.ts
import { readFileSync as readFileSync3, realpathSync } from "node:fs";

// src/scan/source/error-code.ts
function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}
var words2 = {
  EACCES: "permission denied",
  EPERM: "not permitted",
  ENOENT: "it is not there",
  ENOTDIR: "a part of its path is no folder",
  EISDIR: "it is a folder",
  ELOOP: "it is a symbolic link",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "its path is too long",
  EIO: "the disk reports an error"
};
function errorWords(code) {
  return words2[code] ? `${words2[code]} (${code})` : `reading it failed (${code})`;
}

// src/scan/source/read-file.ts
import { closeSync, constants as constants2, fstatSync, openSync, readSync } from "node:fs";

// src/scan/source/lfs-pointer.ts
var begin = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(bytes) {
  return bytes.length < 1024 && bytes.length > begin.length && begin.equals(bytes.subarray(0, begin.length));
}

// src/scan/source/read-file.ts
var flags = constants2.O_RDONLY | (constants2.O_NONBLOCK ?? 0) | (constants2.O_NOFOLLOW ?? 0);
var shared = Buffer.alloc(0);
function readFile({ path, head: head2, named }, sink) {
  let file;
  let kept3 = false;
  try {
    file = openSync(path, named ? flags & ~(constants2.O_NOFOLLOW ?? 0) : flags);
    const stat = fstatSync(file);
    if (!stat.isFile()) {
      sink.unseen(head2.name, "it is no regular file", named ? "input" : void 0);
      return void 0;
    }
    if (stat.size > wholeLimit) {
      kept3 = true;
      return readSlices(file, stat.size, head2, sink);
    }
    if (shared.length < stat.size) shared = Buffer.allocUnsafeSlow(Math.max(stat.size, Math.min(2 * shared.length, wholeLimit), 65536));
    const bytes = shared.subarray(0, fill(file, stat.size));
    if (isLfsPointer(bytes)) sink.unseen(head2.name, "it is a Git LFS pointer: the large file was not fetched");
    sink.whole(bytes, head2);
  } catch (error) {
    sink.unseen(head2.name, errorWords(errorCode(error)), named ? "input" : void 0);
  } finally {
    if (file !== void 0 && !kept3) closeSync(file);
  }
  return void 0;
}
function fill(file, size) {
  let filled = 0;
  while (filled < size) {
    const count2 = readSync(file, shared, filled, size - filled, null);
    if (count2 === 0) break;
    filled += count2;
  }
  return filled;
}
var sliceBytes = 1024 * 1024;
async function readSlices(file, size, head2, sink) {
  async function* slices() {
    for (let left = size; left > 0; ) {
      const slice = Buffer.allocUnsafeSlow(Math.min(sliceBytes, left));
      const count2 = readSync(file, slice, 0, slice.length, null);
      if (count2 === 0) return;
      left -= count2;
      yield slice.subarray(0, count2);
      await new Promise(setImmediate);
    }
  }
  try {
    await sink.sliced({ ...head2, content: slices(), size });
  } catch (error) {
    sink.unseen(head2.name, errorWords(errorCode(error)));
  } finally {
    closeSync(file);
  }
}

// src/scan/source/walk-folder.ts
import { opendirSync } from "node:fs";
var separator = Buffer.from("/");
function* walkFolder(folder, enter, failed) {
  const open2 = [];
  const begin2 = (at) => {
    try {
      open2.push({ at, entries: opendirSync(at, { encoding: "buffer" }) });
    } catch (error) {
      failed(at, errorCode(error));
    }
  };
  begin2(folder);
  try {
    for (let top = open2.at(-1); top; top = open2.at(-1)) {
      const entry = next(top, failed);
      if (!entry) {
        open2.pop();
        close(top.entries);
        continue;
      }
      const name = entry.name;
      const found = { path: Buffer.concat([top.at, separator, name]), name, kind: kindOf2(entry) };
      yield found;
      if (found.kind === "folder" && enter(found)) begin2(found.path);
    }
  } finally {
    for (const { entries } of open2) close(entries);
  }
}
function next(top, failed) {
  try {
    return top.entries.readSync() ?? void 0;
  } catch (error) {
    failed(top.at, errorCode(error));
    return void 0;
  }
}
function close(entries) {
  try {
    entries.closeSync();
  } catch {
  }
}
function kindOf2(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "symlink" : "special";
}

// src/scan/source/git-folder.ts
function gitFolderSource(gitFolder) {
  return async (sink) => {
    const root = Buffer.from(realFolder(gitFolder));
    const relative2 = (found) => pathText(found.path.subarray(root.length + 1));
    const enter = (found) => !/^(objects|modules|lfs\/objects|annex\/objects|rr-cache)$/.test(relative2(found));
    const failed = (path, code) => sink.unseen(pathText(path), errorWords(code));
    let count2 = 0;
    for (const found of walkFolder(root, enter, failed)) {
      if (sink.signal.aborted) return;
      const name = relative2(found);
      if (found.kind === "file" && isText(name)) await lookAt(found, name, sink);
      count2 += 1;
      if (count2 % 256 === 0) await new Promise(setImmediate);
    }
  };
}
function realFolder(folder) {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
function isText(name) {
  return !/\.sample$|(^|\/)(index|[^/]*\.(idx|pack|rev|bitmap))$|(^|\/)(fsmonitor--daemon|sharedindex\.)/.test(name);
}
async function lookAt(found, name, sink) {
  const path = pathText(found.path);
  const what = whatOf(name);
  await readFile({ path: found.path, head: { name: path, origin: { is: "metadata", what, path } } }, sink);
}
function whatOf(name) {
  if (/(^|\/)hooks\//.test(name)) return "hook";
  if (/(^|\/)logs\//.test(name)) return "reflog";
  if (/(^|\/)FETCH_HEAD$|^remotes\/|^branches\//.test(name)) return "remote-url";
  if (/(^|\/)config(\.worktree)?$/.test(name)) return "git-config";
  return "git-file";
}
function isRemoteLine(configFile, line) {
  try {
    const text2 = readFileSync3(configFile, "latin1").split("\n", line)[line - 1] ?? "";
    return /^\s*(push)?url\s*=|^\s*\[\s*url\s|insteadof\s*=|^\s*proxy\s*=/i.test(text2);
  } catch {
    return false;
  }
}

// src/scan/unseen.ts
var most = 1e3;
function unseenList() {
  const known = /* @__PURE__ */ new Map();
  let more = 0;
  let inputFailed = false;
  return {
    add: (what, why, input) => {
      if (input) inputFailed = true;
      const key = `${what}\0${why}`;
      if (known.has(key)) return;
      if (known.size < most) known.set(key, { what, why });
      else more += 1;
    },
    list: () => more === 0 ? [...known.values()] : [...known.values(), { what: `${more} further things`, why: "they could not be looked at either" }],
    get inputFailed() {
      return inputFailed;
    }
  };
}

// src/commands/scan-plan.ts
import { existsSync as existsSync2, realpathSync as realpathSync3, statSync as statSync4 } from "node:fs";
import { basename, dirname as dirname2, join as join7, resolve as resolve4 } from "node:path";

// src/scan/repository-gaps.ts
var questionMark = 63;
function repositoryGaps({ git, shallow }, label, hasHoles) {
  return async (sink) => {
    if (sink.signal.aborted) return;
    if (shallow) sink.unseen(`${label}older history`, "the clone is shallow; `git fetch --unshallow` gets the rest");
    const { code } = await gitAnswer(git, ["config", "--get-regexp", "-z", String.raw`^(remote\..*\.promisor|extensions\.partialclone)$`], {
      signal: sink.signal
    });
    const isPartial = code === 0;
    const holes = hasHoles();
    if (holes === void 0) sink.unseen(`${label}missing objects`, "there are too many objects to tell whether all are there");
    if (sink.signal.aborted || !isPartial && !holes) return;
    const running = git.start(["rev-list", "--objects", "--all", "--missing=print", "--no-object-names"], { signal: sink.signal });
    let missing2 = 0;
    await eachRecord(running.stdout, 10, (line) => {
      if (line[0] === questionMark) missing2 += 1;
    });
    const ended = await running.ended;
    if (sink.signal.aborted || missing2 === 0 && ended.code === 0) return;
    const number = ended.code === 0 ? `${missing2} missing ${missing2 === 1 ? "object" : "objects"}` : "missing objects";
    sink.unseen(
      label + number,
      isPartial ? "they were not fetched yet (partial clone), and a scan fetches nothing" : "the history refers to them and they are not there; `git fsck` names them"
    );
  };
}

// src/scan/select-history.ts
async function selectHistory(git, { since, branch, range }) {
  if (range !== void 0)
    return since === void 0 && branch === void 0 ? await rangeRevisions(git, range) : wrong("--range stands alone: leave out --since and --branch");
  if (since === void 0 && branch === void 0) return { is: "selected", revisions: void 0 };
  const from = since === void 0 ? void 0 : await commitOf(git, since);
  const to = branch === void 0 ? void 0 : await commitOf(git, branch);
  if (since !== void 0 && !from) return wrong("--since names no commit of this repository");
  if (branch !== void 0 && !to) return wrong("--branch names no commit of this repository");
  return { is: "selected", revisions: [to ?? "--all", ...from ? [`^${from}`] : []] };
}
function wrong(why) {
  return { is: "wrong", why };
}
async function rangeRevisions(git, range) {
  const [, left = "", dots, right = ""] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
  if (!dots) return wrong("--range is written A..B or A...B");
  const isNew = /^0{40,64}$/.test(left);
  const [a, b] = await Promise.all([isNew ? void 0 : commitOf(git, left || "HEAD"), commitOf(git, right || "HEAD")]);
  if (!b || !a && !isNew) return wrong("--range names a commit that is not in this repository");
  if (!a) return { is: "selected", revisions: [b] };
  if (dots === "..") return { is: "selected", revisions: [b, `^${a}`] };
  const { output } = await gitAnswer(git, ["merge-base", "--all", a, b]);
  const bases = output.toString("latin1").split("\n").filter((line) => line !== "");
  return { is: "selected", revisions: [a, b, ...bases.map((base) => `^${base}`)] };
}
async function commitOf(git, revision) {
  const { code, output } = await gitAnswer(git, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  const id = output.toString("latin1").trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : void 0;
}

// src/scan/source/cat-file-objects.ts
function catFileObjects(git) {
  return async (visitor, signal) => {
    const running = git.start(["cat-file", "--batch-all-objects", "--unordered", "--batch", "--buffer"], { signal });
    const end = await readBatch(running.stdout, visitor, (id) => visitor.unseen(`object ${id}`, "git lists it but does not have it"));
    const ended = await running.ended;
    if (signal.aborted || isInterrupt(ended)) return;
    const whole = ended.code === 0 && end.cut === void 0;
    stateProblems(visitor, ended, whole);
    if (!whole) await readRest(git, visitor, signal, end);
  };
}
function isInterrupt({ signal }) {
  return signal === "SIGINT" || signal === "SIGTERM";
}
function stateProblems(visitor, { problems, code }, whole) {
  const others = problems.filter(({ kind }) => kind !== "not-fetched" && (whole || kind !== "broken-object"));
  for (const problem of others) visitor.unseen("objects", problemWords(problem));
  if (code === null) visitor.unseen("objects", "git was stopped");
}
async function readRest(git, visitor, signal, end) {
  const listing = git.start(["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)", "--buffer"], { signal });
  const parts = [];
  let begun = "";
  for await (const chunk of listing.stdout) {
    const text2 = begun + chunk.toString("latin1");
    const cut = text2.lastIndexOf("\n");
    begun = text2.slice(cut + 1);
    parts.push(Buffer.from(text2.slice(0, Math.max(cut, 0)).replaceAll(/ .*|\n/gm, ""), "hex"));
  }
  await listing.ended;
  const ids = Buffer.concat(parts);
  const width = (end.last ?? end.cut ?? "").length / 2 || (ids.length % 20 === 0 ? 20 : 32);
  const idAt2 = (index) => ids.toString("hex", index * width, (index + 1) * width) || void 0;
  const same = end.done === 0 || idAt2(end.done - 1) === end.last;
  async function* rest() {
    for (let index = same ? end.done : 0; index * width < ids.length; index += 1) yield idAt2(index) ?? "";
  }
  await listedObjects(git, rest)(visitor, signal);
}

// src/scan/source/object-presence.ts
var isSeen = 1;
var isReferred = 2;
var nameBits = 252;
var mostSlots = 1 << 24;
function objectPresence() {
  let slots = 1 << 12;
  let high = new Uint32Array(slots);
  let low = new Uint32Array(slots);
  let flags2 = new Uint8Array(slots);
  let used = 0;
  const slotOf = (a, b) => {
    let at = (a ^ b) & slots - 1;
    while (flags2[at] !== 0 && (high[at] !== a || low[at] !== b)) at = at + 1 & slots - 1;
    return at;
  };
  const grow = () => {
    const before = { high, low, flags: flags2 };
    slots *= 2;
    high = new Uint32Array(slots);
    low = new Uint32Array(slots);
    flags2 = new Uint8Array(slots);
    for (let index = 0; index < before.flags.length; index += 1) {
      const flag = before.flags[index];
      if (flag !== 0) fill2(slotOf(before.high[index], before.low[index]), before.high[index], before.low[index], flag);
    }
  };
  const fill2 = (at, a, b, flag) => {
    high[at] = a;
    low[at] = b;
    flags2[at] = flag;
  };
  const isFull = () => used * 2 > slots && slots >= mostSlots;
  const mark = (a, b, flag) => {
    if (isFull()) return true;
    if (used * 2 > slots) grow();
    const at = slotOf(a, b);
    const old = flags2[at];
    if (old === 0) used += 1;
    const isNew = (old & isReferred) === 0 || (old & nameBits) !== (flag & nameBits);
    fill2(at, a, b, flag & isReferred ? old & (isSeen | isReferred) | flag : old | flag);
    return isNew;
  };
  return {
    seen: (id) => void mark(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16), isSeen),
    wasSeen: (id) => isFull() || (flags2[slotOf(Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 16), 16))] & isSeen) !== 0,
    referred: (bytes, at, nameHash) => mark(wordAt(bytes, at), wordAt(bytes, at + 4), isReferred | nameHash & nameBits),
    hasHoles: () => isFull() ? void 0 : flags2.some((flag) => (flag & (isSeen | isReferred)) === isReferred)
  };
}
function wordAt(bytes, at) {
  return (bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]) >>> 0;
}

// src/scan/source/tree-entries.ts
var nul = 0;
var space = 32;
var four = 52;
var six = 54;
function eachTreeEntry(tree, idBytes, each) {
  for (let at = 0; at < tree.length; ) {
    const kind = tree[at] === four ? "tree" : tree[at + 1] === six ? "submodule" : "blob";
    while (at < tree.length && tree[at] !== space) at += 1;
    const from = at + 1;
    let hash = 0;
    for (at = from; at < tree.length && tree[at] !== nul; at += 1) hash = Math.imul(hash, 31) + tree[at] | 0;
    if (at + idBytes >= tree.length) return;
    each(from, at, kind, hash);
    at += 1 + idBytes;
  }
}

// src/scan/source/telling-paths.ts
var mostKept = 5e4;
function tellingPaths(telling) {
  const platforms = /* @__PURE__ */ new Map();
  const blobs = /* @__PURE__ */ new Map();
  let trees = /* @__PURE__ */ new Map();
  const platformOf = (name) => {
    if (platforms.has(name)) return platforms.get(name);
    if (platforms.size >= mostKept) platforms.clear();
    const platform = telling(name);
    platforms.set(name, platform);
    return platform;
  };
  const add = (to, id, platform, name) => {
    const known = to.get(id) ?? /* @__PURE__ */ new Map();
    if (!known.has(platform)) to.set(id, known.set(platform, name));
  };
  const note = (id, kind, name) => {
    const platform = platformOf(name);
    if (platform !== void 0) add(kind === "tree" ? trees : blobs, id, platform, name);
  };
  const goDown = async (git, signal) => {
    const entered = /* @__PURE__ */ new Set();
    while (trees.size > 0 && !signal.aborted) {
      const level = trees;
      trees = /* @__PURE__ */ new Map();
      const ids = () => level.keys();
      const visitor = {
        whole: ({ id }, tree) => {
          eachTreeEntry(tree, id.length / 2, (from, to, kind) => {
            const name = pathText(tree.subarray(from, to));
            if (kind === "submodule" || platformOf(name) !== void 0) return;
            const child = hexAt(tree, to + 1, id.length / 2);
            for (const [platform, folder] of level.get(id) ?? []) {
              if (kind === "blob") add(blobs, child, platform, `${folder}/${name}`);
              else if (!entered.has(`${child} ${platform}`)) {
                entered.add(`${child} ${platform}`);
                add(trees, child, platform, folder);
              }
            }
          });
        },
        sliced: async () => {
        },
        // The stream of all objects has stated it.
        unseen: () => {
        }
      };
      await listedObjects(git, ids)(visitor, signal);
    }
  };
  return {
    note,
    blobs: async (git, signal) => {
      await goDown(git, signal);
      return new Map([...blobs].map(([id, names2]) => [id, [...names2.values()]]));
    }
  };
}
function hexAt(bytes, at, length2) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length2).toString("hex");
}

// src/scan/source/history.ts
var mostNames = 5e4;
function historySource(input) {
  return async (sink) => {
    const presence = objectPresence();
    const paths = tellingPaths(input.telling);
    let pointers = 0;
    const onPointer = () => {
      pointers += 1;
    };
    await input.objects(visitorFor(sink, input, { presence, paths, onPointer }), sink.signal);
    if (sink.signal.aborted) return;
    input.onRead?.(presence.hasHoles());
    if (pointers > 0) sink.unseen(`${input.label}${pointers} Git LFS ${pointers === 1 ? "pointer" : "pointers"}`, "the content is not in the repository");
    await lookUnderNames(input, paths, presence, sink);
  };
}
function visitorFor(sink, { label, repository }, { presence, paths, onPointer }) {
  const names2 = /* @__PURE__ */ new Set();
  const originOf = ({ id, kind }) => ({ is: "object", object: id, kind, repository });
  const lookAtTree = ({ id }, tree) => {
    sink.counted(tree.length);
    eachTreeEntry(tree, id.length / 2, (from, to, kind, hash) => {
      if (kind === "submodule" || !presence.referred(tree, to + 1, hash)) return;
      const bytes = tree.subarray(from, to);
      const name = pathText(bytes);
      paths.note(hexAt(tree, to + 1, id.length / 2), kind, name);
      if (bytes.length < shortestName || names2.has(name)) return;
      if (names2.size >= mostNames) names2.clear();
      names2.add(name);
      sink.whole(bytes, { name: "file name", origin: { is: "metadata", what: "file-name", path: name, repository } });
    });
  };
  return {
    whole: (head2, bytes) => {
      presence.seen(head2.id);
      if (head2.kind === "tree") return lookAtTree(head2, bytes);
      if (head2.kind === "blob" && isLfsPointer(bytes)) onPointer();
      if (head2.kind === "blob") return sink.whole(bytes, { name: "blob", origin: originOf(head2) });
      const end = endOfHeaders(bytes);
      sink.whole(bytes.subarray(0, end), { name: "people", origin: originOf(head2) });
      sink.whole(bytes.subarray(end), { name: nameOf(head2), origin: originOf(head2) }, "part");
    },
    sliced: async (head2, slices) => {
      presence.seen(head2.id);
      if (head2.kind === "tree") return sink.unseen(`${label}file names in tree ${head2.id}`, "the tree is larger than 8 MiB");
      await sink.sliced({ name: nameOf(head2), origin: originOf(head2), content: slices, size: head2.size });
    },
    unseen: (what, why) => sink.unseen(label + what, why)
  };
}
function endOfHeaders(bytes) {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf("\n\n");
  return at === -1 ? bytes.length : at + 2;
}
function nameOf({ kind }) {
  return kind === "commit" ? "commit message" : kind === "tag" ? "tag message" : "blob";
}
async function lookUnderNames({ git, repository }, paths, presence, sink) {
  const blobs = await paths.blobs(git, sink.signal);
  const ids = [...blobs.keys()].filter((id) => presence.wasSeen(id));
  if (ids.length === 0) return;
  const visitor = {
    whole: ({ id, kind }, bytes) => {
      for (const name of blobs.get(id) ?? []) sink.whole(bytes, { name, origin: { is: "object", object: id, kind, repository } }, "again");
    },
    // So large a file tells its platform by itself, or is no client's.
    sliced: async () => {
    },
    unseen: () => {
    }
  };
  await listedObjects(git, () => ids)(visitor, sink.signal);
}

// src/scan/source/home.ts
import { lstatSync } from "node:fs";
import { join as join4, resolve as resolve2 } from "node:path";

// src/scan/source/home-places.ts
var of = (what, ...paths) => paths.map((path) => ({ path, what }));
var homePlaces = [
  ...of(
    "shell history",
    ".bash_history",
    ".zsh_history",
    ".zhistory",
    ".histfile",
    ".history",
    ".ksh_history",
    ".sh_history",
    ".local/share/fish/fish_history",
    ".local/share/xonsh",
    ".local/share/atuin",
    ".local/share/powershell/PSReadLine",
    "AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine",
    ".zsh_sessions",
    ".bash_sessions",
    ".python_history",
    ".ipython",
    ".julia/logs",
    ".Rhistory",
    ".node_repl_history",
    ".psql_history",
    ".sqlite_history",
    ".mysql_history",
    ".lesshst",
    ".wget-hsts",
    ".matlab"
  ),
  ...of(
    "start-up file",
    ".bashrc",
    ".bash_profile",
    ".bash_login",
    ".bash_aliases",
    ".bash_logout",
    ".profile",
    ".zshrc",
    ".zshenv",
    ".zprofile",
    ".zlogin",
    ".kshrc",
    ".cshrc",
    ".tcshrc",
    ".xprofile",
    ".xsessionrc",
    ".pam_environment",
    ".config/environment.d",
    ".config/fish",
    ".config/nushell",
    ".config/powershell",
    "Documents/PowerShell",
    "Documents/WindowsPowerShell",
    ".Renviron",
    ".Rprofile",
    ".julia/config",
    ".condarc",
    ".gitconfig",
    ".config/git",
    ".config/pip",
    ".ssh/environment",
    ".ssh/rc"
  ),
  ...of("notebook state", ".jupyter", ".local/share/jupyter", ".ipynb_checkpoints", "Library/Jupyter", "AppData/Roaming/jupyter"),
  ...of(
    "editor's state",
    ".viminfo",
    ".vim",
    ".local/state/vim",
    ".local/state/nvim",
    ".local/share/nvim",
    ".cache/vim",
    ".emacs.d/auto-save-list",
    ".emacs.d/backups",
    ".emacs.d/.local/cache",
    ".local/share/nano",
    ".local/share/rstudio",
    ".rstudio-desktop",
    ".spyder-py3",
    ".config/spyder-py3",
    ...["Code", "Code - Insiders", "VSCodium", "Cursor", "Windsurf", "Positron"].flatMap(
      (editor) => [".config", "Library/Application Support", "AppData/Roaming"].flatMap(
        (folder) => ["User", "Backups", "Workspaces"].map((part) => `${folder}/${editor}/${part}`)
      )
    ),
    ".vscode-server/data/User",
    ".local/share/code-server/User",
    ".cache/JetBrains",
    ".config/JetBrains",
    "Library/Caches/JetBrains",
    "AppData/Local/JetBrains",
    ".config/sublime-text/Local",
    ".config/zed",
    ".local/share/zed"
  ),
  ...of("assistant's log", ".claude", ".codex", ".gemini", ".copilot", ".continue", ".aider.chat.history.md", ".aider.input.history")
];

// src/scan/source/home.ts
var mostDepth = 6;
var passedBy = /^(node_modules|site-packages|\.git|\.cache|\.conda|\.mamba|\.npm|\.cargo|\.rustup|miniconda3|anaconda3|miniforge3|\.pyenv|\.local|\.venv|venv|Library|AppData|\.Trash)$/;
var turn = 256;
function homeSource({ home, belongs }) {
  return async (sink) => {
    const right = new Set(belongs.map((path) => resolve2(path)));
    const seen = /* @__PURE__ */ new Set();
    const lookAt2 = async (path) => {
      const text2 = pathText(path);
      if (right.has(resolve2(text2)) || seen.has(text2)) return;
      seen.add(text2);
      await readFile({ path, head: { name: text2, origin: { is: "file", path: text2 } } }, sink);
      if (seen.size % turn === 0) await new Promise(setImmediate);
    };
    for (const { path } of homePlaces) {
      if (sink.signal.aborted) return;
      await lookAtPlace(join4(home, path), lookAt2, sink);
    }
    await lookForRemains(home, lookAt2, sink);
  };
}
async function lookAtPlace(path, lookAt2, sink) {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) return await lookAt2(Buffer.from(path));
  if (!stat.isDirectory()) return;
  for (const found of walkFolder(Buffer.from(path), enterAll, failedIn(sink))) {
    if (sink.signal.aborted) return;
    if (found.kind === "file") await lookAt2(found.path);
  }
}
function enterAll({ name }) {
  return name.toString("latin1") !== "node_modules";
}
function failedIn(sink) {
  return (path, code) => {
    if (code !== "ENOENT") sink.unseen(pathText(path), errorWords(code));
  };
}
async function lookForRemains(home, lookAt2, sink) {
  const root = Buffer.from(home);
  const depthOf = ({ path }) => pathText(path.subarray(root.length + 1)).split("/").length;
  const enter = (found) => depthOf(found) < mostDepth && !passedBy.test(found.name.toString("latin1"));
  let count2 = 0;
  for (const found of walkFolder(root, enter, failedIn(sink))) {
    if (sink.signal.aborted) return;
    if (found.kind === "file" && isRemains(pathText(found.path))) await lookAt2(found.path);
    count2 += 1;
    if (count2 % turn === 0) await new Promise(setImmediate);
  }
}
function isRemains(path) {
  return /\/\.ipynb_checkpoints\/|\.sw[a-p]$|~$|\/\.#[^/]*$|\/#[^/]*#$|\/\.Rhistory$|\.un~$|\.bak$/.test(path);
}

// src/scan/source/paths.ts
import { lstatSync as lstatSync2, readlinkSync, statSync as statSync2 } from "node:fs";
import { relative, resolve as resolve3 } from "node:path";
function pathsSource({ paths, cwd, onRepository }) {
  return async (sink) => {
    for (const path of paths) {
      if (sink.signal.aborted) return;
      await lookAtInput(path, resolve3(cwd, path), sink, onRepository);
    }
  };
}
async function lookAtInput(named, full, sink, onRepository) {
  try {
    lstatSync2(full);
    if (statSync2(full).isDirectory()) return await lookAtFolder(full, sink, onRepository);
  } catch (error) {
    return sink.unseen(named, errorWords(errorCode(error)), "input");
  }
  await readFile({ path: full, head: { name: full, origin: { is: "file", path: full } }, named: true }, sink);
}
var turn2 = 256;
async function lookAtFolder(folder, sink, onRepository) {
  const enter = ({ name }) => name.toString("latin1") !== ".git";
  const failed = (path, code) => sink.unseen(pathText(path), errorWords(code), relative(folder, pathText(path)) === "" ? "input" : void 0);
  let count2 = 0;
  for (const found of walkFolder(Buffer.from(folder), enter, failed)) {
    if (sink.signal.aborted) return;
    const path = pathText(found.path);
    if (found.name.toString("latin1") === ".git") {
      onRepository?.(path.slice(0, -"/.git".length));
      continue;
    }
    if (found.name.length >= shortestName) sink.whole(found.name, { name: "file name", origin: { is: "metadata", what: "file-name", path } });
    if (found.kind === "symlink") lookAtTarget(found, path, sink);
    if (found.kind === "special") sink.unseen(path, "it is a FIFO, a socket or a device");
    if (found.kind === "file") await readFile({ path: found.path, head: { name: path, origin: { is: "file", path } } }, sink);
    count2 += 1;
    if (count2 % turn2 === 0) await new Promise(setImmediate);
  }
}
function lookAtTarget(found, path, sink) {
  try {
    const target = readlinkSync(found.path, { encoding: "buffer" });
    sink.whole(target, { name: "symlink target", origin: { is: "metadata", what: "symlink-target", path } });
  } catch (error) {
    sink.unseen(path, errorWords(errorCode(error)));
  }
}

// src/scan/source/reached-objects.ts
var questionMark2 = 63;
function reachedObjects(git, revisions) {
  return async (visitor, signal) => {
    const listing = git.start(["rev-list", "--objects", "--no-object-names", "--missing=print", ...revisions], { signal });
    const parts = [];
    let width = 0;
    await eachRecord(listing.stdout, 10, (line) => {
      if (line[0] === questionMark2) return visitor.unseen(`object ${line.toString("latin1", 1)}`, "it is not in the repository");
      width = line.length / 2;
      parts.push(Buffer.from(line.toString("latin1"), "hex"));
    });
    const { code, problems } = await listing.ended;
    if (signal.aborted) return;
    for (const problem of problems) visitor.unseen("history", problemWords(problem));
    if (code !== 0 && problems.length === 0) visitor.unseen("history", "git stopped before the end");
    const ids = Buffer.concat(parts);
    parts.length = 0;
    function* each() {
      for (let at = 0; at < ids.length; at += width) yield ids.toString("hex", at, at + width);
    }
    if (ids.length > 0) await listedObjects(git, each)(visitor, signal);
  };
}

// src/scan/source/ref-names.ts
function refNamesSource(git) {
  return async (sink) => {
    const running = git.start(["for-each-ref", "--format=%(refname)"], { signal: sink.signal, deadline: 6e5 });
    await eachRecord(running.stdout, 10, (name) => {
      const path = pathText(name);
      sink.whole(name, { name: "ref name", origin: { is: "metadata", what: path.startsWith("refs/tags/") ? "tag-name" : "branch-name", path } });
    });
    const { problems } = await running.ended;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.unseen("branches and tags", problemWords(problem));
  };
}

// src/scan/source/staged.ts
import { join as join5 } from "node:path";
function stagedSource(input) {
  return async (sink) => {
    const { code, problems } = input.staged;
    if (sink.signal.aborted) return;
    for (const problem of problems) sink.unseen("the index", problemWords(problem), "input");
    if (code !== 0 && problems.length === 0) sink.unseen("the index", "git did not compare it with HEAD", "input");
    lookAtNames(input, sink);
    await lookAtContent(input, sink);
  };
}
function lookAtNames({ staged, top }, sink) {
  const seen = /* @__PURE__ */ new Set();
  for (const { status, path } of staged.changes) {
    const parts = pathText(path).split("/");
    if (status === "U") sink.unseen(join5(top, ...parts), "it is unmerged: there is no content to commit yet");
    if (status !== "A") continue;
    for (const [index, name] of parts.entries()) {
      const upTo = join5(top, ...parts.slice(0, index + 1));
      if (name.length < shortestName || seen.has(upTo)) continue;
      seen.add(upTo);
      sink.whole(Buffer.from(name), { name: "file name", origin: { is: "metadata", what: "file-name", path: upTo } });
    }
  }
}
async function lookAtContent({ repository, staged, top, as }, sink) {
  const paths = /* @__PURE__ */ new Map();
  for (const { newObject, newMode, path, status } of staged.changes) {
    if (!newObject || status === "D" || status === "U" || newMode === "160000") continue;
    const same = paths.get(newObject);
    if (same) same.push(pathText(path));
    else paths.set(newObject, [pathText(path)]);
  }
  if (paths.size === 0) return;
  const headsOf = (object) => (paths.get(object) ?? []).map((path) => ({
    name: join5(top, path),
    origin: as === "commit" ? { is: "index", path, object, repository: repository.gitFolder } : { is: "file", path: join5(top, path) }
  }));
  const objects = listedObjects(repository.git, () => paths.keys());
  const visitor = {
    whole: ({ id }, bytes) => {
      for (const head2 of headsOf(id)) {
        if (isLfsPointer(bytes)) sink.unseen(head2.name, "it is a Git LFS pointer; the content it stands for is not in the repository");
        sink.whole(bytes, head2);
      }
    },
    sliced: async ({ id, size }, content) => {
      const [first, ...others] = headsOf(id);
      if (first) await sink.sliced({ ...first, content, size });
      for (const { name } of others) sink.unseen(name, "it is a copy of another large staged file, which was looked at");
    },
    unseen: (what, why) => {
      const object = what.replace(/^object /, "");
      const names2 = paths.get(object)?.map((path) => join5(top, path)) ?? [what];
      for (const name of names2) sink.unseen(name, why);
    }
  };
  await objects(visitor, sink.signal);
}

// src/scan/source/stdin.ts
function streamSource(bytes) {
  return async (sink) => {
    try {
      await sink.sliced({ name: "standard input", origin: { is: "stream" }, content: bytes });
    } catch {
      if (!sink.signal.aborted) sink.unseen("standard input", "it could not be read to its end", "input");
    }
  };
}

// src/scan/source/submodules.ts
import { readdirSync, realpathSync as realpathSync2, statSync as statSync3 } from "node:fs";
import { join as join6 } from "node:path";
var mostDepth2 = 20;
var mostRepositories = 1e4;
async function withSubmodules(root, input, absent) {
  const known = /* @__PURE__ */ new Set();
  const found = [];
  const visit = async (repository, path, depth) => {
    const folder = realpathSync2(repository.commonFolder);
    if (known.has(folder)) return;
    known.add(folder);
    found.push({ repository, path });
    if (depth >= mostDepth2 || found.length >= mostRepositories) return absent(path, "submodules are nested too deeply, or are too many");
    const top = await workTreeOf(repository);
    if (top) for (const each of await gitlinks(repository.git.at(top))) await open2(join6(top, each), join6(path, each), depth);
    const kept3 = join6(folder, "modules");
    for (const each of keptModules(kept3)) await open2(each, join6(path, each.slice(kept3.length + 1)), depth);
  };
  const open2 = async (folder, path, depth) => {
    const own = isFolder(folder) && (isGitFolder(folder) || exists(join6(folder, ".git")));
    const opened = own ? await openRepository({ ...input, folder, fromHook: false }) : void 0;
    if (opened?.is === "repository") await visit(opened.repository, path, depth + 1);
    else absent(path === "" ? folder : `submodule ${path}`, opened ? opened.why : "it is not checked out");
  };
  await visit(root, "", 0);
  return found;
}
async function gitlinks(git) {
  const paths = [];
  const running = git.start(["ls-files", "--stage", "-z"], { deadline: 6e5 });
  await eachRecord(running.stdout, 0, (record) => {
    if (record.subarray(0, 7).toString("latin1") !== "160000 ") return;
    paths.push(pathText(record.subarray(record.indexOf(9) + 1)));
  });
  await running.ended;
  return paths;
}
function keptModules(folder, depth = 0) {
  if (depth > 10 || !isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join6(folder, entry.name)).flatMap((each) => isGitFolder(each) ? [each] : keptModules(each, depth + 1));
}
function isGitFolder(folder) {
  return exists(join6(folder, "HEAD")) && isFolder(join6(folder, "objects"));
}
function isFolder(path) {
  return statSync3(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function exists(path) {
  return statSync3(path, { throwIfNoEntry: false }) !== void 0;
}

// src/commands/scan-plan.ts
async function planScan(mode2, context, unseen) {
  switch (mode2.is) {
    case "paths":
      return planPaths(mode2.paths, context);
    case "staged":
      return await planStaged(mode2.folder, context, unseen);
    case "history":
      return await planHistory(mode2.folder, mode2, context, unseen);
    case "stdin":
      return plan([streamSource(context.stdin())]);
    case "home":
      if (context.home === void 0) return { is: "wrong", why: "there is no home: HOME is not set" };
      return plan([homeSource({ home: context.home, belongs: context.belongs })]);
  }
}
function plan(sources, parts = {}) {
  return { is: "plan", plan: { sources, repositories: /* @__PURE__ */ new Map(), revisions: void 0, empty: false, ...parts } };
}
function gitInput({ environment, cwd }, folder) {
  return { folder: resolve4(cwd, folder ?? "."), environment, fromHook: folder === void 0 };
}
function preCommitRange({ environment }) {
  const { PRE_COMMIT: running, PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  return running && from && to ? `${from}..${to}` : void 0;
}
async function planStaged(folder, context, unseen) {
  const range = folder === void 0 ? preCommitRange(context) : void 0;
  if (range !== void 0) return await planHistory(void 0, { range }, context, unseen);
  const opened = await openRepository(gitInput(context, folder));
  if (opened.is !== "repository") return { is: "wrong", why: `nothing can be staged here: ${opened.why}` };
  const { repository } = opened;
  if (repository.bare) return { is: "wrong", why: "a bare repository has no index: use --history" };
  const staged = await stagedChanges(repository.git, context.signal);
  const top = await workTreeOf(repository) ?? repository.git.folder;
  const empty = staged.code === 0 && staged.changes.length === 0;
  if (empty && folder === void 0 && isAllFilesRun(context)) {
    const all = await stagedChanges(repository.git, context.signal, "nothing");
    return plan([stagedSource({ repository, staged: all, top, as: "files" })]);
  }
  const repositories = /* @__PURE__ */ new Map([[repository.gitFolder, { repository, path: "", top, staged }]]);
  return plan([stagedSource({ repository, staged, top, as: "commit" })], { repositories, empty });
}
function isAllFilesRun({ environment }) {
  return Boolean(environment["PRE_COMMIT"]) && environment["GIT_INDEX_FILE"] === void 0;
}
async function planHistory(folder, selection, context, unseen) {
  const input = gitInput(context, folder);
  const opened = await openRepository(input);
  if (opened.is !== "repository") return { is: "wrong", why: `there is no history to scan: ${opened.why}` };
  const selected = await selectHistory(opened.repository.git, selection);
  if (selected.is === "wrong") return selected;
  const { revisions } = selected;
  const found = revisions ? [{ repository: opened.repository, path: "" }] : await withSubmodules(opened.repository, input, unseen.add);
  const repositories = /* @__PURE__ */ new Map();
  for (const each of found) repositories.set(each.repository.gitFolder, { ...each, top: await workTreeOf(each.repository) });
  const sources = found.flatMap(({ repository, path }) => {
    const label = path === "" ? "" : `submodule ${path}: `;
    const objects = revisions ? reachedObjects(repository.git, revisions) : catFileObjects(repository.git);
    let holes = false;
    const onRead = (hasHoles) => {
      holes = revisions ? false : hasHoles;
    };
    const history = [
      historySource({ objects, git: repository.git, telling: context.telling, label, repository: repository.gitFolder, onRead }),
      repositoryGaps(repository, label, () => holes)
    ];
    return revisions ? history : [...history, refNamesSource(repository.git), gitFolderSource(repository.commonFolder)];
  });
  return plan(sources, { repositories, revisions });
}
function planPaths(named, context) {
  const paths = named.length > 0 ? named : ["."];
  const repositories = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Set();
  const isBare = (path) => isBareRepository(resolve4(context.cwd, path));
  for (const path of paths.filter(isBare)) folders.add(resolve4(context.cwd, path));
  const files = pathsSource({ paths: paths.filter((path) => !isBare(path)), cwd: context.cwd, onRepository: (folder) => folders.add(folder) });
  const beside = async (sink) => {
    const known = /* @__PURE__ */ new Set();
    for (const folder of folders) {
      if (sink.signal.aborted) return;
      const opened = await openRepository({ folder, environment: context.environment });
      if (opened.is !== "repository") {
        sink.unseen(join7(folder, ".git"), opened.why);
        continue;
      }
      await lookAtRepository(opened.repository, known, repositories)(sink);
    }
  };
  return plan([files, beside], { repositories });
}
function lookAtRepository(repository, known, repositories) {
  return async (sink) => {
    const common2 = realpathSync3(repository.commonFolder);
    if (!known.has(common2)) {
      known.add(common2);
      await gitFolderSource(common2)(sink);
      await refNamesSource(repository.git)(sink);
    }
    if (repository.bare || repositories.has(repository.gitFolder)) return;
    const staged = await stagedChanges(repository.git, sink.signal);
    const top = await workTreeOf(repository) ?? repository.git.folder;
    repositories.set(repository.gitFolder, { repository, path: "", top, staged });
    await stagedSource({ repository, staged, top, as: "commit" })(sink);
  };
}
function isBareRepository(folder) {
  const isFolder2 = (name) => statSync4(join7(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return basename(folder) !== ".git" && dirname2(folder) !== folder && existsSync2(join7(folder, "HEAD")) && isFolder2("objects") && isFolder2("refs");
}

// src/commands/run-scan.ts
var nothing = {
  findings: [],
  coverage: { files: 0, objects: 0, bytes: 0, unseen: [] },
  known: 0,
  unreachable: 0,
  interrupted: false,
  inputFailed: false
};
async function runScan(mode2, context) {
  const unseen = unseenList();
  const planned = await planScan(mode2, context, unseen);
  if (planned.is === "wrong") return planned;
  const { plan: plan2 } = planned;
  if (plan2.empty) return { is: "done", result: nothing };
  const matcher = context.createMatcher({
    providers: mode2.is === "home" ? [] : context.providers,
    needles: await context.needles(),
    onUnseen: unseen.add
  });
  const { signal, watch } = context;
  const total = watch && mode2.is === "history" ? await objectCount(plan2, signal) : void 0;
  const seen = await scan({ sources: plan2.sources, matcher, unseen, signal, watch: (progress) => watch?.(progress, total) });
  const later = new AbortController().signal;
  const staged = await withoutKnown(plan2, seen.sightings, matcher, later);
  const whereabouts = await locate(plan2, staged.fresh, later);
  const shown = staged.fresh.filter((each) => mode2.is !== "history" || mode2.unreachable || whereabouts(each)?.keptBy !== "none");
  const result = {
    findings: findingsOf(shown, plan2, matcher, whereabouts, context),
    coverage: { ...seen.coverage, unseen: masked(unseen, matcher) },
    known: staged.known,
    unreachable: staged.fresh.length - shown.length,
    interrupted: seen.interrupted,
    inputFailed: unseen.inputFailed
  };
  return { is: "done", result };
}
async function objectCount({ repositories, revisions }, signal) {
  if (revisions) return void 0;
  let total = 0;
  for (const { repository } of repositories.values()) {
    const { output } = await gitAnswer(repository.git, ["count-objects", "-v"], { signal });
    for (const [, number] of output.toString("latin1").matchAll(/^(?:count|in-pack): (\d+)$/gm)) total += Number(number);
  }
  return total;
}
function masked(unseen, matcher) {
  return unseen.list().map(({ what, why }) => ({ what: matcher.mask(what), why }));
}
async function withoutKnown(plan2, sightings, matcher, signal) {
  let fresh = withoutCopies(sightings, plan2);
  let known = 0;
  for (const { repository, staged } of plan2.repositories.values()) {
    if (!staged) continue;
    const news = await newlyStaged(repository, staged.changes, fresh, matcher, signal);
    fresh = news.fresh;
    known += news.known;
  }
  return { fresh, known };
}
function withoutCopies(sightings, plan2) {
  const key = (path, { kind, label, line, column }) => JSON.stringify([path, kind, label, line, column]);
  const onDisk = new Set(sightings.flatMap((each) => each.origin.is === "file" ? [key(each.origin.path, each)] : []));
  return distinctNames(distinctSightings(sightings)).filter((each) => {
    const top = repositoryOf(each, plan2)?.top;
    return each.origin.is !== "index" || top === void 0 || !onDisk.has(key(join8(top, each.origin.path), each));
  });
}
function repositoryOf({ origin }, plan2) {
  const folder = "repository" in origin ? origin.repository : void 0;
  return folder === void 0 ? void 0 : plan2.repositories.get(folder);
}
function hitKey({ origin }) {
  if (origin.is === "object") return origin.object;
  return origin.is === "metadata" && origin.what === "file-name" && origin.repository !== void 0 ? origin.path : void 0;
}
async function locate(plan2, sightings, signal) {
  const answers = /* @__PURE__ */ new Map();
  for (const [folder, { repository, staged }] of plan2.repositories) {
    if (staged) continue;
    const mine = sightings.filter(({ origin }) => "repository" in origin && origin.repository === folder);
    const objects = new Set(mine.flatMap(({ origin }) => origin.is === "object" ? [origin.object] : []));
    const names2 = new Set(mine.flatMap((each) => each.origin.is === "metadata" ? hitKey(each) ?? [] : []));
    if (objects.size + names2.size > 0) answers.set(folder, await attributeHits(repository, { objects, names: names2 }, plan2.revisions, signal));
  }
  return (sighting) => {
    const folder = "repository" in sighting.origin ? sighting.origin.repository : void 0;
    return folder === void 0 ? void 0 : answers.get(folder)?.get(hitKey(sighting) ?? "");
  };
}
function findingsOf(sightings, plan2, matcher, whereabouts, { providers, home }) {
  return scanFindings({
    sightings,
    providers,
    home,
    whereabouts,
    isRemoteLine,
    mask: (text2) => matcher.mask(text2),
    repositoryName: (sighting) => repositoryOf(sighting, plan2)?.path || void 0,
    workTree: (sighting) => {
      const scanned = repositoryOf(sighting, plan2);
      return scanned && { top: scanned.top, beforeFirstCommit: scanned.staged?.changes.every(({ status }) => status === "A") ?? false };
    }
  });
}

// src/commands/scan-progress.ts
function showProgress(stream, progress, objectsInAll) {
  if (!stream.isTTY) return () => {
  };
  const begun = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    const seconds = (Date.now() - begun) / 1e3;
    if (seconds < 1) return;
    shown = true;
    stream.write(`\r\x1B[K${progressWords(progress(), seconds, objectsInAll).slice(0, (stream.columns ?? 80) - 1)}`);
  }, 200);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (shown) stream.write("\r\x1B[K");
  };
}
function progressWords({ files, objects, bytes, sightings }, seconds, objectsInAll) {
  const done = objects + files;
  const share = objectsInAll === void 0 || objects === 0 ? void 0 : Math.min(1, objects / objectsInAll);
  const left = share === void 0 ? "" : `, about ${Math.ceil(seconds * (1 - share) / share)} s left`;
  const of2 = objectsInAll === void 0 ? "" : ` of ${objectsInAll.toLocaleString("en")}`;
  const found = sightings === 0 ? "" : `, ${sightings} found`;
  return `  scanning: ${done.toLocaleString("en")}${of2} ${objects > 0 ? "objects" : "files"}, ${sizeWords(bytes)}, ${sizeWords(bytes / seconds)}/s${left}${found}`;
}

// src/commands/scan.ts
var scan2 = {
  run: async (parsed, host, { out }) => {
    const format = oneOf(parsed, "format", ["text", "json"]) ?? "text";
    const mode2 = chosenScanMode(parsed);
    const world = await host.world();
    const screen = screenFor(parsed, host, world);
    const result = await scanHere(mode2, host, world);
    const report = reportOf(result, world);
    const exitCode = scanExitCode(result, parsed["strict"] === true);
    const text2 = format === "json" ? await jsonOf(report, exitCode) : scanText(report, summaryOf(result, mode2), screen);
    await out.write(text2);
    return exitCode;
  }
};
async function scanHere(mode2, host, world) {
  const own = mode2.is === "home" ? await ownTokens(world) : void 0;
  const interrupt = host.takeInterrupt?.() ?? new AbortController().signal;
  let stop = () => {
  };
  const run = await runScan(mode2, {
    environment: host.env,
    cwd: world.cwd,
    home: world.home,
    now: world.now,
    providers: catalog,
    createMatcher,
    telling: tellingNames(catalog),
    needles: async () => (own ?? await ownTokens(world)).needles,
    belongs: own?.belongs ?? [],
    stdin: () => host.stdin ?? process.stdin,
    signal: interrupt,
    watch: (progress, objectsInAll) => {
      stop = showProgress(host.stderr, progress, objectsInAll);
    }
  }).finally(() => stop());
  if (run.is === "wrong") throw new UsageError(`${run.why.charAt(0).toUpperCase()}${run.why.slice(1)}.`);
  return run.result;
}
function scanExitCode({ findings, coverage, interrupted, inputFailed }, strict) {
  if (interrupted) return 130;
  if (inputFailed) return 2;
  if (findings.length > 0) return 1;
  return strict && coverage.unseen.length > 0 ? 3 : 0;
}
function reportOf({ findings, coverage }, { home, now }) {
  return {
    platforms: [],
    findings,
    gaps: coverage.unseen.map(({ what, why }) => ({ what: `${what}: ${why}`, uncertain: true })),
    passed: 0,
    ignored: 0,
    online: false,
    home,
    now
  };
}
function summaryOf({ coverage, known, unreachable, interrupted, findings }, mode2) {
  const notes = [
    ...mode2.is === "staged" && coverage.files + coverage.bytes === 0 ? ["Nothing is staged."] : [],
    ...known > 0 ? [`${tokens(known)} in the same file of HEAD already: see auth-doctor scan --history.`] : [],
    ...unreachable > 0 ? [`${tokens(unreachable)} in objects that nothing reaches: --unreachable lists them.`] : [],
    ...mode2.is === "staged" && findings.length > 0 ? ["The commit is stopped."] : []
  ];
  return { coverage, what: whatWasRead[mode2.is], notes, interrupted };
}
function tokens(number) {
  return number === 1 ? "1 token stands" : `${number} tokens stand`;
}
var whatWasRead = {
  paths: "files",
  staged: "staged files",
  history: "objects",
  stdin: "streams",
  home: "files"
};
async function jsonOf(report, exitCode) {
  const { jsonReport } = await import("./json-2NSML42F.js");
  const json = jsonReport(report, { version, exitCode });
  const findings = json.findings.map((finding, index) => {
    const place = report.findings[index]?.place;
    return place?.kind === "git" && finding.place.kind === "git" ? { ...finding, place: { ...finding.place, commit: place.commit } } : finding;
  });
  return jsonText({ ...json, findings });
}
export {
  scan2 as scan,
  scanExitCode
};
