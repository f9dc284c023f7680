/** Last words of English names of events and prizes, which texts in any language print as they are: "Blue Energy Days", "Kelp Summit". */
// prettier-ignore
export const EVENT_WORDS: ReadonlySet<string> = new Set([
  'award', 'awards', 'biennale', 'biennial', 'ceremony', 'championship', 'championships', 'conference', 'conferences', 'convention', 'cup', 'day', 'days',
  'exhibition', 'expo', 'festival', 'festivals', 'gala', 'hackathon', 'marathon', 'olympics', 'open', 'prize', 'prizes', 'seminar', 'summit', 'summits',
  'symposium', 'tournament', 'triennale', 'triennial', 'webinar', 'week', 'weeks', 'workshop', 'workshops',
]);
