import type { RoleCue } from '../../../languages/contracts/dates';
import { saidBy } from '../../../languages/cue-words';
import type { Reader } from './reader';
import { Beside } from './words';

/** What a token says about the role of a date beside it. */
export const roleCueAt = (r: Reader, i: number): RoleCue | null =>
  (r.beside(i) & Beside.role) === 0 ? null : saidBy(r.vocabulary.roles.get(r.word(i)), r.word(i - 1));
