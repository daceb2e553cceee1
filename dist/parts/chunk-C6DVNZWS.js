'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// shared:dist/parts/chunk-GZN5YJJB.js
var require_chunk_GZN5YJJB = __commonJS({
  "shared:dist/parts/chunk-GZN5YJJB.js"(exports2, module2) {
    module2.exports = require("./main.js").part16;
  }
});

// shared:dist/parts/chunk-DHYJV56Q.js
var require_chunk_DHYJV56Q = __commonJS({
  "shared:dist/parts/chunk-DHYJV56Q.js"(exports2, module2) {
    module2.exports = require("./main.js").part23;
  }
});

// shared:dist/parts/chunk-QQIOMKSA.js
var require_chunk_QQIOMKSA = __commonJS({
  "shared:dist/parts/chunk-QQIOMKSA.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-ZC4KBE5D.js
var require_chunk_ZC4KBE5D = __commonJS({
  "shared:dist/parts/chunk-ZC4KBE5D.js"(exports2, module2) {
    module2.exports = require("./main.js").part9;
  }
});

// shared:dist/parts/chunk-7RW4BVEI.js
var require_chunk_7RW4BVEI = __commonJS({
  "shared:dist/parts/chunk-7RW4BVEI.js"(exports2, module2) {
    module2.exports = require("./main.js").part10;
  }
});

// shared:dist/parts/chunk-CJXIZDKS.js
var require_chunk_CJXIZDKS = __commonJS({
  "shared:dist/parts/chunk-CJXIZDKS.js"(exports2, module2) {
    module2.exports = require("./main.js").part12;
  }
});

// shared:dist/parts/chunk-KCKQVATM.js
var require_chunk_KCKQVATM = __commonJS({
  "shared:dist/parts/chunk-KCKQVATM.js"(exports2, module2) {
    module2.exports = require("./main.js").part13;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// part:dist/parts/chunk-C6DVNZWS.js
var chunk_C6DVNZWS_exports = {};
__export(chunk_C6DVNZWS_exports, {
  explainRule: () => explainRule,
  severitiesOf: () => severitiesOf
});
module.exports = __toCommonJS(chunk_C6DVNZWS_exports);
var import_chunk_3ZP5OFIM = require("./chunk-3ZP5OFIM.js");
var import_chunk_GZN5YJJB = __toESM(require_chunk_GZN5YJJB());
var import_chunk_DHYJV56Q = __toESM(require_chunk_DHYJV56Q());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_QQIOMKSA = __toESM(require_chunk_QQIOMKSA());
var import_chunk_ZC4KBE5D = __toESM(require_chunk_ZC4KBE5D());
var import_chunk_7RW4BVEI = __toESM(require_chunk_7RW4BVEI());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_KCKQVATM = __toESM(require_chunk_KCKQVATM());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var sample = /\{\{([a-z0-9-]+)\/([a-z0-9-]+)(?: (\d+))?(?: (first|last) (\d+))?\}\}/g;
var jwt = /\{\{jwt ([a-z0-9-]+)\/([a-z0-9-]+)((?: [a-z_]+=[^ }]+)*)\}\}/g;
var units = [
  [86400, "day"],
  [3600, "hour"],
  [60, "minute"],
  [1, "second"]
];
function sampleWords(text) {
  return text.replaceAll(
    jwt,
    (_, platform, kind, claims) => `<${[nameOf(platform, kind), ...claimWords(claims)].join(", ")}>`
  ).replaceAll(sample, (_, platform, kind, number, end, length) => {
    const name = `${number === void 0 || number === "1" ? "" : "another "}${nameOf(platform, kind)}`;
    return end === void 0 ? `<${name}>` : `<${name}: the ${end} ${length} characters>`;
  });
}
function nameOf(platform, kind) {
  return import_chunk_CJXIZDKS.catalog.find(({ id }) => id === platform)?.tokens.find((token) => token.kind === kind)?.name ?? kind;
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
    ...Object.entries(example.options ?? {}).map(
      ([name, value]) => `# your code passes ${name} = ${JSON.stringify(value)}`
    ),
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
  const {
    content = "",
    content_b64,
    encoding,
    mode,
    owner,
    symlink,
    dir,
    special
  } = typeof file === "string" ? { content: file } : file;
  if (symlink !== void 0) return [`$ ln -s ${symlink} ${name}`];
  if (special) return [`$ mkfifo ${name}`];
  const remarks = [
    mode === void 0 ? "" : `mode ${typeof mode === "number" ? mode.toString(8) : mode}`,
    owner === void 0 ? "" : `of ${owner === 0 ? "root" : `the user ${owner}`}`
  ].filter(Boolean);
  const remark = remarks.length === 0 ? "" : `  # ${remarks.join(", ")}`;
  if (dir) return [`$ mkdir -p ${name}${remark}`];
  if (content_b64 !== void 0 || encoding === "base64") return [`$ file ${name}${remark}`, "data"];
  return [
    `$ cat ${name}${remark}`,
    ...content === "" ? [] : visible(sampleWords(content)).replace(/\n$/, "").split("\n")
  ];
}
function quoted(value) {
  const text = visible(sampleWords(value));
  return text.includes("\n") ? `$'${text.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`)}'` : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
function visible(text) {
  return [...text].map(
    (character) => shownAsTheyAre.test(character) ? character : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`
  ).join("");
}
function pathIn(home, path) {
  const whole = path === "" || path === "." ? home : path.startsWith("/") ? path : `${home}/${path}`;
  return home === "~" ? whole.replace(/^\/home\/me(?=\/|$)/, "~") : whole;
}
function maskSecrets(text) {
  return (0, import_chunk_KCKQVATM.maskGuarded)(text, (0, import_chunk_KCKQVATM.guardedSecrets)((0, import_chunk_JPU7VOLJ.liveSecrets)(), import_chunk_7RW4BVEI.isPublicText));
}
var order = ["error", "warning", "note"];
function severitiesOf({ severity, examples }) {
  const shown = new Set(examples.invalid.map((example) => example.severity));
  return [severity, ...order.filter((each) => each !== severity && shown.has(each))];
}
function severityWords(rule) {
  return severitiesOf(rule).join(" or ");
}
function ruleText(rule, shown, screen) {
  const [first] = shown;
  if (!first) return "";
  const page = (0, import_chunk_ZC4KBE5D.pageOf)(first.report, screen);
  const { paint } = page;
  const lines = [
    `${paint.bold(rule.id)}  ${paint.dim(severityWords(rule))}`,
    ...(0, import_chunk_ZC4KBE5D.prose)(plain(rule.summary), 2, page),
    "",
    ...(0, import_chunk_ZC4KBE5D.prose)(plain(rule.why), 2, page),
    ...shown.flatMap((each) => exampleText(rule, each, screen)),
    "",
    ...(0, import_chunk_ZC4KBE5D.prose)(`Nothing is said of: ${rule.examples.valid.map(({ title }) => title).join("; ")}.`, 2, page)
  ];
  return (0, import_chunk_ZC4KBE5D.textOfLines)(screen.unicode ? lines : lines.map(import_chunk_ZC4KBE5D.asciiText));
}
function exampleText(rule, { example, report }, screen) {
  const page = (0, import_chunk_ZC4KBE5D.pageOf)(report, screen);
  const mine = report.findings.filter((finding) => finding.rule === rule.id);
  return [
    "",
    ...(0, import_chunk_ZC4KBE5D.prose)(`Example: ${example.title}`, 2, page),
    ...exampleLines(example).map((line) => `    ${page.paint.dim(maskSecrets(line))}`),
    ...mine.flatMap((finding) => ["", ...(0, import_chunk_GZN5YJJB.findingLines)(finding, page)])
  ];
}
function plain(text) {
  return text.replaceAll("`", "");
}
var nothing = {
  platforms: [],
  findings: [],
  gaps: [],
  passed: 0,
  ignored: 0,
  online: false,
  home: void 0,
  now: /* @__PURE__ */ new Date(0)
};
function scanRuleText(rule, screen) {
  const page = (0, import_chunk_ZC4KBE5D.pageOf)(nothing, screen);
  const lines = [
    `${page.paint.bold(rule.id)}  ${page.paint.dim(rule.severity)}`,
    ...(0, import_chunk_ZC4KBE5D.prose)(plain2(rule.summary), 2, page),
    "",
    ...(0, import_chunk_ZC4KBE5D.prose)(plain2(rule.why), 2, page),
    "",
    ...(0, import_chunk_ZC4KBE5D.prose)(`Looked for by: ${rule.command}`, 2, page),
    "",
    ...(0, import_chunk_GZN5YJJB.remedyLines)([rule.remedy], page)
  ];
  return (0, import_chunk_ZC4KBE5D.textOfLines)(screen.unicode ? lines : lines.map(import_chunk_ZC4KBE5D.asciiText));
}
function plain2(text) {
  return text.replaceAll("`", "");
}
var exampleNow = /* @__PURE__ */ new Date("2026-11-22T12:00:00Z");
function exampleWorld(example) {
  const fill = (text) => (0, import_chunk_3ZP5OFIM.fillSamples)(text, exampleNow);
  const files = Object.entries(example.files ?? {}).map(([path, file]) => [path, fillFile(file, fill)]);
  return (0, import_chunk_EMMCT3FN.memoryWorld)({
    env: Object.fromEntries(Object.entries(example.env ?? {}).map(([name, value]) => [name, fill(value)])),
    files: Object.fromEntries(files),
    home: example.homeless ? null : "/home/me",
    now: exampleNow,
    platform: example.os ?? "linux",
    user: { uid: example.uid ?? 1e3, ...example.sudoFrom ? { sudoFrom: example.sudoFrom } : {} },
    ...example.git ? { git: example.git } : {},
    ...example.packages ? {
      python: {
        foundBy: "VIRTUAL_ENV",
        path: "/home/me/venv",
        packages: new Map(Object.entries(example.packages))
      }
    } : {}
  });
}
function fillFile(file, fill) {
  if (typeof file === "string") return fill(file);
  return file.content === void 0 ? file : { ...file, content: fill(file.content) };
}
async function diagnoseExample(example) {
  const { platform, options = {}, validFor, verdicts } = example;
  return await (0, import_chunk_DHYJV56Q.diagnoseWorld)(exampleWorld(example), {
    platforms: [platform],
    options,
    ...validFor === void 0 ? {} : { validFor },
    ...verdicts === void 0 ? {} : { verdicts }
  });
}
async function explainRule({ id }, screen) {
  const scanRule = import_chunk_QQIOMKSA.scanRuleTexts.find((each) => each.id === id);
  if (scanRule) return scanRuleText(scanRule, screen);
  const rule = import_chunk_QQIOMKSA.rules.find((each) => each.id === id);
  if (!rule) return "";
  const shown = await Promise.all(
    rule.examples.invalid.map(async (example) => ({ example, report: await diagnoseExample(example) }))
  );
  return ruleText(rule, shown, screen);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explainRule,
  severitiesOf
});
