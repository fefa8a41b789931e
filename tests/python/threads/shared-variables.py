import threading
import time

count = 0
stopped = False


def lose():
    global count
    seen = count
    time.sleep(0.1)
    count = seen + 1


def poll():
    while not stopped:
        print("tick")
        time.sleep(0.1)
    print("stopped")


threads = [threading.Thread(target=lose) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count)
poller = threading.Thread(target=poll)
poller.start()
time.sleep(0.25)
stopped = True
poller.join()
print("end")
