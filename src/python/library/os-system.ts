import {registerPython} from './register.ts';

/** `os.system`: a function of Python, so that a thread can wait in it. */
registerPython(
  '_shell',
  `
def system(command):
    import os, subprocess
    code = subprocess.call(os.fspath(command), shell=True)
    return -code if code < 0 else code << 8
system.__module__ = "posix"
`,
);
