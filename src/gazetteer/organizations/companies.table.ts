/**
 * Companies, research institutes, foundations and authorities of the home countries whose names hold no word that tells
 * what they are, or hold a person's. Canonical name first. Source: the organizations' own web sites; names are facts.
 */
export const COMPANIES: readonly string[] = [
  // Denmark
  'Royal Greenland', 'Royal Unibrew', 'Novonesis', 'Chr. Hansen', 'Leo Pharma; LEO Pharma', 'ALK-Abelló', 'FLSmidth; FLS', 'Topsoe', 'GN Hearing; GN Store Nord', 'WS Audiology', 'Widex', 'Oticon', 'Ambu', 'Radiometer',
  'Zealand Pharma', 'Genmab', 'Bavarian Nordic', 'Ferring Pharmaceuticals', 'Velux; VELUX', 'Linak; LINAK', 'Kamstrup', 'Netcompany', 'Nilfisk', 'Ecco; ECCO', 'Bestseller', 'Salling Group', 'Dansk Supermarked',
  'Mobile Industrial Robots; MiR', 'OnRobot', 'Blue Ocean Robotics', 'European Energy', 'Better Energy', 'Everfuel', 'Copenhagen Infrastructure Partners', 'Semco Maritime', 'Blue Water Shipping', 'Aker Solutions', 'Nordic Sugar', 'DLG', 'Danish Agro', 'Aller Aqua',
  'Realdania', 'Trygfonden; TrygFonden', 'Nordea-fonden; Nordea-Fonden', 'Fabrikant Mads Clausens Fond; Bitten og Mads Clausens Fond', 'Poul Due Jensens Fond; Grundfos Fonden', 'Aage og Johanne Louis-Hansens Fond', 'Augustinus Fonden', 'A.P. Møller Fonden', 'Lego Fonden; LEGO Fonden', 'Danmarks Frie Forskningsfond',
  'Energistyrelsen', 'Miljøstyrelsen', 'Fødevarestyrelsen', 'Lægemiddelstyrelsen', 'Sundhedsstyrelsen', 'Naturstyrelsen', 'Digitaliseringsstyrelsen', 'Søfartsstyrelsen', 'Uddannelses- og Forskningsstyrelsen', 'Naturhistorisk Museum Aarhus', 'Moesgaard Museum', 'Steno Diabetes Center', 'Odense Universitetshospital; OUH', 'Aarhus Universitetshospital; AUH', 'Herlev Hospital',
  // Sweden
  'Tetra Pak', 'Alfa Laval', 'ABB', 'AB Volvo', 'Volvo Cars', 'Gambro', 'Getinge', 'Axis Communications', 'Northvolt', 'LKAB', 'SSAB', 'Stora Enso', 'SCA', 'Södra Skogsägarna', 'BillerudKorsnäs; Billerud', 'Sveaskog', 'Essity', 'Trelleborg AB', 'Nolato', 'Lantmännen', 'Oatly', 'Polestar', 'Einride', 'Cytiva', 'Biotage', 'Assa Abloy', 'Hitachi Energy', 'Ovako', 'Outokumpu', 'H2 Green Steel; Stegra',
  'Karolinska Institutet', 'Sahlgrenska', 'Science for Life Laboratory; SciLifeLab', 'Knut och Alice Wallenbergs Stiftelse', 'Wallenbergstiftelserna', 'Energimyndigheten', 'Naturvårdsverket', 'Trafikverket', 'Tillväxtverket', 'Livsmedelsverket', 'Läkemedelsverket', 'Folkhälsomyndigheten', 'Skogsstyrelsen', 'Havs- och vattenmyndigheten', 'Jordbruksverket', 'Business Sweden', 'Almi', 'Lindholmen Science Park', 'Sahlgrenska Science Park',
  'Västra Götalandsregionen', 'Region Stockholm', 'Region Uppsala', 'Region Östergötland', 'Region Västerbotten', 'Region Norrbotten', 'Region Halland', 'Region Kronoberg', 'Region Värmland', 'Region Dalarna', 'Region Gävleborg',
  // Norway
  'Elkem', 'Aker BP', 'Mowi', 'SalMar', 'Cermaq', 'Nortura', 'Norske Skog', 'Kongsberg Maritime', 'Wallenius Wilhelmsen', 'Hurtigruten', 'Hydrogenpro', 'Nel Hydrogen', 'Eidsiva', 'Hafslund', 'Å Energi', 'Agder Energi', 'Statnett', 'Gassco', 'Petoro', 'Vår Energi', 'Tomra', 'Nammo', 'GE Healthcare', 'DNV; DNV GL', 'NORSAR', 'NIBIO', 'Nofima', 'Simula',
  'Enova SF; Enova', 'Oljedirektoratet; Sokkeldirektoratet', 'Mattilsynet', 'Helsedirektoratet', 'Kystverket', 'Fiskeridirektoratet', 'Sjøfartsdirektoratet', 'Universitetssykehuset Nord-Norge', 'Haukeland universitetssjukehus', 'St. Olavs hospital', 'Oslo universitetssykehus; Rikshospitalet', 'Andøya Space', 'Nansensenteret', 'Norsk Romsenter',
  // Finland and Iceland
  'Wärtsilä', 'Konecranes', 'Valmet', 'Metso', 'UPM', 'Metsä Group', 'Fortum', 'Valio', 'Vaisala', 'Rovio', 'Kemira', 'Marel', 'deCODE genetics; Íslensk erfðagreining', 'Landsvirkjun', 'Carbfix',
  // Germany
  'Carl Zeiss AG; Carl Zeiss; Zeiss; ZEISS', 'Jenoptik', 'Schott AG; SCHOTT', 'Infineon', 'Globalfoundries; GlobalFoundries', 'ThyssenKrupp; thyssenkrupp; Thyssenkrupp', 'Salzgitter AG', 'Evonik', 'Lanxess', 'Merck KGaA', 'Boehringer Ingelheim', 'BioNTech', 'CureVac', 'Trumpf; TRUMPF', 'Kuka; KUKA', 'Phoenix Contact', 'Beckhoff', 'Wago; WAGO', 'ZF Friedrichshafen; ZF', 'Continental AG', 'MTU Aero Engines', 'Enercon', 'Nordex', 'RWE', 'E.ON', 'EnBW', 'Uniper', 'Airbus Defence and Space', 'Liebherr', 'Fresenius', 'Ottobock', 'Qiagen; QIAGEN', 'SMA Solar', 'Varta', 'Duesenfeld',
  'VDMA', 'ZVEI', 'Bitkom', 'Stifterverband', 'VolkswagenStiftung; Volkswagenstiftung', 'Alexander von Humboldt-Stiftung', 'Wissenschaftsrat', 'Hochschulrektorenkonferenz | HRK', 'Robert Koch-Institut | RKI', 'Paul-Ehrlich-Institut', 'Forschungszentrum Jülich', 'Helmholtz-Zentrum Hereon', 'Charité', 'Physikalisch-Technische Bundesanstalt | PTB', 
  'Miele', 'Claas; CLAAS', 'Weidmüller; Weidmueller', 'Dr. Oetker', 'DMG Mori; DMG MORI', 'X-Fab; X-FAB', 'Sartorius AG', 'OHB', 'Lufthansa Technik',
  'Wincor Nixdorf; Diebold Nixdorf', 'Heidelberger Druckmaschinen', 'Hella KGaA', 'Benteler', 'dSPACE',
  // Agencies that picture credits name
  'Colourbox', 'Shutterstock', 'iStock; iStockphoto', 'Getty Images', 'Scanpix; Ritzau Scanpix', 'Unsplash', 'Pexels', 'Adobe Stock', 'Pixabay', 'Mostphotos', 'Fotolia', 'Picture Alliance; picture alliance',
  // Britain, the Netherlands, France, elsewhere
  'Rolls-Royce', 'BAE Systems', 'GlaxoSmithKline; GSK', 'JDR Cable Systems', 'Johnson Matthey', 'UK Research and Innovation; UKRI', 'Innovate UK', 'Wellcome Trust', 'NXP', 'STMicroelectronics', 'Schneider Electric', 'Michelin', 'Sanofi', 'Dassault Systèmes', 'Arkema', 'Saint-Gobain', 'Air Liquide', 'EDF', 'Engie', 'TotalEnergies', 'Bpifrance', 'Johnson & Johnson', 'Procter & Gamble', 'Hewlett Packard Enterprise', 'Lockheed Martin', 'Mercedes-Benz', 'Bill & Melinda Gates Foundation', 'Rockefeller Foundation',
];
