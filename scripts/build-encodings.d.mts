export function encodingsText(): string;
