import {statSync} from 'node:fs';

/** One film in the table at the end of a render. */
export interface SummaryRow {
  readonly name: string;
  /** Seconds of film, and seconds it took. */
  readonly length?: number;
  readonly took?: number;
  /** Whether nothing had to be drawn. */
  readonly cached: boolean;
  readonly file: string;
}

/** Which films there are now, how long they are, what they took and how large they are. */
export function summaryTable(rows: readonly SummaryRow[]): string {
  const width = Math.max(4, ...rows.map(({name}) => name.length));
  const line = (name: string, ...cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map(cell => cell.padStart(9))].join('  ');
  const body = rows.map(({name, length, took, file, cached}) =>
    line(name, seconds(length), seconds(took), megabytes(file), cached ? 'from the cache' : ''),
  );
  return [line('film', 'length', 'took', 'size'), ...body].map(row => row.trimEnd()).join('\n');
}

function seconds(value: number | undefined): string {
  return value === undefined ? '-' : `${value.toFixed(1)} s`;
}

function megabytes(file: string): string {
  return `${(statSync(file).size / 1e6).toFixed(2)} MB`;
}
