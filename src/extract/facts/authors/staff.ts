import { nameUseOf } from '../../../gazetteer/given-names';
import { wordSet } from '../../../languages/word-sets';
import type { LineName } from '../../bylines/reading';
import type { Line } from '../../content/lines';
import type { AroundTitle } from '../around-title';

const departments = wordSet(({ bylines }) => bylines.departments);
const writtenFor = wordSet(({ bylines }) => bylines.writtenFor);

/** Most lines below the headline on which a name with a role may be a byline. */
const NEAR = 4;

/** "kommunikationsrådgiver", "chargée de communication": whether a role is in the department that writes a house's news. */
function isOfPress(role: string): boolean {
  const words = role.toLowerCase().split(' ');
  for (const department of departments(null)) if (words.some((word) => word.startsWith(department))) return true;
  return false;
}

/** "Ann Lee for The Harbour News": whether all that follows a name is the paper it was written for. */
function isForPaper({ text }: Line, { name, affiliation }: LineName): boolean {
  if (affiliation === null || !affiliation.includes(' ') || !text.startsWith(`${name} `) || !text.endsWith(affiliation)) return false;
  return writtenFor(null).has(
    text
      .slice(name.length + 1, -affiliation.length)
      .split(' ', 1)[0]!
      .toLowerCase(),
  );
}

/** Whether a name below the headline is of one whose trade, or whose paper, makes it a byline. */
export function isOfStaff({ titleLine }: AroundTitle, line: Line, name: LineName): boolean {
  if (titleLine === null || line.index <= titleLine || line.index > titleLine + NEAR) return false;
  return (name.role !== null && isOfPress(name.role)) || (name.role === null && isForPaper(line, name));
}

/** "Mød Anne Holm", "Meet": whether a word that is nobody's name precedes a given name and a surname. */
export function isCommandTo(name: string): boolean {
  const [first, second, third] = name.toLowerCase().split(' ').map(nameUseOf);
  return third !== undefined && first!.given + first!.surname === 0 && second!.given > 0;
}
