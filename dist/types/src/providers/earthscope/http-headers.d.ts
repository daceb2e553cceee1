import type { PythonException } from '../../python/exception.ts';
/** What the client's own headers (`http.extra_headers`, `http.user_agent`) lead to. */
export interface OwnHeaders {
    /** httpx refuses to build its client. */
    readonly build?: PythonException;
    /** h11 refuses to send. */
    readonly send?: PythonException;
    /** An own `authorization` header is sent in place of the access token (auth/auth_flow.py:337, 353). */
    readonly authorization: boolean;
}
/** Checks headers in their order: httpx 0.28 encodes them as ASCII (httpx/_models.py), h11 0.16 checks their grammar. */
export declare function ownHeaders(headers: readonly (readonly [string, string])[]): OwnHeaders;
/** What sending `value` as a header raises; the message quotes the header, which is masked. `scheme` stays: `Bearer `. */
export declare function illegalHeaderValue(value: string, scheme?: string): PythonException | undefined;
