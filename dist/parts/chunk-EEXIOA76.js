import {
  correctValue,
  createPage,
  everyShell,
  logIn,
  makePrivate,
  setVariable,
  unsetVariable
} from "./chunk-WDKX6P6C.js";
import {
  shellPath
} from "./chunk-O36YWWCB.js";
import {
  durationWords,
  lifeWords,
  valueEvidence
} from "./chunk-YJR5SYEF.js";
import {
  placeKey
} from "./chunk-DIBS7XTY.js";
import {
  homely,
  placeName
} from "./chunk-SJZV5Z6E.js";
import {
  parseShape
} from "./chunk-YDTGZTXK.js";

// src/rule-kit/version-faults.ts
function installedFaults(providers, packages) {
  return providers.flatMap(
    (provider) => (provider.versions ?? []).flatMap((fault) => {
      const version = packages.get(fault.package);
      const clients = provider.clients.filter((client) => client.package.name === fault.package).map(({ id }) => id);
      return version !== void 0 && clients.length > 0 && isFaulty(fault, version, packages) ? [{ provider, clients, version, fault }] : [];
    })
  );
}
function isFaulty({ versions, below, with: other }, version, packages) {
  if (versions && !versions.some((prefix) => version.startsWith(prefix))) return false;
  if (below !== void 0 && compareVersions(version, below) >= 0) return false;
  if (!other) return true;
  const brings = packages.get(other.package);
  return brings !== void 0 && compareVersions(brings, other.from) >= 0;
}
function compareVersions(a, b) {
  const [one, two] = [a, b].map((version) => (/^\d+(\.\d+)*/.exec(version)?.[0] ?? "0").split(".").map(Number));
  const length = Math.max(one?.length ?? 0, two?.length ?? 0);
  for (let index = 0; index < length; index += 1) {
    const difference = (one?.[index] ?? 0) - (two?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/rule-kit/installed-client.ts
function installedProblems(kind, facts, cause) {
  const { python } = facts;
  if (!python) return [];
  const used = new Set(facts.resolutions.map(({ provider }) => provider));
  return installedFaults(facts.providers, python.packages).filter(({ provider, fault }) => fault.kind === kind && used.has(provider.id)).map(({ provider, clients, version, fault }) => {
    const place = { kind: "file", path: python.path };
    const other = fault.with && `${fault.with.package} ${python.packages.get(fault.with.package) ?? ""}`;
    return {
      platform: provider.id,
      clients,
      place,
      // Where it shows no exception of its own, only a part of it fails.
      severity: fault.shows ? "error" : "warning",
      message: `${fault.package} ${version} ${fault.fault}`,
      evidence: [
        {
          place,
          what: `${fault.package} ${version}${other ? ` and ${other} are` : " is"} installed in ${homely(python.path, facts.home)} (${python.foundBy})`
        },
        ...fault.shows ? [{ what: `it shows ${fault.shows}` }] : []
      ],
      cause,
      remedy: {
        steps: [
          { say: "Install what works, in the same environment", run: everyShell(fault.command) },
          ...fault.otherwise ? [{ say: fault.otherwise }] : []
        ],
        wontHelp: ["Logging in again, or a new credential: the program stops before it looks at any."]
      }
    };
  });
}

// rules/broken-client.ts
var brokenClient = {
  id: "broken-client",
  severity: "error",
  layer: "installation",
  failureClass: "client-bug",
  summary: "The installed version of a client is known to fail, whatever the credentials are.",
  why: "A library that it needs has dropped a part, or the version has a fault that a later one has not. What it shows looks like a credential problem, or comes before any credential is read.",
  needs: ["packages"],
  *check(facts) {
    yield* installedProblems("broken", facts, "The versions that are installed do not fit together, or have a known fault.");
  },
  examples: {
    valid: [
      {
        title: "a version without the fault",
        platform: "cave",
        packages: { caveclient: "8.2.1", "cloud-files": "6.4.3" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' }
      },
      {
        title: "setuptools that still has pkg_resources",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "81.0.0" },
        files: { ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' }
      }
    ],
    invalid: [
      {
        title: "setuptools has dropped pkg_resources",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "84.2.1" },
        files: { ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' },
        severity: "error",
        says: "imports pkg_resources"
      },
      {
        title: "a cloud-files that forgets the token",
        platform: "cave",
        packages: { caveclient: "8.2.1", "cloud-files": "6.1.1" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "warning",
        says: "sends no token for middleauth+https"
      }
    ]
  }
};

// rules/clients-disagree.ts
var clientsDisagree = {
  id: "clients-disagree",
  severity: "error",
  layer: "shadow",
  failureClass: "two-clients-one-credential",
  summary: "One client of a platform finds a credential, and another finds none, or another one.",
  why: "The clients of one platform look into different places: a folder that a variable names, an old name, a server\u2019s own file. So one program works beside another that is refused with the same token in the same home.",
  needs: [],
  *check(facts) {
    for (const { id } of facts.providers) {
      const resolutions = facts.resolutions.filter(({ provider }) => provider === id);
      const finder = resolutions.find((resolution) => tokenOf(resolution) !== void 0);
      const found2 = finder && tokenOf(finder);
      if (!finder || !found2) continue;
      const others = resolutions.filter((other) => other !== finder && !isBroken(other));
      const lacking2 = others.filter((other) => !tokenOf(other));
      if (lacking2.length > 0) yield without(finder, found2, lacking2, facts);
      const unlikes = [finder, ...others].some(isTold) ? [] : others.filter((other) => differs(found2, tokenOf(other)));
      if (unlikes.length > 0) yield unlike(finder, found2, unlikes, facts);
    }
  },
  examples: {
    valid: [{ title: "the place that all of them read", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } }],
    invalid: [
      {
        title: "a folder that only cloud-files reads",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' },
        packages: { caveclient: "8.2.1", "cloud-files": "6.4.3" },
        severity: "error",
        says: "cloud-files finds no token"
      },
      {
        title: "CLOUD_VOLUME_DIR leads two of them elsewhere",
        platform: "cave",
        env: { CLOUD_VOLUME_DIR: "/home/me/cv" },
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}', "cv/secrets/cave-secret.json": '{"token": "{{cave/token 2}}"}' },
        severity: "warning",
        says: "another token"
      }
    ]
  }
};
var slot = "token";
function tokenOf({ fields }) {
  const field = fields[slot];
  return field?.value.is === "known" && !field.value.traits.blank ? field : void 0;
}
function isBroken({ next, ladder, fields }) {
  const took = ladder.some((rung) => rung.slot === slot && rung.role !== "decoy" && rung.state === "found");
  const refuses = fields[slot] === void 0 && took;
  return next === "unknown" || refuses || ladder.some(({ state, problem: problem20 }) => problem20?.effect === "fatal" && state !== "ignored");
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
  const places = lacking2.map(({ ladder }) => ladder.find(({ role, place }) => role === "current" && place.kind === "file")?.place);
  const copies = [...new Set(places.flatMap((place) => place?.kind === "file" ? [homely(place.path, facts.home)] : []))];
  return {
    platform: finder.provider,
    clients: lacking2.map(({ client }) => client),
    place: found2.place,
    slot,
    message: `${namesOf(lacking2)} ${lacking2.length > 1 ? "find" : "finds"} no ${slot}, though ${finder.client} does`,
    evidence: [
      valueEvidence(found2.place, found2.value, facts.now, true),
      ...lacking2.map(({ client, raises }) => ({
        what: raises[0] ? `${client} stops with ${raises[0].class}` : `${client} sends its requests without a token`
      }))
    ],
    cause: `${where} is no place where ${namesOf(lacking2)} would look.`,
    remedy: {
      steps: [{ say: `Put the token that you have where they look, too${copies.length > 0 ? `: ${copies.join(", ")}` : ""}` }],
      wontHelp: ["Making a new token: it would lie in the same place, and may end the one that you have."]
    }
  };
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
    message: `${namesOf(others)} ${others.length > 1 ? "use" : "uses"} another ${slot} than ${finder.client}`,
    evidence: [found2, ...fields].map(({ place, value }) => valueEvidence(place, value, facts.now, true)),
    cause: `${finder.client} takes that of ${placeName(found2.place, facts.home)}, ${namesOf(others)} that of ${places.join(", ")}.`,
    remedy: { steps: [{ say: "Decide which is right, and put it into both places (a copy of it: a new one may end the others)" }] }
  };
}

// src/rule-kit/asked-credential.ts
function askedCredential(verdict, facts) {
  const { platform, client, slot: slot2, clientShows } = verdict;
  const resolution = facts.resolutions.find((each) => each.provider === platform && each.client === client);
  const fields = Object.entries(resolution?.fields ?? {});
  const [name, field] = fields.find(([each, { place }]) => slot2 === void 0 ? each !== "client_id" && place.kind !== "default" : each === slot2) ?? [];
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
    const page2 = createPage(platform, facts, "Or copy one that is still valid from the platform\u2019s page; making a new one may end the others");
    return { steps: [logIn(platform, facts), ...page2.url ? [page2] : []], wontHelp: ["Waiting, or asking again."] };
  }
  const page = createPage(platform, facts, "Copy a credential that is still valid from the platform\u2019s page; making a new one may end the others");
  const where = place.kind === "env" ? "the variable still wins" : "the program still passes its own";
  return {
    steps: [...page.url ? [page] : [], ...correctValue(place, "Put it in place of the present one", facts)],
    wontHelp: [`Logging in again: that writes a file, and ${where}.`, "Waiting, or asking again."]
  };
}

// rules/clock-skew.ts
var clockSkew = {
  id: "clock-skew",
  severity: "warning",
  layer: "server",
  failureClass: "clock-skew",
  summary: "This machine\u2019s clock is wrong.",
  why: "Tokens with a date are judged by the clock, here and at the platform: with a wrong one, good tokens are refused, and dead ones are sent. A virtual machine that slept and a container without a time service are the usual places.",
  needs: [],
  *check(facts) {
    const wrong = facts.verdicts.filter(({ reason, clockOffset }) => reason === "clock-skew" || clockOffset !== void 0);
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
        what: each.reason === "clock-skew" ? answerWords(each) : `${each.host ?? each.platform} shows another time, by ${offsetWords(each)}`
      })),
      cause: "The clock is not kept by a time service, or the time zone was put right by changing the hour.",
      remedy: { steps: stepsFor(facts.platform), wontHelp: ["Logging in again: a new token is judged by the same clock."] }
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
        title: "a good token is refused for the clock",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [
          { platform: "earthscope", client: "earthscope-sdk", status: "unknown", reason: "clock-skew", host: "api.earthscope.org", clockOffset: -7200 }
        ],
        severity: "error",
        says: "2 hours behind"
      },
      {
        title: "nothing has come of it yet",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com", clockOffset: 600 }],
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
function stepsFor(platform) {
  const line = { linux: "sudo timedatectl set-ntp true", darwin: "sudo sntp -sS time.apple.com", win32: "w32tm /resync" }[platform];
  return [
    { say: "Let a time service set the clock", run: everyShell(line) },
    { say: "In a container or a virtual machine, set the clock of the machine that it runs on" }
  ];
}

// rules/discontinued-client.ts
var discontinuedClient = {
  id: "discontinued-client",
  severity: "error",
  layer: "installation",
  failureClass: "client-bug",
  summary: "The installed version of a client is an empty or abandoned package.",
  why: "`pip install descarteslabs` takes 4.0.0, which holds nothing: the import fails, and people look for the fault in their credentials. The last version that works has to be named.",
  needs: ["packages"],
  *check(facts) {
    yield* installedProblems("discontinued", facts, "The client was given up, and pip takes the newest package of its name unless told otherwise.");
  },
  examples: {
    valid: [
      {
        title: "the last version that works",
        platform: "descarteslabs",
        packages: { descarteslabs: "3.2.2", setuptools: "80.9.0" },
        files: { ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' }
      }
    ],
    invalid: [
      {
        title: "what pip takes today",
        platform: "descarteslabs",
        packages: { descarteslabs: "4.0.0.post2" },
        files: { ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' },
        severity: "error",
        says: "is an empty package"
      },
      { title: "without any login", platform: "descarteslabs", packages: { descarteslabs: "4.0.0" }, severity: "error", says: "is an empty package" }
    ]
  }
};

// src/rule-kit/held-values.ts
function heldValues(facts) {
  return collect(facts, (rung, resolution) => rung.place.kind !== "default" && (rung.wins || isTaken(rung, resolution)));
}
function losingValues(facts) {
  return collect(
    facts,
    (rung, resolution) => !rung.wins && !isTaken(rung, resolution) && rung.role !== "decoy" && (rung.state === "found" || rung.state === "ignored")
  );
}
function isTaken(rung, { next, ladder }) {
  if (next !== "raises" || rung.state !== "found" || rung.role === "decoy") return false;
  const mine = ladder.filter(({ slot: slot2 }) => slot2 === rung.slot);
  return !mine.some(({ wins }) => wins) && mine.find(({ state, role }) => state === "found" && role !== "decoy") === rung;
}
function collect(facts, wanted) {
  const held = /* @__PURE__ */ new Map();
  for (const resolution of facts.resolutions) {
    const { provider: platform, client, ladder, fields } = resolution;
    for (const rung of ladder) {
      if (!wanted(rung, resolution) || rung.value?.is !== "known" || rung.slot === "netrc") continue;
      const key = `${platform} ${rung.slot} ${placeKey(rung.place)}`;
      const known = held.get(key);
      if (known?.clients.includes(client)) continue;
      const field = rung.wins ? fields[rung.slot] : void 0;
      const value = field?.value.is === "known" && placeKey(field.place) === placeKey(rung.place) ? field.value : rung.value;
      held.set(key, { platform, slot: rung.slot, place: rung.place, value, clients: [...known?.clients ?? [], client] });
    }
  }
  return [...held.values()];
}

// src/rule-kit/is-usable.ts
function isUsable(value, now) {
  const { blank, odd, placeholder, quotes, edges, prefix, jwt, pythonType } = value.traits;
  const expired = jwt?.expires !== void 0 && jwt.expires <= now.getTime() / 1e3;
  return !blank && odd.length === 0 && !placeholder && !quotes && !edges && !prefix && !pythonType && !expired;
}

// src/rule-kit/value-problem.ts
function valueProblem(held, facts, fault) {
  const { platform, clients, place, slot: slot2, value } = held;
  const hidden = place.kind === "env" ? losingValues(facts).find(
    (other) => other.platform === platform && other.slot === slot2 && other.place.kind === "file" && isUsable(other.value, facts.now)
  ) : void 0;
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
    cause: hidden ? `${fault.cause} It hides the value of ${placeName(hidden.place, facts.home)}, in which nothing is wrong.` : fault.cause,
    remedy: {
      steps: hidden && place.kind === "env" ? unsetVariable(place.name, facts) : correctValue(place, fault.remedy, facts),
      ...fault.wontHelp ? { wontHelp: fault.wontHelp } : {}
    }
  };
}

// rules/doubled-prefix.ts
var doubledPrefix = {
  id: "doubled-prefix",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The value begins with the word that the client adds by itself, such as `Bearer`.",
  why: "The client puts `Bearer ` before the token. A token that was copied from a header or a curl line brings its own, and the platform sees `Bearer Bearer \u2026`.",
  needs: ["setters"],
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { prefix } = held.value.traits;
      if (!prefix) continue;
      yield valueProblem(held, facts, {
        message: `${held.slot} begins with \u201C${prefix}\u201D, which the client adds by itself`,
        cause: "The value was copied from a header or a command line together with the word before it.",
        remedy: `Take \u201C${prefix}\u201D and the space after it away`
      });
    }
  },
  examples: {
    valid: [{ title: "the token alone", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } }],
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

// rules/empty-value.ts
var emptyValue = {
  id: "empty-value",
  severity: "error",
  layer: "damage",
  failureClass: "empty-value",
  summary: "A credential is set, but empty.",
  why: "An empty value is not the same as none: some clients take it and hide a good file behind it, some stop looking for the older name, some pass over it. Compose files and CI systems set variables to nothing where a secret is missing.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const rung of resolution.ladder) {
        if (!isBlank(rung) || rung.role === "decoy") continue;
        yield problem(resolution, rung, facts);
      }
    }
  },
  examples: {
    valid: [
      { title: "not set at all", platform: "earthscope", files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' } }
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
      }
    ]
  }
};
function isBlank({ state, value }) {
  return state === "empty" || (state === "found" || state === "ignored") && value?.is === "known" && value.traits.blank;
}
function problem(resolution, rung, facts) {
  const hides = resolution.ladder.find(
    ({ slot: slot2, wins, state, value }) => slot2 === rung.slot && !wins && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank
  );
  const finds = resolution.next === "sends" || resolution.next === "exchanges";
  const where = placeName(rung.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: rung.place,
    slot: rung.slot,
    severity: rung.wins || !finds ? resolution.next === "sends" && rung.slot === "refresh_token" ? "warning" : "error" : "note",
    message: `${rung.slot} is set but empty`,
    evidence: [
      { place: rung.place, what: "set but empty", wins: rung.wins },
      ...hides ? [{ place: hides.place, what: "holds a value that is not reached", wins: false }] : [],
      { what: rung.wins ? `${resolution.client} takes the empty value` : `${resolution.client} passes over it${rung.why ? `: ${rung.why}` : ""}` }
    ],
    cause: rung.place.kind === "env" ? `Something set ${where} to nothing: a compose file, a job, or a CI secret that is missing.` : "The value was never filled in, or a login was broken off.",
    remedy: {
      steps: rung.place.kind === "env" ? unsetVariable(rung.place.name, facts) : rung.place.kind === "file" ? [logIn(resolution.provider, facts)] : correctValue(rung.place, "Pass a value, or nothing at all", facts)
    }
  };
}

// src/rule-kit/works.ts
function works({ next }) {
  return next === "sends" || next === "exchanges";
}

// rules/env-over-cache.ts
var envOverCache = {
  id: "env-over-cache",
  severity: "warning",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A variable hides another credential that a file holds.",
  why: "A variable that was set once, in a start-up file or by another tool, wins over what a login writes into a file. Logging in again cannot help while it is set.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const shadow = findShadow(resolution, facts);
      if (shadow) yield problem2(resolution, shadow, facts);
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
      { title: "only the variable", platform: "earthscope", env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" } }
    ],
    invalid: [
      {
        title: "another value in the file",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}' },
        severity: "warning",
        says: "hides another"
      },
      {
        title: "an expired JWT in the variable, good credentials in the file",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=-3600}}" },
        files: {
          ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}", "refresh_token": "{{descarteslabs/client-secret}}"}'
        },
        severity: "error",
        says: "hides a good"
      }
    ]
  }
};
function findShadow(resolution, facts) {
  const { ladder, fields } = resolution;
  const variables = ladder.filter((rung) => rung.place.kind === "env" && rung.state !== "absent" && rung.role !== "decoy");
  for (const loser of ladder.filter(isHidden)) {
    const same = variables.find((rung) => rung.slot === loser.slot && rung.wins);
    const winner2 = same ?? (fields[loser.slot] === void 0 && !works(resolution) ? variables[0] : void 0);
    if (!winner2?.value || winner2.value.is !== "known" || loser.value?.is !== "known") continue;
    if (same && winner2.value.secret.relation(loser.value.secret) === "same") continue;
    const fails = !works(resolution) || resolution.next === "exchanges" && !isUsable(winner2.value, facts.now) && !winner2.value.traits.jwt;
    return { winner: winner2, loser, broken: fails && isUsable(loser.value, facts.now) };
  }
  return void 0;
}
function isHidden({ place, wins, state, role, value }) {
  return place.kind === "file" && !wins && (state === "found" || state === "ignored") && role !== "decoy" && role !== "cache" && value?.is === "known";
}
function problem2(resolution, { winner: winner2, loser, broken }, facts) {
  const name = winner2.place.kind === "env" ? winner2.place.name : winner2.slot;
  const file = placeName(loser.place, facts.home);
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner2.place,
    slot: winner2.slot,
    severity: broken ? "error" : "warning",
    message: broken ? `${name} hides a good ${loser.slot} in ${file}` : `${name} hides another ${loser.slot} in ${file}`,
    evidence: [
      ...winner2.value ? [valueEvidence(winner2.place, winner2.value, facts.now, true)] : [],
      ...loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []
    ],
    cause: broken ? "The variable wins over the file, and its value cannot work." : "The variable wins over the file, and the two values differ: one of them is another account\u2019s, or old.",
    remedy: {
      steps: unsetVariable(name, facts),
      wontHelp: ["Logging in again: it writes the file, and the variable still wins."]
    }
  };
}

// rules/expired-token.ts
var expiredToken = {
  id: "expired-token",
  severity: "error",
  layer: "expiry",
  failureClass: "expired-token",
  summary: "A token has expired, or will before it is needed, and nothing renews it.",
  why: "The token itself says until when it is valid. A client that holds a refresh token or a secret renews it unseen; one that holds the token alone fails, and each client treats a token as expired some time before it is.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const rung of resolution.ladder) {
        const expires = rung.value?.is === "known" ? rung.value.traits.jwt?.expires : void 0;
        if (expires === void 0 || rung.role === "decoy" || rung.role === "cache" || canRenew(resolution)) continue;
        if (rung.wins || rung.state === "ignored") yield* problems(resolution, rung, expires, facts);
      }
    }
  },
  examples: {
    valid: [
      { title: "valid for a day", platform: "earthscope", env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" } },
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
function canRenew({ fields, ladder, next }) {
  const renewing = ["refresh_token", "client_secret"];
  if (ladder.some(({ slot: slot2, state, wins }) => renewing.includes(slot2) && state === "empty" && wins)) return true;
  return renewing.some((slot2) => fields[slot2] !== void 0) && next !== "raises";
}
function* problems(resolution, rung, expires, facts) {
  const now = facts.now.getTime() / 1e3;
  const left = expires - now;
  const { leewaySeconds } = resolution;
  if (left < leewaySeconds) {
    const early = left >= 0 ? ` has ${durationWords(left)} left, less than the client wants` : ` expired ${durationWords(-left)} ago`;
    yield problem3(resolution, rung, `${rung.slot}${early}`, facts);
  } else if (facts.validUntil !== void 0 && expires - leewaySeconds < facts.validUntil) {
    yield problem3(resolution, rung, `${rung.slot} expires in ${durationWords(left)}, before the job ends`, facts);
  }
}
function problem3(resolution, rung, message, facts) {
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: rung.place,
    slot: rung.slot,
    // Descartes Labs goes on to send a token that it wanted to renew and could not, as long as it lives.
    severity: resolution.next === "sends" && facts.validUntil === void 0 ? "warning" : "error",
    message,
    evidence: [
      ...rung.value ? [valueEvidence(rung.place, rung.value, facts.now, rung.wins)] : [],
      {
        what: `${resolution.client} treats a token as expired ${durationWords(resolution.leewaySeconds)} early, and holds nothing with which it could get a new one`
      }
    ],
    cause: "A token has an end, and this one cannot renew itself.",
    remedy: { steps: stepsFor2(resolution, rung, facts), wontHelp: ["Waiting, or starting the program again."] }
  };
}
function stepsFor2({ provider }, { place }, facts) {
  if (place.kind !== "env") return [logIn(provider, facts)];
  return [
    logIn(provider, facts, "Log in: this stores what renews itself"),
    ...unsetVariable(place.name, facts),
    createPage(provider, facts, "Or make a new token on the platform\u2019s page")
  ];
}

// rules/file-permissions.ts
var filePermissions = {
  id: "file-permissions",
  severity: "warning",
  layer: "exposure",
  failureClass: "file-permissions",
  summary: "A credential file can be read by others, or cannot be read by you.",
  why: "Most clients never check a file\u2019s mode, so a loose one is not why a login fails, but everyone on a shared machine can read it. A file that belongs to somebody else, often left by a command run with sudo, cannot be read or renewed.",
  needs: [],
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
      { title: "mode 600", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "600" } } }
    ],
    invalid: [
      {
        title: "everyone may read it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "644" } },
        severity: "warning",
        says: "everyone on this machine"
      },
      {
        title: "nobody may read it",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "000" } },
        severity: "error",
        says: "cannot be read"
      },
      {
        title: "it belongs to root",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": { content: '{"token": "{{cave/token}}"}', mode: "600", owner: 0 } },
        severity: "error",
        says: "cannot be read"
      }
    ]
  }
};
function loose(file, facts) {
  const readers = file.stat.mode & 7 ? "everyone on this machine" : "your group";
  return {
    ...about(file),
    severity: "warning",
    message: `${homely(file.path, facts.home)} is open to ${readers}`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: "The program that wrote the file used the default mode. No client checks it: this is not why a login fails.",
    remedy: {
      steps: [makePrivate(file.path, facts)],
      ...readers === "your group" ? { wontHelp: ["If a group shares this file on purpose, leave it as it is."] } : {}
    }
  };
}
function another(file, facts) {
  return {
    ...about(file),
    severity: "error",
    message: `${homely(file.path, facts.home)} belongs to another user (id ${file.stat.owner})`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: "Who owns the file acts as you, or you as them. A command that was run with sudo leaves such files behind.",
    remedy: { steps: takeOver(file, facts) }
  };
}
function unreadable(file, foreign, facts) {
  const directory = file.stat.kind === "directory";
  return {
    ...about(file),
    severity: "error",
    message: `${homely(file.path, facts.home)} cannot be read${foreign ? `: it belongs to another user (id ${file.stat.owner})` : ""}`,
    evidence: [{ place: { kind: "file", path: file.path }, what: modeWords(file) }],
    cause: foreign ? "It was written by another user; a command that was run with sudo leaves such files behind." : "Its mode keeps everyone out, you too.",
    remedy: { steps: foreign ? takeOver(file, facts) : [makePrivate(file.path, facts, directory ? 448 : 384)] }
  };
}
function takeOver(file, facts) {
  const posix2 = shellPath(file.path, facts.home, "posix");
  const fish = shellPath(file.path, facts.home, "fish");
  if (!posix2 || !fish) return [{ say: "Make yourself its owner" }];
  return [
    {
      say: "Make yourself its owner (if it is yours to take; else ask its owner)",
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

// src/rule-kit/holds-nothing.ts
function holdsNothing({ fields }) {
  return Object.values(fields).every(({ place }) => place.kind === "default");
}

// src/rule-kit/hosts.ts
function hostOf(address) {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return void 0;
  return new URL(address).hostname.toLowerCase() || void 0;
}
function isLoopback(host) {
  return host === "localhost" || host.endsWith(".localhost") || /^127(\.\d+){3}$/.test(host) || host === "[::1]" || host === "0.0.0.0";
}
function isOfPlatform(host, platform, facts) {
  const hosts = facts.providers.find(({ id }) => id === platform)?.hosts ?? [];
  return hosts.some((each) => each.startsWith("*.") ? host.endsWith(each.slice(1)) : host === each);
}

// rules/insecure-endpoint.ts
var insecureEndpoint = {
  id: "insecure-endpoint",
  severity: "error",
  // A credential that is sent elsewhere is exposed, whatever else is wrong with it.
  layer: "exposure",
  failureClass: "wrong-server-or-env",
  summary: "A setting sends the credential over an open line, or to a host that is not the platform\u2019s.",
  why: "One variable is enough to send every token to another server, and a configuration file can come with a cloned repository. Over http:// everyone on the way can read the token.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (holdsNothing(resolution)) continue;
      const seen = /* @__PURE__ */ new Set();
      for (const [name, setting] of Object.entries(resolution.settings)) {
        const host = redirects(name, setting);
        if (!host || isLoopback(host) || seen.has(placeKey(setting.place))) continue;
        const open = /^http:/i.test(setting.value);
        if (!open && isOfPlatform(host, resolution.provider, facts)) continue;
        seen.add(placeKey(setting.place));
        yield problem4(resolution, setting, host, open, facts);
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
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_OAUTH2__DOMAIN: "https://login-dev.earthscope.org" }
      }
    ],
    invalid: [
      {
        title: "an open line",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_OAUTH2__DOMAIN: "http://login.earthscope.org" },
        severity: "error",
        says: "over http://"
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
var derived = /* @__PURE__ */ new Set(["token_url", "request", "app_url", "audience"]);
function redirects(name, { value, place }) {
  return derived.has(name) || place.kind !== "env" && place.kind !== "file" ? void 0 : hostOf(value);
}
function problem4(resolution, { place }, host, open, facts) {
  const { provider, client } = resolution;
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    // A file of addresses is the client's own note of what the user's code once named.
    severity: open ? "error" : place.kind === "env" ? "warning" : "note",
    message: open ? `${name} sends the credential over http://, which everyone on the way can read` : `${name} sends the credential to ${host}`,
    evidence: [
      { place, what: `the address in use: ${open ? "http" : "https"}://${host}`, wins: true },
      { what: open ? "nothing on the way is encrypted" : `${host} is none of the hosts that are known of this platform` }
    ],
    cause: open ? "The address was written without the s, or for a test." : "A test, a proxy or a server of your own; or somebody wants your token.",
    remedy: {
      steps: [
        {
          say: open ? `Write https:// in ${name}` : `If you do not know ${host}: do not use the credential before this is gone, and make a new one if you have`
        },
        ...place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Take the address out of ${name}, with an editor` }]
      ]
    }
  };
}

// src/rule-kit/move-file.ts
function moveFile(from, to, say, facts) {
  const folder = to.replace(/[\\/][^\\/]*$/, "");
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const [a, b, c] = [from, to, folder].map((path) => shellPath(path, facts.home, shell));
    return a && b && c ? [{ shell, line: lineFor(shell, a, b, c) }] : [];
  });
  return { say, run };
}
function lineFor(shell, from, to, folder) {
  switch (shell) {
    case "posix":
      return `mkdir -p ${folder} && mv -n ${from} ${to}`;
    case "fish":
      return `mkdir -p ${folder}; and mv -n ${from} ${to}`;
    case "powershell":
      return `New-Item -ItemType Directory -Force ${folder} | Out-Null; Move-Item ${from} ${to}`;
    case "cmd":
      return `(if not exist ${folder} mkdir ${folder}) & if not exist ${to} move ${from} ${to}`;
  }
}

// src/rule-kit/rename-variable.ts
function renameVariable(from, to, facts) {
  const setters = facts.setters.get(from) ?? [];
  const where = setters.map((place) => placeName(place, facts.home)).join(", ") || "the file that sets it (a shell\u2019s start-up file, a job script, conda, .env)";
  const forGood = { say: `For good: write ${to} in the place of ${from} in ${where}` };
  if (![from, to].every((name) => /^[A-Za-z_]\w*$/.test(name))) return [forGood];
  const sameOnWindows = from.toUpperCase() === to.toUpperCase();
  return [
    {
      say: `Set ${to} to the value of ${from} in this terminal`,
      run: [
        { shell: "posix", line: `export ${to}="$${from}" && unset ${from}` },
        { shell: "fish", line: `set -gx ${to} $${from}; set -e ${from}` },
        ...sameOnWindows ? [] : [
          { shell: "powershell", line: `$env:${to} = $env:${from}; Remove-Item Env:${from}` },
          { shell: "cmd", line: `set "${to}=%${from}%" & set "${from}="` }
        ]
      ]
    },
    forGood
  ];
}

// rules/legacy-name.ts
var legacyName = {
  id: "legacy-name",
  severity: "warning",
  layer: "shadow",
  failureClass: "legacy-format-or-name",
  summary: "A credential is taken from an old name, which other tools use as well or newer clients no longer read.",
  why: "CLIENT_ID and CLIENT_SECRET without a prefix are set for many tools: whichever set them last decides what this client sends. Old files go on being read after a new login, and not by every client of a platform.",
  needs: ["setters"],
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      for (const resolution of facts.resolutions.filter(({ provider }) => provider === platform)) {
        for (const rung of resolution.ladder) if (rung.role === "legacy" && rung.wins && rung.value?.is === "known") yield problem5(resolution, rung, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "the old variables are there, and the new ones win",
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
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", CLIENT_SECRET: "{{descarteslabs/client-secret}}" },
        severity: "warning",
        says: "CLIENT_SECRET is an old name"
      },
      {
        title: "CAVE\u2019s old file",
        platform: "cave",
        files: { ".cloudvolume/secrets/chunkedgraph-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "warning",
        says: "chunkedgraph-secret.json is an old name"
      }
    ]
  }
};
function problem5(resolution, rung, facts) {
  const { provider, client } = resolution;
  const name = placeName(rung.place.kind === "file" ? { kind: "file", path: rung.place.path } : rung.place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place: rung.place.kind === "file" ? { kind: "file", path: rung.place.path } : rung.place,
    ...rung.place.kind === "file" ? {} : { slot: rung.slot },
    severity: !works(resolution) && resolution.ladder.some(isPassedOver) ? "error" : "warning",
    message: `${name} is an old name, and ${rung.place.kind === "file" ? "the client still reads it" : `${rung.slot} is taken from it`}`,
    evidence: rung.value ? [valueEvidence(rung.place, rung.value, facts.now, true)] : [],
    cause: rung.place.kind === "env" ? "A variable without the platform\u2019s prefix belongs to whichever tool sets it." : "It was written by an older version, and later logins do not replace it.",
    remedy: { steps: stepsFor3(resolution, rung, facts) }
  };
}
function isPassedOver({ place, role, state, value }) {
  return place.kind === "file" && role === "current" && state === "ignored" && value?.is === "known" && !value.traits.blank;
}
function stepsFor3(resolution, { slot: slot2, place }, facts) {
  const current = resolution.ladder.filter((rung) => rung.slot === slot2 && rung.role === "current").map((rung) => rung.place);
  if (place.kind === "env") {
    const variable2 = current.find(({ kind }) => kind === "env");
    if (variable2?.kind !== "env") return unsetVariable(place.name, facts);
    return works(resolution) ? renameVariable(place.name, variable2.name, facts) : unsetVariable(place.name, facts);
  }
  const file = current.findLast((each) => each.kind === "file");
  const sameFolder = place.kind === "file" && file?.kind === "file" && folderOf(place.path) === folderOf(file.path);
  if (!sameFolder || place.kind !== "file" || file?.kind !== "file") return [logIn(resolution.provider, facts, "Log in: this writes the new file")];
  return [moveFile(place.path, file.path, `Give it its new name: ${placeName({ kind: "file", path: file.path }, facts.home)}`, facts)];
}
function folderOf(path) {
  return path.replace(/[\\/][^\\/]*$/, "");
}

// rules/malformed-file.ts
var malformedFile = {
  id: "malformed-file",
  severity: "error",
  layer: "damage",
  failureClass: "config-file-malformed",
  summary: "A credential or configuration file cannot be read as what it should be.",
  why: "A comma too many, a byte order mark from a Windows editor, a bare token where JSON is due: some clients stop with a parser\u2019s message, others pass over the file without a word, and a file that nobody needs can still stop them.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const seen = /* @__PURE__ */ new Set();
      for (const rung of resolution.ladder) {
        if (rung.place.kind !== "file" || !rung.problem || seen.has(rung.place.path) || elsewhere.has(rung.problem.kind)) continue;
        seen.add(rung.place.path);
        yield problem6(resolution, rung, rung.problem, facts);
      }
    }
  },
  examples: {
    valid: [{ title: "well-formed", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } }],
    invalid: [
      {
        title: "a bare token where JSON is due",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": "{{cave/token}}" },
        severity: "error",
        says: "cave-secret.json"
      },
      {
        title: "a byte order mark that the client passes over with the whole file",
        platform: "descarteslabs",
        files: { ".descarteslabs/token_info.json": '\uFEFF{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' },
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
function problem6(resolution, rung, { what, line, column, effect }, facts) {
  const path = rung.place.kind === "file" ? rung.place.path : "";
  const works2 = resolution.next === "sends" || resolution.next === "exchanges";
  const place = { kind: "file", path, ...line ? { line } : {}, ...column ? { column } : {} };
  const where = line ? `, line ${line}${column ? `, column ${column}` : ""}` : "";
  const effects = {
    fatal: `stops with ${resolution.raises[0]?.class ?? "an error"}`,
    warning: "only warns, and goes on without the file",
    ignored: "passes over the file without a word"
  };
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    severity: effect !== "fatal" && works2 ? "warning" : "error",
    message: `${homely(path, facts.home)} is not well-formed: ${what}${where}`,
    evidence: [{ place, what: `${what}${where}` }, { what: `${resolution.client} ${effects[effect]}` }],
    cause: "The file was edited by hand, cut, or saved by a program that writes another encoding.",
    remedy: {
      steps: [
        { say: `Correct ${homely(path, facts.home)}${where} with an editor that saves plain UTF-8` },
        // No client writes a netrc file.
        ...rung.slot === "netrc" ? [] : [logIn(resolution.provider, facts, "Or log in again: this writes the file anew")]
      ]
    }
  };
}

// rules/malformed-variable.ts
var malformedVariable = {
  id: "malformed-variable",
  severity: "error",
  layer: "damage",
  failureClass: "config-file-malformed",
  summary: "A variable that the client has to parse cannot be parsed.",
  why: "Some clients read every variable that begins with their prefix and stop at the first that they cannot make sense of, even if it has nothing to do with the login.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const rung of resolution.ladder) {
        if (rung.place.kind === "env" && rung.problem && !resolution.raises.some(({ class: name }) => name.endsWith(".ConfigError")))
          yield problem7(resolution, rung, rung.place.name, rung.problem, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "a number where a number is due",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_HTTP__TIMEOUT_READ: "5" }
      }
    ],
    invalid: [
      {
        title: "half a JSON text",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}", ES_HTTP: "{" },
        severity: "error",
        says: "ES_HTTP"
      },
      {
        title: "a secret that begins with @json",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", DESCARTESLABS_CLIENT_SECRET: "@json {{descarteslabs/client-secret}}" },
        severity: "error",
        says: "DESCARTESLABS_CLIENT_SECRET"
      }
    ]
  }
};
function problem7(resolution, rung, name, fault, facts) {
  const isUnmet = fault.kind === "missing-key";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: rung.place,
    slot: rung.slot,
    severity: fault.effect === "fatal" || Object.values(resolution.fields).every(({ place }) => place.kind === "default") ? "error" : "warning",
    message: `${placeName(rung.place, facts.home)} cannot be ${isUnmet ? "used" : "parsed"}: ${fault.what}`,
    evidence: [
      { place: rung.place, what: fault.what },
      {
        what: fault.effect === "fatal" ? `${resolution.client} stops with ${resolution.raises[0]?.class ?? "an error"}` : `${resolution.client} passes over it`
      }
    ],
    cause: isUnmet ? "It was set for another place, where what it needs is there." : `${resolution.client} parses every variable that begins with its prefix.`,
    remedy: { steps: unsetVariable(name, facts) }
  };
}

// rules/misnamed-file.ts
import { posix, win32 } from "node:path";
var misnamedFile = {
  id: "misnamed-file",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A credential file has almost the name, or lies almost where, a client looks.",
  why: "An editor adds .txt without showing it, a file is put beside its folder, a variable names a file that is not there. The client takes it for absent and says nothing.",
  needs: ["setters"],
  *check(facts) {
    for (const { platform, place, instead, why, common } of facts.decoys) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fails = mine.length > 0 && !mine.some(works);
      if (place.kind !== "file" || mine.length === 0 || common && !fails) continue;
      yield misplaced({ platform, path: place.path, instead, why, fails, common: common ?? false }, mine, facts);
    }
    for (const resolution of facts.resolutions) yield* namedByVariable(resolution, facts);
  },
  examples: {
    valid: [{ title: "in its place", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } }],
    invalid: [
      {
        title: "beside the folder that it belongs into",
        platform: "cave",
        files: { ".cloudvolume/cave-secret.json": '{"token": "{{cave/token}}"}' },
        severity: "error",
        says: "is not read"
      },
      {
        title: "an editor has added .txt",
        platform: "descarteslabs",
        files: { ".descarteslabs/token_info.json.txt": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' },
        severity: "error",
        says: ".txt"
      },
      {
        title: "the client does not expand the ~ in its variable",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN_INFO_PATH: "~/.descarteslabs/token_info.json" },
        files: { ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' },
        severity: "error",
        says: "names a file that is not there"
      }
    ]
  }
};
function misplaced({ platform, path, instead, why, fails, common }, mine, facts) {
  const target = facts.home ? instead.replace(/^~/, facts.home) : instead;
  const move = moveFile(path, facts.platform === "win32" ? win32.normalize(target) : posix.normalize(target), `Move it to ${instead}`, facts);
  return {
    platform,
    clients: mine.map(({ client }) => client),
    place: { kind: "file", path },
    // Beside a login that works, a file that nobody reads is merely in the way.
    severity: fails ? "error" : "note",
    message: `${homely(path, facts.home)} is not read: ${why}`,
    evidence: [{ place: { kind: "file", path }, what: "is there, and no client opens it", wins: false }, { what: `the clients look for ${instead}` }],
    cause: "The file was saved under another name, or in another folder.",
    remedy: { steps: fails && !common ? [move] : [logIn(platform, facts, "Log in: this writes the file that is read")] }
  };
}
function isAbsent(path, { ladder }) {
  const rungs = ladder.filter(({ place, role }) => place.kind === "file" && place.path === path && role === "current");
  return rungs.length > 0 && rungs.every(({ state, stat }) => state === "absent" && !stat);
}
function* namedByVariable(resolution, facts) {
  const setting = Object.values(resolution.settings).find(({ value, place }) => place.kind === "env" && value !== "" && isAbsent(value, resolution));
  if (setting?.place.kind !== "env" || works(resolution)) return;
  const tilde = setting.value.startsWith("~");
  yield {
    platform: resolution.provider,
    clients: [resolution.client],
    place: setting.place,
    message: `${setting.place.name} names a file that is not there`,
    evidence: [
      { place: setting.place, what: tilde ? "begins with ~, which this client does not expand" : "set", wins: true },
      { what: "the usual file is not opened then" }
    ],
    cause: tilde ? "A shell expands ~ only where it stands alone at the head of a word: in quotes, or in a file of variables, it stays." : "The file was moved or deleted, or belongs to another machine.",
    remedy: { steps: unsetVariable(setting.place.name, facts) }
  };
}

// rules/misnamed-key.ts
var misnamedKey = {
  id: "misnamed-key",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A credential file is well-formed, but lacks the key that the client reads.",
  why: "Keys are read letter by letter: accessToken is not access_token, and a key that stands above its table in a TOML file belongs to none. The client finds nothing, and most say nothing.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (works(resolution)) continue;
      const lacking2 = resolution.ladder.filter(lacksItsKey);
      for (const path of new Set(lacking2.flatMap(({ place }) => place.kind === "file" ? [place.path] : []))) {
        const mine = lacking2.filter(({ place }) => place.kind === "file" && place.path === path);
        const near = mine.find((rung2) => meantKey(rung2) !== void 0);
        const faulty = mine.filter(({ problem: fault }) => fault?.kind === "missing-key");
        const rung = near ?? faulty.find(({ slot: slot2 }) => slot2 !== "access_token" && slot2 !== "id_token") ?? faulty[0];
        if (!near && resolution.ladder.some(({ slot: slot2, role, state }) => slot2 === rung?.slot && role === "current" && state === "ignored")) continue;
        if (rung) yield problem8(resolution, rung, path, meantKey(rung), facts);
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
        says: "has Token where token is read"
      },
      {
        title: "camel case",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refreshToken": "{{earthscope/refresh-token}}"}' },
        severity: "error",
        says: "has refreshToken where refresh_token is read"
      },
      {
        title: "a key above its table",
        platform: "earthscope",
        files: { ".earthscope/config.toml": 'refresh_token = "{{earthscope/refresh-token}}"\n' },
        severity: "error",
        says: "where default.oauth2.refresh_token is read"
      }
    ]
  }
};
function lacksItsKey({ place, state, role, otherKeys, problem: fault }) {
  return place.kind === "file" && role !== "decoy" && state !== "ignored" && (otherKeys !== void 0 || fault?.kind === "missing-key");
}
var otherWords = {
  token: ["authtoken", "accesstoken", "apikey", "apitoken", "key", "secret", "bearer", "value", "cavetoken"],
  refresh_token: ["refresh", "token"],
  access_token: ["access"],
  client_id: ["id"],
  client_secret: ["secret"]
};
function meantKey({ slot: slot2, place, otherKeys = [] }) {
  const due = place.kind === "file" ? place.key ?? slot2 : slot2;
  if (otherKeys.includes(due)) return void 0;
  const names = otherKeys.map((key) => ({ key, last: bare(key.split(".").at(-1) ?? key) }));
  const same = names.find(({ last }) => last === bare(slot2));
  return (same ?? names.find(({ last }) => otherWords[slot2]?.includes(last)))?.key;
}
function bare(name) {
  return name.toLowerCase().replaceAll(/[_.-]/g, "");
}
function problem8(resolution, rung, path, meant, facts) {
  const due = rung.place.kind === "file" ? readKey(rung.place.key) ?? rung.slot : rung.slot;
  const file = homely(path, facts.home);
  const others = (rung.otherKeys ?? []).join(", ");
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: { kind: "file", path, ...rung.place.kind === "file" && rung.place.line ? { line: rung.place.line } : {} },
    message: meant ? `${file} has ${meant} where ${due} is read` : `${file} lacks ${due}`,
    evidence: [
      { place: { kind: "file", path }, what: others ? `its keys: ${others}` : "it holds no key", wins: false },
      ...rung.why ? [{ what: rung.why }] : [],
      {
        what: `${resolution.client} finds no ${rung.slot} in it${resolution.raises[0] ? ` and stops with ${resolution.raises[0].class}` : " and says nothing"}`
      }
    ],
    cause: meant ? "The file was written by hand, or by another program." : "The login that writes this key was broken off, or the file belongs to another program.",
    remedy: {
      steps: [
        ...meant ? [{ say: `Rename ${meant} to ${due} in ${file}, with an editor that saves plain UTF-8` }] : [],
        logIn(resolution.provider, facts, meant ? "Or log in: this writes the file anew" : "Log in: this writes the file anew")
      ]
    }
  };
}
function readKey(key) {
  return key?.replace(/^profile\.default\./, "default.");
}

// src/rule-kit/near-miss.ts
var otherWords2 = {
  client_id: ["ID", "CLIENTID", "USER_ID"],
  client_secret: ["SECRET", "KEY", "API_KEY", "APIKEY", "CLIENT_KEY", "SECRET_KEY", "PASSWORD"],
  refresh_token: ["REFRESH", "RT", "TOKEN", "API_TOKEN"],
  token: ["ACCESS_TOKEN", "AUTH_TOKEN", "API_TOKEN", "JWT", "BEARER", "BEARER_TOKEN", "TOKEN", "API_KEY"],
  key: ["TOKEN", "APIKEY", "API_KEY", "SECRET"]
};
function nearMisses(resolutions, variables) {
  const misses = /* @__PURE__ */ new Map();
  for (const { provider, ladder, settings } of resolutions) {
    const read = new Set([...ladder, ...Object.values(settings)].flatMap(({ place }) => place.kind === "env" ? [place.name] : []));
    const known = namesOf2(ladder);
    const prefix = commonPrefix(known.map(({ name }) => name));
    for (const name of variables) {
      if (read.has(name)) continue;
      const meant = known.find((each) => isSpeltOtherwise(name, each.name)) ?? known.find((each) => isMistyped(name, each.name)) ?? otherWord(name, prefix, known);
      if (meant) misses.set(`${provider} ${name}`, { platform: provider, name, instead: meant.name, slot: meant.slot, why: whyNot(name, meant.name) });
    }
  }
  return [...misses.values()];
}
function namesOf2(ladder) {
  const rungs = ladder.filter(({ place, role }) => place.kind === "env" && role === "current");
  return rungs.flatMap(({ place, slot: slot2 }) => place.kind === "env" && place.name.length >= 8 ? [{ name: place.name, slot: slot2 }] : []);
}
function isSpeltOtherwise(name, known) {
  return bare2(name) === bare2(known);
}
function isMistyped(name, known) {
  const [a, b] = [bare2(name), bare2(known)];
  return b.length >= 12 && Math.abs(a.length - b.length) <= 1 && a.slice(0, 2) === b.slice(0, 2) && differsByOne(a, b);
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
function otherWord(name, prefix, known) {
  if (prefix.length < 5 || !name.toUpperCase().startsWith(prefix.toUpperCase())) return void 0;
  const rest = name.slice(prefix.length).toUpperCase();
  return known.find(({ slot: slot2, name: each }) => each.startsWith(prefix) && (otherWords2[slot2] ?? []).includes(rest));
}
function commonPrefix(names) {
  const [first = "", ...others] = names;
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, first.slice(0, length).lastIndexOf("_") + 1);
}
function bare2(name) {
  return name.toUpperCase().replaceAll("_", "");
}
function whyNot(name, known) {
  if (name.toUpperCase() === known.toUpperCase()) return "upper and lower case count";
  if (name.replaceAll("_", "") === known.replaceAll("_", "")) return "the underscores are others";
  return "no client reads this name";
}

// rules/misnamed-variable.ts
var misnamedVariable = {
  id: "misnamed-variable",
  severity: "error",
  layer: "name",
  failureClass: "wrong-name",
  summary: "A variable has almost the name that a client reads.",
  why: "No client says that it passed over a variable. One underscore where two are due, small letters where case counts, a prefix too few: the client behaves as if nothing were set, and people set the same name again.",
  needs: ["setters"],
  *check(facts) {
    const decoys = facts.decoys.filter(({ place }) => place.kind === "env");
    const misses = nearMisses(facts.resolutions, facts.variables).filter(({ name }) => !decoys.some(({ place }) => place.kind === "env" && place.name === name)).filter(({ name, instead }) => facts.platform !== "win32" || name.toUpperCase() !== instead.toUpperCase()).map(({ name, ...miss }) => ({ ...miss, place: { kind: "env", name } }));
    for (const decoy of [...decoys, ...misses]) yield* problems2(decoy, facts);
  },
  examples: {
    valid: [
      { title: "EarthScope\u2019s names are read in any case", platform: "earthscope", env: { es_oauth2__refresh_token: "{{earthscope/refresh-token}}" } },
      {
        title: "a common name that another tool has set",
        platform: "descarteslabs",
        env: { REFRESH_TOKEN: "{{descarteslabs/client-secret}}" },
        files: { ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' }
      }
    ],
    invalid: [
      {
        title: "one underscore where two are due",
        platform: "earthscope",
        env: { ES_OAUTH2_REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "ES_OAUTH2_REFRESH_TOKEN is not read"
      },
      {
        title: "small letters where case counts",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", descarteslabs_client_secret: "{{descarteslabs/client-secret}}" },
        severity: "error",
        says: "descarteslabs_client_secret is not read"
      },
      { title: "CAVE reads no variable", platform: "cave", env: { CAVE_TOKEN: "{{cave/token}}" }, severity: "error", says: "CAVE_TOKEN is not read" }
    ]
  }
};
function* problems2(decoy, facts) {
  const { platform, place, instead, why, value, common } = decoy;
  const mine = facts.resolutions.filter(({ provider }) => provider === platform);
  const fails = mine.length > 0 && mine.every((resolution) => holdsNothing(resolution) || resolution.next === "raises");
  if (place.kind !== "env" || mine.length === 0 || common && !fails) return;
  const name = place.name;
  const isFile = instead.startsWith("~");
  yield {
    platform,
    clients: mine.map(({ client }) => client),
    place,
    ...decoy.slot ? { slot: decoy.slot } : {},
    severity: fails ? "error" : "warning",
    message: `${name} is not read: ${isFile ? why : `the name is ${instead}`}`,
    evidence: [
      ...value ? [valueEvidence(place, value, facts.now, false)] : [{ place, what: "set, and read by no client", wins: false }],
      { what: isFile ? `the token is looked for in ${instead}` : why }
    ],
    cause: isFile ? "The token stands where no client of this platform looks." : "The name was mistyped, or taken from another tool or an older page.",
    remedy: {
      steps: isFile ? [logIn(platform, facts, `Store it in ${instead}: paste the token that you have (a new one may end the others)`), ...unsetVariable(name, facts)] : renameVariable(name, instead, facts),
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
  summary: "No client of a platform that is used here finds any credential.",
  why: "Clients say so late and in different words: some only when the server answers 401. The list of places that were looked at shows where a credential would be found.",
  needs: [],
  *check(facts) {
    for (const { platform, asked, signs } of facts.uses) {
      if (!asked && signs.length === 0) continue;
      const resolutions = facts.resolutions.filter(({ provider }) => provider === platform);
      const first = resolutions[0];
      if (!first || resolutions.some(holdsSomething)) continue;
      yield {
        platform,
        clients: resolutions.map(({ client }) => client),
        place: first.ladder.find(({ role }) => role === "current")?.place ?? { kind: "default" },
        severity: isOptional(platform, facts) ? "note" : asked ? "error" : "warning",
        message: "no credential was found",
        evidence: [...signs.map((what) => ({ what })), ...placesLookedAt(first, facts)],
        cause: "Nobody has logged in here, or the login belongs to another home, profile or machine.",
        remedy: { steps: [logIn(platform, facts, "Log in"), createPage(platform, facts, "The platform\u2019s page for credentials")] }
      };
    }
  },
  examples: {
    valid: [{ title: "a token is there", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } }],
    invalid: [
      { title: "asked for by name, and nothing is there", platform: "cave", severity: "error", says: "no credential" },
      { title: "the folder alone", platform: "earthscope", files: { ".earthscope/default/readme.txt": "empty" }, severity: "error", says: "no credential" }
    ]
  }
};
function holdsSomething({ fields, ladder }) {
  return Object.values(fields).some(({ place }) => place.kind !== "default") || ladder.some(({ state, role, place }) => state !== "absent" && role !== "decoy" && place.kind !== "default");
}
function isOptional(platform, facts) {
  return facts.providers.some(({ id, anonymous }) => id === platform && anonymous === true);
}
function placesLookedAt({ ladder }, facts) {
  const names = ladder.filter(({ role }) => role === "current").map(({ place }) => placeName(place, facts.home));
  return [{ what: `looked at ${[...new Set(names)].join(", ")}` }];
}

// rules/missing-pair.ts
var missingPair = {
  id: "missing-pair",
  severity: "error",
  layer: "absence",
  failureClass: "missing-credential",
  summary: "One half of a pair of credentials is there and the other is not.",
  why: "An id without its secret, or a secret without its id, is no credential. Clients that take the pair from one place only do not fetch the missing half from another, and some name the wrong half in their message.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next === "sends") continue;
      const pairs = facts.providers.find(({ id }) => id === resolution.provider)?.pairs ?? [];
      for (const pair of pairs) {
        const id = found(resolution, pair.id);
        const secret = pair.secret.map((slot2) => found(resolution, slot2)).find((field) => field !== void 0);
        if (id && !secret) yield problem9(facts, resolution, id, pair.id, pair.secret[0] ?? "secret");
        if (secret && !id) yield problem9(facts, resolution, secret, pair.secret[0] ?? "secret", pair.id);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "both halves in the environment",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}" }
      },
      { title: "nothing at all is another fault", platform: "descarteslabs" }
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
        title: "the secret without its id",
        platform: "earthone",
        env: { EARTHONE_CLIENT_SECRET: "{{earthone/client-secret}}" },
        severity: "error",
        says: "client_id is missing"
      }
    ]
  }
};
function found({ fields, ladder }, slot2) {
  const winner2 = ladder.find((rung) => rung.slot === slot2 && rung.wins);
  return fields[slot2] ?? (winner2?.value && { value: winner2.value, place: winner2.place });
}
function problem9(facts, resolution, there, present, missing) {
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: there.place,
    slot: missing,
    message: `${present} is there, but ${missing} is missing`,
    evidence: [
      valueEvidence(there.place, there.value, facts.now, true),
      { what: `no place that ${resolution.client} reads together with it holds ${missing}` }
    ],
    cause: "Only one half of the pair is set, and this client does not take the other half from elsewhere.",
    remedy: { steps: stepsFor4(facts, resolution, there, missing) }
  };
}
function stepsFor4(facts, resolution, there, missing) {
  const { provider } = resolution;
  if (there.place.kind !== "env") return [logIn(provider, facts, "Log in: this writes both halves")];
  const variable2 = resolution.ladder.find(({ slot: slot2, place, role }) => slot2 === missing && place.kind === "env" && role === "current")?.place;
  const elsewhere3 = resolution.ladder.some((rung) => rung.slot === missing && rung.state === "ignored");
  if (elsewhere3) return unsetVariable(there.place.name, facts);
  return [
    createPage(provider, facts, `Find ${missing} that belongs to this id on the platform's page`),
    ...variable2?.kind === "env" ? [setVariable(variable2.name, `Set ${variable2.name}: paste it when asked (it is not shown, and stays out of the history)`)] : []
  ];
}

// rules/missing-scope.ts
var missingScope = {
  id: "missing-scope",
  severity: "error",
  layer: "server",
  failureClass: "scope-or-role-missing",
  summary: "The credential is good, and the account lacks a right.",
  why: "A bare 403 looks like a bad password, and people make new tokens in vain: the platform knows who asks, and does not let that account in. Somebody else must grant the right.",
  needs: [],
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status !== "denied" || verdict.reason === "missing-terms") continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
      const lacks = lacking[verdict.reason ?? ""] ?? "a right";
      const named2 = verdict.missing && verdict.missing.length > 0 ? ` (${verdict.missing.join(", ")})` : "";
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        message: `the credential is good, but the account lacks ${lacks}${named2}`,
        evidence: [...evidence, ...verdict.account === void 0 ? [] : [{ what: `the account is ${verdict.account}` }]],
        cause: "The platform knows the account, and does not let it in.",
        remedy: remedyFor(verdict, facts)
      };
    }
  },
  examples: {
    valid: [
      {
        title: "terms are another finding",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "denied", reason: "missing-terms", host: "global.daf-apis.com" }]
      }
    ],
    invalid: [
      {
        title: "no right to a dataset",
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
          { platform: "earthscope", client: "earthscope-sdk", status: "denied", reason: "missing-scope", host: "api.earthscope.org", slot: "access_token" }
        ],
        severity: "error",
        says: "lacks a scope"
      }
    ]
  }
};
var lacking = {
  "missing-scope": "a scope",
  "missing-permission": "a permission",
  "missing-role": "a role",
  "missing-group": "membership of a group"
};
function remedyFor({ platform, reason }, facts) {
  if (reason === "missing-scope") {
    const steps = [
      logIn(platform, facts, "Log in again, and agree to all that is asked"),
      createPage(platform, facts, "Or make a token with more scopes on the platform\u2019s page")
    ];
    return { steps, wontHelp: ["Waiting, or asking again with the same token."] };
  }
  const name = facts.providers.find(({ id }) => id === platform)?.name ?? "the platform";
  const docs = facts.providers.find(({ id }) => id === platform)?.pages.docs;
  return {
    steps: [{ say: `Ask whoever manages the group, the project or the data at ${name} to let this account in`, ...docs ? { url: docs } : {} }],
    wontHelp: ["Logging in again, or a new token: it is the same account."]
  };
}

// rules/mixed-sources.ts
var mixedSources = {
  id: "mixed-sources",
  severity: "warning",
  // Before `shadow`: that one refresh token hides another explains nothing as long as the access token is used.
  layer: "name",
  failureClass: "wrong-account",
  summary: "The access token comes from one login and the refresh token from another.",
  why: "A client that takes each value from the first place that has it can hold two people\u2019s tokens at once: it acts as the one until the access token expires, and as the other afterwards.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (resolution.next !== "sends") continue;
      const access = winner(resolution, "access_token");
      const refresh = winner(resolution, "refresh_token");
      if (!access || !refresh || origin(access.place) === origin(refresh.place)) continue;
      const beside = resolution.ladder.find(
        ({ slot: slot2, place, state }) => slot2 === "refresh_token" && state === "found" && origin(place) === origin(access.place)
      );
      const relation = beside?.value?.is === "known" && refresh.value?.is === "known" ? beside.value.secret.relation(refresh.value.secret) : void 0;
      if (relation !== void 0 && relation !== "same") yield problem10(resolution, access, refresh, facts);
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
        says: "of two logins"
      },
      {
        title: "config.toml over a newer login",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[default]\noauth2.refresh_token = "{{earthscope/refresh-token 2}}"\n',
          ".earthscope/default/tokens.json": '{"access_token": "{{jwt earthscope/access-token exp=+86400}}", "refresh_token": "{{earthscope/refresh-token}}"}'
        },
        severity: "warning",
        says: "of two logins"
      }
    ]
  }
};
function winner({ ladder }, slot2) {
  return ladder.find((rung) => rung.slot === slot2 && rung.wins && rung.state === "found" && rung.place.kind !== "default");
}
function origin(place) {
  return place.kind === "file" ? place.path : place.kind;
}
function problem10(resolution, access, refresh, facts) {
  const expires = access.value?.is === "known" ? access.value.traits.jwt?.expires : void 0;
  const left = expires === void 0 ? "" : ` for ${durationWords(expires - facts.now.getTime() / 1e3)} more`;
  const [a, b] = [access, refresh].map(({ place }) => placeName(place, facts.home));
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: refresh.place,
    slot: "refresh_token",
    message: `the access token and the refresh token are of two logins`,
    evidence: [access, refresh].flatMap((rung) => rung.value ? [valueEvidence(rung.place, rung.value, facts.now, true)] : []),
    cause: `The client takes each from the first place that has it: it acts as the login of ${a}${left}, then as that of ${b}.`,
    remedy: {
      steps: [
        ...refresh.place.kind === "env" ? unsetVariable(refresh.place.name, facts) : [{ say: `To keep the login of ${a}: take the refresh token out of ${b}, with an editor` }],
        logIn(resolution.provider, facts, "Then log in as whom you want to be")
      ],
      wontHelp: [`Logging in again and leaving ${b} as it is: it wins as soon as the access token expires.`]
    }
  };
}

// rules/netrc-override.ts
var netrcOverride = {
  id: "netrc-override",
  severity: "error",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "A login in ~/.netrc is sent in the place of the token.",
  why: "The HTTP library that most Python clients use prefers a netrc entry for the host, or a `default` entry for every host, to the header that the client has made. The token is whole and never arrives.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const rung = resolution.ladder.find(({ slot: slot2, wins, place }) => (slot2 === "netrc" || slot2 === "login") && wins && place.kind === "file");
      if (rung && Object.keys(resolution.fields).length > 0) yield problem11(resolution, rung, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "an entry for another host",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}', ".netrc": "machine example.org login me password made-up\n" }
      }
    ],
    invalid: [
      {
        title: "a default entry; the platform answers 400",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}', ".netrc": "default login me password made-up\n" },
        severity: "error",
        says: "is sent in the place of the token"
      },
      {
        title: "a default entry",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=+86400}}" },
        files: { ".netrc": "default login me password made-up\n" },
        severity: "warning",
        says: "is sent in the place of the token"
      }
    ]
  }
};
function problem11(resolution, rung, facts) {
  const { provider, client, settings } = resolution;
  const entry = settings["netrc"]?.value ?? "an entry";
  const file = rung.place.kind === "file" ? homely(rung.place.path, facts.home) : "~/.netrc";
  return {
    platform: provider,
    clients: [client],
    place: rung.place,
    slot: "login",
    // CAVE is recorded to answer 400; what Descartes Labs' services say to such a login is not known.
    severity: provider === "cave" ? "error" : "warning",
    message: `the login of ${placeName(rung.place, facts.home)} is sent in the place of the token`,
    evidence: [{ place: rung.place, what: `the entry ${entry} fits the host that ${client} asks`, wins: true }],
    cause: entry === "default" ? "A default entry fits every host that has no entry of its own." : "The entry names the very host that the client asks.",
    remedy: {
      steps: [{ say: `Take the entry ${entry} out of ${file}, or name the one host that it is for, with an editor` }],
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
  summary: "A credential holds characters that no credential has: curly quotes, no-break or zero-width spaces, look-alike letters.",
  why: "Chat programs, word processors and web pages replace plain quotes and spaces when text is copied. The result looks right on the screen. Some clients send it and are refused; others crash with a codec error that names a position, counted from the start of the header.",
  needs: ["setters"],
  *check(facts) {
    for (const { platform, slot: slot2, place, value, clients } of heldValues(facts)) {
      const odd = value.traits.odd.filter(({ kind }) => kind !== "control");
      if (odd.length === 0) continue;
      yield {
        platform,
        clients,
        place,
        slot: slot2,
        message: `${slot2} holds ${odd.length === 1 ? "a character" : `${odd.length} characters`} that no credential has`,
        evidence: [valueEvidence(place, value, facts.now, true), ...named(odd)],
        cause: "The value was copied through a program that replaces plain characters by typographic ones.",
        remedy: {
          steps: correctValue(place, "Replace the value by one copied from the platform\u2019s own page as plain text", facts),
          wontHelp: ["Making a new credential: the same way of copying damages it again."]
        }
      };
    }
  },
  examples: {
    valid: [
      { title: "plain characters only", platform: "earthscope", env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" } },
      { title: "a line break is another fault", platform: "earthscope", env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}\n" } }
    ],
    invalid: [
      {
        title: "curly quotes around a secret",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", DESCARTESLABS_CLIENT_SECRET: "\u201C{{descarteslabs/client-secret}}\u201D" },
        severity: "error",
        says: "2 characters"
      },
      {
        title: "a zero-width space at the end",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}\u200B"}' },
        severity: "error",
        says: "a character that no credential has"
      },
      {
        title: "a Cyrillic letter",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}\u0430" },
        severity: "error",
        says: "a character that no credential has"
      }
    ]
  }
};
var mostNamed = 8;
function named(odd) {
  const rows = odd.slice(0, mostNamed).map(({ codePoint, name, column }) => ({
    what: `column ${column}: U+${codePoint.toString(16).toUpperCase().padStart(4, "0")} ${name}`
  }));
  return odd.length > mostNamed ? [...rows, { what: `and ${odd.length - mostNamed} more` }] : rows;
}

// rules/other-profile.ts
var otherProfile = {
  id: "other-profile",
  severity: "error",
  layer: "name",
  failureClass: "wrong-server-or-env",
  summary: "No credential is found for the profile or server in use, but there is one for another.",
  why: "A login is kept for one profile or one server. A program that names another, or none, finds nothing and says \u201Clog in\u201D, which nobody understands who has just done so.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (works(resolution) || resolution.raises[0]?.phase === "construct") continue;
      const others = resolution.ladder.filter(isForAnother);
      if (others.length > 0) yield problem12(resolution, others, facts);
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
  return role === "decoy" && state === "ignored" && /profile|used only for/.test(why) && value?.is === "known" && !value.traits.blank;
}
function problem12(resolution, others, facts) {
  const { provider, client, settings } = resolution;
  const isProfile = others.some(({ why }) => why?.includes("profile"));
  const files = [...new Set(others.map(({ place }) => placeName(place.kind === "file" ? { kind: "file", path: place.path } : place, facts.home)))];
  const inUse = isProfile ? settings["profile_name"]?.value : (settings["server_address"] ?? settings["domain"])?.value;
  return {
    platform: provider,
    clients: [client],
    place: others[0]?.place ?? { kind: "default" },
    message: `no credential for ${isProfile ? "this profile" : "this server"}, but there is one for another ${isProfile ? "profile" : "server"}`,
    evidence: [...others.map(({ place, why }) => ({ place, what: why ?? "of another", wins: false })), ...inUse ? [{ what: `in use: ${inUse}` }] : []],
    cause: `The login was made for another ${isProfile ? "profile" : "server"} than the one that is in use here.`,
    remedy: {
      steps: [
        {
          say: isProfile ? `Name that profile (ES_PROFILE, or --profile), and give it a section in config.toml: its tokens are in ${files.join(", ")}` : `Name that server in your code (server_address, or its datastack): its token is in ${files.join(", ")}`
        },
        logIn(provider, facts, `Or log in for ${isProfile ? "this profile" : "this server"}`)
      ]
    }
  };
}

// rules/overlong-value.ts
var overlongValue = {
  id: "overlong-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "The value is longer than a credential can be: two joined, or one pasted twice.",
  why: "A paste that was repeated because nothing showed on the screen, or a file in which two lines became one, makes a value that no platform knows.",
  needs: ["setters"],
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { traits } = held.value;
      if (traits.doubled && !isShortEnough(held, facts)) {
        yield valueProblem(held, facts, {
          message: `${held.slot} is the same text twice`,
          cause: "It was pasted twice; a prompt that shows nothing invites that.",
          remedy: "Put the value once"
        });
      } else if (isTooLong(held, facts)) {
        yield valueProblem(held, facts, {
          severity: "warning",
          message: `${held.slot} is longer than every known credential of its kind: ${traits.length} characters`,
          cause: "Two values were probably joined, or something was pasted along.",
          remedy: "Compare the value with the platform\u2019s own page, and put it alone"
        });
      }
    }
  },
  examples: {
    valid: [{ title: "a token of the usual length", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } }],
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
  const { length, kinds, blank, jwt, placeholder, odd, quotes, edges, inside, prefix } = value.traits;
  const damagedOtherwise = odd.length > 0 || quotes || edges || inside || prefix || placeholder || blank;
  if (shapes.length === 0 || damagedOtherwise || jwt || kinds.some((kind) => kind.startsWith(`${platform}/`))) return false;
  return shapes.every(({ shape }) => length > parseShape(shape).most);
}

// rules/placeholder-value.ts
var placeholderValue = {
  id: "placeholder-value",
  severity: "error",
  layer: "damage",
  failureClass: "placeholder-left",
  summary: "The value is a placeholder or an example from the documents.",
  why: "It was copied together with the instructions and never replaced. Clients send it like any other value, and the platform answers 401.",
  needs: ["setters"],
  *check(facts) {
    for (const held of heldValues(facts)) {
      if (!held.value.traits.placeholder || held.value.traits.blank) continue;
      const problem20 = valueProblem(held, facts, {
        message: `${held.slot} is a placeholder, not a credential`,
        cause: "The text from the instructions was never replaced by your own value.",
        remedy: "Put your own value"
      });
      yield {
        ...problem20,
        remedy: { steps: [createPage(held.platform, facts, "Find your own value on the platform\u2019s page"), ...correctValue(held.place, "Put it", facts)] }
      };
    }
  },
  examples: {
    valid: [{ title: "a value of its own", platform: "earthscope", env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" } }],
    invalid: [
      { title: "angle brackets", platform: "earthscope", env: { ES_OAUTH2__REFRESH_TOKEN: "<your-refresh-token>" }, severity: "error", says: "placeholder" },
      {
        title: "an instruction in capitals",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", DESCARTESLABS_CLIENT_SECRET: "YOUR_CLIENT_SECRET" },
        severity: "error",
        says: "placeholder"
      },
      {
        title: "the documents\u2019 own example",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "abcdef1234567890"}' },
        severity: "error",
        says: "placeholder"
      }
    ]
  }
};

// rules/quoted-value.ts
var quotedValue = {
  id: "quoted-value",
  severity: "error",
  layer: "damage",
  failureClass: "literal-quotes",
  summary: "The quotation marks around a credential are part of it.",
  why: "A shell takes quotation marks away; `docker --env-file`, lists in compose files, systemd units and many .env readers do not. The client sends them along, and the platform refuses.",
  needs: ["setters"],
  *check(facts) {
    for (const held of heldValues(facts)) {
      if (held.value.traits.quotes !== "ascii") continue;
      yield valueProblem(held, facts, {
        message: `the quotation marks around ${held.slot} are part of its value`,
        cause: "Whatever set the value does not take quotation marks away as a shell does.",
        remedy: "Take the quotation marks away",
        wontHelp: ["Making a new credential: it would be quoted again."]
      });
    }
  },
  examples: {
    valid: [{ title: "no quotation marks", platform: "earthscope", env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" } }],
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

// rules/rejected-token.ts
var rejectedToken = {
  id: "rejected-token",
  severity: "error",
  layer: "server",
  failureClass: "wrong-credential",
  summary: "The platform does not accept the credential.",
  why: "It may be revoked, expired, mistyped, or another server\u2019s: most platforms do not say which, and what looks whole here can be dead there. A cached token can hide it for hours.",
  needs: ["setters"],
  *check(facts) {
    for (const verdict of facts.verdicts) {
      if (verdict.status === "rejected" && verdict.reason !== "revoked") yield problem13(verdict, facts);
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
        title: "nobody answered, which says nothing of the token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "unknown", reason: "timeout", host: "global.daf-apis.com" }]
      }
    ],
    invalid: [
      {
        title: "a token that CAVE does not know",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [
          { platform: "cave", client: "caveclient", status: "rejected", reason: "invalid-token", host: "global.daf-apis.com", slot: "token" },
          { platform: "cave", client: "cloud-volume", status: "rejected", reason: "invalid-token", host: "global.daf-apis.com", slot: "token" }
        ],
        severity: "error",
        says: "does not accept"
      },
      {
        title: "a refresh token that the login host refuses",
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
function problem13(verdict, facts) {
  const { place, slot: slot2, evidence, resolution } = askedCredential(verdict, facts);
  const { message, cause } = words[verdict.reason ?? ""] ?? wordsOfAny;
  const cached = resolution?.next === "sends" && slot2 !== "token" && slot2 !== "access_token";
  return {
    platform: verdict.platform,
    clients: [verdict.client],
    place,
    ...slot2 === void 0 ? {} : { slot: slot2 },
    message,
    evidence: cached ? [...evidence, { what: `${verdict.client} still holds a token from earlier, so that it goes on working until that ends` }] : evidence,
    cause,
    remedy: replaceCredential(verdict.platform, place, facts)
  };
}
var wordsOfAny = {
  message: "the platform does not accept this credential",
  cause: "It was revoked, replaced by a newer one, mistyped, or made for another server: the platform does not say which."
};
var words = {
  expired: { message: "the platform says that this credential has expired", cause: "Its time is over, whatever it says of itself." },
  "invalid-client": {
    message: "the platform does not accept the client id with this credential",
    cause: "The id is mistyped, was deleted, or belongs to another credential."
  },
  "no-token-seen": {
    message: "the platform sees no token in what the client sends",
    cause: "White space or a word before the token takes its place in the header."
  }
};

// rules/revoked-token.ts
var revokedToken = {
  id: "revoked-token",
  severity: "error",
  layer: "server",
  failureClass: "revoked-or-rotated",
  summary: "The platform says that the credential was revoked.",
  why: "A revoked credential looks whole and is not expired: only the platform can tell. It is said here only where the platform itself says so.",
  needs: ["setters"],
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
      { title: "nobody asked the platform", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } },
      {
        title: "rejected for an unknown reason is another finding",
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
        verdicts: [{ platform: "cave", client: "caveclient", status: "rejected", reason: "revoked", host: "global.daf-apis.com" }],
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
  summary: "One file hides what another holds.",
  why: "CAVE prefers a server\u2019s own file to the documented one, and EarthScope its config.toml to what a login writes. Whoever corrects the hidden file sees no effect.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const loser of resolution.ladder.filter(isHidden2)) {
        const winner2 = over(resolution, loser);
        if (!winner2 || isTold2(winner2, resolution)) continue;
        yield problem14(resolution, winner2, loser, facts);
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
        says: "hides another token"
      },
      {
        title: "config.toml over what a login wrote",
        platform: "earthscope",
        files: {
          ".earthscope/config.toml": '[default]\noauth2.refresh_token = "{{earthscope/refresh-token}}"\n',
          ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token 2}}"}'
        },
        severity: "warning",
        says: "hides another refresh_token"
      },
      {
        title: "the server\u2019s own file holds no token, and the good one is not opened",
        platform: "cave",
        files: {
          ".cloudvolume/secrets/global.daf-apis.com-cave-secret.json": '{"note": "mine"}',
          ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}'
        },
        severity: "error",
        says: "hides a good token"
      }
    ]
  }
};
function isHidden2({ place, role, state, wins, value }) {
  return place.kind === "file" && role === "current" && !wins && (state === "found" || state === "ignored") && value?.is === "known" && !value.traits.blank;
}
function isTold2({ place }, { settings }) {
  return place.kind === "file" && Object.values(settings).some((setting) => setting.place.kind === "argument" && setting.value === place.path);
}
function over({ ladder }, loser) {
  const before = ladder.slice(0, ladder.indexOf(loser)).filter(({ slot: slot2, place, role, state }) => slot2 === loser.slot && place.kind === "file" && role === "current" && state !== "ignored");
  const winner2 = before.find(({ wins }) => wins) ?? (ladder.some(({ slot: slot2, wins }) => slot2 === loser.slot && wins) ? void 0 : before.find(({ stat }) => stat));
  if (winner2?.place.kind !== "file" || loser.place.kind !== "file" || winner2.place.path === loser.place.path) return void 0;
  if (winner2.value?.is !== "known" || loser.value?.is !== "known") return winner2.problem?.kind === "missing-key" ? winner2 : void 0;
  return winner2.value.secret.relation(loser.value.secret) === "same" ? void 0 : winner2;
}
function problem14(resolution, winner2, loser, facts) {
  const broken = !works(resolution) && loser.value?.is === "known" && isUsable(loser.value, facts.now);
  const [file, other] = [winner2, loser].map(({ place }) => place.kind === "file" ? homely(place.path, facts.home) : "");
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place: winner2.place,
    slot: winner2.slot,
    severity: broken ? "error" : "warning",
    message: `${file} hides ${broken ? "a good" : "another"} ${winner2.slot} in ${other}`,
    evidence: [
      winner2.value ? valueEvidence(winner2.place, winner2.value, facts.now, true) : { place: winner2.place, what: winner2.problem?.what ?? "holds none", wins: true },
      ...loser.value ? [valueEvidence(loser.place, loser.value, facts.now, false)] : []
    ],
    cause: `${resolution.client} takes the first of the two that is there, whatever is in the other.`,
    remedy: {
      steps: [
        {
          say: `Decide which is right. If it is that of ${other}: take ${winner2.slot} out of ${placeName(winner2.place, facts.home)}${broken ? ", or rename that file" : ""}`
        },
        { say: `If it is that of ${file}: leave it, and remove the other, so that nobody corrects it in vain` }
      ],
      wontHelp: [`Correcting ${other}: it is not looked at.`]
    }
  };
}

// rules/shadowed-login.ts
var shadowedLogin = {
  id: "shadowed-login",
  severity: "error",
  layer: "shadow",
  failureClass: "stale-credential-shadows",
  summary: "Logging in again cannot help: a variable or a configuration file wins over what a login writes.",
  why: "Clients answer a dead credential with the advice to log in again. While a shell\u2019s start-up file, conda, direnv or a configuration file goes on setting the old one, the new login is written and never read.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      if (!facts.providers.find(({ id }) => id === resolution.provider)?.login) continue;
      const shadow = switchedOff(resolution) ?? dead(resolution, facts) ?? told(resolution, facts);
      if (shadow) yield problem15(resolution, shadow, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "refused, and a login is what is used",
        platform: "earthscope",
        files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "rejected", reason: "invalid-token" }]
      }
    ],
    invalid: [
      {
        title: "the platform refuses what a start-up file sets",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        files: { ".bashrc": "# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "rejected", reason: "invalid-token" }],
        severity: "error",
        says: "ES_OAUTH2__REFRESH_TOKEN wins over every login"
      },
      {
        title: "a variable keeps the client from reading the login\u2019s file",
        platform: "descarteslabs",
        env: { DESCARTESLABS_NO_JWT_CACHE: "true" },
        files: { ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' },
        severity: "error",
        says: "DESCARTESLABS_NO_JWT_CACHE"
      }
    ]
  }
};
function switchedOff(resolution) {
  const setting = resolution.settings["no_jwt_cache"];
  const unread = resolution.ladder.find(({ state, place, role }) => state === "ignored" && place.kind === "file" && role === "current");
  if (setting?.place.kind !== "env" || !unread || works(resolution)) return void 0;
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
  const login = resolution.ladder.some((rung) => isLogin(rung) && rung.value?.is === "known" && isUsable(rung.value, facts.now));
  const winner2 = resolution.ladder.find((rung) => overLogin(rung) && (rejected !== void 0 || login && !works(resolution) && isExpired(rung, facts)));
  if (!winner2) return void 0;
  const why = rejected ? `${rejected.host ?? "the platform"} refuses it` : "it has expired";
  return { ...shown(winner2, facts, "error"), evidence: [...valueRow(winner2, facts), { what: why }] };
}
function told(resolution, facts) {
  const winner2 = resolution.ladder.find((rung) => rung.place.kind === "env" && overLogin(rung) && (facts.setters.get(rung.place.name)?.length ?? 0) > 0);
  const login = resolution.ladder.find((rung) => isLogin(rung) && rung.slot === winner2?.slot && !rung.wins);
  if (winner2?.value?.is !== "known" || login?.value?.is !== "known" || winner2.value.secret.relation(login.value.secret) === "same") return void 0;
  return { ...shown(winner2, facts, "warning"), evidence: valueRow(winner2, facts) };
}
function shown(winner2, facts, severity) {
  return {
    place: winner2.place,
    slot: winner2.slot,
    severity,
    message: `${placeName(winner2.place, facts.home)} wins over every login, so logging in again cannot help`
  };
}
function valueRow({ place, value }, facts) {
  return value ? [valueEvidence(place, value, facts.now, true)] : [];
}
function overLogin({ place, role, wins, slot: slot2 }) {
  const isSet = place.kind === "env" || place.kind === "file" && /\.toml$/.test(place.path);
  return wins && role !== "decoy" && role !== "cache" && slot2 !== "client_id" && isSet;
}
function isLogin({ place, role, state }) {
  return place.kind === "file" && place.path.endsWith(".json") && role === "current" && (state === "found" || state === "ignored");
}
function isExpired({ value }, facts) {
  return value?.is === "known" && (value.traits.jwt?.expires ?? Number.POSITIVE_INFINITY) <= facts.now.getTime() / 1e3;
}
function problem15({ provider, client }, { place, slot: slot2, message, severity, evidence }, facts) {
  const setters = place.kind === "env" ? facts.setters.get(place.name) ?? [] : [];
  return {
    platform: provider,
    clients: [client],
    place,
    ...slot2 ? { slot: slot2 } : {},
    severity,
    message,
    evidence: [...evidence, ...setters.map((each) => ({ place: each, what: `sets ${place.kind === "env" ? place.name : "it"}` }))],
    cause: setters.length > 0 ? `${setters.map((each) => placeName(each, facts.home)).join(" and ")} sets it anew in every terminal.` : "It was set once, and wins over whatever a login writes.",
    remedy: {
      steps: place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Take it out of ${placeName(place, facts.home)}, with an editor` }],
      wontHelp: ["Logging in again before that: the login is written, and not used."]
    }
  };
}

// src/rule-kit/remove-cache.ts
var command = { posix: "rm", fish: "rm", powershell: "Remove-Item", cmd: "del" };
function removeCache(path, say, facts) {
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const argument = shellPath(path, facts.home, shell);
    return argument === void 0 ? [] : [{ shell, line: `${command[shell]} ${argument}` }];
  });
  return { say, run, edit: { kind: "delete-cache", path } };
}

// rules/stale-cache.ts
var staleCache = {
  id: "stale-cache",
  severity: "warning",
  layer: "expiry",
  failureClass: "revoked-or-rotated",
  summary: "A token in a cache hides that the credential behind it no longer works.",
  why: "A client that keeps the last token goes on sending it without a question: a revoked or incomplete credential works until that token expires, and fails on a day on which nobody changed anything.",
  needs: [],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      for (const rung of resolution.ladder) {
        if (rung.role === "cache" && rung.place.kind === "file" && rung.value?.is === "known") yield* problems3(resolution, rung, rung.place.path, facts);
      }
    }
  },
  examples: {
    valid: [
      {
        title: "no token is cached",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters" }
      },
      {
        title: "a cached token beside a whole pair: the client renews it",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "made-up-client-id-of-32-letters-", DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters" },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt aud=made-up-client-id-of-32-letters- exp=+86400}}"}'
        }
      }
    ],
    invalid: [
      {
        title: "a secret without its id works as long as the cached token lives",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters" },
        files: { ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt exp=+86400}}"}' },
        severity: "warning",
        says: "works from a cached token only"
      },
      {
        title: "the cached token was made for another id",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", DESCARTESLABS_CLIENT_SECRET: "made-up-secret-of-at-least-forty-characters" },
        files: {
          ".descarteslabs/jwt_token_e29457d68bffc9f8a40ee3fffb296cda915b7fa5.json": '{"jwt_token": "{{jwt descarteslabs/jwt aud=another-client-id exp=+86400}}"}'
        },
        severity: "warning",
        says: "another client_id"
      }
    ]
  }
};
function* problems3(resolution, rung, path, facts) {
  const { provider, client, fields, next } = resolution;
  const rejected = facts.verdicts.find((verdict) => verdict.client === client && verdict.status === "rejected");
  const lacks = (facts.providers.find(({ id }) => id === provider)?.pairs ?? []).find(
    ({ id, secret }) => fields[id] === void 0 !== secret.every((slot2) => fields[slot2] === void 0)
  );
  const about5 = {
    platform: provider,
    clients: [client],
    place: rung.place,
    slot: rung.slot,
    evidence: rung.value ? [valueEvidence(rung.place, rung.value, facts.now, rung.wins)] : []
  };
  if (rung.wins && next === "sends" && (rejected || lacks)) {
    const expires = rung.value?.is === "known" ? rung.value.traits.jwt?.expires : void 0;
    const left = expires === void 0 ? "" : ` (${lifeWords(expires, facts.now)})`;
    const missing = lacks && (fields[lacks.id] ? lacks.secret[0] : lacks.id);
    yield {
      ...about5,
      message: `the client works from a cached token only${left}`,
      cause: rejected ? "The platform refuses the credential from which the token was made; the token outlives it." : `${missing ?? "A half of the pair"} is missing: the token cannot be renewed.`,
      remedy: {
        steps: [createPage(provider, facts, rejected ? "Make a new credential" : "Find the missing half"), logIn(provider, facts, "Or log in again")],
        wontHelp: ["Taking the working program as a proof."]
      }
    };
  } else if (rung.state === "ignored" && rung.why?.includes("audience")) {
    yield {
      ...about5,
      message: `the cached token of this secret was made for another client_id`,
      cause: "The id was changed and the secret was not, or the other way round: the two may not belong together.",
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
  summary: "A space or line break stands around or inside a credential.",
  why: "`echo TOKEN > file`, Kubernetes secrets and CI settings add a line break that cannot be seen. Few clients trim: the header library refuses the value, often with a message that prints the secret, or the platform does.",
  needs: ["setters"],
  *check(facts) {
    for (const held of heldValues(facts)) {
      const where = strayIn(held.value.traits);
      if (!where) continue;
      yield valueProblem(held, facts, {
        message: `${where} of ${held.slot}`,
        cause: "It came along when the value was copied or written; it cannot be seen on the screen.",
        remedy: "Take the white space away",
        wontHelp: ["Making a new credential: the same way of storing it adds the white space again."]
      });
    }
  },
  examples: {
    valid: [{ title: "a clean value", platform: "earthscope", env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" } }],
    invalid: [
      {
        title: "a line break at the end",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}\n" },
        severity: "error",
        says: "a line break stands at an end"
      },
      {
        title: "a space in front",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": " {{cave/token}}"}' },
        severity: "error",
        says: "a space stands at an end"
      }
    ]
  }
};
function strayIn({ blank, edges, inside, placeholder }) {
  if (blank || placeholder) return void 0;
  if (edges) return `${edges === "newline" ? "a line break" : "a space"} stands at an end`;
  return inside ? `${inside === "newline" ? "a line break" : "a space"} stands inside` : void 0;
}

// rules/swapped-fields.ts
var swappedFields = {
  id: "swapped-fields",
  severity: "error",
  layer: "kind",
  failureClass: "swapped-fields",
  summary: "Two fields hold each other\u2019s values: the id in the secret\u2019s place, or the address in the key\u2019s.",
  why: "Both values are genuine, so each looks right by itself; the platform only says that it does not know the id.",
  needs: ["setters"],
  *check(facts) {
    const held = heldValues(facts);
    for (const one of held) {
      const other = held.find((each) => each.platform === one.platform && each.slot > one.slot && isOthers(one, each, facts) && isOthers(each, one, facts));
      if (other) yield problem16(one, other, facts);
    }
  },
  examples: {
    valid: [
      {
        title: "each in its own place",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}", DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}" }
      }
    ],
    invalid: [
      {
        title: "id and secret changed places",
        platform: "descarteslabs",
        env: { DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-secret}}", DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-id}}" },
        severity: "error",
        says: "hold each other\u2019s values"
      }
    ]
  }
};
function isOthers(one, other, facts) {
  const tokens = facts.providers.find(({ id }) => id === one.platform)?.tokens ?? [];
  const fits = (slot2) => tokens.some((token) => token.slots.includes(slot2) && one.value.traits.kinds.includes(`${one.platform}/${token.kind}`));
  return fits(other.slot) && !fits(one.slot);
}
function problem16(one, other, facts) {
  return {
    platform: one.platform,
    clients: one.clients,
    place: one.place,
    slot: one.slot,
    message: `${one.slot} and ${other.slot} hold each other\u2019s values`,
    evidence: [valueEvidence(one.place, one.value, facts.now, true), valueEvidence(other.place, other.value, facts.now, true)],
    cause: `By their shapes, the value of ${one.slot} belongs in ${other.slot}, and the other way round.`,
    remedy: {
      steps: [
        ...correctValue(one.place, `Put the value of ${other.slot} here`, facts),
        ...correctValue(other.place, `Put the value of ${one.slot} here`, facts)
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
  summary: "The credential is good, and terms of service have not been accepted.",
  why: "Data stands behind terms that each account must accept once, in a browser. A program without a browser meets a bare 403, and a new token does not help.",
  needs: [],
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const open = verdict.missing ?? [];
      const isDenied = verdict.status === "denied" && verdict.reason === "missing-terms";
      if (!isDenied && !(verdict.status === "valid" && open.length > 0)) continue;
      const { place, slot: slot2, evidence } = askedCredential(verdict, facts);
      const named2 = open.length > 0 ? ` (${open.join(", ")})` : "";
      const form = { say: "Read and accept the terms, logged in as the same account", ...verdict.link === void 0 ? {} : { url: verdict.link } };
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place,
        ...slot2 === void 0 ? {} : { slot: slot2 },
        severity: isDenied ? "error" : "warning",
        message: isDenied ? `the credential is good, but terms of service are not accepted${named2}` : `some data stands behind terms that are not accepted${named2}`,
        evidence: [...evidence, ...verdict.account === void 0 ? [] : [{ what: `the account is ${verdict.account}` }]],
        cause: "The platform lets an account see this data only after it has accepted the terms.",
        remedy: {
          steps: [verdict.link === void 0 ? createPage(verdict.platform, facts, form.say) : form],
          wontHelp: ["Logging in again, or a new token: it is the same account."]
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
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com", groups: ["everyone"] }]
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
        title: "some of the data",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "valid", host: "global.daf-apis.com", slot: "token", missing: ["FlyWire"] }],
        severity: "warning",
        says: "some data"
      }
    ]
  }
};

// rules/token-in-git.ts
var tokenInGit = {
  id: "token-in-git",
  severity: "error",
  layer: "exposure",
  failureClass: "leaked-and-auto-revoked",
  summary: "A credential file is tracked by git, or lies in a work tree where the next `git add` takes it.",
  why: "What was committed stays in the history and in every clone, whatever is deleted later: only revoking it helps. A file that is merely not ignored is one careless command away from that.",
  needs: ["git"],
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
      { title: "outside any work tree", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } }
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
    ...about2(file, facts),
    message: `git tracks ${homely(file.path, facts.home)}`,
    cause: "The file was added to a repository: its credential is in the history and in every clone.",
    remedy: {
      steps: [
        { say: "Revoke the credential, and make a new one", ...revoke ? { url: revoke } : {} },
        { say: "Let git forget the file (it stays on disk)", run: inRepository(git, facts, "rm --cached --quiet --") },
        {
          say: `Add ${git.relativePath} to ${homely(git.root, facts.home)}/.gitignore, and commit both`,
          edit: { kind: "ignore-path", file: `${git.root}/.gitignore`, line: `/${git.relativePath}` }
        }
      ],
      wontHelp: ["Deleting the file in a later commit: the history keeps it."]
    }
  };
}
function untracked(file, git, facts) {
  return {
    ...about2(file, facts),
    severity: "warning",
    message: `${homely(file.path, facts.home)} lies in a git work tree and is not ignored`,
    cause: "The next `git add .` there takes the credential along.",
    remedy: {
      steps: [
        {
          say: `Add /${git.relativePath} to ${homely(git.root, facts.home)}/.gitignore`,
          edit: { kind: "ignore-path", file: `${git.root}/.gitignore`, line: `/${git.relativePath}` }
        }
      ]
    }
  };
}
function inRepository(git, facts, command2) {
  return ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const root = shellPath(git.root, facts.home, shell);
    const path = shellPath(git.relativePath, void 0, shell);
    return root === void 0 || path === void 0 ? [] : [{ shell, line: `git -C ${root} ${command2} ${path}` }];
  });
}
function about2(file, facts) {
  const place = { kind: "file", path: file.path };
  const root = file.git && "root" in file.git ? file.git.root : "";
  return { platform: file.platform, clients: file.clients, place, evidence: [{ place, what: `in the repository ${homely(root, facts.home)}` }] };
}

// src/rule-kit/shortfall.ts
function shortfall({ platform, slot: slot2, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot2)) ?? [];
  if (shapes.length === 0 || value.traits.pythonType) return void 0;
  if (value.traits.kinds.some((kind) => kind.startsWith(`${platform}/`))) return void 0;
  const isJwt = shapes.every(({ shape }) => shape.startsWith("eyJ"));
  if (isJwt) return value.traits.beginsAsJwt ? "the beginning of a JWT, without its other parts" : void 0;
  const least = Math.min(...shapes.map(({ shape }) => parseShape(shape).least));
  const { length } = value.traits;
  return length < least ? `shorter than every ${shapes[0]?.name ?? "credential"} that is known: ${length} characters, not ${least}` : void 0;
}

// rules/truncated-value.ts
var truncatedValue = {
  id: "truncated-value",
  severity: "error",
  layer: "damage",
  failureClass: "paste-damage",
  summary: "A credential was cut short when it was copied.",
  why: "A value that is the beginning or the end of a longer one held elsewhere was cut: that is certain. A value that is merely shorter than the platform\u2019s credentials are known to be is a suspicion, since shapes change with time.",
  needs: ["setters"],
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
      { title: "a whole token", platform: "cave", files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' } },
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
        title: "shorter than every CAVE token",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token first 20}}"}' },
        severity: "warning",
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
    ...about3(held),
    message: `${held.slot} is the ${end} ${value.traits.length} characters of a longer value`,
    evidence: [valueEvidence(place, value, facts.now, true), valueEvidence(whole.place, whole.value, facts.now, false)],
    cause: `The value was cut when it was copied; ${placeName(whole.place, facts.home)} holds the whole one.`,
    remedy: { steps: place.kind === "env" ? unsetVariable(place.name, facts) : correctValue(place, "Put the whole value", facts) }
  };
}
function suspected(held, lacks, facts) {
  return {
    ...about3(held),
    severity: "warning",
    message: `${held.slot} is ${lacks}`,
    evidence: [valueEvidence(held.place, held.value, facts.now, true)],
    cause: "The value was probably cut when it was copied.",
    remedy: { steps: correctValue(held.place, "Compare the value with the platform\u2019s own page, and put the whole one", facts) }
  };
}
function about3({ platform, clients, place, slot: slot2 }) {
  return { platform, clients, place, slot: slot2 };
}

// rules/unknown-profile.ts
var unknownProfile = {
  id: "unknown-profile",
  severity: "error",
  layer: "home",
  failureClass: "wrong-server-or-env",
  summary: "A profile or an environment is named that the client does not know.",
  why: "The client stops before it looks at any credential, so a perfect one does not help. EarthScope wants a section in config.toml even where a profile\u2019s tokens are there; Descartes Labs has dropped the names of its first cloud.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const unknown = unknownName(resolution, facts);
      if (unknown) yield problem17(resolution, unknown, facts);
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
        files: { ".descarteslabs/token_info.json": '{"client_id": "{{descarteslabs/client-id}}", "client_secret": "{{descarteslabs/client-secret}}"}' },
        severity: "error",
        says: "DESCARTESLABS_ENV names an environment"
      }
    ]
  }
};
function unknownName({ raises, ladder }, facts) {
  const name = raises[0]?.class.split(".").at(-1);
  if (name === "ProfileDoesNotExistError")
    return { what: "a profile", place: variableLike(/^es_profile(_name)?$/i, facts) ?? { kind: "argument", name: "profile" } };
  if (name !== "ConfigError") return void 0;
  const place = ladder.find(({ slot: slot2, state }) => slot2 === "settings" && state === "malformed")?.place ?? variableLike(/_(DEFAULT_)?DOMAIN$/, facts);
  return place && { what: "an environment", place };
}
function variableLike(pattern, facts) {
  const name = facts.variables.find((each) => pattern.test(each));
  return name === void 0 ? void 0 : { kind: "env", name };
}
function problem17(resolution, { what, place }, facts) {
  const { provider, client, raises } = resolution;
  return {
    platform: provider,
    clients: [client],
    place,
    message: `${placeName(place, facts.home)} names ${what} that the client does not know`,
    evidence: [{ place, what: `names ${what}`, wins: true }, { what: `${client} stops with ${raises[0]?.class ?? "an error"}` }],
    cause: what === "a profile" ? "Every profile but default needs its section in config.toml, also where its tokens are there." : "The name was mistyped, or comes from an older version.",
    remedy: { steps: stepsFor5(what, place, facts), wontHelp: ["Logging in again, or a new credential: none is looked at."] }
  };
}
function stepsFor5(what, place, facts) {
  const away = place.kind === "env" ? unsetVariable(place.name, facts) : [{ say: `Correct ${placeName(place, facts.home)} where your own code passes it` }];
  if (what === "an environment") return away;
  return [{ say: "If the name is right: add its section to ~/.earthscope/config.toml, a line [profile.NAME] with that name" }, ...away];
}

// rules/unloaded-variable.ts
var unloadedVariable = {
  id: "unloaded-variable",
  severity: "error",
  layer: "name",
  failureClass: "env-not-visible",
  summary: "A file sets the variable, but it is not set here.",
  why: "No client reads a .env file by itself, direnv waits for its leave, and a start-up file counts for terminals that are opened after it was changed, and not for a notebook or a job. The variable is right there in the file, and the client says that nothing is set.",
  needs: ["setters"],
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      if (mine.length === 0 || !mine.every(holdsNothing) || mine.some(stopsBefore)) continue;
      const names = new Set(
        mine.flatMap(({ ladder }) => ladder.flatMap(({ place, role }) => place.kind === "env" && role === "current" ? [place.name] : []))
      );
      const found2 = [...names].flatMap((name) => facts.variables.includes(name) ? [] : (facts.setters.get(name) ?? []).map((place) => ({ name, place })));
      const first = found2[0];
      if (first)
        yield problem18(
          platform,
          mine.map(({ client }) => client),
          found2.filter(({ place }) => pathOf(place) === pathOf(first.place)),
          pathOf(first.place),
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
        files: { "work/.env": "DESCARTESLABS_CLIENT_ID={{descarteslabs/client-id}}\nDESCARTESLABS_CLIENT_SECRET={{descarteslabs/client-secret}}\n" },
        severity: "error",
        says: ".env sets DESCARTESLABS_CLIENT_ID and DESCARTESLABS_CLIENT_SECRET"
      },
      {
        title: "a start-up file that this terminal has not read",
        platform: "earthscope",
        files: { ".bashrc": "# my shell\nexport ES_OAUTH2__REFRESH_TOKEN={{earthscope/refresh-token}}\n" },
        severity: "error",
        says: "~/.bashrc sets ES_OAUTH2__REFRESH_TOKEN"
      }
    ]
  }
};
function stopsBefore({ raises }) {
  return /Profile|Config|Validation|Settings|Decode|Permission|Directory/.test(raises[0]?.class ?? "");
}
function pathOf(place) {
  return place.kind === "file" ? place.path : "";
}
function problem18(platform, clients, settings, path, facts) {
  const names = [...new Set(settings.map(({ name }) => name))].join(" and ");
  return {
    platform,
    clients,
    place: settings[0]?.place ?? { kind: "file", path },
    message: `${homely(path, facts.home)} sets ${names}, which is not set here`,
    evidence: [...settings.map(({ name, place }) => ({ place, what: `sets ${name}`, wins: false })), { what: "this program\u2019s environment holds none of it" }],
    cause: /\.env$/.test(path) ? "No client reads a .env file: the program that starts it has to load it." : "This program was started by something that has not read the file, or before it was changed.",
    remedy: { steps: stepsFor6(path, settings, facts), wontHelp: ["Logging in, while the variable is to be used."] }
  };
}
function stepsFor6(path, settings, facts) {
  const where = settings.map(({ place }) => placeName(place, facts.home)).join(", ");
  if (/[\\/]\.envrc$/.test(path)) return [{ say: "Give direnv leave, in that folder", run: everyShell("direnv allow") }];
  if (/[\\/]\.env$/.test(path)) {
    return [
      {
        say: `Load ${homely(path, facts.home)} where the program is started: python-dotenv in your code, an env file of the container or the editor, or direnv`
      }
    ];
  }
  return [{ say: `Open a new terminal, or start the notebook or the job anew, and see that ${where} exports it (\`export\`, \`set -x\`)` }];
}

// rules/unreachable.ts
var unreachable = {
  id: "unreachable",
  severity: "note",
  layer: "server",
  failureClass: "network-proxy-tls",
  summary: "The platform could not be asked, which says nothing of the credential.",
  why: "Clients show a lost connection, a proxy or a firewall\u2019s certificate as a failed login (EarthScope\u2019s says that the refresh token is invalid), and people log in again for it. The credential may well be good.",
  needs: [],
  *check(facts) {
    for (const verdict of facts.verdicts) {
      const advice = verdict.status === "unknown" ? adviceFor[verdict.reason ?? ""] : void 0;
      if (!advice) continue;
      const noted = `${verdict.host ?? verdict.platform} ${advice.message}`;
      yield {
        platform: verdict.platform,
        clients: [verdict.client],
        place: { kind: "default" },
        message: noted,
        evidence: [{ what: answerWords(verdict) }],
        cause: advice.cause,
        remedy: { steps: advice.steps(verdict.platform), wontHelp: [`Logging in again: ${advice.wontHelp}.`] }
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
        title: "only an exchange could tell",
        platform: "earthscope",
        env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "unknown", reason: "needs-exchange" }]
      }
    ],
    invalid: [
      {
        title: "a company\u2019s certificate in between",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" },
        verdicts: [{ platform: "earthscope", client: "earthscope-sdk", status: "unknown", reason: "tls", host: "api.earthscope.org" }],
        severity: "note",
        says: "no secure connection"
      },
      {
        title: "a proxy that wants a login",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "unknown", reason: "proxy", host: "global.daf-apis.com" }],
        severity: "note",
        says: "behind a proxy"
      },
      {
        title: "no answer",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{cave/token}}"}' },
        verdicts: [{ platform: "cave", client: "caveclient", status: "unknown", reason: "timeout", host: "global.daf-apis.com" }],
        severity: "note",
        says: "did not answer in time"
      }
    ]
  }
};
var proxySteps = [{ say: "Look at HTTPS_PROXY and NO_PROXY: ask whoever runs the network which proxy, and which login, to use" }];
var laterSteps = [{ say: "Try again later, or look at the platform\u2019s own word on its state" }];
var networkSteps = [{ say: "Look at the network: another page in a browser, a VPN, a firewall, HTTPS_PROXY" }];
var adviceFor = {
  dns: {
    message: "could not be found by its name",
    cause: "There is no network, no name server answers, or the name is mistyped.",
    wontHelp: "it cannot make a name known",
    steps: () => networkSteps
  },
  refused: {
    message: "takes no connection",
    cause: "The server is down, or a firewall lets nobody through to it.",
    wontHelp: "it cannot open a firewall",
    steps: () => networkSteps
  },
  reset: {
    message: "cut the connection",
    cause: "The server, or a firewall on the way, ended the connection before the answer was whole.",
    wontHelp: "it cannot mend a connection",
    steps: () => networkSteps
  },
  timeout: {
    message: "did not answer in time",
    cause: "The server is slow, or a firewall swallows what is sent without a word.",
    wontHelp: "it cannot hasten an answer",
    steps: () => [...networkSteps, { say: "Or wait longer: --timeout 30s" }]
  },
  tls: {
    message: "could be reached, but there was no secure connection",
    cause: "Often a company\u2019s firewall opens the connection and shows a certificate of its own, which no client knows.",
    wontHelp: "it cannot change a certificate",
    steps: tlsSteps
  },
  proxy: {
    message: "lies behind a proxy that let nothing through",
    cause: "The proxy wants a login, is down, or is the wrong one.",
    wontHelp: "it cannot fix a proxy",
    steps: () => proxySteps
  },
  "captive-portal": {
    message: "was not what answered: a web page came",
    cause: "A login page of the network, a proxy or a firewall answered in the platform\u2019s place.",
    wontHelp: "the platform never saw the question",
    steps: () => [{ say: "Open any page in a browser, and log in to the network if it asks" }, ...networkSteps]
  },
  redirected: {
    message: "pointed elsewhere",
    cause: "The address is not the platform\u2019s present one, or a login page stands in front of it.",
    wontHelp: "the question went to the wrong address",
    steps: () => [{ say: "Look at the address that the client is given, and at the network\u2019s own login page" }]
  },
  "rate-limited": {
    message: "has had too many requests",
    cause: "This machine, or all that share its address, asked too often.",
    wontHelp: "that is one more request",
    steps: () => [{ say: "Wait, and let programs ask less often" }]
  },
  "server-error": {
    message: "has a fault of its own",
    cause: "The platform is down or overloaded.",
    wontHelp: "the fault is the platform\u2019s",
    steps: () => laterSteps
  },
  "bad-reply": {
    message: "gave no proper answer",
    cause: "What answered is not the platform, or something on the way damaged the answer.",
    wontHelp: "it cannot mend an answer",
    steps: () => networkSteps
  },
  "unexpected-reply": {
    message: "gave an answer that says nothing of the credential",
    cause: "The address is not the platform\u2019s, or the platform has changed.",
    wontHelp: "the answer was not about the login",
    steps: () => [{ say: "Look at the address that the client is given" }, ...laterSteps]
  },
  "reply-too-large": {
    message: "gave an answer that is far too long",
    cause: "What answered is not what was asked.",
    wontHelp: "the answer was not about the login",
    steps: () => [{ say: "Look at the address that the client is given" }]
  }
};
function tlsSteps(platform) {
  const name = platform === "earthscope" ? "SSL_CERT_FILE" : "REQUESTS_CA_BUNDLE";
  return [
    {
      say: `Get the company\u2019s certificate as a file, add it to a copy of Python\u2019s own bundle (python -m certifi), and name that copy in ${name}: the client and auth-doctor then use it`
    },
    { say: "For other programs: SSL_CERT_FILE (httpx), REQUESTS_CA_BUNDLE (requests), NODE_EXTRA_CA_CERTS (Node)" }
  ];
}

// rules/unreadable-token.ts
var unreadableToken = {
  id: "unreadable-token",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The client cannot read what stands inside of the token.",
  why: "Some clients look into a token before they send it. One without an end, or with claims that the client does not expect, is dropped without a word or stops the client, although the platform might take it, and it can keep a good refresh token from being used.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const rung = resolution.next === "raises" ? resolution.ladder.find((each) => isTaken2(each, resolution, facts)) : void 0;
      if (rung?.value?.is === "known") yield problem19(resolution, rung, rung.value, facts);
    }
  },
  examples: {
    valid: [
      { title: "an end that the client can read", platform: "descarteslabs", env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=+86400}}" } },
      { title: "expired is another fault", platform: "descarteslabs", env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=-3600}}" } }
    ],
    invalid: [
      {
        title: "an end that is no number",
        platform: "descarteslabs",
        env: { DESCARTESLABS_TOKEN: "{{jwt descarteslabs/jwt exp=never}}" },
        severity: "error",
        says: "cannot use the token"
      },
      {
        title: "a claim that is missing stops the client, though the refresh token is good",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400 iat=never}}", ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" },
        severity: "error",
        says: "cannot use the access_token"
      }
    ]
  }
};
var tokenSlots = /* @__PURE__ */ new Set(["token", "access_token"]);
function isTaken2({ slot: slot2, state, wins, role, value, place }, resolution, facts) {
  if (!tokenSlots.has(slot2) || role === "decoy" || role === "cache" || place.kind === "default" || value?.is !== "known" || value.traits.blank) return false;
  if (resolution.raises[0]?.phase === "send" || !isUsable(value, facts.now)) return false;
  const shapes = facts.providers.find(({ id }) => id === resolution.provider)?.tokens.filter(({ slots }) => slots.includes(slot2)) ?? [];
  if (!shapes.every(({ shape }) => shape.startsWith("eyJ"))) return false;
  const isDropped = state === "ignored" && isFirst(resolution, slot2, place);
  return isDropped || wins && value.traits.jwt !== void 0 && resolution.raises[0]?.phase === "construct";
}
function isFirst({ ladder }, slot2, place) {
  return ladder.find((rung) => rung.slot === slot2 && rung.state !== "absent")?.place === place;
}
function problem19(resolution, rung, value, facts) {
  const { provider, client } = resolution;
  const renews = resolution.fields["refresh_token"] !== void 0;
  const { jwt } = value.traits;
  const { state, why } = rung;
  const words2 = jwt ? jwt.expires === void 0 ? "it is a JWT without an end (`exp`) that the client can read" : "it is a JWT with claims that the client does not expect" : "it is no JWT";
  return {
    platform: provider,
    clients: [client],
    place: rung.place,
    slot: rung.slot,
    message: `the client cannot use the ${rung.slot}: ${state === "ignored" && why ? why : words2}`,
    evidence: [valueEvidence(rung.place, value, facts.now, true), { what: rung.why ?? `${client} stops with ${resolution.raises[0]?.class ?? "an error"}` }],
    cause: renews ? "The client looks into the token before anything else, and so never comes to the refresh token, which is there." : "Not every token that a platform gives is one for this client.",
    remedy: {
      steps: [
        ...rung.place.kind === "env" ? unsetVariable(rung.place.name, facts) : [],
        logIn(
          provider,
          facts,
          renews && rung.place.kind === "env" ? "If it then asks for a login: log in" : "Log in: this stores a token that the client can read"
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
  summary: "The home folder is not set, is another user\u2019s, cannot be written, or is not where the login was made.",
  why: "Clients look for their files below HOME. In a container, under sudo, in a job or a service it is often unset or another\u2019s: the login lies where nobody looks, or is renewed and cannot be saved.",
  needs: [],
  *check(facts) {
    for (const { id: platform } of facts.providers) {
      const mine = facts.resolutions.filter(({ provider }) => provider === platform);
      const fault = mine.length > 0 ? elsewhere2(platform, mine, facts) ?? unset(mine, facts) ?? notThere(mine, facts) ?? ofAnother(facts) : void 0;
      if (fault) yield { platform, clients: mine.map(({ client }) => client), place: { kind: "env", name: variable(facts) }, ...fault };
      for (const resolution of mine) {
        const failure = resolution.settings["save_error"];
        if (failure && !fault) yield unsaved(resolution, failure, facts);
      }
    }
  },
  examples: {
    valid: [
      { title: "one\u2019s own home", platform: "earthscope", files: { ".earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}' } }
    ],
    invalid: [
      {
        title: "HOME leads elsewhere, and the login is in the account\u2019s own",
        platform: "earthscope",
        env: { HOME: "/home/me/scratch" },
        files: { "/home/me/.earthscope/default/tokens.json": '{"refresh_token": "{{earthscope/refresh-token}}"}', "readme.txt": "x" },
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
        title: "sudo that keeps the home of who called it",
        platform: "earthscope",
        uid: 0,
        sudoFrom: "me",
        files: {
          ".earthscope/default/tokens.json": { content: '{"refresh_token": "{{earthscope/refresh-token}}"}', owner: 1e3 },
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
  if (!other || !mine.every(holdsNothing)) return void 0;
  const name = variable(facts);
  return {
    message: `no credential is found, and the login is in another home: ${other.path}`,
    evidence: [
      { what: `${name} is ${facts.homeFolder.isSet ? facts.homeFolder.path ?? "empty" : "not set"}` },
      { what: `${other.path} holds the platform\u2019s folder` }
    ],
    cause: other.of === "sudo" ? "sudo has changed the user, and the home with it." : `${name} does not name the home of this account: a container, a job or a service has set it.`,
    remedy: { steps: other.of === "sudo" ? [{ say: "Run the program without sudo: it needs no other rights than yours" }] : [goHome(other, facts)] }
  };
}
function goHome({ path }, facts) {
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
  return { say: `Let ${variable(facts)} name that home, here and where the job or service is set up`, run };
}
function unset(mine, { homeFolder, ...facts }) {
  if (homeFolder.isSet) return void 0;
  const stops = mine.find(({ raises }) => raises.some(({ class: name2, message }) => name2 === "RuntimeError" && message.includes("home")));
  const name = facts.platform === "win32" ? "USERPROFILE" : "HOME";
  return {
    severity: stops ? "error" : "warning",
    message: `${name} is not set`,
    evidence: [
      { what: homeFolder.path ? `the clients take the account\u2019s home instead: ${homeFolder.path}` : "the account has no home either" },
      ...stops ? [{ what: `${stops.client} stops` }] : []
    ],
    cause: "A service, a job or a container starts programs without it.",
    remedy: { steps: [{ say: `Set ${name} where the service, the job or the container is set up` }] }
  };
}
function notThere(mine, { homeFolder, ...facts }) {
  if (!homeFolder.path || homeFolder.stat || !homeFolder.isSet || mine.every(works)) return void 0;
  return {
    message: `HOME names a folder that is not there`,
    evidence: [{ what: `${homeFolder.path} does not exist, or may not be looked at` }],
    cause: "A container or a service was given a user without a home.",
    remedy: { steps: [{ say: `Make the folder, or let ${facts.platform === "win32" ? "USERPROFILE" : "HOME"} name one that is there` }] }
  };
}
function ofAnother({ homeFolder, user }) {
  const owner = homeFolder.stat?.owner;
  if (owner === void 0 || owner < 0 || user.uid < 0 || owner === user.uid || user.uid === 0 && !user.sudoFrom || user.uid !== 0 && owner === 0)
    return void 0;
  return {
    severity: "warning",
    message: `the home folder is another user\u2019s (id ${owner})`,
    evidence: [{ what: `this program runs as user id ${user.uid}${user.sudoFrom ? ", by sudo" : ""}` }],
    cause: user.sudoFrom ? "sudo has changed the user and kept the home: what a client writes there, its owner can no longer read or renew." : "HOME was taken over from somebody else.",
    remedy: { steps: [{ say: user.sudoFrom ? "Run the program without sudo, or with sudo -H" : "Let HOME name your own home" }] }
  };
}
function unsaved(resolution, { place }, facts) {
  const path = place.kind === "file" ? place.path : "";
  return {
    platform: resolution.provider,
    clients: [resolution.client],
    place,
    message: `the renewed token cannot be saved: ${homely(path, facts.home)} may not be written`,
    evidence: [{ place, what: "may not be written by this user" }, { what: "the client first renews its token, then stops with PermissionError" }],
    cause: "The folder is read-only here, belongs to another user, or cannot be made.",
    remedy: {
      steps: [
        { say: `Make ${homely(path.replace(/[\\/][^\\/]*$/, ""), facts.home)} writable for this user, or let HOME name a folder that is` },
        logIn(resolution.provider, facts, "Then log in again: the renewed token may have replaced the old one")
      ]
    }
  };
}

// rules/wrong-kind.ts
var wrongKind = {
  id: "wrong-kind",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-kind-of-credential",
  summary: "The value is a credential, but of another kind than this place needs.",
  why: "An access token where a refresh token is due, a JWT where a platform gives opaque tokens, another platform\u2019s key: each is genuine somewhere, and no client says what it expected.",
  needs: ["setters"],
  *check(facts) {
    for (const held of heldValues(facts)) {
      const { blank, placeholder, pythonType } = held.value.traits;
      const due = tokensOf(held, facts).filter(({ slots, meaning }) => slots.includes(held.slot) && meaning !== "wrong-kind" && meaning !== "obsolete");
      if (blank || placeholder || pythonType || due.length === 0 || due.some((token) => isOf(held, token))) continue;
      const kind = kindInstead(held, due, facts);
      if (!kind || shortfall(held, facts)) continue;
      const problem20 = valueProblem(held, facts, {
        message: `${held.slot} is ${kind}, where ${article(due[0]?.name ?? held.slot)} is due`,
        cause: "The wrong one of several credentials was copied.",
        remedy: "Put the right kind of credential"
      });
      const steps = isNotNeeded(held, facts) ? unsetVariable(held.place.name, facts) : [createPage(held.platform, facts, "Find the right kind on the platform\u2019s page"), ...correctValue(held.place, "Put it", facts)];
      yield { ...problem20, remedy: { steps } };
    }
  },
  examples: {
    valid: [
      { title: "a refresh token as the refresh token", platform: "earthscope", env: { ES_OAUTH2__REFRESH_TOKEN: "{{earthscope/refresh-token}}" } },
      {
        title: "a token that is cut is another fault",
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
        title: "a JWT where 32 hexadecimal digits are due",
        platform: "cave",
        files: { ".cloudvolume/secrets/cave-secret.json": '{"token": "{{jwt earthscope/access-token exp=+3600}}"}' },
        severity: "error",
        says: "an access token (JWT)"
      }
    ]
  }
};
function isNotNeeded(held, facts) {
  const renews = heldValues(facts).some(({ platform, slot: slot2, value }) => platform === held.platform && slot2 === "refresh_token" && isUsable(value, facts.now));
  return held.place.kind === "env" && held.slot !== "refresh_token" && renews;
}
function tokensOf({ platform }, facts) {
  return facts.providers.find(({ id }) => id === platform)?.tokens ?? [];
}
function isOf(held, token) {
  return held.value.traits.kinds.includes(`${held.platform}/${token.kind}`);
}
function kindInstead(held, due, facts) {
  if (held.value.traits.jwt && !due.some(({ shape }) => shape.startsWith("eyJ"))) return "an access token (JWT)";
  const named2 = tokensOf(held, facts).find(
    (token) => isOf(held, token) && (token.found === "structure" || token.meaning === "wrong-kind" || token.meaning === "obsolete")
  );
  if (named2) return article(named2.name);
  const enforced = due.every(({ certainty }) => certainty === "enforced");
  const { odd, quotes, edges, inside, prefix } = held.value.traits;
  return enforced && odd.length === 0 && !quotes && !edges && !inside && !prefix ? "not of the form that the client demands" : void 0;
}
function article(name) {
  return /^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`;
}

// rules/wrong-server.ts
var wrongServer = {
  id: "wrong-server",
  severity: "error",
  layer: "kind",
  failureClass: "wrong-server-or-env",
  summary: "The token was made for another server than the one in use, or the address in use is none.",
  why: "A token says who made it and for whom. One of the test system is whole, alive, and refused by the real one; an address without https:// stops the client before anything is sent.",
  needs: ["setters"],
  *check(facts) {
    for (const resolution of facts.resolutions) {
      const unusable = addressOf(resolution);
      if (unusable && resolution.raises.some(({ class: name }) => /InvalidSchema|MissingSchema|InvalidURL/.test(name)))
        yield noAddress(resolution, unusable, facts);
    }
    for (const held of heldValues(facts)) {
      const resolution = facts.resolutions.find(({ client, next }) => held.clients.includes(client) && next === "sends");
      const mismatch = resolution && otherServer(held, resolution, facts);
      if (mismatch) yield { ...about4(held), ...mismatch };
    }
  },
  examples: {
    valid: [
      { title: "made by the server in use", platform: "earthscope", env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}" } },
      {
        title: "a test server on this machine",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}", ES_OAUTH2__DOMAIN: "http://127.0.0.1:8080" }
      }
    ],
    invalid: [
      {
        title: "made by the test system",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400 iss=https://login-dev.earthscope.org/}}" },
        severity: "error",
        says: "made by login-dev.earthscope.org"
      },
      {
        title: "made for another audience",
        platform: "earthscope",
        env: { ES_OAUTH2__ACCESS_TOKEN: "{{jwt earthscope/access-token exp=+86400}}", ES_OAUTH2__AUDIENCE: "https://api-dev.earthscope.org" },
        severity: "error",
        says: "for another audience"
      },
      {
        title: "an address without https://",
        platform: "descarteslabs",
        env: {
          DESCARTESLABS_CLIENT_ID: "{{descarteslabs/client-id}}",
          DESCARTESLABS_CLIENT_SECRET: "{{descarteslabs/client-secret}}",
          DESCARTESLABS_IAM_URL: "iam.production.aws.descarteslabs.com"
        },
        severity: "error",
        says: "without https://"
      }
    ]
  }
};
function addressOf({ settings }) {
  return settings["domain"] ?? settings["iam_url"];
}
function otherServer({ slot: slot2, value }, resolution, facts) {
  const { jwt } = value.traits;
  const server = addressOf(resolution);
  const host = server && hostOf(server.value);
  if (!jwt || !server || !host || isLoopback(host) || resolution.fields[slot2] === void 0) return void 0;
  const maker = jwt.issuer === void 0 ? void 0 : hostOf(jwt.issuer);
  const steps = [
    logIn(resolution.provider, facts, "Log in at the server that is in use"),
    ...server.place.kind === "env" ? unsetVariable(server.place.name, facts) : []
  ];
  if (maker && maker !== host && isOfPlatform(maker, resolution.provider, facts)) {
    return {
      message: `${slot2} was made by ${maker}, and ${host} is in use`,
      evidence: [{ what: `the token names its maker: ${maker}` }, { place: server.place, what: `in use: ${host}` }],
      cause: "The token belongs to another environment of the platform.",
      remedy: { steps }
    };
  }
  const audience = resolution.settings["audience"];
  if (!audience || !jwt.audience || jwt.audience.includes(audience.value) || slot2 !== "access_token") return void 0;
  return {
    message: `${slot2} was made for another audience than the one in use`,
    evidence: [{ what: `the token names: ${jwt.audience.join(", ")}` }, { place: audience.place, what: `in use: ${audience.value}` }],
    cause: "The token is for another service, or the setting was changed after the login.",
    remedy: {
      steps: [
        ...audience.place.kind === "env" ? unsetVariable(audience.place.name, facts) : [],
        logIn(resolution.provider, facts, "Or log in again with this setting")
      ]
    }
  };
}
function noAddress({ provider, client, raises }, { place }, facts) {
  const name = placeName(place, facts.home);
  return {
    platform: provider,
    clients: [client],
    place,
    message: `${name} is an address without https://`,
    evidence: [{ place, what: "has no scheme", wins: true }, { what: `${client} stops with ${raises[0]?.class ?? "an error"}` }],
    cause: "The client puts its paths behind the address as it stands.",
    remedy: { steps: [{ say: `Put https:// before the address in ${name}` }, ...place.kind === "env" ? unsetVariable(place.name, facts) : []] }
  };
}
function about4({ platform, clients, place, slot: slot2 }) {
  return { platform, clients, place, slot: slot2 };
}

// src/rules.generated.ts
var rules = [
  brokenClient,
  clientsDisagree,
  clockSkew,
  discontinuedClient,
  doubledPrefix,
  emptyValue,
  envOverCache,
  expiredToken,
  filePermissions,
  insecureEndpoint,
  legacyName,
  malformedFile,
  malformedVariable,
  misnamedFile,
  misnamedKey,
  misnamedVariable,
  missingCredential,
  missingPair,
  missingScope,
  mixedSources,
  netrcOverride,
  nonAsciiQuotes,
  otherProfile,
  overlongValue,
  placeholderValue,
  quotedValue,
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
  unknownProfile,
  unloadedVariable,
  unreachable,
  unreadableToken,
  unusableHome,
  wrongKind,
  wrongServer
];

export {
  holdsNothing,
  nearMisses,
  installedFaults,
  rules
};
