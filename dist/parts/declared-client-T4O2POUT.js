import {
  declaredClient
} from "./chunk-7P6QU45B.js";
import "./chunk-NOVZZY3T.js";
import "./chunk-MTPWL7BK.js";
import "./chunk-PNLJT6LE.js";
import "./chunk-4R7B453B.js";
import "./chunk-V2WNSCXT.js";
import "./chunk-5LOIYTNH.js";
import "./chunk-C62YCCKR.js";
export {
  declaredClient
};
