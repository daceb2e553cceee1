/** A URL that pydantic's HttpUrl takes, as `str()` prints it, or the type of its refusal (pydantic/networks.py, HttpUrl). */
export type HttpUrl = {
    readonly ok: true;
    readonly href: string;
} | {
    readonly ok: false;
    readonly type: string;
};
/** Both pydantic (Rust's `url`) and JavaScript follow the WHATWG's URL standard. Never throws. */
export declare function httpUrl(text: string): HttpUrl;
