/** A sentence with the home shortened to `~` wherever a path in it begins with it. */
export function homelyText(text: string, home: string | undefined): string {
  if (!home || home === '/' || !text.includes(home)) return text;
  const parts = text.split(home);
  return parts.reduce((before, after) => before + (beginsPath(before) && endsName(after) ? '~' : home) + after);
}

/** `/mnt/home/me` is not in `/home/me`. */
function beginsPath(before: string): boolean {
  return before === '' || /[\s"'(:=]$/.test(before);
}

/** `/home/me2` is another's. */
function endsName(after: string): boolean {
  return after === '' || /^[/\\\s"'):,;]/.test(after);
}
