import { strFromU8 } from 'fflate/browser';

/** The last bytes of a zip file that goes by: the library that unpacks it does not tell whether a member is encrypted. */
export interface ZipHeads {
  /** Told of the next bytes before they are unpacked. */
  readonly note: (chunk: Uint8Array) => void;
  /** Whether the newest member of this name is encrypted. */
  readonly isEncrypted: (name: string) => boolean;
}

/** In bytes: a member's own header, with the longest name. */
const longestHead = 30 + 65_535;

/** APPNOTE.TXT, 4.3.7. */
export function zipHeads(): ZipHeads {
  const recent: Buffer[] = [];
  let length = 0;
  return {
    note: (chunk) => {
      recent.push(Buffer.from(chunk));
      length += chunk.length;
      while (length - (recent[0]?.length ?? 0) >= longestHead + chunk.length) length -= recent.shift()?.length ?? 0;
    },
    isEncrypted: (name) => {
      const bytes = Buffer.concat(recent);
      for (let at = bytes.lastIndexOf('PK\x03\x04', undefined, 'latin1'); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf('PK\x03\x04', at - 1, 'latin1')) {
        if (at + 30 > bytes.length) continue;
        const flags = bytes.readUInt16LE(at + 6);
        const found = strFromU8(bytes.subarray(at + 30, at + 30 + bytes.readUInt16LE(at + 26)), (flags & 2048) === 0);
        if (found === name) return (flags & 1) === 1;
      }
      return false;
    },
  };
}
