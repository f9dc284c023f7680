/**
 * What each piece of evidence adds to the log-odds that a line belongs to the article. Learned from annotated pages by
 * scripts/train-content.mjs: change the evidence there and train again, don't edit by hand.
 */

/** From the line itself and the elements around it. */
export const LOCAL_WEIGHTS: Readonly<Record<string, number>> = {
  'bias': -0.36, 'length': -0.19, 'words<4': -0.09, 'words<10': 0.11, 'words<25': -0.50, 'ends-sentence': 0.44,
  'sentences': -0.21, 'links': -0.43, 'is-link': -0.35, 'starts-lower': 0.03, 'digits': 0.02, 'bold': 0.18,
  'capitals': -0.13, 'heading': -0.03, 'list-item': 0.80, 'quote': -0.12, 'cell': 1.04, 'preformatted': 0.18,
  'caption': -0.74, 'h1': -0.35, 'h2': 0.35, 'h3+': -0.00, 'p': 0.39, 'after-break': 0.05,
  'phrase-more': -0.36, 'phrase-ask': -0.51, 'phrase-label': -0.24, 'is-title': -0.35, 'in-description': 0.41, 'in-declared-body': -0.06,
  'not-in-declared-body': -0.66, 'frame-links': -0.40, 'frame-prose': -0.07, 'parent-links': -0.38, 'parent-prose': -0.12, 'parent-prose-length': 0.38,
  'parent-short': -0.59, 'grandparent-links': -0.45, 'grandparent-prose': -0.13, 'grandparent-prose-length': 0.37, 'upper-links': -0.47, 'upper-prose-length': 0.19,
  'grid': -0.10, 'before-h1': -0.70, 'near-h1': 0.95, 'no-h1': 0.11, 'position': -0.90, 'stem-offer': -0.85,
  'hidden-main': 0.12, 'prose': -0.05, 'prose×body': -0.02, 'prose×content': 0.71, 'link×list': 0.14, 'list×short': 0.33,
  'on-navigation': 0.01, 'on-header': -0.07, 'on-footer': -0.45, 'on-aside': -0.22, 'on-teaser': -0.48, 'on-comments': -0.29,
  'on-share': -0.28, 'on-signup': -0.35, 'on-advert': -0.15, 'on-author': -0.69, 'on-tags': -0.04, 'on-meta': -0.55,
  'on-caption': -0.68, 'on-notice': -0.80, 'on-form': 0.03, 'on-hidden': -0.26, 'on-gallery': -0.10, 'on-widget': -0.60,
  'on-article': -0.11, 'on-body': 0.14, 'on-lead': -0.36, 'on-quote': -0.05, 'on-title': -0.07, 'on-list': -0.39,
  'on-more': -0.25, 'on-print': 0.00, 'on-box': -0.05, 'on-main': -0.10, 'on-concealed': -0.16, 'around-navigation': -0.23,
  'around-header': -0.28, 'around-footer': -0.59, 'around-aside': -0.05, 'around-teaser': -0.29, 'around-comments': -0.89, 'around-share': 0.02,
  'around-signup': -0.26, 'around-advert': 0.21, 'around-author': -0.38, 'around-tags': 0.40, 'around-meta': -0.25, 'around-caption': -0.11,
  'around-notice': 0.02, 'around-form': -0.08, 'around-hidden': -0.44, 'around-gallery': -0.05, 'around-widget': 0.08, 'around-article': 0.70,
  'around-body': 0.19, 'around-lead': -0.00, 'around-quote': 0.02, 'around-title': -0.22, 'around-list': -0.28, 'around-more': -0.32,
  'around-print': -0.03, 'around-box': 0.31, 'around-main': 0.40, 'around-concealed': 0.09, 'prose×comments': -0.77, 'prose×hidden': -0.15,
  'prose×concealed': -0.01, 'prose×teaser': -0.29, 'prose×aside': 0.04, 'prose×signup': -0.42, 'prose×notice': -0.46, 'prose×author': -0.60,
  'prose×footer': -0.72, 'prose×navigation': -0.19, 'prose×advert': 0.01, 'prose×box': 0.20, 'prose×form': 0.33, 'prose×caption': -0.50,
  'in-article': 0.09, 'in-main': -0.07, 'in-header': -0.29, 'in-footer': -0.59, 'in-nav': -0.05, 'in-aside': -0.75,
  'in-form': -0.74, 'in-time': 0.00,
};

/** From that and from what the lines around it came to. */
export const FINAL_WEIGHTS: Readonly<Record<string, number>> = {
  'bias': -0.39, 'length': -0.21, 'words<4': -0.11, 'words<10': -0.08, 'words<25': -0.45, 'ends-sentence': 0.38,
  'sentences': -0.18, 'links': -0.28, 'is-link': -0.19, 'starts-lower': 0.07, 'digits': -0.00, 'bold': 0.11,
  'capitals': -0.12, 'heading': 0.01, 'list-item': 0.16, 'quote': -0.04, 'cell': 0.45, 'preformatted': 0.05,
  'caption': -0.40, 'h1': -0.21, 'h2': 0.30, 'h3+': -0.04, 'p': 0.21, 'after-break': 0.03,
  'phrase-more': -0.29, 'phrase-ask': -0.35, 'phrase-label': -0.17, 'is-title': -0.19, 'in-description': 0.61, 'in-declared-body': -0.11,
  'not-in-declared-body': -0.46, 'frame-links': -0.25, 'frame-prose': 0.09, 'parent-links': -0.13, 'parent-prose': -0.08, 'parent-prose-length': -0.09,
  'parent-short': -0.36, 'grandparent-links': -0.15, 'grandparent-prose': -0.15, 'grandparent-prose-length': -0.06, 'upper-links': -0.12, 'upper-prose-length': -0.19,
  'grid': -0.06, 'before-h1': -0.47, 'near-h1': 0.37, 'no-h1': 0.10, 'position': -0.37, 'stem-offer': -0.55,
  'hidden-main': 0.30, 'prose': 0.10, 'prose×body': 0.01, 'prose×content': 0.26, 'link×list': 0.18, 'list×short': 0.15,
  'on-navigation': 0.06, 'on-header': -0.00, 'on-footer': -0.26, 'on-aside': -0.20, 'on-teaser': -0.17, 'on-comments': -0.06,
  'on-share': -0.18, 'on-signup': -0.09, 'on-advert': -0.15, 'on-author': -0.38, 'on-tags': 0.06, 'on-meta': -0.35,
  'on-caption': -0.47, 'on-notice': -0.48, 'on-form': 0.06, 'on-hidden': -0.02, 'on-gallery': -0.06, 'on-widget': -0.42,
  'on-article': -0.21, 'on-body': 0.13, 'on-lead': 0.10, 'on-quote': 0.01, 'on-title': 0.07, 'on-list': -0.30,
  'on-more': -0.08, 'on-print': 0.01, 'on-box': -0.07, 'on-main': -0.09, 'on-concealed': -0.10, 'around-navigation': -0.17,
  'around-header': 0.11, 'around-footer': -0.08, 'around-aside': 0.10, 'around-teaser': -0.15, 'around-comments': -0.03, 'around-share': 0.06,
  'around-signup': -0.30, 'around-advert': 0.15, 'around-author': -0.07, 'around-tags': 0.07, 'around-meta': -0.05, 'around-caption': 0.00,
  'around-notice': 0.21, 'around-form': -0.03, 'around-hidden': -0.14, 'around-gallery': -0.07, 'around-widget': 0.15, 'around-article': 0.11,
  'around-body': -0.19, 'around-lead': 0.02, 'around-quote': -0.00, 'around-title': -0.08, 'around-list': -0.11, 'around-more': -0.18,
  'around-print': -0.03, 'around-box': 0.23, 'around-main': 0.18, 'around-concealed': 0.10, 'prose×comments': -0.00, 'prose×hidden': 0.20,
  'prose×concealed': -0.03, 'prose×teaser': -0.06, 'prose×aside': 0.13, 'prose×signup': -0.26, 'prose×notice': -0.14, 'prose×author': -0.16,
  'prose×footer': -0.17, 'prose×navigation': -0.09, 'prose×advert': -0.01, 'prose×box': 0.09, 'prose×form': 0.28, 'prose×caption': -0.23,
  'in-article': -0.05, 'in-main': -0.05, 'in-header': -0.10, 'in-footer': -0.31, 'in-nav': -0.03, 'in-aside': -0.38,
  'in-form': -0.57, 'in-time': 0.00, 'alone': 0.65, 'before': 0.38, 'behind': 0.48, 'before-2': 0.15,
  'behind-2': 0.44, 'near': 0.23, 'wide': 0.11, 'parent': 0.47, 'grandparent': 0.31, 'upper': 0.12,
  'in-container': 0.48, 'outside-prose': -0.39, 'container-certain': 0.29, 'before-first': -0.47, 'far-before': -0.17, 'after-last': -0.71,
  'far-after': -0.39, 'heading×behind': 0.21, 'heading×last': -0.23, 'short×near': -0.01, 'item×parent': 0.39, 'item×near': 0.55,
  'cell×near': 0.23, 'caption×near': -0.40, 'link×near': -0.34, 'repeated': 0.15, 'under-label': -0.44, 'under-certain-heading': -0.13,
  'under-doubtful-heading': 0.09, 'same-parent-as-best': 0.57, 'inside-navigation': 0.06, 'inside-header': -0.17, 'inside-footer': -0.28, 'inside-aside': -0.40,
  'inside-teaser': -0.17, 'inside-comments': -0.03, 'inside-share': -0.19, 'inside-signup': -0.30, 'inside-advert': -0.01, 'inside-author': -0.34,
  'inside-tags': -0.13, 'inside-meta': 0.04, 'inside-caption': -0.54, 'inside-notice': -0.45, 'inside-form': -0.02, 'inside-hidden': -0.25,
  'inside-gallery': 0.04, 'inside-widget': -0.20, 'inside-article': 0.06, 'inside-body': -0.08, 'inside-lead': -0.18, 'inside-quote': -0.11,
  'inside-title': 0.10, 'inside-list': 0.20, 'inside-more': -0.11, 'inside-print': 0.00, 'inside-box': -0.04, 'inside-main': -0.01,
  'inside-concealed': -0.04,
};

/** Log-odds from which on a line is taken: even odds do best on pages held out. */
export const THRESHOLD = 0;
