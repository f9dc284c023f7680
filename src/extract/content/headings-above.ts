import { CERTAIN } from './progress';
import type { Evidence } from './evidence';
import { OPENING_PHRASE, type LineTraits } from './line-traits';
import type { Line } from './lines';

/** Evidence on a line from the label or heading above it, by name. */
export const HEADING_FEATURES = ['under-label', 'under-certain-heading', 'under-doubtful-heading'] as const;

/** Longer lines are not labels. */
const LABEL_LENGTH = 40;

/** A label ("Related articles") applies to what follows in its box, a heading to what follows up to the next heading. */
export class HeadingsAbove {
  private readonly traits: LineTraits;
  private readonly chance: Float64Array;
  /** The chance of the last heading. */
  private heading = 0;
  /** Index of the frame that the last label applies to; -1 without one. */
  private labeled = -1;

  constructor(traits: LineTraits, chance: Float64Array) {
    this.traits = traits;
    this.chance = chance;
  }

  /** Adds the evidence on a line, whose block is in the frame `parent`. Called in page order. */
  put(vector: Evidence, at: number, { index, kind, length, frame }: Line, parent: number): void {
    const isHeading = kind === 'heading';
    const isLabel = length < LABEL_LENGTH && (this.traits.bits[index]! & OPENING_PHRASE) !== 0;
    vector.put(at, this.labeled >= 0 && this.labeled <= frame ? 1 : 0);
    if (isLabel) this.labeled = parent;
    else if (isHeading || (this.labeled >= 0 && frame < this.labeled)) this.labeled = -1;
    if (isHeading) this.heading = this.chance[index]!;
    else {
      vector.put(at + 1, this.heading > CERTAIN ? 1 : 0);
      vector.put(at + 2, this.heading < 1 - CERTAIN && this.heading > 0 ? 1 : 0);
    }
  }
}
