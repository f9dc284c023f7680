import { CONSENT, CUE, type Cue } from './cues';

/** Words of consent dialogs that also announce a notice; `CONSENT_WORDS` adds the names of consent systems. */
const ASKING = 'cookie cookies cookiebar cookieconsent consent gdpr ccpa privacy onetrust cookiebot usercentrics samtykke samtycke';
const CONSENT_WORDS = `${ASKING} cookiebanner cookienotice cookieyes optanon cybot didomi cmplz iubenda truste trustarc`;

/**
 * The words of class and id names by what they announce: English as content systems write it (TYPO3, WordPress, Drupal,
 * Plone, EPiServer, Sitecore, Escenic, Labrador, Government Site Builder …), then Danish, Swedish, Norwegian, German,
 * Dutch, French, Finnish. Names are split at "-", "_" and capitals; two parts in a row also match a compound listed here.
 */
const WORDS: Readonly<Record<Cue, string>> = {
  navigation:
    'nav navi navigation navbar menu mainmenu submenu topmenu megamenu menubar breadcrumb breadcrumbs crumb crumbs breadcrumbbar pager pagination paginator pagenav subnav topnav sidenav leftnav rightnav skiplink skip toc sitemap tabs tablist dropdown hamburger brodkrumme brodsmule brødkrumme krumme navigasjon navigering smulesti stier brotkrumen hauptnavigation seitennavigation navigatie kruimelpad ariane fil filariane valikko murupolku languages langswitch languageswitcher',
  header: 'header masthead topbar banner siteheader pageheader logo branding kopf kopfbereich sidhuvud sidehoved topp',
  footer: 'footer foot colophon bottom copyright sitefooter pagefooter bottombar fuss fusszeile sidfot bunn bund sidefod pied voettekst legal imprint impressum disclaimer',
  aside: 'aside sidebar side sidebars rightcol leftcol rightcolumn leftcolumn rail rightrail siderail complementary secondary tertiary marginal randspalte marginalspalte sidespalte højrespalte spalte kolumne sidopanel colonne zijbalk sivupalkki',
  teaser:
    'teaser teasers related relateds recommended recommendation recommendations recirc recirculation trending popular mostpopular mostread mostviewed latest readmore morenews morestories similar alsolike youmaylike seealso nextup upnext outbrain taboola zergnet feed feeds promo promos promoted card cards tile tiles listing listings newslist articlelist postlist postnav prevnext adjacent onward carousel swiper slick relatedposts relatedarticles relatedcontent relatednews suggested suggestions weitere weiterfuehrend mehr aehnliche verwandt relateret relaterede relaterte relaterat relaterade liknande lignende læsogså lesogså mere flere senaste seneste siste populære populære mestlæste mestleste meest gerelateerd lire aussi lue lisää aiheesta luetuimmat plus previous next',
  comments: 'comment comments commentlist commenting disqus respond reply replies discussion kommentar kommentarer kommentare kommentaren reacties reactie commentaires commentaire kommentit livefyre coral spotim',
  share: 'share sharing shares sharebar sharedaddy addthis addtoany social socials socialmedia socialbar sociale facebook twitter linkedin whatsapp pinterest del deling dela teilen delen partage partager jaa jako follow followus shariff bookmark like likes reactions sns',
  signup: 'newsletter newsletters subscribe subscription subscriptions signup optin mailchimp register registration login signin paywall nyhedsbrev nyhetsbrev nyhetsbrevet abonner abonnement tilmeld registrer anmeldung inschrijven nieuwsbrief infolettre uutiskirje membership donate donation',
  advert: 'ad ads adv advert adverts advertisement advertising advertorial adslot adunit adbox adcontainer adwrapper adsbygoogle banner banners sponsor sponsored sponsors dfp gpt doubleclick googlead annonce annoncer annons annonser anzeige anzeigen werbung reklame reklam mainos advertentie publicite pub affiliate commerce deal deals',
  author: 'author authors bio biography authorbox authorbio authorinfo byline bylines contributor contributors writer forfatter författare forfattar autor autoren auteur auteurs kirjoittaja skribent journalist aboutauthor vcard profile',
  tags: 'tag tags tagcloud taglist keywords topics topic categories category cat emne emner emneord ämnen nyckelord stikkord schlagworte schlagwort thema themen onderwerpen trefwoorden motscles avainsanat taxonomy terms',
  meta: 'meta metadata info infos dateline date published pubdate timestamp timeago time posted datum dato date publiceret publicerad publisert veröffentlicht postmeta entrymeta articlemeta details source breadcrumb credits credit kicker eyebrow readingtime',
  caption: 'caption captions figcaption imagecaption photocaption billedtekst billedetekst bildtext bildetekst bildunterschrift bildunterzeile legende légende onderschrift bijschrift kuvateksti subtext imagetext wpcaption photocredit copyrightimage fotocredit cutline mediacaption',
  notice: `${ASKING} notice alert alerts modal popup popover overlay lightbox dialog toast hinweis warning message messages announcement`,
  form: 'form forms search searchbox searchform input field captcha survey poll quiz contactform sog søg sök søk suche zoeken recherche haku rating ratings vote',
  hidden: '',
  concealed: 'collapse collapsed collapsible accordion offscreen offcanvas flyout drawer tooltip',
  gallery: 'gallery galleries slideshow slider slides slide lightbox photos billedgalleri galleri bildgalerie fotostrecke bildstrecke diaporama video videos player jwplayer embed podcast audio',
  widget: 'widget widgets plugin module modules portlet box boxes block tool tools toolbar toolbox actions action button buttons btn cta controls utility utilities print printbutton email download downloads listen lyt höre vorlesen',
  article: 'article articles artikel artikkel artikeln post story news newsitem newsdetail newsarticle entry hentry single detail blogpost nyhed nyheter nyhet nyheten beitrag bericht uutinen actualite pressrelease pressemeddelelse pressmeddelande pressemitteilung meldung',
  body: 'body content text articlebody articletext articlecontent storybody storytext storycontent bodytext maintext entrycontent postcontent postbody contentbody richtext rte wysiwyg copy brødtekst brodtekst brödtext bodycopy prose fliesstext artikeltext inhalt innhold indhold innehåll inhoud contenu sisältö paragraph paragraphs tekst textblock csc ce field',
  lead: 'lead lede intro introduction ingress manchet manchette standfirst dek deck subtitle subheadline subhead summary abstract teasertext vorspann einleitung anleser underrubrik chapo chapeau ingressi excerpt preamble description sommaire sammendrag resume',
  quote: 'quote quotes pullquote blockquote citat sitat zitat citaat citation pull faktaruta sitaatti',
  title: 'title headline heading rubrik overskrift titel titre tittel otsikko überschrift ueberschrift hed',
  list: 'list liste items item row rows grid',
  more: 'more readmore seemore loadmore expand toggle accordion læsmere lesmer läsmer weiterlesen',
  print: 'noprint printonly',
  box: 'infobox factbox fact facts fakta faktabox faktaboks faktaruta infokasten kasten sidebox infoboks boks ruta callout highlight keypoints takeaways',
  main: 'main primary maincontent hauptinhalt hovedindhold huvudinnehåll hovedinnhold pagecontent hoofdinhoud',
};

/**
 * Whole class names that hide an element. As parts of longer names ("overflow-hidden", "md:hidden") they say nothing,
 * nor do they beside a name that shows the element on wider screens ("hidden md:block").
 */
export const HIDING_CLASSES: ReadonlySet<string> = new Set(
  'hidden hide invisible sr-only visually-hidden visuallyhidden screen-reader-text screenreader-text aural element-invisible is-hidden u-hidden d-none displaynone ng-hide assistive-text skjult dold'.split(' '),
);
export const SHOWN_AGAIN = /:(?:block|flex|grid|inline)|-(?:sm|md|lg|xl)-/u;

/** Word → bits of its cues. */
export const CUE_OF_WORD: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  for (const [cue, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ').filter(Boolean)) bits.set(word, (bits.get(word) ?? 0) | CUE[cue as Cue]);
  }
  for (const word of CONSENT_WORDS.split(' ')) bits.set(word, (bits.get(word) ?? 0) | CONSENT);
  return bits;
})();
