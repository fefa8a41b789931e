/** Where a name lives. `cell` is a local that inner functions share. */
export type Place =
  | {readonly kind: 'local' | 'cell'; readonly slot: number}
  | {readonly kind: 'global'}
  /** A class body's own namespace first; then the cell, if any; then the globals. */
  | {readonly kind: 'names'; readonly slot: number | null};

type ScopeKind = 'module' | 'class' | 'function' | 'comprehension';

/** The slots of a frame: a comprehension has none of its own and borrows those around it. */
class Slots {
  public count = 0;
  public readonly names: string[] = [];
  public readonly cells: number[] = [];
  /** Cells handed down when the function is made: from which slot of the frame around it, to which of ours. */
  public readonly free: {readonly from: number; readonly to: number; readonly name: string}[] = [];

  public add(name: string): number {
    this.names.push(name);
    return this.count++;
  }
}

/** One block of names, as Python's symbol table has it. */
export class Scope {
  public readonly kind: ScopeKind;
  public readonly parent: Scope | null;
  public readonly slots: Slots;
  public readonly bound = new Set<string>();
  public readonly globals = new Set<string>();
  public readonly nonlocals = new Set<string>();
  public readonly captured = new Set<string>();
  /** The class around it, if any, for names like `__secret`. */
  public className: string;
  public readonly parameters = new Set<string>();
  /** Of a comprehension: the names that its `for` binds. */
  public readonly iterated = new Set<string>();
  /** Of a comprehension or a generator expression: what it is called. */
  public comprehension = '';
  /** Whether its own code yields, and whether it awaits. */
  public yields = false;
  /** Whether it has a `try` or a `with`. */
  public cleansUp = false;
  public awaits = false;
  /** Of a class: the attributes that functions within it give what is called `self`. */
  public readonly ofSelf = new Set<string>();
  /** Of a class: whether functions within it ask for the class, by `super` or `__class__`. */
  public isAsked = false;
  /** `co_varnames` behind the parameters, and `co_cellvars`: in the order in which CPython's compiler comes to them. */
  public readonly localNames = new Set<string>();
  public readonly cellNames = new Set<string>();
  readonly #local = new Map<string, number>();
  readonly #free = new Map<string, number>();

  public constructor(kind: ScopeKind, parent: Scope | null) {
    this.kind = kind;
    this.parent = parent;
    this.className = parent?.className ?? '';
    this.slots = kind === 'comprehension' && parent ? parent.slots : new Slots();
  }

  public get isFunction(): boolean {
    return this.kind === 'function' || this.kind === 'comprehension';
  }

  public mangle(name: string): string {
    return mangled(name, this.className);
  }

  public bind(name: string): void {
    this.bound.add(name);
  }

  /** `self.name = …` counts for the nearest class around it, whatever `self` stands for. */
  public storeInSelf(name: string): void {
    this.#classAround()?.ofSelf.add(name);
  }

  /** A name is read: these two are the class's. */
  public read(name: string): void {
    const around = name === 'super' || name === '__class__' ? this.#classAround() : null;
    if (around !== null && this.isFunction) around.isAsked = true;
  }

  #classAround(): Scope | null {
    let around = this.parent;
    while (around !== null && around.kind !== 'class') around = around.parent;
    return around;
  }

  /** The slot of a name bound here. */
  public slot(name: string): number {
    let slot = this.#local.get(name);
    if (slot === undefined) {
      slot = this.slots.add(name);
      this.#local.set(name, slot);
    }
    return slot;
  }

  public place(name: string): Place {
    if (this.globals.has(name)) return {kind: 'global'};
    const owner = this.#owner(name);
    if (this.kind === 'class') {
      // What the class body binds itself it looks up in the globals, not in the functions around it.
      const isOwn = this.bound.has(name) && !this.nonlocals.has(name);
      const outer = owner !== null && owner !== this && !isOwn;
      if (outer && this.nonlocals.has(name)) return {kind: 'cell', slot: this.#cell(name, owner)};
      return {kind: 'names', slot: outer ? this.#cell(name, owner) : null};
    }
    if (owner === null || owner.kind === 'module') return {kind: 'global'};
    if (owner.slots !== this.slots) return {kind: 'cell', slot: this.#cell(name, owner)};
    const kind = owner.captured.has(name) ? 'cell' : 'local';
    return {kind, slot: owner.slot(name)};
  }

  /** Marks what inner functions share; called for every use before any code is made. */
  public capture(name: string): void {
    if (this.globals.has(name)) return;
    const owner = this.#owner(name);
    if (owner?.isFunction && owner.slots !== this.slots) owner.captured.add(name);
  }

  /** Something is done with a name of this frame, be it that of a comprehension; called when all captures are known. */
  public mention(name: string): void {
    const owner = this.globals.has(name) ? null : this.#owner(name);
    if (!owner?.isFunction || owner.slots !== this.slots) return;
    const {localNames, cellNames} = this.frameScope();
    const isCell = owner.captured.has(name);
    if (isCell) cellNames.add(name);
    // Of a comprehension, what is shared is a variable of its own besides.
    if (!isCell || owner.kind === 'comprehension') localNames.add(name);
  }

  /** The function scope that binds a name, seen from here; class bodies are seen by nobody inside. */
  #owner(name: string): Scope | null {
    if (this.isFunction && this.bound.has(name) && !this.nonlocals.has(name)) return this;
    for (let scope = this.parent; scope !== null; scope = scope.parent) {
      if (scope.globals.has(name) && scope.isFunction) return null;
      if (scope.isFunction && scope.bound.has(name) && !scope.nonlocals.has(name)) return scope;
    }
    return null;
  }

  /** A slot of this frame that holds the owner's cell, handed down through the functions between. */
  #cell(name: string, owner: Scope): number {
    const frame = this.frameScope();
    const known = frame.#free.get(name);
    if (known !== undefined) return known;
    const parent = frame.parent as Scope;
    const from = parent.slots === owner.slots ? owner.slot(name) : parent.#cell(name, owner);
    const to = frame.slots.add(name);
    frame.slots.free.push({from, to, name});
    frame.#free.set(name, to);
    return to;
  }

  /** The scope whose frame this one uses. */
  public frameScope(): Scope {
    let scope: Scope = this;
    while (scope.kind === 'comprehension' && scope.parent) scope = scope.parent;
    return scope;
  }
}

/** `__name` inside a class belongs to that class. */
export function mangled(name: string, className: string): string {
  const owner = className.replace(/^_+/, '');
  if (owner === '' || !name.startsWith('__') || name.endsWith('__')) return name;
  return `_${owner}${name}`;
}
