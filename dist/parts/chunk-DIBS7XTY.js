// src/rule-kit/place-key.ts
function placeKey(place) {
  switch (place.kind) {
    case "env":
    case "argument":
      return `${place.kind} ${place.name}`;
    case "file":
      return `file ${place.path} ${place.key ?? ""}`;
    case "keyring":
      return `keyring ${place.service}`;
    case "git":
      return `git ${place.commit} ${place.path} ${place.line}`;
    case "default":
      return "default";
  }
}

export {
  placeKey
};
