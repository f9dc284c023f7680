import { detectLanguage } from '../../src/extract/language/detect';
import type { DetectOptions } from '../../src/models/options';

export { detectLanguage };
/** Only the code; null if there is no answer. */
export const languageOf = (text: string, options?: DetectOptions): string | null => detectLanguage(text, options)?.code ?? null;
