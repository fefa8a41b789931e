/** A name that is safe in a file's name, in HTML and in an address, whatever the program is called. */
export function clipId(name: string): string {
  const id = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return id.replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'program';
}
