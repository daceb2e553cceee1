/** How long a run waits for a git that does nothing: once, however often it would ask. */
export interface GitPatience {
  /** Without output or activity. */
  readonly milliseconds: number;
  /** A git was silent for so long: none is started any more. */
  readonly isOver: () => boolean;
  readonly end: () => void;
}

/** What made one git hang, a FIFO or a disk that does not answer, makes the next one hang too. */
export function gitPatience(milliseconds = 10_000): GitPatience {
  let isOver = false;
  return {
    milliseconds,
    isOver: () => isOver,
    end: () => {
      isOver = true;
    },
  };
}
