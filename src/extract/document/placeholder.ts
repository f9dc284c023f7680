import { unitAt } from '../../text/units';

/** "{$plugin.site_name}", "{{ title }}", "${title}", "%TITLE%", "[[+pagetitle]]", "<%= title %>", "[node:title]". */
const PLACEHOLDER =
  /^\s*(?:\$?\{\$?[\w.-]+\}|\{\{\{?[^{}]*\}?\}\}|%[A-Z_]+%|\[\[[\w.+-]+\]\]|<%[^<>%]*%>|\[[a-z][a-z-]*(?::[a-z][a-z_-]*){1,4}\])\s*$/u;

/** What such a variable begins with: tested first, since nearly every text fails it. */
const OPENS = Uint8Array.from({ length: 0x80 }, (_, unit) => ('${%[<'.includes(String.fromCharCode(unit)) || unit <= 0x20 ? 1 : 0));

/** Whether a text is only a variable of a template that nothing was put in for. */
export const isPlaceholder = (text: string): boolean => text !== '' && mayOpen(unitAt(text, 0)) && PLACEHOLDER.test(text);

/** White space may stand before it. */
const mayOpen = (unit: number): boolean => unit >= OPENS.length || OPENS[unit] === 1;
