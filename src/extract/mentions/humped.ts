const HUMPED = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}/u;
/** First parts of surnames and places that are written so: "McMurdo", "DeKalb". */
const PARTICLES = /^(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz|O)\p{Lu}/u;

/** "SaskTel", "CeBiTec": whether a word has a capital inside, as names of companies and products do. */
export const isHumped = (printed: string): boolean => HUMPED.test(printed) && !hasParticleInside(printed);

/** "McKay", "DeVries": whether a word is written like a surname with a particle before its capital; "OceanWorks" and "Leantech" are not. */
export const hasParticleInside = (printed: string): boolean => PARTICLES.test(printed);
