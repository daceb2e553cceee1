/** One request that was made, as `-v` lists it: never a header, never a body. */
export interface SentRequest {
  readonly platform: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** The status, or a word for what prevented it. */
  readonly outcome: string;
  readonly milliseconds: number;
}
