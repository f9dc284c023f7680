import { article, repeated, type HostileKind } from '../hostile-page';

const LENGTHS: HostileKind['sizes'] = [10_000, 450_000, 1_000_000];
const CONSONANTS = 'bdfgklmnprstv';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;

/** A different word for each number; many have the same length, beginning and end. */
function word(number: number): string {
  let syllables = '';
  for (let left = number + 1; left > 0; left = Math.floor(left / SYLLABLES))
    syllables += CONSONANTS[left % CONSONANTS.length]! + VOWELS[Math.floor((left % SYLLABLES) / CONSONANTS.length)]!;
  return `Zu${syllables}x`;
}

function numbered(length: number, piece: (number: number) => string): string {
  let made = '';
  for (let number = 0; made.length < length; number++) made += piece(number);
  return made;
}

const inText = (name: string, piece: (number: number) => string): HostileKind =>
  repeated(name, LENGTHS, (n) => article({ within: `<p>${numbered(n, piece)}</p>` }));
const after = (name: string, piece: (number: number) => string): HostileKind =>
  repeated(name, LENGTHS, (n) => article({ after: numbered(n, piece) }));

/** JSON-LD about another article, with as many words as the page's headlines, none of them the same. */
const headlines = (name: string, piece: (number: number) => string): HostileKind =>
  repeated(name, LENGTHS, (n) =>
    article({
      head: `<meta property="og:title" content="${numbered(n / 2, piece)}"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${numbered(n / 2, (number) => piece(number + n))}"}</script>`,
    }),
  );

/** Thousands of different names and boxes: code that compares each with all others is slow on them. */
export const different: readonly HostileKind[] = [
  inText('different clusters of one word', (number) => `${word(number)} er en klynge. `),
  inText('different clusters behind a cue', (number) => `Klyngen ${word(number)} holder møde. `),
  inText('different companies, in full and short', (number) => `Rederiet ${word(number)} AS leverer. Vi ringte ${word(number)} i dag. `),
  inText(
    'speech that others introduce',
    (number) =>
      `</p><p>– Vi er glade, siger Karen ${word(number)}.</p><p>Også Ole ${word(number)} og Ida Holm er der.</p><p>– Det er godt. `,
  ),
  inText('different companies that a word for a cluster opens', (number) => `Klynge ${word(number)} AS er lejet ud. `),
  inText('different people', (number) => `Karen ${word(number)} siger det. `),
  after(
    'boxes on authors of different classes',
    (number) => `<div class="author-bio-${number}"><p>Ole Vik er forsker nummer ${number}</p></div>`,
  ),
  headlines('headlines of different words', (number) => `${word(number)} `),
  after('labels of authors and days', (number) => `<div>Forfatter: Ole Vik</div><p>Opdateret: 3. maj ${2000 + (number % 20)}</p>`),
];
