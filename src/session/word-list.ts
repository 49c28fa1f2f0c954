/**
 * The access words: 1,024 everyday Dutch words, in order. Short, nothing that hurts in a workshop on child safety, and
 * no two that are mistaken for each other by ear or by a slip of the finger; `words.test.ts` holds the rules. Their first
 * four letters differ, so that four letters are enough to find one. Removing a word shuts out whoever was given it.
 */
export const wordList: readonly string[] = `
  aalbes aanbod aantal aardig accent acteur adelaar adres afdak affiche afloop afrit afstand afwas agave
  agenda ajuin akelei akkoord album alfabet alinea almanak alpaca alpino ananas anemoon anijs anjer anorak
  antenne antiek appel april archief arena aroma artikel asfalt asperge aster atelier atlas atleet augurk
  aula aurora auto avocado avond azalea azijn azuur baken baklava balans balie balkon balsem bamboe banaan
  banjo baret bariton barok basalt basis batik bazaar bedrijf beek beeld begin begonia behang beige beitel
  beleefd berg bericht beroep beton beurs bezem bezoek biet biljart bingo binnen biscuit bizon blauw
  blender blikje blinken bloem blouse blues bocht bodem boeket bolero bolster bonbon bonsai boom bosbes
  bosrand bosuil bowling bramen bravo brem bretel bridge brief broche broek brons brood brug bruin buffel
  buiten buizerd bulgur bureau burger buurt buxus cabaret cacao cactus cadans camion camping canvas
  caravan cargo carport cavia ceder cello cement chalet chef chili chips choco chroom cijfer circus cirkel
  citroen claxon collega comfort compost concert condor contour cricket cultuur cupcake curry cursus
  cyclus dahlia dakgoot dakpan dakraam dambord dammen dans datum debat decor deel deksel delta denim derby
  design dessert detail deurbel dialect diamant dichter dienst diep dille diner dinsdag diploma disco
  dobber doek dolfijn domein domino donut dorp draad dragon dreef drempel droger droog druif drum druppel
  dubbel duet duin dweil dynamo echo eclips editie eend eerlijk eetzaal effect egaal eierdop eik ekster
  eland elegant element emmer emoe energie envelop episode erfgoed erker erwt esdoorn etage etalage etiket
  etui evenaar examen expert fabel fabriek factuur fagot falafel fanfare fauna fazant ferry fiets figuur
  filter finale fitness fjord flacon flanel flora fluweel folder fontein formule fornuis forum fossiel
  foxtrot franje freesia fris fruit futon fuut gala galerij galop garage garde garnaal gazelle gazon gebak
  gebied gebouw gedicht geduld gehucht gelei geluk gember gerbera gerecht gerst geruit gesprek geur gevel
  giraf gitaar glad glans globe glooien golf gondel gong goot gordijn goudvis goulash graan grafiek
  graniet gratis gravel grenen grill groen grond grutto gulden gymles gymzaal haas halte hamster handbal
  hangmat haring hark haver havik helft helium helm hendel herfst hert heuvel hinde hobby hockey hoeve
  hommel hondje honkbal hoog hopje horizon horloge hostel hout huifkar hulst hummus humor hutspot hyacint
  ibis idee iepen iglo ijsbeer ijskar ijsthee imker index indigo ingang inhoud inkt insect inzicht jaar
  jade jaguar januari jarig jasmijn jeans jeep joggen jojo joker juli jungle jurk jute juweel kaartje
  kachel kaft kajak kakatoe kalebas kalkoen kalm kamer kamille kanaal kandij kano kantine kapstok karaf
  karper kassa kasteel katoen kauwgom kermis kers kervel ketchup keuken keuze kievit kiezen kimono kiosk
  kiwi klaar klank klaver kleed kleur klimaat klinker klomp kloof klus kluwen knabbel knikker knoop
  knutsel koala koekje koelbox koepel koffie koken kokos kolom komeet komma kompas koning koor koper
  koplamp koraal korfbal korst kozijn kraai kracht kralen krater krekel krijt kring kristal krokus kroon
  kruimel kubus kudde kuiken kurkuma kust kwartet kwast laars ladder lagune lama landing laptop lasagne
  latte laurier legende leiboom leiding lelie lens lente lepel leren leunen lezing libelle lichtje liedje
  lift lijster limoen liniaal linzen liter loempia logboek lokaal loket loofbos lopen lotus lucht luifel
  luik lunch lupine luster maandag maat machine magneet maizena makreel malen mammoet mandje manege manga
  manier mantel maracas marimba markt marmer matroos medley mees meeuw melissa meloen mengsel menu mergel
  merk metaal meteoor metro metser meubel miauw middag mier mikado mimosa minuut mispel mist mixen modder
  module moeras mohair mokka moment monitor monteur morgen mosterd motief motor muesli muffin muis muizen
  munt museum musical muziek naam narcis natuur nest netel netwerk nieuws nikkel niveau noedels noord
  noteren notitie nougat nummer nuttig nylon oase oceaan ochtend octaaf oever okapi oktober olie olifant
  olijf omelet omtrek omweg ontbijt ontwerp oogst oosten opbouw opening opera oproep optocht orde ordner
  oregano origami orka orkest otter ovaal ovatie oven overleg paard pagina pakje pakket paleis paling
  panda panter papaja papier paprika parasol parel parfum parking passer pasta patio patrijs pauw pauze
  peddel penseel peper percent pergola periode perron perzik pesto petunia piano pigment pijler piloot
  pioen pizza plaats plafond plakken planeet plastic plataan plein plezier ploeg plons plooi pluim plumeau
  podcast poetsen polka polo pompoen poncho ponton pony portier post potlood prairie praline praten prei
  prentje primula printer prisma proef profiel project pruik publiek pudding puntje puree purper puzzel
  quiz raadsel raaf raapjes radar raden radio rails rand rasp ratel rebus recept reclame reebok reeks
  refrein regen regio reiger rekenen reling renner reptiel ribbel ridder rijm rijst rijtuig rijwiel ritme
  rivier robijn robot rodeo roeier roeren roest rol roltrap roman ronde rooster rotonde rots route rozet
  rubber rubriek rucola rugby rugzak ruilen ruimte rumba rups rustig saffier salade salon salsa salto
  samba sandaal sardine satijn saus savanne schakel schets schip schoon schrift schuit scooter seconde
  seizoen selder serre servet sesam shirt sieraad signaal silo singel siroop sjaal sjalot slak sleutel
  slinger slipper sloep sloot sluis smaragd smid snaar sneaker sneeuw snelweg snoek snorkel sofa sok
  solist sopraan sorbet spade sparen spatel specht spelen sperwer spiegel spijker spiraal spons spoor
  spreeuw sprint sprong spruit stadion stap start steiger stekker stem stevig stift stijl stoel strand
  streek strip stroom struik studio stuiver stuk sudoku suiker surfen sushi symbool systeem taal taco
  talent talud tandem tango tapijt tarwe taxi tekst tellen telraam tempo tennis tenor terras textiel
  theater theepot thema thermos titel toast toekan toerist toestel toets tofu tomaat tombola toneel tonijn
  topaas toren totem tractor traject tram trein trekker tribune tricot trofee trompet truc truffel tuinier
  tulp turf turnen tweed twijg type uil uitgang uitje uitleg uitstap uur uurwerk vaandel vaatwas vak
  valies vallei vanille varen velg venkel venster ventiel veranda verfpot vergiet verhaal versje veter
  veulen viaduct vijzel villa vink viool visser vitrine vlakgom vlas vlieger vlinder vloer vlok voetbal
  vogel volgen volume vork vos vraag vrede vrijdag vroeg vrolijk vulkaan vulpen waaier wachten wafel wagon
  walnoot walrus wals walvis warmte wasbak wasmand water weg weiland wekker wereld werf werken weven wezel
  wijd wijzer wilg wimpel winkel winnaar winter wisent witlof wolk wombat wonen wortel wrap yoga yoghurt
  zaag zaaien zadel zakdoek zaklamp zandbak zebra zee zeehond zeester zeewier zegel zeilen zigzag zijde
  zilver zitbank zoeken zoet zomer zondag zonnig zuring zwaan zwaluw zwerm
`
  .trim()
  .split(/\s+/);
