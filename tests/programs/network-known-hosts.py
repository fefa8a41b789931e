# What the hosts say that tutorials ask: through each library, with parameters, bodies, headers, cookies and errors.
import asyncio, aiohttp, json, requests, httpx, urllib.request
J = "https://jsonplaceholder.typicode.com"
H = "https://httpbin.org"
async def main():
    async with aiohttp.ClientSession() as s:
        for u in (f"{J}/posts/1", f"{J}/users/1", f"{J}/todos/1", f"{J}/posts/1000", f"{H}/get?a=1&a=2&b=3", f"{H}/ip", f"{H}/uuid", f"{H}/delay/2", f"{H}/status/404", "https://api.github.com/users/python", "https://pokeapi.co/api/v2/pokemon/25", "https://api.github.com/users/no-such-user", f"{H}/get2"):
            async with s.get(u) as r:
                print(r.status, r.headers, r.content_type)
                try:
                    print(await r.json())
                except aiohttp.ContentTypeError as e:
                    print(e)
        try:
            await r.read()
            print("again")
            async with s.get(f"{H}/json") as r: pass
            await r.json()
        except aiohttp.ClientError as e:
            print(type(e), e)
        async with s.get(f"{J}/posts", params={"userId": 2, "_limit": 3}) as r:
            print([p["id"] for p in await r.json()])
        async with s.get(f"{J}/posts/3/comments") as r:
            print([p["id"] for p in await r.json()])
        async with s.post(f"{J}/posts", json={"title": "x", "userId": 1}) as r:
            print(r.status, await r.json())
        async with s.put(f"{J}/posts/1", json={"title": "x"}) as r:
            print(r.status, await r.json())
        async with s.patch(f"{J}/posts/1", data={"title": "x"}) as r:
            print(r.status, await r.json())
        async with s.delete(f"{J}/posts/1") as r:
            print(r.status, await r.text())
        async with s.post(f"{H}/post", data={"title": "x"}, headers={"X-A": "b"}, auth=aiohttp.BasicAuth("u", "p")) as r:
            print(r.status, await r.text())
        async with s.get("https://api.github.com/users/python/repos") as r:
            print(len(await r.json()))
        async with s.get(f"{H}/stream/3") as r:
            async for line in r.content:
                print(line)
    async with httpx.AsyncClient() as c:
        r = await c.post(f"{H}/post", json={"a": 1}, cookies={"x": "y"})
        print(r.text, r.json()["json"])
        print((await c.get(f"{H}/basic-auth/u/p", auth=("u", "p"))).json())
        print((await c.get(f"{H}/cookies", cookies={"x": "y"})).json())
        print((await c.get(f"{H}/nope")).text)
    r = requests.post(f"{H}/anything/x", json={"a": 1})
    print(r.json())
    print(requests.get(f"{J}/users").json()[9]["address"]["geo"])
    try: requests.get(f"{H}/status/500").json()
    except requests.exceptions.JSONDecodeError as e: print(type(e), e)
    with urllib.request.urlopen(f"{H}/post", data=b"a=b") as f: print(f.read().decode())
asyncio.run(main())


# example.com has one page, and says so wherever else it is asked.
for path in "", "/", "/?page=2", "/page/1":
    response = requests.get("https://example.com" + path)
    print(response.status_code, response.headers["Content-Type"], len(response.content), response.text.count("Example Domain"))
try:
    requests.get("https://www.example.org").json()
except requests.exceptions.JSONDecodeError as error:
    print(error)


async def pages():
    async with aiohttp.ClientSession() as session:
        for address in "http://example.net", "https://www.example.com/a/b":
            async with session.get(address) as response:
                print(response.status, response.content_type, len(await response.text()))
                try:
                    await response.json()
                except aiohttp.ContentTypeError as error:
                    print(error)


asyncio.run(pages())
