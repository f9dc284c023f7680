import type { Plugin } from 'esbuild';

export function thirdParty(file: string): Plugin;
