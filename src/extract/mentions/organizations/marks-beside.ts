import { GLUED } from '../../../text/token-kinds';
import { indefiniteArticles } from '../grammar';
import type { Scan } from '../scan';
import type { Run } from './runs';

/** "(Kelpify)": a run that stands alone in parentheses. */
export const isBracketed = ({ tokens: { words, before } }: Scan, { from, to }: Run): boolean =>
  words[to] === ')' && words[from - 1] === '(' && before[from] === GLUED;

/** "Kelpify, une": whether a comma and an indefinite article follow a run. */
export const isBeforeArticle = ({ tokens: { words }, language }: Scan, { to }: Run): boolean =>
  words[to] === ',' && indefiniteArticles(language).has(words[to + 1] ?? '');
