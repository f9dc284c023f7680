/**
 * The UTF-16 unit at an offset inside a text. To the engine, texts are strings of many representations (slices, ropes,
 * one byte a unit or two). Where a loop has met more than four of them, looking up `charCodeAt` on the next string
 * costs three times as much as reading the unit; so does looking up `length`, so loops keep it in a variable. The
 * offset must lie inside the text: after the first that does not, the engine makes a call for every unit read here.
 */
export const unitAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
