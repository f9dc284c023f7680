import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { inspectPage } from '../../src/inspect/inspection';
import { MENTION_FIELDS, spanKey, spansOf } from '../../src/inspect/marks';
import { inspectionPage } from '../../src/inspect/page';
import { WORDS } from '../../src/inspect/words';
import { FIXTURES, inspected } from './reading';

const SETTINGS = { language: 'en', script: '', served: false } as const;

describe.each(FIXTURES)('%s', (name) => {
  const inspection = inspected(name);
  const $ = load(inspectionPage(inspection, SETTINGS));

  test('every mention of the record is marked where its span is', () => {
    for (const field of MENTION_FIELDS) {
      for (const span of spansOf(inspection.article, field).flat()) {
        const pieces = $('#article [data-e]').filter((_, piece) => $(piece).attr('data-e')!.split(' ').includes(spanKey(span)));
        expect(pieces.text(), `${field} ${spanKey(span)}`).toBe(span.text);
      }
    }
  });

  test('text and source are shown whole', () => {
    expect(
      $('#article .block')
        .map((_, block) => $(block).children().not('.block-label').text())
        .get()
        .join('\n'),
    ).toBe(inspection.article.text);
    expect($('#source-text').text()).toBe(inspection.source.replaceAll('\r\n', '\n'));
  });

  test('no id is given twice, and every link inside the page leads somewhere', () => {
    const ids = $('[id]')
      .map((_, element) => $(element).attr('id')!)
      .get();
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of $('a[href^="#"]').get()) expect(ids).toContain($(link).attr('href')!.slice(1));
  });
});

describe('a hostile page', () => {
  const HOSTILE = `<html lang="en"><head><title>x</title><script type="application/ld+json">{"headline":"</script><script>alert(1)</script>"}</script></head><body><main>
    <h1>&lt;script&gt;alert(1)&lt;/script&gt; in Aarhus</h1><p class="byline">By &lt;img src=x onerror=alert(1)&gt;</p>
    <p>The city of Aarhus opens its &lt;img src=x onerror=alert(1)&gt; harbour, and the <a href="javascript:alert(1)">ships</a> will come from all over the world.</p></main></body></html>`;
  const page = inspectionPage(inspectPage('<b>"x".html', HOSTILE), { ...SETTINGS, script: 'ours()' });
  const $ = load(page);

  test('is shown as text', () => {
    expect($('img, b b, [onerror]')).toHaveLength(0);
    expect(
      $('script')
        .map((_, script) => $(script).attr('type') ?? $(script).text())
        .get(),
    ).toEqual(['application/json', 'application/json', 'ours()']);
    expect($('#article .headline').text()).toBe('<script>alert(1)</script> in Aarhus');
    expect($('#source-text').text()).toBe(HOSTILE);
  });

  test('gives no link that runs', () => {
    for (const link of $('a').get()) expect($(link).attr('href')).toMatch(/^(?:#|https?:)/u);
  });
});

test('what is no page is shown with its error', () => {
  const $ = load(inspectionPage(inspectPage('x.pdf', new TextEncoder().encode('%PDF-1.7\n')), SETTINGS));
  expect($('.issues .i-error code').text()).toBe('not-a-page');
});

test('what was left out is shown with its reason, before the block it stood before', () => {
  const $ = load(inspectionPage(inspected('typo3-da'), SETTINGS));
  const removed = $('.removed p').filter((_, one) => $(one).text().includes('21.03.2019'));
  expect(removed.length).toBeGreaterThan(0);
  expect(removed.find('small').text()).toMatch(/because: .+/u);
  expect($('.removed').first().nextAll('.block').length).toBe($('.block').length);
});

test('losers stand behind "why not?" with their reason', () => {
  const $ = load(inspectionPage(inspected('drupal-nb'), SETTINGS));
  const loser = $('#f-published .losers li').filter((_, one) => $(one).text().includes('Sist oppdatert'));
  expect(loser.length).toBeGreaterThan(0);
  expect(loser.find('.reason').text()).not.toBe('');
});

test('every word is said in both languages, and Danish speaks Danish', () => {
  for (const [key, words] of Object.entries(WORDS))
    expect(
      words.map((word: string) => word.trim() !== ''),
      key,
    ).toEqual([true, true]);
  const $ = load(inspectionPage(inspected('typo3-da'), { ...SETTINGS, language: 'da' }));
  expect($('html').attr('lang')).toBe('da');
  expect($('#f-published summary b').text()).toBe('Udgivet');
});
