'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// elsewhere:src/rules.generated.ts
var rules;
var init_rules_generated = __esm({
  "elsewhere:src/rules.generated.ts"() {
    ({ rules } = require("./rules.js")["src/rules.generated.ts"]);
  }
});

// elsewhere:src/rule-kit/remedy-steps.ts
var loaded, everyShell;
var init_remedy_steps = __esm({
  "elsewhere:src/rule-kit/remedy-steps.ts"() {
    everyShell = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).everyShell(...all);
  }
});

// src/scan/finding/scan-rule-texts.ts
var scan_rule_texts_exports = {};
__export(scan_rule_texts_exports, {
  scanRuleTexts: () => scanRuleTexts
});
var common, revoke, cleanHistory, texts, scanRuleTexts;
var init_scan_rule_texts = __esm({
  "src/scan/finding/scan-rule-texts.ts"() {
    "use strict";
    init_remedy_steps();
    common = {
      severity: "error",
      layer: "exposure",
      failureClass: "leaked-and-auto-revoked",
      examples: { valid: [], invalid: [] }
    };
    revoke = [
      { say: "Revoke the token on the platform\u2019s page (listed by auth-doctor providers PLATFORM) and create a new one" },
      { say: "Verify that it was revoked: auth-doctor check PLATFORM --online must report rejected" }
    ];
    cleanHistory = {
      steps: [
        ...revoke,
        {
          say: "Often that is enough: a revoked token is harmless. If the history must still be clean, tell everyone who has a clone that they will have to clone again"
        },
        {
          say: "If the file is a client\u2019s credential file, stop tracking it first (git rm --cached): otherwise the next checkout overwrites your login with the cleaned text"
        },
        {
          say: "In a fresh clone, with the tokens in a file outside of it, one per line (git-filter-repo is a separate program)",
          run: everyShell("git filter-repo --replace-text ../tokens.txt")
        },
        {
          say: "Push everything to the URL of the repository (git-filter-repo has removed the remote)",
          run: everyShell("git push --force --mirror URL")
        },
        {
          say: "Ask the host to clear its caches and the refs of pull requests, which keep the old commits; delete tokens.txt"
        },
        {
          say: "In clones that you keep, expire the reflog (this also drops older stashes)",
          run: everyShell("git reflog expire --expire=now --all")
        },
        { say: "Then remove the old commits", run: everyShell("git gc --prune=now") },
        { say: "Scan again", run: everyShell("auth-doctor scan --history --unreachable") }
      ],
      wontHelp: [
        "Removing the line or the file in a later commit: it stays in the history and in every clone.",
        "Making the repository private: anyone who has a copy keeps it."
      ]
    };
    texts = {
      "token-in-file": {
        summary: "A file contains a token: its shape is specific to a platform, or it is next to a name that the platform uses for it.",
        why: "Anyone who can read the file, a copy of it or a backup has the token, and one `git add` makes it part of a history. Adding the file to .gitignore does not help if it was committed or copied before.",
        command: "auth-doctor scan .",
        remedy: {
          steps: [
            {
              say: "First make sure that the client has a login of its own: this may be the only copy of the token. If git tracks a client\u2019s credential file, keep the file and stop tracking it with git rm --cached"
            },
            { say: "Then remove the token from the file" },
            {
              say: "If the file was ever committed, sent or shared: revoke the token, as described in auth-doctor explain token-in-history"
            }
          ],
          wontHelp: ["Adding the file to .gitignore: existing commits and copies still contain the token."]
        }
      },
      "token-in-staged-file": {
        summary: "The next commit would add a token: the index is read, not the files on disk.",
        why: "Removing it now costs nothing; after the commit it is in the history, and after the push in every clone. A token that the same file already contains in HEAD is reported for the history, and does not stop the commit.",
        command: "auth-doctor scan --staged",
        remedy: {
          steps: [
            {
              say: "Unstage the file (the file on disk does not change)",
              run: everyShell("git restore --staged -- FILE")
            },
            { say: "Make sure that the client has a login of its own, and only then remove the token from the file" }
          ],
          wontHelp: ["Committing with --no-verify and cleaning up later: the commit and its reflog keep the token."]
        }
      },
      "token-in-history": {
        summary: "A version of a file in the history contains a token, which may have been removed since.",
        why: "Every clone has every version. Treat a token that was pushed as leaked, however briefly it was there: programs search for such tokens. Only revoking helps; rewriting the history comes last, if at all.",
        command: "auth-doctor scan --history",
        remedy: cleanHistory
      },
      "token-in-metadata": {
        summary: "A name or a message contains a token: the name of a file, branch or tag, the message or author of a commit, a note, a hook or one of git\u2019s own files.",
        why: "These texts are part of every clone, and are shown in lists, logs and emails that do not show files. Renaming or amending creates a new object and keeps the old one.",
        command: "auth-doctor scan --history",
        remedy: {
          steps: [
            ...revoke,
            {
              say: "If the name or message must go: git filter-repo has --replace-message, --mailmap and --path-rename; for a branch or tag, create it under another name and delete the old one, on the remote too"
            }
          ],
          wontHelp: ["Only renaming or amending: copies, reflogs and clones keep the old text."]
        }
      },
      "token-in-remote-url": {
        summary: "The URL of a remote, in the git configuration of a repository, contains a token.",
        why: "git stores the URL with its credentials, and shows it in messages and logs; copying the directory copies them too.",
        command: "auth-doctor scan .",
        remedy: {
          steps: [
            ...revoke,
            {
              say: "Set the URL of the remote without credentials, and store them in a credential helper",
              run: everyShell("git remote set-url NAME URL")
            }
          ],
          wontHelp: ["Removing the remote: its URL may still be in logs, in other clones and in the reflog."]
        }
      }
    };
    scanRuleTexts = Object.keys(texts).map((id) => ({ id, ...common, ...texts[id] })).sort((a, b) => a.id < b.id ? -1 : 1);
  }
});

// src/all-rules.ts
var all_rules_exports = {};
__export(all_rules_exports, {
  allRules: () => allRules
});
var allRules;
var init_all_rules = __esm({
  "src/all-rules.ts"() {
    "use strict";
    init_rules_generated();
    init_scan_rule_texts();
    allRules = [...rules, ...scanRuleTexts].sort((a, b) => a.id < b.id ? -1 : 1);
  }
});

// elsewhere:src/rule-kit/place-name.ts
var placeKey, placeName, withTilde;
var init_place_name = __esm({
  "elsewhere:src/rule-kit/place-name.ts"() {
    ({ placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"]);
  }
});

// elsewhere:src/report/finding-title.ts
var findingTitle, titleWords;
var init_finding_title = __esm({
  "elsewhere:src/report/finding-title.ts"() {
    ({ findingTitle, titleWords } = require("./text.js")["src/report/finding-title.ts"]);
  }
});

// elsewhere:src/report/shown-data.ts
var shownData;
var init_shown_data = __esm({
  "elsewhere:src/report/shown-data.ts"() {
    ({ shownData } = require("./core.js")["src/report/shown-data.ts"]);
  }
});

// src/report/report-document.ts
var report_document_exports = {};
__export(report_document_exports, {
  countedFindings: () => countedFindings,
  documentTitle: () => documentTitle,
  failureDocument: () => failureDocument,
  findingPlace: () => findingPlace,
  isOfSomething: () => isOfSomething,
  reportNames: () => reportNames,
  repositoryLocation: () => repositoryLocation,
  sameFindings: () => sameFindings,
  shownDocument: () => shownDocument,
  worstFirst: () => worstFirst
});
function failureDocument({ error, tool }) {
  const { version: version2 } = tool;
  return shownDocument({
    version: version2,
    command: "auth-doctor",
    reports: [],
    rules: [],
    differences: [],
    failure: error.message
  });
}
function shownDocument(document) {
  const plain2 = document;
  return shownData(plain2, (text) => text);
}
function worstFirst({ reports }) {
  return reports.flatMap((from) => from.report.findings.map((finding) => ({ finding, from }))).sort((a, b) => worth[a.finding.severity] - worth[b.finding.severity]);
}
function sameFindings(document) {
  const all = worstFirst(document);
  if (document.reports.length === 1) return all.map((each) => [each]);
  const known = /* @__PURE__ */ new Map();
  for (const each of all) {
    const { rule, severity, cause } = each.finding;
    const key = JSON.stringify([rule, severity, documentTitle(each), cause]);
    const before = known.get(key);
    if (before) before.push(each);
    else known.set(key, [each]);
  }
  return [...known.values()];
}
function reportNames(same, { reports }) {
  const names = [...new Set(same.map(({ from }) => from.name))];
  return names.length === reports.length ? `all ${names.length}` : names.join(", ");
}
function findingPlace({ repositoryPath, place }, { host }) {
  if (repositoryPath !== void 0 && place.kind === "file")
    return `${repositoryPath}${place.line === void 0 ? "" : `:${place.line}`}`;
  return placeName(place, host?.home);
}
function repositoryLocation({
  repositoryPath,
  place
}) {
  if (repositoryPath === void 0) return void 0;
  const { line, column } = place.kind === "file" ? place : {};
  return { path: repositoryPath, line: line ?? 1, column: line === void 0 ? void 0 : column };
}
function documentTitle({ finding, from }) {
  const { repositoryPath, place, platform, message } = finding;
  const { report } = from;
  const shown = repositoryPath !== void 0 && place.kind === "file" ? { ...place, path: repositoryPath } : place;
  return titleWords(
    { message, place: shown, ...platform === void 0 ? {} : { platform } },
    { home: report.host?.home, platforms: report.platforms }
  );
}
function isOfSomething(reports) {
  return reports.some(
    ({ report }) => report.coverage !== void 0 || report.platforms.some(({ status }) => status !== "not-used")
  );
}
function countedFindings(reports) {
  const counts = ["error", "warning", "note"].flatMap((severity) => {
    const count2 = reports.flatMap(({ report }) => report.findings).filter((each) => each.severity === severity).length;
    return count2 === 0 ? [] : [`${count2} ${severity}${count2 === 1 ? "" : "s"}`];
  });
  return counts.join(", ") || (isOfSomething(reports) ? "no problems" : "nothing to check: no platform is used here");
}
var worth;
var init_report_document = __esm({
  "src/report/report-document.ts"() {
    "use strict";
    init_place_name();
    init_finding_title();
    init_shown_data();
    worth = { error: 0, warning: 1, note: 2 };
  }
});

// elsewhere:src/value/untrusted.ts
var blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted;
var init_untrusted = __esm({
  "elsewhere:src/value/untrusted.ts"() {
    ({ blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"]);
  }
});

// elsewhere:src/version.ts
var version;
var init_version = __esm({
  "elsewhere:src/version.ts"() {
    ({ version } = require("./core.js")["src/version.ts"]);
  }
});

// src/commands/report/report-document.ts
var report_document_exports2 = {};
__export(report_document_exports2, {
  reportDocument: () => reportDocument,
  ruleHelps: () => ruleHelps
});
function reportDocument(command2, report) {
  return shownDocument({ version, command: command2, reports: [{ name: say``, report }], rules: ruleHelps(), differences: [] });
}
function ruleHelps() {
  return allRules.map(({ id, severity, layer, summary, why }) => ({ id, severity, layer, summary, why }));
}
var init_report_document2 = __esm({
  "src/commands/report/report-document.ts"() {
    "use strict";
    init_all_rules();
    init_report_document();
    init_untrusted();
    init_version();
  }
});

// elsewhere:src/rule-kit/evidence.ts
var durationWords, exceptionWords, lengthWords, lifeWords, orWords, valueEvidence, valueWords;
var init_evidence = __esm({
  "elsewhere:src/rule-kit/evidence.ts"() {
    ({ durationWords, exceptionWords, lengthWords, lifeWords, orWords, valueEvidence, valueWords } = require("./core.js")["src/rule-kit/evidence.ts"]);
  }
});

// src/report/chain-view.ts
var chain_view_exports = {};
__export(chain_view_exports, {
  chainViews: () => chainViews,
  jsonValueWords: () => jsonValueWords,
  lifetimeWords: () => lifetimeWords,
  lifetimes: () => lifetimes,
  usedPlaces: () => usedPlaces
});
function chainViews(clients, report) {
  const groups = /* @__PURE__ */ new Map();
  for (const client of clients) {
    const slots = slotViews(client, report);
    const key = JSON.stringify(slots);
    const group = groups.get(key);
    if (group) group.clients.push(client);
    else groups.set(key, { clients: [client], slots });
  }
  return [...groups.values()];
}
function slotViews({ chain }, report) {
  return [...new Set(chain.map(({ slot }) => slot))].map((slot) => {
    const entries = chain.filter((entry) => entry.slot === slot);
    const winner = entries.find(({ wins }) => wins);
    return { slot, boxes: entries.map((entry) => chainBox(entry, winner, report)) };
  });
}
function chainBox(entry, winner, report) {
  const { place, slot, value, why, problem, role } = entry;
  const name = placeName(place, report.host?.home);
  const key = place.kind === "file" && place.key !== void 0 && place.key !== slot ? ` (${place.key})` : "";
  const is = boxState(entry, winner);
  const words = [
    value ? jsonValueWords(value, new Date(report.started)) : absentWords(entry),
    is === "overridden" && winner ? `overridden by ${placeName(winner.place, report.host?.home)}` : void 0,
    is === "same" ? "the same value" : void 0,
    role === "legacy" ? "legacy name" : role === "cache" ? "cache" : role === "lookalike" ? "never read" : void 0,
    problem?.what,
    why
  ];
  return {
    name: name + key,
    is,
    words: words.filter(Boolean).join(", "),
    ...value?.is === "known" && value.label !== "" ? { label: value.label } : {}
  };
}
function boxState({ wins, state, value }, winner) {
  if (wins) return "used";
  if (state === "absent") return "absent";
  if (state === "malformed" || state === "unreadable") return "faulty";
  if (state === "ignored" || state === "empty") return "ignored";
  if (winner === void 0) return "ignored";
  return value?.is === "known" && winner.value?.is === "known" && value.label === winner.value.label ? "same" : "overridden";
}
function absentWords({ place, state }) {
  if (state !== "absent") return state;
  return place.kind === "env" ? "not set" : place.kind === "argument" ? "not given" : "not found";
}
function jsonValueWords(value, now) {
  if (value.is === "unknown") return `not known: ${value.reason}`;
  if (value.length === 0) return "set but empty";
  const size = `${value.length} ${value.length === 1 ? "character" : "characters"}`;
  const expires = value.expires === void 0 ? void 0 : Date.parse(value.expires);
  return expires === void 0 ? size : `${size}, ${lifetimeWords(expires, now)}`;
}
function lifetimeWords(expires, now) {
  const seconds = Math.round((expires - now.getTime()) / 1e3);
  return seconds >= 0 ? `${durationWords(seconds)} left` : `expired ${durationWords(-seconds)} ago`;
}
function lifetimes(report) {
  const known = /* @__PURE__ */ new Map();
  for (const { name: platform, clients } of report.platforms)
    for (const { slot, place, value, wins } of clients.flatMap(({ chain }) => chain)) {
      if (value?.is !== "known" || value.expires === void 0) continue;
      const key = `${platform}\0${value.label}`;
      const before = known.get(key);
      if (before && (before.used || !wins)) continue;
      const issued = value.issued === void 0 ? {} : { issued: Date.parse(value.issued) };
      const shown = placeName(place, report.host?.home);
      known.set(key, { platform, slot, place: shown, ...issued, expires: Date.parse(value.expires), used: wins });
    }
  return [...known.values()].filter(({ expires }) => Number.isFinite(expires)).sort((a, b) => a.expires - b.expires);
}
function usedPlaces({ chain }, report) {
  const winners = chain.filter(({ wins, place }) => wins && place.kind !== "default");
  const names = winners.map(
    ({ place }) => placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, report.host?.home)
  );
  return [...new Set(names)];
}
var init_chain_view = __esm({
  "src/report/chain-view.ts"() {
    "use strict";
    init_evidence();
    init_place_name();
  }
});

// elsewhere:src/output/text-readings.ts
var allEscapes, textReadings, wellFormed;
var init_text_readings = __esm({
  "elsewhere:src/output/text-readings.ts"() {
    ({ allEscapes, textReadings, wellFormed } = require("./core.js")["src/output/text-readings.ts"]);
  }
});

// elsewhere:src/rule-kit/recheck-words.ts
var recheckWords;
var init_recheck_words = __esm({
  "elsewhere:src/rule-kit/recheck-words.ts"() {
    ({ recheckWords } = require("./text.js")["src/rule-kit/recheck-words.ts"]);
  }
});

// elsewhere:src/value/strip-controls.ts
var stripControls;
var init_strip_controls = __esm({
  "elsewhere:src/value/strip-controls.ts"() {
    ({ stripControls } = require("./core.js")["src/value/strip-controls.ts"]);
  }
});

// src/report/shown-words.ts
var shown_words_exports = {};
__export(shown_words_exports, {
  shownSteps: () => shownSteps,
  shownWords: () => shownWords,
  verifyCommand: () => verifyCommand
});
function shownWords(text) {
  const visible = stripControls(wellFormed(text));
  return visible.length > most ? `${visible.slice(0, most)}\u2026` : visible;
}
function shownSteps({ steps: steps2 }, { host }) {
  const shell = host?.platform === "win32" ? "powershell" : "posix";
  return steps2.filter(({ say: say2 }) => say2 !== recheckWords).map((step, index) => shownStep(step, shell, index > 0));
}
function shownStep({ say: say2, run, text, url }, shell, mayBeOr) {
  const command2 = run?.find((each) => each.shell === shell)?.line;
  return {
    say: say2,
    isOr: mayBeOr && /^or\b/i.test(say2),
    ...command2 === void 0 || command2.includes("[secret]") ? {} : { command: command2 },
    ...text ? { text } : {},
    // What else an address may be (`javascript:`) is no link.
    ...url !== void 0 && /^https?:\/\//.test(url) ? { url } : {}
  };
}
function verifyCommand(remedies, { host }) {
  const shell = host?.platform === "win32" ? "powershell" : "posix";
  const steps2 = remedies.flatMap(({ steps: steps3 }) => steps3.filter(({ say: say2 }) => say2 === recheckWords));
  return steps2.flatMap(({ run }) => run?.find((each) => each.shell === shell)?.line ?? [])[0];
}
var most;
var init_shown_words = __esm({
  "src/report/shown-words.ts"() {
    "use strict";
    init_text_readings();
    init_recheck_words();
    init_strip_controls();
    most = 2e3;
  }
});

// src/report/annotations.ts
function annotations(document) {
  const found = worstFirst(document);
  const shown = ["error", "warning", "note"].flatMap(
    (severity) => found.filter(({ finding }) => finding.severity === severity).slice(0, mostOfLevel)
  );
  const lines = shown.map(annotation);
  return {
    lines: document.failure === void 0 ? lines : [command("error", [["title", "auth-doctor"]], document.failure)],
    more: found.length - shown.length
  };
}
function annotation(found) {
  const { finding, from } = found;
  const location = repositoryLocation(finding);
  const where = location === void 0 ? [] : [
    ["file", location.path],
    ["line", String(location.line)],
    ...location.column === void 0 ? [] : [["col", String(location.column)]]
  ];
  const title = `auth-doctor: ${finding.rule}${from.name === "" ? "" : ` (${from.name})`}`;
  return command(commands[finding.severity], [...where, ["title", title]], `${documentTitle(found)}. ${finding.cause}`);
}
function command(name, properties, message) {
  const given = properties.map(
    ([key, value]) => `${key}=${escapedData(value).replaceAll(":", "%3A").replaceAll(",", "%2C")}`
  );
  return `::${name} ${given.join(",")}::${escapedData(message)}`;
}
function escapedData(text) {
  return shownWords(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
var mostOfLevel, commands;
var init_annotations = __esm({
  "src/report/annotations.ts"() {
    "use strict";
    init_report_document();
    init_shown_words();
    mostOfLevel = 10;
    commands = { error: "error", warning: "warning", note: "notice" };
  }
});

// src/report/document-format.ts
function documentFormat(format) {
  const { of, ...rest } = format;
  return {
    ...rest,
    commands: reportCommands,
    render: async (printable) => documentWords(await documentOf(printable), of),
    failure: (error) => documentWords(failureDocument(error), of)
  };
}
function documentWords(document, of) {
  return ourOwn(of(document));
}
async function documentOf({ document }) {
  if (!document) throw new Error("this command has no document");
  return await document();
}
var reportCommands;
var init_document_format = __esm({
  "src/report/document-format.ts"() {
    "use strict";
    init_untrusted();
    init_report_document();
    reportCommands = [
      "check",
      "scan",
      "status",
      "where",
      "demo",
      "merge"
    ];
  }
});

// src/report/formats/github.ts
var github_exports = {};
__export(github_exports, {
  github: () => github
});
var github;
var init_github = __esm({
  "src/report/formats/github.ts"() {
    "use strict";
    init_annotations();
    init_document_format();
    github = documentFormat({
      name: "github",
      isAnnotations: true,
      of: (document) => annotations(document).lines.map((line) => `${line}
`).join("")
    });
  }
});

// elsewhere:src/report/json-text.ts
var escapedJson, jsonText;
var init_json_text = __esm({
  "elsewhere:src/report/json-text.ts"() {
    ({ escapedJson, jsonText } = require("./report-data.js")["src/report/json-text.ts"]);
  }
});

// src/report/repository-findings.ts
function repositoryFindings(document) {
  const seen = /* @__PURE__ */ new Map();
  const shown = [];
  const leftOut = [];
  for (const each of worstFirst(document)) {
    const location = repositoryLocation(each.finding);
    if (location === void 0) leftOut.push(each);
    else shown.push({ ...each, location, fingerprint: fingerprintOf(each, location.path, seen) });
  }
  return { shown, leftOut };
}
function fingerprintOf({ finding, from }, path, seen) {
  const { rule, platform, message, place } = finding;
  const { commit } = place.kind === "git" ? place : {};
  const words = message.replaceAll(findingPlace(finding, from.report), "");
  const digest = (0, import_node_crypto.createHash)("sha256").update(JSON.stringify([rule, platform, path, commit, words])).digest("hex").slice(0, 32);
  const number = (seen.get(digest) ?? 0) + 1;
  seen.set(digest, number);
  return `${digest}:${number}`;
}
function relativeUri(path) {
  return wellFormed(path).split("/").map(encodeURIComponent).join("/");
}
var import_node_crypto;
var init_repository_findings = __esm({
  "src/report/repository-findings.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_text_readings();
    init_report_document();
  }
});

// src/report/formats/gitlab.ts
var gitlab_exports = {};
__export(gitlab_exports, {
  gitlab: () => gitlab
});
var severities, gitlab;
var init_gitlab = __esm({
  "src/report/formats/gitlab.ts"() {
    "use strict";
    init_document_format();
    init_json_text();
    init_report_document();
    init_repository_findings();
    init_shown_words();
    severities = { error: "critical", warning: "major", note: "info" };
    gitlab = documentFormat({
      name: "gitlab",
      of: (document) => escapedJson(
        repositoryFindings(document).shown.map((each) => ({
          // The widget does not show the name of the check.
          description: shownWords(`${each.finding.rule}: ${documentTitle(each)}`),
          check_name: each.finding.rule,
          fingerprint: each.fingerprint,
          severity: severities[each.finding.severity],
          location: { path: each.location.path, lines: { begin: each.location.line } }
        }))
      )
    });
  }
});

// elsewhere:src/report/gap-lines.ts
var gapLines, gapWords, textWithTilde;
var init_gap_lines = __esm({
  "elsewhere:src/report/gap-lines.ts"() {
    ({ gapLines, gapWords, textWithTilde } = require("./core.js")["src/report/gap-lines.ts"]);
  }
});

// elsewhere:src/report/verdict-words.ts
var acceptedWords, verdictWords;
var init_verdict_words = __esm({
  "elsewhere:src/report/verdict-words.ts"() {
    ({ acceptedWords, verdictWords } = require("./text.js")["src/report/verdict-words.ts"]);
  }
});

// src/report/html/html-text.ts
function escaped(text) {
  return shownWords(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function htmlCode(text) {
  return `<code>${escaped(text)}</code>`;
}
function element(name, className, ...content) {
  const inner = content.join("");
  return inner === "" ? "" : `<${name}${className === "" ? "" : ` class="${className}"`}>${inner}</${name}>`;
}
var init_html_text = __esm({
  "src/report/html/html-text.ts"() {
    "use strict";
    init_shown_words();
  }
});

// src/report/html/html-chain.ts
function htmlChains({ clients }, report) {
  return chainViews(clients, report).map((view) => {
    const shown = view.slots.filter(({ boxes }) => boxes.some(({ is }) => is !== "absent"));
    const empty = view.slots.filter((slot) => !shown.includes(slot)).map(({ slot }) => slot);
    return [
      element(
        "p",
        "",
        `${view.clients.map(clientWords).join(", ")} ${view.clients.length === 1 ? "reads" : "read"}, in this order:`
      ),
      ...shown.map(slotHtml),
      empty.length === 0 ? "" : element("p", "faint", escaped(`Nothing found for ${empty.join(", ")}.`)),
      ...view.clients.map((client) => saidHtml(client, report))
    ].join("");
  }).join("\n");
}
function clientWords({ id, installedVersion, package: name }) {
  const version2 = installedVersion === void 0 ? "not installed here" : installedVersion;
  return `<b>${escaped(id)}</b> <span class="faint">(${escaped(`${name === id ? "" : `${name} `}${version2}`)})</span>`;
}
function slotHtml({ slot, boxes }) {
  return `<p>${htmlCode(slot)}</p><ol class="chain">${steps(boxes).join("")}</ol>`;
}
function steps(boxes) {
  const items = [];
  let empty = [];
  const flush = () => {
    if (empty.length > 0) items.push(emptyHtml(empty));
    empty = [];
  };
  for (const box of boxes) {
    if (box.is === "absent") empty.push(box);
    else {
      flush();
      items.push(boxHtml(box));
    }
  }
  flush();
  return items;
}
function emptyHtml(boxes) {
  const places = boxes.map(({ name, words }) => `<p>${htmlCode(name)} ${escaped(words)}</p>`);
  return `<li class="absent">${places.join("")}</li>`;
}
function boxHtml({ name, is, words, label }) {
  const { words: state, is: color } = labels[is];
  const mark = state === "" ? "" : `<span class="badge ${color}">${state}</span>`;
  const value = label === void 0 ? "" : ` <span class="faint">value ${escaped(label)}</span>`;
  return `<li class="${is}">${mark}${htmlCode(name)}${value}<p>${escaped(words)}</p></li>`;
}
function saidHtml({ raises, warnings, id }, report) {
  const tilde = (text) => textWithTilde(text, report.host?.home);
  const said = [
    ...warnings.map((text) => `${escaped(id)} warns: ${htmlCode(tilde(text))}`),
    ...raises.map(
      ({ class: name, message, ownWords }) => ownWords ? `${escaped(id)} prints: ${htmlCode(tilde(message))}` : `${escaped(id)} raises: ${htmlCode(`${name}${message === "" ? "" : `: ${tilde(message)}`}`)}`
    )
  ];
  return element("ul", "", ...said.map((text) => element("li", "", text)));
}
var labels;
var init_html_chain = __esm({
  "src/report/html/html-chain.ts"() {
    "use strict";
    init_chain_view();
    init_gap_lines();
    init_html_text();
    labels = {
      used: { words: "used", is: "good" },
      overridden: { words: "overridden", is: "warn" },
      same: { words: "same value", is: "faint" },
      ignored: { words: "ignored", is: "warn" },
      faulty: { words: "cannot be read", is: "bad" },
      absent: { words: "", is: "faint" }
    };
  }
});

// src/report/html/html-finding.ts
function htmlFinding(same, reports) {
  const [first] = same;
  const { finding, from } = first;
  const { severity, rule, cause, remedy } = finding;
  const seen = same.flatMap(
    (each) => each.finding.evidence.map(({ place, what, wins }) => {
      const where = place ? `${htmlCode(findingPlace({ ...each.finding, place }, each.from.report))} ` : "";
      return `<li>${where}${escaped(what)}${wins ? " <b>(used)</b>" : ""}</li>`;
    })
  );
  const verify = verifyCommand([remedy], from.report);
  return [
    `<article class="finding ${severity}">`,
    `<h3><span class="badge ${colors[severity]}">${severity}</span> ${escaped(documentTitle(first))}</h3>`,
    element("p", "faint", htmlCode(rule)),
    "<dl>",
    row("Reports", escaped(reports ?? "")),
    row("Found", element("ul", "", ...new Set(seen))),
    row("Cause", escaped(cause)),
    row("Fix", stepList(shownSteps(remedy, from.report))),
    row("Won\u2019t help", (remedy.wontHelp ?? []).map((text) => element("p", "", escaped(text))).join("")),
    row("Verify", verify === void 0 ? "" : commandHtml(verify)),
    "</dl>",
    "</article>"
  ].join("");
}
function row(term, content) {
  return content === "" ? "" : `<dt>${term}</dt><dd>${content}</dd>`;
}
function stepList(steps2) {
  const items = steps2.map(
    ({ say: say2, command: command2, text, url }) => element(
      "li",
      "",
      escaped(say2),
      url === void 0 ? "" : ` <a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`,
      command2 === void 0 ? "" : commandHtml(command2),
      text === void 0 ? "" : `<pre><code>${text.map(escaped).join("\n")}</code></pre>`
    )
  );
  return steps2.length === 1 ? element("ul", "", ...items) : element("ol", "", ...items);
}
function commandHtml(command2) {
  const words = command2.split(" ").map((word) => word === "" ? "" : `<span>${escaped(word)}</span>`);
  return `<pre><code>${words.join(" ")}</code></pre>`;
}
var colors;
var init_html_finding = __esm({
  "src/report/html/html-finding.ts"() {
    "use strict";
    init_report_document();
    init_shown_words();
    init_html_text();
    colors = { error: "bad", warning: "warn", note: "note" };
  }
});

// src/report/html/html-lifetimes.ts
function htmlLifetimes(report, heading) {
  const all = lifetimes(report);
  if (all.length === 0) return "";
  const now = new Date(report.started);
  return `${heading("Token lifetimes")}<ul class="lives">${all.map((each) => lifeHtml(each, now)).join("")}</ul>`;
}
function lifeHtml({ platform, slot, place, issued, expires, used }, now) {
  const left = expires - now.getTime();
  const whole = expires - (issued ?? now.getTime());
  const share = left <= 0 || whole <= 0 ? 0 : Math.min(1, left / whole);
  const state = share === 0 ? "over" : share < little ? "warn" : "good";
  const of = issued === void 0 || whole <= 0 ? "" : ` of ${durationWords(Math.round(whole / 1e3))}`;
  return [
    `<li><span><b>${escaped(`${platform} ${slot}`)}</b> ${htmlCode(place)}${used ? " (used)" : ""}</span>`,
    `<span class="bar ${state}" aria-hidden="true">${share === 0 ? "" : `<span style="width:${(share * 100).toFixed(1)}%"></span>`}</span>`,
    `<span class="${share === 0 ? "bad" : ""}">${escaped(lifetimeWords(expires, now))}${escaped(of)}</span></li>`
  ].join("");
}
var little;
var init_html_lifetimes = __esm({
  "src/report/html/html-lifetimes.ts"() {
    "use strict";
    init_evidence();
    init_chain_view();
    init_html_text();
    little = 0.2;
  }
});

// src/report/html/html-fragment.ts
function htmlFragment(document) {
  const { reports, failure, version: version2 } = document;
  const isOneOfMany = reports.length > 1;
  const found = sameFindings(document);
  return [
    '<div class="auth-doctor">',
    headerOf(document),
    failure === void 0 ? "" : element("p", "bad", escaped(failure)),
    isOneOfMany ? matrix(reports) : reports.map(({ report }) => glance(report)).join(""),
    differences(document),
    findingList(found, document),
    ...reports.map((named) => reportSection(named, isOneOfMany)),
    element("p", "faint made", escaped(`Made by auth-doctor ${version2}. No secret is in this page.`)),
    "</div>",
    ""
  ].filter((part, index, all) => part !== "" || index === all.length - 1).join("\n");
}
function headerOf({ command: command2, reports, failure }) {
  const title = failure === void 0 ? `auth-doctor ${command2}` : "auth-doctor failed";
  const [only] = reports;
  const about = reports.length === 1 && only ? aboutWords(only.report) : [];
  const errors = reports.some(({ report }) => report.summary.errors > 0);
  const sum = failure === void 0 ? element(
    "p",
    `sum ${errors ? "bad" : isOfSomething(reports) ? "good" : "faint"}`,
    escaped(countedFindings(reports))
  ) : "";
  return `<header><h1>${escaped(title)}</h1>${sum}${element("p", "faint", about.join(" \xB7 "))}</header>`;
}
function aboutWords({ host, subject, started, coverage, summary }) {
  return [
    host ? escaped(host.name) : "",
    subject ? `${escaped(subject.repository)}${subject.branch === void 0 ? "" : ` (${escaped(subject.branch)})`}${subject.commit === void 0 ? "" : ` ${htmlCode(subject.commit.slice(0, 12))}`}` : "",
    `<time datetime="${escaped(started)}">${escaped(started.slice(0, 16).replace("T", " "))} UTC</time>`,
    coverage ? `${coverage.files + coverage.objects} files and objects scanned` : "",
    summary.ignored > 0 ? `${summary.ignored} ignored` : "",
    summary.online ? "platforms were asked" : ""
  ].filter((text) => text !== "");
}
function badge(status) {
  const { sign, words, is } = states[status];
  return `<span class="badge ${is}"><span aria-hidden="true">${sign}</span> ${words}</span>`;
}
function glance(report) {
  const used = report.platforms.filter(({ status }) => status !== "not-used");
  const others = report.platforms.filter(({ status }) => status === "not-used").map(({ name }) => name);
  const cards = used.map((platform) => {
    const places = [...new Set(platform.clients.flatMap((client) => usedPlaces(client, report)))];
    const credential = platform.reason === void 0 ? places.map(htmlCode).join(", ") : escaped(platform.reason);
    return `<li><b>${escaped(platform.name)}</b>${badge(platform.status)}${element("p", "", credential)}</li>`;
  });
  return element("ul", "cards", ...cards) + (others.length === 0 ? "" : element("p", "faint", escaped(`Not used here: ${others.join(", ")}`)));
}
function matrix(reports) {
  const platforms = new Map(
    reports.flatMap(
      ({ report }) => report.platforms.filter(({ status }) => status !== "not-used").map(({ id, name }) => [id, name])
    )
  );
  const head = `<tr><th scope="col">Report</th>${[...platforms.values()].map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}<th scope="col">Findings</th></tr>`;
  const rows = reports.map(({ name, report }) => {
    const cells = [...platforms.keys()].map((id) => {
      const platform = report.platforms.find((each) => each.id === id);
      return `<td>${platform ? badge(platform.status) : '<span class="faint">not checked</span>'}</td>`;
    });
    return `<tr><th scope="row">${escaped(name)}</th>${cells.join("")}<td>${escaped(countedFindings([{ name, report }]))}</td></tr>`;
  });
  return `<h2>Reports</h2><div class="table" role="region" aria-label="State of each platform in each report" tabindex="0"><table><thead>${head}</thead><tbody>${rows.join("")}</tbody></table></div>`;
}
function differences({ differences: all }) {
  if (all.length === 0) return "";
  const rows = all.flatMap(
    ({ what, values }) => values.map(
      (value, index) => `<tr>${index === 0 ? `<th scope="rowgroup" rowspan="${values.length}">${escaped(what)}</th>` : ""}<td>${value.reports.map(escaped).join(", ")}</td><td>${escaped(value.is)}</td></tr>`
    )
  );
  return `<h2>Comparison</h2><div class="table" role="region" aria-label="Comparison of the reports" tabindex="0"><table><thead><tr><th scope="col">What</th><th scope="col">Reports</th><th scope="col">Value</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
function findingList(found, document) {
  if (found.length === 0) return "";
  const more = found.length - mostFindings;
  return [
    "<h2>Findings</h2>",
    ...found.slice(0, mostFindings).map((each) => htmlFinding(each, document.reports.length > 1 ? reportNames(each, document) : void 0)),
    more > 0 ? element("p", "", escaped(`\u2026 and ${more} more.`)) : ""
  ].join("\n");
}
function reportSection({ name, report }, isOneOfMany) {
  const used = report.platforms.filter(({ status, clients }) => status !== "not-used" && clients.length > 0);
  const gaps = [
    ...new Set(report.gaps.map(({ what, client }) => client === void 0 ? what : `${client}: ${what}`))
  ];
  const level = isOneOfMany ? 3 : 2;
  const heading = (text) => `<h${level}>${escaped(text)}</h${level}>`;
  return [
    isOneOfMany ? `<h2>${escaped(name)}</h2>${element("p", "faint", aboutWords(report).join(" \xB7 "))}` : "",
    htmlLifetimes(report, heading),
    ...used.map(
      (platform) => `<section aria-label="${escaped(`${isOneOfMany ? `${name}: ` : ""}${platform.name}`)}">${heading(platform.name)}<p>${badge(platform.status)} ${escaped(verdictWords(platform.verdict)?.words ?? "")}</p>${htmlChains(platform, report)}</section>`
    ),
    gaps.length === 0 ? "" : heading("Unknown") + element("ul", "", ...gaps.map((what) => element("li", "", escaped(textWithTilde(what, report.host?.home)))))
  ].join("\n");
}
var mostFindings, states;
var init_html_fragment = __esm({
  "src/report/html/html-fragment.ts"() {
    "use strict";
    init_chain_view();
    init_gap_lines();
    init_report_document();
    init_verdict_words();
    init_html_chain();
    init_html_finding();
    init_html_lifetimes();
    init_html_text();
    mostFindings = 500;
    states = {
      healthy: { sign: "\u2713", words: "healthy", is: "good" },
      problems: { sign: "\u2717", words: "problems", is: "bad" },
      unknown: { sign: "?", words: "unknown", is: "warn" },
      "not-used": { sign: "\u2013", words: "not used", is: "faint" },
      skipped: { sign: "\u2013", words: "skipped", is: "faint" }
    };
  }
});

// src/report/html/html-style.ts
var htmlStyle;
var init_html_style = __esm({
  "src/report/html/html-style.ts"() {
    "use strict";
    htmlStyle = `
.auth-doctor {
  color-scheme: light dark;
  --text: #1b1f24; --faint: #555d67; --page: #ffffff; --box: #f5f7f9; --line: #c4cbd3;
  --good: #0b6b3a; --bad: #b3202c; --warn: #7a5200; --note: #1f5fa8; --good-box: #e7f5ec; --bad-box: #fdeced;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  color: var(--text); background: var(--page); max-width: 72rem; margin: 0 auto; padding: 1rem;
  overflow-wrap: anywhere;
}
.auth-doctor * { box-sizing: border-box; }
.auth-doctor h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
.auth-doctor h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
.auth-doctor h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
.auth-doctor h4 { font-size: 1rem; margin: 0 0 .5rem; }
.auth-doctor p { margin: .25rem 0; }
.auth-doctor code, .auth-doctor pre { font: .9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; unicode-bidi: isolate; }
.auth-doctor pre { margin: .35rem 0; padding: .5rem .75rem; background: var(--box); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; }
.auth-doctor pre span { display: inline-block; max-width: 100%; }
.auth-doctor a { color: var(--note); }
.auth-doctor .faint { color: var(--faint); }
.auth-doctor .sum { font-size: 1.1rem; font-weight: 600; }
.auth-doctor .badge { display: inline-block; border: 1px solid currentColor; border-radius: 999px; padding: 0 .6em; font-size: .85rem; font-weight: 600; white-space: nowrap; }
.auth-doctor .good { color: var(--good); }
.auth-doctor .bad { color: var(--bad); }
.auth-doctor .warn { color: var(--warn); }
.auth-doctor .badge.note { color: var(--note); }
.auth-doctor ul, .auth-doctor ol { margin: .25rem 0; padding-left: 1.5rem; }
.auth-doctor .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; list-style: none; padding: 0; }
.auth-doctor .cards > li { background: var(--box); border: 1px solid var(--line); border-radius: 8px; padding: .75rem; }
.auth-doctor .cards b { display: block; margin-bottom: .35rem; }
.auth-doctor .cards p { font-size: .9rem; }
.auth-doctor .chain { display: flex; flex-direction: column; gap: 1.4rem; list-style: none; padding: 0; margin: .35rem 0 1rem; overflow: clip; }
.auth-doctor .chain > li { position: relative; border: 1px solid var(--line); border-radius: 8px; padding: .45rem .7rem; background: var(--box); font-size: .9rem; }
.auth-doctor .chain > li + li::before { content: ""; position: absolute; left: 1.4rem; top: -1.4rem; height: 1.35rem; border-left: 2px solid var(--line); }
.auth-doctor .chain > li.used { border: 2px solid var(--good); background: var(--good-box); }
.auth-doctor .chain > li.faulty { border: 2px solid var(--bad); background: var(--bad-box); }
.auth-doctor .chain > li.overridden { border-style: dashed; }
.auth-doctor .chain > li.overridden > code { text-decoration: line-through; }
.auth-doctor .chain > li.absent { background: none; color: var(--faint); border-style: dotted; }
.auth-doctor .chain .badge { float: right; margin-left: .5rem; }
.auth-doctor .chain p { margin: 0; }
.auth-doctor .finding { border: 1px solid var(--line); border-left: .4rem solid var(--note); border-radius: 8px; padding: .75rem 1rem; margin: .75rem 0; break-inside: avoid; }
.auth-doctor .finding h3 { margin: 0 0 .25rem; }
.auth-doctor .finding.error { border-left-color: var(--bad); }
.auth-doctor .finding.warning { border-left-color: var(--warn); }
.auth-doctor .finding dl { display: grid; grid-template-columns: minmax(0, 1fr); margin: .5rem 0 0; }
.auth-doctor .finding dt { font-weight: 600; }
.auth-doctor .finding dd { margin: 0 0 .5rem; }
.auth-doctor .finding dd > :first-child { margin-top: 0; }
.auth-doctor .made { margin-top: 2.25rem; }
.auth-doctor .lives { list-style: none; padding: 0; }
.auth-doctor .lives > li { margin: .6rem 0; break-inside: avoid; }
.auth-doctor .bar { display: block; height: .8rem; border: 1px solid var(--text); border-radius: 4px; background: var(--page); overflow: hidden; }
.auth-doctor .bar > span { display: block; height: 100%; background: var(--good); border-right: 1px solid var(--text); }
.auth-doctor .bar.warn > span { background: var(--warn); }
.auth-doctor .bar.over { border-style: dashed; border-color: var(--bad); }
.auth-doctor .table { overflow-x: auto; }
.auth-doctor table { border-collapse: collapse; width: 100%; font-size: .9rem; }
.auth-doctor th, .auth-doctor td { text-align: left; vertical-align: top; border: 1px solid var(--line); padding: .35rem .6rem; min-width: 5rem; }
.auth-doctor th { background: var(--box); }
@media (min-width: 48rem) {
  .auth-doctor { padding: 2rem; }
  .auth-doctor .chain { flex-flow: row wrap; align-items: center; gap: 1rem 1.75rem; padding-left: 1.75rem; }
  .auth-doctor .chain > li:first-child { margin-left: -1.75rem; }
  .auth-doctor .chain > li { flex: 0 1 auto; max-width: 21rem; min-width: 9rem; }
  .auth-doctor .chain > li + li::before { left: -1.75rem; top: 50%; height: 0; width: 1.7rem; border-left: 0; border-top: 2px solid var(--line); }
  .auth-doctor .finding dl { grid-template-columns: 7rem minmax(0, 1fr); }
  .auth-doctor .lives > li { display: grid; grid-template-columns: minmax(0, 24rem) minmax(0, 1fr) 11rem; gap: .75rem; align-items: center; }
}
@media (prefers-color-scheme: dark) {
  .auth-doctor {
    --text: #e8ebef; --faint: #a9b1bb; --page: #14171b; --box: #1e2329; --line: #424b55;
    --good: #58c98a; --bad: #ff8a91; --warn: #e5b455; --note: #7db8ff; --good-box: #12301f; --bad-box: #3a1a1d;
  }
}
@media print {
  .auth-doctor {
    --text: #000; --faint: #333; --page: #fff; --box: #fff; --line: #777;
    --good: #0b6b3a; --bad: #a01822; --warn: #6b4700; --note: #17508f; --good-box: #fff; --bad-box: #fff;
    max-width: none; padding: 0; font-size: 10pt;
  }
  .auth-doctor .bar > span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .auth-doctor h2, .auth-doctor h3, .auth-doctor h4, .auth-doctor section > p { break-after: avoid; }
  .auth-doctor .cards > li, .auth-doctor .chain > li { break-inside: avoid; }
  .auth-doctor .table { overflow: visible; }
}
`;
  }
});

// src/report/formats/html.ts
var html_exports = {};
__export(html_exports, {
  html: () => html
});
function htmlPage(document) {
  const { command: command2, reports, failure } = document;
  const title = failure === void 0 ? `auth-doctor ${command2}: ${countedFindings(reports)}` : "auth-doctor failed";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>
html { background: #ffffff; }
@media (prefers-color-scheme: dark) { html { background: #14171b; } }
@media print { html { background: #ffffff; } }
@page { margin: 15mm; }
body { margin: 0; }
${htmlStyle.trim()}
</style>
</head>
<body>
<main>
${htmlFragment(document).trim()}
</main>
</body>
</html>
`;
}
var html;
var init_html = __esm({
  "src/report/formats/html.ts"() {
    "use strict";
    init_document_format();
    init_html_fragment();
    init_html_style();
    init_html_text();
    init_report_document();
    html = documentFormat({ name: "html", of: htmlPage });
  }
});

// src/report/formats/junit.ts
var junit_exports = {};
__export(junit_exports, {
  junit: () => junit
});
function junitXml(document) {
  const suites = document.failure === void 0 ? document.reports.flatMap((each) => suitesOf(each, document)) : [failed(document.failure)];
  const all = suites.flatMap(({ cases }) => cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="auth-doctor" tests="${all.length}" failures="${count(all, "failure")}" errors="${count(all, "error")}">`,
    ...suites.flatMap(suiteLines),
    "</testsuites>"
  ];
  return `${lines.join("\n")}
`;
}
function failed(message) {
  const one = { name: "run", classname: "auth-doctor", is: "error", message, text: "" };
  return { name: "auth-doctor", cases: [one] };
}
function suitesOf(named, { rules: rules2, command: command2 }) {
  const { report } = named;
  const prefix = named.name === "" ? "" : `${named.name} / `;
  const suite = (id, name, cases) => ({
    name: `${prefix}${name}`,
    started: report.started,
    cases: [...cases, ...gapCases(report, id, `auth-doctor.${id ?? "run"}`)]
  });
  const isScan = report.platforms.length === 0;
  const mine = rules2.filter(({ id }) => isScan === /^token-in-(?!git$)/.test(id));
  const caseOf = (rule, platform) => {
    const found = report.findings.filter((each) => each.rule === rule && (isScan || each.platform === platform)).map((finding) => ({ finding, from: named }));
    return ruleCase(rule, platform ?? command2, found);
  };
  const known = new Set(mine.map(({ id }) => id));
  const idsOf = (platform) => [
    ...known,
    ...new Set(
      report.findings.filter((each) => !known.has(each.rule) && (isScan || each.platform === platform)).map(({ rule }) => rule)
    )
  ];
  if (isScan)
    return [
      suite(
        void 0,
        command2,
        idsOf(void 0).map((rule) => caseOf(rule, void 0))
      )
    ];
  const general = report.findings.some(({ platform }) => platform === void 0);
  return [
    ...report.platforms.map(
      ({ id, name, status, reason }) => suite(
        id,
        name,
        status === "not-used" || status === "skipped" ? [
          {
            name: "credentials",
            classname: `auth-doctor.${id}`,
            is: "skipped",
            message: reason ?? "not used here",
            text: ""
          }
        ] : idsOf(id).map((rule) => caseOf(rule, id))
      )
    ),
    ...general || report.gaps.some(({ platform }) => platform === void 0) ? [
      suite(
        void 0,
        "all platforms",
        [...new Set(report.findings.filter(({ platform }) => platform === void 0).map(({ rule }) => rule))].map(
          (rule) => caseOf(rule, void 0)
        )
      )
    ] : []
  ];
}
function countingSeverities({ summary }) {
  if (summary.exitCode !== 1 || summary.errors > 0) return ["error"];
  return summary.warnings > 0 ? ["warning"] : ["note"];
}
function ruleCase(rule, platform, found) {
  const counted = found.filter(({ finding, from }) => countingSeverities(from.report).includes(finding.severity));
  const [first] = counted;
  const text = found.map(findingText).join("\n\n");
  return {
    name: rule,
    classname: `auth-doctor.${platform}`,
    is: first ? "failure" : "passed",
    message: first ? counted.map(documentTitle).join("; ") : "",
    text
  };
}
function findingText(each) {
  const { finding, from } = each;
  const steps2 = shownSteps(finding.remedy, from.report).map(
    ({ say: say2, command: command2, text, url }, index) => `  ${index + 1}. ${[say2, url, command2 && `$ ${command2}`, ...text ?? []].filter(Boolean).join("\n     ")}`
  );
  return [`${finding.severity}: ${documentTitle(each)}`, `cause: ${finding.cause}`, "fix:", ...steps2].join("\n");
}
function gapCases({ gaps }, platform, classname) {
  const mine = [...new Set(gaps.filter((gap) => gap.platform === platform && gap.uncertain).map(({ what }) => what))];
  return mine.length === 0 ? [] : [{ name: "unknown", classname, is: "skipped", message: mine.join("; "), text: "" }];
}
function suiteLines({ name, started, cases }) {
  const counts = `tests="${cases.length}" failures="${count(cases, "failure")}" errors="${count(cases, "error")}" skipped="${count(cases, "skipped")}"`;
  const timestamp = started === void 0 ? "" : ` timestamp="${started.slice(0, 19)}"`;
  return [`  <testsuite name="${xml(name)}" ${counts}${timestamp}>`, ...cases.flatMap(caseLines), "  </testsuite>"];
}
function caseLines({ name, classname, is, message, text }) {
  const head = `    <testcase name="${xml(name)}" classname="${xml(classname)}"`;
  if (is !== "passed")
    return [`${head}>`, `      <${is} message="${xml(message)}">${xmlText(text)}</${is}>`, "    </testcase>"];
  return text === "" ? [`${head}/>`] : [`${head}>`, `      <system-out>${xmlText(text)}</system-out>`, "    </testcase>"];
}
function count(cases, is) {
  return cases.filter((each) => each.is === is).length;
}
function xml(text) {
  return shownWords(text).replaceAll(/[\ufffe\uffff]/g, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
function xmlText(text) {
  return text.split("\n").map(xml).join("\n");
}
var junit;
var init_junit = __esm({
  "src/report/formats/junit.ts"() {
    "use strict";
    init_document_format();
    init_report_document();
    init_shown_words();
    junit = documentFormat({ name: "junit", of: junitXml });
  }
});

// src/report/markdown-text.ts
function markdownText(text) {
  return shownWords(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(/[\\`*[\]|~$]|(?<!\w)_|_(?!\w)/g, "\\$&").replace(/^(?:[#+=-]|\d+(?=[.)]))/, (found) => /\d/.test(found) ? `${found}<!-- -->` : `\\${found}`).replaceAll(/@(?=\w)|[#!](?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, "$&<!-- -->");
}
function markdownCode(text) {
  const shown = shownWords(text).replaceAll("|", "\\|");
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = shown.startsWith("`") || shown.endsWith("`") || shown.trim() === "" ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}
function markdownBlock(lines, language) {
  const shown = lines.map(shownWords);
  const longest = Math.max(2, ...shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, ...shown, fence];
}
function markdownLink(url) {
  return `<${shownWords(url).replaceAll(/[\s<>]/g, encodeURIComponent)}>`;
}
var init_markdown_text = __esm({
  "src/report/markdown-text.ts"() {
    "use strict";
    init_shown_words();
  }
});

// src/report/markdown-document.ts
function markdownDocument(document) {
  const { reports, failure, differences: differences2, command: command2 } = document;
  const found = sameFindings(document);
  const shown = found.slice(0, mostFindings2);
  const blocks = [
    [
      `### auth-doctor ${command2 === "auth-doctor" ? "failed" : markdownText(command2)}${failure === void 0 ? `: ${countedFindings(reports)}` : ""}`
    ],
    failure === void 0 ? [] : [markdownText(failure)],
    ...reports.map((named) => aboutLines(named, reports.length > 1)),
    differences2.length === 0 ? [] : [
      "| Comparison | Reports | |",
      "| --- | --- | --- |",
      ...differences2.flatMap(
        ({ what, values }) => values.map(
          (value, index) => `| ${index === 0 ? markdownText(what) : ""} | ${value.reports.map(markdownText).join(", ")} | ${markdownText(value.is)} |`
        )
      )
    ],
    ...shown.map((each) => findingBlock(each, reports.length > 1 ? reportNames(each, document) : void 0)),
    found.length > shown.length ? [`\u2026 and ${found.length - shown.length} more findings.`] : [],
    ...reports.flatMap((named) => [lifetimeLines(named.report), gapList(named.report)]),
    ...reports.map(({ report }) => verifyBlock(report))
  ];
  return `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function aboutLines({ name, report }, isOneOfMany) {
  const { platforms, subject, coverage, summary } = report;
  const used = platforms.filter(({ status }) => status !== "not-used");
  const head = isOneOfMany ? [`#### ${markdownText(name)}`, ""] : [];
  const about = [
    subject ? `${markdownText(subject.repository)}${subject.commit ? ` at ${markdownCode(subject.commit.slice(0, 12))}` : ""}` : "",
    coverage ? `${coverage.files + coverage.objects} files and objects scanned` : "",
    summary.ignored > 0 ? `${summary.ignored} ignored` : ""
  ].filter(Boolean);
  return [
    ...head,
    ...about.length > 0 ? [`${about.join(" \xB7 ")}`] : [],
    ...used.length === 0 ? [] : [...about.length > 0 ? [""] : [], ...platformTable(used, report)]
  ];
}
function platformTable(platforms, report) {
  return [
    "| Platform | State | Credential |",
    "| --- | --- | --- |",
    ...platforms.map(({ name, status, reason, clients }) => {
      const places = [...new Set(clients.flatMap((client) => usedPlaces(client, report)))];
      const credential = reason === void 0 ? places.map(markdownCode).join(", ") || "none" : markdownText(reason);
      return `| ${markdownText(name)} | ${states2[status]} | ${credential} |`;
    })
  ];
}
function findingBlock(same, reports) {
  const [first] = same;
  const { severity, rule, cause, remedy } = first.finding;
  const found = same.flatMap(
    ({ finding, from }) => finding.evidence.map(
      ({ place, what }) => `  - ${place ? `${markdownCode(findingPlace({ ...finding, place }, from.report))}: ` : ""}${markdownText(what)}`
    )
  );
  return [
    `${signs[severity]} **${severity}: ${markdownText(documentTitle(first))}** (${markdownCode(rule)}${reports === void 0 ? "" : `; reports: ${markdownText(reports)}`})`,
    "",
    markdownText(cause),
    "",
    ...found.length > 0 ? ["- Found:", ...new Set(found)] : [],
    ...remedyList(first),
    ...(remedy.wontHelp ?? []).map((text) => `- Won\u2019t help: ${markdownText(text)}`)
  ];
}
function remedyList({ finding, from }) {
  const steps2 = shownSteps(finding.remedy, from.report);
  if (steps2.length === 0) return [];
  return [
    "- Fix:",
    ...steps2.flatMap(({ say: say2, command: command2, text, url, isOr }, index) => [
      `  ${index + 1}. ${isOr && !/^or\b/i.test(say2) ? "Or: " : ""}${markdownText(say2)}${url === void 0 ? "" : ` ${markdownLink(url)}`}`,
      ...command2 === void 0 ? [] : ["", ...markdownBlock([command2], "sh"), ""].map(inStep),
      ...text === void 0 ? [] : ["", ...markdownBlock(text, ""), ""].map(inStep)
    ])
  ];
}
function inStep(line) {
  return line === "" ? "" : `     ${line}`;
}
function lifetimeLines(report) {
  const all = lifetimes(report);
  if (all.length === 0) return [];
  const now = new Date(report.started);
  return [
    "| Token | Where | Lifetime |",
    "| --- | --- | --- |",
    ...all.map(
      ({ platform, slot, place, expires, used }) => `| ${markdownText(`${platform} ${slot}`)} | ${markdownCode(place)}${used ? " (used)" : ""} | ${lifetimeWords(expires, now)} |`
    )
  ];
}
function gapList(report) {
  return [...new Set(report.gaps.map(({ what, client }) => client === void 0 ? what : `${client}: ${what}`))].map(
    (what) => `- \u2754 ${markdownText(textWithTilde(what, report.host?.home))}`
  );
}
function verifyBlock(report) {
  const commands2 = report.platforms.flatMap(({ id }) => {
    const command2 = verifyCommand(
      report.findings.filter(({ platform }) => platform === id).map(({ remedy }) => remedy),
      report
    );
    return command2 === void 0 ? [] : [command2];
  });
  return commands2.length === 0 ? [] : ["Verify:", "", ...markdownBlock(commands2, "sh")];
}
var signs, states2, mostFindings2;
var init_markdown_document = __esm({
  "src/report/markdown-document.ts"() {
    "use strict";
    init_chain_view();
    init_gap_lines();
    init_markdown_text();
    init_report_document();
    init_shown_words();
    signs = { error: "\u274C", warning: "\u26A0\uFE0F", note: "\u2139\uFE0F" };
    states2 = {
      healthy: "\u2705 healthy",
      problems: "\u274C problems",
      unknown: "\u2754 unknown",
      "not-used": "\u2796 not used",
      skipped: "\u2796 skipped"
    };
    mostFindings2 = 100;
  }
});

// src/report/formats/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  markdown: () => markdown
});
var markdown;
var init_markdown = __esm({
  "src/report/formats/markdown.ts"() {
    "use strict";
    init_document_format();
    init_markdown_document();
    markdown = documentFormat({ name: "markdown", of: markdownDocument });
  }
});

// src/report/formats/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  sarif: () => sarif
});
function sarifLog(document) {
  const runs = document.reports.length === 0 ? [sarifRun(document, void 0)] : document.reports.map((named) => sarifRun({ ...document, reports: [named] }, named));
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs };
}
function sarifRun(document, named) {
  const { shown, leftOut } = repositoryFindings(document);
  const rules2 = document.rules.filter(({ id }) => shown.some(({ finding }) => finding.rule === id));
  const { subject, summary, started } = named?.report ?? {};
  const notice = leftOut.length === 0 ? [] : [
    `${leftOut.length} ${leftOut.length === 1 ? "finding is" : "findings are"} not in a file of this repository and not listed here.`
  ];
  return {
    tool: {
      driver: { name: "auth-doctor", semanticVersion: document.version, rules: rules2.map(sarifRule) }
    },
    automationDetails: {
      id: `auth-doctor/${document.command}/${named === void 0 || named.name === "" ? "" : `${named.name}/`}`
    },
    columnKind: "unicodeCodePoints",
    invocations: [
      {
        executionSuccessful: document.failure === void 0,
        ...summary === void 0 ? {} : { exitCode: summary.exitCode },
        ...started === void 0 ? {} : { startTimeUtc: started },
        toolExecutionNotifications: [...document.failure === void 0 ? [] : [document.failure], ...notice].map(
          (text) => ({ level: document.failure === void 0 ? "note" : "error", message: { text } })
        )
      }
    ],
    ...subject?.commit === void 0 ? {} : { properties: { repository: subject.repository, commit: subject.commit } },
    results: shown.map((each) => sarifResult(each, rules2))
  };
}
function sarifRule({ id, severity, layer, summary, why }) {
  return {
    id,
    name: id,
    shortDescription: { text: plain(summary) },
    fullDescription: { text: plain(summary) },
    help: { text: `${plain(summary)}

${plain(why)}`, markdown: `${summary}

${why}` },
    defaultConfiguration: { level: severity },
    properties: {
      tags: ["security", "credentials", ...layer === "exposure" ? ["external/cwe/cwe-798"] : []],
      precision: "high",
      "security-severity": securitySeverity(layer, severity)
    }
  };
}
function securitySeverity(layer, severity) {
  const isExposed = layer === "exposure";
  switch (severity) {
    case "error":
      return isExposed ? "9.1" : "5.0";
    case "warning":
      return isExposed ? "7.0" : "3.0";
    case "note":
      return isExposed ? "3.9" : "1.0";
  }
}
function sarifResult(found, rules2) {
  const { finding, location, fingerprint } = found;
  const { path, line, column } = location;
  const ruleIndex = rules2.findIndex(({ id }) => id === finding.rule);
  return {
    ruleId: finding.rule,
    ...ruleIndex === -1 ? {} : { ruleIndex },
    level: finding.severity,
    message: { text: `${documentTitle(found)}. ${finding.cause}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(path) },
          region: { startLine: line, ...column === void 0 ? {} : { startColumn: column } }
        }
      }
    ],
    // Without it, upload-sarif would make one of the source line, which has the secret in it.
    partialFingerprints: { primaryLocationLineHash: fingerprint }
  };
}
function plain(text) {
  return text.replaceAll("`", "");
}
var sarif;
var init_sarif = __esm({
  "src/report/formats/sarif.ts"() {
    "use strict";
    init_document_format();
    init_json_text();
    init_report_document();
    init_repository_findings();
    sarif = documentFormat({ name: "sarif", of: (document) => escapedJson(sarifLog(document)) });
  }
});

// src/report/step-summary.ts
var step_summary_exports = {};
__export(step_summary_exports, {
  stepSummary: () => stepSummary
});
function stepSummary(document) {
  return documentWords(document, summaryText);
}
function summaryText(document) {
  const { more } = annotations(document);
  const { leftOut } = repositoryFindings(document);
  const remarks = [
    more > 0 ? `+${more} more than GitHub shows as annotations of a step.` : "",
    leftOut.length > 0 ? `${leftOut.length} ${leftOut.length === 1 ? "finding is" : "findings are"} not in a file of the repository, and so not in SARIF or code quality reports.` : ""
  ].filter(Boolean);
  const text = markdownDocument(document);
  const whole = text.length > most2 ? `${text.slice(0, most2)}

\u2026 cut here.
` : text;
  return remarks.length === 0 ? `${whole}
` : `${whole}
${remarks.join(" ")}

`;
}
var most2;
var init_step_summary = __esm({
  "src/report/step-summary.ts"() {
    "use strict";
    init_annotations();
    init_document_format();
    init_markdown_document();
    init_repository_findings();
    most2 = 25e4;
  }
});

// part:formats
module.exports = {
  get "src/all-rules.ts"() {
    return init_all_rules(), __toCommonJS(all_rules_exports);
  },
  get "src/commands/report/report-document.ts"() {
    return init_report_document2(), __toCommonJS(report_document_exports2);
  },
  get "src/report/chain-view.ts"() {
    return init_chain_view(), __toCommonJS(chain_view_exports);
  },
  get "src/report/formats/github.ts"() {
    return init_github(), __toCommonJS(github_exports);
  },
  get "src/report/formats/gitlab.ts"() {
    return init_gitlab(), __toCommonJS(gitlab_exports);
  },
  get "src/report/formats/html.ts"() {
    return init_html(), __toCommonJS(html_exports);
  },
  get "src/report/formats/junit.ts"() {
    return init_junit(), __toCommonJS(junit_exports);
  },
  get "src/report/formats/markdown.ts"() {
    return init_markdown(), __toCommonJS(markdown_exports);
  },
  get "src/report/formats/sarif.ts"() {
    return init_sarif(), __toCommonJS(sarif_exports);
  },
  get "src/report/report-document.ts"() {
    return init_report_document(), __toCommonJS(report_document_exports);
  },
  get "src/report/shown-words.ts"() {
    return init_shown_words(), __toCommonJS(shown_words_exports);
  },
  get "src/report/step-summary.ts"() {
    return init_step_summary(), __toCommonJS(step_summary_exports);
  },
  get "src/scan/finding/scan-rule-texts.ts"() {
    return init_scan_rule_texts(), __toCommonJS(scan_rule_texts_exports);
  }
};
