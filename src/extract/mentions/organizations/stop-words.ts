/** Words all in capitals that are no organizations: currencies, degrees, measures, techniques, diseases. Lower case. */
// prettier-ignore
export const NO_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'dkk', 'sek', 'nok', 'usd', 'eur', 'gbp', 'kr', 'mio', 'mia', 'dna', 'rna', 'mrna', 'co', 'ch', 'nh', 'it', 'ikt', 'ict', 'ai', 'ki',
  'tv', 'pc', 'pdf', 'cd', 'dvd', 'usb', 'gps', 'gsm', 'sms', 'www', 'http', 'url', 'html', 'xml', 'php', 'sql', 'api', 'cpu', 'gpu',
  'phd', 'ph', 'ceo', 'cto', 'cfo', 'coo', 'vd', 'hr', 'pr', 'id', 'ip', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xx',
  'xxi', 'usa', 'uk', 'us', 'uae', 'ddr', 'brd', 'udssr', 'ussr', 'nl', 'dk', 'se', 'no', 'de', 'fr', 'am', 'pm', 'gmt', 'cet', 'utc',
  'ok', 'smv', 'smes', 'sme', 'sdg', 'bnp', 'bip', 'gdp', 'moms', 'cv', 'cpr', 'cvr', 'edb', 'lcd', 'led', 'oled', 'hiv', 'aids',
  'covid', 'adhd', 'kol', 'als', 'mr', 'mri', 'ct', 'pet', 'mrsa', 'pcr', 'crispr', 'cov', 'sars', 'mers', 'qr', 'vip', 'vm', 'em', 'nm',
  'dm', 'sm', 'wm', 'ol', 'os', 'cc', 'ps', 'nb', 'obs', 'faq', 'red', 'fig', 'tab', 'vol', 'nr', 'isbn', 'issn', 'doi', 'gmo', 'bse',
  'pcb', 'pvc', 'ddt', 'tnt', 'suv', 'abs', 'bh', 'wc', 'xl', 'dj', 'mc', 'mp', 'mep', 'tba', 'diy', 'lgbt', 'lgbti', 'lgbtq', 'stem',
  'esg', 'csr', 'kpi', 'roi', 'b2b', 'rss', 'vpn', 'wifi', 'lte', 'nfc', 'ufo', 'sos', 'bbq', 'lol', 'omg', 'nosql', 'e', 'a', 'i', 'o',
  'u', 'v', 'x', 'mso', 'ma', 'ba', 'msc', 'bsc', 'mba', 'md', 'jr', 'sr', 'st', 'dr', 'ing', 'sos', 'abc', 'aud', 'cad', 'jpy', 'eøs',
  'eeg', 'ekg', 'ecg', 'uv', 'ir', 'ac', 'dc', 'kwh', 'mw', 'gw', 'km', 'kg', 'mm', 'cm', 'kvm', 'ha', 'pm', 'att', 'the', 'and', 'for',
  'rfid', 'smtp', 'sids', 'sku', 'gif', 'ssd', 'hdd', 'ssid', 'repl', 'llm', 'nft', 'siem', 'utf', 'lidar', 'pin', 'pkw', 'lkw', 'öpnv',
  'etf', 'hpv', 'https', 'tcp', 'udp', 'ogm', 'vr', 'ar', 'xr', 'ptsd', 'ibs', 'seo', 'sem', 'crm', 'erp', 'saas', 'paas', 'iaas', 'rsvp',
  'hdmi', 'ram', 'rom', 'rgb', 'cms', 'ide', 'sdk', 'gui', 'cli', 'dns', 'ssh', 'ssl', 'tls', 'ftp', 'lan', 'wlan', 'wan', 'iot', 'ux',
  'ui', 'json', 'yaml', 'csv', 'jpeg', 'jpg', 'png', 'svg', 'mp3', 'mp4', 'css', 'dao', 'defi', 'btc', 'eth', 'ipo', 'gdpr', 'dsgvo',
  'rgpd', 'kwk', 'pv', 'cng', 'lng', 'lpg', 'suvs', 'ev', 'phev', 'bev', 'asap', 'fyi', 'tldr', 'eta', 'roas', 'ppc', 'cpc', 'ctr',
  'kyc', 'aml', 'otc', 'sars-cov', 'ebitda', 'ebit', 'mvp', 'cta', 'plc', 'atm', 'ocr', 'nlp', 'ml', 'gpt', 'iq', 'bmi', 'ivf', 'ms',
  'copd', 'tb', 'flac', 'ldac', 'aac', 'sbc', 'anc', 'sla', 'rfp', 'poc', 'qa', 'cicd', 'rest', 'soap', 'mqtt', 'oauth', 'sso',
  'mfa', '2fa', 'raid', 'nas', 'vm', 'vms', 'risc', 'nvme', 'ddr', 'dlss', 'fps', 'rpg', 'mmo', 'dlc', 'npc', 'aka', 'vs',
  'not', 'you', 'to', 'in', 'of', 'is', 'my', 'on', 'we', 'be',
]);

/** Legal forms of companies, as the last word of a name, in lower case. */
// prettier-ignore
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'ab', 'asa', 'as', 'aps', 'gmbh', 'ag', 'kg', 'kgaa', 'oy', 'oyj', 'bv', 'nv', 'sa', 'sas', 'sarl', 'inc', 'corp', 'ltd', 'llc', 'plc',
  'hf', 'ehf', 'amba', 'ev', 'se', 'spa', 'srl', 'llp', 'lp', 'mbh',
]);
