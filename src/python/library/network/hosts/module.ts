import {GITHUB} from './github.ts';
import {HTTPBIN} from './httpbin.ts';
import {JSONPLACEHOLDER} from './jsonplaceholder.ts';
import {POKEMON_FACTS} from './pokemon-facts.ts';
import {POKEMON_NAMES} from './pokemon-names.ts';
import {SMALL_HOSTS} from './small-hosts.ts';

const REPLIES = `
from json import dumps, loads
from urllib.parse import parse_qsl, unquote, urlsplit
from zlib import crc32
import re

REASONS = {
    200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 301: "Moved Permanently", 302: "Found", 304: "Not Modified",
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    408: "Request Timeout", 409: "Conflict", 410: "Gone", 418: "I'm a Teapot", 422: "Unprocessable Content",
    429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
    503: "Service Unavailable", 504: "Gateway Timeout",
}

class Reply:
    """What a server says. \`body\` is bytes, \`kind\` their type of media."""
    def __init__(self, status, body, kind="application/json; charset=utf-8", more=()):
        self.status, self.reason, self.body, self.kind = status, REASONS.get(status, ""), body, kind
        self.headers = [("Content-Type", kind), ("Content-Length", str(len(body))), *more]
    @property
    def media(self): return self.kind.partition(";")[0]
    @property
    def charset(self): return self.kind.partition("charset=")[2] or None
    def json(self): return loads(self.body)

class Answer(dict):
    """The JSON of an answer. What else a real server would say nobody knows."""
    def __missing__(self, key):
        _refuse(f"what a server answers ({key!r} in its JSON)", "write the data into the program")
    def get(self, key, default=None):
        return self[key]
    def __bool__(self):
        return True
    def __repr__(self):
        """Of its own: pprint would count what it lays out, and shows this on one line instead."""
        return dict.__repr__(self)
    def __len__(self):
        _refuse("how much a server answers (len() of its JSON)", "write the data into the program")
    def __iter__(self):
        _refuse("what a server answers (a loop over its JSON)", "write the data into the program")

class Partly(Reply):
    """A reply of whose JSON only some is known."""
    def __init__(self, **known):
        super().__init__(200, b"")
        self._known, self.headers = known, [("Content-Type", self.kind)]
    @property
    def body(self): _refuse("the text of what a server answers", "ask for its json()")
    @body.setter
    def body(self, value): pass
    def json(self): return Answer(self._known)

class Unknown(Reply):
    """What any other server says: a text with its address."""
    def __init__(self, url, status):
        super().__init__(status, f"Response from {url}".encode(), "text/plain; charset=utf-8")
        self._url = url
    def json(self): return Answer(url=self._url)

class Asked:
    """A request: \`headers\` are pairs, \`body\` is bytes."""
    def __init__(self, method, url, headers=(), body=b""):
        parts = urlsplit(url)
        self.method, self.url, self.headers, self.body = method, url, list(headers), body
        self.host, self.path, self.query = parts.hostname, parts.path or "/", parse_qsl(parts.query, keep_blank_values=True)
        self.steps = [unquote(each) for each in self.path.split("/") if each]
    def header(self, name): return next((value for key, value in self.headers if key.lower() == name), "")
    def form(self):
        is_form = self.header("content-type").startswith("application/x-www-form-urlencoded")
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True)) if is_form else {}
    def json(self):
        try:
            return loads(self.body)
        except ValueError:
            return None
    def number(self, name, default):
        found = dict(self.query).get(name, "")
        return int(found) if found.isdigit() else default

def _shown(status, value, more=()):
    return Reply(status, dumps(value, indent=2, ensure_ascii=False).encode(), more=more)

def _number_of(text, most):
    """A number that a text tells of, the same each time."""
    return crc32(text.encode()) % most

_LOREM = """lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim
minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure in reprehenderit voluptate
velit esse cillum fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit""".split()

def _words(about, count):
    return " ".join(_LOREM[_number_of(f"{about} {at}", len(_LOREM))] for at in range(count))

# A name may say that nobody has it.
_NOBODY = re.compile("no[nt]?[-_]?(such|exist)|doesnt?[-_]?(not[-_]?)?exist|invalid|unknown|fake|404", re.I)
`;

const DISPATCH = `
_HOSTS = {
    "httpbin.org": _httpbin, "www.httpbin.org": _httpbin, "jsonplaceholder.typicode.com": _jsonplaceholder,
    "api.github.com": _github, **_SMALL,
}

def reply_of(asked):
    host = _HOSTS.get(asked.host)
    reply = host and host(asked) or Unknown(asked.url, _status_in(asked.path))
    if asked.method == "HEAD":
        reply.body = b""
    return reply

def _status_in(path):
    found = re.search(r"/status/(\\d+)", path)
    return int(found[1]) if found else 200
`;

/**
 * `_hosts`: what the hosts say that tutorials ask, as bytes. Their keys, numbers and kinds of values are the real ones; the
 * texts and counts that differ from day to day are made up, the same in each run.
 */
export const HOSTS = [
  REPLIES,
  JSONPLACEHOLDER,
  HTTPBIN,
  GITHUB,
  POKEMON_NAMES,
  POKEMON_FACTS,
  SMALL_HOSTS,
  DISPATCH,
].join('');
