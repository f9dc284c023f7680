import type { Options } from 'tsup';

export function oneEngine(settings: { readonly handedOn: readonly string[] }): NonNullable<Options['plugins']>[number];
