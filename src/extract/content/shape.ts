/** How a line's text looks, counted in one pass over its units. */
export interface Shape {
  words: number;
  /** Sentence ends followed by a space or the end. */
  sentences: number;
  digits: number;
  endsSentence: boolean;
  startsLower: boolean;
  /** More capitals than small letters. */
  capitals: boolean;
}

const isSentenceEnd = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;
const isClosing = (unit: number): boolean => unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x201d || unit === 0x2019 || unit === 0xbb || unit === 0x201c || unit === 0x5d;
/** Scripts written without spaces: two of their characters count as a word. */
const isIdeograph = (unit: number): boolean => unit >= 0x3040 && unit < 0xfb00;

export function shapeOf(text: string): Shape {
  let spaces = 0;
  let ideographs = 0;
  let sentences = 0;
  let digits = 0;
  let upper = 0;
  let lower = 0;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) lower++;
    else if (unit === 0x20) spaces++;
    else if (unit >= 0x41 && unit <= 0x5a) upper++;
    else if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (isSentenceEnd(unit)) {
      const next = i + 1 < length ? text.charCodeAt(i + 1) : 0x20;
      if (next === 0x20 || isClosing(next) || unit === 0x3002) sentences++;
    } else if (unit > 0x3000 && isIdeograph(unit)) ideographs++;
  }
  let last = length - 1;
  while (last > 0 && isClosing(text.charCodeAt(last))) last--;
  const first = text.charCodeAt(0);
  return {
    words: spaces + 1 + ideographs / 2,
    sentences,
    digits,
    endsSentence: isSentenceEnd(text.charCodeAt(last)) || text.charCodeAt(last) === 0x3a,
    startsLower: first >= 0x61 && first <= 0x7a,
    capitals: upper > lower && upper > 3,
  };
}
