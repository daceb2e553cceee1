'use strict';

// elsewhere:src/report/finding-lines.ts
var { briefFindingLines, findingLines, headLines } = require("./text.js")["src/report/finding-lines.ts"];

// elsewhere:src/report/layout.ts
var { columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"];

// elsewhere:src/report/page.ts
var { asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf } = require("./core.js")["src/report/page.ts"];

// elsewhere:src/report/remedy-lines.ts
var { briefRemedyLines, commandLine, leftOutLines, lineFor, remedyLines, stepCommand, verifyLines, withOurName } = require("./text.js")["src/report/remedy-lines.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// src/error-text/class-words.ts
var classWords = {
  "account-state": {
    cause: "The account itself is not in order: locked, removed, or not yet allowed to use this service.",
    toldBy: "platform",
    fix: "Log in on the platform\u2019s web site with the same account and read what it says, or ask its support."
  },
  "bom-or-utf16": {
    cause: "The file is UTF-16 or begins with a byte order mark, as Windows editors and PowerShell write it.",
    toldBy: "machine",
    fix: "Save the file again as UTF-8 without a byte order mark."
  },
  "ci-secret-not-passed": {
    cause: "The CI service did not pass the secret to this run, as for pull requests from forks.",
    toldBy: "process",
    fix: "Set the secret in the settings of the repository and pass it in `env:`; skip the step for forks."
  },
  "client-bug": {
    cause: "The installed version of the client, or a package that it needs, is broken or missing.",
    toldBy: "machine",
    fix: "Upgrade or reinstall the client.",
    innocent: true
  },
  "clock-skew": {
    cause: "The clock of the machine is wrong, so that tokens seem expired or not yet valid.",
    toldBy: "platform",
    fix: "Set the clock with NTP, then try again."
  },
  "config-file-malformed": {
    cause: "The client\u2019s configuration file cannot be parsed, or lacks what the client reads.",
    toldBy: "machine",
    fix: "Repair the file, or let the client write it again by logging in."
  },
  "dotenv-parsing": {
    cause: "A .env file cut the value at a #, a $ or a space.",
    toldBy: "process",
    fix: "Put single quotes around the value in the .env file."
  },
  "empty-value": {
    cause: "The variable or the field is set, but empty.",
    toldBy: "machine",
    fix: "Unset the variable, or set it to the credential."
  },
  "env-not-visible": {
    cause: "The process that failed does not see the variable: it was set in another shell, or not exported.",
    toldBy: "process",
    fix: "Set the variable where the process is started, or restart the notebook, editor or service after setting it."
  },
  "expired-token": {
    cause: "The token has expired.",
    toldBy: "platform",
    fix: "Log in again, or make a new token."
  },
  "file-permissions": {
    cause: "The user who runs the client may not read or write the credential file or its directory.",
    toldBy: "machine",
    fix: "Give the file to this user and set its mode to 600, that of its directory to 700."
  },
  "home-differs": {
    cause: "The client looked in another home directory than the one with the credential: HOME, sudo, a container.",
    toldBy: "machine",
    fix: "Set HOME to the home with the credential, or pass the credential in variables."
  },
  "interactive-login-impossible": {
    cause: "The client wanted to ask for something, and there is no terminal or browser.",
    toldBy: "process",
    fix: "Pass the credential in variables or files instead of a prompt."
  },
  keyring: {
    cause: "The system\u2019s keyring cannot be used here, as on servers without a desktop.",
    toldBy: "process",
    fix: "Pass the credential in a variable, or install a keyring that works without a desktop."
  },
  "leaked-and-auto-revoked": {
    cause: "The credential was found in public and the platform revoked it.",
    toldBy: "platform",
    fix: "Make a new credential, and remove the old one from where it was published."
  },
  "legacy-format-or-name": {
    cause: "The credential and the installed client are of different times: an old key, file or name, or an old client.",
    toldBy: "machine",
    fix: "Upgrade the client and make a credential of the present form."
  },
  "literal-quotes": {
    cause: "The value contains the quotes that were put around it, in a compose file or a .env file.",
    toldBy: "machine",
    fix: "Remove the quotes from the value."
  },
  "misleading-404": {
    cause: "The server says \u201Cnot found\u201D to hide what this account may not see, or nobody is logged in.",
    toldBy: "platform",
    fix: "Check the name; then log in with an account that has access."
  },
  "missing-credential": {
    cause: "No credential was found in any place that the client reads, or a part of it is missing.",
    toldBy: "machine",
    fix: "Log in, or set the variables of the client."
  },
  "multiline-secret": {
    cause: "A private key lost its line breaks, or has \\n written out, on its way through a variable.",
    toldBy: "machine",
    fix: "Pass the path of the key file, or restore the line breaks."
  },
  "network-proxy-tls": {
    cause: "The connection failed before the server looked at any credential: network, proxy or certificates.",
    toldBy: "text",
    fix: "Check the network, HTTPS_PROXY, and REQUESTS_CA_BUNDLE or SSL_CERT_FILE; the credential can stay as it is.",
    innocent: true
  },
  "paste-damage": {
    cause: "The value was damaged when it was pasted: cut off, doubled, or with characters too many.",
    toldBy: "machine",
    fix: "Copy the credential again, whole and as plain text."
  },
  "placeholder-left": {
    cause: "The placeholder of the instructions is still in the place of the credential.",
    toldBy: "machine",
    fix: "Replace the placeholder by your own credential."
  },
  "project-or-quota-not-set-up": {
    cause: "The credential is good, and the project or the quota it is used with is not set up.",
    toldBy: "platform",
    fix: "Name a project of your own for which the service is enabled, or wait until the limit is over."
  },
  "refresh-race": {
    cause: "Two processes renewed the same login at the same time, and one of them lost it.",
    toldBy: "process",
    fix: "Log in again, and give each process a login of its own."
  },
  "revoked-or-rotated": {
    cause: "The credential was revoked, or a newer one took its place.",
    toldBy: "platform",
    fix: "Make a new credential, or copy the newest one here."
  },
  "scope-or-role-missing": {
    cause: "The credential was accepted, and may not do this: a scope, role or permission is missing.",
    toldBy: "platform",
    fix: "Ask for the permission, or make a token that has the scope."
  },
  "server-outage": {
    cause: "The server failed or is too busy.",
    toldBy: "text",
    fix: "Wait and try again, and look at the platform\u2019s status page; the credential can stay as it is.",
    innocent: true
  },
  "silent-html-login": {
    cause: "The server sent a login page in HTML instead of data.",
    toldBy: "platform",
    fix: "Look at the first lines of the file or reply; log in, or approve the application that serves the data."
  },
  "smart-quotes": {
    cause: "The value contains curly quotes, which a document or chat program put there.",
    toldBy: "machine",
    fix: "Enter the value again as plain text, with straight quotes or none."
  },
  "special-characters": {
    cause: "A character such as $, !, #, % or @ in the value has a meaning to a shell, a file format or the client.",
    toldBy: "machine",
    fix: "Quote the value, or make a credential without such characters."
  },
  "stale-advice": {
    cause: "The advice that the message gives is for another version of the client.",
    toldBy: "text",
    fix: "Read the documentation of the installed version."
  },
  "stale-credential-shadows": {
    cause: "An older credential, mostly in a variable, is used instead of the good one.",
    toldBy: "machine",
    fix: "Unset the variable, or remove the older credential."
  },
  "swapped-fields": {
    cause: "Two values are in each other\u2019s place: an id as a secret, a key as an address.",
    toldBy: "machine",
    fix: "Put each value into its own field."
  },
  "terms-or-access-not-granted": {
    cause: "The credential was accepted, and the account has not accepted terms, a licence or been given access.",
    toldBy: "platform",
    fix: "Open the page that the message names with the same account, and accept the terms or ask for access."
  },
  "two-clients-one-credential": {
    cause: "Another program\u2019s credential was sent, or the one that was meant is kept where this client does not look.",
    toldBy: "machine",
    fix: "Store the credential where this client reads it."
  },
  unresolved: {
    cause: "The cause is not known.",
    toldBy: "text",
    fix: "Report the error to the maintainers of the client."
  },
  "whitespace-or-newline": {
    cause: "The value contains a line break, a space or an invisible character.",
    toldBy: "machine",
    fix: "Store the value without it."
  },
  "wrong-account": {
    cause: "The credential belongs to another account than the one that has access.",
    toldBy: "platform",
    fix: "Log in with the account you want to use."
  },
  "wrong-credential": {
    cause: "The server does not know the credential: it is another service\u2019s, or wrong.",
    toldBy: "platform",
    fix: "Copy the credential again from the platform\u2019s page."
  },
  "wrong-kind-of-credential": {
    cause: "The value is another kind of credential than the client expects.",
    toldBy: "machine",
    fix: "Make a credential of the kind that the client\u2019s documentation names."
  },
  "wrong-name": {
    cause: "The variable, file, key or profile has a name that the client does not read.",
    toldBy: "machine",
    fix: "Use the name that the client reads."
  },
  "wrong-server-or-env": {
    cause: "The address is not the platform\u2019s, or the credential belongs to another server or environment.",
    toldBy: "machine",
    fix: "Use the address of the server that gave out the credential."
  }
};

// src/error-text/explanation-text.ts
var mostCauses = 4;
function explanationText(input, page) {
  const blocks = input.explanations.length === 0 ? [notRecognised(input, page)] : input.explanations.map((each) => explanationLines(each, input, page));
  const lines = spacedBlocks([...blocks, leakLines(input, page)]);
  return textOfLines(page.screen.unicode ? lines : lines.map(asciiText));
}
function explanationLines(explanation, input, page) {
  const { causes, platform, checked } = explanation;
  const confirmed = causes.filter((each) => each.confirmed === true);
  return spacedBlocks([
    headLines2(explanation, input, page),
    ...explanation.credentialIsInnocent ? [[say`  Your credential is not the cause.`]] : [],
    ...confirmed.map((cause, at) => [
      ...at === 0 ? [say`  Confirmed on this machine:`] : [],
      ...confirmedLines(cause, input, page)
    ]),
    possibleLines(explanation, confirmed.length > 0, page),
    ruledOutLines(explanation, page),
    nextLines(platform, checked, causes, input, page)
  ]);
}
function headLines2({ error, detail, line, again, platform }, input, page) {
  const name = platform === void 0 ? void 0 : input.names.get(platform) ?? platform;
  const where = input.lines > 1 ? [say`line ${numberList([line, ...again])}`] : [];
  const from = joinWords([...name === void 0 ? [] : [page.show(name)], ...where], ", ");
  return [
    ...wrapText(page.show(error), page.screen.width).map((each) => page.paint.bold(each)),
    ...from === "" ? [] : [say`  ${from}`],
    ...detail === void 0 ? [] : prose(say`${page.show(detail)}.`, 2, page)
  ];
}
function confirmedLines({ class: name, evidence, rules: rules2, remedy }, { findings }, page) {
  const mine = findings.filter(
    ({ rule, message }) => rules2.includes(rule) && evidence.some(({ what }) => what === message)
  );
  if (mine.length > 0)
    return mine.flatMap((each, index) => [...index > 0 ? [say``] : [], ...findingLines(each, page)]);
  return [
    ...prose(page.paint.bold(causeWords(name)), 4, page, say`  ${signOf("error", page)}`),
    ...evidence.flatMap(({ what }) => labelledProse(say`found`, page.show(what), page)),
    ...remedyLines([remedy], page)
  ];
}
function possibleLines({ causes, credentialIsInnocent }, isConfirmed, page) {
  const open = causes.filter(
    ({ confirmed, likelihood }) => confirmed === "unknown" && (!isConfirmed || likelihood === "high" || page.screen.detail === "verbose")
  );
  const fitting = credentialIsInnocent ? open.filter(({ class: name }) => classWords[name].innocent) : open;
  if (fitting.length === 0) return [];
  const shown = page.screen.detail === "verbose" ? open : fitting.slice(0, mostCauses);
  const rest = fitting.slice(shown.length).map(({ class: name }) => say`${name}`);
  const head = isConfirmed ? say`  Also possible:` : fitting[0]?.likelihood === "high" ? say`  The likely cause first:` : say`  Possible causes, most likely first:`;
  return [
    head,
    ...shown.flatMap(({ class: name, remedy }) => [
      ...prose(causeWords(name), 4, page, say`  ${page.glyphs.note}`),
      ...remedy.steps.flatMap((step) => labelledProse(say`fix`, page.show(step.say), page))
    ]),
    ...rest.length > 0 ? prose(say`Less likely: ${joinWords(rest, ", ")} (-v shows all).`, 4, page) : []
  ];
}
function ruledOutLines({ causes }, page) {
  const ruledOut = causes.filter(({ confirmed }) => confirmed === false);
  if (ruledOut.length === 0) return [];
  const names = ruledOut.map(({ class: name }) => say`${name}`);
  return prose(say`Ruled out by the check here: ${joinWords(names, ", ")}.`, 2, page);
}
function nextLines(platform, checked, causes, { names }, page) {
  const command = (line) => say`    ${commandLine(withOurName(line, page.screen.call), page)}`;
  const ids = page.show(checked.join(" "));
  if (causes.some(({ confirmed }) => confirmed === true)) {
    return [say`  To check again:`, command(say`auth-doctor check ${ids}`)];
  }
  if (checked.length === 0) {
    const name = platform === void 0 ? void 0 : names.get(platform);
    const words = name === void 0 ? say`The platform is unknown. To check the ones that auth-doctor knows, on the machine where the error happened:` : say`Nothing of ${page.show(name)} was found here. On the machine where the error happened:`;
    return [
      ...prose(words, 2, page),
      command(say`auth-doctor check${platform === void 0 ? "" : say` ${page.show(platform)}`}`)
    ];
  }
  if (causes.some(({ confirmed, class: name }) => confirmed === "unknown" && classWords[name].toldBy === "platform"))
    return [say`  Only the platform can tell. To ask it:`, command(say`auth-doctor check ${ids} --online`)];
  return [say`  To check again:`, command(say`auth-doctor check ${ids}`)];
}
function notRecognised({ lines }, page) {
  const read = lines > 1 ? say`None of these ${lines} lines is` : say`This is not`;
  return spacedBlocks([
    prose(say`Not recognised. ${read} an error about credentials that auth-doctor knows.`, 0, page),
    [
      say`  To find the cause anyway:`,
      ...prose(
        say`give the whole output of the program, from the first line of the traceback to the last`,
        4,
        page,
        say`  ${page.glyphs.note}`
      ),
      ...prose(say`check this machine, which needs no error text:`, 4, page, say`  ${page.glyphs.note}`),
      say`    ${commandLine(withOurName(say`auth-doctor check`, page.screen.call), page)}`
    ]
  ]);
}
function leakLines({ leaks }, page) {
  if (leaks.length === 0) return [];
  const kinds = [...new Map(leaks.map((each) => [`${each.what} ${each.revoke}`, each])).values()];
  return [
    ...prose(
      say`The text contains credentials. If others can read it, they are leaked: revoke them.`,
      4,
      page,
      say`  ${signOf("warning", page)}`
    ),
    ...kinds.flatMap(({ what, revoke }) => {
      const numbers = leaks.filter((each) => each.what === what && each.revoke === revoke).map(({ line }) => line);
      const shown = numberList([...new Set(numbers)]);
      return [
        ...prose(
          say`${page.show(what)}, line ${shown}${revoke === void 0 ? "" : ": revoke it with"}`,
          6,
          page,
          say`    `
        ),
        ...revoke === void 0 ? [] : [say`      ${/^https?:/.test(revoke) ? page.show(revoke) : commandLine(page.show(revoke), page)}`]
      ];
    })
  ];
}
function causeWords(name) {
  return ourOwn(classWords[name].cause);
}
function numberList(numbers) {
  const first = numbers.slice(0, 6).map((number) => say`${number}`);
  return say`${joinWords(first, ", ")}${numbers.length > 6 ? ", \u2026" : ""}`;
}

// elsewhere:src/diagnose.ts
var { diagnoseWorld, worstVerdict } = require("./check.js")["src/diagnose.ts"];

// src/types/failure-class.ts
var failureClasses = [
  "account-state",
  "bom-or-utf16",
  "ci-secret-not-passed",
  "client-bug",
  "clock-skew",
  "config-file-malformed",
  "dotenv-parsing",
  "empty-value",
  "env-not-visible",
  "expired-token",
  "file-permissions",
  "home-differs",
  "interactive-login-impossible",
  "keyring",
  "leaked-and-auto-revoked",
  "legacy-format-or-name",
  "literal-quotes",
  "misleading-404",
  "missing-credential",
  "multiline-secret",
  "network-proxy-tls",
  "paste-damage",
  "placeholder-left",
  "project-or-quota-not-set-up",
  "refresh-race",
  "revoked-or-rotated",
  "scope-or-role-missing",
  "server-outage",
  "silent-html-login",
  "smart-quotes",
  "special-characters",
  "stale-advice",
  "stale-credential-shadows",
  "swapped-fields",
  "terms-or-access-not-granted",
  "two-clients-one-credential",
  "unresolved",
  "whitespace-or-newline",
  "wrong-account",
  "wrong-credential",
  "wrong-kind-of-credential",
  "wrong-name",
  "wrong-server-or-env"
];

// src/error-text/finding-classes.ts
var more = {
  "misnamed-key": ["config-file-malformed", "missing-credential"],
  "misnamed-variable": ["legacy-format-or-name", "missing-credential"],
  "misnamed-file": ["legacy-format-or-name", "missing-credential"],
  "moved-place": ["home-differs", "missing-credential"],
  "unknown-profile": ["wrong-name"],
  "other-profile": ["wrong-name"],
  "malformed-variable": ["special-characters", "ci-secret-not-passed", "wrong-server-or-env"],
  "wrong-kind": ["legacy-format-or-name", "swapped-fields"],
  "unreadable-token": ["paste-damage"],
  "unknown-form": ["paste-damage", "wrong-credential"],
  "doubled-prefix": ["wrong-kind-of-credential"],
  "wrapped-value": ["wrong-kind-of-credential", "multiline-secret"],
  "netrc-override": ["two-clients-one-credential"],
  "clients-disagree": ["wrong-server-or-env"],
  "unloaded-variable": ["missing-credential"],
  "legacy-name": ["wrong-name"]
};
var byProblem = /* @__PURE__ */ new Set(["malformed-file", "misnamed-key", "unusable-home", "malformed-variable"]);
var byCharacter = /* @__PURE__ */ new Set(["non-ascii-quotes", "stray-whitespace"]);
function findingClasses({ rule, place, severity }, ruleClass, resolutions) {
  if (rule === "file-permissions" && severity !== "error") return [];
  const entries2 = resolutions.flatMap(({ chain }) => chain.filter((each) => isSamePlace(each.place, place)));
  const seen = [
    ...byProblem.has(rule) ? entries2.flatMap(problemClass) : [],
    ...byCharacter.has(rule) ? entries2.flatMap(characterClasses) : []
  ];
  const own = byCharacter.has(rule) && seen.length > 0 ? [] : [ruleClass];
  return [.../* @__PURE__ */ new Set([...seen, ...own, ...more[rule] ?? []])];
}
function problemClass({ problem }) {
  if (!problem) return [];
  if (problem.kind === "bom" || problem.kind === "encoding") return ["bom-or-utf16"];
  return problem.kind === "permission" ? ["file-permissions"] : ["config-file-malformed"];
}
function characterClasses({ value: value2 }) {
  if (value2?.is !== "known") return [];
  const { odd, edges, inside } = value2.traits;
  return [
    ...odd.flatMap((each) => [classOfCharacter(each)]),
    ...edges || inside ? ["whitespace-or-newline"] : []
  ];
}
function classOfCharacter({ kind, codePoint }) {
  if (codePoint === 65279) return "bom-or-utf16";
  if (kind === "quote") return "smart-quotes";
  if (kind === "space" || kind === "invisible") return "whitespace-or-newline";
  return codePoint === 10 || codePoint === 13 ? "whitespace-or-newline" : "paste-damage";
}
function isSamePlace(one, other) {
  if (one.kind !== other.kind) return false;
  if (one.kind === "file" && other.kind === "file") return one.path === other.path;
  return "name" in one && "name" in other && one.name === other.name;
}

// src/error-text/confirm-causes.ts
var renewed = /* @__PURE__ */ new Set(["revoked-or-rotated", "expired-token"]);
function confirmCauses({ ranked, here, rules: rules2, named: named2, remark }) {
  const classOf = new Map(rules2.map(({ id, failureClass }) => [id, failureClass]));
  const layerOf = new Map(rules2.map(({ id, layer }) => [id, layer]));
  const resolutions = here.platforms.flatMap(({ clients }) => clients);
  const confirming = /* @__PURE__ */ new Map();
  const top = ranked[0];
  const isInnocent = top?.likelihood === "high" && classWords[top.class].innocent === true;
  for (const finding of here.findings) {
    if (top?.class !== classOf.get(finding.rule) && isOfAnotherVersion(finding, classOf.get(finding.rule), resolutions))
      continue;
    const layer = layerOf.get(finding.rule);
    const rank = (name) => ranked.findIndex((each) => each.class === name);
    const fitting = findingClasses(finding, classOf.get(finding.rule) ?? "unresolved", resolutions).filter((name) => rank(name) >= 0 || named2.includes(finding.rule)).filter((name) => !isInnocent || rank(name) < 2).sort((a, b) => rank(a) - rank(b));
    const [first] = fitting;
    if (first === void 0) continue;
    const isFault = finding.severity === "error" || layer !== "shadow" && layer !== "exposure" || rank(first) === 0;
    if (finding.severity !== "note" && isFault) confirming.set(first, [...confirming.get(first) ?? [], finding]);
  }
  if (confirming.size > 1 && confirming.get("missing-credential")?.every(({ rule }) => rule === "missing-credential"))
    confirming.delete("missing-credential");
  if (confirming.size === 0)
    for (const finding of here.findings) {
      if (finding.severity !== "error" || !explainsRaised(finding, here)) continue;
      if (isOfAnotherVersion(finding, classOf.get(finding.rule), resolutions)) continue;
      const [first] = findingClasses(finding, classOf.get(finding.rule) ?? "unresolved", resolutions);
      if (first !== void 0) confirming.set(first, [...confirming.get(first) ?? [], finding]);
    }
  const nothing = here.platforms.length > 0 && resolutions.every(findsNothing);
  if (confirming.size === 0 && nothing && ranked.slice(0, 3).some(({ class: name }) => name === "missing-credential"))
    confirming.set("missing-credential", []);
  const added = [...confirming.keys()].filter((name) => !ranked.some((each) => each.class === name));
  const all = [...added.map((name) => ({ class: name, likelihood: "low" })), ...ranked];
  const causes = all.map(({ class: name, likelihood }) => {
    const findings = confirming.get(name);
    const words = classWords[name];
    const base = { class: name, likelihood, rules: rulesOf(name, rules2) };
    if (findings)
      return {
        ...base,
        rules: findings.length > 0 ? [...new Set(findings.map(({ rule }) => rule))] : base.rules,
        confirmed: true,
        severity: findings.length === 0 || findings.some(({ severity }) => severity === "error") ? "error" : "warning",
        evidence: findings.length > 0 ? findings.flatMap(evidenceOf) : [{ what: nothingWords(here.platforms) }],
        remedy: findings[0]?.remedy ?? general(words.fix)
      };
    const ruledOut = here.platforms.length > 0 && !here.isUncertain && words.toldBy === "machine" && base.rules.length > 0;
    return {
      ...base,
      confirmed: ruledOut ? false : "unknown",
      evidence: [
        { what: ruledOut ? "not so here: the check found nothing of the kind" : unknownWords(words.toldBy, here) }
      ],
      remedy: general(remark && renewed.has(name) ? `${words.fix} ${remark}.` : words.fix)
    };
  });
  return [
    ...causes.filter(({ confirmed }) => confirmed === true),
    ...causes.filter(({ confirmed }) => confirmed !== true)
  ];
}
function rulesOf(name, rules2) {
  return rules2.filter(({ failureClass }) => failureClass === name).map(({ id }) => id);
}
function isFailureClass(text) {
  return failureClasses.includes(text);
}
function explainsRaised({ explains = [] }, { raised }) {
  return explains.some(({ client, phase }) => raised.some((each) => each.client === client && each.phase === phase));
}
function isOfAnotherVersion({ clients }, ruleClass, resolutions) {
  if (ruleClass !== "wrong-kind-of-credential" && ruleClass !== "wrong-server-or-env") return false;
  const theirs = resolutions.filter(({ client }) => clients.includes(client));
  return theirs.length > 0 && theirs.every(({ confidence }) => confidence === "other-version");
}
function findsNothing({ chain, fields }) {
  return chain.every(({ state }) => state === "absent") && Object.values(fields).every(({ place }) => place.kind === "default");
}
function nothingWords(platforms) {
  return `no place that a client of ${platforms.map(({ name }) => name).join(" or ")} reads contains a credential`;
}
function evidenceOf({ message, place, evidence }) {
  return [{ place, what: message }, ...evidence];
}
function general(say2) {
  return { steps: [{ say: say2 }] };
}
function unknownWords(toldBy, here) {
  if (toldBy === "platform") return "only the platform can tell";
  if (toldBy === "text") return "the text shows it; nothing on this machine does";
  if (here.platforms.length === 0) return "nothing of the platform was found here";
  return toldBy === "process" ? "depends on the process that failed: its environment may differ from this one" : "the check could not tell";
}

// elsewhere:src/report/shown-data.ts
var { shownData } = require("./core.js")["src/report/shown-data.ts"];

// elsewhere:src/report/shown-text.ts
var { maskCacheHash, maskForOthers, maskerFor, showFor } = require("./core.js")["src/report/shown-text.ts"];

// src/error-text/explanation-json.ts
var ours = /* @__PURE__ */ new Set(["class", "likelihood", "confirmed", "rules", "platform", "checked", "kind", "severity"]);
function explanationJson(data, report) {
  const masked = maskerFor(report);
  return shownData(data, maskForOthers(masked), ours);
}

// src/error-text/generic/connections.ts
var network = ["network-proxy-tls"];
var unanswered = ["network-proxy-tls", "server-outage", "wrong-server-or-env"];
var connectionErrors = [
  {
    id: "no-scheme",
    pattern: /MissingSchema|InvalidSchema|No scheme supplied|UnsupportedProtocol|missing an '?https?:\/\/'? or|relative URL without a base|Input should be a valid URL|url_parsing|unsupported protocol scheme/,
    weight: "decides",
    classes: ["wrong-server-or-env", "swapped-fields", "placeholder-left", "empty-value"],
    error: "an address without https://"
  },
  {
    id: "certificate",
    pattern: /CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLCertVerificationError|self[- ]signed certificate|unable to get local issuer|x509: certificate|SSL certificate problem|UNABLE_TO_(?:VERIFY|GET)_\w+|SSLV3_ALERT|WRONG_VERSION_NUMBER|PR_(?:CONNECT_RESET|END_OF_FILE)_ERROR|SEC_ERROR_UNKNOWN_ISSUER/,
    weight: "decides",
    classes: network,
    error: "a certificate that is not trusted (TLS)"
  },
  {
    id: "authorities-file",
    pattern: /Could not find a suitable TLS CA certificate bundle/,
    weight: "decides",
    classes: network,
    error: "OSError: could not find a suitable TLS CA certificate bundle"
  },
  {
    id: "authorities-missing",
    pattern: /FileNotFoundError: \[Errno 2\] No such file or directory/,
    weight: "decides",
    classes: network,
    error: "FileNotFoundError while loading the certificates of authorities",
    needs: ["authorities"]
  },
  {
    id: "proxy",
    pattern: /ProxyError|Cannot connect to proxy|Unable to connect to proxy|Tunnel connection failed|\b407\b.{0,20}Proxy Authentication|Proxy Authentication Required/i,
    weight: "decides",
    classes: network,
    error: "a proxy that refused the connection"
  },
  {
    id: "name-resolution",
    pattern: /Name or service not known|Temporary failure in name resolution|NameResolutionError|getaddrinfo (?:failed|ENOTFOUND|EAI_AGAIN)|nodename nor servname|Could not resolve host|: no such host/,
    weight: "decides",
    classes: ["network-proxy-tls", "wrong-server-or-env"],
    error: "a host name that could not be resolved"
  },
  {
    id: "offline-mode",
    pattern: /offline mode is enabled/i,
    weight: "decides",
    classes: network,
    error: "offline mode is enabled"
  },
  {
    id: "too-many-errors",
    pattern: /too many (429|5\d\d) error responses/,
    weight: "decides",
    classes: ["server-outage"],
    error: ([, status = ""]) => `too many ${status} error responses`,
    read: ([, status]) => ({
      classes: status === "429" ? ["server-outage", "project-or-quota-not-set-up"] : ["server-outage", "network-proxy-tls"]
    })
  },
  {
    id: "connection",
    pattern: /(?:ConnectionError|ConnectError|ConnectTimeout|ReadTimeout|ConnectionResetError|NewConnectionError|RemoteDisconnected|ECONNREFUSED|ETIMEDOUT|ECONNRESET|Max retries exceeded|ConnectionRefusedError)|connection to \S{1,200} (?:was reset|timed out|refused)/,
    weight: "narrows",
    classes: unanswered,
    error: "a connection that failed",
    needs: ["client"]
  },
  {
    id: "connection-words",
    pattern: /Could not connect|Secure Connection Failed|Connection refused|timed out/,
    weight: "hints",
    classes: unanswered,
    error: "a connection that failed",
    needs: ["client"]
  },
  {
    id: "reset",
    pattern: /An error occurred during a connection to/,
    weight: "decides",
    classes: unanswered,
    error: "a connection that was reset"
  },
  {
    id: "front-end",
    pattern: /does not have permission to get URL .{0,300} from this server|Request blocked|Access Denied by (?:firewall|policy)|cf-error-details|Attention Required! \| Cloudflare/i,
    weight: "decides",
    classes: ["network-proxy-tls", "server-outage", "scope-or-role-missing"],
    error: "a refusal by a front end, before the service itself was asked"
  },
  {
    id: "sign-in-page",
    pattern: /<title>\s*(?:sign|log) ?[io]n\b|(?:the )?Earthdata Login(?: HTML)? page|HTML (?:login|sign[- ]in) page/i,
    weight: "decides",
    classes: ["silent-html-login", "network-proxy-tls", "missing-credential"],
    error: "a page to log in, where data was expected",
    read: () => ({
      classes: ["silent-html-login", "network-proxy-tls", "missing-credential"],
      detail: "a login page was sent instead of data"
    })
  },
  {
    id: "not-an-archive",
    pattern: /BadGzipFile: Not a gzipped file|BadZipFile: File is not a zip file|This file contains pickled \(object\) data|not a valid (?:NetCDF|HDF5?) file|file signature not found|Unknown file format/,
    weight: "narrows",
    classes: ["silent-html-login", "network-proxy-tls", "server-outage"],
    error: "a downloaded file that is not what it should be: it may be a page in HTML"
  },
  {
    id: "reply-not-json",
    pattern: /(?:requests\.exceptions\.|simplejson\S{0,30}|orjson\.|json\.decoder\.|^)JSONDecodeError|Unexpected token '?<'?|invalid character '<' looking for beginning of value|Expecting value: line 1 column 1/,
    weight: "narrows",
    classes: ["network-proxy-tls", "wrong-server-or-env", "server-outage", "silent-html-login", "missing-credential"],
    error: "a reply that is not JSON: probably a page in HTML",
    needs: ["response"]
  },
  {
    id: "no-authentication-there",
    pattern: /authentication requested but service/i,
    weight: "decides",
    classes: ["server-outage", "wrong-server-or-env"],
    error: "a service that does not offer authentication"
  },
  {
    id: "sandbox-host",
    pattern: /https?:\/\/(?:test|sandbox|staging|dev)[.-]/,
    weight: "narrows",
    classes: ["wrong-server-or-env", "wrong-credential"],
    error: "the address of a test server",
    besides: true
  },
  {
    id: "missing-module",
    pattern: /No module named '(pkg_resources)'/,
    weight: "decides",
    classes: ["client-bug"],
    error: "ModuleNotFoundError: No module named 'pkg_resources'"
  },
  {
    id: "login-page-changed",
    pattern: /csrf token not found/i,
    weight: "decides",
    classes: ["client-bug", "server-outage", "network-proxy-tls"],
    error: "a login page that is not as the client expects it"
  },
  {
    id: "address-refused",
    pattern: /\bIP(?: address)?\b.{0,60}(?:blocked|not allowed|not whitelisted|banned|denied)/i,
    weight: "decides",
    classes: ["network-proxy-tls", "server-outage"],
    error: "the address of this machine is refused"
  }
];

// elsewhere:src/value/odd-characters.ts
var { oddCharacters } = require("./core.js")["src/value/odd-characters.ts"];

// src/error-text/character-in-words.ts
var prefix = "Bearer ".length;
function characterInWords(written, position) {
  if (written === void 0)
    return { classes: ["smart-quotes", "paste-damage", "whitespace-or-newline", "bom-or-utf16"] };
  const code = written.startsWith("\\") ? Number.parseInt(written.slice(2), 16) : written.codePointAt(0) ?? 0;
  const [odd] = oddCharacters(String.fromCodePoint(Math.min(code, 1114111)));
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}, ${odd?.name ?? "non-ASCII character"}`;
  const detail = position === void 0 ? name : position >= prefix ? `${name}, is at position ${position}: character ${position - prefix + 1} of the token, if \`Bearer \` comes before it` : `${name}, is at position ${position}: character ${position + 1} of the value`;
  return { classes: classesOf(code, odd?.kind), detail };
}
function classesOf(code, kind) {
  if (code === 65279 || code === 65534) return ["bom-or-utf16", "whitespace-or-newline", "paste-damage"];
  if (kind === "quote") return ["smart-quotes", "paste-damage"];
  if (kind === "space" || kind === "invisible" || kind === "control") return ["whitespace-or-newline", "paste-damage"];
  return ["paste-damage", "smart-quotes", "placeholder-left", "whitespace-or-newline"];
}

// src/error-text/generic/damaged-values.ts
var headerError = {
  id: "header-value",
  pattern: /(?:Invalid (?:leading whitespace, reserved character|return character or leading space|header value)|Illegal header value|invalid header field(?: value)?|Header part)(.{0,4000})/i,
  weight: "decides",
  classes: ["whitespace-or-newline", "paste-damage", "empty-value"],
  error: "a header value that cannot be sent",
  read: ([, rest = ""]) => {
    if (/b?['"](?:Bearer|Basic|Token) ?['"]/i.test(rest))
      return { classes: ["empty-value", "missing-credential"], detail: "nothing follows the word before the token" };
    if (/\\[nr]|\\x0[ad]|\\u000[ad]/i.test(rest))
      return {
        classes: ["whitespace-or-newline", "paste-damage"],
        detail: "the header value contains a line break"
      };
    if (/(?::|value) b?['"] /.test(rest))
      return { classes: ["whitespace-or-newline", "paste-damage"], detail: "the header value begins with a space" };
    return { classes: ["whitespace-or-newline", "paste-damage", "empty-value", "multiline-secret"], weight: "narrows" };
  }
};
var valueErrors = [
  headerError,
  {
    id: "codec-encode",
    pattern: /'(latin-1|iso-8859-1|ascii|charmap|cp125\d)' codec can't encode characters?(?: '(\\[uUx][0-9a-fA-F]{2,8}|.)')?(?: in position (\d{1,6}))?/,
    weight: "decides",
    classes: ["smart-quotes", "paste-damage", "whitespace-or-newline"],
    error: ([, codec = "", character, position = ""]) => `UnicodeEncodeError: '${codec}' codec can't encode character ${character === void 0 ? "" : `'${character}' `}${position === "" ? "" : `in position ${position}`}`.trim(),
    read: ([, , character, position]) => characterInWords(character, position === void 0 ? void 0 : Number(position))
  },
  {
    id: "private-key",
    pattern: /Could not deserialize key data|Unable to load PEM|DECODER routines::unsupported|MalformedFraming|PEM routines:\w*:no start line|InvalidByte\(|No key could be detected/,
    weight: "decides",
    classes: ["multiline-secret", "wrong-kind-of-credential", "paste-damage", "config-file-malformed"],
    error: "a private key that cannot be read"
  },
  {
    id: "service-account",
    pattern: /does not have a valid type\. Type is|private_key field was not found|in the service account info/,
    weight: "decides",
    classes: ["wrong-kind-of-credential", "config-file-malformed"],
    error: "a file that is not of a service account",
    read: ({ 0: found }) => ({
      classes: found.startsWith("does") ? ["wrong-kind-of-credential", "config-file-malformed"] : ["config-file-malformed", "wrong-kind-of-credential"]
    })
  },
  {
    id: "key-length",
    pattern: /must be (?:at least )?(\d{1,4}) characters(?: long)?,? (?:yours was|got|but (?:was|is|got)) (\d{1,5})/i,
    weight: "decides",
    classes: ["paste-damage", "legacy-format-or-name", "wrong-kind-of-credential"],
    error: ([, expected = "", given = ""]) => `${expected} characters are expected, ${given} were given`,
    read: ([, expected, given]) => ({
      classes: Number(given) < Number(expected) / 4 ? ["placeholder-left", "paste-damage", "wrong-kind-of-credential", "empty-value"] : Number(given) >= 2 * Number(expected) ? ["legacy-format-or-name", "paste-damage", "wrong-kind-of-credential"] : ["paste-damage", "legacy-format-or-name", "wrong-kind-of-credential"]
    })
  },
  {
    id: "key-format",
    pattern: /(?:key|token|secret)\b.{0,80}(?:is in an unknown format|not (?:in )?the correct format|was not formatted correctly|is not the correct format|has an invalid format|is malformed)/i,
    weight: "decides",
    classes: [
      "legacy-format-or-name",
      "wrong-kind-of-credential",
      "paste-damage",
      "smart-quotes",
      "placeholder-left",
      "literal-quotes",
      "whitespace-or-newline"
    ],
    error: "a credential of a form that the client does not know"
  },
  {
    id: "special-value",
    pattern: /DynaconfParseError: Cannot parse as/,
    weight: "decides",
    classes: ["special-characters", "config-file-malformed"],
    error: "DynaconfParseError: a value that is taken for a special form"
  },
  {
    id: "shell-bracket",
    pattern: /\[: missing [`']?\]/,
    weight: "decides",
    classes: ["whitespace-or-newline", "special-characters", "empty-value"],
    error: "[: missing ]: a value with white space in it, in a shell script"
  },
  {
    id: "escaped-end",
    pattern: /["']?[A-Z_]{0,40}TOKEN["']? ?= ?["'][^"']{0,200}\\[nr]["']/,
    weight: "decides",
    classes: ["whitespace-or-newline"],
    error: "a value with a line break at its end",
    besides: true
  },
  {
    id: "empty-query",
    pattern: /\b(?:api_?key|token|access_token)=(?:["']{2}| (?:HTTP|$))/i,
    weight: "decides",
    classes: ["empty-value", "missing-credential"],
    error: "a request with an empty key"
  },
  {
    id: "placeholder",
    pattern: /\{(?:uid|api[-_]?key|api[-_]?url|token)\}|<your[-_ ]\w{1,30}>|\bYOUR_[A-Z_]{0,20}(?:TOKEN|KEY|SECRET)\b/i,
    weight: "decides",
    classes: ["placeholder-left"],
    error: "a placeholder that was never replaced",
    besides: true
  },
  {
    id: "organization-token",
    pattern: /personal account token, not an organization token/,
    weight: "decides",
    classes: ["wrong-kind-of-credential"],
    error: "an organization token where a personal one is needed"
  },
  {
    id: "header-character",
    pattern: /Invalid character in header content|failed to parse header value/,
    weight: "decides",
    classes: ["smart-quotes", "whitespace-or-newline", "paste-damage", "bom-or-utf16"],
    error: "a header value with a character that cannot be sent"
  },
  {
    id: "byte-string",
    pattern: /ByteString because the character at index (\d{1,6}) has a value of (\d{1,7})/,
    weight: "decides",
    classes: ["smart-quotes", "paste-damage", "whitespace-or-newline"],
    error: ([, index = "", value2 = ""]) => `a header value with the character ${value2} at index ${index}`,
    read: ([, index, value2]) => characterInWords(`\\u${Math.min(Number(value2), 1114111).toString(16).padStart(4, "0")}`, Number(index))
  }
];

// src/error-text/generic/http-status.ts
var refused = [
  "missing-credential",
  "revoked-or-rotated",
  "expired-token",
  "wrong-credential",
  "wrong-server-or-env",
  "terms-or-access-not-granted",
  "whitespace-or-newline",
  "paste-damage",
  "empty-value",
  "placeholder-left",
  "stale-credential-shadows",
  "legacy-format-or-name",
  "home-differs",
  "literal-quotes",
  "special-characters",
  "dotenv-parsing",
  "wrong-kind-of-credential",
  "two-clients-one-credential",
  "clock-skew",
  "ci-secret-not-passed",
  "client-bug",
  "account-state"
];
var forms = [
  String.raw`\b(\d{3}) (?:Client|Server) Error`,
  String.raw`StatusError\((\d{3})\b`,
  String.raw`(?:Client|Server) error '(\d{3})`,
  String.raw`\bHTTP(?:Error|StatusError|Exception)?(?:/\d(?:\.\d)?)?[ :]{1,2}(?:Error )?(?:status(?: code)? )?(\d{3})\b`,
  String.raw`\b[Ss]tatus(?:[ _]?[Cc]ode)?["']?[ :=]{1,3}(\d{3})\b`,
  String.raw`"(?:error|code)": ?(\d{3})\b`,
  String.raw`<Response \[(\d{3})`,
  String.raw`\b(401|403|407|429|50[0234])[ :-]{1,3}(?:Unauthorized|UNAUTHORIZED|Forbidden|FORBIDDEN|Proxy Auth|Too Many Requests|Internal Server Error|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)`,
  String.raw`(?:awaiting response\.{3}|returned|answered|response|[Ee]rror|got|HttpError|received|code)[ :(]{1,2}(40[0134]|407|429|50[0234])\b`,
  String.raw`/HTTP/Status/(\d{3})\b`,
  String.raw`^\s{0,8}(40[134]|407|429|50[0234])\s{0,8}$`
];
var statuses = [
  {
    is: /^400$/,
    weight: "any",
    words: "Bad Request",
    classes: [
      "wrong-credential",
      "paste-damage",
      "wrong-kind-of-credential",
      "whitespace-or-newline",
      "empty-value",
      "two-clients-one-credential",
      "legacy-format-or-name",
      "literal-quotes",
      "smart-quotes",
      "client-bug"
    ]
  },
  { is: /^401$/, weight: "hints", words: "Unauthorized", classes: refused },
  {
    is: /^403$/,
    weight: "hints",
    words: "Forbidden",
    classes: [
      "scope-or-role-missing",
      "terms-or-access-not-granted",
      "wrong-account",
      "project-or-quota-not-set-up",
      "account-state",
      "expired-token",
      "wrong-credential",
      "missing-credential",
      "network-proxy-tls",
      "literal-quotes",
      "revoked-or-rotated"
    ]
  },
  {
    is: /^404$/,
    weight: "hints",
    words: "Not Found",
    classes: [
      "misleading-404",
      "wrong-server-or-env",
      "wrong-name",
      "missing-credential",
      "client-bug",
      "literal-quotes"
    ]
  },
  { is: /^407$/, weight: "decides", words: "Proxy Authentication Required", classes: ["network-proxy-tls"] },
  {
    is: /^429$/,
    weight: "decides",
    words: "Too Many Requests",
    classes: ["server-outage", "project-or-quota-not-set-up"]
  },
  { is: /^50\d$/, weight: "decides", words: "server error", classes: ["server-outage", "network-proxy-tls"] }
];
function entries() {
  return [...forms.map(formEntry), ...named];
}
var named = [
  ["401", String.raw`\bUn(?:authorized|authenticated)(?:Error|Exception)\b`],
  ["403", String.raw`\b(?:Forbidden|PermissionDenied|AccessDenied)(?:Error|Exception)\b`],
  ["404", String.raw`\bNotFound(?:Error|Exception)\b`],
  ["429", String.raw`\b(?:RateLimit|TooManyRequests)(?:Error|Exception)\b`],
  ["500", String.raw`\b(?:InternalServer|BadGateway|ServiceUnavailable|Server)(?:Error|Exception)\b`]
].flatMap(([number, form]) => {
  const status = statuses.find(({ is }) => is.test(number));
  if (!status) return [];
  const { words, classes } = status;
  return [
    {
      id: `status-${number}-named`,
      pattern: new RegExp(form),
      weight: "hints",
      classes,
      error: `an answer of the kind HTTP ${number} ${words}`,
      needs: ["client"]
    }
  ];
});
function formEntry(form, at) {
  return {
    id: `status-${at}`,
    pattern: new RegExp(form),
    weight: "hints",
    classes: refused,
    error: (found) => `HTTP ${found[1] ?? ""}${wordsOf(found[1])}`,
    read: ({ 1: number = "" }) => {
      const status = statuses.find(({ is }) => is.test(number));
      return status && { classes: status.classes, weight: status.weight, id: `status-${number}` };
    }
  };
}
function wordsOf(number = "") {
  const words = statuses.find(({ is }) => is.test(number))?.words;
  return words === void 0 ? "" : ` ${words}`;
}
var statusErrors = entries();

// src/error-text/generic/logins.ts
var nothingFound = [
  "missing-credential",
  "env-not-visible",
  "home-differs",
  "wrong-name",
  "empty-value",
  "config-file-malformed",
  "legacy-format-or-name",
  "file-permissions",
  "ci-secret-not-passed"
];
var credentialName = "[A-Z0-9_]{0,40}(?:TOKEN|KEY|SECRET|PASS(?:WORD)?|PASSWD|PAT|CREDENTIALS?|AUTH|USER(?:NAME)?|LOGIN)[A-Z0-9_]{0,40}";
var loginErrors = [
  {
    id: "no-token",
    pattern: /\bno_token\b|No Token Provided|have not set ?up a token|(?:no|without) (?:\w+ ){0,4}(?:token|api key|credentials?|client_id|account) (?:was |were |is |has been )?(?:provided|found|saved|given|configured|available)|(?:token|api key|credentials?) (?:is |are |was )?(?:required|missing|not found|cannot be empty|not configured)|(?:Could not|Couldn't|Unable to) (?:find|locate) (?:\S{1,40} )?(?:credentials?|token|CLIENT_ID|[\w.-]{1,40}\.json|api key)|credentials were not found|NoCredentialsError|Partial credentials found|PartialCredentialsError|have to be set in order to authenticate|No default \S{1,30} account saved|Missing\/incomplete configuration file|must download an API key/i,
    weight: "decides",
    classes: nothingFound,
    error: "no credential was found"
  },
  {
    id: "not-logged-in",
    pattern: /\bnot logged in\b|must be (?:authenticated|logged in)|please (?:log|sign) in|make sure you are authenticated|login required|authentication required|re-?authenticate|No access tokens found|No tokens found|Unauthorized - No Token/i,
    weight: "narrows",
    classes: [...nothingFound, "expired-token"],
    error: "the client is not logged in"
  },
  {
    id: "keyring",
    pattern: /NoKeyringError|No recommended backend was available|SecretServiceNotAvailable|org\.freedesktop\.secrets|keyring password|KeyringLocked|autolaunch a dbus-daemon|for keyring\b|No module named 'keyrings|keyring\.errors\./i,
    weight: "decides",
    classes: ["keyring", "interactive-login-impossible"],
    error: "no keyring that can be used"
  },
  {
    id: "key-error",
    pattern: new RegExp(`KeyError: '(${credentialName})'`),
    weight: "decides",
    classes: ["missing-credential", "env-not-visible", "wrong-name", "ci-secret-not-passed"],
    error: ([, name = ""]) => `KeyError: '${name.length <= 40 ? name : "\u2026"}'`
  },
  {
    id: "key-error-environment",
    pattern: /KeyError: '([A-Z][A-Z0-9]*_[A-Z0-9_]{1,40})'/,
    weight: "decides",
    classes: ["env-not-visible", "missing-credential", "wrong-name"],
    error: "KeyError: an environment variable that is not set",
    needs: ["environment"]
  },
  {
    id: "not-in-environment",
    pattern: /(?:not|n't) (?:have )?.{0,60}(?:defined|set|found|present) in (?:your|the) environment|environment variable \S{1,60} (?:is )?(?:not set|missing|undefined|required)/i,
    weight: "decides",
    classes: ["env-not-visible", "missing-credential", "wrong-name"],
    error: "an environment variable that is not set",
    needs: ["credential-words", "client"]
  },
  {
    id: "ci-input",
    pattern: /Input required and not supplied: (?:[\w-]*(?:token|key|secret|password|credential)[\w-]*)/i,
    weight: "decides",
    classes: ["ci-secret-not-passed", "missing-credential", "empty-value"],
    error: "Input required and not supplied: the secret is empty in this run"
  },
  {
    id: "login-changed",
    pattern: /(?:login|auth\w{0,16}|OAuth) (?:process|flow|method|API) (?:has changed|has been removed|is no longer|was removed|is deprecated)/i,
    weight: "decides",
    classes: ["legacy-format-or-name", "client-bug", "interactive-login-impossible"],
    error: "a way to log in that the server no longer offers"
  },
  {
    id: "git-prompt",
    pattern: /terminal prompts disabled|could not read (?:Username|Password) for/,
    weight: "decides",
    classes: [
      "missing-credential",
      "interactive-login-impossible",
      "ci-secret-not-passed",
      "two-clients-one-credential"
    ],
    error: "git has no credential, and may not ask for one"
  },
  {
    id: "browser",
    pattern: /copy your one-time code|Press Enter to open|could not (?:open|find) a (?:web )?browser|no (?:web )?browser (?:is )?(?:available|found)/i,
    weight: "decides",
    classes: ["interactive-login-impossible"],
    error: "a login that needs a browser on this machine"
  },
  {
    id: "prompt",
    pattern: /\bEOFError\b|EOF when reading a line|^Aborted!|GetPassWarning|termios\.error|not a TTY/,
    weight: "any",
    classes: ["interactive-login-impossible"],
    error: "the client asked for input, and there was nobody to answer",
    needs: ["client", "credential-words"]
  },
  {
    id: "please-authorize",
    pattern: /Please authorize access to your|(?:api[_ -]?key|token|credentials?)\b.{0,30}must be (?:set|provided|passed|supplied|specified)|must (?:provide|supply|specify|set) (?:an? |your )?(?:api[_ -]?key|token|credentials?)|(?:api[_ -]?key|token|credentials?) (?:was |were )?not (?:provided|supplied|set|specified)|(?:no|missing) api[_ -]?key/i,
    weight: "decides",
    classes: nothingFound,
    error: "no credential was given"
  },
  {
    id: "second-factor",
    pattern: /\b(?:MFA|2FA)\b|two-factor|multi-factor/i,
    weight: "narrows",
    classes: ["interactive-login-impossible", "account-state", "wrong-kind-of-credential"],
    error: "a second factor is asked for",
    needs: ["client", "credential-words"]
  }
];

// src/error-text/generic/refusals.ts
var unknownToServer = [
  "wrong-credential",
  "revoked-or-rotated",
  "expired-token",
  "paste-damage",
  "wrong-server-or-env",
  "whitespace-or-newline",
  "stale-credential-shadows",
  "literal-quotes",
  "special-characters",
  "placeholder-left",
  "wrong-kind-of-credential",
  "legacy-format-or-name",
  "clock-skew",
  "empty-value"
];
var refusalErrors = [
  {
    id: "invalid-token",
    pattern: /\binvalid_token\b|Token is Invalid|\binvalid (?:user |access |api |auth(?:entication)? )?(?:token|key|credentials?)\b|bad credentials|authentication failed|Illegal secret|wrong (?:api )?(?:key|token|password)|incorrect (?:password|token|api key)|could not be authenticated|did not work for login|Access Key Id you provided does not exist|InvalidAccessKeyId|permission denied \(<Response \[401\]>\)|Invalid username\/password|Invalid credentials/i,
    weight: "narrows",
    classes: unknownToServer,
    error: "the server does not accept the credential"
  },
  {
    id: "signature",
    pattern: /SignatureDoesNotMatch/,
    weight: "decides",
    classes: ["paste-damage", "wrong-credential", "whitespace-or-newline", "special-characters", "clock-skew"],
    error: "SignatureDoesNotMatch: the secret key is not the one of this id"
  },
  {
    id: "expired-or-else",
    pattern: /(?:expired or (?:revoked|invalid|is invalid)|invalid or expired|revoked or (?:has )?expired)/i,
    weight: "narrows",
    classes: ["expired-token", "revoked-or-rotated", "wrong-credential", "paste-damage", "whitespace-or-newline"],
    error: "the credential has expired, or is not valid"
  },
  {
    id: "expired",
    pattern: /(?:token|key|credential|session|login|password|client)\b.{0,80}\b(?:has expired|is expired|expired\.)|\bExpiredToken\b|expired token|it expires every request|once it expires/i,
    weight: "decides",
    classes: ["expired-token", "revoked-or-rotated", "clock-skew"],
    error: "the credential has expired"
  },
  {
    id: "invalid-grant",
    pattern: /\binvalid_grant\b/,
    weight: "narrows",
    classes: [
      "expired-token",
      "revoked-or-rotated",
      "stale-credential-shadows",
      "wrong-credential",
      "paste-damage",
      "clock-skew"
    ],
    error: "invalid_grant: the refresh token or the login is not accepted any more"
  },
  {
    id: "refresh-token-unknown",
    pattern: /\binvalid_refresh_token\b|Unknown or invalid refresh token|refresh_token does not exist|refresh token (?:is|was) (?:not valid|invalid|revoked)/,
    weight: "narrows",
    classes: [
      "revoked-or-rotated",
      "wrong-credential",
      "paste-damage",
      "expired-token",
      "whitespace-or-newline",
      "literal-quotes",
      "wrong-server-or-env"
    ],
    error: "the server does not know the refresh token"
  },
  {
    id: "invalid-client",
    pattern: /\binvalid_client\b|InvalidClientError|Illegal client ID|Invalid client or Invalid client credentials/,
    weight: "decides",
    classes: [
      "wrong-credential",
      "wrong-server-or-env",
      "wrong-kind-of-credential",
      "swapped-fields",
      "paste-damage",
      "revoked-or-rotated"
    ],
    error: "invalid_client: the server does not know this client id and secret"
  },
  {
    id: "token-endpoint-without-token",
    pattern: /MissingTokenError/,
    weight: "decides",
    classes: ["wrong-server-or-env", "client-bug", "server-outage"],
    error: "MissingTokenError: what answered is not the address that gives tokens"
  },
  {
    id: "scope",
    pattern: /\binsufficient_scope\b|lacks scope|missing (?:required )?scopes?\b|Requires admin privilege|(?:Approved|required) role|role required|ConsentRequired|Missing required \S{1,40} consent|has not consented|don't have the rights|not authorized to perform this action|\bmissing_permission\b|does not have access to (?:this|the) (?:endpoint|resource|instance)|AUTH_UNAUTH|"?detail"?: ?"Access denied"/i,
    weight: "decides",
    classes: ["scope-or-role-missing", "terms-or-access-not-granted", "wrong-account", "project-or-quota-not-set-up"],
    error: "the credential was accepted, and lacks a permission"
  },
  {
    id: "terms",
    pattern: /\bmissing_tos\b|Terms of Service|terms of use ha(?:s|ve) not been accepted|licen[cs]es? (?:has|have) not been accepted|required licen[cs]es have been accepted|\bEULA\b|not in the authorized list|to ask for access|Cannot access gated repo|redirect_uri=https?%3A/i,
    weight: "decides",
    classes: ["terms-or-access-not-granted", "scope-or-role-missing"],
    error: "the credential was accepted, and terms or an access are not granted"
  },
  {
    id: "gated",
    pattern: /GatedRepoError|Access to (?:model|dataset|space) \S{1,200} is restricted/,
    weight: "narrows",
    classes: ["terms-or-access-not-granted", "missing-credential", "scope-or-role-missing", "revoked-or-rotated"],
    error: "a repository that only those may read who were granted access"
  },
  {
    id: "gated-anonymous",
    pattern: /is restricted\.? You must (?:have access to it and )?be authenticated/,
    weight: "decides",
    classes: ["missing-credential", "terms-or-access-not-granted", "env-not-visible"],
    error: "a gated repository, asked without a token"
  },
  {
    id: "hidden-repository",
    pattern: /Repository Not Found|RepositoryNotFoundError|If you are trying to access a private or gated repo/,
    weight: "decides",
    classes: ["misleading-404", "missing-credential", "terms-or-access-not-granted", "wrong-name"],
    error: "a repository that is not there, or that is hidden from whoever asked"
  },
  {
    id: "account",
    pattern: /not authorized for this application|authorized provider required|account (?:is |has been |was )?(?:disabled|locked|suspended|deactivated|deleted)|BSS Account/i,
    weight: "decides",
    classes: ["account-state", "terms-or-access-not-granted", "scope-or-role-missing"],
    error: "the account itself is not in order"
  },
  {
    id: "project",
    pattern: /no project found|API has not been used in project|Not signed up for|project is not registered|quota (?:project|exceeded)|has exceeded (?:your|the) quota/i,
    weight: "decides",
    classes: ["project-or-quota-not-set-up", "wrong-account", "placeholder-left", "scope-or-role-missing"],
    error: "a project that is missing, or not set up"
  },
  {
    id: "clock",
    pattern: /RequestTimeTooSkewed|request time and the current time|must not be accepted before|Timestamp in request is out of date|Token used too early|issued in the future|\(iat\)|used before issued/i,
    weight: "decides",
    classes: ["clock-skew"],
    error: "the clocks of this machine and of the server differ"
  },
  {
    id: "auto-revoked",
    pattern: /(?:automatically revoked|detected in a public repository)/i,
    weight: "decides",
    classes: ["leaked-and-auto-revoked", "revoked-or-rotated"],
    error: "a key that was revoked because it was found in public"
  },
  {
    id: "variable-is-used",
    pattern: /The value of the ([A-Z][A-Z0-9_]{2,40}) environment variable is being used for authentication/,
    weight: "decides",
    classes: ["stale-credential-shadows"],
    error: ([, name = ""]) => `the environment variable ${name} is used for authentication, whatever is stored`
  },
  {
    id: "invalid-login",
    pattern: /(?:invalid|incorrect|wrong) user ?name(?: or|\/| and) password|user ?name (?:or|and) password (?:is|are) (?:incorrect|invalid|wrong)|login (?:failed|incorrect)|LoginError|\bAUTH_INVALID\b|could not authenticate|credentials verification failed/i,
    weight: "narrows",
    classes: unknownToServer,
    error: "the server does not accept the login"
  },
  {
    id: "revoked",
    pattern: /(?:token|key|credential|secret)\b.{0,40}\b(?:has been|was|is) (?:revoked|deleted|deactivated|disabled|no longer valid)/i,
    weight: "decides",
    classes: ["revoked-or-rotated", "expired-token", "leaked-and-auto-revoked"],
    error: "the credential was revoked"
  },
  {
    id: "caller-permission",
    pattern: /USER_PROJECT_DENIED|caller does not have (?:required )?permission|serviceusage\.services\.use/,
    weight: "decides",
    classes: ["project-or-quota-not-set-up", "scope-or-role-missing", "wrong-account"],
    error: "the account may not use this project"
  }
];

// src/error-text/generic/unreadable-files.ts
var malformed = ["config-file-malformed", "bom-or-utf16", "smart-quotes", "special-characters"];
var fileErrors = [
  {
    id: "codec-decode-bom",
    pattern: /codec can't decode byte 0x(ff|fe) in position 0/,
    weight: "decides",
    classes: ["bom-or-utf16"],
    error: ([, byte = ""]) => `UnicodeDecodeError: can't decode byte 0x${byte} in position 0`,
    read: () => ({
      classes: ["bom-or-utf16", "config-file-malformed"],
      detail: "files that begin with this byte are UTF-16, as PowerShell writes them"
    })
  },
  {
    id: "codec-decode",
    pattern: /codec can't decode byte 0x([0-9a-f]{2}) in position (\d{1,9})/,
    weight: "narrows",
    classes: ["config-file-malformed", "bom-or-utf16", "paste-damage", "smart-quotes"],
    error: ([, byte = "", position = ""]) => `UnicodeDecodeError: can't decode byte 0x${byte} in position ${position}`,
    read: ([, byte = "", position]) => position === "0" && /^f[ef]$/.test(byte) ? void 0 : { classes: ["config-file-malformed", "bom-or-utf16", "paste-damage", "smart-quotes"] },
    needs: ["client", "credential-file"]
  },
  {
    id: "utf16-file",
    pattern: /UTF-?16(?:-?[LB]E)?\b.{0,60}(?:can(?:no|')t be|not supported|unsupported|invalid|cannot)/i,
    weight: "decides",
    classes: ["bom-or-utf16"],
    error: "a file in UTF-16 that cannot be read"
  },
  {
    id: "json-bom",
    pattern: /Unexpected UTF-8 BOM|\\ufeff|unexpected character.{0,20}U\+FEFF/,
    weight: "decides",
    classes: ["bom-or-utf16", "config-file-malformed"],
    error: "a byte order mark at the beginning of a file"
  },
  {
    id: "file-not-json",
    pattern: /JSONDecodeError|not (?:a )?valid json|Expecting (?:value|property name|',' delimiter|':' delimiter)[^"]{0,60}: line (?:\d+)|Extra data: line \d+|Unterminated string starting at/,
    weight: "narrows",
    classes: ["config-file-malformed", "bom-or-utf16", "smart-quotes", "empty-value"],
    error: "a file that is not JSON",
    needs: ["client", "credential-file"],
    unless: ["response"]
  },
  {
    id: "file-not-ini",
    pattern: /MissingSectionHeaderError|DuplicateOptionError|DuplicateSectionError|configparser\.ParsingError/,
    weight: "narrows",
    classes: malformed,
    error: "a configuration file that is not INI"
  },
  {
    id: "ini-percent",
    pattern: /InterpolationSyntaxError|InterpolationMissingOptionError|'%' must be followed by/,
    weight: "decides",
    classes: ["config-file-malformed", "special-characters"],
    error: "a percent sign in an INI file"
  },
  {
    id: "file-not-toml",
    pattern: /TOMLDecodeError: (?:Invalid statement \(at line 1, column 1\))|TOMLDecodeError: (?:Invalid|Expected|Unescaped|Illegal|Cannot)/,
    weight: "narrows",
    classes: malformed,
    error: "a file that is not TOML",
    read: ({ 0: found }) => ({
      classes: found.includes("column 1)") ? ["bom-or-utf16", ...malformed.filter((each) => each !== "bom-or-utf16")] : malformed
    }),
    needs: ["client", "credential-file"]
  },
  {
    id: "file-format",
    pattern: /(?:\bfile\b.{0,200}(?:is not (?:in )?the correct format|is malformed|could not be parsed|has an invalid format|is not valid))|error parsing (?:value|config|configuration|credentials?)|Unable to parse config file|ParserError: while parsing|yaml\.scanner\.ScannerError/i,
    weight: "narrows",
    classes: malformed,
    error: "a configuration file that cannot be parsed",
    needs: ["client", "credential-file", "credential-words"]
  },
  {
    id: "netrc-mode",
    pattern: /access too permissive: access permissions must restrict/,
    weight: "decides",
    classes: ["file-permissions"],
    error: "NetrcParseError: access too permissive"
  },
  {
    id: "netrc-syntax",
    pattern: /NetrcParseError: (?:bad (?:toplevel|follower) token|malformed|unexpected)/,
    weight: "decides",
    classes: ["config-file-malformed", "special-characters"],
    error: "NetrcParseError: a line that netrc does not know"
  },
  {
    id: "wrong-type-in-file",
    pattern: /AttributeError: '(list|str|int|NoneType|float|bool)' object has no attribute 'get'|TypeError: expected string or bytes-like object, got '(int|list|dict|NoneType|float|bool)'|TypeError: (?:list|string) indices must be/,
    weight: "narrows",
    classes: ["config-file-malformed", "wrong-kind-of-credential", "empty-value"],
    error: "a value of another type than the client expects in its file",
    needs: ["client"]
  },
  {
    id: "permission",
    pattern: /(?:PermissionError|EACCES|\[Errno 13\]|Permission denied)(?::? ?(?:\[Errno 13\] )?Permission denied)?(?:: ?'?("?\/[\w.-]+'?$|\/[\w.-]+')?)?/,
    weight: "decides",
    classes: ["file-permissions", "home-differs"],
    error: "PermissionError: Permission denied",
    read: ([, atRoot]) => atRoot === void 0 ? { classes: ["file-permissions", "home-differs"] } : { classes: ["home-differs", "file-permissions"], detail: "the file is in the root directory" },
    needs: ["client", "credential-file"]
  },
  {
    id: "is-directory",
    pattern: /IsADirectoryError|\[Errno 21\]|EISDIR/,
    weight: "decides",
    classes: ["config-file-malformed", "wrong-name", "home-differs"],
    error: "IsADirectoryError: a directory where a file is expected",
    needs: ["client", "credential-file"]
  },
  {
    id: "no-home",
    pattern: /Could not determine home directory|(?:\$?HOME|home directory) (?:is not|not|could not be) (?:set|defined|determined|found)/i,
    weight: "decides",
    classes: ["home-differs"],
    error: "no home directory"
  },
  {
    id: "profile",
    pattern: /config profile \(.{1,100}\) could not be found|ProfileNotFound|[Pp]rofile '?[\w.-]{1,60}'? (?:does not exist|not found)/,
    weight: "decides",
    classes: ["wrong-name", "wrong-server-or-env", "home-differs"],
    error: "a profile that does not exist"
  },
  {
    id: "no-such-credential-file",
    pattern: /(?:FileNotFoundError|No such file or directory|ENOENT).{0,200}(?:credentials?\b|netrc|api[_-]?key|kaggle\.json|service[-_]?account|application_default|[\\/]\.\w{2,20}rc\b|access_token|secrets?\.(?:json|toml|ya?ml))/i,
    weight: "decides",
    classes: ["missing-credential", "home-differs", "env-not-visible", "wrong-name"],
    error: "a credential file that is not there"
  },
  {
    id: "dotenv",
    pattern: /python-dotenv could not parse statement|dotenv.{0,40}(?:parse|unterminated|unexpected)/i,
    weight: "decides",
    classes: ["dotenv-parsing", "special-characters", "literal-quotes"],
    error: "a line of a .env file that cannot be parsed"
  },
  {
    id: "compose-variable",
    pattern: /The "?[\w$]{1,80}"? variable is not set\. Defaulting to a blank string/,
    weight: "decides",
    classes: ["special-characters", "dotenv-parsing", "env-not-visible", "missing-credential"],
    error: "Docker Compose took a $ in a value for a variable that is not set"
  }
];

// src/error-text/generic-errors.ts
var genericErrors = [
  ...valueErrors,
  ...fileErrors,
  ...connectionErrors,
  ...statusErrors,
  ...refusalErrors,
  ...loginErrors
];

// src/error-text/message-matcher.ts
var hole = /\{[A-Za-z_][\w.:]*\}/g;
var shortest = 3;
function messageMatcher(message) {
  const pieces2 = message.split(hole).filter((piece) => piece.trim().length >= shortest);
  return {
    first: pieces2[0] ?? message,
    test: (line) => {
      let at = 0;
      for (const piece of pieces2) {
        const found = line.indexOf(piece, at);
        if (found === -1) return false;
        at = found + piece.length;
      }
      return pieces2.length > 0;
    },
    shown: message.replaceAll(hole, "\u2026")
  };
}

// src/error-text/plain-lines.ts
var colours = /\x1b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\x07\x1b]{0,512}(?:\x07|\x1b\\)?|[@-_])/g;
var copiedColours = /\[(?:\d{1,3}(?:;\d{1,3}){0,4})m/g;
var controls = /[\x00-\x08\x0b-\x1f\x7f]/g;
var prefixes = /^(?:\ufeff|\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?\]?:? ?|\[?\d\d:\d\d:\d\d(?:[.,]\d{1,6})?\] ?|::(?:error|warning|notice)(?: [^:]{0,200})?::|##\[(?:error|warning|debug|command|section)\]|[\w.-]{1,40} {0,20}\| (?=\S)|E {3}(?=\S))/;
var tags = /<\/?(?:span|pre|div|b|i|code|font|ansi|p|br|a|td|tr|li|em|strong)(?:\s[^<>]{0,300})?\/?>/gi;
var entities = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };
function plainLines(text) {
  const read = fromJson(text);
  return read.includes("\n") ? read.split("\n").map(plain) : [plain(read)];
}
var jsonText = /^\s*(?:"[\w-]{1,60}": *)?\[?"(.*)"[\],}]*\s*$/;
function fromJson(text) {
  if (!text.includes('"')) return text;
  const inside = jsonText.exec(text)?.[1];
  if (inside !== void 0 && !/[^\\]"/.test(inside)) return unescaped(inside);
  if (!/^\s*[[{]\s*["{[]/.test(text)) return text;
  return unescaped(text.replaceAll(/(?<!\\)"\s*[,:[{\]}]+\s*"/g, "\n"));
}
function unescaped(text) {
  return text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(["\\/nrtbf]))/g, (_, code, letter) => {
    if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
    if (letter === "n" || letter === "r") return "\n";
    return letter === "t" ? "	" : letter === "b" || letter === "f" ? "" : letter;
  });
}
function plain(text) {
  let line = text;
  if (line.includes("\x1B")) line = line.replaceAll(colours, "");
  else if (line.includes("m") && line.includes("[")) line = line.replaceAll(copiedColours, "");
  if (line.includes("<")) line = line.replaceAll(tags, "");
  if (line.includes("&"))
    line = line.replaceAll(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, ten, hex, name) => {
      if (name !== void 0) return entities[String(name).toLowerCase()] ?? whole;
      const code = ten === void 0 ? Number.parseInt(String(hex), 16) : Number(ten);
      return code < 1114112 ? String.fromCodePoint(code) : "";
    });
  line = line.replaceAll(controls, "");
  for (let times = 0; times < 3; times += 1) {
    const found = prefixes.exec(line);
    if (!found || found[0] === "") break;
    line = line.slice(found[0].length);
  }
  return line;
}

// src/error-text/platform-cues.ts
var shortestName = 4;
function platformFinder(providers) {
  const hosts = providers.flatMap(({ id, hosts: patterns2 }) => patterns2.map((pattern) => ({ id, pattern })));
  const modules = new Map(
    providers.flatMap((provider) => modulesOf(provider).map((name) => [name, provider.id]))
  );
  const names = /* @__PURE__ */ new Map();
  for (const provider of providers)
    for (const name of namesOf(provider))
      names.set(name, names.has(name) && names.get(name) !== provider.id ? void 0 : provider.id);
  return (line) => {
    const found = [];
    for (const [, host = ""] of line.matchAll(
      /(?:https?:\/\/(?:[^/\s@]{1,300}@)?|host=\\?['"]|(?:connection to|resolve host:?|No such host:?) )([A-Za-z0-9][\w.-]{2,200})/g
    )) {
      const lower = host.toLowerCase();
      for (const { id, pattern } of hosts) if (isHost(lower, pattern)) found.push({ platform: id, by: "host" });
    }
    for (const [, first = "", second = ""] of line.matchAll(
      /(?:(?:site|dist)-packages[\\/]|\bNo module named '|^(?:E +)?|bin[\\/])([A-Za-z_]\w{2,60})(?:[\\/.'"]|$)(\w{0,60})/g
    )) {
      const id = modules.get(`${first}/${second}`) ?? modules.get(first);
      if (id !== void 0) found.push({ platform: id, by: "module" });
    }
    for (const [word] of line.matchAll(/\.?[A-Za-z][\w-]{3,60}(?:\.json)?/g)) {
      const id = names.get(word);
      if (id !== void 0) found.push({ platform: id, by: "name" });
    }
    return found;
  };
}
function isHost(host, pattern) {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern;
}
function modulesOf({ id, aliases = [], declared = [] }) {
  const names = [id, ...aliases, ...declared.map(({ package: name }) => name)];
  return [...new Set(names.flatMap((name) => [name.replaceAll("-", "_"), name.replaceAll("-", "")]))].filter(
    (name) => name.length >= shortestName
  );
}
function namesOf({ tokens, files = [], folders, lookalikes }) {
  const variables = [
    ...tokens.flatMap(({ names }) => names),
    ...lookalikes.filter(({ kind, common }) => kind === "env" && !common).map(({ name }) => name)
  ].filter((name) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(name));
  const paths = [...files, ...folders].map((path) => path.split("/").at(-1) ?? "").filter((name) => /^\.\w|secret/.test(name));
  return [.../* @__PURE__ */ new Set([...variables, ...paths])];
}

// src/error-text/read-lines.ts
var import_node_string_decoder = require("node:string_decoder");
var longestLine = 16384;
var overlap = 512;
var longestPart = 16384;
async function readLines(slices, take) {
  let decode;
  let held = "";
  let number = 1;
  const read = (text, isLast) => {
    const whole = held + text;
    const cut = !isLast && whole.endsWith("\r") ? whole.length - 1 : whole.length;
    let start = 0;
    while (start < cut) {
      const end = endOfLine(whole, start, cut);
      if (end === -1) break;
      takePieces(whole.slice(start, end), number, take);
      number += 1;
      start = end + (whole.startsWith("\r\n", end) ? 2 : 1);
    }
    held = whole.slice(start);
    if (!isLast && held.length > longestLine * 2) {
      takePieces(held, number, take);
      held = held.slice(-overlap);
    }
  };
  let head = new Uint8Array(0);
  const readBytes = (bytes) => {
    decode ??= decoderFor(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += longestPart) read(decode(bytes.subarray(at, at + longestPart)), false);
  };
  for await (const slice of slices) {
    if (head) head = head.length === 0 && slice.length >= looked ? slice : Buffer.concat([head, slice]);
    if (head && head.length < looked) continue;
    readBytes(head ?? slice);
    head = void 0;
  }
  if (head) readBytes(head);
  read(decode?.() ?? "", true);
  if (held === "") return number - 1;
  takePieces(held, number, take);
  return number;
}
function endOfLine(text, start, cut) {
  const feed = text.indexOf("\n", start);
  const before = feed === -1 || feed >= cut ? cut : feed;
  for (let at = start; at < before; at += 1) if (text.charCodeAt(at) === 13) return at;
  return before === cut ? -1 : before;
}
function takePieces(text, number, take) {
  if (text.length <= longestLine) take(text, number);
  else for (let at = 0; at < text.length; at += longestLine - overlap) take(text.slice(at, at + longestLine), number);
}
function decoderFor(encoding) {
  const decoder = new import_node_string_decoder.StringDecoder(encoding === "utf-8" ? "utf8" : "utf16le");
  let odd;
  return (slice) => {
    if (slice === void 0) return decoder.end();
    if (encoding !== "utf-16be") return decoder.write(Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength));
    const bytes = Buffer.concat([...odd ? [odd] : [], slice]);
    const whole = bytes.length - bytes.length % 2;
    odd = whole === bytes.length ? void 0 : bytes.subarray(whole);
    return decoder.write(bytes.subarray(0, whole).swap16());
  };
}
var looked = 512;
function encodingOf(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  const head = bytes.subarray(0, looked);
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const most = head.length / 4;
  if ((zeros[1] ?? 0) > most && zeros[0] === 0) return "utf-16le";
  if ((zeros[0] ?? 0) > most && zeros[1] === 0) return "utf-16be";
  return "utf-8";
}

// elsewhere:src/shapes/shape.ts
var { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern } = require("./core.js")["src/shapes/shape.ts"];

// src/error-text/redact.ts
var redacted = "[\xB7\xB7\xB7]";
var suspect = /bearer|basic|authori[sz]ation|token|secret|passw|api[_-]?key|credential|cookie|eyJ|:\/\/[^/\s]*@|-----BEGIN|[A-Za-z0-9_+/-]{20}/i;
var value = String.raw`[^\s"'\\,;&<>()[\]{}]`;
var patterns = [
  { what: "private key", pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.*/g },
  { what: "password in an address", pattern: /(?<=:\/\/[^/\s:@]{0,200}:)[^/\s@]{1,2000}(?=@)/g },
  { what: "credential in an address", pattern: /(?<=:\/\/)[^/\s@:]{8,2000}(?=(?::[^/\s@]{0,10})?@)/g },
  {
    what: "credential of a header",
    pattern: new RegExp(String.raw`(?<=\b(?:Bearer|Basic|Token|Negotiate|Digest) {1,4})${value}{6,}`, "gi")
  },
  {
    what: "header with a credential",
    pattern: new RegExp(
      String.raw`(?<=\b(?:Authorization|Proxy-Authorization|X-Api-Key|PRIVATE-TOKEN|X-Auth-Token)["']? {0,4}[:=,] {0,4}[bf]?["']?)(?!(?:Bearer|Basic|Token|Negotiate|Digest)\b)${value}{6,}`,
      "gi"
    )
  },
  { what: "cookie", pattern: /(?<=\b(?:Set-)?Cookie["']? {0,4}[:=] {0,4}["']?)[^\r\n"']{4,4000}/gi },
  {
    what: "credential of a query",
    pattern: new RegExp(
      String.raw`(?<=[?&](?:[\w-]{0,30}(?:token|key|secret|password|passwd|signature|credential|code|sig)|auth)=)${value}{6,}`,
      "gi"
    )
  },
  {
    what: "value of a secret",
    pattern: /(?<=(?:token|secret|passw(?:or)?d|api_?key|private_?key|credential)s?["']? {0,4}(?:=|:|=>|:=) {0,4}[bfru]{0,2}["'])[^"'\\]{6,4000}/gi
  },
  {
    what: "value of a secret",
    pattern: new RegExp(String.raw`(?<=(?:token|secret|passw(?:or)?d|api_?key|private_?key)=)(?!\s)${value}{6,}`, "gi")
  },
  { what: "JSON Web Token", pattern: /eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}/g }
];
var longRun = /[A-Za-z0-9_+/=%-]{20,}/g;
var placeholder = /^(?:[*x.…<>{}_-]+|None|null|undefined|true|false|\[?(?:redacted|secret|···)\]?)$/i;
var plainWord = /^[("'`]?(?:[A-Z]?[a-z]{1,20}|[A-Z]{1,20})(?:[-_/][a-z]{1,20})*[.,:;!?)"'`]*$/;
function redactorFor(providers) {
  const shapes = providers.flatMap(
    ({ id, tokens }) => tokens.filter(({ meaning }) => meaning !== "identifier").map(({ name, shape, detect, names }) => ({
      leak: { what: name, platform: id },
      anywhere: detect === "anywhere",
      pattern: new RegExp(`(?<![A-Za-z0-9_-])${shapePattern(parseShape(shape))}(?![A-Za-z0-9_-])`, "g"),
      names: names.map((each) => each.toLowerCase())
    }))
  );
  return (line) => {
    if (!suspect.test(line)) return { text: line, leaks: [] };
    const leaks = [];
    let text = line;
    const lower = line.toLowerCase();
    const remove = (pattern, leak) => {
      text = text.replaceAll(pattern, (found) => {
        if (placeholder.test(found) || plainWord.test(found) || found.includes(redacted)) return found;
        if (leak && (leak.platform !== void 0 || /\d/.test(found))) leaks.push(leak);
        return redacted;
      });
    };
    for (const { pattern, leak, anywhere, names } of shapes)
      if (anywhere || names.some((name) => lower.includes(name))) remove(pattern, leak);
    for (const { pattern, what } of patterns) remove(pattern, { what });
    text = text.replaceAll(longRun, (found) => isRandom(found) ? redacted : found);
    return { text, leaks };
  };
}
function isRandom(run) {
  let letters = 0;
  let digits = 0;
  let changes = 0;
  let before = "";
  for (const character of run) {
    const kind = character >= "0" && character <= "9" ? "digit" : /[A-Za-z]/.test(character) ? "letter" : "";
    if (kind === "digit") digits += 1;
    else if (kind === "letter") letters += 1;
    if (kind !== "" && before !== "" && kind !== before) changes += 1;
    before = kind;
  }
  if (digits === 0 || letters === 0) return false;
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(run)) return true;
  return changes >= 4 || digits >= 6 && changes >= 2 && run.length >= 28;
}

// src/error-text/worth-a-look.ts
var pieces = [
  // Exceptions and their libraries.
  "Error",
  "Exception",
  "Errno",
  "Aborted!",
  "-packages",
  "Caused by ",
  "ConnectionPool",
  // Values and files.
  "header",
  "codec",
  "utf-?16",
  "ufeff",
  "\\bBOM\\b",
  "deserialize",
  "PEM",
  "Malformed",
  "malformed",
  "DECODER",
  "characters",
  "format",
  "\\[: ",
  "parse",
  "parsing",
  "permissive",
  "attribute",
  "indices",
  "denied",
  "EACCES",
  "EISDIR",
  "home director",
  "\\bHOME\\b",
  "profile",
  "valid json",
  "Expecting",
  "Extra data",
  "Unterminated",
  "beginning of value",
  "must be followed",
  "_incomplete",
  "configuration file",
  "UID",
  "YOUR_",
  "your[-_ ]",
  "\\{api",
  "\\{uid",
  "\\{token",
  "No such file",
  "ENOENT",
  "dotenv",
  "variable is not set",
  "ByteString",
  // Connections.
  "scheme",
  "protocol",
  "URL",
  "url_parsing",
  "certificate",
  "SSL",
  "UNABLE_TO",
  "PR_",
  "proxy",
  "\\b407\\b",
  "getaddrinfo",
  "nodename",
  "name resolution",
  "service not known",
  "resolve host",
  "no such host",
  "offline mode",
  "too many",
  "connect",
  "timed out",
  "ETIMEDOUT",
  "ECONN",
  "retries",
  "blocked",
  "Cloudflare",
  "cf-error",
  "whitelisted",
  "banned",
  "not allowed",
  "<title",
  "login",
  "zip file",
  "gzip",
  "pickled",
  "file format",
  "NetCDF",
  "HDF",
  "signature",
  "csrf",
  // Answers.
  "\\b[45]\\d\\d\\b",
  "unauthori",
  "forbidden",
  "token",
  "credential",
  "password",
  "secret",
  "key",
  "expired",
  "expires",
  "revoked",
  "invalid_",
  "insufficient",
  "scope",
  "privilege",
  " role",
  "consent",
  "rights",
  "authorized",
  "permission",
  "access",
  "_tos",
  "Terms",
  "terms of use",
  "licen[cs]",
  "EULA",
  "gated",
  "restricted",
  "redirect_uri",
  "not found",
  "not find",
  "not locate",
  "Repository",
  "account",
  "project",
  "quota",
  "signed up",
  "clock",
  "Timestamp",
  "must not be",
  "\\(iat\\)",
  "issued",
  "Illegal",
  "invalid",
  "USER_PROJECT",
  "AUTH_",
  "user ?name",
  "authoriz",
  "serviceusage",
  // Logins.
  "authenticat",
  "logged in",
  "log in",
  "sign in",
  "keyring",
  "freedesktop",
  "dbus",
  "environment",
  "environ",
  "getenv",
  "not supplied",
  "OAuth",
  "prompts",
  "Username",
  "one-time code",
  "to open",
  "browser",
  "factor",
  "[2M]FA",
  "EOF",
  "GetPass",
  "termios",
  "TTY",
  "backend",
  "module named",
  // Cues in frames.
  "Traceback",
  "json\\(",
  "loads\\(",
  "_models\\.py",
  "models\\.py",
  "load_verify",
  "ssl_context",
  "default_context",
  "getpass",
  "netrc",
  "curl:",
  "<frozen os>",
  "sudo",
  "host=",
  // Leaks.
  "bearer",
  "basic ",
  "cookie",
  "eyJ"
];
function worthALook(firsts) {
  const literal = firsts.map((each) => each.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const pattern = new RegExp([.../* @__PURE__ */ new Set([...pieces, ...literal])].join("|"), "i");
  return (line) => pattern.test(line) || /\x1b|&#|\\u0/.test(line);
}

// src/error-text/find-errors.ts
var farthest = 30;
var mostErrors = 200;
var mostLeaks = 200;
var mostRepeats = 20;
var frame = /^\s+File "|^File .{1,300}(?:, in |:\d+\b)|^\s{4,}\S|^(?:\s+|-+> ?)\d+(?:\s|$)|^\s*[\^~]+\s*$/;
async function findErrors(slices, { providers, messages, raised = {}, maskOwn = (text) => text }) {
  const known = [...knownMessages(messages), ...knownMessages(raised, "raised:")];
  const readingOf = lineReader(providers, known, maskOwn);
  const errors = /* @__PURE__ */ new Map();
  const leaks = /* @__PURE__ */ new Map();
  const isWorthALook = worthALook(known.map(({ matcher }) => matcher.first));
  let open = newError();
  const close = () => {
    const error = settle(open);
    open = newError();
    if (!error) return;
    const key = `${error.platforms.join()} ${error.matches.map(({ id, error: words }) => `${id} ${words}`).join(" ")}`;
    const before = errors.get(key);
    if (!before) {
      if (errors.size < mostErrors) errors.set(key, { error, again: [] });
    } else if (before.again.length < mostRepeats) before.again.push(error.line);
  };
  const look = (text, number) => {
    const { isFrame, begins, cues, platforms, seen, leaks: found } = readingOf(text);
    for (const { what, platform } of found) {
      const key = `${what} ${number}`;
      if (leaks.size < mostLeaks && !leaks.has(key))
        leaks.set(key, { line: number, what, ...platform ? { platform } : {} });
    }
    if (begins && open.quiet > 3) close();
    for (const cue of cues) open.cues.add(cue);
    for (const { platform, by } of platforms) {
      const counts = open.platforms.get(platform) ?? { host: 0, module: 0, name: 0 };
      counts[by] += 1;
      open.platforms.set(platform, counts);
    }
    if (seen.length > 0) open.quiet = 0;
    else if (!isFrame && text !== "") open.quiet += 1;
    for (const each of seen)
      if (!open.seen.has(each.match.id))
        open.seen.set(each.match.id, { ...each, match: { ...each.match, line: number } });
    if (open.quiet > farthest) close();
  };
  const lines = await readLines(slices, (line, number) => {
    if (isWorthALook(line)) for (const text of plainLines(line)) look(text, number);
    else if (open.seen.size + open.cues.size + open.platforms.size > 0) {
      if (!frame.test(line)) open.quiet += 1;
      if (open.quiet > farthest) close();
    }
  });
  close();
  return {
    errors: [...errors.values()].map(({ error, again }) => ({ ...error, again })),
    leaks: [...leaks.values()],
    lines
  };
}
function newError() {
  return { seen: /* @__PURE__ */ new Map(), cues: /* @__PURE__ */ new Set(), platforms: /* @__PURE__ */ new Map(), quiet: 0 };
}
var mostRemembered = 256;
var longestRemembered = 400;
function lineReader(providers, known, maskOwn) {
  const redact = redactorFor(providers);
  const platformsIn = platformFinder(providers);
  const remembered = /* @__PURE__ */ new Map();
  return (line) => {
    const before = remembered.get(line);
    if (before) return before;
    const { text, leaks } = redact(line);
    const own = maskOwn(text);
    const isFrame = frame.test(own);
    const reading = {
      isFrame,
      begins: /^Traceback \(most recent call last\)|^-{40,}$/.test(own),
      cues: cuesIn(own),
      platforms: platformsIn(own),
      // A frame quotes source code, and what that would say somewhere is not what was said.
      seen: isFrame ? [] : [...messagesIn(own, 0, known), ...genericIn(own, 0)],
      leaks
    };
    if (line.length <= longestRemembered) {
      if (remembered.size >= mostRemembered) remembered.clear();
      remembered.set(Buffer.from(line).toString(), reading);
    }
    return reading;
  };
}
function messageIds(line, messages) {
  return [...messagesIn(line, 1, knownMessages(messages)), ...genericIn(line, 1)].map(({ match }) => match.id);
}
function knownMessages(messages, prefix2 = "") {
  return Object.entries(messages).flatMap(
    ([platform, errors]) => errors.map(({ message, classes, rules: rules2 }, at) => ({
      id: `${prefix2}${platform}/${at + 1}`,
      platform,
      matcher: messageMatcher(message),
      // The fewer causes a message has, the more it says.
      weight: classes.length <= 2 ? "decides" : classes.length <= 4 ? "narrows" : "hints",
      match: { classes, ...rules2 ? { rules: rules2 } : {} }
    }))
  );
}
function messagesIn(text, line, known) {
  return known.flatMap(
    ({ id, platform, matcher, weight, match }) => text.includes(matcher.first) && matcher.test(text) ? [{ match: { ...match, id, line, platform, error: matcher.shown, weight } }] : []
  );
}
function genericIn(text, line) {
  const seen = [];
  for (const each of genericErrors) {
    const found = each.pattern.exec(text);
    const reading = found && (each.read ? each.read(found) : { classes: each.classes });
    if (found && reading) seen.push(seenOf(each, found, reading, line));
  }
  return seen;
}
function seenOf(each, found, reading, line) {
  const { classes, detail, weight = each.weight, id = each.id } = reading;
  const error = typeof each.error === "string" ? each.error : each.error(found);
  return {
    match: { id: `generic/${id}`, line, error, classes, weight, ...detail ? { detail } : {} },
    ...each.needs ? { needs: each.needs } : {},
    ...each.unless ? { unless: each.unless } : {},
    ...each.besides ? { besides: true } : {}
  };
}
var cuePatterns = [
  [
    "client",
    /(?:site|dist)-packages[\\/](?:requests|urllib3|httpx2?|httpcore2?|aiohttp|botocore|boto3|google[\\/](?:auth|oauth2)|keyring|oauthlib|requests_oauthlib|netrc|pydantic_settings|dynaconf)\b|[\\/]netrc\.py"|\b(?:requests\.exceptions|urllib3\.exceptions|httpx2?|httpcore|aiohttp\.client_exceptions|botocore\.exceptions|google\.auth\.exceptions|urllib\.error)\.[A-Z]|HTTPS?ConnectionPool|Caused by |\bcurl: \(\d+\)|getpass\.py/
  ],
  [
    "credential-file",
    /(?:credential|secret|token|\.?netrc|passwd|password|api[-_]?key|\.cdsapirc|kaggle\.json|\.aws|service[-_]?account|keys?[\\/])[\w.-]*(?:[\\/'"\s]|$)|[\\/]\.(?:config|aws|ssh|gnupg|kaggle|docker)[\\/]|[\\/]\.[\w-]{2,30}(?:rc|\.json|\.ya?ml|\.toml|\.ini)\b/i
  ],
  [
    "response",
    /requests[\\/]models\.py|httpx2?[\\/]_models\.py|requests\.exceptions\.JSONDecodeError|(?:response|resp|reply|res|r)\.json\(\)|orjson\.loads\((?:r|resp|response|content)/
  ],
  ["environment", /os\.environ|os\.getenv|<frozen os>|[\\/]os\.py"|\bsudo\b|environment variable/],
  ["authorities", /load_verify_locations|create_ssl_context|create_default_context/],
  ["credential-words", /\b(?:api[ _-]?key|token|credential|password|authenticat|auth)\w*/i]
];
function cuesIn(text) {
  return cuePatterns.filter(([, pattern]) => pattern.test(text)).map(([cue]) => cue);
}
function settle({ seen, cues, platforms }) {
  if (platforms.size > 0) cues.add("client");
  const counted = [...seen.values()].filter(
    ({ needs, unless }) => (!needs || needs.some((cue) => cues.has(cue))) && !unless?.some((cue) => cues.has(cue))
  );
  if (!counted.some(({ besides }) => !besides)) return void 0;
  const theirs = counted.filter(
    ({ match: { platform, error } }) => platform === void 0 || platforms.has(platform) || platforms.size === 0 && error.length >= distinctive
  );
  if (!theirs.some(({ besides }) => !besides)) return void 0;
  const matches = theirs.map(({ match }) => match);
  const named2 = platformsOf(matches, platforms);
  const isRaised = ({ id }) => id.startsWith("raised:");
  const elsewhere = new Set(matches.filter((each) => !isRaised(each)).map(({ line }) => line));
  const known = new Set(
    matches.flatMap(
      ({ platform, line, id }) => platform && named2.includes(platform) && !isRaised({ id }) ? [line] : []
    )
  );
  const mine = matches.filter((each) => {
    if (isRaised(each) && elsewhere.has(each.line)) return false;
    return each.platform === void 0 ? isRaised(each) || !known.has(each.line) : named2.includes(each.platform);
  });
  return { line: Math.min(...mine.map(({ line }) => line)), again: [], matches: mine, platforms: named2 };
}
var distinctive = 24;
function platformsOf(matches, counts) {
  const own = [...new Set(matches.flatMap(({ platform }) => platform === void 0 ? [] : [platform]))];
  const worth2 = ({ host, module: module2, name }) => host * 1e4 + module2 * 100 + name;
  const named2 = [...counts].filter(([id]) => own.length === 0 || own.includes(id)).sort(([, a], [, b]) => worth2(b) - worth2(a));
  const [first] = named2;
  return first ? [first[0]] : own;
}

// src/error-text/rank-classes.ts
var worth = { decides: 100, narrows: 30, hints: 8, any: 2 };
var byPlace = [1, 0.5, 0.35, 0.25, 0.18, 0.12, 0.09, 0.07];
var last = 0.05;
function rankClasses({ matches }) {
  const scores = /* @__PURE__ */ new Map();
  const isDecided = matches.some(({ weight }) => weight === "decides");
  for (const { classes, weight, platform } of matches)
    classes.forEach((each, place) => {
      const score = worth[weight] * (platform === void 0 ? 1 : 1.5) * (isDecided && weight !== "decides" ? 0.4 : 1) * (byPlace[place] ?? last);
      scores.set(each, (scores.get(each) ?? 0) + score);
    });
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const most = ranked[0]?.[1] ?? 0;
  const second = ranked[1]?.[1] ?? 0;
  return ranked.map(([name, score], place) => ({
    class: name,
    score,
    likelihood: place === 0 && most >= worth.decides && most > second * 1.8 ? "high" : score >= most * 0.4 && place < 3 ? "medium" : "low"
  }));
}

// elsewhere:src/output/holds-secret.ts
var { guardedSecrets, holdsForm, holdsSecret, maskedSecret } = require("./core.js")["src/output/holds-secret.ts"];

// elsewhere:src/output/mask-tokens.ts
var { holdsNothing, maskGuarded, maskTokens } = require("./core.js")["src/output/mask-tokens.ts"];

// src/platform-errors.generated.ts
var platformErrors = {
  "cave": [
    {
      "message": "You have not setup a token to access",
      "classes": [
        "missing-credential",
        "silent-html-login"
      ]
    },
    {
      "message": "No Graphene authentication token was provided",
      "classes": [
        "missing-credential",
        "home-differs",
        "wrong-name",
        "empty-value",
        "legacy-format-or-name"
      ]
    },
    {
      "message": "Graphene authentication token was not formatted correctly",
      "classes": [
        "wrong-kind-of-credential",
        "smart-quotes",
        "placeholder-left",
        "paste-damage",
        "whitespace-or-newline",
        "literal-quotes",
        "bom-or-utf16"
      ]
    },
    {
      "message": "Unauthorized - No Token Provided",
      "classes": [
        "missing-credential",
        "whitespace-or-newline",
        "empty-value",
        "two-clients-one-credential",
        "client-bug"
      ]
    },
    {
      "message": "Unauthorized - Token is Invalid or Expired",
      "classes": [
        "revoked-or-rotated",
        "wrong-credential",
        "paste-damage",
        "whitespace-or-newline",
        "wrong-server-or-env",
        "legacy-format-or-name",
        "stale-credential-shadows",
        "placeholder-left"
      ]
    },
    {
      "message": "bad_auth_header",
      "classes": [
        "two-clients-one-credential",
        "stale-credential-shadows",
        "whitespace-or-newline",
        "paste-damage"
      ]
    },
    {
      "message": "missing_tos",
      "classes": [
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "missing_permission",
      "classes": [
        "scope-or-role-missing",
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "already exists in token file",
      "classes": [
        "stale-credential-shadows"
      ]
    },
    {
      "message": "ensure it is a 32-character hexadecimal",
      "classes": [
        "paste-damage",
        "wrong-kind-of-credential",
        "placeholder-left"
      ]
    },
    {
      "message": "Token did not work for login",
      "classes": [
        "wrong-credential",
        "paste-damage",
        "revoked-or-rotated",
        "network-proxy-tls"
      ]
    },
    {
      "message": "Requires admin privilege",
      "classes": [
        "scope-or-role-missing"
      ]
    },
    {
      "message": "Token contained invalid characters",
      "classes": [
        "paste-damage",
        "whitespace-or-newline",
        "smart-quotes"
      ]
    }
  ],
  "cds": [
    {
      "message": "Missing/incomplete configuration file",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "placeholder-left",
        "home-differs",
        "bom-or-utf16",
        "wrong-name",
        "env-not-visible",
        "empty-value",
        "legacy-format-or-name"
      ]
    },
    {
      "message": "The cdsapi key provided is not the correct format",
      "classes": [
        "legacy-format-or-name",
        "paste-damage",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "<UID>:<APIKEY>",
      "classes": [
        "legacy-format-or-name",
        "placeholder-left"
      ]
    },
    {
      "message": "required licences have been accepted",
      "classes": [
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "required licences not accepted",
      "classes": [
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "terms of use has not been accepted",
      "classes": [
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "The number of queued requests is limited",
      "classes": [
        "server-outage",
        "project-or-quota-not-set-up"
      ]
    },
    {
      "message": "Recovering from HTTP error",
      "classes": [
        "server-outage",
        "network-proxy-tls"
      ]
    },
    {
      "message": "Recovering from connection error",
      "classes": [
        "network-proxy-tls",
        "server-outage"
      ]
    },
    {
      "message": "authentication failed",
      "classes": [
        "wrong-credential",
        "revoked-or-rotated",
        "empty-value",
        "placeholder-left",
        "whitespace-or-newline",
        "legacy-format-or-name",
        "paste-damage",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "operation not allowed",
      "classes": [
        "wrong-credential",
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "401 Client Error: Unauthorized for url: {url}/api/v2/",
      "classes": [
        "legacy-format-or-name",
        "wrong-server-or-env",
        "wrong-credential",
        "revoked-or-rotated",
        "whitespace-or-newline"
      ]
    },
    {
      "message": "401 Client Error: Unauthorized for url: {url}/api/resources/",
      "classes": [
        "legacy-format-or-name",
        "wrong-server-or-env",
        "wrong-credential",
        "revoked-or-rotated"
      ]
    }
  ],
  "descarteslabs": [
    {
      "message": "Could not find CLIENT_ID",
      "classes": [
        "missing-credential",
        "client-bug",
        "env-not-visible"
      ]
    },
    {
      "message": "No valid authentication info found (no client_id)",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "env-not-visible",
        "home-differs",
        "wrong-name",
        "legacy-format-or-name",
        "bom-or-utf16",
        "file-permissions",
        "expired-token",
        "empty-value"
      ]
    },
    {
      "message": "No valid authentication info found (no client_secret or refresh_token)",
      "classes": [
        "missing-credential",
        "wrong-name",
        "env-not-visible",
        "config-file-malformed",
        "empty-value"
      ]
    },
    {
      "message": "No valid authentication info found. See",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "env-not-visible",
        "home-differs",
        "wrong-name",
        "legacy-format-or-name"
      ]
    },
    {
      "message": "Cannot determine your client configuration",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "wrong-name",
        "file-permissions",
        "bom-or-utf16",
        "home-differs"
      ]
    },
    {
      "message": "Client configuration '{environment}' doesn't exist!",
      "classes": [
        "wrong-name",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "BadRequestError: {body}invalid grant_type",
      "classes": [
        "paste-damage",
        "smart-quotes",
        "literal-quotes",
        "whitespace-or-newline",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "BadRequestError: {body}client_id is required",
      "classes": [
        "empty-value",
        "missing-credential"
      ]
    },
    {
      "message": "specified refresh_token does not exist",
      "classes": [
        "revoked-or-rotated",
        "paste-damage",
        "wrong-credential",
        "whitespace-or-newline",
        "literal-quotes",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "User is not authorized for this application",
      "classes": [
        "account-state",
        "scope-or-role-missing"
      ]
    },
    {
      "message": "{module}exceptions.UnauthorizedError: Unauthorized",
      "classes": [
        "expired-token",
        "revoked-or-rotated",
        "wrong-credential"
      ]
    },
    {
      "message": "{module}exceptions.ForbiddenError: {body}Access denied",
      "classes": [
        "scope-or-role-missing",
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "Authentication token mismatch: both the client secret and the refresh token are provided",
      "classes": [
        "stale-credential-shadows"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error [Errno 13]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error [Errno 21]",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Unexpected UTF-8 BOM",
      "classes": [
        "bom-or-utf16"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Expecting",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Extra data",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Unterminated",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Invalid",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} codec can't decode",
      "classes": [
        "bom-or-utf16"
      ]
    },
    {
      "message": "Failed to save token: [Errno 13]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Failed to save token: [Errno 30]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Unable to read token",
      "classes": [
        "wrong-kind-of-credential",
        "paste-damage",
        "expired-token",
        "literal-quotes"
      ]
    },
    {
      "message": "You entered the wrong token",
      "classes": [
        "paste-damage",
        "wrong-credential",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "OauthError: Could not retrieve token",
      "classes": [
        "wrong-credential",
        "server-outage",
        "revoked-or-rotated",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "No module named 'descarteslabs'",
      "classes": [
        "client-bug"
      ]
    }
  ],
  "earthone": [
    {
      "message": "Could not find CLIENT_ID",
      "classes": [
        "missing-credential",
        "client-bug",
        "env-not-visible"
      ]
    },
    {
      "message": "No valid authentication info found (no client_id)",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "env-not-visible",
        "home-differs",
        "wrong-name",
        "legacy-format-or-name",
        "bom-or-utf16",
        "file-permissions",
        "expired-token",
        "empty-value"
      ]
    },
    {
      "message": "No valid authentication info found (no client_secret or refresh_token)",
      "classes": [
        "missing-credential",
        "wrong-name",
        "env-not-visible",
        "config-file-malformed",
        "empty-value"
      ]
    },
    {
      "message": "No valid authentication info found. See",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "env-not-visible",
        "home-differs",
        "wrong-name",
        "legacy-format-or-name"
      ]
    },
    {
      "message": "Cannot determine your client configuration",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "wrong-name",
        "file-permissions",
        "bom-or-utf16",
        "home-differs"
      ]
    },
    {
      "message": "Client configuration '{environment}' doesn't exist!",
      "classes": [
        "wrong-name",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "BadRequestError: {body}invalid grant_type",
      "classes": [
        "paste-damage",
        "smart-quotes",
        "literal-quotes",
        "whitespace-or-newline",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "BadRequestError: {body}client_id is required",
      "classes": [
        "empty-value",
        "missing-credential"
      ]
    },
    {
      "message": "specified refresh_token does not exist",
      "classes": [
        "revoked-or-rotated",
        "paste-damage",
        "wrong-credential",
        "whitespace-or-newline",
        "literal-quotes",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "User is not authorized for this application",
      "classes": [
        "account-state",
        "scope-or-role-missing"
      ]
    },
    {
      "message": "{module}exceptions.UnauthorizedError: Unauthorized",
      "classes": [
        "expired-token",
        "revoked-or-rotated",
        "wrong-credential"
      ]
    },
    {
      "message": "{module}exceptions.ForbiddenError: {body}Access denied",
      "classes": [
        "scope-or-role-missing",
        "terms-or-access-not-granted"
      ]
    },
    {
      "message": "Authentication token mismatch: both the client secret and the refresh token are provided",
      "classes": [
        "stale-credential-shadows"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error [Errno 13]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error [Errno 21]",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Unexpected UTF-8 BOM",
      "classes": [
        "bom-or-utf16"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Expecting",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Extra data",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Unterminated",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} with error Invalid",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "Unable to read token_info from {path} codec can't decode",
      "classes": [
        "bom-or-utf16"
      ]
    },
    {
      "message": "Failed to save token: [Errno 13]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Failed to save token: [Errno 30]",
      "classes": [
        "file-permissions",
        "home-differs"
      ]
    },
    {
      "message": "Unable to read token",
      "classes": [
        "wrong-kind-of-credential",
        "paste-damage",
        "expired-token",
        "literal-quotes"
      ]
    },
    {
      "message": "You entered the wrong token",
      "classes": [
        "paste-damage",
        "wrong-credential",
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "OauthError: Could not retrieve token",
      "classes": [
        "wrong-credential",
        "server-outage",
        "revoked-or-rotated",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "No module named 'descarteslabs'",
      "classes": [
        "client-bug"
      ]
    }
  ],
  "earthscope": [
    {
      "message": "NoRefreshTokenError: No refresh token was found",
      "classes": [
        "missing-credential",
        "expired-token",
        "home-differs",
        "wrong-name",
        "env-not-visible",
        "empty-value"
      ]
    },
    {
      "message": "NoAccessTokenError: No access token was found",
      "classes": [
        "missing-credential",
        "expired-token",
        "home-differs",
        "wrong-name",
        "env-not-visible"
      ]
    },
    {
      "message": "No tokens found for profile",
      "classes": [
        "missing-credential",
        "expired-token",
        "home-differs",
        "wrong-name",
        "env-not-visible"
      ]
    },
    {
      "message": "InvalidRefreshTokenError: refresh token exchange failed",
      "classes": [
        "revoked-or-rotated",
        "wrong-credential",
        "network-proxy-tls",
        "server-outage",
        "smart-quotes",
        "whitespace-or-newline",
        "paste-damage",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "Unable to refresh because the refresh token is not valid",
      "classes": [
        "revoked-or-rotated",
        "network-proxy-tls",
        "wrong-credential",
        "server-outage",
        "paste-damage",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "Unknown or invalid refresh token",
      "classes": [
        "revoked-or-rotated",
        "wrong-credential",
        "paste-damage",
        "whitespace-or-newline"
      ]
    },
    {
      "message": "error during token refresh ({count} attempts): b'<",
      "classes": [
        "server-outage",
        "network-proxy-tls"
      ]
    },
    {
      "message": "Unable to decode access token body",
      "classes": [
        "wrong-kind-of-credential",
        "paste-damage",
        "placeholder-left",
        "literal-quotes",
        "smart-quotes"
      ]
    },
    {
      "message": "Client secret required for client credentials flow",
      "classes": [
        "empty-value",
        "missing-credential"
      ]
    },
    {
      "message": "m2m client '{id}' is not authorized",
      "classes": [
        "wrong-credential",
        "scope-or-role-missing",
        "revoked-or-rotated"
      ]
    },
    {
      "message": "Profile '{profile}' does not exist",
      "classes": [
        "wrong-name",
        "wrong-server-or-env"
      ]
    },
    {
      "message": 'UnauthorizedError: {"message": "Forbidden"}',
      "classes": [
        "scope-or-role-missing"
      ]
    },
    {
      "message": "You are not authorized to perform this action",
      "classes": [
        "scope-or-role-missing"
      ]
    },
    {
      "message": 'UnauthenticatedError: {"message": "Unauthorized"}',
      "classes": [
        "wrong-server-or-env",
        "expired-token",
        "wrong-credential",
        "revoked-or-rotated"
      ]
    },
    {
      "message": "error parsing value for field",
      "classes": [
        "config-file-malformed"
      ]
    },
    {
      "message": "validation error for SdkSettings",
      "classes": [
        "config-file-malformed",
        "wrong-server-or-env"
      ]
    },
    {
      "message": "validation error for _SdkGlobalSettings",
      "classes": [
        "config-file-malformed"
      ]
    }
  ],
  "huggingface": [
    {
      "message": "Invalid user token. The token from HF_TOKEN environment variable is invalid",
      "classes": [
        "wrong-credential",
        "stale-credential-shadows",
        "revoked-or-rotated",
        "expired-token",
        "paste-damage",
        "placeholder-left"
      ]
    },
    {
      "message": "Invalid user token. The token stored is invalid",
      "classes": [
        "revoked-or-rotated",
        "wrong-credential",
        "expired-token",
        "paste-damage"
      ]
    },
    {
      "message": "Invalid user token. If you didn't pass a user token",
      "classes": [
        "wrong-credential",
        "stale-credential-shadows",
        "revoked-or-rotated",
        "expired-token",
        "paste-damage"
      ]
    },
    {
      "message": "Invalid credentials in Authorization header",
      "classes": [
        "wrong-credential",
        "revoked-or-rotated",
        "expired-token",
        "paste-damage",
        "stale-credential-shadows"
      ]
    },
    {
      "message": "but no token found",
      "classes": [
        "missing-credential",
        "empty-value",
        "wrong-name",
        "home-differs",
        "env-not-visible"
      ]
    },
    {
      "message": "No access tokens found",
      "classes": [
        "missing-credential",
        "config-file-malformed",
        "home-differs",
        "wrong-name"
      ]
    },
    {
      "message": "not an organization token",
      "classes": [
        "wrong-kind-of-credential"
      ]
    },
    {
      "message": "HF_OIDC_RESOURCE is set but no OIDC id token is available",
      "classes": [
        "ci-secret-not-passed",
        "stale-credential-shadows"
      ]
    },
    {
      "message": "could not be refreshed (session expired or revoked)",
      "classes": [
        "expired-token",
        "revoked-or-rotated"
      ]
    },
    {
      "message": "Error parsing stored tokens file",
      "classes": [
        "config-file-malformed",
        "bom-or-utf16"
      ]
    },
    {
      "message": "don't have the rights to create",
      "classes": [
        "scope-or-role-missing"
      ]
    },
    {
      "message": "You've hit the rate limit",
      "classes": [
        "server-outage",
        "project-or-quota-not-set-up"
      ]
    },
    {
      "message": "offline mode is enabled",
      "classes": [
        "network-proxy-tls"
      ]
    },
    {
      "message": "/api/repos/create",
      "classes": [
        "scope-or-role-missing",
        "wrong-credential",
        "missing-credential",
        "revoked-or-rotated"
      ]
    }
  ]
};

// elsewhere:src/providers/all-platforms.ts
var { allPlatforms } = require("./core.js")["src/providers/all-platforms.ts"];

// elsewhere:src/report/public-secret.ts
var { isPublicText } = require("./core.js")["src/report/public-secret.ts"];

// elsewhere:src/rules.generated.ts
var { rules } = require("./rules.js")["src/rules.generated.ts"];

// elsewhere:src/secret.ts
var { Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"];

// elsewhere:src/unknown/stand-in-world.ts
var { standInWorld, withoutUnknowns } = require("./check.js")["src/unknown/stand-in-world.ts"];

// elsewhere:src/version.ts
var { version } = require("./core.js")["src/version.ts"];

// src/explain-error.ts
async function explainErrorText(slices, world, options = {}) {
  const platforms = await allPlatforms(withoutUnknowns(world));
  const { known } = platforms;
  const messages = messagesOf(platforms);
  const check = async (ids, only) => await diagnoseWorld(world, { ...options, ...ids ? { platforms: ids } : {}, ...only ? { rules: only } : {} });
  const report = await check();
  const secrets = guardedSecrets(allSecrets(), isPublicText);
  const { errors, leaks, lines } = await findErrors(slices, {
    providers: known,
    messages,
    raised: raisedHere(report),
    maskOwn: (text) => maskGuarded(text, secrets)
  });
  const used = report.platforms.filter(({ status, installed }) => status !== "not-used" || installed.some((each) => each.version !== void 0)).map(({ id }) => id);
  const checks = /* @__PURE__ */ new Map();
  const checkOnce = async (ids, only) => {
    const key = `${ids.join()} ${only ? [...only].join() : ""}`;
    const made = checks.get(key) ?? check(ids, only);
    checks.set(key, made);
    return await made;
  };
  const explanations = [];
  for (const error of errors) {
    const possible = error.platforms.length > 0 ? error.platforms : isRefusal(error) ? used : [];
    const asked = possible.filter((id) => used.includes(id));
    const remark = known.find(({ id }) => error.platforms.length === 1 && id === error.platforms[0])?.rotation?.remark;
    explanations.push(await explain(error, { asked, messages, remark }, checkOnce));
  }
  const holds = explanations.some(({ causes }) => causes.some(({ severity }) => severity === "error"));
  return {
    explanations,
    leaks: leaks.map((leak) => {
      const platform = known.find(({ id }) => id === leak.platform);
      return { ...leak, ...platform ? { revoke: platform.commands?.revoke ?? platform.pages.revoke } : {} };
    }),
    lines,
    exitCode: explanations.length === 0 ? 3 : holds ? 1 : 0,
    report,
    findings: (await Promise.all(checks.values())).flatMap(({ findings }) => findings),
    names: new Map(known.map(({ id, name }) => [id, name]))
  };
}
function errorExplanation({
  explanations,
  leaks,
  lines,
  exitCode,
  report
}) {
  const tool = { name: "auth-doctor", version };
  return explanationJson({ schemaVersion: 1, tool, summary: { exitCode, lines }, explanations, leaks }, report);
}
function messagesOf({ known }) {
  return Object.fromEntries(known.map(({ id, errors }) => [id, errors ?? platformErrors[id] ?? []]));
}
function raisedHere({ platforms, findings }) {
  const raised = platforms.map(({ id, clients }) => {
    const messages = clients.flatMap(
      ({ client, raises }) => raises.flatMap(({ class: name, message, phase }) => {
        const [line = ""] = message.replaceAll("[secret]", "{secret}").split("\n");
        const classes = findings.filter(({ explains = [] }) => explains.some((each) => each.client === client && each.phase === phase)).flatMap(({ rule }) => rules.find((each) => each.id === rule)?.failureClass ?? []);
        if (line.length < leastWords || classes.length === 0) return [];
        return [
          { message: `${name.split(".").at(-1)}: ${line}`, classes: [...new Set(classes.filter(isFailureClass))] }
        ];
      })
    );
    return [id, messages];
  });
  return Object.fromEntries(raised);
}
var leastWords = 12;
var refusals = /^generic\/(?:status-40[13]|invalid-token|invalid-grant|no-token|not-logged-in|expired|header-value|codec-encode)/;
function isRefusal({ matches }) {
  return matches.some(({ id }) => refusals.test(id));
}
function checkedHere(report, { matches }, asked, messages) {
  const platforms = report.platforms.filter(({ id }) => asked.includes(id));
  const raised = platforms.flatMap(
    ({ clients }) => clients.flatMap(
      ({ client, raises }) => raises.filter(({ class: name, message }) => {
        const ids = messageIds(`${name}: ${message}`, messages);
        return matches.some(({ id, weight }) => weight !== "any" && ids.includes(id));
      }).map(({ phase }) => ({ client, phase }))
    )
  );
  return { platforms, findings: report.findings, raised, isUncertain: report.gaps.some(({ uncertain }) => uncertain) };
}
var nowhere = { platforms: [], findings: [], raised: [], isUncertain: false };
async function explain(error, {
  asked,
  messages,
  remark
}, check) {
  const ranked = rankClasses(error);
  const named2 = error.matches.flatMap(({ rules: names = [] }) => names);
  const here = asked.length > 0 ? checkedHere(await check(asked), error, asked, messages) : nowhere;
  const answering = /* @__PURE__ */ new Set([...named2, ...ranked.flatMap(({ class: name }) => rulesOf(name, rules))]);
  const causesIn = (each) => confirmCauses({ ranked, here: each, rules, named: named2, remark });
  const holds = (causes2) => causes2.some(({ confirmed, class: name }) => confirmed === true && ranked.some((each) => each.class === name));
  let causes = causesIn(here);
  if (here.platforms.length > 0 && !holds(causes)) {
    const alone = causesIn(checkedHere(await check(asked, answering), error, asked, messages));
    if (holds(alone)) causes = alone;
  }
  const [platform, another] = error.platforms;
  const likely = causes.filter(({ likelihood, confirmed }) => likelihood !== "low" || confirmed === true);
  const { words, detail } = wordsOf2(error.matches);
  return {
    error: words,
    ...detail === void 0 ? {} : { detail },
    line: error.line,
    again: error.again,
    ...platform !== void 0 && another === void 0 ? { platform } : {},
    causes,
    credentialIsInnocent: likely.length > 0 && likely.every(({ class: name }) => classWords[name].innocent),
    checked: here.platforms.map(({ id }) => id)
  };
}
var weights = ["decides", "narrows", "hints", "any"];
function wordsOf2(matches) {
  const [first] = [...matches].sort(
    (a, b) => Number(a.platform === void 0) - Number(b.platform === void 0) || weights.indexOf(a.weight) - weights.indexOf(b.weight)
  );
  return { words: first?.error ?? "", detail: matches.find(({ detail }) => detail !== void 0)?.detail };
}

// part:error-text
module.exports = {
  "src/error-text/explanation-text.ts": { explanationText },
  "src/explain-error.ts": { errorExplanation, explainErrorText },
  "src/types/failure-class.ts": { failureClasses }
};
