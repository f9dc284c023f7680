/** The forms of names and codes that callers give, for the schemas and for the checks of arguments, which load no schema. */

/** The id of a cluster: 'energy-cluster-denmark'. */
export const CLUSTER_ID = /^[a-z0-9-]+$/u;
/** The name of a site profile, in kebab-case: 'forsk-no'. */
export const PROFILE_NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/u;
/** A country by ISO 3166-1 alpha-2: 'DK'. */
export const COUNTRY_CODE = /^[A-Z]{2}$/u;
