import type { LanguageTables } from './contracts/language';
import { da } from './da/language';
import { de } from './de/language';
import { en } from './en/language';
import { fi } from './fi/language';
import { fr } from './fr/language';
import { is } from './is/language';
import { nb } from './nb/language';
import { nl } from './nl/language';
import { nn } from './nn/language';
import { sv } from './sv/language';

/** Every language with tables. To add one: a folder beside these, and a line here. */
export const LANGUAGES: readonly LanguageTables[] = [da, sv, nb, nn, de, en, nl, fi, fr, is];

const byCode = new Map(LANGUAGES.map((tables) => [tables.code, tables]));

/** The tables of a BCP 47 code ('da', 'da-DK'; 'no' is read as 'nb'), or null. */
export function tablesOf(code: string | null | undefined): LanguageTables | null {
  if (code == null) return null;
  const base = code.toLowerCase().split(/[-_]/u)[0]!;
  return byCode.get(base === 'no' ? 'nb' : base) ?? null;
}
