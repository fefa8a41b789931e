import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const run = (source: string) => () => simulate(source, {file: 'p.py'});

test.each([
  [
    'import requests\nrequests.get("https://a.b").cookies',
    'p.py:2:1: "requests.models.Response.cookies" is not modelled; write the program without it',
  ],
  [
    'import requests\nrequests.get("https://a.b").json()["title"]',
    `p.py:2:1: what a server answers ('title' in its JSON) is not modelled; write the data into the program`,
  ],
  ['import httpx\nhttpx.get("https://a.b").json().get("title")', 'p.py:2:1: what a server answers'],
  [
    'import requests\nlen(requests.get("https://a.b").json())',
    'p.py:2:1: how much a server answers (len() of its JSON) is not modelled',
  ],
  [
    'import requests\nfor each in requests.get("https://a.b").json(): pass',
    'p.py:2:13: what a server answers (a loop over its JSON) is not modelled',
  ],
  ['import requests\nrequests.adapters', 'p.py:2:1: "requests.adapters" is not modelled'],
  ['from aiohttp import web', 'p.py:1:1: "aiohttp.web" is not modelled'],
  ['import httpx\nhasattr(httpx, "HTTPTransport")', 'p.py:2:1: "httpx.HTTPTransport" is not'],
  ['import urllib.request\nurllib.request.urlretrieve', '"urllib.request.urlretrieve" is not'],
])(
  'what a library for requests may have beyond the model is refused, not denied',
  (source, found) => {
    expect(run(source)).toThrow(found);
  },
);

test('each library has its own names alone', () => {
  expect(run('import requests\nrequests.ClientSession')).toThrow('is not modelled');
  expect(run('import _network').call(null).outcome).toMatchObject({error: 'ModuleNotFoundError'});
});
