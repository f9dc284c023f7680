import { countBelow, offsetsOf } from './ascending';
import type { NameCandidate } from './scan';
import type { TaggedKind, TaggedSpan } from './tagger/tagger';

/** The scorer's kind for each type of candidate; it has none for clusters. */
export const KIND_OF: Readonly<Record<NameCandidate['type'], TaggedKind | null>> = {
  person: 'person',
  city: 'place',
  place: 'place',
  organization: 'organization',
  cluster: null,
};

/** The scorer's spans of one text, found by their bounds: they come in the order of their starts. */
export class TaggedSpans {
  private readonly tagged: readonly TaggedSpan[];
  private readonly starts: Int32Array;
  /** 1 for those that a voice proposes as well. */
  private readonly heard: Uint8Array;

  constructor(tagged: readonly TaggedSpan[]) {
    this.tagged = tagged;
    this.starts = offsetsOf(tagged, (span) => span.start);
    this.heard = new Uint8Array(tagged.length);
  }

  /** The number of a span of a kind; -1 if there is none. */
  find(kind: TaggedKind, start: number, end: number): number {
    const { tagged } = this;
    for (let i = countBelow(this.starts, start); i < tagged.length && tagged[i]!.start === start; i++)
      if (tagged[i]!.end === end && tagged[i]!.kind === kind) return i;
    return -1;
  }

  /** Records that a voice proposes a span. */
  hear(at: number): void {
    this.heard[at] = 1;
  }

  isHeard(at: number): boolean {
    return this.heard[at] === 1;
  }

  chance(at: number): number {
    return at === -1 ? 0 : this.tagged[at]!.chance;
  }
}
