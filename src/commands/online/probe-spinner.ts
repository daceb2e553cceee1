import type { StatusLine } from '../../command-line/status-line.ts';
import { shownNames } from '../../value/foreign-text.ts';
import { decimal, say } from '../../value/untrusted.ts';

/** Shows what the program is waiting for. */
export interface ProbeSpinner {
  waitingFor(names: readonly string[]): void;
  stop(): void;
}

const dots = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const strokes = ['|', '/', '-', '\\'] as const;

const silence: ProbeSpinner = { waitingFor: () => {}, stop: () => {} };

/** On a terminal only (there is a line), and only after 300 ms; the line is removed at the end. */
export function probeSpinner(line: StatusLine | undefined, unicode: boolean): ProbeSpinner {
  if (!line) return silence;
  const signs = unicode ? dots : strokes;
  const begun = performance.now();
  let names: readonly string[] = [];
  let turns = 0;
  const show = (): void => {
    const seconds = (performance.now() - begun) / 1000;
    if (seconds < 0.3 || names.length === 0) return;
    const words = say`  ${signs[turns % signs.length] ?? ''} asking ${shownNames(names.join(', '))} ${unicode ? '…' : '...'} ${decimal(seconds, 1)}s`;
    turns += 1;
    line.show(words);
  };
  const timer = setInterval(show, 100);
  timer.unref();
  return {
    waitingFor: (each) => {
      names = each;
    },
    stop: () => {
      clearInterval(timer);
      if (turns > 0) line.clear();
      turns = 0;
    },
  };
}
