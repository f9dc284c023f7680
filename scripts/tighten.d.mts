import type { Options } from 'tsup';

export function tighten(): NonNullable<Options['plugins']>[number];
