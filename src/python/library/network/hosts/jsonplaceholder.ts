/** jsonplaceholder.typicode.com: six collections that refer to one another. What is written to it is answered and forgotten. */
export const JSONPLACEHOLDER = `
_USERS = [
    ("Leanne Graham", "Bret"), ("Ervin Howell", "Antonette"), ("Clementine Bauch", "Samantha"), ("Patricia Lebsack", "Karianne"),
    ("Chelsey Dietrich", "Kamren"), ("Mrs. Dennis Schulist", "Leopoldo_Corkery"), ("Kurtis Weissnat", "Elwyn.Skiles"),
    ("Nicholas Runolfsdottir V", "Maxime_Nienow"), ("Glenna Reichert", "Delphine"), ("Clementina DuBuque", "Moriah.Stanton"),
]
_TITLES = {
    "post 1": "sunt aut facere repellat provident occaecati excepturi optio reprehenderit", "todo 1": "delectus aut autem",
}

def _title(about, count=5): return _TITLES.get(about) or _words(about, count)

def _user(n):
    name, username = _USERS[n - 1]
    first = username.lower()
    return {
        "id": n, "name": name, "username": username, "email": f"{first}@example.com",
        "address": {"street": _words(f"street {n}", 2).title(), "suite": f"Suite {100 + n}", "city": _words(f"city {n}", 1).title(),
                    "zipcode": f"{10000 + _number_of(f'zip {n}', 90000)}",
                    "geo": {"lat": f"{_number_of(f'lat {n}', 1800000) / 10000 - 90:.4f}",
                            "lng": f"{_number_of(f'lng {n}', 3600000) / 10000 - 180:.4f}"}},
        "phone": f"1-555-0{100 + n}", "website": f"{first}.example.com",
        "company": {"name": _words(f"company {n}", 1).title() + " Group", "catchPhrase": _words(f"phrase {n}", 3).capitalize(),
                    "bs": _words(f"bs {n}", 3)},
    }

def _post(n):
    body = "\\n".join(_words(f"body {n} {line}", 6) for line in range(4))
    return {"userId": (n - 1) // 10 + 1, "id": n, "title": _title(f"post {n}"), "body": body}

def _comment(n):
    return {"postId": (n - 1) // 5 + 1, "id": n, "name": _words(f"comment {n}", 4), "email": f"reader{n}@example.com",
            "body": "\\n".join(_words(f"said {n} {line}", 6) for line in range(4))}

def _album(n): return {"userId": (n - 1) // 10 + 1, "id": n, "title": _title(f"album {n}", 4)}

def _photo(n):
    colour = f"{_number_of(f'photo {n}', 0xffffff):06x}"
    return {"albumId": (n - 1) // 50 + 1, "id": n, "title": _title(f"photo {n}", 4),
            "url": f"https://via.placeholder.com/600/{colour}", "thumbnailUrl": f"https://via.placeholder.com/150/{colour}"}

def _todo(n):
    done = n > 1 and _number_of(f"done {n}", 2) == 1
    return {"userId": (n - 1) // 20 + 1, "id": n, "title": _title(f"todo {n}", 4), "completed": done}

_COLLECTIONS = {
    "posts": (100, _post), "comments": (500, _comment), "albums": (100, _album), "photos": (5000, _photo), "todos": (200, _todo),
    "users": (10, _user),
}
_PARENTS = {"posts": "postId", "users": "userId", "albums": "albumId"}

def _jsonplaceholder(asked):
    name, number, inner = (asked.steps + ["", "", ""])[:3]
    if name not in _COLLECTIONS:
        return _shown(404, {}) if asked.steps else None
    if inner:
        wanted = [(_PARENTS.get(name, ""), number), *asked.query]
        return _shown(200, _found(inner, wanted)) if inner in _COLLECTIONS else _shown(404, {})
    if asked.method in ("GET", "HEAD"):
        return _shown(200, _found(name, asked.query)) if not number else _one(name, number)
    return _written(asked, name, number)

# Who asks again and again for one of many does not have all of them made each time.
_made = {}

def _row(name, n):
    if (name, n) not in _made:
        _made[name, n] = _COLLECTIONS[name][1](n)
    return _made[name, n]

def _item(name, number):
    return _row(name, int(number)) if number.isdigit() and 1 <= int(number) <= _COLLECTIONS[name][0] else None

def _one(name, number):
    found = _item(name, number)
    return _shown(404, {}) if found is None else _shown(200, found)

def _found(name, query):
    wanted = {}
    for key, value in query:
        wanted.setdefault(key, []).append(value)
    page, limit = wanted.pop("_page", [None])[0], wanted.pop("_limit", [None])[0]
    start, end = int(wanted.pop("_start", ["0"])[0]), wanted.pop("_end", [None])[0]
    items = [_row(name, n) for n in range(1, _COLLECTIONS[name][0] + 1)]
    for key, values in wanted.items():
        if key.startswith("_"):
            _refuse(f"the parameter {key!r} of jsonplaceholder.typicode.com", "write the program without it")
        items = [each for each in items if key not in each or dumps(each[key]).strip('"') in values]
    if page is not None:
        start = (int(page) - 1) * int(limit or 10)
        limit = limit or 10
    return items[start:int(end) if end else None][:int(limit) if limit else None]

def _written(asked, name, number):
    if asked.method == "DELETE":
        return _shown(200, {})
    given = asked.json() if asked.body else {}
    given = given if isinstance(given, dict) else asked.form()
    if asked.method == "POST":
        return _shown(404, {}) if number else _shown(201, given | {"id": _COLLECTIONS[name][0] + 1})
    found = _item(name, number)
    if found is None:
        return _shown(500 if asked.method == "PUT" else 404, {})
    return _shown(200, found | given if asked.method == "PATCH" else given | {"id": found["id"]})
`;
