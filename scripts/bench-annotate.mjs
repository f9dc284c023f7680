// How fast `annotate` reads text with every voice on: MB of UTF-8 per second of CPU time, including helper threads, by
// language. Each language has its own process. The first megabyte is read while tables are opened and functions
// compiled; the steady state is the best round of many.
//
//   node scripts/bench-annotate.mjs [--megabytes 1] [--rounds 60] [--language da]      needs dist/ (npm run build)
//
// The text consists of sentences written for this purpose, with invented people, so that anybody can repeat the measurement.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: opt } = parseArgs({
  options: { megabytes: { type: 'string', default: '1' }, rounds: { type: 'string', default: '60' }, language: { type: 'string' } },
});

const TEXTS = {
  da: [
    'Forskerne ved instituttet har i flere år arbejdet med at udvikle nye metoder, der kan gøre produktionen af fødevarer mere bæredygtig.',
    'Det siger rektor Karen Juul Holm, som onsdag den 12. maj 2021 åbnede det nye center i Aarhus sammen med borgmesteren.',
    '”Vi glæder os til at komme i gang, og vi håber, at mange virksomheder vil være med,” siger hun.',
    'Projektet løber frem til 2024 og har et budget på 25 millioner kroner, hvoraf halvdelen kommer fra private fonde.',
    'Samarbejdet skal gøre det lettere for små og mellemstore virksomheder at få adgang til viden og udstyr, som de ikke selv har råd til.',
    'Med i projektet er også Syddansk Universitet, Energy Cluster Denmark og en række kommuner i Jylland.',
  ],
  de: [
    'Die Wissenschaftlerinnen und Wissenschaftler des Instituts arbeiten seit mehreren Jahren an neuen Verfahren für eine nachhaltige Produktion von Lebensmitteln.',
    'Das sagte Rektor Peter Hoffmann, der am Mittwoch, 12. Mai 2021, das neue Zentrum in Paderborn gemeinsam mit der Bürgermeisterin eröffnete.',
    '„Wir freuen uns auf den Beginn der Arbeit und hoffen auf viele Unternehmen“, sagte er.',
    'Das Projekt läuft bis 2024 und verfügt über ein Budget von 25 Millionen Euro, von denen die Hälfte aus privaten Stiftungen stammt.',
  ],
  en: [
    'Researchers at the institute have worked for several years on new methods that can make the production of food more sustainable.',
    'This was said by Margaret Hill, who on 12 May 2021 opened the new centre in Manchester together with the mayor.',
    '“We look forward to getting started, and we hope that many companies will take part,” she says.',
    'The project runs until 2024 and has a budget of 25 million euros, half of which comes from private foundations.',
  ],
};

/** Articles of some kilobytes, like those of real pages, and their bytes. */
function articlesOf(sentences) {
  let text = '';
  for (let i = 0; text.length < Number(opt.megabytes) * 1e6; i++) text += sentences[i % sentences.length] + (i % 5 === 4 ? '\n' : ' ');
  const articles = [];
  for (let at = 0; at < text.length; at += 5000) articles.push(text.slice(at, at + 5000));
  return { articles, bytes: Buffer.byteLength(text) };
}

async function measure(language) {
  const { annotate } = await import('../dist/index.js');
  const { articles, bytes } = articlesOf(TEXTS[language]);
  const rates = [];
  for (let round = 0; round < Number(opt.rounds); round++) {
    const before = process.cpuUsage();
    for (const article of articles) annotate(article, { language, reference: '2021-05-14' });
    const { user, system } = process.cpuUsage(before);
    rates.push(bytes / (user + system));
  }
  console.log(
    `${language}  ${Math.max(...rates).toFixed(1)} MB/s, the first rounds ${rates
      .slice(0, 3)
      .map((rate) => rate.toFixed(1))
      .join(', ')}`,
  );
}

if (opt.language !== undefined) await measure(opt.language);
else
  for (const language of Object.keys(TEXTS))
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...process.argv.slice(2), '--language', language], { stdio: 'inherit' });
