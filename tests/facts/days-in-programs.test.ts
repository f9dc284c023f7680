import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT =
  '<p>The council hung lamps on the old bridge to see whether the bats would leave it, and they stayed where they were all summer.</p><p>Next year the lamps are to be red, for the animals do not see red light, and then the counting begins anew every night.</p>';

const published = (more: string, { below = '', attributes = '' } = {}): string | null =>
  extract(
    `<html lang="en"><body><main><article${attributes}><h1>Bats stay under the lamps</h1>${below}${TEXT}</article></main>${more}</body></html>`,
  ).published?.edtf ?? null;
const script = (program: string, type = ''): string => `<script${type}>${program}</script>`;

describe('the day that the page’s program names, where the page prints and declares none', () => {
  test.each<[string, string, string | null]>([
    ['an object', script('dataLayer = [{"pageType":"article","publishDate":"2019-03-12"}];'), '2019-03-12'],
    ['in single quotes', script("dataLayer.push({'publishedDate': '2019-03-12'});"), '2019-03-12'],
    ['without quotes around the name', script("var page = {publishDate:'2019-03-12T08:00:00+01:00'};"), '2019-03-12'],
    ['with words before the name', script('var utag_data = {"article_publish_date":"2019/03/12"};'), '2019-03-12'],
    ['in JSON of its own', script('{"post":{"published_at":"2019-03-12T08:00:00Z"}}', ' type="application/json"'), '2019-03-12'],
    ['escaped in a text of the program', script('push("{\\"publishedAt\\":\\"2019-03-12\\"}")'), '2019-03-12'],
    ['named twice', script('a={"publishDate":"2019-03-12"};b={"datePublished":"2019-03-12T10:00:00Z"}'), '2019-03-12'],
    ['none of several', script('a=[{"publishDate":"2019-03-12"},{"publishDate":"2019-04-12"}]'), null],
    ['no day of another kind', script('a={"lastPublishedDate":"2019-03-12","unpublishDate":"2019-05-12"}'), null],
    ['no day of the program', script('a={"buildDate":"2019-03-12","updated":"2019-05-12"}'), null],
    ['nothing that is no day', script('a={"publishDate":"2019-13-12"}'), null],
    ['nothing that the page shows as a text', '<nav><code>"publishDate":"2019-03-12"</code></nav>', null],
    ['in a script in capitals', '<SCRIPT>a={"publishDate":"2019-03-12"}</SCRIPT>', '2019-03-12'],
    ['nothing behind a script in capitals', '<SCRIPT>a=1</SCRIPT><!-- "publishDate":"2019-03-12" -->', null],
    ['nothing in a comment', '<!-- "publishDate":"2019-03-12" -->', null],
  ])('%s', (_name, more, day) => expect(published(more)).toBe(day));

  test('not where the page prints a day', () =>
    expect(published(script('a={"publishDate":"2019-05-01"}'), { below: '<p>12 March 2019</p>' })).toBe('2019-03-12'));
  test('not where the page prints the day of a change', () =>
    expect(published(script('a={"publishDate":"2019-05-01"}'), { below: '<p>Last updated: 12 March 2020</p>' })).toBe('2020-03-12'));
});

describe('the day in an attribute of an element, where nothing else names one', () => {
  test.each<[string, string, string | null]>([
    ['data-pubdate', ' data-pubdate="2019-03-12"', '2019-03-12'],
    ['data-publication-date', ' data-publication-date="2019-03-12T08:00:00+01:00"', '2019-03-12'],
    ['data-published-at', ' class="a" data-published-at="2019-03-12" id="b"', '2019-03-12'],
    ['not that of a change', ' data-lastmod="2019-03-12"', null],
    ['not one that says nothing', ' data-date="2019-03-12"', null],
  ])('%s', (_name, attributes, day) => expect(published('', { attributes })).toBe(day));

  test('not of several', () =>
    expect(published('<div data-pubdate="2019-04-12"></div>', { attributes: ' data-pubdate="2019-03-12"' })).toBeNull());
});
