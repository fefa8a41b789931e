# A thread whose class has forgotten to call Thread.__init__(), or calls it late.
import threading
class T(threading.Thread):
    def __init__(self, n): self.n = n
    def run(self): print("runs", self.n)
def t(make):
    try: print(make())
    except BaseException as e: print(type(e).__name__, e)
for make in (lambda: T(1).start(), lambda: T(1).join(), lambda: T(1).is_alive(), lambda: T(1).daemon, lambda: repr(T(1)), lambda: T(1).n):
    t(make)
class U(threading.Thread):
    def __init__(self, name):
        self.name = name
        super().__init__()
class V(threading.Thread):
    def __init__(self, name):
        self.daemon = True
        super().__init__()
class W(threading.Thread):
    def __init__(self, name):
        super().__init__(daemon=True)
        self.name = name
t(lambda: U("x")); t(lambda: V("x")); t(lambda: (W("x").name, W("y").daemon))
w = W("w"); w.start(); w.join(); print(w.name, w.daemon)
try: w.daemon = False
except RuntimeError as e: print(e)
w.name = 5
print(w.name, threading.main_thread().name, threading.current_thread().daemon, threading.Thread.name.__class__.__name__ != "")
