const DAY = 86_400;
const MOST_DAYS = 999_999_999;
/** A number of a duration is parsed into 32 bits. */
const LARGEST_NUMBER = 4_294_967_295;
const CLOCK = /^(\d*):([0-5]\d)(?::([0-5]\d(?:[.,]\d+)?))?$/;
// The word is lower or upper case after its first letter, never mixed.
const DAYS = /^(\d+) ?[dD](?:ays?|AYS?)?,? ?/;
const STEP = /(T)|(\d+)([.,]\d*)?([YMWDHS])/y;
const dateUnits: Readonly<Record<string, number>> = { Y: 365 * DAY, M: 30 * DAY, W: 7 * DAY, D: DAY };
const timeUnits: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 };

/**
 * The seconds of a text that pydantic parses as a timedelta (`P1DT2H`, `1 day, 00:05`, `00:05:01.5`), or undefined
 * (speedate, duration.rs).
 */
export function durationText(text: string): number | undefined {
  const body = text.replace(/^[+-]/, '');
  const seconds = body.startsWith('P') ? isoDuration(body.slice(1)) : daysAndClock(body);
  if (seconds === undefined || Math.floor(seconds / DAY) > MOST_DAYS) return undefined;
  return text.startsWith('-') ? -seconds : seconds;
}

function daysAndClock(body: string): number | undefined {
  if (body.length >= 5 && !/d/i.test(body)) return clock(body);
  const match = DAYS.exec(body);
  if (match === null || Number(match[1]) > LARGEST_NUMBER) return undefined;
  const rest = body.slice(match[0].length);
  const time = rest === '' ? 0 : rest.length < 5 ? undefined : clock(rest);
  return time === undefined || time >= DAY ? undefined : Number(match[1]) * DAY + time;
}

function clock(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (match === null) return undefined;
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number((match[3] ?? '0').replace(',', '.'));
}

/** Units may repeat and come in any order; only the last number may have a fraction. */
function isoDuration(text: string): number | undefined {
  let units = dateUnits;
  let seconds = 0;
  let hasFraction = false;
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (match === null) return undefined;
    at = STEP.lastIndex;
    if (match[1]) {
      if (units === timeUnits) return undefined;
      units = timeUnits;
      continue;
    }
    const unit = units[match[4] ?? ''];
    if (unit === undefined || hasFraction || Number(match[2]) > LARGEST_NUMBER) return undefined;
    hasFraction = match[3] !== undefined;
    seconds += Number(`${match[2] ?? ''}${(match[3] ?? '').replace(',', '.')}`) * unit;
  }
  return text.length < 2 ? undefined : seconds;
}
