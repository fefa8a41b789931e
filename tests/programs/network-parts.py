# The libraries for requests and files by the parts that they are made of, which programs name in hints and in `except`.
import asyncio
import warnings

import aiofiles
import aiohttp
import requests
import urllib3
from aiofiles.base import AsyncBase
from aiofiles.threadpool.binary import AsyncBufferedReader
from aiofiles.threadpool.text import AsyncTextIOWrapper as File
from aiohttp import web
from aiohttp.client import ClientSession, ClientTimeout
from aiohttp.client_exceptions import ClientConnectorError, ClientError
from aiohttp.web_exceptions import HTTPNotFound
from aiohttp.web_request import Request
from aiohttp.web_response import Response, json_response
from multidict import CIMultiDict
from requests.models import Response as Answer
from requests.packages.urllib3.exceptions import InsecureRequestWarning
from yarl import URL


async def write(file: File, text: str) -> None:
    await file.write(text)


async def main():
    async with aiofiles.open("a.txt", "w") as file:
        await write(file, "one\n")
        print(type(file) is File, isinstance(file, AsyncBase), aiofiles.threadpool.text.AsyncTextIOWrapper is File)
    async with aiofiles.threadpool.open("a.txt", "rb") as file:
        print(isinstance(file, AsyncBufferedReader), await file.read())
    async with ClientSession(timeout=ClientTimeout(total=5)) as session:
        try:
            await session.get("http://localhost:1/")
        except ClientConnectorError as error:
            print(isinstance(error, ClientError), error)
        try:
            await session.get("http://localhost:1/")
        except aiohttp.client_exceptions.ClientOSError as error:
            print(type(error) is aiohttp.ClientConnectorError)


asyncio.run(main())
print(Request is web.Request, Response is web.Response, json_response is web.json_response, HTTPNotFound is web.HTTPNotFound)
print(CIMultiDict(A=1)["a"], URL("http://a.com/b").host, aiohttp.connector.TCPConnector is aiohttp.TCPConnector)
print(requests.sessions.Session is requests.Session, requests.packages.urllib3.disable_warnings is urllib3.disable_warnings)
print(urllib3.exceptions.InsecureRequestWarning is InsecureRequestWarning, InsecureRequestWarning.__mro__[1:4])
requests.packages.urllib3.disable_warnings(InsecureRequestWarning)
answer = requests.get("https://example.com", verify=False)
print(isinstance(answer, Answer), answer)
warnings.resetwarnings()
print(requests.get("http://example.com", verify=False))
warnings.simplefilter("error", urllib3.exceptions.SecurityWarning)
session = requests.Session()
session.verify = False
try:
    session.get("https://example.com")
except InsecureRequestWarning as warning:
    print(warning)
