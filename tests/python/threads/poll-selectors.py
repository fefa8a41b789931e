# selectors.PollSelector tells in the order of registering, EpollSelector in the order of events
import selectors, socket
for cls in (selectors.PollSelector, selectors.EpollSelector, selectors.DefaultSelector):
    with cls() as sel:
        pairs=[socket.socketpair() for _ in range(3)]
        for i,(a,b) in enumerate(pairs): sel.register(a, selectors.EVENT_READ, i)
        for a,b in reversed(pairs): b.send(b'x')
        print(cls.__name__, [(k.data,m) for k,m in sel.select(1)], sel.select.__name__)
        sel.modify(pairs[0][0], selectors.EVENT_READ|selectors.EVENT_WRITE, 9)
        print([(k.data,m) for k,m in sel.select(1)])
        sel.unregister(pairs[1][0])
        print([(k.data,m) for k,m in sel.select(0)])
        c=socket.socket(); c.close()
        try: sel.register(c, 1)
        except ValueError as e: print(e)
        pairs[2][1].close(); print([(k.data,m) for k,m in sel.select(0)])
print(issubclass(selectors.PollSelector, selectors.BaseSelector), selectors.DefaultSelector is selectors.EpollSelector)
