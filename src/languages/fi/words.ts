import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of Finnish, written by hand. */
export const words = (): WordTables => ({
  words: [
    'tervetuloa', 'kiitos', 'aiemmin', 'aikaisemmin', 'aikana', 'aina', 'ainoastaan', 'ali', 'alun', 'alunperin', 'antaa', 'asti',
    'edelleen', 'edessä', 'ehkä', 'ei', 'eikä', 'eilen', 'eivät', 'ellei', 'emme', 'en', 'enemmän', 'eniten', 'ennen', 'ensiksi',
    'ensimmäinen', 'ensin', 'erittäin', 'erityisesti', 'et', 'etenkin', 'etsi', 'ette', 'että', 'harva', 'harvat', 'he', 'heidän',
    'heillä', 'heitä', 'huolimatta', 'huomenna', 'hyvin', 'hyvä', 'hyvät', 'hän', 'hänellä', 'hänen', 'häntä', 'ilman', 'itse', 'ja',
    'jo', 'johon', 'joiden', 'joka', 'jokainen', 'jokin', 'joku', 'jolla', 'jonka', 'jopa', 'jos', 'josko', 'jossa', 'josta', 'jotka',
    'jotkin', 'jotkut', 'jotta', 'joukossa', 'juuri', 'jälkeen', 'jälleen', 'kahdeksan', 'kaikki', 'kaikkien', 'kaksi', 'kanssa', 'katso',
    'kauan', 'kenen', 'ketkä', 'kiitos', 'kohti', 'kolmas', 'kolme', 'koska', 'koskaan', 'kuin', 'kuitenkin', 'kuka', 'kukaan', 'kumpi',
    'kumpikin', 'kun', 'kunnes', 'kuuntele', 'kuusi', 'kuva', 'kuvat', 'kyllä', 'kymmenen', 'lataa', 'lisäksi', 'lisätietoja', 'lopulta',
    'lue', 'luona', 'lyhyesti', 'lähde', 'lähteet', 'lähtien', 'läpi', 'löytyy', 'mahdollisesti', 'me', 'meidän', 'meillä', 'meitä',
    'menee', 'meni', 'mihin', 'miksi', 'mikä', 'mikään', 'milloin', 'minkä', 'minua', 'minulla', 'minun', 'minä', 'missä', 'mistä',
    'miten', 'mitkä', 'mitä', 'molemmat', 'monet', 'moni', 'monia', 'muita', 'mukaan', 'mutta', 'muu', 'muut', 'muuten', 'myöhemmin',
    'myös', 'ne', 'neljä', 'niiden', 'niin', 'niitä', 'nuo', 'nykyisin', 'nykyään', 'nyt', 'näiden', 'näin', 'näissä', 'näistä', 'näkee',
    'nämä', 'ohella', 'oli', 'olivat', 'olla', 'ollut', 'on', 'onneksi', 'ottaa', 'ovat', 'paljon', 'pian', 'pienet', 'pieni', 'piti',
    'pitkin', 'pitää', 'saa', 'saakka', 'sai', 'sama', 'samaan', 'samalla', 'samat', 'sanoi', 'sanoo', 'se', 'seitsemän', 'sekä',
    'sellainen', 'sen', 'seuraavaksi', 'siellä', 'sieltä', 'siihen', 'siinä', 'siis', 'siitä', 'siksi', 'sille', 'sillä', 'silti',
    'siltä', 'sinne', 'sinua', 'sinun', 'sinä', 'sitten', 'sitä', 'suuret', 'suuri', 'taas', 'tai', 'takana', 'takia', 'tavallisesti',
    'te', 'teidän', 'teitä', 'tekee', 'teki', 'teksti', 'tietenkin', 'tietysti', 'toinen', 'toisaalta', 'toiset', 'tulee', 'tuli', 'tuo',
    'tuolla', 'tuon', 'tutkijat', 'tutkimuksen', 'tutkimus', 'tähän', 'tällainen', 'tälle', 'tällä', 'tältä', 'tämä', 'tämän', 'tänne',
    'tänään', 'tässä', 'tästä', 'tätä', 'täytyy', 'täällä', 'täältä', 'usea', 'useat', 'usein', 'useita', 'uuden', 'uudet', 'uusi',
    'uutinen', 'uutiset', 'vai', 'vaikka', 'vain', 'valitettavasti', 'varten', 'vastaan', 'vielä', 'viimein', 'viimeksi', 'viisi', 'voi',
    'voisi', 'voivat', 'vuoksi', 'vähemmän', 'vähän', 'välillä', 'yhdeksän', 'yhteystiedot', 'yhä', 'yksi', 'yleensä', 'yli', 'ympäri',
    'älä', 'asia', 'asian', 'asiaa', 'asiasta', 'asiassa', 'asialle', 'asiat',
  ],
});
