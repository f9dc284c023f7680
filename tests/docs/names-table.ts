import { shown, type Scores } from './score-table';

const LANGUAGES = ['da', 'sv', 'nb', 'nn', 'de', 'en'] as const;
const KINDS = [
  ['people', 'PER'],
  ['places', 'LOC'],
  ['organizations', 'ORG'],
] as const;

/** The table of docs/names.md: F1 and precision by kind and language, and the mean of the F1. */
export function namesTable(scores: Scores): string {
  const cell = (language: string, kind: string, figure: string): number => scores[`names.${language}.${kind}.${figure}`]!;
  const rows = KINDS.map(([name, kind]) => {
    const cells = LANGUAGES.map((language) => `${shown(cell(language, kind, 'f1'))} (${shown(cell(language, kind, 'precision'))})`);
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const all = KINDS.flatMap(([, kind]) => LANGUAGES.map((language) => cell(language, kind, 'f1')));
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return [
    `| | ${LANGUAGES.join(' | ')} |`,
    `|---|${LANGUAGES.map(() => '---').join('|')}|`,
    ...rows,
    '',
    `The mean of these ${all.length} cells is ${shown(mean)}.`,
  ].join('\n');
}
