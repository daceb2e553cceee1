/** A line of a file that a message quotes, with what may be a secret masked: a value, or a line that is no pair. */
export declare function maskLine(line: string): string;
/** A name from a file, as it stands where it is plain words (`refresh_token`), else masked: it may be a secret. */
export declare function harmlessName(name: string): string;
/** A header's value as `repr` shows it in an exception, the secret after its prefix masked; the quotes stay repr's. */
export declare function maskedRepr(prefix: string, secret: string): string;
