import { urlOf } from '../text/url-of';

/** Markup that is safe to output: made by `html`, or from trusted text. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may be inserted in `html`: markup, text (escaped), lists of both; null, undefined and false print nothing. */
export type Insert = Html | string | number | false | null | undefined | Inserts;
type Inserts = readonly Insert[];

const isList = (insert: Insert): insert is Inserts => Array.isArray(insert);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text escaped for an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);

/** A template of markup: whatever is inserted is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  let text = parts[0] ?? '';
  for (let i = 0; i < inserts.length; i++) text += printed(inserts[i]) + (parts[i + 1] ?? '');
  return new Html(text);
}

function printed(insert: Insert): string {
  if (insert === null || insert === undefined || insert === false) return '';
  if (insert instanceof Html) return insert.text;
  return isList(insert) ? insert.map(printed).join('') : escaped(String(insert));
}

/** Data for a script to read: JSON that no page can break out of. */
export function jsonScript(id: string, value: unknown): Html {
  return new Html(`<script type="application/json" id="${escaped(id)}">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);
}

/** The address, where it is safe to follow; null for scripts, data and invalid ones. */
export function followable(url: string | null): string | null {
  return url !== null && /^https?:\/\//iu.test(url) && urlOf(url) !== null ? url : null;
}
