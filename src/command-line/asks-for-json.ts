/** Whether a command line asks for JSON, also one that cannot be followed: failures are JSON then too. */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.some(
    (arg, index) =>
      arg === '--format=json' || arg === '--json' || (arg === '--format' && options[index + 1] === 'json'),
  );
}
