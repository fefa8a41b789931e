import {registerPython} from './register.ts';

/** `uvloop`: its loops are asyncio's by another name, which libuv tells what is ready. Its run() wraps no coroutine around the program's. */
registerPython(
  'uvloop',
  `
import asyncio
import warnings

__all__ = ("new_event_loop", "run", "install", "EventLoopPolicy")
__version__ = "0.22.1"

class Loop(asyncio.SelectorEventLoop):
    _waits_in_libuv = True
    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__name__} running={self.is_running()} closed={self.is_closed()} debug={self.get_debug()}>"

def new_event_loop():
    return Loop()

def run(main, *, loop_factory=new_event_loop, debug=None, **more):
    return asyncio.run(main, loop_factory=loop_factory, debug=debug, **more)

class EventLoopPolicy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return Loop()

def install():
    # What is deprecated about it is uvloop's own doing, which is not told.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        asyncio.set_event_loop_policy(EventLoopPolicy())
`,
);
