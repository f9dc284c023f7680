export function trigramsText(): string;
