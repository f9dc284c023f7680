/** Particles of surnames, by the language of the name: a text in any language may contain them. */
interface NameParticles {
  /** Those that may begin a name where only names stand: "von Berg". */
  readonly opening: readonly string[];
  /** Those that stand only between two parts of a name. */
  readonly inside: readonly string[];
  /** Those of either kind that do not join names in a sentence, where they mean something else: "traf Anna Berg das Team". */
  readonly ordinary: readonly string[];
}

// prettier-ignore
const BY_ORIGIN: Readonly<Record<string, NameParticles>> = {
  de: { opening: ['von'], inside: ['vom', 'zu', 'zum', 'zur', 'der', 'den', 'dem'], ordinary: ['zur', 'dem'] },
  nl: { opening: ['van', 'de'], inside: ['der', 'den', 'het', 'ten', 'ter', 'te'], ordinary: ['het', 'te'] },
  fr: { opening: ['de', 'du', 'la', 'le'], inside: ['des'], ordinary: ['des'] },
  it: { opening: ['del', 'della', 'di', 'da'], inside: [], ordinary: [] },
  es: { opening: ['de', 'del', 'la', 'el'], inside: ['y'], ordinary: [] },
  pt: { opening: ['da', 'de'], inside: ['dos', 'das', 'do', 'e'], ordinary: ['das', 'do'] },
  ar: { opening: ['el', 'al', 'bin', 'ibn', 'ben'], inside: [], ordinary: ['ben'] },
  nordic: { opening: ['af', 'av'], inside: [], ordinary: [] },
};
const all = Object.values(BY_ORIGIN);

/** Particles that may begin a name. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set(all.flatMap(({ opening }) => opening));

/** All particles, for a byline, where only names stand. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(all.flatMap(({ opening, inside }) => [...opening, ...inside]));

/** Particles that join two capitalized words into a name in a sentence as well. */
export const PARTICLES_IN_SENTENCES: ReadonlySet<string> = new Set(
  [...NAME_PARTICLES].filter((word) => !all.some(({ ordinary }) => ordinary.includes(word))),
);
