/**
 * Has `cleanUp` done when this process ends, whatever ends it short of a SIGKILL. It cannot wait for anything.
 * Returns a function that calls it off.
 */
export function atExit(cleanUp: () => void): () => void {
  if (!listening) listen();
  pending.add(cleanUp);
  return () => void pending.delete(cleanUp);
}

const pending = new Set<() => void>();
let listening = false;

/**
 * A signal ends a process without its clean-ups unless somebody listens. Until there is something to clean up nobody does:
 * while a program of the user's keeps this process busy, no listener would be called.
 */
function listen(): void {
  listening = true;
  process.on('exit', cleanUpAll);
  for (const [signal, code] of Object.entries(EXIT_CODES)) {
    // Inside somebody else's process, such as a site's build, theirs ends it.
    if (process.listenerCount(signal) === 0) process.on(signal, () => process.exit(code));
  }
}

/** As shells count them: 128 and the signal's number. */
const EXIT_CODES = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129};

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
