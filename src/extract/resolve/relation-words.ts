import { LOWER, type Tokens } from '../../text/tokens';

/** "flytter hovedkontoret fra A til B": a city that is left for another. */
export function isLeft({ words }: Tokens, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return LEFT.has(words[from - 1] ?? '') && REACHED.has(words[to] ?? '');
}

const LEFT: ReadonlySet<string> = new Set(['fra', 'från', 'frå', 'from', 'frá', 'von', 'aus', 'vom', 'van', 'de', "d'"]);
const REACHED: ReadonlySet<string> = new Set(['til', 'till', 'to', 'nach', 'naar', 'à', 'vers']);
/** "Den nye klynge": the one that those named before it become, and the last of them to be named. */
export const NEW: ReadonlySet<string> = new Set(['nye', 'nya', 'ny', 'fælles', 'gemensamma', 'felles', 'samlede', 'new', 'combined', 'merged', 'joint', 'neue', 'gemeinsame', 'neuen', 'nouveau', 'nouvelle', 'nieuwe', 'uuden', 'uusi']);
/** Before the cluster that somebody comes from, while the text speaks of another. */
export const ORIGINS: ReadonlySet<string> = new Set(['fra', 'från', 'frå', 'from', 'frá']);

/** What happens to an office that there is no more. */
const CLOSING: ReadonlySet<string> = new Set(
  ['lukker', 'lukkede', 'lukkes', 'lukket', 'lukke', 'nedlægger', 'nedlagde', 'nedlægges', 'nedlagt', 'stänger', 'stängde', 'stängs', 'stängt', 'stänga', 'avvecklar', 'avvecklas', 'stenger', 'stengte', 'stenges', 'stengt', 'stenge', 'nedlegger', 'nedlegges', 'schließt', 'schloss', 'schließen', 'geschlossen', 'aufgegeben', 'closes', 'closed', 'closing', 'close', 'shut', 'shuts', 'sluit', 'sloot', 'sluiten', 'gesloten', 'ferme', 'ferment', 'fermé', 'fermer', 'fermera', 'sulkee', 'sulki', 'suljetaan'],
);
/** "Kontoret legges ned": the verb, and the word behind it. */
const CLOSING_WITH_DOWN: ReadonlySet<string> = new Set(['legges', 'legge', 'legger', 'lægges', 'lægge', 'lægger', 'lagt', 'läggs', 'lägga', 'lägger', 'lades', 'lade', 'lagts']);
const DOWN: ReadonlySet<string> = new Set(['ned', 'ner']);
/** Such a word stands so many tokens before the office or behind it, with no comma and no "and" between. */
const CLOSING_WITHIN = 6;

/** "Klyngen lukkede sit kontor i X", "Kontoret i X lukkes". */
export function isClosed({ words, count }: Tokens, at: number, joins: ReadonlySet<string>): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < count && Math.abs(i - at) <= CLOSING_WITHIN && !joins.has(words[i]!) && words[i] !== '.'; i += step) if (CLOSING.has(words[i]!) || (CLOSING_WITH_DOWN.has(words[i]!) && DOWN.has(words[i + 1] ?? ''))) return true;
  }
  return false;
}

/** What opens a sentence that speaks of something else than the cluster named before: "Centret får afdelinger i …". */
const OTHERS: ReadonlySet<string> = new Set(
  ('centret centeret testcentret testcenteret forskningscentret projektet virksomheden firmaet universitetet instituttet laboratoriet fonden skolen fabrikken ' +
    'centrumet forskningscentrumet företaget bolaget institutet laboratoriet stiftelsen fabriken senteret forskningssenteret prosjektet bedriften selskapet fondet ' +
    'zentrum forschungszentrum projekt unternehmen firma universität institut labor hochschule stiftung werk ' +
    'center centre project company firm university institute laboratory lab foundation factory').split(' '),
);

/** Whether the first word of a sentence, or the one behind its article, is such a thing. */
export function opensWithOther({ words, shapes }: Tokens, from: number): boolean {
  return OTHERS.has(words[from] ?? '') || (shapes[from] !== LOWER && SENTENCE_ARTICLES.has(words[from] ?? '') && OTHERS.has(words[from + 1] ?? ''));
}

const SENTENCE_ARTICLES: ReadonlySet<string> = new Set(['det', 'den', 'das', 'die', 'der', 'the']);
