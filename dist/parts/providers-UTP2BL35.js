import {
  asciiText
} from "./chunk-OVVHP32B.js";
import {
  twoColumns
} from "./chunk-EYIVVQFU.js";
import {
  formats
} from "./chunk-QNQEWQWN.js";
import {
  jsonText
} from "./chunk-7TE3WWXF.js";
import {
  oneOf,
  screenFor
} from "./chunk-YIOLIKWI.js";
import "./chunk-QUCRSL5B.js";
import {
  UsageError,
  meantWord
} from "./chunk-V6JPFYSX.js";
import {
  memoryWorld
} from "./chunk-4VFSGJEM.js";
import {
  harmlessText
} from "./chunk-NGGYVXOG.js";
import {
  userProviders
} from "./chunk-J7SZ7BGS.js";
import {
  loadProviders
} from "./chunk-OZY7HKZM.js";
import {
  version
} from "./chunk-FUDPGQ5S.js";
import "./chunk-O36YWWCB.js";
import "./chunk-7NX55UX7.js";
import {
  placeName
} from "./chunk-SJZV5Z6E.js";
import "./chunk-37GFSLU5.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-XD6PL37G.js";
import "./chunk-5BNR4QSK.js";
import "./chunk-4R7B453B.js";
import "./chunk-JEIKPW52.js";
import "./chunk-YDTGZTXK.js";
import "./chunk-HP7V6HY2.js";
import "./chunk-HNIW5DD6.js";
import "./chunk-C62YCCKR.js";

// src/commands/describe-platform.ts
async function describePlatform(provider, platform) {
  const { id, name, hosts, pages, decoys, login, tokens } = provider;
  return {
    id,
    name,
    ...login === void 0 ? {} : { login },
    ...provider.extends === void 0 ? {} : { extends: provider.extends },
    anonymous: provider.anonymous ?? false,
    hosts,
    pages,
    tokens: tokens.map(({ kind, name: called, shape, slots, meaning, certainty }) => ({ kind, name: called, shape, slots, meaning, certainty })),
    decoys,
    clients: await Promise.all(provider.clients.map(async (client) => await describeClient(provider, client, platform)))
  };
}
async function describeClient(provider, client, platform) {
  const home = platform === "win32" ? String.raw`C:\Users\you` : "/home/you";
  const { ladder } = await client.resolve(memoryWorld({ home, platform }));
  const seen = /* @__PURE__ */ new Set();
  const places = ladder.flatMap(({ slot, place, role }) => {
    const called = nameOf(place, slot, home);
    if (role === "decoy" || place.kind === "default" || seen.has(`${slot} ${called}`)) return [];
    seen.add(`${slot} ${called}`);
    return [{ slot, name: called, place: shortened(place, home), role }];
  });
  const as = provider.declared?.some(({ id }) => id === client.id) ? "data" : "code";
  return { id: client.id, package: client.package.name, versions: client.package.versions, as, places };
}
function nameOf(place, slot, home) {
  const name = placeName(place, home);
  return place.kind === "file" && place.key !== void 0 && place.key !== slot ? `${name} (${place.key})` : name;
}
function shortened(place, home) {
  return place.kind === "file" ? { ...place, path: placeName({ kind: "file", path: place.path }, home) } : place;
}

// src/commands/providers-text.ts
function platformList(platforms, screen) {
  const rows = platforms.map(({ id, name, clients }) => ({ name: id, words: `${name}: ${clients.map((client) => client.id).join(", ") || "no clients"}` }));
  return asText([...twoColumns(rows, screen.width), "", `See ${screen.call} providers ${platforms[0]?.id ?? "ID"} for one of them.`], screen);
}
function platformText(platform, screen) {
  const { pages, login } = platform;
  return asText(
    [
      `${platform.name} (${platform.id})`,
      ...platform.clients.flatMap((client) => clientLines(client, screen)),
      ...section(
        "tokens",
        platform.tokens.map(({ name, shape, meaning, slots }) => ({
          name: shape,
          words: [name, meaning === "current" ? "" : meaning, slots.join(" or ")].filter(Boolean).join(", ")
        })),
        screen
      ),
      ...section(
        "not read by any of them",
        platform.decoys.map(({ name, instead, why }) => ({ name, words: `${instead} is read instead: ${why}` })),
        screen
      ),
      ...section(
        "pages",
        [
          ...login === void 0 ? [] : [{ name: "log in", words: login }],
          { name: "documents", words: pages.docs },
          { name: "create", words: pages.create },
          { name: "revoke", words: pages.revoke }
        ],
        screen
      )
    ],
    screen
  );
}
function clientLines(client, screen) {
  const slots = [...new Set(client.places.map(({ slot }) => slot))];
  const head = ["", `  ${client.id} (${client.package} ${client.versions.map((each) => `${each}x`).join(", ")}) looks for`];
  return [
    ...head,
    ...slots.flatMap((slot) => {
      const places = client.places.filter((each) => each.slot === slot);
      const rows = places.map(({ name, role }, index) => ({
        name: `${index + 1}  ${name}`,
        words: role === "current" ? "" : role === "legacy" ? "older name" : role
      }));
      return [`    ${slot}`, ...twoColumns(rows, screen.width - 6).map((line) => `      ${line}`.trimEnd())];
    })
  ];
}
function section(title, rows, screen) {
  return rows.length === 0 ? [] : ["", `  ${title}`, ...twoColumns(rows, screen.width - 4).map((line) => `    ${line}`)];
}
function asText(lines, screen) {
  const shown = lines.map((line) => harmlessText(line));
  return `${(screen.unicode ? shown : shown.map(asciiText)).join("\n")}
`;
}

// src/commands/providers.ts
var providers = {
  run: async (parsed, host, { out }) => {
    const format = oneOf(parsed, "format", formats) ?? "text";
    const world = await host.world();
    const chosen = chosenProviders(await allProviders(world), parsed["platforms"]);
    const described = await Promise.all(chosen.known.map(async (provider) => await describePlatform(provider, world.platform)));
    const screen = screenFor(parsed, host, world);
    const text = format === "json" ? jsonText({ schemaVersion: 1, tool: { name: "auth-doctor", version }, platforms: described }) : chosen.named ? described.map((each) => platformText(each, screen)).join("\n") : platformList(described, screen);
    await out.write(text);
    return 0;
  }
};
async function allProviders(world) {
  const own = await userProviders(world).catch((error) => {
    if (error instanceof Error && error.name === "ProviderFileError") throw new UsageError(error.message);
    throw error;
  });
  return [...await loadProviders(), ...own];
}
function chosenProviders(all, words) {
  const named = Array.isArray(words) ? words.map(String) : [];
  if (named.length === 0) return { named: false, known: all };
  const ids = all.map(({ id }) => id);
  return { named: true, known: named.map((word, index) => all.find(({ id }) => id === word.toLowerCase()) ?? refuse(word, index, ids)) };
}
function refuse(word, index, ids) {
  const meant = meantWord(word, ids);
  if (meant) throw new UsageError(`There is no platform ${word}.`, `Did you mean ${meant}?`);
  throw new UsageError(`Word ${index + 1} names no platform.`, `Platforms: ${ids.join(", ")}.`);
}
export {
  providers
};
