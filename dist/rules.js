'use strict';

// elsewhere:src/rule-kit/installed-client.ts
var { clientsThatCount, environmentWords, installStep, installedFaults, installedProblems, mainInstallation, packagePlace, unknownEras } = require("./check.js")["src/rule-kit/installed-client.ts"];

// elsewhere:src/rule-kit/recheck-words.ts
var { recheckWords } = require("./text.js")["src/rule-kit/recheck-words.ts"];

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// src/check/one-for-each-cause.ts
var layers = [
  "installation",
  "home",
  "damage",
  "kind",
  "name",
  "shadow",
  "expiry",
  "absence",
  "server",
  "unexplained",
  "exposure"
];
var alone = /* @__PURE__ */ new Set(["unexplained", "exposure"]);
var severities = ["error", "warning", "note"];
function oneForEachCause(suspects) {
  const inOrder = [...suspects].sort(
    (a, b) => Number(isError(b)) - Number(isError(a)) || rank(a) - rank(b) || compare(nameOf(a), nameOf(b))
  );
  const kept = [];
  for (const suspect of inOrder) {
    const cause = kept.find((each) => explains(each.suspect, suspect, each.clients));
    if (!cause) {
      kept.push({
        suspect,
        evidence: [],
        clients: new Set(suspect.finding.clients),
        explains: [...suspect.finding.explains ?? []]
      });
      continue;
    }
    cause.explains.push(...suspect.finding.explains ?? []);
    if (cause.suspect.finding.rule !== suspect.finding.rule)
      cause.evidence.push(...newEvidence(cause.suspect, suspect, cause.evidence));
    else if (isError(cause.suspect) === isError(suspect))
      for (const client of suspect.finding.clients) cause.clients.add(client);
  }
  const causes3 = kept.map(({ suspect: { finding, ...suspect }, evidence, clients, explains: explains2 }) => ({
    ...suspect,
    finding: {
      ...finding,
      clients: [...clients],
      evidence: [...finding.evidence, ...evidence],
      ...explains2.length > 0 ? { explains: distinct(explains2) } : {}
    }
  }));
  return withoutTwins(causes3);
}
function distinct(explains2) {
  return explains2.filter(
    (each, index) => explains2.findIndex(({ client, phase }) => client === each.client && phase === each.phase) === index
  );
}
function isError({ finding }) {
  return finding.severity === "error";
}
function rank({ layer, finding }) {
  return layers.indexOf(layer) * severities.length + severities.indexOf(finding.severity);
}
function nameOf({ finding }) {
  return `${finding.rule} ${placeKey(finding.place)}`;
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
function explains(first, second, clients) {
  const a = first.finding;
  const b = second.finding;
  if (a.platform !== b.platform) return false;
  if (first.layer !== second.layer && [first, second].some(({ layer }) => alone.has(layer))) return false;
  if (second.layer === "absence" && first.layer !== "absence")
    return severities.indexOf(a.severity) <= severities.indexOf(b.severity) && shareClient(clients, b);
  const sameSpot = placeKey(a.place) === placeKey(b.place) || sameFile(a, b, first.slot, second.slot);
  if (a.rule === b.rule) return sameSpot && first.slot === second.slot && a.message === b.message;
  if (alone.has(first.layer)) return false;
  return sameSpot && (first.slot === second.slot || first.slot === void 0 || second.slot === void 0) && shareClient(clients, b);
}
function sameFile(a, b, slot2, other) {
  return a.place.kind === "file" && b.place.kind === "file" && isSamePath(a.place.path, b.place.path) && (slot2 === void 0 || other === void 0);
}
function shareClient(clients, { clients: others }) {
  return clients.size === 0 || others.length === 0 || others.some((client) => clients.has(client));
}
function newEvidence(first, second, already) {
  const known = new Set([...first.finding.evidence, ...already].map(({ what }) => what));
  return [{ what: `also: ${second.finding.message} (${second.finding.rule})` }, ...second.finding.evidence].filter(
    ({ what }) => !known.has(what)
  );
}
function withoutTwins(suspects) {
  const groups = [];
  for (const suspect of suspects) {
    const group = groups.find(([first]) => areTwins(first, suspect));
    if (group) group.push(suspect);
    else groups.push([suspect]);
  }
  return groups.map(([first, ...others]) => others.reduce(withTwin, first.finding));
}
function areTwins(first, second) {
  const [a, b] = [first.finding, second.finding];
  if (first.slot === void 0 || second.slot === void 0 || first.slot === second.slot) return false;
  const isAlike = a.rule === b.rule && a.platform === b.platform && a.severity === b.severity && aboutAnyPlace(a) === aboutAnyPlace(b);
  const isNear = a.place.kind === "file" ? b.place.kind === "file" && isSamePath(a.place.path, b.place.path) : a.place.kind === b.place.kind;
  return isAlike && isNear && a.clients.join() === b.clients.join() && aboutAny(first) === aboutAny(second);
}
function aboutAnyPlace({ cause, place }) {
  return place.kind === "env" ? cause.replaceAll(place.name, "") : cause;
}
function aboutAny({ finding: { message }, slot: slot2 = "" }) {
  return message.replaceAll(slot2, "").replaceAll(/\d+/g, "");
}
function withTwin(finding, { finding: twin, slot: slot2 = "" }) {
  const steps = [...finding.remedy.steps, ...twin.remedy.steps];
  const wontHelp = [.../* @__PURE__ */ new Set([...finding.remedy.wontHelp ?? [], ...twin.remedy.wontHelp ?? []])];
  return {
    ...finding,
    message: finding.message.endsWith(")") ? finding.message.replace(/\)$/, `, ${slot2})`) : `${finding.message} (also ${slot2})`,
    evidence: [...finding.evidence, ...twin.evidence],
    ...finding.explains || twin.explains ? { explains: distinct([...finding.explains ?? [], ...twin.explains ?? []]) } : {},
    remedy: {
      steps: steps.filter(
        (step, index) => steps.findIndex((each) => JSON.stringify(each) === JSON.stringify(step)) === index
      ),
      ...wontHelp.length > 0 ? { wontHelp } : {}
    }
  };
}

// elsewhere:src/rule-kit/shell-path.ts
var { quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"];

// src/rule-kit/shell-word.ts
var plain = /^[\w@+:,./-]+$/;
function shellWord(text, shell) {
  if ([...text].some((character) => character < " " || character === "\x7F")) return void 0;
  if (plain.test(text) && !text.startsWith("-") && !(shell === "powershell" && /[,@]/.test(text))) return text;
  switch (shell) {
    case "posix":
      return quotePosix(text);
    case "fish":
      return quoteFish(text);
    case "powershell":
      return quotePowerShell(text);
    case "cmd":
      return /[%"!^]/.test(text) ? void 0 : `"${text}"`;
  }
}

// elsewhere:src/value/server-templates.ts
var { atServer, namesServer, webAddress } = require("./check.js")["src/value/server-templates.ts"];

// src/check/recheck-command.ts
var shells = ["posix", "fish", "powershell", "cmd"];
function recheckCommand(platform, online, options = {}) {
  const { profile, datastack, validFor, timeout } = options;
  const server = /^https?:/i.test(options.server ?? "") ? options.server : webAddress(options.server)?.href.replace(/\/$/, "") ?? options.server;
  const asks = online || options.online === true;
  const flags = [
    ...asks ? ["--online"] : [],
    ...asks && options.exchange ? ["--exchange"] : [],
    ...options.strict ? ["--strict"] : []
  ];
  const values = { profile, server, datastack, "valid-for": validFor, ...asks ? { timeout } : {} };
  return shells.flatMap((shell) => {
    const words3 = Object.entries(values).flatMap(
      ([name, value]) => value === void 0 ? [] : [`--${name}`, shellWord(value, shell)]
    );
    if (words3.includes(void 0)) return [];
    return [{ shell, line: ["auth-doctor", "check", platform, ...flags, ...words3].join(" ") }];
  });
}

// src/check/check-facts.ts
var severities2 = ["error", "warning", "note"];
function checkFacts(facts, rules2) {
  const gaps = [];
  let passed = 0;
  const platforms = new Set(facts.resolutions.map(({ provider }) => provider)).size;
  const run = (rule, about4) => {
    const found2 = runRule(rule, about4);
    if (found2 === void 0)
      gaps.push({ what: `the rule ${rule.id} failed: this is a bug in auth-doctor`, uncertain: true });
    passed += Math.max(0, platforms - new Set(found2?.map(({ finding }) => finding.platform)).size);
    return found2 ?? [];
  };
  const first = rules2.filter(({ last }) => !last).flatMap((rule) => run(rule, facts));
  const left = withoutExplained(facts, first);
  const suspects = [...first, ...rules2.filter(({ last }) => last).flatMap((rule) => run(rule, left))];
  return { findings: sortFindings(oneForEachCause(suspects), facts), passed, gaps };
}
function runRule(rule, facts) {
  try {
    return [...rule.check(facts)].map(({ slot: slot2, ...problem32 }) => ({
      finding: withRecheck(
        withUpgrade(
          bySeverityOfUse({ ...problem32, severity: problem32.severity ?? rule.severity, rule }, facts),
          rule.layer,
          facts
        ),
        rule.layer,
        facts
      ),
      layer: rule.layer,
      slot: slot2
    }));
  } catch {
    return void 0;
  }
}
function withoutExplained(facts, suspects) {
  const named2 = suspects.flatMap(({ finding }) => finding.explains ?? []);
  const isExplained = (client, phase) => named2.some((each) => each.client === client && each.phase === phase);
  return {
    ...facts,
    resolutions: facts.resolutions.map((resolution) => ({
      ...resolution,
      raises: resolution.raises.filter(({ phase }) => !isExplained(resolution.client, phase)),
      warnings: isExplained(resolution.client, "warning") ? [] : resolution.warnings
    }))
  };
}
var withoutExchange = /* @__PURE__ */ new Set(["lost-login", "interrupted-save"]);
var withoutUpgrade = /* @__PURE__ */ new Set(["installation", "home", "exposure", "server"]);
function withUpgrade(finding, layer, facts) {
  const provider = facts.providers.find(({ id }) => id === finding.platform);
  if (!provider || withoutUpgrade.has(layer)) return finding;
  const lines = new Set(finding.remedy.steps.flatMap(({ run }) => (run ?? []).map(({ line }) => line)));
  const upgrades = finding.clients.flatMap((client) => {
    const installation = mainInstallation(client, facts.installed);
    const era = installation && unknownEras(provider, installation).find(({ upgradeFirst }) => upgradeFirst);
    if (!era || !installation) return [];
    const { package: name, version } = installation;
    const step = installStep(`Upgrade ${name} first: ${version} ${era.fault}`, era.command, installation, facts);
    return step.run?.some(({ line }) => lines.has(line)) ? [] : [step];
  });
  return upgrades.length === 0 ? finding : { ...finding, remedy: { ...finding.remedy, steps: [...upgrades, ...finding.remedy.steps] } };
}
function withRecheck(finding, layer, { options }) {
  if (!finding.platform) return finding;
  const about4 = withoutExchange.has(finding.rule) ? { ...options, exchange: false } : options;
  const run = recheckCommand(finding.platform, layer === "server", about4);
  const again = { say: recheckWords, run };
  return { ...finding, remedy: { ...finding.remedy, steps: [...withoutRepeats(finding.remedy.steps), again] } };
}
function withoutRepeats(steps) {
  const key = (step) => JSON.stringify(step.text ?? step);
  return steps.filter((step, index) => steps.findIndex((each) => key(each) === key(step)) === index);
}
function sortFindings(findings, facts) {
  const platforms = facts.providers.map(({ id }) => id);
  const rank2 = ({ platform, severity }) => (platform ? platforms.indexOf(platform) : platforms.length) * severities2.length + severities2.indexOf(severity);
  return [...findings].sort((a, b) => rank2(a) - rank2(b));
}
function bySeverityOfUse({ rule, ...problem32 }, facts) {
  const finding = { ...problem32, rule: rule.id };
  const stops = (finding.explains ?? []).filter(({ phase }) => phase !== "warning");
  if (stops.length === 0) return lowerUnusedSeverity(finding, facts);
  if (rule.layer === "absence") return finding;
  const count = clientsThatCount(finding.platform, facts);
  if (stops.some(({ client }) => count.has(client))) return { ...finding, severity: "error" };
  return { ...finding, severity: finding.severity === "note" ? "note" : "warning" };
}
function lowerUnusedSeverity(finding, facts) {
  const { platform, clients, severity } = finding;
  const [first, ...others] = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  if (severity !== "error" || !first || others.length === 0 || clients.length === 0 || clients.includes(first.id))
    return finding;
  const isHere = others.some(
    (client) => clients.includes(client.id) && mainInstallation(client.id, facts.installed) !== void 0
  );
  const next = facts.resolutions.find(({ client }) => client === first.id)?.next;
  return isHere || next !== "sends" && next !== "exchanges" ? finding : { ...finding, severity: "warning" };
}

// src/requests/ca-variables.ts
var caVariables = {
  requests: ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"],
  httpx: ["SSL_CERT_FILE", "SSL_CERT_DIR"],
  httpx2: ["SSL_CERT_FILE", "SSL_CERT_DIR"]
};
function trustsSystem(library) {
  return library === "httpx2";
}

// src/rule-kit/copy-back.ts
var shells2 = ["posix", "fish", "powershell", "cmd"];
function copyBack(from, to, home) {
  return shells2.flatMap((shell) => {
    const [a, b] = [from, to].map((path) => shellPath(path, home, shell));
    if (a === void 0 || b === void 0) return [];
    const line = {
      posix: `cp ${a} ${b} && rm ${a}`,
      fish: `cp ${a} ${b}; and rm ${a}`,
      powershell: `Copy-Item -Force ${a} ${b}; if ($?) { Remove-Item ${a} }`,
      cmd: `copy /y ${a} ${b} && del ${a}`
    }[shell];
    return [{ shell, line }];
  });
}

// elsewhere:src/rule-kit/held-values.ts
var { canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf } = require("./core.js")["src/rule-kit/held-values.ts"];

// src/rule-kit/env-shadow.ts
function envShadow(resolution, facts) {
  const { chain, fields } = resolution;
  const variables = chain.filter(
    (entry) => entry.place.kind === "env" && entry.state !== "absent" && entry.role !== "lookalike"
  );
  for (const loser of chain.filter(isHidden)) {
    const same = variables.find((entry) => entry.slot === loser.slot && entry.wins);
    const winner2 = same ?? (fields[loser.slot] === void 0 && !canAuthenticate(resolution) ? variables[0] : void 0);
    if (winner2?.value?.is !== "known" || loser.value?.is !== "known") continue;
    if (same && winner2.value.secret.relation(loser.value.secret) === "same") continue;
    const fails = !canAuthenticate(resolution) || resolution.next === "exchanges" && !isUsable(winner2.value, facts.now) && !winner2.value.traits.jwt;
    return { winner: winner2, loser, broken: fails && isUsable(loser.value, facts.now) };
  }
  return void 0;
}
function isHidden({ place, wins, state, role, value }) {
  return place.kind === "file" && !wins && (state === "found" || state === "ignored") && role !== "lookalike" && role !== "cache" && value?.is === "known";
}
function envGroup(name, { source, chain }) {
  if (source !== "env") return [name];
  const set = chain.flatMap(
    ({ place, state, role }) => place.kind === "env" && state !== "absent" && role !== "lookalike" ? [place.name] : []
  );
  return [.../* @__PURE__ */ new Set([name, ...set])];
}

// rules/broken-client.ts
var brokenClient = {
  id: "broken-client",
  severity: "error",
  layer: "installation",
  failureClass: "client-bug",
  summary: "The installed version of a client is known to fail, whatever the credentials are.",
  why: "A library it needs removed a module, or the version has a bug that a later one fixed. The error looks like a credential problem, or appears before any credential is read.",
  *check(facts) {
    yield* installedProblems("broken", facts, "The installed versions are incompatible, or have a known bug.");
  },
  examples: {
    valid: [
      {
        title: "a version without the bug",
        platform: "cave",
        packages: { caveclient: "8.2.1", "cloud-files": "6.4.3" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "setuptools that still has pkg_resources",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "81.0.0" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "setuptools has dropped pkg_resources",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "84.2.1" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "imports pkg_resources"
      },
      {
        title: "a cloud-files version that drops the token",
        platform: "cave",
        packages: { caveclient: "8.2.1", "cloud-files": "6.1.1" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "warning",
        says: "sends no token for middleauth+https"
      }
    ]
  }
};

// elsewhere:src/rule-kit/evidence.ts
var { durationWords, exceptionWords, lengthWords, lifeWords, orWords, valueEvidence, valueWords } = require("./core.js")["src/rule-kit/evidence.ts"];

// elsewhere:src/rule-kit/explained.ts
var { stopsOf, stopsOver } = require("./check.js")["src/rule-kit/explained.ts"];

// elsewhere:src/rule-kit/remedy-steps.ts
var loaded;
var byHand = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).byHand(...all);
var correctValue = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).correctValue(...all);
var createPage = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).createPage(...all);
var encryptAddress = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).encryptAddress(...all);
var everyShell = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).everyShell(...all);
var exportVariable = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).exportVariable(...all);
var logIn = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).logIn(...all);
var makePrivate = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).makePrivate(...all);
var moveFile = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).moveFile(...all);
var obtainCredential = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).obtainCredential(...all);
var removeByteOrderMark = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).removeByteOrderMark(...all);
var removeCache = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).removeCache(...all);
var renameVariable = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).renameVariable(...all);
var setPublicVariable = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).setPublicVariable(...all);
var setVariable = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).setVariable(...all);
var unsetVariable = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).unsetVariable(...all);
var unsetVariables = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).unsetVariables(...all);

// rules/client-raises.ts
var clientRaises = {
  id: "client-raises",
  severity: "error",
  layer: "unexplained",
  failureClass: "client-bug",
  summary: "A client raises an exception before it sends anything, and no other rule explains it.",
  why: "The replay of the client ends in an exception, so the program will fail. The exception is the client\u2019s own, and auth-doctor doesn\u2019t know its cause.",
  last: true,
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const [raised] = resolution.raises;
      if (raised) yield problem(resolution, raised, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a token that the client can use",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "an exception that another rule explains",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": ' }
      }
    ],
    invalid: [
      {
        title: "a file that nobody can read on Windows, whose access list is not checked",
        platform: "huggingface",
        os: "win32",
        files: { ".cache/huggingface/token": { content: "{{huggingface/token}}", mode: "000" } },
        severity: "error",
        says: "huggingface raises PermissionError"
      }
    ]
  }
};
function problem(resolution, raised, facts) {
  const { provider, client } = resolution;
  const taken = takenBy(resolution);
  return {
    platform: provider,
    clients: [client],
    place: taken?.place ?? { kind: "default" },
    message: `${client} raises ${raised.class}`,
    evidence: [
      ...taken?.value ? [valueEvidence(taken.place, taken.value, facts.now, taken.wins)] : [],
      { what: exceptionWords(raised) }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: `${client} cannot use what it finds here, and fails before it sends anything.`,
    remedy: { steps: stepsFor(provider, taken, facts) }
  };
}
function takenBy({ chain }) {
  const there = chain.filter(
    ({ place, role, state }) => place.kind !== "default" && role !== "lookalike" && (state === "found" || state === "ignored")
  );
  return there.find(({ wins }) => wins) ?? there[0];
}
function stepsFor(platform, taken, facts) {
  if (taken && taken.place.kind !== "file") return correctValue(taken.place, "Replace the value", facts);
  return [logIn(platform, facts, taken ? "Log in again: this writes the file again" : "Log in")];
}

// rules/client-warns.ts
var clientWarns = {
  id: "client-warns",
  severity: "warning",
  layer: "unexplained",
  failureClass: "client-bug",
  summary: "A client prints a warning before it sends anything, and no other rule explains it.",
  why: "The replay of the client ends in a warning, which is easy to miss in a program\u2019s output. What it warns about may make a later run fail.",
  last: true,
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.warnings.length > 0) yield problem2(resolution, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a warning that another rule explains",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a server that the client now remembers for a datastack",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        options: { server: "https://global.daf-apis.com", datastack: "made_up_datastack" },
        severity: "warning",
        says: "caveclient prints a warning"
      }
    ]
  }
};
function problem2({ provider, client, warnings }, facts) {
  return {
    platform: provider,
    clients: [client],
    place: { kind: "default" },
    message: `${client} prints a warning`,
    evidence: warnings.map((what) => ({ what })),
    explains: stopsOf(provider, [client], facts).filter(({ phase }) => phase === "warning"),
    cause: `${client} continues after the warning, but may not use what you expect.`,
    remedy: {
      steps: [
        { say: "See which places the client reads, in order", run: everyShell(`auth-doctor check ${provider} -v`) }
      ]
    }
  };
}

// rules/clients-disagree.ts
var clientsDisagree = {
  id: "clients-disagree",
  severity: "error",
  layer: "shadow",
  failureClass: "two-clients-one-credential",
  summary: "One client of a platform finds a credential, and another finds none or a different one.",
  why: "The clients of one platform read different places: a directory that a variable names, a legacy name, a server\u2019s own file. So one program works and another fails, with the same token and the same home directory.",
  *check(facts) {
    for (const { id } of facts.providers) {
      const resolutions = facts.resolutions.filter(({ provider }) => provider === id);
      const finder = resolutions.find((resolution) => tokenOf(resolution) !== void 0);
      const found2 = finder && tokenOf(finder);
      if (!finder || !found2) continue;
      const others = resolutions.filter((other) => other !== finder && !isBroken(other));
      const lacking2 = others.filter((other) => !tokenOf(other) && (!isOld(finder, found2) || isInstalled(other, facts)));
      if (lacking2.length > 0) yield without(finder, found2, lacking2, facts);
      const unlikes = [finder, ...others].some(isTold) ? [] : others.filter((other) => differs(found2, tokenOf(other)));
      if (unlikes.length > 0) yield unlike(finder, found2, unlikes, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the place that all of them read",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a directory that only cloud-files reads",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' },
        packages: { caveclient: "8.2.1", "cloud-files": "6.4.3" },
        severity: "error",
        says: "cloud-files finds no token"
      },
      {
        title: "CLOUD_VOLUME_DIR changes the directory for two of them",
        platform: "cave",
        env: { CLOUD_VOLUME_DIR: "/home/me/cv" },
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          "cv/secrets/cave-secret.json": '{"token": "{{cave/token 2}}"}'
        },
        severity: "warning",
        says: "a different token"
      }
    ]
  }
};
var slot = "token";
function tokenOf({ fields }) {
  const field = fields[slot];
  return field?.value.is === "known" && !field.value.traits.blank ? field : void 0;
}
function isBroken({ next, chain, fields }) {
  const took = chain.some((entry) => entry.slot === slot && entry.role !== "lookalike" && entry.state === "found");
  const refuses = fields[slot] === void 0 && took;
  return next === "unknown" || refuses || chain.some(({ state, problem: problem32 }) => problem32?.effect === "fatal" && state !== "ignored");
}
function isTold({ fields, settings }) {
  return fields[slot]?.place.kind === "argument" || ["token_file", "token_key", "datastack"].some((name) => settings[name]?.place.kind === "argument");
}
function differs(one, other) {
  return one.value.is === "known" && other?.value.is === "known" && one.value.secret.relation(other.value.secret) !== "same";
}
function namesOf(resolutions) {
  return resolutions.map(({ client }) => client).join(" and ");
}
function without(finder, found2, lacking2, facts) {
  const where = placeName(found2.place, facts.home);
  const places = lacking2.map(({ chain }) => fileForAll(chain)?.place);
  const copies = [
    ...new Set(places.flatMap((place) => place?.kind === "file" ? [withTilde(place.path, facts.home)] : []))
  ];
  const renamed = renaming(finder, found2, facts);
  return {
    platform: finder.provider,
    // An old name concerns all of them.
    clients: (renamed ? facts.resolutions.filter(({ provider }) => provider === finder.provider) : lacking2).map(
      ({ client }) => client
    ),
    place: found2.place,
    slot,
    message: `${namesOf(lacking2)} ${lacking2.length > 1 ? "find" : "finds"} no ${slot}, though ${finder.client} does`,
    evidence: [
      valueEvidence(found2.place, found2.value, facts.now, true),
      ...lacking2.map(({ client, raises }) => ({
        what: raises[0] ? `${client} stops with ${raises[0].class}` : `${client} sends its requests without a token`
      }))
    ],
    explains: stopsOf(
      finder.provider,
      lacking2.map(({ client }) => client),
      facts
    ),
    cause: `${namesOf(lacking2)} ${lacking2.length > 1 ? "don\u2019t" : "doesn\u2019t"} read ${where}.`,
    remedy: {
      steps: renamed ?? [
        { say: `Copy your token to where they read it${copies.length > 0 ? `: ${copies.join(", ")}` : ""}` }
      ],
      wontHelp: ["Creating a new token: it would be in the same place, and may revoke the current one."]
    }
  };
}
function fileForAll(chain) {
  const files = chain.filter(({ role, place }) => role === "current" && place.kind === "file");
  return files.find(({ place }) => place.kind === "file" && /[\\/]cave-secret\.json$/.test(place.path)) ?? files[0];
}
function isOld({ chain }, { place }) {
  return chain.some((entry) => entry.wins && entry.role === "legacy" && placeKey(entry.place) === placeKey(place));
}
function isInstalled({ client }, facts) {
  return mainInstallation(client, facts.installed) !== void 0;
}
function renaming(finder, found2, facts) {
  const { place } = found2;
  const due = finder.chain.findLast(
    (entry) => entry.slot === slot && entry.role === "current" && entry.place.kind === "file"
  )?.place;
  if (!isOld(finder, found2) || place.kind !== "file" || due?.kind !== "file") return void 0;
  return [moveFile(place.path, due.path, `Rename it to ${withTilde(due.path, facts.home)}`, facts)];
}
function eachPlaceOnce(fields) {
  return fields.filter(
    ({ place }, index) => fields.findIndex((each) => placeKey(each.place) === placeKey(place)) === index
  );
}
function unlike(finder, found2, others, facts) {
  const fields = others.flatMap((other) => tokenOf(other) ?? []);
  const places = [...new Set(fields.map(({ place }) => placeName(place, facts.home)))];
  return {
    platform: finder.provider,
    clients: [finder, ...others].map(({ client }) => client),
    place: fields[0]?.place ?? found2.place,
    slot,
    severity: "warning",
    message: `${namesOf(others)} ${others.length > 1 ? "use" : "uses"} a different ${slot} from ${finder.client}`,
    evidence: eachPlaceOnce([found2, ...fields]).map(({ place, value }) => valueEvidence(place, value, facts.now, true)),
    cause: `${finder.client} reads ${placeName(found2.place, facts.home)}, ${namesOf(others)} ${others.length > 1 ? "read" : "reads"} ${places.join(", ")}.`,
    remedy: {
      steps: [{ say: "Decide which is right, and copy it to both places (a new one may revoke the others)" }]
    }
  };
}

// src/rule-kit/asked-credential.ts
function askedCredential(verdict, facts) {
  const { platform, client, slot: slot2, clientShows } = verdict;
  const resolution = facts.resolutions.find((each) => each.provider === platform && each.client === client);
  const fields = Object.entries(resolution?.fields ?? {});
  const [name, field] = fields.find(
    ([each, { place }]) => slot2 === void 0 ? each !== "client_id" && place.kind !== "default" : each === slot2
  ) ?? [];
  const shows = clientShows === void 0 ? [] : [{ what: `${client} shows it as ${clientShows}` }];
  const value = field ? [valueEvidence(field.place, field.value, facts.now, true)] : [];
  return {
    place: field?.place ?? { kind: "default" },
    ...name === void 0 ? {} : { slot: name },
    ...resolution ? { resolution } : {},
    evidence: [...value, { what: answerWords(verdict) }, ...shows]
  };
}
function answerWords({ host, detail, reason, status }) {
  return `${host ?? "the platform"}: ${detail ?? reason ?? status}`;
}
function replaceCredential(platform, place, facts) {
  if (place.kind !== "env" && place.kind !== "argument") {
    const page2 = createPage(
      platform,
      facts,
      "Or copy a valid one from the platform\u2019s page; creating a new one may revoke the others"
    );
    return { steps: [logIn(platform, facts), ...page2.url ? [page2] : []], wontHelp: ["Waiting, or trying again."] };
  }
  const page = createPage(
    platform,
    facts,
    "Copy a valid credential from the platform\u2019s page; creating a new one may revoke the others"
  );
  const where = place.kind === "env" ? "the variable overrides it" : "the program passes its own";
  return {
    steps: [...page.url ? [page] : [], ...correctValue(place, "Replace the current one", facts)],
    wontHelp: [
      ...hasLogin(platform, facts) ? [`Logging in again: that writes a file, and ${where}.`] : [],
      "Waiting, or trying again."
    ]
  };
}
function hasLogin(platform, { providers }) {
  return providers.find(({ id }) => id === platform)?.login !== void 0;
}
function serverPlace({ platform, client, expected }, facts) {
  const resolution = facts.resolutions.find((each) => each.provider === platform && each.client === client);
  const known = facts.providers.find(({ id }) => id === platform)?.addresses ?? [];
  const row = known.find(({ current }) => current.some((each) => expected?.includes(each)));
  const name = row?.setting ?? row?.slot ?? "";
  const place = (resolution?.settings[name] ?? resolution?.fields[name])?.place;
  return place?.kind === "default" ? void 0 : place;
}

// rules/clock-skew.ts
var clockSkew = {
  id: "clock-skew",
  severity: "warning",
  layer: "server",
  failureClass: "clock-skew",
  summary: "This machine\u2019s clock is wrong.",
  why: "Clients and platforms check a token\u2019s dates against the clock: if it is wrong, valid tokens are rejected and expired ones are sent. This is common in a virtual machine that was suspended and a container without time synchronization.",
  *check(facts) {
    const wrong = facts.verdicts.filter(
      ({ reason, clockOffset }) => reason === "clock-skew" || clockOffset !== void 0
    );
    const first = wrong.find(({ reason }) => reason === "clock-skew") ?? wrong[0];
    if (!first) return;
    const hosts = [...new Map(wrong.map((each) => [each.host ?? each.platform, each])).values()];
    yield {
      platform: first.platform,
      clients: [...new Set(wrong.filter(({ platform }) => platform === first.platform).map(({ client }) => client))],
      place: { kind: "default" },
      severity: first.reason === "clock-skew" ? "error" : "warning",
      message: `this machine\u2019s clock is ${offsetWords(first)}`,
      evidence: hosts.map((each) => ({
        what: each.reason === "clock-skew" ? answerWords(each) : `${each.host ?? each.platform} reports a different time: this clock is ${offsetWords(each)}`
      })),
      cause: "The clock is not synchronized, or was changed to correct the time zone.",
      remedy: {
        steps: stepsFor2(facts.platform),
        wontHelp: ["Logging in again: a new token is checked against the same clock."]
      }
    };
  },
  examples: {
    valid: [
      {
        title: "the clocks agree",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "valid", host: "api.earthscope.org" }]
      }
    ],
    invalid: [
      {
        title: "a valid token is rejected because of the clock",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "clock-skew",
            host: "api.earthscope.org",
            clockOffset: -7200
          }
        ],
        severity: "error",
        says: "2 hours behind"
      },
      {
        title: "nothing has failed yet",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com", clockOffset: 600 }
        ],
        severity: "warning",
        says: "10 minutes ahead"
      }
    ]
  }
};
function offsetWords({ clockOffset = 0, host }) {
  const side = clockOffset < 0 ? "behind" : "ahead of";
  return `${durationWords(Math.abs(clockOffset))} ${side} that of ${host ?? "the platform"}`;
}
function stepsFor2(platform) {
  const line = {
    linux: "sudo timedatectl set-ntp true",
    darwin: "sudo sntp -sS time.apple.com",
    win32: "w32tm /resync"
  }[platform];
  return [
    { say: "Synchronize the clock", run: everyShell(line) },
    { say: "In a container or a virtual machine, set the clock of the host" }
  ];
}

// rules/conflicting-values.ts
var conflictingValues = {
  id: "conflicting-values",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "Two values that should be the same secret differ, and the client uses only one of them.",
  why: "Descartes Labs stores one secret under two names, client secret and refresh token. If they differ, one is old: the client warns once and uses the refresh token, so correcting the other has no effect.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const { secret } of pairs) {
        const values = secret.flatMap((slot2) => resolution.chain.find((entry) => isUsed(entry, slot2)) ?? []);
        const [first, second] = values;
        if (first && second && differ(first, second)) yield problem3(resolution, values, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "one secret under both names",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "an old secret beside a new refresh token",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret 2}}"}'
        },
        severity: "warning",
        says: "client_secret and refresh_token differ"
      }
    ]
  }
};
function isUsed({ slot: slot2, state, role, value, place }, wanted) {
  const isTaken2 = slot2 === wanted && state === "found" && role !== "lookalike" && place.kind !== "default";
  return isTaken2 && value?.is === "known" && !value.traits.blank;
}
function differ({ value: one }, { value: other }) {
  return one?.is === "known" && other?.is === "known" && one.secret.relation(other.secret) !== "same";
}
function problem3(resolution, values, facts) {
  const { provider, client } = resolution;
  const used = values.find(({ wins }) => wins) ?? values[0];
  return {
    platform: provider,
    clients: [client],
    place: used?.place ?? { kind: "default" },
    message: `${values.map(({ slot: slot2 }) => slot2).join(" and ")} differ, but should be the same secret`,
    evidence: values.flatMap(({ place, value, wins }) => value ? [valueEvidence(place, value, facts.now, wins)] : []),
    explains: stopsOf(provider, [client], facts).filter(({ phase }) => phase === "warning"),
    cause: `${client} uses the ${used?.slot} and ignores the other value. One of the two is old.`,
    remedy: { steps: values.map((entry) => removal(entry, facts)) }
  };
}
function removal({ slot: slot2, place }, facts) {
  const say2 = `If the ${slot2} in ${placeName(place, facts.home)} is the old one, remove it`;
  const [unset2] = place.kind === "env" ? unsetVariables([place.name], facts) : [];
  return unset2?.run ? { say: say2, run: unset2.run } : { say: say2 };
}

// rules/discontinued-client.ts
var discontinuedClient = {
  id: "discontinued-client",
  severity: "error",
  layer: "installation",
  failureClass: "client-bug",
  summary: "The installed version of a client is an empty or abandoned package.",
  why: "`pip install descarteslabs` installs 4.0.0, an empty package: the import fails, and people suspect their credentials. You have to ask for the last working version.",
  *check(facts) {
    yield* installedProblems(
      "discontinued",
      facts,
      "The client was discontinued, and pip installs the newest version by default."
    );
  },
  examples: {
    valid: [
      {
        title: "the last version that works",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "80.9.0" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "what pip installs by default",
        platform: "descarteslabs",
        packages: { descarteslabs: "4.0.0.post2" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "is an empty package"
      },
      {
        title: "without any login",
        platform: "descarteslabs",
        packages: { descarteslabs: "4.0.0" },
        severity: "error",
        says: "is an empty package"
      }
    ]
  }
};

// elsewhere:src/value/token-kinds.ts
var { addKinds, isDocumentExample, kindOf, kindsOf } = require("./core.js")["src/value/token-kinds.ts"];

// elsewhere:src/rule-kit/article.ts
var { article } = require("./check.js")["src/rule-kit/article.ts"];

// src/rule-kit/wrong-kind.ts
function wrongKindOf(held, facts) {
  const { blank, placeholder, pythonType, wrapping } = held.value.traits;
  const due = tokensOf(held, facts).filter(
    ({ slots, meaning }) => slots.includes(held.slot) && meaning !== "wrong-kind" && meaning !== "obsolete"
  );
  if (blank || placeholder || pythonType || wrapping || due.length === 0 || isDue(held, due)) return void 0;
  const kind = kindInstead(held, due, facts);
  if (!kind || shortfall(held, facts)) return void 0;
  return { is: kind, expected: article(due[0]?.name ?? held.slot) };
}
function tokensOf({ platform }, facts) {
  return facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
}
function isOf(held, token) {
  return held.value.traits.kinds.includes(`${held.platform}/${token.kind}`);
}
function isDue(held, due) {
  return due.some((token) => isOf(held, token)) && foreignKind(held.platform, held.value) === void 0;
}
function otherPlatforms({ platform, value }) {
  return value.traits.kinds.filter((id) => !id.startsWith(`${platform}/`)).flatMap((id) => kindOf(id) ?? []).find(({ unmistakable, shape }) => unmistakable || shape.parts.length > 1)?.name;
}
function kindInstead(held, due, facts) {
  if (held.value.traits.jwt && !due.some(({ shape }) => shape.startsWith("eyJ"))) return "an access token (JWT)";
  if (held.value.traits.address && !isAddressSlot(held.slot)) return "an address";
  const named2 = tokensOf(held, facts).find(
    (token) => isOf(held, token) && (token.detect === "anywhere" || token.meaning === "wrong-kind" || token.meaning === "obsolete")
  );
  if (named2) return article(named2.name);
  const elsewhere3 = foreignKind(held.platform, held.value)?.name ?? otherPlatforms(held);
  if (elsewhere3 !== void 0) return article(elsewhere3);
  const enforced = due.every(({ certainty }) => certainty === "enforced");
  const { odd, quotes, edges, inside, prefix } = held.value.traits;
  return enforced && odd.length === 0 && !quotes && !edges && !inside && !prefix ? "not in the platform\u2019s format" : void 0;
}

// src/rule-kit/value-faults.ts
var valueRules = [
  "placeholder-value",
  "wrapped-value",
  "non-ascii-quotes",
  "quoted-value",
  "stray-whitespace",
  "doubled-prefix",
  "wrong-kind"
];
function valueFault(rule, held, facts, name = held.slot) {
  const { traits } = held.value;
  switch (rule) {
    case "placeholder-value":
      return traits.placeholder && !traits.blank ? placeholderFault(name) : void 0;
    case "wrapped-value":
      return traits.wrapping && wrappingFault(name, traits.wrapping);
    case "non-ascii-quotes":
      return oddFault(name, traits.odd);
    case "quoted-value":
      return traits.quotes === "ascii" ? quotesFault(name) : void 0;
    case "stray-whitespace":
      return whitespaceFault(name, traits);
    case "doubled-prefix":
      return traits.prefix === void 0 ? void 0 : prefixFault(name, traits.prefix);
    case "wrong-kind": {
      const kind = wrongKindOf(held, facts);
      return kind && {
        message: `${name} is ${kind.is}, but ${kind.expected} is expected`,
        cause: "The wrong one of several credentials was copied.",
        remedy: "Set the right kind of credential",
        needsAnother: true
      };
    }
  }
}
function placeholderFault(name) {
  return {
    message: `${name} is a placeholder, not a credential`,
    cause: "The placeholder from the instructions was never replaced with a real value.",
    remedy: "Set your own value",
    needsAnother: true
  };
}
function wrappingFault(name, wrapping) {
  return {
    message: `${name} ${wrappingWords(wrapping)}`,
    cause: wrappingCauses[wrapping.is],
    remedy: unwrapWords(wrapping),
    wontHelp: ["Creating a new credential: stored the same way, it would be wrapped again."]
  };
}
function oddFault(name, all) {
  const odd = all.filter(({ codePoint }) => !isWhiteSpace(codePoint));
  if (odd.length === 0) return void 0;
  return {
    message: `${name} contains ${whatIs(odd)}`,
    cause: odd.some(({ kind }) => kind === "control") ? "A terminal or a program added them when the value was pasted; they\u2019re not visible on screen." : "A program changed it when it was copied.",
    remedy: "Enter it as plain text",
    evidence: named(odd),
    wontHelp: ["A new credential: copying it the same way damages it again."]
  };
}
function quotesFault(name) {
  return {
    message: `the quotes around ${name} are part of its value`,
    cause: "The quotes were kept by whatever set the value (Docker, an IDE, a .env file).",
    remedy: "Remove the quotes",
    wontHelp: ["Creating a new credential: it would be quoted again."]
  };
}
function whitespaceFault(name, traits) {
  const where = strayIn(traits);
  return where === void 0 ? void 0 : {
    message: `${name} ${where}`,
    cause: "It was added when the value was copied or written; it\u2019s not visible on screen.",
    remedy: "Remove the white space",
    wontHelp: ["Creating a new credential: storing it the same way adds the white space again."]
  };
}
function prefixFault(name, prefix) {
  return {
    message: `${name} begins with \u201C${prefix}\u201D, which the client adds itself`,
    cause: "The word was copied along with the value from a header or a command line.",
    remedy: `Remove \u201C${prefix}\u201D and the space after it`
  };
}
function wrappingWords(wrapping) {
  switch (wrapping.is) {
    case "json":
      return wrapping.key === void 0 ? "is JSON" : `is JSON, with the value under the key ${wrapping.key}`;
    case "assignment":
      return `begins with ${wrapping.name === void 0 ? "a name and =" : `${wrapping.name}=`}, which is part of the value`;
    case "base64":
      return `is base64 of ${kindName(wrapping.kinds)}`;
    case "joined":
      return `is ${wrapping.parts} values in a row${wrapping.lines ? ", one a line" : ""}`;
    case "path":
      return "is a path, not the content of the file";
    case "escaped":
      return String.raw`contains \n, written as two characters`;
  }
}
function kindName(kinds) {
  const known = kinds.flatMap((id) => kindOf(id) ?? []);
  return article((known.find(({ unmistakable }) => unmistakable) ?? known[0])?.name ?? "credential");
}
var wrappingCauses = {
  json: "A secret store or a file returns JSON, and all of it was used as the value.",
  assignment: "The whole line of a .env file or a form was copied.",
  base64: "The value was encoded twice, such as base64 text under `data` in a Kubernetes secret.",
  joined: "A new value was added to the old one instead of replacing it.",
  path: "The client expects the content of the file here, not where the file is.",
  escaped: String.raw`echo without -e, or a template, wrote \n where a line break should be.`
};
function unwrapWords(wrapping) {
  switch (wrapping.is) {
    case "json":
      return `Set only the value of ${wrapping.key ?? "the credential\u2019s key"}, without the JSON around it`;
    case "assignment":
      return `Remove ${wrapping.name === void 0 ? "the name and =" : `${wrapping.name}=`} from the value`;
    case "base64":
      return "Set the decoded value (base64 -d)";
    case "joined":
      return "Keep only the newest of the values";
    case "path":
      return "Set the content of that file, not its path";
    case "escaped":
      return String.raw`Replace \n with a line break, so that each setting has its own line`;
  }
}
function isWhiteSpace(codePoint) {
  return codePoint >= 9 && codePoint <= 13;
}
var kindWords = {
  quote: ["a curly quote", "curly quotes"],
  space: ["a non-breaking or typographic space", "non-breaking or typographic spaces"],
  invisible: ["an invisible character", "invisible characters"],
  "look-alike": ["a letter that only looks like an ASCII one", "letters that only look like ASCII ones"],
  control: ["a control character", "control characters"],
  other: ["a non-ASCII character", "non-ASCII characters"]
};
function whatIs(odd) {
  const kinds = [...new Set(odd.map(({ kind }) => kind))];
  return kinds.map((kind) => kindWords[kind][odd.filter((each) => each.kind === kind).length > 1 ? 1 : 0]).join(" and ");
}
var mostNamed = 8;
function named(odd) {
  const rows = odd.slice(0, mostNamed).map(({ codePoint, name, column }) => ({
    what: `position ${column}: U+${codePoint.toString(16).toUpperCase().padStart(4, "0")} ${name}`
  }));
  return odd.length > mostNamed ? [...rows, { what: `and ${odd.length - mostNamed} more` }] : rows;
}
function strayIn({ blank, edges, inside, placeholder }) {
  if (blank || placeholder) return void 0;
  if (edges) return `begins or ends with ${edges === "newline" ? "a line break" : "a space"}`;
  return inside ? `contains ${inside === "newline" ? "a line break" : "a space"}` : void 0;
}

// src/rule-kit/value-problem.ts
function* valueProblems(rule, facts) {
  for (const held of heldValues(facts)) {
    const fault = valueFault(rule, held, facts);
    if (fault) yield valueProblem(held, facts, fault);
  }
}
function valueProblem(held, facts, fault) {
  const { platform, clients, place, slot: slot2, value } = held;
  const hidden = hiddenGood(held, facts);
  return {
    platform,
    clients,
    place,
    slot: slot2,
    ...fault.severity ? { severity: fault.severity } : {},
    message: fault.message,
    evidence: [
      valueEvidence(place, value, facts.now, true),
      ...fault.evidence ?? [],
      ...hidden ? [valueEvidence(hidden.place, hidden.value, facts.now, false)] : []
    ],
    explains: stopsOver(held, facts),
    cause: hidden ? `${fault.cause} It overrides the good value in ${placeName(hidden.place, facts.home)}.` : fault.cause,
    remedy: {
      steps: hidden && place.kind === "env" ? unsetVariable(place.name, facts) : fault.needsAnother ? [
        ...obtainCredential(platform, slot2, facts, "Find your own value on the platform\u2019s page"),
        ...correctValue(place, "Put it", facts)
      ] : correctValue(place, fault.remedy, facts).map((step) => withEdit(step, held, facts)),
      ...fault.wontHelp ? { wontHelp: fault.wontHelp } : {}
    }
  };
}
function withEdit(step, { place, value }, { ci }) {
  return place.kind === "file" && value.traits.repairable && !ci ? { ...step, edit: { kind: "strip", place } } : step;
}
function hiddenGood({ platform, slot: slot2, place }, facts) {
  if (place.kind !== "env") return void 0;
  return losingValues(facts).find(
    (other) => other.platform === platform && other.slot === slot2 && other.place.kind === "file" && isUsable(other.value, facts.now)
  );
}

// rules/doubled-prefix.ts
var doubledPrefix = {
  id: "doubled-prefix",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The value begins with a word that the client adds itself, such as `Bearer`.",
  why: "The client puts `Bearer ` before the token. A token copied from a header or a curl command includes its own, and the platform receives `Bearer Bearer \u2026`.",
  *check(facts) {
    yield* valueProblems("doubled-prefix", facts);
  },
  examples: {
    valid: [
      {
        title: "the token alone",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "Bearer in a file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "Bearer {{cave/token}}"}' },
        severity: "error",
        says: "begins with \u201CBearer\u201D"
      }
    ]
  }
};

// elsewhere:src/value/plain-names.ts
var { plainNames } = require("./core.js")["src/value/plain-names.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// src/rule-kit/file-key.ts
function hasName({ key }, name) {
  return rawText(key) === name;
}
function plainKey({ key }) {
  const name = rawText(key);
  return name.split(".").every((part) => plainNames([part]).length > 0) ? name : void 0;
}

// rules/duplicate-key.ts
var duplicateKey = {
  id: "duplicate-key",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A key appears twice in a credential file, and only the last one is used.",
  why: "Two platforms\u2019 settings are in one file, or a new key is above the old one: the client silently uses the last, so changing the first has no effect.",
  *check(facts) {
    for (const { path, keys } of facts.fileKeys) {
      for (const [key, reader] of keysRead(path, facts)) {
        const same = keys.filter((each) => hasName(each, key));
        if (same.length > 1) yield problem4(reader, path, key, same, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "each key once",
        platform: "cds",
        files: { ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" }
      }
    ],
    invalid: [
      {
        title: "an old token below the new one",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{\n  "token": "{{cave/token}}",\n  "token": "{{cave/token 2}}"\n}\n'
        },
        severity: "warning",
        says: "token appears twice in ~/.cloudvolume/secrets/cave-secret.json"
      },
      {
        title: "two stores in one file",
        platform: "cds",
        files: {
          ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\nurl: https://ads.atmosphere.copernicus.eu/api\n"
        },
        severity: "warning",
        says: "url appears twice"
      },
      {
        title: "the same value twice",
        platform: "cds",
        files: { ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\nkey: {{cds/key}}\n" },
        severity: "note",
        says: "key appears twice"
      }
    ]
  }
};
function keysRead(path, facts) {
  const read = /* @__PURE__ */ new Map();
  for (const resolution of facts.resolutions)
    for (const { place, role } of resolution.chain)
      if (role !== "lookalike" && place.kind === "file" && place.key !== void 0 && isSamePath(place.path, path))
        read.set(place.key, read.get(place.key) ?? resolution);
  return read;
}
function problem4({ provider, client, chain }, path, key, same, facts) {
  const name = plainNames([key])[0] ?? "a key";
  const clients = facts.resolutions.filter(
    (each) => each.provider === provider && each.chain.some(({ place: place2 }) => place2.kind === "file" && isSamePath(place2.path, path))
  ).map((each) => each.client);
  const last = same.at(-1);
  const isSame = same.every(({ value }) => value && last?.value && value.secret.relation(last.value.secret) === "same");
  const place = { kind: "file", path, key, line: last?.line ?? 1 };
  const slot2 = chain.find(
    (entry) => entry.place.kind === "file" && isSamePath(entry.place.path, path) && entry.place.key === key
  )?.slot;
  const file = placeName({ kind: "file", path }, facts.home);
  return {
    platform: provider,
    clients: clients.length > 0 ? clients : [client],
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    severity: isSame ? "note" : "warning",
    message: `${name} appears ${same.length === 2 ? "twice" : `${same.length} times`} in ${file}; line ${last?.line} is used`,
    evidence: same.map((each) => ({
      place: { kind: "file", path, key, line: each.line },
      what: each === last ? "used" : isSame ? "the same value" : "a different value, ignored",
      wins: each === last
    })),
    explains: stopsOf(provider, clients, facts).filter(({ phase }) => phase === "warning"),
    cause: "A new value was added without removing the old one, or one file has two platforms\u2019 settings.",
    remedy: {
      steps: [
        {
          say: `Keep the right ${name} and remove the other line: ${same.map(({ line }) => line).join(" or ")} of ${file}`
        }
      ]
    }
  };
}

// elsewhere:src/rule-kit/ci-steps.ts
var loaded2;
var defineSecrets = (...all) => (loaded2 ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).defineSecrets(...all);
var setInJob = (...all) => (loaded2 ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).setInJob(...all);
var withholdVariables = (...all) => (loaded2 ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).withholdVariables(...all);

// rules/empty-value.ts
var emptyValue = {
  id: "empty-value",
  severity: "error",
  layer: "damage",
  failureClass: "empty-value",
  summary: "A credential is set, but empty.",
  why: "An empty value is not the same as none: some clients use it instead of a good file, some stop looking for the legacy name, some ignore it. Compose files and CI services set a variable to nothing if its secret is missing.",
  *check(facts) {
    const blank = facts.resolutions.flatMap(
      (resolution) => resolution.chain.filter((entry) => isBlank(entry) && entry.role !== "lookalike").map((entry) => ({ resolution, entry }))
    );
    const isSecret = ({ entry }) => facts.ci !== void 0 && entry.place.kind === "env";
    for (const { id } of facts.providers)
      yield* emptySecrets(
        blank.filter((each) => isSecret(each) && each.resolution.provider === id),
        facts
      );
    for (const each of blank) if (!isSecret(each)) yield problem5(each.resolution, each.entry, facts);
  },
  examples: {
    valid: [
      {
        title: "not set at all",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      }
    ],
    invalid: [
      {
        title: "an empty variable hides a good file",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "is set but empty"
      },
      {
        title: "an empty token in the file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": ""}' },
        severity: "error",
        says: "is set but empty"
      },
      {
        title: "two secrets that the repository does not have, in a job of GitHub Actions",
        platform: "descarteslabs",
        env: { GITHUB_ACTIONS: "true", DESCARTESLABS_CLIENT_ID: "", DESCARTESLABS_CLIENT_SECRET: "" },
        severity: "error",
        says: "DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET are empty"
      }
    ]
  }
};
function* emptySecrets(blank, facts) {
  const problems4 = blank.map(({ resolution, entry }) => problem5(resolution, entry, facts));
  const [first] = problems4;
  if (!first?.platform || !facts.ci) return;
  const names = [...new Set(blank.flatMap(({ entry: { place } }) => place.kind === "env" ? [place.name] : []))];
  const current = blank.flatMap(
    ({ entry: { place, role } }) => place.kind === "env" && role === "current" ? [place.name] : []
  );
  const severity = ["error", "warning"].find((each) => problems4.some((one) => one.severity === each));
  const { service } = facts.ci;
  const wanted = current.length > 0 ? [...new Set(current)] : names;
  yield {
    platform: first.platform,
    clients: [...new Set(problems4.flatMap(({ clients }) => clients))],
    place: first.place,
    severity: severity ?? "note",
    message: `${names.join(" and ")} ${names.length === 1 ? "is" : "are"} empty`,
    evidence: names.map((name) => ({ place: { kind: "env", name }, what: "set but empty" })),
    explains: problems4.flatMap(({ explains: explains2 }) => explains2 ?? []),
    cause: secretCause(service, names.length > 1),
    remedy: {
      steps: severity ? [defineSecrets(first.platform, wanted, service, facts)] : [withholdVariables(names, service)]
    }
  };
}
function secretCause(service, several) {
  const what = several ? "secrets are" : "secret is";
  switch (service) {
    case "github":
      return `The ${what} undefined or misspelled in the repository\u2019s secrets (or not passed to a fork or to Dependabot).`;
    case "gitlab":
      return `The ${several ? "variables are" : "variable is"} undefined or misspelled in the project\u2019s CI/CD variables, or protected while this branch is not (or not passed to a fork).`;
    case "generic":
      return `The ${what} undefined or misspelled in the CI service, or not passed to this job.`;
  }
}
function isBlank({ state, value }) {
  return state === "empty" || (state === "found" || state === "ignored") && value?.is === "known" && value.traits.blank;
}
function stepsForVariable(name, resolution, entry, hides, facts) {
  const away = unsetVariables(entry.wins ? envGroup(name, resolution) : [name], facts);
  if (!entry.wins || hides || entry.slot === "access_token") return away;
  return [
    ...away,
    logIn(resolution.provider, facts, "Log in: this stores the credential"),
    ...correctValue(entry.place, "Or set it", facts)
  ];
}
function isEmpty({ value }) {
  return value?.is !== "known" || value.traits.length === 0;
}
function problem5(resolution, entry, facts) {
  const hides = resolution.chain.find(
    ({ slot: slot2, wins, state, value }) => slot2 === entry.slot && !wins && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank
  );
  const finds = resolution.next === "sends" || resolution.next === "exchanges";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    severity: entry.wins || !finds ? resolution.next === "sends" && entry.slot === "refresh_token" ? "warning" : "error" : "note",
    message: `${entry.slot} is set but empty${isEmpty(entry) ? "" : ": white space only"}`,
    evidence: [
      { place: entry.place, what: "set but empty", wins: entry.wins },
      ...hides ? [{ place: hides.place, what: "contains a value that is not read", wins: false }] : [],
      {
        what: entry.wins ? `${resolution.client} uses the empty value` : `${resolution.client} ignores it${entry.why ? `: ${entry.why}` : ""}`
      }
    ],
    ...entry.wins || !finds ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {},
    cause: entry.place.kind === "env" ? "A compose file, a job or a missing CI secret set it to nothing." : "The value was never filled in, or a login was interrupted.",
    remedy: {
      steps: entry.place.kind === "env" ? stepsForVariable(entry.place.name, resolution, entry, hides !== void 0, facts) : entry.place.kind === "file" ? [logIn(resolution.provider, facts)] : correctValue(entry.place, "Pass a value, or no argument", facts)
    }
  };
}

// rules/env-over-cache.ts
var envOverCache = {
  id: "env-over-cache",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A variable overrides a different credential in a file.",
  why: "A variable that was set once, in a startup file or by another tool, overrides the file that a login writes. Logging in again can\u2019t help while it is set.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const shadow = envShadow(resolution, facts);
      if (shadow) yield problem6(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the same value in both",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      },
      {
        title: "only the variable",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a variable whose value is unknown here: it may be the same",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{unknown a CI secret}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      }
    ],
    invalid: [
      {
        title: "another value in the file",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}' },
        severity: "warning",
        says: "overrides a different"
      },
      {
        title: "an expired JWT in the variable, good credentials in the file",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=-3600}}" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "overrides a good"
      }
    ]
  }
};
function problem6(resolution, { winner: winner2, loser, broken }, facts) {
  const name = winner2.place.kind === "env" ? winner2.place.name : winner2.slot;
  const file = placeName(loser.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner2.place,
    slot: winner2.slot,
    severity: broken ? "error" : "warning",
    message: broken ? `${name} overrides a good ${loser.slot} in ${file}` : `${name} overrides a different ${loser.slot} in ${file}`,
    evidence: [
      ...winner2.value ? [valueEvidence(winner2.place, winner2.value, facts.now, true)] : [],
      ...loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []
    ],
    ...broken ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {},
    cause: broken ? "The variable overrides the file, and its value cannot work." : "The variable overrides the file, and the two values differ: one is old, or belongs to another account.",
    remedy: {
      steps: [
        // The overridden login may be the correct one.
        ...broken ? [] : [
          {
            say: `Decide which is right. For ${name}, change nothing; for ${file}:`
          }
        ],
        ...unsetVariables(envGroup(name, resolution), facts)
      ],
      wontHelp: [
        facts.providers.some(({ id, login }) => id === resolution.provider && login !== void 0) ? "Logging in again: the variable still overrides the file." : "Changing the file: the variable still overrides it."
      ]
    }
  };
}

// rules/expired-token.ts
var expiredToken = {
  id: "expired-token",
  severity: "error",
  layer: "expiry",
  failureClass: "expired-token",
  summary: "A token has expired, or will expire before the job ends, and nothing renews it.",
  why: "A token contains its expiry date. A client with a refresh token or a secret renews it silently; one with only the token fails. Each client treats a token as expired some time before its expiry date.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        const expires = entry.value?.is === "known" ? entry.value.traits.jwt?.expires : void 0;
        if (expires === void 0 || entry.role === "lookalike" || entry.role === "cache" || canRenew(resolution))
          continue;
        if (entry.wins || entry.state === "ignored") yield* problems(resolution, entry, expires, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "valid for a day",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" }
      },
      {
        title: "expired, and a refresh token renews it",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=-3600}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "expired an hour ago, and nothing renews it",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=-7200}}" },
        severity: "error",
        says: "expired 2 hours ago"
      },
      {
        title: "too short for a long job",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+7200}}" },
        validFor: 259200,
        severity: "error",
        says: "before the job ends"
      }
    ]
  }
};
function canRenew({ fields, chain, next }) {
  const renewing = ["refresh_token", "client_secret"];
  if (chain.some(({ slot: slot2, state, wins }) => renewing.includes(slot2) && state === "empty" && wins)) return true;
  return renewing.some((slot2) => fields[slot2] !== void 0) && next !== "raises";
}
function* problems(resolution, entry, expires, facts) {
  const now = facts.now.getTime() / 1e3;
  const left = Math.round(expires - now);
  const { leewaySeconds } = resolution;
  if (left < leewaySeconds) {
    const early = left >= 0 ? ` has ${durationWords(left)} left, less than the client requires` : ` expired ${durationWords(-left)} ago`;
    yield problem7(resolution, entry, `${entry.slot}${early}`, facts);
  } else if (facts.validUntil !== void 0 && expires - leewaySeconds < facts.validUntil) {
    yield problem7(resolution, entry, `${entry.slot} expires in ${durationWords(left)}, before the job ends`, facts);
  }
}
function problem7(resolution, entry, message, facts) {
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    // Descartes Labs keeps sending a token that it could not renew until the token expires.
    severity: resolution.next === "sends" && facts.validUntil === void 0 ? "warning" : "error",
    message,
    evidence: [
      ...entry.value ? [valueEvidence(entry.place, entry.value, facts.now, entry.wins)] : [],
      {
        what: `${resolution.client} treats a token as expired ${durationWords(resolution.leewaySeconds)} early, and has nothing to renew it with`
      }
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: "The token has expired and there is no refresh token to renew it.",
    remedy: { steps: stepsFor3(resolution, entry, facts), wontHelp: ["Waiting, or starting the program again."] }
  };
}
function stepsFor3({ provider }, { place }, facts) {
  if (place.kind !== "env") return [logIn(provider, facts)];
  return [
    logIn(provider, facts, "Log in: this stores a token that is renewed automatically"),
    ...unsetVariable(place.name, facts),
    createPage(provider, facts, "Or create a new token on the platform\u2019s page")
  ];
}

// rules/file-permissions.ts
var filePermissions = {
  id: "file-permissions",
  severity: "warning",
  layer: "exposure",
  failureClass: "file-permissions",
  summary: "A credential file can be read by others, or cannot be read by you.",
  why: "Most clients don\u2019t check a file\u2019s mode, so it doesn\u2019t make a login fail, but everyone on a shared machine can read the file. A file that belongs to another user, often created by a command run with sudo, can\u2019t be read or renewed.",
  *check(facts) {
    if (facts.platform === "win32") return;
    for (const file of facts.files) {
      const foreign = facts.user.uid > 0 && file.stat.owner !== facts.user.uid;
      if (!file.readable) yield unreadable(file, foreign, facts);
      else if (foreign) yield another(file, facts);
      else if ((file.stat.mode & 63) !== 0 && file.stat.kind === "file") yield loose(file, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "mode 600",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "600" } }
      }
    ],
    invalid: [
      {
        title: "everyone can read it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "644" } },
        severity: "warning",
        says: "everyone on this machine"
      },
      {
        title: "the same, whatever the value of a variable that is unknown here",
        platform: "huggingface",
        env: { HF_TOKEN: "{{unknown a CI secret}}" },
        files: { ".cache/huggingface/token": { content: "{{huggingface/token}}", mode: "644" } },
        severity: "warning",
        says: "everyone on this machine"
      },
      {
        title: "nobody can read it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "000" } },
        severity: "error",
        says: "cannot be read"
      },
      {
        title: "it belongs to root",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "600", owner: 0 }
        },
        severity: "error",
        says: "cannot be read"
      }
    ]
  }
};
function loose(file, facts) {
  const readers = file.stat.mode & 7 ? "everyone on this machine" : "your group";
  const tighten = makePrivate(file.path, facts, file.stat.mode & 128 ? 384 : 256);
  return {
    ...about(file),
    severity: "warning",
    message: `${readers} can read ${withTilde(file.path, facts.home)}`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: "It was written with the default mode. No client checks it: this doesn\u2019t make a login fail.",
    remedy: {
      steps: [readers === "your group" ? byUser(tighten) : tighten],
      ...readers === "your group" ? { wontHelp: ["If a group shares this file on purpose, change nothing."] } : {}
    }
  };
}
function byUser({ edit: _edit, ...step }) {
  return step;
}
function another(file, facts) {
  return {
    ...about(file),
    severity: "error",
    message: `${withTilde(file.path, facts.home)} belongs to another user (id ${file.stat.owner})`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: "The file may contain another user\u2019s credential. A command run with sudo creates such files.",
    remedy: { steps: takeOver(file, facts) }
  };
}
function unreadable(file, foreign, facts) {
  const directory = file.stat.kind === "directory";
  const tighten = makePrivate(file.path, facts, directory ? 448 : 384);
  return {
    ...about(file),
    severity: "error",
    explains: stopsOf(file.platform, file.clients, facts),
    message: `${withTilde(file.path, facts.home)} cannot be read${foreign ? `: it belongs to another user (id ${file.stat.owner})` : ""}`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: foreign ? "It was written by another user, possibly by a command run with sudo." : "Its mode doesn\u2019t let anyone read it.",
    remedy: { steps: foreign ? takeOver(file, facts) : [directory ? byUser(tighten) : tighten] }
  };
}
function takeOver(file, facts) {
  const posix2 = shellPath(file.path, facts.home, "posix");
  const fish = shellPath(file.path, facts.home, "fish");
  if (!posix2 || !fish) return [{ say: "Change its owner to yourself" }];
  return [
    {
      say: "Change its owner to yourself, or ask its owner if it isn\u2019t yours",
      brief: "If it is yours, change its owner to yourself",
      run: [
        { shell: "posix", line: `sudo chown "$(id -un)" ${posix2} && chmod 600 ${posix2}` },
        { shell: "fish", line: `sudo chown (id -un) ${fish}; and chmod 600 ${fish}` }
      ]
    }
  ];
}
function about(file) {
  return { platform: file.platform, clients: file.clients, place: { kind: "file", path: file.path } };
}
function modeWords({ stat }) {
  return `mode ${stat.mode.toString(8).padStart(4, "0")}`;
}

// elsewhere:src/requests/credential-host.ts
var { hostStanding, isKnownHost, isLocalhostName, isLoopback, mayHaveCredential } = require("./check.js")["src/requests/credential-host.ts"];

// elsewhere:src/rule-kit/hosts.ts
var { derivedSettings, hostOf, isOfPlatform } = require("./check.js")["src/rule-kit/hosts.ts"];

// rules/insecure-endpoint.ts
var insecureEndpoint = {
  id: "insecure-endpoint",
  severity: "error",
  // A credential that is sent elsewhere is exposed, whatever else is wrong with it.
  layer: "exposure",
  failureClass: "wrong-server-or-env",
  summary: "A setting sends the credential unencrypted, or to a host that is not the platform\u2019s.",
  why: "One variable is enough to send every token to another server, and a configuration file can come with a cloned repository. Over http:// anyone on the network path can read the token.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (hasNoCredential(resolution)) continue;
      const seen = /* @__PURE__ */ new Set();
      for (const address of addressesOf(resolution)) {
        const standing = standingOf(address, resolution, facts);
        if (standing === "platform" || standing === "this-machine" || seen.has(placeKey(address.place))) continue;
        seen.add(placeKey(address.place));
        yield problem8(resolution, address, standing, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a test server on this machine",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_OAUTH2__DOMAIN: "http://localhost:8080" }
      },
      {
        title: "another server of the platform",
        platform: "earthscope",
        env: {
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}",
          ES_OAUTH2__DOMAIN: "https://login-dev.earthscope.org"
        }
      }
    ],
    invalid: [
      {
        title: "an unencrypted address",
        platform: "earthscope",
        env: {
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}",
          ES_OAUTH2__DOMAIN: "http://login.earthscope.org"
        },
        severity: "error",
        says: "over http://"
      },
      {
        title: "http instead of https, in the file that contains the key",
        platform: "cds",
        files: { ".cdsapirc": "url: http://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "over http://"
      },
      {
        title: "this machine, in a file that came with a directory",
        platform: "cds",
        env: { CDSAPI_RC: "/srv/course/cdsapirc" },
        files: { "/srv/course/cdsapirc": "url: http://localhost:8080/api\nkey: {{cds/key}}\n" },
        severity: "warning",
        says: "to localhost"
      },
      {
        title: "a stranger\u2019s host",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}",
          DESCARTESLABS_IAM_URL: "https://iam.example.org"
        },
        severity: "warning",
        says: "to iam.example.org"
      }
    ]
  }
};
function addressesOf({ settings, fields }) {
  const named2 = Object.entries(settings).flatMap(([name, { value, place }]) => {
    const host = derivedSettings.has(name) ? void 0 : hostOf(value);
    return host === void 0 ? [] : [{ host, open: /^http:/i.test(value), place }];
  });
  const parts = Object.entries(fields).flatMap(([slot2, { place, value }]) => {
    const address = isAddressSlot(slot2) && value.is === "known" ? value.traits.address : void 0;
    return address && (address.open || !address.standing) ? [{ host: address.host, open: address.open, place }] : [];
  });
  return [...named2, ...parts].filter(({ place }) => place.kind === "env" || place.kind === "file");
}
function standingOf(address, { provider: id }, { providers, home }) {
  return hostStanding(address, providers.find((each) => each.id === id) ?? { hosts: [], folders: [] }, home);
}
function problem8(resolution, { host, open, place }, standing, facts) {
  const { provider, client } = resolution;
  const name = placeName(place, facts.home);
  const isOpenLine = standing === "open-line";
  return {
    platform: provider,
    clients: [client],
    place,
    // A file of addresses is the client's own record of what the user's code once named.
    severity: isOpenLine ? "error" : place.kind === "env" || standing === "unnamed-loopback" ? "warning" : "note",
    message: isOpenLine ? `${name} sends the credential unencrypted, over http://` : `${name} sends the credential to ${host}`,
    evidence: [
      { place, what: `the address in use: ${open ? "http" : "https"}://${host}`, wins: true },
      { what: evidenceOf(standing, host) }
    ],
    cause: causes[standing] ?? "It is a test, a proxy or your own server, or someone wants your token.",
    remedy: {
      // The address itself may be needed: only its scheme is wrong.
      steps: isOpenLine ? encryptAddress(place, facts) : [
        {
          say: `If you don\u2019t know ${host}, don\u2019t use the credential until this is removed, and replace it if you have`
        },
        ...place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Remove the address from ${name}${byHand(facts)}` }]
      ]
    }
  };
}
var causes = {
  "open-line": "The address was written with http://, or for a test.",
  "unnamed-loopback": "It is your own test server, or the file is someone else\u2019s and another user of this machine listens there."
};
function evidenceOf(standing, host) {
  if (standing === "open-line") return "the connection is not encrypted";
  return standing === "unnamed-loopback" ? `${host} is this machine, and this file is not in your home directory\u2019s configuration` : `${host} is not a known host of this platform`;
}

// rules/interrupted-save.ts
var interruptedSave = {
  id: "interrupted-save",
  severity: "warning",
  // It does not depend on what else is wrong with the login.
  layer: "exposure",
  failureClass: "revoked-or-rotated",
  summary: "A temporary file beside a credential file was left by a save that did not finish.",
  why: "A program that renews a login writes it to a temporary file, then renames that. If it is killed in between, the temporary file may contain the only valid login, and the file that the client reads contains one that is used up.",
  *check(facts) {
    for (const leftover of facts.leftovers) yield problem9(leftover, facts);
  },
  examples: {
    valid: [
      {
        title: "a login, and no temporary file beside it",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      },
      {
        title: "a file of another name",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/default/.tokens-backup.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "a login that was not put in place",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/default/.tokens-1f2e3d4c5b6a.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        },
        severity: "warning",
        says: "contains a login that was not put in place"
      },
      {
        title: "a save that ended before it wrote anything",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/default/.tokens-1f2e3d4c5b6a.json": "    "
        },
        severity: "note",
        says: "is not needed"
      },
      {
        title: "a login that was not put in place, and one that the platform has renewed since",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/default/.tokens-1f2e3d4c5b6a.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "valid",
            slot: "refresh_token",
            host: "api.earthscope.org"
          }
        ],
        severity: "note",
        says: "is not needed"
      }
    ]
  }
};
var exchangeReasons = /* @__PURE__ */ new Set(["interrupted", "reply-lost", "not-saved", "renewed-elsewhere"]);
function problem9(leftover, facts) {
  const { platform, clients, path, target, holds, isNewer, isLocked } = leftover;
  const name = withTilde(path, facts.home);
  const file = withTilde(target, facts.home);
  const about4 = { platform, clients, place: { kind: "file", path } };
  const verdict = facts.verdicts.find((each) => each.platform === platform && clients.includes(each.client));
  const isRenewed = verdict?.status === "valid" && verdict.slot === "refresh_token";
  const isUnsettled = exchangeReasons.has(verdict?.reason ?? "");
  const lock = isLocked ? [{ what: "a lock beside it: a process may be saving a login right now" }] : [];
  if (holds === "another" && isNewer && !isRenewed)
    return {
      ...about4,
      message: `${name} contains a login that was not put in place`,
      evidence: [{ place: about4.place, what: `newer than ${file}, and not the same` }, ...lock],
      cause: "A program renewed the login and was killed before it could replace the file.",
      remedy: {
        steps: isUnsettled ? [{ say: "Check again without --exchange before you use it" }] : [
          { say: `Replace ${file} with it`, run: copyBack(path, target, facts.home) },
          logIn(platform, facts, "If the platform then rejects it, log in again")
        ],
        wontHelp: ["Deleting it: it may be the only login that is still valid."]
      }
    };
  const words3 = {
    nothing: "contains nothing",
    "the same": `the same as ${file}`,
    another: isRenewed ? `the login in ${file} is valid` : `older than ${file}`,
    "a part": "only a part of a login"
  }[holds];
  return {
    ...about4,
    severity: "note",
    message: `${name} was left by a save that did not finish, and is not needed`,
    evidence: [{ place: about4.place, what: words3 }, ...lock],
    cause: "A program was killed while it saved a login.",
    remedy: { steps: [removeCache(path, isLocked ? "Remove it once no process saves a login" : "Remove it", facts)] }
  };
}

// elsewhere:src/rule-kit/near-miss.ts
var { differsByOne, isGenericName, nearMisses } = require("./check.js")["src/rule-kit/near-miss.ts"];

// rules/legacy-name.ts
var legacyName = {
  id: "legacy-name",
  severity: "warning",
  layer: "shadow",
  failureClass: "legacy-format-or-name",
  summary: "A credential is read from a legacy name, which other tools also use or newer clients no longer read.",
  why: "Many tools use CLIENT_ID and CLIENT_SECRET without a prefix: the one that set them last decides what this client sends. Old files are still read after a new login, but not by every client of a platform.",
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      for (const resolution of facts.resolutions.filter(({ provider }) => provider === platform)) {
        const shadow = envShadow(resolution, facts)?.winner;
        for (const entry of resolution.chain) {
          if (entry.role !== "legacy" || !entry.wins || entry.value?.is !== "known") continue;
          if (entry.place.kind === "env" && shadow && shadow !== entry) continue;
          yield problem10(resolution, entry, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: "old and new variables are set, and the new ones are used",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}",
          CLIENT_ID: "{{descarteslabs/client-id 2}}"
        }
      }
    ],
    invalid: [
      {
        title: "a secret without a prefix",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        },
        severity: "warning",
        says: "CLIENT_SECRET is a legacy name"
      },
      {
        title: "CAVE\u2019s old file",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "warning",
        says: "chunkedgraph-secret.json is a legacy name"
      }
    ]
  }
};
function problem10(resolution, entry, facts) {
  const { provider, client } = resolution;
  const name = placeName(
    entry.place.kind === "file" ? { kind: "file", path: entry.place.path } : entry.place,
    facts.home
  );
  return {
    platform: provider,
    clients: [client],
    place: entry.place.kind === "file" ? { kind: "file", path: entry.place.path } : entry.place,
    ...entry.place.kind === "file" ? {} : { slot: entry.slot },
    severity: !canAuthenticate(resolution) && resolution.chain.some(isPassedOver) ? "error" : "warning",
    message: `${name} is a legacy name, and ${entry.place.kind === "file" ? "the client still reads it" : `${entry.slot} is read from it`}`,
    evidence: entry.value ? [valueEvidence(entry.place, entry.value, facts.now, true)] : [],
    explains: stopsOf(provider, [client], facts),
    cause: entry.place.kind === "env" ? isGenericName(entry.place.name) ? "A variable without the platform\u2019s prefix may belong to another tool." : "It was set for an older version, or from old instructions." : "It was written by an older version, and later logins do not replace it.",
    remedy: { steps: stepsFor4(resolution, entry, facts) }
  };
}
function isPassedOver({ place, role, state, value }) {
  return place.kind === "file" && role === "current" && state === "ignored" && value?.is === "known" && !value.traits.blank;
}
function stepsFor4(resolution, { slot: slot2, place }, facts) {
  const current = resolution.chain.filter((entry) => entry.slot === slot2 && entry.role === "current").map((entry) => entry.place);
  if (place.kind === "env") {
    const variable2 = current.find(({ kind }) => kind === "env");
    if (variable2?.kind !== "env") return unsetVariable(place.name, facts);
    return canAuthenticate(resolution) ? renameVariable(place.name, variable2.name, facts) : unsetVariable(place.name, facts);
  }
  const file = current.findLast((each) => each.kind === "file");
  const sameFolder = place.kind === "file" && file?.kind === "file" && isSamePath(folderOf(place.path), folderOf(file.path));
  if (!sameFolder || place.kind !== "file" || file?.kind !== "file")
    return [logIn(resolution.provider, facts, "Log in: this writes the new file")];
  return [
    moveFile(place.path, file.path, `Rename it to ${placeName({ kind: "file", path: file.path }, facts.home)}`, facts)
  ];
}
function folderOf(path) {
  return path.replace(/[\\/][^\\/]*$/, "");
}

// src/rule-kit/same-verdicts.ts
function sameVerdicts(facts, isMeant) {
  const groups = /* @__PURE__ */ new Map();
  for (const verdict of facts.verdicts.filter(isMeant)) {
    const { client, ...answer } = verdict;
    const key = JSON.stringify(answer);
    const group = groups.get(key);
    if (group) group.clients.push(client);
    else groups.set(key, { verdict, clients: [client] });
  }
  return [...groups.values()];
}

// rules/lost-login.ts
var lostLogin = {
  id: "lost-login",
  severity: "error",
  layer: "server",
  failureClass: "revoked-or-rotated",
  summary: "A refresh token was sent, and its successor was not received or not saved.",
  why: "Many login hosts accept a refresh token once. If the reply is lost, the old token may be used up, and sending it again can revoke the whole login. Only a new login is certain to help.",
  *check(facts) {
    const isLost = ({ reason }) => reason === "reply-lost" || reason === "not-saved";
    for (const { verdict, clients } of sameVerdicts(facts, isLost)) yield problem11(verdict, clients, facts);
  },
  examples: {
    valid: [
      {
        title: "nothing was sent: the connection was refused",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "refused",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ]
      }
    ],
    invalid: [
      {
        title: "no reply came",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "reply-lost",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "error",
        says: "may be used up"
      },
      {
        title: "the disk filled up in the meantime",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "not-saved",
            host: "login.earthscope.org",
            slot: "refresh_token",
            kept: { path: "/tmp/.tokens-1f2e3d4c5b6a.json", target: "/home/me/.earthscope/default/tokens.json" }
          }
        ],
        severity: "error",
        says: "is not in place"
      }
    ]
  }
};
function problem11(verdict, clients, facts) {
  const { platform, kept } = verdict;
  const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
  const about4 = { platform, clients, place, ...slot2 === void 0 ? {} : { slot: slot2 } };
  const again = logIn(platform, facts, "Log in again");
  if (kept)
    return {
      ...about4,
      message: `the renewed login is not in place: it is in ${withTilde(kept.path, facts.home)}`,
      evidence,
      cause: `${withTilde(kept.target, facts.home)} could not be written when the reply came.`,
      remedy: {
        steps: [
          { say: "Put it in place", run: copyBack(kept.path, kept.target, facts.home) },
          logIn(platform, facts, "If the platform then rejects it, log in again")
        ],
        wontHelp: ["Running the exchange again: it sends a token that is used up."]
      }
    };
  const received = verdict.reason === "not-saved";
  return {
    ...about4,
    message: received ? "the renewed login could not be saved" : "the refresh token may be used up: no usable reply came",
    evidence: evidence.length > 0 ? evidence : [{ what: answerWords(verdict) }],
    cause: received ? "No file could be written when the reply came." : "The login host may have issued a new token that never arrived.",
    remedy: {
      steps: [again],
      wontHelp: ["Trying again: sending a refresh token twice can revoke the whole login."]
    }
  };
}

// rules/malformed-file.ts
var malformedFile = {
  id: "malformed-file",
  severity: "error",
  layer: "damage",
  failureClass: "config-file-malformed",
  summary: "A credential or configuration file cannot be parsed.",
  why: "An extra comma, a byte order mark from a Windows editor, a bare token where JSON is expected: some clients fail with a parser\u2019s message, others silently ignore the file, and even a file that isn\u2019t needed can make them fail.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const seen = /* @__PURE__ */ new Set();
      for (const entry of resolution.chain) {
        if (entry.place.kind !== "file" || entry.role === "lookalike" || !entry.problem || seen.has(pathKey(entry.place.path)) || elsewhere.has(entry.problem.kind))
          continue;
        if (entry.problem.kind === "not-a-file" && facts.homeFolder.stat && facts.homeFolder.stat.kind !== "directory")
          continue;
        seen.add(pathKey(entry.place.path));
        yield problem12(resolution, entry, entry.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "well-formed",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a bare token where JSON is expected",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": "{{cave/token}}" },
        severity: "error",
        says: "cave-secret.json"
      },
      {
        title: "a byte order mark that the client skips with the whole file",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '\uFEFF{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "token_info.json"
      },
      {
        title: "config.toml stops the client although the variable holds all it needs",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/config.toml": "[default]\noauth2.audience = unquoted\n" },
        severity: "error",
        says: "config.toml"
      }
    ]
  }
};
var elsewhere = /* @__PURE__ */ new Set(["permission", "missing-key", "limit"]);
function problem12(resolution, entry, { what, line, column, effect }, facts) {
  const path = entry.place.kind === "file" ? entry.place.path : "";
  const works = resolution.next === "sends" || resolution.next === "exchanges";
  const place = { kind: "file", path, ...line ? { line } : {}, ...column ? { column } : {} };
  const where = line ? `, line ${line}${column ? `, column ${column}` : ""}` : "";
  const effects = {
    fatal: `stops with ${resolution.raises[0]?.class ?? "an error"}`,
    warning: "warns, and continues without the file",
    ignored: "silently ignores the file"
  };
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    severity: effect !== "fatal" && works ? "warning" : "error",
    message: `${withTilde(path, facts.home)} is invalid: ${what}${where}`,
    evidence: [{ place, what: `${what}${where}` }, { what: `${resolution.client} ${effects[effect]}` }],
    ...effect !== "ignored" || !works ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {},
    cause: "The file was edited by hand, truncated, or saved in another encoding.",
    remedy: { steps: stepsFor5(resolution, entry, where, facts) }
  };
}
function stepsFor5({ provider }, { place, slot: slot2, stat, problem: fault }, where, facts) {
  const path = place.kind === "file" ? place.path : "";
  const isWritten = slot2 !== "netrc" && !path.endsWith(".toml");
  if (fault?.kind === "not-a-file" && stat?.kind !== "directory") {
    return [{ say: `Find out what is at ${withTilde(path, facts.home)} or a parent directory, and move it away` }];
  }
  if (fault?.kind === "not-a-file") {
    const away = moveFile(path, `${path}.away`, "Move it away", facts);
    return [away, ...isWritten ? [logIn(provider, facts, "Log in again: this writes the file")] : []];
  }
  if (isWritten && stat?.kind === "file" && stat.size === 0 && fault?.effect !== "fatal")
    return [logIn(provider, facts, "Log in again: this writes the file again")];
  const hasMark = fault?.kind === "bom" && !facts.ci;
  const correct = {
    say: `Correct ${withTilde(path, facts.home)}${where}${byHand(facts)}, as plain UTF-8`,
    ...hasMark ? { edit: { kind: "strip", place: { kind: "file", path } } } : {}
  };
  if (!isWritten) return [correct];
  if (fault?.effect !== "fatal")
    return [correct, logIn(provider, facts, "Or log in again: this writes the file again")];
  return [
    correct,
    moveFile(path, `${path}.away`, "Or move it away", facts),
    logIn(provider, facts, "and log in again: this writes it again")
  ];
}

// rules/malformed-variable.ts
var malformedVariable = {
  id: "malformed-variable",
  severity: "error",
  layer: "damage",
  failureClass: "config-file-malformed",
  summary: "A variable that the client has to parse cannot be parsed.",
  why: "Some clients parse every variable with their prefix and fail on the first invalid one, even if it has nothing to do with the login.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        if (entry.place.kind === "env" && entry.problem && !resolution.raises.some(({ class: name }) => name.endsWith(".ConfigError")))
          yield problem13(resolution, entry, entry.place.name, entry.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a number where a number is expected",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_HTTP__TIMEOUT_READ: "5" }
      }
    ],
    invalid: [
      {
        title: "truncated JSON",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_HTTP: "{" },
        severity: "error",
        says: "ES_HTTP"
      },
      {
        title: "a secret that begins with @json",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "@json {{descarteslabs/client-secret}}"
        },
        severity: "error",
        says: "DESCARTESLABS_CLIENT_SECRET"
      }
    ]
  }
};
function problem13(resolution, entry, name, fault, facts) {
  const isUnmet = fault.kind === "missing-key";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: entry.place,
    slot: entry.slot,
    severity: fault.effect === "fatal" || Object.values(resolution.fields).every(({ place }) => place.kind === "default") ? "error" : "warning",
    message: `${placeName(entry.place, facts.home)} cannot be ${isUnmet ? "used" : "parsed"}: ${fault.what}`,
    evidence: [
      { place: entry.place, what: fault.what },
      {
        what: fault.effect === "fatal" ? `${resolution.client} stops with ${resolution.raises[0]?.class ?? "an error"}` : `${resolution.client} ignores it`
      }
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: isUnmet ? "It was set for another environment, where what it needs exists." : `${resolution.client} parses every variable that begins with its prefix.`,
    remedy: {
      steps: entry.value && !isUnmet ? correctValue(entry.place, "Set the credential itself", facts) : unsetVariable(name, facts)
    }
  };
}

// rules/misnamed-file.ts
var import_node_path = require("node:path");
var misnamedFile = {
  id: "misnamed-file",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A credential file\u2019s name or directory is close to the one that a client reads.",
  why: "An editor adds .txt without showing it, a file is next to its directory instead of in it, a variable names a missing file. The client finds no file and says nothing.",
  *check(facts) {
    for (const { platform, place, instead, why, common } of facts.lookalikes) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fails = mine.length > 0 && !mine.some(canAuthenticate);
      if (place.kind !== "file" || mine.length === 0 || common && (!fails || hasNearerCause(platform, instead, mine, facts)))
        continue;
      yield misplaced({ platform, path: place.path, instead, why, fails, common: common ?? false }, mine, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "in the right place",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "the predecessor\u2019s own file, next to one that is incomplete",
        platform: "earthone",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}',
          ".earthone/token_info.json": '{"client_secret": "{{earthone/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "next to the directory that it belongs in",
        platform: "cave",
        files: { ".cloudvolume/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "is not read"
      },
      {
        title: "an editor has added .txt",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json.txt": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: ".txt"
      }
    ]
  }
};
function misplaced({ platform, path, instead, why, fails, common }, mine, facts) {
  const target = facts.home ? instead.replace(/^~/, facts.home) : instead;
  const move = moveFile(
    path,
    facts.platform === "win32" ? import_node_path.win32.normalize(target) : import_node_path.posix.normalize(target),
    `Move it to ${instead}`,
    facts
  );
  const clients = mine.map(({ client }) => client);
  return {
    platform,
    clients,
    place: { kind: "file", path },
    // If another login works, an unread file is only a note.
    severity: fails ? "error" : "note",
    message: `${withTilde(path, facts.home)} is not read: ${why}`,
    evidence: [
      { place: { kind: "file", path }, what: "exists, but no client reads it", wins: false },
      { what: `the clients read ${instead}` }
    ],
    ...fails ? { explains: stopsOf(platform, clients, facts) } : {},
    cause: "The client reads another name or directory.",
    remedy: {
      steps: fails && !common ? [move] : [logIn(platform, facts, "Log in: this writes the file that the client reads")]
    }
  };
}
function hasNearerCause(platform, instead, mine, facts) {
  const isThere2 = mine.some(
    ({ chain }) => chain.some(
      ({ place, stat }) => place.kind === "file" && stat && isSamePath(place.path, instead.replace(/^~/, facts.home ?? "~"))
    )
  );
  const lookalike = facts.lookalikes.some((each) => each.platform === platform && !each.common);
  return isThere2 || lookalike || nearMisses(mine, facts.variables).length > 0;
}

// src/rule-kit/similar-key.ts
var otherWords = {
  token: ["authtoken", "accesstoken", "apikey", "apitoken", "key", "secret", "bearer", "value", "cavetoken"],
  refresh_token: ["refresh", "token"],
  access_token: ["access"],
  client_id: ["id"],
  client_secret: ["secret"]
};
function kindsFor(platform, slot2, tokens) {
  return tokens.filter(({ slots, meaning }) => slots.includes(slot2) && meaning !== "identifier").map(({ kind }) => `${platform}/${kind}`).filter((id) => {
    const shape = kindOf(id)?.shape;
    return shape !== void 0 && (shape.least === shape.most || shape.parts.length > 1);
  });
}
function similarKey({ slot: slot2, place }, keys, kinds) {
  const expected = usualKey(place, slot2);
  const others = keys.filter((each) => !hasName(each, expected) || isOdd(each));
  const named2 = (test) => others.find(({ key }) => test(bare(lastPart(rawText(key)))));
  const wanted = bare(lastPart(expected));
  const found2 = named2((last) => last === wanted || last === bare(slot2)) ?? named2((last) => last.length > 5 && differsByOne(last, wanted)) ?? named2((last) => otherWords[slot2]?.includes(last) === true) ?? others.find(
    ({ key, value }) => !isKeyOfAll(rawText(key)) && value?.traits.kinds.some((kind) => kinds.includes(kind)) === true
  );
  return found2 && { slot: slot2, expected, found: found2, manner: mannerOf(found2, expected) };
}
function usualKey(place, slot2) {
  return (place.kind === "file" ? place.key ?? slot2 : slot2).replace(/^profile\.default\./, "default.");
}
function isOdd({ behindBom, behindDash, quoted, separator }) {
  return behindBom === true || behindDash === true || quoted === true || separator === ";" || separator === "=";
}
function isKeyOfAll(key) {
  return /(?:^|\.)(?:url|id|client_id|user|username|email|note|comment)$/i.test(key);
}
function mannerOf(found2, expected) {
  const { behindBom, behindDash, quoted, separator } = found2;
  const key = rawText(found2.key);
  const isSame = key === expected;
  if (behindBom && lastPart(key).toLowerCase() === lastPart(expected).toLowerCase()) return "bom";
  if (behindDash) return "dash";
  if (isSame && quoted) return "quoted";
  if (isSame && separator) return "separator";
  if (key.toLowerCase() === expected.toLowerCase()) return "case";
  return lastPart(key) === lastPart(expected) && expected.includes(".") ? "section" : "name";
}
function lastPart(key) {
  return key.split(".").at(-1) ?? key;
}
function bare(name) {
  return name.toLowerCase().replaceAll(/[_.-]/g, "");
}

// rules/misnamed-key.ts
var misnamedKey = {
  id: "misnamed-key",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A credential file doesn\u2019t contain the key that the client reads, or has a similar one.",
  why: "Keys must match exactly: accessToken is not access_token, a semicolon is not a colon, and a key outside its TOML section is ignored. The client finds nothing, and most say nothing.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (canAuthenticate(resolution)) continue;
      const lacking2 = resolution.chain.filter(lacksKey);
      const paths = new Map(lacking2.map(({ place }) => [pathKey(pathOf(place)), pathOf(place)]));
      for (const path of paths.values()) {
        const wanted = lacking2.filter(({ place }) => isSamePath(pathOf(place), path));
        const keys = facts.fileKeys.find((each) => isSamePath(each.path, path))?.keys ?? [];
        const tokens = facts.providers.find(({ id }) => id === resolution.provider)?.tokens ?? [];
        const near = wanted.flatMap(
          (entry) => similarKey(entry, keys, kindsFor(resolution.provider, entry.slot, tokens)) ?? []
        );
        if (near.length > 0) yield nearly(resolution, path, distinct2(near), facts);
        else yield* absent(resolution, wanted, path, keys, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "other keys beside the right one",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"note": "mine", "token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "a capital letter",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"Token": "{{cave/token}}"}' },
        severity: "error",
        says: "Token is not read: the key is token"
      },
      {
        title: "camel case",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refreshToken": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "refreshToken is not read: the key is refresh_token"
      },
      {
        title: "a key above its table",
        platform: "earthscope",
        files: { ".earthscope/config.toml": 'refresh_token = "{{earthscope/refresh-token}}"\n' },
        severity: "error",
        says: "refresh_token is not read: the key is default.oauth2.refresh_token"
      },
      {
        title: "a semicolon where a colon belongs",
        platform: "cds",
        files: { ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey;{{cds/key}}\n" },
        severity: "error",
        says: "key is followed by ; instead of :"
      },
      {
        title: "capital letters",
        platform: "cds",
        files: { ".cdsapirc": "URL: https://cds.climate.copernicus.eu/api\nKEY: {{cds/key}}\n" },
        severity: "error",
        says: "KEY is not read: the key is key"
      },
      {
        title: "a byte order mark before the first key",
        platform: "cds",
        files: { ".cdsapirc": "\uFEFFurl: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "begins with a byte order mark"
      },
      {
        title: "what dash\u2019s echo -e wrote",
        platform: "cds",
        files: { ".cdsapirc": "-e url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "url comes after -e"
      },
      {
        title: "a key for each data set",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"flywire_fafb_production": "{{cave/token}}", "fanc_production_mar2021": "{{cave/token 2}}"}'
        },
        severity: "error",
        says: "flywire_fafb_production is not read: the key is token"
      },
      {
        title: "a section of the wrong name",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[profiles.default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n'
        },
        severity: "error",
        says: "profiles.default.oauth2.refresh_token is not read"
      },
      {
        title: "a group of the wrong name",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[profile.default.oauth]\nrefresh_token = "{{earthscope/refresh-token}}"\n'
        },
        severity: "error",
        says: "profile.default.oauth.refresh_token is not read"
      },
      {
        title: "one letter too many",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[profile.default]\noauth2.refresh_tokens = "{{earthscope/refresh-token}}"\n'
        },
        severity: "error",
        says: "profile.default.oauth2.refresh_tokens is not read"
      }
    ]
  }
};
function lacksKey({ place, state, role, stat, otherKeys, problem: fault }) {
  if (place.kind !== "file" || place.key === void 0 || role === "lookalike" || state === "ignored") return false;
  return otherKeys !== void 0 || fault?.kind === "missing-key" || state === "absent" && stat?.kind === "file";
}
function pathOf(place) {
  return place.kind === "file" ? place.path : "";
}
function distinct2(near) {
  const lines = /* @__PURE__ */ new Set();
  return near.filter(({ found: { line } }) => !lines.has(line) && lines.add(line));
}
function nearly(resolution, path, near, facts) {
  const { provider, client, raises } = resolution;
  const [first] = near;
  const file = withTilde(path, facts.home);
  const stops = raises[0] ? ` and stops with ${raises[0].class}` : " and says nothing";
  return {
    platform: provider,
    clients: [client],
    place: { kind: "file", path, line: first.found.line },
    message: `${file}: ${words(first)}`,
    evidence: [
      ...near.map((each) => ({
        place: { kind: "file", path, line: each.found.line },
        what: words(each),
        wins: false
      })),
      { what: `${client} finds no ${first.slot} in it${stops}` }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: causes2[first.manner],
    remedy: {
      steps: [
        ...near.filter(({ manner }) => manner !== "name" || near.length === 1).flatMap((each) => correction(each, path, facts)),
        ...near.length > 1 && first.manner === "name" ? correction(first, path, facts) : [],
        ...keyOption(first, provider, facts)
      ],
      wontHelp: ["Creating a new credential: the one in the file was not read."]
    }
  };
}
function shown(found2) {
  return plainKey(found2) ?? "a key";
}
function words({ expected, found: found2, manner }) {
  const key = shown(found2);
  switch (manner) {
    case "bom":
      return `the file begins with a byte order mark, so ${lastPart(key)} is not read`;
    case "dash":
      return `${key} comes after -e`;
    case "quoted":
      return `the quotes around ${key} are part of the key`;
    case "separator":
      return `${key} is followed by ${found2.separator} instead of :`;
    case "case":
    case "section":
    case "name":
      return `${key} is not read: the key is ${expected}`;
  }
}
var causes2 = {
  bom: "A Windows editor saved the file with a byte order mark, which becomes part of the first key.",
  dash: "The file was written with echo -e in a shell whose echo prints the -e.",
  quoted: "The file was written as JSON or YAML; this client reads quotes as characters of the key.",
  separator: "The client expects a colon after the key, and skips a line without one.",
  case: "Keys are case-sensitive.",
  section: "The key is right, but not in the section that the client reads.",
  name: "The file was written by hand, or by another program."
};
function correction({ expected, found: found2, manner }, path, facts) {
  const where = `line ${found2.line} of ${withTilde(path, facts.home)}${byHand(facts)}`;
  const key = shown(found2);
  switch (manner) {
    case "bom":
      return [removeByteOrderMark(path, facts)];
    case "dash":
      return [{ say: `Remove the -e before ${key} in ${where}` }];
    case "quoted":
      return [{ say: `Remove the quotes around ${key} in ${where}` }];
    case "separator":
      return [{ say: `Replace ${found2.separator} with : after ${key} in ${where}` }];
    case "section": {
      const [section = "", ...rest] = expected.split(".");
      const text = [`[${section}]`, `${rest.join(".")} = "the value of line ${found2.line}"`];
      return [{ say: `Write this in ${withTilde(path, facts.home)}${byHand(facts)}`, text }];
    }
    case "case":
    case "name":
      return [{ say: `Rename ${key} to ${expected} in ${where}` }];
  }
}
function keyOption({ found: found2, manner }, platform, facts) {
  const option = facts.providers.find(({ id }) => id === platform)?.keyOption;
  const key = plainKey(found2);
  if (manner !== "name" || option === void 0 || key === void 0) return [];
  return [{ say: `Or name the key in your code: ${option.replace("{key}", key)}` }];
}
function* absent(resolution, wanted, path, keys, facts) {
  const faulty = wanted.filter(({ problem: fault }) => fault?.kind === "missing-key");
  const entry = faulty.find(({ slot: slot2 }) => slot2 !== "access_token" && slot2 !== "id_token") ?? faulty[0];
  const hides = resolution.chain.some(
    ({ slot: slot2, role, state }) => slot2 === entry?.slot && role === "current" && state === "ignored"
  );
  if (!entry || hides) return;
  const { provider, client, raises } = resolution;
  const expected = usualKey(entry.place, entry.slot);
  const file = withTilde(path, facts.home);
  const names = plainNames(keys.map(({ key }) => key)).join(", ");
  yield {
    platform: provider,
    clients: [client],
    place: { kind: "file", path },
    message: `${file} has no ${expected}`,
    evidence: [
      { place: { kind: "file", path }, what: names === "" ? "contains no keys" : `its keys: ${names}`, wins: false },
      {
        what: `${client} finds no ${entry.slot} in it${raises[0] ? ` and stops with ${raises[0].class}` : " and says nothing"}`
      }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: "The login that writes this key was interrupted, or the file belongs to another program.",
    remedy: { steps: [logIn(provider, facts, "Log in: this writes the file again")] }
  };
}

// rules/misnamed-variable.ts
var misnamedVariable = {
  id: "misnamed-variable",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A variable\u2019s name is close to one that a client reads.",
  why: "No client reports a variable that it ignores. With one underscore instead of two, lowercase letters or a missing prefix, the client behaves as if nothing were set, and people set the same name again.",
  *check(facts) {
    const lookalikes = facts.lookalikes.filter(({ place }) => place.kind === "env");
    const misses = nearMisses(facts.resolutions, facts.variables).filter(({ name }) => !lookalikes.some(({ place }) => place.kind === "env" && place.name === name)).filter(({ name, instead }) => facts.platform !== "win32" || name.toUpperCase() !== instead.toUpperCase()).map(({ name, ...miss }) => ({ ...miss, place: { kind: "env", name } }));
    for (const lookalike of [...lookalikes, ...misses]) yield* problems2(lookalike, facts);
  },
  examples: {
    valid: [
      {
        title: "EarthScope\u2019s names are read in upper or lower case",
        platform: "earthscope",
        env: { es_oauth2__refresh_token: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a common name that another tool has set",
        platform: "descarteslabs",
        env: { REFRESH_TOKEN: "{{descarteslabs/client-secret}}" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "one underscore where two are expected",
        platform: "earthscope",
        env: { ES_OAUTH2_REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "ES_OAUTH2_REFRESH_TOKEN is not read"
      },
      {
        title: "lowercase letters where case matters",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          descarteslabs_client_secret: "{{descarteslabs/client-secret}}"
        },
        severity: "error",
        says: "descarteslabs_client_secret is not read"
      },
      {
        title: "the predecessor\u2019s variable",
        platform: "earthone",
        env: { DESCARTESLABS_REFRESH_TOKEN: "{{earthone/client-secret}}" },
        severity: "error",
        says: "the name is EARTHONE_REFRESH_TOKEN"
      },
      {
        title: "CAVE reads no variable",
        platform: "cave",
        env: { CAVE_TOKEN: "{{cave/token}}" },
        severity: "error",
        says: "CAVE_TOKEN is not read"
      }
    ]
  }
};
function isPassedOn(value, { hints }) {
  return hints.some(
    ({ readBy, value: passed }) => readBy === "compose" && value?.is === "known" && passed?.secret.relation(value.secret) === "same"
  );
}
function* problems2(lookalike, facts) {
  const { platform, place, instead, why, value, common, fallback } = lookalike;
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const fails = mine.length > 0 && mine.every((resolution) => hasNoCredential(resolution) || resolution.next === "raises");
  if (place.kind !== "env" || mine.length === 0 || (common || fallback) && !fails) return;
  if (isPassedOn(value, facts)) return;
  const name = place.name;
  const clients = mine.map(({ client }) => client);
  const isFile = instead.startsWith("~");
  yield {
    platform,
    clients,
    place,
    ...lookalike.slot ? { slot: lookalike.slot } : {},
    severity: fails ? "error" : "warning",
    message: `${name} is not read: ${isFile ? why : `the name is ${instead}`}`,
    evidence: [
      ...value ? [valueEvidence(place, value, facts.now, false)] : [{ place, what: "set, but no client reads it", wins: false }],
      { what: isFile ? `the client reads the token from ${instead}` : why }
    ],
    ...fails ? { explains: stopsOf(platform, clients, facts) } : {},
    cause: isFile ? "No client of this platform reads the token from there." : common ? "The name belongs to another program." : "It was mistyped, or belongs to another tool.",
    remedy: {
      steps: isFile ? [
        {
          ...logIn(
            platform,
            facts,
            `Store it in ${instead}: paste your current token (a new one may revoke the others)`
          ),
          brief: "Paste your current token: a new one may revoke the others"
        },
        ...unsetVariable(name, facts)
      ] : (
        // A common name belongs to another program, which may need it.
        renameVariable(name, instead, facts, common === true)
      ),
      wontHelp: ["Setting the same name again, or in another file."]
    }
  };
}

// rules/missing-credential.ts
var missingCredential = {
  id: "missing-credential",
  severity: "error",
  layer: "absence",
  failureClass: "missing-credential",
  summary: "No client of a platform used here finds a credential.",
  why: "Clients report this late and in different ways, some only when the server answers 401. The list of places that were checked shows where a credential would be found.",
  *check(facts) {
    const lacking2 = facts.uses.filter(({ platform, asked, signs }) => {
      const mine = resolutionsOf(platform, facts);
      return (asked || signs.length > 0) && mine.length > 0 && !mine.some((each) => canAuthenticate(each) || holdsSomething(each, facts));
    });
    const merely = lacking2.filter((use) => isMerelyInstalled(use, facts));
    if (merely.length > 0) yield installedWithoutLogin(merely, facts);
    for (const use of lacking2) if (!merely.includes(use)) yield problem14(use, facts);
  },
  examples: {
    valid: [
      {
        title: "a token was found",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "a variable whose value is unknown here may be it",
        platform: "cds",
        env: { CDSAPI_KEY: "{{unknown a CI secret}}" }
      }
    ],
    invalid: [
      {
        title: "named on the command line, and nothing was found",
        platform: "cave",
        severity: "error",
        says: "no credential"
      },
      {
        title: "only the directory",
        platform: "earthscope",
        files: { ".earthscope/default/readme.txt": "empty" },
        severity: "error",
        says: "no credential"
      },
      {
        title: "in a job of GitHub Actions, where nobody can log in",
        platform: "cave",
        env: { GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME: "push" },
        severity: "error",
        says: "no credential"
      },
      {
        title: "a client id alone is not enough",
        platform: "earthscope",
        env: { ES_OAUTH2__CLIENT_ID: "made-up-client-id-of-an-app" },
        severity: "error",
        says: "no credential"
      }
    ]
  }
};
function resolutionsOf(platform, { resolutions }) {
  return resolutions.filter(({ provider }) => provider === platform);
}
function isMerelyInstalled({ platform, asked, signs, installed }, facts) {
  return !asked && installed.length > 0 && signs.length === installed.length && !isOptional(platform, facts);
}
function installedWithoutLogin(uses, facts) {
  const packages = uses.flatMap(({ installed }) => installed);
  const clients = uses.flatMap(({ platform }) => resolutionsOf(platform, facts).map(({ client }) => client));
  return {
    clients,
    place: { kind: "default" },
    severity: "warning",
    message: `${packages.join(", ")} ${packages.length === 1 ? "is" : "are"} installed, but no credential was found`,
    evidence: [{ what: "nothing else shows that these platforms are used here" }],
    explains: uses.flatMap(({ platform }) => stopsOf(platform, clients, facts)),
    cause: "You haven\u2019t logged in here, or you don\u2019t use these platforms.",
    remedy: {
      steps: [
        {
          say: "To check a platform anyway",
          run: everyShell(`auth-doctor check ${uses.map(({ platform }) => platform).join(" ")}`)
        }
      ]
    }
  };
}
function problem14({ platform, asked, signs, installed }, facts) {
  const resolutions = resolutionsOf(platform, facts);
  const [first] = resolutions;
  const clients = resolutions.map(({ client }) => client);
  const severity = isOptional(platform, facts) ? "note" : asked || installed.length > 0 ? "error" : "warning";
  return {
    platform,
    clients,
    place: first?.chain.find(({ role }) => role === "current")?.place ?? { kind: "default" },
    severity,
    message: "no credential was found",
    evidence: [...signs.map((what) => ({ what })), ...first ? placesLookedAt(first, facts) : []],
    explains: stopsOf(platform, clients, facts),
    cause: facts.ci ? "No credential is passed to this job, and a job starts without a login." : "You haven\u2019t logged in here, or you did so under another home directory, profile or machine.",
    remedy: { steps: stepsFor6(platform, facts) }
  };
}
function stepsFor6(platform, facts) {
  if (facts.ci)
    return [createPage(platform, facts, "Copy your credential from the platform\u2019s page"), logIn(platform, facts)];
  const login = logIn(platform, facts, "Log in");
  if (login.run) return [login, createPage(platform, facts, "Or create a credential on the platform\u2019s page")];
  const set = setUp(platform, facts);
  return set.length === 0 ? [login] : [createPage(platform, facts, "Copy your credential from the platform\u2019s page"), ...set];
}
function setUp(platform, facts) {
  const provider = facts.providers.find(({ id }) => id === platform);
  const [first] = resolutionsOf(platform, facts);
  const slots = new Set((provider?.tokens ?? []).flatMap((token) => token.slots));
  const parts = /* @__PURE__ */ new Map();
  for (const { slot: slot2, place, role } of first?.chain ?? [])
    if (place.kind === "env" && role === "current" && !parts.has(slot2)) parts.set(slot2, place.name);
  return [...parts].flatMap(([slot2, name]) => {
    const address = provider?.addresses?.find((each) => each.slot === slot2)?.current[0];
    if (address !== void 0) return setPublicVariable(name, address, facts).slice(0, 1);
    return slots.has(slot2) ? [setVariable(name, `Set ${name} in this terminal (input is hidden)`, facts)] : [];
  });
}
function holdsSomething({ provider, fields, chain }, facts) {
  const counts = credentialSlots(provider, facts);
  return Object.entries(fields).some(([slot2, { place }]) => counts(slot2) && place.kind !== "default") || chain.some(
    ({ slot: slot2, state, role, place }) => counts(slot2) && state !== "absent" && role !== "lookalike" && place.kind !== "default"
  );
}
function credentialSlots(platform, { providers }) {
  const provider = providers.find(({ id }) => id === platform);
  const tokens = (provider?.tokens ?? []).filter(({ meaning }) => meaning !== "identifier");
  const known = /* @__PURE__ */ new Set([
    ...tokens.flatMap(({ slots }) => slots),
    ...(provider?.pairs ?? []).flatMap(({ id, secret }) => [id, ...secret])
  ]);
  return (slot2) => known.size === 0 || known.has(slot2);
}
function isOptional(platform, facts) {
  return facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
}
function placesLookedAt({ chain }, facts) {
  const names = chain.filter(({ role, place }) => role === "current" && place.kind !== "default").map(({ place }) => placeName(place, facts.home));
  return [{ what: `not found in ${[...new Set(names)].join(", ")}` }];
}

// elsewhere:src/rule-kit/load-assignment.ts
var loaded3;
var lackWords = (...all) => (loaded3 ??= require("./assignments.js")["src/rule-kit/load-assignment.ts"]).lackWords(...all);
var loadSteps = (...all) => (loaded3 ??= require("./assignments.js")["src/rule-kit/load-assignment.ts"]).loadSteps(...all);
var unloadedCause = (...all) => (loaded3 ??= require("./assignments.js")["src/rule-kit/load-assignment.ts"]).unloadedCause(...all);

// rules/missing-pair.ts
var missingPair = {
  id: "missing-pair",
  severity: "error",
  layer: "absence",
  failureClass: "missing-credential",
  summary: "One half of a credential pair is set and the other is missing.",
  why: "An id without its secret, or a secret without its id, is useless. Clients that read the pair from one place only don\u2019t look for the missing half elsewhere, and some name the wrong half in their message.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next === "sends") continue;
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const pair of pairs) {
        const id = found(resolution, pair.id);
        const secret = pair.secret.map((slot2) => found(resolution, slot2)).find((field) => field !== void 0);
        if (id && !secret) yield problem15(facts, resolution, id, pair.id, pair.secret[0] ?? "secret");
        if (secret && !id) yield problem15(facts, resolution, secret, pair.secret[0] ?? "secret", pair.id);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "both halves in the environment",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        }
      },
      { title: "nothing at all: reported by another rule", platform: "descarteslabs" }
    ],
    invalid: [
      {
        title: "the id without its secret",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}" },
        severity: "error",
        says: "client_secret is missing"
      },
      {
        title: "the secret is in a startup file without export",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}" },
        files: {
          ".bashrc": "export DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "~/.bashrc:2 sets DESCARTESLABS_CLIENT_SECRET without export"
      },
      {
        title: "the secret is in a startup file that this shell never reads",
        platform: "descarteslabs",
        env: { SHELL: "/bin/zsh", DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}" },
        files: { ".bashrc": "export DESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n" },
        severity: "error",
        says: "~/.bashrc:1 sets DESCARTESLABS_CLIENT_SECRET, but zsh doesn\u2019t read this file"
      },
      {
        title: "the secret without its id",
        platform: "earthone",
        env: { EARTHONE_CLIENT_SECRET: "{{earthone/client-secret}}" },
        severity: "error",
        says: "client_id is missing"
      }
    ]
  }
};
function found({ fields, chain }, slot2) {
  const winner2 = chain.find((entry) => entry.slot === slot2 && entry.wins);
  return fields[slot2] ?? (winner2?.value && { value: winner2.value, place: winner2.place });
}
function problem15(facts, resolution, there, present, missing) {
  const name = variableOf(missing, resolution);
  const lines = name === void 0 || there.place.kind !== "env" || facts.variables.includes(name) ? [] : unloadedLines(name, facts);
  const [first] = lines;
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: there.place,
    slot: missing,
    message: `${present} is set, but ${missing} is missing${first ? `: ${placeName(first.assignment.place, facts.home)} ${lineWords(first)}` : ""}`,
    evidence: [
      valueEvidence(there.place, there.value, facts.now, true),
      ...lines.map((line) => ({ place: line.assignment.place, what: lineWords(line), wins: false })),
      { what: `${resolution.client} found no matching ${missing}` }
    ],
    explains: stopsOf(resolution.provider, [resolution.client], facts),
    cause: first ? unloadedCause(first.assignment) : "Only one half of the pair is set, and this client doesn\u2019t read the other half from elsewhere.",
    remedy: { steps: first ? loadSteps(lines, facts) : stepsFor7(facts, resolution, there, present, missing) }
  };
}
function variableOf(slot2, { chain }) {
  const entry = chain.find((each) => each.slot === slot2 && each.place.kind === "env" && each.role === "current");
  return entry?.place.kind === "env" ? entry.place.name : void 0;
}
function unloadedLines(name, facts) {
  const all = (facts.assignments.get(name) ?? []).filter(({ readBy }) => !facts.ci || readBy === "dotenv" || readBy === "compose").map((assignment) => ({ name, assignment }));
  return all.filter(({ assignment }) => isSamePath(assignment.place.path, all[0]?.assignment.place.path ?? ""));
}
function lineWords({ name, assignment }) {
  const lack = lackWords(assignment);
  const words3 = lack?.startsWith("without") ? ` ${lack}` : `, ${lack ?? "but it is not set in this environment"}`;
  return `sets ${name}${words3}`;
}
function stepsFor7(facts, resolution, there, present, missing) {
  const { provider } = resolution;
  const address = addressFor(missing, provider, facts);
  if (address !== void 0) return addressSteps(address, missing, resolution, there, facts);
  if (there.place.kind !== "env") return [logIn(provider, facts, "Log in: this writes both halves")];
  const name = variableOf(missing, resolution);
  const elsewhere3 = resolution.chain.some((entry) => entry.slot === missing && entry.state === "ignored");
  if (elsewhere3) return unsetVariable(there.place.name, facts);
  return [
    ...name === void 0 || facts.ci ? [] : [
      {
        ...exportVariable(name, `If you set ${name} in this shell: export it`),
        brief: `If you set ${name} in this shell, this is all`
      }
    ],
    ...obtainCredential(
      provider,
      missing,
      facts,
      `${name === void 0 || facts.ci ? "Find" : "Or find"} the ${missing} that belongs to this ${present} on the platform's page`
    ),
    ...name === void 0 ? [] : [setVariable(name, `Set ${name}: paste it when asked (it is not shown or saved in the history)`, facts)]
  ];
}
function addressFor(slot2, platform, { providers }) {
  const known = providers.find(({ id }) => id === platform)?.addresses ?? [];
  return known.find((each) => each.slot === slot2)?.current[0];
}
function addressSteps(address, slot2, resolution, { place }, facts) {
  const name = variableOf(slot2, resolution);
  if (place.kind === "env" && name !== void 0) return setPublicVariable(name, address, facts);
  const where = placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, facts.home);
  return [{ say: `Add this line to ${where}${byHand(facts)}`, text: [`${slot2}: ${address}`] }];
}

// rules/missing-scope.ts
var missingScope = {
  id: "missing-scope",
  severity: "error",
  layer: "server",
  failureClass: "scope-or-role-missing",
  summary: "The credential is valid, but the account lacks a permission or is anonymous.",
  why: "A bare 403 looks like a bad password, but a new token doesn\u2019t help: the platform knows the account and denies it access. Someone else must grant the permission.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status === "valid" && verdict.reason !== void 0) yield* accepted(verdict, facts);
      if (verdict.status !== "denied" || verdict.reason === "missing-terms") continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
      const lacks = lacking[verdict.reason ?? ""] ?? "a permission";
      const named2 = verdict.missing && verdict.missing.length > 0 ? ` (${verdict.missing.join(", ")})` : "";
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        message: `the credential is valid, but the account lacks ${lacks}${named2}`,
        evidence: [
          ...evidence,
          ...verdict.account === void 0 ? [] : [{ what: `the account is ${verdict.account}` }]
        ],
        cause: "The platform knows the account, but denies it access.",
        remedy: remedyFor(verdict, facts)
      };
    }
  },
  examples: {
    valid: [
      {
        title: "terms: reported by another rule",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-terms",
            host: "global.daf-apis.com"
          }
        ]
      }
    ],
    invalid: [
      {
        title: "no access to a dataset",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-permission",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["view", "minnie65"]
          }
        ],
        severity: "error",
        says: "lacks a permission (view, minnie65)"
      },
      {
        title: "a token without the scope",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "denied",
            reason: "missing-scope",
            host: "api.earthscope.org",
            slot: "access_token"
          }
        ],
        severity: "error",
        says: "lacks a scope"
      },
      {
        title: "a new account that is in no group yet",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            reason: "no-permissions",
            host: "global.daf-apis.com",
            slot: "token",
            account: "bob@example.org"
          }
        ],
        severity: "warning",
        says: "is in no group and can see no dataset"
      },
      {
        title: "a datastack that the account may not see",
        platform: "cave",
        options: { datastack: "minnie65" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            reason: "missing-permission",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["minnie65"]
          }
        ],
        severity: "warning",
        says: "no permission for minnie65"
      },
      {
        title: "the public anonymous key, which is nobody\u2019s account",
        platform: "cds",
        env: {
          CDSAPI_URL: "https://cds.climate.copernicus.eu/api",
          CDSAPI_KEY: "00112233-4455-6677-c899-aabbccddeeff"
        },
        verdicts: [
          {
            platform: "cds",
            client: "cds",
            status: "valid",
            reason: "anonymous",
            host: "cds.climate.copernicus.eu",
            slot: "key"
          }
        ],
        severity: "warning",
        says: "public anonymous key"
      }
    ]
  }
};
function* accepted(verdict, facts) {
  const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
  const about4 = {
    platform: verdict.platform,
    clients: [verdict.client],
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 }
  };
  const account = verdict.account === void 0 ? [] : [{ what: `the account is ${verdict.account}` }];
  if (verdict.reason === "anonymous") {
    yield {
      ...about4,
      severity: "warning",
      message: "the credential is the public anonymous key, not an account\u2019s",
      evidence,
      cause: "The client\u2019s examples and tests use this key. Requests that need an account or accepted terms are rejected.",
      remedy: {
        steps: [
          createPage(verdict.platform, facts, "Copy the credential of your own account"),
          ...correctValue(place, "Put it", facts)
        ]
      }
    };
    return;
  }
  const wanted = verdict.missing?.join(", ");
  const asked = wanted === void 0 ? [] : [{ what: `${verdict.client} needs ${wanted}, which is not listed` }];
  const groups = verdict.groups ?? [];
  const sees = groups.length === 0 ? "is in no group and can see no dataset" : "can see no dataset";
  if (verdict.reason === "no-permissions" || verdict.reason === "missing-permission")
    yield {
      ...about4,
      severity: "warning",
      message: verdict.reason === "no-permissions" ? `the credential is valid, but the account ${sees}` : `the credential is valid, but the account has no permission for ${wanted ?? "it"}`,
      evidence: [...evidence, ...account, ...asked],
      cause: "Access to private data is granted to groups, and a new account is in none.",
      remedy: remedyFor(verdict, facts)
    };
}
var lacking = {
  "missing-scope": "a scope",
  "missing-permission": "a permission",
  "missing-role": "a role",
  "missing-group": "membership of a group"
};
function remedyFor({ platform, reason }, facts) {
  if (reason === "missing-scope") {
    const steps = [
      logIn(platform, facts, "Log in again, and accept everything you are asked for"),
      createPage(platform, facts, "Or create a token with more scopes on the platform\u2019s page")
    ];
    return { steps, wontHelp: ["Waiting, or trying again with the same token."] };
  }
  const name = facts.providers.find(({ id }) => id === platform)?.name ?? "the platform";
  const docs = facts.providers.find(({ id }) => id === platform)?.pages.docs;
  return {
    steps: [
      {
        say: `Ask the manager of the group, project or data at ${name} to give this account access`,
        ...docs ? { url: docs } : {}
      }
    ],
    wontHelp: ["Logging in again, or a new token: it is the same account."]
  };
}

// rules/mixed-sources.ts
var mixedSources = {
  id: "mixed-sources",
  severity: "warning",
  // Before `shadow`: one refresh token hiding another explains nothing while the access token is used.
  layer: "name",
  failureClass: "wrong-account",
  summary: "The access token comes from one login and the refresh token from another.",
  why: "A client that reads each value from the first place that has it can use two accounts\u2019 tokens at once: one until the access token expires, and the other afterwards.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next !== "sends") continue;
      const access = winner(resolution, "access_token");
      const refresh = winner(resolution, "refresh_token");
      if (!access || !refresh || origin(access.place) === origin(refresh.place)) continue;
      const beside = resolution.chain.find(
        ({ slot: slot2, place, state }) => slot2 === "refresh_token" && state === "found" && origin(place) === origin(access.place)
      );
      const relation = beside?.value?.is === "known" && refresh.value?.is === "known" ? beside.value.secret.relation(refresh.value.secret) : void 0;
      if (relation !== void 0 && relation !== "same") yield problem16(resolution, access, refresh, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the file that the client wrote with the variable\u2019s own refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "another login\u2019s refresh token in the variable",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token 2}}" },
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        },
        severity: "warning",
        says: "from different logins"
      },
      {
        title: "config.toml over a newer login",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[default]\noauth2.refresh_token = "{{earthscope/refresh-token 2}}"\n',
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        },
        severity: "warning",
        says: "from different logins"
      }
    ]
  }
};
function winner({ chain }, slot2) {
  return chain.find(
    (entry) => entry.slot === slot2 && entry.wins && entry.state === "found" && entry.place.kind !== "default"
  );
}
function origin(place) {
  return place.kind === "file" ? pathKey(place.path) : place.kind;
}
function problem16(resolution, access, refresh, facts) {
  const expires = access.value?.is === "known" ? access.value.traits.jwt?.expires : void 0;
  const left = expires === void 0 ? "" : ` for ${durationWords(expires - facts.now.getTime() / 1e3)} more`;
  const [a, b] = [access, refresh].map(({ place }) => placeName(place, facts.home));
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: refresh.place,
    slot: "refresh_token",
    message: `the access token and the refresh token are from different logins`,
    evidence: [access, refresh].flatMap(
      (entry) => entry.value ? [valueEvidence(entry.place, entry.value, facts.now, true)] : []
    ),
    cause: `The client uses the login in ${a}${left}, then the one in ${b}.`,
    remedy: {
      steps: [
        ...refresh.place.kind === "env" ? [
          ...facts.ci ? [] : [
            {
              say: `Decide which login is right. For ${b}, let ${a} expire; for ${a}:`
            }
          ],
          ...unsetVariable(refresh.place.name, facts)
        ] : [{ say: `To keep the login in ${a}: remove the refresh token from ${b}${byHand(facts)}` }],
        logIn(resolution.provider, facts, "Log in with the account you want to use")
      ],
      wontHelp: [`Logging in again without changing ${b}: it is used once the access token expires.`]
    }
  };
}

// rules/moved-place.ts
var movedPlace = {
  id: "moved-place",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A variable changes the path of the credential file, and the client finds none there.",
  why: "Variables such as HF_HOME and CDSAPI_RC set the path that a client reads. A login made without the variable is in the default place and is not read; shells expand a ~ in the value, but not every client does.",
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      for (const moved of facts.movedPlaces.filter((each) => each.platform === platform)) {
        if (moved.usualHasCredential || !moved.isThere) yield problem17(moved, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the token is where the variable says",
        platform: "huggingface",
        env: { HF_HOME: "/home/me/hf" },
        files: { "hf/token": "{{huggingface/token}}" }
      }
    ],
    invalid: [
      {
        title: "a login in the usual place",
        platform: "huggingface",
        env: { HF_HOME: "/opt/hf" },
        files: { ".cache/huggingface/token": "{{huggingface/token}}" },
        severity: "error",
        says: "HF_HOME hides the credential in ~/.cache/huggingface/token"
      },
      {
        title: "a ~ that the client does not expand",
        platform: "cds",
        env: { CDSAPI_RC: "~/.cdsapirc" },
        files: { ".cdsapirc": "url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "CDSAPI_RC begins with ~, which cds does not expand"
      },
      {
        title: "a file that is not there",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN_INFO_PATH: "/scratch/token_info.json" },
        severity: "error",
        says: "DESCARTESLABS_TOKEN_INFO_PATH names a file that does not exist"
      }
    ]
  }
};
function problem17(moved, facts) {
  const { platform, client, variable: variable2, path, usualPath, usualHasCredential, beginsWithTilde } = moved;
  const isOptional2 = facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
  const [file, usual] = [path, usualPath].map((each) => withTilde(each, facts.home));
  return {
    platform,
    clients: [client],
    place: { kind: "env", name: variable2 },
    // A platform that is usable without a credential creates the file at the first login.
    severity: isOptional2 && !usualHasCredential ? "note" : "error",
    message: messageOf(moved, usual ?? usualPath),
    evidence: [
      { place: { kind: "env", name: variable2 }, what: `set to ${file}`, wins: true },
      ...usualHasCredential ? [{ place: { kind: "file", path: usualPath }, what: "not read", wins: false }] : []
    ],
    explains: stopsOf(platform, [client], facts),
    cause: beginsWithTilde ? "A shell expands ~ only at the start of an unquoted word, not in quotes or in an env file." : usualHasCredential ? "You logged in without the variable, or before it was set." : "The file was moved or deleted, or the variable is for another machine.",
    remedy: {
      steps: [
        ...unsetVariable(variable2, facts),
        ...usualHasCredential ? [] : [logIn(platform, facts, "Or keep it, and log in: this writes the file")]
      ],
      ...usualHasCredential ? { wontHelp: [`Logging in again under the same ${variable2}, if the login is needed elsewhere too.`] } : {}
    }
  };
}
function messageOf({ variable: variable2, client, usualHasCredential, beginsWithTilde }, usual) {
  if (beginsWithTilde) return `${variable2} begins with ~, which ${client} does not expand`;
  return usualHasCredential ? `${variable2} hides the credential in ${usual}` : `${variable2} names a file that does not exist`;
}

// rules/netrc-override.ts
var netrcOverride = {
  id: "netrc-override",
  severity: "error",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A login in ~/.netrc is sent instead of the token.",
  why: "The HTTP library that most Python clients use prefers a netrc entry for the host, or a `default` entry for any host, to the header that the client set. The token is valid but never sent.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const entry = resolution.chain.find(
        ({ slot: slot2, wins, place }) => (slot2 === "netrc" || slot2 === "login") && wins && place.kind === "file"
      );
      if (entry && Object.keys(resolution.fields).length > 0) yield problem18(resolution, entry, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "an entry for another host",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          ".netrc": "machine example.org login me password made-up\n"
        }
      }
    ],
    invalid: [
      {
        title: "a default entry; the platform answers 400",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}',
          ".netrc": "default login me password made-up\n"
        },
        severity: "error",
        says: "is sent instead of the token"
      },
      {
        title: "a default entry",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=+86400}}" },
        files: { ".netrc": "default login me password made-up\n" },
        severity: "warning",
        says: "is sent instead of the token"
      }
    ]
  }
};
function problem18(resolution, entry, facts) {
  const { provider, client, settings } = resolution;
  const host = settings["netrc"]?.value ?? "an entry";
  const file = entry.place.kind === "file" ? withTilde(entry.place.path, facts.home) : "~/.netrc";
  return {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: "login",
    // CAVE is recorded to answer 400; how Descartes Labs' services react to such a login is unknown.
    severity: provider === "cave" ? "error" : "warning",
    message: `the login in ${placeName(entry.place, facts.home)} is sent instead of the token`,
    evidence: [{ place: entry.place, what: `the entry ${host} matches the host that ${client} calls`, wins: true }],
    explains: stopsOf(provider, [client], facts),
    cause: host === "default" ? "A default entry matches every host without its own entry." : "The entry names the host that the client calls.",
    remedy: {
      steps: [{ say: `Remove the entry ${host} from ${file}, or limit it to one host${byHand(facts)}` }],
      wontHelp: ["A new token, or logging in again: no token is sent."]
    }
  };
}

// rules/non-ascii-quotes.ts
var nonAsciiQuotes = {
  id: "non-ascii-quotes",
  severity: "error",
  layer: "damage",
  failureClass: "smart-quotes",
  summary: "A credential contains invalid characters: curly quotes, non-breaking spaces, invisible and control characters, look-alike letters.",
  why: "Chat programs, word processors and web pages replace plain quotes and spaces when text is copied. The result looks right on screen. Some clients send it and are rejected; others fail with a codec error and a position counted from the start of the header.",
  *check(facts) {
    yield* valueProblems("non-ascii-quotes", facts);
  },
  examples: {
    valid: [
      {
        title: "plain characters only",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a line break: reported by another rule",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}\n" }
      }
    ],
    invalid: [
      {
        title: "curly quotes around a secret",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "\u201C{{descarteslabs/client-secret}}\u201D"
        },
        severity: "error",
        says: "contains curly quotes"
      },
      {
        title: "a zero-width space at the end",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}\u200B"}' },
        severity: "error",
        says: "token contains an invisible character"
      },
      {
        title: "a Cyrillic letter",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}\u0430" },
        severity: "error",
        says: "contains a letter that only looks like"
      },
      {
        title: "Ctrl-V in a Windows terminal, which inserted a control character instead of pasting",
        platform: "huggingface",
        files: { ".cache/huggingface/token": "{{huggingface/token}}" },
        severity: "error",
        says: "token contains a control character"
      }
    ]
  }
};

// rules/other-profile.ts
var otherProfile = {
  id: "other-profile",
  severity: "error",
  layer: "home",
  failureClass: "wrong-server-or-env",
  summary: "No credential is found for the profile or server in use, but there is one for another.",
  why: "A login is stored for one profile or server. A program that uses another one, or none, finds nothing and says \u201Clog in\u201D, which is confusing right after a login.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (canAuthenticate(resolution) || resolution.raises[0]?.phase === "construct") continue;
      const others = resolution.chain.filter(isForAnother);
      if (others.length > 0) yield problem19(resolution, others, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the profile in use has its own tokens",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          ".earthscope/work/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "logged in under another profile",
        platform: "earthscope",
        files: { ".earthscope/work/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "there is one for another profile"
      },
      {
        title: "a token for another server",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave.my-lab.org-cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "there is one for another server"
      }
    ]
  }
};
function isForAnother({ role, state, why = "", value }) {
  return role === "lookalike" && state === "ignored" && /profile|used only for/.test(why) && value?.is === "known" && !value.traits.blank;
}
function problem19(resolution, others, facts) {
  const { provider, client, settings } = resolution;
  const isProfile = others.some(({ why }) => why?.includes("profile"));
  const files = [
    ...new Set(
      others.map(
        ({ place }) => placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, facts.home)
      )
    )
  ];
  const inUse2 = isProfile ? settings["profile_name"]?.value : (settings["server_address"] ?? settings["domain"])?.value;
  return {
    platform: provider,
    clients: [client],
    place: others[0]?.place ?? { kind: "default" },
    message: `no credential for ${isProfile ? "this profile" : "this server"}, but there is one for another ${isProfile ? "profile" : "server"}`,
    evidence: [
      ...others.map(({ place, why }) => ({ place, what: why ?? "of another", wins: false })),
      ...inUse2 ? [{ what: `in use: ${inUse2}` }] : []
    ],
    explains: stopsOf(provider, [client], facts),
    cause: `The login was made for a different ${isProfile ? "profile" : "server"}.`,
    remedy: {
      steps: [
        ...isProfile ? useProfile(others[0]?.place, settings["profile_name"], facts) : [
          {
            say: `Name that server in your code (server_address, or its datastack): its token is in ${files.join(", ")}`
          }
        ],
        logIn(provider, facts, `Or log in for ${isProfile ? "this profile" : "this server"}`)
      ]
    }
  };
}
function useProfile(tokens, inUse2, facts) {
  const name = tokens?.kind === "file" ? tokens.path.split(/[\\/]/).at(-2) : void 0;
  if (name === "default" && inUse2?.place.kind === "env") return unsetVariable(inUse2.place.name, facts);
  if (name === void 0 || !/^\w[\w.-]*$/.test(name) || inUse2?.place.kind === "argument") {
    return [
      { say: "Set that profile in your code or in ES_PROFILE, and add its section to ~/.earthscope/config.toml" }
    ];
  }
  const section = {
    say: `Add the section [profile.${name}] to ~/.earthscope/config.toml if it is missing`
  };
  const sections = name === "default" ? [] : [section];
  const say2 = "Use the profile that has the tokens";
  if (facts.ci) return [setInJob(say2, "ES_PROFILE", name, facts.ci.service), ...sections];
  const run = [
    { shell: "posix", line: `export ES_PROFILE=${name}` },
    { shell: "fish", line: `set -gx ES_PROFILE ${name}` },
    { shell: "powershell", line: `$env:ES_PROFILE = '${name}'` },
    { shell: "cmd", line: `set ES_PROFILE=${name}` }
  ];
  return [{ say: say2, run }, ...sections];
}

// rules/outdated-client.ts
var outdatedClient = {
  id: "outdated-client",
  severity: "error",
  layer: "kind",
  failureClass: "legacy-format-or-name",
  summary: "The credential is newer than the installed client, which cannot use it.",
  why: "A platform changes the format of its keys, or a client adds support for a new variable or file. An older version of the client fails or finds nothing, and people replace a good credential.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const provider = facts.providers.find(({ id }) => id === resolution.provider);
      if (!provider) continue;
      for (const installation of facts.installed.filter(({ client }) => client === resolution.client)) {
        for (const era of unknownEras(provider, installation)) {
          const found2 = credentialOf(era, resolution, facts.home);
          if (found2) yield problem20(era, found2, installation, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a new key and a client that accepts it",
        platform: "cds",
        packages: { cdsapi: "0.7.7" },
        env: { CDSAPI_URL: "https://cds.climate.copernicus.eu/api", CDSAPI_KEY: "{{cds/key}}" }
      },
      {
        title: "an older client that has its own variable as well",
        platform: "huggingface",
        packages: { "huggingface-hub": "1.3.7" },
        env: { HF_OIDC_RESOURCE: "ada/model", HF_TOKEN: "{{huggingface/token}}" }
      }
    ],
    invalid: [
      {
        title: "a new key with a client for the old store",
        platform: "cds",
        packages: { cdsapi: "0.6.1" },
        env: { CDSAPI_URL: "https://cds.climate.copernicus.eu/api", CDSAPI_KEY: "{{cds/key}}" },
        severity: "error",
        says: "cdsapi 0.6.1 accepts only keys of the old store"
      },
      {
        title: "a variable that the SDK reads since 1.0",
        platform: "earthscope",
        packages: { "earthscope-sdk": "0.2.1" },
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "earthscope-sdk 0.2.1 does not read ES_OAUTH2__*"
      },
      {
        title: "the es command of pipx is older than the login",
        platform: "earthscope",
        packages: { "earthscope-sdk": "1.9.3" },
        programs: { es: { "earthscope-cli": "0.9.0", "earthscope-sdk": "0.2.1" } },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "earthscope-cli 0.9.0 does not read ES_OAUTH2__*"
      },
      {
        title: "a client that reads the older variable only",
        platform: "huggingface",
        packages: { "huggingface-hub": "0.13.4" },
        env: { HF_TOKEN: "{{huggingface/token}}" },
        severity: "error",
        says: "huggingface-hub 0.13.4 does not read HF_TOKEN"
      },
      {
        title: "a trusted publisher\u2019s variable and a client without OIDC",
        platform: "huggingface",
        packages: { "huggingface-hub": "1.3.7" },
        env: { HF_OIDC_RESOURCE: "ada/model" },
        severity: "error",
        says: "huggingface-hub 1.3.7 ignores HF_OIDC_RESOURCE"
      },
      {
        title: "an empty variable that counts as a value",
        platform: "descarteslabs",
        packages: { descarteslabs: "1.8.2" },
        env: { DESCARTESLABS_CLIENT_ID: "" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "descarteslabs 1.8.2 treats an empty variable as a value"
      },
      {
        title: "a file for one server",
        platform: "cave",
        packages: { "cloud-files": "4.30.1" },
        files: { ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "cloud-files 4.30.1 reads only cave-secret.json"
      }
    ]
  }
};
function credentialOf(era, { chain, provider }, home) {
  const credentials = chain.filter(
    ({ role, slot: slot2, place }) => role !== "lookalike" && place.kind !== "default" && !isAddressSlot(slot2) && slot2 !== "netrc" && slot2 !== "login"
  );
  const isHere = ({ state }) => era.empty ? state === "empty" : state !== "absent" && state !== "empty";
  const matched = credentials.filter((entry2) => isHere(entry2) && isOfEra(era, entry2, provider, home));
  const entry = matched.find(({ wins }) => wins) ?? matched[0];
  if (!entry) return void 0;
  const others = credentials.filter((each) => !matched.includes(each));
  if (era.empty) return { entry, hasOther: false };
  if (!entry.wins && others.some(({ wins }) => wins)) return void 0;
  const hasOther = others.some(
    ({ slot: slot2, state, value }) => slot2 === entry.slot && (state === "found" || state === "ignored") && value?.is === "known"
  );
  return { entry, hasOther };
}
function isOfEra({ kinds, variables, files }, { place, value }, platform, home) {
  if (kinds && value?.is === "known" && kinds.some((kind) => value.traits.kinds.includes(`${platform}/${kind}`)))
    return true;
  if (place.kind === "env") return (variables ?? []).some((pattern) => matches(pattern, place.name, ".*"));
  if (place.kind !== "file") return false;
  const path = place.path.replaceAll("\\", "/");
  return (files ?? []).some(
    (pattern) => pattern.includes("/") ? matches(pattern.replace(/^~/, (home ?? "~").replaceAll("\\", "/")), path, "[^/]*") : matches(pattern, path.slice(path.lastIndexOf("/") + 1), "[^/]*")
  );
}
function matches(pattern, text, run) {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(run)}$`, "s").test(text);
}
function problem20(era, { entry, hasOther }, installation, facts) {
  const { package: name, version, client, platform } = installation;
  const isMain = mainInstallation(client, facts.installed) === installation;
  const where = packagePlace(installation);
  return {
    platform,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    // A second installation may not be used at all, and a version that finds another credential works.
    severity: isMain && !hasOther ? "error" : "warning",
    message: `${name} ${version} ${era.fault}`,
    evidence: [
      ...entry.value && !era.empty ? [valueEvidence(entry.place, entry.value, facts.now)] : [{ place: entry.place, what: "is set" }],
      {
        place: { kind: "file", path: where.path },
        what: `${name} ${version} is installed in ${environmentWords(where, facts)}`
      },
      ...era.shows ? [{ what: `it shows ${era.shows}` }] : []
    ],
    cause: era.empty ? `${era.below} is the first version that ignores an empty variable.` : `${placeName(entry.place, facts.home)} is newer than the installed client: ${era.below} is the first version that can use it.`,
    remedy: {
      steps: [
        installStep("Upgrade the client", era.command, installation, facts),
        ...era.otherwise ? [{ say: era.otherwise }] : []
      ],
      ...era.empty ? {} : { wontHelp: ["A new credential: it is of the same kind, and this version can\u2019t use it either."] }
    }
  };
}

// elsewhere:src/shapes/shape.ts
var { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern } = require("./core.js")["src/shapes/shape.ts"];

// rules/overlong-value.ts
var overlongValue = {
  id: "overlong-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The value is longer than a credential can be: two joined, or one pasted twice.",
  why: "The value was pasted twice because the prompt showed nothing, or two lines of a file were joined, and no platform accepts the result.",
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { traits } = held.value;
      if (traits.doubled && !isShortEnough(held, facts)) {
        yield valueProblem(held, facts, {
          message: `${held.slot} is the same text twice`,
          cause: "It was pasted twice, perhaps into a prompt that shows nothing.",
          remedy: "Set the value once"
        });
      } else if (isTooLong(held, facts)) {
        yield valueProblem(held, facts, {
          severity: "warning",
          message: `${held.slot} is longer than every known credential of its kind: ${traits.length} characters`,
          cause: "Two values were probably joined, or extra text was pasted.",
          remedy: "Compare the value with the platform\u2019s page, and set only the value"
        });
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a token of the usual length",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "pasted twice",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}{{cave/token}}"}' },
        severity: "error",
        says: "the same text twice"
      },
      {
        title: "two tokens joined",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}{{cave/token 2}}"}' },
        severity: "warning",
        says: "longer than every known"
      }
    ]
  }
};
function isShortEnough({ platform, slot: slot2, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot2)) ?? [];
  const { length, edges, quotes, odd } = value.traits;
  const stray = Math.max(odd.length, edges || quotes ? 2 : 0);
  return shapes.some(({ shape }) => length - stray <= parseShape(shape).least);
}
function isTooLong({ platform, slot: slot2, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot2)) ?? [];
  const { length, kinds, blank, jwt, placeholder, odd, quotes, edges, inside, prefix, wrapping } = value.traits;
  const damagedOtherwise = odd.length > 0 || quotes || edges || inside || prefix || placeholder || blank || wrapping;
  if (foreignKind(platform, value) !== void 0) return false;
  if (shapes.length === 0 || damagedOtherwise || jwt || kinds.some((kind) => kind.startsWith(`${platform}/`)))
    return false;
  return shapes.every(({ shape }) => length > parseShape(shape).most);
}

// rules/placeholder-value.ts
var placeholderValue = {
  id: "placeholder-value",
  severity: "error",
  layer: "damage",
  failureClass: "placeholder-left",
  summary: "The value is a placeholder or an example from the documentation.",
  why: "It was copied together with the instructions and never replaced. Clients send it like any other value, and the platform answers 401.",
  *check(facts) {
    yield* valueProblems("placeholder-value", facts);
  },
  examples: {
    valid: [
      {
        title: "a real value",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "in a variable that hides a good login",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "<your-refresh-token>" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "angle brackets",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "<your-refresh-token>" },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "an instruction in capitals",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "YOUR_CLIENT_SECRET"
        },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "the example from the documentation",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "abcdef1234567890"}' },
        severity: "error",
        says: "placeholder"
      }
    ]
  }
};

// elsewhere:src/value/foreign-text.ts
var { maskRandomNames, mayShow, shown: shown2, shownNames } = require("./core.js")["src/value/foreign-text.ts"];

// src/rule-kit/hint-faults.ts
function hintFaults(platform, facts) {
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const slots = new Map(
    mine.flatMap(({ chain }) => chain).flatMap(
      ({ place, role, slot: slot2 }) => place.kind === "env" && role === "current" ? [[place.name, slot2]] : []
    )
  );
  const isLacking = mine.length > 0 && mine.every(hasNoCredential);
  return facts.hints.flatMap((hint) => {
    const slot2 = slots.get(hint.name);
    if (slot2 === void 0 || hint.matches === "same") return [];
    const found2 = faultOf(hint, slot2, platform, isLacking, facts);
    return found2 ? [{ hint, ...found2 }] : [];
  });
}
function faultOf(hint, slot2, platform, isLacking, facts) {
  const { name, value, place } = hint;
  const isSetHere = facts.variables.includes(name);
  if (hint.passed) {
    const isSetBeside = facts.hints.some((other) => other.name === name && other.readBy === "dotenv");
    return isLacking && !isSetHere && !isSetBeside ? { fault: passedFault(name), lacks: { name } } : void 0;
  }
  if (hint.unsetReference !== void 0) {
    const reference = variableName(hint.unsetReference);
    return { fault: referenceFault(hint, reference ?? "a variable"), lacks: { name: reference } };
  }
  if (hint.dollar) return { fault: dollarFault(name) };
  if (!value) return void 0;
  if (hint.rewritten) return { fault: numberFault(name) };
  if (value.traits.blank) return { fault: emptyFault(name) };
  const held = { platform, slot: slot2, place, value, clients: [] };
  for (const rule of valueRules) {
    const fault = valueFault(rule, held, facts, name);
    if (fault) return { fault: rule === "quoted-value" && hint.form === "list" ? listQuotes(fault) : fault };
  }
  return void 0;
}
function passedFault(name) {
  return {
    message: `${name} is passed on to the container, but it is not set here`,
    cause: "Docker Compose reads the value from the terminal that starts it.",
    remedy: `Set ${name} in this terminal`
  };
}
function variableName(reference) {
  const name = rawText(reference);
  return mayShow(name, "variable") ? name : void 0;
}
function referenceFault({ name, readBy, form }, from) {
  return {
    message: `${name} is taken from ${from}, which is not set here or in .env`,
    cause: readBy === "compose" && form !== "line" ? "Docker Compose passes an empty value, which clients use as the credential or fail on." : "A reference to a variable that is not set expands to nothing.",
    remedy: `Set ${from} in this terminal`
  };
}
function dollarFault(name) {
  return {
    message: `${name} contains a $, which Docker Compose reads as a variable`,
    cause: "Docker Compose expands what follows a single $, or rejects the file.",
    remedy: "Write $$ for each $"
  };
}
function numberFault(name) {
  return {
    message: `${name} is a number in YAML, and Docker Compose rewrites it`,
    cause: "YAML parses digits without quotes as a number and rounds long ones.",
    remedy: "Put the whole value in quotes"
  };
}
function emptyFault(name) {
  return {
    message: `${name} is set but empty`,
    cause: "The value was never filled in.",
    remedy: "Set your own value",
    needsAnother: true
  };
}
function listQuotes(fault) {
  return {
    ...fault,
    cause: "In a compose file\u2019s list, quotes after the = are kept; YAML removes only those around the whole item."
  };
}

// rules/project-file.ts
var projectFile = {
  id: "project-file",
  severity: "error",
  layer: "damage",
  failureClass: "literal-quotes",
  summary: "A .env or compose file in the working directory sets a credential\u2019s variable to an invalid value.",
  why: "No client reads these files, but programs started by Docker Compose, python-dotenv or an editor get their variables. A placeholder, quotes in a compose file\u2019s list, or a reference to an unset variable fails there, and the client doesn\u2019t name the file or the line.",
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const groups = /* @__PURE__ */ new Map();
      for (const each of hintFaults(platform, facts)) {
        const key = `${each.hint.place.path} ${each.fault.cause}`;
        groups.set(key, [...groups.get(key) ?? [], each]);
      }
      for (const group of groups.values()) yield problem21(platform, group, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a list without quotation marks, whose variables are also set here",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: {
          "work/docker-compose.yml": "services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n"
        }
      },
      {
        title: "a variable that is passed on, and a file contains the credential",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          "work/compose.yaml": "services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN\n"
        }
      }
    ],
    invalid: [
      {
        title: "quotation marks in a list of a compose file",
        platform: "earthscope",
        files: {
          "work/docker-compose.yml": 'services:\n  app:\n    image: app\n    environment:\n      - ES_OAUTH2__REFRESH_TOKEN="{{earthscope/refresh-token}}"\n'
        },
        severity: "error",
        says: "quotes around ES_OAUTH2__REFRESH_TOKEN are part of its value"
      },
      {
        title: "a placeholder in .env, and a file contains the credential",
        platform: "earthscope",
        files: {
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          "work/.env": "ES_OAUTH2__REFRESH_TOKEN=<your-refresh-token>\n"
        },
        severity: "warning",
        says: "ES_OAUTH2__REFRESH_TOKEN is a placeholder"
      },
      {
        title: "a reference to a variable that is set nowhere",
        platform: "huggingface",
        files: {
          "work/compose.yaml": "services:\n  app:\n    image: app\n    environment:\n      HF_TOKEN: ${MY_HF_TOKEN}\n"
        },
        severity: "error",
        says: "HF_TOKEN is taken from MY_HF_TOKEN"
      },
      {
        title: "a variable that is passed on and not set here",
        platform: "descarteslabs",
        files: {
          "work/compose.yaml": "services:\n  app:\n    image: app\n    environment:\n      - DESCARTESLABS_CLIENT_ID\n      - DESCARTESLABS_CLIENT_SECRET\n"
        },
        severity: "error",
        says: "DESCARTESLABS_CLIENT_ID is passed on to the container"
      }
    ]
  }
};
function problem21(platform, group, facts) {
  const [first] = group;
  const { hint, fault } = first;
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const clients = mine.map(({ client }) => client);
  const others = [...new Set(group.map((each) => each.hint.name))].filter((name) => name !== hint.name);
  const severity = mine.every(hasNoCredential) ? "error" : "warning";
  return {
    platform,
    clients,
    place: hint.place,
    slot: hint.name,
    severity,
    message: `in ${placeName(hint.place, facts.home)}, ${fault.message}${others.length > 0 ? ` (also ${others.join(", ")})` : ""}`,
    evidence: [
      ...group.map(
        ({ hint: { place, value } }) => value ? valueEvidence(place, value, facts.now, false) : { place, what: "no value of its own", wins: false }
      ),
      ...fault.evidence ?? []
    ],
    ...severity === "error" ? { explains: stopsOf(platform, clients, facts) } : {},
    cause: fault.cause,
    remedy: {
      steps: stepsFor8(platform, group, first, facts),
      ...fault.wontHelp ? { wontHelp: fault.wontHelp } : {}
    }
  };
}
function stepsFor8(platform, group, { hint, fault }, facts) {
  const slot2 = slotOf(hint, platform, facts);
  const obtain = obtainCredential(platform, slot2, facts, "Find your own value on the platform\u2019s page");
  const toSet = [...new Set(group.flatMap(({ lacks }) => lacks?.name ?? []))];
  const toCorrect = group.filter(({ lacks }) => lacks?.name === void 0);
  const unloaded = toCorrect.filter((each) => !facts.variables.includes(each.hint.name));
  return [
    ...fault.needsAnother || group.some(({ lacks }) => lacks !== void 0) ? obtain : [],
    ...toSet.map(
      (name) => setVariable(
        name,
        `Set ${name} in the terminal that starts it: paste the value when asked (it is not shown)`,
        facts
      )
    ),
    ...toCorrect.flatMap((each) => {
      const isPut = each.fault.needsAnother || each.lacks !== void 0;
      return correctValue(each.hint.place, isPut ? "Put it" : each.fault.remedy, facts);
    }),
    ...loadSteps(
      unloaded.map((each) => ({ name: each.hint.name, assignment: asAssignment(each.hint) })),
      facts
    )
  ];
}
function slotOf({ name }, platform, { resolutions }) {
  const chain = resolutions.flatMap((each) => each.provider === platform ? each.chain : []);
  return chain.find(({ place }) => place.kind === "env" && place.name === name)?.slot ?? name;
}
function asAssignment({ place, matches: matches2, readBy }) {
  return { place, matches: matches2, readBy, exported: true };
}

// rules/quoted-value.ts
var quotedValue = {
  id: "quoted-value",
  severity: "error",
  layer: "damage",
  failureClass: "literal-quotes",
  summary: "The quotes around a credential are part of its value.",
  why: "A shell removes quotes; `docker --env-file`, lists in compose files and many .env parsers don\u2019t. The client sends them, and the platform rejects the value.",
  *check(facts) {
    yield* valueProblems("quoted-value", facts);
  },
  examples: {
    valid: [
      {
        title: "no quotation marks",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "double quotes, as docker --env-file leaves them",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: '"{{earthscope/refresh-token}}"' },
        severity: "error",
        says: "part of its value"
      },
      {
        title: "quotes inside the JSON text",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": `{"token": "'{{cave/token}}'"}` },
        severity: "error",
        says: "part of its value"
      }
    ]
  }
};

// rules/refused-exchange.ts
var refusedExchange = {
  id: "refused-exchange",
  severity: "warning",
  layer: "server",
  failureClass: "revoked-or-rotated",
  summary: "auth-doctor did not exchange a refresh token, because the new one could not be saved.",
  why: "A login host may accept a refresh token once and return a new one. If the new one can\u2019t be saved, or a variable with the old token still overrides it, you would be logged out.",
  *check(facts) {
    for (const { verdict, clients } of sameVerdicts(facts, ({ status }) => status === "unknown")) {
      const words3 = about2[verdict.reason ?? ""];
      if (words3) yield problem22(verdict, clients, words3, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "it was exchanged",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "valid", host: "api.earthscope.org" }]
      }
    ],
    invalid: [
      {
        title: "the token is in a variable",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "kept-elsewhere",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "warning",
        says: "ES_OAUTH2__REFRESH_TOKEN was not exchanged"
      },
      {
        title: "the directory of the tokens is read-only",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "cannot-save",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "warning",
        says: "could not be saved"
      }
    ]
  }
};
var about2 = {
  "kept-elsewhere": {
    message: (name) => `the refresh token in ${name} was not exchanged`,
    cause: "The login host may return a new token, saved in a file. This one would still override it, and be used up.",
    wontHelp: "Running the exchange again: nothing is sent while the token is set there.",
    steps: ({ platform }, place, facts) => [
      ...place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Remove it from ${placeName(place, facts.home)}` }],
      logIn(platform, facts, "Log in: this saves the login in its own file")
    ]
  },
  "cannot-save": {
    message: () => "the refresh token was not exchanged: the reply could not be saved",
    cause: "The login\u2019s file or directory is not writable. The client can\u2019t save a renewed login either.",
    wontHelp: "Logging in again: a new login could not be saved either.",
    steps: () => [{ say: "Make the file and its directory writable, and free some space if the disk is full" }]
  },
  busy: {
    message: () => "the refresh token was not exchanged: another process is exchanging it",
    cause: "Exchanging a refresh token twice at the same time can revoke the whole login.",
    wontHelp: "Logging in again: the login that is being renewed is still valid.",
    steps: () => [{ say: "Wait for the other process to end. If there is none, remove the lock" }]
  },
  "unfinished-save": {
    message: () => "the refresh token was not exchanged: a newer login was not put in place",
    cause: "An exchange was killed before it could replace the file, so the token in it is probably used up.",
    wontHelp: "Exchanging it anyway: sending a refresh token twice can revoke the whole login.",
    steps: () => [{ say: "Put the newer login in place, as interrupted-save says, or remove it" }]
  },
  "renewed-elsewhere": {
    message: () => "another process renewed the login in the meantime",
    cause: "The client, or another auth-doctor, exchanged the same refresh token. What is in the file now is newer.",
    wontHelp: "Copying the old token back: it is used up.",
    steps: ({ platform }, _, facts) => [logIn(platform, facts, "If the platform rejects the new one, log in again")]
  }
};
function problem22(verdict, clients, words3, facts) {
  const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
  return {
    platform: verdict.platform,
    clients,
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    ...verdict.reason === "renewed-elsewhere" ? { severity: "note" } : {},
    message: words3.message(placeName(place, facts.home)),
    evidence: evidence.length > 0 ? evidence : [{ what: answerWords(verdict) }],
    cause: words3.cause,
    remedy: { steps: words3.steps(verdict, place, facts), wontHelp: [words3.wontHelp] }
  };
}

// rules/rejected-token.ts
var rejectedToken = {
  id: "rejected-token",
  severity: "error",
  layer: "server",
  failureClass: "wrong-credential",
  summary: "The platform does not accept the credential.",
  why: "It may be revoked, expired, mistyped or for another server: most platforms don\u2019t say which, and a value that looks valid here can be rejected there. A cached token can hide this for hours.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status === "rejected" && verdict.reason !== "revoked") yield problem23(verdict, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "accepted",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com" }]
      },
      {
        title: "no answer, so nothing is known about the token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "timeout", host: "global.daf-apis.com" }
        ]
      }
    ],
    invalid: [
      {
        title: "a key of a platform that has no login and caches nothing",
        platform: "cds",
        env: { CDSAPI_URL: "https://cds.climate.copernicus.eu/api", CDSAPI_KEY: "{{cds/key}}" },
        verdicts: [
          {
            platform: "cds",
            client: "cds",
            status: "rejected",
            reason: "invalid-token",
            host: "cds.climate.copernicus.eu",
            slot: "key"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "a secret that a cached token hides",
        platform: "descarteslabs",
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        verdicts: [
          {
            platform: "descarteslabs",
            client: "descarteslabs",
            status: "rejected",
            reason: "invalid-token",
            host: "iam.production.aws.descarteslabs.com",
            slot: "client_secret",
            sentInstead: "token"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "an access token for another audience",
        platform: "earthscope",
        env: { ES_OAUTH2__DOMAIN: "http://127.0.0.1:8080" },
        files: {
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400 aud=https://other.example.org}}"}'
        },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "rejected",
            reason: "invalid-token",
            host: "api.earthscope.org",
            slot: "access_token"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "a token that CAVE does not know",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "rejected",
            reason: "invalid-token",
            host: "global.daf-apis.com",
            slot: "token"
          },
          {
            platform: "cave",
            client: "cloud-volume",
            status: "rejected",
            reason: "invalid-token",
            host: "global.daf-apis.com",
            slot: "token"
          }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "a refresh token that the login host rejects",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "rejected",
            reason: "invalid-token",
            host: "login.earthscope.org",
            slot: "refresh_token"
          }
        ],
        severity: "error",
        says: "does not accept"
      }
    ]
  }
};
function problem23(verdict, facts) {
  const { place, slot: slot2, evidence, resolution } = askedCredential(verdict, facts);
  const { message, cause } = words2[verdict.reason ?? ""] ?? wordsOfAny;
  const instead = verdict.sentInstead;
  const other = resolution && slot2 !== void 0 ? otherAudience(resolution, slot2) : void 0;
  return {
    platform: verdict.platform,
    clients: [verdict.client],
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    message,
    evidence: [
      ...evidence,
      ...instead === void 0 ? [] : [
        {
          what: `${verdict.client} still has a cached ${instead}, and keeps working until it expires`
        }
      ],
      ...other ? [{ what: `the token was issued for ${other.made}, but the client is configured for ${other.wanted}` }] : []
    ],
    cause: other ? "The token was issued for another service (its audience), and this server does not accept it." : cause,
    remedy: replaceCredential(verdict.platform, place, facts)
  };
}
function otherAudience({ settings, fields }, slot2) {
  const value = fields[slot2]?.value;
  const named2 = value?.is === "known" ? value.traits.jwt?.audience : void 0;
  const wanted = settings["audience"]?.value;
  if (!named2 || named2.length === 0 || wanted === void 0 || named2.includes(wanted)) return void 0;
  return { made: named2.join(", "), wanted };
}
var wordsOfAny = {
  message: "the platform does not accept this credential",
  cause: "It was revoked, replaced, mistyped or made for another server; the platform doesn\u2019t say which."
};
var words2 = {
  expired: {
    message: "the platform says that this credential has expired",
    cause: "It has expired, even if its own expiry date is later."
  },
  "invalid-client": {
    message: "the platform does not accept the client id with this credential",
    cause: "The id is mistyped, was deleted, or belongs to another credential."
  },
  "no-token-seen": {
    message: "the platform sees no token in what the client sends",
    cause: "White space or a word precedes the token in the header."
  }
};

// rules/revoked-token.ts
var revokedToken = {
  id: "revoked-token",
  severity: "error",
  layer: "server",
  failureClass: "revoked-or-rotated",
  summary: "The platform says that the credential was revoked.",
  why: "A revoked credential looks valid and hasn\u2019t expired: only the platform knows. It is reported only if the platform says so.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status !== "rejected" || verdict.reason !== "revoked") continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        message: "the platform has revoked this credential",
        evidence,
        cause: "It was revoked on the platform\u2019s page, or replaced by a newer one.",
        remedy: replaceCredential(verdict.platform, place, facts)
      };
    }
  },
  examples: {
    valid: [
      {
        title: "the platform was not asked",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "rejected for an unknown reason: reported by another rule",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "rejected", reason: "invalid-token" }]
      }
    ],
    invalid: [
      {
        title: "the platform says revoked",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "rejected",
            reason: "revoked",
            host: "global.daf-apis.com"
          }
        ],
        severity: "error",
        says: "revoked"
      }
    ]
  }
};

// rules/shadowed-file.ts
var shadowedFile = {
  id: "shadowed-file",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "One file overrides another.",
  why: "CAVE prefers a server\u2019s own file to the documented one, and EarthScope prefers config.toml to the file that a login writes. Correcting the overridden file has no effect.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const loser of resolution.chain.filter(isHidden2)) {
        const winner2 = over(resolution, loser);
        if (!winner2 || isTold2(winner2, resolution)) continue;
        yield problem24(resolution, winner2, loser, facts);
        break;
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the same token in both",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"token": "{{cave/token}}"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "the server\u2019s own file over the documented one",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"token": "{{cave/token}}"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token 2}}"}'
        },
        severity: "warning",
        says: "overrides a different token"
      },
      {
        title: "config.toml over what a login wrote",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n',
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        },
        severity: "warning",
        says: "overrides a different refresh_token"
      },
      {
        title: "the server\u2019s own file contains no token, and the good one is not opened",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"note": "mine"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}'
        },
        severity: "error",
        says: "overrides a good token"
      }
    ]
  }
};
function isHidden2({ place, role, state, wins, value }) {
  return place.kind === "file" && role === "current" && !wins && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank;
}
function isTold2({ place }, { settings }) {
  return place.kind === "file" && Object.values(settings).some(
    (setting) => setting.place.kind === "argument" && isSamePath(setting.value, place.path)
  );
}
function over({ chain }, loser) {
  const before = chain.slice(0, chain.indexOf(loser)).filter(
    ({ slot: slot2, place, role, state }) => slot2 === loser.slot && place.kind === "file" && role === "current" && state !== "ignored"
  );
  const winner2 = before.find(({ wins }) => wins) ?? (chain.some(({ slot: slot2, wins }) => slot2 === loser.slot && wins) ? void 0 : before.find(({ stat }) => stat));
  if (winner2?.place.kind !== "file" || loser.place.kind !== "file" || isSamePath(winner2.place.path, loser.place.path))
    return void 0;
  if (winner2.value?.is !== "known" || loser.value?.is !== "known")
    return winner2.problem?.kind === "missing-key" ? winner2 : void 0;
  return winner2.value.secret.relation(loser.value.secret) === "same" ? void 0 : winner2;
}
function problem24(resolution, winner2, loser, facts) {
  const broken = !canAuthenticate(resolution) && loser.value?.is === "known" && isUsable(loser.value, facts.now);
  const [file, other] = [winner2, loser].map(
    ({ place }) => place.kind === "file" ? withTilde(place.path, facts.home) : ""
  );
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner2.place,
    slot: winner2.slot,
    severity: broken ? "error" : "warning",
    message: `${file} overrides ${broken ? "a good" : "a different"} ${winner2.slot} in ${other}`,
    evidence: [
      winner2.value ? valueEvidence(winner2.place, winner2.value, facts.now, true) : { place: winner2.place, what: winner2.problem?.what ?? "contains none", wins: true },
      ...loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []
    ],
    ...broken ? { explains: stopsOf(resolution.provider, [resolution.client], facts) } : {},
    cause: `${resolution.client} reads the first of the two files that exists, and ignores the other.`,
    remedy: {
      steps: [
        {
          say: `Decide which is right. For ${other}: remove ${winner2.slot} from ${placeName(winner2.place, facts.home)}${broken ? ", or rename that file" : " (keep a copy: it may be the only one)"}`
        },
        {
          say: `For ${file}: rename the other file, so that it isn\u2019t edited by mistake`
        }
      ],
      wontHelp: [`Correcting ${other}: it is not read.`]
    }
  };
}

// elsewhere:src/rule-kit/likely-assignments.ts
var { likelyAssignments, whereSet } = require("./core.js")["src/rule-kit/likely-assignments.ts"];

// rules/shadowed-login.ts
var shadowedLogin = {
  id: "shadowed-login",
  severity: "error",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "Logging in again can\u2019t help: a variable or a configuration file overrides the login.",
  why: "Clients advise you to log in again when a credential is rejected. While a shell\u2019s startup file, conda, direnv or a configuration file still sets the old one, the new login is never read.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (!facts.providers.find(({ id }) => id === resolution.provider)?.login) continue;
      const shadow = switchedOff(resolution) ?? dead(resolution, facts) ?? told(resolution, facts);
      if (shadow) yield problem25(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "rejected, and the login itself is used",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "rejected", reason: "invalid-token" }]
      }
    ],
    invalid: [
      {
        title: "the platform rejects what a startup file sets",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".bashrc": "# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "rejected", reason: "invalid-token" }],
        severity: "error",
        says: "ES_OAUTH2__REFRESH_TOKEN overrides every login"
      },
      {
        title: "a variable keeps the client from reading the login\u2019s file",
        platform: "descarteslabs",
        env: { DESCARTESLABS_NO_JWT_CACHE: "true" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "DESCARTESLABS_NO_JWT_CACHE"
      }
    ]
  }
};
function switchedOff(resolution) {
  const setting = resolution.settings["no_jwt_cache"];
  const unread = resolution.chain.find(
    ({ state, place, role }) => state === "ignored" && place.kind === "file" && role === "current"
  );
  if (setting?.place.kind !== "env" || !unread || canAuthenticate(resolution)) return void 0;
  const message = `${setting.place.name} keeps the client from reading what a login writes`;
  return {
    place: setting.place,
    message,
    severity: "error",
    evidence: [{ place: unread.place, what: `not read: ${unread.why ?? "switched off"}`, wins: false }]
  };
}
function dead(resolution, facts) {
  const rejected = facts.verdicts.find(({ client, status }) => client === resolution.client && status === "rejected");
  const login = resolution.chain.some(
    (entry) => isLogin(entry) && entry.value?.is === "known" && isUsable(entry.value, facts.now)
  );
  const winner2 = resolution.chain.find(
    (entry) => overLogin(entry) && (rejected !== void 0 || login && !canAuthenticate(resolution) && isExpired(entry, facts))
  );
  if (!winner2) return void 0;
  const why = rejected ? `${rejected.host ?? "the platform"} rejects it` : "it has expired";
  return { ...shown3(winner2, facts, "error"), evidence: [...valueRow(winner2, facts), { what: why }] };
}
function told(resolution, facts) {
  const winner2 = resolution.chain.find(
    (entry) => entry.place.kind === "env" && overLogin(entry) && likelyAssignments(entry.place.name, facts).list.length > 0
  );
  const login = resolution.chain.find((entry) => isLogin(entry) && entry.slot === winner2?.slot && !entry.wins);
  if (winner2?.value?.is !== "known" || login?.value?.is !== "known" || winner2.value.secret.relation(login.value.secret) === "same")
    return void 0;
  return { ...shown3(winner2, facts, "warning"), evidence: valueRow(winner2, facts) };
}
function shown3(winner2, facts, severity) {
  return {
    place: winner2.place,
    slot: winner2.slot,
    severity,
    message: `${placeName(winner2.place, facts.home)} overrides every login, so logging in again can\u2019t help`
  };
}
function valueRow({ place, value }, facts) {
  return value ? [valueEvidence(place, value, facts.now, true)] : [];
}
function overLogin({ place, role, wins, slot: slot2 }) {
  const isSet = place.kind === "env" || place.kind === "file" && /\.toml$/.test(place.path);
  return wins && role !== "lookalike" && role !== "cache" && slot2 !== "client_id" && isSet;
}
function isLogin({ place, role, state }) {
  return place.kind === "file" && place.path.endsWith(".json") && role === "current" && (state === "found" || state === "ignored");
}
function isExpired({ value }, facts) {
  return value?.is === "known" && (value.traits.jwt?.expires ?? Number.POSITIVE_INFINITY) <= facts.now.getTime() / 1e3;
}
function problem25({ provider, client }, { place, slot: slot2, message, severity, evidence }, facts) {
  const { isSure, list } = place.kind === "env" ? likelyAssignments(place.name, facts) : { isSure: false, list: [] };
  return {
    platform: provider,
    clients: [client],
    place,
    ...slot2 ? { slot: slot2 } : {},
    severity,
    message,
    evidence: [
      ...evidence,
      ...list.map((each) => ({
        place: each.place,
        what: `${isSure ? "sets" : "may set"} ${place.kind === "env" ? place.name : "it"}`
      }))
    ],
    ...severity === "error" ? { explains: stopsOf(provider, [client], facts) } : {},
    cause: isSure ? `${list.map((each) => placeName(each.place, facts.home)).join(" and ")} sets it again in every terminal.` : "It was set once, and overrides the file that a login writes.",
    remedy: {
      steps: place.kind === "env" ? [
        ...severity === "warning" && !facts.ci ? [{ say: `Decide which is right. For ${place.name}, change nothing; otherwise:` }] : [],
        ...unsetVariable(place.name, facts)
      ] : [{ say: `Remove it from ${placeName(place, facts.home)}${byHand(facts)}` }],
      wontHelp: ["Logging in again before that: the new login would not be used."]
    }
  };
}

// rules/stale-cache.ts
var staleCache = {
  id: "stale-cache",
  severity: "warning",
  layer: "expiry",
  failureClass: "revoked-or-rotated",
  summary: "A cached token hides that the credential no longer works.",
  why: "A client that caches a token keeps sending it: a revoked or incomplete credential works until that token expires, and then fails although nothing was changed.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const entry of resolution.chain) {
        if (entry.role === "cache" && entry.place.kind === "file" && entry.value?.is === "known")
          yield* problems3(resolution, entry, entry.place.path, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "no token is cached",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        }
      },
      {
        title: "a cached token and a complete pair: the client renews it",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "made-up-client-id-of-32-letters-",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt aud=made-up-client-id-of-32-letters- exp=+86400}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "a secret without its id works until the cached token expires",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters" },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt exp=+86400}}"}'
        },
        severity: "warning",
        says: "only works because of a cached token"
      },
      {
        title: "the cached token was made for another id",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters"
        },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt aud=another-client-id exp=+86400}}"}'
        },
        severity: "warning",
        says: "another client_id"
      }
    ]
  }
};
function* problems3(resolution, entry, path, facts) {
  const { provider, client, fields, next } = resolution;
  const rejected = facts.verdicts.find((verdict) => verdict.client === client && verdict.status === "rejected");
  const lacks = (facts.providers.find(({ id }) => id === provider)?.pairs ?? []).find(
    ({ id, secret }) => fields[id] === void 0 !== secret.every((slot2) => fields[slot2] === void 0)
  );
  const about4 = {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    evidence: entry.value ? [valueEvidence(entry.place, entry.value, facts.now, entry.wins)] : []
  };
  if (entry.wins && next === "sends" && (rejected || lacks)) {
    const expires = entry.value?.is === "known" ? entry.value.traits.jwt?.expires : void 0;
    const left = expires === void 0 ? "" : ` (${lifeWords(expires, facts.now)})`;
    const missing = lacks && (fields[lacks.id] ? lacks.secret[0] : lacks.id);
    yield {
      ...about4,
      message: `the client only works because of a cached token${left}`,
      cause: rejected ? "The platform rejects the credential, but the token made from it is still valid." : `${missing ?? "A half of the pair"} is missing: the token cannot be renewed.`,
      remedy: {
        steps: [
          createPage(provider, facts, rejected ? "Create a new credential" : "Find the missing half"),
          logIn(provider, facts, "Or log in again")
        ],
        wontHelp: ["Relying on the program: it works only until the token expires."]
      }
    };
  } else if (entry.state === "ignored" && entry.why?.includes("audience")) {
    yield {
      ...about4,
      message: `the cached token of this secret was made for another client_id`,
      cause: "Only one of id and secret was changed: the two may not belong together.",
      remedy: {
        steps: [
          createPage(provider, facts, "Compare id and secret with the platform\u2019s page"),
          removeCache(path, "If they belong together: delete the cached token", facts)
        ]
      }
    };
  }
}

// rules/stray-whitespace.ts
var strayWhitespace = {
  id: "stray-whitespace",
  severity: "error",
  layer: "damage",
  failureClass: "whitespace-or-newline",
  summary: "A credential contains a space or a line break.",
  why: "`echo TOKEN > file`, Kubernetes secrets and CI settings add an invisible line break. Few clients trim it: the HTTP library rejects the value, often with a message that prints the secret, or the platform does.",
  *check(facts) {
    yield* valueProblems("stray-whitespace", facts);
  },
  examples: {
    valid: [
      {
        title: "a clean value",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "a line break at the end",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "begins or ends with a line break"
      },
      {
        title: "a space in front",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": " {{cave/token}}"}' },
        severity: "error",
        says: "begins or ends with a space"
      }
    ]
  }
};

// rules/swapped-fields.ts
var swappedFields = {
  id: "swapped-fields",
  severity: "error",
  layer: "kind",
  failureClass: "swapped-fields",
  summary: "Two fields are swapped, such as the id and the secret, or the address and the key.",
  why: "Both values are real, so each looks right; the platform only reports an unknown id.",
  *check(facts) {
    const held = heldValues(facts);
    for (const one of held) {
      const other = held.find(
        (each) => each.platform === one.platform && each.slot > one.slot && isOthers(one, each, facts) && isOthers(each, one, facts)
      );
      if (other) yield problem26(one, other, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "each in its own place",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}"
        }
      }
    ],
    invalid: [
      {
        title: "id and secret changed places",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-secret}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-id}}"
        },
        severity: "error",
        says: "are swapped"
      },
      {
        title: "the key in the place of the address",
        platform: "cds",
        files: { ".cdsapirc": "url: {{cds/key}}\nkey: https://cds.climate.copernicus.eu/api\n" },
        severity: "error",
        says: "are swapped"
      }
    ]
  }
};
function isOthers(one, other, facts) {
  const tokens = facts.providers.find(({ id }) => id === one.platform)?.tokens ?? [];
  const { address, kinds } = one.value.traits;
  const fits = (slot2) => isAddressSlot(slot2) ? address !== void 0 : tokens.some((token) => token.slots.includes(slot2) && kinds.includes(`${one.platform}/${token.kind}`));
  return fits(other.slot) && !fits(one.slot);
}
function problem26(one, other, facts) {
  return {
    platform: one.platform,
    clients: one.clients,
    place: one.place,
    slot: one.slot,
    message: `${one.slot} and ${other.slot} are swapped`,
    evidence: [
      valueEvidence(one.place, one.value, facts.now, true),
      valueEvidence(other.place, other.value, facts.now, true)
    ],
    explains: stopsOver(one, facts),
    cause: `By their format, the value of ${one.slot} belongs in ${other.slot}, and vice versa.`,
    remedy: {
      steps: [
        ...correctValue(one.place, `Put the current value of ${other.slot}`, facts),
        ...correctValue(other.place, `Put the old value of ${one.slot}`, facts)
      ]
    }
  };
}

// rules/terms-not-accepted.ts
var termsNotAccepted = {
  id: "terms-not-accepted",
  severity: "error",
  layer: "server",
  failureClass: "terms-or-access-not-granted",
  summary: "The credential is valid, but terms of service have not been accepted.",
  why: "Some data requires terms that each account must accept once, in a browser. A program gets a bare 403, and a new token doesn\u2019t help.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const open = verdict.missing ?? [];
      const isDenied = verdict.status === "denied" && verdict.reason === "missing-terms";
      const isTold3 = facts.verdicts.some(
        ({ platform, reason }) => platform === verdict.platform && reason === "missing-terms"
      );
      if (!isDenied && isTold3) continue;
      if (!isDenied && !(verdict.status === "valid" && verdict.reason === void 0 && open.length > 0)) continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
      const named2 = open.length > 0 ? ` (${open.join(", ")})` : "";
      const { owner } = verdict;
      const form = {
        say: owner === void 0 ? "Read and accept the terms with the same account" : `Ask the owner of this service account (${owner}) to read and accept the terms with their own account`,
        ...verdict.link === void 0 ? {} : { url: verdict.link }
      };
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        severity: isDenied ? "error" : "warning",
        message: isDenied ? `the credential is valid, but terms of service are not accepted${named2}` : `some data requires terms that are not accepted${named2}`,
        evidence: [
          ...evidence,
          ...verdict.account === void 0 ? [] : [{ what: `the account is ${verdict.account}` }],
          ...owner === void 0 ? [] : [{ what: `it is a service account owned by ${owner}` }]
        ],
        cause: owner === void 0 ? "The platform shows this data only to accounts that have accepted the terms." : "A service account has no login: the platform checks whether its owner accepted the terms.",
        remedy: {
          steps: [verdict.link === void 0 ? createPage(verdict.platform, facts, form.say) : form],
          wontHelp: [
            owner === void 0 ? "Logging in again, or a new token: it is the same account." : "A new token for the service account: it can\u2019t accept terms."
          ]
        }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "all terms accepted",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            host: "global.daf-apis.com",
            groups: ["everyone"]
          }
        ]
      }
    ],
    invalid: [
      {
        title: "the whole platform",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-terms",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["MICrONS"],
            link: "https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept"
          }
        ],
        severity: "error",
        says: "not accepted (MICrONS)"
      },
      {
        title: "a service account, whose terms are its owner\u2019s to accept",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "denied",
            reason: "missing-terms",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["MICrONS"],
            owner: "user 6",
            link: "https://global.daf-apis.com/sticky_auth/api/v1/tos/2/accept"
          }
        ],
        severity: "error",
        says: "not accepted (MICrONS)"
      },
      {
        title: "some of the data",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          {
            platform: "cave",
            client: "caveclient",
            status: "valid",
            host: "global.daf-apis.com",
            slot: "token",
            missing: ["FlyWire"]
          }
        ],
        severity: "warning",
        says: "some data"
      }
    ]
  }
};

// elsewhere:src/rule-kit/forget-file.ts
var loaded4;
var forgetFile = (...all) => (loaded4 ??= require("./remedies.js")["src/rule-kit/forget-file.ts"]).forgetFile(...all);
var ignoreFile = (...all) => (loaded4 ??= require("./remedies.js")["src/rule-kit/forget-file.ts"]).ignoreFile(...all);

// rules/token-in-git.ts
var tokenInGit = {
  id: "token-in-git",
  severity: "error",
  layer: "exposure",
  failureClass: "leaked-and-auto-revoked",
  summary: "A credential file is tracked by git, or is in a work tree and not ignored.",
  why: "A committed file stays in the history and in every clone, even if it is deleted later: only revoking the credential helps. The next `git add .` adds a file that is not ignored.",
  *check(facts) {
    for (const file of facts.files) {
      if (file.git?.is === "tracked") yield tracked(file, file.git, facts);
      if (file.git?.is === "untracked") yield untracked(file, file.git, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "the work tree ignores it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "ignored" }
      },
      {
        title: "outside any work tree",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      }
    ],
    invalid: [
      {
        title: "git tracks the file",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "tracked" },
        severity: "error",
        says: "git tracks"
      },
      {
        title: "in a work tree and not ignored",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        git: { ".cloudvolume/secrets/cave-secret.json": "untracked" },
        severity: "warning",
        says: "not ignored"
      }
    ]
  }
};
function tracked(file, git, facts) {
  const revoke = facts.providers.find(({ id }) => id === file.platform)?.pages.revoke;
  return {
    ...about3(file, facts),
    message: `git tracks ${withTilde(file.path, facts.home)}`,
    cause: "The file was added to a repository: once committed, its credential is in the history and in every clone.",
    remedy: {
      steps: [
        {
          say: "Revoke the credential and create a new one (unless the file was never committed)",
          ...revoke ? { url: revoke } : {}
        },
        ...forgetFile(git, facts.home)
      ],
      wontHelp: ["Deleting the file in a later commit: the history keeps it."]
    }
  };
}
function untracked(file, git, facts) {
  return {
    ...about3(file, facts),
    severity: "warning",
    message: `${withTilde(file.path, facts.home)} is in a git work tree and not ignored`,
    cause: "The next `git add .` there adds the credential.",
    remedy: {
      steps: [ignoreFile(git, facts.home, "")]
    }
  };
}
function about3(file, facts) {
  const place = { kind: "file", path: file.path };
  const root = file.git && "root" in file.git ? file.git.root : "";
  return {
    platform: file.platform,
    clients: file.clients,
    place,
    evidence: [{ place, what: `in the repository ${withTilde(root, facts.home)}` }]
  };
}

// rules/truncated-value.ts
var truncatedValue = {
  id: "truncated-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "A credential was truncated when it was copied.",
  why: "A value that is the beginning or end of a longer one found elsewhere was certainly truncated. A value that is shorter than the platform\u2019s known credentials is only suspicious, because formats change.",
  *check(facts) {
    const others = losingValues(facts);
    for (const held of heldValues(facts)) {
      if (held.value.traits.placeholder || held.value.traits.blank) continue;
      const whole = others.find((other) => isCutFrom(held, other));
      const lacks = whole ? void 0 : shortfall(held, facts);
      if (whole) yield certain(held, whole, facts);
      else if (lacks) yield suspected(held, lacks, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a whole token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "two different whole values",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}' }
      }
    ],
    invalid: [
      {
        title: "the variable holds the beginning of the file\u2019s value",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token first 18}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "first 18 characters"
      },
      {
        title: "one character",
        platform: "huggingface",
        env: { HF_TOKEN: "x" },
        severity: "warning",
        says: "1 character, not"
      },
      {
        title: "shorter than every CAVE token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token first 20}}"}' },
        severity: "error",
        says: "shorter than"
      }
    ]
  }
};
function isCutFrom(held, other) {
  const relation = held.value.secret.relation(other.value.secret);
  return held.platform === other.platform && held.value.secret.length >= 4 && (relation === "prefix" || relation === "suffix");
}
function certain(held, whole, facts) {
  const { place, value } = held;
  const end = value.secret.relation(whole.value.secret) === "prefix" ? "first" : "last";
  return {
    ...subjectOf(held),
    message: `${held.slot} is the ${end} ${value.traits.length} characters of a longer value`,
    evidence: [valueEvidence(place, value, facts.now, true), valueEvidence(whole.place, whole.value, facts.now, false)],
    explains: stopsOver(held, facts),
    cause: "It was truncated when it was copied.",
    remedy: {
      steps: place.kind === "env" ? unsetVariables(variablesOf(held, place.name, facts), facts) : correctValue(place, "Put the full value", facts)
    }
  };
}
function variablesOf({ clients }, name, facts) {
  const resolution = facts.resolutions.find(({ client }) => clients.includes(client));
  return resolution ? envGroup(name, resolution) : [name];
}
function suspected(held, lacks, facts) {
  return {
    ...subjectOf(held),
    severity: isFixedLength(held, facts) ? "error" : "warning",
    message: `${held.slot} is ${lacks}`,
    evidence: [valueEvidence(held.place, held.value, facts.now, true)],
    explains: stopsOver(held, facts),
    cause: "The value was probably truncated when it was copied.",
    remedy: {
      steps: correctValue(held.place, "Compare the value with the platform\u2019s page, and set the full one", facts)
    }
  };
}
function isFixedLength({ platform, slot: slot2 }, facts) {
  const tokens = facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
  const lengths = tokens.filter(({ slots }) => slots.includes(slot2)).map(({ shape }) => parseShape(shape));
  return lengths.every(({ least, most }) => least === most);
}

// rules/unknown-form.ts
var unknownForm = {
  id: "unknown-form",
  severity: "warning",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The value has none of the formats that the platform documents.",
  why: "If a platform documents the format of its tokens, a value in another format is most likely something else. Formats change, so this is a warning.",
  *check(facts) {
    for (const held of heldValues(facts)) {
      const expected = documented(held, facts);
      const [first] = expected;
      if (!first || !isWhole(held, facts)) continue;
      const { kinds, length } = held.value.traits;
      if (expected.some(({ kind }) => kinds.includes(`${held.platform}/${kind}`))) continue;
      yield valueProblem(held, facts, {
        message: `${held.slot} does not look like ${article(first.name)}`,
        cause: `${first.name}s have a documented format, and these ${length} characters don\u2019t match it.`,
        remedy: `Compare the value with the platform\u2019s page, and set ${article(first.name)}`
      });
    }
  },
  examples: {
    valid: [
      { title: "a token of the documented form", platform: "huggingface", env: { HF_TOKEN: "{{huggingface/token}}" } },
      {
        title: "a platform that documents no form",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      }
    ],
    invalid: [
      {
        title: "a text of about the right length",
        platform: "huggingface",
        env: { HF_TOKEN: "made-up-text-of-more-than-thirty-seven-letters" },
        severity: "warning",
        says: "does not look like a Hugging Face access token"
      }
    ]
  }
};
function documented({ platform, slot: slot2 }, facts) {
  const tokens = facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
  const mine = tokens.filter(({ slots }) => slots.includes(slot2));
  return mine.some(({ certainty }) => certainty !== "observed") ? mine : [];
}
function isWhole(held, facts) {
  const { jwt, address } = held.value.traits;
  const isOther = jwt !== void 0 || address !== void 0 || foreignKind(held.platform, held.value) !== void 0;
  return isUsable(held.value, facts.now) && !held.value.traits.inside && !isOther && shortfall(held, facts) === void 0;
}

// rules/unknown-profile.ts
var unknownProfile = {
  id: "unknown-profile",
  severity: "error",
  layer: "home",
  failureClass: "wrong-server-or-env",
  summary: "The profile or environment is unknown to the client.",
  why: "The client fails before it reads any credential, so a valid one doesn\u2019t help. EarthScope requires a section in config.toml even if the profile has tokens; Descartes Labs removed the names of its first cloud.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const unknown = unknownName(resolution, facts);
      if (unknown) yield problem27(resolution, unknown, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "a profile with a section of its own",
        platform: "earthscope",
        env: { ES_PROFILE: "work", ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/config.toml": "[profile.work]\n" }
      }
    ],
    invalid: [
      {
        title: "a profile without a section, though the variable holds a token",
        platform: "earthscope",
        env: { ES_PROFILE: "work", ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "ES_PROFILE names a profile"
      },
      {
        title: "a constant of an older version",
        platform: "descarteslabs",
        env: { DESCARTESLABS_ENV: "gcp-production" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "DESCARTESLABS_ENV names an environment"
      },
      {
        title: "a variable of dynaconf\u2019s own, meant for another program",
        platform: "earthone",
        env: { SETTINGS_FILE_FOR_DYNACONF: "settings.toml" },
        files: {
          ".earthone/token_info.json": '{"client_id": "{{earthone/client-id}}", "client_secret": "{{earthone/client-secret}}"}'
        },
        severity: "error",
        says: "SETTINGS_FILE_FOR_DYNACONF keeps the client\u2019s own settings from being read"
      }
    ]
  }
};
function unknownName({ raises, chain }, facts) {
  const name = raises[0]?.class.split(".").at(-1);
  if (name === "ProfileDoesNotExistError")
    return {
      what: "a profile",
      place: variableLike(/^es_profile(_name)?$/i, facts) ?? { kind: "argument", name: "profile" }
    };
  if (name !== "ConfigError") return void 0;
  const entry = chain.find(({ slot: slot2, state }) => slot2 === "settings" && state === "malformed");
  const place = entry?.place ?? variableLike(/_(DEFAULT_)?DOMAIN$/, facts);
  const hides = entry?.problem?.kind === "missing-key" ? { hides: entry.problem.what } : {};
  return place && { what: "an environment", place, ...hides };
}
function variableLike(pattern, facts) {
  const name = facts.variables.find((each) => pattern.test(each));
  return name === void 0 ? void 0 : { kind: "env", name };
}
function problem27(resolution, { what, place, hides }, facts) {
  const { provider, client, raises } = resolution;
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    message: hides ? `${name} keeps the client\u2019s own settings from being read` : `${name} names ${what} that the client does not know`,
    evidence: [
      { place, what: hides ?? `names ${what}`, wins: true },
      { what: `${client} stops with ${raises[0]?.class ?? "an error"}` }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: what === "a profile" ? "Every profile except default needs a section in config.toml, even if it has tokens." : hides ? "The library that reads the settings has its own variables, which override the client\u2019s code." : "The name was mistyped, or is from an older version.",
    remedy: {
      steps: stepsFor9(what, place, facts),
      wontHelp: ["Logging in again, or a new credential: none is read."]
    }
  };
}
function stepsFor9(what, place, facts) {
  const away = place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Correct ${placeName(place, facts.home)} where your own code passes it` }];
  if (what === "an environment") return away;
  return [
    { say: "If the name is right: add its section to ~/.earthscope/config.toml, a line [profile.NAME] with that name" },
    ...away
  ];
}

// rules/unloaded-variable.ts
var unloadedVariable = {
  id: "unloaded-variable",
  severity: "error",
  layer: "name",
  failureClass: "env-not-visible",
  summary: "A file sets the variable, but it is not set here.",
  why: "No client reads a .env file by itself, direnv waits for permission, and a startup file applies to terminals opened after it was changed, but not to a notebook or a job. The variable is in the file, but the client says that nothing is set.",
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      if (mine.length === 0 || !mine.every(hasNoCredential) || mine.some(stopsBefore)) continue;
      const names = new Set(
        mine.flatMap(
          ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "env" && role === "current" ? [place.name] : [])
        )
      );
      const faulty = new Set(hintFaults(platform, facts).map(({ hint }) => placeKeyWithLine(hint.place)));
      const found2 = [...names].flatMap(
        (name) => facts.variables.includes(name) ? [] : (facts.assignments.get(name) ?? []).filter(({ place }) => !faulty.has(placeKeyWithLine(place))).map((assignment) => ({ name, assignment }))
      );
      const first = found2[0];
      if (first)
        yield problem28(
          platform,
          mine.map(({ client }) => client),
          found2.filter(({ assignment }) => isSamePath(assignment.place.path, first.assignment.place.path)),
          first,
          facts
        );
    }
  },
  examples: {
    valid: [
      {
        title: "set here as well",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { "work/.env": "ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" }
      }
    ],
    invalid: [
      {
        title: "a .env file that nobody loads",
        platform: "descarteslabs",
        files: {
          "work/.env": "DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET"
      },
      {
        title: "a compose file, which sets it in the container only",
        platform: "earthscope",
        files: {
          "work/docker-compose.yml": "services:\n  app:\n    image: app\n    environment:\n      ES_OAUTH2__REFRESH_TOKEN: {{earthscope/refresh-token}}\n"
        },
        severity: "error",
        says: "sets ES_OAUTH2__REFRESH_TOKEN"
      },
      {
        title: "a startup file that this terminal has not read",
        platform: "earthscope",
        files: { ".bashrc": "# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        severity: "error",
        says: "sets ES_OAUTH2__REFRESH_TOKEN"
      },
      {
        title: "a startup file that does not export",
        platform: "descarteslabs",
        files: {
          ".bashrc": "DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n"
        },
        severity: "error",
        says: "sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET without export"
      },
      {
        title: "fish without -x",
        platform: "earthscope",
        files: { ".config/fish/config.fish": "set -g ES_OAUTH2__REFRESH_TOKEN {{earthscope/refresh-token}}\n" },
        severity: "error",
        says: "sets ES_OAUTH2__REFRESH_TOKEN without -x"
      },
      {
        title: "a startup file of another shell",
        platform: "earthscope",
        env: { SHELL: "/bin/zsh" },
        files: { ".bashrc": "export ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        severity: "error",
        says: "but zsh doesn\u2019t read this file"
      }
    ]
  }
};
var ofProject = /* @__PURE__ */ new Set(["dotenv", "compose"]);
function placeKeyWithLine({ path, line }) {
  return `${pathKey(path)}:${line}`;
}
function stopsBefore({ raises }) {
  return /Profile|Config|Validation|Settings|Decode|Permission|Directory/.test(raises[0]?.class ?? "");
}
function problem28(platform, clients, lines, first, facts) {
  const file = withTilde(first.assignment.place.path, facts.home);
  const telling = lines.find(({ assignment }) => lackWords(assignment) !== void 0) ?? first;
  const lack = lackWords(telling.assignment);
  const told2 = lines.filter(({ assignment }) => lackWords(assignment) === lack);
  const names = [...new Set(told2.map(({ name }) => name))];
  const isNot = `but ${names.length > 1 ? "they are" : "it is"} not set in this environment`;
  return {
    platform,
    clients,
    place: first.assignment.place,
    message: `${file} sets ${names.join(" and ")}${lack?.startsWith("without") ? ` ${lack}` : `, ${lack ?? isNot}`}`,
    evidence: [
      ...lines.map(({ name, assignment }) => {
        const lacks = lackWords(assignment);
        return {
          place: assignment.place,
          what: `sets ${name}${lacks?.startsWith("without") ? ` ${lacks}` : ""}`,
          wins: false
        };
      }),
      { what: "not set in this program\u2019s environment" }
    ],
    explains: stopsOf(platform, clients, facts),
    cause: unloadedCause(telling.assignment),
    remedy: {
      // A job reads no startup file, and direnv is interactive.
      steps: facts.ci && !ofProject.has(first.assignment.readBy) ? [logIn(platform, facts)] : loadSteps(lines, facts),
      wontHelp: ["Logging in, if you want to use the variable."]
    }
  };
}

// src/rule-kit/unreachable-advice.ts
var proxySteps = [
  { say: "Check HTTPS_PROXY and NO_PROXY: ask the network\u2019s administrator which proxy and login to use" }
];
var laterSteps = [{ say: "Try again later, or check the platform\u2019s status page" }];
var networkSteps = [
  { say: "Check the network: another page in a browser, a VPN, a firewall, HTTPS_PROXY" }
];
var adviceFor = {
  dns: {
    message: "could not be resolved",
    cause: "There is no network, DNS doesn\u2019t answer, or the name is mistyped.",
    wontHelp: "it doesn\u2019t fix DNS",
    steps: () => networkSteps
  },
  refused: {
    message: "refused the connection",
    cause: "The server is down, or a firewall blocks it.",
    wontHelp: "it doesn\u2019t open a firewall",
    steps: () => networkSteps
  },
  reset: {
    message: "closed the connection",
    cause: "The server, or a firewall, closed the connection before the response was complete.",
    wontHelp: "it doesn\u2019t fix the connection",
    steps: () => networkSteps
  },
  timeout: {
    message: "did not answer in time",
    cause: "The server is slow, or a firewall silently drops the traffic.",
    wontHelp: "it will not make the server answer",
    steps: () => [...networkSteps, { say: "Or wait longer: --timeout 30s" }]
  },
  tls: {
    message: "could be reached, but there was no secure connection",
    cause: "Often a company\u2019s firewall decrypts the connection with its own certificate, which no client trusts.",
    wontHelp: "it doesn\u2019t change the certificate",
    steps: tlsSteps
  },
  proxy: {
    message: "is behind a proxy that blocked the request",
    cause: "The proxy requires a login, is down, or is the wrong one.",
    wontHelp: "it doesn\u2019t fix the proxy",
    steps: () => proxySteps
  },
  "captive-portal": {
    message: "did not answer: a web page was returned instead",
    cause: "A network login page, a proxy or a firewall answered instead of the platform.",
    wontHelp: "the platform never got the request",
    steps: () => [{ say: "Open any page in a browser, and log in to the network if it asks" }, ...networkSteps],
    mayBeAnother: true
  },
  redirected: {
    message: "redirected elsewhere",
    cause: "The address is outdated, or the network requires a login first.",
    wontHelp: "the request went to the wrong address",
    steps: () => [{ say: "Check the client\u2019s configured address, and the network\u2019s login page" }],
    mayBeAnother: true
  },
  "rate-limited": {
    message: "received too many requests",
    cause: "This machine, or others with its address, sent too many requests.",
    wontHelp: "that is one more request",
    steps: () => [{ say: "Wait, and make programs send fewer requests" }]
  },
  "server-error": {
    message: "has a server error",
    cause: "The platform is down or overloaded.",
    wontHelp: "the problem is on the platform\u2019s side",
    steps: () => laterSteps
  },
  "bad-reply": {
    message: "sent an invalid response",
    cause: "The server is not the platform\u2019s, or the response was damaged in transit.",
    wontHelp: "it doesn\u2019t fix the response",
    steps: () => networkSteps
  },
  "not-the-platform": {
    message: "did not answer as the platform does",
    cause: "A gateway, a proxy or another server answered instead of the platform, and can\u2019t check the credential.",
    wontHelp: "the platform never got the request",
    steps: () => networkSteps,
    mayBeAnother: true
  },
  "wrong-address": {
    message: "has nothing at the requested path",
    cause: "The platform has moved, or is being updated.",
    wontHelp: "the answer was not about the login",
    steps: () => [...laterSteps, { say: "Or update the client and auth-doctor, which may know the new address" }]
  },
  "unexpected-reply": {
    message: "sent a response that doesn\u2019t say whether the credential is valid",
    cause: "The address is not the platform\u2019s, or the platform has changed.",
    wontHelp: "the answer was not about the login",
    steps: () => [{ say: "Check the client\u2019s configured address" }, ...laterSteps],
    mayBeAnother: true
  },
  "reply-too-large": {
    message: "sent a response that is too large",
    cause: "The server is not the platform\u2019s.",
    wontHelp: "the answer was not about the login",
    steps: () => [{ say: "Check the client\u2019s configured address" }]
  }
};
function tlsSteps(library) {
  const [variable2] = caVariables[library];
  const steps = trustsSystem(library) ? [
    "Add the company\u2019s certificate to the operating system\u2019s store, which the client trusts",
    `Or add it to a copy of the system\u2019s bundle, and name that copy in ${variable2}: the client and auth-doctor then use it`
  ] : [
    `Get the company\u2019s certificate as a file, add it to a copy of Python\u2019s own bundle (python -m certifi), and name that copy in ${variable2}: the client and auth-doctor then use it`
  ];
  return [
    ...steps.map((say2) => ({ say: say2 })),
    { say: "For other programs: SSL_CERT_FILE (httpx), REQUESTS_CA_BUNDLE (requests), NODE_EXTRA_CA_CERTS (Node)" }
  ];
}

// rules/unreachable.ts
var unreachable = {
  id: "unreachable",
  severity: "note",
  layer: "server",
  failureClass: "network-proxy-tls",
  summary: "The platform could not be reached, so the credential was not checked.",
  why: "Clients report a lost connection, a proxy or a firewall\u2019s certificate as a failed login (EarthScope\u2019s says that the refresh token is invalid), and people log in again. The credential may be valid.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.reason === "wrong-address" && verdict.expected) continue;
      const advice = verdict.status === "unknown" ? adviceFor[verdict.reason ?? ""] : void 0;
      if (!advice) continue;
      const noted = `${verdict.host ?? verdict.platform} ${advice.message}`;
      const address = advice.mayBeAnother ? addressSteps2(verdict, facts) : [];
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place: { kind: "default" },
        message: noted,
        evidence: [{ what: answerWords(verdict) }],
        cause: advice.cause,
        remedy: {
          steps: [...address, ...advice.steps(libraryOf(verdict.platform, facts))],
          ...hasLogin(verdict.platform, facts) ? { wontHelp: [`Logging in again: ${advice.wontHelp}.`] } : {}
        }
      };
    }
  },
  examples: {
    valid: [
      {
        title: "it answered",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com" }]
      },
      {
        title: "only an exchange could show it",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "unknown", reason: "needs-exchange" }]
      }
    ],
    invalid: [
      {
        title: "a company\u2019s certificate instead of the server\u2019s",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          {
            platform: "earthscope",
            client: "earthscope-sdk",
            status: "unknown",
            reason: "tls",
            host: "api.earthscope.org"
          }
        ],
        severity: "note",
        says: "no secure connection"
      },
      {
        title: "the same for a client that trusts the operating system\u2019s store",
        platform: "huggingface",
        env: { HF_TOKEN: "{{huggingface/token}}" },
        verdicts: [
          { platform: "huggingface", client: "huggingface", status: "unknown", reason: "tls", host: "huggingface.co" }
        ],
        severity: "note",
        says: "no secure connection"
      },
      {
        title: "a server that is not the platform\u2019s, at a configured address",
        platform: "cds",
        env: { CDSAPI_URL: "https://cds.example.org/api", CDSAPI_KEY: "{{cds/key}}" },
        verdicts: [
          {
            platform: "cds",
            client: "cds",
            status: "unknown",
            reason: "not-the-platform",
            host: "cds.example.org",
            slot: "key",
            expected: ["https://cds.climate.copernicus.eu/api"]
          }
        ],
        severity: "note",
        says: "did not answer as the platform does"
      },
      {
        title: "a proxy that requires a login",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "proxy", host: "global.daf-apis.com" }
        ],
        severity: "note",
        says: "behind a proxy"
      },
      {
        title: "no answer",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "unknown", reason: "timeout", host: "global.daf-apis.com" }
        ],
        severity: "note",
        says: "did not answer in time"
      }
    ]
  }
};
function addressSteps2(verdict, facts) {
  const place = verdict.expected && serverPlace(verdict, facts);
  if (!verdict.expected || !place) return [];
  return [
    { say: `Check the address in ${placeName(place, facts.home)}: the platform\u2019s is ${orWords(verdict.expected)}` }
  ];
}
function libraryOf(platform, { providers }) {
  return providers.find(({ id }) => id === platform)?.library ?? "requests";
}

// rules/unreadable-token.ts
var unreadableToken = {
  id: "unreadable-token",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The client can\u2019t decode the token.",
  why: "Some clients decode a token before they send it. One without an expiry date, or with unexpected claims, is silently ignored or makes the client fail, even if the platform would accept it, and can keep a good refresh token from being used.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const entry = resolution.next === "raises" ? resolution.chain.find((each) => isTaken(each, resolution, facts)) : void 0;
      if (entry?.value?.is === "known") yield problem29(resolution, entry, entry.value, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "an expiry date that the client can read",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=+86400}}" }
      },
      {
        title: "expired: reported by another rule",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=-3600}}" }
      }
    ],
    invalid: [
      {
        title: "an expiry date that is not a number",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=never}}" },
        severity: "error",
        says: "cannot use the token"
      },
      {
        title: "a missing claim stops the client, although the refresh token is valid",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400 iat=never}}",
          ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}"
        },
        severity: "error",
        says: "cannot use the access_token"
      }
    ]
  }
};
var tokenSlots = /* @__PURE__ */ new Set(["token", "access_token"]);
function isTaken({ slot: slot2, state, wins, role, value, place }, resolution, facts) {
  if (!tokenSlots.has(slot2) || role === "lookalike" || role === "cache" || place.kind === "default" || value?.is !== "known" || value.traits.blank)
    return false;
  if (resolution.raises[0]?.phase === "send" || !isUsable(value, facts.now)) return false;
  const shapes = facts.providers.find(({ id }) => id === resolution.provider)?.tokens.filter(({ slots }) => slots.includes(slot2)) ?? [];
  if (!shapes.every(({ shape }) => shape.startsWith("eyJ"))) return false;
  const isDropped2 = state === "ignored" && isFirst(resolution, slot2, place);
  return isDropped2 || wins && value.traits.jwt !== void 0 && resolution.raises[0]?.phase === "construct";
}
function isFirst({ chain }, slot2, place) {
  return chain.find((entry) => entry.slot === slot2 && entry.state !== "absent")?.place === place;
}
function problem29(resolution, entry, value, facts) {
  const { provider, client } = resolution;
  const renews = resolution.fields["refresh_token"] !== void 0;
  const { jwt } = value.traits;
  const { state, why } = entry;
  const words3 = jwt ? jwt.expires === void 0 ? "it is a JWT without a valid expiry date (`exp`)" : "it is a JWT that the client cannot decode, or whose claims it does not expect" : "it is not a JWT";
  return {
    platform: provider,
    clients: [client],
    place: entry.place,
    slot: entry.slot,
    message: `the client cannot use the ${entry.slot}: ${state === "ignored" && why ? why : words3}`,
    evidence: [
      valueEvidence(entry.place, value, facts.now, true),
      { what: entry.why ?? `${client} stops with ${resolution.raises[0]?.class ?? "an error"}` }
    ],
    explains: stopsOf(provider, [client], facts),
    cause: renews ? "The client decodes the token first and fails, so it never uses the refresh token." : "Not every token that a platform issues works with this client.",
    remedy: {
      steps: [
        ...entry.place.kind === "env" ? unsetVariable(entry.place.name, facts) : [],
        logIn(
          provider,
          facts,
          renews && entry.place.kind === "env" ? "If it then asks you to log in: log in" : "Log in: this stores a token that the client can read"
        )
      ]
    }
  };
}

// rules/unusable-home.ts
var unusableHome = {
  id: "unusable-home",
  severity: "error",
  layer: "home",
  failureClass: "home-differs",
  summary: "The home directory is not set, belongs to another user, is not writable, or is not where you logged in.",
  why: "Clients look for their files below HOME. In a container, a job or a service, or under sudo, it is often unset or another user\u2019s: the login isn\u2019t found, or is renewed but can\u2019t be saved.",
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fault = mine.length > 0 ? elsewhere2(platform, mine, facts) ?? unset(mine, facts) ?? notThere(mine, facts) ?? ofAnother(facts) : void 0;
      if (fault)
        yield {
          platform,
          clients: mine.map(({ client }) => client),
          place: { kind: "env", name: variable(facts) },
          ...fault,
          ...fault.severity === "warning" ? {} : {
            explains: stopsOf(
              platform,
              mine.map(({ client }) => client),
              facts
            )
          }
        };
      for (const resolution of mine) {
        const failure = resolution.settings["save_error"];
        if (failure && !fault) yield unsaved(resolution, failure, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the user\u2019s own home",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' }
      }
    ],
    invalid: [
      {
        title: "HOME names another directory, and the login is in the account\u2019s home",
        platform: "earthscope",
        env: { HOME: "/home/me/scratch" },
        files: {
          "/home/me/.earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}',
          "readme.txt": "x"
        },
        severity: "error",
        says: "the login is in another home"
      },
      {
        title: "HOME is not set",
        platform: "earthscope",
        homeless: true,
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "warning",
        says: "HOME is not set"
      },
      {
        title: "the renewed token cannot be saved",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope": { dir: true, mode: "555" } },
        severity: "error",
        says: "cannot be saved"
      },
      {
        title: "sudo keeps the caller\u2019s home",
        platform: "earthscope",
        uid: 0,
        sudoFrom: "me",
        files: {
          ".earthscope/default/tokens.json": {
            content: '{"refresh_token": "{{earthscope/refresh-token}}"}',
            owner: 1e3
          },
          ".": { dir: true, owner: 1e3 }
        },
        severity: "warning",
        says: "another user\u2019s"
      }
    ]
  }
};
function variable(facts) {
  return facts.platform === "win32" ? "USERPROFILE" : "HOME";
}
function elsewhere2(platform, mine, facts) {
  const other = facts.homeFolder.others.find(({ platforms }) => platforms.includes(platform));
  if (!other || !mine.every(hasNoCredential)) return void 0;
  const name = variable(facts);
  return {
    message: `no credential was found; the login is in another home: ${other.path}`,
    evidence: [
      { what: `${name} is ${facts.homeFolder.isSet ? facts.homeFolder.path ?? "empty" : "not set"}` },
      { what: `a client would find a credential in ${other.path}` }
    ],
    cause: other.of === "sudo" ? "sudo changed the user and the home directory." : `${name} is not this account\u2019s home directory: a container, a job or a service set it.`,
    remedy: {
      steps: other.of === "sudo" ? [{ say: "Run the program without sudo: it doesn\u2019t need root" }] : [goHome(other, facts)]
    }
  };
}
function goHome({ path }, facts) {
  const say2 = `Set ${variable(facts)} to that directory, here and in the job or service`;
  if (facts.ci) return setInJob(say2, variable(facts), path, facts.ci.service);
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const argument = shellPath(path, void 0, shell);
    if (argument === void 0) return [];
    const lines = {
      posix: `export HOME=${argument}`,
      fish: `set -gx HOME ${argument}`,
      powershell: `$env:USERPROFILE = ${argument}`,
      cmd: `set "USERPROFILE=${path}"`
    };
    return [{ shell, line: lines[shell] }];
  });
  return { say: say2, run };
}
function unset(mine, { homeFolder, ...facts }) {
  if (homeFolder.isSet) return void 0;
  const stops = mine.find(
    ({ raises }) => raises.some(({ class: name2, message }) => name2 === "RuntimeError" && message.includes("home"))
  );
  const name = facts.platform === "win32" ? "USERPROFILE" : "HOME";
  return {
    severity: stops ? "error" : "warning",
    message: `${name} is not set`,
    evidence: [
      {
        what: homeFolder.path ? `the clients use the account\u2019s home instead: ${homeFolder.path}` : "the account has no home directory either"
      },
      ...stops ? [{ what: `${stops.client} stops` }] : []
    ],
    cause: "A service, a job or a container starts programs without it.",
    remedy: { steps: [{ say: `Set ${name} in the service, job or container` }] }
  };
}
function notThere(mine, { homeFolder, ...facts }) {
  const { path, stat, isSet } = homeFolder;
  if (!path || stat?.kind === "directory" || !isSet || mine.every(canAuthenticate)) return void 0;
  const name = facts.platform === "win32" ? "USERPROFILE" : "HOME";
  return {
    message: stat ? `${name} is a file, not a directory` : `${name} is a directory that does not exist`,
    evidence: [{ what: stat ? `${path} is not a directory` : `${path} does not exist or is not readable` }],
    cause: "A container or a service uses a user without a home directory.",
    remedy: {
      steps: [
        {
          say: `${stat ? "Set" : "Create the directory, or set"} ${name} to ${stat ? "a directory" : "one"} that exists`
        }
      ]
    }
  };
}
function ofAnother({ homeFolder, user }) {
  const owner = homeFolder.stat?.owner;
  if (owner === void 0 || owner < 0 || user.uid < 0 || owner === user.uid || user.uid === 0 && !user.sudoFrom || user.uid !== 0 && owner === 0)
    return void 0;
  return {
    severity: "warning",
    message: `the home directory is another user\u2019s (id ${owner})`,
    evidence: [{ what: `this program runs as user id ${user.uid}${user.sudoFrom ? ", by sudo" : ""}` }],
    cause: user.sudoFrom ? "sudo changed the user but not the home directory: its owner can\u2019t read files that a client writes there." : "HOME was inherited from another user.",
    remedy: {
      steps: [
        {
          say: user.sudoFrom ? "Run the program without sudo, or with sudo -H" : "Set HOME to your own home directory"
        }
      ]
    }
  };
}
function unsaved(resolution, { place }, facts) {
  const path = place.kind === "file" ? place.path : "";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    message: `the renewed token cannot be saved: ${withTilde(path, facts.home)} is not writable`,
    evidence: [
      { place, what: "not writable by this user" },
      { what: "the client renews its token, then fails with PermissionError" }
    ],
    cause: "The directory is read-only, belongs to another user, or cannot be created.",
    remedy: {
      steps: [
        {
          say: `Make ${withTilde(path.replace(/[\\/][^\\/]*$/, ""), facts.home)} writable for this user, or set HOME to a directory that is`
        },
        logIn(resolution.provider, facts, "Then log in again: the renewed token may have replaced the old one")
      ]
    }
  };
}

// rules/withheld-credential.ts
var withheldCredential = {
  id: "withheld-credential",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A credential exists, but a setting keeps the client from sending it.",
  why: "One variable, often set by a shared environment or an example, makes the client anonymous. Public data still works, private data returns 401, and new logins are ignored as well.",
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const { settings, next, chain } = resolution;
      const withheld = next === "sends-nothing" ? settings["withheld"] : void 0;
      if (withheld?.place.kind !== "env") continue;
      const kept = chain.find(isThere);
      if (kept) yield problem30(resolution, withheld, kept, facts);
    }
  },
  examples: {
    valid: [
      { title: "nothing to send", platform: "huggingface", env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: "1" } },
      { title: "a token that is sent", platform: "huggingface", env: { HF_TOKEN: "{{huggingface/token}}" } }
    ],
    invalid: [
      {
        title: "the variable beside a login",
        platform: "huggingface",
        env: { HF_HUB_DISABLE_IMPLICIT_TOKEN: "1" },
        files: { ".cache/huggingface/token": "{{huggingface/token}}" },
        severity: "warning",
        says: "HF_HUB_DISABLE_IMPLICIT_TOKEN keeps the client from sending"
      }
    ]
  }
};
function isThere({ place, role, state, value }) {
  const isOwn = role !== "lookalike" && place.kind !== "default" && place.kind !== "argument";
  return isOwn && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank;
}
function problem30({ provider, client }, { place, value }, kept, facts) {
  const name = place.kind === "env" ? place.name : "";
  return {
    platform: provider,
    clients: [client],
    place,
    message: `${name} keeps the client from sending the ${kept.slot} of ${placeName(kept.place, facts.home)}`,
    evidence: [
      { place, what: "set: no credential is sent", wins: true },
      ...kept.value ? [valueEvidence(kept.place, kept.value, facts.now, false)] : []
    ],
    cause: `${value}.`,
    remedy: {
      steps: unsetVariables([name], facts),
      wontHelp: ["Logging in again, or a new token: none is sent."]
    }
  };
}

// rules/wrapped-value.ts
var wrappedValue = {
  id: "wrapped-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The credential is inside something else: JSON, `NAME=value`, base64, two values in a row, a path.",
  why: "A secret store returns JSON, a whole .env line is copied, a Kubernetes secret is encoded twice, or the path of a token file is set instead of its content. The client sends all of it, and the platform rejects it.",
  *check(facts) {
    yield* valueProblems("wrapped-value", facts);
  },
  examples: {
    valid: [
      { title: "the token alone", platform: "huggingface", env: { HF_TOKEN: "{{huggingface/token}}" } },
      {
        title: "a token with a dot in it",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token-v1}}" }
      }
    ],
    invalid: [
      {
        title: "the whole JSON of a secret store",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "is JSON, with the value under the key refresh_token"
      },
      {
        title: "a line of an .env file in the token file",
        platform: "huggingface",
        files: { ".cache/huggingface/token": "HF_TOKEN={{huggingface/token}}" },
        severity: "error",
        says: "token begins with HF_TOKEN="
      },
      {
        title: "encoded twice",
        platform: "huggingface",
        env: { HF_TOKEN: "{{base64 huggingface/token}}" },
        severity: "error",
        says: "is base64 of a Hugging Face access token"
      },
      {
        title: "two tokens, one a line",
        platform: "huggingface",
        files: { ".cache/huggingface/token": "{{huggingface/token}}\n{{huggingface/token 2}}\n" },
        severity: "error",
        says: "2 values in a row"
      },
      {
        title: "the path of the token file",
        platform: "huggingface",
        env: { HF_TOKEN: "~/.cache/huggingface/token" },
        severity: "error",
        says: "is a path"
      },
      {
        title: "a line break written as two characters",
        platform: "cds",
        files: { ".cdsapirc": String.raw`url: https://cds.climate.copernicus.eu/api\nkey: {{cds/key}}` },
        severity: "error",
        says: String.raw`url contains \n`
      }
    ]
  }
};

// elsewhere:src/value/known-addresses.ts
var { bareAddress, standingOf: standingOf2, useAddresses } = require("./core.js")["src/value/known-addresses.ts"];

// rules/wrong-address.ts
var wrongAddress = {
  id: "wrong-address",
  severity: "error",
  layer: "name",
  failureClass: "wrong-server-or-env",
  summary: "The address of the platform is retired, has the wrong path, or is not an address.",
  why: "Platforms move, and old guides still name the old address. The server answers 404, or nothing answers; without https:// the client stops before it sends anything. No new credential helps.",
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const place = verdict.reason === "wrong-address" ? serverPlace(verdict, facts) : void 0;
      if (verdict.status === "unknown" && place) yield nothingThere(verdict, place, facts);
    }
    for (const { id, addresses = [] } of facts.providers) {
      for (const known of addresses) {
        for (const address of inUse(id, known, facts)) {
          const fault = faultOf2(address, known);
          if (fault) yield problem31(id, address, fault, facts);
        }
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the documented address, with a slash at its end",
        platform: "cds",
        env: { CDSAPI_URL: "https://cds.climate.copernicus.eu/api/", CDSAPI_KEY: "{{cds/key}}" }
      },
      {
        title: "the user\u2019s own server",
        platform: "huggingface",
        env: { HF_ENDPOINT: "https://hub.example.org", HF_TOKEN: "{{huggingface/token}}" }
      }
    ],
    invalid: [
      {
        title: "the path of the old store",
        platform: "cds",
        files: { ".cdsapirc": "url: https://ads.atmosphere.copernicus.eu/api/v2\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "has a different path from the platform\u2019s address"
      },
      {
        title: "a host from before the platform moved",
        platform: "cds",
        files: { ".cdsapirc": "url: https://cds-beta.climate.copernicus.eu/api\nkey: {{cds/key}}\n" },
        severity: "error",
        says: "is a retired address"
      },
      {
        title: "without https://",
        platform: "cds",
        env: { CDSAPI_URL: "cds.climate.copernicus.eu/api", CDSAPI_KEY: "{{cds/key}}" },
        severity: "error",
        says: "has no https://"
      },
      {
        title: "a path of a web page",
        platform: "huggingface",
        env: { HF_ENDPOINT: "https://huggingface.co/settings/tokens", HF_TOKEN: "{{huggingface/token}}" },
        severity: "error",
        says: "has a different path"
      },
      {
        title: "a server that the user\u2019s own code names, without https://",
        platform: "cave",
        options: { server: "cave.example.org" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "has no https://"
      },
      {
        title: "a server that answers 404",
        platform: "cds",
        env: { CDSAPI_URL: "https://cds.example.org/api", CDSAPI_KEY: "{{cds/key}}" },
        verdicts: [
          {
            platform: "cds",
            client: "cds",
            status: "unknown",
            reason: "wrong-address",
            host: "cds.example.org",
            slot: "key",
            expected: ["https://cds.climate.copernicus.eu/api", "https://ads.atmosphere.copernicus.eu/api"]
          }
        ],
        severity: "error",
        says: "is not the platform\u2019s address"
      },
      {
        title: "something else altogether",
        platform: "cds",
        env: { CDSAPI_URL: "True", CDSAPI_KEY: "{{cds/key}}" },
        severity: "error",
        says: "is not an address"
      }
    ]
  }
};
function inUse(platform, { slot: slot2, setting }, facts) {
  const all = heldValues(facts).filter((each) => each.platform === platform);
  const isSwapped = all.some(({ slot: other, value }) => other !== slot2 && value.traits.address !== void 0);
  const held = all.filter((each) => each.slot === slot2 && isOneText(each) && !(isSwapped && isToken(each)));
  const settings = facts.resolutions.filter(({ provider }) => provider === platform).flatMap(({ client, settings: all2 }) => {
    const found2 = setting === void 0 ? void 0 : all2[setting];
    return found2 && found2.place.kind !== "default" ? [{ client, found: found2 }] : [];
  });
  return [...held.map(ofValue), ...settings.map(({ client, found: found2 }) => ofSetting(client, found2))];
}
function isOneText({ value: { traits } }) {
  const { blank, placeholder, odd, quotes, edges, inside, wrapping, pythonType } = traits;
  return !blank && !placeholder && odd.length === 0 && !quotes && !edges && !inside && !wrapping && !pythonType;
}
function isToken({ platform, value }) {
  return value.traits.kinds.some((kind) => kind.startsWith(`${platform}/`));
}
function ofValue({ clients, place, slot: slot2, value }) {
  const { address, bareAddress: bare2 } = value.traits;
  return { clients, place, slot: slot2, isAddress: address !== void 0, standing: address?.standing, bare: bare2 };
}
function ofSetting(client, { value, place }) {
  const isAddress = /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
  const found2 = isAddress ? { standing: standingOf2(value) } : { bare: bareAddress(value) ?? ownServer(value) };
  return { clients: [client], place, isAddress, ...found2 };
}
function ownServer(text) {
  const url = /^[a-z]+:\/\//i.test(text) ? void 0 : webAddress(text);
  return url && /[.:]/.test(url.host) ? url.href.replace(/\/$/, "") : void 0;
}
function faultOf2({ isAddress, standing, bare: bare2 }, { current }) {
  const [usual = ""] = current;
  if (!isAddress) {
    return bare2 === void 0 ? { what: "is not an address", cause: "The client appends its paths to this text unchanged.", instead: usual } : { what: "has no https://", cause: "The client appends its paths to this text unchanged.", instead: bare2 };
  }
  if (standing?.is === "retired")
    return { what: "is a retired address", cause: "The platform has moved.", instead: standing.instead };
  if (standing?.is === "other-path") {
    const cause = "It comes from an old guide, or it is the address of a web page.";
    return { what: "has a different path from the platform\u2019s address", cause, instead: standing.instead };
  }
  return void 0;
}
function problem31(platform, address, { what, cause, instead }, facts) {
  const { clients, place, slot: slot2 } = address;
  return {
    platform,
    clients,
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    message: `${placeName(place, facts.home)} ${what}`,
    evidence: [{ place, what, wins: true }, { what: `the platform\u2019s address: ${instead}` }],
    explains: stopsOf(platform, clients, facts),
    cause,
    remedy: {
      steps: stepsFor10(place, instead, facts),
      wontHelp: ["A new credential, or logging in again: the address stays wrong."]
    }
  };
}
function nothingThere(verdict, place, facts) {
  const { platform, client, host, expected = [] } = verdict;
  return {
    platform,
    clients: [client],
    place,
    message: `${placeName(place, facts.home)} is not the platform\u2019s address`,
    evidence: [
      { place, what: `${host ?? "the server"} has nothing there`, wins: true },
      { what: answerWords(verdict) },
      { what: `the platform\u2019s address: ${orWords(expected)}` }
    ],
    cause: "The client appends its paths to the address, and the server doesn\u2019t have them.",
    remedy: {
      steps: stepsFor10(place, expected[0] ?? "", facts),
      wontHelp: ["A new credential, or trying again later: the address stays wrong."]
    }
  };
}
function stepsFor10(place, instead, facts) {
  if (place.kind === "env") return setPublicVariable(place.name, instead, facts);
  const where = placeName(place, facts.home);
  return [{ say: `Replace the address in ${where} with ${instead}` }];
}

// rules/wrong-kind.ts
var wrongKind = {
  id: "wrong-kind",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The value is a credential of the wrong kind for this place.",
  why: "An access token instead of a refresh token, a JWT instead of an opaque token, another platform\u2019s key: each is valid somewhere, and no client says what it expected.",
  *check(facts) {
    for (const held of heldValues(facts)) {
      const fault = valueFault("wrong-kind", held, facts);
      if (!fault) continue;
      const problem32 = valueProblem(held, facts, fault);
      yield isNotNeeded(held, facts) ? { ...problem32, remedy: { steps: unsetVariable(held.place.name, facts) } } : problem32;
    }
  },
  examples: {
    valid: [
      {
        title: "a refresh token as the refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" }
      },
      {
        title: "a truncated token: reported by another rule",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token first 20}}"}' }
      }
    ],
    invalid: [
      {
        title: "the access token as the refresh token",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{jwt earthscope/access-token exp=+3600}}" },
        severity: "error",
        says: "an access token (JWT)"
      },
      {
        title: "a JWT where 32 hexadecimal digits are expected",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{jwt earthscope/access-token exp=+3600}}"}' },
        severity: "error",
        says: "an access token (JWT)"
      }
    ]
  }
};
function isNotNeeded(held, facts) {
  const renews = heldValues(facts).some(
    ({ platform, slot: slot2, value }) => platform === held.platform && slot2 === "refresh_token" && isUsable(value, facts.now)
  );
  return held.place.kind === "env" && (held.slot !== "refresh_token" && renews || hiddenGood(held, facts) !== void 0);
}

// rules/wrong-server.ts
var wrongServer = {
  id: "wrong-server",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-server-or-env",
  summary: "The token was issued for a different server.",
  why: "A token names its issuer and audience. One from the test system looks valid, but production rejects it.",
  *check(facts) {
    for (const held of heldValues(facts)) {
      const resolution = facts.resolutions.find(
        ({ client, next }) => held.clients.includes(client) && next === "sends"
      );
      const mismatch = resolution && otherServer(held, resolution, facts);
      if (mismatch) yield { ...subjectOf(held), ...mismatch };
    }
  },
  examples: {
    valid: [
      {
        title: "made by the server in use",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" }
      },
      {
        title: "a test server on this machine",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}",
          ES_OAUTH2__DOMAIN: "http://127.0.0.1:8080"
        }
      }
    ],
    invalid: [
      {
        title: "made by the test system",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400 iss=https://login-dev.earthscope.org/}}"
        },
        severity: "error",
        says: "issued by login-dev.earthscope.org"
      },
      {
        title: "made for another audience",
        platform: "earthscope",
        env: {
          ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}",
          ES_OAUTH2__AUDIENCE: "https://api-dev.earthscope.org"
        },
        severity: "error",
        says: "for a different audience"
      }
    ]
  }
};
function addressOf({ settings }) {
  return settings["domain"] ?? settings["iam_url"];
}
function otherServer({ slot: slot2, place, value }, resolution, facts) {
  const { jwt } = value.traits;
  const server = addressOf(resolution);
  const host = server && hostOf(server.value);
  if (!jwt || !server || !host || isLoopback(host) || resolution.fields[slot2] === void 0) return void 0;
  const maker = jwt.issuer === void 0 ? void 0 : hostOf(jwt.issuer);
  const steps = [
    // No login is read while the variable is set.
    ...place.kind === "env" ? unsetVariable(place.name, facts) : [],
    logIn(resolution.provider, facts, "Log in to the server in use"),
    ...server.place.kind === "env" ? unsetVariable(server.place.name, facts) : []
  ];
  if (maker && maker !== host && isOfPlatform(maker, resolution.provider, facts)) {
    return {
      message: `${slot2} was issued by ${maker}, but ${host} is in use`,
      evidence: [{ what: `the token\u2019s issuer: ${maker}` }, { place: server.place, what: `in use: ${host}` }],
      cause: "The token belongs to another environment of the platform.",
      remedy: { steps }
    };
  }
  const audience = resolution.settings["audience"];
  if (!audience || !jwt.audience || jwt.audience.includes(audience.value) || slot2 !== "access_token") return void 0;
  return {
    message: `${slot2} was issued for a different audience`,
    evidence: [
      { what: `the token\u2019s audience: ${jwt.audience.join(", ")}` },
      { place: audience.place, what: `in use: ${audience.value}` }
    ],
    cause: "The token is for another service, or the setting was changed after the login.",
    remedy: {
      steps: [
        ...audience.place.kind === "env" ? unsetVariable(audience.place.name, facts) : [],
        ...place.kind === "env" ? unsetVariable(place.name, facts) : [],
        logIn(
          resolution.provider,
          facts,
          audience.place.kind === "env" ? "Or log in again with this setting" : "Log in again"
        )
      ]
    }
  };
}

// src/rules.generated.ts
var rules = [
  brokenClient,
  clientRaises,
  clientWarns,
  clientsDisagree,
  clockSkew,
  conflictingValues,
  discontinuedClient,
  doubledPrefix,
  duplicateKey,
  emptyValue,
  envOverCache,
  expiredToken,
  filePermissions,
  insecureEndpoint,
  interruptedSave,
  legacyName,
  lostLogin,
  malformedFile,
  malformedVariable,
  misnamedFile,
  misnamedKey,
  misnamedVariable,
  missingCredential,
  missingPair,
  missingScope,
  mixedSources,
  movedPlace,
  netrcOverride,
  nonAsciiQuotes,
  otherProfile,
  outdatedClient,
  overlongValue,
  placeholderValue,
  projectFile,
  quotedValue,
  refusedExchange,
  rejectedToken,
  revokedToken,
  shadowedFile,
  shadowedLogin,
  staleCache,
  strayWhitespace,
  swappedFields,
  termsNotAccepted,
  tokenInGit,
  truncatedValue,
  unknownForm,
  unknownProfile,
  unloadedVariable,
  unreachable,
  unreadableToken,
  unusableHome,
  withheldCredential,
  wrappedValue,
  wrongAddress,
  wrongKind,
  wrongServer
];

// part:rules
module.exports = {
  "src/check/check-facts.ts": { checkFacts, lowerUnusedSeverity },
  "src/check/recheck-command.ts": { recheckCommand },
  "src/requests/ca-variables.ts": { caVariables, trustsSystem },
  "src/rule-kit/copy-back.ts": { copyBack },
  "src/rule-kit/env-shadow.ts": { envGroup, envShadow },
  "src/rules.generated.ts": { rules }
};
