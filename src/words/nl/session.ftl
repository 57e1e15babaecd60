# Verslagen, casusbestanden en mappen: wat er mis is, en hoe je verder kunt.
why-not-found = het bestaat niet
why-not-allowed = je hebt er geen rechten voor
why-exists = er is al een bestand met die naam
why-disk-full = de schijf is vol
why-read-only = er kan hier niets worden opgeslagen
why-folder = het is een map
why-no-folder = er staat een bestand waar de map hoort
why-other = { $error }

case-unknown = Er is geen casus "{ $name }". Wel: { $known }. Een eigen casus open je met het pad naar het bestand.
case-unreadable = { $file }: de casus kan niet worden gelezen: { $why }.
case-unsound = { $file }: de casus klopt nog niet: { $what }. "samenspel check" wijst de plek aan.
case-no-such-seat = In deze casus zit geen "{ $name }" aan tafel. Wel: { $known }.

journal-unreadable = { $file }: het verslag kan niet worden gelezen: { $why }.
journal-in-use = { $file }: deze sessie staat al open in een ander venster. Sluit dat eerst.
journal-too-large = { $file }: dit bestand is groter dan { $limit } MB, te groot voor het verslag van een sessie.
journal-empty = { $file }: dit bestand is leeg. Er valt niets te hervatten; begin een nieuwe sessie of zet een reservekopie terug.
journal-none = { $file }: dit is geen verslag van een sessie Samenspel.
journal-never-begun = { $file }: deze sessie stopte voordat er iets gespeeld was. Begin een nieuwe.
journal-newer = { $file }: dit verslag is gemaakt door een nieuwere versie van Samenspel (opmaak { $format }; deze versie leest tot en met { $reads }). Werk Samenspel bij; aan het verslag is niets veranderd.
journal-header-damaged = { $file }:1: de eerste regel is beschadigd, en daarin staat de casus. Zet een reservekopie terug; aan het bestand is niets veranderd.
journal-header-strange = { $file }:1: de eerste regel klopt niet: { $what }. Zet een reservekopie terug; aan het bestand is niets veranderd.
journal-case = { $file }: de casus in dit verslag kan niet worden gelezen: { $what }
journal-damaged = { $file }:{ $line }: het verslag is beschadigd bij stap { $record }{ $turn ->
    [0] , vóór de eerste beurt
   *[other] , in beurt { $turn }
}. Alles daarvoor is nog goed. Er wordt niet mee verder gespeeld en niets aan veranderd. Zet een reservekopie terug, of speel in een nieuwe sessie verder vanaf een beurt die nog goed is.
stopped = Samenspel stopt door een fout in het spel zelf. Wat er gespeeld is, is bewaard: start opnieuw en ga verder waar je was. Waar het misging staat in { $file }; van wat er gespeeld is staat daar niets in.
stopped-before = De vorige keer stopte Samenspel door een fout in het spel zelf. Wat er gespeeld is, is bewaard: je kunt verder waar je was. Waar het misging staat in { $file }; van wat er gespeeld is staat daar niets in. Stuur het mee als je het meldt.
journal-no-such-turn = In { $file } is geen beurt { $turn } begonnen. De laatste die begon is beurt { $last }.
journal-strange = { $file }:{ $line }: stap { $record }{ $turn ->
    [0] , vóór de eerste beurt,
   *[other] {" "}in beurt { $turn }
} klopt niet: { $what }. Alles daarvoor is nog goed. Er wordt niet mee verder gespeeld en niets aan veranderd.
journal-unwritable = { $file }: dit kon niet worden opgeslagen: { $why }. Daarom is het niet gebeurd. Maak ruimte en doe het opnieuw.
journal-closed = { $file }: dit kon niet worden opgeslagen: { $why }. Daarom is het niet gebeurd. Zorg dat er in de map geschreven kan worden of kies een andere map, en doe het opnieuw. Van een sessie die openstaat kun je ook op een andere plek een kopie bewaren.
journal-folder-gone = { $file }: dit kon niet worden opgeslagen: de map is er niet meer. Daarom is het niet gebeurd. Wat al gespeeld is, is er nog zolang het spel openstaat. Zet de map terug en doe het opnieuw, of bewaar een kopie op een andere plek.
journal-replaced = { $file }: dit kon niet worden opgeslagen: er staat nu een ander bestand op deze plek. Daarom is het niet gebeurd. Wat al gespeeld is, is er nog zolang het spel openstaat. Zet dat bestand ergens anders en doe het opnieuw, of bewaar een kopie op een andere plek.
journal-no-folder = { $file }: de map waar dit bestand in moet, bestaat niet. Maak die map eerst, of kies een andere.
journal-exists = { $file }: er is al een bestand met die naam. Kies een andere naam; het bestand is niet aangeraakt.
journal-uncut = { $file }: het laatste stuk is niet heel, en het kon niet worden afgeknipt: { $why }. Er is niets veranderd.
journal-full = { $file }: dit verslag is zo lang als een verslag mag zijn ({ $limit } MB). Wat gespeeld is, blijft bewaard.
journal-torn = { $file }:{ $line }: het laatste stuk ({ $bytes } bytes) was nog niet opgeslagen toen het spel stopte. Alles wat bevestigd was, is er nog.
journal-torn-cut = { $file }: het laatste stuk was nog niet opgeslagen toen het spel stopte, en is eraf geknipt. Alles wat bevestigd was, is er nog. Het stuk staat in { $kept }.

play-colleagues-seat = Dit is aan { $who }; op die stoel zit een collega van het spel.
play-no-such-seat = De spelers passen niet bij de stoelen van deze casus.
play-reason-needed = Dit vraagt een reden op papier. Schrijf in één zin waarom.
play-text-too-long = Dat is te lang om te bewaren: hoogstens { $most } tekens.
play-level = Hoe goed je je toegerust voelt, gaat van 1 tot en met 4.
play-started = De casus is al begonnen.
play-colleague-refused = Fout in het spel: { $who } koos iets wat niet kan ({ $why }). Wat gespeeld is, blijft bewaard.
play-restless = Fout in het spel: de collega's komen niet tot rust. Wat gespeeld is, blijft bewaard.

library-no-data = Deze computer zegt niet waar gegevens bewaard worden. Geef zelf een map op met --data.
library-no-folder = { $folder }: dit is geen map. Geef met --cases een map op waar casussen in staan.
