/** "{$plugin.site_name}", "{{ title }}", "${title}", "%TITLE%", "[[+pagetitle]]", "<%= title %>", "[node:title]". */
const PLACEHOLDER =
  /^\s*(?:\$?\{\$?[\w.-]+\}|\{\{\{?[^{}]*\}?\}\}|%[A-Z_]+%|\[\[[\w.+-]+\]\]|<%[^<>%]*%>|\[[a-z][a-z-]*(?::[a-z][a-z_-]*){1,4}\])\s*$/u;

/** Whether a text is only a variable of a template that nothing was put in for. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);
