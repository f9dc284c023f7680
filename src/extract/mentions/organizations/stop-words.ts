/** Words in capitals that are not organizations, in any language. Lower case, each group in alphabetical order. */
// prettier-ignore
export const NO_ABBREVIATIONS: ReadonlySet<string> = new Set([
  // Currencies, tax and money.
  'aud', 'bip', 'bnp', 'btc', 'cad', 'dkk', 'ebit', 'ebitda', 'etf', 'eth', 'eur', 'gbp', 'gdp', 'ipo', 'jpy', 'kr', 'mia', 'mio', 'moms',
  'nft', 'nok', 'otc', 'roi', 'sek', 'usd',
  // Measures, times and single letters.
  'a', 'am', 'cet', 'cm', 'e', 'fps', 'gmt', 'gw', 'ha', 'i', 'kg', 'km', 'kvm', 'kwh', 'mm', 'mw', 'nm', 'o', 'pm', 'u', 'utc', 'v', 'x',
  // Numerals.
  'ii', 'iii', 'iv', 'ix', 'vi', 'vii', 'viii', 'xi', 'xii', 'xx', 'xxi',
  // Degrees, titles and posts.
  'ba', 'bsc', 'ceo', 'cfo', 'coo', 'cto', 'dr', 'ing', 'jr', 'ma', 'mba', 'md', 'mep', 'mp', 'msc', 'ph', 'phd', 'sr', 'st', 'vd',
  // Countries, and their domains.
  'brd', 'ch', 'co', 'ddr', 'de', 'dk', 'fr', 'nl', 'no', 'se', 'uae', 'udssr', 'uk', 'us', 'usa', 'ussr',
  // Chemistry, medicine and biology.
  'abs', 'adhd', 'aids', 'als', 'bmi', 'bse', 'copd', 'cov', 'covid', 'crispr', 'ct', 'ddt', 'dna', 'ecg', 'eeg', 'ekg', 'gmo', 'hiv',
  'hpv', 'ibs', 'iq', 'ivf', 'kol', 'mers', 'mr', 'mri', 'mrna', 'mrsa', 'ms', 'nh', 'ogm', 'pcb', 'pcr', 'pet', 'ptsd', 'pvc', 'rna',
  'sars', 'sars-cov', 'tb', 'tnt',
  // Electricity, vehicles and fuels.
  'ac', 'bev', 'cng', 'dc', 'ev', 'ir', 'kwk', 'lcd', 'led', 'lkw', 'lng', 'lpg', 'oled', 'phev', 'pkw', 'pv', 'suv', 'suvs', 'uv',
  'öpnv',
  // Computers, networks and formats.
  '2fa', 'aac', 'ai', 'anc', 'api', 'ar', 'atm', 'b2b', 'cd', 'cicd', 'cli', 'cms', 'cpu', 'crm', 'css', 'csv', 'dao', 'defi', 'dlss',
  'dns', 'dvd', 'edb', 'erp', 'flac', 'ftp', 'gif', 'gps', 'gpt', 'gpu', 'gsm', 'gui', 'hdd', 'hdmi', 'html', 'http', 'https', 'iaas',
  'ict', 'id', 'ide', 'ikt', 'iot', 'ip', 'it', 'jpeg', 'jpg', 'json', 'ki', 'lan', 'ldac', 'lidar', 'llm', 'lte', 'mfa', 'ml', 'mp3',
  'mp4', 'mqtt', 'mso', 'nas', 'nfc', 'nlp', 'nosql', 'nvme', 'oauth', 'ocr', 'os', 'paas', 'pc', 'pdf', 'php', 'pin', 'png', 'qr',
  'raid', 'ram', 'repl', 'rest', 'rfid', 'rgb', 'risc', 'rom', 'rss', 'saas', 'sbc', 'sdk', 'sem', 'seo', 'siem', 'sku', 'sms', 'smtp',
  'soap', 'sql', 'ssd', 'ssh', 'ssid', 'ssl', 'sso', 'svg', 'tcp', 'tls', 'tv', 'udp', 'ui', 'url', 'usb', 'utf', 'ux', 'vm', 'vms',
  'vpn', 'vr', 'wan', 'wifi', 'wlan', 'www', 'xml', 'xr', 'yaml',
  // Work, trade and law.
  'aml', 'asap', 'att', 'cpc', 'cpr', 'csr', 'cta', 'ctr', 'cv', 'cvr', 'dsgvo', 'esg', 'eta', 'eøs', 'fyi', 'gdpr', 'hr', 'kpi', 'kyc',
  'mc', 'mvp', 'plc', 'poc', 'ppc', 'pr', 'qa', 'rfp', 'rgpd', 'roas', 'sdg', 'sids', 'sla', 'sme', 'smes', 'smv', 'stem',
  // Sport, games and everyday life.
  'bbq', 'bh', 'diy', 'dj', 'dlc', 'dm', 'em', 'lgbt', 'lgbti', 'lgbtq', 'lol', 'mmo', 'npc', 'ok', 'ol', 'omg', 'rpg', 'sm', 'sos',
  'ufo', 'vip', 'wc', 'wm', 'xl',
  // Print and correspondence.
  'abc', 'aka', 'cc', 'doi', 'faq', 'fig', 'isbn', 'issn', 'nb', 'nr', 'obs', 'ps', 'red', 'rsvp', 'tab', 'tba', 'tldr', 'vol', 'vs',
  // Ordinary words, which headings and emphasis print in capitals.
  'and', 'be', 'for', 'in', 'is', 'my', 'not', 'of', 'on', 'the', 'to', 'we', 'you',
]);

/** Legal forms of companies, as the last word of a name, in lower case. */
// prettier-ignore
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'ab', 'asa', 'as', 'aps', 'gmbh', 'ag', 'kg', 'kgaa', 'oy', 'oyj', 'bv', 'nv', 'sa', 'sas', 'sarl', 'inc', 'corp', 'ltd', 'llc', 'plc',
  'hf', 'ehf', 'amba', 'ev', 'se', 'spa', 'srl', 'llp', 'lp', 'mbh',
]);
