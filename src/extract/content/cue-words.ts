import { LANGUAGES } from '../../languages/languages';
import { once } from '../../text/once';
import { CONSENT, CUE, type Cue } from './cues';

/** Words of consent dialogs that also announce a notice; `CONSENT_WORDS` adds the names of consent systems. */
const ASKING = 'cookie cookies cookiebar cookieconsent consent gdpr ccpa privacy onetrust cookiebot usercentrics';
const CONSENT_WORDS = `${ASKING} cookiebanner cookienotice cookieyes optanon cybot didomi cmplz iubenda truste trustarc`;

/**
 * The words of class and id names by what they announce, in English as content systems write it (TYPO3, WordPress, Drupal,
 * Plone, EPiServer, Sitecore, Escenic, Labrador, Government Site Builder …); those in other languages are in their tables.
 * Names are split at "-", "_" and capitals; two parts in a row also match a compound listed here.
 */
const WORDS: Readonly<Record<Exclude<Cue, 'hidden'>, string>> = {
  navigation:
    'nav navi navigation navbar menu mainmenu submenu topmenu megamenu menubar breadcrumb breadcrumbs crumb crumbs breadcrumbbar pager pagination paginator pagenav subnav topnav sidenav leftnav rightnav skiplink skip toc sitemap tabs tablist dropdown hamburger languages langswitch languageswitcher',
  header: 'header masthead topbar banner siteheader pageheader logo branding',
  footer: 'footer foot colophon bottom copyright sitefooter pagefooter bottombar legal imprint disclaimer',
  aside: 'aside sidebar side sidebars rightcol leftcol rightcolumn leftcolumn rail rightrail siderail complementary secondary tertiary marginal',
  teaser:
    'teaser teasers related relateds recommended recommendation recommendations recirc recirculation trending popular mostpopular mostread mostviewed latest readmore morenews morestories similar alsolike youmaylike seealso nextup upnext outbrain taboola zergnet feed feeds promo promos promoted card cards tile tiles listing listings newslist articlelist postlist postnav prevnext adjacent onward carousel swiper slick relatedposts relatedarticles relatedcontent relatednews suggested suggestions previous next',
  comments: 'comment comments commentlist commenting disqus respond reply replies discussion livefyre coral spotim',
  share: 'share sharing shares sharebar sharedaddy addthis addtoany social socials socialmedia socialbar facebook twitter linkedin whatsapp pinterest follow followus shariff bookmark like likes reactions sns',
  signup: 'newsletter newsletters subscribe subscription subscriptions signup optin mailchimp register registration login signin paywall membership donate donation',
  advert: 'ad ads adv advert adverts advertisement advertising advertorial adslot adunit adbox adcontainer adwrapper adsbygoogle banner banners sponsor sponsored sponsors dfp gpt doubleclick googlead affiliate commerce deal deals',
  author: 'author authors bio biography authorbox authorbio authorinfo byline bylines contributor contributors writer journalist aboutauthor vcard profile',
  tags: 'tag tags tagcloud taglist keywords topics topic categories category cat taxonomy terms',
  meta: 'meta metadata info infos dateline date published pubdate timestamp timeago time posted postmeta entrymeta articlemeta details source breadcrumb credits credit kicker eyebrow readingtime',
  caption: 'caption captions figcaption imagecaption photocaption subtext imagetext wpcaption photocredit copyrightimage fotocredit cutline mediacaption',
  notice: `${ASKING} notice alert alerts modal popup popover overlay lightbox dialog toast warning message messages announcement`,
  form: 'form forms search searchbox searchform input field captcha survey poll quiz contactform rating ratings vote',
  concealed: 'collapse collapsed collapsible accordion offscreen offcanvas flyout drawer tooltip',
  gallery: 'gallery galleries slideshow slider slides slide lightbox photos video videos player jwplayer embed podcast audio',
  widget: 'widget widgets plugin module modules portlet box boxes block tool tools toolbar toolbox actions action button buttons btn cta controls utility utilities print printbutton email download downloads listen',
  article: 'article articles post story news newsitem newsdetail newsarticle entry hentry single detail blogpost pressrelease',
  body: 'body content text articlebody articletext articlecontent storybody storytext storycontent bodytext maintext entrycontent postcontent postbody contentbody richtext rte wysiwyg copy bodycopy prose paragraph paragraphs textblock csc ce field',
  lead: 'lead lede intro introduction standfirst dek deck subtitle subheadline subhead summary abstract teasertext excerpt preamble description',
  quote: 'quote quotes pullquote blockquote pull',
  title: 'title headline heading hed',
  list: 'list items item row rows grid',
  more: 'more readmore seemore loadmore expand toggle accordion',
  print: 'noprint printonly',
  box: 'infobox factbox fact facts sidebox callout highlight keypoints takeaways',
  main: 'main primary maincontent pagecontent',
};

/**
 * Whole class names that hide an element. As parts of longer names ("overflow-hidden", "md:hidden") they say nothing,
 * nor do they beside a name that shows the element on wider screens ("hidden md:block").
 */
export const hidingClasses = once(
  (): ReadonlySet<string> =>
    new Set([
      ...['hidden', 'hide', 'invisible', 'is-hidden', 'u-hidden', 'ng-hide', 'd-none', 'displaynone', 'element-invisible', 'aural'],
      ...['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'screenreader-text', 'assistive-text'],
      ...LANGUAGES.flatMap(({ pages }) => pages.classes.hidden ?? []),
    ]),
);
/** Parts of class names that show an element on wider screens. */
export const SHOWN_AGAIN = /:(?:block|flex|grid|inline)|-(?:sm|md|lg|xl)-/u;

/** Word → bits of its cues. */
export const cueOfWord = once((): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  const add = (words: readonly string[], cues: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | cues);
  };
  for (const [cue, words] of Object.entries(WORDS)) add(words.split(' '), CUE[cue as Cue]);
  add(CONSENT_WORDS.split(' '), CONSENT);
  for (const { hidden: _, consent = [], ...words } of LANGUAGES.map(({ pages }) => pages.classes)) {
    for (const cue of keysOf(words)) add(words[cue] ?? [], CUE[cue]);
    add(consent, CUE.notice | CONSENT);
  }
  return bits;
});

const keysOf = <Key extends string>(record: Readonly<Partial<Record<Key, unknown>>>): Key[] => Object.keys(record) as Key[];
