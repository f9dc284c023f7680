import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index';

const bodiesIn = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map((mention) => mention.text);

describe('the body that somebody is at', () => {
  it.each([
    ['en', 'Emma Ward, head of sales at Tangvorra, signed the lease.', ['Tangvorra']],
    ['en', 'Emma Ward, professor of botany at Norvikton, wrote the guide.', ['Norvikton']],
    ['en', 'Emma Ward, a welder at Kelp Harbour Works, found the leak.', ['Kelp Harbour Works']],
    ['en', 'Emma Ward, a taxonomist at QZRV, named the moss.', ['QZRV']],
    ['de', 'Jana Weber, Schweißerin bei Tangvorra, fand das Leck.', ['Tangvorra']],
    ['de', 'Jana Weber, Leiterin der Forschung bei Tangvorra, fand das Leck.', ['Tangvorra']],
    // A town, a time, a thing at a place, and a place without anybody before it.
    ['en', 'Emma Ward, a student at Cambridge, found the leak.', []],
    ['en', 'Emma Ward, a baker at Christmas, found the leak.', []],
    ['en', 'The Heron, a hotel at Tangmouth, has closed.', []],
    ['en', 'They swam out of the bay at Tangmouth.', []],
    ['de', 'Er war Leiter der Grabung bei Kleintangheim.', []],
    ['de', 'Jana Weber, Lotsin bei Sturm, fand das Leck.', []],
  ])('%s: %s', (language, text, names) => expect(bodiesIn(language, text)).toEqual(names));
});
