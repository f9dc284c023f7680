import type { HostileKind } from './hostile-page';
import { dates } from './kinds/dates';
import { encodings } from './kinds/encodings';
import { jsonLd } from './kinds/json-ld';
import { many } from './kinds/many';
import { nesting } from './kinds/nesting';
import { noArticle, swallowing } from './kinds/no-article';
import { places } from './kinds/places';
import { different } from './kinds/different';
import { programs } from './kinds/programs';
import { runs } from './kinds/runs';
import { size } from './kinds/size';

/** Every kind of hostile page. To add one, add an entry to a list in `kinds/`, or a new list and a line here. */
export const KINDS: readonly HostileKind[] = [
  ...nesting,
  ...many,
  ...runs,
  ...different,
  ...places,
  ...size,
  ...jsonLd,
  ...encodings,
  ...noArticle,
  ...swallowing,
  ...dates,
  ...programs,
];
