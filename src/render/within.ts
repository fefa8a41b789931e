import {Complaint} from './complaint.ts';

/**
 * How much longer than usual everything may take: `ONEWAITER_PATIENCE`, 1 unless told otherwise. A machine may be slow;
 * what hangs must end all the same.
 */
export function patience(): number {
  const told = Number(process.env['ONEWAITER_PATIENCE'] ?? 1);
  return told > 0 ? told : 1;
}

/** Waits for `work`, but no longer than `seconds` of real time, as patience stretches them. */
export function within<T>(seconds: number, what: string, work: Promise<T>): Promise<T> {
  return unlessLate(seconds, work, limit => tooLong(what, limit));
}

/** As `within`, but who is late fails with an error of one's own. */
export async function unlessLate<T>(
  seconds: number,
  work: Promise<T>,
  error: (limit: number) => Error,
): Promise<T> {
  const limit = seconds * patience();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(error(limit)), limit * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is told of work that has had its time, in seconds. */
export function tooLong(what: string, limit: number): Complaint {
  return new Complaint(
    `${what} took longer than ${limit} s; gave up. ` +
      'On a slow machine, set ONEWAITER_PATIENCE to 2 or more and all limits are as many times longer.',
  );
}
