import { describe, expect, it } from 'vitest';
import { linesOfPreformatted } from '../../src/extract/content/preformatted';

/** Broken before the first word that would exceed the column, as editors and mail programs do. */
function wrap(text: string, column: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > column) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const FIRST =
  'The harbor of Fredericia has bought two cranes that lift ninety tonnes each, and the first ship to be unloaded by them is expected on Thursday morning.';
const SECOND =
  'It took the crew four weeks to put them up, because the wind over the Little Belt was too strong on most of the days, said Ida Krogh, who runs the terminal.';

const LONG = `${FIRST} ${SECOND}`;

describe('lines of a preformatted text', () => {
  it.each([45, 60, 72, 80, 98])('are its paragraphs where prose was broken at column %i', (column) =>
    expect(linesOfPreformatted(`${wrap(LONG, column)}\n\n${wrap(SECOND, column)}`)).toEqual([LONG, '', SECOND]),
  );
  it.each([
    [
      'programs',
      'for (const harbor of harbors) {\n  if (harbor.cranes.length === 0) continue;\n  lift(harbor);\n  console.log(harbor.name, harbor.cranes.length);\n}',
    ],
    ['verses', 'The wind is up, the boats are in,\nthe gulls are on the wall,\nand nobody who sails to win\nwill sail tonight at all.'],
    ['addresses', 'The harbor office of Fredericia municipality\nKajgade 4\n7000 Fredericia\nDenmark'],
    [
      'tables',
      'Fredericia harbor        2 cranes      90 tonnes\nKolding harbor           1 crane       40 tonnes\nVejle harbor             1 crane       35 tonnes\nMiddelfart harbor        none             none',
    ],
    [
      'what a program printed',
      'PORT STATE\n----------------------------------------------\nFredericia cranes=2 tonnes=180 open\n----------------------------------------------\nKolding cranes=1 tonnes=40 closed',
    ],
    [
      'lists of people whose lines are of like length',
      'Ida Krogh, professor of physics, Harbor University\nOle Vind, professor of biology, Harbor University\nBo Dam, professor of chemistry, Harbor University\nEva Lund, professor of geology, Harbor University\nKim Holt, professor of history, Harbor University',
    ],
    [
      'programs of like lines',
      'const cranes = await harbor.cranes.of(2024).all();\nconst tonnes = cranes.reduce((a, b) => a + b.tonnes);\nconst ships = await harbor.ships.unloadedBy(cranes);\nconst report = new Report(cranes, tonnes, ships, 1);\nawait report.write(folder, names.of(harbor, ships));',
    ],
    ['two lines alone', 'The harbor of Fredericia has bought two cranes that lift ninety\ntonnes each.'],
    ['lines as long as paragraphs', `${FIRST}\n${SECOND}\n${FIRST}\n${SECOND}`],
  ])('stay as they are in %s', (_, text) => expect(linesOfPreformatted(text)).toEqual(text.split('\n')));
  it('keep the spaces beside links', () => expect(linesOfPreformatted(' and more\nthan ')).toEqual([' and more', 'than ']));
});
