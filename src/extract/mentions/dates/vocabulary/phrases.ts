import type { Alternatives, CalendarUnit, DateTables, Holiday } from '../../../../languages/contracts/dates';
import { classOf, MARK } from '../../../../text/token-kinds';
import { unitAt } from '../../../../text/units';
import { bitOf, HALF, type SenseKind } from '../kinds';
import { alternatives } from './alternatives';
import { TRIGGERS, type Sense } from './senses';

/** A node of the phrase tree: the phrases that share the words up to here. */
export interface PhraseNode {
  /** Every kind of a phrase that begins with the words so far, as the two halves of a set: kinds not in it need not be looked for. */
  low: number;
  high: number;
  /** The kinds of the phrase that ends here. */
  ownLow: number;
  ownHigh: number;
  senses: Sense[] | null;
  next: Map<string, PhraseNode> | null;
  /** The first letters of the words in `next`, as `letterBit`s, which rule out most words that follow. */
  letters: number;
}

/** A bit for the first letter of a word. */
export const letterBit = (word: string): number => 1 << (unitAt(word, 0) & 31);

const ACCENTS = /[\u0300-\u036f]/gu;
const unaccent = (word: string): string => word.normalize('NFD').replace(ACCENTS, '').normalize('NFC');

/** Letters alone, as nearly all phrases are. */
const PLAIN = /^[a-z\u00df-\u00f6\u00f8-\u00ff]+(?: [a-z\u00df-\u00f6\u00f8-\u00ff]+)*$/u;

/** The tokens of a phrase as `tokenize` cuts them; `tokenize` costs more per call than per token. A test ensures that both agree. */
export function wordsOf(phrase: string): readonly string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ');
  const words: string[] = [];
  let from = 0;
  for (let i = 1; i <= phrase.length; i++) {
    const kind = classOf(phrase.charCodeAt(from));
    if (i < phrase.length && kind !== MARK && classOf(phrase.charCodeAt(i)) === kind) continue;
    if (kind !== 0) words.push(phrase.slice(from, i));
    from = i;
  }
  return words;
}

const longest = (words: readonly string[]): string => words.reduce((best, word) => (word.length >= best.length ? word : best), '');

/** Adds phrases word by word, and collects their words. */
export class PhraseTree {
  /** Nodes by the first word of their phrases. */
  readonly first = new Map<string, PhraseNode>();
  /** Every word of the phrases. */
  readonly words = new Set<string>();
  /** One word of each phrase that stands for a date. */
  readonly triggers = new Set<string>();
  private readonly weak: ReadonlySet<string>;
  private readonly unaccented: boolean;

  constructor(tables: DateTables) {
    this.weak = new Set(alternatives(tables.ambiguous));
    this.unaccented = tables.unaccented ?? false;
  }

  /** Adds every alternative with the same sense. */
  add(
    text: Alternatives | undefined,
    kind: SenseKind,
    value = 0,
    unit: CalendarUnit | null = null,
    weak = false,
    holiday: Holiday | null = null,
  ): void {
    for (const phrase of alternatives(text)) {
      const sense: Sense = { kind, value, unit, holiday, weak: weak || this.weak.has(phrase) };
      this.put(phrase, sense);
      if (this.unaccented && unaccent(phrase) !== phrase) this.put(unaccent(phrase), sense);
    }
  }

  private put(phrase: string, sense: Sense): void {
    const words = wordsOf(phrase);
    const low = sense.kind < HALF ? bitOf(sense.kind) : 0;
    const high = sense.kind < HALF ? 0 : bitOf(sense.kind);
    let nodes = this.first;
    let node: PhraseNode | undefined;
    for (const word of words) {
      this.words.add(word);
      if (node) {
        nodes = node.next ??= new Map<string, PhraseNode>();
        node.letters |= letterBit(word);
      }
      node = nodes.get(word);
      if (!node) nodes.set(word, (node = { low: 0, high: 0, ownLow: 0, ownHigh: 0, senses: null, next: null, letters: 0 }));
      node.low |= low;
      node.high |= high;
    }
    if (!node) return;
    node.ownLow |= low;
    node.ownHigh |= high;
    (node.senses ??= []).push(sense);
    if (TRIGGERS.has(sense.kind) && !words.some((word) => this.triggers.has(word))) this.triggers.add(longest(words));
  }
}
