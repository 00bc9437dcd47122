/** They carry no meaning of their own in an explanation. */
const functionWords = `
  ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes ans art arten
  auch auf aus außer
  bei beide beiden beim bereits besonders bestimmt bestimmte bestimmten bevor bezeichnet bin bis bisher bist
  bzw
  d.h da dabei dadurch dafür damit danach daran darauf daraus darf darin darum darunter das dass davon dazu
  dem den denen denn der deren des deshalb dessen dich die dies diese dieselbe diesem diesen dieser dieses
  ding dinge doch dort du durch dürfen
  eben ebenso eigene ein eine einem einen einer eines einfach einige einigen einmal er erst es etwa etwas euch
  euer
  für
  ganz ganze geben gegen gehen geht gemacht genannt genau genutzt gewesen gibt gleich
  haben hat hatte hatten heißt her hier hin hinter
  ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem innerhalb ins irgendwie ist
  ja je jede jedem jeden jeder jedes jedoch jemand jene jener jetzt
  kann kein keine keinem keinen keiner können könnte
  lassen lässt
  machen macht man manche mancher manchmal mehr mehrere mehreren mein meine meist meistens mich mir mit
  mittels möglich muss müssen
  nach nachdem nah neben nein nicht nichts nie niemand noch nun nur nutzen nutzt
  ob obwohl oder oft ohne
  per
  sehr sei sein seine seinem seinen seiner seit selbst sich sie sind so sobald sodass solche solchen solcher
  solches soll sollen sollte somit sondern sonst sowie sowohl stets
  teil teile trotz
  u.a über überall um und uns unser unsere unter usw
  verschiedene verschiedenen verwenden verwendet viel viele vielen vom von vor
  während wann war waren warum was weder weg wegen weil weise welche welchem welchen welcher welches wenig
  wenige weniger wenn wer werden wessen wie wieder will wir wird wo wobei wodurch wofür wollen womit worden
  wurde würde wurden
  z.b zb zu zum zur zwar zwischen
`;

/** Function words count as everyday words, too, and are not repeated here. */
const everydayWords = `
  adresse alt anfang anker antwort anwendung arbeit arbeiten ast aufgabe auto
  bahn band bank baum befehl behälter beispiel berg bett bild block boden bogen bote brechen brett brief
  brücke buch bus
  dach datum decke denken dienst draht druck
  ebene ecke eingang element ende erde ergebnis
  fach faden fahne fahrer fall falle farbe feder fehler feld fenster feuer film filter finden finger flagge
  folge form frage frau fuß
  gabel gang gast gehäuse geist geld geschichte gesetz gesicht gitter glas griff groß grund gruppe gut
  hafen haken halten hand handel haus heben herz heute hoch hülle
  idee
  jahr
  käfer käfig kanal karte kasten keks kern kette kind kiste klasse klein knopf knoten kommen konto kopf korb
  körper kraft kreis kugel kunde kunst
  laden lage lager land last lauf laufen leben legen leiter leitung leute linie liste loch lösung luft
  mal mann mantel marke markt maschine maske masse maus meer mensch menü minute mitte modell morgen muster
  mutter
  nachricht nacht name nest netz neu note nummer
  objekt ordner ordnung ort
  paar packen paket papier person pfad pfeife pflaster plan platte platz post probe problem programm puls
  punkt
  quelle
  rad rahmen raum rede regel reihe reise richtung riegel ring rohr rolle rost ruf ruhe
  sache sagen salz sandkasten satz schale schalter schatten schein schicht schiff schild schlaf schlag
  schlange schleife schloss schlüssel schnitt schnur schraube schrift schritt schule schutz schwarm segel
  sehen seil sicht siegel sitz sitzung speicher spiegel spiel spielen spinne sprache sprechen sprung spur
  stadt stamm stand stapel stein stelle stellen stern stift stimme stoff straße strecke strom stück stufe
  suche suchen system
  tabelle tafel tag tasche team text thema tier tisch titel ton topf tor treiber treppe tunnel tür turm
  umgebung ursache
  vater verbindung verkehr version versuch vertrag
  wache wagen wahl wand wasser weiche welle welt werk werkzeug wert wind wirt woche wolke wort wurm wurzel
  zahl zeichen zeile zeit zelle ziehen ziel zimmer zone zug zugang zweig
`;

export const de = { functionWords, everydayWords };
