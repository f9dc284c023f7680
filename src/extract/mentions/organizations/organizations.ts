import type { Voice } from '../scan';

export const organizations: Voice = { name: 'organizations', propose: () => [] };
