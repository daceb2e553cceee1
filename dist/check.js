'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
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

// elsewhere:src/facts/compose-file.ts
var compose_file_exports = {};
__export(compose_file_exports, {
  parseCompose: () => parseCompose
});
var parseCompose;
var init_compose_file = __esm({
  "elsewhere:src/facts/compose-file.ts"() {
    ({ parseCompose } = require("./yaml.js")["src/facts/compose-file.ts"]);
  }
});

// elsewhere:src/unknown/agreed-facts.ts
var agreed_facts_exports = {};
__export(agreed_facts_exports, {
  agreedFacts: () => agreedFacts,
  unknownGaps: () => unknownGaps
});
var agreedFacts, unknownGaps;
var init_agreed_facts = __esm({
  "elsewhere:src/unknown/agreed-facts.ts"() {
    ({ agreedFacts, unknownGaps } = require("./others.js")["src/unknown/agreed-facts.ts"]);
  }
});

// elsewhere:src/unknown/gather-in-all.ts
var gather_in_all_exports = {};
__export(gather_in_all_exports, {
  gatherInAll: () => gatherInAll
});
var gatherInAll;
var init_gather_in_all = __esm({
  "elsewhere:src/unknown/gather-in-all.ts"() {
    ({ gatherInAll } = require("./others.js")["src/unknown/gather-in-all.ts"]);
  }
});

// elsewhere:src/check/check-facts.ts
var check_facts_exports = {};
__export(check_facts_exports, {
  checkFacts: () => checkFacts,
  lowerUnusedSeverity: () => lowerUnusedSeverity
});
var checkFacts, lowerUnusedSeverity;
var init_check_facts = __esm({
  "elsewhere:src/check/check-facts.ts"() {
    ({ checkFacts, lowerUnusedSeverity } = require("./rules.js")["src/check/check-facts.ts"]);
  }
});

// elsewhere:src/rules.generated.ts
var rules_generated_exports = {};
__export(rules_generated_exports, {
  rules: () => rules
});
var rules;
var init_rules_generated = __esm({
  "elsewhere:src/rules.generated.ts"() {
    ({ rules } = require("./rules.js")["src/rules.generated.ts"]);
  }
});

// elsewhere:src/unknown/agreed-findings.ts
var agreed_findings_exports = {};
__export(agreed_findings_exports, {
  agreedFindings: () => agreedFindings
});
var agreedFindings;
var init_agreed_findings = __esm({
  "elsewhere:src/unknown/agreed-findings.ts"() {
    ({ agreedFindings } = require("./others.js")["src/unknown/agreed-findings.ts"]);
  }
});

// elsewhere:src/probe/ask-known.ts
var ask_known_exports = {};
__export(ask_known_exports, {
  askKnown: () => askKnown
});
var askKnown;
var init_ask_known = __esm({
  "elsewhere:src/probe/ask-known.ts"() {
    ({ askKnown } = require("./online.js")["src/probe/ask-known.ts"]);
  }
});

// elsewhere:src/commands/online/exchange-ports.ts
var exchange_ports_exports = {};
__export(exchange_ports_exports, {
  exchangePorts: () => exchangePorts
});
var exchangePorts;
var init_exchange_ports = __esm({
  "elsewhere:src/commands/online/exchange-ports.ts"() {
    ({ exchangePorts } = require("./online.js")["src/commands/online/exchange-ports.ts"]);
  }
});

// elsewhere:src/commands/report/report-key.ts
var report_key_exports = {};
__export(report_key_exports, {
  reportKey: () => reportKey
});
var reportKey;
var init_report_key = __esm({
  "elsewhere:src/commands/report/report-key.ts"() {
    ({ reportKey } = require("./others.js")["src/commands/report/report-key.ts"]);
  }
});

// elsewhere:src/report/skipped-text.ts
var skipped_text_exports = {};
__export(skipped_text_exports, {
  skippedText: () => skippedText
});
var skippedText;
var init_skipped_text = __esm({
  "elsewhere:src/report/skipped-text.ts"() {
    ({ skippedText } = require("./others.js")["src/report/skipped-text.ts"]);
  }
});

// elsewhere:src/report/text.ts
var text_exports = {};
__export(text_exports, {
  closingLine: () => closingLine,
  textReport: () => textReport
});
var closingLine, textReport;
var init_text = __esm({
  "elsewhere:src/report/text.ts"() {
    ({ closingLine, textReport } = require("./text.js")["src/report/text.ts"]);
  }
});

// elsewhere:src/git/run-git.ts
var run_git_exports = {};
__export(run_git_exports, {
  gitIn: () => gitIn
});
var gitIn;
var init_run_git = __esm({
  "elsewhere:src/git/run-git.ts"() {
    ({ gitIn } = require("./git.js")["src/git/run-git.ts"]);
  }
});

// elsewhere:src/git/git-answer.ts
var git_answer_exports = {};
__export(git_answer_exports, {
  gitAnswer: () => gitAnswer
});
var gitAnswer;
var init_git_answer = __esm({
  "elsewhere:src/git/git-answer.ts"() {
    ({ gitAnswer } = require("./git.js")["src/git/git-answer.ts"]);
  }
});

// elsewhere:src/nearest.ts
var { editDistance, nearest, nearestVariable } = require("./core.js")["src/nearest.ts"];

// elsewhere:src/providers/platform-names.ts
var { platformNamed, platformNames } = require("./core.js")["src/providers/platform-names.ts"];

// elsewhere:src/value/foreign-text.ts
var { maskRandomNames, mayShow, shown, shownNames } = require("./core.js")["src/value/foreign-text.ts"];

// elsewhere:src/value/untrusted.ts
var { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted } = require("./core.js")["src/value/untrusted.ts"];

// src/command-line/command.ts
var commandNames = [
  "check",
  "status",
  "scan",
  "where",
  "merge",
  "rules",
  "explain",
  "fix",
  "report",
  "providers",
  "completion",
  "demo"
];

// elsewhere:src/output/holds-secret.ts
var { guardedSecrets, holdsForm, holdsSecret, maskedSecret } = require("./core.js")["src/output/holds-secret.ts"];

// elsewhere:src/secret.ts
var { Secret, allSecrets, forgettingSecrets } = require("./core.js")["src/secret.ts"];

// src/command-line/quoted-word.ts
function quotedWord(typed, env = {}) {
  const text = rawText(typed);
  if (!mayShow(text, "typed") || Object.values(env).includes(text.replace(/^-+/, ""))) return void 0;
  return holdsSecret(text, guardedSecrets(allSecrets())) ? void 0 : say`"${shown(typed, "typed")}"`;
}

// elsewhere:src/command-line/usage-error.ts
var { UsageError } = require("./core.js")["src/command-line/usage-error.ts"];

// src/command-line/unknown-word.ts
function unknownWord({ what, word, position, meant, otherwise, env }) {
  const named = quotedWord(word, env) ?? (position === void 0 ? void 0 : say`(word ${position})`);
  const message = joinWords([say`unknown ${what}`, ...named === void 0 ? [] : [named]], say` `);
  return meant === void 0 ? new UsageError(message, otherwise) : new UsageError(say`${message}; did you mean "${ourOwn(meant)}"?`);
}

// src/command-line/chosen-platforms.ts
function chosenPlatforms(words, { platforms, orCommand, env }) {
  const ids = words.map((word, index) => {
    const id = platforms.named(rawText(word));
    if (id !== void 0) return id;
    const isCommand = orCommand && index === 0;
    throw unknownWord({
      what: isCommand ? say`command or platform` : say`platform`,
      word,
      position: index + 1,
      meant: nearest(rawText(word), [...isCommand ? commandNames : [], ...platformNames(platforms.known)]),
      otherwise: say`Platforms: ${shownNames([...platforms.ids].sort().join(", "))}.${isCommand ? say` Commands: see auth-doctor --help.` : say``}`,
      env
    });
  });
  return [...new Set(ids)];
}

// src/commands/check.ts
var import_node_path9 = require("node:path");

// elsewhere:src/command-line/exit-code.ts
var { exitCodeOf, exitCodeOfInterrupt } = require("./core.js")["src/command-line/exit-code.ts"];

// elsewhere:src/command-line/option-value.ts
var { durationSeconds, isOn, lastOf, oneOf, textOf, textsOf, wordsOf } = require("./core.js")["src/command-line/option-value.ts"];

// elsewhere:src/command-line/options.ts
var { checkOptions, colorChoices, completionOptions, demoOptions, explainOptions, failOnChoices, fixOptions, formatNames, mergeOptions, providersOptions, reportOptions, rulesOptions, scanOptions, screenOptions, shellNames, statusOptions, supportFormats, whereOptions } = require("./core.js")["src/command-line/options.ts"];

// elsewhere:src/command-line/output-format.ts
var { askedOutputs, chosenOutputs } = require("./core.js")["src/command-line/output-format.ts"];

// elsewhere:src/command-line/screen-for.ts
var { screenFor } = require("./core.js")["src/command-line/screen-for.ts"];

// elsewhere:src/command-line/write-report.ts
var { outputMasked, writeFailure, writeOutputs, writeReport, writeReportText } = require("./core.js")["src/command-line/write-report.ts"];

// elsewhere:src/config/config-defaults.ts
var { configDefaults } = require("./core.js")["src/config/config-defaults.ts"];

// elsewhere:src/config/load-config.ts
var { loadConfig, userFolder } = require("./core.js")["src/config/load-config.ts"];

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// src/requests/credential-host.ts
function hostStanding({ host, open, place }, { hosts, folders }, home) {
  const isOwnFile = place.kind === "file" && isOwnConfiguration(place.path, folders, home);
  const isNamed = place.kind === "argument" || place.kind === "env" || place.kind === "default" || isOwnFile;
  if (isLoopback(host)) return isNamed ? "this-machine" : "unnamed-loopback";
  if (open) return "open-line";
  if (isKnownHost(host, hosts)) return "platform";
  return place.kind === "argument" || isOwnFile ? "named" : "foreign-host";
}
function mayHaveCredential(standing) {
  return standing === "platform" || standing === "this-machine" || standing === "named";
}
function isLoopback(host) {
  const name = host.toLowerCase().replace(/\.$/, "");
  return isLocalhostName(name) || /^127(?:\.\d{1,3}){3}$/.test(name) || /^\[?::1\]?$/.test(name) || name === "0.0.0.0";
}
function isLocalhostName(host) {
  return /(?:^|\.)localhost\.?$/i.test(host);
}
function isKnownHost(host, patterns) {
  const name = host.toLowerCase();
  return patterns.some(
    (pattern) => pattern.startsWith("*.") ? name.endsWith(pattern.slice(1).toLowerCase()) : name === pattern.toLowerCase()
  );
}
function isOwnConfiguration(path, folders, home) {
  if (!home || /(?:^|[\\/])(?:\.\.(?:[\\/]|$)|\.env(?:rc|\.[^\\/]*)?$)/.test(path)) return false;
  return folders.some((folder) => pathBelow(path, folder.replace(/^~/, home)) !== void 0) || isSamePath(path.replace(/[\\/][^\\/]*$/, ""), home);
}

// src/rule-kit/hosts.ts
function hostOf(address) {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return void 0;
  return new URL(address).hostname.toLowerCase() || void 0;
}
function isOfPlatform(host, platform, facts) {
  return isKnownHost(host, facts.providers.find(({ id }) => id === platform)?.hosts ?? []);
}
var derivedSettings = /* @__PURE__ */ new Set(["token_url", "request", "app_url", "audience"]);

// elsewhere:src/value/versions.ts
var { compareVersions, isOneOf, versionWords } = require("./core.js")["src/value/versions.ts"];

// elsewhere:src/rule-kit/held-values.ts
var { canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf } = require("./core.js")["src/rule-kit/held-values.ts"];

// src/rule-kit/explained.ts
function stopsOf(platform, clients, facts) {
  return facts.resolutions.filter(({ provider, client }) => provider === platform && clients.includes(client)).flatMap(({ client, raises, warnings }) => [
    ...[...new Set(raises.map(({ phase }) => phase))].map((phase) => ({ client, phase })),
    ...warnings.length > 0 ? [{ client, phase: "warning" }] : []
  ]);
}
function stopsOver({ platform, slot, clients }, facts) {
  const provider = facts.providers.find(({ id }) => id === platform);
  const isPublic = isAddressSlot(slot) || provider?.pairs.some(({ id }) => id === slot);
  return stopsOf(platform, clients, facts).filter(({ phase }) => !isPublic || phase !== "token");
}

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// elsewhere:src/rule-kit/remedy-steps.ts
var loaded;
var everyShell = (...all) => (loaded ??= require("./remedies.js")["src/rule-kit/remedy-steps.ts"]).everyShell(...all);

// elsewhere:src/rule-kit/shell-path.ts
var { quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"];

// src/rule-kit/installed-client.ts
function clientsThatCount(platform, facts) {
  const clients = facts.providers.find(({ id }) => id === platform)?.clients ?? [];
  const installed = clients.filter(({ id }) => mainInstallation(id, facts.installed) !== void 0);
  return new Set((installed.length > 0 ? installed : clients).map(({ id }) => id));
}
function installedProblems(kind, facts, cause) {
  const used = new Set(facts.resolutions.map(({ provider }) => provider));
  return installedFaults(facts.providers, facts.installed).filter(({ provider, fault }) => fault.kind === kind && used.has(provider.id)).map(({ provider, clients, isMain, installation, fault }) => {
    const { version, python } = installation;
    const where = packagePlace(installation);
    const place = { kind: "file", path: where.path };
    const other = fault.with && `${fault.with.package} ${python.packages.get(fault.with.package) ?? ""}`;
    return {
      platform: provider.id,
      clients,
      place,
      // If it shows no exception, only part of it fails; a second installation may not be used at all.
      severity: fault.shows && isMain ? "error" : "warning",
      message: `${fault.package} ${version} ${fault.fault}`,
      evidence: [
        {
          place,
          what: `${fault.package} ${version}${other ? ` and ${other} are` : " is"} installed in ${environmentWords(where, facts)}`
        },
        ...fault.shows ? [{ what: `it shows ${fault.shows}` }] : []
      ],
      cause,
      explains: isMain ? stopsOf(provider.id, clients, facts) : [],
      remedy: {
        steps: [
          installStep("Install a working version in the same environment", fault.command, installation, facts),
          ...fault.otherwise ? [{ say: fault.otherwise }] : []
        ],
        wontHelp: [
          `Logging in again, or a new credential: ${fault.shows ? "the program fails before it reads any" : "the fault is in the program"}.`
        ]
      }
    };
  });
}
function installedFaults(providers, installed) {
  return providers.flatMap(
    (provider) => (provider.versions ?? []).flatMap(
      (fault) => (
        // A platform that extends another inherits its list, but only its own packages are reported.
        installed.filter((each) => each.platform === provider.id && each.package === fault.package && isFaulty(fault, each)).map((installation) => ({
          provider,
          clients: [installation.client],
          isMain: mainInstallation(installation.client, installed) === installation,
          installation,
          fault
        }))
      )
    )
  );
}
function mainInstallation(client, installed) {
  return installed.find((each) => each.client === client);
}
function unknownEras({ eras = [] }, installation) {
  return eras.filter(
    (era) => era.package === installation.package && compareVersions(installation.version, era.below) < 0
  );
}
function packagePlace({ package: name, python }) {
  return python.places?.get(name) ?? python;
}
function environmentWords({ path, foundBy }, facts) {
  return `${withTilde(path, facts?.home)} (${foundBy})`;
}
function installStep(say2, command, installation, facts) {
  const what = command.startsWith(pip) ? command.slice(pip.length) : void 0;
  if (what === void 0) return { say: say2, run: everyShell(command) };
  const { path, foundBy } = installation.python;
  if (installation.program === void 0) {
    const install = `${/^(python3|py)\b/.exec(foundBy)?.[1] ?? "python"} -m pip install`;
    const where = packagePlace(installation);
    if (where.foundBy !== "PYTHONPATH") return { say: say2, run: everyShell(`${install} ${what}`) };
    return { say: say2, run: quotedLines(where.path, facts, (folder) => `${install} --target ${folder} ${what}`) };
  }
  const parts = path.split(/[\\/]/);
  const name = parts.at(-1) ?? "";
  const plain = /^[\w.-]+$/.test(name);
  if (plain && parts.at(-2) === "venvs" && parts.includes("pipx"))
    return { say: say2, run: everyShell(`pipx runpip ${name} install ${what}`) };
  const python = facts.platform === "win32" ? `${path}\\Scripts\\python.exe` : `${path}/bin/python`;
  const isUv = parts.at(-2) === "tools" && parts.includes("uv");
  const run = quotedLines(
    python,
    facts,
    (quoted, shell) => isUv ? `uv pip install --python ${quoted} ${what}` : `${shell === "powershell" ? "& " : ""}${quoted} -m pip install ${what}`
  );
  return { say: say2, run };
}
function quotedLines(path, { home }, line) {
  return shells.flatMap((shell) => {
    const quoted = shellPath(path, home, shell);
    return quoted === void 0 ? [] : [{ shell, line: line(quoted, shell) }];
  });
}
var pip = "python -m pip install ";
var shells = ["posix", "fish", "powershell", "cmd"];
function isFaulty({ versions, below, with: other }, { version, python }) {
  if (versions && !isOneOf(version, versions)) return false;
  if (below !== void 0 && compareVersions(version, below) >= 0) return false;
  if (!other) return true;
  const brings = python.packages.get(other.package);
  return brings !== void 0 && compareVersions(brings, other.from) >= 0;
}

// src/check/platform-status.ts
function proofGaps(provider, facts, findings) {
  const count = clientsThatCount(provider.id, facts);
  return facts.resolutions.filter((each) => each.provider === provider.id && count.has(each.client)).flatMap((resolution) => {
    if (findings.some((finding) => isAbout(finding, resolution))) return [];
    const verdict = facts.verdicts.find(({ client }) => client === resolution.client);
    const what = unproved(resolution, provider) ?? (verdict?.status === "valid" ? void 0 : elsewhere(resolution, facts));
    return what === void 0 ? [] : [{ platform: provider.id, client: resolution.client, what, uncertain: true }];
  });
}
function platformStatus(provider, facts, findings, gaps) {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  if (clients.length === 0) return "not-used";
  if (findings.some((finding) => finding.severity !== "note" && concerns(finding, provider.id, clients)))
    return "problems";
  if (gaps.some(({ platform, uncertain }) => platform === provider.id && uncertain)) return "unknown";
  return provider.anonymous && clients.every(isAnonymous) ? "not-used" : "healthy";
}
function isAbout({ severity, platform, clients, explains = [] }, { provider, client }) {
  const isNamed = clients.includes(client) || explains.some((each) => each.client === client);
  return severity !== "note" && (platform ?? provider) === provider && isNamed;
}
function concerns({ platform, clients }, id, mine) {
  return platform === void 0 ? mine.some(({ client }) => clients.includes(client)) : platform === id;
}
function isAnonymous({ next, fields }) {
  return next === "sends-nothing" && Object.values(fields).every(({ place }) => place.kind === "default");
}
function unproved({ next, raises, fields, gaps }, provider) {
  if (raises[0]) return `it raises ${raises[0].class}, and the finding about it is ignored`;
  switch (next) {
    case "sends":
    case "exchanges":
      return void 0;
    case "sends-nothing": {
      const hasOwn = Object.values(fields).some(({ place }) => place.kind !== "default");
      return provider.anonymous && !hasOwn ? void 0 : "it sends its requests without a credential";
    }
    case "raises":
      return "it stops before it sends anything";
    case "unknown":
      return gaps.length > 0 ? void 0 : "what it would send is unknown";
  }
}
function elsewhere({ provider, settings, fields }, facts) {
  const addresses = [
    ...Object.entries(settings).flatMap(([name, setting]) => isServer(name, setting) ? [hostOf(setting.value)] : []),
    ...Object.values(fields).map(({ value }) => value.is === "known" ? value.traits.address?.host : void 0)
  ];
  const host = addresses.find(
    (each) => each !== void 0 && !isLoopback(each) && !isOfPlatform(each, provider, facts)
  );
  return host === void 0 ? void 0 : `${host} is not a known address of this platform`;
}
function isServer(name, { place }) {
  return place.kind !== "default" && !derivedSettings.has(name);
}

// elsewhere:src/config/apply-config.ts
var { applyConfig, ignoredPath } = require("./core.js")["src/config/apply-config.ts"];

// src/facts/gather-facts.ts
var import_node_path8 = require("node:path");

// src/rule-kit/near-miss.ts
var otherWords = {
  client_id: ["ID", "CLIENTID", "USER_ID"],
  client_secret: ["SECRET", "KEY", "API_KEY", "APIKEY", "CLIENT_KEY", "SECRET_KEY", "PASSWORD"],
  refresh_token: ["REFRESH", "RT", "TOKEN", "API_TOKEN"],
  token: ["ACCESS_TOKEN", "AUTH_TOKEN", "API_TOKEN", "JWT", "BEARER", "BEARER_TOKEN", "TOKEN", "API_KEY"],
  key: ["TOKEN", "APIKEY", "API_KEY", "SECRET"]
};
function nearMisses(resolutions, variables) {
  const misses = /* @__PURE__ */ new Map();
  const spelt = variables.map((name) => ({ name, letters: bare(name) }));
  for (const { provider, chain, settings } of resolutions) {
    const read = new Set(
      [...chain, ...Object.values(settings)].flatMap(({ place }) => place.kind === "env" ? [place.name] : [])
    );
    const known2 = namesOf(chain);
    const prefix = commonPrefix(known2.map(({ name }) => name));
    const beginnings = new Set(known2.map((each) => each.bare.slice(0, 2)));
    for (const { name, letters } of spelt) {
      if (!beginnings.has(letters.slice(0, 2)) || read.has(name)) continue;
      const meant = known2.find((each) => isSpeltOtherwise(letters, each)) ?? known2.find((each) => isMistyped(letters, each)) ?? otherWord(name, prefix, known2);
      if (meant)
        misses.set(`${provider} ${name}`, {
          platform: provider,
          name,
          instead: meant.instead,
          slot: meant.slot,
          why: whyNot(name, meant.name)
        });
    }
  }
  return [...misses.values()];
}
function namesOf(chain) {
  return chain.flatMap(({ place, slot, role }) => {
    if (place.kind !== "env" || place.name.length < 8) return [];
    if (role === "current") return [{ name: place.name, bare: bare(place.name), slot, instead: place.name }];
    if (role !== "legacy" || isGenericName(place.name)) return [];
    const current = chain.find((each) => each.slot === slot && each.role === "current" && each.place.kind === "env");
    const instead = current?.place.kind === "env" ? current.place.name : place.name;
    return [{ name: place.name, bare: bare(place.name), slot, instead }];
  });
}
function isSpeltOtherwise(letters, known2) {
  return letters === known2.bare;
}
function isMistyped(a, { bare: b }) {
  return b.length >= 12 && Math.abs(a.length - b.length) <= 1 && a.slice(0, 2) === b.slice(0, 2) && differsByOne(a, b);
}
function otherWord(name, prefix, known2) {
  if (prefix.length < 5 || !name.toUpperCase().startsWith(prefix.toUpperCase())) return void 0;
  const rest = name.slice(prefix.length).toUpperCase();
  return known2.find(({ slot, name: each }) => each.startsWith(prefix) && (otherWords[slot] ?? []).includes(rest));
}
function commonPrefix(names) {
  const [first = "", ...others] = names;
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, first.slice(0, length).lastIndexOf("_") + 1);
}
function bare(name) {
  return name.toUpperCase().replaceAll("_", "");
}
function whyNot(name, known2) {
  if (name.toUpperCase() === known2.toUpperCase()) return "names are case-sensitive";
  if (name.replaceAll("_", "") === known2.replaceAll("_", "")) return "the underscores differ";
  return "no client reads this name";
}
function differsByOne(a, b) {
  const start = [...a].findIndex((letter, index) => letter !== b[index]);
  const at = start < 0 ? a.length : start;
  const rests = [
    [a.slice(at + 1), b.slice(at)],
    [a.slice(at), b.slice(at + 1)],
    [a.slice(at + 1), b.slice(at + 1)],
    [(a[at + 1] ?? "") + (a[at] ?? "") + a.slice(at + 2), b.slice(at)]
  ];
  return a !== b && rests.some(([one, other]) => one === other);
}
function isGenericName(variable) {
  return variable.split("_").length <= 2;
}

// elsewhere:src/value/installations.ts
var { installationsOf, installedVersion } = require("./core.js")["src/value/installations.ts"];

// src/value/server-templates.ts
function atServer(provider, address) {
  const { templates, addresses } = provider;
  const url = webAddress(address) ?? webAddress(addresses?.[0]?.current[0]);
  return templates && url ? { ...provider, ...filled(templates, url) } : provider;
}
function namesServer(text) {
  return /\{(?:server|origin)\}/.test(text);
}
function webAddress(text) {
  if (text === void 0 || text === "" || /[\s"'<>\\^`{|}]/.test(text)) return void 0;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return void 0;
  const url = new URL(whole);
  const isPlain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return /^https?:$/.test(url.protocol) && isPlain ? url : void 0;
}
function filled({ login, pages }, url) {
  const path = /^[\w+:,./~-]*$/.test(url.pathname) ? url.pathname.replace(/\/+$/, "") : "";
  const server = `${url.origin}${path}`;
  const fill = (text) => text.replaceAll("{server}", server).replaceAll("{origin}", url.origin);
  return {
    ...login === void 0 ? {} : { login: fill(login) },
    pages: { docs: fill(pages.docs), create: fill(pages.create), revoke: fill(pages.revoke) }
  };
}

// src/facts/find-assignments.ts
var import_node_path2 = require("node:path");

// elsewhere:src/value/known-value.ts
var { knownValue } = require("./core.js")["src/value/known-value.ts"];

// elsewhere:src/facts/assignment-line.ts
var loaded2;
var assignmentIn = (...all) => (loaded2 ??= require("./assignments.js")["src/facts/assignment-line.ts"]).assignmentIn(...all);
var exportsAll = (...all) => (loaded2 ??= require("./assignments.js")["src/facts/assignment-line.ts"]).exportsAll(...all);
var exportsVariable = (...all) => (loaded2 ??= require("./assignments.js")["src/facts/assignment-line.ts"]).exportsVariable(...all);

// src/facts/startup-files.ts
var import_node_path = require("node:path");
var most = 32;
async function assignmentFiles(world, lookAtRcFiles) {
  const { join: join2 } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const home = world.home ?? world.user.passwdHome;
  const valueIn = (name) => world.env.find((each) => each.name === name)?.value || void 0;
  const configuration = valueIn("XDG_CONFIG_HOME") ?? (home && join2(home, ".config"));
  const conda = valueIn("CONDA_PREFIX");
  const files = [
    ...await envrcFiles(world),
    { path: join2(world.cwd, ".env"), syntax: "assignments", readBy: "dotenv" },
    { path: join2(world.cwd, ".Renviron"), syntax: "assignments", readBy: "R" }
  ];
  if (conda) {
    files.push({ path: join2(conda, "conda-meta", "state"), syntax: "json", readBy: "conda" });
    files.push(...await fragments(world, join2(conda, "etc", "conda", "activate.d"), ".sh", "sh", "conda"));
  }
  if (home) files.push({ path: join2(home, ".Renviron"), syntax: "assignments", readBy: "R" });
  if (configuration)
    files.push(...await fragments(world, join2(configuration, "environment.d"), ".conf", "assignments", "systemd"));
  if (!lookAtRcFiles || !home) return files;
  if (world.platform === "win32") files.push(...profiles(windowsDocuments(home, valueIn), join2));
  for (const name of [".bash_profile", ".bash_login", ".bashrc", ".bash_aliases"])
    files.push({ path: join2(home, name), syntax: "sh", readBy: "bash" });
  files.push({ path: join2(home, ".profile"), syntax: "sh", readBy: "sh" });
  const zsh = valueIn("ZDOTDIR") ?? home;
  for (const name of [".zshenv", ".zprofile", ".zshrc", ".zlogin"])
    files.push({ path: join2(zsh, name), syntax: "sh", readBy: "zsh" });
  for (const name of [".tcshrc", ".cshrc", ".login"])
    files.push({ path: join2(home, name), syntax: "csh", readBy: "csh" });
  if (!configuration) return files;
  const fish = join2(configuration, "fish");
  files.push(
    { path: join2(fish, "config.fish"), syntax: "fish", readBy: "fish" },
    { path: join2(fish, "fish_variables"), syntax: "fish-universal", readBy: "fish" }
  );
  files.push(...await fragments(world, join2(fish, "conf.d"), ".fish", "fish", "fish"));
  return world.platform === "win32" ? files : [...files, ...profiles([join2(configuration, "powershell")], join2)];
}
function windowsDocuments(home, valueIn) {
  const drive = valueIn("OneDrive");
  const documents = [import_node_path.win32.join(home, "Documents"), ...drive === void 0 ? [] : [import_node_path.win32.join(drive, "Documents")]];
  return documents.flatMap((each) => ["PowerShell", "WindowsPowerShell"].map((name) => import_node_path.win32.join(each, name)));
}
function profiles(folders, join2) {
  const names = ["profile.ps1", "Microsoft.PowerShell_profile.ps1", "Microsoft.VSCode_profile.ps1"];
  return folders.flatMap(
    (folder) => names.map((name) => ({ path: join2(folder, name), syntax: "powershell", readBy: "powershell" }))
  );
}
async function envrcFiles(world) {
  const { dirname: dirname2, join: join2 } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  let folder = world.cwd;
  for (let count = 0; count < most; count += 1) {
    const path = join2(folder, ".envrc");
    if ((await world.stat(path)).is === "found") return [{ path, syntax: "sh", readBy: "direnv" }];
    const parent = dirname2(folder);
    if (parent === folder) return [];
    folder = parent;
  }
  return [];
}
async function fragments(world, folder, ending, syntax, readBy) {
  const { join: join2 } = world.platform === "win32" ? import_node_path.win32 : import_node_path.posix;
  const listed = await world.list(folder);
  if (listed.is !== "found") return [];
  const names = listed.names.filter((name) => name.endsWith(ending)).slice(0, most);
  return names.map((name) => ({ path: join2(folder, name), syntax, readBy }));
}

// src/facts/text-in.ts
function textIn({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}

// src/facts/find-assignments.ts
var largest = 1048576;
var longest = 4096;
var mostMentions = 400;
async function findAssignments(world, names, lookAtRcFiles, withValues = false) {
  const wanted = names.filter((name) => /^[A-Za-z_]\w*$/.test(name));
  if (wanted.length === 0) return /* @__PURE__ */ new Map();
  const registry = registryAssignments(world, wanted, withValues);
  const files = await assignmentFiles(world, lookAtRcFiles);
  const texts = await Promise.all(files.map(async ({ path }) => await textOf2(world, path)));
  const found = [];
  const exported = /* @__PURE__ */ new Set();
  for (const [file, { syntax, readBy }] of files.entries()) {
    const text = texts[file] ?? "";
    const seen = syntax === "powershell" ? text.toLowerCase() : text;
    const mentioned = wanted.filter((name) => seen.includes(syntax === "powershell" ? name.toLowerCase() : name));
    const mayExportAll = syntax === "sh" && /\bset(?:opt)?\s/i.test(text);
    if (mentioned.length === 0 && !mayExportAll) continue;
    let mentions = 0;
    for (const [number, line] of text.split("\n").entries()) {
      if (line.length > longest || line.trimStart().startsWith("#")) continue;
      if (mayExportAll && exportsAll(line)) for (const name of wanted) exported.add(exportKey(readBy, file, name));
      for (const name of mentioned) {
        if (!(syntax === "powershell" ? line.toLowerCase().includes(name.toLowerCase()) : line.includes(name)))
          continue;
        if (mentions >= mostMentions) break;
        mentions += 1;
        if (syntax === "sh" && exportsVariable(line, name)) exported.add(exportKey(readBy, file, name));
        const does = assignmentIn(line, name, syntax);
        if (does) found.push({ name, file, number: number + 1, does });
      }
    }
  }
  const assignments = /* @__PURE__ */ new Map();
  for (const { name, file, number, does } of found) {
    const { path, readBy } = files[file];
    const shell = shellThatPassesOver(files, texts, file, world);
    assignments.set(name, [
      ...assignments.get(name) ?? [],
      {
        place: { kind: "file", path, line: number },
        matches: comparison(does, world.env.find((each) => each.name === name)?.value),
        exported: does.exports || exported.has(exportKey(readBy, file, name)),
        readBy,
        ...shell === void 0 ? {} : { neverReadBy: shell },
        // Of several readings, the last one is without quotation marks and comments.
        ...withValues && does.isLiteral && does.values.length > 0 ? { value: knownValue(does.values.at(-1) ?? "") } : {}
      }
    ]);
  }
  for (const { name, assignment } of await registry)
    assignments.set(name, [...assignments.get(name) ?? [], assignment]);
  return assignments;
}
async function registryAssignments(world, wanted, withValues) {
  const variables = await world.userVariables?.() ?? [];
  return wanted.flatMap((name) => {
    const found = variables.find((each) => each.name.toUpperCase() === name.toUpperCase());
    if (!found) return [];
    const here = world.env.find((each) => each.name.toUpperCase() === name.toUpperCase())?.value;
    const isLiteral = found.value !== void 0;
    const does = { values: found.value === void 0 ? [] : [found.value], isLiteral, exports: true };
    const assignment = {
      place: { kind: "file", path: registryPath },
      matches: comparison(does, here),
      exported: true,
      readBy: "registry",
      ...withValues && found.value !== void 0 ? { value: knownValue(found.value) } : {}
    };
    return [{ name, assignment }];
  });
}
function exportKey(readBy, file, name) {
  return `${readBy === "bash" || readBy === "sh" || readBy === "zsh" ? "shell" : file} ${name}`;
}
function comparison({ values, isLiteral }, here) {
  if (here === void 0) return "unknown";
  if (values.includes(here)) return "same";
  return isLiteral ? "different" : "unknown";
}
var reads = {
  bash: ["bash", "sh"],
  zsh: ["zsh"],
  fish: ["fish"],
  csh: ["csh"],
  tcsh: ["csh"],
  sh: ["sh"],
  dash: ["sh"],
  ksh: ["sh"],
  pwsh: ["powershell"]
};
var shellFiles = /* @__PURE__ */ new Set(["bash", "zsh", "fish", "csh", "powershell"]);
function shellThatPassesOver(files, texts, file, world) {
  const shell = world.env.find(({ name: name2 }) => name2 === "SHELL")?.value.split("/").at(-1);
  const own = shell === void 0 ? void 0 : reads[shell];
  const { readBy = "sh", path = "" } = files[file] ?? {};
  if (own === void 0 || !shellFiles.has(readBy) || own.includes(readBy)) return void 0;
  const name = (world.platform === "win32" ? import_node_path2.win32 : import_node_path2.posix).basename(path);
  const isNamed = files.some((each, index) => own.includes(each.readBy) && texts[index]?.includes(name));
  return isNamed ? void 0 : shell;
}
async function textOf2(world, path) {
  const found = await world.stat(path);
  if (found.is !== "found" || found.stat.kind !== "file" || found.stat.size > largest) return "";
  const read = await world.read(path);
  if (read.is !== "file") return "";
  const bytes = Buffer.from(read.bytes);
  return bytes[0] === 255 && bytes[1] === 254 ? bytes.subarray(2).toString("utf16le") : textIn(read.bytes);
}

// elsewhere:src/facts/find-ci.ts
var { findCi } = require("./core.js")["src/facts/find-ci.ts"];

// src/facts/find-credential-files.ts
var import_node_path3 = require("node:path");
async function closedFolder(world, path) {
  const { dirname: dirname2 } = world.platform === "win32" ? import_node_path3.win32 : import_node_path3.posix;
  for (let at = path; dirname2(at) !== at; at = dirname2(at)) {
    const found = await world.stat(dirname2(at));
    if (found.is === "found") return { path: dirname2(at), stat: found.stat };
  }
  return void 0;
}
async function findCredentialFiles(resolutions, world) {
  const files = /* @__PURE__ */ new Map();
  for (const { provider, client, chain } of resolutions) {
    for (const { place, role, state, stat, problem } of chain) {
      if (place.kind !== "file") continue;
      const readers = role === "lookalike" ? [] : [client];
      const folder = problem?.kind === "permission" && !stat ? await closedFolder(world, place.path) : void 0;
      if (folder)
        files.set(pathKey(folder.path), {
          ...folder,
          platform: provider,
          clients: [.../* @__PURE__ */ new Set([...files.get(pathKey(folder.path))?.clients ?? [], ...readers])],
          readable: false
        });
      if (state === "absent" || !stat) continue;
      const known2 = files.get(pathKey(place.path));
      const clients = [.../* @__PURE__ */ new Set([...known2?.clients ?? [], ...readers])];
      const readable = (known2?.readable ?? true) && !(state === "unreadable" && stat.kind !== "special" && problem?.kind !== "not-a-file");
      const { path } = known2 ?? place;
      files.set(pathKey(place.path), { path, platform: known2?.platform ?? provider, clients, stat, readable });
    }
  }
  return await Promise.all([...files.values()].map(async (file) => ({ ...file, git: await world.git(file.path) })));
}

// src/facts/find-hints.ts
var import_node_path4 = require("node:path");

// elsewhere:src/declared/format-dotenv.ts
var loaded3;
var parseDotenv = (...all) => (loaded3 ??= require("./assignments.js")["src/declared/format-dotenv.ts"]).parseDotenv(...all);

// src/facts/compose-interpolation.ts
var reference = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-?+])([^{}$]*))?\})/g;
function interpolated(text, lookUp) {
  if (!text.includes("$")) return { text, unset: [] };
  const unset = [];
  const filled2 = text.replaceAll(
    reference,
    (all, plain, braced, operator, word = "") => {
      const name2 = plain ?? braced;
      if (name2 === void 0) return all === "$$" ? "\0" : all;
      const value = lookUp(name2);
      const counts = operator?.startsWith(":") ? value !== void 0 && value !== "" : value !== void 0;
      if (operator?.endsWith("+")) return counts ? word : "";
      if (counts) return value ?? "";
      if (operator?.endsWith("-")) return word;
      unset.push(name2);
      return "";
    }
  );
  const left = text.replaceAll(reference, "").includes("$");
  const whole = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-?+][^{}$]*)?\})$/.exec(text);
  const name = whole?.[1] ?? whole?.[2];
  return {
    text: left ? void 0 : filled2.replaceAll("\0", "$"),
    unset,
    ...name === void 0 ? {} : { reference: name }
  };
}

// src/facts/find-hints.ts
var composeNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
var largest2 = 262144;
var mostEnvFiles = 8;
async function findHints(world, replays) {
  const { join: join2 } = world.platform === "win32" ? import_node_path4.win32 : import_node_path4.posix;
  const wanted = new Set(
    replays.flatMap(
      ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "env" && role === "current" ? [place.name] : [])
    )
  );
  const environment = (name) => world.env.find((each) => each.name === name)?.value;
  const path = join2(world.cwd, ".env");
  const dotenv = await textOf3(world, path);
  const beside = dotenv === void 0 ? void 0 : parseDotenv(dotenv, environment);
  const lookUp = (name) => {
    const own = beside?.is === "parsed" ? beside.get(name)?.value : void 0;
    return environment(name) ?? (own?.t === "str" ? own.v : void 0);
  };
  const look = { world, wanted, join: join2, lookUp };
  const hints = dotenv === void 0 ? [] : [...fromEnvFile(dotenv, path, "dotenv", look)];
  const read = /* @__PURE__ */ new Set([pathKey(path)]);
  for (const name of composeNames) {
    const file = join2(world.cwd, name);
    const text = await textOf3(world, file);
    if (text !== void 0) hints.push(...await fromCompose(text, file, read, look));
  }
  return hints;
}
function withHints(assignments, hints) {
  const all = new Map(assignments);
  for (const { name, place, matches: matches2, readBy, value } of hints) {
    if (readBy !== "compose" || !value) continue;
    all.set(name, [...all.get(name) ?? [], { place, matches: matches2, exported: true, readBy }]);
  }
  return all;
}
async function textOf3(world, path) {
  const found = await world.stat(path);
  if (found.is !== "found" || found.stat.kind !== "file" || found.stat.size > largest2) return void 0;
  const read = await world.read(path);
  return read.is === "file" ? textIn(read.bytes) : void 0;
}
function fromEnvFile(text, path, readBy, look) {
  const lines = text.split("\n");
  const parsed = parseDotenv(text, look.lookUp);
  if (parsed.is !== "parsed") return [];
  return [...look.wanted].flatMap((name) => {
    const found = parsed.get(name);
    if (found?.value.t !== "str") return [];
    const place = { kind: "file", path, ...found.line === void 0 ? {} : { line: found.line } };
    const [, reference2] = /=\s*"?\$\{(\w+)\}"?\s*$/.exec(lines[(found.line ?? 0) - 1] ?? "") ?? [];
    if (reference2 !== void 0 && look.lookUp(reference2) === void 0)
      return [{ name, place, readBy, form: "line", unsetReference: untrusted(reference2), matches: "unknown" }];
    return [
      {
        name,
        place,
        readBy,
        form: "line",
        value: knownValue(found.value.v),
        matches: matches(name, found.value.v, look)
      }
    ];
  });
}
async function fromCompose(text, path, read, look) {
  const { parseCompose: parseCompose2 } = await Promise.resolve().then(() => (init_compose_file(), compose_file_exports));
  let file;
  try {
    file = parseCompose2(text);
  } catch {
    return [];
  }
  const hints = file.variables.flatMap((each) => look.wanted.has(each.name) ? [fromVariable(each, path, look)] : []);
  for (const name of [...new Set(file.envFiles)].slice(0, mostEnvFiles)) {
    const envFile = look.join(look.world.cwd, name);
    if (read.has(pathKey(envFile)) || pathBelow(envFile, look.world.cwd) === void 0) continue;
    read.add(pathKey(envFile));
    const content = await textOf3(look.world, envFile);
    if (content !== void 0) hints.push(...fromEnvFile(content, envFile, "compose", look));
  }
  return hints;
}
function fromVariable({ name, line, form, text, rewritten }, path, look) {
  const about = { name, place: { kind: "file", path, line }, readBy: "compose", form };
  if (text === void 0) return { ...about, passed: true, matches: "unknown" };
  const filled2 = interpolated(text, look.lookUp);
  const [unset] = filled2.unset;
  if (filled2.reference !== void 0 && unset !== void 0)
    return { ...about, unsetReference: untrusted(unset), matches: "unknown" };
  if (filled2.reference === name) return { ...about, passed: true, matches: "unknown" };
  if (unset !== void 0 || filled2.text === void 0) return { ...about, dollar: true, matches: "unknown" };
  return {
    ...about,
    value: knownValue(filled2.text),
    ...rewritten ? { rewritten: true } : {},
    matches: rewritten ? "unknown" : matches(name, filled2.text, look)
  };
}
function matches(name, text, { world }) {
  const here = world.env.find((each) => each.name === name)?.value;
  return here === void 0 ? "unknown" : here === text ? "same" : "different";
}

// src/facts/find-leftovers.ts
var import_node_path5 = require("node:path");
async function findLeftovers(world, resolutions) {
  const { dirname: dirname2 } = world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
  const files = /* @__PURE__ */ new Map();
  for (const { provider: platform, client, chain } of resolutions) {
    for (const { place, role } of chain) {
      if (place.kind !== "file" || role === "lookalike") continue;
      const known2 = files.get(place.path) ?? { platform, clients: /* @__PURE__ */ new Set() };
      known2.clients.add(client);
      files.set(place.path, known2);
    }
  }
  const names = /* @__PURE__ */ new Map();
  const namesIn = async (folder) => {
    const listed = await world.list(folder);
    return listed.is === "found" ? listed.names : [];
  };
  const found = await Promise.all(
    [...files].map(async ([target, { platform, clients }]) => {
      const real = await world.realPath?.(target) ?? target;
      const folder = dirname2(real);
      const listed = names.get(folder) ?? namesIn(folder);
      names.set(folder, listed);
      const left = await leftoversAmong(world, real, await listed);
      return left.map((each) => ({ ...each, target, platform, clients: [...clients] }));
    })
  );
  return found.flat();
}
async function leftoversBeside(world, path) {
  const { dirname: dirname2 } = world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
  const listed = await world.list(dirname2(path));
  return listed.is === "found" ? await leftoversAmong(world, path, listed.names) : [];
}
async function leftoversAmong(world, path, names) {
  const { parse: parse2, join: join2 } = world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
  const { dir, name, ext, base } = parse2(path);
  const [start, random] = [`.${name}-`, /^[a-z0-9_]{8,12}$/];
  const isTemporary = (each) => each.startsWith(start) && each.endsWith(ext) && random.test(each.slice(start.length, each.length - ext.length));
  const temporary = names.filter(isTemporary);
  if (temporary.length === 0) return [];
  const current = await world.read(path);
  const currentText = current.is === "file" ? Buffer.from(current.bytes).toString("utf8").trim() : "";
  const left = temporary.map(async (each) => {
    const read = await world.read(join2(dir, each));
    if (read.is !== "file") return void 0;
    const text = Buffer.from(read.bytes).toString("utf8").trim();
    const isSame = currentText === text;
    const holds = text === "" ? "nothing" : isSame ? "the same" : isWhole(text, ext) ? "another" : "a part";
    const isNewer = current.is !== "file" || !isWhole(currentText, ext) || read.stat.changed >= current.stat.changed;
    return { path: join2(dir, each), holds, isNewer, isLocked: names.includes(`.${base}.lock`) };
  });
  return (await Promise.all(left)).filter((each) => each !== void 0);
}
function isWhole(text, extension) {
  if (extension !== ".json") return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// src/facts/find-lookalikes.ts
var import_node_path6 = require("node:path");
async function isNamedSo(world, path) {
  if ((await world.stat(path)).is !== "found") return false;
  const { basename: basename2, dirname: dirname2 } = world.platform === "win32" ? import_node_path6.win32 : import_node_path6.posix;
  const listed = await world.list(dirname2(path));
  return listed.is !== "found" || listed.names.includes(basename2(path));
}
async function findLookalikes(world, providers) {
  const found = [];
  const home = world.home ?? world.user.passwdHome;
  for (const { id, lookalikes } of providers) {
    for (const { kind, name, instead, why, common } of lookalikes) {
      const about = { platform: id, instead, why, ...common ? { common } : {} };
      if (kind === "env") {
        const variable = world.env.find((each) => each.name === name);
        if (variable) found.push({ ...about, place: { kind, name }, value: knownValue(variable.value) });
      } else if (home) {
        const path = name.replace(/^~/, home);
        if (await isNamedSo(world, path)) found.push({ ...about, place: { kind, path } });
      }
    }
  }
  return found;
}

// src/world/without-variable.ts
function withoutVariable(world, names) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const kept = world.env.filter(({ name }) => !names.includes(name));
  return { ...world, env: kept, home: names.includes(homeName) ? void 0 : world.home };
}

// src/facts/find-moved-places.ts
async function findMovedPlaces(world, providers, replays, input) {
  const found = [];
  for (const provider of providers) {
    for (const client of provider.clients) {
      const here = replays.find(
        (each) => each.provider === provider.id && each.client === client.id && hasNoCredential(each)
      );
      if (!here) continue;
      for (const name of placeVariables(provider, here, world)) {
        const moved = await withoutIt(name, client, here, world, input);
        if (moved) found.push(moved);
      }
    }
  }
  return found;
}
function placeVariables(provider, { settings }, world) {
  const declared = (provider.declared ?? []).flatMap(({ paths }) => paths.flatMap(({ env }) => env ?? []));
  const ofSettings = Object.values(settings).flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  const names = /* @__PURE__ */ new Set([...declared, ...ofSettings]);
  return [...new Set(world.env.map(({ name }) => name))].filter(
    (name) => names.has(name) && name !== "HOME" && name !== "USERPROFILE"
  );
}
async function withoutIt(name, client, here, world, input) {
  const usual = await client.resolve(withoutVariable(world, [name]), input);
  const path = fileOf(here);
  const usualPath = fileOf(usual);
  if (path === void 0 || usualPath === void 0 || path === usualPath) return void 0;
  const value = world.env.findLast((each) => each.name === name)?.value ?? "";
  const entry = here.chain.find(({ place }) => place.kind === "file" && isSamePath(place.path, path));
  return {
    platform: here.provider,
    client: client.id,
    variable: name,
    path,
    isThere: entry?.stat !== void 0 || entry?.state !== "absent",
    beginsWithTilde: value.startsWith("~"),
    usualPath,
    usualHasCredential: !hasNoCredential(usual) && canAuthenticate(usual)
  };
}
function fileOf({ chain }) {
  const place = chain.find(({ place: each, role }) => each.kind === "file" && role === "current")?.place;
  return place?.kind === "file" ? place.path : void 0;
}

// src/rule-kit/article.ts
function article(name) {
  return /^(?:[aeio]|u(?!ni|se))/i.test(name) ? `an ${name}` : `a ${name}`;
}

// elsewhere:src/value/token-kinds.ts
var { addKinds, isDocumentExample, kindOf, kindsOf } = require("./core.js")["src/value/token-kinds.ts"];

// src/facts/find-named-variables.ts
function findNamedVariables(world, providers, replays, told) {
  const read = new Set(replays.flatMap(namesRead));
  const others = world.env.filter(({ name, value }) => !read.has(name) && !told.has(name) && value.length >= 3);
  return others.flatMap((variable) => {
    const parts = variable.name.toUpperCase().split(/[_.-]+/).filter(Boolean);
    const isNamed = parts.some((part) => credentialWords.has(part));
    if (!isNamed && !mayBeToken.test(variable.value)) return [];
    const value = knownValue(variable.value);
    const found = providers.map((provider) => matchOf(provider, parts, value)).find((each) => each !== void 0);
    return found ? [lookalike(variable, value, found, replays, world)] : [];
  });
}
var mayBeToken = /^[\w.~+:-]{20,4000}$/;
function namesRead({ chain, settings }) {
  return [...chain, ...Object.values(settings)].flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
}
function matchOf(provider, parts, value) {
  const { id: platform, tokens } = provider;
  const exact = tokens.filter((each) => each.meaning !== "wrong-kind" && isExactly(each, platform, value));
  const sure = exact.find(
    ({ detect, meaning, issuers }) => meaning === "current" && (detect === "anywhere" || issuers)
  );
  if (sure?.slots[0] !== void 0)
    return { platform, slot: sure.slots[0], why: `it contains ${article(sure.name)}, and no client reads this name` };
  const named = namedAfter(provider, parts);
  const slot = slotOf(parts, provider);
  if (named === void 0 || slot === void 0 || value.traits.blank) return void 0;
  const isBorneOut = named.isPlain || exact.some(({ slots }) => slots.includes(slot));
  return isBorneOut ? { platform, slot, why: "no client reads this name" } : void 0;
}
function isExactly({ kind, issuers }, platform, { traits }) {
  const id = `${platform}/${kind}`;
  if (!traits.kinds.includes(id)) return false;
  if (issuers) return traits.jwt?.issuer !== void 0 && issuers.includes(traits.jwt.issuer);
  const known2 = kindOf(id);
  return known2 !== void 0 && (known2.unmistakable || known2.shape.parts.length > 1 || known2.shape.least === known2.shape.most);
}
var credentialWords = new Set(
  "TOKEN TOKENS KEY KEYS APIKEY APITOKEN SECRET SECRETS PASSWORD PAT CREDENTIAL CREDENTIALS ID REFRESH ACCESS AUTH JWT BEARER".split(
    " "
  )
);
var neutralWords = new Set(
  "API CLIENT HUB USER MY NEW OLD BETA PROD PRODUCTION DEV STAGING TEST READ WRITE ONLY CI LOGIN RC PRIVATE PERSONAL FILE PATH".split(
    " "
  )
);
function namedAfter({ id, aliases = [], clients }, parts) {
  const names = [id, ...aliases, ...clients.map(({ package: { name } }) => name)];
  for (const name of names) {
    const words = name.toUpperCase().split("-");
    const at = parts.findIndex((_, index) => words.every((word, offset) => isWord(parts[index + offset], word)));
    if (at < 0) continue;
    const rest = parts.filter((_, index) => index < at || index >= at + words.length);
    if (!rest.some((word) => credentialWords.has(word))) continue;
    const isLong = words.join("").length >= 4;
    return { isPlain: isLong && rest.every((word) => credentialWords.has(word) || neutralWords.has(word)) };
  }
  return void 0;
}
function isWord(part, word) {
  return part === word || word.length >= 6 && part?.startsWith(word) === true;
}
function slotOf(parts, { tokens, pairs }) {
  const slots = /* @__PURE__ */ new Set([
    ...pairs.flatMap(({ id, secret }) => [id, ...secret]),
    ...tokens.flatMap((each) => each.slots)
  ]);
  const wanted = wordsToSlots.filter(({ words }) => words.every((word) => parts.includes(word)));
  return wanted.flatMap((each) => each.slots).find((slot) => slots.has(slot)) ?? [...slots].at(-1);
}
var wordsToSlots = [
  { words: ["REFRESH"], slots: ["refresh_token"] },
  { words: ["ACCESS"], slots: ["access_token", "token"] },
  { words: ["JWT"], slots: ["token", "access_token"] },
  { words: ["SECRET"], slots: ["client_secret", "key", "token"] },
  { words: ["ID"], slots: ["client_id"] },
  { words: ["TOKEN"], slots: ["token", "refresh_token", "key"] },
  { words: ["KEY"], slots: ["key", "token", "client_secret"] },
  { words: [], slots: ["token", "key", "refresh_token", "client_secret"] }
];
function lookalike({ name }, value, { platform, slot, why }, replays, world) {
  const current = replays.filter(({ provider }) => provider === platform).flatMap(({ chain }) => chain).filter((entry) => entry.slot === slot && entry.role === "current");
  const variable = current.find(({ place }) => place.kind === "env")?.place;
  const file = current.find(({ place }) => place.kind === "file")?.place;
  const home = world.home ?? world.user.passwdHome;
  const instead = variable?.kind === "env" ? variable.name : file?.kind === "file" ? withTilde(file.path, home) : slot;
  return { platform, place: { kind: "env", name }, instead, why, value, fallback: true };
}

// src/facts/find-uses.ts
async function findUses(world, seen) {
  return await Promise.all(seen.providers.map(async (provider) => await useOf(provider, world, seen)));
}
async function useOf(provider, world, seen) {
  const { replays, asked, homeFolder } = seen;
  const mine = replays.filter((resolution) => resolution.provider === provider.id);
  const signs = [];
  if (mine.some(({ chain }) => chain.some(showsUse))) signs.push("one of its credentials was found");
  const installed = provider.clients.flatMap(({ id, package: { signOfUse } }) => {
    const found = mainInstallation(id, seen.installed);
    return found && signOfUse !== false ? [`${found.package} ${found.version}`] : [];
  });
  signs.push(...installed.map((each) => `${each} is installed`));
  for (const folder of provider.folders) {
    const home = world.home ?? world.user.passwdHome;
    if (home && (await world.stat(folder.replace(/^~/, home))).is === "found") signs.push(`${folder} exists`);
  }
  signs.push(...signsOfNames(provider.id, mine, seen));
  signs.push(...signsOfMoves(provider.id, seen));
  for (const { path, of, platforms } of homeFolder.others)
    if (of === "sudo" && platforms.includes(provider.id)) signs.push(`one of its credentials is in ${path}`);
  return { platform: provider.id, asked: asked.includes(provider.id), signs, installed };
}
function signsOfMoves(platform, { movedPlaces }) {
  const names = movedPlaces.filter((each) => each.platform === platform).map(({ variable }) => variable);
  return [...new Set(names)].filter((name) => !name.startsWith("XDG_")).map((name) => `${name} is set`);
}
function signsOfNames(platform, mine, { lookalikes, misses, assignments, hints }) {
  const near = lookalikes.some((each) => each.platform === platform && !each.common) || misses.some((each) => each.platform === platform);
  const read = mine.flatMap(({ chain }) => chain.filter(({ role }) => role === "current").map(({ place }) => place));
  const set = read.some(
    (place) => place.kind === "env" && ((assignments.get(place.name)?.length ?? 0) > 0 || hints.some(({ name }) => name === place.name))
  );
  return [
    ...near ? ["a variable or file has a similar name"] : [],
    ...set ? ["a file sets one of its variables"] : []
  ];
}
function showsUse({ place, role, state, slot, problem }) {
  const isThere = state !== "absent" || role === "current" && place.kind === "file" && problem?.kind === "missing-key";
  if (!isThere || place.kind === "default" || place.kind === "argument" || role === "lookalike") return false;
  return !(place.kind === "env" && role === "legacy" && isGenericName(place.name)) && slot !== "netrc" && slot !== "login";
}

// src/world/with-variable.ts
function withVariable(world, name, value) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const without = withoutVariable(world, [name]);
  return { ...without, env: [...without.env, { name, value }], home: name === homeName ? value : without.home };
}

// src/facts/look-at-home.ts
async function lookAtHome(world, providers) {
  const path = world.home ?? world.user.passwdHome;
  const found = path ? await world.stat(path) : void 0;
  return {
    isSet: world.home !== void 0,
    ...path ? { path } : {},
    ...found?.is === "found" ? { stat: found.stat } : {},
    others: await otherHomes(world, path, providers)
  };
}
async function otherHomes(world, home, providers) {
  const { passwdHome, sudoFrom } = world.user;
  const users = world.platform === "darwin" ? "/Users" : "/home";
  const candidates = [
    ...passwdHome ? [{ path: passwdHome, of: "account" }] : [],
    // The world doesn't know other accounts' homes: the usual place is tried, and a missing one is not a finding.
    ...sudoFrom && /^[\w.-]+$/.test(sudoFrom) ? [{ path: `${users}/${sudoFrom}`, of: "sudo" }] : []
  ].filter(({ path }) => path !== home);
  const others = [];
  for (const candidate of candidates) {
    const platforms = await platformsIn(world, candidate.path, providers);
    if (platforms.length > 0) others.push({ ...candidate, platforms });
  }
  return others;
}
async function platformsIn(world, home, providers) {
  if ((await world.stat(home)).is !== "found") return [];
  const there = withVariable(world, world.platform === "win32" ? "USERPROFILE" : "HOME", home);
  const holding = [];
  for (const { id, clients } of providers) {
    const replays = await Promise.all(clients.map(async (client) => await client.resolve(there)));
    if (replays.some((replay) => hasFileIn(home, replay))) holding.push(id);
  }
  return holding;
}
function hasFileIn(home, { fields }) {
  return Object.values(fields).some(
    ({ place }) => place.kind === "file" && (place.path.startsWith(`${home}/`) || place.path.startsWith(`${home}\\`))
  );
}

// src/facts/near-files.ts
var import_node_path7 = require("node:path");
var leastLetters = 5;
var endings = /\.(?:txt|json)$/;
async function nearFiles(world, resolutions) {
  const { basename: basename2, dirname: dirname2, join: join2 } = world.platform === "win32" ? import_node_path7.win32 : import_node_path7.posix;
  const home = world.home ?? world.user.passwdHome;
  const read = new Set(
    resolutions.flatMap(
      ({ chain }) => chain.flatMap(({ place, role }) => place.kind === "file" && role !== "lookalike" ? [pathKey(place.path)] : [])
    )
  );
  const found = /* @__PURE__ */ new Map();
  for (const { provider: platform, chain } of resolutions.filter(hasNoCredential)) {
    for (const { place, role, state, stat } of chain) {
      if (place.kind !== "file" || role !== "current" || state !== "absent" || stat) continue;
      const [folder, due] = [dirname2(place.path), basename2(place.path)];
      if (home && isSamePath(folder, home) || folder === dirname2(folder)) continue;
      const listed = await world.list(folder);
      if (listed.is !== "found") continue;
      for (const name of listed.names.filter((each) => isNear(each, due))) {
        const path = join2(folder, name);
        if (read.has(pathKey(path)) || found.has(pathKey(path)) || !await isFile(world, path)) continue;
        found.set(pathKey(path), {
          platform,
          place: { kind: "file", path },
          instead: withTilde(place.path, home),
          why: `the name is ${due}`
        });
      }
    }
  }
  return [...found.values()];
}
function isNear(name, due) {
  const [a, b] = [bare2(name), bare2(due)];
  if (name === due || b.length < leastLetters) return false;
  return a === b || differsByOne(a, b) || bare2(name.replace(endings, "")) === b;
}
function bare2(name) {
  return name.toLowerCase().replaceAll(/[_ -]/g, "");
}
async function isFile(world, path) {
  const found = await world.stat(path);
  return found.is === "found" && found.stat.kind === "file";
}

// src/facts/file-keys.ts
var mostText = 65536;
var mostKeys = 200;
function fileKeys(text) {
  if (text.length > mostText) return [];
  const plain = text.replace(/^\ufeff/, "");
  const keys = /^\s*\{/.test(plain) ? jsonKeys(plain) : lineKeys(plain);
  const hasBom = plain.length < text.length;
  return keys.slice(0, mostKeys).map((key) => hasBom && key.line === 1 ? { ...key, behindBom: true } : key);
}
var jsonToken = /"((?:[^"\\\n]|\\.)*)"(\s*:)?|[{}[\],\n]/g;
function jsonKeys(text) {
  const keys = [];
  const path = [];
  let pending;
  let line = 1;
  for (const [token, content, colon] of text.matchAll(jsonToken)) {
    if (token === "\n") line += 1;
    else if (colon !== void 0) pending = unescaped(content ?? "");
    else if (content !== void 0 && pending !== void 0) {
      keys.push({
        key: untrusted([...path.filter(Boolean), pending].join(".")),
        line,
        value: knownValue(unescaped(content))
      });
      pending = void 0;
    } else if (token === "{" || token === "[") {
      path.push(pending ?? "");
      pending = void 0;
    } else if (token === "}" || token === "]") path.pop();
    else if (token === "," && pending !== void 0) {
      keys.push({ key: untrusted([...path.filter(Boolean), pending].join(".")), line });
      pending = void 0;
    }
    if (colon?.includes("\n")) line += colon.split("\n").length - 1;
  }
  return keys;
}
function unescaped(content) {
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    return content;
  }
}
var section = /^\s*\[{1,2}\s*([^\]]+?)\s*\]{1,2}\s*(?:#.*)?$/;
var keyLine = /^\s*(-e\s+|-\s+)?(?:export\s+|set\s+)?(["']?)([A-Za-z_][\w.-]*)\2\s*([:=;])\s*(.*?)\s*$/;
function lineKeys(text) {
  const keys = [];
  let within = "";
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const header = section.exec(raw)?.[1];
    if (header !== void 0) {
      within = header.replaceAll(/["'\s]/g, "");
      continue;
    }
    const [, dash, quote, name, separator, rest = ""] = keyLine.exec(raw) ?? [];
    if (name === void 0 || separator === void 0 || /^\s*#/.test(raw)) continue;
    const value = rest.replace(/^(["'])(.*)\1(?:\s*#.*)?$/, "$2");
    keys.push({
      key: untrusted(within === "" ? name : `${within}.${name}`),
      line: index + 1,
      separator,
      ...quote === "" ? {} : { quoted: true },
      ...dash === void 0 ? {} : { behindDash: true },
      ...value === "" ? {} : { value: knownValue(value) }
    });
  }
  return keys;
}

// src/facts/read-file-keys.ts
var withoutKeys = /(?:[\\/](?:token|\.netrc|_netrc)|\.txt)$/;
async function readFileKeys(world, resolutions) {
  const paths = /* @__PURE__ */ new Map();
  for (const { chain } of resolutions)
    for (const { place, role, stat } of chain)
      if (place.kind === "file" && place.key !== void 0 && role !== "lookalike" && stat?.kind === "file") {
        if (!withoutKeys.test(place.path)) paths.set(pathKey(place.path), place.path);
      }
  const found = [];
  for (const path of paths.values()) {
    const read = await world.read(path);
    if (read.is !== "file") continue;
    const keys = fileKeys(decoded(read.bytes));
    if (keys.length > 0) found.push({ path, keys });
  }
  return found;
}
function decoded(bytes) {
  const isWide = bytes[0] === 255 && bytes[1] === 254;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8", { ignoreBOM: true }).decode(bytes);
}

// elsewhere:src/value/known-addresses.ts
var { bareAddress, standingOf, useAddresses } = require("./core.js")["src/value/known-addresses.ts"];

// elsewhere:src/value/mask-secrets.ts
var { maskSecrets, publicText, secretsOf } = require("./core.js")["src/value/mask-secrets.ts"];

// src/facts/server-in-use.ts
function serverInUse(provider, resolutions) {
  const { id, addresses } = provider;
  const name = addresses?.[0]?.setting ?? addresses?.[0]?.slot;
  const mine = resolutions.filter((each) => each.provider === id);
  const used = name === void 0 ? void 0 : mine.find(({ settings, fields }) => settings[name] ?? fields[name]);
  if (!used || name === void 0) return void 0;
  const given = used.settings[name]?.value ?? publicText(used.fields[name]?.value);
  const standing = standingOf(given);
  const address = standing && standing.is !== "current" ? standing.instead : bareAddress(given) ?? given;
  const place = (used.settings[name] ?? used.fields[name])?.place;
  const host = hostOf(address);
  const isTrusted = place?.kind === "argument" || host !== void 0 && (isLoopback(host) || isOfPlatform(host, id, { providers: [provider] }));
  return isTrusted ? address : void 0;
}

// src/facts/unread-access.ts
function accessGaps({ platform, files, home }, used) {
  if (platform !== "win32") return [];
  const paths = files.flatMap(
    (file) => used.has(file.platform) && file.readable && file.stat.kind === "file" ? [file.path] : []
  );
  return [...new Set(paths)].flatMap((path) => {
    const argument = shellPath(path, home, "cmd");
    const how = argument === void 0 ? "icacls shows it" : `\`icacls ${argument}\` shows it`;
    return [
      {
        what: `${withTilde(path, home)}: who else can read it was not checked (Windows access lists are not read); ${how}`,
        uncertain: false
      }
    ];
  });
}

// src/facts/version-gaps.ts
function versionGaps({ replays, providers, used, python, installed }) {
  const gaps = [];
  const mine = installed.filter(({ platform }) => used.has(platform));
  const faulty = new Set(
    installedFaults(providers, installed).flatMap(({ isMain, clients }) => isMain ? clients : [])
  );
  if (!python && mine.length === 0 && used.size > 0)
    gaps.push({
      what: "no Python environment found: assuming supported client versions",
      uncertain: false
    });
  if (python?.doubt && used.size > 0)
    gaps.push({ what: `${python.path} (${python.foundBy}): ${python.doubt}`, uncertain: false });
  gaps.push(...severalGaps(mine), ...otherInstallationGaps(mine));
  const resolutions = replays.map((resolution) => {
    const client = clientOf(resolution.client, providers);
    const found = mainInstallation(resolution.client, installed);
    if (!client || !found || isModelled(client, found.version)) return resolution;
    if (used.has(resolution.provider) && !faulty.has(client.id)) {
      const modelled = client.package.versions.map(versionWords).join(" or ");
      const what = `${found.package} ${found.version} is installed in ${environmentWords(packagePlace(found))}, but ${modelled} is supported: results are uncertain`;
      gaps.push({ platform: resolution.provider, client: resolution.client, what, uncertain: true });
    }
    return { ...resolution, confidence: "other-version" };
  });
  return { resolutions, gaps };
}
function isModelled(client, version) {
  return isOneOf(version, client.package.versions);
}
function severalGaps(installed) {
  return installed.flatMap((each) => {
    const versions = each.python.several?.get(each.package);
    if (!versions) return [];
    const what = `${each.package} is in ${environmentWords(packagePlace(each))} more than once (${versions.join(", ")}): Python reports ${each.version}`;
    return [{ platform: each.platform, client: each.client, what, uncertain: false }];
  });
}
function otherInstallationGaps(installed) {
  return installed.flatMap((each) => {
    const main = mainInstallation(each.client, installed);
    if (!main || main === each || main.version === each.version) return [];
    const who = each.program === void 0 ? "your own Python" : `the program ${each.program}`;
    const what = `${who} uses ${each.package} ${each.version} in ${environmentWords(packagePlace(each))}, and this report is about ${main.version} in ${environmentWords(packagePlace(main))}`;
    return [{ platform: each.platform, client: each.client, what, uncertain: false }];
  });
}
function clientOf(id, providers) {
  return providers.flatMap(({ clients }) => clients).find((client) => client.id === id);
}

// src/facts/gather-facts.ts
async function gatherFacts({
  world,
  providers,
  asked,
  resolve: resolve2,
  replay = async (client, here) => await client.resolve(here, resolve2),
  validUntil,
  options,
  lookAtRcFiles = true
}) {
  const python = await world.packages();
  const replays = await Promise.all(
    providers.flatMap((provider) => provider.clients.map((client) => replay(client, world)))
  );
  const known2 = await findLookalikes(world, providers);
  const lookalikes = [
    ...known2,
    ...(await nearFiles(world, replays)).filter(
      ({ place }) => !known2.some((each) => placeKey(each.place) === placeKey(place))
    )
  ];
  const variables = world.env.map(({ name }) => name);
  const misses = nearMisses(replays, variables);
  const told = [...lookalikes.flatMap(nameOf), ...misses.map(({ name }) => name)];
  lookalikes.push(...findNamedVariables(world, providers, replays, new Set(told)));
  const hints = await findHints(world, replays);
  const mattering = variablesThatMatter(replays, lookalikes, variables, misses);
  const assignments = withHints(await findAssignments(world, mattering, lookAtRcFiles), hints);
  const homeFolder = await lookAtHome(world, providers);
  const installed = await installedClients(world, providers);
  const movedPlaces = await findMovedPlaces(world, providers, replays, resolve2);
  const ci = await findCi(world);
  const uses = await findUses(world, {
    providers,
    asked,
    replays,
    installed,
    lookalikes,
    misses,
    assignments,
    hints,
    homeFolder,
    movedPlaces
  });
  const used = new Set(uses.filter((use) => use.asked || use.signs.length > 0).map(({ platform }) => platform));
  const { resolutions, gaps: versions } = versionGaps({ replays, providers, used, python, installed });
  const mine = resolutions.filter(({ provider }) => used.has(provider));
  const files = await findCredentialFiles(mine, world);
  const facts = {
    now: world.now,
    platform: world.platform,
    user: world.user,
    home: world.home ?? world.user.passwdHome,
    homeFolder,
    cwd: world.cwd,
    providers: providers.map((provider) => {
      const server = serverInUse(provider, mine);
      return server === void 0 ? provider : atServer(provider, server);
    }),
    uses,
    resolutions: mine,
    files,
    lookalikes,
    leftovers: await findLeftovers(world, mine),
    movedPlaces,
    fileKeys: await readFileKeys(world, mine),
    verdicts: [],
    ...python ? { python } : {},
    installed,
    assignments,
    hints,
    variables,
    ...ci ? { ci } : {},
    ...validUntil === void 0 ? {} : { validUntil },
    ...options ? { options } : {}
  };
  const unread = facts.resolutions.flatMap(
    ({ provider, client, gaps }) => gaps.map((what) => ({ platform: provider, client, what, uncertain: true }))
  );
  const elsewhere2 = used.size === 0 ? homeGaps(homeFolder) : await unusedVenvGaps(world, python);
  return { facts, gaps: [...unread, ...versions, ...elsewhere2, ...accessGaps(facts, used)] };
}
async function installedClients(world, providers) {
  const found = providers.flatMap(
    (provider) => provider.clients.map(
      async (client) => (await installationsOf(world, client)).map((each) => ({ ...each, platform: provider.id, client: client.id }))
    )
  );
  return (await Promise.all(found)).flat();
}
async function unusedVenvGaps(world, python) {
  const path = (world.platform === "win32" ? import_node_path8.win32 : import_node_path8.posix).join(world.cwd, ".venv");
  const settings = await world.stat((world.platform === "win32" ? import_node_path8.win32 : import_node_path8.posix).join(path, "pyvenv.cfg"));
  if (settings.is !== "found") return [];
  const real = async (each) => await world.realPath?.(each) ?? each;
  if (python && await real(python.path) === await real(path)) return [];
  const instead = python ? `${python.path} (${python.foundBy})` : "no Python environment";
  const what = `${path} is not the active Python environment, and its packages were not read: this report is about ${instead}. \`uv run\` and editors may use it`;
  return [{ what, uncertain: false }];
}
function nameOf({ place }) {
  return place.kind === "env" ? [place.name] : [];
}
function homeGaps({ isSet, path, stat }) {
  if (stat?.kind === "directory") return [];
  const what = isSet && path ? "HOME is not an existing directory" : "HOME is not set, and the account has no home directory";
  return [{ what: `${what}: could not look for credential files`, uncertain: true }];
}
function withVerdicts(facts, verdicts) {
  return { ...facts, verdicts };
}
function variablesThatMatter(resolutions, lookalikes, variables, misses) {
  const places = [
    ...resolutions.flatMap(({ chain, settings }) => [...chain, ...Object.values(settings)].map(({ place }) => place)),
    ...lookalikes.map(({ place }) => place)
  ];
  const names = new Set(places.flatMap((place) => place.kind === "env" ? [place.name] : []));
  for (const { name } of misses) names.add(name);
  const missed = resolutions.filter((each) => hasNoCredential(each) || !canAuthenticate(each)).flatMap(({ chain }) => chain.filter(({ role, state }) => role === "current" && state === "absent"));
  const unset = missed.flatMap(({ place }) => place.kind === "env" ? [place.name] : []);
  return [.../* @__PURE__ */ new Set([...variables.filter((name) => names.has(name)), ...unset])];
}

// elsewhere:src/known-names.ts
var { knownNames } = require("./core.js")["src/known-names.ts"];

// elsewhere:src/providers/all-platforms.ts
var { allPlatforms } = require("./core.js")["src/providers/all-platforms.ts"];

// src/unknown/unknown-variables.ts
function unknownVariables({ env }) {
  return env.flatMap(({ name, value }) => typeof value === "string" ? [] : [{ name, reason: value.reason }]);
}
function homeVariable({ platform }) {
  return platform === "win32" ? "USERPROFILE" : "HOME";
}
function unknownWords(variables) {
  const reasons = [...new Set(variables.map(({ reason }) => reason))];
  const words = reasons.map((reason) => {
    const names = variables.filter((each) => each.reason === reason).map(({ name }) => name);
    return `${andWords(names)} (${reason})`;
  });
  return andWords(words);
}
function andWords(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

// src/unknown/stand-in-world.ts
function standInWorld(given, texts) {
  const env = given.env.flatMap(({ name, value }) => {
    const text = typeof value === "string" ? value : texts.get(name);
    return text === void 0 ? [] : [{ name, value: text }];
  });
  const home = homeVariable(given);
  const isHomeUnknown = unknownVariables(given).some(({ name }) => name === home);
  return { ...given, env, home: isHomeUnknown ? texts.get(home) : given.home };
}
function withoutUnknowns(given) {
  return standInWorld(given, /* @__PURE__ */ new Map());
}

// elsewhere:src/world/remembering-world.ts
var { rememberingWorld } = require("./core.js")["src/world/remembering-world.ts"];

// src/diagnose.ts
async function diagnoseWorld(given, selection = {}, known2) {
  const remembered = rememberingWorld(given);
  const base = withoutUnknowns(remembered);
  const platforms = known2 ?? await allPlatforms(base);
  const { ids } = platforms;
  const config = await loadConfig(base, async () => await knownNames(base));
  const defaults = configDefaults(config);
  const asked = selection.platforms?.length ? selection.platforms : defaults.platforms;
  if (asked.some((id) => !ids.includes(id))) throw new RangeError(`unknown platform: use any of ${ids.join(", ")}`);
  const providers = await platforms.load(asked.length > 0 ? asked : void 0);
  const validUntil = selection.validFor === void 0 ? {} : { validUntil: base.now.getTime() / 1e3 + selection.validFor };
  const gathered = await gatherPossible(remembered, {
    providers,
    asked: platforms.current(asked),
    resolve: selection,
    ...validUntil,
    options: runOptions(selection),
    lookAtRcFiles: selection.lookAtRcFiles !== false
  });
  const { agreed, dependences } = gathered;
  const probed = selection.online ? await ask(gathered, given, selection.online) : void 0;
  const verdicts = probed?.verdicts ?? selection.verdicts ?? [];
  const facts = withVerdicts(agreed.facts, verdicts);
  const checked = await checkPossible(gathered, verdicts, selection.rules);
  const {
    findings,
    ignored,
    gaps: ended
  } = applyConfig(checked.findings, config, { home: facts.home, now: facts.now, windows: given.platform === "win32" });
  const unproved2 = providers.flatMap((provider) => proofGaps(provider, facts, findings));
  const certain = [
    ...platformGaps(platforms, asked, providers),
    ...agreed.gaps,
    ...checked.gaps,
    ...ended,
    ...probed?.gaps ?? [],
    ...unproved2
  ];
  const unknown = unknownVariables(given);
  const gaps = unknown.length === 0 ? certain : [
    ...certain,
    ...(await Promise.resolve().then(() => (init_agreed_facts(), agreed_facts_exports))).unknownGaps(checked.doubtful, certain, unknown, dependences)
  ];
  return {
    ...given.name === void 0 ? {} : { world: given.name },
    ...unknown.length > 0 ? { unknown } : {},
    platforms: providers.map((provider) => platformReport(provider, facts, findings, gaps)),
    findings,
    gaps,
    passed: checked.passed,
    ignored,
    ...defaults.failOn ? { failOn: defaults.failOn } : {},
    ...defaults.strict ? { strict: true } : {},
    ...facts.python ? { python: `${facts.python.path} (${facts.python.foundBy})` } : {},
    online: probed !== void 0 || selection.verdicts !== void 0,
    ...probed ? { requests: probed.requests } : {},
    home: facts.home,
    now: facts.now
  };
}
async function gatherPossible(given, input) {
  if (unknownVariables(given).length === 0) {
    const gathered = await gatherFacts({ ...input, world: withoutUnknowns(given) });
    return { all: [gathered], agreed: gathered, dependences: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Set() };
  }
  const { gatherInAll: gatherInAll2 } = await Promise.resolve().then(() => (init_gather_in_all(), gather_in_all_exports));
  return await gatherInAll2(
    given,
    input.providers,
    input.resolve,
    (world, replay) => gatherFacts({ ...input, world, replay })
  );
}
async function checkPossible({ all, dependences, agreed }, verdicts, chosen) {
  if (agreed.facts.resolutions.length === 0) return { findings: [], doubtful: [], passed: 0, gaps: [] };
  const { checkFacts: checkFacts2 } = await Promise.resolve().then(() => (init_check_facts(), check_facts_exports));
  const { rules: rules2 } = await Promise.resolve().then(() => (init_rules_generated(), rules_generated_exports));
  const wanted = chosen ? rules2.filter(({ id }) => chosen.has(id)) : rules2;
  const [first, ...others] = all.map(({ facts }) => checkFacts2(withVerdicts(facts, verdicts), wanted));
  if (others.length === 0) return { ...first, doubtful: [] };
  const isOpen = ({ platform, clients }) => {
    const about = agreed.facts.resolutions.filter(
      ({ client, provider }) => clients.length > 0 ? clients.includes(client) : platform === void 0 || provider === platform
    );
    return about.some(({ client }) => dependences.get(client)?.on === "course");
  };
  const { agreedFindings: agreedFindings2 } = await Promise.resolve().then(() => (init_agreed_findings(), agreed_findings_exports));
  return agreedFindings2([first, ...others], isOpen);
}
function platformGaps({ gaps }, asked, providers) {
  return gaps.filter(({ platform }) => platform === void 0 || providers.some(({ id }) => id === platform)).map((gap) => asked.length > 0 ? { ...gap, uncertain: false } : gap);
}
function runOptions({ options = {}, run }) {
  const named = ["profile", "server", "datastack"].flatMap((name) => {
    const value = options[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(named), ...run };
}
async function ask({ agreed, open }, given, online) {
  const { askKnown: askKnown2 } = await Promise.resolve().then(() => (init_ask_known(), ask_known_exports));
  const variables = unknownVariables(given).map(({ name }) => name);
  return await askKnown2(agreed.facts, withoutUnknowns(given), { open, variables }, online);
}
function platformReport(provider, facts, findings, gaps) {
  const clients = facts.resolutions.filter((resolution) => resolution.provider === provider.id);
  const counted = clientsThatCount(provider.id, facts);
  const mine = facts.verdicts.filter(({ status, client }) => status !== "cannot-send" || counted.has(client));
  const verdict = worstVerdict(mine, provider.id);
  return {
    id: provider.id,
    name: provider.name,
    status: platformStatus(provider, facts, findings, gaps),
    clients,
    installed: provider.clients.map((client) => {
      const version = mainInstallation(client.id, facts.installed)?.version;
      return {
        client: client.id,
        package: client.package.name,
        ...version ? { version } : {},
        modelled: version === void 0 || isModelled(client, version)
      };
    }),
    ...verdict ? { verdict } : {}
  };
}
var worth = {
  "cannot-send": 5,
  rejected: 4,
  denied: 3,
  unknown: 2,
  valid: 1,
  "not-asked": 0
};
function worstVerdict(verdicts, platform) {
  const mine = verdicts.filter((each) => each.platform === platform);
  return mine.reduce(
    (best, each) => best && worth[best.status] >= worth[each.status] ? best : each,
    void 0
  );
}

// elsewhere:src/report/layout.ts
var { columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText } = require("./core.js")["src/report/layout.ts"];

// elsewhere:src/report/page.ts
var { asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf } = require("./core.js")["src/report/page.ts"];

// src/report/first-contact.ts
function firstContactText(report, screen) {
  const { platforms, findings, gaps, world, unknown = [] } = report;
  const isSilent = findings.length + gaps.length + unknown.length === 0 && world === void 0;
  if (!isSilent || screen.detail === "quiet" || platforms.some(({ status }) => status !== "not-used")) return void 0;
  return textOfLines(firstContactLines(pageOf(report, screen)));
}
function firstContactLines({ report, screen, show, paint }) {
  const known2 = report.platforms.map(({ id, name }) => ({ name: say`  ${show(id)}`, words: show(name) }));
  const command = (words) => say`  $ ${paint.bold(say`${screen.call} ${words}`)}`;
  return [
    ...wrapText(say`Nothing to check: none of the known platforms is used here.`, screen.width),
    say``,
    say`Known platforms:`,
    ...twoColumns(known2, screen.width),
    say``,
    say`To check a platform anyway, and to set it up:`,
    command(say`check ${show(report.platforms[0]?.id ?? "cave")}`),
    say`To see a report on a made-up home directory:`,
    command(say`demo`)
  ];
}

// src/commands/check/skipped-report.ts
async function skippedReport(ci, world, named) {
  const defaults = configDefaults(await loadConfig(world, async () => await knownNames(world)));
  const platforms = await allPlatforms(world);
  const all = await platforms.load();
  const asked = platforms.current(named.length > 0 ? named : defaults.platforms);
  const reason = skipReason(ci);
  return {
    platforms: all.filter(({ id }) => asked.length === 0 || asked.includes(id)).map(({ id, name }) => ({ id, name, status: "skipped", reason, clients: [], installed: [] })),
    findings: [],
    gaps: [{ what: `skipped: ${reason}`, uncertain: true }],
    passed: 0,
    ignored: 0,
    ...defaults.failOn ? { failOn: defaults.failOn } : {},
    ...defaults.strict ? { strict: true } : {},
    online: false,
    home: world.home ?? world.user.passwdHome,
    now: world.now
  };
}
function skipReason({ service, withholds }) {
  if (withholds === "dependabot") return "a run that Dependabot started gets no Actions secrets";
  return service === "gitlab" ? "a merge request from a fork gets no secrets" : "a pull request from a fork gets no secrets";
}

// elsewhere:src/command-line/status-line.ts
var { statusLine } = require("./core.js")["src/command-line/status-line.ts"];

// src/commands/online/probe-spinner.ts
var dots = ["\u280B", "\u2819", "\u2839", "\u2838", "\u283C", "\u2834", "\u2826", "\u2827", "\u2807", "\u280F"];
var strokes = ["|", "/", "-", "\\"];
var silence = { waitingFor: () => {
}, stop: () => {
} };
function probeSpinner(line, unicode) {
  if (!line) return silence;
  const signs = unicode ? dots : strokes;
  const begun = performance.now();
  let names = [];
  let turns = 0;
  const show = () => {
    const seconds = (performance.now() - begun) / 1e3;
    if (seconds < 0.3 || names.length === 0) return;
    const words = say`  ${signs[turns % signs.length] ?? ""} asking ${shownNames(names.join(", "))} ${unicode ? "\u2026" : "..."} ${decimal(seconds, 1)}s`;
    turns += 1;
    line.show(words);
  };
  const timer = setInterval(show, 100);
  timer.unref();
  return {
    waitingFor: (each) => {
      names = each;
    },
    stop: () => {
      clearInterval(timer);
      if (turns > 0) line.clear();
      turns = 0;
    }
  };
}

// src/commands/online/online-run.ts
async function onlineRun(parsed, host, world, output, unicode) {
  const given = textOf(parsed, "timeout");
  if (!isOn(parsed, "online")) {
    if (given !== void 0 || isOn(parsed, "exchange"))
      throw new UsageError(say`--timeout and --exchange need --online.`, say`See auth-doctor --help.`);
    return void 0;
  }
  if (world.env.some(({ name, value }) => name === "PRE_COMMIT" && value === "1" || name === "GIT_INDEX_FILE")) {
    throw new UsageError(
      say`--online cannot be used in a hook: hooks never use the network.`,
      say`Run it in CI or by hand.`
    );
  }
  const timeout = given === void 0 ? void 0 : durationSeconds(given, "timeout");
  if (timeout === 0) throw new UsageError(say`--timeout must be at least 1s.`, say`See auth-doctor --help.`);
  const spinner = probeSpinner(host.stderr.isTTY ? statusLine(output.err, host.stderr) : void 0, unicode);
  const signal = host.takeInterrupt?.();
  let last = Promise.resolve();
  return {
    options: {
      ...timeout === void 0 ? {} : { timeout },
      ...signal ? { signal } : {},
      ...isOn(parsed, "exchange") ? {
        exchange: (await Promise.resolve().then(() => (init_exchange_ports(), exchange_ports_exports))).exchangePorts({
          world,
          host,
          tell: async (text) => void await output.err.write(text),
          ...signal ? { signal } : {}
        })
      } : {},
      waitingFor: (names) => spinner.waitingFor(names),
      settles: (promise) => {
        last = promise;
      }
    },
    stop: () => spinner.stop(),
    interrupted: () => signal?.aborted ? exitCodeOfInterrupt(signal) : void 0,
    settled: async () => await last
  };
}

// elsewhere:src/commands/report/report-printable.ts
var { reportPrintable } = require("./core.js")["src/commands/report/report-printable.ts"];

// src/commands/check.ts
var clientOptions = ["profile", "server", "datastack"];
var suspects = [];
var check = {
  run: async (parsed, host, output) => {
    const outputs = chosenOutputs(parsed, "check", host);
    const failOn = oneOf(parsed, "fail-on", failOnChoices);
    const given = textOf(parsed, "key");
    const keyFile = given && (0, import_node_path9.resolve)(rawText(given));
    const key = keyFile === void 0 ? void 0 : await (await Promise.resolve().then(() => (init_report_key(), report_key_exports))).reportKey(keyFile);
    const world = await host.world();
    const selection = await selectionOf(parsed, world, host.env);
    const screen = { ...screenFor(parsed, host, world), offerOnline: true };
    const online = await onlineRun(parsed, host, world, output, screen.unicode);
    const ci = await findCi(world);
    const skips = ci?.withholds !== void 0;
    if (skips) online?.stop();
    const asking = online ? { ...selection, online: online.options } : selection;
    const report = skips ? await skippedReport(ci, world, selection.platforms) : await diagnoseWorld(world, asking).finally(() => online?.stop());
    const exitCode = online?.interrupted() ?? exitCodeOf(report, failOn ?? report.failOn ?? "error", isOn(parsed, "strict") || report.strict === true);
    await writeReport(
      outputs,
      report,
      output,
      (each) => reportPrintable(
        "check",
        { report: each, world, exitCode, key },
        async () => skips ? (await Promise.resolve().then(() => (init_skipped_text(), skipped_text_exports))).skippedText(each, screen, selection.platforms.length > 0) : firstContactText(each, screen) ?? (await Promise.resolve().then(() => (init_text(), text_exports))).textReport(each, screen)
      )
    );
    if (ci && !skips) await tellUnasked(report, selection, world, screen.call, output);
    await online?.settled();
    return exitCode;
  }
};
async function tellUnasked(report, { platforms }, world, call, { err }) {
  if (platforms.length > 0) return;
  const config = await loadConfig(world, async () => await knownNames(world));
  if (configDefaults(config).platforms.length > 0) return;
  const used = report.platforms.filter(({ status }) => status !== "not-used").map(({ id }) => id);
  await err.write(
    say`No platform was named: this run only checks platforms used here.\nName what the job needs: ${call} check ${shownNames(used.join(" ") || "PLATFORM")}\n`
  );
}
async function selectionOf(parsed, world, env) {
  const given = clientOptions.flatMap((name) => {
    const value = textOf(parsed, name);
    return value === void 0 ? [] : [[name, rawText(value)]];
  });
  const typed = [...given.map(([, value]) => value), ...wordsOf(parsed, "platforms").map(rawText)];
  suspects.splice(
    0,
    suspects.length,
    ...typed.filter((value) => !mayShow(value, "setting")).map((value) => new Secret(value))
  );
  const validFor = textOf(parsed, "valid-for");
  const timeout = textOf(parsed, "timeout");
  return {
    platforms: chosenPlatforms(wordsOf(parsed, "platforms"), {
      platforms: await allPlatforms(world),
      orCommand: true,
      env
    }),
    lookAtRcFiles: parsed["rc"] !== false,
    options: Object.fromEntries(given),
    run: {
      ...validFor === void 0 ? {} : { validFor: rawText(validFor) },
      ...timeout === void 0 ? {} : { timeout: rawText(timeout) },
      online: isOn(parsed, "online"),
      exchange: isOn(parsed, "exchange"),
      strict: isOn(parsed, "strict")
    },
    ...validFor === void 0 ? {} : { validFor: durationSeconds(validFor, "valid-for") }
  };
}

// src/world/git-state.ts
var import_node_path11 = require("node:path");

// src/world/git-command.ts
var import_node_path10 = require("node:path");
var explicit = ["-c", "safe.bareRepository=explicit"];
function gitCommand(env, home, deadline2) {
  return async (args) => {
    const [{ gitIn: gitIn2 }, { gitAnswer: gitAnswer2 }] = await Promise.all([Promise.resolve().then(() => (init_run_git(), run_git_exports)), Promise.resolve().then(() => (init_git_answer(), git_answer_exports))]);
    const { PATH = "/usr/local/bin:/usr/bin:/bin" } = process.env;
    const shared = env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
    const environment = { ...process.env, PATH, HOME: home, XDG_CONFIG_HOME: shared };
    const git = gitIn2({
      folder: (0, import_node_path10.parse)(process.getBuiltinModule("node:os").homedir()).root,
      environment,
      ownConfiguration: true
    });
    if (!git) return { is: "failed", reason: "git is not installed" };
    const { code, signal, output, problems } = await gitAnswer2(git, [...explicit, ...args], { deadline: deadline2 });
    if (code !== null) return { is: "answer", status: code, output: output.toString(), problems };
    if (signal === "SIGKILL") return { is: "failed", reason: `git did not answer within ${deadline2 / 1e3} s` };
    return { is: "failed", reason: signal === null ? "git could not be started" : "git was stopped" };
  };
}

// src/world/git-state.ts
var dotfileRepositories = [
  ".cfg",
  ".dotfiles",
  ".dotfiles.git",
  ".dots",
  ".home.git",
  ".local/share/yadm/repo.git",
  ".yadm/repo.git"
];
var deadline = 3e3;
async function gitState(path, machine, run = gitCommand(machine.env, machine.home, deadline)) {
  const full = (0, import_node_path11.isAbsolute)(path) ? path : (0, import_node_path11.join)(machine.cwd, path);
  const folder = await machine.realPath((0, import_node_path11.dirname)(full));
  if (folder === void 0) return { is: "none" };
  const real = await machine.realPath(full) ?? (0, import_node_path11.join)(folder, (0, import_node_path11.basename)(full));
  if (await hasRepositoryAbove(real, machine)) {
    const state = await ask2(run, real, []);
    if (state.is !== "none") return state;
  }
  return await dotfileState(real, machine, run);
}
async function hasRepositoryAbove(real, machine) {
  let folder = (0, import_node_path11.dirname)(real);
  for (; ; ) {
    if ((await machine.stat((0, import_node_path11.join)(folder, ".git"))).is === "found") return true;
    const parent = (0, import_node_path11.dirname)(folder);
    if (parent === folder) return false;
    folder = parent;
  }
}
async function dotfileState(real, machine, run) {
  const home = machine.home === void 0 ? void 0 : await machine.realPath(machine.home);
  if (home === void 0 || !real.startsWith(home.endsWith(import_node_path11.sep) ? home : home + import_node_path11.sep)) return { is: "none" };
  for (const repository of await repositoriesIn(home, machine)) {
    const state = await ask2(run, real, [`--git-dir=${repository}`, `--work-tree=${home}`]);
    if (state.is === "tracked" || state.is === "unknown") return state;
  }
  return { is: "none" };
}
var known = /* @__PURE__ */ new WeakMap();
function repositoriesIn(home, machine) {
  const found = known.get(machine) ?? lookForRepositories(home, machine);
  known.set(machine, found);
  return found;
}
async function lookForRepositories(home, machine) {
  const found = [];
  for (const name of dotfileRepositories) {
    const repository = (0, import_node_path11.join)(home, name);
    if ((await machine.stat((0, import_node_path11.join)(repository, "HEAD"))).is === "found") found.push(repository);
  }
  return found;
}
async function ask2(run, real, repository) {
  const inFolder = ["-C", (0, import_node_path11.dirname)(real), ...repository];
  const name = (0, import_node_path11.basename)(real);
  const top = await run([...inFolder, "rev-parse", "--show-toplevel"]);
  if (top.is === "failed") return { is: "unknown", reason: top.reason };
  if (top.status !== 0) return refusal(top);
  const root = top.output.replace(/\r?\n$/, "");
  const found = { root, relativePath: (0, import_node_path11.relative)(root, real) };
  const listed = await run([...inFolder, "--literal-pathspecs", "ls-files", "--error-unmatch", "-z", "--", name]);
  if (listed.is === "failed") return { is: "unknown", reason: listed.reason };
  if (listed.status === 0) return { is: "tracked", ...found };
  if (listed.status !== 1) return refusal(listed);
  const ignored = await run([...inFolder, "check-ignore", "-q", "--", `./${name}`]);
  if (ignored.is === "failed") return { is: "unknown", reason: ignored.reason };
  if (ignored.status > 1) return refusal(ignored);
  return { is: ignored.status === 0 ? "ignored" : "untracked", ...found };
}
function refusal({ status, problems }) {
  const has = (kind) => problems.some((problem) => problem.kind === kind);
  if (has("not-a-repository")) return { is: "none" };
  if (has("another-owner"))
    return {
      is: "unknown",
      reason: "git does not trust this repository, since it belongs to another user (safe.directory)"
    };
  return { is: "unknown", reason: `git failed with status ${status}` };
}

// part:check
module.exports = {
  "src/command-line/chosen-platforms.ts": { chosenPlatforms },
  "src/command-line/unknown-word.ts": { unknownWord },
  "src/commands/check.ts": { check, selectionOf },
  "src/commands/check/skipped-report.ts": { skippedReport },
  "src/commands/online/online-run.ts": { onlineRun },
  "src/diagnose.ts": { diagnoseWorld, worstVerdict },
  "src/facts/find-assignments.ts": { findAssignments },
  "src/facts/find-leftovers.ts": { findLeftovers, leftoversBeside },
  "src/facts/gather-facts.ts": { gatherFacts, withVerdicts },
  "src/facts/near-files.ts": { nearFiles },
  "src/report/first-contact.ts": { firstContactLines, firstContactText },
  "src/requests/credential-host.ts": { hostStanding, isKnownHost, isLocalhostName, isLoopback, mayHaveCredential },
  "src/rule-kit/article.ts": { article },
  "src/rule-kit/explained.ts": { stopsOf, stopsOver },
  "src/rule-kit/hosts.ts": { derivedSettings, hostOf, isOfPlatform },
  "src/rule-kit/installed-client.ts": { clientsThatCount, environmentWords, installStep, installedFaults, installedProblems, mainInstallation, packagePlace, unknownEras },
  "src/rule-kit/near-miss.ts": { differsByOne, isGenericName, nearMisses },
  "src/unknown/stand-in-world.ts": { standInWorld, withoutUnknowns },
  "src/unknown/unknown-variables.ts": { homeVariable, unknownVariables, unknownWords },
  "src/value/server-templates.ts": { atServer, namesServer, webAddress },
  "src/world/git-state.ts": { gitState },
  "src/world/with-variable.ts": { withVariable },
  "src/world/without-variable.ts": { withoutVariable }
};
