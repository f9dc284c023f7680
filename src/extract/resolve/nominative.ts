import { cityWithId } from '../../gazetteer/cities';
import type { LanguageTables } from '../../languages/contracts/language';
import { geonameNumber } from '../../models/geonames';
import type { Mention } from '../../models/mention';

/**
 * The basic form of the name of a place or a body: "Turussa" is Turku, "Oulun yliopistossa" is Oulun yliopisto; the
 * printed form where a language has no local cases.
 */
export function calledOf(language: LanguageTables | null, { type, text, id }: Mention): string {
  if (type === 'organization') return nominative(language, text);
  const number = type === 'city' ? geonameNumber(id) : null;
  if (number === null || (language?.places.inflection.where.length ?? 0) === 0) return text;
  return cityWithId(number)?.name ?? text;
}

/** The basic form of a printed name, in languages that inflect heads. */
export function nominative(language: LanguageTables | null, text: string): string {
  if (language === null) return text;
  return language.organizations.caseAtOpener ? withoutCase(language, text) : withPlainHead(language, text);
}

/**
 * "Instituts für Quantenoptik" is the Institut für Quantenoptik, "Stadtwerken" are Stadtwerke: the first word, the
 * head, shows the case.
 */
function withoutCase(language: LanguageTables, text: string): string {
  const { openers } = language.organizations;
  const end = text.indexOf(' ');
  if (end < 0) return withoutGenitive(language, text);
  const agreed = agreeing(language, text);
  if (agreed !== null) return agreed;
  if (text[end - 1] !== 's' && text[end - 1] !== 'n') return text;
  const head = text.slice(text.lastIndexOf('-', end) + 1, end).toLowerCase();
  if (!openers.includes(head)) return text;
  // "Bundesamtes", "Instituts"
  const cut = [1, 2].find((letters) => openers.includes(head.slice(0, -letters)));
  return cut === undefined ? text : text.slice(0, end - cut) + text.slice(end);
}

/** "Umweltministeriums" is the Umweltministerium: a compound whose head has the ending of a genitive. */
function withoutGenitive({ organizations: { nominatives, headCases } }: LanguageTables, text: string): string {
  const word = text.toLowerCase();
  const cut = headCases.find((genitive) => nominatives.some(([, heads]) => heads.some((head) => word.endsWith(head + genitive))));
  return cut === undefined ? text : text.slice(0, -cut.length);
}

/**
 * "Oulun yliopistossa" is Oulun yliopisto, "Luonnonvarakeskuksessa" Luonnonvarakeskus, "Oulun teknillisen yliopiston" Oulun
 * teknillinen yliopisto: the last word, the head, shows the case, and an adjective before it.
 */
function withPlainHead(language: LanguageTables, text: string): string {
  const { inflected } = language.organizations;
  const words = text.split(' ');
  const last = words.length - 1;
  const plain = plainOf(inflected, words[last]!, last > 0);
  if (plain === null) return last > 0 ? withPlainOpener(language, words) : text;
  words[last] = plain;
  if (last > 1) words[last - 1] = agreed(inflected, words[last - 1]!);
  return words.join(' ');
}

/** "Háskólanum í Reykjavík" is the Háskólinn í Reykjavík, "Fornleifastofnunar Íslands" the Fornleifastofnun: the first word is the head. */
function withPlainOpener({ organizations: { inflected, openers, beforeSeat } }: LanguageTables, words: string[]): string {
  const first = words[0]!.toLowerCase();
  if (openers.includes(first) || beforeSeat.some((head) => first.endsWith(head)))
    words[0] = plainOf(inflected, words[0]!, true) ?? words[0]!;
  return words.join(' ');
}

type Inflected = LanguageTables['organizations']['inflected'];

/** The basic form of a head, alone or as the last part of a compound; null if it is none. */
function plainOf(inflected: Inflected, printed: string, isOwned: boolean): string | null {
  const word = printed.toLowerCase();
  const whole = isOwned ? inflected.find(([form]) => form === word)?.[1] : undefined;
  if (whole !== undefined) return printed.slice(0, 1) + whole.slice(1);
  const compound = inflected.find(([form, plain]) => form !== plain && word.length > form.length + 2 && word.endsWith(form));
  return compound === undefined ? null : printed.slice(0, printed.length - compound[0].length) + compound[1];
}

/** "teknillisen" is teknillinen. */
const agreed = (inflected: Inflected, word: string): string => inflected.find(([form]) => form === word)?.[1] ?? word;

/**
 * "Deutschen Caritasverbandes" is the Deutscher Caritasverband, "Deutsches Museum" itself: an initial adjective agrees
 * with its head; null if no head determines the ending, or no adjective comes first.
 */
function agreeing({ organizations }: LanguageTables, text: string): string | null {
  const { adjectiveStems, adjectiveCases, nominatives, headCases } = organizations;
  const words = text.split(' ');
  const first = words[0]!;
  const endings = [...adjectiveCases, ...nominatives.map(([ending]) => ending)];
  const ending = endings.find(
    (one) => first.endsWith(one) && adjectiveStems.some((stem) => first.endsWith(stem, first.length - one.length)),
  );
  if (ending === undefined) return null;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!.toLowerCase();
    for (const [right, heads] of nominatives) {
      const cut = ['', ...headCases].find((genitive) => heads.some((head) => word.endsWith(head + genitive)));
      if (cut === undefined) continue;
      words[0] = adjectiveCases.includes(ending) ? first.slice(0, -ending.length) + right : first;
      words[i] = words[i]!.slice(0, words[i]!.length - cut.length);
      return words.join(' ');
    }
  }
  return null;
}
