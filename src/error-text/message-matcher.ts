/**
 * A known message, ready to be looked for: its literal pieces in order. A hole, `{path}`, is any text on the same line.
 */
export interface MessageMatcher {
  /** The first piece, by which a line is chosen. */
  readonly first: string;
  /** Whether the pieces are all in the line, in their order. */
  readonly test: (line: string) => boolean;
  /** The message with … for its holes: what may be shown of it. */
  readonly shown: string;
}

const hole = /\{[A-Za-z_][\w.:]*\}/g;
/** A piece between two holes that says nothing. */
const shortest = 3;

/** Prepares a message with holes. Pieces are searched for one after the other, so that no text is slow. */
export function messageMatcher(message: string): MessageMatcher {
  const pieces = message.split(hole).filter((piece) => piece.trim().length >= shortest);
  return {
    first: pieces[0] ?? message,
    test: (line) => {
      let at = 0;
      for (const piece of pieces) {
        const found = line.indexOf(piece, at);
        if (found === -1) return false;
        at = found + piece.length;
      }
      return pieces.length > 0;
    },
    shown: message.replaceAll(hole, '…'),
  };
}
