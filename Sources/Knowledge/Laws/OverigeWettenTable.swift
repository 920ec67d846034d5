/// Further national laws, as official texts of 2015–17 name them: identifier, names, abbreviations (`WetTable` tells
/// the form of a row).
///
/// Sources: the confirmed rows of the project's fact sheet of laws, and names that official texts of 2015–17 link to
/// one identifier at least three times and hardly ever to another. An identifier that nothing confirms is `-`.
let overigeWettenTable: StaticString = """
    BWBR0032898|Aanbestedingswet op defensie- en veiligheidsgebied
    BWBR0023754|Aanpassingswet Algemene douanewet
    BWBR0018471|Aanpassingswet Algemene wet inkomensafhankelijke regelingen
    BWBR0028129|Aanpassingswet openbare lichamen Bonaire, Sint Eustatius en Saba
    BWBR0007333|Algemene bijstandswet
    BWBR0002448|Algemene termijnenwet
    BWBR0023066|Algemene wet erkenning EG-beroepskwalificaties
    BWBR0006763|Algemene wet op het binnentreden
    BWBR0028215|Ambtenarenwet BES|Wet materieel ambtenarenrecht BES
    BWBR0028228|Arbeidsveiligheidswet BES
    BWBR0028202|Arbeidswet 2000 BES
    BWBR0009508|Bankwet 1998
    BWBR0029244|Belastingwet BES
    BWBR0001936|Belemmeringenwet Privaatrecht
    BWBR0002170|Beroepswet
    BWBR0011935|Besluit aanwijzing bevoegdgezaggemeenten Wet bodembescherming
    BWBR0004703|Besluit genetisch gemodificeerde organismen Wet milieugevaarlijke stoffen
    BWBR0002380|Bestrijdingsmiddelenwet 1962
    BWBR0003443|Binnenschepenwet
    BWBR0002357|Boswet
    BWBR0003764|Brandweerwet 1985
    BWBR0028304|Cessantiawet BES
    BWBR0002126|Coördinatiewet Sociale Verzekering
    BWBR0002748|Deltaschadewet
    BWBR0002283|Deltawet
    BWBR0001997|Distributiewet 1939
    BWBR0029236|Douane- en Accijnswet BES
    BWBR0007632|Douanewet
    BWBR0026338|Drinkwaterwet
    BWBR0002718|Experimentenwet onderwijs
    BWBR0028917|Faillissementswet BES
    BWBR0026981|Fiscale vereenvoudigingswet 2010
    BWBR0009640|Flora- en faunawet
    BWBR0002060|Garantiewet Burgerlijk Overheidspersoneel Indonesië
    BWBR0002077|Garantiewet Militairen K.N.I.L.
    BWBR0005662|Gezondheids- en welzijnswet voor dieren
    BWBR0004257|Gratiewet
    BWBR0003406|Grondwaterwet
    BWBR0007893|Handelsregisterwet 1996
    BWBR0028503|Handelsregisterwet 2009 BES
    BWBR0016991|Havenbeveiligingswet
    BWBR0003143|Herinrichtingswet Oost-Groningen en de Gronings-Drentse Veenkoloniën
    BWBR0005674|Huisvestingswet
    BWBR0003221|Huurprijzenwet woonruimte
    BWBR0002066|Huurwet
    BWBR0028249|Rijkswet wijziging Statuut in verband met de opheffing van de Nederlandse Antillen
    BWBR0026158|Implementatiewet EG-richtlijn infrastructuur ruimtelijke informatie
    BWBR0002376|In- en uitvoerwet
    BWBR0002111|Inkwartieringswet
    BWBR0033043|Instellingswet Autoriteit Consument en Markt
    BWBR0002162|Instellingswet Productschap voor Bier
    BWBR0002151|Instellingswet Productschap voor Gedistilleerde Dranken
    BWBR0002148|Instellingswet Productschap voor Groenten en Fruit
    BWBR0002149|Instellingswet Productschap voor Siergewassen
    BWBR0002220|Instellingswet Productschap voor Vis en Visproducten
    BWBR0002205|Instellingswet Productschap voor Zuivel
    BWBR0002152|Instellingswet Productschappen en Hoofdproductschap voor Akkerbouwproducten
    BWBR0011469|Interimwet zij-instroom leraren primair en voortgezet onderwijs
    BWBR0020616|Invoerings- en aanpassingswet Wet op het financieel toezicht
    BWBR0008291|Invoeringswet Financiële-verhoudingswet
    BWBR0017747|Invoeringswet Wet financiering sociale verzekeringen
    BWBR0005346|Invoeringswet Wet op de accijns
    BWBR0008658|Invoeringswet nieuwe en gewijzigde arbeidsongeschiktheidsregelingen
    BWBR0004046|Invoeringswet stelselherziening sociale zekerheid
    BWBR0004541|Kadasterwet
    BWBR0008754|Kaderwet SZW-subsidies
    BWBR0008159|Kaderwet adviescolleges
    BWBR0011955|Kaderwet militaire pensioenen
    BWBR0007850|Kwaliteitswet zorginstellingen
    BWBR0002755|Landbouwkwaliteitswet
    BWBR0002252|Landbouwwet
    BWBR0004188|Les- en cursusgeldwet
    BWBR0002553|Liquidatiewet ongevallenwetten
    BWBR0004365|Loodsenwet
    BWBR0003378|Meetbrievenwet 1981
    BWBR0001870|Mijnwet 1903
    BWBR0002504|Mijnwet continentaal plat
    BWBR0009641|Natuurbeschermingswet 1998
    BWBR0002611|Natuurbeschermingswet
    BWBR0001939|Natuurschoonwet 1928|Natuurschoonwet
    BWBR0002758|Noodwet Geneeskundigen
    BWBR0003173|Noodwet financieel verkeer
    BWBR0002505|Ontgrondingenwet
    BWBR0006463|Organisatiewet Kadaster
    BWBR0002565|Overgangswet nieuw Burgerlijk Wetboek
    BWBR0002089|Pensioen- en spaarfondsenwet
    BWBR0028712|Pensioenwet BES
    BWBR0002075|Plantenziektenwet
    BWBR0006299|Politiewet 1993|Politiewet
    BWBR0002353|Prijzenwet
    BWBR0003094|Reconstructiewet Midden-Delfland
    BWBR0017252|Regeling Wet kinderopvang en kwaliteitseisen peuterspeelzalen
    BWBR0012074|Regeling betreffende aanvragen op grond van de Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000
    BWBR0002739|Registratiewet 1970
    BWBR0010424|Remigratiewet
    BWBR0007118|Rijksoctrooiwet 1995
    BWBR0028070|Rijkswet Gemeenschappelijk Hof van Justitie
    BWBR0010576|Rijkswet administratieve bijstand douane
    BWBR0006799|Rijkswet goedkeuring en bekendmaking verdragen
    BWBR0028072|Rijkswet openbare ministeries van Curaçao, van Sint Maarten en van Bonaire, Sint Eustatius en Saba
    BWBR0028079|Rijkswet politie van Curaçao, van Sint Maarten en van Bonaire, Sint Eustatius en Saba
    BWBR0004364|Scheepvaartverkeerswet
    BWBR0015158|Spoedwet wegverbreding
    BWBR0002064|Statistiekwet 1950
    BWBR0022174|Subsidieregeling Wet op het Waddenfonds
    BWBR0003906|TNO-wet
    BWBR0012701|Tijdelijke referendumwet
    BWBR0031557|Tijdelijke wet ambulancezorg
    BWBR0007891|Tijdelijke wet beperking inkomensgevolgen arbeidsongeschiktheidscriteria
    BWBR0027707|Tijdelijke wet pilot loondispensatie
    BWBR0004043|Toeslagenwet
    BWBR0003419|Uitkeringswet Indische geïnterneerden
    BWBR0002540|Uitkeringswet gewezen militairen
    BWBR0010630|Uitvoeringsbesluit Wet SLOA
    BWBR0007230|Uitvoeringsbesluit kostenverrekening en gegevensuitwisseling Wet waardering onroerende zaken
    BWBR0004766|Uitvoeringsregeling Invorderingswet 1990
    BWBR0004746|Uitvoeringswet inzake internationale ontvoering van kinderen
    BWBR0007434|Uitvoeringswet verdrag chemische wapens
    BWBR0028586|Veiligheidswet BES
    BWBR0002500|Verhaalswet ongevallen ambtenaren
    BWBR0002130|Vestigingswet Bedrijven 1954
    BWBR0009275|Waarborgwet 1986
    BWBR0028619|Warenwet BES
    BWBR0001948|Wegenwet
    BWBR0006705|Welzijnswet 1994
    BWBR0013817|Wet BCF|Wet op het BTW-compensatiefonds
    BWBR0012092|Wet Bpf 2000|Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000
    BWBR0006612|Wet Incompatibiliteiten Staten-Generaal en Europees Parlement
    BWBR0006001|Wet Infrastructuurfonds
    BWBR0019058|Wet Invoering en financiering Wet werk en inkomen naar arbeidsvermogen
    BWBR0020074|Wet OM-afdoening
    BWBR0008807|Wet Onafhankelijke post- en telecommunicatie autoriteit
    BWBR0008725|Wet SLOA
    BWBR0036706|Wet aanpak schijnconstructies
    BWBR0030652|Wet aanpassing Appa en enkele andere wetten 2011
    BWBR0018053|Wet aanpassing fiscale behandeling VUT/prepensioen en introductie levensloopregeling
    BWBR0002507|Wet aanpassing pensioenvoorzieningen Bijstandkorps
    BWBR0002976|Wet aansprakelijkheid olietankschepen
    BWBR0002415|Wet aansprakelijkheidsverzekering motorrijtuigen
    BWBR0026591|Wet aanwijzing nationale accreditatie-instantie
    BWBR0028455|Wet administratieve rechtspraak BES
    BWBR0003396|Wet afbreking zwangerschap
    BWBR0003386|Wet agrarisch grondverkeer
    BWBR0028459|Wet algemene ouderdomsverzekering BES
    BWBR0003718|Wet algemene regels herindeling
    BWBR0028294|Wet algemene verzekering bijzondere ziektekosten BES
    BWBR0028387|Wet algemene weduwen- en wezenverzekering BES
    BWBR0028616|Wet ambtenarenrechtspraak BES
    BWBR0002757|Wet ambulancevervoer
    BWBR0008656|Wet arbeidsongeschiktheidsverzekering zelfstandigen
    BWBR0002822|Wet arbeidsongeschiktheidsvoorziening militairen
    BWBR0007419|Wet balansverkorting geldelijke steun volkshuisvesting
    BWBR0034026|Wet basisregistratie grootschalige topografie
    BWBR0028596|Wet beginselen gevangeniswezen BES
    BWBR0008331|Wet beheer rijkswaterstaatswerken
    BWBR0007678|Wet belasting zware motorrijtuigen
    BWBR0007168|Wet belastingen op milieugrondslag
    BWBR0002096|Wet bescherming bevolking
    BWBR0002074|Wet bescherming staatsgeheimen
    BWBR0032155|Wet bestuurlijke boete meldingsplichten subsidies
    BWBR0002144|Wet bestuursrechtspraak bedrijfsorganisatie
    BWBR0011919|Wet bevordering eigenwoningbezit
    BWBR0003429|Wet bezoldiging Nationale ombudsman
    BWBR0028174|Wet beëindiging arbeidsovereenkomsten BES
    BWBR0006353|Wet brutering overhevelingstoeslag lonen
    BWBR0007312|Wet budgettering wachtgelden en instelling Participatiefonds
    BWBR0002032|Wet buitengewoon pensioen 1940-1945|Wet buitengewoon pensioen 1940–1945
    BWBR0003968|Wet buitengewoon pensioen Indisch verzet
    BWBR0002035|Wet buitengewoon pensioen zeelieden-oorlogsslachtoffers
    BWBR0025251|Wet deskundige in strafzaken
    BWBR0028180|Wet drinkwater BES
    BWBR0013462|Wet dualisering gemeentebestuur
    BWBR0026450|Wet dwangsom en beroep bij niet tijdig beslissen
    BWBR0028395|Wet educatie en beroepsonderwijs BES
    BWBR0003916|Wet energiebesparing toestellen
    BWBR0006803|Wet explosieven voor civiel gebruik
    BWBR0033004|Wet financiering politieke partijen
    BWBR0017745|Wet financiering sociale verzekeringen
    BWBR0004538|Wet financiering volksverzekeringen
    BWBR0006547|Wet financiële betrekkingen buitenland 1994
    BWBR0018329|Wet financiële dienstverlening
    BWBR0030883|Wet financiële markten BES
    BWBR0028551|Wet geldstelsel BES
    BWBR0003299|Wet gelijke behandeling van mannen en vrouwen
    BWBR0006723|Wet gemeentelijke basisadministratie persoonsgegevens|Wet GBA
    BWBR0002386|Wet gewetensbezwaren militaire dienst
    BWBR0003748|Wet grenzen Nederlandse territoriale zee
    BWBR0031789|Wet herziening gerechtelijke kaart
    BWBR0002416|Wet houdende nieuwe regelen omtrent de visserij|Visserijwet 1963|Visserijwet
    BWBR0002660|Wet hygiëne en veiligheid badinrichtingen en zwemgelegenheden
    BWBR0028279|Wet identiteitskaarten BES
    BWBR0009544|Wet inburgering nieuwkomers|~WIN
    BWBR0004163|Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen|~IOAZ
    BWBR0004044|Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers
    BWBR0024394|Wet inkomensvoorziening oudere werklozen
    BWBR0029281|Wet inkomstenbelasting BES
    BWBR0020748|Wet inrichting landelijk gebied
    BWBR0009083|Wet inschakeling werkzoekenden
    BWBR0026054|Wet investeren in jongeren
    BWBR0009079|Wet inzake bloedvoorziening
    BWBR0013816|Wet inzake de geldtransactiekantoren
    BWBR0002731|Wet inzake de luchtverontreiniging
    BWBR0003797|Wet inzake spaarbewijzen
    BWBR0016876|Wet kenbaarheid publiekrechtelijke beperkingen onroerende zaken
    BWBR0007414|Wet klachtrecht cliënten zorgsector
    BWBR0029283|Wet loonbelasting BES
    BWBR0020031|Wet maatschappelijke ondersteuning|?Wmo
    BWBR0028550|Wet maritiem beheer BES
    BWBR0007920|Wet medezeggenschap cliënten zorginstellingen
    BWBR0005746|Wet medezeggenschap onderwijs 1992|Wet medezeggenschap onderwijs
    BWBR0020685|Wet medezeggenschap op scholen
    BWBR0003026|Wet melding collectief ontslag
    BWBR0006331|Wet melding ongebruikelijke transacties
    BWBR0020052|Wet melding zeggenschap en kapitaalbelang in effectenuitgevende instellingen
    BWBR0003892|Wet milieugevaarlijke stoffen
    BWBR0004789|Wet militaire strafrechtspraak
    BWBR0028170|Wet minimumlonen BES
    BWBR0005681|Wet nationaliteit zeeschepen in rompbevrachting
    BWBR0028497|Wet ongevallenverzekering BES
    BWBR0002058|Wet op de Bedrijfsorganisatie
    BWBR0008508|Wet op de Europese ondernemingsraden
    BWBR0034331|Wet op de Kamer van Koophandel
    BWBR0004191|Wet op de Nederlandse organisatie voor wetenschappelijk onderzoek
    BWBR0002374|Wet op de Registeraccountants
    BWBR0002375|Wet op de Ruimtelijke Ordening
    BWBR0005251|Wet op de accijns
    BWBR0002856|Wet op de accountants-administratieconsulenten
    BWBR0005806|Wet op de belasting van personenauto's en motorrijwielen 1992
    BWBR0016944|Wet op de beroepen in het onderwijs
    BWBR0002515|Wet op de dividendbelasting 1965|Wet DB
    BWBR0003821|Wet op de erkende onderwijsinstellingen
    BWBR0003222|Wet op de huurcommissies
    BWBR0003954|Wet op de internationale bijstandsverlening bij de heffing van belastingen
    BWBR0004608|Wet op de jeugdhulpverlening
    BWBR0016637|Wet op de jeugdzorg
    BWBR0002195|Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag
    BWBR0028258|Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag BES
    BWBR0009276|Wet op de kamers van koophandel en fabrieken 1997
    BWBR0002359|Wet op de kansspelbelasting
    BWBR0005009|Wet op de lijkbezorging
    BWBR0008819|Wet op de medische keuringen
    BWBR0002534|Wet op de motorrijtuigenbelasting 1966
    BWBR0006324|Wet op de motorrijtuigenbelasting 1994
    BWBR0005921|Wet op de naburige rechten
    BWBR0009385|Wet op de organisatie ZorgOnderzoek Nederland
    BWBR0003709|Wet op de stads- en dorpsvernieuwing
    BWBR0005802|Wet op de verbruiksbelastingen van alcoholvrije dranken en van enkele andere produkten|Wet op de verbruiksbelastingen van alcoholvrije dranken en van enkele andere producten
    BWBR0004575|Wet op de waterhuishouding
    BWBR0007801|Wet op de waterkering
    BWBR0001980|Wet op de weerkorpsen en de particuliere beveiligingsorganisaties
    BWBR0015926|Wet op het Centraal bureau voor de statistiek
    BWBR0032573|Wet op het accountantsberoep|~Wab
    BWBR0005699|Wet op het bevolkingsonderzoek
    BWBR0004815|Wet op het consumentenkrediet
    BWBR0005904|Wet op het specifiek cultuurbeleid
    BWBR0019562|Wet openbaarmaking uit Publieke middelen gefinancierde Topinkomens|~WOPT
    BWBR0004447|Wet opneming buitenlandse kinderen ter adoptie|Wet opneming buitenlandse pleegkinderen
    BWBR0002579|Wet opsporing delfstoffen
    BWBR0009267|Wet overheidspersoneel onder de werknemersverzekeringen
    BWBR0008755|Wet overleg minderhedenbeleid
    BWBR0025039|Wet participatiebudget
    BWBR0008366|Wet pleziervaartuigen
    BWBR0004798|Wet politieregisters
    BWBR0028263|Wet post BES
    BWBR0007791|Wet privatisering ABP
    BWBR0005643|Wet rechtspositionele voorzieningen rampbestrijders
    BWBR0027679|Wet referentieniveaus Nederlandse taal en rekenen
    BWBR0004939|Wet schadeloosstelling leden Tweede Kamer
    BWBR0008903|Wet sociale werkvoorziening
    BWBR0011788|Wet stedelijke vernieuwing
    BWBR0030545|Wet strategische diensten
    BWBR0028393|Wet studiefinanciering BES
    BWBR0003356|Wet tarieven gezondheidszorg
    BWBR0002406|Wet tarieven in strafzaken
    BWBR0025003|Wet tegemoetkoming chronisch zieken en gehandicapten
    BWBR0012438|Wet tegemoetkoming onderwijsbijdrage en schoolkosten|~WTOS
    BWBR0009637|Wet tegemoetkoming schade bij rampen en zware ongevallen
    BWBR0028469|Wet telecommunicatievoorzieningen BES
    BWBR0030824|Wet ter voorkoming van witwassen en financieren van terrorisme BES
    BWBR0028571|Wet toelating en uitzetting BES
    BWBR0028547|Wet toezicht bank- en kredietwezen 1994 BES
    BWBR0004809|Wet toezicht beleggingsinstellingen
    BWBR0014779|Wet toezicht collectieve beheersorganisaties auteurs- en naburige rechten
    BWBR0007657|Wet toezicht effectenverkeer 1995
    BWBR0005792|Wet toezicht kredietwezen 1992
    BWBR0007477|Wet toezicht natura-uitvaartverzekeringsbedrijf
    BWBR0016189|Wet toezicht trustkantoren
    BWBR0006509|Wet toezicht verzekeringsbedrijf 1993|Wet toezicht verzekeringsbedrijf
    BWBR0028495|Wet toezicht verzekeringsbedrijf BES
    BWBR0003659|Wet tot behoud van cultuurbezit|Wet Behoud Cultuurbezit
    BWBR0002419|Wet tot uitvoering van de Verordening No. 11 van de Raad van de Europese Economische Gemeenschap
    BWBR0018447|Wet tot veiling van bepaalde verkooppunten van motorbrandstoffen
    BWBR0003664|Wet uitkeringen burger-oorlogsslachtoffers 1940-1945|Wet uitkeringen burger-oorlogsslachtoffers 1940–1945
    BWBR0002844|Wet uitkeringen vervolgingsslachtoffers 1940-1945|Wet uitkeringen vervolgingsslachtoffers 1940–1945|~WUV
    BWBR0010176|Wet uitvoering antiboycotverordening
    BWBR0031798|Wet uitwerking fiscale maatregelen Begrotingsakkoord 2013
    BWBR0013374|Wet uniforme openbare voorbereidingsprocedure Awb
    BWBR0030105|Wet uniformering loonbegrip
    BWBR0006029|Wet vaartijden en bemanningssterkte binnenvaart
    BWBR0016983|Wet vereenvouding bekostiging VO
    BWBR0006641|Wet verevening pensioenrechten bij scheiding
    BWBR0024775|Wet vergoedingen adviescolleges en commissies
    BWBR0002682|Wet verontreiniging oppervlaktewateren
    BWBR0002975|Wet verontreiniging zeewater
    BWBR0018831|Wet verplichte beroepspensioenregeling|~Wvb
    BWBR0005319|Wet vervoer binnenvaart
    BWBR0007606|Wet vervoer gevaarlijke stoffen
    BWBR0006320|Wet verzelfstandiging Informatiseringsbank
    BWBR0028164|Wet vestiging bedrijven BES
    BWBR0003391|Wet voorkeursrecht gemeenten
    BWBR0007286|Wet voorkoming misbruik chemicaliën
    BWBR0003642|Wet voorkoming verontreiniging door schepen
    BWBR0012373|Wet voorraadvorming aardolieproducten 2001
    BWBR0024800|Wet wegvervoer goederen
    BWBR0017837|Wet werk en inkomen kunstenaars
    BWBR0002753|Wet ziekenhuisvoorzieningen|~WZV
    BWBR0028728|Wet ziekteverzekering BES
    BWBR0007952|Winkeltijdenwet
    BWBR0002379|Woningwet 1962
    BWBR0002541|Zaaizaad- en Plantgoedwet
    BWBR0018040|Zaaizaad- en plantgoedwet 2005
    BWBR0001933|Zeebrievenwet
    BWBR0002460|Ziekenfondswet
    BWBR0002120|Zondagswet
    """
