/** Something the user or the machine can put right, told in one message that names the remedy; no stack is shown. */
export class Complaint extends Error {
  public override readonly name = 'Complaint';
}

/** The text of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
