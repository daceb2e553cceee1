/** One recording of a real client, as `fixtures/vectors` holds it. */
export interface Recording {
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
  readonly observed: Observed;
}

export interface Scenario {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, unknown>>;
  readonly cwd_files?: Readonly<Record<string, unknown>>;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

export interface ObservedError {
  readonly class: string;
  readonly message: string;
}

/** What a client, or one of the three of a CAVE recording, did. */
export interface ObservedPart {
  readonly error?: ObservedError | string | null;
  readonly effective?: Readonly<Record<string, unknown>>;
  readonly token?: unknown;
  readonly parsed_token?: unknown;
  readonly credentials?: unknown;
  /** `Class: message` of what a request with this token would raise. */
  readonly header_error?: string | null;
}

export interface Observed extends ObservedPart {
  readonly source?: string | Readonly<Record<string, string>> | null;
  readonly phase?: string;
  readonly warnings?: readonly string[];
  readonly http_count?: number;
  /** Unix seconds. */
  readonly at?: number;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exit_code?: number;
  readonly cloudvolume?: ObservedPart;
  readonly cloudfiles?: ObservedPart;
}
