import { Language } from '../contracts/language';
import { boilerplate } from './boilerplate';
import { bylines } from './bylines';
import { clusters } from './clusters';
import { dates } from './dates';
import { grammar } from './grammar';
import { organizations } from './organizations';
import { pages } from './pages';
import { people } from './people';
import { places } from './places';
import { quotes } from './quotes';
import { seats } from './seats';
import { words } from './words';

/** Danish. */
export const da = new Language('da', 'Danish', { dates, boilerplate, bylines, clusters, places, pages, people, grammar, organizations, quotes, seats, words });
