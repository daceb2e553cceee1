/** The version of this program: `package.json` says the same, and a test compares them. */
export declare const version = "0.1.0";
