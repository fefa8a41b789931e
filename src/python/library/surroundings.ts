import {registerPython} from './register.ts';

registerPython('__future__', 'annotations = division = print_function = generator_stop = None\n');

registerPython(
  'uvloop',
  'import asyncio\nnew_event_loop = asyncio.new_event_loop\nLoop = asyncio.AbstractEventLoop\ndef install(): pass\ndef run(main, **kw): return asyncio.run(main)\nclass EventLoopPolicy: pass\n',
);

registerPython(
  'warnings',
  'def warn(*a, **k): pass\ndef simplefilter(*a, **k): pass\ndef filterwarnings(*a, **k): pass\n',
);

registerPython(
  'signal',
  'SIGINT = 2\nSIGTERM = 15\nSIGHUP = 1\nSIGUSR1 = 10\nSIGUSR2 = 12\nSIG_DFL = 0\nSIG_IGN = 1\ndef signal(sig, handler): return None\ndef getsignal(sig): return None\n',
);

registerPython(
  'platform',
  'def python_version(): return "3.14.2"\ndef system(): return "Linux"\ndef machine(): return "x86_64"\n',
);

registerPython(
  'weakref',
  'class WeakSet(set):\n    pass\nclass WeakValueDictionary(dict):\n    pass\nclass WeakKeyDictionary(dict):\n    pass\ndef ref(obj, callback=None):\n    return lambda: obj\n',
);
