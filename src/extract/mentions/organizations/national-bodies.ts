import { FIELD_BODIES, NATIONAL } from '../../../languages/national-bodies';
import { LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import { fieldAfter } from './field-after-head';
import { NONE, propose, type Proposal, type View } from './proposal';

/** "Norsk senter for økologisk landbruk", "Sveriges förening för glaciologi": of which country or rank a body in lower case is, and its field. */
export function nationalBody(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const last = run.to - 1;
  const head = last + 1;
  if (!NATIONAL.has(tokens.words[last]!) || head + 1 >= tokens.count || tokens.kinds[head] !== WORD) return NONE;
  if (tokens.shapes[head] !== LOWER || tokens.before[head] !== SPACED || !isFieldBody(tokens.words[head]!)) return NONE;
  if (!index.tables.fieldLinks.includes(tokens.words[head + 1]!) || isNoField(view, head + 2)) return NONE;
  const end = fieldAfter({ ...view, run: { from: last, to: head + 1 } });
  return end > head + 1 ? [propose(scan, last, end, 'field', 0.86)] : NONE;
}

/** "Norsk forening for å bli kjent", "Svensk förening för alla" */
const isNoField = ({ scan: { tokens, classes } }: View, at: number): boolean =>
  (classes[at]! & WordClass.function) !== 0 || INFINITIVE.has(tokens.words[at]!);
const INFINITIVE: ReadonlySet<string> = new Set(['å', 'att', 'at']);

const isFieldBody = (word: string): boolean => FIELD_BODIES.some((body) => word.endsWith(body));
