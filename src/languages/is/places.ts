import { placeTables, type PlaceTables } from '../contracts/places';

/** Icelandic words and endings that tell places; by hand. */
export const places = (): PlaceTables => placeTables({
  countries: ['IS', 'DK', 'NO'],
  prepositions: ['í', 'á', 'frá', 'til'],
  loosePrepositions: ['við', 'af', 'um', 'yfir', 'með', 'fyrir', 'milli'],
  cues: [
    'borgin', 'borginni', 'bærinn', 'bænum', 'bær', 'höfuðborgin', 'höfuðborginni', 'landið', 'eyjan', 'sveitarfélagið',
  ],
  verbs: ['býr', 'bjó', 'fæddur', 'fædd', 'starfar', 'staðsett'],
  heads: ['háskóli', 'háskóla', 'háskólinn', 'sjúkrahús', 'flugvöllur'],
  areas: ['kommúna'],
  endings: ['ur', 's', 'i', 'jar', 'ar', 'inn', 'inu', 'ð', 'æ', 'ðum', 'yjum', 'llum', 'gum', 'ða', 'yja', 'lla'],
  stems: [
    ['íkur', 'ík'], ['eyr', 'eyri'], ['b', 'bær'], ['bæ', 'bær'], ['firð', 'fjörður'], ['fjarð', 'fjörður'], ['sta', 'staður'],
    ['sta', 'staðir'], ['stað', 'staður'], ['stö', 'staðir'], ['e', 'eyjar'], ['hólm', 'hólmur'], ['vog', 'vogur'], ['vo', 'vogar'],
    ['krók', 'krókur'], ['vell', 'völlur'], ['vall', 'völlur'], ['va', 'vellir'], ['vö', 'vellir'], ['lau', 'laugar'], ['hafn', 'höfn'],
    ['strand', 'strönd'],
  ],
  events: ['ráðstefna', 'ráðstefnan', 'fundur', 'haldin', 'haldinn', 'málþing'],
  townOffices: ['borgarstjóri', 'bæjarstjóri'],
  townEndings: ['vík', 'eyri', 'bær', 'fjörður', 'nes', 'hólmur', 'staðir', 'vogur'],
  siteEndings: ['land', 'landi', 'fjörður', 'firði', 'vík', 'höfn', 'höfða', 'hálsi', 'dal', 'dalur'],
});
