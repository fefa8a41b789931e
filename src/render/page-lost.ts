/** The page or its browser is gone, or no longer answers: a new one may do what this one could not. */
export class PageLost extends Error {
  public override readonly name = 'PageLost';
}
