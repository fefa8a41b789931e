// AssemblyScript, compiled to frames.wasm by `npm run wasm`. What the two modules color.ts and changed-tiles.ts do, with
// four and more pixels at once, and LZ4. Pictures are a multiple of 32 pixels wide and of 2 high, four bytes a pixel.

const tileWidth: i32 = 32;
const tileHeight: i32 = 16;
const differences = memory.data(256 * 16);
const hashTable = memory.data(4096 * 4);

/** The first byte of memory that is the caller's. */
export function heapStart(): usize {
  return (__heap_base + 15) & ~15;
}

/** Sets one bit in `bitmap` for each tile in which two pictures differ; returns how many do. */
export function markChanged(
  before: usize,
  after: usize,
  width: i32,
  height: i32,
  bitmap: usize,
): i32 {
  const columns = width / tileWidth;
  const rows = (height + tileHeight - 1) / tileHeight;
  memory.fill(bitmap, 0, (columns * rows + 7) / 8);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const top = row * tileHeight;
    compareBand(before, after, width, top, min(tileHeight, height - top));
    for (let column = 0; column < columns; column++) {
      if (!v128.any_true(v128.load(differences + column * 16))) continue;
      const tile = row * columns + column;
      const byte = bitmap + (tile >> 3);
      store<u8>(byte, load<u8>(byte) | ((<u8>1) << (<u8>(tile & 7))));
      count++;
    }
  }
  return count;
}

/** Row after row through both pictures, so that memory is read in the order it lies in. */
function compareBand(before: usize, after: usize, width: i32, top: i32, height: i32): void {
  const columns = width / tileWidth;
  memory.fill(differences, 0, columns * 16);
  for (let y = 0; y < height; y++) {
    let a = before + (top + y) * width * 4;
    let b = after + (top + y) * width * 4;
    for (let column = 0; column < columns; column++) {
      let difference = v128.load(differences + column * 16);
      for (let n = 0; n < 8; n++) {
        difference = v128.or(difference, v128.xor(v128.load(a), v128.load(b)));
        a += 16;
        b += 16;
      }
      v128.store(differences + column * 16, difference);
    }
  }
}

/** Writes the tiles whose bit is set as I420, one behind the other; returns where they end. */
export function writeTiles(
  pixels: usize,
  width: i32,
  height: i32,
  red: i32,
  bitmap: usize,
  out: usize,
): usize {
  const columns = width / tileWidth;
  const tiles = columns * ((height + tileHeight - 1) / tileHeight);
  for (let tile = 0; tile < tiles; tile++) {
    if (((<i32>load<u8>(bitmap + (tile >> 3)) >> (tile & 7)) & 1) === 0) continue;
    const x = (tile % columns) * tileWidth;
    const y = (tile / columns) * tileHeight;
    const rows = min(tileHeight, height - y);
    out = writeTile(pixels + (y * width + x) * 4, width * 4, rows, red, out);
  }
  return out;
}

/** See color.ts for the numbers. */
function writeTile(pixels: usize, stride: i32, rows: i32, red: i32, out: usize): usize {
  const blue = 2 - red;
  for (let y = 0; y < rows; y++) {
    let pixel = pixels + y * stride;
    for (let x = 0; x < tileWidth; x++) {
      const r: i32 = load<u8>(pixel + red);
      const g: i32 = load<u8>(pixel + 1);
      const b: i32 = load<u8>(pixel + blue);
      store<u8>(out++, 16 + ((11966 * r + 40254 * g + 4064 * b + 32768) >> 16));
      pixel += 4;
    }
  }
  const samples = (tileWidth * rows) / 4;
  for (let y = 0; y < rows; y += 2) {
    let pixel = pixels + y * stride;
    for (let x = 0; x < tileWidth; x += 2) {
      const r = sumOfFour(pixel + red, stride);
      const g = sumOfFour(pixel + 1, stride);
      const b = sumOfFour(pixel + blue, stride);
      store<u8>(out, 128 + ((-6596 * r - 22189 * g + 28785 * b + 131072) >> 18));
      store<u8>(out + samples, 128 + ((28785 * r - 26145 * g - 2640 * b + 131072) >> 18));
      out++;
      pixel += 8;
    }
  }
  return out + samples;
}

function sumOfFour(at: usize, below: i32): i32 {
  const top: i32 = <i32>load<u8>(at) + <i32>load<u8>(at + 4);
  return top + <i32>load<u8>(at + below) + <i32>load<u8>(at + below + 4);
}

/**
 * Packs bytes as one LZ4 block (without a frame) and returns where it ends. `out` has room for the bytes and a 255th
 * of them more, and 16.
 */
export function pack(from: usize, length: i32, out: usize): usize {
  const end = from + length;
  // The format asks that the last five bytes be literals and the last match begin twelve bytes before the end.
  const matchLimit = end - 12;
  const copyLimit = end - 5;
  let at = from;
  let literals = from;
  memory.fill(hashTable, 0, 4096 * 4);
  while (length > 12 && at < matchLimit) {
    const slot = hashTable + ((((load<u32>(at) * 2654435761) >>> 20) & 4095) << 2);
    const candidate: usize = load<u32>(slot);
    store<u32>(slot, <u32>at);
    if (candidate === 0 || at - candidate > 65535 || load<u32>(candidate) !== load<u32>(at)) {
      // The longer nothing repeats, the larger the steps.
      at += 1 + ((at - literals) >> 6);
      continue;
    }
    let matched = at + 4;
    let earlier = candidate + 4;
    while (matched + 8 <= copyLimit && load<u64>(matched) === load<u64>(earlier)) {
      matched += 8;
      earlier += 8;
    }
    while (matched < copyLimit && load<u8>(matched) === load<u8>(earlier)) {
      matched++;
      earlier++;
    }
    out = writeSequence(out, literals, at, at - candidate, matched - at - 4);
    at = matched;
    literals = at;
  }
  return writeLiterals(out, literals, end);
}

function writeSequence(
  out: usize,
  literals: usize,
  at: usize,
  offset: usize,
  length: usize,
): usize {
  const count = at - literals;
  store<u8>(out++, (min<usize>(count, 15) << 4) | min<usize>(length, 15));
  out = writeLength(out, count);
  memory.copy(out, literals, count);
  out += count;
  store<u16>(out, <u16>offset);
  return writeLength(out + 2, length);
}

function writeLiterals(out: usize, literals: usize, end: usize): usize {
  const count = end - literals;
  store<u8>(out++, min<usize>(count, 15) << 4);
  out = writeLength(out, count);
  memory.copy(out, literals, count);
  return out + count;
}

/** What of a length did not fit into the four bits of its token. */
function writeLength(out: usize, length: usize): usize {
  if (length < 15) return out;
  let rest = length - 15;
  for (; rest >= 255; rest -= 255) store<u8>(out++, 255);
  store<u8>(out, <u8>rest);
  return out + 1;
}
