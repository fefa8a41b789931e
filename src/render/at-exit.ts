/**
 * Has `cleanUp` done when this process ends, whatever ends it short of a SIGKILL. It cannot wait for anything.
 * Returns a function that calls it off.
 */
export function atExit(cleanUp: () => void): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', cleanUpAll);
  }
  pending.add(cleanUp);
  return () => void pending.delete(cleanUp);
}

const pending = new Set<() => void>();
let listening = false;

/** The last one set up goes first, as with any stack of resources. */
function cleanUpAll(): void {
  for (const cleanUp of [...pending].reverse()) {
    try {
      cleanUp();
    } catch {
      // The process is ending: nobody can be told, and the next clean-up must still run.
    }
  }
}
