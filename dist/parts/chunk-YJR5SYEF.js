// src/rule-kit/evidence.ts
function valueWords(value, now) {
  if (value.is === "unknown") return `could not be told: ${value.reason}`;
  const { length, jwt, blank, pythonType } = value.traits;
  if (length === 0) return "set but empty";
  if (blank) return "white space only";
  const size = `${length} ${length === 1 ? "character" : "characters"}`;
  if (pythonType) return `a ${pythonType}, not text`;
  return jwt ? `${size}, JWT${jwt.expires === void 0 ? "" : `, ${lifeWords(jwt.expires, now)}`}` : size;
}
function lifeWords(expires, now) {
  const seconds = Math.round(expires - now.getTime() / 1e3);
  return seconds >= 0 ? `${durationWords(seconds)} left` : `expired ${durationWords(-seconds)} ago`;
}
function durationWords(seconds) {
  const units = [
    [86400 * 365, "year"],
    [86400, "day"],
    [3600, "hour"],
    [60, "minute"]
  ];
  const [size, name] = units.find(([each]) => seconds >= 2 * each) ?? [1, "second"];
  const count = Math.floor(seconds / size);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
function valueEvidence(place, value, now, wins) {
  return { place, what: valueWords(value, now), ...wins === void 0 ? {} : { wins } };
}

export {
  valueWords,
  lifeWords,
  durationWords,
  valueEvidence
};
