import { expect, test } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const bodies = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

test.each([
  [
    'en',
    'Kelp Movers LLC\nHolm’s Kelp & Storage Inc.\nAll The Right Kelp Ltd\nNew York Kelpwind Moving LLC',
    ['Kelp Movers LLC', 'Holm’s Kelp & Storage Inc.', 'All The Right Kelp Ltd', 'New York Kelpwind Moving LLC'],
  ],
  ['en', 'Holm’s firm Kelpwind Storage Inc. is old.', ['Kelpwind Storage Inc.']],
  ['en', 'All Kelpwind Ltd staff are here.', ['Kelpwind Ltd']],
  ['en', 'The boats belong to the U.S.\nThe Kelp Safety Council met.', ['Kelp Safety Council']],
  ['de', 'Das Bild steht unter CC BY-SA 4.0 im Netz.', []],
  ['en', 'Try the Seven Kelps Spa, or a Used Full EV.', []],
  ['it', 'Lo dice la Kelpwind SpA di Torino.', ['Kelpwind SpA']],
  ['fr', 'Un « Contre-comité de suivi » des réformes se réunit.', []],
])('names are whole, and legal forms are their own words: %s: %s', (language, text, expected) =>
  expect(bodies(language, text)).toEqual(expected),
);

test.each([
  ['en', 'How Kelpwind Hub Can Help in the Harbor', []],
  ['en', 'via KELPWIND NO COPY OF THE DRAWING MAY BE SOLD', []],
  ['en', 'It is built by Kelpwind Wave Systems AS in Bergen.', ['Kelpwind Wave Systems AS']],
  ['en', 'She met the Chief of Staff Anna Holm on Monday.', []],
  ['en', 'She met the head of Kelpwind Strategic Retail on Monday.', ['Kelpwind Strategic Retail']],
  ['en', 'Working with Structs and Ownership is fun. The works of Manet are old. She works with Man Ray.', []],
  ['en', 'She works at Kelpify, and they worked with QZRV.', ['Kelpify', 'QZRV']],
  ['en', 'In May a company I worked for closed, and so did company Z.', []],
  ['en', 'In May a company Kelpify worked for closed.', ['Kelpify']],
  ['en', 'It is rated by Charity Kelpwatch every year.', ['Charity Kelpwatch']],
  ['en', 'Firm Chop is hard to ski.', []],
  ['en', '“It was fun,” she told E! News. He told Kelpify the same.', ['Kelpify']],
  ['de', 'So muss das Unternehmen Wellenmöglichkeiten einrichten.', []],
])('sentences, letters and persons are none: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['en', 'Luckily, Microsoft and Kelpify have agreed.', ['Microsoft', 'Kelpify']],
  ['en', 'They use a Timeline, Microsoft Calendar and more.', ['Microsoft']],
  ['en', 'Use the App Store and Google’s Play Store.', ['Google']],
  ['en', 'They buy from Microsoft, Target and Google.', ['Microsoft', 'Target', 'Google']],
  ['en', 'She runs the Morphology, Evolution, and Kelpwind Laboratory here.', ['Kelpwind Laboratory']],
  ['en', 'Source: Kelpify, Credit: Microsoft', ['Microsoft']],
  ['da', 'De køber hos Microsoft, Kelpify og Google.', ['Microsoft', 'Kelpify', 'Google']],
  ['fr', 'Ils achètent chez Microsoft, Kelpify et Google.', ['Microsoft', 'Kelpify', 'Google']],
])('common words in a list need a known neighbor: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));

test.each([
  ['en', 'She is the member for Norwich North and lives in Derby South.', []],
  ['de', 'Das zeigt der Global Kelp Report von gestern.', []],
  ['de', 'Heute sind Fair Fashion Brands beliebt.', []],
  ['en', 'They sell PPC Management Services and SEO Services.', []],
  ['en', 'They joined IT Kelpwind Group last year.', ['IT Kelpwind Group']],
])('nor are things and districts: %s: %s', (language, text, expected) => expect(bodies(language, text)).toEqual(expected));
