/** A page in Spanish has the built-in glossary in Spanish, and in English what is not translated yet. */
import { describe, expect, it } from 'vitest';
import { marksOf, openCard, untilReady } from './reader.ts';
import { useSite } from './use-site.ts';

const site = useSite();

describe('a page in Spanish', () => {
  it('has its words explained in Spanish, plurals and all, and leaves other languages alone', async () => {
    const { page } = await site.visit('pages/spanish.html');
    await untilReady(page);
    expect(await marksOf(page)).toEqual([
      { term: 'web-server', text: 'servidores web' },
      { term: 'database', text: 'bases de datos' },
      { term: 'firewall', text: 'firewall' },
      { term: 'wireframe', text: 'wireframe' },
    ]);
    const card = await openCard(page, 'database', 'Base de datos');
    expect(await card.$eval('.text', (text) => (text as HTMLElement).lang)).toBe('es');
    expect(await card.$eval('.more', (button) => button.textContent)).toContain('Base de datos');
  });

  it('is told where an explanation is in English, by its words and by its language', async () => {
    const { page } = await site.visit('pages/spanish.html');
    await untilReady(page);
    const card = await openCard(page, 'wireframe', 'Wireframe');
    expect(await card.$eval('.text', (text) => (text as HTMLElement).lang)).toBe('en');
    expect(await card.$eval('.over', (line) => line.textContent?.trim())).toBe('Diseño web · inglés');
  });
});
