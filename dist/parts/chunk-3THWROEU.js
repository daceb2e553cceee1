// src/config/config-error.ts
var ConfigError = class extends Error {
  name = "ConfigError";
};

export {
  ConfigError
};
