/** They carry no meaning of their own in an explanation. */
const functionWords = `
  a abbastanza ad agli ai al alcuna alcune alcuni alcuno alla alle allo allora altra altre altri altro anche
  ancora appena attraverso avere aveva
  ben bene
  c'è che chi chiamata chiamato chiunque ci ciascuno ciò cioè circa coi col com'è come con contro cosa cose
  così cui
  da dà dagli dai dal dalla dalle dallo dare davanti degli dei del della delle dello dentro deve devono di
  dietro dopo dov'è dove dovere dunque durante
  e è ecc ed egli era erano essa esse essere essi
  fa fanno fare fatta fatto fino fra fu fuori
  genere già gli
  ha hai hanno ho
  i il in infatti infine inoltre insieme intorno invece io
  l'altro l'uno la là le lei li lì lo loro lui lungo
  ma mai me meno mentre mi mia mie miei mio modi modo molta molte molti molto
  ne né negli nei nel nella nelle nello nessun nessuna nessuno niente no noi non nostra nostro nulla
  o od ogni ognuno oltre oppure ora
  parte per perché perciò permette permettono però più piuttosto poca poche pochi poco poi poiché possono
  potere presso prima proprio può
  qual qualche qualcosa qualcuno quale quali qualsiasi qualunque quando quanto quasi quegli quei quel quella
  quelle quello questa queste questi questo qui quindi
  sarà se sé secondo sei sembra sempre senza serve servono si sì sia siamo solo sono sopra soprattutto sotto
  spesso sta stata stato stessa stesse stessi stesso su sua sue sugli sui sul sulla sulle sullo suo suoi
  tale tali talvolta tanta tante tanti tanto te ti tipi tipo tra tramite troppo tu tua tuo tutta tutte tutti
  tutto
  un un'altra un'altro una uno usa usano usare usata usato utilizza utilizzare utilizzato
  va vanno vari varie vengono verso vi viene voi volta volte vostra vostro
`;

/** Function words count as everyday words, too, and are not repeated here. */
const everydayWords = `
  accesso acqua albero amico andare anima anno aprire arco area aria arma arrivare arte atto autista autore
  azione
  banca banco banda bandiera barra base bello biblioteca biscotto blocco bocca borsa bosco bottone braccio
  buco
  cambiare cambio campo canale capo carico carta cartella casa caso cassa catena cavo cella centro chiamare
  chiave chiudere ciclo città classe cliente coda codice collo colonna colore colpo comando condividere
  contenitore contenuto conto contratto controllo copia corda corpo corrente correre corsa corso corte creare
  data dio dire disco donna
  effetto elemento entrare entrata errore esempio evento
  figlio figura fila film filo filtro fine finestra finire flusso foglia foglio fondo fonte forma forza foto
  funzione fuoco
  gatto giocare gioco giorno girare giro grande grano gruppo guida
  idea immagine indice inizio
  lato lavoro legge leggere lettera libero libro linea lingua lista livello luce luna luogo
  macchina madre maestro magazzino mandare mano mappa marca maschera massa memoria menu mercato mese messaggio
  mettere mezzo misura modello modulo momento mondo mostrare motore muovere muro
  nastro natura nave nodo nome notte nube numero nuovo nuvola
  occhio oggetto ombra onda opera ordine ospite
  pacchetto pacco padre paese pagina palla pannello parco parente parete parlare parola passare passo pelle
  persona peso pezzo piano pianta piattaforma piatto piazza piccolo pietra pila pista ponte popolo porta
  portare porto posizione posta posto pozzo prendere presa problema processo prodotto profilo progetto
  programma promessa proprietà prova pubblico punto
  quadro questione
  radice ragno ramo registro regola resto rete richiesta riga risorsa risposta ritorno roba ruggine ruolo
  ruota
  sabbia sacco sala salire saltare salto sapere scala scambio scatola scelta scena scheda schermo scrittore
  scrivere scudo scuola segnale segno seguire seme sentiero serie servizio sessione sistema sito sole spazio
  specchio stampa stanza stella stile storia strada strato strumento
  tabella tavola tavolo tela tempo tenere terra tessera testa testo tetto tirare titolo toccare topo torre
  traccia treno trovare tubo
  unità uomo uscire uscita
  valore vaso vedere vendere venire vento verme versione via viaggio virus vista vita voce volo volto voto
  zona
`;

export const it = { functionWords, everydayWords };
