import type { Outcome } from './exception.ts';
/**
 * requests closed its header patterns with `$` up to 2.33.0, and `$` lets one final '\n' through (http.client
 * then refuses it); 2.33.1 closes them with `\Z`.
 */
export type RequestsHeaderRule = 'up-to-2.33.0' | 'since-2.33.1';
/** requests' check_header_validity for str parts (requests/utils.py, _validate_header_part; requests/_internal_utils.py). */
export declare function requestsHeaderCheck(name: string, value: string, rule?: RequestsHeaderRule): Outcome<true>;
/** What http.client does to a str header value: Latin-1, then no bare line end (Lib/http/client.py, putheader). */
export declare function httpClientHeaderCheck(value: string): Outcome<true>;
/**
 * What httpx 0.28 does to a str header value: ASCII (httpx/_models.py, _normalize_header_value), then h11's
 * field_value pattern (h11/_abnf.py, h11/_headers.py), whose refusal httpx raises under its own name.
 */
export declare function httpxHeaderCheck(value: string): Outcome<true>;
