const MEETINGS: ReadonlySet<string> = new Set(['days', 'day', 'week', 'summit', 'conference', 'awards', 'award', 'expo', 'festival']);

/** "Blue Energy Days", "Kelp Summit": the last word of what is held and called so in English, in any language. */
export const isMeeting = (word: string): boolean => MEETINGS.has(word);
