// What Node and every browser have, and no edition of JavaScript names.
declare const TextDecoder: new (label: string) => {decode(bytes: Uint8Array): string};

const TRAILS = 190;

/** Where a second byte stands in its row: 7F is none. */
function column(second: number): number {
  return second < 0x40 || second > 0xfe || second === 0x7f
    ? -1
    : second - (second < 0x7f ? 0x40 : 0x41);
}

/** All pairs of bytes, one row after the other. */
function everyPair(): Uint8Array {
  const bytes: number[] = [];
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++) if (second !== 0x7f) bytes.push(first, second);
  return Uint8Array.from(bytes);
}

/** The characters that two bytes are in GB 18030, by the table that engines have for the web's pages. */
class Pairs {
  readonly #chars = new TextDecoder('gb18030').decode(everyPair());

  public read(first: number, second: number): number | undefined {
    const at = column(second);
    if (first < 0x81 || first > 0xfe || at < 0) return undefined;
    return this.#chars.charCodeAt((first - 0x81) * TRAILS + at);
  }
}

let made: Pairs | undefined;

export function pairs(): Pairs {
  made ??= new Pairs();
  return made;
}

/**
 * Where CPython's table is that of the year 2000: characters for private use, which Unicode has since given places to.
 * How far a web browser has followed depends on its age.
 */
export const GB18030_PAIRS: ReadonlyMap<number, number> = new Map([
  [0xa3a0, 0xe5e5],
  [0xa6d9, 0xe78d],
  [0xa6da, 0xe78e],
  [0xa6db, 0xe78f],
  [0xa6dc, 0xe790],
  [0xa6dd, 0xe791],
  [0xa6de, 0xe792],
  [0xa6df, 0xe793],
  [0xa6ec, 0xe794],
  [0xa6ed, 0xe795],
  [0xa6f3, 0xe796],
  [0xa8bc, 0xe7c7],
  [0xfe59, 0xe81e],
  [0xfe61, 0xe826],
  [0xfe66, 0xe82b],
  [0xfe67, 0xe82c],
  [0xfe6d, 0xe832],
  [0xfe7e, 0xe843],
  [0xfe90, 0xe854],
  [0xfea0, 0xe864],
]);

type Places = readonly (readonly [from: number, to: number])[];

const within = (places: Places, at: number) => places.some(([from, to]) => at >= from && at <= to);

/** What GB 18030 has added to GBK. */
const ADDED: Places = [
  [0xa2e3, 0xa2e3],
  [0xa8bf, 0xa8bf],
  [0xa989, 0xa995],
  [0xfe50, 0xfea0],
];

/** Whether a pair of GB 18030 is one of GBK: GBK has none for private use. */
export function isOfGbk(place: number, code: number): boolean {
  const isPrivate = code >= 0xe000 && code < 0xf900;
  return !isPrivate && !GB18030_PAIRS.has(place) && !within(ADDED, place);
}

/** What GBK has added where GB 2312 has its characters. */
const ADDED_BY_GBK: Places = [
  [0xa2a1, 0xa2aa],
  [0xa6e0, 0xa6f5],
  [0xa8bb, 0xa8c0],
];

/** Whether a pair of GBK is one of GB 2312, which has both bytes above A0. */
export function isOfGb2312(place: number): boolean {
  const isInBox = place >= 0xa1a1 && place <= 0xf7fe && place % 256 >= 0xa1;
  return isInBox && !within(ADDED_BY_GBK, place);
}
