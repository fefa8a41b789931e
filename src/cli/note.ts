/** Tells the user what is going on, on stderr: stdout is for results. */
export function note(text: string): void {
  console.error(text);
}
