import type { Tokens } from '../../text/tokens';

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
/** Such a word stands so many tokens before the office or behind it, with no comma and no "and" between. */
const CLOSING_WITHIN = 6;

/** "Klyngen lukkede sit kontor i X", "Kontoret i X lukkes". */
export function isClosed({ words, count }: Tokens, at: number, joins: ReadonlySet<string>): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < count && Math.abs(i - at) <= CLOSING_WITHIN && !joins.has(words[i]!) && words[i] !== '.'; i += step) if (CLOSING.has(words[i]!)) return true;
  }
  return false;
}
