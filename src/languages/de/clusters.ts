import type { ClusterTables } from '../contracts/clusters';

export const clusters: ClusterTables = { words: [] };
