import { NEW_LINE } from '../../../text/token-kinds';
import { withWords } from '../grammar';
import { isCapital } from '../../../text/capitals';
import { subjectBefore } from './antecedent';
import { endsSentence, endsWithin, MANNER } from './clause-end';
import { descriptionAt, holderBefore } from './described';
import { type Attribution, personBetween, type Speaker, type Speakers } from './named-people';
import { pronounAfter, reportsSpeech } from './saying';

/** How far after a quotation its verb and its speaker may stand, in tokens. */
const VERB_WITHIN = 5;
const NAME_WITHIN = 16;

/**
 * '…”, siger lektor X': a reporting verb after the quotation, then its subject, or the subject before the verb.
 *
 * @param open where the quotation opens: a pronoun after it does not refer to somebody named only in it
 */
export function attributedAfter(around: Speakers, from: number, open: number): Attribution {
  const { tokens } = around.scan;
  const { lexis } = around;
  if (opensParagraph(around, from)) return null;
  const verb = verbAfter(around, from);
  if (verb < 0) return null;
  const antecedent = (): Attribution => subjectBefore(around, open) ?? 'unnamed';
  const before = personBetween(around, tokens.starts[from]!, tokens.starts[verb]!);
  if (before) return isNextSentence(around, from, verb) ? null : before;
  // '…," she said.'
  if (verb > from && lexis.isPronoun(tokens.words[verb - 1]!)) return antecedent();
  if (pronounAfter(around, verb) >= 0) return antecedent();
  let last = verb + 1;
  while (last < Math.min(tokens.count, verb + NAME_WITHIN) && !endsSentence(around, last, verb)) last++;
  const until = last < tokens.count ? tokens.starts[last]! : around.scan.text.length;
  return personBetween(around, tokens.starts[verb]!, until) ?? describedSpeaker(around, verb, open);
}

/** '…, siger borgmesteren': who has been named with that office; '…, siger den 51-årige': whom a pronoun would mean. */
function describedSpeaker(around: Speakers, verb: number, open: number): Attribution {
  const described = descriptionAt(around, verb);
  if (described === null) return 'unnamed';
  if (described === 'aged') return nearby(around, open) ?? 'unnamed';
  return holderBefore(around, around.scan.tokens.starts[open]!, described.office) ?? 'unnamed';
}

/** The referent of an age, which is that of somebody named right before the quotation. */
function nearby(around: Speakers, open: number): Speaker | null {
  const subject = subjectBefore(around, open);
  return subject !== null && around.scan.tokens.starts[open]! - subject.end <= NEARBY ? subject : null;
}
/** UTF-16 units that a sentence takes. */
const NEARBY = 150;

/** The verb that reports the speech before a token: within a few tokens, or right after a longer name; -1 without one. */
function verbAfter(around: Speakers, from: number): number {
  const { tokens } = around.scan;
  const end = tokens.words[from] === ',' ? from + 1 : from;
  for (let at = from; at < Math.min(tokens.count, from + NAME_WITHIN) && !endsSentence(around, at, from); at++) {
    if (reportsSpeech(around, at, end)) return at;
    if (at - from >= VERB_WITHIN && !startsName(around, from, at) && tokens.words[at - 1] !== '-') break;
  }
  return -1;
}

const startsName = ({ scan }: Speakers, from: number, at: number): boolean => at - from < NAME_WITHIN && isCapital(scan.tokens, at);

/** A new line that begins with a capital: a reporting verb there does not belong to the quotation above. */
const opensParagraph = ({ scan: { tokens } }: Speakers, at: number): boolean =>
  at < tokens.count && tokens.before[at] === NEW_LINE && isCapital(tokens, at);

/**
 * '… for us.” Margaret Hill said nothing more.': after a stop inside the quotation a capital opens a new sentence,
 * unless the verb ends it ('… for us.” Margaret Hill said.'), or the manner of speaking does ('… said with a smile.').
 */
function isNextSentence(around: Speakers, from: number, verb: number): boolean {
  const { tokens, language } = around.scan;
  const stop = tokens.words[from - 2];
  if (stop !== '.' || !isCapital(tokens, from) || verb + 1 >= tokens.count) return false;
  if (tokens.words[verb + 1] === '.' || tokens.before[verb + 1] === NEW_LINE) return false;
  return !withWords(language).has(tokens.words[verb + 1]!) || !endsWithin(around, verb, MANNER);
}
