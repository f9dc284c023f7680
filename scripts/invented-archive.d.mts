/** The pages of an invented archive over twenty years, as `klynge batch` takes them; the same number gives the same pages. */
export function inventedPages(count: number): { url: string; html: string }[];
