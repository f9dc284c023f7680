/** The forms of names and codes that callers give, for the schemas and for the checks of arguments, which load no schema. */

/** The id of a cluster: 'energy-cluster-denmark'. */
export const CLUSTER_ID = /^[a-z0-9-]+$/u;
/** The name of a site profile, in kebab-case: 'forsk-no'. */
export const PROFILE_NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/u;
/** A language by BCP 47: 'da', 'nb-NO', 'zh-Hant'; well-formed, not necessarily registered. */
export const LANGUAGE_CODE = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/iu;
/** A country by ISO 3166-1 alpha-2: 'DK'. */
export const COUNTRY_CODE = /^[A-Z]{2}$/u;
