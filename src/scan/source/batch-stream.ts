import { byteReader } from './byte-reader.ts';
import type { ObjectHead, ObjectKind, ObjectVisitor } from './object-source.ts';
import { wholeLimit } from './sink.ts';

/** How far a stream of `git cat-file --batch` was read. */
export interface BatchEnd {
  /** Objects that arrived completely, and ids that git called missing. */
  readonly done: number;
  /** The last of these. */
  readonly last: string | undefined;
  /** The object in whose middle the stream ended. */
  readonly cut: string | undefined;
}

const head = /^([0-9a-f]{40,64}) (blob|commit|tag|tree) (\d+)$/;

/**
 * Parses git-cat-file(1)'s batch output: `<id> <kind> <size>`, a line break, the content, a line break. Content of up
 * to `wholeLimit` bytes is passed on whole, larger content in slices. `gone` is called with ids that git does not have.
 */
export async function readBatch(
  chunks: AsyncIterable<Buffer>,
  visitor: ObjectVisitor,
  gone: (id: string) => void,
): Promise<BatchEnd> {
  const reader = byteReader(chunks);

  const readLarge = async (object: ObjectHead): Promise<boolean> => {
    if (object.size > wholeLimit) {
      const slices = reader.slices(object.size);
      await visitor.sliced(object, slices.each());
      for await (const _ of slices.each());
      return slices.left() === 0;
    }
    const bytes = await reader.bytes(object.size);
    if (bytes) visitor.whole(object, bytes);
    return bytes !== undefined;
  };

  let done = 0;
  let last: string | undefined;
  for (;;) {
    const line = reader.lineNow() ?? (await reader.line());
    if (line === undefined) return { done, last, cut: undefined };
    const object = headOf(line);
    if (object) {
      const now = object.size <= wholeLimit ? reader.bytesNow(object.size) : undefined;
      if (now) visitor.whole(object, now);
      else if (!(await readLarge(object))) return { done, last, cut: object.id };
      if (!reader.bytesNow(1) && !(await reader.bytes(1))) return { done, last, cut: object.id };
    } else {
      gone(line.split(' ', 1)[0] ?? '');
    }
    done += 1;
    last = object?.id ?? line.split(' ', 1)[0];
  }
}

function headOf(line: string): ObjectHead | undefined {
  const found = head.exec(line);
  return found ? { id: found[1] ?? '', kind: found[2] as ObjectKind, size: Number(found[3]) } : undefined;
}
