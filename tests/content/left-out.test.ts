import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

const PAGE = `<html lang="da"><head><title>Ny klynge for havvind</title></head><body>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/presse">Presse</a></li></ul></nav>
<main><article><h1>Ny klynge for havvind</h1><p class="byline">Af Karen Juul</p>
<p>En ny klynge skal samle de virksomheder, der bygger havvindmøller, og de forskere, der undersøger havbunden.</p>
<p>Arbejdet begynder til foråret, og de første resultater ventes året efter, fortæller projektets leder.</p></article></main>
<footer><p>Cookies og privatliv</p></footer></body></html>`;

describe('what was left out of the text', () => {
  const { evidence, text } = extract(PAGE, { explain: true });
  const leftOut = evidence['text'] ?? [];

  it('stands under `explain` with a reason, line by line and in page order', () => {
    expect(leftOut.map(({ raw }) => raw)).toEqual(['Forside', 'Presse', 'Ny klynge for havvind', 'Af Karen Juul', 'Cookies og privatliv']);
    for (const { lost, path } of leftOut) {
      expect(lost).toMatch(/\S/u);
      expect(path).toMatch(/^html > body/u);
    }
  });

  it('says what was read as a field and what is no part of the article', () => {
    const reasons = new Map(leftOut.map(({ raw, lost }) => [raw, lost]));
    expect(reasons.get('Af Karen Juul')).toBe('read as authors');
    expect(reasons.get('Ny klynge for havvind')).toBe('read as title');
    expect(reasons.get('Presse')).not.toMatch(/^read as/u);
  });

  it('and text share no line', () => {
    for (const { raw } of leftOut) expect(text.split('\n')).not.toContain(raw);
  });

  it('keeps of a long line what evidence keeps of anything', () => {
    const long = PAGE.replace('Cookies og privatliv', 'Cookies '.repeat(1000));
    expect(extract(long, { explain: true }).evidence['text']?.at(-1)?.raw).toHaveLength(500);
  });

  it('is not kept without `explain`', () => {
    expect(extract(PAGE).evidence).not.toHaveProperty('text');
  });
});
