/** A form as an author writes it, and what a reader may meet in its place. */
export interface PluralCase {
  readonly lang: string;
  readonly form: string;
  /** Is found, too. */
  readonly found: readonly string[];
  /** Is not. */
  readonly not?: readonly string[];
}

export const PLURAL_CASES: readonly PluralCase[] = [
  { lang: 'en', form: 'criterion', found: ['criteria'] },
  { lang: 'en', form: 'computer mouse', found: ['computer mice'], not: ['computers mouse'] },
  { lang: 'en', form: 'index', found: ['indices', 'indexes'] },
  { lang: 'en', form: 'query', found: ['queries'], not: ['querys'] },
  { lang: 'en', form: 'software', found: ['softwares'] },
  { lang: 'en-GB', form: 'matrix', found: ['matrices'] },
  { lang: 'de', form: 'Datenbank', found: ['Datenbanken'] },
  { lang: 'de', form: 'Netzwerk', found: ['Netzwerke', 'Netzwerks', 'Netzwerken'] },
  { lang: 'de', form: 'Server', found: ['Servern', 'Servers'], not: ['Servere'] },
  { lang: 'de', form: 'Verschlüsselung', found: ['Verschlüsselungen'] },
  { lang: 'de', form: 'Cache', found: ['Caches'] },
  { lang: 'de', form: 'Ergebnis', found: ['Ergebnisse', 'Ergebnissen', 'Ergebnisses'] },
  { lang: 'de', form: 'Nutzerin', found: ['Nutzerinnen'] },
  { lang: 'de', form: 'Single Page App', found: ['Single Page Apps'] },
  { lang: 'fr', form: 'serveur', found: ['serveurs'] },
  { lang: 'fr', form: 'réseau local', found: ['réseaux locaux'] },
  { lang: 'fr', form: 'base de données', found: ['bases de données'], not: ['base de donnéess'] },
  { lang: 'fr', form: 'canal', found: ['canaux'] },
  { lang: 'fr', form: 'accès', found: [], not: ['accèss'] },
  { lang: 'fr', form: 'page d’accueil', found: ['pages d’accueil'] },
  { lang: 'es', form: 'servidor', found: ['servidores'] },
  { lang: 'es', form: 'conexión', found: ['conexiones'], not: ['conexiónes'] },
  { lang: 'es', form: 'base de datos', found: ['bases de datos'] },
  { lang: 'es', form: 'base de datos relacional', found: ['bases de datos relacionales'] },
  { lang: 'es', form: 'página web', found: ['páginas web', 'páginas webs'] },
  { lang: 'es', form: 'router', found: ['routers', 'routeres'] },
  { lang: 'es', form: 'red', found: ['redes'] },
  { lang: 'es', form: 'voz', found: ['voces'] },
  { lang: 'it', form: 'rete', found: ['reti'] },
  { lang: 'it', form: 'servizio', found: ['servizi'], not: ['servizii'] },
  { lang: 'it', form: 'pagina web', found: ['pagine web'] },
  { lang: 'it', form: 'banca dati', found: ['banche dati'] },
  { lang: 'it', form: 'pacco', found: ['pacchi'] },
  { lang: 'it', form: 'città', found: [], not: ['citte'] },
  { lang: 'pt', form: 'conexão', found: ['conexões'] },
  { lang: 'pt', form: 'servidor', found: ['servidores'] },
  { lang: 'pt', form: 'canal', found: ['canais'] },
  { lang: 'pt', form: 'imagem', found: ['imagens'] },
  { lang: 'pt-BR', form: 'banco de dados', found: ['bancos de dados'] },
  { lang: 'pl', form: 'serwer', found: [], not: ['serwers'] },
  { lang: 'ja', form: 'サーバー', found: [], not: ['サーバーs'] },
];
