import { names as namesTable } from '#tables/load';
import { NameLines, numberAt } from './name-lines';

/**
 * What is known about one word as a person's name. Level 1 is one in a hundred thousand people of some country, and
 * every two further levels are a factor of ten; 0: not such a name.
 */
export interface NameUse {
  readonly given: number;
  readonly surname: number;
  /** Bits of `homeBit` for the languages in which it is a given name. */
  readonly homes: number;
}

const UNKNOWN: NameUse = { given: 0, surname: 0, homes: 0 };

/** Digits of the group of a name. */
const GROUP = 2;

let names: NameLines | null = null;
/** What the names of a group are, decoded on first use. */
const uses: (NameUse | undefined)[] = [];

/** What a lower-case word is as a name; all zero if it is not one. Data: Onomaverse (CC BY 4.0), Faker (MIT). */
export function nameUseOf(word: string): NameUse {
  names ??= new NameLines(namesTable().names);
  const line = lineOf(names, word);
  if (line === -1) return UNKNOWN;
  const group = numberAt(names.lines, names.known(line), GROUP);
  while (uses.length <= group) uses.push(undefined);
  return (uses[group] ??= useOf(namesTable().groups[group]!));
}

/** A diaeresis only parts two vowels: "Leïla" is the same name as "Leila". */
function lineOf(table: NameLines, word: string): number {
  const line = table.find(word);
  return line === -1 && DIAERESIS.test(word) ? table.find(word.replaceAll('ï', 'i').replaceAll('ë', 'e')) : line;
}
const DIAERESIS = /[ïë]/u;

/** "GSH": levels of the given name and of the surname, homes as a base-36 bit mask. */
const useOf = (group: string): NameUse => ({
  given: Number(group[0]),
  surname: Number(group[1]),
  homes: Number.parseInt(group.slice(2), 36),
});

/** The bit in `NameUse.homes` of a language, by its code in the table; 0 for a language that the table does not distinguish. */
export function homeBit(code: string): number {
  const place = namesTable().homes.indexOf(code);
  return place < 0 ? 0 : 1 << place;
}

/**
 * Endings from which surnames are formed in the languages of this project, whatever the language of the text. The
 * scorer's weights were learned with this list: another one requires training them again.
 */
const SURNAME_ENDING =
  /(?:sen|sson|sdóttir|dóttir|dotter|datter|mann|nen|gaard|gård|berg|lund|strøm|ström|holm|stad|vik|rud|bakken|ovic|ović|enko|ski|ska|stein|kamp|quist|qvist|gren|sjö|hoff|hof|inck|ink|stra|sma|eau|ault)$/u;

/** Whether the lower-cased word is built like a surname. */
export function isBuiltLikeSurname(word: string): boolean {
  return word.length > 4 && SURNAME_ENDING.test(word);
}
