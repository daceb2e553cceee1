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

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// src/rule-kit/forget-file.ts
function forgetFile(file, home) {
  const run = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const root = shellPath(file.root, home, shell);
    const path = shellPath(file.relativePath, void 0, shell);
    return root === void 0 || path === void 0 ? [] : [{ shell, line: `git -C ${root} rm --cached --quiet -- ${path}` }];
  });
  return [{ say: "Stop tracking the file (it stays on disk)", run }, ignoreFile(file, home, ", and commit both")];
}
function ignoreFile({ root, relativePath }, home, then) {
  const line = `/${patternOf(isWindowsPath(root) ? relativePath.replaceAll("\\", "/") : relativePath)}`;
  return {
    say: `Add ${line} to ${withTilde(root, home)}/.gitignore${then}`,
    // A name with a line break cannot be in a list of lines.
    .../[\r\n]/.test(line) ? {} : { edit: { kind: "ignore-path", file: `${root}/.gitignore`, line } }
  };
}
function patternOf(path) {
  return path.replaceAll(/[\\*?[]/g, String.raw`\$&`).replace(/ +$/, (blanks) => String.raw`\ `.repeat(blanks.length));
}

// src/rule-kit/likely-assignments.ts
function likelyAssignments(name, { assignments }) {
  const all = assignments.get(name) ?? [];
  const same = all.filter(({ matches }) => matches === "same");
  if (same.length > 0) return { isSure: true, list: same };
  return {
    isSure: false,
    list: all.filter(({ matches, exported, neverReadBy }) => matches === "unknown" && exported && !neverReadBy)
  };
}
function whereSet(name, facts) {
  const { isSure, list } = likelyAssignments(name, facts);
  const places = list.map(({ place }) => placeName(place, facts.home)).join(", ");
  return places === "" ? void 0 : isSure ? places : `perhaps ${places}`;
}

// src/rule-kit/remedy-steps.ts
var shells = ["posix", "fish", "powershell", "cmd"];
function everyShell(line) {
  return shells.map((shell) => ({ shell, line }));
}
function linesWithPath(path, facts, line, some = shells) {
  return some.flatMap((shell) => {
    const argument2 = shellPath(path, facts.home, shell);
    return argument2 === void 0 ? [] : [{ shell, line: line(argument2, shell) }];
  });
}
function unsetVariable(name, facts) {
  return unsetVariables([name], facts);
}
function unsetVariables(names, facts) {
  const odd = names.filter((name) => !/^[A-Za-z_]\w*$/.test(name));
  const plain = names.filter((name) => !odd.includes(name));
  const away = odd.map((name) => ({ say: `Remove the variable ${name} from this program's environment.` }));
  if (plain.length === 0) return away;
  if (facts.ci) return [...away, ...unsetInCi(plain, facts, facts.ci.service)];
  const here = {
    say: `Unset ${plain.join(" and ")} in this terminal`,
    run: [
      { shell: "posix", line: `unset ${plain.join(" ")}` },
      { shell: "fish", line: `set -e ${plain.join(" ")}` },
      { shell: "powershell", line: `Remove-Item ${plain.map((name) => `Env:${name}`).join(", ")}` },
      { shell: "cmd", line: plain.map((name) => `set ${name}=`).join("& ") }
    ]
  };
  const sure = plain.filter((name) => likelyAssignments(name, facts).isSure);
  const forGood = sure.flatMap(
    (name) => likelyAssignments(name, facts).list.map(({ place }) => removeFromFile(name, place, facts))
  );
  const others = plain.filter((name) => !sure.includes(name));
  const perhaps = others.flatMap((name) => {
    const where = whereSet(name, facts);
    return where === void 0 ? [] : [
      {
        say: `For good: remove ${name} from the file that sets it (${where})`,
        brief: ""
      }
    ];
  });
  const unknown = others.filter((name) => whereSet(name, facts) === void 0);
  const them = unknown.length > 1 ? "them" : "it";
  const more = "(a shell's startup file, a job script, conda, .env); in a notebook, restart the kernel afterwards";
  return [
    ...away,
    here,
    ...forGood,
    ...perhaps,
    ...unknown.length > 0 ? [
      {
        say: `For good: remove ${unknown.join(" and ")} from the file that sets ${them} ${more}`,
        brief: ""
      }
    ] : []
  ];
}
function unsetInCi(names, facts, service) {
  const wanted = names.filter((name) => isWantedVariable(name, facts));
  const others = names.filter((name) => !wanted.includes(name));
  return [
    ...wanted.map((name) => correctSecret("Replace the value", name, service)),
    ...others.length > 0 ? [withholdVariables(others, service)] : []
  ];
}
function setVariable(name, say, facts) {
  if (facts.ci) return passSecrets([name], facts.ci.service);
  return {
    say,
    run: [
      { shell: "posix", line: `printf '${name}: ' && IFS= read -rs ${name} && export ${name} && echo` },
      { shell: "fish", line: `read -s -x -g -P '${name}: ' ${name}` },
      {
        shell: "powershell",
        line: `$env:${name} = [Net.NetworkCredential]::new('', (Read-Host '${name}' -AsSecureString)).Password`
      },
      { shell: "cmd", line: `set /p ${name}=${name}: ` }
    ]
  };
}
function exportVariable(name, say) {
  return {
    say,
    run: [
      { shell: "posix", line: `export ${name}` },
      { shell: "fish", line: `set -gx ${name} $${name}` },
      { shell: "powershell", line: `$env:${name} = $${name}` }
    ]
  };
}
function setPublicVariable(name, value, facts) {
  if (facts.ci) return [setInJob(`Set ${name} for the job`, name, value, facts.ci.service)];
  const where = whereSet(name, facts);
  return [
    {
      say: `Set ${name} in this terminal`,
      run: [
        { shell: "posix", line: `export ${name}=${value}` },
        { shell: "fish", line: `set -gx ${name} ${value}` },
        { shell: "powershell", line: `$env:${name} = '${value}'` },
        { shell: "cmd", line: `set ${name}=${value}` }
      ]
    },
    ...where === void 0 ? [] : [{ say: `For good: set it where it is set now, ${where}` }]
  ];
}
function encryptAddress(place, facts) {
  const say = `Replace http:// with https:// in ${placeName(place, facts.home)}`;
  if (place.kind !== "env" || facts.ci) return [{ say: `${say}${byHand(facts)}` }];
  const { name } = place;
  const where = whereSet(name, facts);
  return [
    {
      say: `${say} in this terminal`,
      run: [
        { shell: "posix", line: `export ${name}="https://\${${name}#*://}"` },
        { shell: "fish", line: `set -gx ${name} (string replace -r '^[^/]*' https: $${name})` },
        { shell: "powershell", line: `$env:${name} = $env:${name} -replace '^[^/]*', 'https:'` },
        { shell: "cmd", line: `set ${name}=https://%${name}:*://=%` }
      ]
    },
    ...where === void 0 ? [] : [{ say: `For good: correct it where it is set, ${where}` }]
  ];
}
function makePrivate(path, facts, mode = 384) {
  const run = linesWithPath(path, facts, (argument2, shell) => privateLine(shell, argument2, mode, facts.platform));
  return {
    say: "Make it readable by you only",
    run,
    ...facts.platform === "win32" ? {} : { edit: { kind: "chmod", path, mode } }
  };
}
function privateLine(shell, argument2, mode, platform) {
  if (platform !== "win32") return `chmod ${mode.toString(8)} ${argument2}`;
  if (shell === "powershell") return `icacls ${argument2} /inheritance:r /grant:r "\${env:USERNAME}:F"`;
  return `icacls ${argument2} /inheritance:r /grant:r "%USERNAME%:F"`;
}
function logIn(platform, facts, say = "Log in again") {
  if (facts.ci) return secretStep(platform, facts.ci.service, facts);
  const provider = facts.providers.find(({ id }) => id === platform);
  const remark = provider?.rotation?.remark;
  if (provider?.login)
    return { say: remark === void 0 ? say : `${say}. ${remark}`, run: everyShell(provider.login) };
  return {
    say: "Copy your credential from the platform\u2019s page to where the client reads it",
    ...provider ? { url: provider.pages.create } : {}
  };
}
function createPage(platform, facts, say) {
  const url = facts.providers.find(({ id }) => id === platform)?.pages.create;
  return { say, ...url ? { url } : {} };
}
function obtainCredential(platform, slot, facts, say) {
  const provider = facts.providers.find(({ id }) => id === platform);
  const command2 = provider && printCommand(provider, slot);
  const page = createPage(platform, facts, say);
  if (provider === void 0 || command2 === void 0) return [page];
  const print = `${/^or /i.test(say) ? "Or print" : "Print"} your own value on a machine where you are logged in`;
  if (command2 === provider.commands?.get) return [{ say: print, run: everyShell(command2) }];
  return [{ ...page, say: `${print}, or copy it from the platform\u2019s page`, run: everyShell(command2) }];
}
function printCommand({ commands }, slot) {
  return commands?.gets?.includes(slot) ? commands.get : commands?.env;
}
function correctValue(place, what, facts) {
  if (facts.ci && place.kind === "env") return [correctSecret(what, place.name, facts.ci.service)];
  if (facts.ci && place.kind === "file") return [correctWriting(what, place, withTilde(place.path, facts.home))];
  if (place.kind === "env") {
    const { isSure, list } = likelyAssignments(place.name, facts);
    const where = whereSet(place.name, facts);
    if (isSure && list[0])
      return [{ say: `${what} in ${placeName(list[0].place, facts.home)}, and open a new terminal` }];
    const how = "enter the value again (it is not shown or saved in the history)";
    return [
      setVariable(place.name, what === "Put it" ? `Put it in ${place.name}: ${how}` : `${what}: ${how}`, facts),
      ...where === void 0 ? [] : [{ say: `For good: correct it where it is set, ${where}` }]
    ];
  }
  if (place.kind === "file") {
    const key = place.key ? ` (key ${place.key})` : "";
    return [
      {
        say: `${what} in ${withTilde(place.path, facts.home)}${place.line ? `, line ${place.line}` : ""}${key}, with an editor`,
        brief: `${what} in ${placeName(place, facts.home)}`
      }
    ];
  }
  if (place.kind === "argument") return [{ say: `${what} where your own code passes ${place.name}` }];
  return [{ say: what }];
}
function byHand(facts) {
  return facts.ci ? ", in the step of this job that writes it" : ", with an editor";
}
function removeByteOrderMark(path, facts) {
  const line = (argument2) => String.raw`perl -i -pe 's/^\xef\xbb\xbf// if $. == 1' ${argument2}`;
  const run = linesWithPath(path, facts, line, ["posix", "fish"]);
  const step = {
    say: `Save ${withTilde(path, facts.home)} as UTF-8 without a byte order mark`,
    ...facts.ci ? {} : { edit: { kind: "strip", place: { kind: "file", path } } }
  };
  return facts.platform === "win32" || run.length === 0 ? step : { ...step, run };
}
function moveFile(from, to, say, facts) {
  const folder = to.replace(/[\\/][^\\/]*$/, "");
  const isThere = folder === facts.home || folder === from.replace(/[\\/][^\\/]*$/, "");
  const run = shells.flatMap((shell) => {
    const [a, b, c] = [from, to, folder].map((path) => shellPath(path, facts.home, shell));
    return a && b && c ? [{ shell, line: lineFor(shell, a, b, isThere ? void 0 : c) }] : [];
  });
  return { say, run };
}
function lineFor(shell, from, to, folder) {
  switch (shell) {
    case "posix":
      return `${folder ? `mkdir -p ${folder} && ` : ""}mv -n ${from} ${to}`;
    case "fish":
      return `${folder ? `mkdir -p ${folder}; and ` : ""}mv -n ${from} ${to}`;
    case "powershell":
      return `${folder ? `New-Item -ItemType Directory -Force ${folder} | Out-Null; ` : ""}Move-Item ${from} ${to}`;
    case "cmd":
      return `${folder ? `(if not exist ${folder} mkdir ${folder}) & ` : ""}if not exist ${to} move ${from} ${to}`;
  }
}
var command = { posix: "rm", fish: "rm", powershell: "Remove-Item", cmd: "del" };
function removeCache(path, say, facts) {
  const run = linesWithPath(path, facts, (argument2, shell) => `${command[shell]} ${argument2}`);
  return { say, run };
}
function renameVariable(from, to, facts, keep = false) {
  const known = whereSet(from, facts);
  const where = (known?.startsWith("perhaps ") ? `the file that sets it (${known})` : known) ?? "the file that sets it (a shell\u2019s startup file, a job script, conda, .env)";
  const forGood = {
    say: `For good: write ${to} ${keep ? "beside" : "instead of"} ${from} in ${where}`,
    brief: ""
  };
  if (facts.ci) return [renameSecret(from, to, facts.ci.service, keep)];
  if (![from, to].every((name) => /^[A-Za-z_]\w*$/.test(name))) return [forGood];
  const sameOnWindows = from.toUpperCase() === to.toUpperCase();
  return [
    {
      say: `Set ${to} to the value of ${from} in this terminal`,
      run: [
        { shell: "posix", line: `export ${to}="$${from}"${keep ? "" : ` && unset ${from}`}` },
        { shell: "fish", line: `set -gx ${to} $${from}${keep ? "" : `; set -e ${from}`}` },
        ...sameOnWindows ? [] : [
          { shell: "powershell", line: `$env:${to} = $env:${from}${keep ? "" : `; Remove-Item Env:${from}`}` },
          { shell: "cmd", line: `set "${to}=%${from}%"${keep ? "" : ` & set "${from}="`}` }
        ]
      ]
    },
    forGood
  ];
}
function removeFromFile(name, place, facts) {
  const path = place.kind === "file" ? place.path : "";
  const where = placeName(place, facts.home);
  if (/[\\/]fish_variables$/.test(path)) {
    return {
      say: `For good: ${name} is a universal variable of fish; unset it there`,
      run: [{ shell: "fish", line: `set -e -U ${name}` }]
    };
  }
  if (/[\\/]conda-meta[\\/]state$/.test(path)) {
    return {
      say: "For good: conda sets it with this environment; unset it there and activate the environment again",
      run: everyShell(`conda env config vars unset ${name}`)
    };
  }
  if (path === registryPath) {
    return {
      say: `For good: remove ${name} from your Windows user variables, then sign out and in again`,
      run: [
        { shell: "powershell", line: `[Environment]::SetEnvironmentVariable('${name}', $null, 'User')` },
        { shell: "cmd", line: `reg delete HKCU\\Environment /v ${name} /f` },
        // Git Bash takes a slash at the beginning of an argument for a path.
        { shell: "posix", line: `reg delete 'HKCU\\Environment' //v ${name} //f` }
      ]
    };
  }
  const after = /[\\/]\.envrc$/.test(path) ? ", then allow it again (direnv allow)" : "";
  return { say: `For good: remove ${name} from ${where}${after}` };
}

// part:remedies
module.exports = {
  "src/rule-kit/ci-steps.ts": { correctSecret, correctWriting, defineSecrets, isWantedVariable, passSecrets, renameSecret, secretStep, setInJob, withholdVariables },
  "src/rule-kit/forget-file.ts": { forgetFile, ignoreFile },
  "src/rule-kit/likely-assignments.ts": { likelyAssignments, whereSet },
  "src/rule-kit/remedy-steps.ts": { byHand, correctValue, createPage, encryptAddress, everyShell, exportVariable, logIn, makePrivate, moveFile, obtainCredential, printCommand, removeByteOrderMark, removeCache, removeFromFile, renameVariable, setPublicVariable, setVariable, unsetVariable, unsetVariables }
};
