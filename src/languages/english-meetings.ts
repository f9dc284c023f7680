/** Last words of English names of events, which texts in any language print as they are: "Blue Energy Days", "Kelp Summit". */
export const MEETINGS: ReadonlySet<string> = new Set([
  'award',
  'awards',
  'conference',
  'day',
  'days',
  'expo',
  'festival',
  'summit',
  'week',
]);
