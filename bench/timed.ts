/** Seconds of processor time, of all threads. */
export function timed<T>(run: () => T): {seconds: number; value: T} {
  const start = process.cpuUsage();
  const value = run();
  const {user, system} = process.cpuUsage(start);
  return {seconds: (user + system) / 1e6, value};
}
