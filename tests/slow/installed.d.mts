export function installed(program: string, name: string): void;
