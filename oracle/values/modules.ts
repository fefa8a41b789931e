import {py} from '../idioms/python-text.ts';
import {
  as,
  called,
  dict,
  list,
  number,
  type Question,
  small,
  text,
  tuple,
  value,
} from './literals.ts';

/** Smaller modules, as programs use them to show, copy, read and write what they have. */

const shown: Question = draft => {
  draft.import('import pprint');
  draft.import('import reprlib');
  return draft.pick([
    `pprint.pformat(${draft.pick([value, dict, list])(draft)}${draft.pick(['', ', width=20', ', indent=4', ', compact=True', ', depth=1', ', sort_dicts=False'])})`,
    `pprint.pformat({"names": ${list(draft)}, "rest": [${dict(draft)}] * 2}, width=${draft.pick(['30', '60'])})`,
    `reprlib.repr(${draft.pick(['list(range(50))', '"x" * 90', '{n: n for n in range(9)}', '[[[[[[[1]]]]]]]', '10**60'])})`,
  ]);
};

const copied: Question = draft => {
  draft.import('import copy');
  return draft.pick([
    `(lambda it: (copy.${draft.pick(['copy', 'deepcopy'])}(it), copy.copy(it) is it, copy.deepcopy(it) == it))(${draft.pick([value, dict, list, tuple])(draft)})`,
    `(lambda row: (lambda twin: (twin[0].append(1), row, twin))(copy.${draft.pick(['copy', 'deepcopy'])}(row)))([[${small(draft)}], ${text(draft)}])`,
  ]);
};

const written: Question = draft => {
  draft.import('import csv');
  draft.import('import io');
  return draft.pick([
    `list(csv.reader(${draft.pick(['["a,b", "1,\\"x, y\\"", ""]', '["a;b"], delimiter=";"', '["\'a,b\',c"], quotechar="\'"', '["a, b"], skipinitialspace=True', '[1]'])}))`,
    `list(csv.DictReader(${draft.pick(['["n,m", "1,2", "3"]', '["n", "1,2"]', '["1,2"], fieldnames=["x", "y", "z"]'])}))`,
    `(lambda out: (csv.writer(out${draft.pick(['', ', delimiter="|"', ', quoting=csv.QUOTE_ALL', ', quoting=csv.QUOTE_NONNUMERIC', ', lineterminator="\\n"'])}).writerow([${number(draft)}, ${text(draft)}, None, 'a"b']), out.getvalue()))(io.StringIO())`,
    `(lambda file: (file.${draft.pick(['read(3)', 'readline()', 'readlines()', 'seek(2)', 'tell()', 'truncate(1)', 'write("new")', 'getvalue()', 'close()'])}, file.${draft.pick(['read()', 'tell()', 'closed', 'readline()', 'getvalue()'])}))(io.StringIO(${text(draft)}))`,
    `(lambda file: (file.${draft.pick(['read(2)', 'write(b"xy")', 'seek(-1, 2)', 'getvalue()', 'readline()'])}, file.read(), file.tell()))(io.BytesIO(b"a\\nbc"))`,
  ]);
};

const pathed: Question = draft => {
  draft.import('from pathlib import PurePath, PurePosixPath');
  const path = `${draft.pick(['PurePath', 'PurePosixPath'])}(${draft.pick(['"a/b.tar.gz"', '"/x/../y/"', '"."', '"", "b"', '"C:/d/e.txt"', '"a//b/./c"', '".hidden"', '"a", "/b"', '5'])})`;
  return draft.pick([
    path,
    `${path}.${called(draft, [['with_suffix', as('".md"', '""', '"x"')], ['with_name', as('"new.py"', '""', '"a/b"')], ['with_stem', as('"s"')], ['joinpath', as('"x", "y"', '"/z"')], ['relative_to', as('"a"', '"/x"')], ['is_relative_to', as('"a"', '"/"')], ['match', as('"*.gz"', '"b*"')], ['as_posix'], ['is_absolute']])}`,
    `(lambda it: (it.parts, it.name, it.stem, it.suffix, it.suffixes, it.parent, it.anchor, str(it)))(${path})`,
    `${path} ${draft.pick(['/', '==', '<'])} ${draft.pick(['"more"', 'PurePath("a")', '1'])}`,
    `list(${path}.parents)`,
  ]);
};

const addressed: Question = draft => {
  draft.import('import html');
  draft.import(
    'from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, urlencode, urljoin, urlparse, urlsplit',
  );
  return draft.pick([
    `${draft.pick(['urlparse', 'urlsplit'])}(${draft.pick(['"https://u:p@h.org:80/a/b;c?q=1&r#f"', '"//h/x"', '"mailto:a@b.c"', '"/only?x"', '"http://[::1]:99/"'])})`,
    `(lambda it: (it.hostname, it.port, it.netloc, it.geturl()))(urlparse(${draft.pick(['"HTTP://Host:8080/x"', '"http://h:x/"', '"a/b"', '"https://u@h"'])}))`,
    `urljoin("http://h/a/b", ${draft.pick(['"c"', '"../c"', '"/c"', '"?q"', '"//x/y"', '""'])})`,
    `${draft.pick(['quote', 'quote_plus', 'unquote'])}(${draft.pick([text, as('"a%20b+c/ä"', 'b"\\xff"')])(draft)}${draft.pick(['', ', ""'])})`,
    `urlencode(${draft.pick(['{"a": 1, "b": "x y"}', '[("a", [1, 2])], doseq=True', '{"k": None}', '{"ä": "&"}'])})`,
    `${draft.pick(['parse_qs', 'parse_qsl'])}(${draft.pick(['"a=1&b=2&a=3"', '"a=&b"', '"a=1;b"', '"x=%C3%A4+y"'])}${draft.pick(['', ', keep_blank_values=True'])})`,
    `html.${draft.pick(['escape', 'unescape'])}(${draft.pick(['"<a & \'b\'>"', '"&lt;&eacute;&#65;&amp;amp;"', '"plain"'])})`,
  ]);
};

const parted: Question = draft => {
  draft.import('import difflib');
  draft.import('import fnmatch');
  draft.import('import shlex');
  return draft.pick([
    `shlex.${draft.pick(['split(\'a "b c" d\')', 'split("it\'s")', 'join(["a b", "c"])', 'quote("a b$")', 'split("x # y", comments=True)'])}`,
    `fnmatch.${draft.pick(['fnmatch("a.py", "*.py")', 'filter(["a.py", "b.txt"], "?.py")', 'fnmatchcase("A", "[!a]")', 'translate("*.t[xy]")'])}`,
    `difflib.${draft.pick(['get_close_matches("appel", ["ape", "apple", "peach"])', 'SequenceMatcher(None, "abcd", "bcde").ratio()', 'SequenceMatcher(None, "ab", "xb").get_opcodes()'])}`,
    `list(difflib.${draft.pick(['unified_diff(["a", "b"], ["a", "c"], lineterm="")', 'ndiff(["one"], ["two"])'])})`,
  ]);
};

const timed: Question = draft => {
  draft.import('import calendar');
  draft.import('import time');
  return draft.pick([
    `time.strftime(${draft.pick(['"%Y-%m-%d %H:%M:%S"', '"%a %j %p"', '"%c"'])}, time.gmtime(${draft.pick(['0', '1e9', '-1', '1700000000.9'])}))`,
    `time.${draft.pick(['gmtime(0)', 'mktime(time.gmtime(86400))', 'strptime("2024-02-03", "%Y-%m-%d")', 'asctime(time.gmtime(0))', 'gmtime(0).tm_yday', 'ctime(0)'])}`,
    `calendar.${draft.pick(['monthrange(2024, 2)', 'isleap(1900)', 'month_name[3]', 'weekday(2025, 1, 1)', 'monthcalendar(2025, 2)', 'month(2025, 2)', 'leapdays(2000, 2025)', 'timegm((1970, 1, 2, 0, 0, 0))', 'monthrange(2024, 13)'])}`,
  ]);
};

/** What a log says. */
const logged: Question = draft => {
  draft.import('import io');
  draft.import('import logging');
  const name = draft.name('log');
  draft.define(
    name,
    py`
      def ${name}(write):
          out = io.StringIO()
          handler = logging.StreamHandler(out)
          handler.setFormatter(logging.Formatter(${draft.pick(['"%(levelname)-8s|%(message)s"', '"{levelno} {name}: {message}", style="{"', '"$funcName $message", style="$"', '"%(asctime)s %(message)s", "%H:%M"', '"%(nope)s"'])}))
          logger = logging.getLogger("${name}")
          logger.handlers, logger.propagate = [handler], False
          logger.setLevel(${draft.pick(['logging.DEBUG', '"WARNING"', '15'])})
          write(logger)
          return out.getvalue(), logger.getEffectiveLevel(), logger
    `,
  );
  const call = called(draft, [
    ['debug', as('"d"')],
    ['info', as('"i %s", 1', '"%d items", 3', '"%s and %s", "a", 2', '"%(a)s", {"a": 5}')],
    ['warning', as('"w"', '[1]', 'ValueError("x")')],
    ['log', as('25, "custom"', '5, "low"')],
    ['error', as('"e", extra={"user": "u"}', '"%5.1f", 2.25')],
  ]);
  return `${name}(lambda logger: logger.${call})`;
};

export const MODULES: readonly Question[] = [
  shown,
  shown,
  copied,
  written,
  written,
  pathed,
  pathed,
  addressed,
  addressed,
  parted,
  timed,
  logged,
  logged,
];
