import { bitsOfWords, isAnchor, type WordBits } from './bits';
import type { Vocabulary } from './vocabulary';

/** FNV-1a from 0 on, over lower-case units. */
export const hashWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The date words by their hash: an open-addressed table, at most an eighth full. */
export class WordHashes {
  /** By the upper half of the hash: whether a word has it at which a date can be told. */
  readonly anchors = new Uint8Array(1 << 16);
  private readonly hashes: Int32Array;
  private readonly words: (WordBits | undefined)[];
  private readonly mask: number;

  constructor(words: ReadonlyMap<string, WordBits>) {
    const size = 1 << (3 + Math.ceil(Math.log2(words.size + 1)));
    this.hashes = new Int32Array(size);
    this.words = new Array<WordBits | undefined>(size).fill(undefined);
    this.mask = size - 1;
    for (const [word, bits] of words) {
      const hash = hashOf(word);
      this.put(hash | 1, bits);
      if (isAnchor(bits)) this.anchors[hash >>> 16] = 1;
    }
  }

  private put(hash: number, bits: WordBits): void {
    let slot = hash & this.mask;
    while (this.hashes[slot] !== 0) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    this.words[slot] = bits;
  }

  find(wordHash: number): WordBits | undefined {
    const { hashes, mask } = this;
    const hash = wordHash | 1;
    let slot = hash & mask;
    while (hashes[slot] !== 0) {
      if (hashes[slot] === hash) return this.words[slot];
      slot = (slot + 1) & mask;
    }
    return undefined;
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
  return hash;
}

const tables = new WeakMap<Vocabulary, WordHashes>();

/** The date words of a language by their hash; made once. */
export function hashesOf(vocabulary: Vocabulary): WordHashes {
  let table = tables.get(vocabulary);
  if (!table) tables.set(vocabulary, (table = new WordHashes(bitsOfWords(vocabulary))));
  return table;
}
