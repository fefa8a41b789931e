// AssemblyScript, compiled to frames.wasm by `npm run wasm`. What the plain packer does, with four and more pixels at
// once, and LZ4. Pictures are a multiple of 32 pixels wide and of 2 high, four bytes a pixel.

const tileWidth: i32 = 32;
const tileHeight: i32 = 16;
/** The first 64 kB of memory are this module's own; all else is the caller's. */
const differences: usize = 4096;
const hashTable: usize = 16384;

/** Sets one bit in `bitmap` for each tile of `area` in which two pictures differ; returns how many do. */
export function markChanged(
  before: usize,
  after: usize,
  width: i32,
  height: i32,
  left: i32,
  top: i32,
  right: i32,
  bottom: i32,
  bitmap: usize,
): i32 {
  const columns = width / tileWidth;
  memory.fill(bitmap, 0, (columns * ((height + tileHeight - 1) / tileHeight) + 7) / 8);
  let count = 0;
  for (let row = top; row < bottom; row++) {
    const y = row * tileHeight;
    const start = (y * width + left * tileWidth) * 4;
    compareBand(
      before + start,
      after + start,
      width * 4,
      right - left,
      min(tileHeight, height - y),
    );
    for (let column = left; column < right; column++) {
      if (!v128.any_true(v128.load(differences + (column - left) * 16))) continue;
      mark(bitmap, row * columns + column);
      count++;
    }
  }
  return count;
}

function mark(bitmap: usize, tile: i32): void {
  const byte = bitmap + (tile >> 3);
  store<u8>(byte, load<u8>(byte) | ((<u8>1) << (<u8>(tile & 7))));
}

/** Row after row through both pictures, so that memory is read in the order it lies in. */
function compareBand(before: usize, after: usize, stride: i32, columns: i32, height: i32): void {
  memory.fill(differences, 0, columns * 16);
  for (let y = 0; y < height; y++) {
    let a = before + y * stride;
    let b = after + y * stride;
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

/** Writes the tiles whose bit is set as I420, one behind the other, and puts them into `shown`; returns where they end. */
export function writeTiles(
  pixels: usize,
  shown: usize,
  width: i32,
  height: i32,
  red: i32,
  bitmap: usize,
  out: usize,
): usize {
  const columns = width / tileWidth;
  const tiles = columns * ((height + tileHeight - 1) / tileHeight);
  for (let tile = 0; tile < tiles; tile++) {
    if (!isMarked(bitmap, tile)) continue;
    const x = (tile % columns) * tileWidth;
    const y = (tile / columns) * tileHeight;
    const rows = min(tileHeight, height - y);
    const start = (y * width + x) * 4;
    out = writeTile(pixels + start, shown + start, width * 4, rows, red, out);
  }
  return out;
}

function isMarked(bitmap: usize, tile: i32): bool {
  return ((<i32>load<u8>(bitmap + (tile >> 3)) >> (tile & 7)) & 1) !== 0;
}

/** See color.ts for the numbers. Luma's are halved, which changes no result, so that each fits into 16 bits. */
function writeTile(
  pixels: usize,
  shown: usize,
  stride: i32,
  rows: i32,
  red: i32,
  out: usize,
): usize {
  const luma = weights(red, 5983, 20127, 2032);
  for (let y = 0; y < rows; y++) {
    const row = pixels + y * stride;
    memory.copy(shown + y * stride, row, tileWidth * 4);
    for (let x = 0; x < tileWidth; x += 16) {
      v128.store(out, lumaOfSixteen(row + x * 4, luma));
      out += 16;
    }
  }
  const samples = (tileWidth * rows) / 4;
  const blueness = weights(red, -6596, -22189, 28785);
  const redness = weights(red, 28785, -26145, -2640);
  for (let y = 0; y < rows; y += 2) {
    for (let x = 0; x < tileWidth; x += 16) {
      const pixel = pixels + y * stride + x * 4;
      writeChroma(pixel, stride, blueness, out);
      writeChroma(pixel, stride, redness, out + samples);
      out += 8;
    }
  }
  return out + samples;
}

/** What the four bytes of a pixel count, twice; the fourth byte says nothing. */
function weights(red: i32, r: i16, g: i16, b: i16): v128 {
  const first = red === 0 ? r : b;
  const third = red === 0 ? b : r;
  let all = i16x8.splat(0);
  all = i16x8.replace_lane(i16x8.replace_lane(all, 0, first), 4, first);
  all = i16x8.replace_lane(i16x8.replace_lane(all, 1, g), 5, g);
  return i16x8.replace_lane(i16x8.replace_lane(all, 2, third), 6, third);
}

function lumaOfSixteen(pixels: usize, weights: v128): v128 {
  const low = i16x8.narrow_i32x4_s(lumaOfFour(pixels, weights), lumaOfFour(pixels + 16, weights));
  const high = i16x8.narrow_i32x4_s(
    lumaOfFour(pixels + 32, weights),
    lumaOfFour(pixels + 48, weights),
  );
  return i8x16.narrow_i16x8_u(low, high);
}

function lumaOfFour(pixels: usize, weights: v128): v128 {
  const four = v128.load(pixels);
  const sum = weighed(i16x8.extend_low_i8x16_u(four), i16x8.extend_high_i8x16_u(four), weights);
  return i32x4.add(i32x4.shr_s(i32x4.add(sum, i32x4.splat(16384)), 15), i32x4.splat(16));
}

/** The weighed sums of four pixels, two in each argument. */
function weighed(low: v128, high: v128, weights: v128): v128 {
  const a = i32x4.dot_i16x8_s(low, weights);
  const b = i32x4.dot_i16x8_s(high, weights);
  return i32x4.add(v128.shuffle<i32>(a, b, 0, 2, 4, 6), v128.shuffle<i32>(a, b, 1, 3, 5, 7));
}

/** Eight samples from sixteen pixels of each of two rows. */
function writeChroma(pixels: usize, stride: i32, weights: v128, out: usize): void {
  const low = chromaOfFour(pixels, stride, weights);
  const high = chromaOfFour(pixels + 32, stride, weights);
  const eight = i16x8.add(i16x8.narrow_i32x4_s(low, high), i16x8.splat(128));
  v128.store64_lane(out, i8x16.narrow_i16x8_u(eight, eight), 0);
}

function chromaOfFour(pixels: usize, stride: i32, weights: v128): v128 {
  const low = squaresOfTwo(pixels, stride);
  const high = squaresOfTwo(pixels + 16, stride);
  const sum = weighed(low, high, weights);
  return i32x4.shr_s(i32x4.add(sum, i32x4.splat(131072)), 18);
}

/** The sums of two squares of four pixels each. */
function squaresOfTwo(pixels: usize, stride: i32): v128 {
  const above = v128.load(pixels);
  const below = v128.load(pixels + stride);
  const low = i16x8.add(i16x8.extend_low_i8x16_u(above), i16x8.extend_low_i8x16_u(below));
  const high = i16x8.add(i16x8.extend_high_i8x16_u(above), i16x8.extend_high_i8x16_u(below));
  return i16x8.add(v128.shuffle<i64>(low, high, 0, 2), v128.shuffle<i64>(low, high, 1, 3));
}

/** Puts tiles whose bit is set, one behind the other in I420, into a picture whose planes lie so. */
export function placeTiles(
  bitmap: usize,
  tiles: usize,
  picture: usize,
  width: i32,
  height: i32,
): void {
  const columns = width / tileWidth;
  const count = columns * ((height + tileHeight - 1) / tileHeight);
  const blue = picture + width * height;
  const red = blue + (width * height) / 4;
  for (let tile = 0; tile < count; tile++) {
    if (!isMarked(bitmap, tile)) continue;
    const x = (tile % columns) * tileWidth;
    const y = (tile / columns) * tileHeight;
    const rows = min(tileHeight, height - y);
    const sample = (y / 2) * (width / 2) + x / 2;
    tiles = placeRows(tiles, picture + y * width + x, width, tileWidth, rows);
    tiles = placeRows(tiles, blue + sample, width / 2, tileWidth / 2, rows / 2);
    tiles = placeRows(tiles, red + sample, width / 2, tileWidth / 2, rows / 2);
  }
}

function placeRows(from: usize, to: usize, stride: i32, length: i32, rows: i32): usize {
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < length; x += 16) v128.store(to + x, v128.load(from + x));
    from += length;
    to += stride;
  }
  return from;
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

/** Unpacks one LZ4 block; returns where it ends. What is packed must be sound, for nothing is checked. */
export function unpack(from: usize, length: i32, out: usize): usize {
  const end = from + length;
  while (from < end) {
    const token: i32 = load<u8>(from++);
    let count = <usize>(token >> 4);
    if (count === 15) {
      let byte: usize = 255;
      for (; byte === 255; count += byte) byte = load<u8>(from++);
    }
    memory.copy(out, from, count);
    from += count;
    out += count;
    if (from >= end) break;
    const offset = <usize>load<u16>(from);
    from += 2;
    count = <usize>(token & 15);
    if (count === 15) {
      let byte: usize = 255;
      for (; byte === 255; count += byte) byte = load<u8>(from++);
    }
    out = repeatBytes(out, offset, count + 4);
  }
  return out;
}

/** Copies from `offset` bytes before; when that is less than the length, what was just copied is copied again. */
function repeatBytes(out: usize, offset: usize, length: usize): usize {
  const end = out + length;
  if (offset >= 16) {
    // Up to 15 bytes too many, which what comes next overwrites.
    for (; out < end; out += 16) v128.store(out, v128.load(out - offset));
  } else {
    for (; out < end; out++) store<u8>(out, load<u8>(out - offset));
  }
  return end;
}
