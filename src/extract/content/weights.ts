/**
 * What each piece of evidence adds to the log-odds that a line belongs to the article. Learned from annotated pages by
 * scripts/train-content.mjs: change the evidence there and train again, don't edit by hand.
 */

/** From the line itself and the elements around it. */
export const LOCAL_WEIGHTS: Readonly<Record<string, number>> = {
  'bias': -0.37, 'length': -0.19, 'words<4': -0.09, 'words<10': 0.11, 'words<25': -0.50, 'ends-sentence': 0.44,
  'sentences': -0.21, 'links': -0.43, 'is-link': -0.34, 'starts-lower': 0.03, 'digits': 0.03, 'bold': 0.18,
  'capitals': -0.13, 'heading': -0.02, 'list-item': 0.80, 'quote': -0.12, 'cell': 1.05, 'preformatted': 0.18,
  'caption': -0.74, 'h1': -0.35, 'h2': 0.35, 'h3+': -0.00, 'p': 0.39, 'after-break': 0.05,
  'phrase-more': -0.36, 'phrase-ask': -0.51, 'phrase-label': -0.24, 'is-title': -0.35, 'in-description': 0.43, 'in-declared-body': -0.05,
  'not-in-declared-body': -0.67, 'frame-links': -0.40, 'frame-prose': -0.07, 'parent-links': -0.38, 'parent-prose': -0.12, 'parent-prose-length': 0.39,
  'parent-short': -0.59, 'grandparent-links': -0.45, 'grandparent-prose': -0.13, 'grandparent-prose-length': 0.37, 'upper-links': -0.47, 'upper-prose-length': 0.19,
  'grid': -0.10, 'before-h1': -0.70, 'near-h1': 0.95, 'no-h1': 0.11, 'position': -0.90, 'stem-offer': -0.85,
  'hidden-main': 0.12, 'prose': -0.04, 'prose×body': -0.02, 'prose×content': 0.71, 'link×list': 0.14, 'list×short': 0.34,
  'on-navigation': 0.01, 'on-header': -0.07, 'on-footer': -0.45, 'on-aside': -0.22, 'on-teaser': -0.48, 'on-comments': -0.29,
  'on-share': -0.28, 'on-signup': -0.35, 'on-advert': -0.15, 'on-author': -0.70, 'on-tags': -0.05, 'on-meta': -0.55,
  'on-caption': -0.68, 'on-notice': -0.80, 'on-form': 0.03, 'on-hidden': -0.26, 'on-gallery': -0.10, 'on-widget': -0.60,
  'on-article': -0.11, 'on-body': 0.14, 'on-lead': -0.36, 'on-quote': -0.05, 'on-title': -0.07, 'on-list': -0.39,
  'on-more': -0.25, 'on-print': 0.00, 'on-box': -0.05, 'on-main': -0.10, 'on-concealed': -0.16, 'around-navigation': -0.23,
  'around-header': -0.28, 'around-footer': -0.59, 'around-aside': -0.05, 'around-teaser': -0.29, 'around-comments': -0.89, 'around-share': 0.01,
  'around-signup': -0.26, 'around-advert': 0.21, 'around-author': -0.38, 'around-tags': 0.40, 'around-meta': -0.25, 'around-caption': -0.11,
  'around-notice': 0.02, 'around-form': -0.08, 'around-hidden': -0.43, 'around-gallery': -0.05, 'around-widget': 0.08, 'around-article': 0.70,
  'around-body': 0.18, 'around-lead': -0.00, 'around-quote': 0.02, 'around-title': -0.22, 'around-list': -0.28, 'around-more': -0.32,
  'around-print': -0.03, 'around-box': 0.31, 'around-main': 0.40, 'around-concealed': 0.09, 'prose×comments': -0.77, 'prose×hidden': -0.16,
  'prose×concealed': -0.01, 'prose×teaser': -0.30, 'prose×aside': 0.04, 'prose×signup': -0.42, 'prose×notice': -0.46, 'prose×author': -0.60,
  'prose×footer': -0.72, 'prose×navigation': -0.20, 'prose×advert': 0.01, 'prose×box': 0.20, 'prose×form': 0.34, 'prose×caption': -0.50,
  'in-article': 0.09, 'in-main': -0.07, 'in-header': -0.29, 'in-footer': -0.59, 'in-nav': -0.05, 'in-aside': -0.75,
  'in-form': -0.74, 'in-time': 0.00,
};

/** From that and from the scores of the lines around it. */
export const FINAL_WEIGHTS: Readonly<Record<string, number>> = {
  'bias': -0.26, 'length': -0.10, 'words<4': -0.10, 'words<10': -0.01, 'words<25': -0.35, 'ends-sentence': 0.38,
  'sentences': -0.15, 'links': -0.21, 'is-link': -0.12, 'starts-lower': 0.08, 'digits': 0.01, 'bold': 0.06,
  'capitals': -0.10, 'heading': 0.10, 'list-item': 0.13, 'quote': -0.00, 'cell': 0.25, 'preformatted': 0.01,
  'caption': -0.29, 'h1': -0.20, 'h2': 0.31, 'h3+': 0.03, 'p': 0.14, 'after-break': 0.02,
  'phrase-more': -0.27, 'phrase-ask': -0.29, 'phrase-label': -0.14, 'is-title': -0.19, 'in-description': 0.57, 'in-declared-body': -0.12,
  'not-in-declared-body': -0.38, 'frame-links': -0.19, 'frame-prose': 0.10, 'parent-links': -0.05, 'parent-prose': -0.06, 'parent-prose-length': -0.15,
  'parent-short': -0.24, 'grandparent-links': -0.08, 'grandparent-prose': -0.10, 'grandparent-prose-length': -0.10, 'upper-links': -0.06, 'upper-prose-length': -0.18,
  'grid': -0.11, 'before-h1': -0.50, 'near-h1': 0.30, 'no-h1': 0.10, 'position': -0.09, 'stem-offer': -0.49,
  'hidden-main': 0.29, 'prose': 0.11, 'prose×body': -0.01, 'prose×content': 0.20, 'link×list': 0.17, 'list×short': 0.11,
  'on-navigation': 0.06, 'on-header': 0.01, 'on-footer': -0.21, 'on-aside': -0.17, 'on-teaser': -0.10, 'on-comments': -0.03,
  'on-share': -0.15, 'on-signup': -0.05, 'on-advert': -0.12, 'on-author': -0.31, 'on-tags': 0.08, 'on-meta': -0.28,
  'on-caption': -0.36, 'on-notice': -0.43, 'on-form': 0.07, 'on-hidden': 0.02, 'on-gallery': -0.04, 'on-widget': -0.34,
  'on-article': -0.16, 'on-body': 0.21, 'on-lead': 0.17, 'on-quote': 0.04, 'on-title': 0.14, 'on-list': -0.28,
  'on-more': -0.04, 'on-print': 0.01, 'on-box': -0.06, 'on-main': -0.07, 'on-concealed': -0.07, 'around-navigation': -0.17,
  'around-header': 0.10, 'around-footer': 0.02, 'around-aside': 0.14, 'around-teaser': -0.12, 'around-comments': 0.03, 'around-share': 0.08,
  'around-signup': -0.29, 'around-advert': 0.16, 'around-author': -0.02, 'around-tags': 0.01, 'around-meta': 0.01, 'around-caption': 0.01,
  'around-notice': 0.22, 'around-form': -0.01, 'around-hidden': -0.13, 'around-gallery': -0.04, 'around-widget': 0.18, 'around-article': 0.09,
  'around-body': -0.20, 'around-lead': 0.02, 'around-quote': 0.02, 'around-title': -0.06, 'around-list': -0.09, 'around-more': -0.14,
  'around-print': -0.03, 'around-box': 0.22, 'around-main': 0.19, 'around-concealed': 0.10, 'prose×comments': 0.04, 'prose×hidden': 0.22,
  'prose×concealed': -0.03, 'prose×teaser': -0.11, 'prose×aside': 0.13, 'prose×signup': -0.23, 'prose×notice': -0.10, 'prose×author': -0.09,
  'prose×footer': -0.10, 'prose×navigation': -0.07, 'prose×advert': -0.00, 'prose×box': 0.10, 'prose×form': 0.27, 'prose×caption': -0.16,
  'in-article': -0.08, 'in-main': -0.04, 'in-header': -0.11, 'in-footer': -0.25, 'in-nav': -0.04, 'in-aside': -0.30,
  'in-form': -0.50, 'in-time': 0.00, 'alone': 0.50, 'before': 0.33, 'after': 0.33, 'before-2': 0.16,
  'after-2': 0.30, 'near': 0.18, 'wide': 0.09, 'parent': 0.34, 'grandparent': 0.23, 'upper': 0.09,
  'in-container': 0.42, 'outside-prose': -0.30, 'container-certain': 0.25, 'before-first': -0.55, 'far-before': -0.22, 'after-last': -0.43,
  'far-after': -0.25, 'heading×after': 0.23, 'heading×last': -0.13, 'short×near': -0.04, 'item×parent': 0.31, 'item×near': 0.51,
  'cell×near': 0.08, 'caption×near': -0.29, 'link×near': -0.21, 'repeated': 0.15, 'under-label': -0.39, 'under-certain-heading': -0.10,
  'under-doubtful-heading': 0.14, 'same-parent-as-best': 0.43, 'since-certain': 0.10, 'until-certain': -0.13, 'text-before': -0.89, 'text-in-all': -0.46,
  'alike': 0.55, 'alike-count': 0.68, 'parent-alike': 0.56, 'parent-alike-count': 0.53, 'siblings': -0.29, 'inside-navigation': 0.08,
  'inside-header': -0.15, 'inside-footer': -0.23, 'inside-aside': -0.33, 'inside-teaser': -0.10, 'inside-comments': -0.03, 'inside-share': -0.17,
  'inside-signup': -0.29, 'inside-advert': 0.00, 'inside-author': -0.28, 'inside-tags': -0.09, 'inside-meta': 0.07, 'inside-caption': -0.39,
  'inside-notice': -0.40, 'inside-form': -0.04, 'inside-hidden': -0.23, 'inside-gallery': 0.06, 'inside-widget': -0.22, 'inside-article': 0.05,
  'inside-body': -0.14, 'inside-lead': -0.14, 'inside-quote': -0.09, 'inside-title': 0.13, 'inside-list': 0.23, 'inside-more': -0.08,
  'inside-print': 0.00, 'inside-box': -0.02, 'inside-main': -0.03, 'inside-concealed': -0.01,
};

/** Lines with higher log-odds are taken: the best value in cross-validation, for the whole text and for its passages. */
export const THRESHOLD = -0.4;

/** Lines whose odds are nearer to even than this are in doubt: the trees (tables/content-trees.json) refine them. */
export const DOUBT = 3;
