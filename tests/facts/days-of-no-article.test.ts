import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import { ON_SAND } from './texts';

const published = (main: string, foot: string): string | null =>
  extract(`<html lang="da"><body><main>${main}</main><footer><p>${foot}</p></footer></body></html>`).published?.edtf ?? null;

const NOWHERE = '<h1>Siden findes ikke</h1><p>Den side, du leder efter, er flyttet eller slettet. Prøv at søge efter den.</p>';

describe('the day of the last change in the footer', () => {
  test('dates no page that says there is no article', () => expect(published(NOWHERE, 'Sidst opdateret 12. marts 2024')).toBe(null));
  test('dates an article without another day', () =>
    expect(published(`<h1>Sandet i fjorden</h1>${ON_SAND}`, 'Sidst opdateret 12. marts 2024')).toBe('2024-03-12'));
});
