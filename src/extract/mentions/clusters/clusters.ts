import type { Voice } from '../scan';

export const clusters: Voice = { name: 'clusters', propose: () => [] };
