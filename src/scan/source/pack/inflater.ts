/**
 * Inflates the zlib stream at `from`…`to` of `packed` into the start of `out`; one byte more than `size` may be written
 * there, even after its end (see `BufferPool`). Returns whether exactly `size` bytes came out, and the stream ended
 * properly.
 */
export type Inflater = (packed: Uint8Array, from: number, to: number, out: Uint8Array, size: number) => boolean;

/** The internals of Node's zlib objects, the same in all versions since 10 (lib/zlib.js: `processChunkSync`). */
interface ZlibHandle {
  readonly reset: () => void;
  readonly writeSync: (
    flush: number,
    input: Uint8Array,
    inputAt: number,
    inputLength: number,
    output: Uint8Array,
    outputAt: number,
    outputLength: number,
  ) => void;
}

interface ZlibState {
  readonly handle: ZlibHandle;
  /** How many bytes of the output and of the input the last call left. */
  readonly left: Uint32Array;
  /** Whether the last call found damaged bytes: the object can no longer be used. */
  readonly isBroken: () => boolean;
}

const finish = 4;

/**
 * Makes an inflater from one zlib object that is used for every stream: `inflateSync` creates an object and a buffer
 * each time, which costs more than the few hundred bytes of a git object. If Node's internals are not as expected,
 * `inflateSync` is used.
 */
export function createInflater(): Inflater {
  return worksWith(reusingInflater()) ? reusingInflater() : inflateEach;
}

function reusingInflater(): Inflater {
  let state = zlibState();
  return (packed, from, to, out, size) => {
    if (!state) return false;
    state.handle.reset();
    // With spare space, zlib need not be asked again whether there is more.
    const room = new Uint8Array(out.buffer, out.byteOffset, size + 1);
    state.handle.writeSync(finish, packed, from, to - from, room, 0, size + 1);
    const isWhole = !state.isBroken() && state.left[0] === 1;
    if (state.isBroken()) state = zlibState();
    return isWhole;
  };
}

const inflateEach: Inflater = (packed, from, to, out, size) => {
  try {
    const bytes = process.getBuiltinModule('node:zlib').inflateSync(packed.subarray(from, to), {
      chunkSize: Math.max(64, size + 8),
      maxOutputLength: size + 8,
    });
    if (bytes.length !== size) return false;
    out.set(bytes);
    return true;
  } catch {
    return false;
  }
};

function zlibState(): ZlibState | undefined {
  const object = process
    .getBuiltinModule('node:zlib')
    .createInflate()
    .on('error', () => {});
  const { _handle: handle, _writeState: left } = object as unknown as {
    readonly _handle?: unknown;
    readonly _writeState?: unknown;
  };
  return isHandle(handle) && left instanceof Uint32Array
    ? { handle, left, isBroken: () => object.destroyed }
    : undefined;
}

function isHandle(value: unknown): value is ZlibHandle {
  return typeof value === 'object' && value !== null && 'reset' in value && 'writeSync' in value;
}

/** zlib's stream of `auth-doctor`. */
const sample = Buffer.from('eJxLLC3J0E3JTy7JLwIAGhIEaw==', 'base64');
const sampleText = 'auth-doctor';

/** Tests what is required of it: a stream, a damaged one, a truncated one, and a stream again. */
function worksWith(inflate: Inflater): boolean {
  const out = Buffer.alloc(sampleText.length + 1);
  const isRight = (): boolean =>
    inflate(sample, 0, sample.length, out, sampleText.length) &&
    out.toString('latin1', 0, sampleText.length) === sampleText;
  const damaged = Buffer.from(sample);
  damaged[4] = (damaged[4] as number) ^ 0xff;
  try {
    return (
      isRight() &&
      !inflate(damaged, 0, damaged.length, out, sampleText.length) &&
      !inflate(sample, 0, sample.length - 5, out, sampleText.length) &&
      !inflate(sample, 0, sample.length, out, sampleText.length - 1) &&
      isRight()
    );
  } catch {
    return false;
  }
}
