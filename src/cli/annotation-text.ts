import type { Annotation, Mention } from '../models/mention';
import { languageName } from './language-name';
import { labeledRow, plainly } from './labeled-row';
import type { MentionPaint } from './mention-paint';
import type { Paint } from './paint';
import { printable } from './printable';

const LABEL_WIDTH = 14;

/** How an annotation is shown. */
export interface AnnotationLook {
  readonly paint: Paint;
  /** Colors of the mentions in the text; null: the text, which would show nothing then, is left out. */
  readonly mark: MentionPaint | null;
  /** Columns of the terminal; null: nothing is wrapped. */
  readonly columns: number | null;
}

/** An annotation to read: the text with its mentions in color, and a line for each mention. */
export function annotationText(text: string, { language, mentions }: Annotation, { paint, mark, columns }: AnnotationLook): string {
  const row = (label: string, value: string): string[] =>
    labeledRow({ columns, label: LABEL_WIDTH }, { label: (one) => paint.dim(one), value: plainly }, label, [value]);
  const lines = [
    ...(mark === null ? [] : [marked(text, mentions, mark).trimEnd(), '']),
    ...(language === null ? [] : row('language', languageName(language.code))),
    ...mentions.flatMap((mention) => row(mention.type, mentionLine(mention))),
    ...(mentions.length === 0 ? [paint.dim('no names and no dates were found')] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The text with every mention in the color of its type; of two mentions at one place, the first. */
function marked(text: string, mentions: readonly Mention[], mark: MentionPaint): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, type } of [...mentions].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(printableLines(text.slice(at, start)), mark(type, printable(text.slice(start, end))));
    at = end;
  }
  return [...pieces, printableLines(text.slice(at))].join('');
}

const printableLines = (text: string): string => text.split(/\r?\n/u).map(printable).join('\n');

function mentionLine({ text, date, id }: Mention): string {
  const is = date === undefined ? (id ?? null) : (date.edtf ?? '?');
  return is === null ? text : `${text}  [${is}]`;
}
