const MEETINGS: ReadonlySet<string> = new Set(['days', 'day', 'week', 'summit', 'conference', 'awards', 'award', 'expo', 'festival']);

/** "Blue Energy Days", "Kelp Summit": whether it is the last word of an English name of an event, in any language. */
export const isMeeting = (word: string): boolean => MEETINGS.has(word);
