/** id, name, kind, field, country, start, end, every name, names that are ordinary words, the field as texts name it, ids of successors. */
type Row = readonly [string, string, string, string | null, string, string | null, string | null, readonly string[], readonly string[], readonly string[], readonly string[]];
declare const rows: readonly Row[];
export = rows;
