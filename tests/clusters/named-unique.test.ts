import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('a name between commas after what there is only one of', () => {
  it.each([
    ['da', 'Her holder Danmarks største fødevareklynge, Tangvirk, til.', ['Tangvirk']],
    ['sv', 'Här har Nordens snabbast växande spelkluster, Tangvirk Spel, sitt hem.', ['Tangvirk Spel']],
    ['nb', 'Norges ledende havbruksklynge, Tangvirk, åpner i Bodø.', ['Tangvirk']],
    ['nb', 'Den ledende havbruksklyngen, Tangvirk, åpner i Bodø.', ['Tangvirk']],
    ['da', 'Lederen af havbrugsklyngen, Hanne Juel, er glad.', []],
    ['da', 'Danmarks største klynge, Aalborg Universitet, er her.', []],
    ['da', 'Danmarks største klynge, Odense, ligger på Fyn.', []],
    ['fi', 'Tähtijoukko on noin sadan tähden klusteri Orionin suunnassa.', []],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
