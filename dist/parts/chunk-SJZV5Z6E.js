// src/rule-kit/place-name.ts
function placeName(place, home) {
  switch (place.kind) {
    case "env":
      return place.name;
    case "file":
      return `${homely(place.path, home)}${place.line ? `:${place.line}` : ""}`;
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
function homely(path, home) {
  if (!home || home === "/") return path;
  if (path === home) return "~";
  return path.startsWith(`${home}/`) || path.startsWith(`${home}\\`) ? `~${path.slice(home.length)}` : path;
}

export {
  placeName,
  homely
};
