import type { NameCandidate } from './scan';
import type { TaggedKind, TaggedSpan } from './tagger/tagger';

/** What the scorer calls a candidate of a type; it has no word for clusters. */
export const KIND_OF: Readonly<Record<NameCandidate['type'], TaggedKind | null>> = {
  person: 'person',
  city: 'place',
  place: 'place',
  organization: 'organization',
  cluster: null,
};

/** The rule of what it alone proposes. */
export const RULE_OF: Readonly<Record<TaggedKind, string>> = {
  person: 'tagger/person',
  place: 'tagger/place',
  organization: 'tagger/organization',
};

/** The scorer's spans, found by their ends: they come in the order of their starts. */
export class TaggedSpans {
  /** 1 for those that a voice proposes as well. */
  readonly heard: Uint8Array;
  private readonly tagged: readonly TaggedSpan[];
  /** The first span at a start. */
  private readonly firsts = new Map<number, number>();

  constructor(tagged: readonly TaggedSpan[]) {
    this.tagged = tagged;
    this.heard = new Uint8Array(tagged.length);
    for (let i = tagged.length - 1; i >= 0; i--) this.firsts.set(tagged[i]!.start, i);
  }

  /** The number of a span of a kind; -1 where there is none. */
  find(kind: TaggedKind, start: number, end: number): number {
    const { tagged } = this;
    for (let i = this.firsts.get(start) ?? tagged.length; i < tagged.length && tagged[i]!.start === start; i++)
      if (tagged[i]!.end === end && tagged[i]!.kind === kind) return i;
    return -1;
  }

  chance(at: number): number {
    return at === -1 ? 0 : this.tagged[at]!.chance;
  }
}
