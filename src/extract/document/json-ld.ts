/** A JSON-LD object as written. Read it only through the helpers of this file: nothing in it can be trusted. */
export type JsonLdNode = Readonly<Record<string, unknown>>;
