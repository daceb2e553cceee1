'use strict';

// elsewhere:src/path-key.ts
var { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath } = require("./core.js")["src/path-key.ts"];

// elsewhere:src/rule-kit/place-name.ts
var { placeKey, placeName, withTilde } = require("./core.js")["src/rule-kit/place-name.ts"];

// elsewhere:src/rule-kit/shell-path.ts
var { quoteFish, quotePosix, quotePowerShell, shellPath } = require("./core.js")["src/rule-kit/shell-path.ts"];

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

// elsewhere:src/rule-kit/ci-steps.ts
var loaded;
var correctSecret = (...all) => (loaded ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).correctSecret(...all);
var correctWriting = (...all) => (loaded ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).correctWriting(...all);
var isWantedVariable = (...all) => (loaded ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).isWantedVariable(...all);
var passSecrets = (...all) => (loaded ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).passSecrets(...all);
var renameSecret = (...all) => (loaded ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).renameSecret(...all);
var secretStep = (...all) => (loaded ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).secretStep(...all);
var setInJob = (...all) => (loaded ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).setInJob(...all);
var withholdVariables = (...all) => (loaded ??= require("./ci.js")["src/rule-kit/ci-steps.ts"]).withholdVariables(...all);

// elsewhere:src/rule-kit/likely-assignments.ts
var { likelyAssignments, whereSet } = require("./core.js")["src/rule-kit/likely-assignments.ts"];

// src/rule-kit/remedy-steps.ts
var shells = ["posix", "fish", "powershell", "cmd"];
function everyShell(line) {
  return shells.map((shell) => ({ shell, line }));
}
function linesWithPath(path, facts, line, some = shells) {
  return some.flatMap((shell) => {
    const argument = shellPath(path, facts.home, shell);
    return argument === void 0 ? [] : [{ shell, line: line(argument, shell) }];
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
  const run = linesWithPath(path, facts, (argument, shell) => privateLine(shell, argument, mode, facts.platform));
  return {
    say: "Make it readable by you only",
    run,
    ...facts.platform === "win32" ? {} : { edit: { kind: "chmod", path, mode } }
  };
}
function privateLine(shell, argument, mode, platform) {
  if (platform !== "win32") return `chmod ${mode.toString(8)} ${argument}`;
  if (shell === "powershell") return `icacls ${argument} /inheritance:r /grant:r "\${env:USERNAME}:F"`;
  return `icacls ${argument} /inheritance:r /grant:r "%USERNAME%:F"`;
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
  const line = (argument) => String.raw`perl -i -pe 's/^\xef\xbb\xbf// if $. == 1' ${argument}`;
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
  const run = linesWithPath(path, facts, (argument, shell) => `${command[shell]} ${argument}`);
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
  "src/rule-kit/forget-file.ts": { forgetFile, ignoreFile },
  "src/rule-kit/remedy-steps.ts": { byHand, correctValue, createPage, encryptAddress, everyShell, exportVariable, logIn, makePrivate, moveFile, obtainCredential, printCommand, removeByteOrderMark, removeCache, removeFromFile, renameVariable, setPublicVariable, setVariable, unsetVariable, unsetVariables }
};
