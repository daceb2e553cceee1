import {
  textReport
} from "./chunk-HZZ7YKC6.js";
import "./chunk-24PCYPIQ.js";
import "./chunk-IT6ZZQ5N.js";
import "./chunk-IZVNLBWM.js";
import "./chunk-OVVHP32B.js";
import "./chunk-EYIVVQFU.js";
import "./chunk-RVHD6ESB.js";
import "./chunk-7LRDWVCH.js";
import "./chunk-7SSGVLQI.js";
import "./chunk-ORDV5XAC.js";
import "./chunk-NGGYVXOG.js";
import "./chunk-YJR5SYEF.js";
import "./chunk-DIBS7XTY.js";
import "./chunk-2MPOGN63.js";
import "./chunk-SJZV5Z6E.js";
import "./chunk-4R7B453B.js";
import "./chunk-HP7V6HY2.js";
import "./chunk-C62YCCKR.js";
export {
  textReport
};
