import type { Mention } from '../../models/mention';
import type { Found } from './mentions';

/** Names and dates found in one text as one list of mentions, in text order. */
export function mentionsOf({ scan, names, dates }: Found): Mention[] {
  const { text, in: where } = scan;
  const mentions: Mention[] = [];
  let next = 0;
  const addDatesBefore = (start: number, end: number): void => {
    for (let date = dates[next]; date && (date.start < start || (date.start === start && date.end > end)); date = dates[++next]) {
      mentions.push({
        start: date.start,
        end: date.end,
        text: text.slice(date.start, date.end),
        in: where,
        type: 'date',
        confidence: date.confidence,
        rule: date.rule,
        date: date.value,
      });
    }
  };
  for (const { start, end, type, confidence, rule, id } of names) {
    addDatesBefore(start, end);
    mentions.push({ start, end, text: text.slice(start, end), in: where, type, confidence, rule, id });
  }
  addDatesBefore(Infinity, Infinity);
  return mentions;
}
