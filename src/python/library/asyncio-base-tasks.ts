import {registerPython} from './register.ts';

/** `asyncio.base_tasks`: how a task prints its stack. Without a file, the entries alone go to stderr. */
registerPython(
  'asyncio.base_tasks',
  `
import sys as _sys, traceback as _traceback

def _print(heading, entries, error, file):
    print(heading, file=file)
    for entry in entries:
        print(entry, file=_sys.stderr if file is None else file, end="")
    if error is not None:
        for line in _traceback.format_exception_only(error):
            print(line, file=file, end="")
`,
);
