import type { NameLinesTable } from '../tables/load.cjs';

export function nameLines(entries: readonly (readonly [name: string, known: string])[]): NameLinesTable;
export function planesOf(numbers: readonly number[]): string[];
export function digitsOf(number: number, digits: number): string;
export function tableText(about: string, table: object): string;
