import { PersonRule } from '../people/rule-names';
import { RULE_BY } from '../places/rule-names';
import { hashOf } from './hash';

/**
 * The scorer's weights are found by hashes of what they count, among it the rules of the voices as they were called when
 * it was trained. A rule that has another name now is hashed by its former one.
 */
const FORMER: ReadonlyMap<string, string> = new Map([
  ...Object.values(PersonRule).map((rule) => [rule, rule.replace('person:', 'people/')] as const),
  ...[...Object.values(RULE_BY), 'place:unlisted-town', 'place:listed-town', 'place:landform'].map(
    (rule) =>
      [
        rule,
        rule === RULE_BY['lower-case-twin'] ? 'places: lower-case twin' : rule.replace('place:', 'places: ').replaceAll('-', ' '),
      ] as const,
  ),
]);

const HASHES: ReadonlyMap<string, number> = new Map([...FORMER].map(([rule, former]) => [rule, hashOf(former, 0, former.length)]));

/** The hash by which the scorer knows a rule. */
export const hashOfRule = (rule: string): number => HASHES.get(rule) ?? hashOf(rule, 0, rule.length);
