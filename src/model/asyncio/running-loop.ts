import type {EventLoop} from './base-events.ts';

/** `_check_running`: a thread runs one loop at a time, and that once. */
export function checkRunning(loop: EventLoop): void {
  const {host, running} = loop.machine;
  if (loop.isRunning()) throw host.error('RuntimeError', 'This event loop is already running');
  if (running === null) return;
  throw host.error('RuntimeError', 'Cannot run the event loop while another loop is running');
}

/** `_check_thread`, in debug mode: who is not the loop's thread has `call_soon_threadsafe`. */
export function checkThread(loop: EventLoop): void {
  const {host, running} = loop.machine;
  if (!loop.isRunning() || running === loop) return;
  const text = 'Non-thread-safe operation invoked on an event loop other than the current one';
  throw host.error('RuntimeError', text);
}
