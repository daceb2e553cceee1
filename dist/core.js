'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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

// elsewhere:src/report/formats/text.ts
var text_exports = {};
__export(text_exports, {
  text: () => text
});
var text;
var init_text = __esm({
  "elsewhere:src/report/formats/text.ts"() {
    ({ text } = require("./core.js")["src/report/formats/text.ts"]);
  }
});

// elsewhere:src/report/formats/github.ts
var github_exports = {};
__export(github_exports, {
  github: () => github
});
var github;
var init_github = __esm({
  "elsewhere:src/report/formats/github.ts"() {
    ({ github } = require("./formats.js")["src/report/formats/github.ts"]);
  }
});

// elsewhere:src/report/formats/gitlab.ts
var gitlab_exports = {};
__export(gitlab_exports, {
  gitlab: () => gitlab
});
var gitlab;
var init_gitlab = __esm({
  "elsewhere:src/report/formats/gitlab.ts"() {
    ({ gitlab } = require("./formats.js")["src/report/formats/gitlab.ts"]);
  }
});

// elsewhere:src/report/formats/html.ts
var html_exports = {};
__export(html_exports, {
  html: () => html
});
var html;
var init_html = __esm({
  "elsewhere:src/report/formats/html.ts"() {
    ({ html } = require("./formats.js")["src/report/formats/html.ts"]);
  }
});

// elsewhere:src/report/formats/json.ts
var json_exports = {};
__export(json_exports, {
  json: () => json
});
var json;
var init_json = __esm({
  "elsewhere:src/report/formats/json.ts"() {
    ({ json } = require("./report-data.js")["src/report/formats/json.ts"]);
  }
});

// elsewhere:src/report/formats/junit.ts
var junit_exports = {};
__export(junit_exports, {
  junit: () => junit
});
var junit;
var init_junit = __esm({
  "elsewhere:src/report/formats/junit.ts"() {
    ({ junit } = require("./formats.js")["src/report/formats/junit.ts"]);
  }
});

// elsewhere:src/report/formats/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  markdown: () => markdown
});
var markdown;
var init_markdown = __esm({
  "elsewhere:src/report/formats/markdown.ts"() {
    ({ markdown } = require("./formats.js")["src/report/formats/markdown.ts"]);
  }
});

// elsewhere:src/report/formats/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  sarif: () => sarif
});
var sarif;
var init_sarif = __esm({
  "elsewhere:src/report/formats/sarif.ts"() {
    ({ sarif } = require("./formats.js")["src/report/formats/sarif.ts"]);
  }
});

// elsewhere:src/report/step-summary.ts
var step_summary_exports = {};
__export(step_summary_exports, {
  stepSummary: () => stepSummary
});
var stepSummary;
var init_step_summary = __esm({
  "elsewhere:src/report/step-summary.ts"() {
    ({ stepSummary } = require("./formats.js")["src/report/step-summary.ts"]);
  }
});

// elsewhere:src/files/write-output-file.ts
var write_output_file_exports = {};
__export(write_output_file_exports, {
  appendToFile: () => appendToFile,
  writeOutputFile: () => writeOutputFile
});
var appendToFile, writeOutputFile;
var init_write_output_file = __esm({
  "elsewhere:src/files/write-output-file.ts"() {
    ({ appendToFile, writeOutputFile } = require("./report-data.js")["src/files/write-output-file.ts"]);
  }
});

// elsewhere:src/commands/report/report-data.ts
var report_data_exports = {};
__export(report_data_exports, {
  reportData: () => reportData
});
var reportData;
var init_report_data = __esm({
  "elsewhere:src/commands/report/report-data.ts"() {
    ({ reportData } = require("./report-data.js")["src/commands/report/report-data.ts"]);
  }
});

// elsewhere:src/commands/report/report-document.ts
var report_document_exports = {};
__export(report_document_exports, {
  reportDocument: () => reportDocument,
  ruleHelps: () => ruleHelps
});
var reportDocument, ruleHelps;
var init_report_document = __esm({
  "elsewhere:src/commands/report/report-document.ts"() {
    ({ reportDocument, ruleHelps } = require("./formats.js")["src/commands/report/report-document.ts"]);
  }
});

// elsewhere:src/config/parse-config.ts
var parse_config_exports = {};
__export(parse_config_exports, {
  parseConfig: () => parseConfig
});
var parseConfig;
var init_parse_config = __esm({
  "elsewhere:src/config/parse-config.ts"() {
    ({ parseConfig } = require("./user-files.js")["src/config/parse-config.ts"]);
  }
});

// elsewhere:src/providers/cave/caveclient.ts
var caveclient_exports = {};
__export(caveclient_exports, {
  caveclient: () => caveclient
});
var caveclient;
var init_caveclient = __esm({
  "elsewhere:src/providers/cave/caveclient.ts"() {
    ({ caveclient } = require("./cave.js")["src/providers/cave/caveclient.ts"]);
  }
});

// elsewhere:src/providers/cave/cloud-volume.ts
var cloud_volume_exports = {};
__export(cloud_volume_exports, {
  cloudVolume: () => cloudVolume
});
var cloudVolume;
var init_cloud_volume = __esm({
  "elsewhere:src/providers/cave/cloud-volume.ts"() {
    ({ cloudVolume } = require("./cave.js")["src/providers/cave/cloud-volume.ts"]);
  }
});

// elsewhere:src/providers/cave/cloud-files.ts
var cloud_files_exports = {};
__export(cloud_files_exports, {
  cloudFiles: () => cloudFiles
});
var cloudFiles;
var init_cloud_files = __esm({
  "elsewhere:src/providers/cave/cloud-files.ts"() {
    ({ cloudFiles } = require("./cave.js")["src/providers/cave/cloud-files.ts"]);
  }
});

// elsewhere:src/providers/descarteslabs/client.ts
var client_exports = {};
__export(client_exports, {
  descarteslabs: () => descarteslabs,
  descarteslabsProduct: () => descarteslabsProduct,
  predict: () => predict
});
var descarteslabs, descarteslabsProduct, predict;
var init_client = __esm({
  "elsewhere:src/providers/descarteslabs/client.ts"() {
    ({ descarteslabs, descarteslabsProduct, predict } = require("./descarteslabs.js")["src/providers/descarteslabs/client.ts"]);
  }
});

// elsewhere:src/providers/earthone/client.ts
var client_exports2 = {};
__export(client_exports2, {
  earthone: () => earthone,
  earthoneProduct: () => earthoneProduct,
  predict: () => predict2
});
var earthone, earthoneProduct, predict2;
var init_client2 = __esm({
  "elsewhere:src/providers/earthone/client.ts"() {
    ({ earthone, earthoneProduct, predict: predict2 } = require("./descarteslabs.js")["src/providers/earthone/client.ts"]);
  }
});

// elsewhere:src/providers/earthscope/client.ts
var client_exports3 = {};
__export(client_exports3, {
  earthscopeCli: () => earthscopeCli,
  earthscopeSdk: () => earthscopeSdk
});
var earthscopeCli, earthscopeSdk;
var init_client3 = __esm({
  "elsewhere:src/providers/earthscope/client.ts"() {
    ({ earthscopeCli, earthscopeSdk } = require("./earthscope.js")["src/providers/earthscope/client.ts"]);
  }
});

// elsewhere:src/providers/absent-linux.generated.ts
var absent_linux_generated_exports = {};
__export(absent_linux_generated_exports, {
  absentClients: () => absentClients,
  absentResolutions: () => absentResolutions
});
var absentClients, absentResolutions;
var init_absent_linux_generated = __esm({
  "elsewhere:src/providers/absent-linux.generated.ts"() {
    ({ absentClients, absentResolutions } = require("./absent-linux.js")["src/providers/absent-linux.generated.ts"]);
  }
});

// elsewhere:src/providers/absent-darwin.generated.ts
var absent_darwin_generated_exports = {};
__export(absent_darwin_generated_exports, {
  absentClients: () => absentClients2,
  absentResolutions: () => absentResolutions2
});
var absentClients2, absentResolutions2;
var init_absent_darwin_generated = __esm({
  "elsewhere:src/providers/absent-darwin.generated.ts"() {
    ({ absentClients: absentClients2, absentResolutions: absentResolutions2 } = require("./absent-darwin.js")["src/providers/absent-darwin.generated.ts"]);
  }
});

// elsewhere:src/providers/absent-win32.generated.ts
var absent_win32_generated_exports = {};
__export(absent_win32_generated_exports, {
  absentClients: () => absentClients3,
  absentResolutions: () => absentResolutions3
});
var absentClients3, absentResolutions3;
var init_absent_win32_generated = __esm({
  "elsewhere:src/providers/absent-win32.generated.ts"() {
    ({ absentClients: absentClients3, absentResolutions: absentResolutions3 } = require("./absent-win32.js")["src/providers/absent-win32.generated.ts"]);
  }
});

// elsewhere:src/declared/declared-client.ts
var declared_client_exports = {};
__export(declared_client_exports, {
  declaredClient: () => declaredClient
});
var declaredClient;
var init_declared_client = __esm({
  "elsewhere:src/declared/declared-client.ts"() {
    ({ declaredClient } = require("./declared.js")["src/declared/declared-client.ts"]);
  }
});

// elsewhere:src/value/token-kinds.ts
var token_kinds_exports = {};
__export(token_kinds_exports, {
  addKinds: () => addKinds2,
  isDocumentExample: () => isDocumentExample2,
  kindOf: () => kindOf2,
  kindsOf: () => kindsOf2
});
var addKinds2, isDocumentExample2, kindOf2, kindsOf2;
var init_token_kinds = __esm({
  "elsewhere:src/value/token-kinds.ts"() {
    ({ addKinds: addKinds2, isDocumentExample: isDocumentExample2, kindOf: kindOf2, kindsOf: kindsOf2 } = require("./core.js")["src/value/token-kinds.ts"]);
  }
});

// elsewhere:src/providers/provider-file.ts
var provider_file_exports = {};
__export(provider_file_exports, {
  parseProviderFile: () => parseProviderFile,
  providerSchema: () => providerSchema
});
var parseProviderFile, providerSchema;
var init_provider_file = __esm({
  "elsewhere:src/providers/provider-file.ts"() {
    ({ parseProviderFile, providerSchema } = require("./user-files.js")["src/providers/provider-file.ts"]);
  }
});

// elsewhere:src/commands/check.ts
var check_exports = {};
__export(check_exports, {
  check: () => check,
  selectionOf: () => selectionOf
});
var check, selectionOf;
var init_check = __esm({
  "elsewhere:src/commands/check.ts"() {
    ({ check, selectionOf } = require("./check.js")["src/commands/check.ts"]);
  }
});

// elsewhere:src/commands/status.ts
var status_exports = {};
__export(status_exports, {
  status: () => status
});
var status;
var init_status = __esm({
  "elsewhere:src/commands/status.ts"() {
    ({ status } = require("./others.js")["src/commands/status.ts"]);
  }
});

// elsewhere:src/commands/scan.ts
var scan_exports = {};
__export(scan_exports, {
  scan: () => scan,
  scanExitCode: () => scanExitCode
});
var scan, scanExitCode;
var init_scan = __esm({
  "elsewhere:src/commands/scan.ts"() {
    ({ scan, scanExitCode } = require("./scan.js")["src/commands/scan.ts"]);
  }
});

// elsewhere:src/commands/where.ts
var where_exports = {};
__export(where_exports, {
  where: () => where
});
var where;
var init_where = __esm({
  "elsewhere:src/commands/where.ts"() {
    ({ where } = require("./others.js")["src/commands/where.ts"]);
  }
});

// elsewhere:src/commands/merge.ts
var merge_exports = {};
__export(merge_exports, {
  merge: () => merge
});
var merge;
var init_merge = __esm({
  "elsewhere:src/commands/merge.ts"() {
    ({ merge } = require("./merge.js")["src/commands/merge.ts"]);
  }
});

// elsewhere:src/commands/rules.ts
var rules_exports = {};
__export(rules_exports, {
  rules: () => rules
});
var rules;
var init_rules = __esm({
  "elsewhere:src/commands/rules.ts"() {
    ({ rules } = require("./others.js")["src/commands/rules.ts"]);
  }
});

// elsewhere:src/commands/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explain: () => explain
});
var explain;
var init_explain = __esm({
  "elsewhere:src/commands/explain.ts"() {
    ({ explain } = require("./others.js")["src/commands/explain.ts"]);
  }
});

// elsewhere:src/commands/fix.ts
var fix_exports = {};
__export(fix_exports, {
  fix: () => fix
});
var fix;
var init_fix = __esm({
  "elsewhere:src/commands/fix.ts"() {
    ({ fix } = require("./others.js")["src/commands/fix.ts"]);
  }
});

// elsewhere:src/commands/report.ts
var report_exports = {};
__export(report_exports, {
  report: () => report
});
var report;
var init_report = __esm({
  "elsewhere:src/commands/report.ts"() {
    ({ report } = require("./others.js")["src/commands/report.ts"]);
  }
});

// elsewhere:src/commands/providers.ts
var providers_exports = {};
__export(providers_exports, {
  providers: () => providers
});
var providers;
var init_providers = __esm({
  "elsewhere:src/commands/providers.ts"() {
    ({ providers } = require("./others.js")["src/commands/providers.ts"]);
  }
});

// elsewhere:src/commands/completion.ts
var completion_exports = {};
__export(completion_exports, {
  completedCommands: () => completedCommands,
  completionOf: () => completionOf
});
var completedCommands, completionOf;
var init_completion = __esm({
  "elsewhere:src/commands/completion.ts"() {
    ({ completedCommands, completionOf } = require("./others.js")["src/commands/completion.ts"]);
  }
});

// elsewhere:src/commands/demo.ts
var demo_exports = {};
__export(demo_exports, {
  demo: () => demo
});
var demo;
var init_demo = __esm({
  "elsewhere:src/commands/demo.ts"() {
    ({ demo } = require("./others.js")["src/commands/demo.ts"]);
  }
});

// elsewhere:src/command-line/help-text.ts
var help_text_exports = {};
__export(help_text_exports, {
  commandHelp: () => commandHelp,
  programHelp: () => programHelp
});
var commandHelp, programHelp;
var init_help_text = __esm({
  "elsewhere:src/command-line/help-text.ts"() {
    ({ commandHelp, programHelp } = require("./others.js")["src/command-line/help-text.ts"]);
  }
});

// elsewhere:src/command-line/yargs-arguments.ts
var yargs_arguments_exports = {};
__export(yargs_arguments_exports, {
  yargsArguments: () => yargsArguments
});
var yargsArguments;
var init_yargs_arguments = __esm({
  "elsewhere:src/command-line/yargs-arguments.ts"() {
    ({ yargsArguments } = require("./yargs.js")["src/command-line/yargs-arguments.ts"]);
  }
});

// elsewhere:src/world/process.ts
var process_exports = {};
__export(process_exports, {
  processWorld: () => processWorld
});
var processWorld;
var init_process = __esm({
  "elsewhere:src/world/process.ts"() {
    ({ processWorld } = require("./core.js")["src/world/process.ts"]);
  }
});

// elsewhere:src/world/python-environment.ts
var python_environment_exports = {};
__export(python_environment_exports, {
  programEnvironment: () => programEnvironment,
  pythonEnvironment: () => pythonEnvironment
});
var programEnvironment, pythonEnvironment;
var init_python_environment = __esm({
  "elsewhere:src/world/python-environment.ts"() {
    ({ programEnvironment, pythonEnvironment } = require("./core.js")["src/world/python-environment.ts"]);
  }
});

// elsewhere:src/world/git-state.ts
var git_state_exports = {};
__export(git_state_exports, {
  gitState: () => gitState
});
var gitState;
var init_git_state = __esm({
  "elsewhere:src/world/git-state.ts"() {
    ({ gitState } = require("./check.js")["src/world/git-state.ts"]);
  }
});

// elsewhere:src/world/registry-variables.ts
var registry_variables_exports = {};
__export(registry_variables_exports, {
  parseRegistry: () => parseRegistry,
  registryVariables: () => registryVariables
});
var parseRegistry, registryVariables;
var init_registry_variables = __esm({
  "elsewhere:src/world/registry-variables.ts"() {
    ({ parseRegistry, registryVariables } = require("./others.js")["src/world/registry-variables.ts"]);
  }
});

// src/catalog.generated.ts
var parse = (json2) => JSON.parse(json2);
var catalogTexts = [
  '{"schema":0,"id":"cave","name":"CAVE","order":4,"aliases":["caveclient","cloud-volume","cloudvolume","cloud-files","cloudfiles","flywire","microns","daf"],"login":"caveclient setup-token https://global.daf-apis.com","hosts":["*.daf-apis.com","*.microns-daf.com","*.flywire-daf.com"],"library":"requests","folders":["~/.cloudvolume/secrets"],"files":["cave-secret.json"],"placeholders":["abcdef1234567890","YOUR_TOKEN","my_token","PASTE_YOUR_TOKEN_HERE"],"pages":{"docs":"https://caveconnectome.github.io/CAVEclient/tutorials/authentication/","create":"https://global.daf-apis.com/sticky_auth/settings/tokens","revoke":"https://global.daf-apis.com/sticky_auth/settings/tokens"},"commands":{"stores":["*cave-secret.json"]},"rotation":{"remark":"A new token may revoke the old one: to use one token on several machines, copy it"},"pairs":[],"tokens":[{"kind":"token","name":"CAVE token","slots":["token"],"shape":"{32:hex}","meaning":"current","detect":"near-name","certainty":"documented","names":["auth_token","token","cave","middle_auth_token"],"matches":["export CAVE_AUTH_TOKEN={{token}}","client = CAVEclient(\\"minnie65_public\\", auth_token=\\"{{token}}\\")"],"rejects":["commit {{token}}","CAVEclient(auth_token=\\"{{token first 31}}\\")"]}],"addresses":[{"setting":"server_address","current":["https://global.daf-apis.com"],"retired":[]}],"lookalikes":[{"kind":"env","name":"CAVE_TOKEN","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CAVE_AUTH_TOKEN","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CAVECLIENT_TOKEN","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CLOUDVOLUME_TOKEN","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CAVE_SECRET","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"DAF_CREDENTIALS","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CLOUD_VOLUME_SECRETS","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"file","name":"~/.cloudvolume/cave-secret.json","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"the file belongs in the directory secrets"},{"kind":"file","name":"~/.cloudvolume/secrets/cave-secret.json.txt","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"no client reads a file with this name"},{"kind":"file","name":"~/.cloudvolume/secrets/CAVE-secret.json","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"the file name must be lower case"}],"keyOption":"CAVEclient(\u2026, auth_token_key=\\"{key}\\")","versions":[{"kind":"broken","package":"cloud-files","below":"6.3","fault":"sends no token for middleauth+https addresses","command":"python -m pip install --upgrade \\"cloud-files>=6.3\\""}],"eras":[{"package":"cloud-files","below":"5.5","files":["*-cave-secret.json"],"fault":"reads only cave-secret.json, not the file of one server","command":"python -m pip install --upgrade \\"cloud-files>=6.3\\""}],"templates":{"login":"caveclient setup-token {server}","pages":{"docs":"https://caveconnectome.github.io/CAVEclient/tutorials/authentication/","create":"{origin}/sticky_auth/settings/tokens","revoke":"{origin}/sticky_auth/settings/tokens"}}}',
  `{"schema":0,"id":"cds","name":"Copernicus Climate Data Store","aliases":["cds-api","climate-data-store","ads","ewds","ecmwf"],"hosts":["cds.climate.copernicus.eu","ads.atmosphere.copernicus.eu","ewds.climate.copernicus.eu","ecds.ecmwf.int"],"library":"requests","folders":[],"files":[".cdsapirc"],"mentions":["ecmwfr","wf_set_key","KrigR","download_ERA"],"placeholders":["<PERSONAL-ACCESS-TOKEN>","{uid}:{api-key}","{api-url}","<UID>:<APIKEY>"],"pages":{"docs":"https://cds.climate.copernicus.eu/how-to-api","create":"https://cds.climate.copernicus.eu/profile","revoke":"https://cds.climate.copernicus.eu/profile"},"pairs":[{"id":"url","secret":["key"]}],"tokens":[{"kind":"key","name":"CDS personal access token","slots":["key"],"shape":"{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}","meaning":"current","detect":"near-name","certainty":"documented","names":["CDSAPI_KEY","CDS_KEY","key","api_key","PRIVATE-TOKEN"],"matches":["export CDSAPI_KEY={{key}}","cdsapi.Client(url=\\"https://cds.climate.copernicus.eu/api\\", key=\\"{{key}}\\")"],"rejects":["request id {{key}}","export CDSAPI_KEY={{key first 35}}"]},{"kind":"old-key","name":"CDS key of the old store (UID:key)","slots":["key"],"shape":"{1,9:digit}:{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}","meaning":"obsolete","detect":"near-name","certainty":"documented","names":["CDSAPI_KEY","CDS_KEY","key"],"matches":["export CDSAPI_KEY={{old-key}}"],"rejects":["export CDSAPI_KEY={{old-key first 30}}"]}],"addresses":[{"slot":"url","current":["https://cds.climate.copernicus.eu/api","https://ads.atmosphere.copernicus.eu/api","https://ewds.climate.copernicus.eu/api","https://ecds.ecmwf.int/api"],"retired":[{"url":"https://cds-beta.climate.copernicus.eu","instead":"https://cds.climate.copernicus.eu/api"},{"url":"https://ads-beta.atmosphere.copernicus.eu","instead":"https://ads.atmosphere.copernicus.eu/api"},{"url":"https://ewds-beta.climate.copernicus.eu","instead":"https://ewds.climate.copernicus.eu/api"}]}],"lookalikes":[{"kind":"env","name":"ECMWF_DATASTORES_KEY","instead":"CDSAPI_KEY","why":"only ecmwf-datastores-client reads it"},{"kind":"env","name":"ECMWF_API_KEY","instead":"CDSAPI_KEY","why":"only ecmwf-api-client reads it, for another service","common":true},{"kind":"env","name":"CDS_API_KEY","instead":"CDSAPI_KEY","why":"there is no underscore between CDS and API"},{"kind":"env","name":"CDSAPI_TOKEN","instead":"CDSAPI_KEY","why":"the client calls the token a key"},{"kind":"file","name":"~/.cdsapirc.txt","instead":"~/.cdsapirc","why":"an editor added .txt to the name"},{"kind":"file","name":"~/cdsapirc","instead":"~/.cdsapirc","why":"the name starts with a dot"}],"versions":[{"kind":"broken","package":"cdsapi","below":"0.7.4","with":{"package":"setuptools","from":"82"},"fault":"imports pkg_resources, which this version of setuptools no longer has","shows":"ModuleNotFoundError: No module named 'pkg_resources'","command":"python -m pip install --upgrade \\"cdsapi>=0.7.7\\""}],"eras":[{"package":"cdsapi","below":"0.7","kinds":["key"],"fault":"accepts only keys of the old store, in the form <UID>:<APIKEY>","shows":"AssertionError: The cdsapi key provided is not the correct format, please ensure it conforms to: <UID>:<APIKEY>","command":"python -m pip install --upgrade \\"cdsapi>=0.7.7\\"","upgradeFirst":true}],"probe":{"method":"POST","path":"/profiles/v1/account/verification/pat","server":"url","slot":"key","header":"PRIVATE-TOKEN","prefix":"","refusal":["title"],"account":"email","anonymous":{"field":"role","equals":"anonymous"},"rejected":[401],"denied":[403],"proof":["id","email"]},"templates":{"pages":{"docs":"https://cds.climate.copernicus.eu/how-to-api","create":"{origin}/profile","revoke":"{origin}/profile"}},"declared":[{"id":"cds","package":"cdsapi","versions":["0.7."],"programs":[],"signOfUse":true,"recording-label":"by-slot","pairing":"per-field","kinds":[],"leeway":0,"slots":[{"name":"url","required":true,"public":true,"usual":"https://cds.climate.copernicus.eu/api"},{"name":"key","required":true,"public":false}],"selectors":[],"paths":[{"name":"usual","present":"set","parts":["~/.cdsapirc"],"expand":["user"],"pathlib":false},{"name":"rc","env":"CDSAPI_RC","present":"set","parts":["{usual}"],"expand":[],"pathlib":false}],"settings":[],"sources":[{"opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"url","names":["url"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"},{"slot":"key","names":["key"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"}],"kind":"argument"},{"opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"url","names":["CDSAPI_URL"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"},{"slot":"key","names":["CDSAPI_KEY"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"}],"kind":"env"},{"recording-label":"file","opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"key","names":["key"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"},{"slot":"url","names":["url"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"},{"setting":"verify","names":["verify"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set","as":"int","default":"1"}],"kind":"file","path":"rc","format":"colon-lines","check":"exists","problems":{"missing":{"do":"next"},"unreadable":{"do":"fatal"},"encoding":{"do":"fatal"},"missing-key":{"do":"next"}}}],"hooks":[],"incomplete":{"class":"Exception","message":"Missing/incomplete configuration file: {rc}"},"steps":[],"wire":[{"when":{"slot":"key","contains":":"},"slot":"key","auth":"basic","header":"Authorization","prefix":"","split":":","unsplit":{"class":"AssertionError","message":"The cdsapi key provided is not the correct format, please ensure it conforms to:\\n<UID>:<APIKEY>"},"library":"requests","address":"{url}/resources/DATASET"},{"slot":"key","auth":"header","header":"PRIVATE-TOKEN","prefix":"","library":"requests","address":"{url}/retrieve/v1/processes/DATASET","warns-on-connect":{"category":"UserWarning","address":"{url}/catalogue/v1/messages"}}]}]}`,
  `{"schema":0,"id":"descarteslabs","name":"Descartes Labs","order":1,"aliases":["descartes-labs","descartes","dl"],"login":"descarteslabs auth login","hosts":["*.descarteslabs.com"],"library":"requests","folders":["~/.descarteslabs"],"files":["token_info.json"],"placeholders":["YOUR_CLIENT_ID","YOUR_CLIENT_SECRET","b70B_ozH6CaV23WQ-toFQ8CaujGHDs-eC39QEJTRnZa9Z"],"pages":{"docs":"https://docs.descarteslabs.com/authentication.html","create":"https://app.descarteslabs.com/account/refresh-token","revoke":"https://app.descarteslabs.com/account/refresh-token"},"commands":{"env":"descarteslabs auth env","stores":["token_info.json"]},"pairs":[{"id":"client_id","secret":["client_secret","refresh_token"]}],"tokens":[{"kind":"client-id","name":"Descartes Labs client id","slots":["client_id"],"shape":"{32}","meaning":"identifier","detect":"near-name","certainty":"observed","names":["DESCARTESLABS_CLIENT_ID","client_id"],"matches":["{{client-id}}"],"rejects":["{{client-id first 31}}"]},{"kind":"client-secret","name":"Descartes Labs client secret","slots":["client_secret","refresh_token"],"shape":"{40,100:base64url}","meaning":"current","detect":"near-name","certainty":"observed","names":["DESCARTESLABS_CLIENT_SECRET","DESCARTESLABS_REFRESH_TOKEN"],"matches":["export DESCARTESLABS_CLIENT_SECRET={{client-secret}}"],"rejects":["export DESCARTESLABS_CLIENT_SECRET={{client-secret first 30}}","see {{client-secret}}"],"calls":["Auth(client_id, client_secret)","Auth(client_id, refresh_token)"]},{"kind":"jwt","name":"Descartes Labs access token (JWT)","slots":["token"],"shape":"eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}","meaning":"current","detect":"anywhere","certainty":"enforced","names":["DESCARTESLABS_TOKEN","jwt_token","JWT_TOKEN"],"matches":["export DESCARTESLABS_TOKEN={{jwt jwt}}","{{jwt jwt exp=-3600}}"],"rejects":["{{jwt earthscope/access-token}}","export DESCARTESLABS_TOKEN=eyJhbGciOiJub25lIn0.made-up"],"issuers":["https://iam.production.aws.descarteslabs.com"]}],"addresses":[{"setting":"iam_url","current":["https://iam.production.aws.descarteslabs.com"],"retired":[]}],"lookalikes":[{"kind":"env","name":"DESCARTESLABS_JWT_TOKEN","instead":"DESCARTESLABS_TOKEN","why":"the client reads DESCARTESLABS_TOKEN"},{"kind":"env","name":"JWT_TOKEN","instead":"DESCARTESLABS_TOKEN","why":"without the prefix, the client reads only CLIENT_ID and CLIENT_SECRET","common":true},{"kind":"env","name":"REFRESH_TOKEN","instead":"DESCARTESLABS_REFRESH_TOKEN","why":"without the prefix, the client reads only CLIENT_ID and CLIENT_SECRET","common":true},{"kind":"file","name":"~/.descarteslabs/token_info.json.txt","instead":"~/.descarteslabs/token_info.json","why":"an editor added .txt to the name"},{"kind":"file","name":"~/.descarteslabs/token-info.json","instead":"~/.descarteslabs/token_info.json","why":"the name has an underscore between token and info"},{"kind":"file","name":"~/.descarteslabs/token_info","instead":"~/.descarteslabs/token_info.json","why":"the name ends in .json"},{"kind":"file","name":"~/token_info.json","instead":"~/.descarteslabs/token_info.json","why":"the file belongs in the directory .descarteslabs","common":true}],"versions":[{"kind":"discontinued","package":"descarteslabs","versions":["4."],"fault":"is an empty package: the client was discontinued, and 3.2.2 is its last version","shows":"ModuleNotFoundError: No module named 'descarteslabs'","command":"python -m pip install \\"descarteslabs==3.2.2\\" \\"setuptools<81\\"","otherwise":"Or move to its successor earthdaily-earthone, which reads EARTHONE_* and ~/.earthone instead"},{"kind":"broken","package":"descarteslabs","versions":["3."],"with":{"package":"setuptools","from":"82"},"fault":"imports pkg_resources, which this version of setuptools no longer has","shows":"ModuleNotFoundError: No module named 'pkg_resources'","command":"python -m pip install \\"setuptools<81\\""}],"eras":[{"package":"descarteslabs","below":"1.11","variables":["DESCARTESLABS_CLIENT_ID","DESCARTESLABS_CLIENT_SECRET","DESCARTESLABS_REFRESH_TOKEN","DESCARTESLABS_TOKEN","CLIENT_ID","CLIENT_SECRET"],"empty":true,"fault":"treats an empty variable as a value, and never reads the login file","command":"python -m pip install \\"descarteslabs==3.2.2\\" \\"setuptools<81\\"","otherwise":"Or unset the empty variable"}]}`,
  `{"schema":0,"id":"earthone","name":"EarthDaily EarthOne","order":2,"aliases":["earthdaily-earthone","earthdaily","earth-one"],"extends":"descarteslabs","login":"earthone auth login","hosts":["*.earthone.earthdaily.com","earthone.earthdaily.com"],"library":"requests","folders":["~/.earthone"],"files":["token_info.json"],"placeholders":["YOUR_CLIENT_ID","YOUR_CLIENT_SECRET","some-client-id","some-client-secret"],"pages":{"docs":"https://earthone.earthdaily.com/docs/authentication.html","create":"https://app.earthone.earthdaily.com/account/refresh-token","revoke":"https://app.earthone.earthdaily.com/account/refresh-token"},"commands":{"env":"earthone auth env","stores":["token_info.json"]},"pairs":[{"id":"client_id","secret":["client_secret","refresh_token"]}],"tokens":[{"kind":"client-id","name":"EarthOne client id","slots":["client_id"],"shape":"{32}","meaning":"identifier","detect":"near-name","certainty":"observed","names":["EARTHONE_CLIENT_ID","client_id"],"matches":["{{client-id}}"],"rejects":["{{client-id first 31}}"]},{"kind":"client-secret","name":"EarthOne client secret","slots":["client_secret","refresh_token"],"shape":"{40,100:base64url}","meaning":"current","detect":"near-name","certainty":"observed","names":["EARTHONE_CLIENT_SECRET","EARTHONE_REFRESH_TOKEN"],"matches":["export EARTHONE_CLIENT_SECRET={{client-secret}}"],"rejects":["export EARTHONE_CLIENT_SECRET={{client-secret first 30}}","see {{client-secret}}"],"calls":["Auth(client_id, client_secret)","Auth(client_id, refresh_token)"]},{"kind":"jwt","name":"EarthOne access token (JWT)","slots":["token"],"shape":"eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}","meaning":"current","detect":"anywhere","certainty":"enforced","names":["EARTHONE_TOKEN","jwt_token","JWT_TOKEN"],"matches":["export EARTHONE_TOKEN={{jwt jwt}}","{{jwt jwt exp=-3600}}"],"rejects":["{{jwt earthscope/access-token}}","export EARTHONE_TOKEN=eyJhbGciOiJub25lIn0.made-up"],"issuers":["https://iam.production.earthone.earthdaily.com"]}],"addresses":[{"setting":"iam_url","current":["https://iam.production.earthone.earthdaily.com"],"retired":[]}],"lookalikes":[{"kind":"env","name":"EARTHONE_JWT_TOKEN","instead":"EARTHONE_TOKEN","why":"the client reads EARTHONE_TOKEN"},{"kind":"file","name":"~/.earthone/token_info.json.txt","instead":"~/.earthone/token_info.json","why":"an editor added .txt to the name"},{"kind":"file","name":"~/.earthone/token-info.json","instead":"~/.earthone/token_info.json","why":"the name has an underscore between token and info"},{"kind":"file","name":"~/.earthone/token_info","instead":"~/.earthone/token_info.json","why":"the name ends in .json"},{"kind":"env","name":"DESCARTESLABS_CLIENT_ID","instead":"EARTHONE_CLIENT_ID","why":"EarthOne does not read the variables of Descartes Labs","common":true},{"kind":"env","name":"DESCARTESLABS_CLIENT_SECRET","instead":"EARTHONE_CLIENT_SECRET","why":"EarthOne does not read the variables of Descartes Labs","common":true},{"kind":"env","name":"DESCARTESLABS_REFRESH_TOKEN","instead":"EARTHONE_REFRESH_TOKEN","why":"EarthOne does not read the variables of Descartes Labs","common":true},{"kind":"env","name":"DESCARTESLABS_TOKEN","instead":"EARTHONE_TOKEN","why":"EarthOne does not read the variables of Descartes Labs","common":true},{"kind":"file","name":"~/.descarteslabs/token_info.json","instead":"~/.earthone/token_info.json","why":"it is a Descartes Labs file","common":true}],"versions":[{"kind":"discontinued","package":"descarteslabs","versions":["4."],"fault":"is an empty package: the client was discontinued, and 3.2.2 is its last version","shows":"ModuleNotFoundError: No module named 'descarteslabs'","command":"python -m pip install \\"descarteslabs==3.2.2\\" \\"setuptools<81\\"","otherwise":"Or move to its successor earthdaily-earthone, which reads EARTHONE_* and ~/.earthone instead"},{"kind":"broken","package":"descarteslabs","versions":["3."],"with":{"package":"setuptools","from":"82"},"fault":"imports pkg_resources, which this version of setuptools no longer has","shows":"ModuleNotFoundError: No module named 'pkg_resources'","command":"python -m pip install \\"setuptools<81\\""}],"eras":[{"package":"descarteslabs","below":"1.11","variables":["EARTHONE_CLIENT_ID","EARTHONE_CLIENT_SECRET","EARTHONE_REFRESH_TOKEN","EARTHONE_TOKEN","CLIENT_ID","CLIENT_SECRET"],"empty":true,"fault":"treats an empty variable as a value, and never reads the login file","command":"python -m pip install \\"descarteslabs==3.2.2\\" \\"setuptools<81\\"","otherwise":"Or unset the empty variable"}]}`,
  '{"schema":0,"id":"earthscope","name":"EarthScope","order":3,"aliases":["earthscope-sdk","earthscope-cli","es"],"login":"es login","hosts":["earthscope.org","*.earthscope.org"],"library":"httpx","folders":["~/.earthscope","~/.config/earthscope-cli","~/Library/Application Support/earthscope-cli"],"files":["tokens.json","sso_tokens.json"],"placeholders":["<your-refresh-token>","YOUR_REFRESH_TOKEN"],"pages":{"docs":"https://docs.earthscope.org/projects/SDK/en/stable/","create":"https://www.earthscope.org/user/login","revoke":"https://www.earthscope.org/user/login"},"commands":{"get":"es user get-refresh-token","gets":["refresh_token"],"revoke":"es user revoke-refresh-token","stores":["tokens.json"]},"rotation":{"rotates":["refresh_token"]},"pairs":[],"tokens":[{"kind":"refresh-token","name":"EarthScope refresh token","slots":["refresh_token"],"shape":"{20,200:base64url}","meaning":"current","detect":"near-name","certainty":"observed","names":["ES_OAUTH2__REFRESH_TOKEN","oauth2.refresh_token","refresh_token"],"matches":["export ES_OAUTH2__REFRESH_TOKEN={{refresh-token}}"],"rejects":["export ES_OAUTH2__REFRESH_TOKEN={{refresh-token first 12}}","see {{refresh-token}}"]},{"kind":"refresh-token-v1","name":"EarthScope refresh token","slots":["refresh_token"],"shape":"v1.M{20,200:base64url}","meaning":"current","detect":"near-name","certainty":"observed","names":["ES_OAUTH2__REFRESH_TOKEN","oauth2.refresh_token","refresh_token"],"matches":["export ES_OAUTH2__REFRESH_TOKEN={{refresh-token-v1}}"],"rejects":["export ES_OAUTH2__REFRESH_TOKEN={{refresh-token-v1 first 12}}","see {{refresh-token-v1}}"]},{"kind":"access-token","name":"EarthScope access token (JWT)","slots":["access_token"],"shape":"eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}","meaning":"current","detect":"anywhere","certainty":"enforced","names":["ES_OAUTH2__ACCESS_TOKEN","access_token"],"matches":["export ES_OAUTH2__ACCESS_TOKEN={{jwt access-token}}","{{jwt access-token exp=-3600}}"],"rejects":["{{jwt descarteslabs/jwt}}","export ES_OAUTH2__ACCESS_TOKEN=eyJhbGciOiJub25lIn0.made-up"],"issuers":["https://login.earthscope.org/"],"audiences":["https://api.earthscope.org"]},{"kind":"client-id","name":"EarthScope client id","slots":["client_id"],"shape":"{32}","meaning":"identifier","detect":"near-name","certainty":"observed","names":["ES_OAUTH2__CLIENT_ID","oauth2.client_id"],"matches":["{{client-id}}"],"rejects":["{{client-id first 31}}"]}],"addresses":[{"setting":"api_url","current":["https://api.earthscope.org"],"retired":[]},{"setting":"domain","current":["https://login.earthscope.org"],"retired":[]}],"lookalikes":[{"kind":"env","name":"ES_OAUTH2_REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the name has two underscores between OAUTH2 and REFRESH_TOKEN"},{"kind":"env","name":"ES_OAUTH2_ACCESS_TOKEN","instead":"ES_OAUTH2__ACCESS_TOKEN","why":"the name has two underscores between OAUTH2 and ACCESS_TOKEN"},{"kind":"env","name":"ES_REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the setting is in the group OAUTH2"},{"kind":"env","name":"OAUTH2__REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the prefix ES_ is missing"},{"kind":"env","name":"EARTHSCOPE_OAUTH2__REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the prefix is ES_"},{"kind":"env","name":"EARTHSCOPE_REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the prefix is ES_, and the setting is in the group OAUTH2"},{"kind":"env","name":"EARTHSCOPE_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the prefix is ES_, and the setting is in the group OAUTH2"},{"kind":"file","name":"~/.earthscope/.env","instead":"~/.earthscope/config.toml","why":"the SDK documents .env files, but does not read any"},{"kind":"file","name":"~/.earthscope/tokens.json","instead":"~/.earthscope/default/tokens.json","why":"the file belongs in the directory of its profile"},{"kind":"file","name":"~/.earthscope/default/token.json","instead":"~/.earthscope/default/tokens.json","why":"the name is tokens.json"},{"kind":"file","name":"~/.earthscope/default/tokens.json.txt","instead":"~/.earthscope/default/tokens.json","why":"an editor added .txt to the name"},{"kind":"file","name":"~/.earthscope/default/sso_tokens.json","instead":"~/.earthscope/default/tokens.json","why":"the old name is read only in the old directory"},{"kind":"file","name":"~/.earthscope/config.toml.txt","instead":"~/.earthscope/config.toml","why":"an editor added .txt to the name"}],"eras":[{"package":"earthscope-sdk","below":"1.0","variables":["ES_OAUTH2__*","ES_BOOTSTRAP_SETTINGS"],"files":["~/.earthscope/config.toml","~/.earthscope/*/tokens.json"],"fault":"does not read ES_OAUTH2__* or ~/.earthscope: both were added in 1.0","command":"python -m pip install --upgrade \\"earthscope-sdk>=1.9\\"","upgradeFirst":true},{"package":"earthscope-cli","below":"1.0","variables":["ES_OAUTH2__*","ES_BOOTSTRAP_SETTINGS"],"files":["~/.earthscope/config.toml","~/.earthscope/*/tokens.json"],"fault":"does not read ES_OAUTH2__* or ~/.earthscope: it reads only sso_tokens.json, which `es sso login` writes","command":"python -m pip install --upgrade \\"earthscope-cli>=1.2\\"","upgradeFirst":true}]}',
  '{"schema":0,"id":"huggingface","name":"Hugging Face","aliases":["hugging-face","hf","huggingface-cli"],"login":"hf auth login","hosts":["huggingface.co","*.huggingface.co","hf.co"],"anonymous":true,"library":"httpx2","folders":["~/.cache/huggingface"],"placeholders":["hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","hf_***"],"pages":{"docs":"https://huggingface.co/docs/huggingface_hub/package_reference/authentication","create":"https://huggingface.co/settings/tokens","revoke":"https://huggingface.co/settings/tokens"},"pairs":[],"tokens":[{"kind":"token","name":"Hugging Face access token","slots":["token"],"shape":"hf_{34}","meaning":"current","detect":"anywhere","certainty":"documented","names":["HF_TOKEN","HUGGING_FACE_HUB_TOKEN","hf_token"],"matches":["export HF_TOKEN={{token}}","git clone https://user:{{token}}@huggingface.co/user/model"],"rejects":["hf_{{token last 20}}","HF_TOKEN={{token first 36}}"]},{"kind":"oauth-token","name":"Hugging Face browser login token","slots":["token"],"shape":"hf_oauth_{20,:base64url}","meaning":"current","detect":"anywhere","certainty":"observed","names":["HF_TOKEN","hf_token"],"matches":["export HF_TOKEN={{oauth-token}}"],"rejects":["{{oauth-token first 25}}","hf_oauth_made_up"]},{"kind":"organization-token","name":"Hugging Face organization token","slots":[],"shape":"api_org_{34}","meaning":"wrong-kind","detect":"anywhere","certainty":"documented","names":["HF_TOKEN"],"matches":["api = HfApi(token=\\"{{organization-token}}\\")"],"rejects":["{{organization-token first 40}}"]}],"addresses":[{"setting":"endpoint","current":["https://huggingface.co","https://hub-ci.huggingface.co"],"retired":[]}],"lookalikes":[{"kind":"env","name":"HF_API_TOKEN","instead":"HF_TOKEN","why":"huggingface_hub does not read it"},{"kind":"env","name":"HUGGINGFACE_TOKEN","instead":"HF_TOKEN","why":"huggingface_hub does not read it"},{"kind":"env","name":"HF_ACCESS_TOKEN","instead":"HF_TOKEN","why":"huggingface_hub does not read it"},{"kind":"env","name":"HUGGINGFACEHUB_API_TOKEN","instead":"HF_TOKEN","why":"only LangChain reads it","common":true},{"kind":"file","name":"~/.huggingface/token","instead":"~/.cache/huggingface/token","why":"huggingface_hub stopped reading it in 0.20"}],"eras":[{"package":"huggingface-hub","below":"0.19","variables":["HF_TOKEN"],"fault":"does not read HF_TOKEN: it reads HUGGING_FACE_HUB_TOKEN","command":"python -m pip install --upgrade \\"huggingface-hub>=1.20\\"","upgradeFirst":true},{"package":"huggingface-hub","below":"1.19","variables":["HF_OIDC_RESOURCE","HF_OIDC_ID_TOKEN"],"fault":"ignores HF_OIDC_RESOURCE: it cannot exchange the id token of a CI system","command":"python -m pip install --upgrade \\"huggingface-hub>=1.20\\""}],"probe":{"method":"GET","path":"/api/whoami-v2","server":"endpoint","slot":"token","header":"authorization","prefix":"Bearer ","refusal":["error"],"account":"name","groups":"orgs.name","rejected":[401],"denied":[403],"proof":["name"]},"declared":[{"id":"huggingface","package":"huggingface-hub","versions":["1.20-1.33","2."],"programs":["hf","huggingface-cli"],"signOfUse":true,"recording-label":"one","pairing":"per-field","kinds":[],"leeway":0,"slots":[{"name":"token","required":false,"public":false}],"selectors":[],"paths":[{"name":"home","present":"set","parts":["~"],"expand":["user"],"pathlib":false},{"name":"cache","env":"XDG_CACHE_HOME","present":"set","parts":["{home}",".cache"],"expand":[],"pathlib":false},{"name":"hf_home","env":"HF_HOME","present":"set","parts":["{cache}","huggingface"],"expand":["user","variables"],"pathlib":false},{"name":"token_path","env":"HF_TOKEN_PATH","present":"set","parts":["{hf_home}","token"],"expand":["user","variables"],"pathlib":false},{"name":"stored","present":"set","parts":["{token_path:folder}","stored_tokens"],"expand":[],"pathlib":false},{"name":"token_path","present":"set","parts":["{home}",".cache","huggingface_staging","token"],"expand":[],"when":{"env":"HUGGINGFACE_CO_STAGING","is":"true"},"pathlib":false},{"name":"token","present":"set","parts":["{token_path}"],"expand":[],"pathlib":true},{"name":"first_token","present":"set","parts":["{home}",".huggingface","token"],"expand":[],"pathlib":false}],"settings":[{"name":"endpoint","env":"HF_ENDPOINT","present":"set","default":"https://huggingface.co","trimEnd":"/","as":"url"},{"name":"endpoint","when":{"env":"HUGGINGFACE_CO_STAGING","is":"true"},"present":"set","default":"https://hub-ci.huggingface.co"}],"sources":[{"opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":["token"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"}],"kind":"argument"},{"kind":"built-in","name":"hf-oidc","when":{"slot":"token","held":false},"since":"1.19"},{"since":"0.19","opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":["HF_TOKEN"],"legacy":["HUGGING_FACE_HUB_TOKEN"],"present":"nonEmpty","clean":["remove-newlines","trim"],"coalesce":"raw","cleaned":"nonEmpty"}],"kind":"env"},{"below":"0.19","opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":["HUGGING_FACE_HUB_TOKEN"],"legacy":[],"present":"set","clean":["remove-newlines","trim"],"coalesce":"raw","cleaned":"set"}],"kind":"env"},{"opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":[],"legacy":[],"present":"set","clean":["remove-newlines","trim"],"coalesce":"raw","cleaned":"nonEmpty"}],"kind":"file","path":"token","format":"raw","check":"open","problems":{"missing":{"do":"next"},"unreadable":{"do":"fatal"},"encoding":{"do":"fatal"}}},{"below":"0.20","opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":[],"legacy":[],"present":"set","clean":["remove-newlines","trim"],"coalesce":"raw","cleaned":"nonEmpty"}],"kind":"file","path":"first_token","format":"raw","check":"exists","problems":{"missing":{"do":"next"},"unreadable":{"do":"fatal"},"encoding":{"do":"fatal"}}}],"hooks":["hf-stored-tokens"],"steps":[{"when":[{"argument":"token","equals":"true"},{"slot":"token","held":false}],"do":"raise","phase":"send","class":"huggingface_hub.errors.LocalTokenNotFoundError","message":"Token is required (`token=True`), but no token found. You need to provide a token or be logged in to Hugging Face with `hf auth login` or `huggingface_hub.login`. See https://huggingface.co/settings/tokens."},{"when":[{"argument":"token","equals":"false"}],"do":"withhold","phase":"construct","why":"token=False is passed: no token is wanted"},{"when":[{"env":"HF_HUB_DISABLE_IMPLICIT_TOKEN","is":"true"},{"argument":"token","equals":"none"}],"do":"withhold","phase":"construct","why":"HF_HUB_DISABLE_IMPLICIT_TOKEN is set: only a token that your code passes is sent"},{"when":[{"env":"HF_HUB_OFFLINE","is":"true"}],"do":"withhold","phase":"send","why":"HF_HUB_OFFLINE is set: no request is made"},{"when":[{"env":"TRANSFORMERS_OFFLINE","is":"true"},{"env":"HF_HUB_OFFLINE","is":"empty"}],"do":"withhold","phase":"send","why":"TRANSFORMERS_OFFLINE is set: no request is made"}],"wire":[{"slot":"token","auth":"header","header":"Authorization","prefix":"Bearer ","library":"httpx2","address":"{endpoint}/api/whoami-v2"}]}]}'
];
var catalog = catalogTexts.map(parse);

// src/command-line/exit-code.ts
var worth = { note: 1, warning: 2, error: 3, never: 4 };
function exitCodeOf({ findings, gaps }, failOn, strict) {
  if (findings.some(({ severity }) => worth[severity] >= worth[failOn])) return 1;
  return strict && gaps.some(({ uncertain }) => uncertain) ? 3 : 0;
}
function exitCodeOfInterrupt({ reason }) {
  return typeof reason === "number" ? reason : 130;
}

// src/value/untrusted.ts
var texts = /* @__PURE__ */ new WeakMap();
var said = "text from outside";
function untrusted(text3) {
  const custody = Object.freeze({ toString: () => said, toJSON: () => said });
  texts.set(custody, text3);
  return custody;
}
function rawText(text3) {
  return texts.get(text3) ?? "";
}
function say(own, ...slots) {
  return own.map((text3, index) => text3 + String(slots[index] ?? "")).join("");
}
function ourOwn(text3) {
  return text3;
}
function joinWords(parts, between2) {
  return parts.join(between2);
}
function reshaped(words2, change) {
  return change(words2);
}
function splitWords(words2, at) {
  return words2.split(at);
}
function decimal(number, digits) {
  return number.toFixed(digits);
}
function blanks(count) {
  return " ".repeat(Math.max(0, count));
}

// src/command-line/in-custody.ts
function inCustody(given) {
  const one = (value) => typeof value === "boolean" || value === void 0 ? value : untrusted(String(value));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value.map(one) : one(value)])
  );
}

// src/nearest.ts
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(
        Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + changed, swapped)
      );
    }
    beforeLast = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
var longest = 128;
function nearest(word2, known6) {
  if (word2.length > longest) return void 0;
  const typed = word2.toLowerCase();
  let best;
  for (const each of known6) {
    if (each.length < 3 || Math.abs(each.length - word2.length) > allowed(each)) continue;
    const distance = editDistance(typed, each.toLowerCase());
    if (distance <= allowed(each) && (best === void 0 || distance < best.distance)) best = { word: each, distance };
  }
  return best?.word;
}
function allowed(known6) {
  return Math.max(1, Math.floor(known6.length / 3));
}
function nearestVariable(name, known6) {
  const same2 = known6.find((each) => bare(each) === bare(name));
  return same2 ?? nearest(
    name,
    known6.filter((each) => isOneFamily(family(name), family(each)))
  );
}
function family(name) {
  return (name.toUpperCase().split("_").find(Boolean) ?? "").slice(0, longest);
}
function isOneFamily(a, b) {
  return a === b || Math.min(a.length, b.length) >= 5 && editDistance(a, b) <= 1;
}
function bare(name) {
  return name.toUpperCase().replaceAll("_", "");
}

// src/command-line/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  /** The message. */
  words;
  /** The second line: what was probably meant, or where to read on. */
  hint;
  constructor(message, hint) {
    super(message);
    this.words = message;
    this.hint = hint;
  }
};

// src/command-line/option-value.ts
function oneOf(parsed, name, choices) {
  const given = lastOf(parsed[name]);
  if (given === void 0) return void 0;
  const text3 = isText(given) ? rawText(given) : void 0;
  const found = choices.find((each) => each === text3);
  if (found !== void 0) return found;
  const meant = text3 === void 0 ? void 0 : nearest(text3, choices);
  if (meant !== void 0)
    throw new UsageError(say`unknown value of --${ourOwn(name)}; did you mean "${ourOwn(meant)}"?`);
  throw new UsageError(
    say`--${ourOwn(name)} takes one of: ${ourOwn(choices.join(", "))}.`,
    say`See auth-doctor --help.`
  );
}
function textOf(parsed, name) {
  const given = lastOf(parsed[name]);
  if (given === void 0) return void 0;
  if (!isText(given) || rawText(given) === "") throw needsValue(name);
  return given;
}
function needsValue(name) {
  return new UsageError(say`--${ourOwn(name)} needs a value.`, say`See auth-doctor --help.`);
}
function textsOf(parsed, name) {
  const given = parsed[name];
  const all2 = isList(given) ? given : given === void 0 ? [] : [given];
  return all2.map((each) => {
    if (!isText(each) || rawText(each) === "") throw needsValue(name);
    return each;
  });
}
function isOn(parsed, name) {
  return lastOf(parsed[name]) === true;
}
function lastOf(given) {
  return isList(given) ? given.at(-1) : given;
}
function wordsOf(parsed, name) {
  const given = parsed[name];
  return isList(given) ? given.filter(isText) : [];
}
function isText(value) {
  return typeof value === "object";
}
function isList(value) {
  return Array.isArray(value);
}
var seconds = { s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
function durationSeconds(text3, option) {
  const [, count, unit] = /^(\d{1,9})([smhdw])$/.exec(rawText(text3)) ?? [];
  const each = seconds[unit ?? ""];
  if (count === void 0 || each === void 0)
    throw new UsageError(
      say`--${ourOwn(option)} takes a number with its unit: 90s, 30m, 72h, 7d or 2w.`,
      say`See auth-doctor --help.`
    );
  return Number(count) * each;
}

// src/formats.generated.ts
var formats = [
  {
    name: "text",
    commands: ["check", "scan", "status", "where", "demo", "merge", "rules", "explain", "providers"],
    failures: false,
    isAnnotations: false,
    load: async () => (await Promise.resolve().then(() => (init_text(), text_exports))).text
  },
  {
    name: "github",
    commands: ["check", "scan", "status", "where", "demo", "merge"],
    failures: true,
    isAnnotations: true,
    load: async () => (await Promise.resolve().then(() => (init_github(), github_exports))).github
  },
  {
    name: "gitlab",
    commands: ["check", "scan", "status", "where", "demo", "merge"],
    failures: true,
    isAnnotations: false,
    load: async () => (await Promise.resolve().then(() => (init_gitlab(), gitlab_exports))).gitlab
  },
  {
    name: "html",
    commands: ["check", "scan", "status", "where", "demo", "merge"],
    failures: true,
    isAnnotations: false,
    load: async () => (await Promise.resolve().then(() => (init_html(), html_exports))).html
  },
  {
    name: "json",
    commands: ["check", "scan", "status", "where", "demo", "merge", "rules", "explain", "providers"],
    failures: true,
    isAnnotations: false,
    load: async () => (await Promise.resolve().then(() => (init_json(), json_exports))).json
  },
  {
    name: "junit",
    commands: ["check", "scan", "status", "where", "demo", "merge"],
    failures: true,
    isAnnotations: false,
    load: async () => (await Promise.resolve().then(() => (init_junit(), junit_exports))).junit
  },
  {
    name: "markdown",
    commands: ["check", "scan", "status", "where", "demo", "merge"],
    failures: true,
    isAnnotations: false,
    load: async () => (await Promise.resolve().then(() => (init_markdown(), markdown_exports))).markdown
  },
  {
    name: "sarif",
    commands: ["check", "scan", "status", "where", "demo", "merge"],
    failures: true,
    isAnnotations: false,
    load: async () => (await Promise.resolve().then(() => (init_sarif(), sarif_exports))).sarif
  }
];

// src/command-line/options.ts
var shellNames = {
  bash: "posix",
  zsh: "posix",
  sh: "posix",
  fish: "fish",
  powershell: "powershell",
  pwsh: "powershell",
  cmd: "cmd"
};
var colorChoices = ["auto", "always", "never"];
var screenOptions = {
  verbose: { alias: "v", type: "boolean", group: "output", describe: "Show every place that each client reads" },
  quiet: { alias: "q", type: "boolean", group: "output", describe: "Show errors only, one line each" },
  color: {
    type: "string",
    value: "when",
    choices: colorChoices,
    default: "auto",
    group: "output",
    describe: "When to use colors"
  },
  ascii: { type: "boolean", group: "output", describe: "Use ASCII characters only" },
  shell: {
    type: "string",
    value: "shell",
    choices: Object.keys(shellNames),
    group: "output",
    describe: "Print commands for this shell"
  }
};
function formatNames(command) {
  return formats.filter(({ commands: commands3 }) => commands3.includes(command)).map(({ name }) => name);
}
function formatOption(command) {
  return {
    type: "string",
    value: "format",
    choices: formatNames(command),
    default: "text",
    group: "output",
    repeats: true,
    describe: "Output format; FORMAT=FILE writes it to a file"
  };
}
var failOnChoices = ["error", "warning", "note", "never"];
var clientOptions = {
  profile: { type: "string", value: "name", describe: "The profile that your code uses" },
  server: { type: "string", value: "url", describe: "The server that your code uses" },
  datastack: { type: "string", value: "name", describe: "The datastack that your code uses" },
  rc: { type: "boolean", negated: true, describe: "Do not read shell startup files" },
  online: { type: "boolean", group: "network", describe: "Ask each platform whether it accepts the credential" },
  exchange: {
    type: "boolean",
    group: "network",
    describe: "With --online: exchange a refresh token if there is no other way to check it, and save the reply"
  },
  timeout: {
    type: "string",
    value: "time",
    default: "8s",
    group: "network",
    describe: "With --online: how long to wait for each answer"
  }
};
var keyOption = {
  type: "string",
  value: "file",
  group: "output",
  describe: "With json: add fingerprints under this key, such as ~/.config/auth-doctor/baseline.key, for merge"
};
var checkOptions = {
  format: formatOption("check"),
  "fail-on": {
    type: "string",
    value: "severity",
    choices: failOnChoices,
    default: "error",
    describe: "Exit with 1 for findings of this severity or above"
  },
  strict: { type: "boolean", describe: "Exit with 3 if something is unknown or was skipped" },
  ...clientOptions,
  "valid-for": {
    type: "string",
    value: "time",
    describe: "Report credentials that expire within this time, such as 72h"
  },
  key: keyOption,
  ...screenOptions
};
var statusOptions = {
  format: formatOption("status"),
  strict: { type: "boolean", describe: "Exit as check does: 1 for problems, 3 if something is unknown" },
  ...clientOptions,
  color: screenOptions.color,
  ascii: screenOptions.ascii
};
var mergeOptions = {
  format: formatOption("merge"),
  expect: { type: "string", value: "n", describe: "Exit with 2 unless there are this many reports" },
  color: screenOptions.color,
  ascii: screenOptions.ascii
};
var demoOptions = {
  format: formatOption("demo"),
  keep: { type: "string", value: "dir", describe: "Create the demo home in this new directory and keep it" },
  online: { type: "boolean", describe: "Show what --online reports, with made-up platforms on this machine" },
  ...screenOptions
};
var completionOptions = {
  install: { type: "boolean", describe: "Show the files and lines that load the script, then write them" },
  uninstall: { type: "boolean", describe: "Remove what --install wrote, and nothing else" },
  "dry-run": { type: "boolean", describe: "With --install or --uninstall: show what would be written, and stop" }
};
var explainOptions = {
  file: { type: "string", value: "file", describe: "Explain the errors in this log, notebook or page" },
  format: formatOption("explain"),
  rc: clientOptions.rc,
  verbose: { ...screenOptions.verbose, describe: "Show every possible cause" },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell
};
var fixOptions = {
  rule: { type: "string", value: "id", describe: "Fix only findings of this rule" },
  yes: { alias: "y", type: "boolean", describe: "Do not ask" },
  "dry-run": { type: "boolean", describe: "Show what would change, and change nothing" },
  undo: { type: "boolean", describe: "Restore the files of the last fix" },
  profile: clientOptions.profile,
  server: clientOptions.server,
  datastack: clientOptions.datastack,
  color: screenOptions.color,
  ascii: screenOptions.ascii
};
var providersOptions = {
  format: formatOption("providers"),
  ascii: screenOptions.ascii
};
var supportFormats = ["markdown", "json"];
var reportOptions = {
  format: {
    type: "string",
    value: "format",
    choices: supportFormats,
    default: "markdown",
    group: "output",
    describe: "Output format"
  },
  ...clientOptions
};
var rulesOptions = {
  format: formatOption("rules"),
  json: { type: "boolean", group: "output", describe: "The same as --format json" },
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell
};
var scanOptions = {
  staged: { type: "boolean", describe: "Scan what the next commit would add" },
  history: { type: "boolean", describe: "Scan every version of every file, commit messages and names" },
  since: { type: "string", value: "rev", describe: "With --history: only commits not reachable from this revision" },
  branch: { type: "string", value: "name", describe: "With --history: only commits reachable from this branch" },
  range: { type: "string", value: "a..b", describe: "Scan the history of these commits" },
  unreachable: {
    type: "boolean",
    describe: "With --history: also commits not reachable from any branch, tag, stash or reflog"
  },
  stdin: { type: "boolean", describe: "Scan standard input" },
  home: {
    type: "boolean",
    describe: "Look for your own tokens in shell histories, notebooks, startup files, editors"
  },
  "max-file-size": {
    type: "string",
    value: "size",
    describe: "Skip files and objects that are larger, such as 10M, and list them"
  },
  baseline: { type: "string", value: "file", describe: "Ignore the tokens listed in this baseline file" },
  "update-baseline": { type: "boolean", describe: "With --baseline: write the current findings to the file" },
  format: formatOption("scan"),
  "fail-on": checkOptions["fail-on"],
  strict: { type: "boolean", describe: "Exit with 3 if something could not be scanned" },
  ...screenOptions,
  verbose: { ...screenOptions.verbose, describe: "List everything that could not be scanned, not only the first ten" }
};
var whereOptions = {
  format: formatOption("where"),
  profile: checkOptions.profile,
  server: checkOptions.server,
  datastack: checkOptions.datastack,
  color: screenOptions.color,
  ascii: screenOptions.ascii,
  shell: screenOptions.shell
};

// src/command-line/output-format.ts
var import_node_path = require("node:path");
var help = say`See auth-doctor --help.`;
var annotated = ["check", "scan"];
function chosenOutputs(parsed, command, { env }) {
  const asked = textsOf(parsed, "format").map((given) => outputOf(given, command));
  const files = asked.flatMap((each) => "path" in each ? [each] : []);
  if (new Set(files.map(({ path: path2 }) => path2)).size < files.length)
    throw new UsageError(say`two values of --format name the same file`, help);
  const printed = [
    .../* @__PURE__ */ new Set([
      ...isOn(parsed, "json") ? [entryOf("json")] : [],
      ...asked.flatMap((each) => "path" in each ? [] : [each.format])
    ])
  ];
  const [first, second] = printed.filter(({ isAnnotations }) => !isAnnotations);
  const annotations = printed.filter(({ isAnnotations }) => isAnnotations);
  if (second || annotations.length > 0 && first && first.name !== "text")
    throw new UsageError(
      say`only one format can be printed; give the others a file: --format ${ourOwn((second ?? first ?? entryOf("json")).name)}=FILE`,
      help
    );
  const isGitHub = env["GITHUB_ACTIONS"] === "true" && annotated.includes(command);
  const github2 = annotations.length > 0 || isGitHub;
  const main2 = first ?? (annotations.length > 0 ? void 0 : entryOf("text"));
  const added2 = isGitHub && annotations.length === 0 && main2?.name === "text" ? formats.filter(isGitHubs) : annotations;
  const summary = env["GITHUB_STEP_SUMMARY"];
  return {
    stdout: [...main2 ? [main2] : [], ...added2],
    files,
    ...github2 && summary ? { summary } : {}
  };
}
function isGitHubs({ isAnnotations }) {
  return isAnnotations;
}
function entryOf(name) {
  const found = formats.find((each) => each.name === name);
  if (!found) throw new Error(`there is no format ${name}`);
  return found;
}
function outputOf(given, command) {
  const { name, path: path2 } = partsOf(rawText(given));
  const names = formatNames(command);
  if (!names.includes(name)) {
    const meant = nearest(name, names);
    if (meant !== void 0) throw new UsageError(say`unknown value of --format; did you mean "${ourOwn(meant)}"?`);
    throw new UsageError(say`--format takes one of: ${ourOwn(names.join(", "))}.`, help);
  }
  if (path2 === "") throw new UsageError(say`--format ${ourOwn(name)}= needs a file`, help);
  return path2 === void 0 ? { format: entryOf(name) } : { format: entryOf(name), path: (0, import_node_path.resolve)(path2) };
}
function partsOf(given) {
  const at = given.indexOf("=");
  return at === -1 ? { name: given } : { name: given.slice(0, at), path: given.slice(at + 1) };
}
function askedOutputs(args) {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  const asked = options.flatMap((arg, index) => {
    if (arg === "--json") return ["json"];
    if (arg.startsWith("--format=")) return [arg.slice("--format=".length)];
    return arg === "--format" ? options[index + 1] ?? [] : [];
  });
  const known6 = asked.map(partsOf).flatMap(({ name, path: path2 }) => {
    const format = formats.find((each) => each.name === name && each.failures);
    return format ? [{ format, path: path2 }] : [];
  });
  return {
    stdout: known6.flatMap(({ format, path: path2 }) => path2 === void 0 ? [format] : []).slice(0, 1),
    files: known6.flatMap(({ format, path: path2 }) => path2 ? [{ format, path: (0, import_node_path.resolve)(path2) }] : [])
  };
}

// src/command-line/program-name.ts
var import_node_path3 = require("node:path");

// src/path-key.ts
var import_node_path2 = require("node:path");
var odd = /\/(?:\/|\.\.?(?:\/|$))/;
function pathKey(path2) {
  if (isWindowsPath(path2))
    return withoutEnd(import_node_path2.win32.normalize(path2.replace(/^\\\\\?\\(?=[A-Za-z]:)/, "")), "\\").toLowerCase();
  return path2.startsWith("/") ? withoutEnd(normalPosix(path2), "/") : path2;
}
function normalPosix(path2) {
  return !path2.startsWith("/") || odd.test(path2) ? import_node_path2.posix.normalize(path2) : path2;
}
function isSamePath(a, b) {
  return pathKey(a) === pathKey(b);
}
function pathBelow(path2, directory) {
  const isWindows = isWindowsPath(path2);
  const [inner2, outer] = [path2, directory].map((each) => isWindows ? import_node_path2.win32.normalize(each) : normalPosix(each));
  const separator = isWindows ? "\\" : "/";
  const start = outer.endsWith(separator) ? outer : outer + separator;
  const isBelow3 = isWindows ? inner2.toLowerCase().startsWith(start.toLowerCase()) : inner2.startsWith(start);
  return isBelow3 && inner2.length > start.length ? inner2.slice(start.length) : void 0;
}
function isWindowsPath(path2) {
  return /^(?:[A-Za-z]:[\\/]|\\\\)/.test(path2);
}
var registryPath = "HKCU\\Environment";
function withoutEnd(path2, separator) {
  return path2.length > 1 && path2.endsWith(separator) && !path2.endsWith(`:${separator}`) ? path2.slice(0, -1) : path2;
}

// src/rule-kit/shell-path.ts
var plain = /^[\w@%+:,./-]+$/;
var plainWindows = /^[\w@+:,./\\-]+$/;
function shellPath(given, home, shell) {
  if ([...given].some((character) => character < " " || character === "\x7F")) return void 0;
  const isWindows = isWindowsPath(given);
  const spell = (text3) => {
    if (!isWindows) return text3;
    return shell === "posix" || shell === "fish" ? text3.replaceAll("\\", "/") : text3.replaceAll("/", "\\");
  };
  const path2 = spell(given);
  if (home && home !== "/" && isSamePath(given, home))
    return { posix: "~", fish: "~", powershell: "$HOME", cmd: '"%USERPROFILE%"' }[shell];
  const inHome = home && home !== "/" ? pathBelow(given, home) : void 0;
  const below = inHome === void 0 ? void 0 : spell(inHome);
  switch (shell) {
    case "posix":
      if (below !== void 0) return plain.test(below) ? `~/${below}` : `"$HOME"/${quotePosix(below)}`;
      return plain.test(path2) ? path2 : quotePosix(path2);
    case "fish":
      if (below !== void 0) return plain.test(below) ? `~/${below}` : `$HOME/${quoteFish(below)}`;
      return plain.test(path2) ? path2 : quoteFish(path2);
    case "powershell":
      if (below !== void 0)
        return plainWindows.test(below) ? `"$HOME${isWindows ? "\\" : "/"}${below}"` : `(Join-Path $HOME ${quotePowerShell(below)})`;
      return quotePowerShell(path2);
    case "cmd":
      if (/[%"!^]/.test(path2)) return void 0;
      return below === void 0 ? `"${path2}"` : `"%USERPROFILE%\\${below}"`;
  }
}
function quotePosix(text3) {
  return `'${text3.replaceAll("'", String.raw`'\''`)}'`;
}
function quoteFish(text3) {
  return `'${text3.replaceAll("\\", String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
function quotePowerShell(text3) {
  return `'${text3.replaceAll(/['\u2018\u2019\u201a\u201b]/g, (quote) => quote + quote)}'`;
}

// src/value/strip-controls.ts
var harmful = "[\\p{Cc}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\ufff9-\\ufffb]";
function stripControls(text3) {
  if (!/[^ -~]/.test(text3)) return text3;
  return text3.replace(new RegExp(harmful, "gu"), (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

// src/value/foreign-text.ts
var limits = {
  /** A word that was typed instead of a command, a platform or a rule: sometimes `$TOKEN`. */
  typed: {
    short: 0,
    most: 24,
    looks: /^-{0,2}(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15})(?:[-_.](?:[A-Z]?[a-z]{1,15}|[A-Z]{1,15}))*$/
  },
  /** A whole setting: a profile's name, a server. Sometimes a password in the wrong variable. */
  setting: { short: 8, most: 4096, looks: /^/, asWords: true },
  /** A name within a longer text: a path, a client's words. Short ones are in every sentence. */
  name: { short: 16, most: 4096, looks: /^/, asWords: true },
  /** A key of a configuration or provider file, `rules.expired-token`. */
  key: { short: 0, most: 60, looks: /^[\w.-]+$/, asWords: true },
  /** What a `$` in a value refers to: the name of a variable, or the rest of a password. */
  variable: { short: 0, most: 64, looks: /^[A-Z][A-Z0-9_]*$/, asWords: true },
  /** A name in a file that a client's message quotes: `refresh_token`, `[default]`. */
  quotedName: { short: 8, most: 30, looks: /^\ufeff?\[?[A-Za-z]+(?:[ _.-][A-Za-z]+)*\]?$/ },
  /** A value in such a file. */
  quotedValue: { short: 8, most: 0, looks: /^/ },
  /**
   * A key of a file besides the one that is read. With more than a number at its end it may be a secret that was pasted
   * there.
   */
  otherKey: { short: 0, most: 36, looks: /^[A-Za-z](?:[A-Za-z_.-]{0,31}|[A-Za-z_.-]{2,31}\d{1,4})$/ },
  /** A run of characters in the words about an address: a key instead of an address has digits. */
  addressRun: { short: 8, most: 4096, looks: /^\D*$/ }
};
var mask = "[secret]";
function mayShow(text3, kind) {
  const { short, most: most3, looks, ...limit } = limits[kind];
  const count = [...text3].length;
  if (count < short) return true;
  return count <= most3 && looks.test(text3) && (limit.asWords === void 0 || isPlain(text3, short));
}
function shown(text3, kind) {
  const raw = typeof text3 === "string" ? text3 : rawText(text3);
  return mayShow(raw, kind) ? stripControls(raw) : mask;
}
function shownNames(text3) {
  const raw = typeof text3 === "string" ? text3 : rawText(text3);
  return stripControls(maskRandomNames(raw, mask));
}
var longName = /(?:[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{1,40}:)?[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{16,}/gu;
var separators = /[-_.@=+~%]+/u;
var asciiWord = /^(?:[A-Z]?[a-z]{0,14}|[A-Z]{0,15})\d{0,4}$|^\d{1,8}$/;
var word = "^(?:\\p{Lu}?\\p{Ll}{0,14}|\\p{Lu}{0,15}|\\p{Lo}{0,15})\\d{0,4}$|^\\d{1,8}$";
var plainName = "^[\\p{L}\\p{N}_.@~ -]*$";
var programName = /^jwt_token_[0-9a-f]{40}\.json$|^\.tokens-[0-9a-f]{12}\.json$/;
var pythonClass = /^[A-Za-z]{1,40}(?:Error|Warning|Exception)$|^(?:[A-Z][a-z]{2,11}){2,4}$/;
var hostAndPort = /^(?:[\w-]+(?:\.[\w-]+)+|localhost):\d{1,5}$/;
var pathOrAddress = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/]|[a-z]+:\/\/)/;
function maskRandomNames(text3, instead) {
  return text3.replace(longName, (found) => {
    const name = found.slice(found.indexOf(":") + 1);
    if (isPlainName(name, limits.name.short)) return found;
    const before = found.slice(0, found.length - name.length);
    return /^\d+:$/.test(before) || !isWord(before.slice(0, -1)) ? instead : before + instead;
  });
}
function isPlain(value, short) {
  if (/:\/\/[^/?#]*@/.test(value)) return false;
  const isPlace = pathOrAddress.test(value) || hostAndPort.test(value);
  const names = isPlace ? value.replace(pathOrAddress, "").split(/[\\/:]/) : [value];
  return names.every(
    (name) => (/^[\w.@~ -]*$/.test(name) || new RegExp(plainName, "u").test(name)) && name.split(" ").every((each) => isPlainName(each, isPlace ? limits.name.short : short))
  );
}
function isPlainName(name, short) {
  return name.length < short || programName.test(name) || name.split(separators).every(isWord);
}
function isWord(part) {
  return asciiWord.test(part) || pythonClass.test(part) || /[^ -~]/.test(part) && new RegExp(word, "u").test(part);
}

// src/command-line/program-name.ts
function programName2({ script, env, platform }, shell, cwd, home) {
  const path2 = platform === "win32" ? import_node_path3.win32 : import_node_path3.posix;
  const onPath = (folder) => (
    // Windows calls it Path, and only `process.env` itself finds it under any spelling.
    (env["PATH"] ?? env["Path"] ?? "").split(path2.delimiter).some((each) => isSameFolder(each, folder, path2))
  );
  const spelled = (words2) => {
    const parts = words2.map((word2, index) => wordOf(word2, index === 0, { path: path2, cwd, home, shell }));
    if (parts.includes(void 0)) return void 0;
    const line = asCommand(parts.join(" "), shell);
    const shown2 = shownNames(line);
    return shown2 === line ? shown2 : void 0;
  };
  const given = launcherWords(env["AUTH_DOCTOR_CALL"]);
  const [first = "", ...rest] = given ?? [];
  if (given) {
    const name = path2.basename(first).replace(ending, "");
    const isShort = name === "auth-doctor" && onPath(path2.dirname(first));
    return spelled([isShort ? name : first, ...rest]) ?? say`auth-doctor`;
  }
  if (script === void 0 || script === "") return say`auth-doctor`;
  if (path2.basename(script).replace(ending, "") === "auth-doctor") {
    if (env["npm_command"] === "exec") return say`npx auth-doctor`;
    if (path2.basename(path2.dirname(script)) === ".bin") return say`npx auth-doctor`;
    if (onPath(path2.dirname(script))) return say`auth-doctor`;
  }
  const installed = npmPrefix(script, path2);
  if (installed !== void 0) {
    const isGlobal = env["npm_command"] !== "exec" && [installed, path2.join(installed, "bin")].some(onPath);
    return isGlobal ? say`auth-doctor` : say`npx auth-doctor`;
  }
  if (script.endsWith(".ts")) return spelled(["node", "--import", "tsx", script]) ?? say`auth-doctor`;
  return spelled(["node", script]) ?? say`auth-doctor`;
}
var ending = /\.(?:cmd|ps1|bat|exe)$/i;
function launcherWords(call2) {
  return call2 !== void 0 && launches.some((launch) => launch.test(call2)) ? call2.split("\n") : void 0;
}
var launches = [
  /^(?:.*[\\/])?auth-doctor(?:\.\w+)?$/,
  /^uvx\nauth-doctor(?:\[node\])?$/,
  /^pipx\nrun\nauth-doctor$/,
  /^(?:.*[\\/])?(?:python|pypy)[\w.]*\n-m\nauth_doctor$/
];
function wordOf(word2, isProgram, { path: path2, cwd, home, shell }) {
  if (/^[\w.-]+$/.test(word2)) return word2;
  if (word2 === "auth-doctor[node]") return `"${word2}"`;
  const below = path2.relative(cwd, word2);
  const isBelow3 = below !== "" && !below.startsWith("..") && !path2.isAbsolute(below);
  const relative = isProgram && !below.includes(path2.sep) ? `.${path2.sep}${below}` : below;
  return isBelow3 ? shellPath(relative, void 0, shell) : shellPath(word2, home, shell);
}
function asCommand(line, shell) {
  return shell === "powershell" && /^['"(]/.test(line) ? `& ${line}` : line;
}
function npmPrefix(script, path2) {
  const parts = script.split(/[\\/]/);
  const tail = ["node_modules", "auth-doctor", "dist", "auth-doctor.js"];
  if (!tail.every((part, index) => parts[parts.length - tail.length + index] === part)) return void 0;
  const above = parts.slice(0, -tail.length);
  return (above.at(-1) === "lib" ? above.slice(0, -1) : above).join(path2.sep);
}
function isSameFolder(one, other, path2) {
  const key = (folder) => {
    const normal = path2.normalize(folder).replace(/[\\/]+$/, "");
    return path2 === import_node_path3.win32 ? normal.toLowerCase() : normal;
  };
  return one !== "" && key(one) === key(other);
}

// src/world/rule-pages.ts
var import_node_fs = require("node:fs");
var import_node_path4 = require("node:path");
var import_node_url = require("node:url");
function rulePages(script) {
  if (script === void 0) return void 0;
  try {
    const folder = (0, import_node_path4.join)((0, import_node_path4.dirname)((0, import_node_fs.realpathSync)(script)), "..", "docs", "rules");
    return (0, import_node_fs.existsSync)(folder) ? `${(0, import_node_url.pathToFileURL)(folder).href}/` : void 0;
  } catch {
    return void 0;
  }
}

// src/world/shell.ts
var import_node_fs2 = require("node:fs");
function detectShell(world, input = {}) {
  if (input.shell) return input.shell;
  const valueIn = (name) => world.env.find((each) => each.name.toUpperCase() === name)?.value;
  const login = shellNamed(valueIn("SHELL"));
  if (world.platform === "win32") return login ?? windowsShell(valueIn("PSMODULEPATH"));
  const parent = (input.parent ?? parentName)()?.trim();
  const caller = parent === "sh" || parent === "dash" ? void 0 : shellNamed(parent);
  return caller ?? (valueIn("FISH_VERSION") === void 0 ? login ?? "posix" : "fish");
}
function windowsShell(modulePath) {
  const folders = (modulePath ?? "").split(";").filter((each) => /\\(Windows)?PowerShell\\Modules\\?$/i.test(each));
  return folders.some((each) => !/^[a-z]:\\(Program Files|Windows)/i.test(each)) ? "powershell" : "cmd";
}
function shellNamed(path2) {
  const name = path2?.trim().split(/[\\/]/).at(-1)?.replace(/^-/, "").replace(/\.exe$/i, "").toLowerCase();
  switch (name) {
    case "fish":
      return "fish";
    case "pwsh":
    case "powershell":
      return "powershell";
    case "bash":
    case "zsh":
    case "sh":
    case "dash":
    case "ksh":
      return "posix";
    case "cmd":
      return "cmd";
    default:
      return void 0;
  }
}
function parentName() {
  if (process.platform !== "linux") return void 0;
  try {
    return (0, import_node_fs2.readFileSync)(`/proc/${process.ppid}/comm`, "utf8");
  } catch {
    return void 0;
  }
}

// src/command-line/terminal.ts
function hasColour(stream, { env }, choice) {
  if (choice !== "auto") return choice === "always";
  const force = env["FORCE_COLOR"];
  if (force !== void 0) return force !== "0" && force !== "false";
  if (env["NO_COLOR"]) return false;
  if (env["CLICOLOR_FORCE"] && env["CLICOLOR_FORCE"] !== "0") return true;
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
function hasUnicode({ env, platform }) {
  if (platform === "win32")
    return Boolean(env["WT_SESSION"] ?? env["TERMINUS_SUBLIME"] ?? env["ConEmuTask"]) || env["TERM_PROGRAM"] === "vscode" || /^(xterm|alacritty)/.test(env["TERM"] ?? "");
  if (env["TERM"] === "linux") return false;
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"];
  return locale ? /utf-?8/i.test(locale) : platform === "darwin";
}
function hasLinks(stream, { env }) {
  return stream.isTTY === true && !env["CI"] && env["TERM"] !== "dumb";
}
function widthOf(stream, { env }) {
  const columns = stream.columns ?? (Number(env["COLUMNS"]) || 80);
  return Math.max(40, Math.min(columns, 100));
}

// src/command-line/screen-for.ts
function screenFor(parsed, host, world) {
  const [verbose, quiet, color] = [isOn(parsed, "verbose"), isOn(parsed, "quiet"), lastOf(parsed["color"])];
  if (verbose && quiet) throw new UsageError(say`--verbose and --quiet cannot be used together.`);
  const bare3 = typeof color === "object" && rawText(color) === "";
  const choice = color === false ? "never" : bare3 ? "always" : oneOf(parsed, "color", colorChoices) ?? "auto";
  const named2 = oneOf(parsed, "shell", Object.keys(shellNames));
  const shell = detectShell(world, { shell: named2 === void 0 ? void 0 : shellNames[named2] });
  const links = hasLinks(host.stdout, host);
  const folder = links ? rulePages(host.script) : void 0;
  const pages = folder === void 0 || shownNames(folder) !== folder ? void 0 : shownNames(folder);
  return {
    width: widthOf(host.stdout, host),
    unicode: !isOn(parsed, "ascii") && hasUnicode(host),
    colour: hasColour(host.stdout, host, choice),
    links,
    ...pages === void 0 ? {} : { rulePages: pages },
    detail: quiet ? "quiet" : verbose ? "verbose" : "normal",
    shell,
    call: programName2(host, shell, world.cwd, world.home),
    offerOnline: false
  };
}

// src/command-line/status-line.ts
var clearLine = say`\r\u001b[K`;
function statusLine(writer, { columns = 80 }) {
  const write2 = (text3) => void writer.write(text3).catch(() => void 0);
  return {
    show: (text3) => write2(say`${clearLine}${reshaped(text3, (each) => each.slice(0, columns - 1))}`),
    clear: () => write2(clearLine),
    columns
  };
}

// src/output/output-error.ts
var OutputError = class extends Error {
  name = "OutputError";
  /** Node's code: `ENOSPC`. */
  code;
  /** The message. */
  words;
  constructor(code, what = say`The output`) {
    const known6 = typeof code === "string" && /^E[A-Z0-9]{1,20}$/.test(code) ? code : void 0;
    const reason = words[known6 ?? ""] ?? say`the system refused it${known6 === void 0 ? "" : say` (${shown(known6, "setting")})`}`;
    const message = say`${what} could not be written: ${reason}.`;
    super(message);
    this.words = message;
    this.code = known6;
  }
};
var words = {
  ENOENT: say`its directory does not exist`,
  ENOTDIR: say`its directory does not exist`,
  EISDIR: say`it is a directory`,
  EACCES: say`permission denied`,
  EPERM: say`permission denied`,
  EROFS: say`the file system is read-only`,
  ENOSPC: say`the disk is full; free some space, or write it elsewhere, and run the same command again`,
  EDQUOT: say`your disk quota is used up; free some space, or write it elsewhere, and run the same command again`,
  EFBIG: say`the file would be larger than this system allows; write it elsewhere, and run the same command again`,
  EIO: say`the disk or the terminal reports an error (EIO); write it elsewhere, and run the same command again`
};

// src/output/workflow-commands.ts
var commands = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours do not keep a line from being read
  /(^|[\n\r\u2028\u2029])((?:[^\S\n\r]|\x85|\x1b\[[0-9;]*m)*):(?=:)|#(?=#(?:vso)?\[)|section_(?=(?:start|end):)/gi
);
function withoutCommands(text3, inLine = "") {
  if (!/::|##|section_/i.test(inLine + text3)) return text3;
  const whole = (inLine + text3).replace(commands, (found, before, space = "") => {
    if (found.endsWith(":") && before !== void 0) return `${before}${space}\\u{3a}`;
    return found === "#" ? "\\u{23}" : `${found.slice(0, -1)}\\u{5f}`;
  });
  return whole.startsWith(inLine) ? whole.slice(inLine.length) : `\\u{20}${withoutCommands(text3, "x")}`;
}
var annotation = /^::(?=(?:error|warning|notice) (?:(?:file|line|col|title)=[^:,]*,?)+::)/;
function withOwnAnnotations(text3) {
  return text3.split("\n").map((line) => annotation.test(line) ? `::${withoutCommands(line.slice(2), "x")}` : withoutCommands(line)).join("\n");
}
function withoutCommandsInFile(text3, commands3) {
  return commands3 === "own" ? withOwnAnnotations(text3) : withoutCommands(text3);
}

// src/command-line/write-report.ts
var outputMasked = say`output-masked: part of a secret was in this output and was replaced by [secret]. This is a bug in auth-doctor: please report it`;
async function writeReport(outputs, report2, output, printableOf) {
  await writeOutputs(outputs, output, (isMasked) => printableOf(isMasked ? withMaskedGap(report2) : report2));
}
async function writeReportText(report2, { out }, render) {
  const text3 = render(report2);
  await out.write(out.wouldMask(text3) ? render(withMaskedGap(report2)) : text3);
}
function withMaskedGap(report2) {
  const gap3 = { what: outputMasked, uncertain: false };
  return { ...report2, gaps: [...report2.gaps, gap3] };
}
async function writeOutputs(outputs, output, printableOf) {
  const first = await rendered(outputs, printableOf(false));
  const isMasked = first.stdout.some(({ text: text3 }) => output.out.wouldMask(text3)) || [...first.files, ...first.summary].some(({ text: text3 }) => output.out.forFile(text3) !== text3);
  await write(isMasked ? await rendered(outputs, printableOf(true)) : first, output);
}
async function writeFailure(args, error, output) {
  const { stdout, files } = askedOutputs(args);
  const textOf2 = async (format) => (await format.load()).failure?.(error) ?? say``;
  await write(
    {
      stdout: await Promise.all(stdout.map(async (format) => ({ format, text: await textOf2(format) }))),
      files: await Promise.all(files.map(async ({ format, path: path2 }) => ({ path: path2, format, text: await textOf2(format) }))),
      summary: []
    },
    output
  ).catch(() => void 0);
}
async function rendered({ stdout, files, summary }, printable) {
  const texts2 = /* @__PURE__ */ new Map();
  for (const format of [...stdout, ...files.map((each) => each.format)])
    if (!texts2.has(format)) texts2.set(format, await (await format.load()).render(printable));
  return {
    stdout: stdout.map((format) => ({ format, text: texts2.get(format) ?? say`` })),
    files: files.map((each) => ({ ...each, text: texts2.get(each.format) ?? say`` })),
    summary: summary === void 0 ? [] : [{ path: summary, text: await stepSummary2(printable) }]
  };
}
async function stepSummary2({ document }) {
  return document ? (await Promise.resolve().then(() => (init_step_summary(), step_summary_exports))).stepSummary(await document()) : say``;
}
async function write({ stdout, files, summary }, { out }) {
  const failed = [];
  const attempt2 = async (what, work) => await work.catch((error2) => {
    failed.push(new OutputError(error2 instanceof Error && "code" in error2 ? error2.code : void 0, what));
  });
  if (files.length + summary.length > 0) {
    const { appendToFile: appendToFile2, writeOutputFile: writeOutputFile2 } = await Promise.resolve().then(() => (init_write_output_file(), write_output_file_exports));
    const safe = files.map(
      ({ text: text3, format }) => withoutCommandsInFile(out.forFile(text3), format.isAnnotations ? "own" : void 0)
    );
    const safeSummary = summary.map(({ text: text3 }) => out.forFile(text3));
    for (const [index, { format, path: path2 }] of files.entries())
      await attempt2(say`The file of --format ${ourOwn(format.name)}`, writeOutputFile2(path2, safe[index] ?? ""));
    for (const [index, { path: path2 }] of summary.entries())
      await attempt2(say`The summary of the step`, appendToFile2(path2, safeSummary[index] ?? ""));
  }
  for (const { format, text: text3 } of stdout) await out.write(text3, format.isAnnotations ? "own" : void 0);
  const [error] = failed;
  if (error) throw error;
}

// src/commands/report/report-printable.ts
function reportPrintable(of, input, text3 = async () => say``) {
  let known6;
  const data = async () => {
    known6 ??= Promise.resolve().then(() => (init_report_data(), report_data_exports)).then(({ reportData: reportData2 }) => reportData2(input));
    return await known6;
  };
  return {
    of,
    data,
    text: text3,
    document: async () => (await Promise.resolve().then(() => (init_report_document(), report_document_exports))).reportDocument(of, await data())
  };
}

// src/config/apply-config.ts
var import_node_path5 = require("node:path");
function applyConfig(findings, files, around2) {
  const today = around2.now.toISOString().slice(0, 10);
  const kept = [];
  const used = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    const mine = files.filter(
      (file) => file.trust === "user" || isInside(finding.place, folderOf(file, around2), around2)
    );
    const matching = mine.flatMap(
      (file) => file.ignores.filter((ignore) => ignore.until >= today && matches(ignore, finding, file, around2))
    );
    for (const ignore of matching) used.add(ignore);
    const severity = mine.flatMap(({ severities }) => severities).findLast(({ rule }) => rule === finding.rule)?.severity ?? finding.severity;
    if (matching.length === 0 && severity !== "off") kept.push({ ...finding, severity });
  }
  const ended = files.flatMap(
    (file) => file.ignores.filter(({ until }) => until < today).map((ignore) => endedGap(ignore, file))
  );
  return { findings: kept, ignored: findings.length - kept.length, gaps: ended, used };
}
function endedGap({ rule, place, until }, file) {
  return {
    what: `${file.path}: the ignore of ${rule} at ${place} expired on ${until} and no longer applies`,
    uncertain: false
  };
}
function matches(ignore, { rule, place }, file, around2) {
  if (ignore.rule !== rule) return false;
  if (place.kind === "env" || place.kind === "argument") return place.name === ignore.place;
  if (place.kind !== "file" && place.kind !== "git") return false;
  const path2 = around2.windows ? import_node_path5.win32 : import_node_path5.posix;
  const ignored = ignoredPath(ignore, file, around2);
  const found = path2.resolve(folderOf(file, around2), place.path);
  return ignored.endsWith(path2.sep) ? pathBelow(found, ignored) !== void 0 : isSamePath(found, ignored);
}
function ignoredPath(ignore, file, around2) {
  const path2 = around2.windows ? import_node_path5.win32 : import_node_path5.posix;
  const meant = ignore.place.replace(/^~(?=[/\\]|$)/, around2.home ?? "~");
  return path2.isAbsolute(meant) ? path2.normalize(meant) : path2.join(folderOf(file, around2), meant);
}
function folderOf(file, { windows }) {
  return (windows ? import_node_path5.win32 : import_node_path5.posix).dirname(file.path);
}
function isInside(place, folder, { windows, home }) {
  if (place.kind !== "file" && place.kind !== "git") return false;
  const path2 = windows ? import_node_path5.win32 : import_node_path5.posix;
  if (home && (isSamePath(home, folder) || pathBelow(home, folder) !== void 0)) return false;
  return pathBelow(path2.resolve(folder, place.path), folder) !== void 0;
}

// src/config/config-defaults.ts
var fromStrict = ["note", "warning", "error", "never"];
function configDefaults(files) {
  const user = files.find(({ trust }) => trust === "user");
  const repository = files.find(({ trust }) => trust === "repository");
  const failOn = stricter(user?.failOn, repository?.failOn);
  return {
    platforms: user?.platforms ?? [],
    ...failOn ? { failOn } : {},
    strict: user?.strict === true || repository?.strict === true
  };
}
function stricter(user, repository) {
  if (repository === void 0) return user;
  return fromStrict.indexOf(repository) < fromStrict.indexOf(user ?? "error") ? repository : user;
}

// src/config/config-error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
  /** The message. It can only contain what may be printed. */
  words;
  constructor(message) {
    super(message);
    this.words = message;
  }
};

// src/config/load-config.ts
var import_node_path6 = require("node:path");
async function loadConfig(world, known6) {
  const path2 = world.platform === "win32" ? import_node_path6.win32 : import_node_path6.posix;
  const user = userFolder(world);
  const root = await repositoryRoot(world);
  const files = [
    user ? await readConfig(path2.join(user, "auth-doctor.toml"), "user", world, known6) : void 0,
    root ? await readConfig(path2.join(root, "auth-doctor.toml"), "repository", world, known6) ?? await readConfig(path2.join(root, "pyproject.toml"), "repository", world, known6) : void 0
  ];
  return files.filter((file) => file !== void 0);
}
function userFolder(world) {
  const path2 = world.platform === "win32" ? import_node_path6.win32 : import_node_path6.posix;
  const base = world.env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  const home = world.home ?? world.user.passwdHome;
  if (base && path2.isAbsolute(base)) return path2.join(base, "auth-doctor");
  return home ? path2.join(home, ".config", "auth-doctor") : void 0;
}
async function repositoryRoot(world) {
  const path2 = world.platform === "win32" ? import_node_path6.win32 : import_node_path6.posix;
  for (let folder = world.cwd; ; folder = path2.dirname(folder)) {
    if ((await world.stat(path2.join(folder, ".git"))).is === "found") return folder;
    if (path2.dirname(folder) === folder) return void 0;
  }
}
async function readConfig(path2, trust, world, known6) {
  const result = await world.read(path2);
  if (result.is === "error" && (result.code === "ENOENT" || result.code === "ENOTDIR")) return void 0;
  if (result.is !== "file") {
    if (trust === "repository") return void 0;
    throw new ConfigError(say`${shownNames(path2)}: cannot be read`);
  }
  const text3 = new TextDecoder().decode(result.bytes);
  const isProject = path2.endsWith("pyproject.toml");
  if (isProject && !text3.includes("auth-doctor")) return void 0;
  const content = await parseToml(text3, path2);
  const table = isProject ? tableOf(content) : content;
  if (table === void 0) return void 0;
  const { parseConfig: parseConfig2 } = await Promise.resolve().then(() => (init_parse_config(), parse_config_exports));
  return parseConfig2(table, path2, trust, await known6());
}
async function parseToml(text3, path2) {
  const { parse: parse2, TomlError } = await Promise.resolve().then(() => __toESM(require("./smol-toml.js"), 1));
  try {
    return parse2(text3);
  } catch (error) {
    const where2 = error instanceof TomlError ? say`:${error.line}:${error.column}` : say``;
    throw new ConfigError(say`${shownNames(path2)}${where2}: invalid TOML`);
  }
}
function tableOf(content) {
  const tool = content.tool;
  return tool?.["auth-doctor"];
}

// src/facts/find-ci.ts
var otherSigns = ["TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION", "CODEBUILD_BUILD_ID"];
async function findCi(world) {
  const variable2 = (name) => world.env.find((each) => each.name === name)?.value ?? "";
  if (variable2("GITHUB_ACTIONS") === "true") {
    const event = variable2("GITHUB_EVENT_NAME");
    return ciFact("github", event, await withheldByGitHub(event, variable2, world));
  }
  if (variable2("GITLAB_CI") === "true")
    return ciFact("gitlab", variable2("CI_PIPELINE_SOURCE"), withheldByGitLab(variable2));
  const isCi = !["", "false", "0"].includes(variable2("CI").toLowerCase());
  return isCi || otherSigns.some((name) => variable2(name) !== "") ? { service: "generic" } : void 0;
}
function ciFact(service, event, withholds) {
  return { service, ...event === "" ? {} : { event }, ...withholds ? { withholds } : {} };
}
var dependabotEvents = /* @__PURE__ */ new Set([
  "",
  "push",
  "create",
  "deployment",
  "deployment_status",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target"
]);
var forkEvents = /* @__PURE__ */ new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
async function withheldByGitHub(event, variable2, world) {
  if (variable2("GITHUB_ACTOR") === "dependabot[bot]" && dependabotEvents.has(event)) return "dependabot";
  return forkEvents.has(event) && await isFromFork(variable2("GITHUB_EVENT_PATH"), world) ? "fork" : void 0;
}
async function isFromFork(eventFile, world) {
  const read2 = await world.read(eventFile);
  if (read2.is !== "file") return false;
  try {
    const event = JSON.parse(Buffer.from(read2.bytes).toString("utf8"));
    const [head, base] = [event.pull_request?.head, event.pull_request?.base];
    return head !== void 0 && base?.repo !== void 0 && head.repo?.id !== base.repo.id;
  } catch {
    return false;
  }
}
function withheldByGitLab(variable2) {
  const [source, target] = [variable2("CI_MERGE_REQUEST_SOURCE_PROJECT_ID"), variable2("CI_MERGE_REQUEST_PROJECT_ID")];
  return source !== "" && target !== "" && source !== target ? "fork" : void 0;
}

// src/providers/cave/clients.ts
var clients = {
  caveclient: async () => (await Promise.resolve().then(() => (init_caveclient(), caveclient_exports))).caveclient,
  "cloud-volume": async () => (await Promise.resolve().then(() => (init_cloud_volume(), cloud_volume_exports))).cloudVolume,
  "cloud-files": async () => (await Promise.resolve().then(() => (init_cloud_files(), cloud_files_exports))).cloudFiles
};

// src/providers/descarteslabs/clients.ts
var clients2 = {
  descarteslabs: async () => (await Promise.resolve().then(() => (init_client(), client_exports))).descarteslabs
};

// src/providers/earthone/clients.ts
var clients3 = {
  earthone: async () => (await Promise.resolve().then(() => (init_client2(), client_exports2))).earthone
};

// src/providers/earthscope/clients.ts
var clients4 = {
  "earthscope-sdk": async () => (await Promise.resolve().then(() => (init_client3(), client_exports3))).earthscopeSdk,
  "earthscope-cli": async () => (await Promise.resolve().then(() => (init_client3(), client_exports3))).earthscopeCli
};

// src/coded-clients.generated.ts
var codedClients = {
  cave: clients,
  descarteslabs: clients2,
  earthone: clients3,
  earthscope: clients4
};

// src/secret.ts
var all = /* @__PURE__ */ new Map();
var masked = "[secret]";
var Secret = class {
  #text;
  constructor(text3) {
    this.#text = text3;
    if (!all.has(text3)) all.set(text3, this);
  }
  /** The text itself, for a replay's own comparisons and for the probe's request. */
  reveal() {
    return this.#text;
  }
  /** In characters (Unicode code points), as Python counts them. */
  get length() {
    return [...this.#text].length;
  }
  /** Whether this text is the beginning (`prefix`) or end (`suffix`) of the other, the same, or none of these. */
  relation(other) {
    if (this.#text === other.#text) return "same";
    if (this.#text === "") return "other";
    if (other.#text.startsWith(this.#text)) return "prefix";
    return other.#text.endsWith(this.#text) ? "suffix" : "other";
  }
  toString() {
    return masked;
  }
  toJSON() {
    return masked;
  }
  get [Symbol.toStringTag]() {
    return "secret";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return masked;
  }
};
function allSecrets() {
  return all.values();
}
var runs = 0;
async function forgettingSecrets(run2) {
  runs += 1;
  try {
    return await run2();
  } finally {
    runs -= 1;
    if (runs === 0) all.clear();
  }
}

// src/value/jwt-traits.ts
function jwtTraits(text3) {
  const parts = text3.split(".");
  if (parts.length !== 3 || !text3.startsWith("eyJ")) return void 0;
  const claims = decodeClaims(parts[1] ?? "");
  if (!claims) return void 0;
  return {
    ...numberClaim("expires", claims["exp"]),
    ...numberClaim("issuedAt", claims["iat"]),
    ...numberClaim("notBefore", claims["nbf"]),
    ...typeof claims["iss"] === "string" ? { issuer: claims["iss"] } : {},
    ...listClaim("audience", claims["aud"]),
    ...listClaim("scopes", typeof claims["scope"] === "string" ? claims["scope"].split(" ") : claims["scope"])
  };
}
function decodeClaims(part) {
  try {
    const claims = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null && !Array.isArray(claims) ? claims : void 0;
  } catch {
    return void 0;
  }
}
function numberClaim(name, claim) {
  return typeof claim === "number" && Number.isFinite(claim) ? { [name]: claim } : {};
}
function listClaim(name, claim) {
  const list = typeof claim === "string" ? [claim] : claim;
  if (!Array.isArray(list)) return {};
  return { [name]: list.filter((each) => typeof each === "string") };
}

// src/value/known-addresses.ts
var known;
var hosts = /* @__PURE__ */ new Set();
function useAddresses(providers2) {
  known = providers2.flatMap(
    ({ addresses = [] }) => addresses.map(({ current, retired }) => ({
      current: current.map((text3) => ({ text: text3, url: new URL(text3) })),
      retired: retired.map(({ url, instead }) => ({ instead, url: new URL(url) }))
    }))
  );
  hosts = new Set(known.flatMap((each) => [...each.current, ...each.retired].map(({ url }) => url.host)));
}
function standingOf(address) {
  if (!URL.canParse(address)) return void 0;
  const url = new URL(address);
  if (!known) useAddresses(catalog);
  if (!hosts.has(url.host)) return void 0;
  for (const { current, retired } of known ?? []) {
    const old = retired.find((each) => isSame(url, each.url) || isBelow(url, each.url));
    if (old) return { is: "retired", instead: old.instead };
    if (current.some((each) => isSame(url, each.url))) return { is: "current" };
    const instead = current.find((each) => each.url.host === url.host);
    if (instead !== void 0) return { is: "other-path", instead: instead.text };
  }
  return void 0;
}
function bareAddress(text3) {
  const whole = `https://${text3.replace(/^(?:https?:?)?\/{0,2}/i, "")}`;
  if (/\s/.test(text3) || !URL.canParse(whole)) return void 0;
  const standing = standingOf(whole);
  if (standing === void 0) return void 0;
  return standing.is === "current" ? whole : standing.instead;
}
function isSame(one, other) {
  return one.host === other.host && trimmed(one.pathname) === trimmed(other.pathname) && one.search === "";
}
function isBelow(one, retired) {
  return one.host === retired.host && trimmed(retired.pathname) === "";
}
function trimmed(path2) {
  return path2.replace(/\/+$/, "");
}

// src/value/odd-characters.ts
var known2 = {
  160: ["space", "no-break space"],
  173: ["invisible", "soft hyphen"],
  171: ["quote", "left-pointing double angle quotation mark"],
  180: ["quote", "acute accent"],
  187: ["quote", "right-pointing double angle quotation mark"],
  1564: ["invisible", "arabic letter mark"],
  5760: ["space", "ogham space mark"],
  6158: ["invisible", "mongolian vowel separator"],
  8192: ["space", "en quad"],
  8193: ["space", "em quad"],
  8194: ["space", "en space"],
  8195: ["space", "em space"],
  8196: ["space", "three-per-em space"],
  8197: ["space", "four-per-em space"],
  8198: ["space", "six-per-em space"],
  8199: ["space", "figure space"],
  8200: ["space", "punctuation space"],
  8201: ["space", "thin space"],
  8202: ["space", "hair space"],
  8203: ["invisible", "zero width space"],
  8204: ["invisible", "zero width non-joiner"],
  8205: ["invisible", "zero width joiner"],
  8206: ["invisible", "left-to-right mark"],
  8207: ["invisible", "right-to-left mark"],
  8208: ["look-alike", "hyphen"],
  8209: ["look-alike", "non-breaking hyphen"],
  8210: ["look-alike", "figure dash"],
  8211: ["look-alike", "en dash"],
  8212: ["look-alike", "em dash"],
  8216: ["quote", "left single quotation mark"],
  8217: ["quote", "right single quotation mark"],
  8218: ["quote", "single low-9 quotation mark"],
  8219: ["quote", "single high-reversed-9 quotation mark"],
  8220: ["quote", "left double quotation mark"],
  8221: ["quote", "right double quotation mark"],
  8222: ["quote", "double low-9 quotation mark"],
  8223: ["quote", "double high-reversed-9 quotation mark"],
  8232: ["space", "line separator"],
  8233: ["space", "paragraph separator"],
  8234: ["invisible", "left-to-right embedding"],
  8235: ["invisible", "right-to-left embedding"],
  8236: ["invisible", "pop directional formatting"],
  8237: ["invisible", "left-to-right override"],
  8238: ["invisible", "right-to-left override"],
  8239: ["space", "narrow no-break space"],
  8249: ["quote", "single left-pointing angle quotation mark"],
  8250: ["quote", "single right-pointing angle quotation mark"],
  8287: ["space", "medium mathematical space"],
  8288: ["invisible", "word joiner"],
  8722: ["look-alike", "minus sign"],
  12288: ["space", "ideographic space"],
  65279: ["invisible", "byte order mark"],
  65533: ["other", "replacement character"]
};
var lookAlikes = [
  ["\\p{Script=Cyrillic}", "Cyrillic letter"],
  ["\\p{Script=Greek}", "Greek letter"],
  ["[\\uff01-\\uff5e]", "fullwidth form"]
];
function oddCharacters(text3) {
  if (/^[ -~]*$/.test(text3)) return [];
  return [...text3].flatMap((character, index) => {
    const codePoint2 = character.codePointAt(0) ?? 0;
    if (codePoint2 >= 32 && codePoint2 < 127) return [];
    return [{ codePoint: codePoint2, column: index + 1, ...describe(character, codePoint2) }];
  });
}
function describe(character, codePoint2) {
  const entry = known2[codePoint2];
  if (entry) return { kind: entry[0], name: entry[1] };
  if (codePoint2 < 32 || codePoint2 >= 127 && codePoint2 < 160)
    return { kind: "control", name: controlName(codePoint2) };
  const script = lookAlikes.find(([pattern]) => new RegExp(pattern, "u").test(character));
  return script ? { kind: "look-alike", name: script[1] } : { kind: "other", name: "non-ASCII character" };
}
function controlName(codePoint2) {
  return { 0: "null", 9: "tab", 10: "line feed", 13: "carriage return", 22: "ctrl-V", 27: "escape", 127: "delete" }[codePoint2] ?? "control character";
}

// src/value/plain-names.ts
var most = 12;
function plainNames(keys) {
  const names = Array.from(keys, (key) => typeof key === "string" ? key : rawText(key));
  return names.filter((name) => mayShow(name, "otherKey")).slice(0, most);
}

// src/shapes/shape.ts
var alphabets = {
  alnum: "A-Za-z0-9",
  base64: "A-Za-z0-9+/",
  base64url: "A-Za-z0-9_-",
  digit: "0-9",
  hex: "0-9a-f",
  HEX: "0-9A-F",
  anyhex: "0-9A-Fa-f",
  lower: "a-z",
  upper: "A-Z",
  word: "A-Za-z0-9_"
};
var run = /^\{(\d+)(?:(,)(\d*))?(?::([A-Za-z0-9]+))?\}/;
var literal = /^[A-Za-z0-9_.:/+=~-]+/;
function parseShape(text3) {
  const parts = [];
  let rest = text3;
  while (rest !== "") {
    const found = run.exec(rest) ?? literal.exec(rest);
    if (!found)
      throw new Error(`the shape ${text3} cannot be read at "${rest}": write {36}, {20,40:hex} or plain characters`);
    parts.push(rest.startsWith("{") ? readRun(text3, found) : { is: "literal", text: found[0] });
    rest = rest.slice(found[0].length);
  }
  if (parts.length === 0) throw new Error("a shape cannot be empty");
  parts.forEach((part, index) => {
    refuseAmbiguous(text3, part, parts[index + 1]);
  });
  const least = sum(parts.map((part) => part.is === "run" ? part.least : part.text.length));
  const most3 = sum(parts.map((part) => part.is === "run" ? part.most : part.text.length));
  return { text: text3, parts, least, most: most3 };
}
function shapePattern(shape) {
  return shape.parts.map(
    (part) => part.is === "literal" ? part.text.replaceAll(/[.+/]/g, String.raw`\$&`) : `[${alphabets[part.alphabet]}]{${part.least},${part.most === Number.POSITIVE_INFINITY ? "" : part.most}}`
  ).join("");
}
var compiled = /* @__PURE__ */ new WeakMap();
function hasShape(shape, text3) {
  if (text3.length < shape.least || text3.length > shape.most) return false;
  let pattern = compiled.get(shape);
  if (!pattern) {
    pattern = new RegExp(`^${shapePattern(shape)}$`);
    compiled.set(shape, pattern);
  }
  return pattern.test(text3);
}
function sampleOf(shape, random) {
  return shape.parts.map((part) => {
    if (part.is === "literal") return part.text;
    const characters2 = charactersOf(part.alphabet);
    const length = part.most === Number.POSITIVE_INFINITY ? part.least + 8 : part.least;
    return Array.from({ length }, () => characters2[Math.floor(random() * characters2.length)]).join("");
  }).join("");
}
var characters = /* @__PURE__ */ new Map();
function charactersOf(alphabet) {
  const known6 = characters.get(alphabet);
  if (known6) return known6;
  const pattern = new RegExp(`[${alphabets[alphabet]}]`);
  const found = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
    (character) => pattern.test(character)
  );
  characters.set(alphabet, found);
  return found;
}
function readRun(text3, found) {
  const [, leastText = "", comma, mostText, name = "alnum"] = found;
  const least = Number(leastText);
  const most3 = comma === void 0 ? least : mostText ? Number(mostText) : Number.POSITIVE_INFINITY;
  if (!Object.hasOwn(alphabets, name)) {
    throw new Error(
      `the shape ${text3} has an unknown set of characters "${name}": use one of ${Object.keys(alphabets).join(", ")}`
    );
  }
  if (most3 < least) throw new Error(`the shape ${text3} asks for at least ${least} and at most ${most3} characters`);
  return { is: "run", alphabet: name, least, most: most3 };
}
function refuseAmbiguous(text3, part, next) {
  if (part.is === "literal" || part.least === part.most || next === void 0) return;
  const mine = new Set(charactersOf(part.alphabet));
  const following = next.is === "literal" ? [next.text.charAt(0)] : charactersOf(next.alphabet);
  if (following.some((character) => mine.has(character))) {
    throw new Error(
      `the shape ${text3} has a part without an upper limit, followed by a character that the part may contain`
    );
  }
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

// src/value/foreign-tokens.ts
var foreignTokens = [
  { kind: "github-token", name: "GitHub token", shape: "ghp_{36}" },
  { kind: "github-app-token", name: "GitHub token", shape: "ghs_{36}" },
  { kind: "github-oauth-token", name: "GitHub token", shape: "gho_{36}" },
  { kind: "github-fine-grained-token", name: "GitHub token", shape: "github_pat_{60,100:word}" },
  { kind: "gitlab-token", name: "GitLab token", shape: "glpat-{20,60:base64url}" },
  { kind: "openai-key", name: "OpenAI API key", shape: "sk-{20,:base64url}" },
  { kind: "aws-key-id", name: "AWS access key id", shape: "AKIA{16}" },
  { kind: "aws-session-key-id", name: "AWS access key id", shape: "ASIA{16}" },
  { kind: "slack-bot-token", name: "Slack token", shape: "xoxb-{20,:base64url}" },
  { kind: "slack-user-token", name: "Slack token", shape: "xoxp-{20,:base64url}" },
  { kind: "google-api-key", name: "Google API key", shape: "AIza{35:base64url}" },
  { kind: "pypi-token", name: "PyPI token", shape: "pypi-{50,:base64url}" },
  { kind: "npm-token", name: "npm token", shape: "npm_{36}" }
];

// src/value/token-kinds.ts
var builtIn;
var added = [];
var replaced = /* @__PURE__ */ new Set();
var known3;
var placeholders;
function kindsOf(text3) {
  return knownKinds().filter(({ shape }) => hasShape(shape, text3)).map(({ id }) => id);
}
function kindOf(id) {
  return knownKinds().find((kind) => kind.id === id);
}
function knownKinds() {
  builtIn ??= catalog.map((provider) => [provider.id, kindsIn(provider)]);
  known3 ??= [
    ...builtIn.flatMap(([id, kinds]) => replaced.has(id) ? [] : kinds),
    ...foreignTokens.map(foreign),
    ...added.flatMap(kindsIn)
  ];
  return known3;
}
function foreign({ kind, name, shape }) {
  return { id: `foreign/${kind}`, name, shape: parseShape(shape), unmistakable: true };
}
function addKinds(providers2, replaces) {
  added = providers2;
  replaced = new Set(replaces);
  known3 = void 0;
  placeholders = void 0;
  useAddresses([...catalog.filter(({ id }) => !replaced.has(id)), ...added]);
}
function kindsIn({ id, tokens }) {
  return tokens.map(({ kind, name, shape, detect }) => ({
    id: `${id}/${kind}`,
    name,
    shape: parseShape(shape),
    unmistakable: detect === "anywhere"
  }));
}
function isDocumentExample(text3) {
  placeholders ??= new Set(
    [...catalog.filter(({ id }) => !replaced.has(id)), ...added].flatMap((provider) => provider.placeholders)
  );
  return placeholders.has(text3);
}

// src/value/wrapping.ts
var mostLength = 2e4;
function wrappingOf(core) {
  if (core.length < 3 || core.length > mostLength) return void 0;
  return inJson(core) ?? escaped(core) ?? assigned(core) ?? joined(core) ?? inBase64(core) ?? path(core);
}
function inJson(core) {
  if (!/^[{[][\s\S]*[}\]]$/.test(core)) return void 0;
  let parsed;
  try {
    parsed = JSON.parse(core);
  } catch {
    return void 0;
  }
  const texts2 = Object.entries(parsed).filter(
    (entry) => typeof entry[1] === "string"
  );
  const [key, value] = texts2.find(([, text3]) => kindsOf(text3).length > 0) ?? texts2[0] ?? [];
  const [name] = Array.isArray(parsed) || key === void 0 ? [] : plainNames([key]);
  return { is: "json", ...name === void 0 ? {} : { key: name }, kinds: value === void 0 ? [] : kindsOf(value) };
}
function escaped(core) {
  return core.includes(String.raw`\n`) && !/^[A-Za-z]:\\/.test(core) ? { is: "escaped" } : void 0;
}
var assignment = /^(?:export +|set +|\$env:)?([A-Za-z_][A-Za-z0-9_.-]{1,63})\s*[=:]\s*["']?([^\s"'][^\n]*?)["']?$/;
var nameWords = /(?:^|[_.-])(?:token|key|secret|password|id|url|pat|credential)s?$/i;
function assigned(core) {
  const [, name = "", value = ""] = assignment.exec(core) ?? [];
  if (name === "" || value.length < 3 || value.startsWith("//") || /^\d+$/.test(name)) return void 0;
  const kinds = kindsOf(value);
  const [shown2] = plainNames([name]);
  const isName = kinds.length > 0 || shown2 !== void 0 && nameWords.test(name) && !/^=*$/.test(value);
  if (!isName || kindsOf(core).some(isExact)) return void 0;
  return { is: "assignment", ...shown2 === void 0 ? {} : { name: shown2 }, kinds };
}
function isExact(id) {
  const kind = kindOf(id);
  return kind !== void 0 && (kind.unmistakable || kind.shape.least === kind.shape.most);
}
function joined(core) {
  const parts = core.split(/[\s,;]+/);
  if (parts.length > 1 && parts.length < 10) {
    const kinds2 = commonKinds(parts);
    if (kinds2.length > 0) return { is: "joined", parts: parts.length, lines: /[\r\n]/.test(core), kinds: kinds2 };
  }
  const half = core.length / 2;
  if (!Number.isInteger(half) || core.slice(0, half) === core.slice(half)) return void 0;
  const kinds = commonKinds([core.slice(0, half), core.slice(half)]).filter((kind) => kindOf(kind)?.unmistakable);
  return kinds.length > 0 && !kindsOf(core).some(isExact) ? { is: "joined", parts: 2, lines: false, kinds } : void 0;
}
function commonKinds([first = "", ...others]) {
  return kindsOf(first).filter((kind) => others.every((other) => kindsOf(other).includes(kind)));
}
function inBase64(core) {
  if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(core)) return void 0;
  const inner2 = Buffer.from(core, "base64").toString("latin1").trim();
  if (!/^[A-Za-z0-9._:-]{12,}$/.test(inner2)) return void 0;
  const kinds = kindsOf(inner2);
  return kinds.length > 0 ? { is: "base64", kinds } : void 0;
}
function path(core) {
  if (/^\/\/[\w-]+\.[\w.-]+(?:\/|$)/.test(core)) return void 0;
  const isPath2 = /^(?:~|\.{1,2}|[A-Za-z]:)?[/\\][\w.~/\\ -]{2,300}$/.test(core);
  const parts = core.split(/[/\\]/).length;
  return isPath2 && (parts > 2 || /\.(?:json|txt|toml|token|key|ini|cfg|ya?ml|env)$|rc$/.test(core)) && !/[+=]/.test(core) ? { is: "path" } : void 0;
}

// src/value/stray-characters.ts
var curly = /^[“”„‟«»‘’‚‛‹›]$/;
var asciiQuotes = /* @__PURE__ */ new Set(['"', "'", "`"]);
var nameBefore = /^(?:export +|set +|\$env:)?[A-Za-z_][A-Za-z0-9_.-]{1,63}\s*[=:]\s*/;
function strayCharacters(text3) {
  const all2 = [...text3];
  const kinds = new Map(oddCharacters(text3).map(({ column, kind }) => [column - 1, kind]));
  const isInvisible = (at) => kinds.get(at) === "invisible" || kinds.get(at) === "control";
  const isBlank = (at) => /\s/.test(all2[at] ?? "") || kinds.get(at) === "space";
  let [first, end] = [0, all2.length];
  for (let before = ""; before !== `${first} ${end}`; ) {
    before = `${first} ${end}`;
    while (first < end && (isBlank(first) || isInvisible(first) || curly.test(all2[first] ?? ""))) first += 1;
    while (end > first && (isBlank(end - 1) || isInvisible(end - 1) || curly.test(all2[end - 1] ?? ""))) end -= 1;
    if (end - first > 1 && all2[first] === all2[end - 1] && asciiQuotes.has(all2[first] ?? "")) {
      first += 1;
      end -= 1;
    }
    const core = all2.slice(first, end).join("");
    first += lengthOf(/^Bearer\s+/i.exec(core));
    if (wrappingOf(core)?.is === "assignment") first += lengthOf(nameBefore.exec(core));
  }
  const remains = all2.map((_, at) => at >= first && at < end && !isBlank(at) && !isInvisible(at));
  const joins = all2.some((_, at) => at >= first && at < end && isBlank(at));
  return { remains, joins, rest: all2.filter((_, at) => remains[at]).join("") };
}
function lengthOf(found) {
  return found?.[0].length ?? 0;
}

// src/value/known-value.ts
function knownValue(text3, pythonType) {
  return { is: "known", secret: new Secret(text3), traits: traitsOf(text3, pythonType) };
}
function traitsOf(text3, pythonType) {
  const traits = plainTraitsOf(text3, pythonType);
  return isDamaged(traits) && !pythonType && isRepairable(text3) ? { ...traits, repairable: true } : traits;
}
function isDamaged({ odd: odd2, quotes, edges, inside, prefix, wrapping }) {
  return odd2.length > 0 || [quotes, edges, inside, prefix, wrapping].some((each) => each !== void 0);
}
function isRepairable(text3) {
  const { rest, joins } = strayCharacters(text3);
  if (rest === "" || rest === text3) return false;
  const traits = plainTraitsOf(rest, void 0);
  return !isDamaged(traits) && !traits.placeholder && !traits.doubled && (!joins || traits.kinds.length > 0);
}
function plainTraitsOf(text3, pythonType) {
  const trimmed2 = text3.trim();
  const quotes = quotesOf(trimmed2);
  const unquoted = quotes ? trimmed2.slice(1, -1).trim() : trimmed2;
  const prefix = /^(Bearer|Basic|Token|api-key) +/i.exec(unquoted)?.[0];
  const core = prefix ? unquoted.slice(prefix.length) : unquoted;
  const jwt = jwtTraits(core);
  const around2 = wrappingOf(core);
  const placeholder = !isAroundCredential(around2) && isPlaceholder(core);
  const wrapping = placeholder ? void 0 : around2;
  return {
    length: [...text3].length,
    kinds: kindsOf(core),
    blank: trimmed2 === "",
    odd: oddCharacters(text3),
    ...wrapping ? { wrapping } : aroundIt(text3, core, quotes, prefix),
    placeholder,
    ...addressOf(core),
    doubled: wrapping === void 0 && isDoubled(core),
    ...jwt ? { jwt } : {},
    beginsAsJwt: core.startsWith("eyJ"),
    ...pythonType ? { pythonType } : {}
  };
}
function isAroundCredential(wrapping) {
  return wrapping !== void 0 && "kinds" in wrapping && wrapping.kinds.length > 0;
}
function aroundIt(text3, core, quotes, prefix) {
  const edges = text3.slice(0, text3.length - text3.trimStart().length) + text3.slice(text3.trimEnd().length);
  return {
    ...quotes ? { quotes } : {},
    ...whiteSpaceAt("edges", edges),
    ...whiteSpaceAt("inside", core.replaceAll(/\S+/g, "")),
    ...prefix ? { prefix: prefix.trim() } : {}
  };
}
function quotesOf(text3) {
  if (text3.length < 2) return void 0;
  const ends = text3.charAt(0) + text3.charAt(text3.length - 1);
  if (ends === '""' || ends === "''" || ends === "``") return "ascii";
  return /^[“”„‟«»‘’‚‛‹›]{2}$/.test(ends) ? "curly" : void 0;
}
function whiteSpaceAt(key, found) {
  if (found === "") return {};
  return { [key]: /[\r\n]/.test(found) ? "newline" : "space" };
}
var fillers = /^(x{4,}|\*{3,}|\.{3,}|\?{2,}|:|none|null|undefined|nan|todo|changeme|secret|password|token|test|dummy|example)$/i;
var instructions = /^(<.*>|\{[\w .:-]+\}|\[[\w .:-]+\]|\$\{?\w+\}?|\$?\{\{.*\}\}|\$\(.*\)|%\w+%)$|^(your|my|the|insert|enter|paste|put|add|replace)[ _-]|[ _-](here|goes[ _-]here)$/i;
var capitals = /^(?:[A-Z]{2,}[ _:-]){0,5}(?:ID|UID|KEY|APIKEY|TOKEN|SECRET|PASSWORD|USERNAME|CREDENTIALS?)$/;
var oneLetter = /^(?=.{8,})([xX*0])(?:[-_:.]?\1)+$/;
function isPlaceholder(core) {
  if (isDocumentExample(core) || fillers.test(core)) return true;
  return core.length < 80 && (instructions.test(core) || capitals.test(core) || oneLetter.test(core));
}
function addressOf(core) {
  if (!/^https?:\/\//i.test(core)) {
    const bare3 = bareAddress(core);
    return bare3 === void 0 ? {} : { bareAddress: bare3 };
  }
  if (!URL.canParse(core)) return {};
  const { protocol, hostname: hostname2 } = new URL(core);
  const standing = standingOf(core);
  return { address: { open: protocol === "http:", host: hostname2, ...standing ? { standing } : {} } };
}
function isDoubled(core) {
  const half = core.length / 2;
  return core.length >= 24 && Number.isInteger(half) && core.slice(0, half) === core.slice(half);
}

// src/providers/absent-client.ts
async function absentClientsOn(platform) {
  const { absentClients: absentClients4, absentResolutions: absentResolutions4 } = await generated(platform);
  const clients5 = JSON.parse(absentClients4);
  return { clients: new Map(clients5.map((client) => [client.id, client])), resolutions: absentResolutions4 };
}
async function generated(platform) {
  switch (platform) {
    case "linux":
      return await Promise.resolve().then(() => (init_absent_linux_generated(), absent_linux_generated_exports));
    case "darwin":
      return await Promise.resolve().then(() => (init_absent_darwin_generated(), absent_darwin_generated_exports));
    case "win32":
      return await Promise.resolve().then(() => (init_absent_win32_generated(), absent_win32_generated_exports));
  }
}
var credentialFile = /secret|token|credential/i;
function absentClient({ id, package: distribution, programs, isProgram, ...absent }, resolution, load) {
  let loaded2;
  return {
    id,
    package: distribution,
    ...programs ? { programs } : {},
    ...isProgram === void 0 ? {} : { isProgram },
    resolve: async (world, input) => {
      if (isEmpty(input) && await isNothingOf(absent, world)) return absentResolution(resolution, world);
      loaded2 ??= await load();
      return await loaded2.resolve(world, input);
    },
    // An answer is to a request, and whoever made one was replayed.
    predict: (resolution2, reply) => loaded2?.predict?.(resolution2, reply)
  };
}
function isEmpty({ args = {}, options = {} } = {}) {
  return [...Object.values(args), ...Object.values(options)].every((each) => each === void 0);
}
async function isNothingOf(absent, world) {
  const { variables, prefixes, paths, lists, distributions, runs: runs2 } = absent;
  const names = namesIn(world.env);
  if (!isPlain2(world.home, world) || !isPlain2(world.cwd, world)) return false;
  if (variables.some((name) => names.has(name))) return false;
  if ([...names].some((name) => prefixes.some((prefix) => name.startsWith(prefix)))) return false;
  for (const path2 of paths) {
    const found = await world.stat(filled(path2, world));
    if (found.is !== "error" || found.code !== "ENOENT") return false;
  }
  for (const folder of lists) {
    const listed = await world.list(filled(folder, world));
    if (listed.is === "unread" || listed.is === "error" && listed.code !== "ENOENT") return false;
    if (listed.is === "found" && listed.names.some((name) => credentialFile.test(name))) return false;
  }
  for (const run2 of [void 0, ...runs2]) {
    const python = await world.packages(run2);
    if (distributions.some((name) => python?.packages.has(name))) return false;
  }
  return true;
}
var known4 = /* @__PURE__ */ new WeakMap();
function namesIn(env) {
  const names = known4.get(env) ?? new Set(env.map(({ name }) => name.toUpperCase()));
  known4.set(env, names);
  return names;
}
function isPlain2(folder, { platform }) {
  const plain3 = platform === "win32" ? /^[A-Za-z]:(?:\\(?!\.)[\w.-]*[\w-])+$/ : /^(?:\/(?!\.\.?(?:\/|$))[\w.@+-]+)+$/;
  return folder !== void 0 && plain3.test(folder);
}
function absentResolution(json2, world) {
  const resolution = JSON.parse(inFolders(json2, world));
  for (const holder of [...Object.values(resolution.fields), ...resolution.chain]) makeValue(holder);
  return resolution;
}
function makeValue(holder) {
  if (holder.value === void 0 || !("text" in holder.value)) return;
  const text3 = String(holder.value.text);
  let traits;
  const value = {
    is: "known",
    secret: new Secret(text3),
    get traits() {
      traits ??= knownValue(text3).traits;
      return traits;
    }
  };
  Object.assign(holder, { value });
}
function inFolders(json2, { home = "", cwd }) {
  return json2.replaceAll(/\{(repr:)?(home|cwd)\}/g, (_, repr, name) => {
    const folder = name === "home" ? home : cwd;
    return JSON.stringify(repr ? folder.replaceAll("\\", "\\\\") : folder).slice(1, -1);
  });
}
function filled(path2, { home = "", cwd }) {
  return path2.replaceAll(/\{(home|cwd)\}/g, (_, name) => name === "home" ? home : cwd);
}

// src/providers/client-loaders.ts
var declared = Object.fromEntries(
  catalog.flatMap(
    (provider) => (provider.declared ?? []).map((client) => [
      client.id,
      async () => (await Promise.resolve().then(() => (init_declared_client(), declared_client_exports))).declaredClient(provider.id, client)
    ])
  )
);
var clientLoaders = {
  ...Object.assign({}, ...Object.values(codedClients)),
  ...declared
};

// src/providers/load-providers.ts
function providerIds() {
  const last = Number.POSITIVE_INFINITY;
  return catalog.toSorted((a, b) => (a.order ?? last) < (b.order ?? last) ? -1 : a.order === b.order ? 0 : 1).map(({ id }) => id);
}
async function loadProviders(ids = providerIds(), system) {
  const absent = system && await absentClientsOn(system);
  const wanted = providerIds().filter((id) => ids.includes(id));
  return await Promise.all(
    wanted.map(async (id) => {
      const data = catalog.find((each) => each.id === id);
      if (!data) throw new Error(`the platform ${id} has no provider.toml`);
      const clients5 = await Promise.all(clientIds(data).map(async (client) => await loadClient(client, absent)));
      return { ...data, clients: clients5 };
    })
  );
}
function clientIds(data) {
  return [...Object.keys(codedClients[data.id] ?? {}), ...(data.declared ?? []).map(({ id }) => id)];
}
async function loadClient(id, absent) {
  const load = clientLoaders[id];
  if (!load) throw new Error(`the client ${id} has no replay`);
  const known6 = absent?.clients.get(id);
  const resolution = absent?.resolutions[id];
  return known6 && resolution !== void 0 ? absentClient(known6, resolution, load) : await load();
}

// src/providers/platform-names.ts
function platformNamed(word2, platforms) {
  const wanted = normalised(word2);
  const found = platforms.find(({ id }) => id === wanted) ?? platforms.find((each) => namesOf(each).some((name) => normalised(name) === wanted));
  return found?.id;
}
function platformNames(platforms) {
  return [.../* @__PURE__ */ new Set([...platforms.map(({ id }) => id), ...platforms.flatMap(namesOf)])];
}
function namesOf({ aliases = [], declared: declared2 = [] }) {
  return [...aliases, ...declared2.flatMap((client) => [client.id, client.package])];
}
function normalised(word2) {
  return word2.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

// src/providers/provider-file-error.ts
var ProviderFileError = class extends ConfigError {
  name = "ProviderFileError";
};

// src/providers/user-providers.ts
var import_node_path7 = require("node:path");
var none = { providers: [], replaced: /* @__PURE__ */ new Map(), faults: [] };
var hasAdded = false;
async function userProviders(world) {
  const folder = userProviderFolder(world);
  const listed = folder === void 0 ? void 0 : await world.list(folder);
  const names = listed?.is === "found" ? listed.names.filter((name) => name.endsWith(".toml")).sort() : [];
  if (folder === void 0 || names.length === 0 && !hasAdded) return none;
  const { addKinds: addKinds3 } = await Promise.resolve().then(() => (init_token_kinds(), token_kinds_exports));
  const { declaredClient: declaredClient2 } = await Promise.resolve().then(() => (init_declared_client(), declared_client_exports));
  const { found, faults } = await readFiles(world, folder, names);
  const replaced2 = new Map(
    found.flatMap(({ data, file }) => replacedBy(data).map((id) => [id, { by: data.id, file }]))
  );
  addKinds3(
    found.map(({ data }) => data),
    replaced2.keys()
  );
  hasAdded = found.length > 0;
  const providers2 = found.map(({ data }) => ({
    ...data,
    clients: (data.declared ?? []).map((client) => declaredClient2(data.id, client))
  }));
  return { providers: providers2, replaced: replaced2, faults };
}
function replacedBy({ id, declared: declared2 }) {
  const clients5 = new Set(declared2?.map((client) => client.id));
  return catalog.filter((each) => each.id === id || clientIds(each).some((client) => clients5.has(client))).map((each) => each.id);
}
function userProviderFolder(world) {
  const path2 = world.platform === "win32" ? import_node_path7.win32 : import_node_path7.posix;
  const given = world.env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  const home = world.home ?? world.user.passwdHome;
  const config = given !== void 0 && path2.isAbsolute(given) ? given : home === void 0 ? void 0 : path2.join(home, ".config");
  return config === void 0 ? void 0 : path2.join(config, "auth-doctor", "providers");
}
async function readFiles(world, folder, names) {
  const { parseProviderFile: parseProviderFile2 } = await Promise.resolve().then(() => (init_provider_file(), provider_file_exports));
  const path2 = world.platform === "win32" ? import_node_path7.win32 : import_node_path7.posix;
  const found = [];
  const faults = [];
  for (const name of names) {
    const file = path2.join(folder, name);
    const content = await readToml(world, file);
    const id = content.is === "read" && idIn(content.table) || name.replace(/\.toml$/, "");
    const addFault = (message) => void faults.push({ file, id, message });
    if (content.is === "broken") {
      addFault(say`${shownNames(file)}: ${content.why}`);
      continue;
    }
    try {
      const data = parseProviderFile2(content.table, { file, text: content.text }, builtIn2);
      const clash = clashOf(data, found);
      if (clash === void 0) found.push({ data, file });
      else addFault(say`${shownNames(file)}: ${clash}`);
    } catch (error) {
      if (!(error instanceof ProviderFileError)) throw error;
      addFault(error.words);
    }
  }
  return { found, faults };
}
function idIn(table) {
  const id = typeof table === "object" && table !== null && "id" in table ? table.id : void 0;
  return typeof id === "string" && /^[a-z][a-z0-9-]{0,39}$/.test(id) ? id : void 0;
}
async function readToml(world, file) {
  const read2 = await world.read(file);
  if (read2.is !== "file")
    return {
      is: "broken",
      why: read2.is === "error" ? say`it cannot be read (${ourOwn(read2.code)})` : say`it cannot be read: ${ourOwn(read2.reason)}`
    };
  const { parse: parse2 } = await Promise.resolve().then(() => __toESM(require("./smol-toml.js"), 1));
  try {
    const text3 = new TextDecoder("utf-8", { fatal: true }).decode(read2.bytes);
    return { is: "read", table: parse2(text3), text: text3 };
  } catch (error) {
    const { line, column } = error;
    return {
      is: "broken",
      why: typeof line === "number" ? say`invalid TOML (line ${line}, column ${Number(column)})` : say`not UTF-8 text`
    };
  }
}
function builtIn2(id) {
  const provider = catalog.find((each) => each.id === id);
  if (!provider) return void 0;
  const { declared: declared2, templates, ...data } = provider;
  return { ...data, ...templates, ...declared2 ? { clients: declared2 } : {} };
}
function clashOf({ id, declared: declared2 }, before) {
  const same2 = before.find(({ data }) => data.id === id);
  if (same2) return say`id: ${shownNames(same2.file)} already describes the platform ${shownNames(id)}`;
  for (const { data, file } of before) {
    const twice = declared2?.find((client) => data.declared?.some((other) => other.id === client.id));
    if (twice) return say`clients: ${shownNames(file)} already describes the client ${shownNames(twice.id)}`;
  }
  return void 0;
}

// src/providers/all-platforms.ts
async function allPlatforms(world, replayAll = false) {
  const { providers: own, replaced: replaced2, faults } = await userProviders(world);
  const ids = [.../* @__PURE__ */ new Set([...providerIds(), ...own.map(({ id }) => id), ...faults.map(({ id }) => id)])];
  const current = (asked) => [
    ...new Set(asked.map((id) => replaced2.get(id)?.by ?? id))
  ];
  const known6 = [...own, ...catalog.filter(({ id }) => !replaced2.has(id))];
  return {
    ids,
    known: known6,
    current,
    named: (word2) => ids.find((id) => id === word2.toLowerCase()) ?? platformNamed(word2, known6),
    faults,
    gaps: [
      ...[...replaced2].map(([id, { by, file }]) => ({
        what: `${file} replaces the built-in platform ${id}${by === id ? "" : ` by ${by}`}`,
        platform: by,
        uncertain: false
      })),
      ...faults.map(({ message }) => ({
        what: `${message.replaceAll("\n", "; ")}: this file is ignored`,
        uncertain: true
      }))
    ],
    load: async (asked) => {
      const faulty = faults.find(({ id }) => asked?.includes(id) && !own.some((each) => each.id === id));
      if (faulty) throw new ProviderFileError(faulty.message);
      const wanted = new Set(current(asked ?? ids));
      return [
        ...await loadProviders(
          providerIds().filter((id) => wanted.has(id) && !replaced2.has(id)),
          replayAll ? void 0 : world.platform
        ),
        ...own.filter(({ id }) => wanted.has(id))
      ];
    }
  };
}

// src/rule-ids.generated.ts
var ruleIds = [
  "broken-client",
  "client-raises",
  "client-warns",
  "clients-disagree",
  "clock-skew",
  "conflicting-values",
  "discontinued-client",
  "doubled-prefix",
  "duplicate-key",
  "empty-value",
  "env-over-cache",
  "expired-token",
  "file-permissions",
  "insecure-endpoint",
  "interrupted-save",
  "legacy-name",
  "lost-login",
  "malformed-file",
  "malformed-variable",
  "misnamed-file",
  "misnamed-key",
  "misnamed-variable",
  "missing-credential",
  "missing-pair",
  "missing-scope",
  "mixed-sources",
  "moved-place",
  "netrc-override",
  "non-ascii-quotes",
  "other-profile",
  "outdated-client",
  "overlong-value",
  "placeholder-value",
  "project-file",
  "quoted-value",
  "refused-exchange",
  "rejected-token",
  "revoked-token",
  "shadowed-file",
  "shadowed-login",
  "stale-cache",
  "stray-whitespace",
  "swapped-fields",
  "terms-not-accepted",
  "token-in-file",
  "token-in-git",
  "token-in-history",
  "token-in-metadata",
  "token-in-remote-url",
  "token-in-staged-file",
  "truncated-value",
  "unknown-form",
  "unknown-profile",
  "unloaded-variable",
  "unreachable",
  "unreadable-token",
  "unusable-home",
  "withheld-credential",
  "wrapped-value",
  "wrong-address",
  "wrong-kind",
  "wrong-server"
];

// src/known-names.ts
async function knownNames(world) {
  return { rules: ruleIds, platforms: (await allPlatforms(world)).ids };
}

// src/command-line/end-signals.ts
var ending2 = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGBREAK"];
var asking = ["SIGINT", "SIGTERM"];
var rarer = ["SIGALRM", "SIGXCPU", "SIGVTALRM", "SIGIO", "SIGPWR"];
function endSignals({ source, end, explain: explain2, patience = 2e3 }) {
  let held2 = 0;
  let taken;
  let due;
  let explained = false;
  let listensToRarer = false;
  let waiting = [];
  const stay = (code) => {
    due ??= code;
    taken?.abort(code);
    if (!explained) explain2();
    explained = true;
  };
  const come = (name) => {
    const code = codeOf(name);
    if (held2 > 0) stay(code);
    else if (asking.includes(name) && taken?.signal.aborted === false) taken.abort(code);
    else end(code);
  };
  const listen = (names) => {
    for (const name of names) source.on(name, () => come(name));
  };
  listen(ending2);
  source.on("SIGUSR1", () => void 0);
  return {
    hold: () => {
      held2 += 1;
      if (!listensToRarer) listen(rarer);
      listensToRarer = true;
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        held2 -= 1;
        if (held2 > 0) return;
        for (const each of waiting) each();
        waiting = [];
        if (due !== void 0) setTimeout(end, patience, due).unref();
      };
    },
    take: () => {
      taken = new AbortController();
      return taken.signal;
    },
    released: async () => {
      if (held2 > 0) await new Promise((resolve3) => waiting.push(resolve3));
    },
    exitCode: () => due
  };
}
function codeOf(name) {
  const numbers = process.getBuiltinModule("node:os").constants.signals;
  return 128 + (numbers[name] ?? 0);
}

// src/value/placeholder.ts
var knownDigests = /* @__PURE__ */ new Set([
  "d41d8cd98f00b204e9800998ecf8427e",
  "5d41402abc4b2a76b9719d911017c592",
  "5f4dcc3b5aa765d61d8327deb882cf99",
  "098f6bcd4621d373cade4e832627b4f6",
  "0cc175b9c0f1b6a831c399e269772661",
  "21232f297a57a5a743894a0e4a801fc3",
  "e10adc3949ba59abbe56e057f20f883e"
]);
var placeholderWords = /token|secret|client|refresh|access|example|placeholder|insert|replac|change|passw|credent|dummy|sample|config|secur|value|string|default|environ|public|private|process|vault|github|input|output|param|redact|random|valid|expir|_test|test_|fake_|your_|_here|abcdef|xxxxx|00000|1234567/i;
var codeWords = /functi|return|select|crypt|number|object|servic|storage|types|typeof|import|export|modul|express|declar|identif|assign|operat|member|propert|element|context|format|parse|creat|updat|delet|handle|error|event|index|array|class|await|async|comment|unexpect|literal|keyword|statement|visit|symbol|target|source|resol|request|respon|provid|factory|manager|control|listen|render|compon|template|message|should|option|version|install|package|build|length|width|height|color|image|button|style|active|current|first|start|begin|finish|buffer|stream|socket|server|thread|queue|stack|table|column|query|record|field|group|order|filter|count|total|state|static|global|local|window|document|node_|_node|data_|_data|list_|_list|name_|_name/i;
function isPlaceholder2(token) {
  const text3 = token.toLowerCase();
  if (knownDigests.has(text3) || /dead?beef|cafebabe|feedface|badc0de|0123456|abcdef0|1234567/.test(text3)) return true;
  if (/^[0-9a-f]+$/.test(text3))
    return isRepeated(text3) || inSequence(text3) > 0.55 || new Set(text3).size < Math.min(8, text3.length / 3) || /^(?:\d+|[a-f]+)$/.test(text3);
  return isRepeated(text3) || inSequence(token) > 0.4 || new Set(text3).size < Math.min(10, text3.length / 3);
}
function readsAsWords(token) {
  return placeholderWords.test(token) || !/\d/.test(token) && (!/[a-z]/.test(token) || !/[A-Z]/.test(token));
}
function holdsCodeWord(token) {
  return codeWords.test(token);
}
function looksRandom(token) {
  let places = 0;
  let changes = 0;
  let last = 0;
  let hasDigit = false;
  for (let index = 0; index < token.length; index++) {
    const code = token.charCodeAt(index);
    const kind = code >= 97 ? 1 : code >= 65 ? code === 95 ? 0 : 2 : code >= 48 ? 3 : 0;
    if (kind === 0) continue;
    if (kind === 3) hasDigit = true;
    if (last !== 0) {
      places++;
      if (kind !== last) changes++;
    }
    last = kind;
  }
  return changes >= (hasDigit ? randomShare.withDigit : randomShare.withoutDigit) * places;
}
var randomShare = { withDigit: 0.27, withoutDigit: 0.4 };
function isRepeated(text3) {
  for (let period = 1; period <= Math.min(64, text3.length / 2); period++) {
    if (text3.startsWith(text3.slice(period))) return true;
  }
  return false;
}
function inSequence(text3) {
  let count = 0;
  for (let index = 1; index < text3.length; index++) {
    if (Math.abs(order(text3, index) - order(text3, index - 1)) <= 1) count++;
  }
  return count / (text3.length - 1);
}
function order(text3, index) {
  const code = text3.charCodeAt(index);
  return code >= 97 ? code - 87 : code >= 65 ? code : code - 48;
}

// src/value/credential-parts.ts
var leastPart = 12;
function credentialParts(value) {
  const known6 = judged.get(value);
  if (known6) return known6;
  const parts = partsOf2(value.trim());
  if (judged.size > 1e3) judged.clear();
  judged.set(value, parts);
  return parts;
}
var judged = /* @__PURE__ */ new Map();
function partsOf2(text3) {
  if (text3.length < leastPart || isDocumentExample(text3)) return [];
  const jwt = text3.startsWith("eyJ") ? /^eyJ[\w+/=-]*\.(eyJ[\w+/=-]*)(?:\.([\w+/=-]*))?$/.exec(text3) : void 0;
  if (jwt) return jwtParts(jwt[1] ?? "", jwt[2] ?? "");
  const address = addressParts(text3);
  if (address) return address.flatMap((each) => piecesOf(each.replaceAll(/%[0-9a-f]{2}/gi, " ")));
  if (isPath(text3)) return [];
  return /^[\w+/=.~-]+$/.test(text3) && isOpaque(text3) ? [text3] : piecesOf(text3);
}
var written = /^(?:<[^<>"':=@\d]{1,60}\d{0,2}>|\{[^{}"':=@\d]{1,60}\d{0,2}\}|\[[^[\]"':=@\d]{1,60}\d{0,2}\]|\$\{?[A-Z_][A-Z0-9_]+\}?|%[A-Z_][A-Z0-9_]+%|(.)\1{3,}|[Yy](?:our|OUR)[ _-][A-Za-z _-]{1,60}|[A-Za-z _-]{1,60}[ _-](?:here|HERE))$/;
function isPlainlyPublic(value) {
  const text3 = value.trim();
  if (isDocumentExample(text3) || written.test(text3) && credentialParts(text3).length === 0) return true;
  const address = addressParts(text3);
  if (address) return address[0] === "" && /^[\w./~%-]*$/.test(address[1]) && credentialParts(text3).length === 0;
  return isPath(text3) && /[/\\].*[/\\]|^~[/\\]/.test(text3);
}
function addressParts(text3) {
  if (!text3.includes("://")) return void 0;
  const [whole, login = "", rest = ""] = /^[a-z][a-z0-9+.-]*:\/\/(?:([^/?#]*)@)?[^/?#@\s]+([/?#]\S*)?$/i.exec(text3) ?? [];
  return whole === void 0 ? void 0 : [login, rest];
}
function piecesOf(text3) {
  return (text3.match(/[\w+/=.~-]+/g) ?? []).filter(
    (piece2) => piece2.length >= leastPart && !isPath(piece2) && isOpaque(piece2)
  );
}
function isPath(text3) {
  return /^(?:(?:~|\.{1,2})?[/\\]|[A-Za-z]:[\\/])[^\n]*$/.test(text3) && !text3.split(/[/\\]/).some((name) => name.split(/[^\w+=~-]+/).some((piece2) => piece2.length >= leastPart && isOpaque(piece2)));
}
function isOpaque(text3) {
  const bare3 = text3.replaceAll("-", "");
  if (/^[0-9a-f]+$/i.test(bare3))
    return /\d/.test(bare3) && /[a-f]/i.test(bare3) && bare3.length >= leastPart && !isPlaceholder2(bare3);
  const core = text3.replace(/^[A-Za-z]{2,8}[_-]/, "");
  return core.length >= leastPart && looksRandom(core) && !readsAsWords(core) && !isPlaceholder2(core);
}
function jwtParts(payload, signature) {
  const claims = Buffer.from(payload, "base64url").toString("latin1");
  const open2 = [...claims.matchAll(/"(?:iss|aud)"\s*:\s*(?:"[^"]*"|\[[^\]]*\])/g)].map(
    ({ index, 0: claim }) => [
      Math.floor(index * 8 / 6),
      Math.ceil((index + claim.length) * 8 / 6)
    ]
  );
  const parts = [];
  let from = 3;
  for (const [start, end] of open2) {
    parts.push(payload.slice(from, start));
    from = Math.max(from, end);
  }
  return [...parts, `${payload.slice(from)}.${signature}`].filter((part) => part.length >= leastPart);
}

// src/python/python-repr.ts
function reprStr(text3) {
  const quote = text3.includes("'") && !text3.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text3) out += reprChar(char, quote);
  return out + quote;
}
function reprBytes(bytes) {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let out = `b${quote}`;
  for (const byte of bytes) {
    const char = String.fromCharCode(byte);
    out += byte >= 127 ? hex("x", byte, 2) : reprChar(char, quote);
  }
  return out + quote;
}
function reprFloat(text3) {
  const value = Number(text3);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const exp = Number(exponent);
  if (exp < -4 || exp >= 16) {
    const tail = digits.length > 1 ? `.${digits.slice(1)}` : "";
    const size = String(Math.abs(exp)).padStart(2, "0");
    return `${sign}${digits.slice(0, 1)}${tail}e${exp < 0 ? "-" : "+"}${size}`;
  }
  if (exp < 0) return `${sign}0.${"0".repeat(-exp - 1)}${digits}`;
  const whole = digits.slice(0, exp + 1).padEnd(exp + 1, "0");
  return `${sign}${whole}.${digits.slice(exp + 1) || "0"}`;
}
var unprintable = "[\\p{C}\\p{Z}]";
function reprChar(char, quote) {
  if (char === "\\" || char === quote) return `\\${char}`;
  if (char === "\n") return "\\n";
  if (char === "\r") return "\\r";
  if (char === "	") return "\\t";
  const code = char.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return char;
  if (!new RegExp(unprintable, "u").test(char)) return char;
  if (code <= 255) return hex("x", code, 2);
  return code <= 65535 ? hex("u", code, 4) : hex("U", code, 8);
}
function hex(letter, code, width) {
  return `\\${letter}${code.toString(16).padStart(width, "0")}`;
}

// src/output/text-readings.ts
var import_node_util = require("node:util");
function textReadings(text3) {
  const whole = wellFormed(text3);
  const readings = /* @__PURE__ */ new Set([whole, joinedLines(whole, ""), joinedLines(whole, " ")]);
  let newest2 = [...readings];
  for (let round = 0; round < 3 && newest2.length > 0; round += 1) {
    const next = newest2.flatMap((each) => [
      wellFormed(undone(each, backslashes)),
      undone(each, percents),
      formDecoded(each),
      undone(each, characterReferences)
    ]);
    newest2 = [...new Set(next)].filter((each) => !readings.has(each));
    for (const each of newest2) readings.add(each);
  }
  return [...readings];
}
function wellFormed(text3) {
  return /[\ud800-\udfff]/.test(text3) ? text3.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD") : text3;
}
var named = {
  n: "\n",
  r: "\r",
  t: "	",
  b: "\b",
  f: "\f",
  v: "\v",
  a: "\x07",
  e: "\x1B",
  0: "\0"
};
var backslashes = {
  sign: "\\",
  pattern: /\\(?:u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs,
  plain: (_, braced, long, short, byte, character) => {
    if (character !== void 0) return named[character] ?? character;
    const code = Number.parseInt(braced ?? long ?? short ?? byte ?? "", 16);
    return code > 65535 ? codePoint(code) : String.fromCharCode(code);
  }
};
var percents = {
  sign: "%",
  pattern: /(?:%[0-9a-f]{2})+/gi,
  plain: (run2 = "") => Buffer.from(run2.replaceAll("%", ""), "hex").toString("utf8")
};
var entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
var characterReferences = {
  sign: "&",
  pattern: /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
  plain: (all2 = "", name, decimal2, hex2 = "") => {
    if (name !== void 0) return entities[name.toLowerCase()] ?? all2;
    return codePoint(decimal2 === void 0 ? Number.parseInt(hex2, 16) : Number(decimal2));
  }
};
var allEscapes = [backslashes, percents, characterReferences];
function codePoint(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}
function undone(text3, { sign, pattern, plain: plain3 }) {
  return text3.includes(sign) ? text3.replace(pattern, plain3) : text3;
}
function formDecoded(text3) {
  return text3.includes("%") ? undone(text3.replaceAll("+", " "), percents) : text3;
}
function joinedLines(text3, between2) {
  const plain3 = text3.includes("\x1B") ? (0, import_node_util.stripVTControlCharacters)(text3) : text3;
  return plain3.includes("\n") ? plain3.replace(/[ \t]*\r?\n[ \t]*/g, between2) : plain3;
}

// src/output/secret-forms.ts
var shortestGuarded = 8;
function secretForms(text3, parts = []) {
  const whole = wellFormed(text3);
  let plain3;
  const forms = (escaped3) => ({
    text: whole,
    parts,
    escaped: escaped3,
    // Only few texts have to be searched for these.
    get plain() {
      plain3 ??= longestFirst([whole, ...base64Forms(whole)]);
      return plain3;
    }
  });
  if (/^[\w.-]*$/.test(text3)) return forms([]);
  const isPlain4 = /^[ !#-&(-[\]-~]*$/.test(text3);
  const escaped2 = longestFirst([
    ...isPlain4 ? [] : [...[whole, text3].flatMap(escapedForms), inner(reprBytes(Buffer.from(whole, "utf8")).slice(1))],
    ...percentEncoded(whole)
  ]);
  return forms(escaped2.filter((form) => form !== whole));
}
function escapedForms(text3) {
  const json2 = inner(JSON.stringify(text3));
  return [json2, asciiOnly(json2), inner(JSON.stringify(json2)), inner(reprStr(text3)), stripControls(text3)];
}
function longestFirst(forms) {
  return [...new Set(forms)].filter((form) => form.length >= shortestGuarded).sort((a, b) => b.length - a.length);
}
function inner(quoted) {
  return quoted.slice(1, -1);
}
function asciiOnly(json2) {
  return json2.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function percentEncoded(text3) {
  const javaScript = encodeURIComponent(text3);
  const python = javaScript.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = python.replaceAll("%2A", "*").replaceAll("~", "%7E").replaceAll("%20", "+");
  return [javaScript, python.replaceAll("%2F", "/"), python, form];
}
function base64Forms(text3) {
  return ["", "\0", "\0\0"].flatMap((before) => {
    const bytes = Buffer.from(before + text3, "utf8");
    const base64 = bytes.toString("base64").slice(Math.ceil(before.length * 8 / 6), Math.floor(bytes.length * 8 / 6));
    return /[+/]/.test(base64) ? [base64, base64.replaceAll("+", "-").replaceAll("/", "_")] : [base64];
  });
}

// src/output/mapped-text.ts
function mapped(text3) {
  return {
    text: text3,
    starts: Uint32Array.from({ length: text3.length }, (_, index) => index),
    ends: Uint32Array.from({ length: text3.length }, (_, index) => index + 1)
  };
}
function rewritten(source, pattern, replace) {
  const pieces = [];
  const starts = [];
  const ends = [];
  let last = 0;
  const keep = (to) => {
    pieces.push(source.text.slice(last, to));
    for (let at = last; at < to; at += 1) {
      starts.push(source.starts[at] ?? 0);
      ends.push(source.ends[at] ?? 0);
    }
  };
  for (const match of source.text.matchAll(pattern)) {
    const [whole] = match;
    keep(match.index);
    last = match.index + whole.length;
    const text3 = whole === "" ? "" : replace(...match);
    pieces.push(text3);
    for (let at = 0; at < text3.length; at += 1) {
      starts.push(source.starts[match.index] ?? 0);
      ends.push(source.ends[last - 1] ?? 0);
    }
  }
  keep(source.text.length);
  return { text: pieces.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
function joined2(source, pieces) {
  return {
    text: pieces.map(([from, to]) => source.text.slice(from, to)).join(""),
    starts: Uint32Array.from(pieces.flatMap(([from, to]) => [...source.starts.subarray(from, to)])),
    ends: Uint32Array.from(pieces.flatMap(([from, to]) => [...source.ends.subarray(from, to)]))
  };
}

// src/output/readings.ts
var layout = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?)|[\s|\u00a6\u2500-\u257f\u200b-\u200d\u2060\ufeff]+/g
);
var withoutLayout = { pattern: layout, plain: () => "" };
function readingsOf(source, extent = "all") {
  const text3 = wellFormed(source);
  const whole = bareReading(text3, []);
  const cells = columnsOf(text3);
  const readings = [whole];
  if (cells.length > 0)
    readings.push(bareReading(cells.map(([from, to]) => text3.slice(from, to)).join(""), ["columns"]));
  if (!/[\\%&]/.test(text3)) return readings;
  const known6 = new Set(readings.map((each) => each.text));
  let newest2 = readings.slice();
  for (let round = 0; round < 3 && newest2.length > 0; round += 1) {
    newest2 = newest2.flatMap((reading) => decoded(reading, extent)).filter((each) => !known6.has(each.text));
    for (const each of newest2) known6.add(each.text);
    readings.push(...newest2);
  }
  return readings;
}
function bareReading(source, before) {
  const steps = [...before, withoutLayout];
  let text3 = source.replace(layout, "");
  while (text3.includes("\x1B")) {
    const next = text3.replace(layout, "");
    if (next === text3) break;
    text3 = next;
    steps.push(withoutLayout);
  }
  return { text: text3, steps };
}
function bareText(text3) {
  return bareReading(text3, []).text;
}
function decoded({ text: whole, steps }, extent) {
  return allEscapes.flatMap((escapes) => {
    if (!whole.includes(escapes.sign)) return [];
    const text3 = extent === "all" ? whole : nearMatches(whole, escapes.pattern);
    const undone2 = bareReading(wellFormed(text3.replace(escapes.pattern, escapes.plain)), [...steps, escapes]);
    return undone2.text === text3 ? [] : [undone2];
  });
}
var around = 120;
var gap = "\x07\0";
function nearMatches(text3, pattern) {
  const pieces = [];
  let [from, to] = [0, 0];
  for (const { index, 0: match } of text3.matchAll(pattern)) {
    if (index - around > to) {
      pieces.push(text3.slice(from, to));
      from = index - around;
    }
    to = index + match.length + around;
  }
  return [...pieces, text3.slice(from, to)].join(gap);
}
function mappedReading(source, { steps }) {
  return steps.reduce(applied, mapped(source));
}
function applied(source, step) {
  return step === "columns" ? joined2(source, columnsOf(source.text)) : rewritten(source, step.pattern, step.plain);
}
var border = /[|\u2502\u2503\u2551]/;
function columnsOf(text3) {
  if (!border.test(text3)) return [];
  const cells = [];
  let table = [];
  let start = 0;
  for (const line of [...text3.split("\n"), ""]) {
    if (border.test(line)) table.push(cellsOf(line, start));
    else {
      const columns = table.length < 2 ? 0 : Math.max(...table.map((row) => row.length));
      for (let column = 0; column < columns; column += 1)
        cells.push(...table.flatMap((row) => row.slice(column, column + 1)));
      table = [];
    }
    start += line.length + 1;
  }
  return cells;
}
function cellsOf(line, start) {
  let at = start;
  return line.split(border).map((cell) => {
    const from = at;
    at += cell.length + 1;
    return [from, from + cell.length];
  });
}

// src/output/secret-index.ts
var block = 4;
var piece = 8;
var bits = 18;
function secretIndex(secrets) {
  const odd2 = secrets.filter(({ text: text3 }) => text3.length < leastPart || !/^[ -~]*$/.test(text3));
  const base64 = (texts2) => texts2.flatMap(base64Forms).map(oneAlphabet);
  const wholesOf = (some) => base64(some.map(({ text: text3 }) => text3));
  const partsOf3 = (some) => base64(some.flatMap(({ parts }) => parts));
  const plain3 = formTable(
    [...secrets.flatMap(({ text: text3, escaped: escaped2 }) => [text3, ...escaped2]).map(bare2), ...wholesOf(odd2)],
    [...secrets.flatMap(({ parts }) => parts.flatMap((part) => [bare2(part), reversed(bare2(part))])), ...partsOf3(odd2)]
  );
  let all2;
  return {
    plain: plain3,
    all: () => {
      all2 ??= formTable([...plain3.wholes, ...wholesOf(secrets)], [...plain3.parts, ...partsOf3(secrets)]);
      return all2;
    },
    hasShort: plain3.wholes.some((form) => form.length < piece)
  };
}
function formTable(someWholes, someParts) {
  const wholes = [...new Set(someWholes)];
  const parts = [...new Set(someParts)].filter((form) => form.length >= leastPart);
  const pairs = new Uint8Array(1 << 14);
  const blocks = new Uint8Array(1 << bits - 3);
  const pieces = new Uint8Array(1 << bits - 3);
  for (const form of /* @__PURE__ */ new Set([...wholes, ...parts])) {
    const before = [0, 0, 0, 0];
    const bytes = bytesOf(form);
    for (let at = 1; at < bytes.length; at += 1) {
      addPair(pairs, bytes, at);
      if (at < block - 1) continue;
      const hash = hashOf(bytes, at);
      set(blocks, hash);
      if (at >= piece - 1) set(pieces, joinedHash(before[at % block] ?? 0, hash));
      before[at % block] = hash;
    }
  }
  const least = Math.min(leastPart, ...wholes.map((form) => form.length));
  return { parts, wholes, pairs, blocks, pieces, step: Math.max(piece, least) - 1 };
}
var asciiInBase64 = /(?:[I-Za-f][C-HS-Xi-ny-z0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){3}/;
function tableFor(text3, index) {
  return asciiInBase64.test(text3) ? index.all() : index.plain;
}
function reversed(text3) {
  return [...text3].reverse().join("");
}
function bare2(text3) {
  return oneAlphabet(bareText(wellFormed(text3)));
}
function oneAlphabet(text3) {
  return text3.replaceAll("-", "+").replaceAll("_", "/");
}
var codes = Uint8Array.from({ length: 128 }, (_, code) => oneAlphabet(String.fromCharCode(code)).charCodeAt(0));
function bytesOf(text3) {
  return Buffer.from(text3, "latin1");
}
function addPair(pairs, bytes, at) {
  for (const first of spellings(bytes[at - 1]))
    for (const second of spellings(bytes[at])) pairs[first << 7 | second] = 1;
}
function spellings(byte = 0) {
  const code = byte & 127;
  return code === 43 ? [43, 45] : code === 47 ? [47, 95] : [code];
}
function hashOf(bytes, at) {
  return (Math.imul(codes[(bytes[at - 3] ?? 0) & 127] ?? 0, 2654435761) ^ Math.imul(codes[(bytes[at - 2] ?? 0) & 127] ?? 0, 2246822519) ^ Math.imul(codes[(bytes[at - 1] ?? 0) & 127] ?? 0, 3266489917) ^ Math.imul(codes[(bytes[at] ?? 0) & 127] ?? 0, 668265263)) >>> 32 - bits;
}
function joinedHash(first, second) {
  return (Math.imul(first, 2246822519) ^ Math.imul(second, 2654435761)) >>> 32 - bits;
}
function set(bitmap, hash) {
  bitmap[hash >> 3] = (bitmap[hash >> 3] ?? 0) | 1 << (hash & 7);
}
function has(bitmap, hash) {
  return ((bitmap[hash >> 3] ?? 0) & 1 << (hash & 7)) !== 0;
}
function lookForSecrets(text3, index) {
  let [whole, part] = [index.hasShort, false];
  if (text3.length < piece || index.plain.wholes.length === 0) return { whole, part };
  for (const reading of readingsOf(text3, "near escapes")) {
    const table = tableFor(reading.text, index);
    for (const at of hitsIn(reading.text, table)) {
      const eight = oneAlphabet(reading.text.slice(at - piece + 1, at + 1));
      whole ||= table.wholes.some((form) => form.includes(eight));
      part ||= isPart(reading.text, at, table);
      if (whole && part) return { whole, part };
    }
  }
  return { whole, part };
}
function partEnds(reading, index) {
  const table = tableFor(reading, index);
  return hitsIn(reading, table).filter((at) => isPart(reading, at, table));
}
function isPart(text3, at, { parts }) {
  if (at < leastPart - 1) return false;
  const window = oneAlphabet(text3.slice(at - leastPart + 1, at + 1));
  return parts.some((form) => form.includes(window));
}
function hitsIn(text3, { pairs, blocks, pieces, step }) {
  const hits = [];
  const bytes = bytesOf(text3);
  const { length } = bytes;
  for (let at = 1; at < length; at += step) {
    if (pairs[(bytes[at - 1] & 127) << 7 | bytes[at] & 127] === 0) continue;
    if (!has(blocks, hashOf(bytes, at)) && !has(blocks, hashOf(bytes, at + 2))) continue;
    const next = Math.min(at + step, length);
    for (let end = Math.max(at, piece - 1); end < next; end += 1) {
      const hash = hashOf(bytes, end);
      if (has(blocks, hash) && has(pieces, joinedHash(hashOf(bytes, end - block), hash))) hits.push(end);
    }
  }
  return hits;
}

// src/output/holds-secret.ts
var maskedSecret = "[secret]";
var formsOf = /* @__PURE__ */ new WeakMap();
var newest;
function guardedSecrets(secrets, exempt = () => false) {
  const whole = /* @__PURE__ */ new Map();
  for (const secret of secrets) {
    const forms = formsOf.get(secret) ?? formsOfCores(secret, whole);
    formsOf.set(secret, forms);
    if (forms.size === 0 || exempt(secret)) continue;
    for (const [text3, each] of forms) whole.set(text3, each);
  }
  return { whole, index: indexOf(whole) };
}
function indexOf(whole) {
  const texts2 = [...whole.keys()];
  if (newest?.texts.length === texts2.length && texts2.every((text3, at) => text3 === newest?.texts[at]))
    return newest.index;
  const index = secretIndex([...whole.values()]);
  newest = { texts: texts2, index };
  return index;
}
function holdsSecret(text3, secrets) {
  return lookForSecrets(text3, secrets.index).whole && holdsForm(text3, secrets);
}
function holdsForm(text3, { whole }) {
  if (whole.size === 0 || text3.length < shortestGuarded) return false;
  const [first = "", ...others] = textReadings(text3);
  for (const { plain: plain3, escaped: escaped2 } of whole.values()) {
    if (plain3.some((form) => first.includes(form)) || escaped2.some((form) => first.includes(form))) return true;
    if (plain3.some((form) => others.some((reading) => reading.includes(form)))) return true;
  }
  return false;
}
function formsOfCores(secret, known6) {
  const text3 = secret.reveal();
  const trimmed2 = text3.trim();
  const whole = isGuarded(trimmed2) ? trimmed2 : text3;
  const unquoted = /^["'`]/.test(trimmed2) ? trimmed2.replace(/^(["'`])(.*)\1$/s, "$2").trim() : trimmed2;
  const bare3 = unquoted.includes(" ") ? unquoted.replace(/^(?:Bearer|Basic|Token) +/i, "") : unquoted;
  const forms = /* @__PURE__ */ new Map();
  for (const each of /* @__PURE__ */ new Set([whole, unquoted, bare3]))
    if (isGuarded(each)) forms.set(each, known6.get(each) ?? secretForms(each, credentialParts(each)));
  return forms;
}
function isGuarded(text3) {
  if (text3.length < shortestGuarded || text3 === maskedSecret || text3.trim() === "") return false;
  return text3.length >= 2 * shortestGuarded || [...text3].length >= shortestGuarded;
}

// src/output/mask-parts.ts
function maskParts(text3, index, mask2, from = 0) {
  let masked3 = text3;
  for (let round = 0; round < 8; round += 1) {
    const edits = readingsOf(masked3).flatMap((reading) => {
      const ends = partEnds(reading.text, index);
      return ends.length === 0 ? [] : editsOf(ends, mappedReading(masked3, reading), mask2, from);
    });
    if (edits.length === 0) return masked3;
    masked3 = edited(masked3, edits);
  }
  return text3.slice(0, from) + mask2;
}
function editsOf(ends, { starts, ends: sourceEnds }, mask2, from) {
  const edits = [];
  let begin = -1;
  for (const [index, end] of ends.entries()) {
    if (begin === -1) begin = end - leastPart + 1;
    const next = ends[index + 1];
    if (next !== void 0 && next - leastPart + 1 <= end + 1) continue;
    let text3 = mask2;
    let last;
    for (let at = begin; at <= end; at += 1) {
      const [start, stop] = [Math.max(starts[at] ?? 0, from), sourceEnds[at] ?? 0];
      if (stop <= from) continue;
      if (last && start <= last.end) last.end = Math.max(last.end, stop);
      else {
        last = { start, end: stop, text: text3 };
        edits.push(last);
        text3 = "";
      }
    }
    begin = -1;
  }
  return edits;
}
function edited(text3, edits) {
  let result = "";
  let last = 0;
  for (const { start, end, text: replacement } of [...edits].sort(
    (a, b) => a.start - b.start || b.text.length - a.text.length
  )) {
    if (start >= last) result += text3.slice(last, start) + replacement;
    last = Math.max(last, end);
  }
  return result + text3.slice(last);
}

// src/output/guard-text.ts
var LeakError = class extends Error {
  name = "LeakError";
  /** The message. */
  words;
  constructor() {
    const message = say`auth-doctor stopped its output because it contained a secret. This is a bug in auth-doctor.`;
    super(message);
    this.words = message;
  }
};
var rememberedForParts = 512;
function guardedText(text3, guard = {}, before = "") {
  const secrets = guardedSecrets((guard.secrets ?? allSecrets)(), guard.exempt);
  const { whole, part } = lookForSecrets(before + text3, secrets.index);
  if (whole && leaks(before, text3, secrets)) throw new LeakError();
  if (!part) return text3;
  const tail = before.slice(-rememberedForParts);
  const shown2 = reshaped(
    text3,
    (each) => maskParts(tail + each, secrets.index, maskedSecret, tail.length).slice(tail.length)
  );
  if (shown2 !== text3 && guard.strict) throw new LeakError();
  return shown2;
}
function leaks(before, text3, secrets) {
  if (holdsForm(text3, secrets)) return true;
  return before !== "" && holdsForm(before + text3, secrets) && !holdsForm(before, secrets);
}

// src/report/shown-data.ts
function shownData(data, mask2, ours = /* @__PURE__ */ new Set()) {
  if (mask2.lookAhead) {
    const texts2 = /* @__PURE__ */ new Set();
    const collect2 = (text3) => {
      texts2.add(text3);
      return text3;
    };
    masked2(data, collect2, ours, "");
    mask2.lookAhead(texts2);
  }
  return masked2(data, mask2, ours, "");
}
function masked2(data, mask2, ours, under) {
  if (typeof data === "string") return ours.has(under) ? data : mask2(data);
  if (Array.isArray(data)) return data.map((each) => masked2(each, mask2, ours, under));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, masked2(value, mask2, ours, key)]));
}

// src/report/json-error.ts
function jsonError(code, message, version2) {
  const error = { schemaVersion: 1, tool: { name: "auth-doctor", version: version2 }, error: { code, message } };
  return shownData(error, (text3) => text3);
}

// src/version.ts
var version = "0.1.0";

// src/command-line/command-table.ts
var commands2 = [
  {
    name: "check",
    summary: "Find what is wrong with the credentials that each client uses, and how to fix it",
    words: {
      name: "platforms",
      describe: "Platforms, by any of their names, such as cave, cdsapi or es [default: all used here]"
    },
    options: checkOptions,
    examples: [
      ["auth-doctor", "Check every platform used here"],
      ["auth-doctor check cave -v", "Check one platform and show every place that is read"],
      ["auth-doctor check --online", "Also ask the platforms"],
      ["auth-doctor check --valid-for 72h", "Find credentials that expire during a long job"]
    ],
    load: async () => (await Promise.resolve().then(() => (init_check(), check_exports))).check
  },
  {
    name: "status",
    summary: "Show one line per platform: state, account, credential, source, expiry",
    words: { name: "platforms", describe: "Platforms, by any of their names [default: all used here]" },
    options: statusOptions,
    examples: [
      ["auth-doctor status", "Show all platforms used here"],
      ["auth-doctor status --online", "Also show whose credential it is"],
      ["auth-doctor status --format json", "The same for programs; expires is in seconds"]
    ],
    load: async () => (await Promise.resolve().then(() => (init_status(), status_exports))).status
  },
  {
    name: "scan",
    summary: "Find tokens that leaked into files, git history or a stream",
    words: {
      name: "paths",
      describe: "Files and directories; with --staged or --history one repository [default: the current directory]"
    },
    options: scanOptions,
    examples: [
      ["auth-doctor scan", "Scan the files here and what is staged"],
      ["auth-doctor scan --staged", "Scan what the next commit would add"],
      ["auth-doctor scan --history", "Scan the whole history of the repository"],
      ["auth-doctor scan --home", "Look for your own tokens in shell histories and editors"]
    ],
    load: async () => (await Promise.resolve().then(() => (init_scan(), scan_exports))).scan
  },
  {
    name: "where",
    summary: "Find every copy of a platform\u2019s credential, and list the steps to replace it",
    words: {
      name: "platform",
      describe: "A platform, by any of its names; then files and directories to search as well"
    },
    options: whereOptions,
    load: async () => (await Promise.resolve().then(() => (init_where(), where_exports))).where
  },
  {
    name: "merge",
    summary: "Join reports of many hosts or jobs, and show what differs",
    words: { name: "files", describe: "Reports in JSON, from --format json=FILE" },
    options: mergeOptions,
    examples: [
      ["auth-doctor merge *.json", "Show what differs between hosts"],
      ["auth-doctor merge *.json --format html=fleet.html", "Join them into one page"]
    ],
    load: async () => (await Promise.resolve().then(() => (init_merge(), merge_exports))).merge
  },
  {
    name: "rules",
    summary: "List all rules, or show one in full",
    words: { name: "rules", describe: "Rules by id, such as truncated-value [default: all]" },
    options: rulesOptions,
    load: async () => (await Promise.resolve().then(() => (init_rules(), rules_exports))).rules
  },
  {
    name: "explain",
    summary: "Explain an error, a rule, an environment variable, a platform or a credential file",
    words: {
      name: "subject",
      describe: "An error text in quotes, or - to read it from standard input; a rule, a variable (without $), a platform or package, or a path"
    },
    options: explainOptions,
    examples: [
      ["auth-doctor explain 'NoRefreshTokenError: No refresh token was found'", "Find the cause of an error"],
      ["auth-doctor explain - < traceback.txt", "Read the error text from standard input"],
      ["auth-doctor explain --file ci.log", "Explain the errors in a log or a notebook"],
      ["auth-doctor explain truncated-value", "Explain a rule"]
    ],
    load: async () => (await Promise.resolve().then(() => (init_explain(), explain_exports))).explain
  },
  {
    name: "fix",
    summary: "Fix what a program can fix safely, and undo that",
    words: { name: "platforms", describe: "Platforms, by any of their names [default: all used here]" },
    options: fixOptions,
    examples: [
      ["auth-doctor fix", "Show what would change, and ask"],
      ["auth-doctor fix cave --dry-run", "Show what would change for one platform"],
      ["auth-doctor fix --rule file-permissions --yes", "Fix one kind of finding without asking"],
      ["auth-doctor fix --undo", "Restore the files of the last fix"]
    ],
    load: async () => (await Promise.resolve().then(() => (init_fix(), fix_exports))).fix
  },
  {
    name: "report",
    summary: "Print a report to paste into a bug report or a help-desk ticket",
    words: { name: "platforms", describe: "Platforms, by any of their names [default: all used here]" },
    options: reportOptions,
    examples: [
      ["auth-doctor report", "Everything that is used here, in Markdown"],
      ["auth-doctor report cave --online", "One platform, with what it answers"]
    ],
    load: async () => (await Promise.resolve().then(() => (init_report(), report_exports))).report
  },
  {
    name: "providers",
    summary: "Show what is known about each platform: clients, places, token formats, pages",
    words: { name: "platforms", describe: "Platforms, by any of their names [default: a list of all]" },
    options: providersOptions,
    load: async () => (await Promise.resolve().then(() => (init_providers(), providers_exports))).providers
  },
  {
    name: "completion",
    summary: "Print or install completion for bash, zsh, fish or powershell",
    words: { name: "shell", describe: "bash, zsh, fish or powershell [default with --install: yours]" },
    options: completionOptions,
    examples: [
      ["auth-doctor completion --install --dry-run", "Show what would be written"],
      ["auth-doctor completion --install", "Install it for your shell"],
      ["auth-doctor completion bash", "Print the script"]
    ],
    load: async () => (await Promise.resolve().then(() => (init_completion(), completion_exports))).completionOf(commands2)
  },
  {
    name: "demo",
    summary: "Check a made-up home directory: a good first run",
    options: demoOptions,
    load: async () => (await Promise.resolve().then(() => (init_demo(), demo_exports))).demo
  }
];

// src/command-line/chosen-command.ts
function chosenCommand(args) {
  const index = firstWord(args);
  const name = index === void 0 ? void 0 : args[index];
  const without = args.filter((_, at) => at !== index);
  const named2 = commands2.find((entry) => entry.name === name);
  const [check2] = commands2;
  if (name === "help") return { ...chosenCommand(without), args: ["--help"] };
  return named2 ? { entry: named2, named: true, args: without } : { entry: check2, named: false, args };
}
function firstWord(args) {
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "--") return void 0;
    if (!arg.startsWith("-")) return index;
    if (takesNext(arg)) index += 1;
  }
  return void 0;
}
function takesNext(arg) {
  const name = arg.replace(/^--/, "");
  return commands2.some(({ options }) => options[name]?.type === "string");
}

// src/command-line/plain-arguments.ts
var plainWord = /^(?!help$)[\w./~@:+%,][\w./~@:+%,-]*$/;
var standardInput = "-";
function plainArguments({ options, words: words2 }, args) {
  const named2 = [];
  const parsed = {};
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    const next = args[index + 1] ?? "";
    const name = arg.replace(/^--(?:no-)?/, "");
    const type = Object.hasOwn(options, name) ? options[name]?.type : void 0;
    if ((plainWord.test(arg) || arg === standardInput) && words2) named2.push(arg);
    else if (type === void 0 || Object.hasOwn(parsed, name)) return void 0;
    else if (type === "boolean" && arg === `--${name}` && !/^(?:true|false)$/.test(next)) parsed[name] = true;
    else if (type === "boolean" && arg === `--no-${name}` && !/^(?:true|false)$/.test(next)) parsed[name] = false;
    else if (type === "string" && arg === `--${name}` && plainWord.test(next)) {
      parsed[name] = next;
      index += 1;
    } else return void 0;
  }
  return inCustody(words2 && named2.length > 0 ? { ...parsed, [words2.name]: named2 } : parsed);
}

// src/command-line/command-line.ts
async function followCommandLine(args, host, output) {
  refuseHiddenWords(args);
  const chosen = chosenCommand(args);
  const plain3 = plainArguments(chosen.entry, chosen.args);
  if (plain3) return await (await chosen.entry.load()).run(plain3, host, output);
  const answer = await answerTo(args, chosen, host);
  if (answer.kind === "parsed") return await (await chosen.entry.load()).run(answer.parsed, host, output);
  const { stdout, files } = askedOutputs(args);
  const format = stdout[0] ?? files[0]?.format;
  if (format) throw new UsageError(say`--help and --version print text: omit --format ${shownNames(format.name)}`);
  if (answer.kind === "version") {
    await output.out.write(say`${version}\n`);
    return 0;
  }
  const { commandHelp: commandHelp2, programHelp: programHelp2 } = await Promise.resolve().then(() => (init_help_text(), help_text_exports));
  const columns = widthOf(host.stdout, host);
  await output.out.write(chosen.named ? commandHelp2(chosen.entry, columns) : programHelp2(commands2, columns));
  return 0;
}
async function answerTo(args, chosen, { env }) {
  if (chosen.args.length === 1 && chosen.args[0] === "--help") return { kind: "help" };
  return (await Promise.resolve().then(() => (init_yargs_arguments(), yargs_arguments_exports))).yargsArguments(chosen, { args, env });
}
function refuseHiddenWords(args) {
  const end = args.indexOf("--");
  const index = end === -1 ? -1 : args.findIndex((arg, at) => at > end && arg.startsWith("-"));
  if (index !== -1)
    throw new UsageError(say`a name cannot start with a dash (argument ${index + 1})`, say`See auth-doctor --help.`);
}

// src/command-line/run-program.ts
var ourFault = say`auth-doctor failed: this is a bug in auth-doctor, not a problem with your credentials.`;
async function runProgram(args, host, output) {
  try {
    const exitCode = await followCommandLine(args, host, output);
    if (output.out.hasMasked) await tell([say`auth-doctor: ${outputMasked}.`], output);
    return exitCode;
  } catch (error) {
    return await exitCodeOfError(error, args, host, output);
  }
}
async function exitCodeOfError(error, args, host, output) {
  if (error instanceof UsageError)
    return await fail(2, "usage", [error.words, ...error.hint === void 0 ? [] : [error.hint]], args, output);
  if (error instanceof ConfigError) return await fail(2, "configuration", splitWords(error.words, "\n"), args, output);
  if (error instanceof OutputError) {
    await tell([error.words], output);
    return 2;
  }
  if (host.env["AUTH_DOCTOR_DEBUG"]) await tell(stackPlaces(error), output);
  return await fail(70, "internal", [error instanceof LeakError ? error.words : ourFault], args, output);
}
async function fail(exitCode, code, lines, args, output) {
  await writeFailure(args, jsonError(code, joinWords(lines, " "), version), output);
  const [first = say``, ...others] = lines;
  await tell([code === "internal" ? first : say`error: ${first}`, ...others], output);
  return exitCode;
}
async function tell(lines, { err }) {
  await err.write(
    joinWords(
      lines.map((line) => say`${line}\n`),
      ""
    )
  ).catch(() => void 0);
}
function stackPlaces(error) {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? "").split("\n");
  return lines.filter((line) => /^ {4}at [\w.<>\s[\]]*\(?(file:\/\/|node:|\/|[A-Z]:\\)[^()]*\)?$/.test(line)).map(ourOwn);
}

// src/world/with-timeout.ts
var abandoned = 0;
function abandonedCalls() {
  return abandoned;
}
async function withTimeout(milliseconds, work, late) {
  let over = false;
  let timer;
  const running = work(() => over);
  const expiry = new Promise((resolve3) => {
    timer = setTimeout(() => setImmediate(() => resolve3("late")), milliseconds);
  });
  const winner = await Promise.race([running.then((value) => ({ value })), expiry]);
  clearTimeout(timer);
  if (winner !== "late") return winner.value;
  over = true;
  abandoned += 1;
  void running.finally(() => {
    abandoned -= 1;
  });
  return late();
}

// src/output/end-process.ts
function endProcess(code, host = process, stuck = abandonedCalls()) {
  if (stuck > 0) {
    try {
      host.execve?.("/bin/sh", ["sh", "-c", `exit ${code}`], {});
    } catch {
    }
    host.kill(host.pid, "SIGKILL");
  }
  host.exit(code);
}

// src/output/guarded-writer.ts
var remembered = 16384;
function guardedWriter(stream, guard = {}) {
  let before = "";
  let last = Promise.resolve();
  let closed = false;
  let hasMasked = false;
  let examined;
  stream.on("error", () => void 0);
  const examine = (text3) => {
    if (examined && examined.text === text3 && examined.before === before) return examined.shown;
    const shown2 = guardedText(text3, guard, before);
    examined = { text: text3, before, shown: shown2 };
    return shown2;
  };
  const writeNext = async (text3, commands3) => {
    const shown2 = examine(text3);
    if (shown2 !== text3) hasMasked = true;
    const safe = commands3 === "own" && lastLineOf(before) === "" ? withOwnAnnotations(shown2) : withoutCommands(shown2, lastLineOf(before));
    before = (before + safe).slice(-remembered);
    if (closed) return "closed";
    const outcome = await toTheEnd(stream, safe);
    closed = outcome === "closed";
    return outcome;
  };
  return {
    write: (text3, commands3) => {
      const next = last.then(() => writeNext(text3, commands3));
      last = next.catch(() => void 0);
      return next;
    },
    wouldMask: (text3) => examine(text3) !== text3,
    forFile: (text3) => {
      const shown2 = guardedText(text3, guard);
      if (shown2 !== text3) hasMasked = true;
      return shown2;
    },
    get hasMasked() {
      return hasMasked;
    }
  };
}
function lastLineOf(text3) {
  return text3.slice(Math.max(text3.lastIndexOf("\n"), text3.lastIndexOf("\r")) + 1);
}
function toTheEnd(stream, text3) {
  if (text3 === "") return Promise.resolve("written");
  return new Promise((resolve3, reject) => {
    stream.write(text3, (error) => {
      if (!error) return resolve3("written");
      return isGone(error) ? resolve3("closed") : reject(new OutputError("code" in error ? error.code : void 0));
    });
  });
}
function isGone(error) {
  return "code" in error && (error.code === "EPIPE" || error.code === "EOF" || error.code === "ERR_STREAM_DESTROYED");
}

// src/output/standard-output.ts
var import_node_fs3 = require("node:fs");
function standardOutput(host = {
  platform: process.platform,
  descriptor: 1,
  get stdout() {
    return process.stdout;
  }
}) {
  if (host.platform === "win32" || !isPlain3(host.descriptor)) return host.stdout;
  let isWaiting = false;
  return {
    write: (text3, done) => {
      if (isWaiting) return host.stdout.write(text3, done);
      const bytes = Buffer.from(text3);
      let written2 = 0;
      try {
        while (written2 < bytes.length) written2 += (0, import_node_fs3.writeSync)(host.descriptor, bytes, written2);
      } catch (error) {
        if (!isAgain(error)) return done(error instanceof Error ? error : new Error("not written"));
        isWaiting = true;
        host.stdout.on("error", () => void 0);
        return host.stdout.write(bytes.subarray(written2), done);
      }
      return done();
    },
    // Every error is given to the writer of the text.
    on: () => void 0
  };
}
function isPlain3(descriptor) {
  try {
    const stats = (0, import_node_fs3.fstatSync)(descriptor);
    return stats.isFile() || stats.isFIFO() || stats.isCharacterDevice() && stats.rdev === (0, import_node_fs3.statSync)("/dev/null").rdev;
  } catch {
    return false;
  }
}
function isAgain(error) {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}

// src/report/public-secret.ts
var oneWord = /^(?=.{1,15}$)(?:[A-Z]+|[a-z]*(?:[A-Z][a-z]+)*)$/;
var judged2 = /* @__PURE__ */ new WeakMap();
function isPublicText(secret) {
  const known6 = judged2.get(secret) ?? isPublic(secret.reveal());
  judged2.set(secret, known6);
  return known6;
}
function isPublic(text3) {
  if (oneWord.test(text3)) return true;
  if (credentialParts(text3)[0] === text3) return false;
  return isPlainlyPublic(text3) || catalogTexts.some((each) => each.includes(text3));
}

// src/main.ts
async function main(args, staged) {
  const cleanUps = /* @__PURE__ */ new Set();
  let err;
  const guard = { exempt: isPublicText };
  const stdout = standardOutput();
  const output = {
    out: guardedWriter(stdout, guard),
    // Created when something is written there: a check writes nothing to it.
    get err() {
      err ??= guardedWriter(process.stderr, guard);
      return err;
    }
  };
  const signals = endSignals({
    source: process,
    end: (code) => {
      for (const cleanUp of cleanUps) cleanUp();
      void tellInterrupted(args, signals, output).then(() => endProcess(code));
    },
    explain: () => void output.err.write(say`${heldWords}\n`).catch(() => void 0)
  });
  const host = thisHost(stdout, signals, cleanUps, staged);
  const end = async (code) => {
    await signals.released();
    endProcess(signals.exitCode() ?? code);
  };
  process.on("uncaughtException", (error) => void exitCodeOfError(error, args, host, output).then(end));
  await end(await runProgram(args, host, output));
}
var heldWords = say`auth-doctor: waiting up to 60 s for the reply to the exchange, to save it. Stopping now could log you out.`;
function thisHost(stdout, signals, cleanUps, staged) {
  return {
    env: process.env,
    platform: process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux",
    script: process.argv[1],
    staged,
    stdout,
    get stderr() {
      return process.stderr;
    },
    world: async (input) => (await Promise.resolve().then(() => (init_process(), process_exports))).processWorld(input),
    takeInterrupt: () => signals.take(),
    holdProcess: () => signals.hold(),
    beforeInterrupt: (cleanUp) => {
      cleanUps.add(cleanUp);
      return () => void cleanUps.delete(cleanUp);
    }
  };
}
async function tellInterrupted(args, signals, output) {
  if (signals.exitCode() === void 0)
    await writeFailure(args, jsonError("interrupted", say`interrupted`, version), output);
}

// src/output/mask-tokens.ts
function maskTokens(text3, secrets) {
  return maskGuarded(text3, guardedSecrets(secrets));
}
function maskGuarded(text3, secrets) {
  const { whole, part } = lookForSecrets(text3, secrets.index);
  const masked3 = whole ? maskWhole(text3, secrets) : text3;
  return part ? maskParts(masked3, secrets.index, maskedSecret) : masked3;
}
var between = "\n\x07\0\n";
function holdsNothing(texts2, secrets) {
  const { whole, part } = lookForSecrets([...texts2].join(between), secrets.index);
  return !whole && !part;
}
function maskWhole(text3, secrets) {
  if (!holdsForm(text3, secrets)) return text3;
  const forms = [...secrets.whole.values()].flatMap(({ plain: plain3, escaped: escaped2 }) => [...plain3, ...escaped2]).sort((a, b) => b.length - a.length);
  const masked3 = forms.reduce((rest, form) => rest.replaceAll(form, maskedSecret), wellFormed(text3));
  if (!holdsForm(masked3, secrets)) return masked3;
  const lines = masked3.split("\n").map((line) => holdsForm(line, secrets) ? maskedSecret : line);
  const joined3 = lines.join("\n");
  return holdsForm(joined3, secrets) ? maskedSecret : joined3;
}

// src/report/formats/text.ts
var text2 = {
  name: "text",
  commands: ["check", "scan", "status", "where", "demo", "merge", "rules", "explain", "providers"],
  render: async (printable) => await printable.text()
};

// src/report/layout.ts
function wrapText(text3, columns, first = columns) {
  const lines = [];
  let line = say``;
  for (const word2 of splitWords(text3, " ").filter(Boolean)) {
    const longer = line === "" ? word2 : say`${line} ${word2}`;
    if (line !== "" && columnCount(longer) > (lines.length === 0 ? first : columns)) {
      lines.push(line);
      line = word2;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var narrowOnly = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
function columnCount(text3) {
  if (narrowOnly.test(text3)) return text3.length;
  let columns = 0;
  for (const character of text3) {
    if (!new RegExp("\\p{M}", "u").test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
function padTo(text3, columns) {
  return say`${text3}${blanks(columns - columnCount(text3))}`;
}
function spacedBlocks(blocks) {
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, index) => index === 0 ? lines : [say``, ...lines]);
}
function textOfLines(lines) {
  return joinWords(
    lines.map((line) => reshaped(line, (each) => `${each.trimEnd()}
`)),
    ""
  );
}
var gap2 = 2;
var leastWords = 26;
function twoColumns(rows, columns, hang = gap2) {
  const widest = (each, part) => Math.max(0, ...each.map((row) => columnCount(row[part])));
  const room = Math.min(leastWords, widest(rows, "words"));
  const fits = ({ name }) => columns - columnCount(name) - gap2 >= room;
  const nameColumns = widest(rows.filter(fits), "name");
  return rows.flatMap((row) => {
    const { name, words: words2, below = say``, paintName = same, paintWords = same } = row;
    const hung = (text3) => wrapText(text3, columns - hang).map((line) => say`${blanks(hang)}${paintWords(line)}`);
    if (!fits(row)) return [...nameLines(name, columns, hang, paintName), ...hung(words2), ...hung(below)];
    const [first, ...rest] = wrapText(words2, columns - nameColumns - gap2);
    const head = first === void 0 ? paintName(name) : say`${paintName(padTo(name, nameColumns))}${blanks(gap2)}${paintWords(first)}`;
    return [head, ...rest.map((line) => say`${blanks(nameColumns + gap2)}${paintWords(line)}`), ...hung(below)];
  });
}
function nameLines(name, columns, hang, paint) {
  const end = name.lastIndexOf(" (");
  if (end <= 0 || columnCount(name) <= columns) return [paint(name)];
  return [
    paint(reshaped(name, (each) => each.slice(0, end))),
    say`${blanks(hang)}${paint(reshaped(name, (each) => each.slice(end + 1)))}`
  ];
}
function same(text3) {
  return text3;
}

// elsewhere:src/report/colours.ts
var loaded;
var colours = (...all2) => (loaded ??= require("./colours.js")["src/report/colours.ts"]).colours(...all2);

// src/report/paint.ts
function paintFor(hasColours) {
  return hasColours ? colours() : unpainted;
}
var styles = ["bold", "underline", "red", "yellow", "green", "blue"];
var unpainted = Object.defineProperties(
  (text3) => text3,
  Object.fromEntries(styles.map((style) => [style, { get: () => unpainted }]))
);

// src/rule-kit/place-name.ts
function placeName(place, home) {
  switch (place.kind) {
    case "env":
      return place.name;
    case "file":
      return `${withTilde(place.path, home)}${place.line ? `:${place.line}` : ""}`;
    case "argument":
      return `the argument ${place.name}`;
    case "keyring":
      return `the keyring entry ${place.service}`;
    case "git":
      return `${place.path}:${place.line} in ${place.commit.slice(0, 8)}`;
    case "default":
      return "built in";
  }
}
function withTilde(path2, home) {
  const shown2 = isWindowsPath(path2) ? path2.replaceAll("/", "\\") : path2;
  if (!home || home === "/") return shown2;
  if (isSamePath(path2, home)) return "~";
  const below = pathBelow(path2, home);
  return below === void 0 ? shown2 : `~${isWindowsPath(path2) ? "\\" : "/"}${below}`;
}
function placeKey(place) {
  switch (place.kind) {
    case "env":
    case "argument":
      return `${place.kind} ${place.name}`;
    case "file":
      return `file ${pathKey(place.path)} ${place.key ?? ""}`;
    case "keyring":
      return `keyring ${place.service}`;
    case "git":
      return `git ${place.commit} ${place.path} ${place.line}`;
    case "default":
      return "default";
  }
}

// src/report/shown-text.ts
function showFor(report2) {
  const masked3 = maskerFor(report2);
  return (text3) => ourOwn(stripControls(masked3(text3)));
}
function maskerFor(report2) {
  const settings = report2.platforms.flatMap(({ clients: clients5 }) => clients5).flatMap((client) => Object.values(client.settings));
  const given = settings.filter(({ place }) => place.kind !== "default").map(({ value }) => withTilde(value, report2.home));
  const odd2 = given.filter((value) => !mayShow(value, "setting")).map((value) => new Secret(value));
  const guarded = guardedSecrets([...allSecrets(), ...odd2], isPublicText);
  let clean = /* @__PURE__ */ new Set();
  const lookAhead = (texts2) => {
    if (holdsNothing(texts2, guarded)) clean = texts2;
  };
  const withoutSecrets = (text3) => clean.has(text3) ? text3 : maskGuarded(text3, guarded);
  if (report2.namesMasked) return Object.assign(withoutSecrets, { lookAhead });
  const known6 = /* @__PURE__ */ new Map();
  const mask2 = (text3) => {
    const masked3 = known6.get(text3) ?? maskRandomNames(withoutSecrets(text3), maskedSecret);
    known6.set(text3, masked3);
    return masked3;
  };
  return Object.assign(mask2, { lookAhead });
}
function maskForOthers(mask2) {
  return Object.assign((text3) => maskCacheHash(mask2(text3)), { lookAhead: mask2.lookAhead });
}
function maskCacheHash(text3) {
  return text3.replace(/jwt_token_[0-9a-f]{40}\.json/g, "jwt_token_[hash].json");
}

// src/report/page.ts
function pageOf(report2, screen) {
  const show = showFor(report2);
  return {
    screen,
    report: report2,
    glyphs: glyphsOf(screen.unicode),
    paint: paintFor(screen.colour),
    show: screen.unicode ? show : (text3) => asciiText(show(text3))
  };
}
function signOf(severity, { glyphs, paint }) {
  switch (severity) {
    case "error":
      return paint.red(glyphs.error);
    case "warning":
      return paint.yellow(glyphs.warning);
    case "note":
      return paint.blue(glyphs.note);
    case "ok":
      return paint.green(glyphs.ok);
    case "skipped":
      return glyphs.skipped;
    case "unknown":
      return paint.yellow(glyphs.unknown);
  }
}
function prose(text3, indent2, { screen }, first = say``) {
  const lines = wrapText(text3, Math.max(20, screen.width - indent2));
  return lines.map((line, index) => say`${index === 0 ? padTo(first, indent2) : blanks(indent2)}${line}`);
}
var plain2 = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u2013": "-",
  "\u2014": "-",
  "\u2026": "...",
  "\u2192": "->",
  "\xB7": "-",
  "\xD7": "x"
};
function asciiText(text3) {
  return reshaped(text3, (each) => each.replace(/[‘’“”–—…→·×]/gu, (character) => plain2[character] ?? character));
}
var unicode = {
  ok: say`✓`,
  error: say`✗`,
  warning: say`!`,
  note: say`·`,
  skipped: say`–`,
  unknown: say`?`,
  uses: say`→`
};
var ascii = {
  ok: say`ok`,
  error: say`x`,
  warning: say`!`,
  note: say`.`,
  skipped: say`-`,
  unknown: say`?`,
  uses: say`>`
};
function glyphsOf(canUnicode) {
  return canUnicode ? unicode : ascii;
}
var rowIndent = 4;
var labelWidth = 9;
function labelledRow(label, lines) {
  return lines.map(
    (line, index) => say`${blanks(rowIndent)}${index === 0 ? padTo(label, labelWidth) : blanks(labelWidth)}${line}`
  );
}
function labelledProse(label, text3, { screen }) {
  const before = label.length < labelWidth ? padTo(label, labelWidth) : say`${label}  `;
  const columns = screen.width - rowIndent;
  const lines = wrapText(text3, columns - labelWidth, columns - before.length);
  return lines.map((line, index) => say`${blanks(rowIndent)}${index === 0 ? before : blanks(labelWidth)}${line}`);
}
function linkTo(url, page) {
  return linked(page.paint.underline(url), url, page);
}
function ruleName(rule, page) {
  const { rulePages: rulePages2 } = page.screen;
  return rulePages2 === void 0 ? page.show(rule) : linked(page.show(rule), say`${rulePages2}${page.show(rule)}.md`, page);
}
function linked(text3, url, { screen }) {
  return screen.links ? say`\u001b]8;;${url}\u001b\\${text3}\u001b]8;;\u001b\\` : text3;
}

// src/report/gap-lines.ts
var indent = 4;
function gapLines(gaps, page) {
  const signs = /* @__PURE__ */ new Map();
  for (const { client, what, uncertain } of gaps) {
    const text3 = gapWords(client === void 0 ? what : `${client}: ${what}`, page);
    if (uncertain || !signs.has(text3)) signs.set(text3, uncertain ? "unknown" : "note");
  }
  return [...signs].flatMap(
    ([text3, sign]) => wrapAround(text3, page.screen.width - indent).map(
      (line, index) => say`${index === 0 ? say`  ${signOf(sign, page)} ` : blanks(indent)}${line}`
    )
  );
}
function gapWords(what, { show, report: report2 }) {
  return show(textWithTilde(what, report2.home));
}
var held = "\0";
function wrapAround(text3, columns) {
  const whole = reshaped(text3, (each) => each.replace(/`[^`]*`/g, (command) => command.replaceAll(" ", held)));
  return wrapText(whole, columns).map((line) => reshaped(line, (each) => each.replaceAll(held, " ")));
}
function textWithTilde(text3, home) {
  if (!home || home === "/" || !text3.includes(home)) return text3;
  const parts = text3.split(home);
  return parts.reduce((before, after) => before + (beginsPath(before) && endsName(after) ? "~" : home) + after);
}
function beginsPath(before) {
  return before === "" || /[\s"'(:=]$/.test(before);
}
function endsName(after) {
  return after === "" || /^[/\\\s"'):,;]/.test(after);
}

// src/report/grouped-number.ts
function groupedNumber(number) {
  return reshaped(say`${number}`, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ","));
}

// src/report/quiet-lines.ts
function quietLines({ report: report2, show }) {
  const errors = report2.findings.filter(({ severity }) => severity === "error");
  return errors.map(({ place, rule, message }) => {
    const column = place.kind === "file" && place.line && place.column ? say`:${place.column}` : "";
    return say`${show(placeName(place, report2.home))}${column}: ${show(rule)}: ${show(message)}`;
  });
}

// src/rule-kit/evidence.ts
function valueWords(value, now) {
  if (value.is === "unknown") return `not known: ${value.reason}`;
  const { length, jwt, blank, pythonType } = value.traits;
  if (length === 0) return "set but empty";
  if (blank) return "white space only";
  const size = lengthWords(length);
  if (pythonType) return `a ${pythonType}, not text`;
  return jwt ? `${size}, JWT${jwt.expires === void 0 ? "" : `, ${lifeWords(jwt.expires, now)}`}` : size;
}
function lengthWords(length) {
  return `${length} ${length === 1 ? "character" : "characters"}`;
}
function lifeWords(expires, now) {
  const seconds2 = Math.round(expires - now.getTime() / 1e3);
  return seconds2 >= 0 ? `${durationWords(seconds2)} left` : `expired ${durationWords(-seconds2)} ago`;
}
function durationWords(seconds2) {
  const units = [
    [86400 * 365, "year"],
    [86400, "day"],
    [3600, "hour"],
    [60, "minute"]
  ];
  const [size, name] = units.find(([each]) => seconds2 >= 2 * each) ?? [1, "second"];
  const count = Math.floor(seconds2 / size);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
function valueEvidence(place, value, now, wins) {
  return { place, what: valueWords(value, now), ...wins === void 0 ? {} : { wins } };
}
function orWords(words2) {
  return words2.length < 2 ? words2.join("") : `${words2.slice(0, -1).join(", ")} or ${words2.at(-1) ?? ""}`;
}
function exceptionWords({ class: name, message, ownWords }) {
  if (ownWords) return message;
  return message === "" ? name : `${name}: ${message}`;
}

// src/rule-kit/held-values.ts
function subjectOf({ platform, clients: clients5, place, slot }) {
  return { platform, clients: clients5, place, slot };
}
var known5 = /* @__PURE__ */ new WeakMap();
function heldValues(facts) {
  const held2 = known5.get(facts) ?? collect(facts, (entry, resolution) => entry.place.kind !== "default" && isInUse(entry, resolution, facts));
  known5.set(facts, held2);
  return held2;
}
function losingValues(facts) {
  return collect(
    facts,
    (entry, resolution) => !isInUse(entry, resolution, facts) && entry.role !== "lookalike" && (entry.state === "found" || entry.state === "ignored")
  );
}
function isInUse(entry, resolution, facts) {
  return entry.wins && entry.role !== "lookalike" || isTaken(entry, resolution, facts);
}
function isTaken(entry, resolution, facts) {
  const { next, chain } = resolution;
  if (next !== "raises" || entry.role === "lookalike") return false;
  if (entry.state !== "found") return isDropped(entry, resolution, facts);
  const mine = chain.filter(({ slot }) => slot === entry.slot);
  return !mine.some(({ wins }) => wins) && mine.find(({ state, role }) => state === "found" && role !== "lookalike") === entry;
}
function isDropped({ slot, place, role, state }, { provider, chain }, facts) {
  if (state !== "ignored" || role === "cache" || place.kind === "default") return false;
  const tokens = facts.providers.find(({ id }) => id === provider)?.tokens ?? [];
  const shapes = tokens.filter(({ slots }) => slots.includes(slot)).map(({ shape }) => shape);
  const isJwt = shapes.length > 0 && shapes.every((shape) => shape.startsWith("eyJ"));
  return isJwt && chain.find((each) => each.slot === slot && each.state !== "absent")?.place === place;
}
function collect(facts, wanted) {
  const held2 = /* @__PURE__ */ new Map();
  for (const resolution of facts.resolutions) {
    const { provider: platform, client, chain, fields } = resolution;
    for (const entry of chain) {
      if (!wanted(entry, resolution) || entry.value?.is !== "known" || entry.slot === "netrc") continue;
      const key = `${platform} ${entry.slot} ${placeKey(entry.place)}`;
      const known6 = held2.get(key);
      if (known6?.clients.includes(client)) continue;
      const field = entry.wins ? fields[entry.slot] : void 0;
      const value = field?.value.is === "known" && placeKey(field.place) === placeKey(entry.place) ? field.value : entry.value;
      held2.set(key, {
        platform,
        slot: entry.slot,
        place: entry.place,
        value,
        clients: [...known6?.clients ?? [], client]
      });
    }
  }
  return [...held2.values()];
}
function isAddressSlot(slot) {
  return slot === "url" || slot.endsWith("_url");
}
function hasNoCredential({ fields }) {
  return Object.values(fields).every(({ place }) => place.kind === "default");
}
function isUsable(value, now) {
  const { blank, odd: odd2, placeholder, quotes, edges, prefix, jwt, pythonType, wrapping } = value.traits;
  const expired = jwt?.expires !== void 0 && jwt.expires <= now.getTime() / 1e3;
  return !blank && odd2.length === 0 && !placeholder && !quotes && !edges && !prefix && !pythonType && !wrapping && !expired;
}
function foreignKind(platform, { traits: { kinds } }) {
  const sure = kinds.flatMap((id) => kindOf(id) ?? []).filter(({ unmistakable }) => unmistakable);
  return sure.some(({ id }) => id.startsWith(`${platform}/`)) ? void 0 : sure[0];
}
function shortfall({ platform, slot, value }, facts) {
  const shapes = facts.providers.find(({ id }) => id === platform)?.tokens.filter(({ slots }) => slots.includes(slot)) ?? [];
  if (shapes.length === 0 || value.traits.pythonType || value.traits.wrapping || value.traits.placeholder)
    return void 0;
  if (value.traits.kinds.some((kind) => kind.startsWith(`${platform}/`)) || foreignKind(platform, value))
    return void 0;
  const isJwt = shapes.every(({ shape }) => shape.startsWith("eyJ"));
  if (isJwt) return value.traits.beginsAsJwt ? "only the beginning of a JWT" : void 0;
  const least = Math.min(...shapes.map(({ shape }) => parseShape(shape).least));
  const { length } = value.traits;
  return length < least ? `shorter than every ${shapes[0]?.name ?? "credential"} known: ${lengthWords(length)}, not ${least}` : void 0;
}
function canAuthenticate({ next }) {
  return next === "sends" || next === "exchanges";
}

// src/rule-kit/likely-assignments.ts
function likelyAssignments(name, { assignments }) {
  const all2 = assignments.get(name) ?? [];
  const same2 = all2.filter(({ matches: matches2 }) => matches2 === "same");
  if (same2.length > 0) return { isSure: true, list: same2 };
  return {
    isSure: false,
    list: all2.filter(({ matches: matches2, exported, neverReadBy }) => matches2 === "unknown" && exported && !neverReadBy)
  };
}
function whereSet(name, facts) {
  const { isSure, list } = likelyAssignments(name, facts);
  const places = list.map(({ place }) => placeName(place, facts.home)).join(", ");
  return places === "" ? void 0 : isSure ? places : `perhaps ${places}`;
}

// src/scan/not-read.ts
var most2 = 1e3;
function notReadList() {
  const known6 = /* @__PURE__ */ new Map();
  let more = 0;
  let inputFailed = false;
  return {
    add: (what, why, input) => {
      if (input) inputFailed = true;
      const key = `${what}\0${why}`;
      if (known6.has(key)) return;
      if (known6.size < most2) known6.set(key, { what, why });
      else more += 1;
    },
    list: () => more === 0 ? [...known6.values()] : [...known6.values(), { what: `${more} more`, why: "not scanned either" }],
    get inputFailed() {
      return inputFailed;
    }
  };
}

// src/scan/run/scan-plan.ts
var import_node_path8 = require("node:path");
function scanPlan(sources, parts = {}) {
  return {
    is: "plan",
    plan: { sources, repositories: /* @__PURE__ */ new Map(), revisions: void 0, empty: false, allFiles: false, ...parts }
  };
}
function gitInput({ environment: environment2, cwd, quotePath, patience }, folder) {
  return { folder: (0, import_node_path8.resolve)(cwd, folder ?? "."), environment: environment2, fromHook: folder === void 0, quotePath, patience };
}

// src/value/installations.ts
async function installationsOf(world, { package: { name }, programs = [], isProgram = false }) {
  const own = await installation(name, await world.packages());
  const started = await Promise.all(
    programs.map(async (program) => await installation(name, await world.packages(program), program))
  );
  const found = isProgram ? [...started, own] : [own, ...started];
  const seen = /* @__PURE__ */ new Set();
  return found.flatMap((each) => {
    if (!each || seen.has(each.python.path)) return [];
    seen.add(each.python.path);
    return [each.python.path === own?.python.path ? own : each];
  });
}
async function installedVersion(world, client) {
  return (await installationsOf(world, client))[0]?.version;
}
async function installation(name, python, program) {
  const version2 = python?.packages.get(name);
  if (!python || version2 === void 0 || await python.isLeftOver?.(name)) return void 0;
  return { package: name, version: version2, python, ...program === void 0 ? {} : { program } };
}

// src/value/mask-secrets.ts
var shortest = 4;
function maskSecrets(text3, secrets) {
  const texts2 = [...secrets].map((secret) => secret.reveal());
  const forms = new Set(
    texts2.flatMap((each) => [each, each.trim(), JSON.stringify(each).slice(1, -1)]).filter((form) => form.length >= shortest)
  );
  return [...forms].sort((a, b) => b.length - a.length).reduce((masked3, form) => masked3.replaceAll(form, "[secret]"), text3);
}
function secretsOf({ fields, chain }, except = []) {
  const values = [...Object.entries(fields).map(([slot, { value }]) => ({ slot, value })), ...chain];
  return values.flatMap(({ slot, value }) => value?.is === "known" && !except.includes(slot) ? [value.secret] : []);
}
function publicText(value) {
  return value?.is === "known" ? value.secret.reveal() : "";
}

// src/value/versions.ts
function isOneOf(version2, versions) {
  return versions.some((entry) => {
    const [first = "", last] = entry.split("-");
    if (last === void 0) return version2.startsWith(entry);
    return compareVersions(version2, first) >= 0 && compareVersions(shortened(version2, last), last) <= 0;
  });
}
function versionWords(entry) {
  return entry.includes("-") ? entry.replace("-", " to ") : `${entry}x`;
}
function compareVersions(a, b) {
  const [one, two] = [numbersOf(a), numbersOf(b)];
  for (let index = 0; index < Math.max(one.length, two.length); index += 1) {
    const difference = (one[index] ?? 0) - (two[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
function shortened(version2, like) {
  return numbersOf(version2).slice(0, numbersOf(like).length).join(".");
}
function numbersOf(version2) {
  return (/^\d+(\.\d+)*/.exec(version2)?.[0] ?? "0").split(".").map(Number);
}

// src/world/process.ts
var import_node_os = require("node:os");

// src/world/process-files.ts
var import_node_path10 = require("node:path");

// src/world/error-result.ts
var sameForClients = /* @__PURE__ */ new Set([
  "ENOENT",
  "EACCES",
  "EPERM",
  "EISDIR",
  "ENOTDIR",
  "ELOOP",
  "ENAMETOOLONG",
  "EIO",
  "EINVAL"
]);
var broken = /* @__PURE__ */ new Set(["EBADMSG", "EUCLEAN", "ENXIO", "ENODEV", "EREMOTEIO"]);
function errorResult(error) {
  const code = codeOf2(error);
  if (isErrorCode(code)) return { is: "error", code };
  if (broken.has(code)) return { is: "error", code: "EIO" };
  return { is: "unread", reason: `the system returned ${code}` };
}
function codeOf2(error) {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : "an unknown error";
}
function isErrorCode(code) {
  return sameForClients.has(code);
}

// src/world/file-stat.ts
function fileStat(stats) {
  return {
    kind: stats.isFile() ? "file" : stats.isDirectory() ? "directory" : stats.isSymbolicLink() ? "symlink" : "special",
    mode: stats.mode & 4095,
    // Windows has no user ids; Node returns 0, which would mean root.
    owner: process.platform === "win32" ? -1 : stats.uid,
    size: stats.size,
    changed: Math.floor(stats.mtimeMs / 1e3)
  };
}
function specialKind(stats) {
  if (stats.isFIFO()) return "a FIFO";
  if (stats.isSocket()) return "a socket";
  return stats.isCharacterDevice() || stats.isBlockDevice() ? "a device" : "not a regular file";
}

// src/world/file-system.ts
var import_node_fs4 = require("node:fs");
var call = (start) => new Promise((resolve3, reject) => {
  start((error, result) => error ? reject(error) : resolve3(result));
});
var nodeFileSystem = {
  stat: (path2) => call((done) => (0, import_node_fs4.stat)(path2, done)),
  open: (path2) => call((done) => (0, import_node_fs4.open)(path2, openFlags(), done)),
  fstat: (descriptor) => call((done) => (0, import_node_fs4.fstat)(descriptor, done)),
  read: (descriptor, into, offset) => call((done) => (0, import_node_fs4.read)(descriptor, into, offset, into.length - offset, null, done)),
  close: (descriptor) => call((done) => (0, import_node_fs4.close)(descriptor, (error) => done(error ?? null, void 0))),
  names: async (folder, most3) => {
    const { size } = await nodeFileSystem.stat(folder);
    const few = size > 0 && size < 1 << 20;
    const names = few ? await call((done) => (0, import_node_fs4.readdir)(folder, done)) : await nodeFileSystem.namesInOrder(folder, most3);
    return names && names.length > most3 ? void 0 : names;
  },
  namesInOrder: async (folder, most3) => {
    const names = [];
    for await (const entry of await openFolder(folder)) {
      if (names.length === most3) return void 0;
      names.push(entry.name);
    }
    return names;
  },
  realPath: (path2) => call((done) => import_node_fs4.realpath.native(path2, done))
};
function openFolder(folder) {
  return call((done) => (0, import_node_fs4.opendir)(folder, { bufferSize: 256 }, done));
}
function openFlags() {
  return import_node_fs4.constants.O_RDONLY | (import_node_fs4.constants.O_NONBLOCK ?? 0) | (import_node_fs4.constants.O_NOCTTY ?? 0);
}

// src/world/hung-mounts.ts
var import_node_fs5 = require("node:fs");
var import_node_path9 = require("node:path");

// src/world/folder-answers.ts
async function folderAnswers(folder, milliseconds, command = ["/bin/ls", "-f", "--"]) {
  const { spawn } = await Promise.resolve().then(() => __toESM(require("node:child_process"), 1));
  const [program = "", ...options] = command;
  return await new Promise((resolve3) => {
    const child = spawn(program, [...options, folder], { stdio: "ignore", env: {}, cwd: "/" });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      child.unref();
      resolve3(false);
    }, milliseconds);
    const answered = () => {
      clearTimeout(timer);
      resolve3(true);
    };
    child.once("exit", answered);
    child.once("error", answered);
  });
}

// src/world/network-mounts.ts
var remote = /^(nfs\d?|cifs|smb3|smbfs|ncpfs|9p|afs|coda|autofs|lustre|gpfs|mmfs|beegfs\w*|ceph|orangefs|panfs|wekafs|fuse(\..+)?)$/;
var notHomes = /^\/(proc|sys|dev|run|snap)(\/|$)/;
function networkMounts(table) {
  const points = table.split("\n").flatMap((line) => {
    const [, point, type] = line.split(" ");
    if (point === void 0 || type === void 0 || !remote.test(type)) return [];
    const path2 = point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return notHomes.test(path2) ? [] : [path2];
  });
  return [...new Set(points)].sort((a, b) => b.length - a.length);
}

// src/world/hung-mounts.ts
var mostLost = 3;
function hungMounts(input) {
  const answers = input.answers ?? folderAnswers;
  const asked = /* @__PURE__ */ new Map();
  const hungFolders = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  let mounts;
  let knowsMounts = false;
  const roots = [input.home, input.cwd].filter((each) => each !== void 0 && import_node_path9.posix.isAbsolute(each));
  const ask = (region) => {
    const known6 = asked.get(region) ?? answers(region, input.deadline);
    asked.set(region, known6);
    return known6;
  };
  const readMounts = () => {
    const text3 = (input.mountTable ?? mountTable)();
    knowsMounts = text3 !== "";
    mounts = networkMounts(text3);
    return mounts;
  };
  const remoteRegion = (path2) => {
    const table = mounts ?? readMounts();
    if (table.length === 0) return void 0;
    const mount = mountBelow(path2, table, links);
    return mount && (roots.find((each) => isBelow2(path2, each) && mountBelow(each, table, links) === mount) ?? mount);
  };
  return {
    isLocal: (path2) => remoteRegion(path2) === void 0 && knowsMounts,
    reason: async (path2) => {
      if (abandonedCalls() >= mostLost) return "too many other files did not answer";
      if (hungFolders.has(import_node_path9.posix.dirname(path2))) return noAnswer(input.deadline);
      const region = remoteRegion(path2) ?? roots.find((each) => asked.has(each) && isBelow2(path2, each));
      return region === void 0 || await ask(region) ? void 0 : noAnswer(input.deadline);
    },
    gaveUp: async (path2) => {
      hungFolders.add(import_node_path9.posix.dirname(path2));
      const root = roots.find((each) => isBelow2(path2, each));
      if (root !== void 0) asked.set(root, answers(root, input.deadline));
    }
  };
}
function noAnswer(milliseconds) {
  return `no answer from the file system within ${milliseconds / 1e3} s`;
}
function mountTable() {
  if (process.platform !== "linux") return "";
  try {
    return (0, import_node_fs5.readFileSync)("/proc/self/mounts", "utf8");
  } catch {
    return "";
  }
}
function isBelow2(path2, folder) {
  return path2 === folder || path2.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
function mountBelow(path2, mounts, links) {
  let rest = path2.split("/").filter(Boolean);
  let at = "/";
  for (let step = 0; step < 100; step += 1) {
    const mount = mounts.find((each) => isBelow2(at, each));
    const [name, ...others] = rest;
    if (mount !== void 0 || name === void 0) return mount;
    const next = import_node_path9.posix.join(at, name);
    const target = mounts.some((each) => isBelow2(next, each)) ? void 0 : linkTarget(next, links);
    rest = target === void 0 ? others : [...import_node_path9.posix.resolve(at, target).split("/").filter(Boolean), ...others];
    at = target === void 0 ? next : "/";
  }
  return void 0;
}
function linkTarget(path2, links) {
  if (links.has(path2)) return links.get(path2);
  let target;
  try {
    target = (0, import_node_fs5.readlinkSync)(path2);
  } catch {
  }
  links.set(path2, target);
  return target;
}

// src/world/local-file-system.ts
var import_node_fs6 = require("node:fs");
var missing = Object.assign(new Error("no such file"), { code: "ENOENT" });
var localFileSystem = {
  stat: async (path2) => {
    const stats = (0, import_node_fs6.statSync)(path2, { throwIfNoEntry: false });
    if (!stats) throw missing;
    return stats;
  },
  open: async (path2) => (0, import_node_fs6.openSync)(path2, openFlags()),
  fstat: async (descriptor) => (0, import_node_fs6.fstatSync)(descriptor),
  read: async (descriptor, into, offset) => (0, import_node_fs6.readSync)(descriptor, into, offset, into.length - offset, null),
  close: async (descriptor) => (0, import_node_fs6.closeSync)(descriptor),
  names: async (folder, most3) => {
    const { size } = await localFileSystem.stat(folder);
    const names = size > 0 && size < 1 << 20 ? (0, import_node_fs6.readdirSync)(folder) : await localFileSystem.namesInOrder(folder, most3);
    return names && names.length > most3 ? void 0 : names;
  },
  namesInOrder: async (folder, most3) => {
    const opened = (0, import_node_fs6.opendirSync)(folder, { bufferSize: 256 });
    try {
      const names = [];
      for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
        if (names.length === most3) return void 0;
        names.push(entry.name);
      }
      return names;
    } finally {
      opened.closeSync();
    }
  },
  realPath: async (path2) => import_node_fs6.realpathSync.native(path2)
};

// src/world/read-bounded.ts
async function readBounded(path2, disk, most3, expired) {
  const first = await attempt(path2, disk, most3, expired);
  const result = first === "changed" ? await attempt(path2, disk, most3, expired) : first;
  return result === "changed" ? { is: "unread", reason: "it changed while it was read" } : result;
}
async function attempt(path2, disk, most3, expired) {
  let stats;
  try {
    stats = await disk.stat(path2);
    const refused = refusal(stats, most3);
    if (refused) return refused;
    const descriptor = await disk.open(path2);
    try {
      return await readOpen(descriptor, disk, most3, expired);
    } finally {
      await disk.close(descriptor).catch(() => void 0);
    }
  } catch (error) {
    return { ...errorResult(error), ...stats ? { stat: fileStat(stats) } : {} };
  }
}
async function readOpen(descriptor, disk, most3, expired) {
  const before = await disk.fstat(descriptor);
  const stat2 = fileStat(before);
  const refused = refusal(before, most3);
  if (refused) return refused;
  if (before.isDirectory()) return { is: "error", code: "EISDIR", stat: stat2 };
  const bytes = await readAll(descriptor, disk, before.size, most3, expired);
  if (!bytes) return { is: "unread", reason: tooBig(most3), stat: stat2 };
  const after = await disk.fstat(descriptor);
  const whole = before.size === 0 || bytes.length === after.size;
  return whole && before.size === after.size && before.mtimeMs === after.mtimeMs ? { is: "file", bytes, stat: stat2 } : "changed";
}
function refusal(stats, most3) {
  const stat2 = fileStat(stats);
  if (stat2.kind === "special") return { is: "unread", reason: `it is ${specialKind(stats)}`, stat: stat2 };
  if (stat2.kind === "file" && stats.size > most3) return { is: "unread", reason: tooBig(most3), stat: stat2 };
  return void 0;
}
function tooBig(most3) {
  return `it is larger than ${most3 >= 1 << 20 ? `${most3 >> 20} MiB` : `${most3} bytes`}`;
}
async function readAll(descriptor, disk, size, most3, expired) {
  let buffer = new Uint8Array(Math.min(size === 0 ? 4096 : size + 1, most3 + 1));
  let length = 0;
  for (; ; ) {
    const count = await disk.read(descriptor, buffer, length);
    length += count;
    if (count === 0) return buffer.subarray(0, length);
    if (length > most3 || expired()) return void 0;
    if (length < buffer.length) continue;
    const larger = new Uint8Array(Math.min(buffer.length * 2, most3 + 1));
    larger.set(buffer);
    buffer = larger;
  }
}

// src/world/process-files.ts
var readLimits = { deadline: 2e3, size: 4 << 20, names: 2e4 };
function processFiles(place, limits2 = readLimits, disk = nodeFileSystem, regions = hungMounts({ ...place, deadline: limits2.deadline })) {
  const bounded = async (path2, work) => {
    const refused = refusedName(path2);
    if (refused) return refused;
    const full = (0, import_node_path10.isAbsolute)(path2) ? path2 : `${place.cwd}/${path2}`;
    if (disk === nodeFileSystem && regions.isLocal?.(full))
      return await work(full, localFileSystem, never).catch(errorResult);
    const silent = await regions.reason(full);
    if (silent !== void 0) return { is: "unread", reason: silent };
    let late = false;
    const result = await withTimeout(
      limits2.deadline,
      async (expired) => await work(full, disk, expired).catch(errorResult),
      () => {
        late = true;
        return { is: "unread", reason: noAnswer(limits2.deadline) };
      }
    );
    if (late) await regions.gaveUp(full);
    return result;
  };
  return {
    read: (path2) => bounded(path2, (full, on, expired) => readBounded(full, on, limits2.size, expired)),
    stat: (path2) => bounded(path2, async (full, on) => ({ is: "found", stat: fileStat(await on.stat(full)) })),
    list: (path2, order2 = "name") => bounded(path2, async (full, on) => {
      const names = await (order2 === "name" ? on.names(full, limits2.names) : on.namesInOrder(full, limits2.names));
      return names ? { is: "found", names: order2 === "name" ? [...names].sort() : names } : { is: "unread", reason: `it contains more than ${limits2.names} names` };
    }),
    realPath: async (path2) => {
      const result = await bounded(path2, async (full, on) => ({ is: "found", path: await on.realPath(full) }));
      return result.is === "found" ? result.path : void 0;
    }
  };
}
function never() {
  return false;
}
function refusedName(path2) {
  if (path2 === "") return { is: "error", code: "ENOENT" };
  return path2.includes("\0") ? { is: "error", code: "EINVAL" } : void 0;
}

// src/world/remembering-world.ts
function rememberingWorld(world) {
  const { realPath } = world;
  const list = listOnce(world);
  const isMissing = missingInHome(world, list);
  const missing2 = { is: "error", code: "ENOENT" };
  return {
    ...world,
    read: once(async (path2) => await isMissing(path2) ? missing2 : await world.read(path2)),
    stat: once(async (path2) => await isMissing(path2) ? missing2 : await world.stat(path2)),
    list,
    ...realPath ? { realPath: once((path2) => realPath.call(world, path2)) } : {}
  };
}
function missingInHome(world, list) {
  const { home, platform } = world;
  if (home === void 0 || platform === "win32" || !/^(?:\/[^/]+)+$/.test(home)) return async () => false;
  const start = `${home}/`;
  let names;
  return async (path2) => {
    const [top = ""] = path2.startsWith(start) ? path2.slice(start.length).split("/", 1) : [];
    if (!/^[\w.-]*\w[\w.-]*$/.test(top)) return false;
    names ??= namesIn2(home, world, list);
    return (await names)?.has(top.toLowerCase()) === false;
  };
}
async function namesIn2(folder, world, list) {
  const [listed, entered] = await Promise.all([list(folder), world.stat(`${folder}/.`)]);
  return listed.is === "found" && entered.is === "found" ? new Set(listed.names.map((name) => name.toLowerCase())) : void 0;
}
function once(ask) {
  const answers = /* @__PURE__ */ new Map();
  return (path2) => {
    const known6 = answers.get(path2) ?? ask(path2);
    answers.set(path2, known6);
    return known6;
  };
}
function listOnce(world) {
  const sorted = once((folder) => world.list(folder));
  const asTheyLie = once((folder) => world.list(folder, "directory"));
  return (folder, order2) => order2 === "directory" ? asTheyLie(folder) : sorted(folder);
}

// src/world/process.ts
function processWorld2(input = {}, limits2 = readLimits) {
  const platform = input.platform ?? thisPlatform();
  const env = Object.entries(input.env ?? process.env).flatMap(
    ([name, value]) => (
      // Our own variables are none of the user's: what a launcher says of itself is no credential, whatever it looks
      // like.
      value === void 0 || name.startsWith("AUTH_DOCTOR_") ? [] : [{ name, value }]
    )
  );
  const valueIn = (name) => env.find((each) => each.name === name)?.value;
  const home = input.home ?? valueIn(platform === "win32" ? "USERPROFILE" : "HOME");
  const cwd = input.cwd ?? workingFolder(valueIn("PWD"));
  const files = processFiles({ home, cwd }, limits2);
  const gitStates = /* @__PURE__ */ new Map();
  const environments = /* @__PURE__ */ new Map();
  let registry;
  let snapshot;
  const seen = () => {
    snapshot ??= { ...files, ...rememberingWorld(world) };
    return snapshot;
  };
  const world = {
    now: input.now ?? /* @__PURE__ */ new Date(),
    platform,
    hostName: (0, import_node_os.hostname)(),
    home,
    cwd,
    user: thisUser(input.user, valueIn("SUDO_USER")),
    env,
    ...files,
    // Few checks need these two: their modules are loaded on first use.
    packages: (program) => {
      const known6 = environments.get(program) ?? Promise.resolve().then(() => (init_python_environment(), python_environment_exports)).then(
        ({ pythonEnvironment: pythonEnvironment3, programEnvironment: programEnvironment3 }) => program === void 0 ? pythonEnvironment3(seen()) : programEnvironment3(seen(), program)
      );
      environments.set(program, known6);
      return known6;
    },
    git: (path2) => {
      const known6 = gitStates.get(path2) ?? Promise.resolve().then(() => (init_git_state(), git_state_exports)).then(({ gitState: gitState2 }) => gitState2(path2, seen()));
      gitStates.set(path2, known6);
      return known6;
    },
    // The registry is that of this machine, whoever's environment is looked at.
    ...platform === "win32" && process.platform === "win32" ? {
      userVariables: () => {
        registry ??= Promise.resolve().then(() => (init_registry_variables(), registry_variables_exports)).then(({ registryVariables: registryVariables2 }) => registryVariables2(env));
        return registry;
      }
    } : {}
  };
  return world;
}
function thisPlatform() {
  return process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux";
}
function workingFolder(shellsWord) {
  try {
    return process.cwd();
  } catch {
    return shellsWord ?? "/";
  }
}
function thisUser(given, sudoUser) {
  const uid = given?.uid ?? process.getuid?.() ?? -1;
  const sudoFrom = given?.sudoFrom ?? (uid === 0 ? sudoUser : void 0);
  let home;
  return {
    uid,
    gids: given?.gids ?? process.getgroups?.() ?? [],
    // Only used if HOME is unset: the password database may be on another machine.
    get passwdHome() {
      if (given && Object.hasOwn(given, "passwdHome")) return given.passwdHome;
      home ??= homeOfDatabase();
      return home;
    },
    ...sudoFrom ? { sudoFrom } : {}
  };
}
function homeOfDatabase() {
  try {
    return process.getBuiltinModule("node:os").userInfo().homedir;
  } catch {
    return void 0;
  }
}

// src/world/python-prefix.ts
var import_node_path11 = require("node:path");
function variable(world, name) {
  const same2 = (each) => world.platform === "win32" ? each.toUpperCase() === name : each === name;
  return world.env.find((each) => same2(each.name))?.value;
}
function pathRules(world) {
  return world.platform === "win32" ? import_node_path11.win32 : import_node_path11.posix;
}
async function realPathOf(world, path2) {
  return await world.realPath?.(path2) ?? path2.replace(/(?<=.)[\\/]+$/, "");
}
async function venvSettings(world, prefix) {
  const file = await world.read(pathRules(world).join(prefix, "pyvenv.cfg"));
  if (file.is !== "file") return void 0;
  const lines = new TextDecoder().decode(file.bytes).split(/\r?\n/).map((line) => line.split("="));
  return new Map(
    lines.flatMap(
      ([key = "", ...value]) => value.length === 0 ? [] : [[key.trim().toLowerCase(), value.join("=").trim()]]
    )
  );
}

// src/world/installed-packages.ts
async function installedPackages(world, folders) {
  const entries = /* @__PURE__ */ new Map();
  let unread;
  for (const folder of new Set(folders)) {
    const listed = await world.list(folder);
    if (listed.is === "found") addEntries(entries, folder, listed.names);
    else if (listed.is === "unread" || listed.code !== "ENOENT" && listed.code !== "ENOTDIR") unread ??= folder;
  }
  const packages = /* @__PURE__ */ new Map();
  const folderOf2 = /* @__PURE__ */ new Map();
  const several = /* @__PURE__ */ new Map();
  for (const [distribution, mine] of entries) {
    const [only] = mine;
    const isAlone = mine.length === 1 && only?.version !== void 0;
    const found = isAlone ? only : await firstWhole(world, mine);
    if (found?.version === void 0) continue;
    packages.set(distribution, found.version);
    folderOf2.set(distribution, found.folder);
    if ("all" in found && found.all.length > 1) several.set(distribution, found.all);
  }
  const isLeftOver = async (distribution) => {
    const [only, other] = entries.get(distribution) ?? [];
    return only !== void 0 && !other && await versionOf(world, only) === void 0;
  };
  return { packages, folderOf: folderOf2, several, isLeftOver, ...unread === void 0 ? {} : { unread } };
}
function addEntries(entries, folder, names) {
  for (const name of names) {
    const parts = /^([A-Za-z0-9][\w.+-]*?)(?:-(\d[^-]*)(?:-py[\d.]+)?)?\.(?:dist|egg)-info$/.exec(
      name.replace(/(-py[\d.]+)-[^-]+\.egg-info$/, "$1.egg-info")
    );
    const distribution = parts?.[1]?.replace(/[-_.]+/g, "-").toLowerCase();
    if (distribution === void 0) continue;
    const known6 = entries.get(distribution);
    const entry = { folder, name, version: parts?.[2] };
    if (known6) known6.push(entry);
    else entries.set(distribution, [entry]);
  }
}
async function firstWhole(world, entries) {
  for (const folder of new Set(entries.map((each) => each.folder))) {
    const mine = entries.filter((each) => each.folder === folder);
    const ordered = mine.length > 1 ? await inOrder(world, folder, mine) : mine;
    const versions = await Promise.all(ordered.map((entry) => versionOf(world, entry)));
    const all2 = versions.filter((each) => each !== void 0);
    if (all2.length > 0) return { folder, version: all2[0], all: all2 };
  }
  return void 0;
}
async function inOrder(world, folder, entries) {
  const listed = await world.list(folder, "directory");
  if (listed.is !== "found") return entries;
  const at = ({ name }) => listed.names.indexOf(name);
  return [...entries].sort((a, b) => at(a) - at(b));
}
async function versionOf(world, { folder, name, version: version2 }) {
  const path2 = pathRules(world);
  const metadata = path2.join(folder, name, name.endsWith(".dist-info") ? "METADATA" : "PKG-INFO");
  if (version2 !== void 0) {
    const found = await world.stat(metadata);
    return found.is === "error" && found.code === "ENOENT" ? void 0 : version2;
  }
  const file = await world.read(metadata);
  return file.is === "file" ? /^Version: *(\S+)/m.exec(new TextDecoder().decode(file.bytes))?.[1] : void 0;
}

// src/world/program-on-path.ts
async function programOnPath(world, name) {
  const path2 = pathRules(world);
  const folders = (variable(world, "PATH") ?? "").split(path2.delimiter).filter((each) => path2.isAbsolute(each));
  for (const folder of new Set(folders)) {
    const program = path2.join(folder, world.platform === "win32" ? `${name}.exe` : name);
    const found = await world.stat(program);
    if (found.is !== "found" || found.stat.kind !== "file") continue;
    const isProgram = world.platform === "win32" ? found.stat.size > 0 : (found.stat.mode & 73) !== 0;
    if (isProgram) return { path: program, folder, stat: found.stat };
  }
  return void 0;
}

// src/world/pyenv-prefix.ts
async function pyenvPrefix(world, root) {
  const path2 = pathRules(world);
  const wanted = firstVersion(variable(world, "PYENV_VERSION")) ?? await versionFromFiles(world, root);
  if (wanted === void 0 || wanted === "system" || /[\\/]/.test(wanted)) return void 0;
  const name = wanted.replace(/^python-/, "");
  const exact = path2.join(root, "versions", name);
  if ((await world.stat(exact)).is === "found") return exact;
  const listed = await world.list(path2.join(root, "versions"));
  const fitting = listed.is === "found" ? listed.names.filter((each) => each.startsWith(`${name}.`) && /^[\d.]+$/.test(each)) : [];
  const newest2 = fitting.sort((a, b) => Number(a.slice(name.length + 1)) - Number(b.slice(name.length + 1))).at(-1);
  return newest2 === void 0 ? void 0 : path2.join(root, "versions", newest2);
}
async function versionFromFiles(world, root) {
  const path2 = pathRules(world);
  for (let folder = world.cwd; ; folder = path2.dirname(folder)) {
    const version2 = await versionIn(world, path2.join(folder, ".python-version"));
    if (version2 !== void 0) return version2;
    if (path2.dirname(folder) === folder) return await versionIn(world, path2.join(root, "version"));
  }
}
async function versionIn(world, file) {
  const found = await world.read(file);
  return found.is === "file" ? firstVersion(new TextDecoder().decode(found.bytes).replace(/#.*/g, "")) : void 0;
}
function firstVersion(text3) {
  return text3?.split(/[:\s]+/).find((each) => each !== "");
}

// src/world/interpreter-on-path.ts
var largestScript = 64 << 10;
async function interpreterOnPath(world, names = ["python", "python3"]) {
  for (const name of names) {
    const program = await programOnPath(world, name);
    if (program) return await interpreterAt(world, program, `${name} on PATH`);
  }
  const launcher = world.platform === "win32" ? await programOnPath(world, "py") : void 0;
  return launcher && {
    path: launcher.path,
    foundBy: "py on PATH",
    doubt: `${launcher.path} uses a Python from the registry, and which one is unknown`
  };
}
async function interpreterAt(world, { path: program, folder, stat: stat2 }, foundBy) {
  const path2 = pathRules(world);
  if (stat2.size < largestScript && await isScript(world, program)) return await scriptPrefix(world, program, foundBy);
  const own = prefixOf(world, folder);
  if ((await world.stat(path2.join(own, "pyvenv.cfg"))).is === "found") return { path: own, foundBy };
  const real = await world.realPath?.(program) ?? program;
  if (real !== program && !/^(python|pypy)(\d[\d.]*)?t?(\.exe)?$/i.test(path2.basename(real))) {
    return {
      path: program,
      foundBy,
      doubt: `${program} is a wrapper, and which Python it starts is unknown`
    };
  }
  const version2 = /python(3\.\d+)/.exec(path2.basename(real))?.[1] ?? await versionBeside(world, folder, stat2);
  return { path: prefixOf(world, path2.dirname(real)), foundBy, ...version2 === void 0 ? {} : { version: version2 } };
}
function prefixOf(world, folder) {
  const path2 = pathRules(world);
  if (world.platform !== "win32") return path2.dirname(folder);
  return path2.basename(folder).toLowerCase() === "scripts" ? path2.dirname(folder) : folder;
}
async function isScript(world, program) {
  const file = await world.read(program);
  return file.is === "file" && file.bytes[0] === 35 && file.bytes[1] === 33;
}
async function scriptPrefix(world, program, foundBy) {
  const folder = pathRules(world).dirname(program);
  const pyenv = /[\\/]shims$/.test(folder) ? await pyenvPrefix(world, pathRules(world).dirname(folder)) : void 0;
  if (pyenv !== void 0) return { path: pyenv, foundBy: `${foundBy} (pyenv)` };
  return { path: program, foundBy, doubt: `${program} is a script, and which Python it starts is unknown` };
}
async function versionBeside(world, folder, stat2) {
  if (world.realPath) return void 0;
  const listed = await world.list(folder);
  if (listed.is !== "found") return void 0;
  for (const name of listed.names) {
    const version2 = /^python(3\.\d+)$/.exec(name)?.[1];
    const beside = version2 === void 0 ? void 0 : await world.stat(pathRules(world).join(folder, name));
    if (beside?.is === "found" && beside.stat.size === stat2.size && beside.stat.changed === stat2.changed)
      return version2;
  }
  return void 0;
}

// src/world/package-folders.ts
async function packageFolders(world, prefix) {
  const path2 = pathRules(world);
  const extra = (variable(world, "PYTHONPATH") ?? "").split(path2.delimiter).filter(Boolean).map((each) => ({ path: path2.resolve(world.cwd, each), foundBy: "PYTHONPATH" }));
  const settings = await venvSettings(world, prefix.path);
  const own = await layoutOf(world, prefix.path, prefix.version ?? versionOf2(settings));
  const doubt = own.doubt === void 0 ? {} : { doubt: own.doubt };
  const sites = async (folders, foundBy) => (await Promise.all(folders.map((folder) => siteFolders(world, folder, foundBy)))).flat();
  const mine = await sites(own.folders);
  const home = settings?.get("home");
  const isOpen = home !== void 0 && settings?.get("include-system-site-packages")?.toLowerCase() === "true";
  if (settings && !isOpen) return { folders: [...extra, ...mine], ...doubt };
  const user = await sites(userFolders(world, own.version), "user packages");
  if (home === void 0) return { folders: [...extra, ...user, ...mine], ...doubt };
  const base = await layoutOf(world, world.platform === "win32" ? home : path2.dirname(home), own.version);
  return { folders: [...extra, ...mine, ...user, ...await sites(base.folders, "system packages")], ...doubt };
}
async function siteFolders(world, folder, foundBy) {
  const path2 = pathRules(world);
  const site = { path: folder, ...foundBy === void 0 ? {} : { foundBy } };
  const listed = await world.list(folder);
  if (listed.is !== "found") return [site];
  const names = listed.names.filter((name) => name.endsWith(".pth") && !name.startsWith(".")).sort();
  const named2 = await Promise.all(
    names.map(async (name) => {
      const file = await world.read(path2.join(folder, name));
      const lines = file.is === "file" ? new TextDecoder().decode(file.bytes).split(/\r\n|\r|\n/) : [];
      return lines.map((line) => line.trimEnd()).filter((line) => line !== "" && !line.startsWith("#") && !/^import[ \t]/.test(line)).map((line) => ({ path: path2.resolve(folder, line), foundBy: path2.join(folder, name) }));
    })
  );
  return [site, ...named2.flat()];
}
function versionOf2(settings) {
  return /^3\.\d+/.exec(settings?.get("version") ?? settings?.get("version_info") ?? "")?.[0];
}
async function layoutOf(world, prefix, wanted) {
  const path2 = pathRules(world);
  if (world.platform === "win32") return { folders: [path2.join(prefix, "Lib", "site-packages")], version: wanted };
  const versions = await versionsIn(world, path2.join(prefix, "lib"));
  const name = versions.find((each) => wanted !== void 0 && each.includes(wanted) && !/\d/.test(each.split(wanted)[1] ?? "")) ?? versions.at(-1);
  if (name === void 0) return { folders: [], version: wanted, doubt: `no lib/python3.* was found in ${prefix}` };
  const version2 = /3\.\d+/.exec(name)?.[0];
  const unsure = versions.length > 1 && version2 !== wanted ? { doubt: `${prefix} contains more than one Python, and which one is used is unknown` } : {};
  const site = path2.join(prefix, "lib", name, "site-packages");
  return { folders: prefix === "/usr" ? systemFolders(name) : [site], version: version2, ...unsure };
}
function systemFolders(name) {
  return [
    `/usr/local/lib/${name}/dist-packages`,
    `/usr/local/lib/${name}/site-packages`,
    `/usr/local/lib64/${name}/site-packages`,
    "/usr/lib/python3/dist-packages",
    `/usr/lib/${name}/dist-packages`,
    `/usr/lib/${name}/site-packages`,
    `/usr/lib64/${name}/site-packages`
  ];
}
async function versionsIn(world, lib) {
  const listed = await world.list(lib);
  if (listed.is !== "found") return [];
  const minor = (name) => Number(/3\.(\d+)/.exec(name)?.[1]);
  return listed.names.filter((each) => /^(python|pypy)3\.\d+t?$/.test(each)).sort((a, b) => minor(a) - minor(b));
}
function userFolders(world, version2) {
  if (variable(world, "PYTHONNOUSERSITE") || version2 === void 0) return [];
  const path2 = pathRules(world);
  const base = variable(world, "PYTHONUSERBASE");
  if (world.platform === "win32") {
    const folder2 = base ?? (variable(world, "APPDATA") === void 0 ? void 0 : path2.join(variable(world, "APPDATA") ?? "", "Python"));
    return folder2 === void 0 ? [] : [path2.join(folder2, `Python${version2.replace(".", "")}`, "site-packages")];
  }
  const folder = base ?? (world.home === void 0 ? void 0 : path2.join(world.home, ".local"));
  const usual = folder === void 0 ? [] : [path2.join(folder, "lib", `python${version2}`, "site-packages")];
  const framework = world.platform === "darwin" && base === void 0 && world.home !== void 0;
  return framework ? [path2.join(world.home ?? "", "Library", "Python", version2, "lib", "python", "site-packages"), ...usual] : usual;
}

// src/world/program-prefix.ts
var largestLauncher = 2 << 20;
async function programPrefix(world, program) {
  const found = await programOnPath(world, program);
  if (!found || found.stat.size > largestLauncher) return void 0;
  const file = await world.read(found.path);
  if (file.is !== "file") return void 0;
  const foundBy = `${program} on PATH`;
  const named2 = world.platform === "win32" ? launcherInterpreter(file.bytes) : await scriptInterpreter(world, found.path, decoded2(file.bytes.subarray(0, 4096)));
  if (named2 === void 0) return void 0;
  if (named2 !== "python" && named2 !== "python3") return await prefixAt(world, named2, foundBy);
  const users = await interpreterOnPath(world, [named2]);
  return users && !("doubt" in users) ? { ...users, foundBy } : void 0;
}
async function scriptInterpreter(world, script, text3) {
  const [first = "", second = ""] = text3.split(/\r?\n/, 2);
  const direct = /^#! *(\S.*?) *$/.exec(first)?.[1];
  if (direct === void 0) return void 0;
  const env = /^\S*\/env (?:-S )?(python3?)(?: .*)?$/.exec(direct)?.[1];
  if (env !== void 0) return env;
  if (/^\S*\/sh$/.test(direct)) {
    const quoted = /^'''exec' (?:"([^"$]+)"|(\/[^\s"$]+)) "\$0" "\$@"$/.exec(second);
    const beside = /^'''exec' "\$\(dirname .*\)"\/'?([\w.]+)'? "\$0" "\$@"$/.exec(second)?.[1];
    if (beside === void 0) return quoted?.[1] ?? quoted?.[2];
    const path2 = pathRules(world);
    return path2.join(path2.dirname(await realPathOf(world, script)), beside);
  }
  const interpreter = direct.replace(/ -\w+$/, "");
  return /\/(?:python|pypy)(\d[\d.]*)?t?$/.test(interpreter) ? interpreter : void 0;
}
function launcherInterpreter(bytes) {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(
    "PK",
    void 0,
    "latin1"
  );
  if (archive < 0) return void 0;
  const line = /#!([^\r\n\0]+)\r?\n$/.exec(decoded2(bytes.subarray(Math.max(0, archive - 4096), archive)))?.[1];
  return line?.replace(/^"|"? *(?:-\w+ *)?$/g, "");
}
function decoded2(bytes) {
  return new TextDecoder().decode(bytes);
}
async function prefixAt(world, interpreter, foundBy) {
  const path2 = pathRules(world);
  if (!path2.isAbsolute(interpreter)) return void 0;
  const folder = path2.dirname(interpreter);
  const found = await world.stat(interpreter);
  if (found.is === "found") {
    const prefix = await interpreterAt(world, { path: interpreter, folder, stat: found.stat }, foundBy);
    return "doubt" in prefix ? void 0 : prefix;
  }
  const own = path2.dirname(folder);
  return (await world.stat(path2.join(own, "pyvenv.cfg"))).is === "found" ? { path: own, foundBy } : void 0;
}

// src/world/python-environment.ts
var activated = ["VIRTUAL_ENV", "CONDA_PREFIX"];
async function pythonEnvironment2(world) {
  const named2 = await namedEnvironments(world);
  const found = await interpreterOnPath(world);
  const [first] = named2;
  if (!found || "doubt" in found) {
    if (first) return withDoubt(await environment(world, first), found?.doubt);
    return found && { ...found, packages: /* @__PURE__ */ new Map() };
  }
  const real = await realPathOf(world, found.path);
  const same2 = await Promise.all(named2.map(async (each) => await realPathOf(world, each.path) === real));
  const agreeing = named2.find((_, index) => same2[index]);
  const isNested = agreeing?.foundBy === "VIRTUAL_ENV";
  const others = named2.filter((each, index) => !same2[index] && !(isNested && each.foundBy === "CONDA_PREFIX"));
  const doubts = others.map(
    ({ foundBy, path: path2 }) => `${foundBy} names another environment, ${path2}: your shell does not use that one, a notebook or an editor may`
  );
  const prefix = agreeing ? { ...found, foundBy: agreeing.foundBy } : found;
  return withDoubt(await environment(world, prefix), ...doubts);
}
async function programEnvironment2(world, program) {
  const prefix = await programPrefix(world, program);
  return prefix && await environment(world, prefix);
}
async function namedEnvironments(world) {
  const found = activated.map(async (foundBy) => {
    const path2 = variable(world, foundBy);
    return path2 && (await world.stat(path2)).is === "found" ? [{ path: path2, foundBy }] : [];
  });
  return (await Promise.all(found)).flat();
}
async function environment(world, prefix) {
  const { folders, doubt } = await packageFolders(world, prefix);
  const { packages, folderOf: folderOf2, several, isLeftOver, unread } = await installedPackages(
    world,
    folders.map(({ path: path2 }) => path2)
  );
  const places = /* @__PURE__ */ new Map();
  for (const [name, path2] of folderOf2) {
    const foundBy = folders.find((each) => each.path === path2)?.foundBy;
    if (foundBy !== void 0) places.set(name, { path: path2, foundBy });
  }
  const found = {
    foundBy: prefix.foundBy,
    path: prefix.path,
    packages,
    isLeftOver,
    ...places.size > 0 ? { places } : {},
    ...several.size > 0 ? { several } : {}
  };
  return withDoubt(found, doubt, unread === void 0 ? void 0 : `${unread} could not be listed`);
}
function withDoubt(found, ...more) {
  const doubts = [found.doubt, ...more].filter((each) => each !== void 0);
  return doubts.length === 0 ? found : { ...found, doubt: doubts.join("; ") };
}

// part:core
module.exports = {
  "src/catalog.generated.ts": { catalog, catalogTexts },
  "src/command-line/exit-code.ts": { exitCodeOf, exitCodeOfInterrupt },
  "src/command-line/in-custody.ts": { inCustody },
  "src/command-line/option-value.ts": { durationSeconds, isOn, lastOf, oneOf, textOf, textsOf, wordsOf },
  "src/command-line/options.ts": { checkOptions, colorChoices, completionOptions, demoOptions, explainOptions, failOnChoices, fixOptions, formatNames, mergeOptions, providersOptions, reportOptions, rulesOptions, scanOptions, screenOptions, shellNames, statusOptions, supportFormats, whereOptions },
  "src/command-line/output-format.ts": { askedOutputs, chosenOutputs },
  "src/command-line/program-name.ts": { programName: programName2 },
  "src/command-line/screen-for.ts": { screenFor },
  "src/command-line/status-line.ts": { statusLine },
  "src/command-line/usage-error.ts": { UsageError },
  "src/command-line/write-report.ts": { outputMasked, writeFailure, writeOutputs, writeReport, writeReportText },
  "src/commands/report/report-printable.ts": { reportPrintable },
  "src/config/apply-config.ts": { applyConfig, ignoredPath },
  "src/config/config-defaults.ts": { configDefaults },
  "src/config/config-error.ts": { ConfigError },
  "src/config/load-config.ts": { loadConfig, userFolder },
  "src/facts/find-ci.ts": { findCi },
  "src/known-names.ts": { knownNames },
  "src/main.ts": { main },
  "src/nearest.ts": { editDistance, nearest, nearestVariable },
  "src/output/holds-secret.ts": { guardedSecrets, holdsForm, holdsSecret, maskedSecret },
  "src/output/mask-tokens.ts": { holdsNothing, maskGuarded, maskTokens },
  "src/output/text-readings.ts": { allEscapes, textReadings, wellFormed },
  "src/path-key.ts": { isSamePath, isWindowsPath, pathBelow, pathKey, registryPath },
  "src/providers/all-platforms.ts": { allPlatforms },
  "src/providers/client-loaders.ts": { clientLoaders },
  "src/providers/load-providers.ts": { clientIds, loadProviders, providerIds },
  "src/providers/platform-names.ts": { platformNamed, platformNames },
  "src/providers/provider-file-error.ts": { ProviderFileError },
  "src/providers/user-providers.ts": { userProviders },
  "src/python/python-repr.ts": { reprBytes, reprFloat, reprStr },
  "src/report/formats/text.ts": { text: text2 },
  "src/report/gap-lines.ts": { gapLines, gapWords, textWithTilde },
  "src/report/grouped-number.ts": { groupedNumber },
  "src/report/layout.ts": { columnCount, padTo, spacedBlocks, textOfLines, twoColumns, wrapText },
  "src/report/page.ts": { asciiText, glyphsOf, labelWidth, labelledProse, labelledRow, linkTo, pageOf, prose, rowIndent, ruleName, signOf },
  "src/report/public-secret.ts": { isPublicText },
  "src/report/quiet-lines.ts": { quietLines },
  "src/report/shown-data.ts": { shownData },
  "src/report/shown-text.ts": { maskCacheHash, maskForOthers, maskerFor, showFor },
  "src/rule-kit/evidence.ts": { durationWords, exceptionWords, lengthWords, lifeWords, orWords, valueEvidence, valueWords },
  "src/rule-kit/held-values.ts": { canAuthenticate, foreignKind, hasNoCredential, heldValues, isAddressSlot, isDropped, isInUse, isUsable, losingValues, shortfall, subjectOf },
  "src/rule-kit/likely-assignments.ts": { likelyAssignments, whereSet },
  "src/rule-kit/place-name.ts": { placeKey, placeName, withTilde },
  "src/rule-kit/shell-path.ts": { quoteFish, quotePosix, quotePowerShell, shellPath },
  "src/scan/not-read.ts": { notReadList },
  "src/scan/run/scan-plan.ts": { gitInput, scanPlan },
  "src/secret.ts": { Secret, allSecrets, forgettingSecrets },
  "src/shapes/shape.ts": { alphabets, charactersOf, hasShape, parseShape, sampleOf, shapePattern },
  "src/value/foreign-text.ts": { maskRandomNames, mayShow, shown, shownNames },
  "src/value/installations.ts": { installationsOf, installedVersion },
  "src/value/jwt-traits.ts": { jwtTraits },
  "src/value/known-addresses.ts": { bareAddress, standingOf, useAddresses },
  "src/value/known-value.ts": { knownValue },
  "src/value/mask-secrets.ts": { maskSecrets, publicText, secretsOf },
  "src/value/odd-characters.ts": { oddCharacters },
  "src/value/placeholder.ts": { holdsCodeWord, isPlaceholder: isPlaceholder2, looksRandom, randomShare, readsAsWords },
  "src/value/plain-names.ts": { plainNames },
  "src/value/stray-characters.ts": { strayCharacters },
  "src/value/strip-controls.ts": { stripControls },
  "src/value/token-kinds.ts": { addKinds, isDocumentExample, kindOf, kindsOf },
  "src/value/untrusted.ts": { blanks, decimal, joinWords, ourOwn, rawText, reshaped, say, splitWords, untrusted },
  "src/value/versions.ts": { compareVersions, isOneOf, versionWords },
  "src/version.ts": { version },
  "src/world/process.ts": { processWorld: processWorld2 },
  "src/world/python-environment.ts": { programEnvironment: programEnvironment2, pythonEnvironment: pythonEnvironment2 },
  "src/world/python-prefix.ts": { pathRules, realPathOf, variable, venvSettings },
  "src/world/remembering-world.ts": { rememberingWorld },
  "src/world/shell.ts": { detectShell },
  "src/world/with-timeout.ts": { abandonedCalls, withTimeout }
};
