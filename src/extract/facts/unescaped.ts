import { decodeHTMLStrict } from 'entities/decode';

/**
 * Decodes what character references are left in metadata: JSON and doubly escaped values carry them as text. Without its
 * semicolon none counts: "R&D", "?a=1&copy=2".
 */
export const unescaped = (text: string): string => (text.includes('&') ? decodeHTMLStrict(text) : text);
