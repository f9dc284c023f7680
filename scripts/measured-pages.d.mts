export function pagesToMeasure(most?: number): { source: string; pages: { bytes: Buffer; url: string | null }[] };
/** A page that is nearly all text, of about so many bytes. */
export function generatedPage(seed: number, bytes: number): string;
/** A news page as sites serve it, of about so many bytes, so many of them the article's. */
export function newsPage(seed: number, bytes: number, articleBytes?: number): string;
