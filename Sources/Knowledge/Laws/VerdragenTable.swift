/// Treaties, and the founding treaties of the Union: identifier, names, abbreviations (`WetTable` tells the form of a
/// row).
///
/// Sources: the confirmed rows of the project's fact sheet of laws, and names that official texts of 2015–17 link to
/// one identifier at least three times and hardly ever to another. An identifier that nothing confirms is `-`.
let verdragenTable: StaticString = """
    BWBV0001000|Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|Verdrag voor de bescherming van de rechten van de mens en de fundamentele vrijheden|=EVRM
    BWBV0001017|Internationaal Verdrag inzake burgerrechten en politieke rechten|Internationaal Verdrag van de Verenigde Naties van 1966 inzake burgerrechten en politieke rechten|=IVBPR|=BUPO
    BWBV0001016|Internationaal Verdrag inzake economische, sociale en culturele rechten|=IVESCR
    BWBV0002508|Verdrag inzake de rechten van het kind|VN-Verdrag inzake de rechten van het kind|Verdrag van de Verenigde Naties inzake de rechten van het kind|=IVRK|=VRK|=Kinderrechtenverdrag
    BWBV0001002|Verdrag betreffende de status van vluchtelingen|Overeenkomst nopens de status van vluchtelingen|=Vluchtelingenverdrag
    BWBV0001507|Verdrag betreffende de Europese Unie|=VEU|=EU-Verdrag
    BWBV0001506|Verdrag betreffende de werking van de Europese Unie|Verdrag tot oprichting van de Europese Gemeenschap|Verdrag tot oprichting van de Europese Economische Gemeenschap|Verdrag tot oprichting van de Gemeenschap|=VWEU|~EG-Verdrag
    12016P/TXT|Handvest van de grondrechten van de Europese Unie|~Handvest|=EU-Handvest
    BWBV0004143|Handvest van de Verenigde Naties|Handvest der Verenigde Naties|=VN-Handvest
    BWBV0005760|Noord-Atlantisch Verdrag|Noordatlantisch Verdrag|Noord Atlantisch Verdrag|Noordatlantische Verdrag|~NAV
    BWBV0001021|Europees Sociaal Handvest|~ESH
    BWBV0001489|Statuut van Rome inzake het Internationaal Strafhof|Statuut van Rome van het Internationaal Strafhof
    BWBV0001839|Verdrag inzake de bestrijding van strafbare feiten verbonden met elektronische netwerken|Verdrag van Boedapest|=Cybercrimeverdrag
    BWBV0001668|Verdrag van de Verenigde Naties tegen grensoverschrijdende georganiseerde misdaad|Verdrag van de Verenigde Naties ter bestrijding van de grensoverschrijdende georganiseerde criminaliteit|Verdrag van de Verenigde Naties tegen transnationale georganiseerde misdaad|=UNTOC
    BWBV0005551|Verdrag inzake de voorkoming en de bestraffing van genocide|=Genocideverdrag
    BWBV0002909|Verdrag inzake de uitbanning van alle vormen van discriminatie van vrouwen|=Vrouwenverdrag|=CEDAW
    BWBV0004138|Verdrag van de Raad van Europa inzake bestrijding van mensenhandel|Verdrag van de Raad van Europa inzake de bestrijding van mensenhandel
    BWBV0001009|Europees Verdrag aangaande de wederzijdse rechtshulp in strafzaken|Europees Rechtshulpverdrag|~ERV
    BWBV0001010|Europees Verdrag betreffende uitlevering|Europese Verdrag betreffende uitlevering|~EUV
    BWBV0001700|Verdrag van Aarhus|~Aarhus
    BWBV0003172|VN-Zeerechtverdrag|Zeerechtverdrag|Verdrag van de Verenigde Naties inzake het recht van de zee|=UNCLOS
    BWBV0004345|Verdrag van Wenen inzake diplomatiek verkeer
    BWBV0004334|Verdrag van Wenen inzake consulaire betrekkingen
    BWBV0001115|VN-Klimaatverdrag|Raamverdrag van de Verenigde Naties inzake klimaatverandering|=UNFCCC
    -|Verdrag tegen foltering|~CAT|=Anti-folterverdrag
    -|Verdrag inzake de rechten van personen met een handicap|=IVRPH
    -|Verdrag van Istanbul|~Istanbul
    -|Verdrag van Lanzarote
    BWBV0005237|Verdrag inzake Antarctica
    BWBV0004033|Verdrag tot oprichting van de Europese Gemeenschap voor Atoomenergie|~EGA-Verdrag
    BWBV0001160|WTO-Overeenkomst|TBT-Overeenkomst|TRIPs-overeenkomst|Overeenkomst tot oprichting van de Wereldhandelsorganisatie|SPS-Overeenkomst|WTO-Overeenkomst inzake technische handelsbelemmeringen|Algemene Overeenkomst betreffende Tarieven en Handel|Overeenkomst inzake vrijwaringsmaatregelen|Algemene Overeenkomst inzake de Handel in Diensten|WTO-Overeenkomst inzake vrijwaringsmaatregelen|Overeenkomst van Marrakesh tot oprichting van de Wereldhandelsorganisatie|Overeenkomst inzake de handelsaspecten van de intellectuele eigendom|TBT-Overeenkomst van de WTO|Overeenkomst tot oprichting van de WTO|WTO-Overeenkomst inzake sanitaire en fytosanitaire maatregelen|SPS-Overeenkomst van de WTO|~GATT|~GATS|~WTO|~SPS
    BWBV0001008|Universele Verklaring van de Rechten van de Mens
    BWBV0005509|Statuut van het Internationale Gerechtshof|Statuut van het Internationaal Gerechtshof
    BWBV0001070|EER-Overeenkomst|Overeenkomst betreffende de Europese Economische Ruimte|Overeenkomst inzake de Europese Economische Ruimte
    BWBV0005507|Verdrag inzake de internationale burgerluchtvaart
    BWBV0004680|Verdrag tot samenwerking inzake octrooien
    BWBV0005047|Verdrag tot instelling van de Benelux Economische Unie|Unieverdrag|Benelux-Unieverdrag
    BWBV0004120|Verdrag van Parijs tot bescherming van de industriële eigendom|Verdrag van Parijs voor de bescherming van de industriële eigendom|Verdrag van Parijs (1967)|Internationale Overeenkomst van Parijs tot bescherming van de industriële eigendom
    BWBV0005098|Europees Cultureel Verdrag
    BWBV0003771|Verdrag inzake het recht dat van toepassing is op verbintenissen uit overeenkomst|Verdrag van Rome inzake verbintenissen
    BWBV0003604|Verdrag tot bestrijding van wederrechtelijke gedragingen gericht tegen de veiligheid van de burgerluchtvaart
    BWBV0004310|Verdrag inzake verkeerstekens
    BWBV0004424|Verdrag tot bestrijding van het wederrechtelijk in zijn macht brengen van luchtvaartuigen
    BWBV0004147|Aansprakelijkheidsverdrag, 1992
    BWBV0003681|Verdrag betreffende grensoverschrijdende luchtverontreiniging over lange afstand
    BWBV0001136|Verdrag inzake biologische diversiteit
    BWBV0003264|SOLAS 1974, voorschrift I/12, zoals gewijzigd bij de GMDSS-wijzigingen|SOLAS 1974, voorschrift I/12
    BWBV0004316|Associatieovereenkomst
    BWBV0004367|Verdrag inzake de niet-verspreiding van kernwapens
    BWBV0001644|Verdrag tot het brengen van eenheid in enige bepalingen inzake het internationale luchtvervoer
    BWBV0005525|Verdrag betreffende het recht zich te organiseren en collectief te onderhandelen
    BWBV0005264|Overeenkomst van Cotonou|ACS-EG-Overeenkomst|ACS-EG-Partnerschapsovereenkomst
    BWBV0003241|MARPOL 73/78, Bijlage III, voorschrift 4
    BWBV0004117|Verdrag betreffende de instelling en het statuut van een Benelux-Gerechtshof
    BWBV0005536|Verdrag nopens de voorrechten en immuniteiten van de gespecialiseerde organisaties
    BWBV0001033|Rechtshulpverdrag van 1981
    BWBV0005561|Verdrag nopens de voorrechten en immuniteiten van de Verenigde Naties
    BWBV0003652|Internationaal Verdrag voor de Bescherming van Planten
    BWBV0003452|STCW-verdrag van 1978
    BWBV0001268|Internationale Overeenkomst inzake tropisch hout, 1994
    BWBV0001004|Verdrag van 1961 zoals gewijzigd
    BWBV0003118|Economische Partnerschapsovereenkomst tussen de Cariforum-staten en de Europese Gemeenschap en haar lidstaten
    BWBV0005096|Europees Verdrag betreffende sociale en medische bijstand|Bijstandsverdrag|Europese Verdrag betreffende sociale en medische bijstand
    BWBV0001473|Overeenkomst aangaande de bescherming van de financiële belangen van de Europese Gemeenschappen
    BWBV0003800|Verdrag inzake de fysieke beveiliging van kernmateriaal
    BWBV0005781|Algemeen Verdrag nopens de voorrechten en immuniteiten van de Raad van Europa
    BWBV0004659|Verdrag inzake strafbare feiten en bepaalde andere handelingen begaan aan boord van luchtvaartuigen
    BWBV0003093|Verdrag houdende instelling van een Internationale Douaneraad
    BWBV0001830|Verdrag van de Verenigde Naties tegen corruptie
    BWBV0004947|Verdrag betreffende discriminatie (arbeid en beroep)
    BWBV0001337|Euro-mediterrane overeenkomst
    BWBV0004777|Statuut van de Internationale Organisatie voor Atoomenergie
    BWBV0003725|Aansprakelijkheidsovereenkomst
    BWBV0001103|Verdrag van de Verenigde Naties tegen de sluikhandel in verdovende middelen en psychotrope stoffen
    BWBV0002731|Verdrag van Espoo inzake milieu-effectrapportage in grensoverschrijdend verband|Verdrag inzake milieu-effectrapportage in grensoverschrijdend verband
    BWBV0003507|Verdrag inzake het Wegverkeer
    BWBV0004631|Verdrag betreffende de werkgelegenheidspolitiek
    BWBV0002783|Verdrag tot bescherming van personen met betrekking tot de geautomatiseerde verwerking van persoonsgegevens
    BWBV0005727|Verdrag tot bestrijding van de zogenaamde handel in vrouwen en meisjes|Verdrag van 4 Mei 1910 tot bestrijding van de zogenaamde handel in vrouwen en meisjes
    BWBV0001518|Internationaal Verdrag ter bestrijding van de financiering van terrorisme|Verdrag van de Verenigde Naties ter bestrijding van de financiering van terrorisme
    BWBV0001155|Verdrag inzake het Europees Energiehandvest|Verdrag inzake het Energiehandvest
    BWBV0003710|Verdrag betreffende de vertegenwoordigers van de werknemers
    BWBV0005246|Overeenkomst inzake de verlegging van de personencontrole naar de buitengrenzen van het Benelux-gebied
    BWBV0001003|Verdrag betreffende de status van staatlozen
    BWBV0004049|VS-EU-Overeenkomst betreffende wederzijdse rechtshulp
    BWBV0004328|Verdrag tot oprichting van de Wereldorganisatie voor de Intellectuele Eigendom
    BWBV0005611|Verdrag betreffende de minimumleeftijd (landbouw)
    BWBV0005574|Internationale Regeling van 18 Mei 1904 tot bestrijding van de zogenaamde handel in vrouwen en meisjes|Internationale Regeling tot bestrijding van de zogenaamde handel in vrouwen en meisjes
    BWBV0001475|Europees Verdrag inzake nationaliteit
    BWBV0001499|Besluit 2000/597/EG, Euratom
    BWBV0004166|Benelux-Overeenkomst betreffende de verplichte aansprakelijkheidsverzekering inzake motorrijtuigen
    BWBV0003738|Hoofdverdrag
    BWBV0002893|Arbitrageverdrag
    BWBV0001015|Overeenkomst van Kyoto inzake de vereenvoudiging en harmonisatie van douaneprocedures
    BWBV0004039|UNESCO-Verdrag betreffende de bescherming en de bevordering van de diversiteit van cultuuruitingen
    BWBV0005097|Europees Verdrag betreffende de gelijkstelling van diploma's voor toelating tot universiteiten
    BWBV0003155|Statuut van de Organisatie der Verenigde Naties voor Onderwijs, Wetenschap en Cultuur
    BWBV0005155|Verdrag nopens de bestrijding van discriminatie in het onderwijs
    BWBV0001174|Verdrag inzake de bescherming en het gebruik van grensoverschrijdende waterlopen en internationale meren
    BWBV0003003|Verdrag inzake het merken van kneedspringstoffen ten behoeve van de opsporing ervan
    BWBV0001159|Overeenkomst inzake overheidsopdrachten
    BWBV0005377|Verdrag inzake de regeling van aangelegenheden voortspruitende uit de oorlog en de bezetting
    BWBV0005482|Verdrag tot regeling van de walvisvangst
    BWBV0004298|Overeenkomst tot instelling van de ECMB
    """
