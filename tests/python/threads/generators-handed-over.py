# A generator that the main thread begins goes on in another, and waits there.
from functools import wraps
from queue import Queue
import threading
import time


class Actor(threading.Thread):
    registry = {}

    def __init__(self, name, gen):
        super().__init__(daemon=True)
        self.gen = gen
        self.mailbox = Queue()
        Actor.registry[name] = self
        self.start()

    def run(self):
        while True:
            self.gen.send(self.mailbox.get())


def actor(func):
    @wraps(func)
    def wrapper(*args, name=func.__name__):
        gen = func(*args)
        next(gen)
        return Actor(name, gen)

    return wrapper


def send(name, message):
    Actor.registry[name].mailbox.put(message)


@actor
def ping():
    while True:
        n = yield
        print(f"ping {n}")
        send("pong", n + 1)
        time.sleep(0.2)


@actor
def pong():
    while True:
        n = yield
        print(f"pong {n}")
        send("ping", n + 1)


ping()
pong()
send("ping", 0)
time.sleep(0.53)


def chatter(name):
    while (n := (yield name)) is not None:
        with lock:
            time.sleep(0.2)
        print(name, n, threading.current_thread().name)


lock = threading.Lock()
chat = chatter("chat")
print(next(chat), chat.send(1))
thread = threading.Thread(target=lambda: [chat.send(n) for n in range(2, 5)], name="other")
thread.start()
time.sleep(0.25)
try:
    chat.send(9)
except ValueError as error:
    print(error)
thread.join()
print(chat.send(10))
closed = threading.Thread(target=chat.close)
closed.start()
closed.join()
print(next(chat, "over"))
