import threading, time
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, flush=True)
def work(n):
    x = A(n)
    time.sleep(n)
    print("worked", n, flush=True)
threads = [threading.Thread(target=work, args=(n / 10,)) for n in (2, 1)]
for t in threads: t.start()
for t in threads: t.join()
a = A("a"); l = [A("in a list"), A("second")]; b = A("b"); c = A("c")
b.other = c
print("end", flush=True)
