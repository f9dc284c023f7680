import { homeBit } from '../../../gazetteer/given-names';
import { kinOf, type Kin } from '../../../gazetteer/kin';
import { LOWER, WORD } from '../../../text/tokens';
import { put } from '../../../text/words';
import { WordClass } from '../lexicon';
import type { Scan } from '../scan';
import { letterOf, nameCode } from './codes';
import { hashOf, mix } from './hash';
import type { Unit } from './units';

/** Summed weights, one a class. */
export type Sum = [number, number, number, number];

/** What the features of all spans of a run need of one unit, worked out once. */
export interface UnitFacts {
  readonly word: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly prefix3: number;
  readonly shape: number;
  /** Given name and surname by level, at home or not. */
  readonly name: number;
  /** A coarse class: one letter in the pattern of a span. */
  readonly letter: number;
  readonly organization: number;
  readonly kin: Kin;
  /** The scorer's sums of the features of these facts, by the unit's place in its span. */
  readonly sums: (Sum | undefined)[];
}

/** Reads the facts of the units of one text; those of single words, which texts repeat, once a language. */
export class UnitReader {
  private readonly known: (UnitFacts | undefined)[];
  private readonly scan: Scan;
  private readonly home: number;

  /** @param known Facts of single words, by their numbers. */
  constructor(scan: Scan, known: (UnitFacts | undefined)[]) {
    this.scan = scan;
    this.known = known;
    this.home = homeBit(scan.language?.code ?? '');
  }

  read(unit: Unit): UnitFacts {
    if (unit.last > unit.first + 1) return this.factsOf(unit);
    const id = this.scan.tokens.ids[unit.first]!;
    return this.known[id] ?? put(this.known, id, this.factsOf(unit));
  }

  private factsOf(unit: Unit): UnitFacts {
    const { tokens, classes } = this.scan;
    const lastToken = this.lastWord(unit);
    const word = tokens.words[lastToken]!;
    const length = word.length;
    const first = tokens.words[unit.first]!;
    let whole = 3;
    for (let at = unit.first; at < unit.last; at++) whole = mix(whole, hashOf(tokens.words[at]!, 0, tokens.words[at]!.length));
    const name = nameCode(first, this.home);
    const organization = ((classes[lastToken]! & WordClass.organization) !== 0 ? 1 : 0) + ((classes[unit.first]! & WordClass.person) !== 0 ? 2 : 0) + ((classes[unit.first]! & WordClass.function) !== 0 ? 4 : 0);
    const shape = this.shapeOf(unit, lastToken);
    return {
      word: whole,
      suffix3: hashOf(word, Math.max(0, length - 3), length),
      suffix4: hashOf(word, Math.max(0, length - 4), length),
      suffix5: hashOf(word, Math.max(0, length - 6), length),
      prefix3: hashOf(first, 0, Math.min(3, first.length)),
      shape,
      name,
      letter: unit.capital ? letterOf(shape, name, organization) : 0,
      organization: mix(organization, unit.capital ? 1 : 0),
      kin: kinOf(word, tokens.shapes[lastToken] !== LOWER),
      sums: [],
    };
  }

  private lastWord(unit: Unit): number {
    let at = unit.last - 1;
    while (at > unit.first && this.scan.tokens.kinds[at] !== WORD) at--;
    return at;
  }

  private shapeOf(unit: Unit, lastToken: number): number {
    const { tokens } = this.scan;
    const length = Math.min(6, tokens.ends[unit.first]! - tokens.starts[unit.first]!);
    return (((tokens.shapes[unit.first]! * 8 + tokens.shapes[lastToken]!) * 4 + Math.min(3, unit.last - unit.first - 1)) * 8 + length) * 2;
  }
}
