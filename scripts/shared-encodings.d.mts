import type { Plugin } from 'esbuild';

export function sharedEncodings(): Plugin;
