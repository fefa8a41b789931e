/** How tall (in tenths of a metre) and heavy (in tenths of a kilogram) the kinds 1 to 151 are, and of which types; each has one form. */
export const POKEMON_FACTS = `
_TYPES = "normal fighting flying poison ground rock bug ghost steel fire water grass electric psychic ice dragon dark fairy".split()
_FACTS = """
7/69/12+4 10/130/12+4 20/1000/12+4 6/85/10 11/190/10 17/905/10+3 5/90/11 10/225/11 16/855/11 3/29/7 7/99/7 11/320/7+3 3/32/7+4
6/100/7+4 10/295/7+4 3/18/1+3 11/300/1+3 15/395/1+3 3/35/1 7/185/1 3/20/1+3 12/380/1+3 20/69/4 35/650/4 4/60/13 8/300/13
6/120/5 10/295/5 4/70/4 8/200/4 13/600/4+5 5/90/4 9/195/4 14/620/4+5 6/75/18 13/400/18 6/99/10 11/199/10 5/55/1+18 10/120/1+18
8/75/4+3 16/550/4+3 5/54/12+4 8/86/12+4 12/186/12+4 3/54/7+12 10/295/7+12 10/300/7+4 15/125/7+4 2/8/5 7/333/5 4/42/1 10/320/1
8/196/11 17/766/11 5/280/2 10/320/2 7/190/10 19/1550/10 6/124/11 10/200/11 13/540/11+2 9/195/14 13/565/14 15/480/14 8/195/2
15/705/2 16/1300/2 7/40/12+4 10/64/12+4 17/155/12+4 9/455/11+4 16/550/11+4 4/200/6+5 10/1050/6+5 14/3000/6+5 10/300/10
17/950/10 12/360/11+14 16/785/11+14 3/60/13+9 10/600/13+9 8/150/1+3 14/392/1+3 18/852/1+3 11/900/11 17/1200/11+15 9/300/4
12/300/4 3/40/11 15/1325/11+15 13/1/8+4 16/1/8+4 15/405/8+4 88/2100/6+5 10/324/14 16/756/14 4/65/11 13/600/11 5/104/13
12/666/13 4/25/12+14 20/1200/12+14 4/65/5 10/450/5 15/498/2 14/502/2 12/655/1 6/10/4 12/95/4 10/1150/5+6 19/1200/5+6 11/346/1
10/350/12 22/800/1 4/80/11 12/250/11 6/150/11 13/390/11 8/345/11 11/800/11+14 13/545/14+18 15/560/7+3 14/406/15+14 11/300/13
13/445/10 15/550/7 14/884/1 9/100/11 65/2350/11+3 25/2200/11+15 3/40/1 3/65/1 10/290/11 8/245/13 9/250/10 8/365/1 4/75/6+11
10/350/6+11 5/115/6+11 13/405/6+11 18/590/6+3 21/4600/1 17/554/15+3 16/526/13+3 20/600/10+3 18/33/16 40/165/16 22/2100/16+3
20/1220/14 4/40/14""".split()

def _pokemon_type(slot, number):
    return {"slot": slot, "type": {"name": _TYPES[number - 1], "url": f"https://pokeapi.co/api/v2/type/{number}/"}}

def _facts(number):
    """What is known of a kind besides its name."""
    if number > len(_FACTS):
        return {}
    height, weight, types = _FACTS[number - 1].split("/")
    types = [_pokemon_type(slot, int(each)) for slot, each in enumerate(types.split("+"), 1)]
    forms = [{"name": _POKEMON[number - 1], "url": f"https://pokeapi.co/api/v2/pokemon-form/{number}/"}]
    sprite = f"https://raw.githubusercontent.com/PokeAPI/sprites/master/sprites/pokemon/{number}.png"
    return {"height": int(height), "weight": int(weight), "types": types, "forms": forms, "sprites": Answer(front_default=sprite)}
`;
