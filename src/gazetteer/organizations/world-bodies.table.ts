/**
 * Authorities, associations, broadcasters and companies of the United States and of the world that news in any language names,
 * often by their abbreviation alone. Written as `COMPANIES` is. Source: the organizations' own web sites; names are facts. No
 * abbreviation is listed that texts often use for a thing.
 */
export const WORLD_BODIES: readonly string[] = [
  // Authorities of the United States
  'National Institute of Standards and Technology | NIST', 'U.S. Department of Agriculture; US Department of Agriculture | USDA',
  'U.S. Department of Transportation; US Department of Transportation | USDOT',
  'U.S. Patent and Trademark Office; US Patent and Trademark Office | USPTO', 'U.S. Postal Service; US Postal Service | USPS',
  'U.S. Geological Survey; US Geological Survey | USGS', 'U.S. Agency for International Development | USAID',
  'Federal Emergency Management Agency | FEMA', 'Federal Aviation Administration | FAA', 'Federal Trade Commission | FTC',
  'Federal Motor Carrier Safety Administration | FMCSA', 'Securities and Exchange Commission',
  'Occupational Safety and Health Administration | OSHA', 'National Highway Traffic Safety Administration | NHTSA',
  'National Oceanic and Atmospheric Administration | NOAA', 'Centers for Disease Control and Prevention | CDC',
  'Department of Homeland Security', 'Immigration and Customs Enforcement', 'Transportation Security Administration',
  'Consumer Financial Protection Bureau | CFPB', 'National Transportation Safety Board | NTSB', 'National Labor Relations Board | NLRB',
  'Government Accountability Office', 'Bureau of Labor Statistics', 'Office of Management and Budget',
  'New York City Police Department; New York Police Department | NYPD', 'Los Angeles Police Department | LAPD',
  'New York City Housing Authority | NYCHA',
  // Unions, associations, charities
  'American Civil Liberties Union | ACLU', 'National Association for the Advancement of Colored People | NAACP',
  'Service Employees International Union | SEIU', 'United Auto Workers | UAW', 'AFL-CIO', 'SAG-AFTRA',
  'National Alliance on Mental Illness | NAMI', 'AARP', 'PETA; People for the Ethical Treatment of Animals', 'YMCA', 'YWCA', 'GLAAD',
  'Southern Poverty Law Center | SPLC', 'ASCAP', 'ISACA', 'IEEE', 'IETF', 'ICANN', 'CompTIA', 'Human Rights Watch',
  'Médecins Sans Frontières', 'Save the Children', 'Bellingcat', 'ADAC', 'AOK', 'DGB', 'NABU', 'GIZ', 'CGT', 'CFDT', 'FNV', 'VVD', 'PVV',
  // International bodies
  'UNRWA', 'UNCTAD', 'UNFCCC', 'UNAIDS', 'World Intellectual Property Organization | WIPO', 'World Meteorological Organization',
  'International Maritime Organization', 'International Labour Organization', 'International Telecommunication Union', 'OSCE', 'ASEAN', 'IUCN',
  // Sport
  'NCAA', 'NASCAR', 'NFL', 'MLB', 'IAAF', 'FIBA', 'WTA', 'WNBA', 'DFB', 'KNVB', 'BVB',
  // Broadcasters, agencies, the press
  'National Public Radio | NPR', 'ESPN', 'CNBC', 'MSNBC', 'HGTV', 'C-SPAN', 'HBO', 'ITV', 'RTL', 'WDR', 'NDR', 'SWR', 'NHK', 'BuzzFeed',
  'Los Angeles Times', 'Chicago Tribune', 'Boston Globe', 'USA Today', 'Daily Mail', 'Newsweek', 'TechCrunch', 'ProPublica', 'Xinhua',
  'Kyodo News', 'EPA-EFE', 'PA Media',
  // Companies
  'NYSE; New York Stock Exchange', 'Nasdaq; NASDAQ', 'CBRE', 'JLL', 'Ernst & Young', 'GEICO; Geico', 'Liberty Mutual',
  'JPMorgan Chase; JPMorgan', 'Bank of America', 'Wells Fargo', 'Citigroup', 'UBS', 'Credit Suisse', 'American Express',
  'Mastercard; MasterCard', 'KFC', 'Burger King', 'Costco', 'Home Depot', 'FedEx', 'DHL', 'ASOS', 'Barnes & Noble', 'Black & Decker',
  'Merck & Co', 'LG Electronics', 'Broadcom', 'Salesforce', 'ByteDance', 'Northrop Grumman',
  'Raytheon', 'General Electric', 'General Dynamics', 'ConocoPhillips', 'Comcast', 'Electronic Arts', 'Activision Blizzard',
  // Universities and hospitals
  'Mayo Clinic', 'Cleveland Clinic', 'Massachusetts General Hospital', 'Carnegie Mellon University; Carnegie Mellon',
  'Pennsylvania State University; Penn State', 'Florida State University', 'Texas A&M University; Texas A&M', 'INSEAD',
];
