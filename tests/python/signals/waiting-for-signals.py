import atexit
import signal
import threading
import time


def told(number, frame):
    print("received", number, threading.current_thread().name)


def waits():
    print("waiting")
    signal.pause()
    print("never")


signal.signal(signal.SIGUSR1, told)
atexit.register(print, "at the end")
receiver = threading.Thread(target=waits, name="receiver")
receiver.start()
time.sleep(0.1)
threading.Timer(0.2, signal.raise_signal, (signal.SIGUSR1,)).cancel()
signal.raise_signal(signal.SIGUSR1)
print("nobody handles the next")
signal.alarm(1)
receiver.join()
print("never")
