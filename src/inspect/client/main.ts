import { followCorrections } from './corrections';
import { followDrops } from './drops';
import { followLanguage } from './language';
import { followLights } from './lights';

// The page can be read without this script; what it adds is revealed now.
document.documentElement.classList.add('scripted');
followLanguage();
followDrops();
if (document.getElementById('data') !== null) {
  followLights();
  followCorrections();
}
