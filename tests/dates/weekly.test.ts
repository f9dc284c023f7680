import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in';

const dates = (text: string, language: string): (string | null)[] => datesIn(text, language).map(({ value }) => value.edtf);

describe('the weekday of any week is no day', () => {
  test.each([
    ['en', 'A plan for sailors\nMonday\nTuesday\nWednesday\nRow\nRest\nSwim'],
    ['en', 'Week one of the plan\nThursday. Row around the island.\nSaturday. Rest on the beach.'],
    ['de', 'Der Plan der Segler\nDienstag: Rudern auf dem See\nFreitag: Schwimmen im Hafen'],
    ['en', 'The boat is for rent Tuesday, Wednesday and Thursday.'],
    ['da', 'Båden kan lejes mandag, onsdag og fredag hele sommeren igennem.'],
    ['en', 'We plan our work with monday.com in the harbor office.'],
  ])('%s: %s', (language, text) => expect(dates(text, language).filter((edtf) => edtf?.length === 10)).toEqual([]));

  test.each([
    ['en', 'The storm came on Thursday and stayed.', '2021-03-04'],
    ['en', 'News of the harbor\nMonday: 8 March\nThe storm came.', '2021-03-08'],
    ['da', 'Båden sejler torsdag og fredag, hvis vinden lægger sig.', '2021-03-11'],
    ['de', 'Am Freitag. Mehr sagte sie nicht.', '2021-03-12'],
  ])('but %s: %s', (language, text, edtf) => expect(dates(text, language)).toContain(edtf));
});
