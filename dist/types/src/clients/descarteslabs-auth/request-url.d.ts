import type { PythonException } from '../../python/exception.ts';
/** Where a request would go, or why requests refuses its address. */
export type RequestTarget = {
    readonly ok: true;
    readonly scheme: string;
    readonly host: string;
    readonly port: number;
    readonly path: string;
} | {
    readonly ok: false;
    readonly error: PythonException;
};
/**
 * What requests 2.34 makes of an address (requests/models.py:481-563, sessions.py, get_adapter; urllib3/util/url.py,
 * parse_url): only addresses with a scheme that it knows and a host are asked.
 */
export declare function requestTarget(address: string): RequestTarget;
