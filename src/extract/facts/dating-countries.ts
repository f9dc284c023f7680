import { parsedAddress } from '../address';
import { countriesOf } from '../countries';
import { metaContents, type PageDocument } from '../document/document';

const AMERICAN_DOMAIN = /\.(?:gov|edu|mil|us)$/u;
const LOCALE = /^[a-z]{2}[-_]([a-z]{2})$/iu;

/** The countries whose way of writing dates in numbers a page follows, the likeliest first: by its address, else by its declared locale. */
export function datingCountries(page: PageDocument): string[] {
  const addresses = [page.url, page.canonical];
  if (addresses.some((address) => address !== null && AMERICAN_DOMAIN.test(parsedAddress(address)?.hostname ?? ''))) return ['US'];
  const countries = countriesOf(addresses);
  if (countries.length > 0) return countries;
  const locales = [page.htmlLang ?? '', ...metaContents(page, 'og:locale')].map((locale) => LOCALE.exec(locale.trim())?.[1]?.toUpperCase());
  const declared = locales.filter((country) => country !== undefined);
  // An address of no country with English and no locale is, most often, American.
  return declared.length > 0 ? declared : ['US'];
}
