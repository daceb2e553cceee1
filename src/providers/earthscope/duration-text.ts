const DATE_PART = /^(?:\d+(?:[.,]\d*)?Y)?(?:\d+(?:[.,]\d*)?M)?(?:\d+(?:[.,]\d*)?W)?(?:\d+(?:[.,]\d*)?D)?$/;
const TIME_PART = /^(?:\d+(?:[.,]\d*)?H)?(?:\d+(?:[.,]\d*)?M)?(?:\d+(?:[.,]\d*)?S)?$/;
const CLOCK = /^(\d{2,}):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?$/;
const DAYS = /^(\d+) *d(?:ays?)?,? *(.*)$/is;
const MOST_DAYS = 999_999_999;

/** Whether pydantic reads a text as a timedelta: `P1DT2H`, `1 day, 00:05`, `00:05:01.5` (speedate, duration.rs). */
export function isDurationText(text: string): boolean {
  const body = text.replace(/^[+-]/, '');
  if (body.startsWith('P')) return isIsoDuration(body.slice(1));
  if (CLOCK.test(body)) return true;
  const days = DAYS.exec(body);
  if (days === null || Number(days[1]) > MOST_DAYS) return false;
  const clock = days[2] ?? '';
  return clock === '' || Number(CLOCK.exec(clock)?.[1] ?? 24) < 24;
}

function isIsoDuration(text: string): boolean {
  const [date = '', time, ...more] = text.split('T');
  if (more.length > 0 || text === '' || text === 'T') return false;
  return DATE_PART.test(date) && (time === undefined || TIME_PART.test(time));
}
