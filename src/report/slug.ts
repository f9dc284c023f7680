const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', þ: 'th', ð: 'd' };
const LONGEST = 60;

/** A name as part of a file name: only a–z, 0–9 and hyphens. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æøåäöüßþð]/gu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return plain.slice(0, LONGEST).replace(/-$/u, '') || 'x';
}

/** Gives each name a slug of its own. */
export class Slugs {
  private readonly given = new Map<string, number>();

  of(name: string): string {
    const slug = slugOf(name);
    const count = (this.given.get(slug) ?? 0) + 1;
    this.given.set(slug, count);
    return count === 1 ? slug : this.of(`${slug}-${count}`);
  }
}
