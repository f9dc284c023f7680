import { francAll } from 'franc';
import type { Language } from '../../models/language';
import type { DetectOptions } from '../../models/options';

const CODES: Readonly<Record<string, string>> = { dan: 'da', swe: 'sv', nob: 'nb', nno: 'nn', fin: 'fi', deu: 'de', eng: 'en', nld: 'nl', fra: 'fr', spa: 'es', ita: 'it', por: 'pt', pol: 'pl' };

/** The language of a text, or null for too little. */
export function detectLanguage(text: string, _options: DetectOptions = {}): Language | null {
  const [best] = francAll(text.slice(0, 2_000), { only: Object.keys(CODES), minLength: 20 });
  const code = best && CODES[best[0]];
  return code && best[1] > 0 ? { code, confidence: best[1] } : null;
}
