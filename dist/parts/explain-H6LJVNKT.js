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

// shared:dist/parts/chunk-VRJV522B.js
var require_chunk_VRJV522B = __commonJS({
  "shared:dist/parts/chunk-VRJV522B.js"(exports2, module2) {
    module2.exports = require("./main.js").part1;
  }
});

// shared:dist/parts/chunk-BAZB3IC7.js
var require_chunk_BAZB3IC7 = __commonJS({
  "shared:dist/parts/chunk-BAZB3IC7.js"(exports2, module2) {
    module2.exports = require("./main.js").part2;
  }
});

// shared:dist/parts/chunk-AHMAAL25.js
var require_chunk_AHMAAL25 = __commonJS({
  "shared:dist/parts/chunk-AHMAAL25.js"(exports2, module2) {
    module2.exports = require("./main.js").part7;
  }
});

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

// shared:dist/parts/chunk-6JRPSWBR.js
var require_chunk_6JRPSWBR = __commonJS({
  "shared:dist/parts/chunk-6JRPSWBR.js"(exports2, module2) {
    module2.exports = require("./main.js").part24;
  }
});

// shared:dist/parts/chunk-OIVLSGKX.js
var require_chunk_OIVLSGKX = __commonJS({
  "shared:dist/parts/chunk-OIVLSGKX.js"(exports2, module2) {
    module2.exports = require("./main.js").part26;
  }
});

// shared:dist/parts/chunk-QQIOMKSA.js
var require_chunk_QQIOMKSA = __commonJS({
  "shared:dist/parts/chunk-QQIOMKSA.js"(exports2, module2) {
    module2.exports = require("./main.js").part27;
  }
});

// shared:dist/parts/chunk-6ATIZ5XU.js
var require_chunk_6ATIZ5XU = __commonJS({
  "shared:dist/parts/chunk-6ATIZ5XU.js"(exports2, module2) {
    module2.exports = require("./main.js").part28;
  }
});

// shared:dist/parts/chunk-HJJ75YGN.js
var require_chunk_HJJ75YGN = __commonJS({
  "shared:dist/parts/chunk-HJJ75YGN.js"(exports2, module2) {
    module2.exports = require("./main.js").part34;
  }
});

// shared:dist/parts/chunk-CBLCXREM.js
var require_chunk_CBLCXREM = __commonJS({
  "shared:dist/parts/chunk-CBLCXREM.js"(exports2, module2) {
    module2.exports = require("./main.js").part5;
  }
});

// shared:dist/parts/chunk-YJR5SYEF.js
var require_chunk_YJR5SYEF = __commonJS({
  "shared:dist/parts/chunk-YJR5SYEF.js"(exports2, module2) {
    module2.exports = require("./main.js").part8;
  }
});

// shared:dist/parts/chunk-XMDTZWRY.js
var require_chunk_XMDTZWRY = __commonJS({
  "shared:dist/parts/chunk-XMDTZWRY.js"(exports2, module2) {
    module2.exports = require("./main.js").part29;
  }
});

// shared:dist/parts/chunk-Z2R2PZW6.js
var require_chunk_Z2R2PZW6 = __commonJS({
  "shared:dist/parts/chunk-Z2R2PZW6.js"(exports2, module2) {
    module2.exports = require("./main.js").part30;
  }
});

// shared:dist/parts/chunk-QUDWHPTP.js
var require_chunk_QUDWHPTP = __commonJS({
  "shared:dist/parts/chunk-QUDWHPTP.js"(exports2, module2) {
    module2.exports = require("./main.js").part32;
  }
});

// shared:dist/parts/chunk-5BNR4QSK.js
var require_chunk_5BNR4QSK = __commonJS({
  "shared:dist/parts/chunk-5BNR4QSK.js"(exports2, module2) {
    module2.exports = require("./main.js").part31;
  }
});

// shared:dist/parts/chunk-5HU2SO63.js
var require_chunk_5HU2SO63 = __commonJS({
  "shared:dist/parts/chunk-5HU2SO63.js"(exports2, module2) {
    module2.exports = require("./main.js").part33;
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

// shared:dist/parts/chunk-JEYTXRCL.js
var require_chunk_JEYTXRCL = __commonJS({
  "shared:dist/parts/chunk-JEYTXRCL.js"(exports2, module2) {
    module2.exports = require("./main.js").part11;
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

// shared:dist/parts/chunk-HCJOIG7Y.js
var require_chunk_HCJOIG7Y = __commonJS({
  "shared:dist/parts/chunk-HCJOIG7Y.js"(exports2, module2) {
    module2.exports = require("./main.js").part14;
  }
});

// shared:dist/parts/chunk-JPU7VOLJ.js
var require_chunk_JPU7VOLJ = __commonJS({
  "shared:dist/parts/chunk-JPU7VOLJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part15;
  }
});

// shared:dist/parts/chunk-FKQG3ETJ.js
var require_chunk_FKQG3ETJ = __commonJS({
  "shared:dist/parts/chunk-FKQG3ETJ.js"(exports2, module2) {
    module2.exports = require("./main.js").part3;
  }
});

// shared:dist/parts/chunk-3THWROEU.js
var require_chunk_3THWROEU = __commonJS({
  "shared:dist/parts/chunk-3THWROEU.js"(exports2, module2) {
    module2.exports = require("./main.js").part25;
  }
});

// shared:dist/parts/chunk-QWTQ7ZUZ.js
var require_chunk_QWTQ7ZUZ = __commonJS({
  "shared:dist/parts/chunk-QWTQ7ZUZ.js"(exports2, module2) {
    module2.exports = require("./main.js").part4;
  }
});

// part:dist/parts/explain-H6LJVNKT.js
var explain_H6LJVNKT_exports = {};
__export(explain_H6LJVNKT_exports, {
  explain: () => explain
});
module.exports = __toCommonJS(explain_H6LJVNKT_exports);
var import_chunk_C6DVNZWS = require("./chunk-C6DVNZWS.js");
var import_chunk_VRJV522B = __toESM(require_chunk_VRJV522B());
var import_chunk_RRI5QJLX = require("./chunk-RRI5QJLX.js");
var import_chunk_BAZB3IC7 = __toESM(require_chunk_BAZB3IC7());
var import_chunk_3ZP5OFIM = require("./chunk-3ZP5OFIM.js");
var import_chunk_AHMAAL25 = __toESM(require_chunk_AHMAAL25());
var import_chunk_GZN5YJJB = __toESM(require_chunk_GZN5YJJB());
var import_chunk_DHYJV56Q = __toESM(require_chunk_DHYJV56Q());
var import_chunk_6JRPSWBR = __toESM(require_chunk_6JRPSWBR());
var import_chunk_EMMCT3FN = require("./chunk-EMMCT3FN.js");
var import_chunk_OIVLSGKX = __toESM(require_chunk_OIVLSGKX());
var import_chunk_QQIOMKSA = __toESM(require_chunk_QQIOMKSA());
var import_chunk_6ATIZ5XU = __toESM(require_chunk_6ATIZ5XU());
var import_chunk_HJJ75YGN = __toESM(require_chunk_HJJ75YGN());
var import_chunk_CBLCXREM = __toESM(require_chunk_CBLCXREM());
var import_chunk_YJR5SYEF = __toESM(require_chunk_YJR5SYEF());
var import_chunk_XMDTZWRY = __toESM(require_chunk_XMDTZWRY());
var import_chunk_Z2R2PZW6 = __toESM(require_chunk_Z2R2PZW6());
var import_chunk_QUDWHPTP = __toESM(require_chunk_QUDWHPTP());
var import_chunk_5BNR4QSK = __toESM(require_chunk_5BNR4QSK());
var import_chunk_5HU2SO63 = __toESM(require_chunk_5HU2SO63());
var import_chunk_ZC4KBE5D = __toESM(require_chunk_ZC4KBE5D());
var import_chunk_7RW4BVEI = __toESM(require_chunk_7RW4BVEI());
var import_chunk_JEYTXRCL = __toESM(require_chunk_JEYTXRCL());
var import_chunk_CJXIZDKS = __toESM(require_chunk_CJXIZDKS());
var import_chunk_KCKQVATM = __toESM(require_chunk_KCKQVATM());
var import_chunk_HCJOIG7Y = __toESM(require_chunk_HCJOIG7Y());
var import_chunk_JPU7VOLJ = __toESM(require_chunk_JPU7VOLJ());
var import_chunk_FKQG3ETJ = __toESM(require_chunk_FKQG3ETJ());
var import_chunk_3THWROEU = __toESM(require_chunk_3THWROEU());
var import_chunk_QWTQ7ZUZ = __toESM(require_chunk_QWTQ7ZUZ());
function withoutVariable(world, names2) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const kept = world.env.filter(({ name }) => !names2.includes(name));
  return { ...world, env: kept, home: names2.includes(homeName) ? void 0 : world.home };
}
function withVariable(world, name, value) {
  const homeName = world.platform === "win32" ? "USERPROFILE" : "HOME";
  const without = withoutVariable(world, [name]);
  return { ...without, env: [...without.env, { name, value }], home: name === homeName ? value : without.home };
}
function resolutionDifference(before, after) {
  const differs = (part) => JSON.stringify(part(before)) !== JSON.stringify(part(after));
  return {
    settings: Object.keys(after.settings).filter(
      (name) => before.settings[name]?.value !== after.settings[name]?.value
    ),
    places: differs(({ chain }) => chain.map(({ place }) => (0, import_chunk_JEYTXRCL.placeKey)(place))),
    credentials: differs(winners),
    outcome: differs(({ raises: [first], next }) => [first, next]),
    stops: !isStopped(before) && isStopped(after),
    // A `Secret` is the same text in JSON whatever it holds: that a value is there or not, and its traits, do differ.
    any: differs((resolution) => resolution)
  };
}
function winners({ chain }) {
  return chain.filter(({ wins }) => wins).map(({ slot, place }) => `${slot} ${(0, import_chunk_JEYTXRCL.placeKey)(place)}`);
}
function isStopped({ raises }) {
  return raises[0]?.phase === "construct";
}
var samples = ["x", "1"];
async function readerOfVariable(platform, client, name, world) {
  const now = await client.resolve(world, {});
  const worlds = [world, equipped(world, now)];
  const other = otherCase(name);
  const anyCase = other !== name && await tryOut(client, other, worlds) !== void 0 && await tryOut(client, name, worlds) !== void 0;
  const spellings = world.env.map((each) => each.name).filter((each) => each === name || anyCase && each.toUpperCase() === name.toUpperCase());
  const without = spellings.length === 0 ? now : await client.resolve(withoutVariable(world, spellings), {});
  const tried = await tryOut(client, name, worlds) ?? (resolutionDifference(without, now).any ? { unset: without, set: now } : void 0);
  return tried ? { now, reader: { platform, client: client.id, anyCase, isSet: spellings.length > 0, now, without, tried } } : { now };
}
function equipped(world, { chain }) {
  const names2 = chain.flatMap(({ place, state }) => place.kind === "env" && state === "absent" ? [place.name] : []);
  return [...new Set(names2)].reduce((each, name) => withVariable(each, name, "x"), world);
}
async function tryOut(client, name, worlds) {
  for (const world of worlds) {
    const unset = await client.resolve(withoutVariable(world, [name]), {});
    for (const sample of samples) {
      const set = await client.resolve(withVariable(world, name, sample), {});
      if (resolutionDifference(unset, set).any) return { unset, set };
    }
  }
  return void 0;
}
function otherCase(name) {
  return name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
}
function isKnownVariable({ setAs, readers, lookalikes, nearMisses: nearMisses2 }) {
  return [setAs, readers, lookalikes, nearMisses2].some((each) => each.length > 0);
}
function variableEntries({ chain }, name, anyCase) {
  return chain.filter(({ place }) => place.kind === "env" && isSpelling(place.name, name, anyCase));
}
function isSpelling(name, other, anyCase) {
  return name === other || anyCase && name.toUpperCase() === other.toUpperCase();
}
function decidesWords({ settings, places, credentials, outcome, stops }) {
  if (stops) return "how the client is set up: it stops at a value that does not suit";
  const words = [
    ...settings.length > 0 ? [`the ${settings.length === 1 ? "setting" : "settings"} ${settings.join(", ")}`] : [],
    ...places ? ["where credentials are looked for"] : [],
    ...credentials ? ["which credential is used"] : [],
    ...outcome && !places && !credentials ? ["what happens at the first request"] : []
  ];
  return words.join(", ") || "how other places are read";
}
function variableSentences(reader, name, slots, page) {
  const about = slots.length > 0 ? slots.flatMap((slot) => slotSentences(slot, reader, name, page)) : steeringSentences(reader, page);
  return [...about, ...reader.isSet ? raisedSentences(reader, page) : []];
}
function slotSentences(slot, reader, name, page) {
  const { now, without, tried, anyCase } = reader;
  const mine = variableEntries(now, name, anyCase).filter((entry) => entry.slot === slot);
  const rivals = now.chain.filter((entry) => entry.slot === slot && !mine.includes(entry));
  const winner = rivals.find(({ wins: wins2 }) => wins2);
  const wins = mine.some((entry) => entry.wins);
  if (!reader.isSet) {
    if (variableEntries(tried.set, name, anyCase).some((entry) => entry.slot === slot && entry.wins))
      return [`Were it set, it would win${over(winner ? [winner] : [], page)}.`];
    return winner ? [`Were it set, ${names([winner], page)} would still win.`] : [];
  }
  if (wins) {
    const losers = rivals.filter(({ state }) => state !== "absent");
    return [
      losers.length > 0 ? `It wins${over(losers, page)}.` : "It wins, and no other place holds one.",
      afterwards(slot, without, page)
    ];
  }
  const changes = resolutionDifference(without, now);
  return [
    mine.some(({ problem }) => problem?.effect === "fatal") ? "The client stops at it." : winner ? `It loses: ${names([winner], page)} wins.` : "It is passed over.",
    ...changes.credentials || changes.outcome ? [] : ["Without it, the same credential would be used."]
  ];
}
function afterwards(slot, without, page) {
  const next = without.chain.find((entry) => entry.slot === slot && entry.wins);
  if (!next) return `Without it, no ${slot} would be found.`;
  return `Without it, ${names([next], page)} would be used${next.value ? `: ${(0, import_chunk_YJR5SYEF.valueWords)(next.value, page.report.now)}` : ""}.`;
}
function steeringSentences({ now, without, tried }, { show }) {
  const here = resolutionDifference(without, now);
  const decides = decidesWords(here.any ? here : resolutionDifference(tried.unset, tried.set));
  return [`It is no credential. It decides ${show(decides)}.`];
}
function raisedSentences({ now, without }, page) {
  const [here] = now.raises;
  const [then] = without.raises;
  if (here?.class === then?.class && here?.message === then?.message) return [];
  return [
    ...here ? [`With it, the client raises ${(0, import_chunk_AHMAAL25.raisedWords)(here, page)}.`] : [],
    then ? `Without it, the client raises ${(0, import_chunk_AHMAAL25.raisedWords)(then, page)}.` : "Without it, nothing is raised."
  ];
}
function over(entries, page) {
  return entries.length > 0 ? ` over ${names(entries, page)}` : "";
}
function names(entries, { show, report }) {
  const all = entries.map(
    ({ place }) => place.kind === "default" ? "what is built in" : (0, import_chunk_JEYTXRCL.placeName)(place.kind === "file" ? { kind: "file", path: place.path } : place, report.home)
  );
  return show([...new Set(all)].join(" and "));
}
var indent = 4;
function readerLines(readers, name, platform, page) {
  const blocks = /* @__PURE__ */ new Map();
  for (const reader of readers) {
    const { head, body } = blockOf(reader, name, platform, page);
    const same = blocks.get(body.join("\n"));
    if (same) same.heads.push(...head);
    else blocks.set(body.join("\n"), { heads: [...head], body });
  }
  return [...blocks.values()].flatMap(({ heads, body }, index) => [...index > 0 ? [""] : [], ...heads, ...body]);
}
function blockOf(reader, name, platform, page) {
  const { now, without, anyCase } = reader;
  const slots = [...new Set(variableEntries(now, name, anyCase).map(({ slot }) => slot))];
  const settings = slots.length > 0 ? [] : resolutionDifference(without, now).settings;
  const part = {
    ...now,
    chain: now.chain.filter(({ slot }) => slots.includes(slot)),
    settings: Object.fromEntries(Object.entries(now.settings).filter(([key]) => settings.includes(key))),
    warnings: [],
    raises: [],
    gaps: []
  };
  const head = (0, import_chunk_AHMAAL25.chainLines)({ ...part, chain: [], settings: {} }, platform, page);
  const chain = (0, import_chunk_AHMAAL25.chainLines)(part, platform, page).slice(head.length);
  const sentences = variableSentences(reader, name, slots, page).flatMap(
    (text) => (0, import_chunk_ZC4KBE5D.wrapText)(text, page.screen.width - indent)
  );
  return { head, body: [...chain, ...sentences.map((line) => " ".repeat(indent) + line)] };
}
function variableText(explanation, report, screen) {
  const { name, readers } = explanation;
  const platforms = report.platforms.map((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return { ...platform, clients: mine.flatMap(({ now, without, tried }) => [now, without, tried.unset, tried.set]) };
  });
  const page = (0, import_chunk_ZC4KBE5D.pageOf)({ ...report, platforms }, screen);
  const groups = report.platforms.flatMap((platform) => {
    const mine = readers.filter((reader) => reader.platform === platform.id);
    return mine.length === 0 ? [] : ["", page.paint.bold(page.show(platform.name).toUpperCase()), ...readerLines(mine, name, platform, page)];
  });
  const lines = [
    page.paint.bold(page.show(name)),
    ...(0, import_chunk_ZC4KBE5D.twoColumns)(headRows(explanation, page), screen.width - 2).map((line) => `  ${line}`),
    ...groups
  ];
  return (0, import_chunk_ZC4KBE5D.textOfLines)(screen.unicode ? lines : lines.map(import_chunk_ZC4KBE5D.asciiText));
}
function headRows(explanation, page) {
  const { readers, lookalikes, nearMisses: nearMisses2, findings } = explanation;
  const { show } = page;
  return [
    { name: "here", words: hereWords(explanation, page) },
    ...assignmentRows(explanation, page),
    {
      name: "read by",
      words: readers.map(({ client, anyCase }) => `${client}${anyCase ? " (in any case)" : ""}`).join(", ") || "no client that auth-doctor knows"
    },
    ...[...lookalikes, ...nearMisses2].map(({ platform, instead, why }) => ({
      name: "instead",
      words: `${instead}, for ${nameOf(platform, page)}: ${why}`
    })),
    ...findings.map(({ severity, message, rule }) => ({
      name: "wrong",
      words: `${(0, import_chunk_ZC4KBE5D.signOf)(severity, page)} ${show(message)} (${rule})`
    }))
  ];
}
function hereWords({ name, setAs, length, readers }, { show }) {
  const others = setAs.filter((each) => each !== name).map((each) => show(each)).join(" and ");
  if (length === void 0) return others === "" ? "not set" : `not set, but ${others} is`;
  const size = length === 0 ? "set but empty" : `set, ${length} ${length === 1 ? "character" : "characters"}${kindWords(readers, name)}`;
  return others === "" ? size : `${size}; ${others} is set as well`;
}
function kindWords(readers, name) {
  const traits = readers.flatMap(
    ({ now, anyCase }) => variableEntries(now, name, anyCase).flatMap(({ value }) => value?.is === "known" ? [value.traits] : [])
  )[0];
  if (traits?.jwt) return ", a JWT";
  return traits && traits.kinds.length > 0 ? `, of the form ${traits.kinds.join(" or ")}` : "";
}
function assignmentRows({ setAs, assignments }, { show, report }) {
  const places = assignments.map((place) => show((0, import_chunk_JEYTXRCL.placeName)(place, report.home))).join(", ");
  if (setAs.length > 0)
    return [{ name: "set by", words: places || "no file that was looked at (start-up files, .envrc, .env, conda)" }];
  return places === "" ? [] : [{ name: "set by", words: `${places}, which this terminal has not read` }];
}
function nameOf(platform, { report }) {
  return report.platforms.find(({ id }) => id === platform)?.name ?? platform;
}
async function explainVariable(name, world, { screen, lookAtRcFiles }) {
  const providers = [...await (0, import_chunk_6ATIZ5XU.loadProviders)(), ...await (0, import_chunk_6ATIZ5XU.userProviders)(world)];
  const explanation = await lookAtVariable(name, world, providers, lookAtRcFiles);
  if (!isKnownVariable(explanation)) return void 0;
  const report = await (0, import_chunk_DHYJV56Q.diagnoseWorld)(world, { lookAtRcFiles });
  const findings = report.findings.filter(
    ({ place }) => place.kind === "env" && explanation.setAs.includes(place.name)
  );
  return variableText(
    { ...explanation, findings },
    { ...report, platforms: providers.map((provider) => platformOf(provider, report)) },
    screen
  );
}
function platformOf({ id, name }, report) {
  return report.platforms.find((platform) => platform.id === id) ?? {
    id,
    name,
    status: "not-used",
    clients: [],
    installed: []
  };
}
async function lookAtVariable(name, world, providers, lookAtRcFiles) {
  const looked = await Promise.all(
    providers.flatMap(
      (provider) => provider.clients.map((client) => readerOfVariable(provider.id, client, name, world))
    )
  );
  const readers = looked.flatMap(({ reader }) => reader ? [reader] : []);
  const setAs = world.env.filter((each) => each.name.toUpperCase() === name.toUpperCase()).map((each) => each.name);
  const value = world.env.find((each) => each.name === name)?.value;
  const lookalikes = providers.flatMap(
    ({ id, lookalikes: all }) => all.filter((lookalike) => lookalike.kind === "env" && lookalike.name === name).map(({ instead, why }) => ({ platform: id, instead, why }))
  );
  const told = new Set([...readers, ...lookalikes].map(({ platform }) => platform));
  const assignments = await (0, import_chunk_DHYJV56Q.findAssignments)(world, [.../* @__PURE__ */ new Set([name, ...setAs])], lookAtRcFiles);
  return {
    name,
    setAs,
    // Counted, and not made a `Secret`: what nobody reads as a credential may be a path that has to be shown.
    ...value === void 0 ? {} : { length: [...value].length },
    readers,
    lookalikes,
    nearMisses: (0, import_chunk_QQIOMKSA.nearMisses)(
      looked.map(({ now }) => now),
      [name]
    ).filter(({ platform }) => !told.has(platform)),
    assignments: [...assignments.values()].flat(),
    findings: []
  };
}
var variableName = /^[A-Za-z_]\w{0,127}$/;
var explain = {
  run: async (parsed, host, { out }) => {
    const words = Array.isArray(parsed["subject"]) ? parsed["subject"].map(String) : [];
    const [word = ""] = words;
    if (words.length === 0)
      throw new import_chunk_BAZB3IC7.UsageError(
        "Say what to explain: a rule or a variable.",
        "For example: auth-doctor explain truncated-value"
      );
    if (words.length > 1) throw new import_chunk_BAZB3IC7.UsageError("Name one rule or one variable.", "See auth-doctor explain --help.");
    const world = await host.world();
    const text = await explainWord(word, world, {
      screen: (0, import_chunk_VRJV522B.screenFor)(parsed, host, world),
      lookAtRcFiles: parsed["rc"] !== false
    });
    if (text === void 0) return await refuse(word);
    await out.write(text);
    return 0;
  }
};
async function explainWord(word, world, input) {
  const rule = import_chunk_QQIOMKSA.allRules.find(({ id }) => id === word.toLowerCase());
  if (rule) return await (0, import_chunk_C6DVNZWS.explainRule)(rule, input.screen);
  return variableName.test(word) ? await explainVariable(word, world, input) : void 0;
}
async function refuse(word) {
  if (import_chunk_CJXIZDKS.catalog.some(({ id }) => id === word.toLowerCase()))
    throw new import_chunk_BAZB3IC7.UsageError(
      "That is a platform.",
      `See auth-doctor check ${word.toLowerCase()} and auth-doctor providers ${word.toLowerCase()}.`
    );
  const known = new Map(
    [...import_chunk_QQIOMKSA.allRules.map(({ id }) => id), ...await (0, import_chunk_RRI5QJLX.knownVariables)()].map((each) => [each.toLowerCase(), each])
  );
  const meant = known.get((0, import_chunk_FKQG3ETJ.nearest)(word, [...known.keys()]) ?? "");
  throw new import_chunk_BAZB3IC7.UsageError(
    "That is no rule, and no variable that is set here or that a client reads.",
    meant ? `Did you mean ${meant}?` : "See auth-doctor rules. A variable is named without $."
  );
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explain
});
