import multiprocessing as mp
q = mp.Queue()
items = [1]
q.put(items)
items.append(2)
print(q.empty(), q.qsize(), q.get(), q.empty())
q.put(1)
print(q.empty())
try:
    print(q.get_nowait())
except Exception as e:
    print(repr(e))
