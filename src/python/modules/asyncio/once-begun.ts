/**
 * What a coroutine of asyncio's makes of its arguments. What is refused is so where it is written, and what Python raises has
 * its arguments from there: but only once the coroutine runs.
 */
export function onceBegun<T>(read: () => T): () => T {
  try {
    const value = read();
    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}
