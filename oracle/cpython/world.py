"""The one simulated world a program runs in: its clock, its outside, its output and its record."""

import gc
import heapq
import itertools
import re
import sys

NS = 1_000_000_000
EPOCH = 1735689600  # 2025-01-01T00:00:00Z
MAX_EVENTS = 200_000
FREE_CLOCK_READS = 1000
POLL_COST = 1_000_000


class Deadlock(BaseException):
    """Nothing is ready, no timer is set, nobody outside will call: real CPython would hang."""


class Exited(BaseException):
    """os._exit() has ended the program."""


class LimitReached(BaseException):
    """The loop turned more often than it may."""


def to_ns(seconds):
    return round(seconds * 1e9)


def normalize(text):
    """Without addresses, and without the places of library code. A task is of C, though here it is of a class of ours."""
    if World.current is not None and World.current.has_tasks_of_c:
        text = re.sub(r"(')Task(?=' object )|( of )Task(?= object at )", r"\1\2_asyncio.Task", text)
    return re.sub(r" at /lib/python\d+\.zip/\S+?:\d+", "", re.sub(r"0x[0-9a-f]{4,}", "0x…", text))


def safe_repr(value):
    try:
        shown = repr(value)
    except BaseException as error:
        shown = f"<repr failed {type(error).__name__}>"
    return normalize(shown[:300])


def safe_str(value):
    try:
        return normalize(str(value)[:500])
    except BaseException:
        return "<str failed>"


class World:
    current = None

    def __init__(self, program, max_turns, memory="counted"):
        self.memory = memory  # counted | collected | swept | kept: see run_program
        self.held = []  # what stays alive until the program has ended
        self.program = program  # file name of the program
        self.has_tasks_of_c = True  # whether no class of the program's is called `Task`
        self.max_turns = max_turns
        self.now = 0  # ns
        self.private = None  # the clock of the worker whose code is being run
        self.worker = None
        self.outside = []  # (ns, worker number, order, function)
        self.order = itertools.count()
        self.worker_order = itertools.count(1)
        self.reads = 0
        self.reads_of_tasks = {}  # since the clock last moved by itself
        self.turns = 0
        self.steps = 0
        self.events = []
        self.stdout = []
        self.stderr = []
        self.partial = {"stdout": "", "stderr": ""}
        self.frozen = False
        self.stopped = None  # why the program could not go on
        self.totals = None
        self.network = None
        self.tasks = 0
        self.names = 0
        self.futures = 0
        self.pools = -1
        self.threads = 0
        self.executors = []
        self.labels = {}
        self.kept = []
        self.by = "main"
        self.boundaries = set()  # code objects beyond which the program is not running any more

    # The clock

    def time(self):
        return self.private if self.private is not None else self.now

    def read_clock(self):
        self.reads += 1
        if self.reads > FREE_CLOCK_READS:
            self.block(POLL_COST)
        return self.time()

    def forget_reads(self):
        self.reads = 0
        self.reads_of_tasks.clear()

    def block(self, duration):
        """Whoever is running keeps its thread for that long."""
        duration = max(0, duration)
        if self.private is not None:
            self.private += duration
        else:
            self.advance(self.now + duration)

    def advance(self, target):
        while self.outside and self.outside[0][0] <= target:
            when, _, _, run = heapq.heappop(self.outside)
            self.now = max(self.now, when)
            run()
        self.now = max(self.now, target)

    def post(self, when, run, worker=0):
        heapq.heappush(self.outside, (when, worker, next(self.order), run))

    # The record

    def record(self, kind, **fields):
        if self.frozen or len(self.events) >= MAX_EVENTS:
            return
        if self.memory == "collected":
            gc.collect()
        event = {"seq": len(self.events), "at": self.now / NS, "kind": kind}
        event.update(fields)
        self.events.append(event)

    def hold(self, future):
        if self.memory == "kept":
            self.held.append(future)

    def freeze(self, kind, recorded=True):
        """What happens from here on is clearing up, not the program."""
        if self.frozen:
            return
        self.flush()
        if recorded:
            self.record(kind)
        self.frozen = True
        self.stopped = kind
        self.totals = (self.now, self.turns, self.steps)
        self.max_turns += 2000

    def line(self):
        """The program line being executed, or None outside the program."""
        frame = sys._getframe(1)
        while frame is not None:
            if frame.f_code.co_filename == self.program:
                return frame.f_lineno
            if frame.f_code in self.boundaries:
                return None
            frame = frame.f_back
        return None

    def label(self, future, creator=None):
        if future is None:
            return None
        if hasattr(future, "get_name"):
            return future.get_name()
        known = getattr(future, "_label", None) or self.labels.get(id(future))
        if known is not None:
            return known
        self.futures += 1
        label = f"F{self.futures}" + (f":{creator}" if creator else "")
        try:
            future._label = label
        except AttributeError:  # a plain C future made by the program
            self.labels[id(future)] = label
            self.kept.append(future)
        return label

    # The output

    def write(self, stream, text):
        if self.frozen:
            return
        by, line = self.by, self.line()
        if self.private is not None and self.private > self.now:
            self.post(self.private, lambda: self._write(stream, text, by, line), self.worker["order"])
        else:
            self._write(stream, text, by, line)

    def _write(self, stream, text, by, line):
        if self.frozen:
            return
        self.partial[stream] += text
        while "\n" in self.partial[stream]:
            done, self.partial[stream] = self.partial[stream].split("\n", 1)
            done = normalize(done)
            getattr(self, stream).append([self.now, by, done])
            if stream == "stdout":
                self.record("line-printed", by=by, line=line, text=done)

    def flush(self):
        for stream in ("stdout", "stderr"):
            if self.partial[stream]:
                getattr(self, stream).append([self.now, self.by, normalize(self.partial[stream])])
                self.partial[stream] = ""


def world():
    return World.current
