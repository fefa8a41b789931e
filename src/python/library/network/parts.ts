import {ERRORS} from './aiohttp/errors.ts';
import {EXCEPTIONS} from './aiohttp/web/exceptions.ts';
import {URLLIB3_ERRORS} from './urllib3.ts';

const CLIENT_ERRORS = classesOf(ERRORS);
const STATUSES = [...EXCEPTIONS.matchAll(/\b(\w+)=\d{3}/g)]
  .map(([, name]) => `HTTP${name}`)
  .join(' ');
const ANSWERS = 'BaseRequest Request StreamResponse Response json_response';
const URLLIB3_NAMES = classesOf(URLLIB3_ERRORS);
const MULTIDICTS = 'CIMultiDict CIMultiDictProxy MultiDict MultiDictProxy';

/**
 * Modules of which the libraries are made, and those that come with them: what a program may import from each, and the
 * library that the model has it in.
 */
const NAMES: Readonly<Record<string, readonly [home: string, names: string]>> = {
  'aiofiles.base': ['aiofiles', 'AiofilesContextManager AsyncBase'],
  'aiofiles.threadpool': ['aiofiles', 'open stderr stdin stdout'],
  'aiofiles.threadpool.binary': ['aiofiles', 'AsyncBase AsyncBufferedIOBase AsyncBufferedReader'],
  'aiofiles.threadpool.text': [
    'aiofiles',
    'AsyncBase AsyncTextIOWrapper AsyncTextIndirectIOWrapper',
  ],
  'aiohttp.client': [
    'aiohttp',
    `${CLIENT_ERRORS} ClientResponse ClientSession ClientTimeout TCPConnector`,
  ],
  'aiohttp.client_exceptions': ['aiohttp', CLIENT_ERRORS],
  'aiohttp.client_reqrep': ['aiohttp', 'BasicAuth ClientResponse'],
  'aiohttp.connector': ['aiohttp', 'TCPConnector'],
  'aiohttp.formdata': ['aiohttp', 'FormData'],
  'aiohttp.helpers': ['aiohttp', 'BasicAuth'],
  'aiohttp.http': ['aiohttp', 'WSMsgType'],
  'aiohttp.streams': ['aiohttp', 'EofStream StreamReader'],
  'aiohttp.web_app': ['aiohttp.web', 'Application CleanupError'],
  'aiohttp.web_exceptions': ['aiohttp.web', `HTTPException HTTPError ${STATUSES}`],
  'aiohttp.web_middlewares': ['aiohttp.web', 'middleware'],
  'aiohttp.web_request': ['aiohttp.web', 'BaseRequest Request'],
  'aiohttp.web_response': ['aiohttp.web', 'Response StreamResponse json_response'],
  'aiohttp.web_routedef': ['aiohttp.web', 'RouteDef RouteTableDef route static view'],
  'aiohttp.web_runner': [
    'aiohttp.web',
    'AppRunner BaseRunner BaseSite GracefulExit ServerRunner SockSite TCPSite',
  ],
  'aiohttp.web_urldispatcher': ['aiohttp.web', `${ANSWERS} UrlDispatcher UrlMappingMatchInfo View`],
  multidict: ['aiohttp', MULTIDICTS],
  yarl: ['aiohttp', 'URL'],
  'requests.api': ['requests', 'delete get head options patch post put request'],
  'requests.models': ['requests', 'Response'],
  'requests.packages': ['requests', ''],
  'requests.packages.urllib3': ['urllib3', 'disable_warnings exceptions'],
  'requests.packages.urllib3.exceptions': ['urllib3.exceptions', URLLIB3_NAMES],
  'requests.sessions': ['requests', 'Session session'],
  'requests.status_codes': ['requests', 'codes'],
};

/** The classes that a text of Python defines. */
function classesOf(python: string): string {
  return [...python.matchAll(/^class (\w+)/gm)].map(([, name]) => name).join(' ');
}

function source(name: string, home: string, names: string): string {
  const taken = names === '' ? '' : `from ${home} import ${names.split(' ').join(', ')}`;
  return `
${taken}
from _network import only_known as _only_known
__getattr__ = _only_known("${name}", whole="${wholeOf(name)}")
`;
}

/** The parts that a library, or one of them, imports itself: a program finds them without asking for them. */
export function wholeOf(name: string): string {
  const inside = Object.keys(NAMES).filter(part => part.startsWith(`${name}.`));
  const parts = inside.map(part => part.slice(name.length + 1));
  return parts.filter(part => !/^web_|[.]/.test(part)).join(' ');
}

/** The same as Python's source, by name: a package stands before what is in it. */
export const LIBRARY_PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NAMES).map(([name, [home, names]]) => [name, source(name, home, names)]),
);
