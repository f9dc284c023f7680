import { once } from '../../text/once';

/** Letters that addresses spell with two, and their usual single letter. */
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const ONE_LETTER: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };

/** A name as the addresses of mail and of pages spell it: "Jørgen" as "jorgen" or "joergen". */
export function spellingsOf(name: string): readonly string[] {
  const lower = name.toLowerCase().normalize('NFC');
  return [asciiOf(lower), asciiOf(lower.replace(/[äöüåø]/gu, (letter) => TWO_LETTERS[letter]!))];
}

const marks = once(() => /\p{M}/gu);

/** The text in lower case, without marks on its letters. */
export const asciiOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(marks(), '')
    .replace(/[øæßłđðþ]/gu, (letter) => ONE_LETTER[letter]!);
