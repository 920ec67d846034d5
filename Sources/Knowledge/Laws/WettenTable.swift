/// National laws: identifier, names, abbreviations (`WetTable` tells the form of a row).
///
/// Sources: the confirmed rows of the project's fact sheet of laws, and names that official texts of 2015–17 link to
/// one identifier at least three times and hardly ever to another. An identifier that nothing confirms is `-`.
let wettenTable: StaticString = """
    BWBR0001840|Grondwet|~Gw|@1
    BWBR0002154|Statuut voor het Koninkrijk der Nederlanden|Statuut voor het Koninkrijk|Statuut van het Koninkrijk|~Statuut
    BWBR0001854|Wetboek van Strafrecht|~Sr|=WvSr|@1
    BWBR0001903|Wetboek van Strafvordering|~Sv|=WvSv|@1
    -|Wetboek van Strafvordering (nieuw)|=NSv|=nSv|@1.1.1@@36327
    BWBR0001827|Wetboek van Burgerlijke Rechtsvordering|?Rv|@1
    BWBR0001838|Wetboek van Koophandel|=WvK|~K
    BW|Burgerlijk Wetboek|=BW|@1:1
    BWBR0001869|Wetboek van Militair Strafrecht|=WvMSr
    BWBR0005537|Algemene wet bestuursrecht|=Awb|@1:1
    BWBR0005252|Wet openbaarheid van bestuur|Wet Openbaarheid Bestuur|=Wob|@@/2022-05-01
    BWBR0031788|Politiewet 2012|~Pw 2012|=Polw|@1
    BWBR0022463|Wet politiegegevens|?Wpg|@1
    BWBR0014194|Wet justitiële en strafvorderlijke gegevens|Wet justitiële gegevens|=Wjsg
    BWBR0002063|Wet op de economische delicten|Wet economische delicten|=WED
    BWBR0001941|Opiumwet|Lijst II van de wet|Lijst I van de wet|?Ow|@1
    BWBR0008804|Wet wapens en munitie|=WWM
    BWBR0006622|Wegenverkeerswet 1994|WVW 1994|Wegenverkeerswet|=WVW
    BWBR0011823|Vreemdelingenwet 2000|Vw 2000|Vreemdelingenwet|~Vw|@1
    BWBR0011825|Vreemdelingenbesluit 2000|Vb 2000|~Vb
    BWBR0012002|Voorschrift Vreemdelingen 2000|VV 2000
    BWBR0003738|Rijkswet op het Nederlanderschap|=RWN
    BWBR0005212|Paspoortwet
    BWBR0005416|Gemeentewet|=Gemw
    BWBR0005645|Provinciewet|=Provw
    BWBR0005108|Waterschapswet
    BWBR0004627|Kieswet
    BWBR0007376|Archiefwet 1995|Aw 1995|Archiefwet|Archiefwet van 1995
    BWBR0001947|Ambtenarenwet|Ambtenarenwet 2017|Aw 2017|?Aw
    BWBR0001830|Wet op de rechterlijke organisatie|Wet RO|~RO
    BWBR0008365|Wet rechtspositie rechterlijke ambtenaren|=Wrra
    BWBR0002367|Wet op de Raad van State|Wet RvS
    BWBR0002093|Advocatenwet
    BWBR0010388|Wet op het notarisambt|=Wna
    BWBR0012197|Gerechtsdeurwaarderswet
    BWBR0006368|Wet op de rechtsbijstand|=Wrb
    BWBR0028899|Wet griffierechten burgerlijke zaken|=Wgbz
    BWBR0027466|Wet veiligheidsregio's|=Wvr
    BWBR0024779|Wet algemene bepalingen omgevingsrecht|=Wabo|@@/2024-01-01
    BWBR0020449|Wet ruimtelijke ordening|=Wro|@@/2024-01-01
    BWBR0003245|Wet milieubeheer|~Wm|@1.1
    BWBR0025458|Waterwet
    BWBR0005181|Woningwet|?Ww
    BWBR0035303|Huisvestingswet 2014
    BWBR0003403|Leegstandwet
    BWBR0009950|Telecommunicatiewet|~Tw
    BWBR0025028|Mediawet 2008
    BWBR0001886|Auteurswet|Auteurswet 1912|?Aw
    BWBR0010591|Databankenwet
    BWBR0008691|Mededingingswet|~Mw
    BWBR0020368|Wet op het financieel toezicht|Wet financieel toezicht|=Wft|@1:1
    BWBR0024282|Wet ter voorkoming van witwassen en financieren van terrorisme|=Wwft
    BWBR0001860|Faillissementswet|~Fw
    BWBR0021777|Handelsregisterwet 2007|Hrw 2007
    BWBR0002469|Wet op de kansspelen|~Wok
    BWBR0010346|Arbeidsomstandighedenwet|Arbeidsomstandighedenwet 1998|=Arbowet|~Arbo-wet
    BWBR0007671|Arbeidstijdenwet|=ATW
    BWBR0004045|Werkloosheidswet|~WW
    BWBR0001888|Ziektewet|~ZW
    BWBR0019057|Wet werk en inkomen naar arbeidsvermogen|Wet WIA|WIA (Wet werk en inkomen naar arbeidsvermogen)|~WIA
    BWBR0002524|Wet op de arbeidsongeschiktheidsverzekering|~WAO
    BWBR0008657|Wet arbeidsongeschiktheidsvoorziening jonggehandicapten|Wet werk en arbeidsondersteuning jonggehandicapten|~Wajong
    BWBR0002221|Algemene Ouderdomswet|~AOW
    BWBR0007795|Algemene nabestaandenwet|~Anw
    BWBR0002368|Algemene Kinderbijslagwet|~AKW
    BWBR0002638|Wet minimumloon en minimumvakantiebijslag|=WML
    BWBR0013060|Wet structuur uitvoeringsorganisatie werk en inkomen|Wet SUWI|~SUWI
    BWBR0007149|Wet arbeid vreemdelingen|=Wav
    BWBR0009616|Wet allocatie arbeidskrachten door intermediairs|=Waadi
    BWBR0013008|Wet arbeid en zorg|=Wazo
    BWBR0020809|Pensioenwet
    BWBR0018450|Zorgverzekeringswet|Zorgverzekeringwet|=Zvw
    BWBR0035917|Wet langdurige zorg|=Wlz|@1.1.1
    BWBR0035362|Wet maatschappelijke ondersteuning 2015|Wmo 2015|?Wmo|@1.1.1
    BWBR0034925|Jeugdwet|~Jw
    BWBR0020078|Wet marktordening gezondheidszorg|=Wmg
    BWBR0006251|Wet op de beroepen in de individuele gezondheidszorg|Wet BIG|~BIG
    BWBR0037173|Wet kwaliteit, klachten en geschillen zorg|=Wkkgz
    BWBR0018906|Wet toelating zorginstellingen|=WTZi
    BWBR0021505|Geneesmiddelenwet|=Gnw
    BWBR0024705|Wet publieke gezondheid|?Wpg
    BWBR0005700|Wet bijzondere opnemingen in psychiatrische ziekenhuizen|Wet Bopz|~Bopz|@@/2020-01-01
    BWBR0012410|Wet toetsing levensbeëindiging op verzoek en hulp bij zelfdoding|=Wtl
    BWBR0009408|Wet medisch-wetenschappelijk onderzoek met mensen|?WMO
    BWBR0013797|Embryowet
    BWBR0008066|Wet op de orgaandonatie|?WOD
    BWBR0002458|Drank- en Horecawet|Alcoholwet|Drank en Horecawet|=DHW
    BWBR0001969|Warenwet
    BWBR0003420|Wet op het primair onderwijs|Wet op het basisonderwijs|=WPO
    BWBR0002399|Wet op het voortgezet onderwijs|?WVO|@@/2022-08-01
    BWBR0003549|Wet op de expertisecentra|Interimwet op het speciaal onderwijs en het voortgezet speciaal onderwijs|=WEC
    BWBR0007625|Wet educatie en beroepsonderwijs|Wet Educatie Beroepsonderwijs|~WEB
    BWBR0005682|Wet op het hoger onderwijs en wetenschappelijk onderzoek|Wet op het hoger onderwijs en het wetenschappelijk onderzoek|Wet op het Hoger Onderwijs en Onderzoek|Wet hoger onderwijs en wetenschappelijk onderzoek|=WHW|@1.1
    BWBR0002628|Leerplichtwet 1969|Leerplichtwet|=Lpw
    BWBR0013800|Wet op het onderwijstoezicht|~WOT
    BWBR0011453|Wet studiefinanciering 2000|WSF 2000|Wet op de Studiefinanciering 2000
    BWBR0017017|Wet kinderopvang|Wet kinderopvang en kwaliteitseisen peuterspeelzalen|=Wko
    BWBR0002320|Algemene wet inzake rijksbelastingen|=AWR
    BWBR0011353|Wet inkomstenbelasting 2001|Wet IB 2001|Wet IB|Wet op de inkomstenbelasting 2001|@1.1
    BWBR0002471|Wet op de loonbelasting 1964|Wet LB 1964|Wet LB|Wet op de loonbelasting
    BWBR0002629|Wet op de omzetbelasting 1968|Wet OB 1968|Wet OB|Wet op de omzetbelasting
    BWBR0002672|Wet op de vennootschapsbelasting 1969|Wet Vpb 1969|Wet Vpb
    BWBR0002226|Successiewet 1956|SW 1956|Successiewet
    BWBR0004770|Invorderingswet 1990|IW 1990|Invorderingswet
    BWBR0018472|Algemene wet inkomensafhankelijke regelingen|=Awir
    BWBR0018451|Wet op de zorgtoeslag
    BWBR0022751|Wet op het kindgebonden budget|~WKB
    BWBR0008659|Wet op de huurtoeslag|Huursubsidiewet|=Wht
    BWBR0007119|Wet waardering onroerende zaken|Wet WOZ|IV van de Wet waardering onroerende zaken|Wet Waardering: Onroerende Zaken
    BWBR0002740|Wet op belastingen van rechtsverkeer|=WBR
    BWBR0013891|Comptabiliteitswet 2001|CW 2001|@@/2018-01-01
    BWBR0011468|Wet bescherming persoonsgegevens|=Wbp|@@/2018-05-25
    BWBR0033715|Wet basisregistratie personen|Wet BRP
    BWBR0022428|Wet algemene bepalingen burgerservicenummer|=Wabb
    BWBR0036795|Wet hergebruik van overheidsinformatie|~Who
    BWBR0013798|Wet bevordering integriteitsbeoordelingen door het openbaar bestuur|Wet Bibob|~Bibob
    BWBR0023825|Wet op de parlementaire enquête 2008|WPE 2008
    BWBR0003372|Wet Nationale ombudsman|=WNo
    BWBR0004318|Wet openbare manifestaties|~Wom
    BWBR0024649|Wet tijdelijk huisverbod|~Wth
    BWBR0009709|Penitentiaire beginselenwet|=Pbw
    BWBR0011756|Beginselenwet justitiële jeugdinrichtingen|=Bjj
    BWBR0008765|Beginselenwet verpleging ter beschikking gestelden|=Bvt
    BWBR0016664|Overleveringswet|=OLW
    BWBR0002559|Uitleveringswet|~UW
    BWBR0015252|Wet internationale misdrijven|~WIM
    BWBR0004028|Wet overdracht tenuitvoerlegging strafvonnissen|=WOTS
    BWBR0031814|Wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties|=WETS
    BWBR0017212|Wet DNA-onderzoek bij veroordeelden|Wet DNA-V
    BWBR0004581|Wet administratiefrechtelijke handhaving verkeersvoorschriften|=Wahv
    BWBR0011470|Wet personenvervoer 2000|Wp 2000
    BWBR0015007|Spoorwegwet
    BWBR0005555|Wet luchtvaart|Wet Luchtverkeer
    BWBR0002267|Luchtvaartwet
    BWBR0009755|Elektriciteitswet 1998|Elektriciteitswet|@@/2026-01-01
    BWBR0011440|Gaswet|@@/2026-01-01
    BWBR0014168|Mijnbouwwet|=Mbw
    BWBR0002402|Kernenergiewet|=Kew
    BWBR0033729|Warmtewet
    BWBR0030250|Wet dieren
    BWBR0004054|Meststoffenwet|=Msw
    BWBR0021670|Wet gewasbeschermingsmiddelen en biociden|Wet op de toelating van gewasbeschermingsmiddelen en biociden|=Wgb
    BWBR0032203|Aanbestedingswet 2012|Aw 2012
    BWBR0032249|Wet normering bezoldiging topfunctionarissen publieke en semipublieke sector|Wet normering topinkomens|=WNT
    BWBR0002747|Wet op de ondernemingsraden|=WOR
    BWBR0006502|Algemene wet gelijke behandeling|=AWGB
    BWBR0014915|Wet gelijke behandeling op grond van handicap of chronische ziekte|=WGBH/CZ
    BWBR0030733|Wet College voor de rechten van de mens
    BWBR0020495|Kaderwet zelfstandige bestuursorganen|Kaderwet zbo's
    BWBR0003740|Wet gemeenschappelijke regelingen|=Wgr
    BWBR0008290|Financiële-verhoudingswet|=Fvw
    BWBR0011987|Wet financiering decentrale overheden|Wet fido
    BWBR0034360|Wet houdbare overheidsfinanciën|Wet Hof
    BWBR0020611|Wet inburgering|?Wi|@@/2022-01-01
    BWBR0006685|Wet Centraal Orgaan opvang asielzoekers|Wet COA
    BWBR0003296|Sanctiewet 1977|Sw 1977
    BWBR0023746|Algemene douanewet|=Adw
    BWBR0020586|Wet handhaving consumentenbescherming|=Whc
    BWBR0036443|Wet raadgevend referendum|=Wrr
    BWBR0017613|Rijkswet Onderzoeksraad voor veiligheid|Rijkswet OvV
    BWBR0013409|Wet op de inlichtingen- en veiligheidsdiensten 2002|Wiv 2002|@@/2018-05-01
    BWBR0008277|Wet veiligheidsonderzoeken|?Wvo
    BWBR0023086|Besluit politiegegevens|=Bpg
    BWBR0006589|Ambtsinstructie voor de politie, de Koninklijke marechaussee en andere opsporingsambtenaren|~Ambtsinstructie
    BWBR0020444|Besluit technische hulpmiddelen strafvordering
    BWBR0007013|Besluit buitengewoon opsporingsambtenaar|=Bboa
    BWBR0006501|Reglement van orde voor de ministerraad|RvO MR
    BWBR0005730|Aanwijzingen voor de regelgeving|~Ar
    BWBR0004287|Bekendmakingswet
    BWBR0006358|Besluit proceskosten bestuursrecht|=Bpb
    BWBR0019919|Wet op de bijzondere opsporingsdiensten|Wet BOD
    BWBR0013796|Uitvoeringswet Internationaal Strafhof
    BWBR0014315|Uitvoeringswet huurprijzen woonruimte|=UHW
    BWBR0001937|Wet op de collectieve arbeidsovereenkomst|Wet CAO
    BWBR0013063|Wet verbetering poortwachter|Wet Poortwachter
    BWBR0025572|Postwet 2009
    BWBR0019517|Metrologiewet
    BWBR0001876|Schepenwet
    BWBR0023009|Binnenvaartwet
    BWBR0009124|Zeevaartbemanningswet|Wet zeevarenden
    BWBR0003994|Wet bodembescherming|=Wbb|@@/2024-01-01
    BWBR0003227|Wet geluidhinder|=Wgh
    BWBR0027431|Crisis- en herstelwet|=Chw
    BWBR0006147|Tracéwet
    BWBR0001842|Onteigeningswet
    BWBR0004471|Monumentenwet 1988|Monumentenwet 1988, art. 35
    BWBR0003081|Wet op de dierproeven|?Wod
    BWBR0001952|Militaire Ambtenarenwet 1931
    BWBR0001950|Algemeen Rijksambtenarenreglement|=ARAR
    BWBR0007981|Coördinatiewet uitzonderingstoestanden|~Cwu
    BWBR0007983|Oorlogswet voor Nederland
    BWBR0007982|Wet buitengewone bevoegdheden burgerlijk gezag|=Wbbbg
    BWBR0028151|Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba|=FinBES
    BWBR0028142|Wet openbare lichamen Bonaire, Sint Eustatius en Saba|=WolBES
    BWBR0028570|Wetboek van Strafrecht BES|Sr BES
    BWBR0028681|Wetboek van Strafvordering BES|Sv BES
    BWBR0004189|Wet op de architectentitel
    BWBR0019468|Wet toezicht accountantsorganisaties|=Wta
    BWBR0020369|Wet toezicht financiële verslaggeving|=Wtfv
    BWBR0003109|Wet giraal effectenverkeer|~Wge
    BWBR0015703|Participatiewet|Wet werk en bijstand|?Pw|=WWB
    BWBR0045754|Wet open overheid|=Woo|@1.1@2022-05-01/
    BWBR0040940|Uitvoeringswet Algemene verordening gegevensbescherming|Uitvoeringswet AVG|=UAVG
    BWBR0039896|Wet op de inlichtingen- en veiligheidsdiensten 2017|Wiv 2017|=Wiv|@@2018-05-01/
    BWBR0037885|Omgevingswet|?Ow|@1.1@2024-01-01/
    BWBR0041330|Besluit activiteiten leefomgeving|~Bal
    BWBR0041297|Besluit bouwwerken leefomgeving|=Bbl
    BWBR0041313|Besluit kwaliteit leefomgeving|=Bkl
    -|Omgevingsbesluit|~Ob
    BWBR0039429|Comptabiliteitswet 2016|CW 2016|@1.1@2018-01-01/
    -|Klimaatwet
    BWBR0037552|Wet natuurbescherming|=Wnb|@@/2024-01-01
    BWBR0037521|Erfgoedwet
    BWBR0040635|Wet verplichte geestelijke gezondheidszorg|=Wvggz
    BWBR0040634|Wet forensische zorg|=Wfz
    BWBR0040632|Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten|Wet zorg en dwang|=Wzd
    BWBR0041515|Wet beveiliging netwerk- en informatiesystemen|=Wbni
    BWBR0052872|Cyberbeveiligingswet|=Cbw
    BWBR0051796|Uitvoeringswet dataverordening
    BWBR0048156|Wet digitale overheid|=Wdo
    BWBR0044770|Wet inburgering 2021|Wi 2021|@@2022-01-01/
    BWBR0045555|Besluit inburgering 2021
    BWBR0044212|Wet voortgezet onderwijs 2020|WVO 2020|@@2022-08-01/
    BWBR0050714|Energiewet|@@2026-01-01/
    BWBR0052212|Wet collectieve warmte|=Wcw
    BWBR0043252|Tijdelijke wet Groningen
    BWBR0036752|Wet windenergie op zee
    BWBR0004302|Tabaks- en rookwarenwet|Tabakswet
    BWBR0011173|Wet flexibel werken|Wet aanpassing arbeidsduur|=Wfw
    BWBR0004825|Reglement verkeersregels en verkeerstekens 1990|RVV 1990
    BWBR0041426|Besluit onderzoek in een geautomatiseerd werk|~BoGW
    BWBR0032604|Wet toezeggingen aan getuigen in strafzaken
    BWBR0012287|Vreemdelingencirculaire 2000 (A)|Vc 2000|~Vc
    BWBR0012289|Vreemdelingencirculaire 2000 (B)
    BWBR0012288|Vreemdelingencirculaire 2000 (C)
    BWBR0006297|Wet op de identificatieplicht|?Wid
    BWBR0002080|Wet op de rechterlijke indeling|~Wri
    BWBR0022704|Wet beëdigde tolken en vertalers|=Wbtv
    BWBR0031331|Wet gemeentelijke schuldhulpverlening|?Wgs
    BWBR0035333|Invoeringswet Participatiewet
    BWBR0023466|Wet basisregistratie adressen en gebouwen|Wet BAG
    BWBR0002614|Algemene Wet Bijzondere Ziektekosten|=AWBZ|@@/2015-01-01
    -|Wet computercriminaliteit III
    -|Uitvoeringswet verordening terroristische online-inhoud|Uitvoeringswet TOI|Uitvoeringswet terroristische online-inhoud|Uitvoeringswet Terroristische Online Inhoud|@@@36138
    -|Wet bestuursrechtelijke aanpak online kinderpornografisch materiaal|@@2024-07-01/
    -|Uitvoeringswet digitaledienstenverordening|Uitvoeringswet DSA
    -|Wet gegevensverwerking door samenwerkingsverbanden|?WGS
    -|Wet bescherming klokkenluiders|=Wbk
    -|Wet veiligheidstoets investeringen, fusies en overnames|Wet Vifo
    -|Wet goed verhuurderschap
    -|Wet betaalbare huur
    -|Wet toekomst pensioenen|=Wtp
    -|Wet versterking regie volkshuisvesting
    -|Wet kwaliteitsborging voor het bouwen|=Wkb
    -|Wet weerbaarheid kritieke entiteiten|=Wwke
    -|Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen|Spreidingswet
    -|Wet toelating terbeschikkingstelling van arbeidskrachten|=Wtta
    -|Wet stikstofreductie en natuurverbetering
    -|Wet op de politieke partijen|=Wpp
    -|Wet seksuele misdrijven
    -|Wet hersteloperatie toeslagen
    -|Wet kansspelen op afstand
    -|Wet Huis voor klokkenluiders
    -|Wet vrij en veilig onderwijs
    -|Wet experiment gesloten coffeeshopketen
    -|Wet regulering sekswerk
    -|Wet straffen en beschermen
    -|Wet franchise
    -|Wet homologatie onderhands akkoord|=WHOA
    -|Wet toetreding zorgaanbieders|=Wtza
    -|Wet schuldsanering natuurlijke personen|=Wsnp
    -|Wet terugvordering staatssteun
    -|Wet elektronisch berichtenverkeer Belastingdienst
    -|Besluit justitiële en strafvorderlijke gegevens|=Bjsg
    """
