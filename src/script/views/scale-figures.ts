import type {Lang} from '../units.ts';

/** A figure that no schedule contains, with where it comes from. */
export interface Figure {
  readonly bytesEach: number;
  readonly label: string;
  readonly each: string;
  readonly kind: string;
  readonly source: string;
}

const KIB = 1024;
const MIB = KIB * KIB;

/** What glibc reserves for the stack of a thread, unless told otherwise: the soft limit that `ulimit -s` shows. */
const STACK = 8 * MIB;

/** Measured by `measure.py` beside the clip's program, with CPython 3.13.0 on 64-bit Linux. */
const TASK = 1441;

export const FIGURES: Readonly<Record<Lang, readonly [Figure, Figure]>> = {
  zh: [
    {
      bytesEach: STACK,
      label: '10,000 条线程',
      each: '每条预留 8 MiB',
      kind: '预留的地址',
      source: '来源：Linux 线程栈的默认上限（ulimit -s）。预留的不会全用掉。',
    },
    {
      bytesEach: TASK,
      label: '10,000 个任务',
      each: '每个约 1.4 KiB',
      kind: '用掉的内存',
      source: '来源：CPython 3.13，64 位 Linux，tracemalloc 实测正在 sleep 的任务。',
    },
  ],
  en: [
    {
      bytesEach: STACK,
      label: '10,000 threads',
      each: '8 MiB each',
      kind: 'reserved',
      source:
        'From: the default stack limit of a Linux thread (ulimit -s). Most of it is never used.',
    },
    {
      bytesEach: TASK,
      label: '10,000 tasks',
      each: 'about 1.4 KiB each',
      kind: 'used',
      source: 'From: CPython 3.13 on 64-bit Linux, a task in sleep, measured with tracemalloc.',
    },
  ],
};

/** `78 GiB`, `13 MiB`: in the largest unit that leaves a whole number. */
export function binarySize(bytes: number): string {
  const [unit, size] = bytes >= KIB * MIB ? (['GiB', KIB * MIB] as const) : (['MiB', MIB] as const);
  return `${Math.round(bytes / size)} ${unit}`;
}
