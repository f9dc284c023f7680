import { printable } from './printable';
import { wrapped } from './wrap';

/** Minimum width of the values, however narrow the terminal. */
const LEAST_WIDTH = 20;

/** Columns of the terminal (null: nothing is wrapped), and of these, those for the labels. */
export interface RowWidths {
  readonly columns: number | null;
  readonly label: number;
}

export type Tone = (text: string) => string;

/** How labels and values are colored. */
export interface RowTones {
  readonly label: Tone;
  readonly value: Tone;
}

/** The lines of a label and its values, each value on lines of its own; empty values are left out. */
export function labeledRow(widths: RowWidths, tones: RowTones, label: string, values: readonly string[]): string[] {
  const width = widths.columns === null ? Infinity : Math.max(LEAST_WIDTH, widths.columns - widths.label);
  return values
    .filter(Boolean)
    .flatMap((value) => wrapped(printable(value), width))
    .map((line, i) => tones.label((i === 0 ? label : '').padEnd(widths.label)) + tones.value(line));
}

/** The text as it is. */
export const plainly: Tone = (text) => text;
