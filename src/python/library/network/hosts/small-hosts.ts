/** Hosts that say one short thing. */
export const SMALL_HOSTS = `
def _short(status, value, more=()): return Reply(status, dumps(value, separators=(",", ":")).encode(), "application/json", more)

def _ipify(asked):
    return _short(200, {"ip": _ORIGIN}) if ("format", "json") in asked.query else Reply(200, _ORIGIN.encode(), "text/plain")

def _ip_api(asked):
    if asked.steps[:1] != ["json"]:
        return None
    query = asked.steps[1] if len(asked.steps) > 1 else _ORIGIN
    return _short(200, {"status": "success", "country": "Germany", "countryCode": "DE", "region": "BE", "regionName": "State of Berlin",
                        "city": "Berlin", "zip": "10115", "lat": 52.53, "lon": 13.38, "timezone": "Europe/Berlin", "isp": "Example",
                        "org": "Example", "as": "AS64496 Example", "query": query})

def _catfact(asked):
    fact = "Cats sleep for most of the day."
    return _short(200, {"fact": fact, "length": len(fact)}) if asked.steps == ["fact"] else None

def _dogs(asked):
    if asked.steps[-2:] != ["image", "random"]:
        return None
    return _short(200, {"message": "https://images.dog.ceo/breeds/beagle/n02088364_1.jpg", "status": "success"})

def _joke(asked):
    if "random" not in asked.steps[-1:] and asked.steps[-1:] != ["random_joke"]:
        return None
    joke = {"type": "programming", "setup": "Why did the task wait?", "punchline": "It had a future.", "id": 1}
    return _short(200, joke)

def _ages(asked):
    name = dict(asked.query).get("name")
    return _short(200, {"count": _number_of(name, 90000), "name": name, "age": 30 + _number_of(name, 40)}) if name else None

def _somebody(number):
    """Somebody who does not exist, and what is said of anybody: where they live, and how they log in, is not."""
    gender, title, first, last = ("female", "Ms", "Ada", "Moore") if number % 2 else ("male", "Mr", "Alan", "Reed")
    portrait = f"https://randomuser.me/api/portraits/{'women' if number % 2 else 'men'}/{number}.jpg"
    pictures = {"large": portrait, "medium": portrait.replace("portraits", "portraits/med"),
                "thumbnail": portrait.replace("portraits", "portraits/thumb")}
    return Answer(gender=gender, name={"title": title, "first": first, "last": last}, email=f"{first}.{last}@example.com".lower(),
                  dob={"date": "1990-01-01T00:00:00.000Z", "age": 35}, phone="555-0100", cell="555-0101", picture=pictures, nat="GB")

def _random_user(asked):
    """Each request is of the same people."""
    if asked.steps[:1] != ["api"] or len(asked.steps) > 1 or {key for key, _ in asked.query} - {"results"}:
        return None
    count = min(max(asked.number("results", 1), 1), 5000)
    return Partly(results=[_somebody(number) for number in range(1, count + 1)])

def _pokemon(asked):
    """The names and numbers are known, and of the first 151 some facts. Further forms have numbers from 10001 on."""
    if asked.steps[:3] != ["api", "v2", "pokemon"] or len(asked.steps) > 4:
        return None
    url = "https://pokeapi.co/api/v2/pokemon/"
    if len(asked.steps) == 3:
        start, limit = asked.number("offset", 0), asked.number("limit", 20)
        if start + limit > len(_POKEMON):
            return None
        found = [{"name": _POKEMON[n], "url": f"{url}{n + 1}/"} for n in range(start, start + limit)]
        after = f"{url[:-1]}?offset={start + limit}&limit={limit}"
        before = f"{url[:-1]}?offset={max(start - limit, 0)}&limit={min(limit, start)}" if start else None
        return _short(200, {"count": 1302, "next": after, "previous": before, "results": found})
    which = asked.steps[3].lower()
    number = int(which) if which.isdigit() else _POKEMON.index(which) + 1 if which in _POKEMON else 0
    if number > 10000:
        return None
    if number > len(_POKEMON):
        return Reply(404, b"Not Found", "text/plain; charset=utf-8")
    if number == 0:
        return Reply(404, b"Not Found", "text/plain; charset=utf-8") if _NOBODY.search(which) else None
    return Partly(id=number, name=_POKEMON[number - 1], **_facts(number))

_EXAMPLE = b'''<!doctype html><html lang="en"><head><title>Example Domain</title><meta name="viewport" content="width=device-width, \
initial-scale=1"><style>body{background:#eee;width:60vw;margin:15vh auto;font-family:system-ui,sans-serif}h1{font-size:1.5em}\
div{opacity:0.8}a:link,a:visited{color:#348}</style></head><body><div><h1>Example Domain</h1><p>This domain is for use in \
documentation examples without needing permission. Avoid use in operations.</p><p><a href="https://iana.org/domains/example">\
Learn more</a></p></div></body></html>
'''

def _example(asked):
    """One page; it is said at any other address that there is none there."""
    if asked.method not in ("GET", "HEAD") or asked.steps[:1] in (["status"], ["delay"]):
        return None
    return Reply(404 if asked.steps else 200, _EXAMPLE, "text/html")

_SMALL = {
    **dict.fromkeys(("example.com", "www.example.com", "example.net", "www.example.net", "example.org", "www.example.org"), _example),
    "api.ipify.org": _ipify, "api64.ipify.org": _ipify, "ip-api.com": _ip_api, "catfact.ninja": _catfact, "dog.ceo": _dogs,
    "official-joke-api.appspot.com": _joke, "api.agify.io": _ages, "pokeapi.co": _pokemon,
    "randomuser.me": _random_user,
}
`;
