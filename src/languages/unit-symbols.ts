/** Symbols of units that every language prints alike, lower-case: a number before one is no year. */
export const UNIT_SYMBOLS: readonly string[] = ['nm', 'mm', 'cm', 'µm', 'ml', 'mg', 'hz', 'khz', 'mhz', 'ghz', 'mwh', 'gwh', 'twh'];
