import {
  shellPath
} from "./chunk-O36YWWCB.js";
import {
  homely,
  placeName
} from "./chunk-SJZV5Z6E.js";

// src/rule-kit/take-out.ts
function takeOut(name, place, facts) {
  const path = place.kind === "file" ? place.path : "";
  const where = placeName(place, facts.home);
  if (/[\\/]fish_variables$/.test(path)) {
    return { say: `For good: ${name} is a universal variable of fish; take it away there`, run: [{ shell: "fish", line: `set -e -U ${name}` }] };
  }
  if (/[\\/]conda-meta[\\/]state$/.test(path)) {
    const line = `conda env config vars unset ${name}`;
    return {
      say: "For good: conda sets it with this environment; take it away there, and activate the environment anew",
      run: ["posix", "fish", "powershell", "cmd"].map((shell) => ({ shell, line }))
    };
  }
  const after = /[\\/]\.envrc$/.test(path) ? ", and give direnv leave again (direnv allow)" : "";
  return { say: `For good: take ${name} out of ${where}${after}` };
}

// src/rule-kit/steps.ts
var shells = ["posix", "fish", "powershell", "cmd"];
function everyShell(line) {
  return shells.map((shell) => ({ shell, line }));
}
function unsetVariable(name, facts) {
  if (!/^[A-Za-z_]\w*$/.test(name)) return [{ say: `Take the variable ${name} out of this program's environment.` }];
  const here = {
    say: `Take ${name} away in this terminal`,
    run: [
      { shell: "posix", line: `unset ${name}` },
      { shell: "fish", line: `set -e ${name}` },
      { shell: "powershell", line: `Remove-Item Env:${name}` },
      { shell: "cmd", line: `set ${name}=` }
    ]
  };
  const setters = facts.setters.get(name) ?? [];
  const forGood = setters.map((place) => takeOut(name, place, facts));
  return forGood.length > 0 ? [here, ...forGood] : [
    here,
    {
      say: `For good: take ${name} out of the file that sets it (a shell's start-up file, a job script, conda, .env); in a notebook, restart the kernel afterwards`
    }
  ];
}
function setVariable(name, say) {
  return {
    say,
    run: [
      { shell: "posix", line: `printf '${name}: ' && IFS= read -rs ${name} && export ${name} && echo` },
      { shell: "fish", line: `read -s -x -g -P '${name}: ' ${name}` },
      { shell: "powershell", line: `$env:${name} = [Net.NetworkCredential]::new('', (Read-Host '${name}' -AsSecureString)).Password` },
      { shell: "cmd", line: `set /p ${name}=${name}: ` }
    ]
  };
}
function makePrivate(path, facts, mode = 384) {
  const run = shells.flatMap((shell) => {
    const argument = shellPath(path, facts.home, shell);
    return argument === void 0 ? [] : [{ shell, line: privateLine(shell, argument, mode, facts.platform) }];
  });
  return { say: "Let only yourself read it", run, edit: { kind: "chmod", path, mode } };
}
function privateLine(shell, argument, mode, platform) {
  if (platform !== "win32") return `chmod ${mode.toString(8)} ${argument}`;
  if (shell === "powershell") return `icacls ${argument} /inheritance:r /grant:r "\${env:USERNAME}:F"`;
  return `icacls ${argument} /inheritance:r /grant:r "%USERNAME%:F"`;
}
function logIn(platform, facts, say = "Log in again") {
  const provider = facts.providers.find(({ id }) => id === platform);
  if (provider?.login) return { say, run: everyShell(provider.login) };
  return { say, ...provider ? { url: provider.pages.create } : {} };
}
function createPage(platform, facts, say) {
  const url = facts.providers.find(({ id }) => id === platform)?.pages.create;
  return { say, ...url ? { url } : {} };
}
function correctValue(place, what, facts) {
  if (place.kind === "env") {
    const setter = facts.setters.get(place.name)?.[0];
    if (setter) return [{ say: `${what} in ${placeName(setter, facts.home)}, and open a new terminal` }];
    return [setVariable(place.name, `${what}: type or paste the value anew (it is not shown, and stays out of the history)`)];
  }
  if (place.kind === "file") {
    const key = place.key ? ` (key ${place.key})` : "";
    return [{ say: `${what} in ${homely(place.path, facts.home)}${place.line ? `, line ${place.line}` : ""}${key}, with an editor` }];
  }
  if (place.kind === "argument") return [{ say: `${what} where your own code passes ${place.name}` }];
  return [{ say: what }];
}

export {
  everyShell,
  unsetVariable,
  setVariable,
  makePrivate,
  logIn,
  createPage,
  correctValue
};
