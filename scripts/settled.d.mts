export function settled(code: string): string;
