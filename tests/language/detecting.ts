import { detectLanguage } from '../../src/extract/language/detect';
import type { DetectOptions } from '../../src/models/options';

export { detectLanguage };
/** The code alone; null for no answer. */
export const languageOf = (text: string, options?: DetectOptions): string | null => detectLanguage(text, options)?.code ?? null;
