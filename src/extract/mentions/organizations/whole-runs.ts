import { nameUseOf } from '../../../gazetteer/given-names';
import { isEnglishWord } from '../../../gazetteer/kin';
import { SPACED } from '../../../text/token-kinds';
import type { View } from './proposal';

/** "Lyfjafræðideild Háskóla Íslands": the run before the known body that owns it, in a language with cases that puts owners last. */
export function beforeOwner(view: View): View {
  const {
    knownAt,
    scan: { language },
    run: { from, to },
  } = view;
  if (language?.people.givenCases !== true) return view;
  for (let at = Math.max(from + 1, to - LONGEST_OWNER); at < to - 1; at++)
    if (knownAt(at)?.to === to) return { ...view, run: { from, to: at } };
  return view;
}
const LONGEST_OWNER = 5;

/** "Nordic University Hubs": whether an English name goes on after its head, in a text where only names are capitalized. */
export function goesOnInEnglish({ scan: { tokens, language }, run: { to } }: View, head: number): boolean {
  if (head === to - 1 || language === null || language.grammar.titleCase || language.places.capitalNouns) return false;
  for (let at = head; at < to; at++) if (tokens.before[at] !== SPACED || !isEnglishWord(tokens.words[at]!)) return false;
  return nameUseOf(tokens.words[head + 1]!).given === 0;
}

/** Whether an English field follows, in another language. */
export const isOfWhat = ({ scan: { tokens, language } }: View, at: number): boolean =>
  language?.grammar.titleCase !== true && tokens.words[at] === 'of' && tokens.before[at] === SPACED;
