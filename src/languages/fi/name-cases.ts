const VOWELS = ['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö'];

/** Endings of the cases that names stand in after their inflected stem: "Niemen", "Niemelle". */
const CASES = ['n', 'lle', 'lla', 'llä', 'lta', 'ltä', 'ssa', 'ssä', 'sta', 'stä', 'ksi', 'na', 'nä'];

/** What a stem ends in before those, and what the basic form ends in: "Niemen", Niemi; "Lahdelle", Lahti; "Marinin", Marin. */
const STEMS: readonly (readonly [stem: string, basic: string])[] = [
  ...VOWELS.map((vowel): [string, string] => [vowel, vowel]),
  ['i', ''], ['e', 'i'], ['se', 'nen'], ['kse', 's'],
  ...gradations('t', 'd'), ...gradations('tt', 't'), ...gradations('kk', 'k'), ...gradations('pp', 'p'),
  ...gradations('lt', 'll'), ...gradations('nt', 'nn'), ...gradations('rt', 'rr'),
  ...gradations('nk', 'ng'), ...gradations('mp', 'mm'), ...gradations('p', 'v'),
  ['äe', 'äki'], ['oe', 'oki'], ['rje', 'rki'], ['lje', 'lki'], ['kaa', 'gas'],
];

/** "Virta" is "Virran": a strong consonant becomes weak; an i may become an e as well, as in "Lahti". */
function gradations(strong: string, weak: string): [string, string][] {
  return VOWELS.map((vowel): [string, string] => [weak + vowel, strong + vowel]).concat([[`${weak}e`, `${strong}i`]]);
}

/** Cases with stems of their own: the partitive "Marinia", "Niemeä", "Virtasta", the illative "Mattilaan". */
const FURTHER: readonly (readonly [form: string, basic: string])[] = [
  ...VOWELS.flatMap((vowel): [string, string][] => [[`${vowel}a`, vowel], [`${vowel}ä`, vowel], [`${vowel}${vowel}n`, vowel]]),
  ['ia', ''], ['iä', ''], ['iin', ''], ['ea', 'i'], ['eä', 'i'], ['een', 'i'], ['sta', 'nen'], ['stä', 'nen'], ['seen', 'nen'], ['kseen', 's'],
];

/** Endings of names in other cases, each with that of the basic form. */
export const nameCases: readonly (readonly [form: string, basic: string])[] = [
  ...STEMS.flatMap(([stem, basic]) => CASES.map((ending): [string, string] => [stem + ending, basic])),
  ...FURTHER,
];
