import { names as namesTable } from '#tables/load';
import { NameIndex } from './places-names';

/**
 * What is known of one word as a person's name. Levels: 1 is one in a hundred thousand people of some country,
 * each two further a factor of ten; 0 is no such name.
 */
export interface NameUse {
  readonly given: number;
  readonly surname: number;
  /** Bits of `homeBit` for the languages in which it is a given name. */
  readonly homes: number;
}

const UNKNOWN: NameUse = { given: 0, surname: 0, homes: 0 };

interface Names {
  readonly index: NameIndex;
  /** What the names of each group are, and for each name its group. */
  readonly uses: readonly NameUse[];
  readonly groupOf: Uint16Array;
}

let decoded: Names | null = null;

/** The names stay one text: an object for each of them would take longer to make than the first page to read. */
function decode(): Names {
  const { names, groups } = namesTable();
  const index = new NameIndex(names);
  const groupOf = new Uint16Array(index.count);
  let first = 0;
  const uses = groups.split(' ').map((group, number): NameUse => {
    const [key = '', count = ''] = group.split(':');
    groupOf.fill(number, first, (first += Number(count)));
    return { given: Number(key[0]), surname: Number(key[1]), homes: Number.parseInt(key.slice(2), 36) };
  });
  return { index, uses, groupOf };
}

/** What the lower-cased word is as a name; all zero when it is none. Data: Onomaverse (CC BY 4.0), Faker (MIT). */
export function nameUseOf(word: string): NameUse {
  const { index, uses, groupOf } = (decoded ??= decode());
  const name = index.find(word);
  return name === -1 ? UNKNOWN : uses[groupOf[name]!]!;
}

/** The bit of a language (BCP 47) in `NameUse.homes`; 0 for a language the table does not part. */
export function homeBit(code: string): number {
  const place = namesTable().homes.indexOf(code === 'nb' || code === 'nn' ? 'no' : code);
  return place < 0 ? 0 : 1 << place;
}

/** Endings by which surnames are made in the languages of this project. */
const SURNAME_ENDING = /(?:sen|sson|sdóttir|dóttir|dotter|datter|mann|nen|gaard|gård|berg|lund|strøm|ström|holm|stad|vik|rud|bakken|ovic|ović|enko|ski|ska|stein|kamp|quist|qvist|gren|sjö|hoff|hof|inck|ink|stra|sma|eau|ault)$/u;

/** Whether the lower-cased word is built like a surname. */
export function isBuiltLikeSurname(word: string): boolean {
  return word.length > 4 && SURNAME_ENDING.test(word);
}
