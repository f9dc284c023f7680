import type { OrganizationTables } from '../contracts/organizations';

export const organizations: OrganizationTables = { words: [] };
