/// The titles of dossiers: number and suffix, title. They are the running dossiers and budgets whose titles the
/// project's fact sheet of dossiers knows, from the metadata of official publications.
let dossiertitelsTable: StaticString = """
    17050|Misbruik en oneigenlijk gebruik op het gebied van belastingen, sociale zekerheid en subsidies
    19637|Vreemdelingenbeleid
    20454|Voortgangsrapportage uitvoering wetten oorlogsgetroffenen
    21501-02|Raad Algemene Zaken en Raad Buitenlandse Zaken
    21501-03|Begrotingsraad
    21501-04|Ontwikkelingsraad
    21501-07|Raad voor Economische en Financiële Zaken
    21501-08|Milieuraad
    21501-20|Europese Raad
    21501-28|Defensieraad
    21501-30|Raad voor Concurrentievermogen
    21501-31|Raad voor de Werkgelegenheid, Sociaal Beleid, Volksgezondheid en Consumentenzaken
    21501-32|Landbouw- en Visserijraad
    21501-33|Raad voor Vervoer, Telecommunicatie en Energie
    21501-34|Raad voor Onderwijs, Jeugd, Cultuur en Sport
    22026|Nederlands deel van een hogesnelheidsspoorverbinding Amsterdam-Brussel-Parijs en Utrecht-Arnhem-Duitse grens
    22054|Wapenexportbeleid
    22112|Nieuwe Commissievoorstellen en initiatieven van de lidstaten van de Europese Unie
    22343|Handhaving milieuwetgeving
    22894|Preventiebeleid voor de volksgezondheid
    23235|Thuiszorg en wijkverpleging
    23432|De situatie in het Midden-Oosten
    23645|Openbaar vervoer
    23987|Lidmaatschap van de Europese Unie
    24077|Drugbeleid
    24095|Frequentiebeleid
    24170|Gehandicaptenbeleid
    24515|Preventie en bestrijding van stille armoede en sociale uitsluiting
    24557|Kansspelen
    24587|Justitiële Inrichtingen
    24724|Studiefinanciering
    24804|Veiligheidsbeleid Burgerluchtvaart
    25087|Internationaal fiscaal (verdrags)beleid
    25268|Zelfstandige bestuursorganen
    25295|Infectieziektenbestrijding
    25422|Opwerking van radioactief materiaal
    25424|Geestelijke gezondheidszorg
    25657|Persoonsgebonden Budgetten
    25764|Reisdocumenten
    25834|Problematiek rondom asbest
    25883|Arbeidsomstandigheden
    26150|Algemene Vergadering der Verenigde Naties
    26234|Vergaderingen Interim Committee en Development Committee
    26407|Biodiversiteit
    26448|Structuur van de uitvoering werk en inkomen (SUWI)
    26485|Maatschappelijk verantwoord ondernemen
    26488|Programma doorontwikkeling F-35
    26643|Informatie- en communicatietechnologie (ICT)
    26956|Beleidsnota Rampenbestrijding
    26991|Voedselveiligheid
    27406|Nota «De kenniseconomie in zicht»
    27428|Beleidsnota Biotechnologie
    27529|Informatie- en Communicatietechnologie (ICT) in de Zorg
    27565|Alcoholbeleid
    27625|Waterbeleid
    27830|Materieelprojecten
    27858|Gewasbeschermingsbeleid
    27859|Modernisering Gemeentelijke Basisadministratie persoonsgegevens (GBA)
    27863|Betalingsverkeer
    27923|Werken in het onderwijs
    27925|Bestrijding internationaal terrorisme
    27926|Huurbeleid
    28089|Gezondheid en milieu
    28165|Deelnemingenbeleid Rijksoverheid
    28286|Dierenwelzijn
    28325|Bouwregelgeving
    28345|Aanpak huiselijk geweld
    28385|Evaluatie Meststoffenwet
    28625|Herziening van het Gemeenschappelijk Landbouwbeleid
    28638|Mensenhandel
    28676|NAVO
    28684|Naar een veiliger samenleving
    28741|Jeugdcriminaliteit
    28807|Vogelpest (Aviaire influenza)
    28828|Fraudebestrijding in de zorg
    28844|Integriteitsbeleid openbaar bestuur en politie
    28973|Toekomst veehouderij
    29023|Voorzienings- en leveringszekerheid energie
    29237|Afrika-beleid
    29240|Veiligheid op school
    29247|Acute zorg
    29248|Invoering Diagnose Behandeling Combinaties (DBCs)
    29270|Reclasseringsbeleid
    29279|Rechtsstaat en Rechtsorde
    29282|Arbeidsmarktbeleid en opleidingen zorgsector
    29323|Prenatale screening
    29325|Maatschappelijke Opvang
    29338|Wetenschapsbudget
    29362|Modernisering van de overheid
    29383|Regelgeving Ruimtelijke Ordening en Milieu
    29385|Aanleg en de aanpassing van hoofdinfrastructuur
    29389|Vergrijzing en het integrale ouderenbeleid
    29398|Maatregelen verkeersveiligheid
    29407|Vrij verkeer werknemers uit de nieuwe EU lidstaten
    29452|Tenuitvoerlegging van de tbs-maatregel
    29453|Woningcorporaties
    29477|Geneesmiddelenbeleid
    29502|Toekomstige ontwikkeling van de Nederlandse postsector
    29507|Regels voor de financiële dienstverlening (Wet financiële dienstverlening)
    29515|Aanpak regeldruk en administratieve lasten
    29517|Veiligheidsregio's
    29521|Nederlandse deelname aan vredesmissies
    29538|Zorg en maatschappelijke ondersteuning
    29544|Arbeidsmarktbeleid
    29614|Grondrechten in een pluriforme samenleving
    29628|Politie
    29659|Evaluatie Staatsbosbeheer
    29664|Binnenvisserij
    29665|Evaluatie Schipholbeleid
    29675|Zee- en kustvisserij
    29683|Dierziektebeleid
    29684|Waddenzeebeleid
    29689|Herziening Zorgstelsel
    29697|Gebiedsgerichte economische perspectieven en Regionaal Economisch Beleid
    29754|Terrorismebestrijding
    29817|Sociale werkvoorziening
    29826|Industriebeleid
    29838|Auteursrechtbeleid
    29893|Veiligheid van het railvervoer
    29911|Bestrijding georganiseerde criminaliteit
    29924|Toezichtsverslagen AIVD en MIVD
    29984|Spoor: vervoer- en beheerplan
    30012|Leven Lang Leren
    30079|VMBO
    30111|Topinkomens
    30139|Veteranenzorg
    30175|Luchtkwaliteit
    30196|Duurzame ontwikkeling en beleid
    30234|Toekomstig sportbeleid
    30252|Toekomstvisie agrarische sector
    30420|Emancipatiebeleid
    30545|Uitvoering Wet Werk en Bijstand
    30573|Migratiebeleid
    30597|Toekomst AWBZ
    30821|Nationale Veiligheid
    30825|Ecologische hoofdstructuur
    30872|Landelijk afvalbeheerplan
    30950|Racisme en Discriminatie
    30952|Ter kennisname voorgelegde Verdragen
    30977|AIVD
    31015|Kindermishandeling
    31016|Ziekenhuiszorg
    31066|Belastingdienst
    31089|Urgentieprogramma Randstad
    31125|Defensie Industrie Strategie
    31209|Schoon en zuinig
    31239|Stimulering duurzame energieproductie
    31265|Adoptie
    31288|Hoger Onderwijs-, Onderzoek- en Wetenschapsbeleid
    31289|Voortgezet Onderwijs
    31293|Primair Onderwijs
    31305|Mobiliteitsbeleid
    31311|Zelfstandig ondernemerschap
    31322|Kinderopvang
    31332|Doorlopende Leerlijnen Taal en Rekenen
    31371|Kredietcrisis
    31389|Een integraal kader voor regels over gehouden dieren en daaraan gerelateerde onderwerpen (Wet dieren)
    31409|Zee- en binnenvaart
    31477|Bestrijden witwassen en terrorismefinanciering
    31482|Cultuursubsidies
    31490|Vernieuwing van de rijksdienst
    31497|Passend onderwijs
    31521|Taxibeleid
    31524|Beroepsonderwijs en Volwassenen Educatie
    31532|Voedingsbeleid
    31568|Staatkundig proces Nederlandse Antillen
    31700-A|Vaststelling van de begrotingsstaat van het Infrastructuurfonds voor het jaar 2009
    31700-V|Vaststelling van de begrotingsstaten van het Ministerie van Buitenlandse Zaken (V) voor het jaar 2009
    31700-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie (VI) voor het jaar 2009
    31700-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2009
    31700-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2009
    31700-XI|Vaststelling van de begrotingsstaten van het Ministerie van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer (XI) en van de begrotingsstaat van het Waddenfonds voor het jaar 2009
    31700-XIV|Vaststelling van de begrotingsstaten van het Ministerie van Landbouw, Natuur en Voedselkwaliteit (XIV) voor het jaar 2009
    31700-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2009
    31753|Rechtsbijstand
    31757|Stedenbeleid
    31765|Kwaliteit van zorg
    31789|Staatsdeelnemingen Fortis en ABN AMRO
    31793|Internationale klimaatafspraken
    31839|Jeugdzorg
    31865|Verbetering verantwoording en begroting
    31936|Luchtvaartbeleid
    32011|Tabaksbeleid
    32013|Toekomst financiële sector
    32043|Toekomst pensioenstelsel
    32123-A|Vaststelling van de begrotingsstaat van het Infrastructuurfonds voor het jaar 2010
    32123-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie (VI) voor het jaar 2010
    32123-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2010
    32123-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2010
    32123-XIV|Vaststelling van de begrotingsstaten van het Ministerie van Landbouw, Natuur en Voedselkwaliteit (XIV) voor het jaar 2010
    32123-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2010
    32127|Regels met betrekking tot versnelde ontwikkeling en verwezenlijking van ruimtelijke en infrastructurele projecten (Crisis- en herstelwet)
    32140|Herziening Belastingstelsel
    32156|Monumentenzorg
    32201|Herziening van het Gemeenschappelijk Visserijbeleid
    32279|Zorg rond zwangerschap en geboorte
    32317|JBZ-Raad
    32336|Dierproeven
    32404|Programma hoogfrequent spoorvervoer
    32440|Nieuwe regels omtrent aanbestedingen (Aanbestedingswet 20..)
    32500-A|Vaststelling van de begrotingsstaat van het Infrastructuurfonds voor het jaar 2011
    32500-V|Vaststelling van de begrotingsstaten van het Ministerie van Buitenlandse Zaken (V) voor het jaar 2011
    32500-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie (VI) voor het jaar 2011
    32500-VII|Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2011
    32500-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2011
    32500-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2011
    32500-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken, Landbouw en Innovatie  (XIII) voor het jaar 2011
    32500-XV|Vaststelling van de begrotingsstaten van het Ministerie van Sociale Zaken en Werkgelegenheid (XV) voor het jaar 2011
    32500-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2011
    32545|Wet- en regelgeving financiële markten
    32605|Beleid ten aanzien van ontwikkelingssamenwerking
    32620|Beleidsdoelstellingen op het gebied van Volksgezondheid, Welzijn en Sport
    32623|Actuele situatie in Noord-Afrika en het Midden-Oosten
    32637|Bedrijfslevenbeleid
    32645|Kernenergie
    32647|Levensbeëindiging
    32670|Voortgang Natura 2000
    32733|Beleidsbrief Defensie
    32735|Mensenrechten in het buitenlands beleid
    32757|Bouwbesluit
    32761|Verwerking en bescherming persoonsgegevens
    32769|Herziening van de regels over toegelaten instellingen en instelling van een Financiële Autoriteit woningcorporaties (Herzieningswet toegelaten instellingen volkshuisvesting)
    32793|Preventief gezondheidsbeleid
    32805|Hulpmiddelenbeleid in de gezondheidszorg
    32813|Kabinetsaanpak Klimaatbeleid
    32820|Nieuwe visie cultuurbeleid
    32824|Integratiebeleid
    32827|Toekomst mediabeleid
    32847|Integrale visie op de woningmarkt
    32849|Mijnbouw
    32852|Grondstoffenvoorzieningszekerheid
    33000-V|Vaststelling van de begrotingsstaten van het Ministerie van Buitenlandse Zaken (V) voor het jaar 2012
    33000-VI|Vaststelling van de begrotingsstaten van het Ministerie van Veiligheid en Justitie (VI) voor het jaar 2012
    33000-VII|Vaststelling van de begrotingsstaten van het ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2012
    33000-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2012
    33000-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2012
    33000-XII|Vaststelling van de begrotingsstaten van het Ministerie van Infrastructuur en Milieu (XII) voor het jaar 2012
    33000-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken, Landbouw en Innovatie (XIII) voor het jaar 2012
    33000-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2012
    33009|Innovatiebeleid
    33037|Mestbeleid
    33043|Groene economische groei in Nederland (Green Deal)
    33118|Omgevingsrecht
    33161|Wijziging van de Wet werk en bijstand, de Wet sociale werkvoorziening, de Wet werk en arbeidsondersteuning jonggehandicapten en enige andere wetten gericht op bevordering deelname aan de arbeidsmarkt voor mensen met arbeidsvermogen en harmonisatie van deze regelingen (Invoeringswet Participatiewet)
    33348|Regels ter bescherming van de natuur (Wet natuurbescherming)
    33400-A|Vaststelling van de begrotingsstaat van het Infrastructuurfonds voor het jaar 2013
    33400-V|Vaststelling van de begrotingsstaten van het Ministerie van Buitenlandse Zaken (V) en van de begrotingsstaat van Buitenlandse Handel en Ontwikkelingssamenwerking (XVII) voor het jaar 2013
    33400-VI|Vaststelling van de begrotingsstaten van het Ministerie van Veiligheid en Justitie (VI) voor het jaar 2013
    33400-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2013
    33400-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken, Landbouw en Innovatie (XIII) voor het jaar 2013
    33400-XV|Vaststelling van de begrotingsstaten van het Ministerie van Sociale Zaken en Werkgelegenheid (XV) voor het jaar 2013
    33400-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2013
    33450|Mariene Strategie voor het Nederlandse deel van de Noordzee
    33495|Financiële positie van publiek bekostigde onderwijsinstellingen
    33529|Gaswinning
    33552|Slachtofferbeleid
    33566|Financieel en sociaal-economisch beleid
    33576|Natuurbeleid
    33578|Eerstelijnszorg
    33625|Hulp, handel en investeringen
    33628|Forensische zorg
    33684|Regels over de gemeentelijke verantwoordelijkheid voor preventie, ondersteuning, hulp en zorg aan jeugdigen en ouders bij opgroei- en opvoedingsproblemen, psychische problemen en stoornissen (Jeugdwet)
    33750-VI|Vaststelling van de begrotingsstaten van het Ministerie van Veiligheid en Justitie (VI) voor het jaar 2014
    33750-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2014
    33750-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken (XIII) voor het jaar 2014
    33750-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2014
    33752|Wijziging van enkele belastingwetten en enige andere wetten (Belastingplan 2014)
    33763|Toekomst van de krijgsmacht
    33835|Nederlandse Voedsel- en Warenautoriteit (NVWA)
    33841|Regels inzake de gemeentelijke ondersteuning op het gebied van zelfredzaamheid, participatie, beschermd wonen en opvang (Wet maatschappelijke ondersteuning 2015)
    33891|Regels inzake de verzekering van zorg aan mensen die zijn aangewezen op langdurige zorg (Wet langdurige zorg)
    33962|Regels over het beschermen en benutten van de fysieke leefomgeving (Omgevingswet)
    33979|Regels ten behoeve van een verantwoorde groei van de melkveehouderij (Wet verantwoorde groei melkveehouderij)
    33997|Vliegramp MH17
    34000-VI|Vaststelling van de begrotingsstaten van het Ministerie van Veiligheid en Justitie (VI) voor het jaar 2015
    34000-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2015
    34000-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2015
    34000-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken (XIII) en het Diergezondheidsfonds (F) voor het jaar 2015
    34000-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2015
    34002|Wijziging van enkele belastingwetten en enige andere wetten (Belastingplan 2015)
    34104|Langdurige zorg
    34293|Renovatie Binnenhof
    34300-VI|Vaststelling van de begrotingsstaten van het Ministerie van Veiligheid en Justitie (VI) voor het jaar 2016
    34300-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2016
    34300-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2016
    34300-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken (XIII) en het Diergezondheidsfonds (F) voor het jaar 2016
    34300-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2016
    34302|Wijziging van enkele belastingwetten en enige andere wetten (Belastingplan 2016)
    34348|Wijziging van de Mijnbouwwet (versterking veiligheidsbelang mijnbouw en regie opsporings-, winnings- en opslagvergunningen)
    34352|Uitvoering en evaluatie Participatiewet
    34532|Wijziging van de Meststoffenwet in verband met de invoering van een stelsel van fosfaatrechten
    34550-VI|Vaststelling van de begrotingsstaten van het Ministerie van Veiligheid en Justitie (VI) voor het jaar 2017
    34550-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2017
    34550-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2017
    34550-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken (XIII) en het Diergezondheidsfonds (F) voor het jaar 2017
    34550-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2017
    34682|Nationale Omgevingsvisie
    34775-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2018
    34775-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2018
    34775-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2018
    34775-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken en Klimaat (XIII), de begrotingsstaten van het Ministerie van Landbouw, Natuur en Voedselkwaliteit en het Diergezondheidsfonds (F) voor het jaar 2018
    34775-XV|Vaststelling van de begrotingsstaten van het Ministerie van Sociale Zaken en Werkgelegenheid (XV) voor het jaar 2018
    34775-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2018
    34785|Wijziging van enkele belastingwetten en enige andere wetten (Belastingplan 2018)
    34843|Seksuele intimidatie en geweld
    34952|Investeren in Perspectief - Goed voor de Wereld, Goed voor Nederland
    35000-A|Vaststelling van de begrotingsstaat van het Infrastructuurfonds voor het jaar 2019
    35000-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2019
    35000-VII|Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2019
    35000-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2019
    35000-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2019
    35000-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2019
    35300-A|Vaststelling van de begrotingsstaat van het Infrastructuurfonds voor het jaar 2020
    35300-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2020
    35300-VII|Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2020
    35300-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2020
    35300-XII|Vaststelling van de begrotingsstaten van het Ministerie van Infrastructuur en Waterstaat (XII) voor het jaar 2020
    35300-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken en Klimaat (XIII) voor het jaar 2020
    35300-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2020
    35334|Problematiek rondom stikstof en PFAS
    35420|Noodpakket banen en economie
    35510|Parlementaire ondervraging kinderopvangtoeslag
    35570-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2021
    35570-VII|Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2021
    35570-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2021
    35570-X|Vaststelling van de begrotingsstaten van het Ministerie van Defensie (X) voor het jaar 2021
    35570-XII|Vaststelling van de begrotingsstaten van het Ministerie van Infrastructuur en Waterstaat (XII) voor het jaar 2021
    35570-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2021
    35788|Kabinetsformatie 2021
    35925|Nota over de toestand van ’s Rijks Financiën
    35925-V|Vaststelling van de begrotingsstaat van het Ministerie van Buitenlandse Zaken (V) voor het jaar 2022
    35925-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2022
    35925-VII|Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2022
    35925-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2022
    35925-XII|Vaststelling van de begrotingsstaten van het Ministerie van Infrastructuur en Waterstaat (XII) voor het jaar 2022
    35925-XIV|Vaststelling van de begrotingsstaten van het Ministerie van Landbouw, Natuur en Voedselkwaliteit (XIV) en het Diergezondheidsfonds (F) voor het jaar 2022
    35925-XV|Vaststelling van de begrotingsstaten van het Ministerie van Sociale Zaken en Werkgelegenheid (XV) voor het jaar 2022
    35925-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2022
    35927|Wijziging van enkele belastingwetten en enige andere wetten (Belastingplan 2022)
    36045|Situatie in Oekraïne
    36067|Wijziging van de Pensioenwet, de Wet inkomstenbelasting 2001 en enige andere wetten in verband met herziening van het pensioenstelsel, standaardisering van het nabestaandenpensioen, aanpassing van de fiscale behandeling van pensioen en enige andere wijzigingen ten aanzien van pensioen (Wet toekomst pensioenen)
    36200|Nota over de toestand van ’s Rijks Financiën
    36200-IV|Vaststelling van de begrotingsstaten van Koninkrijksrelaties (IV) en het BES-fonds (H) voor het jaar 2023
    36200-VI|Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2023
    36200-VII|Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2023
    36200-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2023
    36200-XII|Vaststelling van de begrotingsstaten van het Ministerie van Infrastructuur en Waterstaat (XII) voor het jaar 2023
    36200-XIII|Vaststelling van de begrotingsstaten van het Ministerie van Economische Zaken en Klimaat (XIII) voor het jaar 2023
    36200-XIV|Vaststelling van de begrotingsstaten van het Ministerie van Landbouw, Natuur en Voedselkwaliteit (XIV) en het Diergezondheidsfonds (F) voor het jaar 2023
    36200-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2023
    36202|Wijziging van enkele belastingwetten en enige andere wetten (Belastingplan 2023)
    36410-VII|Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2024
    36410-VIII|Vaststelling van de begrotingsstaten van het Ministerie van Onderwijs, Cultuur en Wetenschap (VIII) voor het jaar 2024
    36410-XVI|Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2024
    36418|Wijziging van enkele belastingwetten en enige andere wetten (Belastingplan 2024)
    """
