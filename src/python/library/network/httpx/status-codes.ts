const CODES = `
class codes(_IntEnum):
    def __new__(cls, value, phrase=""):
        made = int.__new__(cls, value)
        made._value_, made.phrase = value, phrase
        return made
    def __str__(self): return str(self.value)
    @classmethod
    def get_reason_phrase(cls, value): return next((each.phrase for each in cls if each == value), "")
    @classmethod
    def is_informational(cls, value): return 100 <= value <= 199
    @classmethod
    def is_success(cls, value): return 200 <= value <= 299
    @classmethod
    def is_redirect(cls, value): return 300 <= value <= 399
    @classmethod
    def is_client_error(cls, value): return 400 <= value <= 499
    @classmethod
    def is_server_error(cls, value): return 500 <= value <= 599
    @classmethod
    def is_error(cls, value): return 400 <= value <= 599
`;

/** What stands for each status, beginning with the first of a row. A name is its phrase in capitals. */
const PHRASES: Readonly<Record<number, string>> = {
  100: 'Continue, Switching Protocols, Processing, Early Hints',
  200: 'OK, Created, Accepted, Non-Authoritative Information, No Content, Reset Content, Partial Content, Multi-Status, Already Reported',
  226: 'IM Used',
  300: 'Multiple Choices, Moved Permanently, Found, See Other, Not Modified, Use Proxy',
  307: 'Temporary Redirect, Permanent Redirect',
  400: 'Bad Request, Unauthorized, Payment Required, Forbidden, Not Found, Method Not Allowed, Not Acceptable, Proxy Authentication Required, Request Timeout, Conflict, Gone, Length Required, Precondition Failed, Request Entity Too Large, Request-URI Too Long, Unsupported Media Type, Requested Range Not Satisfiable, Expectation Failed',
  418: "I'm a teapot",
  421: 'Misdirected Request, Unprocessable Entity, Locked, Failed Dependency, Too Early, Upgrade Required',
  428: 'Precondition Required, Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error, Not Implemented, Bad Gateway, Service Unavailable, Gateway Timeout, HTTP Version Not Supported, Variant Also Negotiates, Insufficient Storage, Loop Detected',
  510: 'Not Extended, Network Authentication Required',
};

function member(value: number, phrase: string): string {
  const name = phrase.replace("I'm", 'IM').replace(/[ -]/g, '_').toUpperCase();
  return `    ${name} = ${value}, ${JSON.stringify(phrase)}\n`;
}

const MEMBERS = Object.entries(PHRASES).flatMap(([first, phrases]) =>
  phrases.split(', ').map((phrase, at) => member(Number(first) + at, phrase)),
);

/** `httpx.codes`: also in small letters, as `requests` has them. */
export const STATUS_CODES = `${CODES}${MEMBERS.join('')}
for _code in codes:
    setattr(codes, _code.name.lower(), int(_code))
`;
