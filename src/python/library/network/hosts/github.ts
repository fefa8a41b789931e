/** api.github.com, as far as tutorials ask it without an account: users, repositories, events. Its numbers are made up. */
export const GITHUB = `
_API = "https://api.github.com"
_DAY = "2024-01-{:02}T08:00:00Z"

def _owner(login, kind="User"):
    number = _number_of(login, 10 ** 7)
    return {"login": login, "id": number, "node_id": f"MDQ6VXNlcg{number}",
            "avatar_url": f"https://avatars.githubusercontent.com/u/{number}?v=4", "gravatar_id": "", "url": f"{_API}/users/{login}",
            "html_url": f"https://github.com/{login}", "followers_url": f"{_API}/users/{login}/followers",
            "repos_url": f"{_API}/users/{login}/repos", "events_url": f"{_API}/users/{login}/events{{/privacy}}",
            "type": kind, "user_view_type": "public", "site_admin": False}

def _person(login):
    return _owner(login) | {
        "name": login.replace("-", " ").title(), "company": None, "blog": "", "location": None, "email": None, "hireable": None,
        "bio": None, "twitter_username": None, "public_repos": _number_of(login + " repos", 90) + 2,
        "public_gists": _number_of(login + " gists", 20), "followers": _number_of(login + " followers", 9000),
        "following": _number_of(login + " following", 90), "created_at": "2011-01-25T18:44:36Z", "updated_at": _DAY.format(22)}

def _repository(login, name):
    full = f"{login}/{name}"
    stars, forks, issues = (_number_of(f"{full} {what}", most) for what, most in (("stars", 90000), ("forks", 9000), ("issues", 900)))
    return {
        "id": _number_of(full, 10 ** 9), "node_id": f"R_{_number_of(full, 10 ** 9)}", "name": name, "full_name": full, "private": False,
        "owner": _owner(login), "html_url": f"https://github.com/{full}", "description": f"The repository {full}", "fork": False,
        "url": f"{_API}/repos/{full}", "created_at": "2015-02-10T19:23:51Z", "updated_at": _DAY.format(21), "pushed_at": _DAY.format(20),
        "git_url": f"git://github.com/{full}.git", "ssh_url": f"git@github.com:{full}.git", "clone_url": f"https://github.com/{full}.git",
        "homepage": "", "size": _number_of(full + " size", 90000), "stargazers_count": stars, "watchers_count": stars,
        "language": "Python", "has_issues": True, "forks_count": forks, "archived": False, "disabled": False, "open_issues_count": issues,
        "license": {"key": "mit", "name": "MIT License", "spdx_id": "MIT", "url": f"{_API}/licenses/mit", "node_id": "MDc6TGljZW5zZTEz"},
        "topics": ["python"], "visibility": "public", "forks": forks, "open_issues": issues, "watchers": stars, "default_branch": "main"}

def _event(n):
    name = f"octocat/project-{n}"
    return {"id": str(40000000000 - n), "type": ("PushEvent", "CreateEvent", "WatchEvent")[n % 3],
            "actor": {"id": n, "login": "octocat", "display_login": "octocat", "gravatar_id": "", "url": f"{_API}/users/octocat",
                      "avatar_url": f"https://avatars.githubusercontent.com/u/{n}?"},
            "repo": {"id": n, "name": name, "url": f"{_API}/repos/{name}"}, "payload": {}, "public": True,
            "created_at": _DAY.format(1 + n % 28)}

def _missing():
    return _shown(404, {"message": "Not Found", "documentation_url": "https://docs.github.com/rest", "status": "404"})

def _paged(asked, count, make):
    size = min(asked.number("per_page", 30), 100)
    start = (asked.number("page", 1) - 1) * size
    return [make(n) for n in range(start + 1, min(start + size, count) + 1)]

def _github(asked):
    if asked.method not in ("GET", "HEAD"):
        return None
    match asked.steps:
        case []: return _shown(200, {f"{name}_url": f"{_API}/{name}" for name in ("current_user", "events", "gists", "repository", "user")})
        case ["zen"]: return Reply(200, b"Keep it logically awesome.", "text/plain;charset=utf-8")
        case ["events"]: return _shown(200, _paged(asked, 300, _event))
        case ["users" | "orgs" | "repos", *names] if any(_NOBODY.search(each) for each in names): return _missing()
        case ["users", login]: return _shown(200, _person(login))
        case ["orgs", login]: return _shown(200, _person(login) | {"type": "Organization"})
        case ["users" | "orgs", login, "repos"]:
            return _shown(200, _paged(asked, _person(login)["public_repos"], lambda n: _repository(login, f"project-{n}")))
        case ["users", login, "followers"]: return _shown(200, _paged(asked, _person(login)["followers"], lambda n: _owner(f"reader-{n}")))
        case ["repos", login, name]: return _shown(200, _repository(login, name))
        case ["rate_limit"]:
            rate = {"limit": 60, "remaining": 60, "reset": 1735693200, "used": 0, "resource": "core"}
            return _shown(200, {"resources": {"core": rate}, "rate": rate})
        case ["search", "repositories"]:
            query = dict(asked.query).get("q", "")
            items = _paged(asked, 1000, lambda n: _repository(f"owner-{n}", f"project-{n}") | {"score": 1.0})
            return _shown(200, {"total_count": _number_of(query, 90000) + 1000, "incomplete_results": False, "items": items})
`;
