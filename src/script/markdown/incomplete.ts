/** A fragment that nobody could complete without knowing more. */
export class Incomplete extends Error {
  override readonly name = 'Incomplete';
}
