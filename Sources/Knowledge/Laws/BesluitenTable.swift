/// Decrees and regulations below the law: identifier, names, abbreviations (`WetTable` tells the form of a row).
///
/// Sources: the confirmed rows of the project's fact sheet of laws, and names that official texts of 2015–17 link to
/// one identifier at least three times and hardly ever to another. An identifier that nothing confirms is `-`.
let besluitenTable: StaticString = """
    BWBR0006920|Aanduidingenbesluit tabaksproducten
    BWBR0022762|Activiteitenbesluit milieubeheer|Besluit algemene regels voor inrichtingen milieubeheer
    BWBR0003482|Algemeen militair ambtenarenreglement
    BWBR0032735|Algemeen reglement Nederlands Letterenfonds
    BWBR0009211|Algemene Regeling SZW-subsidies
    BWBR0003229|Ambtenarenreglement Staten-Generaal
    BWBR0007687|Arbeidstijdenbesluit|~ATB
    BWBR0009386|Arbeidstijdenbesluit vervoer
    BWBR0007748|Archiefbesluit 1995|Archiefbesluit|Archiefbesluit 1995, art. 5, onder d 1°
    BWBR0027041|Archiefregeling 2009
    BWBR0009127|Artikel 79
    BWBR0018191|Inkomstenbesluit burgerlijke ambtenaren defensie
    BWBR0003631|BBRA-overgangsregeling
    BWBR0005672|Bekostigingsbesluit W.V.O.|Bekostigingsbesluit W.V.O
    BWBR0006759|Bekostigingsbesluit cultuuruitingen
    BWBR0002464|Belastingregeling voor het Koninkrijk
    BWBR0029675|Belastingregeling voor het land Nederland
    BWBR0023395|Beleidsregel digitale vervanging archiefbescheiden
    BWBR0031740|Beleidsregel geschiktheid 2012
    BWBR0017163|Beleidsregel verstrekking innovatievouchers 2004
    BWBR0034059|Beleidsregels UWV Onderzoekssubsidies 2013
    BWBR0014311|Beleidsregels beoordeling dienstbetrekking
    BWBR0030323|Beleidsregels subsidiëring UWV 2011
    BWBR0009239|Beschikking Sporttotalisator
    BWBR0018459|Beschikking totalisator 2005
    BWBR0021350|Besluit Beleidsregels Ontslagtaak CWI
    BWBR0022685|Besluit EFRO programmaperiode 2007–2013
    BWBR0017332|Besluit EOS: demo en transitie-experimenten
    BWBR0034515|Besluit Fiscaal Bestuursrecht|~BFB
    BWBR0006264|Besluit Infrastructuurfonds
    BWBR0033579|Besluit PE
    BWBR0008102|Besluit Participatiefonds
    BWBR0012887|Besluit Planbureau voor de Leefomgeving
    BWBR0009888|Besluit Rijksgebouwendienst 1999
    BWBR0007009|Besluit Vervangingsfonds
    BWBR0006445|Besluit Werkloosheid onderwijs- en onderzoekspersoneel
    BWBR0018607|Besluit aanbestedingsregels voor overheidsopdrachten
    BWBR0031663|Besluit aanwijzen specialisatie
    BWBR0017794|Besluit aanwijzing hoofdspoorwegen
    BWBR0002703|Besluit aanwijzing zeegebied en kustwateren 1970
    BWBR0006060|Besluit actieve implantaten
    BWBR0006516|Besluit algemene rechtspositie politie
    BWBR0004427|Besluit archiefoverdrachten rijksadministratie
    BWBR0014606|Besluit begroting en verantwoording provincies en gemeenten
    BWBR0013707|Besluit beheer autowrakken
    BWBR0004259|Besluit bekostiging WEC
    BWBR0003862|Besluit bekostiging WPO|Bekostigingsbesluit WPO
    BWBR0029580|Besluit bekostiging WPO BES
    BWBR0006327|Besluit benamingen
    BWBR0031971|Besluit beschikbaarheidbijdrage WMG
    BWBR0005206|Besluit bestrijding schadelijke organismen
    BWBR0009896|Besluit bestuursorganen WNo en Wob
    BWBR0003632|Besluit betaling emolumenten burgerlijk rijkspersoneel
    BWBR0010629|Besluit bewijzen van bevoegdheid voor de luchtvaart
    BWBR0006517|Besluit bezoldiging politie|~Bbp
    BWBR0024896|Besluit beëdigde tolken en vertalers
    BWBR0022929|Besluit bodemkwaliteit|~Bbk
    BWBR0011826|Besluit bovenwettelijke uitkeringen bij werkloosheid van rechterlijke ambtenaren
    BWBR0008114|Besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector Rijk|Besluit bovenwettelijke uitkering bij werkloosheid voor de sector Rijk
    BWBR0012177|Besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair en voortgezet onderwijs|Besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair onderwijs
    BWBR0018238|Besluit brede doeluitkering sociaal, integratie en veiligheid
    BWBR0007956|Besluit dienstreizen defensie
    BWBR0025277|Besluit eigen bijdrage rechtsbijstand
    BWBR0031352|Besluit etikettering energieverbruik energiegerelateerde producten
    BWBR0027601|Besluit experiment excellentie in het hoger onderwijs
    BWBR0019285|Besluit financiële bepalingen bodemsanering
    BWBR0031636|Besluit financiële markten BES
    BWBR0019359|Besluit getuigenbescherming
    BWBR0022530|Besluit gewasbeschermingsmiddelen en biociden
    BWBR0005496|Besluit goederenvervoer over de weg
    BWBR0005371|Besluit homeopatische farmaceutische produkten
    BWBR0002873|Besluit houdende instelling van een Sociaal en Cultureel Planbureau
    BWBR0003237|Besluit huurprijzen woonruimte
    BWBR0003716|Besluit hygiëne en veiligheid badinrichtingen en zwemgelegenheden
    BWBR0010994|Besluit in- en doorstroombanen
    BWBR0020674|Besluit inburgering
    BWBR0016530|Besluit inzamelen afvalstoffen
    BWBR0007854|Besluit lozingsvoorschriften niet-inrichtingen milieubeheer
    BWBR0032911|Besluit mandaat, volmacht en machtiging keuringsdiensten 2013
    BWBR0031654|Besluit markt en overheid
    BWBR0017294|Besluit melden bedrijfsafvalstoffen en gevaarlijke afvalstoffen
    BWBR0010065|Besluit milieusubsidies
    BWBR0027464|Besluit omgevingsrecht
    BWBR0031025|Besluit ondermandatering Raad voor Rechtsbijstand Wsnp
    BWBR0028595|Besluit onderstand BES
    BWBR0011088|Besluit ontslaguitkering substantieel bezwarende functies van ambtenaren
    BWBR0003871|Besluit opleiding rechterlijke ambtenaren
    BWBR0034471|Besluit opleidingen en bevoegdheden nautische beroepsbeoefenaren
    BWBR0010015|Besluit personenchauffeurs Rijksdienst
    BWBR0011982|Besluit personenvervoer 2000
    BWBR0026117|Besluit politiegegevens bijzondere opsporingsdiensten
    BWBR0020420|Besluit prudentiële regels Wft
    BWBR0028621|Besluit radio-elektrische inrichtingen BES
    BWBR0009833|Besluit rechtspositie leden van colleges van bestuur van openbare universiteiten
    BWBR0007321|Besluit rechtspositie vrijwillige politie
    BWBR0026190|Besluit register deskundige in strafzaken
    BWBR0024064|Besluit reis-, verblijf- en verhuiskosten politie|Besluit reis-, verblijf-, en verhuiskosten politie|III van het Besluit reis-, verblijf- en verhuiskosten politie
    BWBR0019439|Besluit rijkssubsidiëring instandhouding monumenten
    BWBR0028785|Besluit rijkssubsidiëring instandhouding monumenten 2011
    BWBR0019143|Besluit samenwerking VO-BVE
    BWBR0027815|Besluit sociaal flankerend beleid sector Rijk 2008–2012
    BWBR0009094|Besluit stortplaatsen en stortverboden afvalstoffen|~Bssa
    BWBR0012702|Besluit stralingsbescherming
    BWBR0024139|Besluit strategische goederen
    BWBR0012226|Besluit subsidie bewindvoerder schuldsanering
    BWBR0012638|Besluit tarieven ambtshandelingen gerechtsdeurwaarders
    BWBR0006855|Besluit tegemoetkoming ziektekosten rijkspersoneel|~Btzr
    BWBR0003833|Besluit trekkende bevolking WPO
    BWBR0010182|Besluit uitbreiding en beperking kring verzekerden volksverzekeringen 1999
    BWBR0004613|Besluit uitbreiding en beperking kring verzekerden werknemersverzekeringen 1990
    BWBR0006041|Besluit uitkering wegens functioneel leeftijdsontslag burgerlijke ambtenaren defensie
    BWBR0002636|Besluit uitsluiting aftrek omzetbelasting 1968
    BWBR0003255|Besluit uitzondering toestemmingsprocedures WZV
    BWBR0019511|Besluit uniforme saneringen
    BWBR0028606|Besluit vakantie en vrijstelling van dienst ambtenaren BES
    BWBR0019495|Besluit vbo-groen in een AOC
    BWBR0033711|Besluit vergoeding bewindvoerder schuldsanering
    BWBR0006102|Besluit vergoeding representatiekosten rijkspersoneel
    BWBR0025279|Besluit vergoedingen adviescolleges en commissies
    BWBR0011018|Besluit vergoedingen rechtsbijstand 2000
    BWBR0002668|Besluit vervoer splijtstoffen, ertsen en radioactieve stoffen
    BWBR0012095|Besluit voorkoming dubbele belasting 2001
    BWBR0006836|Besluit voorschrift informatiebeveiliging rijksdienst 1994
    BWBR0022141|Besluit voorschrift informatiebeveiliging rijksdienst 2007
    BWBR0009038|Besluit vrijstelling combinatieovereenkomsten
    BWBR0009141|Besluit vrijstellingen samenwerkingsovereenkomsten detailhandel
    BWBR0009093|Besluit vrijstellingen stortverbod buiten inrichtingen
    BWBR0029407|Besluit wijziging van de rechtspositiebesluiten decentrale politieke ambtsdragers 2010
    BWBR0012790|Besluit zeevisvaartbemanning
    BWBR0007800|Besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair onderwijs|Besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair en voortgezet onderwijs|~BZA
    BWBR0014149|Besluit zorgaanspraken AWBZ
    BWBR0018492|Besluit zorgverzekering
    BWBR0003630|Bezoldigingsbesluit Burgerlijke Rijksambtenaren 1984|Bezoldigingsbesluit Burgerlijke Rijksambtenaren|~BBRA
    BWBR0006038|Bezoldigingsbesluit burgerlijke ambtenaren defensie
    BWBR0003628|Binnenvaartpolitiereglement
    BWBR0012727|Bouwbesluit 2003
    BWBR0002014|Buitengewoon Besluit Arbeidsverhoudingen 1945
    BWBR0028743|Burgerlijk Wetboek BES
    BWBR0006040|Burgerlijk ambtenarenreglement defensie
    BWBR0030587|Deelregeling meerjarige activiteitensubsidies Fonds Podiumkunsten 2013–2016
    BWBR0030592|Deelregeling meerjarige activiteitensubsidies Fonds voor Cultuurparticipatie 2013–2016
    BWBR0030111|Drinkwaterbesluit
    BWBR0004593|Eindexamenbesluit VO
    BWBR0029990|Eindexamenbesluit VO BES
    BWBR0002923|Examenbesluit accountants-administratieconsulenten
    BWBR0005446|Formatiebesluit W.V.O.
    BWBR0005442|Formatiebesluit WEC
    BWBR0005441|Formatiebesluit WPO
    BWBR0017754|Garantstellingsregeling curatoren 2005
    BWBR0008693|Herziene regeling landelijke politieopleidingen
    BWBR0004627|Kiesbesluit
    BWBR0009069|IJkreglement
    BWBR0015799|IKAP-regeling rijkspersoneel
    BWBR0026845|Waterregeling
    BWBR0007816|Inkomstenbesluit militairen
    BWBR0002113|Inkwartieringsbesluit
    BWBR0005946|Inrichtingsbesluit WVO
    BWBR0010776|Instellingsbesluit Commissie schadebeoordeling beleidslijn ‘Ruimte voor de rivier'
    BWBR0008190|Kaderbesluit rechtspositie BVE
    BWBR0020315|Kaderbesluit rechtspositie PO
    BWBR0007495|Kaderbesluit rechtspositie VO
    BWBR0026095|Kaderregeling subsidies duurzaamheid verkeer en waterstaat
    BWBR0009067|Kansspelenbesluit
    BWBR0006951|Kentekenreglement
    BWBR0032998|Klachtenregeling bewindvoerders Wsnp
    BWBR0013953|Landbouwkwaliteitsbesluit
    BWBR0008176|Landbouwkwaliteitsregeling biologische productiemethode 1996
    BWBR0009794|Landbouwkwaliteitsregeling kaas
    BWBR0019231|Landbouwkwaliteitsregeling kaas 2006
    BWBR0018979|Levensloopregeling rijkspersoneel
    BWBR0008511|Lozingenbesluit Wvo bodemsanering en proefbronnering
    BWBR0008512|Lozingenbesluit Wvo huishoudelijk afvalwater
    BWBR0009355|Lozingenbesluit Wvo vaste objecten
    BWBR0014329|Luchthavenindelingbesluit Schiphol
    BWBR0014330|Luchthavenverkeerbesluit Schiphol|~LVB
    BWBR0027413|Mandaatbesluit BZK 2009
    BWBR0019538|Mandaatregeling beheer CBP 2006
    BWBR0026644|Mandaatregeling beheer openbaar ministerie
    BWBR0026664|Mandaatregeling niet-beheersaangelegenheden openbaar ministerie
    BWBR0025036|Mediabesluit 2008
    BWBR0020422|Meeteenhedenbesluit 2006
    BWBR0014548|NWO Reglement
    BWBR0010062|Ontslagbesluit
    BWBR0028832|Organisatie- en mandaatbesluit BZK-BES
    BWBR0023543|Organisatie- en mandaatbesluit OCW 2008
    BWBR0012811|Paspoortuitvoeringsregeling Nederland 2001
    BWBR0003901|Positiebesluit Gouverneur van Aruba
    BWBR0011334|Postbesluit
    BWBR0015136|Rechtspositiebesluit WPO/WEC
    BWBR0006743|Rechtspositiebesluit burgemeesters|Rechtspositiebesluit burgemeesters 1994
    BWBR0006738|Rechtspositiebesluit commissarissen van de Koning
    BWBR0006533|Rechtspositiebesluit gedeputeerden
    BWBR0003771|Rechtspositiebesluit onderwijspersoneel|V-R201 van het Rechtspositiebesluit onderwijspersoneel|I-R van het Rechtspositiebesluit onderwijspersoneel|~RPBO|~V-Q201|~V-Q202
    BWBR0006536|Rechtspositiebesluit raads- en commissieleden
    BWBR0006535|Rechtspositiebesluit wethouders
    BWBR0031524|Regeling Audit Committees 2012
    BWBR0014319|Regeling Bouwbesluit 2003
    BWBR0012219|Regeling Diversiteitimpuls Werving en Behoud
    BWBR0013546|Regeling Europese afvalstoffenlijst
    BWBR0019905|Regeling Innovatiebox beroepsonderwijs
    BWBR0021281|Regeling LNV-subsidies
    BWBR0015237|Regeling MLA's
    BWBR0028820|Regeling OCW-subsidies
    BWBR0027425|Regeling Stimuleringsbeurzen Schrijvers
    BWBR0015572|Regeling Tarieven Rijksgebouwendienst 2003
    BWBR0029915|Regeling aanvraag
    BWBR0014741|Regeling aanvraag en vergelijkende toets vergunningen commerciële radio-omroep 2003
    BWBR0019085|Regeling aanvullende subsidie praktijkgerichte leeromgeving 2006
    BWBR0022606|Regeling aanwijzing buitenlandse diploma's volksgezondheid
    BWBR0014740|Regeling aanwijzing en gebruik frequentieruimte commerciële radio-omroep 2003
    BWBR0028797|Regeling aanwijzing luchtruim en aanwijzing luchtverkeersdienstverleners BES
    BWBR0013629|Regeling ammoniak en veehouderij
    BWBR0023195|Regeling behandeling bezwaarschriften OCW
    BWBR0024492|Regeling beheer batterijen en accu's 2008
    BWBR0026436|Regeling beleggen en belenen door instellingen voor onderwijs en onderzoek 2010
    BWBR0011411|Regeling beoordeling reinigbaarheid grond bodemsanering 2000
    BWBR0023085|Regeling bodemkwaliteit
    BWBR0012803|Regeling bouw en inrichting archiefruimten en archiefbewaarplaatsen
    BWBR0027775|Regeling digitale vervanging personeelsdossiers Ministerie van Justitie 2010
    BWBR0019584|Regeling eenmalige uitkering spoorse doorsnijdingen
    BWBR0012172|Regeling eisen goedkeuring kentekenplaten 2000
    BWBR0022061|Regeling examenprogramma's voortgezet onderwijs
    BWBR0030665|Regeling frictie- en transitiekosten culturele basisinfrastructuur 2009-2012
    BWBR0024765|Regeling functieonderhoud politie
    BWBR0008540|Regeling geluidwerende voorzieningen 1997|~RGV'97
    BWBR0013439|Regeling geordende en toegankelijke staat archiefbescheiden
    BWBR0018466|Regeling groenprojecten 2005
    BWBR0014009|Regeling inburgering oudkomers
    BWBR0018100|Regeling inburgering oudkomers 25 gemeenten 2005
    BWBR0015683|Regeling inburgering oudkomers 54 gemeenten
    BWBR0025031|Regeling incidentele subsidies literaire manifestaties en projecten
    BWBR0005997|Regeling invoer, uitvoer en verkeer van planten
    BWBR0023132|Regeling jaarverslaggeving onderwijs
    BWBR0022128|Regeling kennisverspreiding en innovatie groen onderwijs
    BWBR0009071|Regeling kentekens en kentekenplaten
    BWBR0017556|Regeling maximumbedragen vacatiegeld 2004
    BWBR0007663|Regeling medische uitrusting aan boord van zeeschepen
    BWBR0010692|Regeling nadeelcompensatie Verkeer en Waterstaat 1999
    BWBR0027597|Regeling op het specifiek cultuurbeleid
    BWBR0029252|Regeling praktijkleren en Groene plus
    BWBR0031184|Regeling prestatiebox primair onderwijs
    BWBR0007967|Regeling procedure bij reorganisatie|~RPR
    BWBR0013540|Regeling procesgang eerste en tweede ziektejaar
    BWBR0011237|Regeling profielen 2000
    BWBR0032647|Regeling projectsubsidies voor publicaties
    BWBR0016417|Regeling rechtspositie burgemeesters
    BWBR0016419|Regeling rechtspositie commissarissen van de Koning
    BWBR0016416|Regeling rechtspositie gedeputeerden
    BWBR0016420|Regeling rechtspositie wethouders
    BWBR0003658|Regeling residuen van bestrijdingsmiddelen
    BWBR0007331|Regeling snelle motorboten Rijkswateren 1995
    BWBR0023701|Regeling superheffing 2008
    BWBR0016539|Regeling superheffing en melkpremie 2004
    BWBR0033463|Regeling syllabi centrale examens VO 2015
    BWBR0032377|Regeling taken Centraal Bureau Rijvaardigheidsbewijzen
    BWBR0023145|Regeling tarieven luchtvaart 2008
    BWBR0017739|Regeling tarieven scheepvaart 2005
    BWBR0011113|Regeling tegemoetkoming asbestslachtoffers|~TAS
    BWBR0025839|Regeling tegemoetkoming kosten opleidingsschool|Regeling tegemoetkoming kosten opleidingsscholen
    BWBR0032938|Regeling tegemoetkoming schade openlijk geweld
    BWBR0019507|Regeling uniforme saneringen
    BWBR0031310|Regeling vaststelling kwalificatiedossiers en opleidingsdomeinen 2012
    BWBR0013716|Regeling vergoeding dienstautogebruik
    BWBR0009846|Regeling vergunningprocedure bijzondere medische verrichtingen
    BWBR0029751|Regeling verlenging en digitalisering landelijke commerciële radio-omroep
    BWBR0020895|Regeling verplichtstelling beroepspensioenregeling
    BWBR0030016|Regeling versterking cultuureducatie 2011–2012
    BWBR0025770|Regeling vervoer gevaarlijke stoffen met zeeschepen
    BWBR0010115|Regeling vervoer over de binnenwateren van gevaarlijke stoffen
    BWBR0010053|Regeling vervoer over de spoorweg van gevaarlijke stoffen
    BWBR0027056|Regeling voorschotverlening op uitkeringen AWBZ 2010
    BWBR0032880|Regeling voorschotverlening op uitkeringen AWBZ 2013
    BWBR0004583|Regeling wachtgeld en uitkering bij privatisering
    BWBR0017415|Regeling werkgeversbijdrage kinderopvang rijkspersoneel
    BWBR0022834|Regeling werkgeversbijdrage kinderopvang uitgezonden rijkspersoneel
    BWBR0008816|Regeling ziektekostenvoorziening onderwijs en onderzoekpersoneel
    BWBR0008818|Regeling ziektekostenvoorziening rijkspersoneel|~Zvr
    BWBR0018715|Regeling zorgverzekering
    BWBR0004052|Reglement Dienst Buitenlandse Zaken|~RDBZ
    BWBR0005889|Reisbesluit binnenland
    BWBR0006842|Reisbesluit buitenland
    BWBR0005912|Reisregeling binnenland
    BWBR0028600|Rijksbesluit opvolging Sociale Verzekeringsbank Nederlandse Antillen
    BWBR0002326|Rijkswachtgeldbesluit 1959
    BWBR0006923|Rijnvaartpolitiereglement 1995
    BWBR0002414|Samenloopregeling Indonesische pensioenen 1960
    BWBR0012019|Scheepsafvalstoffenbesluit Rijn- en binnenvaart
    BWBR0005393|Scheepvaartreglement Westerschelde 1990
    BWBR0007914|Scheepvaartreglement territoriale zee
    BWBR0002501|Schepenbesluit 1965
    BWBR0016880|Schepenbesluit 2004
    BWBR0018852|Skal-Bijdragereglement
    BWBR0015357|Skal-Reglement Bezwaar
    BWBR0006585|Spaarloonregeling rijkspersoneel
    BWBR0011373|Speelautomatenbesluit 2000
    BWBR0011538|Staatsexamenbesluit VO
    BWBR0005858|Stortbesluit bodembescherming
    BWBR0018039|Subsidiebesluit Ministerie van Buitenlandse Zaken
    BWBR0020333|Subsidiebesluit experimenten en kennisoverdracht wonen
    BWBR0013383|Subsidieregeling BANS klimaatconvenant
    BWBR0012598|Subsidieregeling ESF-3
    BWBR0019366|Subsidieregeling Ministerie van Buitenlandse Zaken 2006
    BWBR0019674|Subsidieregeling Smart Mix
    BWBR0011000|Subsidieregeling agrarisch natuurbeheer
    BWBR0026952|Subsidieregeling energie en innovatie
    BWBR0025967|Subsidieregeling innovatie cultuuruitingen
    BWBR0024855|Subsidieregeling innoveren
    BWBR0018209|Subsidieregeling kinderopvang
    BWBR0021101|Subsidieregeling ondernemerschap en onderwijs 2007
    BWBR0025733|Subsidieregeling onderwijstijdverlenging basisonderwijs
    BWBR0018741|Subsidieregeling prijsvraag verbetering architectuur bestaande bedrijventerreinen
    BWBR0018743|Subsidieregeling publieke gezondheid
    BWBR0024902|Subsidieregeling starten, groeien en overdragen van ondernemingen
    BWBR0024881|Subsidieregeling sterktes in innovatie
    BWBR0008783|Subsidieregeling stiller, schoner en zuiniger
    BWBR0030544|Subsidieregeling stimulering herbestemming monumenten
    BWBR0013640|Subsidieregeling verbetering kwalificaties oalt-leraren 2002 - 2004|Subsidieregeling outplacement oalt-leraren 2002 - 2004
    BWBR0019643|Subsidieregeling ‘Digitaliseren met beleid'
    BWBR0008977|Suppletieregeling gedeeltelijk arbeidsongeschikten sector Defensie
    BWBR0007758|Suppletieregeling gedeeltelijk arbeidsongeschikten sector Rijk
    BWBR0025560|Tijdelijke regeling
    BWBR0021623|Tijdelijke stimuleringsregeling leren en werken 2007
    BWBR0027268|Tijdelijke subsidieregeling minderhedenbladen en journalistieke internet-informatieproducten
    BWBR0003574|Toelageregeling afschaffing tariefbeloning Defensie
    BWBR0006664|Transactiebesluit 1994
    BWBR0002537|Uitkeringsregeling 1966
    BWBR0002634|Uitvoeringsbeschikking omzetbelasting 1968
    BWBR0010646|Uitvoeringsbesluit WEB
    BWBR0006152|Uitvoeringsbesluit WHW 2008
    BWBR0002489|Uitvoeringsbesluit loonbelasting 1965
    BWBR0002633|Uitvoeringsbesluit omzetbelasting 1968
    BWBR0008562|Uitvoeringsbesluit voorzieningen in de huisvesting PO/VO
    BWBR0018516|Uitvoeringsregeling brede doeluitkering sociaal, integratie en veiligheid
    BWBR0012031|Uitvoeringsregeling inkomstenbelasting 2001
    BWBR0028236|Uitvoeringsregeling loonbelasting 2011
    BWBR0030610|Uitvoeringsregeling strategische goederen 2012
    BWBR0006305|Uitvoeringsregeling werknemersspaarregelingen en winstdelingsregelingen
    BWBR0004317|Vacatiegeldenbesluit 1988
    BWBR0003627|Vaststellingsbesluit Binnenvaartpolitiereglement
    BWBR0008353|Vergoedingenbesluit adviescolleges
    BWBR0004630|Verplaatsingskostenbesluit 1989
    BWBR0004633|Verplaatsingskostenregeling 1989
    BWBR0034222|Verrekenprijsbesluit
    BWBR0020852|Vervolgsubsidieregeling BANS klimaatconvenant 2007
    BWBR0004607|Vissersvaartuigenbesluit
    BWBR0013342|Vissersvaartuigenbesluit 2002
    BWBR0006746|Voertuigreglement
    BWBR0012461|Vrijstellingsbesluit Wbp
    BWBR0010715|Vrijstellingsregeling grondverzet
    BWBR0013360|Vuurwerkbesluit
    BWBR0005310|Warenwetbesluit Etikettering van levensmiddelen
    BWBR0005094|Warenwetbesluit Speelgoed
    BWBR0011841|Warenwetbesluit bestuurlijke boeten
    BWBR0029746|Warenwetbesluit cosmetische producten 2011
    BWBR0015167|Warenwetbesluit retributies levensmiddelen
    BWBR0018370|Warenwetbesluit verpakkingen en gebruiksartikelen
    BWBR0002339|Waterleidingbesluit
    BWBR0023025|Waterschapsbesluit
    BWBR0028496|Wetboek van Burgerlijke Rechtsvordering BES
    BWBR0002691|Algemene pensioenwet politieke ambtsdragers|Algemene pensioenwet politieke ambtsdragers (Appa)|~Appa
    BWBR0005686|Besluit beheer sociale-huursector|~BBSH
    BWBR0020421|Besluit Gedragstoezicht financiële ondernemingen Wft|~BGfo
    BWBR0006425|Besluit locatiegebonden subsidies|~BLS
    BWBR0016767|Besluit externe veiligheid inrichtingen|~Bevi
    BWBR0007667|Bouwstoffenbesluit|~Bsb
    BWBR0005829|Inrichtingen- en vergunningenbesluit milieubeheer|~Ivb
    BWBR0007746|Wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen|~WVA
    BWBR0025304|Wet ambulancezorg|~Waz
    BWBR0017452|Wet op de vaste boekenprijs|~Wvbp
    """
