import { countBelow, offsetsOf } from './ascending';
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
  private readonly starts: Int32Array;

  constructor(tagged: readonly TaggedSpan[]) {
    this.tagged = tagged;
    this.heard = new Uint8Array(tagged.length);
    this.starts = offsetsOf(tagged, (span) => span.start);
  }

  /** The number of a span of a kind; -1 where there is none. */
  find(kind: TaggedKind, start: number, end: number): number {
    const { tagged, starts } = this;
    for (let i = countBelow(starts, start); i < starts.length && starts[i] === start; i++)
      if (tagged[i]!.end === end && tagged[i]!.kind === kind) return i;
    return -1;
  }

  chance(at: number): number {
    return at === -1 ? 0 : this.tagged[at]!.chance;
  }
}
