/** How many words its state has, besides the place in them. */
export const STATE_WORDS = 624;
const N = STATE_WORDS;
const M = 397;

/** MT19937, seeded as Python seeds it. */
export class MersenneTwister {
  readonly #state = new Uint32Array(N);
  #index = N;

  public constructor(key: readonly number[]) {
    this.#initByArray(key);
  }

  public next(): number {
    if (this.#index >= N) this.#generate();
    let y = this.#state[this.#index++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** 53 bits, from 0 up to but not including 1. */
  public random(): number {
    const a = this.next() >>> 5;
    const b = this.next() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }

  public bits(count: number): bigint {
    const words: string[] = [];
    for (let done = 0; done < count; done += 32) {
      const take = Math.min(32, count - done);
      words.push((this.next() >>> (32 - take)).toString(16).padStart(8, '0'));
    }
    return BigInt(`0x0${words.reverse().join('')}`);
  }

  /** The words, and the place of the one that comes next. */
  public state(): number[] {
    return [...this.#state, this.#index];
  }

  public restore(state: readonly number[]): void {
    this.#state.set(state.slice(0, N));
    this.#index = state[N] as number;
  }

  #initGenrand(seed: number): void {
    this.#state[0] = seed >>> 0;
    for (let i = 1; i < N; i++) {
      const before = this.#state[i - 1] ?? 0;
      this.#state[i] = (Math.imul(1812433253, before ^ (before >>> 30)) + i) >>> 0;
    }
  }

  #initByArray(key: readonly number[]): void {
    const mt = this.#state;
    this.#initGenrand(19650218);
    let [i, j] = [1, 0];
    for (let k = Math.max(N, key.length); k > 0; k--) {
      const before = mt[i - 1] ?? 0;
      mt[i] =
        (((mt[i] ?? 0) ^ Math.imul(before ^ (before >>> 30), 1664525)) + (key[j] ?? 0) + j) >>> 0;
      i += 1;
      j += 1;
      if (i >= N) {
        mt[0] = mt[N - 1] ?? 0;
        i = 1;
      }
      if (j >= key.length) j = 0;
    }
    for (let k = N - 1; k > 0; k--) {
      const before = mt[i - 1] ?? 0;
      mt[i] = (((mt[i] ?? 0) ^ Math.imul(before ^ (before >>> 30), 1566083941)) - i) >>> 0;
      i += 1;
      if (i >= N) {
        mt[0] = mt[N - 1] ?? 0;
        i = 1;
      }
    }
    mt[0] = 0x80000000;
  }

  #generate(): void {
    const mt = this.#state;
    for (let k = 0; k < N; k++) {
      const y = ((mt[k] ?? 0) & 0x80000000) | ((mt[(k + 1) % N] ?? 0) & 0x7fffffff);
      mt[k] = (mt[(k + M) % N] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.#index = 0;
  }
}
