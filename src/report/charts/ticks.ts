import type { ReportLanguage } from '../words';

const LOCALE: Readonly<Record<ReportLanguage, string>> = { en: 'en-GB', da: 'da-DK' };

/** Whole numbers from 0 up to the highest count, about five of them. */
export function wholeTicks(most: number): number[] {
  const rough = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough) ?? power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}

/** Formats the days of a time axis: years if it spans many; otherwise months, with the year below the first and each January. */
export function dayPrinter(language: ReportLanguage, isYears: boolean): (day: Date, i: number) => string {
  if (isYears) return (day) => String(day.getUTCFullYear());
  const month = new Intl.DateTimeFormat(LOCALE[language], { month: 'short', timeZone: 'UTC' });
  return (day, i) => `${month.format(day)}${i === 0 || day.getUTCMonth() === 0 ? `\n${day.getUTCFullYear()}` : ''}`;
}
