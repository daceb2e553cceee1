/**
 * Text from outside (a path, a name, a client's words) made safe for a terminal: each character that it would obey or
 * hide becomes visible, as `\u{202e}`. Line breaks too: a name must not begin a line of ours. Does it twice, and
 * nothing changes.
 */
export declare function harmlessText(text: string): string;
