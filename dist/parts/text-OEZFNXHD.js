import {
  textReport
} from "./chunk-ZUNMKUSQ.js";
import "./chunk-SB6HFKAC.js";
import "./chunk-24PCYPIQ.js";
import "./chunk-KV4MKYF3.js";
import "./chunk-EYIVVQFU.js";
import "./chunk-YJR5SYEF.js";
import "./chunk-CUOFKMI3.js";
import "./chunk-22VV4GEE.js";
import "./chunk-XQ7YV7S7.js";
import "./chunk-HDNGUW7J.js";
import "./chunk-DIBS7XTY.js";
import "./chunk-A6SSKCNT.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-4R7B453B.js";
import "./chunk-5LOIYTNH.js";
import "./chunk-C62YCCKR.js";
export {
  textReport
};
