import type { LanguageTables } from '../../languages/contracts/language';
import type { ExtractOptions } from '../../models/options';
import type { Content } from '../content/content';
import type { PageDocument } from '../document/document';

/** Everything a fact rule may read. Read-only. */
export interface PageView {
  readonly page: PageDocument;
  readonly content: Content;
  /** Tables of the page's language; null where it is unknown or has none. */
  readonly language: LanguageTables | null;
  readonly options: ExtractOptions;
}
