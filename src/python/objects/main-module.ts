/** Whether a module is the program: in a process of a pool it has a name of its own. */
export function isMain(module: string): boolean {
  return module === '__main__' || module === '__mp_main__';
}
