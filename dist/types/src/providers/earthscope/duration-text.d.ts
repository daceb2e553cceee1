/**
 * The seconds of a text that pydantic reads as a timedelta (`P1DT2H`, `1 day, 00:05`, `00:05:01.5`), or undefined
 * (speedate, duration.rs).
 */
export declare function durationText(text: string): number | undefined;
