/** A name to write beside its point. */
export interface Named {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Label {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Frame {
  readonly width: number;
  readonly height: number;
}
type Rect = readonly [left: number, top: number, right: number, bottom: number];

const LETTER = 6.8;
const LINE = 14;

/** Places the names in order, without overlaps and within the frame; a name that fits nowhere is left out. */
export function labelsOf(points: readonly Named[], { width, height }: Frame): Label[] {
  const taken: Rect[] = [];
  const labels: Label[] = [];
  for (const point of points) {
    for (const label of placesOf(point)) {
      const rect = rectOf(label);
      if (rect[0] < 0 || rect[1] < 0 || rect[2] > width || rect[3] > height || taken.some((other) => overlaps(rect, other))) continue;
      taken.push(rect);
      labels.push(label);
      break;
    }
  }
  return labels;
}

function placesOf({ name, x, y, r }: Named): Label[] {
  return [
    { name, x: x + r + 3, y: y + 4, anchor: 'start' },
    { name, x: x - r - 3, y: y + 4, anchor: 'end' },
    { name, x, y: y - r - 4, anchor: 'middle' },
    { name, x, y: y + r + 12, anchor: 'middle' },
  ];
}

function rectOf({ name, x, y, anchor }: Label): Rect {
  const size = name.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
  return [left, y - LINE + 3, left + size, y + 3];
}

const overlaps = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
