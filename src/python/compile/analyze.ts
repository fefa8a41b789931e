import type {ExprOf, Stmt, StmtOf} from '../parse/ast.ts';
import {type Source, SourceError} from '../source.ts';
import {analyzeBlock} from './analyze-statements.ts';
import {Scope} from './scope.ts';

/** What has names of its own. */
export type Scoped = StmtOf<'FunctionDef' | 'ClassDef'> | ExprOf<'Lambda' | 'Comprehension'>;

/** Finds every scope of a program and who shares what. */
export function analyze(source: Source, body: readonly Stmt[]) {
  const analyzer = new Analyzer(source);
  const module = new Scope('module', null);
  analyzeBlock(analyzer, body, module);
  analyzer.finish();
  return {module, scopes: analyzer.scopes};
}

/** What is found about the names of a program while its tree is walked. */
export class Analyzer {
  public readonly scopes = new Map<Scoped, Scope>();
  readonly #source: Source;
  readonly #uses: [string, Scope][] = [];
  public readonly nonlocals: [string, Scope, number][] = [];

  public constructor(source: Source) {
    this.#source = source;
  }

  public finish(): void {
    for (const [name, scope] of this.#uses) scope.capture(name);
    for (const [name, scope] of this.#uses) scope.mention(name);
    for (const [name, scope, at] of this.nonlocals) {
      if (scope.place(name).kind !== 'cell') {
        const found = `no binding for nonlocal '${name}' found`;
        throw new SourceError(this.#source, at, found, 'assign it in the function around this one');
      }
    }
  }

  public use(name: string, scope: Scope): void {
    this.#uses.push([scope.mangle(name), scope]);
  }

  public declare(id: string, scope: Scope, into: Set<string>, at: number, how: string): void {
    const name = scope.mangle(id);
    const early = scope.bound.has(name) || this.#uses.some(([n, s]) => n === name && s === scope);
    if (scope.parameters.has(name)) {
      const found = `name '${id}' is parameter and ${how}`;
      throw new SourceError(this.#source, at, found, 'give the parameter another name');
    }
    if (early) {
      const verb = scope.bound.has(name) ? 'assigned to' : 'used prior to';
      const found = `name '${name}' is ${verb === 'assigned to' ? 'assigned to before' : verb} ${how} declaration`;
      throw new SourceError(
        this.#source,
        at,
        found,
        'move the declaration to the top of the function',
      );
    }
    into.add(name);
    scope.bound.delete(name);
  }

  /** `:=` in a comprehension or a generator expression binds in the block around it. */
  public bindNamed(id: string, scope: Scope, at: number): void {
    const name = scope.mangle(id);
    let owner = scope;
    const inside: Scope[] = [];
    for (; owner.isComprehension && owner.parent; owner = owner.parent) {
      if (owner.iterated.has(name)) {
        const found = `assignment expression cannot rebind comprehension iteration variable '${id}'`;
        throw new SourceError(this.#source, at, found, 'use another name');
      }
      inside.push(owner);
    }
    if (inside.length > 0 && owner.kind === 'class') {
      const found = 'assignment expression within a comprehension cannot be used in a class body';
      throw new SourceError(this.#source, at, found, 'write a loop');
    }
    const isGlobal = owner.kind === 'module' || owner.globals.has(name);
    for (const each of inside) (isGlobal ? each.globals : each.nonlocals).add(name);
    this.bind(name, owner);
    this.use(name, scope);
  }

  public bind(id: string, scope: Scope): void {
    this.bindOnly(id, scope);
    this.use(id, scope);
  }

  /** Says whose a name is, where nothing is done with it. */
  public bindOnly(id: string, scope: Scope): void {
    const name = scope.mangle(id);
    let owner = scope;
    while (owner.kind === 'comprehension' && owner.parent && !owner.bound.has(name)) {
      owner = owner.parent;
    }
    if (!owner.globals.has(name) && !owner.nonlocals.has(name)) owner.bind(name);
  }
}
