import type { Kind } from './finds';

const VOICE = 'cluster:';

/** The rule of a cluster: its kinds of evidence, strongest first. */
export const clusterRule = (kinds: readonly Kind[]): `cluster:${string}` => `${VOICE}${kinds.join('+')}`;

/** The kinds of evidence in a rule; a caller's recognizer is one under its own name. */
export const kindsOf = (rule: string): readonly string[] => (rule.startsWith(VOICE) ? rule.slice(VOICE.length).split('+') : [rule]);

/** Whether a cluster was found by this kind of evidence. */
export const isFoundBy = (rule: string, kind: Kind): boolean => kindsOf(rule).includes(kind);
