import { followCorrections } from './corrections';
import { followDrops } from './drops';
import { followLanguage } from './language';
import { followLights } from './lights';

// The page works without this script; what the script adds is revealed here.
document.documentElement.classList.add('scripted');
followLanguage();
followDrops();
if (document.getElementById('data') !== null) {
  followLights();
  followCorrections();
}
