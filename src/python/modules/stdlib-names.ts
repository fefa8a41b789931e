/**
 * The top-level modules of CPython 3.14's standard library (`sys.stdlib_module_names`, without private ones). A program
 * that imports one of them would run on CPython: where it is not modelled it is refused, not told that there is none.
 */
export const STDLIB_NAMES: ReadonlySet<string> = new Set(
  `
  abc annotationlib antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile
  calendar cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser
  contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email
  encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc
  genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib
  inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap
  modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb
  pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile
  pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets
  select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile sre_constants
  sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile
  tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc
  tty turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg
  winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/),
);

/** What does for modules that would need the machine, or would see the interpreter at work. */
const INSTEAD: Readonly<Record<string, string>> = {
  cProfile: 'time takes its course by the clock alone: measure with time.perf_counter()',
  dbm: 'keep the values in a dict',
  getpass: 'read the line with input()',
  ipaddress: 'keep the address as a text',
  pickle: 'write it as JSON',
  profile: 'time takes its course by the clock alone: measure with time.perf_counter()',
  shelve: 'keep the values in a dict',
  sqlite3: 'keep the rows in a list, and let "await asyncio.sleep(...)" stand for the query',
  ssl: 'connect without TLS',
  tracemalloc: 'leave it out: there is no memory here that could be measured',
};

/** What to write in the place of a module that is not modelled. */
export function instead(module: string): string {
  return INSTEAD[module] ?? 'write the program without it';
}
