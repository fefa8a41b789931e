import {registerPython} from '../register.ts';

/** `logging.handlers`: what takes messages to a queue, and from there to other handlers. */
registerPython(
  'logging.handlers',
  `
import copy as _copy
import logging as _logging
import queue as _queue
import threading as _threading

class QueueHandler(_logging.Handler):
    def __init__(self, queue):
        _logging.Handler.__init__(self)
        self.queue = queue
        self.listener = None
    def enqueue(self, record):
        self.queue.put_nowait(record)
    # Whoever takes it from the queue needs nothing but its text.
    def prepare(self, record):
        text = self.format(record)
        record = _copy.copy(record)
        record.message = record.msg = text
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record
    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)

class QueueListener:
    _sentinel = None
    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue = queue
        self.handlers = handlers
        self.respect_handler_level = respect_handler_level
        self._thread = None
    def __enter__(self):
        self.start()
        return self
    def __exit__(self, *args):
        self.stop()
    def dequeue(self, block):
        return self.queue.get(block)
    def prepare(self, record):
        return record
    def handle(self, record):
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)
    def start(self):
        if self._thread is not None:
            raise RuntimeError("Listener already started")
        self._thread = _threading.Thread(target=self._monitor)
        self._thread.daemon = True
        self._thread.start()
    def _monitor(self):
        counts = hasattr(self.queue, "task_done")
        while True:
            try:
                record = self.dequeue(True)
            except _queue.Empty:
                break
            if record is not self._sentinel:
                self.handle(record)
            if counts:
                self.queue.task_done()
            if record is self._sentinel:
                break
    def enqueue_sentinel(self):
        self.queue.put_nowait(self._sentinel)
    def stop(self):
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
`,
);
