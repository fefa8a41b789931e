import type {Codec} from './codec.ts';

/** Where the first `count` characters of Unicode are their own bytes. */
function firstOf(count: number, name: string): Codec {
  const outside = `ordinal not in range(${count})`;
  return {
    name,
    write: code => (code < count ? [code] : undefined),
    unwritable: outside,
    joinsFaults: true,
    read: (bytes, at) => {
      const byte = bytes[at] as number;
      return byte < count
        ? {length: 1, text: String.fromCharCode(byte)}
        : {length: 1, fault: outside};
    },
  };
}

export const ascii = firstOf(128, 'ascii');
export const latin1 = firstOf(256, 'latin-1');
