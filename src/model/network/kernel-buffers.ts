/** What a UNIX socket may have on its way, as Linux counts it. */
const MOST = 212_992;
/** The bytes that go into one buffer at most, and those of them that its first page holds. */
const [CHUNK, PAGED] = [36_544, 32_768];
/** What a buffer takes besides its bytes: its end, and its own record. */
const [END, RECORD] = [320, 256];
const [SMALLEST, PAGE] = [512, 4096];

/** One buffer with bytes on their way. */
interface Chunk {
  left: number;
  readonly size: number;
}

/** The buffers in which the bytes for one end of a UNIX connection wait: small ones take as much room as large ones. */
export class KernelBuffers {
  readonly #chunks: Chunk[] = [];
  #held = 0;

  /** Whether who waits for room is told that there is some. */
  public get isWritable(): boolean {
    return 4 * this.#held <= MOST;
  }

  /** How many of so many bytes fit, which they now do. */
  public put(wanted: number): number {
    let left = wanted;
    while (left > 0 && this.#held < MOST) {
      const chunk = {left: Math.min(left, CHUNK), size: sizeOf(Math.min(left, CHUNK))};
      this.#chunks.push(chunk);
      this.#held += chunk.size;
      left -= chunk.left;
    }
    return wanted - left;
  }

  /** So many bytes were received: a buffer goes with the last of its bytes. */
  public take(count: number): void {
    let left = count;
    for (let first = this.#chunks[0]; first !== undefined && left > 0; first = this.#chunks[0]) {
      const taken = Math.min(left, first.left);
      first.left -= taken;
      left -= taken;
      if (first.left > 0) return;
      this.#chunks.shift();
      this.#held -= first.size;
    }
  }
}

/** What a buffer with so many bytes takes: its head a power of two, and what does not fit there whole pages. */
function sizeOf(bytes: number): number {
  const pages = inPages(Math.max(0, bytes - (CHUNK - PAGED)));
  const head = Math.max(0, bytes - pages) + END;
  return RECORD + Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(head))) + pages;
}

const inPages = (bytes: number) => PAGE * Math.ceil(bytes / PAGE);
