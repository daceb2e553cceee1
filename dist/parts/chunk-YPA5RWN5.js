import {
  fillSamples
} from "./chunk-OVIGLSLL.js";
import {
  findingLines,
  pageOf,
  prose
} from "./chunk-IZVNLBWM.js";
import {
  asciiText
} from "./chunk-OVVHP32B.js";
import {
  memoryWorld
} from "./chunk-4VFSGJEM.js";
import {
  isPublicText
} from "./chunk-7LRDWVCH.js";
import {
  maskGuarded
} from "./chunk-7SSGVLQI.js";
import {
  guardedSecrets
} from "./chunk-ORDV5XAC.js";
import {
  diagnoseWorld
} from "./chunk-3ZG73WAV.js";
import {
  liveSecrets
} from "./chunk-4R7B453B.js";
import {
  catalog
} from "./chunk-HP7V6HY2.js";

// src/examples/sample-words.ts
var sample = /\{\{([a-z0-9-]+)\/([a-z0-9-]+)(?: (\d+))?(?: (first|last) (\d+))?\}\}/g;
var jwt = /\{\{jwt ([a-z0-9-]+)\/([a-z0-9-]+)((?: [a-z_]+=[^ }]+)*)\}\}/g;
var units = [
  [86400, "day"],
  [3600, "hour"],
  [60, "minute"],
  [1, "second"]
];
function sampleWords(text) {
  return text.replaceAll(jwt, (_, platform, kind, claims) => `<${[nameOf(platform, kind), ...claimWords(claims)].join(", ")}>`).replaceAll(sample, (_, platform, kind, number, end, length) => {
    const name = `${number === void 0 || number === "1" ? "" : "another "}${nameOf(platform, kind)}`;
    return end === void 0 ? `<${name}>` : `<${name}: the ${end} ${length} characters>`;
  });
}
function nameOf(platform, kind) {
  return catalog.find(({ id }) => id === platform)?.tokens.find((token) => token.kind === kind)?.name ?? kind;
}
function claimWords(claims) {
  return claims.split(" ").filter(Boolean).map((claim) => {
    const [, key = "", sign, seconds] = /^([a-z_]+)=(?:([+-])(\d+)$)?/.exec(claim) ?? [];
    if (seconds === void 0) return claim.replace("=", " ");
    const length = lengthOf(Number(seconds));
    if (key === "exp") return sign === "-" ? `expired ${length} ago` : `valid for ${length}`;
    return `${key} ${sign === "-" ? `${length} ago` : `in ${length}`}`;
  });
}
function lengthOf(seconds) {
  const [size, unit] = units.find(([each]) => seconds >= each) ?? [1, "second"];
  const count = Math.round(seconds / size);
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

// src/examples/example-lines.ts
var shownAsTheyAre = /[\x20-\x7e\n“”‘’„«»…]/u;
function exampleLines(example) {
  const { env = {}, files = {}, git = {}, packages = {} } = example;
  const home = env["HOME"] !== void 0 || example.homeless ? "/home/me" : "~";
  return [
    ...example.os === "win32" ? ["# on Windows"] : example.os === "darwin" ? ["# on macOS"] : [],
    ...userLines(example),
    ...Object.entries(packages).map(([name, version]) => `# ${name} ${version} is installed`),
    ...example.homeless ? ["$ unset HOME"] : [],
    // Where examples play, and what lies there counts.
    ...Object.keys(files).some((path) => path.startsWith("work/")) ? ["$ cd ~/work"] : [],
    ...Object.entries(env).map(([name, value]) => `$ export ${name}=${quoted(value)}`),
    ...Object.entries(files).flatMap(([path, file]) => fileLines(pathIn(home, path), file)),
    ...Object.entries(git).map(([path, state]) => `# ${gitWords[state]}: ${pathIn(home, path)}`),
    ...Object.entries(example.options ?? {}).map(([name, value]) => `# your code passes ${name} = ${JSON.stringify(value)}`),
    ...(example.verdicts ?? []).map(
      ({ client, status, reason }) => `# asked with what ${client} would send, the platform says: ${reason === void 0 ? status : `${status} (${reason})`}`
    )
  ];
}
var gitWords = {
  tracked: "git tracks it",
  ignored: "git ignores it",
  untracked: "in a git work tree, neither tracked nor ignored"
};
function userLines({ uid, sudoFrom }) {
  if (sudoFrom !== void 0) return [`# run by ${sudoFrom} with sudo`];
  return uid === void 0 || uid === 1e3 ? [] : [`# run by ${uid === 0 ? "root" : `the user ${uid}`}`];
}
function fileLines(name, file) {
  const { content = "", content_b64, encoding, mode, owner, symlink, dir, special } = typeof file === "string" ? { content: file } : file;
  if (symlink !== void 0) return [`$ ln -s ${symlink} ${name}`];
  if (special) return [`$ mkfifo ${name}`];
  const remarks = [
    mode === void 0 ? "" : `mode ${typeof mode === "number" ? mode.toString(8) : mode}`,
    owner === void 0 ? "" : `of ${owner === 0 ? "root" : `the user ${owner}`}`
  ].filter(Boolean);
  const remark = remarks.length === 0 ? "" : `  # ${remarks.join(", ")}`;
  if (dir) return [`$ mkdir -p ${name}${remark}`];
  if (content_b64 !== void 0 || encoding === "base64") return [`$ file ${name}${remark}`, "data"];
  return [`$ cat ${name}${remark}`, ...content === "" ? [] : visible(sampleWords(content)).replace(/\n$/, "").split("\n")];
}
function quoted(value) {
  const text = visible(sampleWords(value));
  return text.includes("\n") ? `$'${text.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}'` : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function visible(text) {
  return [...text].map((character) => shownAsTheyAre.test(character) ? character : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`).join("");
}
function pathIn(home, path) {
  const whole = path === "" || path === "." ? home : path.startsWith("/") ? path : `${home}/${path}`;
  return home === "~" ? whole.replace(/^\/home\/me(?=\/|$)/, "~") : whole;
}

// src/explain/mask-secrets.ts
function maskSecrets(text) {
  return maskGuarded(text, guardedSecrets(liveSecrets(), isPublicText));
}

// src/explain/severity-words.ts
var order = ["error", "warning", "note"];
function severitiesOf({ severity, examples }) {
  const shown = new Set(examples.invalid.map((example) => example.severity));
  return [severity, ...order.filter((each) => each !== severity && shown.has(each))];
}
function severityWords(rule) {
  return severitiesOf(rule).join(" or ");
}

// src/explain/rule-text.ts
function ruleText(rule, shown, screen) {
  const [first] = shown;
  if (!first) return "";
  const page = pageOf(first.report, screen);
  const { paint } = page;
  const lines = [
    `${paint.bold(rule.id)}  ${paint.dim(severityWords(rule))}`,
    ...prose(plain(rule.summary), 2, page),
    "",
    ...prose(plain(rule.why), 2, page),
    ...shown.flatMap((each) => exampleText(rule, each, screen)),
    "",
    ...prose(`Nothing is said of: ${rule.examples.valid.map(({ title }) => title).join("; ")}.`, 2, page)
  ];
  return lines.map((line) => `${(screen.unicode ? line : asciiText(line)).trimEnd()}
`).join("");
}
function exampleText(rule, { example, report }, screen) {
  const page = pageOf(report, screen);
  const mine = report.findings.filter((finding) => finding.rule === rule.id);
  return [
    "",
    ...prose(`Example: ${example.title}`, 2, page),
    ...exampleLines(example).map((line) => `    ${page.paint.dim(maskSecrets(line))}`),
    ...mine.flatMap((finding) => ["", ...findingLines(finding, page)])
  ];
}
function plain(text) {
  return text.replaceAll("`", "");
}

// src/examples/example-world.ts
var exampleNow = /* @__PURE__ */ new Date("2026-11-22T12:00:00Z");
function exampleWorld(example) {
  const fill = (text) => fillSamples(text, exampleNow);
  const files = Object.entries(example.files ?? {}).map(([path, file]) => [path, fillFile(file, fill)]);
  return memoryWorld({
    env: Object.fromEntries(Object.entries(example.env ?? {}).map(([name, value]) => [name, fill(value)])),
    files: Object.fromEntries(files),
    home: example.homeless ? null : "/home/me",
    now: exampleNow,
    platform: example.os ?? "linux",
    user: { uid: example.uid ?? 1e3, ...example.sudoFrom ? { sudoFrom: example.sudoFrom } : {} },
    ...example.git ? { git: example.git } : {},
    ...example.packages ? { python: { foundBy: "VIRTUAL_ENV", path: "/home/me/venv", packages: new Map(Object.entries(example.packages)) } } : {}
  });
}
function fillFile(file, fill) {
  if (typeof file === "string") return fill(file);
  return file.content === void 0 ? file : { ...file, content: fill(file.content) };
}

// src/commands/diagnose-example.ts
async function diagnoseExample(example) {
  const { platform, options = {}, validFor, verdicts } = example;
  return await diagnoseWorld(exampleWorld(example), {
    platforms: [platform],
    options,
    ...validFor === void 0 ? {} : { validFor },
    ...verdicts === void 0 ? {} : { verdicts }
  });
}

// src/commands/explain-rule.ts
async function explainRule(rule, screen) {
  const shown = await Promise.all(rule.examples.invalid.map(async (example) => ({ example, report: await diagnoseExample(example) })));
  return ruleText(rule, shown, screen);
}

export {
  severitiesOf,
  explainRule
};
