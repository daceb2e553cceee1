/** `text.strip()` (Objects/unicodeobject.c, do_strip): a byte order mark stays. */
export declare function pythonStrip(text: string): string;
/** `text.rstrip()`, in time that grows with the text and no faster. */
export declare function pythonRightStrip(text: string): string;
