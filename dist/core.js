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

// src/catalog.generated.ts
var catalog_generated_exports = {};
__export(catalog_generated_exports, {
  catalog: () => catalog,
  catalogTexts: () => catalogTexts
});
var parse, catalogTexts, catalog;
var init_catalog_generated = __esm({
  "src/catalog.generated.ts"() {
    "use strict";
    parse = (json2) => JSON.parse(json2);
    catalogTexts = [
      '{"schema":0,"id":"cave","name":"CAVE","order":4,"aliases":["caveclient","cloud-volume","cloudvolume","cloud-files","cloudfiles","flywire","microns","daf"],"login":"caveclient setup-token https://global.daf-apis.com","hosts":["*.daf-apis.com","*.microns-daf.com","*.flywire-daf.com"],"library":"requests","folders":["~/.cloudvolume/secrets"],"files":["cave-secret.json"],"placeholders":["abcdef1234567890","YOUR_TOKEN","my_token","PASTE_YOUR_TOKEN_HERE"],"pages":{"docs":"https://caveconnectome.github.io/CAVEclient/tutorials/authentication/","create":"https://global.daf-apis.com/sticky_auth/settings/tokens","revoke":"https://global.daf-apis.com/sticky_auth/settings/tokens"},"commands":{"stores":["*cave-secret.json"]},"rotation":{"remark":"A new token may revoke the old one: to use one token on several machines, copy it"},"pairs":[],"tokens":[{"kind":"token","name":"CAVE token","slots":["token"],"shape":"{32:hex}","meaning":"current","detect":"near-name","certainty":"documented","names":["auth_token","token","cave","middle_auth_token"],"matches":["export CAVE_AUTH_TOKEN={{token}}","client = CAVEclient(\\"minnie65_public\\", auth_token=\\"{{token}}\\")"],"rejects":["commit {{token}}","CAVEclient(auth_token=\\"{{token first 31}}\\")"]}],"addresses":[{"setting":"server_address","current":["https://global.daf-apis.com"],"retired":[]}],"lookalikes":[{"kind":"env","name":"CAVE_TOKEN","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CAVE_AUTH_TOKEN","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CAVECLIENT_TOKEN","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CLOUDVOLUME_TOKEN","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CAVE_SECRET","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"DAF_CREDENTIALS","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"env","name":"CLOUD_VOLUME_SECRETS","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"CAVE clients read no environment variables"},{"kind":"file","name":"~/.cloudvolume/cave-secret.json","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"the file belongs in the directory secrets"},{"kind":"file","name":"~/.cloudvolume/secrets/cave-secret.json.txt","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"no client reads a file with this name"},{"kind":"file","name":"~/.cloudvolume/secrets/CAVE-secret.json","instead":"~/.cloudvolume/secrets/cave-secret.json","why":"the file name must be lower case"}],"keyOption":"CAVEclient(\u2026, auth_token_key=\\"{key}\\")","versions":[{"kind":"broken","package":"cloud-files","below":"6.3","fault":"sends no token for middleauth+https addresses","command":"python -m pip install --upgrade \\"cloud-files>=6.3\\""}],"eras":[{"package":"cloud-files","below":"5.5","files":["*-cave-secret.json"],"fault":"reads only cave-secret.json, not the file of one server","command":"python -m pip install --upgrade \\"cloud-files>=6.3\\""}],"templates":{"login":"caveclient setup-token {server}","pages":{"docs":"https://caveconnectome.github.io/CAVEclient/tutorials/authentication/","create":"{origin}/sticky_auth/settings/tokens","revoke":"{origin}/sticky_auth/settings/tokens"}}}',
      `{"schema":0,"id":"cds","name":"Copernicus Climate Data Store","aliases":["cds-api","climate-data-store","ads","ewds","ecmwf"],"hosts":["cds.climate.copernicus.eu","ads.atmosphere.copernicus.eu","ewds.climate.copernicus.eu","ecds.ecmwf.int"],"library":"requests","folders":[],"files":[".cdsapirc"],"mentions":["ecmwfr","wf_set_key","KrigR","download_ERA"],"placeholders":["<PERSONAL-ACCESS-TOKEN>","{uid}:{api-key}","{api-url}","<UID>:<APIKEY>"],"pages":{"docs":"https://cds.climate.copernicus.eu/how-to-api","create":"https://cds.climate.copernicus.eu/profile","revoke":"https://cds.climate.copernicus.eu/profile"},"pairs":[{"id":"url","secret":["key"]}],"tokens":[{"kind":"key","name":"CDS personal access token","slots":["key"],"shape":"{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}","meaning":"current","detect":"near-name","certainty":"documented","names":["CDSAPI_KEY","CDS_KEY","key","api_key","PRIVATE-TOKEN"],"matches":["export CDSAPI_KEY={{key}}","cdsapi.Client(url=\\"https://cds.climate.copernicus.eu/api\\", key=\\"{{key}}\\")"],"rejects":["request id {{key}}","export CDSAPI_KEY={{key first 35}}"]},{"kind":"old-key","name":"CDS key of the old store (UID:key)","slots":["key"],"shape":"{1,9:digit}:{8:hex}-{4:hex}-{4:hex}-{4:hex}-{12:hex}","meaning":"obsolete","detect":"near-name","certainty":"documented","names":["CDSAPI_KEY","CDS_KEY","key"],"matches":["export CDSAPI_KEY={{old-key}}"],"rejects":["export CDSAPI_KEY={{old-key first 30}}"]}],"addresses":[{"slot":"url","current":["https://cds.climate.copernicus.eu/api","https://ads.atmosphere.copernicus.eu/api","https://ewds.climate.copernicus.eu/api","https://ecds.ecmwf.int/api"],"retired":[{"url":"https://cds-beta.climate.copernicus.eu","instead":"https://cds.climate.copernicus.eu/api"},{"url":"https://ads-beta.atmosphere.copernicus.eu","instead":"https://ads.atmosphere.copernicus.eu/api"},{"url":"https://ewds-beta.climate.copernicus.eu","instead":"https://ewds.climate.copernicus.eu/api"}]}],"lookalikes":[{"kind":"env","name":"ECMWF_DATASTORES_KEY","instead":"CDSAPI_KEY","why":"only ecmwf-datastores-client reads it"},{"kind":"env","name":"ECMWF_API_KEY","instead":"CDSAPI_KEY","why":"only ecmwf-api-client reads it, for another service","common":true},{"kind":"env","name":"CDS_API_KEY","instead":"CDSAPI_KEY","why":"there is no underscore between CDS and API"},{"kind":"env","name":"CDSAPI_TOKEN","instead":"CDSAPI_KEY","why":"the client calls the token a key"},{"kind":"file","name":"~/.cdsapirc.txt","instead":"~/.cdsapirc","why":"an editor added .txt to the name"},{"kind":"file","name":"~/cdsapirc","instead":"~/.cdsapirc","why":"the name starts with a dot"}],"versions":[{"kind":"broken","package":"cdsapi","below":"0.7.4","with":{"package":"setuptools","from":"82"},"fault":"imports pkg_resources, which this version of setuptools no longer has","shows":"ModuleNotFoundError: No module named 'pkg_resources'","command":"python -m pip install --upgrade \\"cdsapi>=0.7.7\\""}],"eras":[{"package":"cdsapi","below":"0.7","kinds":["key"],"fault":"accepts only keys of the old store, in the form <UID>:<APIKEY>","shows":"AssertionError: The cdsapi key provided is not the correct format, please ensure it conforms to: <UID>:<APIKEY>","command":"python -m pip install --upgrade \\"cdsapi>=0.7.7\\"","upgradeFirst":true}],"probe":{"method":"POST","path":"/profiles/v1/account/verification/pat","server":"url","slot":"key","header":"PRIVATE-TOKEN","prefix":"","refusal":["title"],"account":"email","anonymous":{"field":"role","equals":"anonymous"},"rejected":[401],"denied":[403],"proof":["id","email"]},"templates":{"pages":{"docs":"https://cds.climate.copernicus.eu/how-to-api","create":"{origin}/profile","revoke":"{origin}/profile"}},"declared":[{"id":"cds","package":"cdsapi","versions":["0.7."],"programs":[],"signOfUse":true,"recording-label":"by-slot","pairing":"per-field","kinds":[],"leeway":0,"slots":[{"name":"url","required":true,"public":true,"usual":"https://cds.climate.copernicus.eu/api"},{"name":"key","required":true,"public":false}],"selectors":[],"paths":[{"name":"usual","present":"set","parts":["~/.cdsapirc"],"expand":["user"],"pathlib":false},{"name":"rc","env":"CDSAPI_RC","present":"set","parts":["{usual}"],"expand":[],"pathlib":false}],"settings":[],"sources":[{"opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"url","names":["url"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"},{"slot":"key","names":["key"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"}],"kind":"argument"},{"opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"url","names":["CDSAPI_URL"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"},{"slot":"key","names":["CDSAPI_KEY"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"}],"kind":"env"},{"recording-label":"file","opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"key","names":["key"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"},{"slot":"url","names":["url"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"},{"setting":"verify","names":["verify"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set","as":"int","default":"1"}],"kind":"file","path":"rc","format":"colon-lines","check":"exists","problems":{"missing":{"do":"next"},"unreadable":{"do":"fatal"},"encoding":{"do":"fatal"},"missing-key":{"do":"next"}}}],"hooks":[],"incomplete":{"class":"Exception","message":"Missing/incomplete configuration file: {rc}"},"steps":[],"wire":[{"when":{"slot":"key","contains":":"},"slot":"key","auth":"basic","header":"Authorization","prefix":"","split":":","unsplit":{"class":"AssertionError","message":"The cdsapi key provided is not the correct format, please ensure it conforms to:\\n<UID>:<APIKEY>"},"library":"requests","address":"{url}/resources/DATASET"},{"slot":"key","auth":"header","header":"PRIVATE-TOKEN","prefix":"","library":"requests","address":"{url}/retrieve/v1/processes/DATASET","warns-on-connect":{"category":"UserWarning","address":"{url}/catalogue/v1/messages"}}]}]}`,
      `{"schema":0,"id":"descarteslabs","name":"Descartes Labs","order":1,"aliases":["descartes-labs","descartes","dl"],"login":"descarteslabs auth login","hosts":["*.descarteslabs.com"],"library":"requests","folders":["~/.descarteslabs"],"files":["token_info.json"],"placeholders":["YOUR_CLIENT_ID","YOUR_CLIENT_SECRET","b70B_ozH6CaV23WQ-toFQ8CaujGHDs-eC39QEJTRnZa9Z"],"pages":{"docs":"https://docs.descarteslabs.com/authentication.html","create":"https://app.descarteslabs.com/account/refresh-token","revoke":"https://app.descarteslabs.com/account/refresh-token"},"commands":{"env":"descarteslabs auth env","stores":["token_info.json"]},"pairs":[{"id":"client_id","secret":["client_secret","refresh_token"]}],"tokens":[{"kind":"client-id","name":"Descartes Labs client id","slots":["client_id"],"shape":"{32}","meaning":"identifier","detect":"near-name","certainty":"observed","names":["DESCARTESLABS_CLIENT_ID","client_id"],"matches":["{{client-id}}"],"rejects":["{{client-id first 31}}"]},{"kind":"client-secret","name":"Descartes Labs client secret","slots":["client_secret","refresh_token"],"shape":"{40,100:base64url}","meaning":"current","detect":"near-name","certainty":"observed","names":["DESCARTESLABS_CLIENT_SECRET","DESCARTESLABS_REFRESH_TOKEN"],"matches":["export DESCARTESLABS_CLIENT_SECRET={{client-secret}}"],"rejects":["export DESCARTESLABS_CLIENT_SECRET={{client-secret first 30}}","see {{client-secret}}"],"calls":["Auth(client_id, client_secret)","Auth(client_id, refresh_token)"]},{"kind":"jwt","name":"Descartes Labs access token (JWT)","slots":["token"],"shape":"eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}","meaning":"current","detect":"anywhere","certainty":"enforced","names":["DESCARTESLABS_TOKEN","jwt_token","JWT_TOKEN"],"matches":["export DESCARTESLABS_TOKEN={{jwt jwt}}","{{jwt jwt exp=-3600}}"],"rejects":["{{jwt earthscope/access-token}}","export DESCARTESLABS_TOKEN=eyJhbGciOiJub25lIn0.made-up"],"issuers":["https://iam.production.aws.descarteslabs.com"]}],"addresses":[{"setting":"iam_url","current":["https://iam.production.aws.descarteslabs.com"],"retired":[]}],"lookalikes":[{"kind":"env","name":"DESCARTESLABS_JWT_TOKEN","instead":"DESCARTESLABS_TOKEN","why":"the client reads DESCARTESLABS_TOKEN"},{"kind":"env","name":"JWT_TOKEN","instead":"DESCARTESLABS_TOKEN","why":"without the prefix, the client reads only CLIENT_ID and CLIENT_SECRET","common":true},{"kind":"env","name":"REFRESH_TOKEN","instead":"DESCARTESLABS_REFRESH_TOKEN","why":"without the prefix, the client reads only CLIENT_ID and CLIENT_SECRET","common":true},{"kind":"file","name":"~/.descarteslabs/token_info.json.txt","instead":"~/.descarteslabs/token_info.json","why":"an editor added .txt to the name"},{"kind":"file","name":"~/.descarteslabs/token-info.json","instead":"~/.descarteslabs/token_info.json","why":"the name has an underscore between token and info"},{"kind":"file","name":"~/.descarteslabs/token_info","instead":"~/.descarteslabs/token_info.json","why":"the name ends in .json"},{"kind":"file","name":"~/token_info.json","instead":"~/.descarteslabs/token_info.json","why":"the file belongs in the directory .descarteslabs","common":true}],"versions":[{"kind":"discontinued","package":"descarteslabs","versions":["4."],"fault":"is an empty package: the client was discontinued, and 3.2.2 is its last version","shows":"ModuleNotFoundError: No module named 'descarteslabs'","command":"python -m pip install \\"descarteslabs==3.2.2\\" \\"setuptools<81\\"","otherwise":"Or move to its successor earthdaily-earthone, which reads EARTHONE_* and ~/.earthone instead"},{"kind":"broken","package":"descarteslabs","versions":["3."],"with":{"package":"setuptools","from":"82"},"fault":"imports pkg_resources, which this version of setuptools no longer has","shows":"ModuleNotFoundError: No module named 'pkg_resources'","command":"python -m pip install \\"setuptools<81\\""}],"eras":[{"package":"descarteslabs","below":"1.11","variables":["DESCARTESLABS_CLIENT_ID","DESCARTESLABS_CLIENT_SECRET","DESCARTESLABS_REFRESH_TOKEN","DESCARTESLABS_TOKEN","CLIENT_ID","CLIENT_SECRET"],"empty":true,"fault":"treats an empty variable as a value, and never reads the login file","command":"python -m pip install \\"descarteslabs==3.2.2\\" \\"setuptools<81\\"","otherwise":"Or unset the empty variable"}]}`,
      `{"schema":0,"id":"earthone","name":"EarthDaily EarthOne","order":2,"aliases":["earthdaily-earthone","earthdaily","earth-one"],"extends":"descarteslabs","login":"earthone auth login","hosts":["*.earthone.earthdaily.com","earthone.earthdaily.com"],"library":"requests","folders":["~/.earthone"],"files":["token_info.json"],"placeholders":["YOUR_CLIENT_ID","YOUR_CLIENT_SECRET","some-client-id","some-client-secret"],"pages":{"docs":"https://earthone.earthdaily.com/docs/authentication.html","create":"https://app.earthone.earthdaily.com/account/refresh-token","revoke":"https://app.earthone.earthdaily.com/account/refresh-token"},"commands":{"env":"earthone auth env","stores":["token_info.json"]},"pairs":[{"id":"client_id","secret":["client_secret","refresh_token"]}],"tokens":[{"kind":"client-id","name":"EarthOne client id","slots":["client_id"],"shape":"{32}","meaning":"identifier","detect":"near-name","certainty":"observed","names":["EARTHONE_CLIENT_ID","client_id"],"matches":["{{client-id}}"],"rejects":["{{client-id first 31}}"]},{"kind":"client-secret","name":"EarthOne client secret","slots":["client_secret","refresh_token"],"shape":"{40,100:base64url}","meaning":"current","detect":"near-name","certainty":"observed","names":["EARTHONE_CLIENT_SECRET","EARTHONE_REFRESH_TOKEN"],"matches":["export EARTHONE_CLIENT_SECRET={{client-secret}}"],"rejects":["export EARTHONE_CLIENT_SECRET={{client-secret first 30}}","see {{client-secret}}"],"calls":["Auth(client_id, client_secret)","Auth(client_id, refresh_token)"]},{"kind":"jwt","name":"EarthOne access token (JWT)","slots":["token"],"shape":"eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}","meaning":"current","detect":"anywhere","certainty":"enforced","names":["EARTHONE_TOKEN","jwt_token","JWT_TOKEN"],"matches":["export EARTHONE_TOKEN={{jwt jwt}}","{{jwt jwt exp=-3600}}"],"rejects":["{{jwt earthscope/access-token}}","export EARTHONE_TOKEN=eyJhbGciOiJub25lIn0.made-up"],"issuers":["https://iam.production.earthone.earthdaily.com"]}],"addresses":[{"setting":"iam_url","current":["https://iam.production.earthone.earthdaily.com"],"retired":[]}],"lookalikes":[{"kind":"env","name":"EARTHONE_JWT_TOKEN","instead":"EARTHONE_TOKEN","why":"the client reads EARTHONE_TOKEN"},{"kind":"file","name":"~/.earthone/token_info.json.txt","instead":"~/.earthone/token_info.json","why":"an editor added .txt to the name"},{"kind":"file","name":"~/.earthone/token-info.json","instead":"~/.earthone/token_info.json","why":"the name has an underscore between token and info"},{"kind":"file","name":"~/.earthone/token_info","instead":"~/.earthone/token_info.json","why":"the name ends in .json"},{"kind":"env","name":"DESCARTESLABS_CLIENT_ID","instead":"EARTHONE_CLIENT_ID","why":"EarthOne does not read the variables of Descartes Labs","common":true},{"kind":"env","name":"DESCARTESLABS_CLIENT_SECRET","instead":"EARTHONE_CLIENT_SECRET","why":"EarthOne does not read the variables of Descartes Labs","common":true},{"kind":"env","name":"DESCARTESLABS_REFRESH_TOKEN","instead":"EARTHONE_REFRESH_TOKEN","why":"EarthOne does not read the variables of Descartes Labs","common":true},{"kind":"env","name":"DESCARTESLABS_TOKEN","instead":"EARTHONE_TOKEN","why":"EarthOne does not read the variables of Descartes Labs","common":true},{"kind":"file","name":"~/.descarteslabs/token_info.json","instead":"~/.earthone/token_info.json","why":"it is a Descartes Labs file","common":true}],"versions":[{"kind":"discontinued","package":"descarteslabs","versions":["4."],"fault":"is an empty package: the client was discontinued, and 3.2.2 is its last version","shows":"ModuleNotFoundError: No module named 'descarteslabs'","command":"python -m pip install \\"descarteslabs==3.2.2\\" \\"setuptools<81\\"","otherwise":"Or move to its successor earthdaily-earthone, which reads EARTHONE_* and ~/.earthone instead"},{"kind":"broken","package":"descarteslabs","versions":["3."],"with":{"package":"setuptools","from":"82"},"fault":"imports pkg_resources, which this version of setuptools no longer has","shows":"ModuleNotFoundError: No module named 'pkg_resources'","command":"python -m pip install \\"setuptools<81\\""}],"eras":[{"package":"descarteslabs","below":"1.11","variables":["EARTHONE_CLIENT_ID","EARTHONE_CLIENT_SECRET","EARTHONE_REFRESH_TOKEN","EARTHONE_TOKEN","CLIENT_ID","CLIENT_SECRET"],"empty":true,"fault":"treats an empty variable as a value, and never reads the login file","command":"python -m pip install \\"descarteslabs==3.2.2\\" \\"setuptools<81\\"","otherwise":"Or unset the empty variable"}]}`,
      '{"schema":0,"id":"earthscope","name":"EarthScope","order":3,"aliases":["earthscope-sdk","earthscope-cli","es"],"login":"es login","hosts":["earthscope.org","*.earthscope.org"],"library":"httpx","folders":["~/.earthscope","~/.config/earthscope-cli","~/Library/Application Support/earthscope-cli"],"files":["tokens.json","sso_tokens.json"],"placeholders":["<your-refresh-token>","YOUR_REFRESH_TOKEN"],"pages":{"docs":"https://docs.earthscope.org/projects/SDK/en/stable/","create":"https://www.earthscope.org/user/login","revoke":"https://www.earthscope.org/user/login"},"commands":{"get":"es user get-refresh-token","gets":["refresh_token"],"revoke":"es user revoke-refresh-token","stores":["tokens.json"]},"rotation":{"rotates":["refresh_token"]},"pairs":[],"tokens":[{"kind":"refresh-token","name":"EarthScope refresh token","slots":["refresh_token"],"shape":"{20,200:base64url}","meaning":"current","detect":"near-name","certainty":"observed","names":["ES_OAUTH2__REFRESH_TOKEN","oauth2.refresh_token","refresh_token"],"matches":["export ES_OAUTH2__REFRESH_TOKEN={{refresh-token}}"],"rejects":["export ES_OAUTH2__REFRESH_TOKEN={{refresh-token first 12}}","see {{refresh-token}}"]},{"kind":"refresh-token-v1","name":"EarthScope refresh token","slots":["refresh_token"],"shape":"v1.M{20,200:base64url}","meaning":"current","detect":"near-name","certainty":"observed","names":["ES_OAUTH2__REFRESH_TOKEN","oauth2.refresh_token","refresh_token"],"matches":["export ES_OAUTH2__REFRESH_TOKEN={{refresh-token-v1}}"],"rejects":["export ES_OAUTH2__REFRESH_TOKEN={{refresh-token-v1 first 12}}","see {{refresh-token-v1}}"]},{"kind":"access-token","name":"EarthScope access token (JWT)","slots":["access_token"],"shape":"eyJ{10,:base64url}.{10,:base64url}.{0,:base64url}","meaning":"current","detect":"anywhere","certainty":"enforced","names":["ES_OAUTH2__ACCESS_TOKEN","access_token"],"matches":["export ES_OAUTH2__ACCESS_TOKEN={{jwt access-token}}","{{jwt access-token exp=-3600}}"],"rejects":["{{jwt descarteslabs/jwt}}","export ES_OAUTH2__ACCESS_TOKEN=eyJhbGciOiJub25lIn0.made-up"],"issuers":["https://login.earthscope.org/"],"audiences":["https://api.earthscope.org"]},{"kind":"client-id","name":"EarthScope client id","slots":["client_id"],"shape":"{32}","meaning":"identifier","detect":"near-name","certainty":"observed","names":["ES_OAUTH2__CLIENT_ID","oauth2.client_id"],"matches":["{{client-id}}"],"rejects":["{{client-id first 31}}"]}],"addresses":[{"setting":"api_url","current":["https://api.earthscope.org"],"retired":[]},{"setting":"domain","current":["https://login.earthscope.org"],"retired":[]}],"lookalikes":[{"kind":"env","name":"ES_OAUTH2_REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the name has two underscores between OAUTH2 and REFRESH_TOKEN"},{"kind":"env","name":"ES_OAUTH2_ACCESS_TOKEN","instead":"ES_OAUTH2__ACCESS_TOKEN","why":"the name has two underscores between OAUTH2 and ACCESS_TOKEN"},{"kind":"env","name":"ES_REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the setting is in the group OAUTH2"},{"kind":"env","name":"OAUTH2__REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the prefix ES_ is missing"},{"kind":"env","name":"EARTHSCOPE_OAUTH2__REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the prefix is ES_"},{"kind":"env","name":"EARTHSCOPE_REFRESH_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the prefix is ES_, and the setting is in the group OAUTH2"},{"kind":"env","name":"EARTHSCOPE_TOKEN","instead":"ES_OAUTH2__REFRESH_TOKEN","why":"the prefix is ES_, and the setting is in the group OAUTH2"},{"kind":"file","name":"~/.earthscope/.env","instead":"~/.earthscope/config.toml","why":"the SDK documents .env files, but does not read any"},{"kind":"file","name":"~/.earthscope/tokens.json","instead":"~/.earthscope/default/tokens.json","why":"the file belongs in the directory of its profile"},{"kind":"file","name":"~/.earthscope/default/token.json","instead":"~/.earthscope/default/tokens.json","why":"the name is tokens.json"},{"kind":"file","name":"~/.earthscope/default/tokens.json.txt","instead":"~/.earthscope/default/tokens.json","why":"an editor added .txt to the name"},{"kind":"file","name":"~/.earthscope/default/sso_tokens.json","instead":"~/.earthscope/default/tokens.json","why":"the old name is read only in the old directory"},{"kind":"file","name":"~/.earthscope/config.toml.txt","instead":"~/.earthscope/config.toml","why":"an editor added .txt to the name"}],"eras":[{"package":"earthscope-sdk","below":"1.0","variables":["ES_OAUTH2__*","ES_BOOTSTRAP_SETTINGS"],"files":["~/.earthscope/config.toml","~/.earthscope/*/tokens.json"],"fault":"does not read ES_OAUTH2__* or ~/.earthscope: both were added in 1.0","command":"python -m pip install --upgrade \\"earthscope-sdk>=1.9\\"","upgradeFirst":true},{"package":"earthscope-cli","below":"1.0","variables":["ES_OAUTH2__*","ES_BOOTSTRAP_SETTINGS"],"files":["~/.earthscope/config.toml","~/.earthscope/*/tokens.json"],"fault":"does not read ES_OAUTH2__* or ~/.earthscope: it reads only sso_tokens.json, which `es sso login` writes","command":"python -m pip install --upgrade \\"earthscope-cli>=1.2\\"","upgradeFirst":true}]}',
      '{"schema":0,"id":"huggingface","name":"Hugging Face","aliases":["hugging-face","hf","huggingface-cli"],"login":"hf auth login","hosts":["huggingface.co","*.huggingface.co","hf.co"],"anonymous":true,"library":"httpx2","folders":["~/.cache/huggingface"],"placeholders":["hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","hf_***"],"pages":{"docs":"https://huggingface.co/docs/huggingface_hub/package_reference/authentication","create":"https://huggingface.co/settings/tokens","revoke":"https://huggingface.co/settings/tokens"},"pairs":[],"tokens":[{"kind":"token","name":"Hugging Face access token","slots":["token"],"shape":"hf_{34}","meaning":"current","detect":"anywhere","certainty":"documented","names":["HF_TOKEN","HUGGING_FACE_HUB_TOKEN","hf_token"],"matches":["export HF_TOKEN={{token}}","git clone https://user:{{token}}@huggingface.co/user/model"],"rejects":["hf_{{token last 20}}","HF_TOKEN={{token first 36}}"]},{"kind":"oauth-token","name":"Hugging Face browser login token","slots":["token"],"shape":"hf_oauth_{20,:base64url}","meaning":"current","detect":"anywhere","certainty":"observed","names":["HF_TOKEN","hf_token"],"matches":["export HF_TOKEN={{oauth-token}}"],"rejects":["{{oauth-token first 25}}","hf_oauth_made_up"]},{"kind":"organization-token","name":"Hugging Face organization token","slots":[],"shape":"api_org_{34}","meaning":"wrong-kind","detect":"anywhere","certainty":"documented","names":["HF_TOKEN"],"matches":["api = HfApi(token=\\"{{organization-token}}\\")"],"rejects":["{{organization-token first 40}}"]}],"addresses":[{"setting":"endpoint","current":["https://huggingface.co","https://hub-ci.huggingface.co"],"retired":[]}],"lookalikes":[{"kind":"env","name":"HF_API_TOKEN","instead":"HF_TOKEN","why":"huggingface_hub does not read it"},{"kind":"env","name":"HUGGINGFACE_TOKEN","instead":"HF_TOKEN","why":"huggingface_hub does not read it"},{"kind":"env","name":"HF_ACCESS_TOKEN","instead":"HF_TOKEN","why":"huggingface_hub does not read it"},{"kind":"env","name":"HUGGINGFACEHUB_API_TOKEN","instead":"HF_TOKEN","why":"only LangChain reads it","common":true},{"kind":"file","name":"~/.huggingface/token","instead":"~/.cache/huggingface/token","why":"huggingface_hub stopped reading it in 0.20"}],"eras":[{"package":"huggingface-hub","below":"0.19","variables":["HF_TOKEN"],"fault":"does not read HF_TOKEN: it reads HUGGING_FACE_HUB_TOKEN","command":"python -m pip install --upgrade \\"huggingface-hub>=1.20\\"","upgradeFirst":true},{"package":"huggingface-hub","below":"1.19","variables":["HF_OIDC_RESOURCE","HF_OIDC_ID_TOKEN"],"fault":"ignores HF_OIDC_RESOURCE: it cannot exchange the id token of a CI system","command":"python -m pip install --upgrade \\"huggingface-hub>=1.20\\""}],"probe":{"method":"GET","path":"/api/whoami-v2","server":"endpoint","slot":"token","header":"authorization","prefix":"Bearer ","refusal":["error"],"account":"name","groups":"orgs.name","rejected":[401],"denied":[403],"proof":["name"]},"declared":[{"id":"huggingface","package":"huggingface-hub","versions":["1.20-1.33","2."],"programs":["hf","huggingface-cli"],"signOfUse":true,"recording-label":"one","pairing":"per-field","kinds":[],"leeway":0,"slots":[{"name":"token","required":false,"public":false}],"selectors":[],"paths":[{"name":"home","present":"set","parts":["~"],"expand":["user"],"pathlib":false},{"name":"cache","env":"XDG_CACHE_HOME","present":"set","parts":["{home}",".cache"],"expand":[],"pathlib":false},{"name":"hf_home","env":"HF_HOME","present":"set","parts":["{cache}","huggingface"],"expand":["user","variables"],"pathlib":false},{"name":"token_path","env":"HF_TOKEN_PATH","present":"set","parts":["{hf_home}","token"],"expand":["user","variables"],"pathlib":false},{"name":"stored","present":"set","parts":["{token_path:folder}","stored_tokens"],"expand":[],"pathlib":false},{"name":"token_path","present":"set","parts":["{home}",".cache","huggingface_staging","token"],"expand":[],"when":{"env":"HUGGINGFACE_CO_STAGING","is":"true"},"pathlib":false},{"name":"token","present":"set","parts":["{token_path}"],"expand":[],"pathlib":true},{"name":"first_token","present":"set","parts":["{home}",".huggingface","token"],"expand":[],"pathlib":false}],"settings":[{"name":"endpoint","env":"HF_ENDPOINT","present":"set","default":"https://huggingface.co","trimEnd":"/","as":"url"},{"name":"endpoint","when":{"env":"HUGGINGFACE_CO_STAGING","is":"true"},"present":"set","default":"https://hub-ci.huggingface.co"}],"sources":[{"opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":["token"],"legacy":[],"present":"set","clean":[],"coalesce":"raw","cleaned":"set"}],"kind":"argument"},{"kind":"built-in","name":"hf-oidc","when":{"slot":"token","held":false},"since":"1.19"},{"since":"0.19","opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":["HF_TOKEN"],"legacy":["HUGGING_FACE_HUB_TOKEN"],"present":"nonEmpty","clean":["remove-newlines","trim"],"coalesce":"raw","cleaned":"nonEmpty"}],"kind":"env"},{"below":"0.19","opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":["HUGGING_FACE_HUB_TOKEN"],"legacy":[],"present":"set","clean":["remove-newlines","trim"],"coalesce":"raw","cleaned":"set"}],"kind":"env"},{"opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":[],"legacy":[],"present":"set","clean":["remove-newlines","trim"],"coalesce":"raw","cleaned":"nonEmpty"}],"kind":"file","path":"token","format":"raw","check":"open","problems":{"missing":{"do":"next"},"unreadable":{"do":"fatal"},"encoding":{"do":"fatal"}}},{"below":"0.20","opened":"if-needed","partial":{"do":"next"},"fields":[{"slot":"token","names":[],"legacy":[],"present":"set","clean":["remove-newlines","trim"],"coalesce":"raw","cleaned":"nonEmpty"}],"kind":"file","path":"first_token","format":"raw","check":"exists","problems":{"missing":{"do":"next"},"unreadable":{"do":"fatal"},"encoding":{"do":"fatal"}}}],"hooks":["hf-stored-tokens"],"steps":[{"when":[{"argument":"token","equals":"true"},{"slot":"token","held":false}],"do":"raise","phase":"send","class":"huggingface_hub.errors.LocalTokenNotFoundError","message":"Token is required (`token=True`), but no token found. You need to provide a token or be logged in to Hugging Face with `hf auth login` or `huggingface_hub.login`. See https://huggingface.co/settings/tokens."},{"when":[{"argument":"token","equals":"false"}],"do":"withhold","phase":"construct","why":"token=False is passed: no token is wanted"},{"when":[{"env":"HF_HUB_DISABLE_IMPLICIT_TOKEN","is":"true"},{"argument":"token","equals":"none"}],"do":"withhold","phase":"construct","why":"HF_HUB_DISABLE_IMPLICIT_TOKEN is set: only a token that your code passes is sent"},{"when":[{"env":"HF_HUB_OFFLINE","is":"true"}],"do":"withhold","phase":"send","why":"HF_HUB_OFFLINE is set: no request is made"},{"when":[{"env":"TRANSFORMERS_OFFLINE","is":"true"},{"env":"HF_HUB_OFFLINE","is":"empty"}],"do":"withhold","phase":"send","why":"TRANSFORMERS_OFFLINE is set: no request is made"}],"wire":[{"slot":"token","auth":"header","header":"Authorization","prefix":"Bearer ","library":"httpx2","address":"{endpoint}/api/whoami-v2"}]}]}'
    ];
    catalog = catalogTexts.map(parse);
  }
});

// src/value/untrusted.ts
var untrusted_exports = {};
__export(untrusted_exports, {
  blanks: () => blanks,
  decimal: () => decimal,
  joinWords: () => joinWords,
  ourOwn: () => ourOwn,
  rawText: () => rawText,
  reshaped: () => reshaped,
  say: () => say,
  splitWords: () => splitWords,
  untrusted: () => untrusted
});
function untrusted(text2) {
  const custody = Object.freeze({ toString: () => said, toJSON: () => said });
  texts.set(custody, text2);
  return custody;
}
function rawText(text2) {
  return texts.get(text2) ?? "";
}
function say(own, ...slots) {
  return own.map((text2, index) => text2 + String(slots[index] ?? "")).join("");
}
function ourOwn(text2) {
  return text2;
}
function joinWords(parts, between2) {
  return parts.join(between2);
}
function reshaped(words3, change) {
  return change(words3);
}
function splitWords(words3, at) {
  return words3.split(at);
}
function decimal(number, digits) {
  return number.toFixed(digits);
}
function blanks(count) {
  return " ".repeat(Math.max(0, count));
}
var texts, said;
var init_untrusted = __esm({
  "src/value/untrusted.ts"() {
    "use strict";
    texts = /* @__PURE__ */ new WeakMap();
    said = "text from outside";
  }
});

// src/report/formats/text.ts
var text_exports = {};
__export(text_exports, {
  text: () => text
});
var text;
var init_text = __esm({
  "src/report/formats/text.ts"() {
    "use strict";
    text = {
      name: "text",
      commands: ["check", "scan", "status", "where", "demo", "merge", "rules", "explain", "providers"],
      render: async (printable) => await printable.text()
    };
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

// src/report/json-text.ts
var json_text_exports = {};
__export(json_text_exports, {
  escapedJson: () => escapedJson,
  jsonText: () => jsonText
});
function jsonText(data) {
  return ourOwn(escapedJson(data));
}
function escapedJson(data) {
  const escaped2 = JSON.stringify(data, null, 2).replace(
    /[\u007f-\uffff]|#(?=#(?:vso)?\[)|_(?=(?:start|end):)/gi,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
  return `${escaped2}
`;
}
var init_json_text = __esm({
  "src/report/json-text.ts"() {
    "use strict";
    init_untrusted();
  }
});

// src/report/formats/json.ts
var json_exports = {};
__export(json_exports, {
  json: () => json
});
var json;
var init_json = __esm({
  "src/report/formats/json.ts"() {
    "use strict";
    init_json_text();
    json = {
      name: "json",
      commands: ["check", "scan", "status", "where", "demo", "merge", "rules", "explain", "providers"],
      render: async (printable) => jsonText(await printable.data()),
      failure: (error) => jsonText(error)
    };
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

// src/shapes/shape.ts
var shape_exports = {};
__export(shape_exports, {
  alphabets: () => alphabets,
  charactersOf: () => charactersOf,
  hasShape: () => hasShape,
  parseShape: () => parseShape,
  sampleOf: () => sampleOf,
  shapePattern: () => shapePattern
});
function parseShape(text2) {
  const parts = [];
  let rest = text2;
  while (rest !== "") {
    const found = run.exec(rest) ?? literal.exec(rest);
    if (!found)
      throw new Error(`the shape ${text2} cannot be read at "${rest}": write {36}, {20,40:hex} or plain characters`);
    parts.push(rest.startsWith("{") ? readRun(text2, found) : { is: "literal", text: found[0] });
    rest = rest.slice(found[0].length);
  }
  if (parts.length === 0) throw new Error("a shape cannot be empty");
  parts.forEach((part, index) => {
    refuseAmbiguous(text2, part, parts[index + 1]);
  });
  const least = sum(parts.map((part) => part.is === "run" ? part.least : part.text.length));
  const most3 = sum(parts.map((part) => part.is === "run" ? part.most : part.text.length));
  return { text: text2, parts, least, most: most3 };
}
function shapePattern(shape) {
  return shape.parts.map(
    (part) => part.is === "literal" ? part.text.replaceAll(/[.+/]/g, String.raw`\$&`) : `[${alphabets[part.alphabet]}]{${part.least},${part.most === Number.POSITIVE_INFINITY ? "" : part.most}}`
  ).join("");
}
function hasShape(shape, text2) {
  if (text2.length < shape.least || text2.length > shape.most) return false;
  let pattern = compiled.get(shape);
  if (!pattern) {
    pattern = new RegExp(`^${shapePattern(shape)}$`);
    compiled.set(shape, pattern);
  }
  return pattern.test(text2);
}
function sampleOf(shape, random) {
  return shape.parts.map((part) => {
    if (part.is === "literal") return part.text;
    const characters2 = charactersOf(part.alphabet);
    const length = part.most === Number.POSITIVE_INFINITY ? part.least + 8 : part.least;
    return Array.from({ length }, () => characters2[Math.floor(random() * characters2.length)]).join("");
  }).join("");
}
function charactersOf(alphabet) {
  const known5 = characters.get(alphabet);
  if (known5) return known5;
  const pattern = new RegExp(`[${alphabets[alphabet]}]`);
  const found = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
    (character) => pattern.test(character)
  );
  characters.set(alphabet, found);
  return found;
}
function readRun(text2, found) {
  const [, leastText = "", comma, mostText, name = "alnum"] = found;
  const least = Number(leastText);
  const most3 = comma === void 0 ? least : mostText ? Number(mostText) : Number.POSITIVE_INFINITY;
  if (!Object.hasOwn(alphabets, name)) {
    throw new Error(
      `the shape ${text2} has an unknown set of characters "${name}": use one of ${Object.keys(alphabets).join(", ")}`
    );
  }
  if (most3 < least) throw new Error(`the shape ${text2} asks for at least ${least} and at most ${most3} characters`);
  return { is: "run", alphabet: name, least, most: most3 };
}
function refuseAmbiguous(text2, part, next) {
  if (part.is === "literal" || part.least === part.most || next === void 0) return;
  const mine = new Set(charactersOf(part.alphabet));
  const following = next.is === "literal" ? [next.text.charAt(0)] : charactersOf(next.alphabet);
  if (following.some((character) => mine.has(character))) {
    throw new Error(
      `the shape ${text2} has a part without an upper limit, followed by a character that the part may contain`
    );
  }
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
var alphabets, run, literal, compiled, characters;
var init_shape = __esm({
  "src/shapes/shape.ts"() {
    "use strict";
    alphabets = {
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
    run = /^\{(\d+)(?:(,)(\d*))?(?::([A-Za-z0-9]+))?\}/;
    literal = /^[A-Za-z0-9_.:/+=~-]+/;
    compiled = /* @__PURE__ */ new WeakMap();
    characters = /* @__PURE__ */ new Map();
  }
});

// src/value/foreign-tokens.ts
var foreignTokens;
var init_foreign_tokens = __esm({
  "src/value/foreign-tokens.ts"() {
    "use strict";
    foreignTokens = [
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
  }
});

// src/value/known-addresses.ts
var known_addresses_exports = {};
__export(known_addresses_exports, {
  bareAddress: () => bareAddress,
  standingOf: () => standingOf,
  useAddresses: () => useAddresses
});
function useAddresses(providers2) {
  known = providers2.flatMap(
    ({ addresses = [] }) => addresses.map(({ current, retired }) => ({
      current: current.map((text2) => ({ text: text2, url: new URL(text2) })),
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
function bareAddress(text2) {
  const whole = `https://${text2.replace(/^(?:https?:?)?\/{0,2}/i, "")}`;
  if (/\s/.test(text2) || !URL.canParse(whole)) return void 0;
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
var known, hosts;
var init_known_addresses = __esm({
  "src/value/known-addresses.ts"() {
    "use strict";
    init_catalog_generated();
    hosts = /* @__PURE__ */ new Set();
  }
});

// src/value/token-kinds.ts
var token_kinds_exports = {};
__export(token_kinds_exports, {
  addKinds: () => addKinds,
  isDocumentExample: () => isDocumentExample,
  kindOf: () => kindOf,
  kindsOf: () => kindsOf
});
function kindsOf(text2) {
  return knownKinds().filter(({ shape }) => hasShape(shape, text2)).map(({ id }) => id);
}
function kindOf(id) {
  return knownKinds().find((kind) => kind.id === id);
}
function knownKinds() {
  builtIn ??= catalog.map((provider) => [provider.id, kindsIn(provider)]);
  known2 ??= [
    ...builtIn.flatMap(([id, kinds2]) => replaced.has(id) ? [] : kinds2),
    ...foreignTokens.map(foreign),
    ...added.flatMap(kindsIn)
  ];
  return known2;
}
function foreign({ kind, name, shape }) {
  return { id: `foreign/${kind}`, name, shape: parseShape(shape), unmistakable: true };
}
function addKinds(providers2, replaces) {
  added = providers2;
  replaced = new Set(replaces);
  known2 = void 0;
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
function isDocumentExample(text2) {
  placeholders ??= new Set(
    [...catalog.filter(({ id }) => !replaced.has(id)), ...added].flatMap((provider) => provider.placeholders)
  );
  return placeholders.has(text2);
}
var builtIn, added, replaced, known2, placeholders;
var init_token_kinds = __esm({
  "src/value/token-kinds.ts"() {
    "use strict";
    init_catalog_generated();
    init_shape();
    init_foreign_tokens();
    init_known_addresses();
    added = [];
    replaced = /* @__PURE__ */ new Set();
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

// src/git/git-answer.ts
var git_answer_exports = {};
__export(git_answer_exports, {
  gitAnswer: () => gitAnswer
});
async function gitAnswer(git, args, options = {}) {
  const running = git.start(args, { deadline: 6e4, ...options, input: options.text !== void 0 });
  running.stdin?.end(options.text);
  const parts = [];
  let length = 0;
  running.stdout.on("data", (part) => {
    length += part.length;
    if (length > mostBytes) running.stop();
    else parts.push(part);
  });
  return { ...await running.ended, output: Buffer.concat(parts) };
}
var mostBytes;
var init_git_answer = __esm({
  "src/git/git-answer.ts"() {
    "use strict";
    mostBytes = 16 * 1024 * 1024;
  }
});

// src/git/git-problem.ts
var git_problem_exports = {};
__export(git_problem_exports, {
  gitProblem: () => gitProblem,
  problemWords: () => problemWords
});
function gitProblem(line) {
  if (!/^(error|fatal|warning):/.test(line)) return void 0;
  const kind = kinds.find(([, pattern]) => pattern.test(line))?.[0] ?? "other";
  if (kind === "other" && line.startsWith("warning:")) return void 0;
  const object = /\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/.exec(line)?.[0];
  const folder = kind === "another-owner" ? folderIn(line) : void 0;
  return { kind, ...object ? { object } : {}, ...folder ? { folder } : {} };
}
function folderIn(line) {
  const name = /repository (?:at )?\(?'(.*)'/.exec(line)?.[1];
  const folder = name === void 0 ? "" : Buffer.from(name, "latin1").toString("utf8");
  return folder === "" || /[?\ufffd]/.test(folder) ? void 0 : folder;
}
function problemWords(problem, quotePath) {
  const path2 = problem.folder === void 0 ? void 0 : quotePath?.(problem.folder);
  if (path2 !== void 0)
    return `another user owns the repository; if you trust them, \`git config --global --add safe.directory ${path2}\` lets git read it`;
  return problem.object ? `${words2[problem.kind]} (${problem.object})` : words2[problem.kind];
}
var kinds, words2;
var init_git_problem = __esm({
  "src/git/git-problem.ts"() {
    "use strict";
    kinds = [
      ["another-owner", /dubious ownership|unsafe repository/],
      ["not-a-repository", /not a git repository|must be run in a work tree|cannot change to/],
      ["disk-full", /No space left/],
      ["permission", /Permission denied/],
      ["not-fetched", /promisor|lazy fetch|transport '.*' not allowed/],
      ["alternate", /alternate|object directory .* does not exist/],
      ["broken-pack", /packfile|pack .*index|index file .*\.idx|multi-pack/],
      [
        "broken-object",
        /bad object|bad tree|missing|unable to (read|stream|parse|unpack)|could not (read|parse|get)|corrupt|inflate|loose object|object file|invalid object|not a valid object/i
      ],
      ["configuration", /config/]
    ];
    words2 = {
      "not-a-repository": "it is not a git repository",
      "another-owner": "another user owns the repository, and git reads it only if your own configuration lists it in safe.directory",
      "broken-object": "an object is missing or damaged",
      "not-fetched": "an object was not fetched yet (partial clone), and a scan fetches nothing",
      "broken-pack": "a pack is damaged",
      alternate: "an alternate object store is missing",
      configuration: "git cannot read the repository's configuration",
      "disk-full": "the disk is full",
      permission: "a file or directory of the repository cannot be read (permission denied)",
      silent: "git did not answer for 10 seconds and was stopped: one of its files may be a FIFO, or the disk does not answer",
      other: "git reported an error"
    };
  }
});

// src/git/find-git.ts
function findGit(path2, platform) {
  const name = platform === "win32" ? "git.exe" : "git";
  return (path2 ?? "").split(import_node_path9.delimiter).filter((folder) => (0, import_node_path9.isAbsolute)(folder)).map((folder) => (0, import_node_path9.join)(folder, name)).find(isProgram);
}
function isProgram(path2) {
  try {
    (0, import_node_fs4.accessSync)(path2, import_node_fs4.constants.X_OK);
    return (0, import_node_fs4.statSync)(path2).isFile();
  } catch {
    return false;
  }
}
var import_node_fs4, import_node_path9;
var init_find_git = __esm({
  "src/git/find-git.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path9 = require("node:path");
  }
});

// src/git/git-safety.ts
function safeOptions({ ownConfiguration }) {
  const all2 = ownConfiguration ? settings : [...settings, ...patternFiles];
  return [
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",
    ...ownConfiguration ? [] : ["--literal-pathspecs"],
    ...all2.flatMap((each) => ["-c", each])
  ];
}
function safeEnvironment(from, { fromHook, ownConfiguration }) {
  const path2 = (from["PATH"] ?? from["Path"] ?? "").split(import_node_path10.delimiter).filter((folder) => (0, import_node_path10.isAbsolute)(folder));
  return {
    ...pick(from, [...kept, ...fromHook ? places : [], ...ownConfiguration ? configurations : []]),
    PATH: path2.join(import_node_path10.delimiter),
    LC_ALL: "C",
    ...ownConfiguration ? {} : { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", GIT_ATTR_NOSYSTEM: "1" },
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_PROTOCOL_FROM_USER: "0",
    GIT_SSH_COMMAND: "false",
    GIT_NO_REPLACE_OBJECTS: "1",
    // Grafts would hide commits.
    GIT_GRAFT_FILE: "/dev/null",
    GIT_PAGER: "cat"
  };
}
function pick(from, names) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
var import_node_path10, settings, patternFiles, kept, places, configurations;
var init_git_safety = __esm({
  "src/git/git-safety.ts"() {
    "use strict";
    import_node_path10 = require("node:path");
    settings = [
      // Said in every call otherwise, since GIT_GRAFT_FILE is set.
      "advice.graftFileDeprecated=false",
      "core.fsmonitor=false",
      "core.hooksPath=/dev/null",
      "core.sshCommand=false",
      "core.gitProxy=",
      "core.askPass=",
      "core.pager=cat",
      "core.editor=false",
      "core.alternateRefsCommand=true",
      "core.quotePath=false",
      "core.untrackedCache=false",
      "core.preloadIndex=false",
      "credential.helper=",
      "diff.external=",
      "diff.orderFile=/dev/null",
      "diff.relative=false",
      "gpg.program=false",
      "log.showSignature=false",
      "protocol.allow=never",
      "submodule.recurse=false",
      "gc.auto=0",
      "maintenance.auto=false"
    ];
    patternFiles = ["core.attributesFile=/dev/null", "core.excludesFile=/dev/null"];
    kept = [
      "HOME",
      "USERPROFILE",
      "HOMEDRIVE",
      "HOMEPATH",
      "SYSTEMROOT",
      "SystemRoot",
      "WINDIR",
      "TEMP",
      "TMP",
      "TMPDIR",
      "LD_LIBRARY_PATH"
    ];
    places = [
      "GIT_DIR",
      "GIT_WORK_TREE",
      "GIT_INDEX_FILE",
      "GIT_OBJECT_DIRECTORY",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_COMMON_DIR"
    ];
    configurations = ["XDG_CONFIG_HOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];
  }
});

// src/git/run-git.ts
var run_git_exports = {};
__export(run_git_exports, {
  gitIn: () => gitIn
});
function gitIn(input) {
  const program = findGit(input.environment["PATH"] ?? input.environment["Path"], input.platform ?? process.platform);
  if (!program) return void 0;
  const env2 = safeEnvironment(input.environment, input);
  const safe = safeOptions(input);
  const trust = (input.trusted ?? []).flatMap((folder) => ["-c", `safe.directory=${folder}`]);
  const at = (folder) => ({
    folder,
    at,
    // The process starts in git's own directory, never in the repository: Windows looks for programs there first.
    start: (args, options = {}) => start(program, ["-C", folder, ...safe, ...trust, ...args], env2, options)
  });
  return at(input.folder);
}
function start(program, args, env2, options) {
  const child = process.getBuiltinModule("node:child_process").spawn(program, args, {
    cwd: (0, import_node_path11.dirname)(program),
    env: env2,
    stdio: [options.input ? "pipe" : "ignore", "pipe", "pipe"],
    windowsHide: true,
    shell: false
  });
  child.stdin?.on("error", () => {
  });
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("git was started without pipes");
  let errorText = "";
  let isSilent = false;
  stderr.setEncoding("latin1").on("data", (text2) => {
    if (errorText.length < mostErrorText) errorText += text2;
  });
  const stop = () => {
    child.kill("SIGKILL");
  };
  options.signal?.addEventListener("abort", stop, { once: true });
  if (options.signal?.aborted) stop();
  const ended = new Promise((resolve2) => {
    const finish = (code, signal) => {
      clearTimeout(timer);
      clearInterval(watch);
      options.signal?.removeEventListener("abort", stop);
      resolve2({ code, signal, problems: isSilent ? [{ kind: "silent" }] : problemsIn(errorText) });
    };
    const leave = () => {
      stop();
      child.unref();
      stdout.destroy();
      stderr.destroy();
      finish(null, "SIGKILL");
    };
    const isStill = stillness(child);
    const watch = setInterval(
      () => {
        if (!isStill()) return;
        isSilent = true;
        leave();
      },
      (options.silence ?? mostSilence) / looks
    ).unref();
    const timer = options.deadline === void 0 ? void 0 : setTimeout(leave, options.deadline);
    child.on("error", () => finish(null, null));
    child.on("close", finish);
  });
  return { stdin: child.stdin ?? void 0, stdout, ended, stop };
}
function stillness(child) {
  let last = "";
  let same2 = 0;
  return () => {
    const { stdout } = child;
    const isWaitedFor = stdout !== null && stdout.readableLength > 0;
    const now = `${stdout !== null && "bytesRead" in stdout ? stdout.bytesRead : ""} ${workOf(child.pid)}`;
    same2 = !isWaitedFor && now === last ? same2 + 1 : 0;
    last = now;
    return same2 >= looks - 1;
  };
}
function workOf(pid) {
  try {
    return (0, import_node_fs5.readFileSync)(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ").slice(7, 13).join(" ") ?? "";
  } catch {
    return "";
  }
}
function problemsIn(text2) {
  const byText = /* @__PURE__ */ new Map();
  for (const line of text2.split("\n")) {
    const problem = gitProblem(line);
    if (problem) byText.set(`${problem.kind} ${problem.object ?? ""}`, problem);
  }
  return [...byText.values()];
}
var import_node_fs5, import_node_path11, mostErrorText, mostSilence, looks;
var init_run_git = __esm({
  "src/git/run-git.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path11 = require("node:path");
    init_find_git();
    init_git_problem();
    init_git_safety();
    mostErrorText = 64 * 1024;
    mostSilence = 1e4;
    looks = 4;
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
    ({ declaredClient } = require("./replays.js")["src/declared/declared-client.ts"]);
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
    ({ status } = require("./check.js")["src/commands/status.ts"]);
  }
});

// elsewhere:src/commands/scan.ts
var scan_exports = {};
__export(scan_exports, {
  chosenScanMode: () => chosenScanMode,
  scan: () => scan,
  scanExitCode: () => scanExitCode
});
var chosenScanMode, scan, scanExitCode;
var init_scan = __esm({
  "elsewhere:src/commands/scan.ts"() {
    ({ chosenScanMode, scan, scanExitCode } = require("./scan.js")["src/commands/scan.ts"]);
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

// src/report/layout.ts
var layout_exports = {};
__export(layout_exports, {
  columnCount: () => columnCount,
  padTo: () => padTo,
  spacedBlocks: () => spacedBlocks,
  textOfLines: () => textOfLines,
  twoColumns: () => twoColumns,
  wrapText: () => wrapText
});
function wrapText(text2, columns, first = columns) {
  const lines = [];
  let line = say``;
  for (const word2 of splitWords(text2, " ").filter(Boolean)) {
    const longer = line === "" ? word2 : say`${line} ${word2}`;
    if (line !== "" && columnCount(longer) > (lines.length === 0 ? first : columns)) {
      lines.push(line);
      line = word2;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
function columnCount(text2) {
  if (narrowOnly.test(text2)) return text2.length;
  let columns = 0;
  for (const character of text2) {
    if (!new RegExp("\\p{M}", "u").test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}
function padTo(text2, columns) {
  return say`${text2}${blanks(columns - columnCount(text2))}`;
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
function twoColumns(rows, columns, hang = gap2) {
  const widest = (each, part) => Math.max(0, ...each.map((row) => columnCount(row[part])));
  const room = Math.min(leastWords, widest(rows, "words"));
  const fits = ({ name }) => columns - columnCount(name) - gap2 >= room;
  const nameColumns = widest(rows.filter(fits), "name");
  return rows.flatMap((row) => {
    const { name, words: words3, below = say``, paintName = same, paintWords = same } = row;
    const hung = (text2) => wrapText(text2, columns - hang).map((line) => say`${blanks(hang)}${paintWords(line)}`);
    if (!fits(row)) return [...nameLines(name, columns, hang, paintName), ...hung(words3), ...hung(below)];
    const [first, ...rest] = wrapText(words3, columns - nameColumns - gap2);
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
function same(text2) {
  return text2;
}
var wide, narrowOnly, gap2, leastWords;
var init_layout = __esm({
  "src/report/layout.ts"() {
    "use strict";
    init_untrusted();
    wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
    narrowOnly = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/;
    gap2 = 2;
    leastWords = 26;
  }
});

// src/command-line/help-text.ts
var help_text_exports = {};
__export(help_text_exports, {
  commandHelp: () => commandHelp,
  programHelp: () => programHelp
});
function commandHelp(entry, columns) {
  const { name, summary } = entry;
  return textOf4([
    ...wrapText(ourOwn(`${summary}.`), columns),
    "",
    `Usage: auth-doctor ${name}${wordsOf2(entry)} [options]`,
    ...argumentLines(entry, columns),
    ...optionLines(entry, columns),
    ...exampleLines(entry, columns)
  ]);
}
function programHelp(commands3, columns) {
  const [first] = commands3;
  const what = say`Find out which credential each client uses, what is wrong with it, and how to fix it.`;
  return textOf4([
    ...wrapText(what, columns),
    "",
    "Usage: auth-doctor [command] [options]",
    "",
    `Commands [default: ${first.name}]:`,
    ...rowLines(
      commands3.map((entry) => ({ name: entry.name + wordsOf2(entry), words: entry.summary })),
      columns
    ),
    ...optionLines(first, columns),
    ...exampleLines(first, columns),
    "",
    "Run auth-doctor help <command> for the options of another command."
  ]);
}
function wordsOf2({ words: words3 }) {
  return words3 ? ` [${words3.name}..]` : "";
}
function argumentLines({ words: words3 }, columns) {
  if (!words3) return [];
  return ["", "Arguments:", ...rowLines([{ name: `[${words3.name}..]`, words: words3.describe }], columns)];
}
function optionLines({ name, options }, columns) {
  const own = Object.entries(headings).find(([command2]) => command2 === name)?.[1] ?? "Options";
  const general = {
    help: { type: "boolean", alias: "h", describe: "Show help" },
    version: { type: "boolean", describe: "Show the version" }
  };
  const of = (group) => Object.entries(options).flatMap((each) => each[1].group === group ? [rowOf(each)] : []);
  const groups = [
    [own, of(void 0)],
    ["Network", of("network")],
    ["Output", of("output")],
    ["General", Object.entries(general).map(rowOf)]
  ];
  const shown2 = groups.filter(([, rows]) => rows.length > 0);
  const widest = Math.max(...shown2.flatMap(([, rows]) => rows.map((row) => columnCount(row.name))));
  return shown2.flatMap(([heading, rows]) => [
    "",
    `${heading}:`,
    ...rowLines(
      rows.map((row) => ({ ...row, name: row.name.padEnd(widest) })),
      columns
    )
  ]);
}
function rowOf([name, option]) {
  const { alias, choices, default: usual, describe: describe3, negated, type, value = name } = option;
  const short = alias === void 0 ? "    " : `-${alias}, `;
  const possible = choices ? ` [possible values: ${choices.join(", ")}]` : "";
  const without = usual === void 0 ? "" : ` [default: ${usual}]`;
  return {
    name: `${short}--${negated ? "no-" : ""}${name}${type === "string" ? ` <${value}>` : ""}`,
    words: describe3 + possible + without
  };
}
function exampleLines({ examples = [] }, columns) {
  if (examples.length === 0) return [];
  return [
    "",
    "Examples:",
    ...rowLines(
      examples.map(([line, words3]) => ({ name: line, words: words3 })),
      columns
    )
  ];
}
function rowLines(rows, columns) {
  return twoColumns(
    rows.map(({ name, words: words3 }) => ({ name: ourOwn(name), words: ourOwn(words3) })),
    columns - indent,
    8
  ).map((line) => say`${blanks(indent)}${line}`);
}
function textOf4(lines) {
  return textOfLines(lines.map(ourOwn));
}
var indent, headings;
var init_help_text = __esm({
  "src/command-line/help-text.ts"() {
    "use strict";
    init_layout();
    init_untrusted();
    indent = 2;
    headings = { check: "What to check", scan: "What to scan" };
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

// src/world/with-timeout.ts
var with_timeout_exports = {};
__export(with_timeout_exports, {
  abandonedCalls: () => abandonedCalls,
  withTimeout: () => withTimeout
});
function abandonedCalls() {
  return abandoned;
}
async function withTimeout(milliseconds, work, late) {
  let over = false;
  let timer;
  const running = work(() => over);
  const expiry = new Promise((resolve2) => {
    timer = setTimeout(() => setImmediate(() => resolve2("late")), milliseconds);
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
var abandoned;
var init_with_timeout = __esm({
  "src/world/with-timeout.ts"() {
    "use strict";
    abandoned = 0;
  }
});

// src/world/error-result.ts
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
var sameForClients, broken;
var init_error_result = __esm({
  "src/world/error-result.ts"() {
    "use strict";
    sameForClients = /* @__PURE__ */ new Set([
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
    broken = /* @__PURE__ */ new Set(["EBADMSG", "EUCLEAN", "ENXIO", "ENODEV", "EREMOTEIO"]);
  }
});

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
var init_file_stat = __esm({
  "src/world/file-stat.ts"() {
    "use strict";
  }
});

// src/world/file-system.ts
async function namesOneByOne(folder, most3) {
  const names = [];
  for await (const entry of await openFolder(folder)) {
    if (names.length === most3) return void 0;
    names.push(entry.name);
  }
  return names;
}
function openFolder(folder) {
  return call((done) => (0, import_node_fs6.opendir)(folder, { bufferSize: 256 }, done));
}
function openFlags() {
  return import_node_fs6.constants.O_RDONLY | (import_node_fs6.constants.O_NONBLOCK ?? 0) | (import_node_fs6.constants.O_NOCTTY ?? 0);
}
var import_node_fs6, call, nodeFileSystem;
var init_file_system = __esm({
  "src/world/file-system.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    call = (start2) => new Promise((resolve2, reject) => {
      start2((error, result) => error ? reject(error) : resolve2(result));
    });
    nodeFileSystem = {
      stat: (path2) => call((done) => (0, import_node_fs6.stat)(path2, done)),
      open: (path2) => call((done) => (0, import_node_fs6.open)(path2, openFlags(), done)),
      fstat: (descriptor) => call((done) => (0, import_node_fs6.fstat)(descriptor, done)),
      read: (descriptor, into, offset) => call((done) => (0, import_node_fs6.read)(descriptor, into, offset, into.length - offset, null, done)),
      close: (descriptor) => call((done) => (0, import_node_fs6.close)(descriptor, (error) => done(error ?? null, void 0))),
      names: async (folder, most3) => {
        const { size } = await nodeFileSystem.stat(folder);
        const few = size > 0 && size < 1 << 20;
        const names = few ? await call((done) => (0, import_node_fs6.readdir)(folder, done)) : await namesOneByOne(folder, most3);
        return names && names.length > most3 ? void 0 : names;
      },
      realPath: (path2) => call((done) => import_node_fs6.realpath.native(path2, done))
    };
  }
});

// src/world/folder-answers.ts
async function folderAnswers(folder, milliseconds, command2 = ["/bin/ls", "-f", "--"]) {
  const { spawn } = await Promise.resolve().then(() => __toESM(require("node:child_process"), 1));
  const [program = "", ...options] = command2;
  return await new Promise((resolve2) => {
    const child = spawn(program, [...options, folder], { stdio: "ignore", env: {}, cwd: "/" });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      child.unref();
      resolve2(false);
    }, milliseconds);
    const answered = () => {
      clearTimeout(timer);
      resolve2(true);
    };
    child.once("exit", answered);
    child.once("error", answered);
  });
}
var init_folder_answers = __esm({
  "src/world/folder-answers.ts"() {
    "use strict";
  }
});

// src/world/network-mounts.ts
function networkMounts(table) {
  const points = table.split("\n").flatMap((line) => {
    const [, point, type] = line.split(" ");
    if (point === void 0 || type === void 0 || !remote.test(type)) return [];
    const path2 = point.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
    return notHomes.test(path2) ? [] : [path2];
  });
  return [...new Set(points)].sort((a, b) => b.length - a.length);
}
var remote, notHomes;
var init_network_mounts = __esm({
  "src/world/network-mounts.ts"() {
    "use strict";
    remote = /^(nfs\d?|cifs|smb3|smbfs|ncpfs|9p|afs|coda|autofs|lustre|gpfs|mmfs|beegfs\w*|ceph|orangefs|panfs|wekafs|fuse(\..+)?)$/;
    notHomes = /^\/(proc|sys|dev|run|snap)(\/|$)/;
  }
});

// src/world/hung-mounts.ts
function hungMounts(input) {
  const answers = input.answers ?? folderAnswers;
  const asked = /* @__PURE__ */ new Map();
  const hungFolders = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  let mounts;
  let knowsMounts = false;
  const roots = [input.home, input.cwd].filter((each) => each !== void 0 && import_node_path13.posix.isAbsolute(each));
  const ask2 = (region) => {
    const known5 = asked.get(region) ?? answers(region, input.deadline);
    asked.set(region, known5);
    return known5;
  };
  const readMounts = () => {
    const text2 = (input.mountTable ?? mountTable)();
    knowsMounts = text2 !== "";
    mounts = networkMounts(text2);
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
      if (hungFolders.has(import_node_path13.posix.dirname(path2))) return noAnswer(input.deadline);
      const region = remoteRegion(path2) ?? roots.find((each) => asked.has(each) && isBelow2(path2, each));
      return region === void 0 || await ask2(region) ? void 0 : noAnswer(input.deadline);
    },
    gaveUp: async (path2) => {
      hungFolders.add(import_node_path13.posix.dirname(path2));
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
    return (0, import_node_fs7.readFileSync)("/proc/self/mounts", "utf8");
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
    const next = import_node_path13.posix.join(at, name);
    const target = mounts.some((each) => isBelow2(next, each)) ? void 0 : linkTarget(next, links);
    rest = target === void 0 ? others : [...import_node_path13.posix.resolve(at, target).split("/").filter(Boolean), ...others];
    at = target === void 0 ? next : "/";
  }
  return void 0;
}
function linkTarget(path2, links) {
  if (links.has(path2)) return links.get(path2);
  let target;
  try {
    target = (0, import_node_fs7.readlinkSync)(path2);
  } catch {
  }
  links.set(path2, target);
  return target;
}
var import_node_fs7, import_node_path13, mostLost;
var init_hung_mounts = __esm({
  "src/world/hung-mounts.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path13 = require("node:path");
    init_folder_answers();
    init_network_mounts();
    init_with_timeout();
    mostLost = 3;
  }
});

// src/world/local-file-system.ts
var import_node_fs8, missing, localFileSystem;
var init_local_file_system = __esm({
  "src/world/local-file-system.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    init_file_system();
    missing = Object.assign(new Error("no such file"), { code: "ENOENT" });
    localFileSystem = {
      stat: async (path2) => {
        const stats = (0, import_node_fs8.statSync)(path2, { throwIfNoEntry: false });
        if (!stats) throw missing;
        return stats;
      },
      open: async (path2) => (0, import_node_fs8.openSync)(path2, openFlags()),
      fstat: async (descriptor) => (0, import_node_fs8.fstatSync)(descriptor),
      read: async (descriptor, into, offset) => (0, import_node_fs8.readSync)(descriptor, into, offset, into.length - offset, null),
      close: async (descriptor) => (0, import_node_fs8.closeSync)(descriptor),
      names: async (folder, most3) => {
        const { size } = await localFileSystem.stat(folder);
        const names = size > 0 && size < 1 << 20 ? (0, import_node_fs8.readdirSync)(folder) : await namesOneByOne(folder, most3);
        return names && names.length > most3 ? void 0 : names;
      },
      realPath: async (path2) => import_node_fs8.realpathSync.native(path2)
    };
  }
});

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
  const stat3 = fileStat(before);
  const refused = refusal(before, most3);
  if (refused) return refused;
  if (before.isDirectory()) return { is: "error", code: "EISDIR", stat: stat3 };
  const bytes = await readAll(descriptor, disk, before.size, most3, expired);
  if (!bytes) return { is: "unread", reason: tooBig(most3), stat: stat3 };
  const after = await disk.fstat(descriptor);
  const whole = before.size === 0 || bytes.length === after.size;
  return whole && before.size === after.size && before.mtimeMs === after.mtimeMs ? { is: "file", bytes, stat: stat3 } : "changed";
}
function refusal(stats, most3) {
  const stat3 = fileStat(stats);
  if (stat3.kind === "special") return { is: "unread", reason: `it is ${specialKind(stats)}`, stat: stat3 };
  if (stat3.kind === "file" && stats.size > most3) return { is: "unread", reason: tooBig(most3), stat: stat3 };
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
var init_read_bounded = __esm({
  "src/world/read-bounded.ts"() {
    "use strict";
    init_error_result();
    init_file_stat();
  }
});

// src/world/process-files.ts
function processFiles(place, limits2 = readLimits, disk = nodeFileSystem, regions = hungMounts({ ...place, deadline: limits2.deadline })) {
  const bounded = async (path2, work) => {
    const refused = refusedName(path2);
    if (refused) return refused;
    const full = (0, import_node_path14.isAbsolute)(path2) ? path2 : `${place.cwd}/${path2}`;
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
      const names = await (order2 === "name" ? on.names(full, limits2.names) : namesOneByOne(full, limits2.names));
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
var import_node_path14, readLimits;
var init_process_files = __esm({
  "src/world/process-files.ts"() {
    "use strict";
    import_node_path14 = require("node:path");
    init_error_result();
    init_file_stat();
    init_file_system();
    init_hung_mounts();
    init_local_file_system();
    init_read_bounded();
    init_with_timeout();
    readLimits = { deadline: 2e3, size: 4 << 20, names: 2e4 };
  }
});

// src/world/python-prefix.ts
var python_prefix_exports = {};
__export(python_prefix_exports, {
  pathRules: () => pathRules,
  realPathOf: () => realPathOf,
  variable: () => variable,
  venvSettings: () => venvSettings
});
function variable(world, name) {
  const same2 = (each) => world.platform === "win32" ? each.toUpperCase() === name : each === name;
  return world.env.find((each) => same2(each.name))?.value;
}
function pathRules(world) {
  return world.platform === "win32" ? import_node_path15.win32 : import_node_path15.posix;
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
var import_node_path15;
var init_python_prefix = __esm({
  "src/world/python-prefix.ts"() {
    "use strict";
    import_node_path15 = require("node:path");
  }
});

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
    const known5 = entries.get(distribution);
    const entry = { folder, name, version: parts?.[2] };
    if (known5) known5.push(entry);
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
var init_installed_packages = __esm({
  "src/world/installed-packages.ts"() {
    "use strict";
    init_python_prefix();
  }
});

// src/world/program-on-path.ts
async function programOnPath(world, name) {
  const path2 = pathRules(world);
  const folders = (variable(world, "PATH") ?? "").split(path2.delimiter).filter((each) => path2.isAbsolute(each));
  for (const folder of new Set(folders)) {
    const program = path2.join(folder, world.platform === "win32" ? `${name}.exe` : name);
    const found = await world.stat(program);
    if (found.is !== "found" || found.stat.kind !== "file") continue;
    const isProgram2 = world.platform === "win32" ? found.stat.size > 0 : (found.stat.mode & 73) !== 0;
    if (isProgram2) return { path: program, folder, stat: found.stat };
  }
  return void 0;
}
var init_program_on_path = __esm({
  "src/world/program-on-path.ts"() {
    "use strict";
    init_python_prefix();
  }
});

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
function firstVersion(text2) {
  return text2?.split(/[:\s]+/).find((each) => each !== "");
}
var init_pyenv_prefix = __esm({
  "src/world/pyenv-prefix.ts"() {
    "use strict";
    init_python_prefix();
  }
});

// src/world/interpreter-on-path.ts
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
async function interpreterAt(world, { path: program, folder, stat: stat3 }, foundBy) {
  const path2 = pathRules(world);
  if (stat3.size < largestScript && await isScript(world, program)) return await scriptPrefix(world, program, foundBy);
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
  const version2 = /python(3\.\d+)/.exec(path2.basename(real))?.[1] ?? await versionBeside(world, folder, stat3);
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
async function versionBeside(world, folder, stat3) {
  if (world.realPath) return void 0;
  const listed = await world.list(folder);
  if (listed.is !== "found") return void 0;
  for (const name of listed.names) {
    const version2 = /^python(3\.\d+)$/.exec(name)?.[1];
    const beside = version2 === void 0 ? void 0 : await world.stat(pathRules(world).join(folder, name));
    if (beside?.is === "found" && beside.stat.size === stat3.size && beside.stat.changed === stat3.changed)
      return version2;
  }
  return void 0;
}
var largestScript;
var init_interpreter_on_path = __esm({
  "src/world/interpreter-on-path.ts"() {
    "use strict";
    init_program_on_path();
    init_pyenv_prefix();
    init_python_prefix();
    largestScript = 64 << 10;
  }
});

// src/world/package-folders.ts
async function packageFolders(world, prefix) {
  const path2 = pathRules(world);
  const extra = (variable(world, "PYTHONPATH") ?? "").split(path2.delimiter).filter(Boolean).map((each) => ({ path: path2.resolve(world.cwd, each), foundBy: "PYTHONPATH" }));
  const settings2 = await venvSettings(world, prefix.path);
  const own = await layoutOf(world, prefix.path, prefix.version ?? versionOf2(settings2));
  const doubt = own.doubt === void 0 ? {} : { doubt: own.doubt };
  const sites = async (folders, foundBy) => (await Promise.all(folders.map((folder) => siteFolders(world, folder, foundBy)))).flat();
  const mine = await sites(own.folders);
  const home = settings2?.get("home");
  const isOpen = home !== void 0 && settings2?.get("include-system-site-packages")?.toLowerCase() === "true";
  if (settings2 && !isOpen) return { folders: [...extra, ...mine], ...doubt };
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
function versionOf2(settings2) {
  return /^3\.\d+/.exec(settings2?.get("version") ?? settings2?.get("version_info") ?? "")?.[0];
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
var init_package_folders = __esm({
  "src/world/package-folders.ts"() {
    "use strict";
    init_python_prefix();
  }
});

// src/world/program-prefix.ts
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
async function scriptInterpreter(world, script, text2) {
  const [first = "", second = ""] = text2.split(/\r?\n/, 2);
  const direct = /^#! *(\S.*?) *$/.exec(first)?.[1];
  if (direct === void 0) return void 0;
  const env2 = /^\S*\/env (?:-S )?(python3?)(?: .*)?$/.exec(direct)?.[1];
  if (env2 !== void 0) return env2;
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
var largestLauncher;
var init_program_prefix = __esm({
  "src/world/program-prefix.ts"() {
    "use strict";
    init_interpreter_on_path();
    init_program_on_path();
    init_python_prefix();
    largestLauncher = 2 << 20;
  }
});

// src/world/python-environment.ts
var python_environment_exports = {};
__export(python_environment_exports, {
  programEnvironment: () => programEnvironment,
  pythonEnvironment: () => pythonEnvironment
});
async function pythonEnvironment(world) {
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
async function programEnvironment(world, program) {
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
  const places2 = /* @__PURE__ */ new Map();
  for (const [name, path2] of folderOf2) {
    const foundBy = folders.find((each) => each.path === path2)?.foundBy;
    if (foundBy !== void 0) places2.set(name, { path: path2, foundBy });
  }
  const found = {
    foundBy: prefix.foundBy,
    path: prefix.path,
    packages,
    isLeftOver,
    ...places2.size > 0 ? { places: places2 } : {},
    ...several.size > 0 ? { several } : {}
  };
  return withDoubt(found, doubt, unread === void 0 ? void 0 : `${unread} could not be listed`);
}
function withDoubt(found, ...more) {
  const doubts = [found.doubt, ...more].filter((each) => each !== void 0);
  return doubts.length === 0 ? found : { ...found, doubt: doubts.join("; ") };
}
var activated;
var init_python_environment = __esm({
  "src/world/python-environment.ts"() {
    "use strict";
    init_installed_packages();
    init_interpreter_on_path();
    init_package_folders();
    init_program_prefix();
    init_python_prefix();
    activated = ["VIRTUAL_ENV", "CONDA_PREFIX"];
  }
});

// src/world/git-command.ts
function gitCommand(env2, home, deadline2) {
  return async (args) => {
    const [{ gitIn: gitIn2 }, { gitAnswer: gitAnswer2 }] = await Promise.all([Promise.resolve().then(() => (init_run_git(), run_git_exports)), Promise.resolve().then(() => (init_git_answer(), git_answer_exports))]);
    const { PATH = "/usr/local/bin:/usr/bin:/bin" } = process.env;
    const shared = env2.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
    const environment2 = { ...process.env, PATH, HOME: home, XDG_CONFIG_HOME: shared };
    const git = gitIn2({
      folder: (0, import_node_path16.parse)(process.getBuiltinModule("node:os").homedir()).root,
      environment: environment2,
      ownConfiguration: true
    });
    if (!git) return { is: "failed", reason: "git is not installed" };
    const { code, signal, output, problems } = await gitAnswer2(git, [...explicit, ...args], { deadline: deadline2 });
    if (code !== null) return { is: "answer", status: code, output: output.toString(), problems };
    if (signal === "SIGKILL") return { is: "failed", reason: `git did not answer within ${deadline2 / 1e3} s` };
    return { is: "failed", reason: signal === null ? "git could not be started" : "git was stopped" };
  };
}
var import_node_path16, explicit;
var init_git_command = __esm({
  "src/world/git-command.ts"() {
    "use strict";
    import_node_path16 = require("node:path");
    explicit = ["-c", "safe.bareRepository=explicit"];
  }
});

// src/world/git-state.ts
var git_state_exports = {};
__export(git_state_exports, {
  gitState: () => gitState
});
async function gitState(path2, machine, run2 = gitCommand(machine.env, machine.home, deadline)) {
  const full = (0, import_node_path17.isAbsolute)(path2) ? path2 : (0, import_node_path17.join)(machine.cwd, path2);
  const folder = await machine.realPath((0, import_node_path17.dirname)(full));
  if (folder === void 0) return { is: "none" };
  const real = await machine.realPath(full) ?? (0, import_node_path17.join)(folder, (0, import_node_path17.basename)(full));
  if (await hasRepositoryAbove(real, machine)) {
    const state = await ask(run2, real, []);
    if (state.is !== "none") return state;
  }
  return await dotfileState(real, machine, run2);
}
async function hasRepositoryAbove(real, machine) {
  let folder = (0, import_node_path17.dirname)(real);
  for (; ; ) {
    if ((await machine.stat((0, import_node_path17.join)(folder, ".git"))).is === "found") return true;
    const parent = (0, import_node_path17.dirname)(folder);
    if (parent === folder) return false;
    folder = parent;
  }
}
async function dotfileState(real, machine, run2) {
  const home = machine.home === void 0 ? void 0 : await machine.realPath(machine.home);
  if (home === void 0 || !real.startsWith(home.endsWith(import_node_path17.sep) ? home : home + import_node_path17.sep)) return { is: "none" };
  for (const name of dotfileRepositories) {
    const repository = (0, import_node_path17.join)(home, name);
    if ((await machine.stat((0, import_node_path17.join)(repository, "HEAD"))).is !== "found") continue;
    const state = await ask(run2, real, [`--git-dir=${repository}`, `--work-tree=${home}`]);
    if (state.is === "tracked" || state.is === "unknown") return state;
  }
  return { is: "none" };
}
async function ask(run2, real, repository) {
  const inFolder = ["-C", (0, import_node_path17.dirname)(real), ...repository];
  const name = (0, import_node_path17.basename)(real);
  const top = await run2([...inFolder, "rev-parse", "--show-toplevel"]);
  if (top.is === "failed") return { is: "unknown", reason: top.reason };
  if (top.status !== 0) return refusal2(top);
  const root = top.output.replace(/\r?\n$/, "");
  const found = { root, relativePath: (0, import_node_path17.relative)(root, real) };
  const listed = await run2([...inFolder, "--literal-pathspecs", "ls-files", "--error-unmatch", "-z", "--", name]);
  if (listed.is === "failed") return { is: "unknown", reason: listed.reason };
  if (listed.status === 0) return { is: "tracked", ...found };
  if (listed.status !== 1) return refusal2(listed);
  const ignored = await run2([...inFolder, "check-ignore", "-q", "--", `./${name}`]);
  if (ignored.is === "failed") return { is: "unknown", reason: ignored.reason };
  if (ignored.status > 1) return refusal2(ignored);
  return { is: ignored.status === 0 ? "ignored" : "untracked", ...found };
}
function refusal2({ status: status2, problems }) {
  const has2 = (kind) => problems.some((problem) => problem.kind === kind);
  if (has2("not-a-repository")) return { is: "none" };
  if (has2("another-owner"))
    return {
      is: "unknown",
      reason: "git does not trust this repository, since it belongs to another user (safe.directory)"
    };
  return { is: "unknown", reason: `git failed with status ${status2}` };
}
var import_node_path17, dotfileRepositories, deadline;
var init_git_state = __esm({
  "src/world/git-state.ts"() {
    "use strict";
    import_node_path17 = require("node:path");
    init_git_command();
    dotfileRepositories = [
      ".cfg",
      ".dotfiles",
      ".dotfiles.git",
      ".dots",
      ".home.git",
      ".local/share/yadm/repo.git",
      ".yadm/repo.git"
    ];
    deadline = 3e3;
  }
});

// src/world/registry-variables.ts
var registry_variables_exports = {};
__export(registry_variables_exports, {
  parseRegistry: () => parseRegistry,
  registryVariables: () => registryVariables
});
async function registryVariables(env2) {
  const root = env2.find(({ name }) => name.toUpperCase() === "SYSTEMROOT")?.value;
  if (root === void 0 || !import_node_path18.win32.isAbsolute(root)) return [];
  const program = import_node_path18.win32.join(root, "System32", "reg.exe");
  const { execFile } = await Promise.resolve().then(() => __toESM(require("node:child_process"), 1));
  return await new Promise((resolve2) => {
    execFile(
      program,
      ["query", "HKCU\\Environment"],
      // A console's code page is not told: what is beyond ASCII stays unknown.
      { timeout: patience, windowsHide: true, encoding: "latin1", env: { SystemRoot: root }, cwd: root },
      (error, stdout) => resolve2(error ? [] : parseRegistry(stdout))
    );
  });
}
function parseRegistry(text2) {
  return text2.split(/\r?\n/).flatMap((line) => {
    const found = /^ {4}(\S.*?) {4}REG_(EXPAND_)?SZ(?: {4}(.*))?$/.exec(line);
    if (!found) return [];
    const [, name = "", expands, value = ""] = found;
    const isPlain3 = /^[\x20-\x7e]*$/.test(value) && !(expands !== void 0 && value.includes("%"));
    return [{ name, value: isPlain3 ? value : void 0 }];
  });
}
var import_node_path18, patience;
var init_registry_variables = __esm({
  "src/world/registry-variables.ts"() {
    "use strict";
    import_node_path18 = require("node:path");
    patience = 2e3;
  }
});

// src/world/process.ts
var process_exports = {};
__export(process_exports, {
  processWorld: () => processWorld
});
function processWorld(input = {}, limits2 = readLimits) {
  const platform = input.platform ?? thisPlatform();
  const env2 = Object.entries(input.env ?? process.env).flatMap(
    ([name, value]) => (
      // Our own variables are none of the user's: what a launcher says of itself is no credential, whatever it looks like.
      value === void 0 || name.startsWith("AUTH_DOCTOR_") ? [] : [{ name, value }]
    )
  );
  const valueIn = (name) => env2.find((each) => each.name === name)?.value;
  const home = input.home ?? valueIn(platform === "win32" ? "USERPROFILE" : "HOME");
  const cwd = input.cwd ?? workingFolder(valueIn("PWD"));
  const files = processFiles({ home, cwd }, limits2);
  const gitStates = /* @__PURE__ */ new Map();
  const environments = /* @__PURE__ */ new Map();
  let registry;
  const world = {
    now: input.now ?? /* @__PURE__ */ new Date(),
    platform,
    hostName: (0, import_node_os.hostname)(),
    home,
    cwd,
    user: thisUser(input.user, valueIn("SUDO_USER")),
    env: env2,
    ...files,
    // Few checks need these two: their modules are loaded on first use.
    packages: (program) => {
      const known5 = environments.get(program) ?? Promise.resolve().then(() => (init_python_environment(), python_environment_exports)).then(
        ({ pythonEnvironment: pythonEnvironment2, programEnvironment: programEnvironment2 }) => program === void 0 ? pythonEnvironment2(world) : programEnvironment2(world, program)
      );
      environments.set(program, known5);
      return known5;
    },
    git: (path2) => {
      const known5 = gitStates.get(path2) ?? Promise.resolve().then(() => (init_git_state(), git_state_exports)).then(({ gitState: gitState2 }) => gitState2(path2, { ...files, env: env2, home, cwd }));
      gitStates.set(path2, known5);
      return known5;
    },
    // The registry is that of this machine, whoever's environment is looked at.
    ...platform === "win32" && process.platform === "win32" ? {
      userVariables: () => {
        registry ??= Promise.resolve().then(() => (init_registry_variables(), registry_variables_exports)).then(({ registryVariables: registryVariables2 }) => registryVariables2(env2));
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
var import_node_os;
var init_process = __esm({
  "src/world/process.ts"() {
    "use strict";
    import_node_os = require("node:os");
    init_process_files();
  }
});

// part:core
init_catalog_generated();

// src/command-line/exit-code.ts
var exit_code_exports = {};
__export(exit_code_exports, {
  exitCodeOf: () => exitCodeOf,
  exitCodeOfInterrupt: () => exitCodeOfInterrupt
});
var worth = { note: 1, warning: 2, error: 3, never: 4 };
function exitCodeOf({ findings, gaps }, failOn, strict) {
  if (findings.some(({ severity }) => worth[severity] >= worth[failOn])) return 1;
  return strict && gaps.some(({ uncertain }) => uncertain) ? 3 : 0;
}
function exitCodeOfInterrupt({ reason }) {
  return typeof reason === "number" ? reason : 130;
}

// src/command-line/in-custody.ts
var in_custody_exports = {};
__export(in_custody_exports, {
  inCustody: () => inCustody
});
init_untrusted();
function inCustody(given) {
  const one = (value) => typeof value === "boolean" || value === void 0 ? value : untrusted(String(value));
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, Array.isArray(value) ? value.map(one) : one(value)])
  );
}

// src/command-line/option-value.ts
var option_value_exports = {};
__export(option_value_exports, {
  durationSeconds: () => durationSeconds,
  isOn: () => isOn,
  lastOf: () => lastOf,
  oneOf: () => oneOf,
  textOf: () => textOf,
  textsOf: () => textsOf,
  wordsOf: () => wordsOf
});

// src/nearest.ts
var nearest_exports = {};
__export(nearest_exports, {
  editDistance: () => editDistance,
  nearest: () => nearest,
  nearestVariable: () => nearestVariable
});
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
function nearest(word2, known5) {
  if (word2.length > longest) return void 0;
  const typed = word2.toLowerCase();
  let best;
  for (const each of known5) {
    if (each.length < 3 || Math.abs(each.length - word2.length) > allowed(each)) continue;
    const distance = editDistance(typed, each.toLowerCase());
    if (distance <= allowed(each) && (best === void 0 || distance < best.distance)) best = { word: each, distance };
  }
  return best?.word;
}
function allowed(known5) {
  return Math.max(1, Math.floor(known5.length / 3));
}
function nearestVariable(name, known5) {
  const same2 = known5.find((each) => bare(each) === bare(name));
  return same2 ?? nearest(
    name,
    known5.filter((each) => isOneFamily(family(name), family(each)))
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

// src/command-line/option-value.ts
init_untrusted();

// src/command-line/usage-error.ts
var usage_error_exports = {};
__export(usage_error_exports, {
  UsageError: () => UsageError
});
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
  const text2 = isText(given) ? rawText(given) : void 0;
  const found = choices.find((each) => each === text2);
  if (found !== void 0) return found;
  const meant = text2 === void 0 ? void 0 : nearest(text2, choices);
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
function durationSeconds(text2, option) {
  const [, count, unit] = /^(\d{1,9})([smhdw])$/.exec(rawText(text2)) ?? [];
  const each = seconds[unit ?? ""];
  if (count === void 0 || each === void 0)
    throw new UsageError(
      say`--${ourOwn(option)} takes a number with its unit: 90s, 30m, 72h, 7d or 2w.`,
      say`See auth-doctor --help.`
    );
  return Number(count) * each;
}

// src/command-line/options.ts
var options_exports = {};
__export(options_exports, {
  checkOptions: () => checkOptions,
  colorChoices: () => colorChoices,
  completionOptions: () => completionOptions,
  demoOptions: () => demoOptions,
  explainOptions: () => explainOptions,
  failOnChoices: () => failOnChoices,
  fixOptions: () => fixOptions,
  formatNames: () => formatNames,
  mergeOptions: () => mergeOptions,
  providersOptions: () => providersOptions,
  reportOptions: () => reportOptions,
  rulesOptions: () => rulesOptions,
  scanOptions: () => scanOptions,
  screenOptions: () => screenOptions,
  shellNames: () => shellNames,
  statusOptions: () => statusOptions,
  supportFormats: () => supportFormats,
  whereOptions: () => whereOptions
});

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
function formatNames(command2) {
  return formats.filter(({ commands: commands3 }) => commands3.includes(command2)).map(({ name }) => name);
}
function formatOption(command2) {
  return {
    type: "string",
    value: "format",
    choices: formatNames(command2),
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
var output_format_exports = {};
__export(output_format_exports, {
  askedOutputs: () => askedOutputs,
  chosenOutputs: () => chosenOutputs
});
var import_node_path = require("node:path");
init_untrusted();
var help = say`See auth-doctor --help.`;
var annotated = ["check", "scan"];
function chosenOutputs(parsed, command2, { env: env2 }) {
  const asked = textsOf(parsed, "format").map((given) => outputOf(given, command2));
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
  const isGitHub = env2["GITHUB_ACTIONS"] === "true" && annotated.includes(command2);
  const github2 = annotations.length > 0 || isGitHub;
  const main2 = first ?? (annotations.length > 0 ? void 0 : entryOf("text"));
  const added2 = isGitHub && annotations.length === 0 && main2?.name === "text" ? formats.filter(isGitHubs) : annotations;
  const summary = env2["GITHUB_STEP_SUMMARY"];
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
function outputOf(given, command2) {
  const { name, path: path2 } = partsOf(rawText(given));
  const names = formatNames(command2);
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
  const known5 = asked.map(partsOf).flatMap(({ name, path: path2 }) => {
    const format = formats.find((each) => each.name === name && each.failures);
    return format ? [{ format, path: path2 }] : [];
  });
  return {
    stdout: known5.flatMap(({ format, path: path2 }) => path2 === void 0 ? [format] : []).slice(0, 1),
    files: known5.flatMap(({ format, path: path2 }) => path2 ? [{ format, path: (0, import_node_path.resolve)(path2) }] : [])
  };
}

// src/command-line/program-name.ts
var program_name_exports = {};
__export(program_name_exports, {
  programName: () => programName2
});
var import_node_path3 = require("node:path");

// src/rule-kit/shell-path.ts
var shell_path_exports = {};
__export(shell_path_exports, {
  quoteFish: () => quoteFish,
  quotePosix: () => quotePosix,
  quotePowerShell: () => quotePowerShell,
  shellPath: () => shellPath
});

// src/path-key.ts
var path_key_exports = {};
__export(path_key_exports, {
  isSamePath: () => isSamePath,
  isWindowsPath: () => isWindowsPath,
  pathBelow: () => pathBelow,
  pathKey: () => pathKey,
  registryPath: () => registryPath
});
var import_node_path2 = require("node:path");
var odd = /\/(?:\/|\.\.?(?:\/|$))/;
function pathKey(path2) {
  if (isWindowsPath(path2))
    return withoutEnd(import_node_path2.win32.normalize(path2.replace(/^\\\\\?\\(?=[A-Za-z]:)/, "")), "\\").toLowerCase();
  return path2.startsWith("/") ? withoutEnd(odd.test(path2) ? import_node_path2.posix.normalize(path2) : path2, "/") : path2;
}
function isSamePath(a, b) {
  return pathKey(a) === pathKey(b);
}
function pathBelow(path2, directory) {
  const isWindows = isWindowsPath(path2);
  const [inner2, outer] = [path2, directory].map((each) => (isWindows ? import_node_path2.win32 : import_node_path2.posix).normalize(each));
  const separator = isWindows ? "\\" : "/";
  const start2 = outer.endsWith(separator) ? outer : outer + separator;
  const isBelow3 = isWindows ? inner2.toLowerCase().startsWith(start2.toLowerCase()) : inner2.startsWith(start2);
  return isBelow3 && inner2.length > start2.length ? inner2.slice(start2.length) : void 0;
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
  const spell = (text2) => {
    if (!isWindows) return text2;
    return shell === "posix" || shell === "fish" ? text2.replaceAll("\\", "/") : text2.replaceAll("/", "\\");
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
function quotePosix(text2) {
  return `'${text2.replaceAll("'", String.raw`'\''`)}'`;
}
function quoteFish(text2) {
  return `'${text2.replaceAll("\\", String.raw`\\`).replaceAll("'", String.raw`\'`)}'`;
}
function quotePowerShell(text2) {
  return `'${text2.replaceAll(/['‘’‚‛]/g, (quote) => quote + quote)}'`;
}

// src/value/foreign-text.ts
var foreign_text_exports = {};
__export(foreign_text_exports, {
  maskRandomNames: () => maskRandomNames,
  mayShow: () => mayShow,
  shown: () => shown,
  shownNames: () => shownNames
});

// src/value/strip-controls.ts
var strip_controls_exports = {};
__export(strip_controls_exports, {
  stripControls: () => stripControls
});
var harmful = /[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;
function stripControls(text2) {
  if (!/[^ -~]/.test(text2)) return text2;
  return text2.replace(harmful, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

// src/value/foreign-text.ts
init_untrusted();
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
function mayShow(text2, kind) {
  const { short, most: most3, looks: looks2, ...limit } = limits[kind];
  const count = [...text2].length;
  if (count < short) return true;
  return count <= most3 && looks2.test(text2) && (limit.asWords === void 0 || isPlain(text2, short));
}
function shown(text2, kind) {
  const raw = typeof text2 === "string" ? text2 : rawText(text2);
  return mayShow(raw, kind) ? stripControls(raw) : mask;
}
function shownNames(text2) {
  const raw = typeof text2 === "string" ? text2 : rawText(text2);
  return stripControls(maskRandomNames(raw, mask));
}
var longName = /(?:[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{1,40}:)?[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{16,}/gu;
var separators = /[-_.@=+~%]+/u;
var asciiWord = /^(?:[A-Z]?[a-z]{0,14}|[A-Z]{0,15})\d{0,4}$|^\d{1,8}$/;
var word = new RegExp("^(?:\\p{Lu}?\\p{Ll}{0,14}|\\p{Lu}{0,15}|\\p{Lo}{0,15})\\d{0,4}$|^\\d{1,8}$", "u");
var programName = /^jwt_token_[0-9a-f]{40}\.json$|^\.tokens-[0-9a-f]{12}\.json$/;
var pythonClass = /^[A-Za-z]{1,40}(?:Error|Warning|Exception)$|^(?:[A-Z][a-z]{2,11}){2,4}$/;
var hostAndPort = /^(?:[\w-]+(?:\.[\w-]+)+|localhost):\d{1,5}$/;
var pathOrAddress = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/]|[a-z]+:\/\/)/;
function maskRandomNames(text2, instead) {
  return text2.replace(longName, (found) => {
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
    (name) => (/^[\w.@~ -]*$/.test(name) || /^[\p{L}\p{N}_.@~ -]*$/u.test(name)) && name.split(" ").every((each) => isPlainName(each, isPlace ? limits.name.short : short))
  );
}
function isPlainName(name, short) {
  return name.length < short || programName.test(name) || name.split(separators).every(isWord);
}
function isWord(part) {
  return asciiWord.test(part) || pythonClass.test(part) || /[^ -~]/.test(part) && word.test(part);
}

// src/command-line/program-name.ts
init_untrusted();
function programName2({ script, env: env2, platform }, shell, cwd, home) {
  const path2 = platform === "win32" ? import_node_path3.win32 : import_node_path3.posix;
  const onPath = (folder) => (
    // Windows calls it Path, and only `process.env` itself finds it under any spelling.
    (env2["PATH"] ?? env2["Path"] ?? "").split(path2.delimiter).some((each) => isSameFolder(each, folder, path2))
  );
  const spelled = (words3) => {
    const parts = words3.map((word2, index) => wordOf(word2, index === 0, { path: path2, cwd, home, shell }));
    if (parts.includes(void 0)) return void 0;
    const line = asCommand(parts.join(" "), shell);
    const shown2 = shownNames(line);
    return shown2 === line ? shown2 : void 0;
  };
  const given = launcherWords(env2["AUTH_DOCTOR_CALL"]);
  const [first = "", ...rest] = given ?? [];
  if (given) {
    const name = path2.basename(first).replace(ending, "");
    const isShort = name === "auth-doctor" && onPath(path2.dirname(first));
    return spelled([isShort ? name : first, ...rest]) ?? say`auth-doctor`;
  }
  if (script === void 0 || script === "") return say`auth-doctor`;
  if (path2.basename(script).replace(ending, "") === "auth-doctor") {
    if (env2["npm_command"] === "exec") return say`npx auth-doctor`;
    if (path2.basename(path2.dirname(script)) === ".bin") return say`npx auth-doctor`;
    if (onPath(path2.dirname(script))) return say`auth-doctor`;
  }
  const installed = npmPrefix(script, path2);
  if (installed !== void 0) {
    const isGlobal = env2["npm_command"] !== "exec" && [installed, path2.join(installed, "bin")].some(onPath);
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
function wordOf(word2, isProgram2, { path: path2, cwd, home, shell }) {
  if (/^[\w.-]+$/.test(word2)) return word2;
  if (word2 === "auth-doctor[node]") return `"${word2}"`;
  const below = path2.relative(cwd, word2);
  const isBelow3 = below !== "" && !below.startsWith("..") && !path2.isAbsolute(below);
  const relative2 = isProgram2 && !below.includes(path2.sep) ? `.${path2.sep}${below}` : below;
  return isBelow3 ? shellPath(relative2, void 0, shell) : shellPath(word2, home, shell);
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

// src/command-line/screen-for.ts
var screen_for_exports = {};
__export(screen_for_exports, {
  screenFor: () => screenFor
});
init_untrusted();

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
var shell_exports = {};
__export(shell_exports, {
  detectShell: () => detectShell
});
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
function hasColour(stream, { env: env2 }, choice) {
  if (choice !== "auto") return choice === "always";
  const force = env2["FORCE_COLOR"];
  if (force !== void 0) return force !== "0" && force !== "false";
  if (env2["NO_COLOR"]) return false;
  if (env2["CLICOLOR_FORCE"] && env2["CLICOLOR_FORCE"] !== "0") return true;
  return stream.isTTY === true && env2["TERM"] !== "dumb";
}
function hasUnicode({ env: env2, platform }) {
  if (platform === "win32")
    return Boolean(env2["WT_SESSION"] ?? env2["TERMINUS_SUBLIME"] ?? env2["ConEmuTask"]) || env2["TERM_PROGRAM"] === "vscode" || /^(xterm|alacritty)/.test(env2["TERM"] ?? "");
  if (env2["TERM"] === "linux") return false;
  const locale = env2["LC_ALL"] || env2["LC_CTYPE"] || env2["LANG"];
  return locale ? /utf-?8/i.test(locale) : platform === "darwin";
}
function hasLinks(stream, { env: env2 }) {
  return stream.isTTY === true && !env2["CI"] && env2["TERM"] !== "dumb";
}
function widthOf(stream, { env: env2 }) {
  const columns = stream.columns ?? (Number(env2["COLUMNS"]) || 80);
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
var status_line_exports = {};
__export(status_line_exports, {
  statusLine: () => statusLine
});
init_untrusted();
var clearLine = say`\r\u001b[K`;
function statusLine(writer, { columns = 80 }) {
  const write2 = (text2) => void writer.write(text2).catch(() => void 0);
  return {
    show: (text2) => write2(say`${clearLine}${reshaped(text2, (each) => each.slice(0, columns - 1))}`),
    clear: () => write2(clearLine),
    columns
  };
}

// src/command-line/unknown-word.ts
var unknown_word_exports = {};
__export(unknown_word_exports, {
  unknownWord: () => unknownWord
});
init_untrusted();

// src/output/holds-secret.ts
var holds_secret_exports = {};
__export(holds_secret_exports, {
  guardedSecrets: () => guardedSecrets,
  holdsForm: () => holdsForm,
  holdsSecret: () => holdsSecret,
  maskedSecret: () => maskedSecret
});

// src/value/placeholder.ts
var placeholder_exports = {};
__export(placeholder_exports, {
  isPlaceholder: () => isPlaceholder,
  looksRandom: () => looksRandom,
  randomShare: () => randomShare,
  readsAsCode: () => readsAsCode,
  readsAsWords: () => readsAsWords
});
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
function isPlaceholder(token) {
  const text2 = token.toLowerCase();
  if (knownDigests.has(text2) || /dead?beef|cafebabe|feedface|badc0de|0123456|abcdef0|1234567/.test(text2)) return true;
  if (/^[0-9a-f]+$/.test(text2))
    return isRepeated(text2) || inSequence(text2) > 0.55 || new Set(text2).size < Math.min(8, text2.length / 3) || /^(?:\d+|[a-f]+)$/.test(text2);
  return isRepeated(text2) || inSequence(token) > 0.4 || new Set(text2).size < Math.min(10, text2.length / 3);
}
function readsAsWords(token) {
  return placeholderWords.test(token) || !/\d/.test(token) && (!/[a-z]/.test(token) || !/[A-Z]/.test(token));
}
function readsAsCode(token) {
  return codeWords.test(token) || readsAsWords(token);
}
function looksRandom(token) {
  let places2 = 0;
  let changes = 0;
  let last = 0;
  let hasDigit = false;
  for (let index = 0; index < token.length; index++) {
    const code = token.charCodeAt(index);
    const kind = code >= 97 ? 1 : code >= 65 ? code === 95 ? 0 : 2 : code >= 48 ? 3 : 0;
    if (kind === 0) continue;
    if (kind === 3) hasDigit = true;
    if (last !== 0) {
      places2++;
      if (kind !== last) changes++;
    }
    last = kind;
  }
  return changes >= (hasDigit ? randomShare.withDigit : randomShare.withoutDigit) * places2;
}
var randomShare = { withDigit: 0.27, withoutDigit: 0.4 };
function isRepeated(text2) {
  for (let period = 1; period <= Math.min(64, text2.length / 2); period++) {
    if (text2.startsWith(text2.slice(period))) return true;
  }
  return false;
}
function inSequence(text2) {
  let count = 0;
  for (let index = 1; index < text2.length; index++) {
    if (Math.abs(order(text2, index) - order(text2, index - 1)) <= 1) count++;
  }
  return count / (text2.length - 1);
}
function order(text2, index) {
  const code = text2.charCodeAt(index);
  return code >= 97 ? code - 87 : code >= 65 ? code : code - 48;
}

// src/value/credential-parts.ts
init_token_kinds();
var leastPart = 12;
function credentialParts(value) {
  const known5 = judged.get(value);
  if (known5) return known5;
  const parts = partsOf2(value.trim());
  if (judged.size > 1e3) judged.clear();
  judged.set(value, parts);
  return parts;
}
var judged = /* @__PURE__ */ new Map();
function partsOf2(text2) {
  if (text2.length < leastPart || isDocumentExample(text2)) return [];
  const jwt = text2.startsWith("eyJ") ? /^eyJ[\w+/=-]*\.(eyJ[\w+/=-]*)(?:\.([\w+/=-]*))?$/.exec(text2) : void 0;
  if (jwt) return jwtParts(jwt[1] ?? "", jwt[2] ?? "");
  const address = addressParts(text2);
  if (address) return address.flatMap((each) => piecesOf(each.replaceAll(/%[0-9a-f]{2}/gi, " ")));
  if (isPath(text2)) return [];
  return /^[\w+/=.~-]+$/.test(text2) && isOpaque(text2) ? [text2] : piecesOf(text2);
}
var written = /^(?:<[^<>]{1,60}>|\{[^{}]{1,60}\}|\[[^[\]]{1,60}\]|\$\{?[A-Z_][A-Z0-9_]+\}?|%[A-Z_][A-Z0-9_]+%|(.)\1{3,}|[Yy](?:our|OUR)[ _-][A-Za-z _-]{1,60}|[A-Za-z _-]{1,60}[ _-](?:here|HERE))$/;
function isPlainlyPublic(value) {
  const text2 = value.trim();
  if (isDocumentExample(text2) || written.test(text2) && credentialParts(text2).length === 0) return true;
  const address = addressParts(text2);
  if (address) return address[0] === "" && /^[\w./~%-]*$/.test(address[1]) && credentialParts(text2).length === 0;
  return isPath(text2) && /[/\\].*[/\\]|^~[/\\]/.test(text2);
}
function addressParts(text2) {
  if (!text2.includes("://")) return void 0;
  const [whole, login = "", rest = ""] = /^[a-z][a-z0-9+.-]*:\/\/(?:([^/?#]*)@)?[^/?#@\s]+([/?#]\S*)?$/i.exec(text2) ?? [];
  return whole === void 0 ? void 0 : [login, rest];
}
function piecesOf(text2) {
  return (text2.match(/[\w+/=.~-]+/g) ?? []).filter(
    (piece2) => piece2.length >= leastPart && !isPath(piece2) && isOpaque(piece2)
  );
}
function isPath(text2) {
  return /^(?:(?:~|\.{1,2})?[/\\]|[A-Za-z]:[\\/])[^\n]*$/.test(text2) && !text2.split(/[/\\]/).some((name) => name.split(/[^\w+=~-]+/).some((piece2) => piece2.length >= leastPart && isOpaque(piece2)));
}
function isOpaque(text2) {
  const bare3 = text2.replaceAll("-", "");
  if (/^[0-9a-f]+$/i.test(bare3))
    return /\d/.test(bare3) && /[a-f]/i.test(bare3) && bare3.length >= leastPart && !isPlaceholder(bare3);
  const core = text2.replace(/^[A-Za-z]{2,8}[_-]/, "");
  return core.length >= leastPart && looksRandom(core) && !readsAsWords(core) && !isPlaceholder(core);
}
function jwtParts(payload, signature) {
  const claims = Buffer.from(payload, "base64url").toString("latin1");
  const open3 = [...claims.matchAll(/"(?:iss|aud)"\s*:\s*(?:"[^"]*"|\[[^\]]*\])/g)].map(
    ({ index, 0: claim }) => [
      Math.floor(index * 8 / 6),
      Math.ceil((index + claim.length) * 8 / 6)
    ]
  );
  const parts = [];
  let from = 3;
  for (const [start2, end] of open3) {
    parts.push(payload.slice(from, start2));
    from = Math.max(from, end);
  }
  return [...parts, `${payload.slice(from)}.${signature}`].filter((part) => part.length >= leastPart);
}

// src/python/python-repr.ts
var python_repr_exports = {};
__export(python_repr_exports, {
  reprBytes: () => reprBytes,
  reprFloat: () => reprFloat,
  reprStr: () => reprStr
});
function reprStr(text2) {
  const quote = text2.includes("'") && !text2.includes('"') ? '"' : "'";
  let out = quote;
  for (const char of text2) out += reprChar(char, quote);
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
function reprFloat(text2) {
  const value = Number(text2);
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
function reprChar(char, quote) {
  if (char === "\\" || char === quote) return `\\${char}`;
  if (char === "\n") return "\\n";
  if (char === "\r") return "\\r";
  if (char === "	") return "\\t";
  const code = char.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return char;
  if (!/[\p{C}\p{Z}]/u.test(char)) return char;
  if (code <= 255) return hex("x", code, 2);
  return code <= 65535 ? hex("u", code, 4) : hex("U", code, 8);
}
function hex(letter, code, width) {
  return `\\${letter}${code.toString(16).padStart(width, "0")}`;
}

// src/output/text-readings.ts
var text_readings_exports = {};
__export(text_readings_exports, {
  allEscapes: () => allEscapes,
  textReadings: () => textReadings,
  wellFormed: () => wellFormed
});
var import_node_util = require("node:util");
function textReadings(text2) {
  const whole = wellFormed(text2);
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
function wellFormed(text2) {
  return /[\ud800-\udfff]/.test(text2) ? text2.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD") : text2;
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
function undone(text2, { sign, pattern, plain: plain3 }) {
  return text2.includes(sign) ? text2.replace(pattern, plain3) : text2;
}
function formDecoded(text2) {
  return text2.includes("%") ? undone(text2.replaceAll("+", " "), percents) : text2;
}
function joinedLines(text2, between2) {
  const plain3 = text2.includes("\x1B") ? (0, import_node_util.stripVTControlCharacters)(text2) : text2;
  return plain3.includes("\n") ? plain3.replace(/[ \t]*\r?\n[ \t]*/g, between2) : plain3;
}

// src/output/secret-forms.ts
var shortestGuarded = 8;
function secretForms(text2, parts = []) {
  const whole = wellFormed(text2);
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
  if (/^[\w.-]*$/.test(text2)) return forms([]);
  const isPlain3 = /^[ !#-&(-[\]-~]*$/.test(text2);
  const escaped2 = longestFirst([
    ...isPlain3 ? [] : [...[whole, text2].flatMap(escapedForms), inner(reprBytes(Buffer.from(whole, "utf8")).slice(1))],
    ...percentEncoded(whole)
  ]);
  return forms(escaped2.filter((form) => form !== whole));
}
function escapedForms(text2) {
  const json2 = inner(JSON.stringify(text2));
  return [json2, asciiOnly(json2), inner(JSON.stringify(json2)), inner(reprStr(text2)), stripControls(text2)];
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
function percentEncoded(text2) {
  const javaScript = encodeURIComponent(text2);
  const python = javaScript.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = python.replaceAll("%2A", "*").replaceAll("~", "%7E").replaceAll("%20", "+");
  return [javaScript, python.replaceAll("%2F", "/"), python, form];
}
function base64Forms(text2) {
  return ["", "\0", "\0\0"].flatMap((before) => {
    const bytes = Buffer.from(before + text2, "utf8");
    const base64 = bytes.toString("base64").slice(Math.ceil(before.length * 8 / 6), Math.floor(bytes.length * 8 / 6));
    return /[+/]/.test(base64) ? [base64, base64.replaceAll("+", "-").replaceAll("/", "_")] : [base64];
  });
}

// src/output/mapped-text.ts
function mapped(text2) {
  return {
    text: text2,
    starts: Uint32Array.from({ length: text2.length }, (_, index) => index),
    ends: Uint32Array.from({ length: text2.length }, (_, index) => index + 1)
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
    const text2 = whole === "" ? "" : replace(...match);
    pieces.push(text2);
    for (let at = 0; at < text2.length; at += 1) {
      starts.push(source.starts[match.index] ?? 0);
      ends.push(source.ends[last - 1] ?? 0);
    }
  }
  keep(source.text.length);
  return { text: pieces.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
function joined(source, pieces) {
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
  const text2 = wellFormed(source);
  const whole = bareReading(text2, []);
  const cells = columnsOf(text2);
  const readings = [whole];
  if (cells.length > 0)
    readings.push(bareReading(cells.map(([from, to]) => text2.slice(from, to)).join(""), ["columns"]));
  if (!/[\\%&]/.test(text2)) return readings;
  const known5 = new Set(readings.map((each) => each.text));
  let newest2 = readings.slice();
  for (let round = 0; round < 3 && newest2.length > 0; round += 1) {
    newest2 = newest2.flatMap((reading) => decoded(reading, extent)).filter((each) => !known5.has(each.text));
    for (const each of newest2) known5.add(each.text);
    readings.push(...newest2);
  }
  return readings;
}
function bareReading(source, before) {
  const steps = [...before, withoutLayout];
  let text2 = source.replace(layout, "");
  while (text2.includes("\x1B")) {
    const next = text2.replace(layout, "");
    if (next === text2) break;
    text2 = next;
    steps.push(withoutLayout);
  }
  return { text: text2, steps };
}
function bareText(text2) {
  return bareReading(text2, []).text;
}
function decoded({ text: whole, steps }, extent) {
  return allEscapes.flatMap((escapes2) => {
    if (!whole.includes(escapes2.sign)) return [];
    const text2 = extent === "all" ? whole : nearMatches(whole, escapes2.pattern);
    const undone2 = bareReading(wellFormed(text2.replace(escapes2.pattern, escapes2.plain)), [...steps, escapes2]);
    return undone2.text === text2 ? [] : [undone2];
  });
}
var around = 120;
var gap = "\x07\0";
function nearMatches(text2, pattern) {
  const pieces = [];
  let [from, to] = [0, 0];
  for (const { index, 0: match } of text2.matchAll(pattern)) {
    if (index - around > to) {
      pieces.push(text2.slice(from, to));
      from = index - around;
    }
    to = index + match.length + around;
  }
  return [...pieces, text2.slice(from, to)].join(gap);
}
function mappedReading(source, { steps }) {
  return steps.reduce(applied, mapped(source));
}
function applied(source, step) {
  return step === "columns" ? joined(source, columnsOf(source.text)) : rewritten(source, step.pattern, step.plain);
}
var border = /[|\u2502\u2503\u2551]/;
function columnsOf(text2) {
  if (!border.test(text2)) return [];
  const cells = [];
  let table = [];
  let start2 = 0;
  for (const line of [...text2.split("\n"), ""]) {
    if (border.test(line)) table.push(cellsOf(line, start2));
    else {
      const columns = table.length < 2 ? 0 : Math.max(...table.map((row) => row.length));
      for (let column = 0; column < columns; column += 1)
        cells.push(...table.flatMap((row) => row.slice(column, column + 1)));
      table = [];
    }
    start2 += line.length + 1;
  }
  return cells;
}
function cellsOf(line, start2) {
  let at = start2;
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
  const odd2 = secrets.filter(({ text: text2 }) => text2.length < leastPart || !/^[ -~]*$/.test(text2));
  const base64 = (texts2) => texts2.flatMap(base64Forms).map(oneAlphabet);
  const wholesOf = (some) => base64(some.map(({ text: text2 }) => text2));
  const partsOf3 = (some) => base64(some.flatMap(({ parts }) => parts));
  const plain3 = formTable(
    [...secrets.flatMap(({ text: text2, escaped: escaped2 }) => [text2, ...escaped2]).map(bare2), ...wholesOf(odd2)],
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
function tableFor(text2, index) {
  return asciiInBase64.test(text2) ? index.all() : index.plain;
}
function reversed(text2) {
  return [...text2].reverse().join("");
}
function bare2(text2) {
  return oneAlphabet(bareText(wellFormed(text2)));
}
function oneAlphabet(text2) {
  return text2.replaceAll("-", "+").replaceAll("_", "/");
}
var codes = Uint8Array.from({ length: 128 }, (_, code) => oneAlphabet(String.fromCharCode(code)).charCodeAt(0));
function bytesOf(text2) {
  return Buffer.from(text2, "latin1");
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
function lookForSecrets(text2, index) {
  let [whole, part] = [index.hasShort, false];
  if (text2.length < piece || index.plain.wholes.length === 0) return { whole, part };
  for (const reading of readingsOf(text2, "near escapes")) {
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
function isPart(text2, at, { parts }) {
  if (at < leastPart - 1) return false;
  const window = oneAlphabet(text2.slice(at - leastPart + 1, at + 1));
  return parts.some((form) => form.includes(window));
}
function hitsIn(text2, { pairs, blocks, pieces, step }) {
  const hits = [];
  const bytes = bytesOf(text2);
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
    for (const [text2, each] of forms) whole.set(text2, each);
  }
  return { whole, index: indexOf(whole) };
}
function indexOf(whole) {
  const texts2 = [...whole.keys()];
  if (newest?.texts.length === texts2.length && texts2.every((text2, at) => text2 === newest?.texts[at]))
    return newest.index;
  const index = secretIndex([...whole.values()]);
  newest = { texts: texts2, index };
  return index;
}
function holdsSecret(text2, secrets) {
  return lookForSecrets(text2, secrets.index).whole && holdsForm(text2, secrets);
}
function holdsForm(text2, { whole }) {
  if (whole.size === 0 || text2.length < shortestGuarded) return false;
  const [first = "", ...others] = textReadings(text2);
  for (const { plain: plain3, escaped: escaped2 } of whole.values()) {
    if (plain3.some((form) => first.includes(form)) || escaped2.some((form) => first.includes(form))) return true;
    if (plain3.some((form) => others.some((reading) => reading.includes(form)))) return true;
  }
  return false;
}
function formsOfCores(secret, known5) {
  const text2 = secret.reveal();
  const trimmed2 = text2.trim();
  const whole = isGuarded(trimmed2) ? trimmed2 : text2;
  const unquoted2 = /^["'`]/.test(trimmed2) ? trimmed2.replace(/^(["'`])(.*)\1$/s, "$2").trim() : trimmed2;
  const bare3 = unquoted2.includes(" ") ? unquoted2.replace(/^(?:Bearer|Basic|Token) +/i, "") : unquoted2;
  const forms = /* @__PURE__ */ new Map();
  for (const each of /* @__PURE__ */ new Set([whole, unquoted2, bare3]))
    if (isGuarded(each)) forms.set(each, known5.get(each) ?? secretForms(each, credentialParts(each)));
  return forms;
}
function isGuarded(text2) {
  if (text2.length < shortestGuarded || text2 === maskedSecret || text2.trim() === "") return false;
  return text2.length >= 2 * shortestGuarded || [...text2].length >= shortestGuarded;
}

// src/secret.ts
var secret_exports = {};
__export(secret_exports, {
  Secret: () => Secret,
  allSecrets: () => allSecrets,
  forgettingSecrets: () => forgettingSecrets
});
var all = /* @__PURE__ */ new Map();
var masked = "[secret]";
var Secret = class {
  #text;
  constructor(text2) {
    this.#text = text2;
    if (!all.has(text2)) all.set(text2, this);
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

// src/command-line/quoted-word.ts
init_untrusted();
function quotedWord(typed, env2 = {}) {
  const text2 = rawText(typed);
  if (!mayShow(text2, "typed") || Object.values(env2).includes(text2.replace(/^-+/, ""))) return void 0;
  return holdsSecret(text2, guardedSecrets(allSecrets())) ? void 0 : say`"${shown(typed, "typed")}"`;
}

// src/command-line/unknown-word.ts
function unknownWord({ what, word: word2, position, meant, otherwise, env: env2 }) {
  const named2 = quotedWord(word2, env2) ?? (position === void 0 ? void 0 : say`(word ${position})`);
  const message = joinWords([say`unknown ${what}`, ...named2 === void 0 ? [] : [named2]], say` `);
  return meant === void 0 ? new UsageError(message, otherwise) : new UsageError(say`${message}; did you mean "${ourOwn(meant)}"?`);
}

// src/command-line/write-report.ts
var write_report_exports = {};
__export(write_report_exports, {
  outputMasked: () => outputMasked,
  writeFailure: () => writeFailure,
  writeOutputs: () => writeOutputs,
  writeReport: () => writeReport,
  writeReportText: () => writeReportText
});

// src/output/output-error.ts
init_untrusted();
var OutputError = class extends Error {
  name = "OutputError";
  /** Node's code: `ENOSPC`. */
  code;
  /** The message. */
  words;
  constructor(code, what = say`The output`) {
    const known5 = typeof code === "string" && /^E[A-Z0-9]{1,20}$/.test(code) ? code : void 0;
    const reason = words[known5 ?? ""] ?? say`the system refused it${known5 === void 0 ? "" : say` (${shown(known5, "setting")})`}`;
    const message = say`${what} could not be written: ${reason}.`;
    super(message);
    this.words = message;
    this.code = known5;
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
function withoutCommands(text2, inLine = "") {
  if (!/::|##|section_/i.test(inLine + text2)) return text2;
  const whole = (inLine + text2).replace(commands, (found, before, space = "") => {
    if (found.endsWith(":") && before !== void 0) return `${before}${space}\\u{3a}`;
    return found === "#" ? "\\u{23}" : `${found.slice(0, -1)}\\u{5f}`;
  });
  return whole.startsWith(inLine) ? whole.slice(inLine.length) : `\\u{20}${withoutCommands(text2, "x")}`;
}
var annotation = /^::(?=(?:error|warning|notice) (?:(?:file|line|col|title)=[^:,]*,?)+::)/;
function withOwnAnnotations(text2) {
  return text2.split("\n").map((line) => annotation.test(line) ? `::${withoutCommands(line.slice(2), "x")}` : withoutCommands(line)).join("\n");
}
function withoutCommandsInFile(text2, commands3) {
  return commands3 === "own" ? withOwnAnnotations(text2) : withoutCommands(text2);
}

// src/command-line/write-report.ts
init_untrusted();
var outputMasked = say`output-masked: part of a secret was in this output and was replaced by [secret]. This is a bug in auth-doctor: please report it`;
async function writeReport(outputs, report2, output, printableOf) {
  await writeOutputs(outputs, output, (isMasked) => printableOf(isMasked ? withMaskedGap(report2) : report2));
}
async function writeReportText(report2, { out }, render) {
  const text2 = render(report2);
  await out.write(out.wouldMask(text2) ? render(withMaskedGap(report2)) : text2);
}
function withMaskedGap(report2) {
  const gap3 = { what: outputMasked, uncertain: false };
  return { ...report2, gaps: [...report2.gaps, gap3] };
}
async function writeOutputs(outputs, output, printableOf) {
  const first = await rendered(outputs, printableOf(false));
  const isMasked = first.stdout.some(({ text: text2 }) => output.out.wouldMask(text2)) || [...first.files, ...first.summary].some(({ text: text2 }) => output.out.forFile(text2) !== text2);
  await write(isMasked ? await rendered(outputs, printableOf(true)) : first, output);
}
async function writeFailure(args, error, output) {
  const { stdout, files } = askedOutputs(args);
  const textOf6 = async (format) => (await format.load()).failure?.(error) ?? say``;
  await write(
    {
      stdout: await Promise.all(stdout.map(async (format) => ({ format, text: await textOf6(format) }))),
      files: await Promise.all(files.map(async ({ format, path: path2 }) => ({ path: path2, format, text: await textOf6(format) }))),
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
      ({ text: text2, format }) => withoutCommandsInFile(out.forFile(text2), format.isAnnotations ? "own" : void 0)
    );
    const safeSummary = summary.map(({ text: text2 }) => out.forFile(text2));
    for (const [index, { format, path: path2 }] of files.entries())
      await attempt2(say`The file of --format ${ourOwn(format.name)}`, writeOutputFile2(path2, safe[index] ?? ""));
    for (const [index, { path: path2 }] of summary.entries())
      await attempt2(say`The summary of the step`, appendToFile2(path2, safeSummary[index] ?? ""));
  }
  for (const { format, text: text2 } of stdout) await out.write(text2, format.isAnnotations ? "own" : void 0);
  const [error] = failed;
  if (error) throw error;
}

// src/commands/report/report-printable.ts
var report_printable_exports = {};
__export(report_printable_exports, {
  reportPrintable: () => reportPrintable
});
init_untrusted();
function reportPrintable(of, input, text2 = async () => say``) {
  let known5;
  const data = async () => {
    known5 ??= Promise.resolve().then(() => (init_report_data(), report_data_exports)).then(({ reportData: reportData2 }) => reportData2(input));
    return await known5;
  };
  return {
    of,
    data,
    text: text2,
    document: async () => (await Promise.resolve().then(() => (init_report_document(), report_document_exports))).reportDocument(of, await data())
  };
}

// src/commands/scan/standard-input.ts
var standard_input_exports = {};
__export(standard_input_exports, {
  standardInput: () => standardInput
});
var import_node_fs3 = require("node:fs");
function standardInput() {
  return isFolder() ? { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("a directory")) }) } : process.stdin;
}
function isFolder() {
  try {
    return (0, import_node_fs3.fstatSync)(0).isDirectory();
  } catch {
    return false;
  }
}

// src/commands/where/find-copies.ts
var find_copies_exports = {};
__export(find_copies_exports, {
  findCopies: () => findCopies,
  isKnownFile: () => isKnownFile
});

// src/facts/find-assignments.ts
var find_assignments_exports = {};
__export(find_assignments_exports, {
  findAssignments: () => findAssignments
});
var import_node_path6 = require("node:path");

// src/value/known-value.ts
var known_value_exports = {};
__export(known_value_exports, {
  knownValue: () => knownValue
});

// src/value/jwt-traits.ts
var jwt_traits_exports = {};
__export(jwt_traits_exports, {
  jwtTraits: () => jwtTraits
});
function jwtTraits(text2) {
  const parts = text2.split(".");
  if (parts.length !== 3 || !text2.startsWith("eyJ")) return void 0;
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

// src/value/known-value.ts
init_known_addresses();

// src/value/odd-characters.ts
var odd_characters_exports = {};
__export(odd_characters_exports, {
  oddCharacters: () => oddCharacters
});
var known3 = {
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
  [new RegExp("\\p{Script=Cyrillic}", "u"), "Cyrillic letter"],
  [new RegExp("\\p{Script=Greek}", "u"), "Greek letter"],
  [/[\uff01-\uff5e]/u, "fullwidth form"]
];
function oddCharacters(text2) {
  if (/^[ -~]*$/.test(text2)) return [];
  return [...text2].flatMap((character, index) => {
    const codePoint2 = character.codePointAt(0) ?? 0;
    if (codePoint2 >= 32 && codePoint2 < 127) return [];
    return [{ codePoint: codePoint2, column: index + 1, ...describe(character, codePoint2) }];
  });
}
function describe(character, codePoint2) {
  const entry = known3[codePoint2];
  if (entry) return { kind: entry[0], name: entry[1] };
  if (codePoint2 < 32 || codePoint2 >= 127 && codePoint2 < 160)
    return { kind: "control", name: controlName(codePoint2) };
  const script = lookAlikes.find(([pattern]) => pattern.test(character));
  return script ? { kind: "look-alike", name: script[1] } : { kind: "other", name: "non-ASCII character" };
}
function controlName(codePoint2) {
  return { 0: "null", 9: "tab", 10: "line feed", 13: "carriage return", 22: "ctrl-V", 27: "escape", 127: "delete" }[codePoint2] ?? "control character";
}

// src/value/stray-characters.ts
var stray_characters_exports = {};
__export(stray_characters_exports, {
  strayCharacters: () => strayCharacters
});

// src/value/plain-names.ts
var plain_names_exports = {};
__export(plain_names_exports, {
  plainNames: () => plainNames
});
init_untrusted();
var most = 12;
function plainNames(keys) {
  const names = Array.from(keys, (key) => typeof key === "string" ? key : rawText(key));
  return names.filter((name) => mayShow(name, "otherKey")).slice(0, most);
}

// src/value/wrapping.ts
init_token_kinds();
var mostLength = 2e4;
function wrappingOf(core) {
  if (core.length < 3 || core.length > mostLength) return void 0;
  return inJson(core) ?? escaped(core) ?? assigned(core) ?? joined2(core) ?? inBase64(core) ?? path(core);
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
  const [key, value] = texts2.find(([, text2]) => kindsOf(text2).length > 0) ?? texts2[0] ?? [];
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
  const kinds2 = kindsOf(value);
  const [shown2] = plainNames([name]);
  const isName = kinds2.length > 0 || shown2 !== void 0 && nameWords.test(name) && !/^=*$/.test(value);
  if (!isName || kindsOf(core).some(isExact)) return void 0;
  return { is: "assignment", ...shown2 === void 0 ? {} : { name: shown2 }, kinds: kinds2 };
}
function isExact(id) {
  const kind = kindOf(id);
  return kind !== void 0 && (kind.unmistakable || kind.shape.least === kind.shape.most);
}
function joined2(core) {
  const parts = core.split(/[\s,;]+/);
  if (parts.length > 1 && parts.length < 10) {
    const kinds3 = commonKinds(parts);
    if (kinds3.length > 0) return { is: "joined", parts: parts.length, lines: /[\r\n]/.test(core), kinds: kinds3 };
  }
  const half = core.length / 2;
  if (!Number.isInteger(half) || core.slice(0, half) === core.slice(half)) return void 0;
  const kinds2 = commonKinds([core.slice(0, half), core.slice(half)]).filter((kind) => kindOf(kind)?.unmistakable);
  return kinds2.length > 0 && !kindsOf(core).some(isExact) ? { is: "joined", parts: 2, lines: false, kinds: kinds2 } : void 0;
}
function commonKinds([first = "", ...others]) {
  return kindsOf(first).filter((kind) => others.every((other) => kindsOf(other).includes(kind)));
}
function inBase64(core) {
  if (!/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(core)) return void 0;
  const inner2 = Buffer.from(core, "base64").toString("latin1").trim();
  if (!/^[A-Za-z0-9._:-]{12,}$/.test(inner2)) return void 0;
  const kinds2 = kindsOf(inner2);
  return kinds2.length > 0 ? { is: "base64", kinds: kinds2 } : void 0;
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
function strayCharacters(text2) {
  const all2 = [...text2];
  const kinds2 = new Map(oddCharacters(text2).map(({ column, kind }) => [column - 1, kind]));
  const isInvisible = (at) => kinds2.get(at) === "invisible" || kinds2.get(at) === "control";
  const isBlank = (at) => /\s/.test(all2[at] ?? "") || kinds2.get(at) === "space";
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
init_token_kinds();
function knownValue(text2, pythonType) {
  return { is: "known", secret: new Secret(text2), traits: traitsOf(text2, pythonType) };
}
function traitsOf(text2, pythonType) {
  const traits = plainTraitsOf(text2, pythonType);
  return isDamaged(traits) && !pythonType && isRepairable(text2) ? { ...traits, repairable: true } : traits;
}
function isDamaged({ odd: odd2, quotes, edges, inside, prefix, wrapping }) {
  return odd2.length > 0 || [quotes, edges, inside, prefix, wrapping].some((each) => each !== void 0);
}
function isRepairable(text2) {
  const { rest, joins } = strayCharacters(text2);
  if (rest === "" || rest === text2) return false;
  const traits = plainTraitsOf(rest, void 0);
  return !isDamaged(traits) && !traits.placeholder && !traits.doubled && (!joins || traits.kinds.length > 0);
}
function plainTraitsOf(text2, pythonType) {
  const trimmed2 = text2.trim();
  const quotes = quotesOf(trimmed2);
  const unquoted2 = quotes ? trimmed2.slice(1, -1).trim() : trimmed2;
  const prefix = /^(Bearer|Basic|Token|api-key) +/i.exec(unquoted2)?.[0];
  const core = prefix ? unquoted2.slice(prefix.length) : unquoted2;
  const jwt = jwtTraits(core);
  const around2 = wrappingOf(core);
  const placeholder = !isAroundCredential(around2) && isPlaceholder2(core);
  const wrapping = placeholder ? void 0 : around2;
  return {
    length: [...text2].length,
    kinds: kindsOf(core),
    blank: trimmed2 === "",
    odd: oddCharacters(text2),
    ...wrapping ? { wrapping } : aroundIt(text2, core, quotes, prefix),
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
function aroundIt(text2, core, quotes, prefix) {
  const edges = text2.slice(0, text2.length - text2.trimStart().length) + text2.slice(text2.trimEnd().length);
  return {
    ...quotes ? { quotes } : {},
    ...whiteSpaceAt("edges", edges),
    ...whiteSpaceAt("inside", core.replaceAll(/\S+/g, "")),
    ...prefix ? { prefix: prefix.trim() } : {}
  };
}
function quotesOf(text2) {
  if (text2.length < 2) return void 0;
  const ends = text2.charAt(0) + text2.charAt(text2.length - 1);
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
function isPlaceholder2(core) {
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

// src/facts/assignment-line.ts
function assignmentIn(line, name, syntax) {
  switch (syntax) {
    case "sh":
      return inPosixShell(line, name);
    case "fish":
      return inFish(line, name);
    case "fish-universal":
      return asFishUniversal(line, name);
    case "csh":
      return inCsh(line, name);
    case "powershell":
      return inPowerShell(line, name);
    case "assignments":
      return asPlainAssignment(line, name);
    case "json":
      return asJson(line, name);
  }
}
var begin = String.raw`(?:^|[;&(]|\bthen|\bdo|\belse)\s*`;
var keyword = String.raw`(export|declare|typeset|readonly)\s+((?:-\w+\s+)*)`;
function exportsAll(line) {
  return /(?:^|[;&(])\s*(?:set\s+-(?:[a-zA-Z]*a[a-zA-Z]*\b|o\s+allexport)|setopt\s+all_?export)/i.test(line);
}
function exportsVariable(line, name) {
  const found = new RegExp(`${begin}${keyword}(?:\\w+(?:=\\S*)?\\s+)*${name}(?=[\\s;&|)]|$)`).exec(line);
  return found !== null && isExport(found[1], found[2]);
}
function isExport(word2, flags = "") {
  if (word2 === "export") return !/-\w*n/.test(flags);
  return (word2 === "declare" || word2 === "typeset") && /-\w*x/.test(flags);
}
function inPosixShell(line, name) {
  const found = new RegExp(`${begin}${keyword}(?:\\w+(?:=\\S*)?\\s+)*${name}=`).exec(line) ?? new RegExp(`${begin}()()(?:\\w+=\\S*\\s+)*${name}=`).exec(line);
  if (!found) return void 0;
  const { text: text2, end } = posixWord(line, found.index + found[0].length);
  const rest = line.slice(end).trimStart();
  if (!found[1] && text2 !== void 0 && rest !== "" && !/^(?:[;&|)}#]|\w+=)/.test(rest)) return void 0;
  return {
    values: text2 === void 0 ? [] : [text2],
    isLiteral: text2 !== void 0,
    exports: isExport(found[1], found[2])
  };
}
function posixWord(line, from) {
  let text2 = "";
  let at = from;
  const computed = () => ({ text: void 0, end: line.length });
  while (at < line.length) {
    const character = line.charAt(at);
    if (/[ \t;&|)<>]/.test(character)) break;
    if (/[$`(]/.test(character)) return computed();
    if (character === "~" && (at === from || /[:=]/.test(line.charAt(at - 1)))) return computed();
    if (character === "\\") {
      if (at + 1 >= line.length) return computed();
      text2 += line.charAt(at + 1);
      at += 2;
    } else if (character === "'") {
      const close2 = line.indexOf("'", at + 1);
      if (close2 < 0) return computed();
      text2 += line.slice(at + 1, close2);
      at = close2 + 1;
    } else if (character === '"') {
      const quoted = /^"((?:[^"\\$`]|\\.)*)"/.exec(line.slice(at));
      if (!quoted) return computed();
      text2 += (quoted[1] ?? "").replaceAll(/\\([\\"$`])/g, "$1");
      at += quoted[0].length;
    } else {
      text2 += character;
      at += 1;
    }
  }
  return { text: text2, end: at };
}
function inFish(line, name) {
  const starts = String.raw`(?:^|;|&&|\|\||\band|\bor)\s*`;
  const set2 = new RegExp(`${starts}set\\s+((?:-[-\\w]+\\s+)*)${name}(?=\\s|;|$)`).exec(line);
  const flags = set2?.[1] ?? "";
  if (set2 && !/(?:^|\s)(?:-\w*[eqS]|--erase|--query|--show)/.test(flags)) {
    const text3 = fishWords(line.slice(set2.index + set2[0].length));
    return {
      values: text3 === void 0 ? [] : [text3],
      isLiteral: text3 !== void 0,
      exports: /(?:^|\s)(?:-\w*x|--export)/.test(flags)
    };
  }
  const exported = new RegExp(`${starts}export\\s+${name}=`).exec(line);
  if (!exported) return void 0;
  const text2 = fishWords(line.slice(exported.index + exported[0].length), true);
  return { values: text2 === void 0 ? [] : [text2], isLiteral: text2 !== void 0, exports: true };
}
function fishWords(rest, hasBegun = false) {
  const command2 = hasBegun ? rest : rest.trimStart();
  let text2 = "";
  let at = 0;
  while (at < command2.length) {
    const character = command2.charAt(at);
    if (/[\s;|]/.test(character) || at === 0 && !hasBegun && /[&#]/.test(character)) break;
    if (/[$(*?~{<>&]/.test(character)) return void 0;
    if (character === "'" || character === '"') {
      const quoted = (character === "'" ? /^'((?:[^'\\]|\\.)*)'/ : /^"((?:[^"\\$(]|\\.)*)"/).exec(command2.slice(at));
      if (!quoted) return void 0;
      text2 += (quoted[1] ?? "").replaceAll(character === "'" ? /\\(['\\])/g : /\\([\\"$])/g, "$1");
      at += quoted[0].length;
    } else if (character === "\\") {
      if (!/[^\w]/.test(command2.charAt(at + 1))) return void 0;
      text2 += command2.charAt(at + 1);
      at += 2;
    } else {
      text2 += character;
      at += 1;
    }
  }
  const more = command2.slice(at).trimStart();
  return hasBegun || more === "" || /^[;&|#]/.test(more) ? text2 : void 0;
}
function asFishUniversal(line, name) {
  const found = new RegExp(`^SETUVAR\\s+((?:--\\w+\\s+)*)${name}:(.*)$`).exec(line);
  if (!found) return void 0;
  const escaped2 = found[2] ?? "";
  const isLiteral = !/\\x1e/i.test(escaped2) && !/\\(?!x[0-7][0-9a-fA-F]|u[0-9a-fA-F]{4}|U000[0-9a-fA-F]{5}|U0010[0-9a-fA-F]{4})/.test(escaped2);
  if (!isLiteral) return { values: [], isLiteral, exports: /--export/.test(found[1] ?? "") };
  const text2 = escaped2.replaceAll(
    /\\(?:x(..)|u(.{4})|U(.{8}))/g,
    (_, ...digits) => String.fromCodePoint(Number.parseInt(digits.slice(0, 3).find(Boolean) ?? "0", 16))
  );
  return { values: [text2], isLiteral, exports: /--export/.test(found[1] ?? "") };
}
function inCsh(line, name) {
  const found = new RegExp(`(?:^|;)\\s*(?:(setenv)\\s+${name}(?=\\s|$)|set\\s+${name}\\s*=)\\s*(.*)$`).exec(line);
  if (!found) return void 0;
  const raw = (found[2] ?? "").trim();
  const plain3 = /^(?:'([^'!]*)'|"([^"!$`\\]*)"|([^\s'"!$`\\;#(~*?]*))\s*(?:[;#].*)?$/.exec(raw);
  const text2 = plain3?.[1] ?? plain3?.[2] ?? plain3?.[3];
  return {
    values: text2 === void 0 ? [] : [text2],
    isLiteral: text2 !== void 0,
    exports: found[1] !== void 0
  };
}
function inPowerShell(given, name) {
  const line = given.replace(/\r$/, "");
  const quote = `["'\u2018\u2019\u201A\u201B\u201C\u201D\u201E]`;
  const found = new RegExp(`(?:^|[;{&(|]|\\s)\\$(?:env:${name}|\\{env:${name}\\})\\s*(\\+?=)\\s*(.*)$`, "i").exec(line) ?? new RegExp(
    `(?:^|[;{(]|\\s)(?:Set-Item|New-Item|si|ni)\\s+(?:-(?:Literal)?Path\\s+)?${quote}?Env:[\\\\/]?${name}${quote}?()\\s+(?:-Value\\s+)?(.*)$`,
    "i"
  ).exec(line) ?? new RegExp(`Environment\\]::SetEnvironmentVariable\\(\\s*${quote}${name}${quote}()\\s*,\\s*(.*)$`, "i").exec(line);
  if (!found) return void 0;
  const plain3 = /^(?:'((?:[^'‘’‚‛]|'')*)'|"([^"“”„$`]*)")\s*(?:[;})#,|].*|-Force\b.*)?$/.exec((found[2] ?? "").trim());
  const text2 = plain3?.[1]?.replaceAll("''", "'") ?? plain3?.[2];
  const isLiteral = text2 !== void 0 && found[1] !== "+=";
  return { values: isLiteral ? [text2] : [], isLiteral, exports: true };
}
function asPlainAssignment(line, name) {
  const found = new RegExp(`^\\s*(?:export\\s+)?${name}\\s*=([^
]*)$`).exec(line);
  if (!found) return void 0;
  const raw = (found[1] ?? "").replace(/\r$/, "");
  const trimmed2 = raw.trim();
  const quoted = /^(["'])(.*?)\1\s*(?:#.*)?$/.exec(trimmed2)?.[2];
  const values = [raw, trimmed2, trimmed2.replace(/\s+#.*$/, ""), ...quoted === void 0 ? [] : [quoted]];
  return { values, isLiteral: !/[$\\]/.test(raw), exports: true };
}
function asJson(line, name) {
  const found = new RegExp(`"${name}"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")?`).exec(line);
  if (!found) return void 0;
  try {
    return { values: [String(JSON.parse(found[1] ?? ""))], isLiteral: true, exports: true };
  } catch {
    return { values: [], isLiteral: false, exports: true };
  }
}

// src/facts/startup-files.ts
var import_node_path5 = require("node:path");
var most2 = 32;
async function assignmentFiles(world, lookAtRcFiles) {
  const { join: join5 } = world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
  const home = world.home ?? world.user.passwdHome;
  const valueIn = (name) => world.env.find((each) => each.name === name)?.value || void 0;
  const configuration = valueIn("XDG_CONFIG_HOME") ?? (home && join5(home, ".config"));
  const conda = valueIn("CONDA_PREFIX");
  const files = [
    ...await envrcFiles(world),
    { path: join5(world.cwd, ".env"), syntax: "assignments", readBy: "dotenv" },
    { path: join5(world.cwd, ".Renviron"), syntax: "assignments", readBy: "R" }
  ];
  if (conda) {
    files.push({ path: join5(conda, "conda-meta", "state"), syntax: "json", readBy: "conda" });
    files.push(...await fragments(world, join5(conda, "etc", "conda", "activate.d"), ".sh", "sh", "conda"));
  }
  if (home) files.push({ path: join5(home, ".Renviron"), syntax: "assignments", readBy: "R" });
  if (configuration)
    files.push(...await fragments(world, join5(configuration, "environment.d"), ".conf", "assignments", "systemd"));
  if (!lookAtRcFiles || !home) return files;
  if (world.platform === "win32") files.push(...profiles(windowsDocuments(home, valueIn), join5));
  for (const name of [".bash_profile", ".bash_login", ".bashrc", ".bash_aliases"])
    files.push({ path: join5(home, name), syntax: "sh", readBy: "bash" });
  files.push({ path: join5(home, ".profile"), syntax: "sh", readBy: "sh" });
  const zsh = valueIn("ZDOTDIR") ?? home;
  for (const name of [".zshenv", ".zprofile", ".zshrc", ".zlogin"])
    files.push({ path: join5(zsh, name), syntax: "sh", readBy: "zsh" });
  for (const name of [".tcshrc", ".cshrc", ".login"])
    files.push({ path: join5(home, name), syntax: "csh", readBy: "csh" });
  if (!configuration) return files;
  const fish = join5(configuration, "fish");
  files.push(
    { path: join5(fish, "config.fish"), syntax: "fish", readBy: "fish" },
    { path: join5(fish, "fish_variables"), syntax: "fish-universal", readBy: "fish" }
  );
  files.push(...await fragments(world, join5(fish, "conf.d"), ".fish", "fish", "fish"));
  return world.platform === "win32" ? files : [...files, ...profiles([join5(configuration, "powershell")], join5)];
}
function windowsDocuments(home, valueIn) {
  const drive = valueIn("OneDrive");
  const documents = [import_node_path5.win32.join(home, "Documents"), ...drive === void 0 ? [] : [import_node_path5.win32.join(drive, "Documents")]];
  return documents.flatMap((each) => ["PowerShell", "WindowsPowerShell"].map((name) => import_node_path5.win32.join(each, name)));
}
function profiles(folders, join5) {
  const names = ["profile.ps1", "Microsoft.PowerShell_profile.ps1", "Microsoft.VSCode_profile.ps1"];
  return folders.flatMap(
    (folder) => names.map((name) => ({ path: join5(folder, name), syntax: "powershell", readBy: "powershell" }))
  );
}
async function envrcFiles(world) {
  const { dirname: dirname4, join: join5 } = world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
  let folder = world.cwd;
  for (let count = 0; count < most2; count += 1) {
    const path2 = join5(folder, ".envrc");
    if ((await world.stat(path2)).is === "found") return [{ path: path2, syntax: "sh", readBy: "direnv" }];
    const parent = dirname4(folder);
    if (parent === folder) return [];
    folder = parent;
  }
  return [];
}
async function fragments(world, folder, ending3, syntax, readBy) {
  const { join: join5 } = world.platform === "win32" ? import_node_path5.win32 : import_node_path5.posix;
  const listed = await world.list(folder);
  if (listed.is !== "found") return [];
  const names = listed.names.filter((name) => name.endsWith(ending3)).slice(0, most2);
  return names.map((name) => ({ path: join5(folder, name), syntax, readBy }));
}

// src/facts/text-in.ts
var text_in_exports = {};
__export(text_in_exports, {
  textIn: () => textIn
});
function textIn({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8");
}

// src/facts/find-assignments.ts
var largest = 1048576;
var longest2 = 4096;
var mostMentions = 400;
async function findAssignments(world, names, lookAtRcFiles, withValues = false) {
  const wanted = names.filter((name) => /^[A-Za-z_]\w*$/.test(name));
  if (wanted.length === 0) return /* @__PURE__ */ new Map();
  const registry = registryAssignments(world, wanted, withValues);
  const files = await assignmentFiles(world, lookAtRcFiles);
  const texts2 = await Promise.all(files.map(async ({ path: path2 }) => await textOf2(world, path2)));
  const found = [];
  const exported = /* @__PURE__ */ new Set();
  for (const [file, { syntax, readBy }] of files.entries()) {
    const text2 = texts2[file] ?? "";
    const seen = syntax === "powershell" ? text2.toLowerCase() : text2;
    const mentioned = wanted.filter((name) => seen.includes(syntax === "powershell" ? name.toLowerCase() : name));
    const mayExportAll = syntax === "sh" && /\bset(?:opt)?\s/i.test(text2);
    if (mentioned.length === 0 && !mayExportAll) continue;
    let mentions = 0;
    for (const [number, line] of text2.split("\n").entries()) {
      if (line.length > longest2 || line.trimStart().startsWith("#")) continue;
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
    const { path: path2, readBy } = files[file];
    const shell = shellThatPassesOver(files, texts2, file, world);
    assignments.set(name, [
      ...assignments.get(name) ?? [],
      {
        place: { kind: "file", path: path2, line: number },
        matches: comparison(does, world.env.find((each) => each.name === name)?.value),
        exported: does.exports || exported.has(exportKey(readBy, file, name)),
        readBy,
        ...shell === void 0 ? {} : { neverReadBy: shell },
        // Of several readings, the last one is without quotation marks and comments.
        ...withValues && does.isLiteral && does.values.length > 0 ? { value: knownValue(does.values.at(-1) ?? "") } : {}
      }
    ]);
  }
  for (const { name, assignment: assignment2 } of await registry)
    assignments.set(name, [...assignments.get(name) ?? [], assignment2]);
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
    const assignment2 = {
      place: { kind: "file", path: registryPath },
      matches: comparison(does, here),
      exported: true,
      readBy: "registry",
      ...withValues && found.value !== void 0 ? { value: knownValue(found.value) } : {}
    };
    return [{ name, assignment: assignment2 }];
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
function shellThatPassesOver(files, texts2, file, world) {
  const shell = world.env.find(({ name: name2 }) => name2 === "SHELL")?.value.split("/").at(-1);
  const own = shell === void 0 ? void 0 : reads[shell];
  const { readBy = "sh", path: path2 = "" } = files[file] ?? {};
  if (own === void 0 || !shellFiles.has(readBy) || own.includes(readBy)) return void 0;
  const name = (world.platform === "win32" ? import_node_path6.win32 : import_node_path6.posix).basename(path2);
  const isNamed = files.some((each, index) => own.includes(each.readBy) && texts2[index]?.includes(name));
  return isNamed ? void 0 : shell;
}
async function textOf2(world, path2) {
  const found = await world.stat(path2);
  if (found.is !== "found" || found.stat.kind !== "file" || found.stat.size > largest) return "";
  const read2 = await world.read(path2);
  if (read2.is !== "file") return "";
  const bytes = Buffer.from(read2.bytes);
  return bytes[0] === 255 && bytes[1] === 254 ? bytes.subarray(2).toString("utf16le") : textIn(read2.bytes);
}

// src/rule-kit/held-values.ts
var held_values_exports = {};
__export(held_values_exports, {
  canAuthenticate: () => canAuthenticate,
  foreignKind: () => foreignKind,
  hasNoCredential: () => hasNoCredential,
  heldValues: () => heldValues,
  isAddressSlot: () => isAddressSlot,
  isDropped: () => isDropped,
  isInUse: () => isInUse,
  isUsable: () => isUsable,
  losingValues: () => losingValues,
  shortfall: () => shortfall,
  subjectOf: () => subjectOf
});
init_shape();
init_token_kinds();

// src/rule-kit/place-name.ts
var place_name_exports = {};
__export(place_name_exports, {
  placeKey: () => placeKey,
  placeName: () => placeName,
  withTilde: () => withTilde
});
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

// src/rule-kit/held-values.ts
function subjectOf({ platform, clients: clients5, place, slot }) {
  return { platform, clients: clients5, place, slot };
}
function heldValues(facts) {
  return collect(facts, (entry, resolution) => entry.place.kind !== "default" && isInUse(entry, resolution, facts));
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
      const known5 = held2.get(key);
      if (known5?.clients.includes(client)) continue;
      const field = entry.wins ? fields[entry.slot] : void 0;
      const value = field?.value.is === "known" && placeKey(field.place) === placeKey(entry.place) ? field.value : entry.value;
      held2.set(key, {
        platform,
        slot: entry.slot,
        place: entry.place,
        value,
        clients: [...known5?.clients ?? [], client]
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
function foreignKind(platform, { traits: { kinds: kinds2 } }) {
  const sure = kinds2.flatMap((id) => kindOf(id) ?? []).filter(({ unmistakable }) => unmistakable);
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
  return length < least ? `shorter than every ${shapes[0]?.name ?? "credential"} known: ${length} characters, not ${least}` : void 0;
}
function canAuthenticate({ next }) {
  return next === "sends" || next === "exchanges";
}

// src/commands/where/find-copies.ts
async function findCopies(world, provider, facts) {
  const isSecret = secretSlots(provider);
  const found = [];
  const add = (each) => {
    if (each.value?.is !== "known" || !isSecret(each.slot)) return;
    const { blank, placeholder } = each.value.traits;
    if (blank || placeholder) return;
    const key = (place) => `${placeKey(place)} ${place.kind === "file" && !place.key ? place.line : ""}`;
    const index = found.findIndex((other) => key(other.place) === key(each.place) && other.slot === each.slot);
    const before = found[index];
    if (!before) found.push({ ...each, value: each.value });
    else
      found[index] = {
        ...before,
        isUsed: before.isUsed || each.isUsed,
        clients: [.../* @__PURE__ */ new Set([...before.clients, ...each.clients])]
      };
  };
  const variables = /* @__PURE__ */ new Map();
  for (const resolution of facts.resolutions) {
    for (const entry of resolution.chain) {
      const { place, slot, value, role } = entry;
      if (place.kind === "env" && role !== "lookalike" && isSecret(slot)) variables.set(place.name, slot);
      if (place.kind === "default" || slot === "netrc") continue;
      const isUsed2 = isInUse(entry, resolution, facts);
      add({ place, slot, value, kind: kindOfEntry(entry), isUsed: isUsed2, clients: isUsed2 ? [resolution.client] : [] });
    }
  }
  for (const { platform, place, value } of facts.lookalikes)
    if (platform === provider.id)
      add({ place, value, slot: slotOf(value, provider), kind: "lookalike", isUsed: false, clients: [] });
  for (const { path: path2, keys } of facts.fileKeys)
    for (const { line, value } of keys)
      if (value && isKnownToken(value, provider) && !found.some((each) => isInFile(each, path2, value)))
        add({
          place: { kind: "file", path: path2, line },
          value,
          slot: slotOf(value, provider),
          kind: "lookalike",
          isUsed: false,
          clients: []
        });
  const assignments = await findAssignments(world, [...variables.keys()], true, true);
  for (const [name, lines] of assignments)
    for (const { place, readBy, value } of lines)
      add({ place, value, slot: variables.get(name) ?? name, kind: kindOfReader(readBy), isUsed: false, clients: [] });
  for (const { name, place, value } of facts.hints)
    add({ place, value, slot: variables.get(name) ?? name, kind: "project file", isUsed: false, clients: [] });
  const copies = await Promise.all(found.map((each) => compared(each, found, world)));
  const rank = ({ relation }) => ["in use", "same", "part", "different"].indexOf(relation);
  return copies.sort((a, b) => rank(a) - rank(b));
}
function secretSlots({ tokens, declared: declared2 = [] }) {
  const secret = new Set(tokens.filter(({ meaning }) => meaning !== "identifier").flatMap(({ slots }) => slots));
  const open3 = new Set(declared2.flatMap(({ slots }) => slots.flatMap((each) => each.public ? [each.name] : [])));
  return (slot) => secret.has(slot) && !open3.has(slot);
}
function kindOfEntry({ place, role }) {
  if (role === "lookalike") return "lookalike";
  if (place.kind === "env") return "environment variable";
  return role === "cache" ? "cache" : "credential file";
}
function kindOfReader(readBy) {
  if (readBy === "registry") return "Windows user variable";
  return readBy === "dotenv" || readBy === "compose" || readBy === "direnv" ? "project file" : "startup file";
}
function isKnownToken({ traits }, { id, tokens }) {
  return tokens.some(({ kind, meaning }) => meaning !== "identifier" && traits.kinds.includes(`${id}/${kind}`));
}
function isInFile({ place, value }, path2, { secret }) {
  const isSame2 = place.kind === "file" && pathKey(place.path) === pathKey(path2);
  return isSame2 && value.secret.relation(secret) === "same";
}
function slotOf(value, { id, tokens }) {
  const kinds2 = value?.is === "known" ? value.traits.kinds : [];
  const token = tokens.find(({ kind, meaning }) => meaning !== "identifier" && kinds2.includes(`${id}/${kind}`));
  return token?.slots[0] ?? tokens.find(({ meaning }) => meaning === "current")?.slots[0] ?? "token";
}
async function compared({ isUsed: isUsed2, ...each }, all2, world) {
  const used = all2.filter((other) => other.isUsed && other.slot === each.slot);
  const { place, value } = each;
  const stat3 = place.kind === "file" ? await world.stat(place.path) : void 0;
  return {
    ...each,
    relation: isUsed2 ? "in use" : relationTo(value, used),
    ...value.traits.jwt?.issuedAt === void 0 ? {} : { issued: value.traits.jwt.issuedAt },
    ...stat3?.is === "found" ? { changed: stat3.stat.changed } : {}
  };
}
function relationTo({ secret }, used) {
  if (used.some(({ value }) => secret.relation(value.secret) === "same")) return "same";
  const isPart2 = used.some(
    ({ value }) => secret.relation(value.secret) !== "other" || value.secret.relation(secret) !== "other"
  );
  return isPart2 ? "part" : "different";
}
function isKnownFile(path2, copies) {
  return copies.some(({ place, kind }) => {
    const isWhole = kind === "credential file" || kind === "cache" || kind === "lookalike";
    return isWhole && place.kind === "file" && pathKey(place.path) === pathKey(path2);
  });
}

// src/config/apply-config.ts
var apply_config_exports = {};
__export(apply_config_exports, {
  applyConfig: () => applyConfig,
  ignoredPath: () => ignoredPath
});
var import_node_path7 = require("node:path");
function applyConfig(findings, files, around2) {
  const today = around2.now.toISOString().slice(0, 10);
  const kept2 = [];
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
    if (matching.length === 0 && severity !== "off") kept2.push({ ...finding, severity });
  }
  const ended = files.flatMap(
    (file) => file.ignores.filter(({ until }) => until < today).map((ignore) => endedGap(ignore, file))
  );
  return { findings: kept2, ignored: findings.length - kept2.length, gaps: ended, used };
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
  const path2 = around2.windows ? import_node_path7.win32 : import_node_path7.posix;
  const ignored = ignoredPath(ignore, file, around2);
  const found = path2.resolve(folderOf(file, around2), place.path);
  return ignored.endsWith(path2.sep) ? pathBelow(found, ignored) !== void 0 : isSamePath(found, ignored);
}
function ignoredPath(ignore, file, around2) {
  const path2 = around2.windows ? import_node_path7.win32 : import_node_path7.posix;
  const meant = ignore.place.replace(/^~(?=[/\\]|$)/, around2.home ?? "~");
  return path2.isAbsolute(meant) ? path2.normalize(meant) : path2.join(folderOf(file, around2), meant);
}
function folderOf(file, { windows }) {
  return (windows ? import_node_path7.win32 : import_node_path7.posix).dirname(file.path);
}
function isInside(place, folder, { windows, home }) {
  if (place.kind !== "file" && place.kind !== "git") return false;
  const path2 = windows ? import_node_path7.win32 : import_node_path7.posix;
  if (home && (isSamePath(home, folder) || pathBelow(home, folder) !== void 0)) return false;
  return pathBelow(path2.resolve(folder, place.path), folder) !== void 0;
}

// src/config/config-defaults.ts
var config_defaults_exports = {};
__export(config_defaults_exports, {
  configDefaults: () => configDefaults
});
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
var config_error_exports = {};
__export(config_error_exports, {
  ConfigError: () => ConfigError
});
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
var load_config_exports = {};
__export(load_config_exports, {
  loadConfig: () => loadConfig,
  userFolder: () => userFolder
});
var import_node_path8 = require("node:path");
init_untrusted();
async function loadConfig(world, known5) {
  const path2 = world.platform === "win32" ? import_node_path8.win32 : import_node_path8.posix;
  const user = userFolder(world);
  const root = await repositoryRoot(world);
  const files = [
    user ? await readConfig(path2.join(user, "auth-doctor.toml"), "user", world, known5) : void 0,
    root ? await readConfig(path2.join(root, "auth-doctor.toml"), "repository", world, known5) ?? await readConfig(path2.join(root, "pyproject.toml"), "repository", world, known5) : void 0
  ];
  return files.filter((file) => file !== void 0);
}
function userFolder(world) {
  const path2 = world.platform === "win32" ? import_node_path8.win32 : import_node_path8.posix;
  const base = world.env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  const home = world.home ?? world.user.passwdHome;
  if (base && path2.isAbsolute(base)) return path2.join(base, "auth-doctor");
  return home ? path2.join(home, ".config", "auth-doctor") : void 0;
}
async function repositoryRoot(world) {
  const path2 = world.platform === "win32" ? import_node_path8.win32 : import_node_path8.posix;
  for (let folder = world.cwd; ; folder = path2.dirname(folder)) {
    if ((await world.stat(path2.join(folder, ".git"))).is === "found") return folder;
    if (path2.dirname(folder) === folder) return void 0;
  }
}
async function readConfig(path2, trust, world, known5) {
  const result = await world.read(path2);
  if (result.is === "error" && (result.code === "ENOENT" || result.code === "ENOTDIR")) return void 0;
  if (result.is !== "file") {
    if (trust === "repository") return void 0;
    throw new ConfigError(say`${shownNames(path2)}: cannot be read`);
  }
  const text2 = new TextDecoder().decode(result.bytes);
  const isProject = path2.endsWith("pyproject.toml");
  if (isProject && !text2.includes("auth-doctor")) return void 0;
  const content = await parseToml(text2, path2);
  const table = isProject ? tableOf(content) : content;
  if (table === void 0) return void 0;
  const { parseConfig: parseConfig2 } = await Promise.resolve().then(() => (init_parse_config(), parse_config_exports));
  return parseConfig2(table, path2, trust, await known5());
}
async function parseToml(text2, path2) {
  const { parse: parse3, TomlError } = await Promise.resolve().then(() => __toESM(require("./smol-toml.js"), 1));
  try {
    return parse3(text2);
  } catch (error) {
    const where2 = error instanceof TomlError ? say`:${error.line}:${error.column}` : say``;
    throw new ConfigError(say`${shownNames(path2)}${where2}: invalid TOML`);
  }
}
function tableOf(content) {
  const tool = content.tool;
  return tool?.["auth-doctor"];
}

// src/declared/format-dotenv.ts
var format_dotenv_exports = {};
__export(format_dotenv_exports, {
  parseDotenv: () => parseDotenv
});
var escapes = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" };
function parseDotenv(text2, env2) {
  const entries = /* @__PURE__ */ new Map();
  const keys = [];
  const source = text2.replace(/^\ufeff/, "");
  const binding = /[^\S\n]*(?:export[^\S\n]+)?(?:'([^'\n]+)'|([^=#\s]+))[^\S\n]*(?:=[^\S\n]*('(?:\\'|[^'])*'|"(?:\\"|[^"])*"|[^\n]*))?/y;
  let [at, line, counted] = [0, 1, 0];
  while (at < source.length) {
    const end = lineEnd(source, at);
    for (; counted < at; counted += 1) if (source[counted] === "\n") line += 1;
    binding.lastIndex = at;
    const found = binding.exec(source);
    const rest = found ? source.slice(binding.lastIndex, lineEnd(source, binding.lastIndex)) : "";
    const key = found?.[1] ?? found?.[2];
    if (!found || key === void 0 || !/^\s*(?:#.*)?$/.test(rest)) {
      at = end + 1;
      continue;
    }
    keys.push({ key, line });
    const own = (name) => env2(name) ?? textOf3(entries.get(name));
    if (found[3] !== void 0) entries.set(key, { value: { t: "str", v: expanded(unquoted(found[3]), own) }, line });
    at = lineEnd(source, binding.lastIndex) + 1;
  }
  return { is: "parsed", keys, get: (key) => entries.get(key) };
}
function lineEnd(text2, from) {
  const end = text2.indexOf("\n", from);
  return end === -1 ? text2.length : end;
}
function unquoted(value) {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll(/\\([\\'])/g, "$1");
  if (/^".*"$/s.test(value))
    return value.slice(1, -1).replaceAll(/\\([\\'"abfnrtv])/g, (_, char) => escapes[char] ?? char);
  const comment = /\s#/.exec(value)?.index ?? value.length;
  return value.slice(0, comment).trimEnd();
}
function expanded(value, env2) {
  return value.replaceAll(
    /\$\{([^}:]*)(?::-([^}]*))?\}/g,
    (_, name, usual) => env2(name) ?? usual ?? ""
  );
}
function textOf3(entry) {
  return entry?.value.t === "str" ? entry.value.v : void 0;
}

// part:core
init_git_answer();
init_git_problem();
init_run_git();

// src/known-names.ts
var known_names_exports = {};
__export(known_names_exports, {
  knownNames: () => knownNames
});

// src/providers/all-platforms.ts
var all_platforms_exports = {};
__export(all_platforms_exports, {
  allPlatforms: () => allPlatforms
});
init_catalog_generated();

// src/providers/load-providers.ts
var load_providers_exports = {};
__export(load_providers_exports, {
  clientIds: () => clientIds,
  loadProviders: () => loadProviders,
  providerIds: () => providerIds
});
init_catalog_generated();

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
function absentClient({ id, package: distribution, programs, isProgram: isProgram2, ...absent }, resolution, load) {
  let loaded;
  return {
    id,
    package: distribution,
    ...programs ? { programs } : {},
    ...isProgram2 === void 0 ? {} : { isProgram: isProgram2 },
    resolve: async (world, input) => {
      if (isEmpty(input) && await isNothingOf(absent, world)) return absentResolution(resolution, world);
      loaded ??= await load();
      return await loaded.resolve(world, input);
    },
    // An answer is to a request, and whoever made one was replayed.
    predict: (resolution2, reply) => loaded?.predict?.(resolution2, reply)
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
function namesIn(env2) {
  const names = known4.get(env2) ?? new Set(env2.map(({ name }) => name.toUpperCase()));
  known4.set(env2, names);
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
  const text2 = String(holder.value.text);
  let value;
  Object.defineProperty(holder, "value", {
    get: () => {
      value ??= knownValue(text2);
      return value;
    }
  });
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
var client_loaders_exports = {};
__export(client_loaders_exports, {
  clientLoaders: () => clientLoaders
});
init_catalog_generated();
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
  const known5 = absent?.clients.get(id);
  const resolution = absent?.resolutions[id];
  return known5 && resolution !== void 0 ? absentClient(known5, resolution, load) : await load();
}

// src/providers/platform-names.ts
var platform_names_exports = {};
__export(platform_names_exports, {
  platformNamed: () => platformNamed,
  platformNames: () => platformNames
});
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
var provider_file_error_exports = {};
__export(provider_file_error_exports, {
  ProviderFileError: () => ProviderFileError
});
var ProviderFileError = class extends ConfigError {
  name = "ProviderFileError";
};

// src/providers/user-providers.ts
var user_providers_exports = {};
__export(user_providers_exports, {
  userProviders: () => userProviders
});
var import_node_path12 = require("node:path");
init_catalog_generated();
init_untrusted();
var none = { providers: [], replaced: /* @__PURE__ */ new Map(), faults: [] };
var hasAdded = false;
async function userProviders(world) {
  const folder = userProviderFolder(world);
  const listed = folder === void 0 ? void 0 : await world.list(folder);
  const names = listed?.is === "found" ? listed.names.filter((name) => name.endsWith(".toml")).sort() : [];
  if (folder === void 0 || names.length === 0 && !hasAdded) return none;
  const { addKinds: addKinds2 } = await Promise.resolve().then(() => (init_token_kinds(), token_kinds_exports));
  const { declaredClient: declaredClient2 } = await Promise.resolve().then(() => (init_declared_client(), declared_client_exports));
  const { found, faults } = await readFiles(world, folder, names);
  const replaced2 = new Map(
    found.flatMap(({ data, file }) => replacedBy(data).map((id) => [id, { by: data.id, file }]))
  );
  addKinds2(
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
  const path2 = world.platform === "win32" ? import_node_path12.win32 : import_node_path12.posix;
  const given = world.env.find(({ name }) => name === "XDG_CONFIG_HOME")?.value;
  const home = world.home ?? world.user.passwdHome;
  const config = given !== void 0 && path2.isAbsolute(given) ? given : home === void 0 ? void 0 : path2.join(home, ".config");
  return config === void 0 ? void 0 : path2.join(config, "auth-doctor", "providers");
}
async function readFiles(world, folder, names) {
  const { parseProviderFile: parseProviderFile2 } = await Promise.resolve().then(() => (init_provider_file(), provider_file_exports));
  const path2 = world.platform === "win32" ? import_node_path12.win32 : import_node_path12.posix;
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
  const { parse: parse3 } = await Promise.resolve().then(() => __toESM(require("./smol-toml.js"), 1));
  try {
    const text2 = new TextDecoder("utf-8", { fatal: true }).decode(read2.bytes);
    return { is: "read", table: parse3(text2), text: text2 };
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
  const known5 = [...own, ...catalog.filter(({ id }) => !replaced2.has(id))];
  return {
    ids,
    known: known5,
    current,
    named: (word2) => ids.find((id) => id === word2.toLowerCase()) ?? platformNamed(word2, known5),
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

// src/main.ts
var main_exports = {};
__export(main_exports, {
  main: () => main
});

// src/command-line/end-signals.ts
var ending2 = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2", "SIGBREAK"];
var asking = ["SIGINT", "SIGTERM"];
var rarer = ["SIGALRM", "SIGXCPU", "SIGVTALRM", "SIGIO", "SIGPWR"];
function endSignals({ source, end, explain: explain2, patience: patience2 = 2e3 }) {
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
        if (due !== void 0) setTimeout(end, patience2, due).unref();
      };
    },
    take: () => {
      taken = new AbortController();
      return taken.signal;
    },
    released: async () => {
      if (held2 > 0) await new Promise((resolve2) => waiting.push(resolve2));
    },
    exitCode: () => due
  };
}
function codeOf(name) {
  const numbers = process.getBuiltinModule("node:os").constants.signals;
  return 128 + (numbers[name] ?? 0);
}

// src/output/guard-text.ts
init_untrusted();

// src/output/mask-parts.ts
function maskParts(text2, index, mask2, from = 0) {
  let masked3 = text2;
  for (let round = 0; round < 8; round += 1) {
    const edits = readingsOf(masked3).flatMap((reading) => {
      const ends = partEnds(reading.text, index);
      return ends.length === 0 ? [] : editsOf(ends, mappedReading(masked3, reading), mask2, from);
    });
    if (edits.length === 0) return masked3;
    masked3 = edited(masked3, edits);
  }
  return text2.slice(0, from) + mask2;
}
function editsOf(ends, { starts, ends: sourceEnds }, mask2, from) {
  const edits = [];
  let begin2 = -1;
  for (const [index, end] of ends.entries()) {
    if (begin2 === -1) begin2 = end - leastPart + 1;
    const next = ends[index + 1];
    if (next !== void 0 && next - leastPart + 1 <= end + 1) continue;
    let text2 = mask2;
    let last;
    for (let at = begin2; at <= end; at += 1) {
      const [start2, stop] = [Math.max(starts[at] ?? 0, from), sourceEnds[at] ?? 0];
      if (stop <= from) continue;
      if (last && start2 <= last.end) last.end = Math.max(last.end, stop);
      else {
        last = { start: start2, end: stop, text: text2 };
        edits.push(last);
        text2 = "";
      }
    }
    begin2 = -1;
  }
  return edits;
}
function edited(text2, edits) {
  let result = "";
  let last = 0;
  for (const { start: start2, end, text: replacement } of [...edits].sort(
    (a, b) => a.start - b.start || b.text.length - a.text.length
  )) {
    if (start2 >= last) result += text2.slice(last, start2) + replacement;
    last = Math.max(last, end);
  }
  return result + text2.slice(last);
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
function guardedText(text2, guard = {}, before = "") {
  const secrets = guardedSecrets((guard.secrets ?? allSecrets)(), guard.exempt);
  const { whole, part } = lookForSecrets(before + text2, secrets.index);
  if (whole && leaks(before, text2, secrets)) throw new LeakError();
  if (!part) return text2;
  const tail = before.slice(-rememberedForParts);
  const shown2 = reshaped(
    text2,
    (each) => maskParts(tail + each, secrets.index, maskedSecret, tail.length).slice(tail.length)
  );
  if (shown2 !== text2 && guard.strict) throw new LeakError();
  return shown2;
}
function leaks(before, text2, secrets) {
  if (holdsForm(text2, secrets)) return true;
  return before !== "" && holdsForm(before + text2, secrets) && !holdsForm(before, secrets);
}

// src/report/shown-data.ts
var shown_data_exports = {};
__export(shown_data_exports, {
  shownData: () => shownData
});
function shownData(data, mask2, ours2 = /* @__PURE__ */ new Set()) {
  if (mask2.lookAhead) {
    const texts2 = /* @__PURE__ */ new Set();
    const collect2 = (text2) => {
      texts2.add(text2);
      return text2;
    };
    masked2(data, collect2, ours2, "");
    mask2.lookAhead(texts2);
  }
  return masked2(data, mask2, ours2, "");
}
function masked2(data, mask2, ours2, under) {
  if (typeof data === "string") return ours2.has(under) ? data : mask2(data);
  if (Array.isArray(data)) return data.map((each) => masked2(each, mask2, ours2, under));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, masked2(value, mask2, ours2, key)]));
}

// src/report/json-error.ts
function jsonError(code, message, version2) {
  const error = { schemaVersion: 1, tool: { name: "auth-doctor", version: version2 }, error: { code, message } };
  return shownData(error, (text2) => text2);
}

// src/command-line/run-program.ts
init_untrusted();

// src/version.ts
var version_exports = {};
__export(version_exports, {
  version: () => version
});
var version = "0.1.0";

// src/command-line/command-line.ts
init_untrusted();

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
var standardInput2 = "-";
function plainArguments({ options, words: words3 }, args) {
  const named2 = [];
  const parsed = {};
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    const next = args[index + 1] ?? "";
    const name = arg.replace(/^--(?:no-)?/, "");
    const type = Object.hasOwn(options, name) ? options[name]?.type : void 0;
    if ((plainWord.test(arg) || arg === standardInput2) && words3) named2.push(arg);
    else if (type === void 0 || Object.hasOwn(parsed, name)) return void 0;
    else if (type === "boolean" && arg === `--${name}` && !/^(?:true|false)$/.test(next)) parsed[name] = true;
    else if (type === "boolean" && arg === `--no-${name}` && !/^(?:true|false)$/.test(next)) parsed[name] = false;
    else if (type === "string" && arg === `--${name}` && plainWord.test(next)) {
      parsed[name] = next;
      index += 1;
    } else return void 0;
  }
  return inCustody(words3 && named2.length > 0 ? { ...parsed, [words3.name]: named2 } : parsed);
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
async function answerTo(args, chosen, { env: env2 }) {
  if (chosen.args.length === 1 && chosen.args[0] === "--help") return { kind: "help" };
  return (await Promise.resolve().then(() => (init_yargs_arguments(), yargs_arguments_exports))).yargsArguments(chosen, { args, env: env2 });
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

// src/output/end-process.ts
init_with_timeout();
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
  const examine = (text2) => {
    if (examined && examined.text === text2 && examined.before === before) return examined.shown;
    const shown2 = guardedText(text2, guard, before);
    examined = { text: text2, before, shown: shown2 };
    return shown2;
  };
  const writeNext = async (text2, commands3) => {
    const shown2 = examine(text2);
    if (shown2 !== text2) hasMasked = true;
    const safe = commands3 === "own" && lastLineOf(before) === "" ? withOwnAnnotations(shown2) : withoutCommands(shown2, lastLineOf(before));
    before = (before + safe).slice(-remembered);
    if (closed) return "closed";
    const outcome = await toTheEnd(stream, safe);
    closed = outcome === "closed";
    return outcome;
  };
  return {
    write: (text2, commands3) => {
      const next = last.then(() => writeNext(text2, commands3));
      last = next.catch(() => void 0);
      return next;
    },
    wouldMask: (text2) => examine(text2) !== text2,
    forFile: (text2) => {
      const shown2 = guardedText(text2, guard);
      if (shown2 !== text2) hasMasked = true;
      return shown2;
    },
    get hasMasked() {
      return hasMasked;
    }
  };
}
function lastLineOf(text2) {
  return text2.slice(Math.max(text2.lastIndexOf("\n"), text2.lastIndexOf("\r")) + 1);
}
function toTheEnd(stream, text2) {
  if (text2 === "") return Promise.resolve("written");
  return new Promise((resolve2, reject) => {
    stream.write(text2, (error) => {
      if (!error) return resolve2("written");
      return isGone(error) ? resolve2("closed") : reject(new OutputError("code" in error ? error.code : void 0));
    });
  });
}
function isGone(error) {
  return "code" in error && (error.code === "EPIPE" || error.code === "EOF" || error.code === "ERR_STREAM_DESTROYED");
}

// src/report/public-secret.ts
var public_secret_exports = {};
__export(public_secret_exports, {
  isPublicText: () => isPublicText
});
init_catalog_generated();
var oneWord = /^[A-Za-z]{1,15}$/;
var judged2 = /* @__PURE__ */ new WeakMap();
function isPublicText(secret) {
  const known5 = judged2.get(secret) ?? isPublic(secret.reveal());
  judged2.set(secret, known5);
  return known5;
}
function isPublic(text2) {
  if (oneWord.test(text2)) return true;
  if (credentialParts(text2)[0] === text2) return false;
  return isPlainlyPublic(text2) || catalogTexts.some((each) => each.includes(text2));
}

// src/main.ts
init_untrusted();
async function main(args, staged) {
  const cleanUps = /* @__PURE__ */ new Set();
  let err;
  const guard = { exempt: isPublicText };
  const output = {
    out: guardedWriter(process.stdout, guard),
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
  const host = thisHost(signals, cleanUps, staged);
  const end = async (code) => {
    await signals.released();
    endProcess(signals.exitCode() ?? code);
  };
  process.on("uncaughtException", (error) => void exitCodeOfError(error, args, host, output).then(end));
  await end(await runProgram(args, host, output));
}
var heldWords = say`auth-doctor: waiting up to 60 s for the reply to the exchange, to save it. Stopping now could log you out.`;
function thisHost(signals, cleanUps, staged) {
  return {
    env: process.env,
    platform: process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux",
    script: process.argv[1],
    staged,
    stdout: process.stdout,
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
var mask_tokens_exports = {};
__export(mask_tokens_exports, {
  holdsNothing: () => holdsNothing,
  maskGuarded: () => maskGuarded,
  maskTokens: () => maskTokens
});
function maskTokens(text2, secrets) {
  return maskGuarded(text2, guardedSecrets(secrets));
}
function maskGuarded(text2, secrets) {
  const { whole, part } = lookForSecrets(text2, secrets.index);
  const masked3 = whole ? maskWhole(text2, secrets) : text2;
  return part ? maskParts(masked3, secrets.index, maskedSecret) : masked3;
}
var between = "\n\x07\0\n";
function holdsNothing(texts2, secrets) {
  const { whole, part } = lookForSecrets([...texts2].join(between), secrets.index);
  return !whole && !part;
}
function maskWhole(text2, secrets) {
  if (!holdsForm(text2, secrets)) return text2;
  const forms = [...secrets.whole.values()].flatMap(({ plain: plain3, escaped: escaped2 }) => [...plain3, ...escaped2]).sort((a, b) => b.length - a.length);
  const masked3 = forms.reduce((rest, form) => rest.replaceAll(form, maskedSecret), wellFormed(text2));
  if (!holdsForm(masked3, secrets)) return masked3;
  const lines = masked3.split("\n").map((line) => holdsForm(line, secrets) ? maskedSecret : line);
  const joined3 = lines.join("\n");
  return holdsForm(joined3, secrets) ? maskedSecret : joined3;
}

// src/report/chain-lines.ts
var chain_lines_exports = {};
__export(chain_lines_exports, {
  chainLines: () => chainLines,
  placeLines: () => placeLines,
  versionLines: () => versionLines
});

// src/rule-kit/evidence.ts
var evidence_exports = {};
__export(evidence_exports, {
  durationWords: () => durationWords,
  exceptionWords: () => exceptionWords,
  lifeWords: () => lifeWords,
  orWords: () => orWords,
  valueEvidence: () => valueEvidence,
  valueWords: () => valueWords
});
function valueWords(value, now) {
  if (value.is === "unknown") return `not known: ${value.reason}`;
  const { length, jwt, blank, pythonType } = value.traits;
  if (length === 0) return "set but empty";
  if (blank) return "white space only";
  const size = `${length} ${length === 1 ? "character" : "characters"}`;
  if (pythonType) return `a ${pythonType}, not text`;
  return jwt ? `${size}, JWT${jwt.expires === void 0 ? "" : `, ${lifeWords(jwt.expires, now)}`}` : size;
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
function orWords(words3) {
  return words3.length < 2 ? words3.join("") : `${words3.slice(0, -1).join(", ")} or ${words3.at(-1) ?? ""}`;
}
function exceptionWords({ class: name, message, ownWords }) {
  if (ownWords) return message;
  return message === "" ? name : `${name}: ${message}`;
}

// src/report/chain-lines.ts
init_untrusted();

// src/report/client-words.ts
var client_words_exports = {};
__export(client_words_exports, {
  raisedWords: () => raisedWords,
  stateLines: () => stateLines,
  usesWords: () => usesWords,
  winningPlaces: () => winningPlaces
});
init_untrusted();
init_layout();
function usesWords(resolution, page, count = 1) {
  const places2 = winningPlaces(resolution, page);
  const verb = (word2) => resolution.confidence === "other-version" ? say`would ${word2}` : count > 1 ? say`${word2}` : say`${word2}s`;
  const open3 = openWords(resolution, page);
  if (places2.length === 0) return open3 ?? say`${verb("find")} no credential`;
  const uses = say`${verb("use")} ${joinWords(places2, ", ")}${open3 === void 0 ? "" : say`, and ${open3}`}`;
  const sendsNothing = resolution.next === "sends-nothing";
  return sendsNothing ? say`${uses}, and ${count > 1 ? "send" : "sends"} nothing` : uses;
}
function openWords({ chain, source }, { report: report2, show }) {
  if (source !== "unknown") return void 0;
  const open3 = chain.filter(({ state }) => state === "unknown");
  const names = new Set(open3.map(({ place }) => show(placeName(withoutLine(place), report2.home))));
  return names.size === 0 ? say`may use anything` : say`may use ${show(orWords([...names]))}`;
}
function winningPlaces({ chain }, { report: report2, show }) {
  const winners = chain.filter(({ wins, place }) => wins && place.kind !== "default");
  return [...new Set(winners.map(({ place }) => show(placeName(withoutLine(place), report2.home))))];
}
function withoutLine(place) {
  return place.kind === "file" ? { kind: "file", path: place.path } : place;
}
var whenRaised = {
  construct: "when it is created",
  token: "when it asks for a token",
  send: "at the first request"
};
function raisedWords({ class: name, message, phase, ownWords }, { show, report: report2 }, would = false) {
  const when = whenRaised[phase];
  const line = message.replaceAll(/\s*\n\s*/g, " ");
  const text2 = show(report2.home && report2.home !== "/" ? line.replaceAll(report2.home, "~") : line);
  const does = ownWords ? would ? "would print" : "prints" : would ? "would raise" : "raises";
  const what = ownWords ? text2 : say`${show(name)}${text2 === "" ? "" : say`: ${text2}`}`;
  return say`${does} ${what} (${when})`;
}
function stopWords({ raises, warnings, confidence }, page) {
  const would = confidence === "other-version";
  const [raised] = raises;
  if (raised) {
    const [line = ""] = raised.message.trimStart().split("\n");
    const { home } = page.report;
    const text2 = page.show((home && home !== "/" ? line.replaceAll(home, "~") : line).trim());
    if (raised.ownWords) return say`${would ? "would print" : "prints"} ${text2}`;
    return say`${would ? "would raise" : "raises"} ${page.show(raised.class)}${text2 === "" ? "" : say`: ${text2}`}`;
  }
  return warnings[0] === void 0 ? void 0 : say`${would ? "would warn" : "warns"}: ${page.show(warnings[0].replaceAll(/\s*\n\s*/g, " "))}`;
}
function stateLines(platform, page) {
  const { paint, screen, show } = page;
  const alike = /* @__PURE__ */ new Map();
  for (const resolution of platform.clients) {
    const words3 = usesWords(resolution, page);
    const below = stopWords(resolution, page);
    const known5 = alike.get(`${words3} ${below}`);
    if (known5) known5.names.push(resolution.client);
    else alike.set(`${words3} ${below}`, { names: [resolution.client], one: resolution, below });
  }
  const name = show(platform.name.toUpperCase());
  const rows = [...alike.values()].map(({ names, one, below }, index) => {
    const isShort = index > 0 && below !== void 0;
    const words3 = isShort ? below : usesWords(one, page, names.length);
    const text2 = say`${show(names.join(", "))} ${words3}`;
    return isShort ? { text: cutText(text2, screen.width - 2, screen.unicode), below: void 0 } : { text: text2, below };
  });
  const [first, ...others] = rows;
  const fits = first !== void 0 && columnCount(name) + 2 + columnCount(first.text) <= screen.width;
  const belowLines = (text2) => text2 === void 0 ? [] : [say`    ${cutText(text2, screen.width - 4, screen.unicode)}`];
  const rowLines2 = ({ text: text2, below }) => [
    ...wrapText(text2, screen.width - 2).map((line, index) => say`${index === 0 ? "  " : "    "}${line}`),
    ...belowLines(below)
  ];
  return [
    fits ? say`${paint.bold(name)}  ${first.text}` : paint.bold(name),
    ...first && !fits ? rowLines2(first) : belowLines(first?.below),
    ...others.flatMap(rowLines2)
  ];
}
function cutText(text2, columns, unicode2) {
  const mark2 = unicode2 ? " \u2026" : " ...";
  const [whole, more] = wrapText(text2, columns);
  if (more === void 0) return whole ?? say``;
  return say`${wrapText(text2, columns - mark2.length)[0] ?? ""}${mark2}`;
}

// src/report/chain-lines.ts
init_layout();
function chainLines(platform, page) {
  const groups = /* @__PURE__ */ new Map();
  for (const client of platform.clients) {
    const chain = placeLines(client, page);
    const group = groups.get(chain.join("\n"));
    if (group) group.clients.push(client);
    else groups.set(chain.join("\n"), { clients: [client], chain });
  }
  return spacedBlocks(
    [...groups.values()].map(({ clients: clients5, chain }) => [
      ...versionLines(clients5, platform, page),
      ...chain,
      ...saidLines(clients5, page)
    ])
  );
}
function placeLines(client, page) {
  return [...slotLines(client, page), ...settingLines(client, page)];
}
function versionLines(clients5, platform, page) {
  const rows = clients5.map((client) => ({
    name: page.show(client.client),
    words: page.show(versionWords(client, platform)),
    paintName: page.paint.bold
  }));
  return twoColumns(rows, page.screen.width - 2).map((line) => say`  ${line}`);
}
function versionWords({ client, confidence }, { installed }) {
  const found = installed.find((each) => each.client === client);
  if (!found) return "";
  if (found.version === void 0) return `${found.package} is not installed here: assuming the supported version`;
  return `${found.package} ${found.version} is installed, ${confidence === "modelled" ? "a supported version" : "which is not a supported version"}`;
}
function slotLines({ chain }, page) {
  const slots = [...new Set(chain.map(({ slot }) => slot))];
  return slots.flatMap((slot) => [
    say`    ${page.show(slot)}`,
    ...entryLines(
      chain.filter((entry) => entry.slot === slot),
      chain,
      page
    )
  ]);
}
function entryLines(entries, chain, page) {
  const { screen, paint, glyphs } = page;
  const rows = entries.map(
    (entry, index) => ({
      name: say`${entry.wins ? glyphs.uses : " "} ${blanks(index < 9 ? 1 : 0)}${index + 1}  ${entryName(entry, page)}`,
      words: entryWords(entry, chain, page),
      ...entry.wins ? { paintName: paint.bold } : {}
    })
  );
  return twoColumns(rows, screen.width - 4, 6).map((line) => say`    ${line}`);
}
function entryName({ place, slot }, { show, report: report2 }) {
  const name = placeName(place, report2.home);
  return show(place.kind === "file" && place.key !== void 0 && place.key !== slot ? `${name} (${place.key})` : name);
}
var roleWords = {
  current: void 0,
  legacy: "legacy name",
  cache: "cache",
  lookalike: "never read"
};
function entryWords(entry, chain, page) {
  const { state, value, why, wins, role, problem, stat: stat3 } = entry;
  const { report: report2, show } = page;
  const held2 = value ? valueWords(value, report2.now) : state === "absent" ? absentWords(entry) : state;
  const earlier = earlierEntry(entry, chain);
  const mode = stat3 && stat3.kind === "file" ? `mode ${stat3.mode.toString(8).padStart(4, "0")}` : void 0;
  const wrong = problem ? `${problem.what}${problem.line ? ` (line ${problem.line}${problem.column ? `, column ${problem.column}` : ""})` : ""}` : void 0;
  const standing = [
    wins ? "used" : void 0,
    earlier && `same value as ${earlier.slot === entry.slot ? "" : `${earlier.slot} in `}${entryName(earlier, page)}`,
    roleWords[role],
    state === "ignored" ? "ignored" : void 0
  ];
  return show([held2, ...standing, mode, wrong, why].filter(Boolean).join(", "));
}
function absentWords({ place, stat: stat3, why }) {
  if (place.kind === "env") return "not set";
  if (place.kind === "argument") return "not given";
  if (!stat3) return "not found";
  return why === void 0 ? "not in the file" : void 0;
}
function earlierEntry(entry, chain) {
  const { value } = entry;
  if (value?.is !== "known" || value.traits.length === 0) return void 0;
  const first = chain.find((each) => each.value?.is === "known" && each.value.secret.relation(value.secret) === "same");
  return first === entry ? void 0 : first;
}
function saidLines(clients5, page) {
  const said2 = clients5.map((client) => sentences(client, page));
  const isSame2 = said2.every((each) => each.join("\n") === said2[0]?.join("\n"));
  const texts2 = isSame2 ? said2[0] ?? [] : clients5.flatMap(({ client }, index) => (said2[index] ?? []).map((text2) => say`${page.show(client)}: ${text2}`));
  return texts2.flatMap((text2) => wrapText(text2, page.screen.width - 4)).map((line) => say`    ${line}`);
}
function sentences({ warnings, raises, gaps, confidence }, page) {
  const would = confidence === "other-version";
  return [
    ...warnings.map((text2) => say`${would ? "would warn" : "warns"}: ${page.show(text2)}`),
    ...raises.map((raised) => raisedWords(raised, page, would)),
    ...gaps.map((text2) => say`unknown: ${page.show(text2)}`)
  ];
}
function settingLines({ settings: settings2 }, page) {
  const rows = Object.entries(settings2).map(([name, { value, place }]) => ({
    name: page.show(name),
    words: say`${page.show(withTilde(value, page.report.home))} (${page.show(placeName(place, page.report.home))})`
  }));
  return rows.length === 0 ? [] : [say`    settings`, ...twoColumns(rows, page.screen.width - 6).map((line) => say`      ${line}`)];
}

// src/report/finding-lines.ts
var finding_lines_exports = {};
__export(finding_lines_exports, {
  briefFindingLines: () => briefFindingLines,
  findingLines: () => findingLines,
  headLines: () => headLines
});
init_untrusted();

// src/report/finding-title.ts
var finding_title_exports = {};
__export(finding_title_exports, {
  findingTitle: () => findingTitle,
  titleWords: () => titleWords
});
function findingTitle(finding, { report: report2, show }) {
  return show(titleWords(finding, report2));
}
function titleWords({ message, place, platform }, { home, platforms }) {
  const name = placeName(place, home);
  if (place.kind === "default" || message.includes(name)) return message;
  const slot = place.kind === "env" ? slotAt(platform, placeKey(place), platforms) : void 0;
  if (slot !== void 0 && message.startsWith(`${slot} `)) return name + message.slice(slot.length);
  if (place.kind === "file") {
    const whole = placeName({ kind: "file", path: place.path }, home);
    const at = message.indexOf(whole);
    if (at !== -1 && /^(?![\w./\\-])/.test(message.slice(at + whole.length)))
      return message.slice(0, at) + name + message.slice(at + whole.length);
  }
  if (place.kind !== "argument" && isAbsent(platform, placeKey(place), platforms))
    return `${message} (first place: ${name})`;
  return place.kind === "argument" ? message : `${name}: ${message}`;
}
function slotAt(platform, key, platforms) {
  const clients5 = platforms.filter(({ id }) => id === platform).flatMap((each) => each.clients);
  return clients5.flatMap(({ chain }) => chain).find(({ place }) => placeKey(place) === key)?.slot;
}
function isAbsent(platform, key, platforms) {
  const entries = platforms.filter(({ id }) => id === platform).flatMap(({ clients: clients5 }) => clients5.flatMap(({ chain }) => chain)).filter(({ place }) => placeKey(place) === key);
  return entries.length > 0 && entries.every(({ state }) => state === "absent");
}

// src/report/finding-lines.ts
init_layout();

// src/report/page.ts
var page_exports = {};
__export(page_exports, {
  asciiText: () => asciiText,
  glyphsOf: () => glyphsOf,
  labelWidth: () => labelWidth,
  labelledProse: () => labelledProse,
  labelledRow: () => labelledRow,
  linkTo: () => linkTo,
  pageOf: () => pageOf,
  prose: () => prose,
  rowIndent: () => rowIndent,
  ruleName: () => ruleName,
  signOf: () => signOf
});

// ../../../work/main/node_modules/chalk/source/vendor/ansi-styles/index.js
var ANSI_BACKGROUND_OFFSET = 10;
var wrapAnsi16 = (offset = 0) => (code) => `\x1B[${code + offset}m`;
var wrapAnsi256 = (offset = 0) => (code) => `\x1B[${38 + offset};5;${code}m`;
var wrapAnsi16m = (offset = 0) => (red, green, blue) => `\x1B[${38 + offset};2;${red};${green};${blue}m`;
var styles = {
  modifier: {
    reset: [0, 0],
    // 21 isn't widely supported and 22 does the same thing
    bold: [1, 22],
    dim: [2, 22],
    italic: [3, 23],
    underline: [4, 24],
    overline: [53, 55],
    inverse: [7, 27],
    hidden: [8, 28],
    strikethrough: [9, 29]
  },
  color: {
    black: [30, 39],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    white: [37, 39],
    // Bright color
    blackBright: [90, 39],
    gray: [90, 39],
    // Alias of `blackBright`
    grey: [90, 39],
    // Alias of `blackBright`
    redBright: [91, 39],
    greenBright: [92, 39],
    yellowBright: [93, 39],
    blueBright: [94, 39],
    magentaBright: [95, 39],
    cyanBright: [96, 39],
    whiteBright: [97, 39]
  },
  bgColor: {
    bgBlack: [40, 49],
    bgRed: [41, 49],
    bgGreen: [42, 49],
    bgYellow: [43, 49],
    bgBlue: [44, 49],
    bgMagenta: [45, 49],
    bgCyan: [46, 49],
    bgWhite: [47, 49],
    // Bright color
    bgBlackBright: [100, 49],
    bgGray: [100, 49],
    // Alias of `bgBlackBright`
    bgGrey: [100, 49],
    // Alias of `bgBlackBright`
    bgRedBright: [101, 49],
    bgGreenBright: [102, 49],
    bgYellowBright: [103, 49],
    bgBlueBright: [104, 49],
    bgMagentaBright: [105, 49],
    bgCyanBright: [106, 49],
    bgWhiteBright: [107, 49]
  }
};
var modifierNames = Object.keys(styles.modifier);
var foregroundColorNames = Object.keys(styles.color);
var backgroundColorNames = Object.keys(styles.bgColor);
var colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
  const codes2 = /* @__PURE__ */ new Map();
  for (const [groupName, group] of Object.entries(styles)) {
    for (const [styleName, style] of Object.entries(group)) {
      styles[styleName] = {
        open: `\x1B[${style[0]}m`,
        close: `\x1B[${style[1]}m`
      };
      group[styleName] = styles[styleName];
      codes2.set(style[0], style[1]);
    }
    Object.defineProperty(styles, groupName, {
      value: group,
      enumerable: false
    });
  }
  Object.defineProperty(styles, "codes", {
    value: codes2,
    enumerable: false
  });
  styles.color.close = "\x1B[39m";
  styles.bgColor.close = "\x1B[49m";
  styles.color.ansi = wrapAnsi16();
  styles.color.ansi256 = wrapAnsi256();
  styles.color.ansi16m = wrapAnsi16m();
  styles.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
  styles.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
  Object.defineProperties(styles, {
    rgbToAnsi256: {
      value(red, green, blue) {
        if (red === green && green === blue) {
          if (red < 8) {
            return 16;
          }
          if (red > 248) {
            return 231;
          }
          return Math.round((red - 8) / 247 * 24) + 232;
        }
        return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
      },
      enumerable: false
    },
    hexToRgb: {
      value(hex2) {
        const matches2 = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex2.toString(16));
        if (!matches2) {
          return [0, 0, 0];
        }
        let [colorString] = matches2;
        if (colorString.length === 3) {
          colorString = [...colorString].map((character) => character + character).join("");
        }
        const integer = Number.parseInt(colorString, 16);
        return [
          /* eslint-disable no-bitwise */
          integer >> 16 & 255,
          integer >> 8 & 255,
          integer & 255
          /* eslint-enable no-bitwise */
        ];
      },
      enumerable: false
    },
    hexToAnsi256: {
      value: (hex2) => styles.rgbToAnsi256(...styles.hexToRgb(hex2)),
      enumerable: false
    },
    ansi256ToAnsi: {
      value(code) {
        if (code < 8) {
          return 30 + code;
        }
        if (code < 16) {
          return 90 + (code - 8);
        }
        let red;
        let green;
        let blue;
        if (code >= 232) {
          red = ((code - 232) * 10 + 8) / 255;
          green = red;
          blue = red;
        } else {
          code -= 16;
          const remainder = code % 36;
          red = Math.floor(code / 36) / 5;
          green = Math.floor(remainder / 6) / 5;
          blue = remainder % 6 / 5;
        }
        const value = Math.max(red, green, blue) * 2;
        if (value === 0) {
          return 30;
        }
        let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
        if (value === 2) {
          result += 60;
        }
        return result;
      },
      enumerable: false
    },
    rgbToAnsi: {
      value: (red, green, blue) => styles.ansi256ToAnsi(styles.rgbToAnsi256(red, green, blue)),
      enumerable: false
    },
    hexToAnsi: {
      value: (hex2) => styles.ansi256ToAnsi(styles.hexToAnsi256(hex2)),
      enumerable: false
    }
  });
  return styles;
}
var ansiStyles = assembleStyles();
var ansi_styles_default = ansiStyles;

// ../../../work/main/node_modules/chalk/source/vendor/supports-color/index.js
var import_node_process = __toESM(require("node:process"), 1);
var import_node_os2 = __toESM(require("node:os"), 1);
var import_node_tty = __toESM(require("node:tty"), 1);
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : import_node_process.default.argv) {
  const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
  const position = argv.indexOf(prefix + flag);
  const terminatorPosition = argv.indexOf("--");
  return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
var { env } = import_node_process.default;
var flagForceColor;
if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) {
  flagForceColor = 0;
} else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) {
  flagForceColor = 1;
}
function envForceColor() {
  if ("FORCE_COLOR" in env) {
    if (env.FORCE_COLOR === "true") {
      return 1;
    }
    if (env.FORCE_COLOR === "false") {
      return 0;
    }
    return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
  }
}
function translateLevel(level) {
  if (level === 0) {
    return false;
  }
  return {
    level,
    hasBasic: true,
    has256: level >= 2,
    has16m: level >= 3
  };
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
  const noFlagForceColor = envForceColor();
  if (noFlagForceColor !== void 0) {
    flagForceColor = noFlagForceColor;
  }
  const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
  if (forceColor === 0) {
    return 0;
  }
  if (sniffFlags) {
    if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) {
      return 3;
    }
    if (hasFlag("color=256")) {
      return 2;
    }
  }
  if ("TF_BUILD" in env && "AGENT_NAME" in env) {
    return 1;
  }
  if (haveStream && !streamIsTTY && forceColor === void 0) {
    return 0;
  }
  const min = forceColor || 0;
  if (env.TERM === "dumb") {
    return min;
  }
  if (import_node_process.default.platform === "win32") {
    const osRelease = import_node_os2.default.release().split(".");
    if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) {
      return Number(osRelease[2]) >= 14931 ? 3 : 2;
    }
    return 1;
  }
  if ("CI" in env) {
    if (["GITHUB_ACTIONS", "GITEA_ACTIONS", "CIRCLECI"].some((key) => key in env)) {
      return 3;
    }
    if (["TRAVIS", "APPVEYOR", "GITLAB_CI", "BUILDKITE", "DRONE"].some((sign) => sign in env) || env.CI_NAME === "codeship") {
      return 1;
    }
    return min;
  }
  if ("TEAMCITY_VERSION" in env) {
    return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
  }
  if (env.COLORTERM === "truecolor") {
    return 3;
  }
  if (env.TERM === "xterm-kitty") {
    return 3;
  }
  if (env.TERM === "xterm-ghostty") {
    return 3;
  }
  if (env.TERM === "wezterm") {
    return 3;
  }
  if ("TERM_PROGRAM" in env) {
    const version2 = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
    switch (env.TERM_PROGRAM) {
      case "iTerm.app": {
        return version2 >= 3 ? 3 : 2;
      }
      case "Apple_Terminal": {
        return 2;
      }
    }
  }
  if (/-256(color)?$/i.test(env.TERM)) {
    return 2;
  }
  if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) {
    return 1;
  }
  if ("COLORTERM" in env) {
    return 1;
  }
  return min;
}
function createSupportsColor(stream, options = {}) {
  const level = _supportsColor(stream, {
    streamIsTTY: stream && stream.isTTY,
    ...options
  });
  return translateLevel(level);
}
var supportsColor = {
  stdout: createSupportsColor({ isTTY: import_node_tty.default.isatty(1) }),
  stderr: createSupportsColor({ isTTY: import_node_tty.default.isatty(2) })
};
var supports_color_default = supportsColor;

// ../../../work/main/node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
  let index = string.indexOf(substring);
  if (index === -1) {
    return string;
  }
  const substringLength = substring.length;
  let endIndex = 0;
  let returnValue = "";
  do {
    returnValue += string.slice(endIndex, index) + substring + replacer;
    endIndex = index + substringLength;
    index = string.indexOf(substring, endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
  let endIndex = 0;
  let returnValue = "";
  do {
    const gotCR = string[index - 1] === "\r";
    returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
    endIndex = index + 1;
    index = string.indexOf("\n", endIndex);
  } while (index !== -1);
  returnValue += string.slice(endIndex);
  return returnValue;
}

// ../../../work/main/node_modules/chalk/source/index.js
var { stdout: stdoutColor, stderr: stderrColor } = supports_color_default;
var GENERATOR = /* @__PURE__ */ Symbol("GENERATOR");
var STYLER = /* @__PURE__ */ Symbol("STYLER");
var IS_EMPTY = /* @__PURE__ */ Symbol("IS_EMPTY");
var levelMapping = [
  "ansi",
  "ansi",
  "ansi256",
  "ansi16m"
];
var styles2 = /* @__PURE__ */ Object.create(null);
var applyOptions = (object, options = {}) => {
  if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) {
    throw new Error("The `level` option should be an integer from 0 to 3");
  }
  const colorLevel = stdoutColor ? stdoutColor.level : 0;
  object.level = options.level === void 0 ? colorLevel : options.level;
};
var Chalk = class {
  constructor(options) {
    return chalkFactory(options);
  }
};
var chalkFactory = (options) => {
  const chalk2 = (...strings) => strings.join(" ");
  applyOptions(chalk2, options);
  Object.setPrototypeOf(chalk2, createChalk.prototype);
  return chalk2;
};
function createChalk(options) {
  return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (const [styleName, style] of Object.entries(ansi_styles_default)) {
  styles2[styleName] = {
    get() {
      const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
      Object.defineProperty(this, styleName, { value: builder });
      return builder;
    }
  };
}
styles2.visible = {
  get() {
    const builder = createBuilder(this, this[STYLER], true);
    Object.defineProperty(this, "visible", { value: builder });
    return builder;
  }
};
var getModelAnsi = (model, level, type, ...arguments_) => {
  if (model === "rgb") {
    if (level === "ansi16m") {
      return ansi_styles_default[type].ansi16m(...arguments_);
    }
    if (level === "ansi256") {
      return ansi_styles_default[type].ansi256(ansi_styles_default.rgbToAnsi256(...arguments_));
    }
    return ansi_styles_default[type].ansi(ansi_styles_default.rgbToAnsi(...arguments_));
  }
  if (model === "hex") {
    return getModelAnsi("rgb", level, type, ...ansi_styles_default.hexToRgb(...arguments_));
  }
  return ansi_styles_default[type][model](...arguments_);
};
var usedModels = ["rgb", "hex", "ansi256"];
for (const model of usedModels) {
  styles2[model] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansi_styles_default.color.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
  const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
  styles2[bgModel] = {
    get() {
      const { level } = this;
      return function(...arguments_) {
        const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansi_styles_default.bgColor.close, this[STYLER]);
        return createBuilder(this, styler, this[IS_EMPTY]);
      };
    }
  };
}
var proto = Object.defineProperties(() => {
}, {
  ...styles2,
  level: {
    enumerable: true,
    get() {
      return this[GENERATOR].level;
    },
    set(level) {
      this[GENERATOR].level = level;
    }
  }
});
var createStyler = (open3, close2, parent) => {
  let openAll;
  let closeAll;
  if (parent === void 0) {
    openAll = open3;
    closeAll = close2;
  } else {
    openAll = parent.openAll + open3;
    closeAll = close2 + parent.closeAll;
  }
  return {
    open: open3,
    close: close2,
    openAll,
    closeAll,
    parent
  };
};
var createBuilder = (self, _styler, _isEmpty) => {
  const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
  Object.setPrototypeOf(builder, proto);
  builder[GENERATOR] = self;
  builder[STYLER] = _styler;
  builder[IS_EMPTY] = _isEmpty;
  return builder;
};
var applyStyle = (self, string) => {
  if (self.level <= 0 || !string) {
    return self[IS_EMPTY] ? "" : string;
  }
  let styler = self[STYLER];
  if (styler === void 0) {
    return string;
  }
  const { openAll, closeAll } = styler;
  if (string.includes("\x1B")) {
    while (styler !== void 0) {
      string = stringReplaceAll(string, styler.close, styler.open);
      styler = styler.parent;
    }
  }
  const lfIndex = string.indexOf("\n");
  if (lfIndex !== -1) {
    string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
  }
  return openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles2);
var chalk = createChalk();
var chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });

// src/report/page.ts
init_untrusted();
init_layout();

// src/report/shown-text.ts
var shown_text_exports = {};
__export(shown_text_exports, {
  maskCacheHash: () => maskCacheHash,
  maskForOthers: () => maskForOthers,
  maskerFor: () => maskerFor,
  showFor: () => showFor
});
init_untrusted();
function showFor(report2) {
  const masked3 = maskerFor(report2);
  return (text2) => ourOwn(stripControls(masked3(text2)));
}
function maskerFor(report2) {
  const settings2 = report2.platforms.flatMap(({ clients: clients5 }) => clients5).flatMap((client) => Object.values(client.settings));
  const given = settings2.filter(({ place }) => place.kind !== "default").map(({ value }) => withTilde(value, report2.home));
  const odd2 = given.filter((value) => !mayShow(value, "setting")).map((value) => new Secret(value));
  const guarded = guardedSecrets([...allSecrets(), ...odd2], isPublicText);
  let clean = /* @__PURE__ */ new Set();
  const lookAhead = (texts2) => {
    if (holdsNothing(texts2, guarded)) clean = texts2;
  };
  const withoutSecrets = (text2) => clean.has(text2) ? text2 : maskGuarded(text2, guarded);
  if (report2.namesMasked) return Object.assign(withoutSecrets, { lookAhead });
  const known5 = /* @__PURE__ */ new Map();
  const mask2 = (text2) => {
    const masked3 = known5.get(text2) ?? maskRandomNames(withoutSecrets(text2), maskedSecret);
    known5.set(text2, masked3);
    return masked3;
  };
  return Object.assign(mask2, { lookAhead });
}
function maskForOthers(mask2) {
  return Object.assign((text2) => maskCacheHash(mask2(text2)), { lookAhead: mask2.lookAhead });
}
function maskCacheHash(text2) {
  return text2.replace(/jwt_token_[0-9a-f]{40}\.json/g, "jwt_token_[hash].json");
}

// src/report/page.ts
function pageOf(report2, screen) {
  const show = showFor(report2);
  return {
    screen,
    report: report2,
    glyphs: glyphsOf(screen.unicode),
    // Only the sixteen basic colors, which every terminal theme defines.
    paint: new Chalk({ level: screen.colour ? 1 : 0 }),
    show: screen.unicode ? show : (text2) => asciiText(show(text2))
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
function prose(text2, indent4, { screen }, first = say``) {
  const lines = wrapText(text2, Math.max(20, screen.width - indent4));
  return lines.map((line, index) => say`${index === 0 ? padTo(first, indent4) : blanks(indent4)}${line}`);
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
function asciiText(text2) {
  return reshaped(text2, (each) => each.replace(/[‘’“”–—…→·×]/gu, (character) => plain2[character] ?? character));
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
function labelledProse(label, text2, { screen }) {
  const before = label.length < labelWidth ? padTo(label, labelWidth) : say`${label}  `;
  const columns = screen.width - rowIndent;
  const lines = wrapText(text2, columns - labelWidth, columns - before.length);
  return lines.map((line, index) => say`${blanks(rowIndent)}${index === 0 ? before : blanks(labelWidth)}${line}`);
}
function linkTo(url, page) {
  return linked(page.paint.underline(url), url, page);
}
function ruleName(rule, page) {
  const { rulePages: rulePages2 } = page.screen;
  return rulePages2 === void 0 ? page.show(rule) : linked(page.show(rule), say`${rulePages2}${page.show(rule)}.md`, page);
}
function linked(text2, url, { screen }) {
  return screen.links ? say`\u001b]8;;${url}\u001b\\${text2}\u001b]8;;\u001b\\` : text2;
}

// src/report/remedy-lines.ts
var remedy_lines_exports = {};
__export(remedy_lines_exports, {
  briefRemedyLines: () => briefRemedyLines,
  commandLine: () => commandLine,
  leftOutLines: () => leftOutLines,
  lineFor: () => lineFor,
  remedyLines: () => remedyLines,
  stepCommand: () => stepCommand,
  verifyLines: () => verifyLines,
  withOurName: () => withOurName
});

// src/rule-kit/recheck-words.ts
var recheck_words_exports = {};
__export(recheck_words_exports, {
  recheckWords: () => recheckWords
});
var recheckWords = "Then check again";

// src/report/remedy-lines.ts
init_untrusted();
init_layout();
function remedyLines(remedies, page) {
  const [{ steps, wontHelp = [] } = { steps: [] }] = remedies;
  const commandsOf = (step) => [
    ...new Set(remedies.flatMap((each) => stepCommand(each.steps[steps.indexOf(step)], page) ?? []))
  ];
  const fix2 = fixLines(cureOf(steps), page, (step) => [step.say, commandsOf(step)]);
  return [
    ...labelledRow(say`fix`, remedies.length > 1 ? [say`for each of these:`, ...fix2] : fix2),
    ...wontHelp.flatMap((text2) => labelledProse(say`won't help`, page.show(text2), page))
  ];
}
function briefRemedyLines({ steps, wontHelp = [] }, page) {
  const shown2 = cureOf(steps).filter((step) => step.brief !== "" || step.run !== void 0);
  const fix2 = fixLines(shown2, page, (step) => {
    const command2 = stepCommand(step, page);
    const words3 = step.brief ?? (command2 === void 0 || step.url !== void 0 ? step.say : "");
    return [words3, command2 === void 0 ? [] : [command2]];
  });
  const tried = wontHelp.filter((text2) => triedInVain.test(text2) && columnCount(page.show(text2)) <= shortText).slice(0, 1);
  return [
    ...labelledRow(say`fix`, fix2),
    ...tried.flatMap((text2) => labelledProse(say`won't help`, page.show(text2), page))
  ];
}
var triedInVain = /\b(?:log(?:ging)? in|logins?|credentials?|tokens?)\b/i;
var shortText = 64;
function leftOutLines(findings, page) {
  const leavesOut = findings.some(({ remedy }) => remedy.steps.some(({ brief }) => brief === ""));
  const text2 = say`For good: make the same change in the file that sets the variable (-v).`;
  return leavesOut ? wrapText(text2, page.screen.width) : [];
}
function verifyLines(findings, page) {
  const commands3 = findings.flatMap(
    ({ remedy }) => remedy.steps.flatMap((step) => step.say === recheckWords ? stepCommand(step, page) ?? [] : [])
  );
  const command2 = commands3.find((each) => each.includes(" --online")) ?? commands3[0];
  return command2 === void 0 ? [] : labelledRow(say`verify`, [commandLine(command2, page)]);
}
function cureOf(steps) {
  return steps.filter(({ say: say2 }) => say2 !== recheckWords);
}
function fixLines(steps, page, parts) {
  const isOr = ({ say: say2 }) => /^or\b/i.test(say2);
  const numbered = steps.filter((step) => !isOr(step) && !/^and\b/.test(step.say));
  const width = numbered.length > 1 ? String(numbered.length).length + 2 : 0;
  const hasOr = steps.some(isOr);
  const column = Math.max(width, hasOr && width > 0 ? "or ".length + 1 : 0);
  return steps.flatMap((step, index) => {
    const [words3, commands3] = parts(step);
    if (index > 0 && isOr(step))
      return stepLines(step, withoutOr(words3), commands3, padTo(say`or`, Math.max(4, column)), page);
    const number = numbered.indexOf(step) + 1;
    const before = width === 0 ? say`` : say`${blanks(width - 2 - String(number).length)}${number}  `;
    return stepLines(step, words3, commands3, number === 0 ? blanks(4) : padTo(before, width === 0 ? 0 : column), page);
  });
}
function withoutOr(text2) {
  const rest = text2.replace(/^or\s+/i, "");
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
function stepLines(step, words3, commands3, before, page) {
  const hasMore2 = commands3.length > 0 || step.text !== void 0 || step.url !== void 0;
  const said2 = wrapText(
    say`${page.show(words3)}${words3 !== "" && hasMore2 && !words3.endsWith(":") ? ":" : ""}`,
    page.screen.width - rowIndent - labelWidth - before.length
  );
  const lines = [
    ...said2,
    // Never wrapped: it must work when it is copied.
    ...commands3.map((command2) => commandLine(command2, page)),
    ...(step.text ?? []).map((line) => say`  ${page.paint.bold(page.show(line))}`),
    ...step.url === void 0 ? [] : [linkTo(page.show(step.url), page)]
  ];
  return lines.map((line, index) => say`${index === 0 ? before : blanks(before.length)}${line}`);
}
function commandLine(command2, { paint }) {
  return say`$ ${paint.bold(command2)}`;
}
function stepCommand(step, { screen, show }) {
  const line = step && lineFor(step, screen.shell);
  const shown2 = line === void 0 ? void 0 : show(line);
  return shown2 !== void 0 && shown2 === line ? withOurName(shown2, screen.call) : void 0;
}
var ourName = /(^|[;&|] *)auth-doctor(?= |$)/g;
function lineFor({ run: run2 }, shell) {
  return run2?.find((each) => each.shell === shell)?.line;
}
function withOurName(line, call2) {
  return reshaped(line, (each) => each.replace(ourName, (_, before) => before + call2));
}

// src/report/finding-lines.ts
var textIndent = 4;
function findingLines(finding, page) {
  const columns = page.screen.width - rowIndent - labelWidth;
  return [
    ...headLines(finding, findingTitle(finding, page), page),
    ...labelledRow(say`found`, evidenceLines(finding, columns, page)),
    ...affectsLines(finding, page),
    ...labelledProse(say`cause`, page.show(finding.cause), page),
    ...remedyLines([finding.remedy], page)
  ];
}
function briefFindingLines(finding, page) {
  const below = [
    ...affectsLines(finding, page),
    ...labelledProse(say`cause`, page.show(firstSentence(finding.cause)), page),
    ...briefRemedyLines(finding.remedy, page)
  ];
  return withRule(titleLines(finding, findingTitle(finding, page), page), finding.rule, below, page);
}
function firstSentence(text2) {
  return /^.*?[.!?](?= [A-Z])/s.exec(text2)?.[0] ?? text2;
}
function headLines(finding, title, page) {
  return withRule(titleLines(finding, title, page), finding.rule, [], page);
}
function titleLines({ severity }, title, page) {
  const before = (index) => index === 0 ? say`  ${signOf(severity, page)}${blanks(Math.max(1, textIndent - 2 - page.glyphs[severity].length))}` : blanks(textIndent);
  return wrapText(title, page.screen.width - textIndent).map((line, index) => ({
    text: say`${before(index)}${page.paint.bold(line)}`,
    columns: textIndent + columnCount(line)
  }));
}
function withRule(title, rule, below, page) {
  const { width } = page.screen;
  const id = ruleName(rule, page);
  const fits = (columns) => width - columns - rule.length >= 2;
  const withId = (text2, columns) => say`${text2}${blanks(width - columns - rule.length)}${id}`;
  const lines = title.map(({ text: text2 }) => text2);
  const last = title.at(-1);
  if (last && fits(last.columns)) return [...lines.slice(0, -1), withId(last.text, last.columns), ...below];
  const [first, ...rest] = below;
  if (first !== void 0 && fits(columnCount(first)) && !first.includes("$ "))
    return [...lines, withId(first, columnCount(first)), ...rest];
  return [...lines, say`${blanks(width - rule.length)}${id}`, ...below];
}
function evidenceLines({ evidence, platform }, columns, page) {
  const secrets = evidence.map((each) => secretAt(each, platform, page));
  const lines = [];
  let table = [];
  const flush = () => {
    lines.push(...twoColumns(table, columns));
    table = [];
  };
  evidence.forEach(({ place, what, wins }, index) => {
    const secret = secrets[index];
    const earlier = secret === void 0 ? -1 : secrets.findIndex((each) => each?.relation(secret) === "same");
    const sameAs = earlier === -1 || earlier === index ? void 0 : evidence[earlier]?.place;
    const words3 = page.show(
      [
        what,
        ...sameAs ? [`same value as ${placeName(sameAs, page.report.home)}`] : [],
        ...wins ? ["used"] : []
      ].join(", ")
    );
    if (place)
      table.push({
        name: page.show(placeName(place, page.report.home)),
        words: words3,
        ...wins ? { paintName: page.paint.bold } : {}
      });
    else {
      flush();
      lines.push(...wrapText(words3, columns));
    }
  });
  flush();
  return lines;
}
function secretAt({ place }, platform, { report: report2 }) {
  if (!place) return void 0;
  const chains = report2.platforms.filter(({ id }) => id === platform).flatMap(({ clients: clients5 }) => clients5.flatMap(({ chain }) => chain));
  const value = chains.find((entry) => placeKey(entry.place) === placeKey(place) && entry.value?.is === "known")?.value;
  return value?.is === "known" && value.traits.length > 0 ? value.secret : void 0;
}
function affectsLines({ clients: clients5, platform }, page) {
  const all2 = page.report.platforms.find(({ id }) => id === platform)?.clients.map(({ client }) => client) ?? [];
  const spared = all2.filter((client) => !clients5.includes(client));
  if (spared.length === 0 || clients5.length === 0) return [];
  return labelledProse(say`affects`, page.show(`${clients5.join(", ")} (not ${spared.join(", ")})`), page);
}

// part:core
init_json();
init_text();

// src/report/gap-lines.ts
var gap_lines_exports = {};
__export(gap_lines_exports, {
  gapLines: () => gapLines,
  gapWords: () => gapWords,
  textWithTilde: () => textWithTilde
});
init_untrusted();
init_layout();
var indent2 = 4;
function gapLines(gaps, page) {
  const signs = /* @__PURE__ */ new Map();
  for (const { client, what, uncertain } of gaps) {
    const text2 = gapWords(client === void 0 ? what : `${client}: ${what}`, page);
    if (uncertain || !signs.has(text2)) signs.set(text2, uncertain ? "unknown" : "note");
  }
  return [...signs].flatMap(
    ([text2, sign]) => wrapAround(text2, page.screen.width - indent2).map(
      (line, index) => say`${index === 0 ? say`  ${signOf(sign, page)} ` : blanks(indent2)}${line}`
    )
  );
}
function gapWords(what, { show, report: report2 }) {
  return show(textWithTilde(what, report2.home));
}
var held = "\0";
function wrapAround(text2, columns) {
  const whole = reshaped(text2, (each) => each.replace(/`[^`]*`/g, (command2) => command2.replaceAll(" ", held)));
  return wrapText(whole, columns).map((line) => reshaped(line, (each) => each.replaceAll(held, " ")));
}
function textWithTilde(text2, home) {
  if (!home || home === "/" || !text2.includes(home)) return text2;
  const parts = text2.split(home);
  return parts.reduce((before, after) => before + (beginsPath(before) && endsName(after) ? "~" : home) + after);
}
function beginsPath(before) {
  return before === "" || /[\s"'(:=]$/.test(before);
}
function endsName(after) {
  return after === "" || /^[/\\\s"'):,;]/.test(after);
}

// src/report/grouped-number.ts
var grouped_number_exports = {};
__export(grouped_number_exports, {
  groupedNumber: () => groupedNumber
});
init_untrusted();
function groupedNumber(number) {
  return reshaped(say`${number}`, (digits) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ","));
}

// part:core
init_json_text();

// src/report/json.ts
var json_exports2 = {};
__export(json_exports2, {
  jsonReport: () => jsonReport,
  shownReport: () => shownReport
});

// src/report/value-labels.ts
var value_labels_exports = {};
__export(value_labels_exports, {
  labelValues: () => labelValues
});
function labelValues() {
  const known5 = [];
  return (secret) => {
    const index = known5.findIndex((each) => each.relation(secret) === "same");
    return letters(index === -1 ? known5.push(secret) - 1 : index);
  };
}
function letters(index) {
  const last = String.fromCharCode(65 + index % 26);
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

// src/report/json.ts
var ours = /* @__PURE__ */ new Set([
  "rule",
  "kinds",
  "label",
  "commit",
  "issued",
  "expires",
  "class",
  "started",
  "fingerprint",
  "keyId"
]);
function jsonReport(report2, input) {
  const { version: version2, exitCode, coverage, origin, key } = input;
  const about = { labelOf: labelValues(), key };
  const count = (severity) => report2.findings.filter((finding) => finding.severity === severity).length;
  const masked3 = maskerFor(report2);
  const json2 = {
    schemaVersion: 1,
    tool: { name: "auth-doctor", version: version2 },
    started: report2.now.toISOString(),
    ...origin?.host ? { host: origin.host } : {},
    ...origin?.subject ? { subject: origin.subject } : {},
    ...key ? { keyId: key.id } : {},
    summary: {
      exitCode,
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
      ignored: report2.ignored,
      passed: report2.passed,
      online: report2.online,
      ...report2.python === void 0 ? {} : { python: report2.python }
    },
    ...jsonWorld(report2),
    platforms: report2.platforms.map((platform) => ({
      id: platform.id,
      name: platform.name,
      status: platform.status,
      ...platform.reason === void 0 ? {} : { reason: platform.reason },
      clients: platform.clients.map((client) => jsonClient(client, platform, about)),
      ...platform.verdict ? { verdict: platform.verdict } : {}
    })),
    findings: report2.findings.map((finding) => jsonFinding(finding, origin?.paths.get(finding), masked3)),
    gaps: report2.gaps,
    ...coverage ? { coverage } : {}
  };
  return shownData(json2, maskForOthers(masked3), ours);
}
function shownReport(report2) {
  const masked3 = maskerFor({ platforms: [], home: void 0, ...report2.coverage ? { namesMasked: true } : {} });
  return shownData(report2, maskForOthers(masked3), ours);
}
function jsonWorld({ world: name, unknown = [] }) {
  if (name === void 0 && unknown.length === 0) return {};
  return { world: { ...name === void 0 ? {} : { name }, unknown } };
}
function jsonFinding(finding, path2, masked3) {
  return path2 === void 0 || masked3(path2) !== path2 ? finding : { ...finding, repositoryPath: path2 };
}
function jsonClient(client, { installed }, about) {
  const found = installed.find((each) => each.client === client.client);
  return {
    id: client.client,
    source: typeof client.source === "string" ? client.source : Object.entries(client.source).map(([slot, from]) => ({ slot, from })),
    raises: client.raises,
    warnings: client.warnings,
    chain: client.chain.map((entry) => jsonEntry(entry, about)),
    next: client.next,
    confidence: client.confidence,
    package: found?.package ?? client.client,
    ...found?.version === void 0 ? {} : { installedVersion: found.version }
  };
}
function jsonEntry({ slot, place, role, state, wins, why, value, problem }, about) {
  return {
    slot,
    place,
    role,
    state,
    wins,
    ...why === void 0 ? {} : { why },
    ...value === void 0 ? {} : { value: jsonValue(value, about) },
    ...problem === void 0 ? {} : { problem }
  };
}
function jsonValue(value, { labelOf, key }) {
  if (value.is === "unknown") return value;
  const { length, kinds: kinds2, jwt } = value.traits;
  const [issued, expires] = [jwt?.issuedAt, jwt?.expires].map((time) => time === void 0 ? time : isoTime(time));
  return {
    is: "known",
    length,
    label: length === 0 ? "" : labelOf(value.secret),
    kinds: kinds2,
    ...issued === void 0 ? {} : { issued },
    ...expires === void 0 ? {} : { expires },
    ...key === void 0 || length === 0 ? {} : { fingerprint: key.fingerprintOf(value.secret) }
  };
}
function isoTime(seconds2) {
  const time = new Date(seconds2 * 1e3);
  return Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
}

// part:core
init_layout();

// src/report/text.ts
var text_exports2 = {};
__export(text_exports2, {
  closingLine: () => closingLine,
  quietLines: () => quietLines,
  textReport: () => textReport
});

// src/rule-kit/safe-edits.ts
var safe_edits_exports = {};
__export(safe_edits_exports, {
  safeEdits: () => safeEdits
});
function safeEdits({ steps }) {
  const cure = steps.filter(({ say: say2 }) => say2 !== recheckWords);
  const other = cure.findIndex(({ say: say2 }, index) => index > 0 && /^or\b/i.test(say2));
  const first = other === -1 ? cure : cure.slice(0, other);
  const edits = first.flatMap(({ edit }) => edit ?? []);
  return edits.length === first.length ? edits : [];
}

// src/report/text.ts
init_untrusted();

// src/report/healthy-lines.ts
init_catalog_generated();
init_untrusted();
init_layout();

// src/report/verdict-lines.ts
init_untrusted();
init_layout();
var indent3 = 4;
var mostGroups = 6;
function verdictLines(verdict, page) {
  if (!verdict || verdict.status === "unknown") return [];
  const { sign, words: words3 } = wordsOf3({ ...verdict, status: verdict.status });
  return wrapText(page.show(words3), page.screen.width - indent3).map(
    (line, index) => say`${index === 0 ? say`  ${signOf(sign, page)} ` : blanks(indent3)}${line}`
  );
}
function acceptedWords(verdict) {
  if (verdict?.status === "not-asked") return "not asked";
  if (verdict?.status !== "valid") return "";
  const groups = verdict.groups ?? [];
  const more = groups.length > mostGroups ? `, and ${groups.length - mostGroups} more` : "";
  const listed = groups.length > 0 ? ` (groups: ${groups.slice(0, mostGroups).join(", ")}${more})` : "";
  const may = verdict.scopes?.length ? `, and may ${verdict.scopes.join(", ")}` : "";
  return `accepted by ${verdict.host ?? "the platform"}${verdict.account === void 0 ? "" : ` as ${verdict.account}`}${listed}${may}`;
}
function wordsOf3(verdict) {
  const { host = "the platform", reason, detail, status: status2 } = verdict;
  switch (status2) {
    case "valid":
      return {
        sign: reason === void 0 ? "ok" : "warning",
        words: `${verdict.slot === void 0 ? "" : `${verdict.slot} `}${acceptedWords(verdict)}${detail === void 0 ? "" : `; ${detail}`}`
      };
    case "rejected":
      return { sign: "error", words: `rejected by ${host}: ${reason ?? ""}` };
    case "denied":
      return { sign: "error", words: `denied by ${host}, which recognized the credential: ${reason ?? ""}` };
    case "cannot-send":
      return {
        sign: "error",
        words: `cannot be sent: ${reason === "unsendable" ? detail ?? reason : reason ?? ""}`
      };
    case "not-asked":
      return { sign: "skipped", words: `not asked: ${detail ?? reason ?? ""}` };
  }
}
function requestLines(platform, page) {
  const mine = (page.report.requests ?? []).filter((each) => each.platform === platform);
  return mine.map(
    ({ method, host, path: path2, outcome, milliseconds }) => say`    ${page.show(method)} ${page.show(`${host}${path2}`)}  ${page.show(outcome)}  ${milliseconds} ms`
  );
}

// src/report/healthy-lines.ts
function healthyLines(platforms, page) {
  const { screen, glyphs } = page;
  const indent4 = 3 + glyphs.ok.length;
  const names = platforms.map(({ name }) => page.show(name));
  const nameColumns = Math.max(0, ...names.map(columnCount));
  const before = indent4 + nameColumns + 2;
  return platforms.flatMap((platform, index) => {
    const [first, ...rest] = factLines(platform, page, screen.width - before);
    const head = say`  ${signOf("ok", page)} ${padTo(names[index] ?? say``, nameColumns)}  ${first ?? ""}`;
    return [head, ...rest.map((line) => say`${blanks(before)}${line}`)];
  });
}
function factLines({ clients: clients5, verdict }, page, columns) {
  const client = clients5.find(({ chain }) => chain.some(({ wins }) => wins)) ?? clients5[0];
  if (!client) return [];
  const what = heldAndAccepted(client, verdict, page);
  const where2 = joinWords(winningPlaces(client, page), ", ");
  const one = joinWords(
    [what, where2].filter((each) => each !== ""),
    "  "
  );
  return columnCount(one) <= columns ? [one] : [...wrapText(what, columns), ...wrapText(where2, columns)];
}
function heldAndAccepted({ chain, provider }, verdict, page) {
  const { now } = page.report;
  const held2 = chain.filter(({ wins, place }) => wins && place.kind !== "default");
  const isAsked = ({ slot }) => verdict?.status !== "valid" || verdict.slot === void 0 || slot === verdict.slot || isIdentifier(provider, slot);
  const names = (entries) => [
    ...new Set(entries.map(({ slot, value }) => value ? describe2(`${provider}/`, slot, value, now) : slot))
  ];
  const asked = names(held2.filter(isAsked));
  const others = names(held2.filter((entry) => !isAsked(entry))).filter((name) => !asked.includes(name));
  const detail = verdict?.status === "valid" && verdict.detail !== void 0 ? `; ${verdict.detail}` : "";
  const what = [asked.join(", "), acceptedWords(verdict) + detail].filter(Boolean).join(", ");
  return page.show(others.length === 0 ? what : `${what}; not asked: ${others.join(", ")}`);
}
function isIdentifier(platform, slot) {
  const { pairs = [], tokens = [] } = catalog.find(({ id }) => id === platform) ?? {};
  return isAddressSlot(slot) || pairs.some(({ id }) => id === slot) || tokens.some(({ meaning, slots }) => meaning === "identifier" && slots.includes(slot));
}
function describe2(prefix, slot, value, now) {
  if (value.is === "unknown") return slot;
  const tokens = catalog.find(({ id }) => prefix === `${id}/`)?.tokens ?? [];
  const named2 = tokens.find((token) => token.slots.includes(slot) && value.traits.kinds.includes(prefix + token.kind));
  const expires = value.traits.jwt?.expires;
  const name = named2?.name ?? (isAddressSlot(slot) ? slot : `${slot} (unknown format)`);
  return `${name}${expires === void 0 ? "" : `, ${lifeWords(expires, now)}`}`;
}

// src/report/text.ts
init_layout();
function textReport(report2, screen) {
  const page = pageOf(report2, screen);
  const lines = screen.detail === "quiet" ? quietLines(page) : fullLines(page);
  return textOfLines(lines);
}
function fullLines(page) {
  const { report: report2, screen } = page;
  const used = report2.platforms.filter((platform) => isUsed(platform, report2));
  const groups = used.filter((platform) => screen.detail === "verbose" || hasMore(platform, report2)).sort((a, b) => weight(b, report2) - weight(a, report2));
  const blocks = [
    worldLines(page),
    screen.detail === "verbose" && used.length > 0 ? pythonLines(page) : [],
    ...groups.map((platform) => platformGroup(platform, page)),
    report2.findings.filter(({ platform }) => platform === void 0).flatMap(
      (finding) => screen.detail === "verbose" ? findingLines(finding, page) : briefFindingLines(finding, page)
    ),
    [
      ...healthyLines(
        used.filter((platform) => platform.status === "healthy" && !groups.includes(platform)),
        page
      ),
      ...used.length > 0 ? unusedLine(page) : []
    ],
    [
      ...gapLines(
        report2.gaps.filter(({ platform }) => platform === void 0),
        page
      ),
      ...screen.detail === "verbose" ? [] : leftOutLines(report2.findings, page),
      ...closing(used.length, page)
    ]
  ];
  return spacedBlocks(blocks);
}
function isUsed(platform, report2) {
  return platform.status !== "not-used" || hasMore(platform, report2);
}
function hasMore({ id }, { findings, gaps }) {
  return findings.some(({ platform }) => platform === id) || gaps.some(({ platform }) => platform === id);
}
function weight({ id }, { findings }) {
  const worth2 = { error: 3, warning: 2, note: 1 };
  return Math.max(0, ...findings.filter(({ platform }) => platform === id).map(({ severity }) => worth2[severity]));
}
function worldLines({ report: { world, unknown = [] }, screen, show }) {
  if (world === void 0 && unknown.length === 0) return [];
  const names = unknown.map(({ name, reason }) => show(screen.detail === "verbose" ? `${name} (${reason})` : name));
  const values = names.length === 0 ? [] : [say`unknown here: ${joinWords(names, ", ")}`];
  return wrapText(
    joinWords([...world === void 0 ? [] : [say`World: ${show(world)}`], ...values], "; "),
    screen.width
  );
}
function pythonLines({ report: report2, screen, show }) {
  const words3 = report2.python === void 0 ? "none was found" : show(withTilde(report2.python, report2.home));
  return wrapText(say`Python environment: ${words3}`, screen.width);
}
function unusedLine(page) {
  const names = page.report.platforms.filter((platform) => !isUsed(platform, page.report)).map(({ name }) => page.show(name));
  if (names.length === 0) return [];
  const indent4 = 3 + page.glyphs.skipped.length;
  return wrapText(say`not used here: ${joinWords(names, ", ")}`, page.screen.width - indent4).map(
    (line, index) => say`${index === 0 ? say`  ${signOf("skipped", page)} ` : blanks(indent4)}${line}`
  );
}
function closing(used, page) {
  const { report: report2, screen, paint } = page;
  if (used === 0) return firstContactLines(page);
  const has2 = (severity) => report2.findings.some((finding) => finding.severity === severity);
  const isUnsure = report2.gaps.some(({ uncertain }) => uncertain);
  const colour = has2("error") ? paint.red : has2("warning") || isUnsure ? paint.yellow : paint.green;
  const fixable = report2.findings.filter(({ remedy }) => safeEdits(remedy).length > 0).length;
  const told = closingLine(
    report2,
    screen.offerOnline,
    fixable === 0 ? say`` : say`; ${screen.call} fix fixes ${fixable}`
  );
  const line = columnCount(told) <= screen.width ? told : closingLine(report2, screen.offerOnline);
  return wrapText(line, screen.width).map((each) => colour.bold(each));
}
function firstContactLines({ report: report2, screen, show, paint }) {
  const known5 = report2.platforms.map(({ id, name }) => ({ name: say`  ${show(id)}`, words: show(name) }));
  const command2 = (words3) => say`  $ ${paint.bold(say`${screen.call} ${words3}`)}`;
  return [
    ...wrapText(say`Nothing to check: none of the known platforms is used here.`, screen.width),
    say``,
    say`Known platforms:`,
    ...twoColumns(known5, screen.width),
    say``,
    say`To check a platform anyway, and to set it up:`,
    command2(say`check ${show(report2.platforms[0]?.id ?? "cave")}`),
    say`To see a report on a made-up home directory:`,
    command2(say`demo`)
  ];
}
function closingLine(report2, offerOnline, byProgram = say``) {
  const { findings, gaps, online, ignored } = report2;
  const counted = ["error", "warning", "note"].flatMap(
    (severity) => counts(severity, findings.filter((each) => each.severity === severity).length)
  );
  const unsure = gaps.filter(({ uncertain }) => uncertain).length;
  const left = [
    ...counted,
    ...unsure > 0 ? [say`${unsure} unknown`] : [],
    ...ignored > 0 ? [say`${ignored} ignored`] : []
  ];
  const offers = !online && offerOnline;
  if (left.length > 0)
    return say`${joinWords(left, ", ")}${byProgram}.${offers ? " Add --online to ask the platforms." : ""}`;
  if (!online) return say`No problems found offline${offers ? "; add --online to ask the platforms" : ""}.`;
  const asked = report2.platforms.filter(({ status: status2 }) => status2 !== "not-used");
  return asked.every(({ verdict }) => verdict?.status === "valid") ? say`All good.` : say`No problems found; not every platform was asked.`;
}
function counts(severity, count) {
  return count === 0 ? [] : [say`${count} ${severity}${count === 1 ? "" : "s"}`];
}
function platformGroup(platform, page) {
  const { report: report2, paint, screen, show } = page;
  const findings = report2.findings.filter((finding) => finding.platform === platform.id);
  const gaps = gapLines(
    report2.gaps.filter((gap3) => gap3.platform === platform.id),
    page
  );
  const answer = verdictLines(platform.verdict, page);
  const verify = verifyLines(findings, page);
  if (screen.detail !== "verbose")
    return [
      ...stateLines(platform, page),
      ...answer,
      ...findings.flatMap((finding) => briefFindingLines(finding, page)),
      ...gaps,
      ...verify
    ];
  const blocks = [
    chainLines(platform, page),
    [...answer, ...requestLines(platform.id, page)],
    ...findings.map((finding) => findingLines(finding, page)),
    gaps,
    verify
  ];
  return [paint.bold(show(platform.name.toUpperCase())), ...spacedBlocks(blocks)];
}
function quietLines({ report: report2, show }) {
  const errors = report2.findings.filter(({ severity }) => severity === "error");
  return errors.map(({ place, rule, message }) => {
    const column = place.kind === "file" && place.line && place.column ? say`:${place.column}` : "";
    return say`${show(placeName(place, report2.home))}${column}: ${show(rule)}: ${show(message)}`;
  });
}

// src/rule-kit/ci-steps.ts
var ci_steps_exports = {};
__export(ci_steps_exports, {
  correctSecret: () => correctSecret,
  correctWriting: () => correctWriting,
  defineSecrets: () => defineSecrets,
  isWantedVariable: () => isWantedVariable,
  passSecrets: () => passSecrets,
  renameSecret: () => renameSecret,
  secretStep: () => secretStep,
  setInJob: () => setInJob,
  withholdVariables: () => withholdVariables
});

// src/rule-kit/ci-parts.ts
function wantedParts(platform, facts) {
  const provider = facts.providers.find(({ id }) => id === platform);
  if (!provider) return { variables: [], usual: /* @__PURE__ */ new Map() };
  const chain = facts.resolutions.filter((each) => each.provider === platform).flatMap((each) => each.chain);
  const choices = wholeCredentials(provider, chain);
  const usual = (slot) => usualOf(provider, slot);
  for (const slots of choices) {
    const named2 = slots.map((slot) => ({ slot, name: variableOf(slot, chain) }));
    if (named2.length === 0 || named2.some(({ name }) => name === void 0)) continue;
    const all2 = named2.flatMap(({ slot, name }) => name === void 0 ? [] : [{ name, value: usual(slot) }]);
    return {
      variables: all2.map(({ name }) => name),
      usual: new Map(all2.flatMap(({ name, value }) => value === void 0 ? [] : [[name, value]]))
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
  const kinds2 = (provider.declared ?? []).flatMap((client) => client.kinds);
  const every = [...new Set(chain.map(({ slot }) => slot))];
  return [...pairs, ...kinds2, ...tokens, ...pairs.length + kinds2.length + tokens.length === 0 ? [every] : []];
}
function variableOf(slot, chain) {
  const place = chain.find((each) => each.slot === slot && each.role === "current" && each.place.kind === "env")?.place;
  return place?.kind === "env" ? place.name : void 0;
}
function documentedFile(slots, provider, chain, facts) {
  const places2 = chain.flatMap(
    ({ slot, role, place }) => role === "current" && place.kind === "file" && slots.includes(slot) ? [{ slot, place }] : []
  );
  const whole = places2.filter(
    ({ place }) => slots.every((slot) => places2.some((each) => each.slot === slot && isSamePath(each.place.path, place.path)))
  );
  const documented = new Set(
    provider.lookalikes.map(({ instead }) => pathKey(instead.replace(/^~(?=[\\/])/, facts.home ?? "~")))
  );
  const chosen = whole.find(({ place }) => documented.has(pathKey(place.path))) ?? whole[0];
  if (!chosen) return void 0;
  const { path: path2 } = chosen.place;
  return {
    path: path2,
    format: formatOf(path2, slots, provider),
    parts: slots.flatMap((slot) => {
      const place = places2.find((each) => each.slot === slot && isSamePath(each.place.path, path2))?.place;
      const usual = usualOf(provider, slot);
      return place ? [{ slot, key: keyOf(slot, place, provider), ...usual === void 0 ? {} : { usual } }] : [];
    })
  };
}
function fileField(slot, { declared: declared2 = [] }) {
  for (const source of declared2.flatMap((client) => client.sources)) {
    if (source.kind !== "file") continue;
    const field = source.fields.find((each) => each.slot === slot);
    if (field) return { format: source.format, key: field.names[0] ?? slot };
  }
  return void 0;
}
function formatOf(path2, slots, provider) {
  const [slot = ""] = slots;
  const declared2 = fileField(slot, provider)?.format;
  return declared2 ?? (path2.endsWith(".json") ? "json" : path2.endsWith(".toml") ? "toml" : "raw");
}
function keyOf(slot, place, provider) {
  return fileField(slot, provider)?.key ?? place.key ?? slot;
}
function usualOf({ declared: declared2 = [] }, slot) {
  return declared2.flatMap(({ slots }) => slots).find(({ name }) => name === slot)?.usual;
}

// src/rule-kit/file-lines.ts
var mark = "\0";
function fileLines(file, variableOf2, home) {
  const whole = withSlashes(file.path);
  const root = home === void 0 ? void 0 : withSlashes(home);
  const folder = whole.slice(0, Math.max(0, whole.lastIndexOf("/")));
  const path2 = argument(whole, root);
  const values = [];
  const format = forPrintf(textOf5(file)).replaceAll(new RegExp(`${mark}(.*?)${mark}`, "g"), (_, slot) => {
    values.push(`"$${variableOf2(slot)}"`);
    return "%s";
  });
  return [
    "umask 077",
    ...folder === "" || folder === root ? [] : [`mkdir -p ${argument(folder, root)}`],
    `printf '${format}' ${values.join(" ")} > ${path2}`,
    // An existing file keeps its mode.
    `chmod 600 ${path2}`
  ];
}
function withSlashes(path2) {
  return path2.replaceAll("\\", "/");
}
function argument(path2, home) {
  return shellPath(path2, home, "posix") ?? path2;
}
function forPrintf(text2) {
  return text2.replaceAll("\\", String.raw`\\`).replaceAll("%", "%%").replaceAll("\n", String.raw`\n`).replaceAll("'", String.raw`'\''`);
}
function valueText({ slot, usual }) {
  return usual ?? `${mark}${slot}${mark}`;
}
function textOf5({ format, parts }) {
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
      return `${jsonText2(parts.map((part) => ({ path: part.key.split("."), value: valueText(part) })))}
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
function jsonText2(leaves) {
  const names = [...new Set(leaves.map(({ path: [name = ""] }) => name))];
  const fields = names.map((name) => {
    const mine = leaves.filter(({ path: path2 }) => path2[0] === name);
    const [only] = mine;
    const below = mine.map(({ path: path2, value }) => ({ path: path2.slice(1), value }));
    return `"${name}": ${only?.path.length === 1 ? `"${only.value}"` : jsonText2(below)}`;
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
  const text2 = passLines([[name, reference(name, service)]], service);
  return {
    say: `${what} in the secret that ${name} is set from, ${keptIn[service]}`,
    ...text2.length > 0 ? { text: text2 } : {}
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
  const where2 = {
    github: "the `env:` of the workflow",
    gitlab: "the project\u2019s CI/CD variables and `variables:` of .gitlab-ci.yml",
    generic: "what the CI configuration sets"
  };
  return { say: `Remove ${names.join(" and ")} from ${where2[service]}` };
}
function setInJob(say2, name, value, service) {
  return { say: say2, text: passLines([[name, value]], service) };
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
  const text2 = passLines(
    [
      ...names.map((name) => [name, reference(name, service)]),
      ...[...usual].map(([name, value]) => [name, value])
    ],
    service
  );
  const pass = {
    github: `, and pass ${one ? "it" : "them"} to the job`,
    // GitLab gives every job the project's variables.
    gitlab: text2.length > 0 ? ", and set the values that are not secret" : "",
    generic: `, and pass ${one ? "it" : "them"} to this job as ${one ? "an environment variable" : "environment variables"}`
  };
  const say2 = names.length > 0 ? defineWords(names, service) + pass[service] : "Set the values that are not secret";
  return { say: say2, ...text2.length > 0 ? { text: text2 } : {} };
}
function reference(secret, service) {
  return service === "github" ? `\${{ secrets.${secret} }}` : `$${secret}`;
}
function passLines(pairs, service, renames = false) {
  const said2 = pairs.filter(([name, value]) => service !== "gitlab" || renames || value !== `$${name}`);
  if (said2.length === 0) return [];
  if (service === "generic") return said2.filter(([, value]) => !value.startsWith("$")).map((pair) => pair.join("="));
  return [service === "github" ? "env:" : "variables:", ...said2.map(([name, value]) => `  ${name}: ${value}`)];
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
  const isTaken2 = facts.providers.some(({ lookalikes }) => lookalikes.some((each) => each.name === name));
  return service !== "github" && isTaken2 ? `${name}_FOR_CI` : name;
}

// src/rule-kit/forget-file.ts
var forget_file_exports = {};
__export(forget_file_exports, {
  forgetFile: () => forgetFile,
  ignoreFile: () => ignoreFile
});
function forgetFile(file, home) {
  const run2 = ["posix", "fish", "powershell", "cmd"].flatMap((shell) => {
    const root = shellPath(file.root, home, shell);
    const path2 = shellPath(file.relativePath, void 0, shell);
    return root === void 0 || path2 === void 0 ? [] : [{ shell, line: `git -C ${root} rm --cached --quiet -- ${path2}` }];
  });
  return [{ say: "Stop tracking the file (it stays on disk)", run: run2 }, ignoreFile(file, home, ", and commit both")];
}
function ignoreFile({ root, relativePath }, home, then) {
  const line = `/${patternOf(isWindowsPath(root) ? relativePath.replaceAll("\\", "/") : relativePath)}`;
  return {
    say: `Add ${line} to ${withTilde(root, home)}/.gitignore${then}`,
    // A name with a line break cannot be in a list of lines.
    .../[\r\n]/.test(line) ? {} : { edit: { kind: "ignore-path", file: `${root}/.gitignore`, line } }
  };
}
function patternOf(path2) {
  return path2.replaceAll(/[\\*?[]/g, String.raw`\$&`).replace(/ +$/, (blanks2) => String.raw`\ `.repeat(blanks2.length));
}

// src/rule-kit/likely-assignments.ts
var likely_assignments_exports = {};
__export(likely_assignments_exports, {
  likelyAssignments: () => likelyAssignments,
  whereSet: () => whereSet
});
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
  const places2 = list.map(({ place }) => placeName(place, facts.home)).join(", ");
  return places2 === "" ? void 0 : isSure ? places2 : `perhaps ${places2}`;
}

// src/rule-kit/remedy-steps.ts
var remedy_steps_exports = {};
__export(remedy_steps_exports, {
  byHand: () => byHand,
  correctValue: () => correctValue,
  createPage: () => createPage,
  encryptAddress: () => encryptAddress,
  everyShell: () => everyShell,
  exportVariable: () => exportVariable,
  logIn: () => logIn,
  makePrivate: () => makePrivate,
  moveFile: () => moveFile,
  obtainCredential: () => obtainCredential,
  printCommand: () => printCommand,
  removeByteOrderMark: () => removeByteOrderMark,
  removeCache: () => removeCache,
  removeFromFile: () => removeFromFile,
  renameVariable: () => renameVariable,
  setPublicVariable: () => setPublicVariable,
  setVariable: () => setVariable,
  unsetVariable: () => unsetVariable,
  unsetVariables: () => unsetVariables
});
var shells = ["posix", "fish", "powershell", "cmd"];
function everyShell(line) {
  return shells.map((shell) => ({ shell, line }));
}
function linesWithPath(path2, facts, line, some = shells) {
  return some.flatMap((shell) => {
    const argument2 = shellPath(path2, facts.home, shell);
    return argument2 === void 0 ? [] : [{ shell, line: line(argument2, shell) }];
  });
}
function unsetVariable(name, facts) {
  return unsetVariables([name], facts);
}
function unsetVariables(names, facts) {
  const odd2 = names.filter((name) => !/^[A-Za-z_]\w*$/.test(name));
  const plain3 = names.filter((name) => !odd2.includes(name));
  const away = odd2.map((name) => ({ say: `Remove the variable ${name} from this program's environment.` }));
  if (plain3.length === 0) return away;
  if (facts.ci) return [...away, ...unsetInCi(plain3, facts, facts.ci.service)];
  const here = {
    say: `Unset ${plain3.join(" and ")} in this terminal`,
    run: [
      { shell: "posix", line: `unset ${plain3.join(" ")}` },
      { shell: "fish", line: `set -e ${plain3.join(" ")}` },
      { shell: "powershell", line: `Remove-Item ${plain3.map((name) => `Env:${name}`).join(", ")}` },
      { shell: "cmd", line: plain3.map((name) => `set ${name}=`).join("& ") }
    ]
  };
  const sure = plain3.filter((name) => likelyAssignments(name, facts).isSure);
  const forGood = sure.flatMap(
    (name) => likelyAssignments(name, facts).list.map(({ place }) => removeFromFile(name, place, facts))
  );
  const others = plain3.filter((name) => !sure.includes(name));
  const perhaps = others.flatMap((name) => {
    const where2 = whereSet(name, facts);
    return where2 === void 0 ? [] : [
      {
        say: `For good: remove ${name} from the file that sets it (${where2})`,
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
function setVariable(name, say2, facts) {
  if (facts.ci) return passSecrets([name], facts.ci.service);
  return {
    say: say2,
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
function exportVariable(name, say2) {
  return {
    say: say2,
    run: [
      { shell: "posix", line: `export ${name}` },
      { shell: "fish", line: `set -gx ${name} $${name}` },
      { shell: "powershell", line: `$env:${name} = $${name}` }
    ]
  };
}
function setPublicVariable(name, value, facts) {
  if (facts.ci) return [setInJob(`Set ${name} for the job`, name, value, facts.ci.service)];
  const where2 = whereSet(name, facts);
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
    ...where2 === void 0 ? [] : [{ say: `For good: set it where it is set now, ${where2}` }]
  ];
}
function encryptAddress(place, facts) {
  const say2 = `Replace http:// with https:// in ${placeName(place, facts.home)}`;
  if (place.kind !== "env" || facts.ci) return [{ say: `${say2}${byHand(facts)}` }];
  const { name } = place;
  const where2 = whereSet(name, facts);
  return [
    {
      say: `${say2} in this terminal`,
      run: [
        { shell: "posix", line: `export ${name}="https://\${${name}#*://}"` },
        { shell: "fish", line: `set -gx ${name} (string replace -r '^[^/]*' https: $${name})` },
        { shell: "powershell", line: `$env:${name} = $env:${name} -replace '^[^/]*', 'https:'` },
        { shell: "cmd", line: `set ${name}=https://%${name}:*://=%` }
      ]
    },
    ...where2 === void 0 ? [] : [{ say: `For good: correct it where it is set, ${where2}` }]
  ];
}
function makePrivate(path2, facts, mode = 384) {
  const run2 = linesWithPath(path2, facts, (argument2, shell) => privateLine(shell, argument2, mode, facts.platform));
  return {
    say: "Make it readable by you only",
    run: run2,
    ...facts.platform === "win32" ? {} : { edit: { kind: "chmod", path: path2, mode } }
  };
}
function privateLine(shell, argument2, mode, platform) {
  if (platform !== "win32") return `chmod ${mode.toString(8)} ${argument2}`;
  if (shell === "powershell") return `icacls ${argument2} /inheritance:r /grant:r "\${env:USERNAME}:F"`;
  return `icacls ${argument2} /inheritance:r /grant:r "%USERNAME%:F"`;
}
function logIn(platform, facts, say2 = "Log in again") {
  if (facts.ci) return secretStep(platform, facts.ci.service, facts);
  const provider = facts.providers.find(({ id }) => id === platform);
  const remark = provider?.rotation?.remark;
  if (provider?.login)
    return { say: remark === void 0 ? say2 : `${say2}. ${remark}`, run: everyShell(provider.login) };
  return {
    say: "Copy your credential from the platform\u2019s page to where the client reads it",
    ...provider ? { url: provider.pages.create } : {}
  };
}
function createPage(platform, facts, say2) {
  const url = facts.providers.find(({ id }) => id === platform)?.pages.create;
  return { say: say2, ...url ? { url } : {} };
}
function obtainCredential(platform, slot, facts, say2) {
  const provider = facts.providers.find(({ id }) => id === platform);
  const command2 = provider && printCommand(provider, slot);
  const page = createPage(platform, facts, say2);
  if (provider === void 0 || command2 === void 0) return [page];
  const print = `${/^or /i.test(say2) ? "Or print" : "Print"} your own value on a machine where you are logged in`;
  if (command2 === provider.commands?.get) return [{ say: print, run: everyShell(command2) }];
  return [{ ...page, say: `${print}, or copy it from the platform\u2019s page`, run: everyShell(command2) }];
}
function printCommand({ commands: commands3 }, slot) {
  return commands3?.gets?.includes(slot) ? commands3.get : commands3?.env;
}
function correctValue(place, what, facts) {
  if (facts.ci && place.kind === "env") return [correctSecret(what, place.name, facts.ci.service)];
  if (facts.ci && place.kind === "file") return [correctWriting(what, place, withTilde(place.path, facts.home))];
  if (place.kind === "env") {
    const { isSure, list } = likelyAssignments(place.name, facts);
    const where2 = whereSet(place.name, facts);
    if (isSure && list[0])
      return [{ say: `${what} in ${placeName(list[0].place, facts.home)}, and open a new terminal` }];
    const how = "enter the value again (it is not shown or saved in the history)";
    return [
      setVariable(place.name, what === "Put it" ? `Put it in ${place.name}: ${how}` : `${what}: ${how}`, facts),
      ...where2 === void 0 ? [] : [{ say: `For good: correct it where it is set, ${where2}` }]
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
function removeByteOrderMark(path2, facts) {
  const line = (argument2) => String.raw`perl -i -pe 's/^\xef\xbb\xbf// if $. == 1' ${argument2}`;
  const run2 = linesWithPath(path2, facts, line, ["posix", "fish"]);
  const step = {
    say: `Save ${withTilde(path2, facts.home)} as UTF-8 without a byte order mark`,
    ...facts.ci ? {} : { edit: { kind: "strip", place: { kind: "file", path: path2 } } }
  };
  return facts.platform === "win32" || run2.length === 0 ? step : { ...step, run: run2 };
}
function moveFile(from, to, say2, facts) {
  const folder = to.replace(/[\\/][^\\/]*$/, "");
  const isThere = folder === facts.home || folder === from.replace(/[\\/][^\\/]*$/, "");
  const run2 = shells.flatMap((shell) => {
    const [a, b, c] = [from, to, folder].map((path2) => shellPath(path2, facts.home, shell));
    return a && b && c ? [{ shell, line: lineFor2(shell, a, b, isThere ? void 0 : c) }] : [];
  });
  return { say: say2, run: run2 };
}
function lineFor2(shell, from, to, folder) {
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
function removeCache(path2, say2, facts) {
  const run2 = linesWithPath(path2, facts, (argument2, shell) => `${command[shell]} ${argument2}`);
  return { say: say2, run: run2 };
}
function renameVariable(from, to, facts, keep = false) {
  const known5 = whereSet(from, facts);
  const where2 = (known5?.startsWith("perhaps ") ? `the file that sets it (${known5})` : known5) ?? "the file that sets it (a shell\u2019s startup file, a job script, conda, .env)";
  const forGood = {
    say: `For good: write ${to} ${keep ? "beside" : "instead of"} ${from} in ${where2}`,
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
  const path2 = place.kind === "file" ? place.path : "";
  const where2 = placeName(place, facts.home);
  if (/[\\/]fish_variables$/.test(path2)) {
    return {
      say: `For good: ${name} is a universal variable of fish; unset it there`,
      run: [{ shell: "fish", line: `set -e -U ${name}` }]
    };
  }
  if (/[\\/]conda-meta[\\/]state$/.test(path2)) {
    return {
      say: "For good: conda sets it with this environment; unset it there and activate the environment again",
      run: everyShell(`conda env config vars unset ${name}`)
    };
  }
  if (path2 === registryPath) {
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
  const after = /[\\/]\.envrc$/.test(path2) ? ", then allow it again (direnv allow)" : "";
  return { say: `For good: remove ${name} from ${where2}${after}` };
}

// src/scan/ignore/baseline-key.ts
var baseline_key_exports = {};
__export(baseline_key_exports, {
  makeBaselineKey: () => makeBaselineKey,
  readBaselineKey: () => readBaselineKey,
  readKeyFile: () => readKeyFile
});
var import_node_crypto = require("node:crypto");
var import_promises = require("node:fs/promises");
var import_node_path19 = require("node:path");
var fileName = "baseline.key";
var bytesOfKey = 32;
async function readBaselineKey(folder) {
  return await readKeyFile((0, import_node_path19.join)(folder, fileName));
}
async function readKeyFile(path2) {
  try {
    const text2 = await (0, import_promises.readFile)(path2, "latin1");
    if (!/^[0-9a-f]{64}\n?$/.test(text2)) return { is: "unusable" };
    const exposed = process.platform !== "win32" && ((await (0, import_promises.stat)(path2)).mode & 63) !== 0;
    return { is: "key", key: keyOf2(Buffer.from(text2.trim(), "hex"), exposed) };
  } catch (error) {
    return { is: error instanceof Error && "code" in error && error.code === "ENOENT" ? "none" : "unusable" };
  }
}
async function makeBaselineKey(folder) {
  const bytes = (0, import_node_crypto.randomBytes)(bytesOfKey);
  await (0, import_promises.mkdir)(folder, { recursive: true, mode: 448 });
  const temporary = (0, import_node_path19.join)(folder, `.${fileName}-${(0, import_node_crypto.randomBytes)(6).toString("hex")}`);
  const file = await (0, import_promises.open)(temporary, "wx", 384);
  try {
    await file.writeFile(`${bytes.toString("hex")}
`);
    await file.sync();
    await file.close();
    await (0, import_promises.rename)(temporary, (0, import_node_path19.join)(folder, fileName));
  } catch (error) {
    await (0, import_promises.rm)(temporary, { force: true });
    throw error;
  }
  return keyOf2(bytes, false);
}
function keyOf2(bytes, exposed) {
  const mac = (purpose, text2) => (0, import_node_crypto.createHmac)("sha256", bytes).update(`${purpose}\0`).update(text2, "utf8").digest("hex");
  return { id: mac("id", "").slice(0, 16), fingerprintOf: (token) => mac("token", token), exposed };
}

// part:core
init_shape();

// src/types/failure-class.ts
var failure_class_exports = {};
__export(failure_class_exports, {
  failureClasses: () => failureClasses
});
var failureClasses = [
  "account-state",
  "bom-or-utf16",
  "ci-secret-not-passed",
  "client-bug",
  "clock-skew",
  "config-file-malformed",
  "dotenv-parsing",
  "empty-value",
  "env-not-visible",
  "expired-token",
  "file-permissions",
  "home-differs",
  "interactive-login-impossible",
  "keyring",
  "leaked-and-auto-revoked",
  "legacy-format-or-name",
  "literal-quotes",
  "misleading-404",
  "missing-credential",
  "multiline-secret",
  "network-proxy-tls",
  "paste-damage",
  "placeholder-left",
  "project-or-quota-not-set-up",
  "refresh-race",
  "revoked-or-rotated",
  "scope-or-role-missing",
  "server-outage",
  "silent-html-login",
  "smart-quotes",
  "special-characters",
  "stale-advice",
  "stale-credential-shadows",
  "swapped-fields",
  "terms-or-access-not-granted",
  "two-clients-one-credential",
  "unresolved",
  "whitespace-or-newline",
  "wrong-account",
  "wrong-credential",
  "wrong-kind-of-credential",
  "wrong-name",
  "wrong-server-or-env"
];

// src/value/installations.ts
var installations_exports = {};
__export(installations_exports, {
  installationsOf: () => installationsOf,
  installedVersion: () => installedVersion
});
async function installationsOf(world, { package: { name }, programs = [], isProgram: isProgram2 = false }) {
  const own = await installation(name, await world.packages());
  const started = await Promise.all(
    programs.map(async (program) => await installation(name, await world.packages(program), program))
  );
  const found = isProgram2 ? [...started, own] : [own, ...started];
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

// part:core
init_known_addresses();

// src/value/mask-secrets.ts
var mask_secrets_exports = {};
__export(mask_secrets_exports, {
  maskSecrets: () => maskSecrets,
  publicText: () => publicText,
  secretsOf: () => secretsOf
});
var shortest = 4;
function maskSecrets(text2, secrets) {
  const texts2 = [...secrets].map((secret) => secret.reveal());
  const forms = new Set(
    texts2.flatMap((each) => [each, each.trim(), JSON.stringify(each).slice(1, -1)]).filter((form) => form.length >= shortest)
  );
  return [...forms].sort((a, b) => b.length - a.length).reduce((masked3, form) => masked3.replaceAll(form, "[secret]"), text2);
}
function secretsOf({ fields, chain }, except = []) {
  const values = [...Object.entries(fields).map(([slot, { value }]) => ({ slot, value })), ...chain];
  return values.flatMap(({ slot, value }) => value?.is === "known" && !except.includes(slot) ? [value.secret] : []);
}
function publicText(value) {
  return value?.is === "known" ? value.secret.reveal() : "";
}

// src/value/server-templates.ts
var server_templates_exports = {};
__export(server_templates_exports, {
  atServer: () => atServer,
  namesServer: () => namesServer,
  webAddress: () => webAddress
});
function atServer(provider, address) {
  const { templates, addresses } = provider;
  const url = webAddress(address) ?? webAddress(addresses?.[0]?.current[0]);
  return templates && url ? { ...provider, ...filled2(templates, url) } : provider;
}
function namesServer(text2) {
  return /\{(?:server|origin)\}/.test(text2);
}
function webAddress(text2) {
  if (text2 === void 0 || text2 === "" || /[\s"'<>\\^`{|}]/.test(text2)) return void 0;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(text2) ? text2 : `https://${text2}`;
  if (!URL.canParse(whole)) return void 0;
  const url = new URL(whole);
  const isPlain3 = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return /^https?:$/.test(url.protocol) && isPlain3 ? url : void 0;
}
function filled2({ login, pages }, url) {
  const path2 = /^[\w+:,./~-]*$/.test(url.pathname) ? url.pathname.replace(/\/+$/, "") : "";
  const server = `${url.origin}${path2}`;
  const fill = (text2) => text2.replaceAll("{server}", server).replaceAll("{origin}", url.origin);
  return {
    ...login === void 0 ? {} : { login: fill(login) },
    pages: { docs: fill(pages.docs), create: fill(pages.create), revoke: fill(pages.revoke) }
  };
}

// part:core
init_token_kinds();
init_untrusted();

// src/value/versions.ts
var versions_exports = {};
__export(versions_exports, {
  compareVersions: () => compareVersions,
  isOneOf: () => isOneOf,
  versionWords: () => versionWords2
});
function isOneOf(version2, versions) {
  return versions.some((entry) => {
    const [first = "", last] = entry.split("-");
    if (last === void 0) return version2.startsWith(entry);
    return compareVersions(version2, first) >= 0 && compareVersions(shortened(version2, last), last) <= 0;
  });
}
function versionWords2(entry) {
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

// part:core
init_process();
init_python_prefix();

// src/world/remembering-world.ts
var remembering_world_exports = {};
__export(remembering_world_exports, {
  rememberingWorld: () => rememberingWorld
});
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
  const start2 = `${home}/`;
  let names;
  return async (path2) => {
    const [top = ""] = path2.startsWith(start2) ? path2.slice(start2.length).split("/", 1) : [];
    if (!/^[\w.-]*\w[\w.-]*$/.test(top)) return false;
    names ??= namesIn2(home, world, list);
    return (await names)?.has(top.toLowerCase()) === false;
  };
}
async function namesIn2(folder, world, list) {
  const [listed, entered] = await Promise.all([list(folder), world.stat(`${folder}/.`)]);
  return listed.is === "found" && entered.is === "found" ? new Set(listed.names.map((name) => name.toLowerCase())) : void 0;
}
function once(ask2) {
  const answers = /* @__PURE__ */ new Map();
  return (path2) => {
    const known5 = answers.get(path2) ?? ask2(path2);
    answers.set(path2, known5);
    return known5;
  };
}
function listOnce(world) {
  const sorted = once((folder) => world.list(folder));
  const asTheyLie = once((folder) => world.list(folder, "directory"));
  return (folder, order2) => order2 === "directory" ? asTheyLie(folder) : sorted(folder);
}

// part:core
init_with_timeout();
module.exports = {
  "src/catalog.generated.ts": catalog_generated_exports,
  "src/command-line/exit-code.ts": exit_code_exports,
  "src/command-line/in-custody.ts": in_custody_exports,
  "src/command-line/option-value.ts": option_value_exports,
  "src/command-line/options.ts": options_exports,
  "src/command-line/output-format.ts": output_format_exports,
  "src/command-line/program-name.ts": program_name_exports,
  "src/command-line/screen-for.ts": screen_for_exports,
  "src/command-line/status-line.ts": status_line_exports,
  "src/command-line/unknown-word.ts": unknown_word_exports,
  "src/command-line/usage-error.ts": usage_error_exports,
  "src/command-line/write-report.ts": write_report_exports,
  "src/commands/report/report-printable.ts": report_printable_exports,
  "src/commands/scan/standard-input.ts": standard_input_exports,
  "src/commands/where/find-copies.ts": find_copies_exports,
  "src/config/apply-config.ts": apply_config_exports,
  "src/config/config-defaults.ts": config_defaults_exports,
  "src/config/config-error.ts": config_error_exports,
  "src/config/load-config.ts": load_config_exports,
  "src/declared/format-dotenv.ts": format_dotenv_exports,
  "src/facts/find-assignments.ts": find_assignments_exports,
  "src/facts/text-in.ts": text_in_exports,
  "src/git/git-answer.ts": git_answer_exports,
  "src/git/git-problem.ts": git_problem_exports,
  "src/git/run-git.ts": run_git_exports,
  "src/known-names.ts": known_names_exports,
  "src/main.ts": main_exports,
  "src/nearest.ts": nearest_exports,
  "src/output/holds-secret.ts": holds_secret_exports,
  "src/output/mask-tokens.ts": mask_tokens_exports,
  "src/output/text-readings.ts": text_readings_exports,
  "src/path-key.ts": path_key_exports,
  "src/providers/all-platforms.ts": all_platforms_exports,
  "src/providers/client-loaders.ts": client_loaders_exports,
  "src/providers/load-providers.ts": load_providers_exports,
  "src/providers/platform-names.ts": platform_names_exports,
  "src/providers/provider-file-error.ts": provider_file_error_exports,
  "src/providers/user-providers.ts": user_providers_exports,
  "src/python/python-repr.ts": python_repr_exports,
  "src/report/chain-lines.ts": chain_lines_exports,
  "src/report/client-words.ts": client_words_exports,
  "src/report/finding-lines.ts": finding_lines_exports,
  "src/report/finding-title.ts": finding_title_exports,
  "src/report/formats/json.ts": json_exports,
  "src/report/formats/text.ts": text_exports,
  "src/report/gap-lines.ts": gap_lines_exports,
  "src/report/grouped-number.ts": grouped_number_exports,
  "src/report/json-text.ts": json_text_exports,
  "src/report/json.ts": json_exports2,
  "src/report/layout.ts": layout_exports,
  "src/report/page.ts": page_exports,
  "src/report/public-secret.ts": public_secret_exports,
  "src/report/remedy-lines.ts": remedy_lines_exports,
  "src/report/shown-data.ts": shown_data_exports,
  "src/report/shown-text.ts": shown_text_exports,
  "src/report/text.ts": text_exports2,
  "src/report/value-labels.ts": value_labels_exports,
  "src/rule-kit/ci-steps.ts": ci_steps_exports,
  "src/rule-kit/evidence.ts": evidence_exports,
  "src/rule-kit/forget-file.ts": forget_file_exports,
  "src/rule-kit/held-values.ts": held_values_exports,
  "src/rule-kit/likely-assignments.ts": likely_assignments_exports,
  "src/rule-kit/place-name.ts": place_name_exports,
  "src/rule-kit/recheck-words.ts": recheck_words_exports,
  "src/rule-kit/remedy-steps.ts": remedy_steps_exports,
  "src/rule-kit/safe-edits.ts": safe_edits_exports,
  "src/rule-kit/shell-path.ts": shell_path_exports,
  "src/scan/ignore/baseline-key.ts": baseline_key_exports,
  "src/secret.ts": secret_exports,
  "src/shapes/shape.ts": shape_exports,
  "src/types/failure-class.ts": failure_class_exports,
  "src/value/foreign-text.ts": foreign_text_exports,
  "src/value/installations.ts": installations_exports,
  "src/value/jwt-traits.ts": jwt_traits_exports,
  "src/value/known-addresses.ts": known_addresses_exports,
  "src/value/known-value.ts": known_value_exports,
  "src/value/mask-secrets.ts": mask_secrets_exports,
  "src/value/odd-characters.ts": odd_characters_exports,
  "src/value/placeholder.ts": placeholder_exports,
  "src/value/plain-names.ts": plain_names_exports,
  "src/value/server-templates.ts": server_templates_exports,
  "src/value/stray-characters.ts": stray_characters_exports,
  "src/value/strip-controls.ts": strip_controls_exports,
  "src/value/token-kinds.ts": token_kinds_exports,
  "src/value/untrusted.ts": untrusted_exports,
  "src/value/versions.ts": versions_exports,
  "src/version.ts": version_exports,
  "src/world/process.ts": process_exports,
  "src/world/python-prefix.ts": python_prefix_exports,
  "src/world/remembering-world.ts": remembering_world_exports,
  "src/world/shell.ts": shell_exports,
  "src/world/with-timeout.ts": with_timeout_exports
};
