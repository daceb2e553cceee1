#!/usr/bin/env node
'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// part:dist/auth-doctor.js
var found = process.versions.node.split(".");
if (Number(found[0]) < 20 || Number(found[0]) === 20 && Number(found[1]) < 19) {
  console.error("auth-doctor needs Node.js 20.19 or newer; this is " + process.versions.node + ".");
  console.error("Get one with nvm install 22, conda install -c conda-forge nodejs, or from https://nodejs.org");
  process.exitCode = 2;
} else if (process.argv.length === 3 && process.argv[2] === "--version" && true) {
  process.stdout.on("error", function(error) {
    if (error.code === "EPIPE") return;
    console.error("The output could not be written" + (error.code === "ENOSPC" ? ": the disk is full." : "."));
    process.exitCode = 2;
  });
  process.stdout.write("0.1.0\n");
} else {
  Promise.resolve().then(() => __toESM(require("./parts/main.js"))).then(function(module2) {
    module2.main(process.argv.slice(2));
  });
}
