import { LOWER } from './token-kinds';
import type { WordTable } from './words';

/** Readers look a few tokens beyond the last one, where every column holds 0. */
const SLACK = 8;

/** Bytes of a token in all number columns: four of 32 bits and three of 8. */
const BYTES = 4 * 4 + 3;

/**
 * The columns of short texts are parts of larger buffers, each part used once: a buffer outside the engine's heap costs
 * more than the tokens of a headline or a line.
 */
const SHARED = 1 << 18;
const MOST_SHARED = SHARED >> 4;
let shared = new ArrayBuffer(0);
let used = 0;

/** The columns of tokens during tokenization, side by side in one buffer; most texts have less than one token per four units. */
export class Columns {
  readonly table: WordTable;
  /** How far a unit's offset lies after that of the byte it begins with. */
  shift = 0;
  count = 0;
  capitalCount = 0;
  starts!: Int32Array;
  ends!: Int32Array;
  ids!: Int32Array;
  capitals!: Int32Array;
  kinds!: Uint8Array;
  shapes!: Uint8Array;
  before!: Uint8Array;
  private room = 0;

  /** @param units length of the text */
  constructor(units: number, table: WordTable) {
    this.table = table;
    this.make(2 * SLACK + (units >> 2));
  }

  add(start: number, end: number, kind: number, gap: number, id: number): void {
    if (this.count + SLACK >= this.room) this.grow();
    const at = this.count++;
    const shape = this.table.shapes[id]!;
    this.starts[at] = start;
    this.ends[at] = end;
    this.kinds[at] = kind;
    this.before[at] = gap;
    this.ids[at] = id;
    this.shapes[at] = shape;
    if (shape > LOWER) this.capitals[this.capitalCount++] = at;
  }

  private make(room: number): void {
    const { buffer, at } = zeros(room * BYTES);
    this.room = room;
    this.starts = new Int32Array(buffer, at, room);
    this.ends = new Int32Array(buffer, at + 4 * room, room);
    this.ids = new Int32Array(buffer, at + 8 * room, room);
    this.capitals = new Int32Array(buffer, at + 12 * room, room);
    this.kinds = new Uint8Array(buffer, at + 16 * room, room);
    this.shapes = new Uint8Array(buffer, at + 17 * room, room);
    this.before = new Uint8Array(buffer, at + 18 * room, room);
  }

  /** Doubles the room. */
  private grow(): void {
    const { starts, ends, ids, capitals, kinds, shapes, before } = this;
    this.make(this.room * 2);
    this.starts.set(starts);
    this.ends.set(ends);
    this.ids.set(ids);
    this.capitals.set(capitals);
    this.kinds.set(kinds);
    this.shapes.set(shapes);
    this.before.set(before);
  }
}

/** Memory that nobody has written to, aligned for 32-bit numbers. */
function zeros(bytes: number): { readonly buffer: ArrayBuffer; readonly at: number } {
  if (bytes > MOST_SHARED) return { buffer: new ArrayBuffer(bytes), at: 0 };
  if (used + bytes > shared.byteLength) {
    shared = new ArrayBuffer(SHARED);
    used = 0;
  }
  const at = used;
  used = (used + bytes + 3) & ~3;
  return { buffer: shared, at };
}
