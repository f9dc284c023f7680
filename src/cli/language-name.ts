const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The English name of a language, with its code. */
export function languageName(code: string): string {
  const name = names.of(code);
  return name === undefined ? code : `${name} (${code})`;
}
