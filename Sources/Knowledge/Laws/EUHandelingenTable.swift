/// Acts of the European Union: identifier, names, abbreviations (`WetTable` tells the form of a row).
///
/// Sources: the confirmed rows of the project's fact sheet of laws, and names that official texts of 2015–17 link to
/// one identifier at least three times and hardly ever to another. An identifier that nothing confirms is `-`.
let euHandelingenTable: StaticString = """
    32016R0679|Algemene verordening gegevensbescherming|=AVG|=GDPR|General Data Protection Regulation
    32018R1725|Verordening gegevensbescherming EU-instellingen|~EUDPR
    32022R2065|Digitaledienstenverordening|=DSA|Digital Services Act|Digitaledienstenwet|Verordening digitale diensten
    32022R1925|Digitalemarktenverordening|=DMA|Digital Markets Act|Digitalemarktenwet
    32021R0784|Verordening terroristische online-inhoud|TOI-verordening|~TCO|Verordening Terroristische Online Inhoud|Verordening terroristische online inhoud
    32024R1689|Verordening artificiële intelligentie|AI-verordening|=AI Act|Artificial Intelligence Act
    32023R2854|Dataverordening|=Data Act
    32022R0868|Datagovernanceverordening|~DGA
    32024R1083|Europese verordening mediavrijheid|=EMFA
    32024R0900|Verordening transparantie en gerichte politieke reclame|~TTPA
    32024R2847|Verordening cyberweerbaarheid|~CRA
    32019R0881|Cyberbeveiligingsverordening|~CSA
    32014R0910|eIDAS-verordening|=eIDAS
    32024R1183|Verordening Europees kader voor digitale identiteit|=eIDAS2
    32019R1150|Platform-to-businessverordening|~P2B
    32021R1232|Tijdelijke verordening bestrijding online seksueel misbruik van kinderen|~interim-verordening CSAM
    32023R1543|Verordening Europees verstrekkings- en bewaringsbevel (e-evidence)|E-evidenceverordening
    32016R0794|Europolverordening|~Europol
    32022R0991|Wijzigingsverordening Europol
    32018R1727|Eurojustverordening|~Eurojust
    32017R1939|Verordening Europees Openbaar Ministerie|~EOM|~EPPO
    32018R1861|SIS-grenscontroleverordening|~SIS
    32018R1862|SIS-politieverordening
    32018R1240|ETIAS-verordening|~ETIAS
    32017R2226|Inreis-uitreissysteemverordening|~EES
    32019R0817|Interoperabiliteitsverordening grenzen en visa
    32019R0818|Interoperabiliteitsverordening politie, justitie, asiel
    32024R0982|Prüm II-verordening|~Prüm II
    32016R0399|Schengengrenscode|~SGC
    32009R0810|Visumcode
    32013R0604|Dublinverordening|~Dublin III
    32013R0603|Eurodacverordening|~Eurodac
    32024R1351|Asiel- en migratiebeheerverordening|=AMMR
    32024R1348|Asielprocedureverordening|~APR
    32024R1347|Kwalificatieverordening
    32024R1358|Eurodacverordening 2024
    32024R1359|Crisis- en overmachtverordening
    32024R1356|Screeningsverordening
    32012R1215|Brussel I bis-verordening|~Brussel I bis
    32019R1111|Brussel II ter-verordening|~Brussel II ter
    32008R0593|Rome I-verordening|~Rome I
    32007R0864|Rome II-verordening|~Rome II
    32015R0848|Insolventieverordening
    32012R0650|Erfrechtverordening
    32004R0883|Coördinatieverordening sociale zekerheid
    32011R0492|Verordening vrij verkeer van werknemers
    32001R1049|Eurowob-verordening|~Eurowob
    32011R0182|Comitologieverordening
    32022R2554|Verordening digitale operationele weerbaarheid|=DORA
    32023R1114|Verordening cryptoactivamarkten|~MiCA
    32024R1624|Antiwitwasverordening|~AMLR
    32024R1620|AMLA-verordening|~AMLA
    32013R0575|Verordening kapitaalvereisten|~CRR
    32014R0600|MiFIR
    32014R0596|Verordening marktmisbruik|~MAR
    32020R0852|Taxonomieverordening
    32021R1119|Europese klimaatwet
    32018R1999|Governanceverordening energie-unie
    32023R1115|Ontbossingsverordening|=EUDR
    32024R1991|Natuurherstelverordening
    32024R3015|Verordening producten van dwangarbeid
    32023R0956|CBAM-verordening|~CBAM
    32017R0745|Verordening medische hulpmiddelen|~MDR
    32017R0746|IVD-verordening|~IVDR
    32025R0327|Verordening Europese ruimte voor gezondheidsgegevens|~EHDS
    32002R0178|Algemene levensmiddelenverordening|~ALV|~GFL
    32009R1107|Gewasbeschermingsmiddelenverordening
    32006R1907|REACH-verordening|=REACH
    32013R1380|Verordening gemeenschappelijk visserijbeleid|~GVB
    32021R2115|GLB-verordening strategische plannen|~GLB
    32019R1238|Pan-Europees persoonlijk pensioenproduct|~PEPP
    32019R0452|Verordening screening buitenlandse directe investeringen|~FDI
    32021R0821|Dual-useverordening
    32014R0833|Sanctieverordening Rusland
    32014R0269|Sanctieverordening Oekraïne (personen)
    32021R0241|Herstel- en veerkrachtverordening|~RRF
    32016L0680|Richtlijn gegevensbescherming opsporing en vervolging|Rechtshandhavingsrichtlijn|~LED
    32022L2555|NIS2-richtlijn|=NIS2
    32022L2557|Richtlijn veerkracht kritieke entiteiten|~CER
    32016L1148|NIS-richtlijn|~NIB|~NIS
    32002L0058|e-Privacyrichtlijn|~ePrivacy
    32000L0031|Richtlijn elektronische handel|e-commercerichtlijn
    32010L0013|Richtlijn audiovisuele mediadiensten|~AVMD
    32018L1808|Wijziging Richtlijn audiovisuele mediadiensten
    32018L1972|Europees wetboek voor elektronische communicatie|Telecomcode
    32006L0024|Dataretentierichtlijn (ongeldig verklaard)
    32011L0093|Richtlijn bestrijding seksueel misbruik en seksuele uitbuiting van kinderen|CSA-richtlijn
    32011L0036|Mensenhandelrichtlijn
    32024L1712|Wijziging Mensenhandelrichtlijn
    32024L1385|Richtlijn bestrijding geweld tegen vrouwen en huiselijk geweld
    32012L0029|Slachtofferrichtlijn
    32013L0048|Richtlijn toegang tot een advocaat
    32010L0064|Richtlijn vertolking en vertaling
    32012L0013|Richtlijn recht op informatie in strafprocedures
    32016L0343|Richtlijn onschuldpresumptie
    32016L0800|Richtlijn procedurele waarborgen kinderen
    32016L1919|Richtlijn rechtsbijstand
    32014L0041|Richtlijn Europees onderzoeksbevel|~EOB
    32023L1544|E-evidencerichtlijn
    32023L0977|Richtlijn informatie-uitwisseling rechtshandhaving
    32017L0541|Richtlijn terrorismebestrijding
    32016L0681|PNR-richtlijn|~PNR
    32014L0042|Confiscatierichtlijn
    32024L1260|Richtlijn ontneming en confiscatie van vermogensbestanddelen
    32019L1937|Klokkenluidersrichtlijn
    32024L1203|Milieucriminaliteitsrichtlijn
    32013L0032|Procedurerichtlijn
    32013L0033|Opvangrichtlijn
    32024L1346|Opvangrichtlijn 2024
    32011L0095|Kwalificatierichtlijn
    32001L0055|Richtlijn Tijdelijke Bescherming|~RTB
    32008L0115|Terugkeerrichtlijn
    32004L0038|Burgerschapsrichtlijn
    32003L0086|Gezinsherenigingsrichtlijn
    32003L0109|Richtlijn langdurig ingezetenen
    32006L0123|Dienstenrichtlijn
    32014L0024|Aanbestedingsrichtlijn
    32006L0112|Btw-richtlijn
    32015L0849|Vierde anti-witwasrichtlijn|=AMLD4
    32018L0843|Vijfde anti-witwasrichtlijn|=AMLD5
    32024L1640|Zesde anti-witwasrichtlijn|~AMLD6
    32015L2366|Betaaldienstenrichtlijn|=PSD2
    32014L0065|MiFID II
    32013L0036|Richtlijn kapitaalvereisten|~CRD
    31992L0043|Habitatrichtlijn
    32009L0147|Vogelrichtlijn
    32000L0060|Kaderrichtlijn water|~KRW
    31991L0676|Nitraatrichtlijn
    32008L0098|Kaderrichtlijn afvalstoffen|~KRA
    32010L0075|Richtlijn industriële emissies|~RIE
    32011L0092|MER-richtlijn
    32001L0042|SMB-richtlijn
    32018L2001|Richtlijn hernieuwbare energie|~RED II
    32023L2413|Wijziging Richtlijn hernieuwbare energie|~RED III
    32023L1791|Energie-efficiëntierichtlijn|~EED
    32024L1275|Richtlijn energieprestatie van gebouwen|~EPBD IV
    32003L0087|ETS-richtlijn|~ETS
    32022L2464|Richtlijn duurzaamheidsrapportering|=CSRD
    32024L1760|Richtlijn passende zorgvuldigheid|=CSDDD
    32003L0088|Arbeidstijdenrichtlijn
    31996L0071|Detacheringsrichtlijn
    32022L2041|Richtlijn toereikende minimumlonen
    32023L0970|Loontransparantierichtlijn
    32024L2831|Platformwerkrichtlijn
    32000L0078|Kaderrichtlijn gelijke behandeling in arbeid en beroep
    32000L0043|Rassenrichtlijn
    32016L2102|Webtoegankelijkheidsrichtlijn
    32019L0882|Toegankelijkheidsrichtlijn|~EAA
    32019L1024|Open-datarichtlijn
    32019L0790|Auteursrechtrichtlijn digitale eengemaakte markt|DSM-richtlijn
    32005L0029|Richtlijn oneerlijke handelspraktijken|~OHP
    32011L0083|Richtlijn consumentenrechten
    32014L0040|Tabaksproductenrichtlijn
    32005L0036|Beroepskwalificatierichtlijn
    32011L0024|Patiëntenrechtenrichtlijn
    """
