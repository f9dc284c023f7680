import { isPlaceName } from '../../../gazetteer/places';
import { LOWER, SPACED } from '../../../text/token-kinds';
import { NONE, propose, type Proposal, type View } from './proposal';

/** "Svenskt Näringsliv Västmanland", "Innovasjon Norge Agder": the part of a known body in a place, where only names are capitalized. */
export function knownInPlace(view: View): readonly Proposal[] {
  const { scan, knownAt, run } = view;
  const { tokens, text, language } = scan;
  if (language === null || language.grammar.titleCase || language.places.capitalNouns) return NONE;
  const match = knownAt(run.from);
  if (
    match === null ||
    match.lower ||
    match.genitive ||
    match.to - run.from < 2 ||
    match.to >= run.to ||
    tokens.before[match.to] !== SPACED
  )
    return NONE;
  const cut = genitiveOfTown(view);
  const isPlace = isPlaceName(text.slice(tokens.starts[match.to], tokens.ends[run.to - 1]! - cut));
  return isPlace ? [propose(scan, run.from, run.to, 'known-and-more', 0.92, cut)] : NONE;
}

/** "QZRV Gjøviks utvikling": 1 where the last word is the genitive of a place, which a lower-case word follows. */
export function genitiveOfTown({ scan: { tokens, text, language }, run: { to } }: View): number {
  const isOwner = language?.grammar.genitiveS === true && tokens.words[to - 1]!.endsWith('s') && tokens.shapes[to] === LOWER;
  return isOwner && isPlaceName(text.slice(tokens.starts[to - 1], tokens.ends[to - 1]! - 1)) ? 1 : 0;
}
