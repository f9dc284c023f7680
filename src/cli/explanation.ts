import type { Article } from '../models/article';
import type { Evidence } from '../models/evidence';
import type { CardLook } from './card';
import { fieldValue } from './field-value';
import type { Paint } from './paint';
import { printable } from './printable';

const RAW_LENGTH = 160;
/** Fields without evidence: the caller gives them, or they describe how the other fields were read. */
const WITHOUT_EVIDENCE = new Set([
  'schema',
  'generator',
  'url',
  'canonicalUrl',
  'language',
  'links',
  'blocks',
  'quotes',
  'evidence',
  'issues',
]);

/** Why a field has its value: the winner first, then what lost, each with rule, source, place and reason. */
export function explanation(article: Article, field: string, { paint, source }: Omit<CardLook, 'columns'>): string {
  const value = JSON.stringify(fieldValue(article, field) ?? null);
  const evidence = article.evidence[field] ?? [];
  const issues = article.issues.filter((issue) => issue.field === field);
  const lines = [
    ...(source === null ? [] : [paint.dim(printable(source))]),
    `${paint.strong(field)}  ${printable(value)}`,
    ...[...evidence]
      .sort((a, b) => Number(a.lost !== null) - Number(b.lost !== null) || b.confidence - a.confidence)
      .map((one) => evidenceLine(one, paint)),
    ...issues.map((issue) => paint.warn(`  ! ${printable(issue.message)}`)),
  ];
  if (evidence.length === 0)
    lines.push(
      paint.dim(WITHOUT_EVIDENCE.has(field) ? '  no evidence is kept for this field' : '  nothing on the page was evidence for it'),
    );
  return `${lines.join('\n')}\n`;
}

function evidenceLine(one: Evidence, paint: Paint): string {
  const raw = one.raw.length > RAW_LENGTH ? `${one.raw.slice(0, RAW_LENGTH)}…` : one.raw;
  const where = one.path ?? (one.span ? `text ${one.span.start}–${one.span.end}` : '');
  const head = one.lost === null ? paint.accent('won ') : paint.dim('lost');
  return `  ${head}  ${one.confidence.toFixed(2)}  ${one.rule} (${one.source})  ${JSON.stringify(printable(raw))}${where ? `  ${paint.dim(printable(where))}` : ''}${one.lost === null ? '' : `  — ${printable(one.lost)}`}`;
}
