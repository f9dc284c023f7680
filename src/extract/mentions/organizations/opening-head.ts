import { SPACED, WORD } from '../../../text/token-kinds';
import { HeadUse } from './heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { opensSentence } from './runs';
import { untilAbbreviation } from './until-abbreviation';
import { afterAdjectivesBehind, fieldAfter, joinedFieldBehind } from './field-behind';

/** "Institut for Fødevarer", "Universitetet i Oslo", "Department of Energy Technology", "Klinikk for laboratoriemedisin". */
export function openingHead(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const opener = openerIn(view);
  if (opener < 0) return NONE;
  const field = fieldAfter(view);
  const end = field > run.to ? untilAbbreviation(view, run.from, field) : field;
  const named = afterAdjectivesBehind(view, run.to);
  // "Commission européenne": only an adjective follows.
  if (end === run.to && named > end && opener === run.to - 1) return [propose(scan, run.from, named, 'opener', 0.6)];
  if (opener === run.to - 1) return end > run.to ? [propose(scan, afterOwner(scan, run.from, opener), end, 'field', 0.84)] : NONE;
  if (end > run.to && index.heads.has(tokens.words[run.to - 1]!)) return [propose(scan, run.from, end, 'field', 0.86)];
  if (opener !== run.from || tokens.before[run.from + 1] !== SPACED) return NONE;
  // "Region Fjordköpings län": the word for an area after its owner.
  if (index.tables.areas.includes(tokens.words[run.to] ?? '') && tokens.before[run.to] === SPACED)
    return [propose(scan, run.from, run.to + 1, 'opener', 0.84)];
  const joined = joinedFieldBehind(view);
  if (joined > run.to) return [propose(scan, run.from, joined, 'field', 0.8)];
  const owned = tokens.words[run.to - 1]!.endsWith('s') && isBelonging(view) ? 1 : 0;
  return [
    propose(
      scan,
      run.from,
      run.to,
      'opener',
      scan.language?.grammar.titleCase === true ? 0.4 : opensSentence(scan.tokens, run.from) ? 0.5 : 0.64,
      owned,
    ),
  ];
}

/** "Aarhus Universitets Institut for …": the institute's own name begins after its owner's genitive. */
function afterOwner(scan: View['scan'], from: number, opener: number): number {
  const { tokens } = scan;
  return opener > from + 1 &&
    tokens.kinds[opener - 1] === WORD &&
    tokens.words[opener - 1]!.endsWith('s') &&
    tokens.words[opener - 1]!.length > 6
    ? opener
    : from;
}

/** Whether the word after the run is something that an organization has: "bestyrelse", "direktør". */
function isBelonging({ scan, index, run }: View): boolean {
  const next = scan.tokens.words[run.to] ?? '';
  return index.roles.has(next) || (scan.language?.clusters.belongings.includes(next) ?? false);
}

function openerIn(view: View): number {
  const { from, to } = view.run;
  if (isUsed(view, to - 1, HeadUse.opener | HeadUse.head)) return to - 1;
  return isUsed(view, from, HeadUse.opener) ? from : -1;
}
