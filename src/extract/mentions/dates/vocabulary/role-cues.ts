import type { DateTables, RoleCue } from '../../../../languages/contracts/dates';
import { cueWords, type CueWord } from '../../../../languages/cue-words';
import { alternatives } from './alternatives';

const ROLE_CUES: readonly RoleCue[] = ['event', 'period', 'deadline', 'latest', 'request', 'closing', 'founded', 'made', 'founding'];

/** The words that show the role of a date beside them. */
export const roleWordsOf = ({ roles }: DateTables): ReadonlyMap<string, CueWord<RoleCue>> =>
  cueWords(ROLE_CUES.map((cue) => [cue, alternatives(roles[cue])] as const));

/** Whether a cue tells of a founding, however it must stand beside a date. */
export const tellsOfFounding = (cue: RoleCue | null): boolean => cue === 'founded' || cue === 'made' || cue === 'founding';
