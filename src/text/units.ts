/**
 * The UTF-16 unit at a place inside a text. To the engine texts are strings of many forms (slices, joined pieces, one byte
 * a unit or two), and where a loop has met more than four of them, looking up `charCodeAt` on the next costs thrice what
 * reading the unit does; so does looking up `length`, which a loop therefore keeps. The place has to lie inside the text:
 * once one has not, the engine reads every unit that is asked for here by a call.
 */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
