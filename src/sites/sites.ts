import type { SiteProfile } from '../models/site';
import { auNewsroom } from './au-newsroom';
import { eurekalert } from './eurekalert';
import { labrador } from './labrador';
import { mitNews } from './mit-news';
import { theConversation } from './the-conversation';

/** The sites that the package knows. To add one is to add a file and its line here. */
export const SITES: readonly SiteProfile[] = [auNewsroom, eurekalert, labrador, mitNews, theConversation];
