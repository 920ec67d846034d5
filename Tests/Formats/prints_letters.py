"""The words of the printed samples; `prints.py` says how notes, links and breaks are written."""

MINISTRY = ['Ministerie van Infrastructuur en', 'Waterstaat', '', '{b}', 'Rijnstraat 8', '2515 XP Den Haag', 'Postbus 20901',
            '2500 EX Den Haag', 'T 070-456 0000', 'www.rijksoverheid.nl', '', 'Contactpersoon', 'mr. A.B. Waterman', '', 'Ons kenmerk',
            'IENW/BSK-2025/214873', '', 'Uw kenmerk', '2025Z18277', '', 'Bijlage(n)', '2']
MINISTRY = [line for line in MINISTRY if line != '{b}']
ADDRESS = ['> Retouradres Postbus 20901 2500 EX Den Haag', '', 'De voorzitter van de Tweede Kamer der Staten-Generaal',
           'Postbus 20018', '2500 EA DEN HAAG']
FOOT = ['Pagina {page} van {pages}']


def house(subject, blocks, day='14 november 2025', **more):
    head = [('frame', (15.6, 4.2, 4.4, MINISTRY)), ('frame', (2.5, 3.6, 9.5, ADDRESS)), ('s', ''), ('s', '')] + [('p', '')] * 7 + [
        ('p', 'Datum    ' + day), ('p', 'Betreft  ' + subject), ('p', 'Geachte voorzitter,')]
    close = [('p', 'Hoogachtend,'), ('p', 'DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,'), ('p', 'J.M. van der Brug')]
    return dict(dict(font='DejaVu Sans', size=9, right=6, footer=FOOT, blocks=head + blocks + close), **more)


LETTERS = {
    # The house style: margin and address block in frames, running head, page numbers.
    'huisstijl-peilbesluiten': house('Uitvoering motie over peilbesluiten', header=['Ministerie van Infrastructuur en Waterstaat'], blocks=[
        ('p', 'Met deze brief informeer ik uw Kamer over de uitvoering van de motie van het lid Grinstra over peilbesluiten in het '
              'veenweidegebied.{n:Kamerstukken II 2024/25, 27 625, nr. 702.} Daarmee doe ik ook de toezegging gestand die mijn '
              'ambtsvoorganger deed in het commissiedebat Water van 12 juni 2025.{n:Kamerstukken II 2024/25, 27 625, nr. 715, p. 18.}'),
        ('h', 'Stand van zaken'),
        ('p', 'De hoog{-}heem{-}raad{-}schap{-}pen hebben in de Noord-Hol{-}landse en Zuid-Hol{-}landse veen{-}weide{-}ge{-}bieden 41 van de '
              '60 peil{-}be{-}sluiten herzien. In 2022 waren dat er 17.{n:Unie van Waterschappen, Peilbesluiten in beeld 2024, Den Haag '
              'februari 2025, tabel 3.} De oppervlakte met een hoger peil is met 1.250 ha toegenomen; per hectare wordt 14 m{^:3} water '
              'minder afgevoerd. Op grond van artikel 2.41 van de Omgevings{-}wet stelt het algemeen bestuur het peil{-}be{-}sluit vast.'),
        ('p', 'Het advies van de Raad voor de leefomgeving en infrastructuur{n:Rli, Stop bodemdaling in veenweidegebieden, september '
              '2020.} en de zienswijze van het Planbureau voor de Leefomgeving{n:Bijlage bij Kamerstukken II 2024/25, 27 625, nr. 690.} '
              'zijn daarbij betrokken.'),
        ('h', 'Vervolg'),
        ('p', 'Voor de zomer van 2026 ontvangt uw Kamer de evaluatie. Over de financiering heb ik u eerder geschreven '
              '(Kamerstuk 35 334, nr. 388). In de begroting staat hiervoor in 2026 € 15 miljoen gereserveerd op artikel 11 '
              '(Kamerstukken II 2025/26, 36 800 XII, nr. 2).'),
    ]),

    # A note that goes on over the page's end, and more than nine notes.
    'huisstijl-lange-noten': house('Voortgang kustveiligheid', height=17.8, day='3 maart 2026', header=[
        'Ministerie van Infrastructuur en Waterstaat', 'Ons kenmerk IENW/BSK-2026/40112'], blocks=[
        ('p', 'Uw Kamer heeft bij motie{n:Kamerstukken II 2025/26, 36 800 J, nr. 24.} gevraagd om een overzicht van de maatregelen die '
              'voortvloeien uit het Deltaprogramma 2026.{n:Bijlage bij Kamerstukken II 2025/26, 36 800 J, nr. 4.} Dit overzicht treft u '
              'hierbij aan. Het bouwt voort op de brieven van 2 oktober 2024{n:Kamerstuk 36 600 J, nr. 6.} en 28 mei 2025.{n:Kamerstuk '
              '27 625, nr. 709.}'),
        ('h', '1. Zandsuppleties'),
        ('p', 'In 2025 is 11,2 miljoen m{^:3} zand aangebracht. De Algemene Rekenkamer{n:Algemene Rekenkamer, Zand erover? Onderzoek naar '
              'het kustfundament, Den Haag 2023, p. 33.} beval aan de ecologische gevolgen beter te volgen. Dat gebeurt sinds de 1{^:e} '
              'helft van vorig jaar op zes plaatsen.{n:De metingen worden uitgevoerd door Rijkswaterstaat en Wageningen Marine Research. '
              'Zij omvatten de samenstelling van het bodemleven, de korrelgrootte en de stroming, in het 1e, 3e en 5e jaar na '
              'de suppletie. De methode is beschreven in het monitoringsplan dat als bijlage bij mijn brief van 28 mei 2025 is gevoegd; '
              'voor de plaatsen bij Ameland en Texel geldt bovendien het beheerplan op grond van artikel 3.8 van de Omgevingswet. De '
              'uitkomsten zijn openbaar en worden jaarlijks in oktober bijgewerkt. Over de eerste uitkomsten is uw Kamer bericht bij de '
              'beantwoording van vragen van het lid Zeegers (Aanhangsel Handelingen II 2025/26, nr. 612). Waar de metingen daartoe '
              'aanleiding geven, wordt de uitvoering van de volgende suppletie aangepast of uitgesteld, zoals in 2024 bij Bergen.}'),
        ('h', '2. Dijken'),
        ('p', 'Van de 1.500 kilometer dijk die vóór 2050 moet worden versterkt, is 262 kilometer gereed.{n:Voortgangsrapportage '
              'Hoogwaterbeschermingsprogramma 2025, Kamerstuk 31 710, nr. 89.} De kosten zijn hoger dan geraamd.{n:Zie de '
              'Miljoenennota 2026, paragraaf 3.4.} Het Adviescollege toetsing regeldruk adviseerde over de subsidieregeling.{n:Stcrt. '
              '2025, 20311.} Over de verdeling van die kosten heb ik afspraken gemaakt met de waterschappen.{n:Bestuursakkoord '
              'waterveiligheid, Stcrt. 2025, 31877.} Ik verwijs voorts naar de uitspraak van de Afdeling bestuursrechtspraak over de '
              'dijk bij Lauwersmeer.{n:ABRvS 18 december 2024, ECLI:NL:RVS:2024:5230.} Die uitspraak noopt niet tot aanpassing van de '
              'planning.{n:Zie noot 7.}'),
        ('p', 'Ik zeg toe uw Kamer vóór 1 juli 2026 nader te informeren.'),
    ]),

    # The print of the Chamber: running head, number in the margin, notes in the page's columns.
    'kamerstuk-gedrukt': dict(
        font='Liberation Serif', size=10, left=6, right=2.5, height=21, header=[], footer=['Tweede Kamer, vergaderjaar 2025–2026, 29 684, nr. 291   {page}'],
        blocks=[
            ('frame', (2.2, 2.2, 17, ['Tweede Kamer der Staten-Generaal', '', 'Vergaderjaar 2025–2026'])),
            ('p', ''), ('p', ''), ('p', ''), ('p', ''),
            ('t', '29 684 Waddenzeebeleid'), ('p', 'Nr. 291 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT'),
            ('p', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'), ('p', 'Den Haag, 9 december 2025'),
            ('p', 'Bij de regeling van werkzaamheden van 25 november 2025 heeft het lid Van Oosterom gevraagd om een reactie op het bericht '
                  'dat de vaargeul naar Ameland opnieuw is dichtgeslibd.{n:Handelingen II 2025/26, nr. 22, item 9.} Hierbij geef ik die '
                  'reactie, mede namens de Staatssecretaris van Landbouw, Visserij, Voedselzekerheid en Natuur.'),
            ('p', 'De vaargeul is in 2025 over 3,4 kilometer verlegd.{n:Kamerstuk 29 684, nr. 284.} Voor het onderhoud geldt een '
                  'vergunning op grond van de Wet natuurbescherming{n:Stb. 2016, 34.}, die onder de Omgevingswet{n:Stb. 2016, 156.} van '
                  'kracht is gebleven. Het baggerwerk kost jaarlijks € 14 miljoen en bedraagt 1,8 x 10{^:6} m{^:3}.'),
            ('p', 'De leden van de commissie hebben verzocht{n:Kamerstukken II 2024/25, 29 684, nr. 271, blz. 4 en 5.} om een vergelijking '
                  'met de route over de Zuiderspruit. Die vergelijking is gemaakt door Rijkswaterstaat.{n:Raadpleegbaar via '
                  'www.tweedekamer.nl.} De uitkomst is dat de kosten in de eerste tien jaar niet lager zijn; daarna wel.{n:Idem, '
                  'tabel 5.} Richtlijn 2000/60/EG{n:PbEG 2000, L 327.} staat aan geen van beide routes in de weg.'),
            ('p', 'Met de eilanden is afgesproken dat de dienstregeling per 1 maart 2026 wordt aangepast. Ik zend uw Kamer dan ook de '
                  'evaluatie van de concessie.'),
            ('p', 'De Minister van Infrastructuur en Waterstaat,'), ('p', 'J.M. van der Brug'),
        ]),

    # Notes that begin anew on each page.
    'noten-per-pagina': dict(anew='page', height=11, footer=['{page}'], header=['Notitie versterking lokale rekenkamers'], blocks=[
        ('t', 'Notitie versterking lokale rekenkamers'),
        ('p', 'De Wet versterking decentrale rekenkamers{n:Stb. 2022, 424.} is op 1 januari 2023 in werking getreden. Gemeenten moesten '
              'binnen een jaar een onafhankelijke rekenkamer instellen.{n:Artikel 81a van de Gemeentewet.} Bij de behandeling is toegezegd '
              'dat de uitvoering na drie jaar wordt bezien.{n:Kamerstukken I 2021/22, 35 298, C, p. 7.}'),
        ('p', 'Uit een rondgang langs 312 gemeenten blijkt dat 287 van hen een rekenkamer hebben. In de overige gemeenten zijn de leden nog '
              'niet benoemd. Provincies en waterschappen zijn in de rondgang niet betrokken, omdat hun rekenkamers al langer bestaan.'),
        ('p', 'Het gemiddelde budget bedraagt € 1,42 per inwoner. Dat is minder dan de norm die de Nederlandse Vereniging van Rekenkamers en '
              'Rekenkamercommissies hanteert.{n:NVRR, Handreiking budget, Utrecht 2023.} Een verklaring is dat kleine gemeenten vaak samen '
              'een rekenkamer hebben ingesteld.'),
        ('p', 'De minister heeft eerder laten weten geen reden te zien voor een wettelijk minimum.{n:Kamerstuk 35 298, nr. 21.} Een '
              'amendement van die strekking is destijds verworpen.{n:Kamerstukken II 2020/21, 35 298, nr. 13.} In het debat over de '
              'begroting is daarop teruggekomen.{n:Handelingen II 2024/25, nr. 17, item 4, p. 22.}'),
        ('p', 'Voor de evaluatie worden drie vragen voorgesteld: hoe onafhankelijk zijn de rekenkamers, wat doen zij en wat gebeurt er met '
              'hun aanbevelingen. De evaluatie wordt vóór 1 januari 2027 aan beide Kamers gezonden.{n:Zie artikel IX van de Wet '
              'versterking decentrale rekenkamers.}'),
    ]),

    # Footnotes with digits beside endnotes with Roman numbers.
    'eindnoten': dict(endnotes='i', footer=['Pagina {page}'], blocks=[
        ('p', 'Aan de Voorzitter van de Eerste Kamer der Staten-Generaal'), ('p', 'Datum 6 februari 2026'),
        ('p', 'Betreft Nadere vragen over de Wet regie volkshuisvesting'), ('p', 'Geachte voorzitter,'),
        ('p', 'De leden van uw Kamer vroegen in het nader voorlopig verslag{e:Kamerstukken I 2025/26, 36 512, F.} naar de verhouding '
              'tussen de Wet regie volkshuisvesting en de Huisvestingswet 2014.{n:Laatstelijk gewijzigd bij Stb. 2023, 284.} In de memorie '
              'van antwoord{e:Kamerstukken I 2025/26, 36 512, E, p. 12.} is daarop ingegaan.'),
        ('p', 'De gemeenteraad kan in de huisvestingsverordening voorrang geven aan urgent woningzoekenden.{n:Artikel 12 van de '
              'Huisvestingswet 2014.} Het wetsvoorstel verplicht daartoe voor acht groepen.{e:Kamerstukken II 2023/24, 36 512, nr. 3, '
              'par. 4.2.} Hoe gemeenten dat doen, blijft aan hen. Het advies van de Afdeling advisering van de Raad van State is op dit '
              'punt gevolgd.{e:Kamerstukken II 2023/24, 36 512, nr. 4.}'),
        ('p', 'Ik hoop u hiermee voldoende te hebben geïnformeerd.'),
        ('p', 'Hoogachtend,'), ('p', 'De minister van Volkshuisvesting en Ruimtelijke Ordening,'), ('p', 'mr. H. Daalder'),
    ]),

    # Notes with signs, two on one page.
    'noten-met-tekens': dict(footer=[], blocks=[
        ('p', 'Aan de leden van de vaste commissie voor Binnenlandse Zaken'), ('p', '22 januari 2026'),
        ('p', 'Geachte leden,'),
        ('p', 'Op 5 februari spreekt uw commissie over de voortgang van de parlementaire enquête aardgaswinning. Ter voorbereiding zend ik u '
              'de stukken{*:*|Kamerstukken II 2022/23, 35 561, nr. 5, en de daarbij gevoegde delen.} en de kabinetsreactie.{*:**|Kamerstukken '
              'II 2022/23, 35 561, nr. 17.} De 2{^:e} voortgangsrapportage is nog niet ontvangen.'),
        ('p', 'Met vriendelijke groet,'), ('p', 'S. Bakker'), ('p', 'griffier'),
    ]),

    # Notes in and under a table; raised digits that call nothing.
    'tabel-met-noten': house('Subsidies voor monumenten', day='21 oktober 2025', blocks=[
        ('p', 'Tijdens het wetgevingsoverleg Cultuur van 18 november 2024{n:Kamerstukken II 2024/25, 36 600 VIII, nr. 142.} vroeg het lid Van '
              'der Wal naar de besteding van de subsidies op grond van de Subsidieregeling instandhouding monumenten. De tabel geeft de '
              'bedragen.'),
        ('table', [['Provincie', 'Aantal', 'Bedrag (x € 1.000)', 'Oppervlakte (m{^:2})'],
                   ['Groningen', '112', '8.140', '20.300'],
                   ['Drenthe{n:Met inbegrip van de hunebedden, zie Kamerstuk 32 820, nr. 501.}', '64', '3.915', '9.800'],
                   ['Zeeland', '97', '7.722{n:Voorlopig cijfer.}', '15.150']]),
        ('p', ''),
        ('p', 'De aanvragen voor de 2{^:e} ronde worden beoordeeld door de Rijksdienst voor het '
              'Cultureel Erfgoed.{n:Artikel 5 van de Subsidieregeling instandhouding monumenten.} De CO{^:2}-uitstoot van kerken is met '
              '10{^:3} ton gedaald, zo blijkt uit de Erfgoedmonitor.{n:www.erfgoedmonitor.nl/indicatoren/kerken-uitstoot, geraadpleegd op '
              '1 oktober 2025.}'),
    ]),

    # Answers to questions; words broken and compounds at line ends.
    'antwoorden-koppeltekens': dict(left=3, right=11, align='start', footer=['Pagina {page} van {pages}'], blocks=[
        ('p', 'Antwoorden op de vragen van het lid De Groot (GroenLinks-PvdA) aan de Staatssecretaris van Volksgezondheid, Welzijn en Sport over '
              'e-sigaretten bij jongeren (ingezonden 4 november 2025).'),
        ('h', 'Vraag 1'),
        ('p', 'Kent u het bericht «Steeds meer 14- en 15-jarigen vapen»?{n:NOS, 3 november 2025, https://nos.nl/artikel/2588123-steeds-meer-14-en-15-jarigen-vapen.}'),
        ('h', 'Antwoord 1'), ('p', 'Ja.'),
        ('h', 'Vraag 2'),
        ('p', 'Hoe verhoudt dit zich tot het Trimbos-rapport van 2024 en tot de Noord-Hollandse en niet-gouvernementele initiatieven waarnaar '
              'in Kamerstuk 32 011, nr. 118 wordt verwezen?'),
        ('h', 'Antwoord 2'),
        ('p', 'Het aantal 16-jarigen dat een e-sigaret heeft gebruikt, is volgens het Peilstationsonderzoek{n:Trimbos-instituut, Jeugd en '
              'riskant gedrag 2023, Utrecht 2024.} gestegen. In- en uitvoer van navullingen met smaakjes is sinds 1 januari 2023 '
              'verboden.{n:Stb. 2022, 463.} De Nederlandse Voedsel- en Waren{-}auto{-}ri{-}teit houdt daar{-}op toe{-}zicht op grond van de '
              'Tabaks- en rook{-}waren{-}wet. Zie ook mijn brief van 27 juni 2025 (Kamerstukken II 2024/25, 32 011, nr. 131) en het '
              'antwoord op eerdere vragen (Aanhangsel Handelingen II 2024/25, nr. 2410).'),
    ]),

    # Two columns, links, justified.
    'nota-kolommen': dict(columns=True, height=14, align='justify', font='Liberation Serif', size=10, footer=['{page}'], blocks=[
        ('t', 'Beleidsnota archieven 2026'),
        ('p', 'De Archiefwet 1995 wordt vervangen.{n:Kamerstukken II 2021/22, 35 968, nr. 2.} De Tweede Kamer heeft het voorstel voor de '
              'nieuwe wet in 2024 aangenomen; de Eerste Kamer behandelt het dit voorjaar.{n:Kamerstukken I 2024/25, 35 968, A.} De termijn '
              'waarna overheden hun archief overbrengen, gaat van twintig naar tien jaar.'),
        ('h', 'Openbaarheid'),
        ('p', 'De Wet open overheid{n:Stb. 2021, 499.} verlangt dat overheden stukken uit eigen beweging openbaar maken. Het {a:https://www.'
              'adviescollegeicai.nl/adviezen|advies van het Adviescollege Openbaarheid en Informatiehuishouding} laat zien dat dat nog niet '
              'overal gebeurt. De Inspectie Overheidsinformatie en Erfgoed{n:Inspectie OE, Een dementerende overheid 2.0?, Den Haag 2021.} '
              'waarschuwde daar al eerder voor.'),
        ('h', 'Bewaren van berichten'),
        ('p', 'Voor berichtenapps geldt sinds 2018 een uitspraak van de Raad van State.{n:ABRvS 20 maart 2019, ECLI:NL:RVS:2019:899.} '
              'Chatberichten op zakelijke en persoonlijke telefoons vallen onder de wet. De handreiking die daarop volgde, is te vinden bij '
              'het {a:https://www.nationaalarchief.nl/archiveren/kennisbank/berichtenapps|Nationaal Archief}.'),
        ('h', 'Kosten'),
        ('p', 'Het kabinet trekt tot en met 2030 € 78 miljoen uit (Kamerstuk 29 362, nr. 369). Daarvan is € 22 miljoen bestemd voor gemeenten, '
              'die op grond van artikel 2 van de Financiële-verhoudingswet worden gecompenseerd.{n:Zie de septembercirculaire '
              'gemeentefonds 2025, par. 4.1.}'),
    ]),

    # A picture of a page: there are no words in it.
    'scan-zonder-tekst': dict(scan=True, footer=[], blocks=[
        ('p', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal'), ('p', 'Den Haag, 4 april 2008'), ('p', 'Geachte voorzitter,'),
        ('p', 'Hierbij bied ik u het jaarverslag 2007 aan (Kamerstuk 31 444, nr. 1).'), ('p', 'Hoogachtend,'), ('p', 'A. de Vries'),
    ]),
}
