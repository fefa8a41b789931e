import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const asked = (expression: string) =>
  simulate(`import requests as r\nJ, H, G = "https://jsonplaceholder.typicode.com", "https://httpbin.org", "https://api.github.com"
P = "https://pokeapi.co/api/v2/pokemon/"
print(${expression})`).stdout.map(({text}) => text);

test.each([
  ['len(r.get(J + "/posts").json()), len(r.get(J + "/users/3/todos").json())', '100 20'],
  ['[p["id"] for p in r.get(J + "/posts?_page=3&_limit=2").json()]', '[5, 6]'],
  ['[p["id"] for p in r.get(J + "/posts", {"userId": 2, "_limit": 2}).json()]', '[11, 12]'],
  ['[c["id"] for c in r.get(J + "/comments?postId=2").json()]', '[6, 7, 8, 9, 10]'],
  ['r.get(J + "/users/11").status_code, r.get(J + "/nothing").json()', '404 {}'],
  [
    'r.get(J + "/todos/1").json()',
    "{'userId': 1, 'id': 1, 'title': 'delectus aut autem', 'completed': False}",
  ],
  ['r.post(J + "/posts", json={"title": "x"}).json()', "{'title': 'x', 'id': 101}"],
  ['r.put(J + "/posts/101", json={"title": "x"}).status_code', '500'],
  ['r.get(H + "/get", {"a": [1, 2]}).json()["args"]', "{'a': ['1', '2']}"],
  ['r.post(H + "/post", data={"a": 1}).json()["form"]', "{'a': '1'}"],
  ['r.get(H + "/post").status_code, r.get(H + "/nothing").status_code', '405 404'],
  [
    '[r.get(f"{H}/{path}").reason for path in ("get", "nothing", "bearer", "status/422", "status/503", "status/418", "status/599")]',
    "['OK', 'NOT FOUND', 'UNAUTHORIZED', 'UNPROCESSABLE ENTITY', 'SERVICE UNAVAILABLE', \"I'M A TEAPOT\", 'UNKNOWN']",
  ],
  ['r.get(H + "/status/418").text', '\n    -=[ teapot ]=-\n'],
  [
    'r.get(H + "/basic-auth/u/p").status_code, r.get(H + "/bytes/3").content',
    "401 b'\\x86\\x10\\xaa'",
  ],
  ['r.get(H + "/delay/11").elapsed', '0:00:10'],
  ['r.head(H + "/get").text == "", r.get(H + "/base64/aGV5").text', 'True hey'],
  [
    'r.get(G + "/users/octocat").json()["login"], r.get(G + "/users/does-not-exist").status_code',
    'octocat 404',
  ],
  [
    'len(r.get(G + "/events?per_page=5").json()), r.get(G + "/repos/a/b").json()["full_name"]',
    '5 a/b',
  ],
  ['r.get("https://pokeapi.co/api/v2/pokemon/pikachu").json()["id"]', '25'],
  [
    '[(d["height"], d["weight"], [t["type"]["name"] for t in d["types"]]) for d in (r.get(P + n).json() for n in ("pikachu", "6", "mew"))]',
    "[(4, 60, ['electric']), (17, 905, ['fire', 'flying']), (4, 40, ['psychic'])]",
  ],
  ['r.get(P + "25").json()["sprites"]["front_default"][-15:]', '/pokemon/25.png'],
  ['r.get(P + "1/").json().get("forms")[0].get("name")', 'bulbasaur'],
  [
    '[(p["name"]["first"], p["gender"]) for p in r.get("https://randomuser.me/api/?results=3").json()["results"]]',
    "[('Ada', 'female'), ('Alan', 'male'), ('Ada', 'female')]",
  ],
  [
    '[r.get(P + str(n)).json()["name"] for n in (386, 898, 1025)]',
    "['deoxys-normal', 'calyrex', 'pecharunt']",
  ],
  [
    '[r.get(P + "?limit=20&offset=40").json()[k][-18:] for k in ("previous", "next")]',
    "['offset=20&limit=20', 'offset=60&limit=20']",
  ],
  [
    'r.get(P + "1026").status_code, r.get(P[:-1] + "?limit=1&offset=251").json()["results"][0]["name"]',
    '404 treecko',
  ],
])('%s', (expression, found) => {
  expect(asked(expression).join('\n')).toBe(found);
});

test.each([
  [
    'r.get("https://pokeapi.co/api/v2/pokemon/152").json()["height"]',
    `what a server answers ('height' in its JSON) is not modelled`,
  ],
  [
    'r.get("https://pokeapi.co/api/v2/pokemon/1").text',
    'the text of what a server answers is not modelled',
  ],
  [
    'r.get(J + "/posts?_sort=id")',
    `the parameter '_sort' of jsonplaceholder.typicode.com is not modelled`,
  ],
  [
    'r.get(P + "25").json()["sprites"]["back_default"]',
    `what a server answers ('back_default' in its JSON) is not modelled`,
  ],
  [
    'r.get("https://randomuser.me/api").json()["results"][0]["location"]',
    `what a server answers ('location' in its JSON) is not modelled`,
  ],
  ['r.get(H + "/status/302")', 'httpbin.org/status/302, which leads elsewhere is not modelled'],
])('what nobody knows of them is refused: %s', (expression, found) => {
  expect(() => asked(expression)).toThrow(found);
});

test('of what is known only in part, httpx asks no more than the program does', () => {
  const {stdout} = simulate(`import asyncio, httpx
async def main():
    async with httpx.AsyncClient() as client:
        found = await asyncio.gather(*(client.get("https://pokeapi.co/api/v2/pokemon/" + n) for n in ("pikachu", "133")))
        print([(each.status_code, each.json()["name"], each.elapsed.days) for each in found])
    print(httpx.get("https://pokeapi.co/api/v2/pokemon/25").json()["id"])
asyncio.run(main())`);
  expect(stdout.map(({text}) => text)).toEqual(["[(200, 'pikachu', 0), (200, 'eevee', 0)]", '25']);
});

test('who asks for each of many by its number has them made once', () => {
  const {stdout} = simulate(
    `import asyncio, aiohttp
async def title(session, n):
    async with session.get(f"https://jsonplaceholder.typicode.com/posts?id={n}") as response:
        return (await response.json())[0]["id"]
async def main():
    async with aiohttp.ClientSession() as session:
        print(await asyncio.gather(*(title(session, n) for n in range(1, 31))) == list(range(1, 31)))
asyncio.run(main())`,
    {limits: {steps: 60_000_000}},
  );
  expect(stdout.map(({text}) => text)).toEqual(['True']);
});
