import { LANGUAGES } from '../../languages/languages';
import { nameUseOf } from '../../gazetteer/given-names';
import { hasLetter, startsCapital } from '../../text/letters';
import { once } from '../../text/once';
import { isAgency } from '../bylines/agencies';

/** Accounts of content systems: not anybody's name. */
const accounts = once(
  () =>
    new Set([
      ...['admin', 'administrator', 'web-admin', 'webadmin', 'web admin', 'wp-admin', 'siteadmin', 'site admin', 'root'],
      ...['user', 'superuser', 'super user', 'system', 'import', 'wordpress', 'typo3', 'drupal', 'test', 'null', 'none', 'undefined'],
      ...['editor', 'webmaster', 'moderator'],
      ...[
        'author',
        'no author',
        'unknown author',
        'author unknown',
        'default author',
        'default',
        'anonymous',
        'guest',
        'unknown',
        'n/a',
        'na',
        'super',
        'site',
        'content',
      ],
      ...LANGUAGES.flatMap(({ pages }) => pages.accounts),
    ]),
);

/** Whether a name is an account of a content system, a handle, an address or a number. */
export function isAccount(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    lower === '' ||
    name.length > 100 ||
    accounts().has(lower) ||
    lower.includes('orcid') ||
    /^[@#]|https?:|www\.|^\d+$|^[a-z]{1,8}\d{2,}$|[<>{}=]|[ _-]admin$|^admin[ _-]/u.test(lower) ||
    (HYPHENATED.test(lower) && !isCompoundName(name)) ||
    isDomain(name.split(', ', 1)[0]!) ||
    isMadeByMachine(lower) ||
    !hasLetter(lower)
  );
}

/** "web-desk", "anna-holm". */
const HYPHENATED = /^[a-z]+(?:-[a-z]+)+$/u;

/** "Anne-Marie", "Keystone-SDA": whether a hyphenated word is a given name made of two, or an agency. */
const isCompoundName = (name: string): boolean =>
  isAgency(name) || name.split('-').every((part) => startsCapital(part) && nameUseOf(part.toLowerCase()).given > 0);

/** "havnyt.example", also before its town: "havnyt.example, Ribe, Denmark". */
const isDomain = (text: string): boolean => /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/u.test(text);

/** "annlee7qk2xa0ci", "7a41b92-c0d8-3f1e": whether a single word has digits before letters more than once. */
const isMadeByMachine = (lower: string): boolean => !lower.includes(' ') && (lower.match(/\d(?=[a-z])/gu)?.length ?? 0) > 1;

/** Words for whoever writes for the page, in every language: metadata are often not in the language of the text. */
const anybody = once(() => new Set(LANGUAGES.flatMap(({ bylines }) => bylines.anybody)));

/** Whether a word names no particular person: "Staff", "Redaktionen". */
export function isAnybody(name: string): boolean {
  const lower = name.toLowerCase();
  if (anybody().has(lower)) return true;
  const words = lower.split(' ');
  return words.length > OF_WHOM && anybody().has(words.slice(-OF_WHOM).join(' '));
}

/** "Norvik Post staff reporter": the last words that say so, after any publisher's name. */
const OF_WHOM = 2;
