'use strict';

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// src/rule-kit/ci-parts.ts
function wantedParts(platform, facts) {
  const provider = facts.providers.find(({ id }) => id === platform);
  if (!provider) return { variables: [], usual: /* @__PURE__ */ new Map() };
  const chain = facts.resolutions.filter((each) => each.provider === platform).flatMap((each) => each.chain);
  const choices = wholeCredentials(provider, chain);
  const usual = (slot) => usualOf(provider, slot);
  for (const slots of choices) {
    const named = slots.map((slot) => ({ slot, name: variableOf(slot, chain) }));
    if (named.length === 0 || named.some(({ name }) => name === void 0)) continue;
    const all = named.flatMap(({ slot, name }) => name === void 0 ? [] : [{ name, value: usual(slot) }]);
    return {
      variables: all.map(({ name }) => name),
      usual: new Map(all.flatMap(({ name, value }) => value === void 0 ? [] : [[name, value]]))
    };
  }
  for (const slots of choices) {
    const file = documentedFile(slots, provider, chain, facts);
    if (file) return { variables: [], usual: /* @__PURE__ */ new Map(), file };
  }
  return { variables: [], usual: /* @__PURE__ */ new Map() };
}
function wholeCredentials(provider, chain) {
  const pairs = provider.pairs.flatMap(({ id, secret }) => secret.map((each) => [id, each]));
  const tokens = provider.tokens.filter(({ meaning }) => meaning === "current").flatMap(({ slots }) => slots.map((slot) => [slot]));
  const kinds = (provider.declared ?? []).flatMap((client) => client.kinds);
  const every = [...new Set(chain.map(({ slot }) => slot))];
  return [...pairs, ...kinds, ...tokens, ...pairs.length + kinds.length + tokens.length === 0 ? [every] : []];
}
function variableOf(slot, chain) {
  const place = chain.find((each) => each.slot === slot && each.role === "current" && each.place.kind === "env")?.place;
  return place?.kind === "env" ? place.name : void 0;
}
function documentedFile(slots, provider, chain, facts) {
  const places = chain.flatMap(
    ({ slot, role, place }) => role === "current" && place.kind === "file" && slots.includes(slot) ? [{ slot, place }] : []
  );
  const whole = places.filter(
    ({ place }) => slots.every((slot) => places.some((each) => each.slot === slot && isSamePath(each.place.path, place.path)))
  );
  const documented = new Set(
    provider.lookalikes.map(({ instead }) => pathKey(instead.replace(/^~(?=[\\/])/, facts.home ?? "~")))
  );
  const chosen = whole.find(({ place }) => documented.has(pathKey(place.path))) ?? whole[0];
  if (!chosen) return void 0;
  const { path } = chosen.place;
  return {
    path,
    format: formatOf(path, slots, provider),
    parts: slots.flatMap((slot) => {
      const place = places.find((each) => each.slot === slot && isSamePath(each.place.path, path))?.place;
      const usual = usualOf(provider, slot);
      return place ? [{ slot, key: keyOf(slot, place, provider), ...usual === void 0 ? {} : { usual } }] : [];
    })
  };
}
function fileField(slot, { declared = [] }) {
  for (const source of declared.flatMap((client) => client.sources)) {
    if (source.kind !== "file") continue;
    const field = source.fields.find((each) => each.slot === slot);
    if (field) return { format: source.format, key: field.names[0] ?? slot };
  }
  return void 0;
}
function formatOf(path, slots, provider) {
  const [slot = ""] = slots;
  const declared = fileField(slot, provider)?.format;
  return declared ?? (path.endsWith(".json") ? "json" : path.endsWith(".toml") ? "toml" : "raw");
}
function keyOf(slot, place, provider) {
  return fileField(slot, provider)?.key ?? place.key ?? slot;
}
function usualOf({ declared = [] }, slot) {
  return declared.flatMap(({ slots }) => slots).find(({ name }) => name === slot)?.usual;
}

// elsewhere:src/rule-kit/shell-path.ts
var { quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"];

// src/rule-kit/file-lines.ts
var mark = "\0";
function fileLines(file, variableOf2, home) {
  const whole = withSlashes(file.path);
  const root = home === void 0 ? void 0 : withSlashes(home);
  const folder = whole.slice(0, Math.max(0, whole.lastIndexOf("/")));
  const path = argument(whole, root);
  const values = [];
  const format = forPrintf(textOf(file)).replaceAll(new RegExp(`${mark}(.*?)${mark}`, "g"), (_, slot) => {
    values.push(`"$${variableOf2(slot)}"`);
    return "%s";
  });
  return [
    "umask 077",
    ...folder === "" || folder === root ? [] : [`mkdir -p ${argument(folder, root)}`],
    `printf '${format}' ${values.join(" ")} > ${path}`,
    // An existing file keeps its mode.
    `chmod 600 ${path}`
  ];
}
function withSlashes(path) {
  return path.replaceAll("\\", "/");
}
function argument(path, home) {
  return shellPath(path, home, "posix") ?? path;
}
function forPrintf(text) {
  return text.replaceAll("\\", String.raw`\\`).replaceAll("%", "%%").replaceAll("\n", String.raw`\n`).replaceAll("'", String.raw`'\''`);
}
function valueText({ slot, usual }) {
  return usual ?? `${mark}${slot}${mark}`;
}
function textOf({ format, parts }) {
  const lines = (line) => parts.map((part) => `${line(part)}
`).join("");
  switch (format) {
    case "raw":
      return `${parts.map(valueText)[0] ?? ""}
`;
    case "colon-lines":
      return lines((part) => `${part.key}: ${valueText(part)}`);
    case "dotenv":
      return lines((part) => `${part.key}=${valueText(part)}`);
    case "toml":
      return lines((part) => `${part.key} = "${valueText(part)}"`);
    case "ini":
      return iniText(parts);
    case "json":
      return `${jsonText(parts.map((part) => ({ path: part.key.split("."), value: valueText(part) })))}
`;
  }
}
function iniText(parts) {
  const split = ({ key }) => {
    const at = key.lastIndexOf(".");
    return [key.slice(0, Math.max(0, at)), key.slice(at + 1)];
  };
  const sections = [...new Set(parts.map((part) => split(part)[0]))].sort();
  return sections.map((section) => {
    const mine = parts.filter((part) => split(part)[0] === section);
    const lines = mine.map((part) => `${split(part)[1]} = ${valueText(part)}
`).join("");
    return section === "" ? lines : `[${section}]
${lines}`;
  }).join("");
}
function jsonText(leaves) {
  const names = [...new Set(leaves.map(({ path: [name = ""] }) => name))];
  const fields = names.map((name) => {
    const mine = leaves.filter(({ path }) => path[0] === name);
    const [only] = mine;
    const below = mine.map(({ path, value }) => ({ path: path.slice(1), value }));
    return `"${name}": ${only?.path.length === 1 ? `"${only.value}"` : jsonText(below)}`;
  });
  return `{${fields.join(", ")}}`;
}

// src/rule-kit/ci-steps.ts
var keptIn = {
  github: "under Settings > Secrets and variables > Actions",
  gitlab: "under Settings > CI/CD > Variables (masked; protected too, if only protected branches run the job)",
  generic: "in your CI service"
};
function secretStep(platform, service, facts) {
  const { variables, file, usual } = wantedParts(platform, facts);
  const names = variables.filter((name) => !usual.has(name));
  if (names.length > 0) return passSecrets(names, service, usual);
  if (file) return writeFile(platform, file, service, facts);
  return { say: `Define the credential ${keptIn[service]}, and pass it to this job` };
}
function isWantedVariable(name, facts) {
  return facts.providers.some(({ id }) => wantedParts(id, facts).variables.includes(name));
}
function correctSecret(what, name, service) {
  const text = passLines([[name, reference(name, service)]], service);
  return {
    say: `${what} in the secret that ${name} is set from, ${keptIn[service]}`,
    ...text.length > 0 ? { text } : {}
  };
}
function renameSecret(from, to, service, keep) {
  const also = keep ? `, in addition to ${from}` : `, instead of ${from}`;
  const renamed = passLines([[to, reference(from, service)]], service, true);
  return {
    say: `Pass it to the job as ${to}${also}`,
    ...renamed.length > 0 ? { text: renamed } : {}
  };
}
function withholdVariables(names, service) {
  const where = {
    github: "the `env:` of the workflow",
    gitlab: "the project\u2019s CI/CD variables and `variables:` of .gitlab-ci.yml",
    generic: "what the CI configuration sets"
  };
  return { say: `Remove ${names.join(" and ")} from ${where[service]}` };
}
function setInJob(say, name, value, service) {
  return { say, text: passLines([[name, value]], service) };
}
function correctWriting(what, place, name) {
  return { say: `${what} in the step of this job that writes ${name}${place.key ? ` (key ${place.key})` : ""}` };
}
function defineSecrets(platform, names, service, facts) {
  const { usual } = wantedParts(platform, facts);
  return passSecrets(
    names.filter((name) => !usual.has(name)),
    service,
    new Map([...usual].filter(([name]) => names.includes(name)))
  );
}
function passSecrets(names, service, usual = /* @__PURE__ */ new Map()) {
  const one = names.length === 1;
  const text = passLines(
    [
      ...names.map((name) => [name, reference(name, service)]),
      ...[...usual].map(([name, value]) => [name, value])
    ],
    service
  );
  const pass = {
    github: `, and pass ${one ? "it" : "them"} to the job`,
    // GitLab gives every job the project's variables.
    gitlab: text.length > 0 ? ", and set the values that are not secret" : "",
    generic: `, and pass ${one ? "it" : "them"} to this job as ${one ? "an environment variable" : "environment variables"}`
  };
  const say = names.length > 0 ? defineWords(names, service) + pass[service] : "Set the values that are not secret";
  return { say, ...text.length > 0 ? { text } : {} };
}
function reference(secret, service) {
  return service === "github" ? `\${{ secrets.${secret} }}` : `$${secret}`;
}
function passLines(pairs, service, renames = false) {
  const said = pairs.filter(([name, value]) => service !== "gitlab" || renames || value !== `$${name}`);
  if (said.length === 0) return [];
  if (service === "generic") return said.filter(([, value]) => !value.startsWith("$")).map((pair) => pair.join("="));
  return [service === "github" ? "env:" : "variables:", ...said.map(([name, value]) => `  ${name}: ${value}`)];
}
function writeFile(platform, file, service, facts) {
  const name = facts.providers.find(({ id }) => id === platform)?.name ?? platform;
  const secrets = file.parts.filter(({ usual }) => usual === void 0).map(({ slot }) => ({ slot, secret: secretName(platform, slot, service, facts) }));
  const variableOf2 = (slot) => service === "github" ? slot.toUpperCase() : secrets.find((each) => each.slot === slot)?.secret ?? slot;
  return {
    say: `${defineWords(
      secrets.map(({ secret }) => secret),
      service
    )}, and write the file that the client reads before it runs`,
    text: inWorkflow(fileLines(file, variableOf2, facts.home), `Write the credential file of ${name}`, secrets, service)
  };
}
function defineWords(names, service) {
  const kind = service === "gitlab" ? "CI/CD variable" : "secret";
  return `Define the ${kind}${names.length === 1 ? "" : "s"} ${names.join(" and ")} ${keptIn[service]}`;
}
function inWorkflow(lines, title, secrets, service) {
  switch (service) {
    case "github":
      return [
        `- name: ${title}`,
        // By default, Windows runners use PowerShell.
        "  shell: bash",
        "  env:",
        ...secrets.map(({ slot, secret }) => `    ${slot.toUpperCase()}: ${reference(secret, service)}`),
        "  run: |",
        ...lines.map((line) => `    ${line}`)
      ];
    case "gitlab":
      return ["before_script:", "  - |", ...lines.map((line) => `    ${line}`)];
    case "generic":
      return lines;
  }
}
function secretName(platform, slot, service, facts) {
  const name = `${platform}_${slot}`.toUpperCase().replaceAll(/\W/g, "_");
  const isTaken = facts.providers.some(({ lookalikes }) => lookalikes.some((each) => each.name === name));
  return service !== "github" && isTaken ? `${name}_FOR_CI` : name;
}

// part:ci
module.exports = {
  "src/rule-kit/ci-steps.ts": { correctSecret, correctWriting, defineSecrets, isWantedVariable, passSecrets, renameSecret, secretStep, setInJob, withholdVariables }
};
