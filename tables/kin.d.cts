/** By class of German words: the kind of most of its members. */
export const germanKinds: readonly number[];
/** Base64: slots of a check byte, a kind and a class, by the hash of a lower-case word; see src/gazetteer/kin.ts. */
export const english: string;
/** Base64: slots of a check byte and a class. */
export const german: string;
