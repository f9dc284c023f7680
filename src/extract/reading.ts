import type { Language } from '../models/language';
import type { ExtractOptions } from '../models/options';
import type { ComposedText, Content } from './content/content';
import type { Decoded } from './decode/decode';
import type { PageDocument } from './document/document';
import type { Facts } from './facts/facts';
import type { Found } from './mentions/mentions';
import type { SiteReading } from './site/site';
import type { QuoteMention } from './mentions/quotes/quote';
import type { Entities } from './resolve/entities';

/** All that the stages read from one page; the record is made from it. */
export interface Reading {
  readonly options: ExtractOptions;
  readonly decoded: Decoded;
  readonly page: PageDocument;
  readonly site: SiteReading;
  readonly content: Content;
  /** The article as the page's scripts hold it, where the page shows nothing of it or only its first lines; else null. */
  readonly unshown: Content | null;
  readonly language: Language | null;
  /** Language of each block of `composed`; null where it could not be detected. */
  readonly blockLanguages: readonly (string | null)[];
  readonly facts: Facts;
  readonly composed: ComposedText;
  readonly found: Found;
  /** What the headline names; null without a headline. */
  readonly foundInTitle: Found | null;
  readonly quotes: readonly QuoteMention[];
  readonly entities: Entities;
}
