import { describe, expect, it } from 'vitest';
import { named } from './named';

describe('the first word of a name alone', () => {
  it.each([
    ['nb', 'Havblikk Aqua Cluster åpner i dag. Lederen i Havblikk gleder seg.', ['Havblikk Aqua Cluster', 'Havblikk']],
    ['da', 'Havtorn Energy Cluster åbner. Formanden for Havtorn er glad.', ['Havtorn Energy Cluster', 'Havtorn']],
    ['sv', 'Tangverk Blue Cluster öppnar. Hon leder styrgruppen i Tangverk.', ['Tangverk Blue Cluster', 'Tangverk']],
    ['da', 'Odense Maritime Cluster åbner. Mange i Odense er glade.', ['Odense Maritime Cluster']],
    ['da', 'Maritime Energy Cluster åbner. Det siger man i Maritime.', ['Maritime Energy Cluster']],
    ['da', 'Vestas Wind Cluster åbner. Direktøren for Vestas er glad.', ['Vestas Wind Cluster']],
    ['en', 'Tangvirk Energy Cluster opens. The chair of Tangvirk is pleased.', ['Tangvirk Energy Cluster', 'Tangvirk']],
    ['da', 'Lindholm Energy Cluster åbner. Direktør Jens Lindholm er glad. Lindholm håber.', ['Lindholm Energy Cluster']],
    ['da', 'Havbrug Aqua Cluster åbner. Havbrug er en vigtig branche. »Havbrug vokser«, siger lederen.', ['Havbrug Aqua Cluster']],
    ['sv', 'Hållbara Hav Cluster öppnar. Hållbara lösningar behövs.', ['Hållbara Hav Cluster']],
    ['da', 'Havtorn Energy Cluster åbner. Havtorn vokser. Vi er glade i Havtorn.', ['Havtorn Energy Cluster', 'Havtorn', 'Havtorn']],
  ])('%s: %s', (language, text, names) => expect(named(language, text)).toEqual(names));
});
