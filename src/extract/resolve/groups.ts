import { foldKey } from '../../gazetteer/clusters/form';
import type { Mention, MentionType } from '../../models/mention';
import { holdsLetters } from '../../text/holds-letters';
import { isPlaceName } from '../../gazetteer/places';
import { isLetterOrNumber } from '../../text/letters';
import type { Scan } from '../mentions/scan';
import type { Resolving } from './resolving';

/** The mentions of one entity, in order. */
export interface MentionGroup {
  id: string | null;
  /** The name of the entity: the longest form in the text. */
  name: string;
  abbreviation: string | null;
  readonly mentions: Mention[];
}

/** The text that a mention stands in. */
function scanOf(resolving: Resolving, mention: Mention): Scan {
  return mention.in === 'title' && resolving.title ? resolving.title : resolving.text;
}

/** One key for all spellings of a name: it ignores case, hyphens and the choice of a word for "and". */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  let key = '';
  let from = -1;
  // Goes unit by unit because a regular expression with Unicode classes is slower.
  for (let at = 0; at <= lower.length;) {
    const code = lower.codePointAt(at) ?? 0;
    if (isOfKey(code)) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      key += (key === '' ? '' : ' ') + foldKey(lower.slice(from, at));
      from = -1;
    }
    at += code > LAST_UNIT ? 2 : 1;
  }
  return key;
}

const LAST_UNIT = 0xffff;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
const isOfKey = (code: number): boolean => isLetterOrNumber(code) || code === AMPERSAND || code === PLUS;

/**
 * Groups the mentions of one type by entity: by id, else by name. A name in parentheses, or an
 * abbreviation after a dash, goes with the name before it.
 *
 * @param nameOf the name that a mention's printed form stands for
 */
export function groupMentions(
  resolving: Resolving,
  type: MentionType,
  nameOf: (mention: Mention) => string = ({ text }) => text,
): MentionGroup[] {
  const groups: MentionGroup[] = [];
  const byKey = new Map<string, MentionGroup>();
  let before: { mention: Mention; group: MentionGroup; name: string } | null = null;
  for (const mention of resolving.mentions) {
    if (mention.type !== type) continue;
    const name = nameOf(mention);
    const own = nameKey(name);
    const key = mention.id ?? own;
    const known = byKey.get(key) ?? unnamed(byKey.get(own), mention);
    const gap = before?.mention.in === mention.in ? scanOf(resolving, mention).text.slice(before.mention.end, mention.start) : '';
    const isAgain = before !== null && sameEntity(before.mention, mention) && isNameAgain(before.group, mention, gap);
    const group: MentionGroup = (isAgain ? before!.group : undefined) ?? known ?? newGroup(groups, mention, name);
    if (isAgain && name !== before!.name) note(group, name);
    byKey.set(key, group);
    if (!byKey.has(own)) byKey.set(own, group);
    group.mentions.push(mention);
    before = { mention, group, name };
  }
  return groups;
}

/** The entity of the same name that has no registry id yet and takes this one. */
function unnamed(group: MentionGroup | undefined, { id }: Mention): MentionGroup | undefined {
  if (group?.id !== null) return undefined;
  group.id = id ?? null;
  return group;
}

/** What separates a name from its repetition: a closing quotation mark perhaps, then a parenthesis or a dash. */
const BRACKET = /^["\u201c\u201d\u00bb\u00ab]? ?\($/u;
const DASH = /^["\u201c\u201d\u00bb\u00ab]? ?[-\u2013\u2014] $/u;

const sameEntity = (a: Mention, b: Mention): boolean => (a.id ?? null) === null || (b.id ?? null) === null || a.id === b.id;

/**
 * Whether a mention after a parenthesis or a dash is the name before it once more. Bodies with a dash between, as in "Norvik
 * Universitet – Tangvik A/S", are two unless one is the other's abbreviation.
 */
function isNameAgain(group: MentionGroup, mention: Mention, gap: string): boolean {
  if (BRACKET.test(gap)) return mayAbbreviate(group, mention);
  return DASH.test(gap) && isAbbreviated(group.name, mention.text);
}

/**
 * Whether what stands in parentheses may be the name again: not "(Texas)" after a school, nor "(BAAINBw)" after the
 * Bundeswehr, whose office it is, nor "(Aarhus Universitet)" after one of its departments. An abbreviation may be that of
 * the name in another language.
 */
function mayAbbreviate(group: MentionGroup, { type, text, id }: Mention): boolean {
  if (type !== 'organization') return true;
  if ((id ?? null) !== null) return group.id !== null || sharesLetters(group.name, text);
  return text.includes(' ') || (group.id === null && !isPlaceName(text)) || sharesLetters(group.name, text);
}

/** "DTU", "Danmarks Tekniske Universitet": whether one of two names is a word made of letters of the other. */
const isAbbreviated = (one: string, other: string): boolean => one.includes(' ') !== other.includes(' ') && sharesLetters(one, other);

function sharesLetters(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return holdsLetters(first, second) || holdsLetters(second, first);
}

function newGroup(groups: MentionGroup[], mention: Mention, name: string): MentionGroup {
  const group: MentionGroup = { id: mention.id ?? null, name, abbreviation: null, mentions: [] };
  groups.push(group);
  return group;
}

/** Of a name and the text in parentheses after it, the shorter is the abbreviation. */
function note(group: MentionGroup, other: string): void {
  const [short, long] = other.length < group.name.length ? [other, group.name] : [group.name, other];
  group.name = long;
  if (short.length <= 14 && !short.includes(' ')) group.abbreviation ??= short;
}
