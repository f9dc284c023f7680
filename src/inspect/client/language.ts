import type { Word, WORDS } from '../words';

/** Switches the interface between English and Danish. */
export function followLanguage(): void {
  const words = JSON.parse(document.getElementById('words')?.textContent ?? '{}') as typeof WORDS;
  document.getElementById('switch-language')?.addEventListener('click', () => {
    const language = document.documentElement.lang === 'da' ? 'en' : 'da';
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll<HTMLElement>('[data-w]'))
      element.textContent = words[element.dataset['w'] as Word][language === 'da' ? 1 : 0];
  });
}
