import _thread
import threading
import time

lock = _thread.allocate_lock()
over = []


def print_time(name, delay, count=2):
    for _ in range(count):
        time.sleep(delay)
        with lock:
            print(name, round(time.monotonic() - begun, 1))
    over.append(name)


begun = time.monotonic()
ident = _thread.start_new_thread(print_time, ("one", 0.2))
_thread.start_new_thread(print_time, ("two", 0.3), {"count": 3})
print(type(ident), threading.active_count(), len(threading.enumerate()))
while len(over) < 2:
    time.sleep(0.05)
print(over)


# A thread object is made for one once it asks; no other has its number.
def tell():
    own = threading.current_thread()
    print(own.name, own.daemon, own is threading.current_thread(), type(own).__name__, own.ident == _thread.get_ident())
    print(repr(own).replace(str(own.ident), "…"), threading.active_count(), own in threading.enumerate())
    _thread.exit()
    print("never")


three = threading.Thread(target=print_time, args=("three", 0, 1))
three.start()
three.join()
_thread.start_new_thread(tell, ())
time.sleep(0.2)
later = threading.Thread(target=tell)
print(later.name)


class Teller:
    def tell(self, who):
        print("told by", who, lock.locked(), isinstance(lock, _thread.LockType), type(lock))


_thread.start_new_thread(Teller().tell, ("a method",))
time.sleep(0.1)
for args in (("no function", ()), (tell, []), (tell, (), [])):
    try:
        _thread.start_new_thread(*args)
    except TypeError as error:
        print("TypeError:", error)
print(_thread.error, _thread.TIMEOUT_MAX == threading.TIMEOUT_MAX, _thread.RLock is type(threading.RLock()))


# The program ends without them.
_thread.start_new_thread(print_time, ("four", 5))
print("end")
