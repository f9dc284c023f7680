/**
 * What each piece of evidence adds to the log-odds that a line belongs to the article. Learned from annotated pages by
 * scripts/train-content.mjs: change the evidence there and train again, don't edit by hand.
 */

/** From the line itself and the elements around it. */
export const LOCAL_WEIGHTS: Readonly<Record<string, number>> = {
  'bias': -0.41, 'length': -0.49, 'words<4': -0.07, 'words<10': 0.29, 'words<25': -0.49, 'ends-sentence': 0.76,
  'sentences': -0.87, 'links': -0.40, 'is-link': -0.37, 'starts-lower': 0.01, 'digits': -0.18, 'bold': 0.15,
  'capitals': -0.39, 'heading': 0.14, 'list-item': 1.26, 'quote': -0.28, 'cell': 1.60, 'preformatted': 0.64,
  'caption': -1.23, 'h1': -0.58, 'h2': 0.67, 'h3+': 0.06, 'p': 0.86, 'after-break': 0.37,
  'phrase-more': -1.14, 'phrase-ask': -1.20, 'phrase-label': -0.83, 'is-title': -0.63, 'in-description': 1.00, 'in-declared-body': 0.30,
  'not-in-declared-body': -0.94, 'frame-links': -0.37, 'frame-prose': 0.01, 'parent-links': -0.28, 'parent-prose': 0.17, 'parent-prose-length': 0.10,
  'parent-short': -0.89, 'grandparent-links': -0.40, 'grandparent-prose': 0.19, 'grandparent-prose-length': 0.43, 'upper-links': -0.43, 'upper-prose-length': 0.04,
  'grid': -1.02, 'before-h1': -1.17, 'near-h1': 1.82, 'no-h1': 0.60, 'position': -1.07, 'prose': -0.08,
  'prose×body': -0.25, 'prose×content': 0.73, 'link×list': 0.12, 'list×short': 0.52, 'on-navigation': 0.34, 'on-header': 0.00,
  'on-footer': -1.24, 'on-aside': -0.31, 'on-teaser': -0.78, 'on-comments': -0.64, 'on-share': -0.81, 'on-signup': -0.86,
  'on-advert': -0.44, 'on-author': -1.71, 'on-tags': 0.25, 'on-meta': -0.62, 'on-caption': -1.35, 'on-notice': -2.78,
  'on-form': 0.50, 'on-hidden': -0.26, 'on-gallery': -0.28, 'on-widget': -1.13, 'on-article': -0.02, 'on-body': 0.39,
  'on-lead': -0.55, 'on-quote': 0.01, 'on-title': 0.32, 'on-list': -0.92, 'on-more': -0.51, 'on-print': 0.02,
  'on-box': -0.01, 'on-main': -0.26, 'around-navigation': -0.25, 'around-header': -0.51, 'around-footer': -1.10, 'around-aside': 0.34,
  'around-teaser': -0.44, 'around-comments': -1.75, 'around-share': -0.22, 'around-signup': -0.66, 'around-advert': 0.46, 'around-author': -0.89,
  'around-tags': 0.85, 'around-meta': -0.07, 'around-caption': -0.06, 'around-notice': 0.03, 'around-form': 0.69, 'around-hidden': -0.04,
  'around-gallery': -0.21, 'around-widget': 0.38, 'around-article': 1.06, 'around-body': 0.13, 'around-lead': 0.38, 'around-quote': 0.00,
  'around-title': -0.09, 'around-list': -0.91, 'around-more': -0.75, 'around-print': -0.17, 'around-box': 0.90, 'around-main': 0.70,
  'in-article': -0.42, 'in-main': -0.39, 'in-header': -0.27, 'in-footer': -1.07, 'in-nav': 0.14, 'in-aside': -1.78,
  'in-form': -2.66, 'in-time': 0.00,
};

/** From that and from what the lines around it came to. */
export const FINAL_WEIGHTS: Readonly<Record<string, number>> = {
  'bias': -0.61, 'length': -0.36, 'words<4': -0.15, 'words<10': -0.01, 'words<25': -0.50, 'ends-sentence': 0.57,
  'sentences': -0.27, 'links': -0.35, 'is-link': -0.19, 'starts-lower': 0.05, 'digits': 0.06, 'bold': 0.12,
  'capitals': -0.26, 'heading': -0.15, 'list-item': -0.21, 'quote': 0.03, 'cell': 0.82, 'preformatted': 0.02,
  'caption': -0.31, 'h1': -0.44, 'h2': 0.47, 'h3+': -0.21, 'p': 0.42, 'after-break': 0.12,
  'phrase-more': -0.89, 'phrase-ask': -0.70, 'phrase-label': -0.61, 'is-title': -0.45, 'in-description': 1.54, 'in-declared-body': -0.07,
  'not-in-declared-body': -0.33, 'frame-links': -0.35, 'frame-prose': 0.26, 'parent-links': -0.13, 'parent-prose': -0.11, 'parent-prose-length': -0.23,
  'parent-short': -0.33, 'grandparent-links': -0.22, 'grandparent-prose': -0.39, 'grandparent-prose-length': 0.05, 'upper-links': -0.18, 'upper-prose-length': 0.00,
  'grid': 0.82, 'before-h1': -1.04, 'near-h1': 0.08, 'no-h1': 0.16, 'position': -0.17, 'prose': 0.25,
  'prose×body': 0.08, 'prose×content': -0.06, 'link×list': 0.15, 'list×short': 0.17, 'on-navigation': 0.15, 'on-header': 0.18,
  'on-footer': -0.73, 'on-aside': 0.13, 'on-teaser': -0.31, 'on-comments': -0.02, 'on-share': -0.54, 'on-signup': -0.28,
  'on-advert': -0.43, 'on-author': -0.65, 'on-tags': 0.41, 'on-meta': -0.34, 'on-caption': -0.62, 'on-notice': -0.84,
  'on-form': 0.30, 'on-hidden': 0.15, 'on-gallery': -0.09, 'on-widget': -0.27, 'on-article': -0.44, 'on-body': 0.21,
  'on-lead': 0.36, 'on-quote': 0.20, 'on-title': 0.38, 'on-list': -0.30, 'on-more': -0.13, 'on-print': 0.03,
  'on-box': -0.11, 'on-main': -0.31, 'around-navigation': -0.27, 'around-header': 0.33, 'around-footer': 0.03, 'around-aside': 0.34,
  'around-teaser': -0.34, 'around-comments': 0.01, 'around-share': -0.01, 'around-signup': -0.77, 'around-advert': 0.18, 'around-author': 0.33,
  'around-tags': -0.13, 'around-meta': 0.05, 'around-caption': 0.02, 'around-notice': 0.16, 'around-form': 0.46, 'around-hidden': 0.22,
  'around-gallery': -0.49, 'around-widget': 0.03, 'around-article': -0.25, 'around-body': -0.27, 'around-lead': 0.24, 'around-quote': 0.05,
  'around-title': 0.21, 'around-list': 0.09, 'around-more': -0.24, 'around-print': -0.09, 'around-box': 0.40, 'around-main': 0.16,
  'in-article': 0.07, 'in-main': 0.02, 'in-header': -0.16, 'in-footer': -0.67, 'in-nav': -0.11, 'in-aside': -0.73,
  'in-form': -1.29, 'in-time': 0.00, 'alone': 0.75, 'before': 0.36, 'behind': 0.50, 'before-2': 0.05,
  'behind-2': 0.55, 'near': 0.19, 'wide': 0.13, 'parent': 0.47, 'grandparent': 0.13, 'upper': -0.16,
  'in-container': 1.24, 'outside-prose': -0.84, 'container-certain': 0.23, 'before-first': -0.41, 'far-before': 0.14, 'after-last': -0.67,
  'far-after': -0.68, 'heading×behind': 0.42, 'heading×last': 0.17, 'short×near': -0.04, 'item×parent': 0.45, 'item×near': 1.25,
  'cell×near': 0.65, 'caption×near': -0.54, 'link×near': -0.55, 'repeated': 0.36, 'under-label': -0.34, 'under-certain-heading': -0.24,
  'under-doubtful-heading': -0.03, 'same-parent-as-best': 0.63, 'inside-navigation': -0.09, 'inside-header': -0.76, 'inside-footer': -1.22, 'inside-aside': -0.85,
  'inside-teaser': -0.45, 'inside-comments': -0.35, 'inside-share': -0.52, 'inside-signup': -1.07, 'inside-advert': -0.37, 'inside-author': -1.20,
  'inside-tags': -0.58, 'inside-meta': -0.23, 'inside-caption': -0.83, 'inside-notice': -0.46, 'inside-form': 0.15, 'inside-hidden': -0.68,
  'inside-gallery': -0.03, 'inside-widget': -0.23, 'inside-article': 0.36, 'inside-body': -0.22, 'inside-lead': -0.86, 'inside-quote': -0.45,
  'inside-title': -0.35, 'inside-list': 0.93, 'inside-more': -0.29, 'inside-print': 0.00, 'inside-box': -0.20, 'inside-main': 0.19,
};

/** Log-odds from which on a line is taken: below even, for a lost line costs a record more than an extra one. */
export const THRESHOLD = -0.8;
