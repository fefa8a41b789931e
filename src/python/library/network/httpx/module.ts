import {BODIES} from './bodies.ts';
import {CLIENTS} from './clients.ts';
import {CONFIG} from './config.ts';
import {ERRORS} from './errors.ts';
import {FAILURES} from './failures.ts';
import {HEADERS} from './headers.ts';
import {MESSAGES} from './messages.ts';
import {STATUS_CODES} from './status-codes.ts';
import {TRANSPORTS} from './transports.ts';
import {URLS} from './urls.ts';

/** `httpx`, as far as tutorials go. */
export const HTTPX = `
from collections.abc import Mapping as _Mapping, MutableMapping as _MutableMapping
from contextlib import asynccontextmanager as _asynccontextmanager, contextmanager as _contextmanager
from datetime import timedelta as _timedelta
from enum import IntEnum as _IntEnum
from logging import getLogger as _getLogger
from socket import gaierror as _gaierror
from urllib.parse import parse_qs as _parse_qs, quote as _quote, unquote as _unquote, urlencode as _urlencode, urljoin as _urljoin
from urllib.parse import urlsplit as _urlsplit
import asyncio, json as _json
import _exchanges, _hosts, _network

__version__ = "0.28.1"
_logger = _getLogger("httpx")
${ERRORS}
${URLS}
${HEADERS}
${STATUS_CODES}
${BODIES}
${MESSAGES}
${TRANSPORTS}
${CONFIG}
${FAILURES}
${CLIENTS}
__getattr__ = _network.only_known("httpx")
`;
