/** What stands beside an article and is none of it, made up for training pages (varied-pages.mjs), by language. */

const list = (titles) => `<ul>${titles.map((title, i) => `<li><a href="/x/${i}">${title}</a></li>`).join('')}</ul>`;
const teasers = (items) => items.map(([title, text], i) => `<div><a href="/y/${i}"><h4>${title}</h4></a><p>${text}</p></div>`).join('');
const comments = (items) => items.map(([name, text]) => `<div><div>${name}</div><p>${text}</p></div>`).join('');
const signup = (text) => `<p>${text}</p><form><input type="email"><button>OK</button></form>`;

export const BOXES = {
  eng: {
    related: {
      heading: 'Related articles',
      html: list(['Why the harbour froze twice this winter', 'A lamp that reads the tide', 'Seven questions about moss on roofs']),
    },
    newsletter: {
      heading: 'Never miss a story',
      html: signup('Join forty thousand readers and get our weekly letter with the best pieces straight to your inbox.'),
    },
    author: {
      heading: 'About the author',
      html: '<p>Hedda Crane is a reporter who covers rivers, ports and the people who live beside them. She lives in Hull.</p>',
    },
    comments: {
      heading: '2 comments',
      html: comments([
        ['Wendel Pike', 'I grew up near that bridge and it was always damp, so none of this surprises me in the least.'],
        ['oldsailor61', 'Great piece, but you forgot to mention the ferry that ran until the seventies.'],
      ]),
    },
    teasers: {
      heading: 'More from this section',
      html: teasers([
        ['A whale in the canal', 'When the lock keeper opened the gate on Monday he found an unusual visitor waiting in the basin.'],
        ['Salt on the windows', 'A storm carried sea salt forty miles inland, and gardeners are counting the damage.'],
      ]),
    },
  },
  deu: {
    related: {
      heading: 'Das könnte Sie auch interessieren',
      html: list(['Warum der Hafen zweimal zufror', 'Eine Lampe, die die Flut liest', 'Sieben Fragen zu Moos auf Dächern']),
    },
    newsletter: {
      heading: 'Nichts mehr verpassen',
      html: signup('Vierzigtausend Leserinnen und Leser erhalten jede Woche unseren Newsletter mit den besten Beiträgen.'),
    },
    author: {
      heading: 'Zur Autorin',
      html: '<p>Hedda Kranz ist Reporterin und schreibt über Flüsse, Häfen und die Menschen, die dort leben. Sie wohnt in Husum.</p>',
    },
    comments: {
      heading: '2 Kommentare',
      html: comments([
        ['Wendel Pick', 'Ich bin neben der Brücke aufgewachsen, dort war es immer feucht, mich überrascht das alles nicht.'],
        ['seebaer61', 'Schöner Text, aber die Fähre, die bis in die Siebziger fuhr, fehlt mir darin.'],
      ]),
    },
    teasers: {
      heading: 'Mehr aus diesem Ressort',
      html: teasers([
        ['Ein Wal im Kanal', 'Als der Schleusenwärter am Montag das Tor öffnete, wartete im Becken ein ungewöhnlicher Gast.'],
        ['Salz auf den Scheiben', 'Ein Sturm trug Meersalz sechzig Kilometer ins Land, nun zählen Gärtner die Schäden.'],
      ]),
    },
  },
  fra: {
    related: {
      heading: 'À lire aussi',
      html: list(['Pourquoi le port a gelé deux fois cet hiver', 'Une lampe qui lit la marée', 'Sept questions sur la mousse des toits']),
    },
    newsletter: {
      heading: 'Ne manquez rien',
      html: signup('Rejoignez quarante mille lecteurs et recevez chaque semaine notre lettre avec les meilleurs articles.'),
    },
    author: {
      heading: "À propos de l'auteur",
      html: '<p>Hedda Crane est journaliste. Elle écrit sur les fleuves, les ports et ceux qui vivent au bord. Elle habite au Havre.</p>',
    },
    comments: {
      heading: '2 commentaires',
      html: comments([
        ['Wendel Pic', "J'ai grandi près de ce pont, c'était toujours humide, rien de tout cela ne m'étonne."],
        ['vieuxmarin61', "Très bel article, mais vous oubliez le bac qui a circulé jusqu'aux années soixante-dix."],
      ]),
    },
    teasers: {
      heading: 'Dans la même rubrique',
      html: teasers([
        ['Une baleine dans le canal', "Lundi, en ouvrant la porte, l'éclusier a trouvé dans le bassin une visiteuse inattendue."],
        ['Du sel aux fenêtres', 'Une tempête a porté le sel marin à soixante kilomètres des côtes, et les jardiniers comptent les dégâts.'],
      ]),
    },
  },
};
