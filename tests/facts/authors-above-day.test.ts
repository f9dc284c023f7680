import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_ROOFS } from './texts';

const names = (below: string, foot = '© 2025 Coastal Station'): string[] =>
  extract(
    `<html lang="en"><body><main><h1>Water from school roofs</h1>${below}${ON_ROOFS}</main><footer><p>${foot}</p></footer></body></html>`,
  ).authors.map(({ name }) => name);
const linked = (text: string): string => `<div><a href="https://letters.example/about">${text}</a></div>`;

describe('a link above the day, below the headline', () => {
  test('with a known name is the author', () => expect(names(`${linked('Anna Holm')}<div>Dec 18, 2025</div>`)).toEqual(['Anna Holm']));
  test('with the name of who holds the rights is the author', () =>
    expect(names(`${linked('Shrijeet Venkaramani')}<div>Dec 18, 2025</div>`, '© 2025 Shrijeet Venkaramani · Privacy')).toEqual([
      'Shrijeet Venkaramani',
    ]));
  test('with an unknown name may lead anywhere', () =>
    expect(names(`${linked('Shrijeet Venkaramani')}<div>Dec 18, 2025</div>`)).toEqual([]));
  test.each(['Rain Water', 'Coastal Notes', 'San Diego'])('to %s leads to a section', (section) =>
    expect(names(`${linked(section)}<div>Dec 18, 2025</div>`)).toEqual([]),
  );
  test('is none without the day', () => expect(names(`${linked('Anna Holm')}<div>Five minutes to read</div>`)).toEqual([]));
});
