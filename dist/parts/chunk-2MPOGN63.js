// src/report/looks-random.ts
var longName = /[^\s/\\:;,"'`()<>[\]{}|&*?!#^$]{16,}/gu;
var separators = /[-_.@=+~%]+/u;
var word = new RegExp("^(?:\\p{Lu}?\\p{Ll}{0,14}|\\p{Lu}{0,15}|\\p{Lo}{0,15})\\d{0,4}$|^\\d{1,8}$", "u");
var cacheName = /^jwt_token_[0-9a-f]{40}\.json$/;
var pythonClass = /^[A-Za-z]{1,40}(?:Error|Warning|Exception)$|^(?:[A-Z][a-z]{2,11}){2,4}$/;
var pathOrAddress = /^(?:~?\/|\.{1,2}\/|[A-Za-z]:[\\/]|[a-z]+:\/\/)/;
function maskRandomNames(text, mask) {
  return text.replace(longName, (name) => isPlainName(name) ? name : mask);
}
function isPlainValue(value) {
  if ([...value].length < 16) return true;
  const names = pathOrAddress.test(value) ? value.replace(pathOrAddress, "").split(/[\\/:]/) : [value];
  return names.every((name) => /^[\p{L}\p{N}_.@~ -]*$/u.test(name) && name.split(" ").every(isPlainName));
}
function isPlainName(name) {
  return name.length < 16 || cacheName.test(name) || name.split(separators).every((part) => word.test(part) || pythonClass.test(part));
}

export {
  maskRandomNames,
  isPlainValue
};
