#!/usr/bin/env python3
"""Makes the samples of formats that are no text, from words of our own: `make samples`.

The Word letter is written part by part, so that every construction stands in it that letters of ministries have; LibreOffice makes the
OpenDocument text of it. The files are committed; making them anew gives the same bytes, the OpenDocument text aside.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile

SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'Samples')
W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
     'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
     'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
     'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
     'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def t(words):
    return '<w:t xml:space="preserve">%s</w:t>' % words.replace('&', '&amp;').replace('<', '&lt;')


def r(words, properties=''):
    return '<w:r>%s%s</w:r>' % ('<w:rPr>%s</w:rPr>' % properties if properties else '', t(words))


def p(*runs, style=None, properties=''):
    style = '<w:pStyle w:val="%s"/>' % style if style else ''
    inner = ''.join(run if run.startswith('<') else r(run) for run in runs)
    return '<w:p><w:pPr>%s%s</w:pPr>%s</w:p>' % (style, properties, inner)


def note(number, kind='foot'):
    return ('<w:r><w:rPr><w:rStyle w:val="Voetnootmarkering"/></w:rPr><w:%snoteReference w:id="%d"/></w:r>' % (kind, number))


def field(instruction, result):
    return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>'
            % (instruction.replace('"', '&quot;'), r(result)))


def item(words, level=0, number=1):
    return p(*words if isinstance(words, list) else [words],
             properties='<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>' % (level, number))


def box(*paragraphs):
    """A text box as Word writes it: twice, for newer and older readers."""
    words = '<w:txbxContent>%s</w:txbxContent>' % ''.join(paragraphs)
    return ('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData '
            'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>%s</wps:txbx></wps:wsp>'
            '</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>%s</v:textbox>'
            '</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>' % (words, words))


def table(*rows):
    return '<w:tbl><w:tblPr/>%s</w:tbl>' % ''.join(
        '<w:tr>%s</w:tr>' % ''.join('<w:tc><w:tcPr/>%s</w:tc>' % (cell if cell.startswith('<w:p') else p(cell)) for cell in row) for row in rows)


def body():
    marked = '<w:ins w:id="90" w:author="x" w:date="2025-11-01T10:00:00Z">%s</w:ins>'
    deleted = ('<w:del w:id="91" w:author="x" w:date="2025-11-01T10:00:00Z"><w:r><w:delText xml:space="preserve">%s</w:delText></w:r></w:del>')
    return ''.join([
        table([p('Ministerie van Infrastructuur en Waterstaat', style='afzendgegevens')],
              [p('&gt; Retouradres Postbus 20901 2500 EX Den Haag'.replace('&gt;', '>'), style='adres')],
              [p('Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', style='adres')], [p('Postbus 20018', style='adres')],
              [p('2500 EA DEN HAAG', style='adres')]),
        table(['Datum', p(field('DOCPROPERTY datum', '17 november 2025'))],
              ['Betreft', 'Bereikbaarheid van de Waddenveren en de vaargeul bij Ameland']),
        p(box(p('Directoraat-Generaal Luchtvaart en Maritieme Zaken', style='afzendgegevens'), p('Ons kenmerk', style='referentiegegevens'),
              p('IENW/BSK-2025/288104', style='referentiegegevens'), p('Uw kenmerk', style='referentiegegevens'),
              p('2025Z18277', style='referentiegegevens'), p('Bijlage(n)', style='referentiegegevens'), p('2', style='referentiegegevens')),
          'Geachte voorzitter,', style='broodtekst'),
        p('Met deze brief informeer ik uw Kamer over de veerverbindingen op de Waddenzee. Ik doe daarmee de toezegging gestand die ik deed in '
          'het commissiedebat Maritiem van 25 september 2025', note(2), ' en ga in op de motie-Hoekzema c.s. (Kamerstuk 23', r(' '),
          '645, nr. 812).', style='broodtekst'),
        p('De vaargeul', style='Kop1'),
        p('Het slib in de vaargeul neemt toe.', note(3), ' Rijkswaterstaat Noord', '<w:r><w:noBreakHyphen/></w:r>', 'Nederland', r(' (intern: navragen)', '<w:vanish/>'),
          ' baggert er', '<w:r><w:t>&#160;</w:t></w:r>', 'dage', '<w:r><w:softHyphen/></w:r>', 'lijks. De kosten staan in de ',
          '<w:hyperlink r:id="rId20">%s</w:hyperlink>' % r('begroting van het Deltafonds'), ' (36', '<w:r><w:t>&#160;</w:t></w:r>', '800 J, nr. 2).',
          ' Het gaat om 1,2 miljoen m', r('3', '<w:vertAlign w:val="superscript"/>'), ' per jaar.', style='broodtekst'),
        p('De gemeente Ameland vroeg ', deleted % 'in mei ', marked % r('op 3 juni jl. '), 'om een tweede geul', note(1, 'end'),
          '. Zij verwijst naar artikel 4 van de Wet beheer rijkswaterstaatswerken', note(4), '.', style='broodtekst'),
        p('Wat ik doe', style='Kop1'), p('Ik neem drie maatregelen:', style='broodtekst'),
        item('de geul wordt vóór 1 mei 2026 verbreed;'), item(['de dienstregeling volgt de getijden (zie ook Aanhangsel Handelingen II 2024/25, nr. 2410);']),
        item('de tarieven blijven gelijk, met dien verstande dat', 0), item('eilanders korting houden;', 1), item('vracht wordt geïndexeerd.', 1),
        p('In de tabel staan de vaarten per dag.', style='broodtekst'),
        table(['Verbinding', 'Vaarten', 'Bron'], ['Holwert–Ameland', '14', 'Kamerstuk 23 645, nr. 799'], ['Lauwersoog–Schiermonnikoog', '5', 'ACM, mei 2025']),
        p('Op bladzijde 3 van het rapport «Varen op het wad» staat de raming.', note(5), ' De ', field('HYPERLINK "https://zoek.officielebekendmakingen.nl/kst-29684-261.html"', 'Beleidsverkenning'),
          ' gaat uit van dezelfde cijfers', '<w:r><w:rPr><w:rStyle w:val="Voetnootmarkering"/></w:rPr><w:footnoteReference w:customMarkFollows="1" w:id="6"/><w:t>*</w:t></w:r>',
          '.', style='broodtekst'),
        '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
        '<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>' % p('Ik zend uw Kamer de evaluatie uiterlijk 1 juli 2026.', style='broodtekst'),
        p('Hoogachtend,', style='broodtekst'),
        p('De Minister van Infrastructuur en Waterstaat,', '<w:r><w:br/></w:r>', '<w:r><w:br/></w:r>', 'J.A. Veenstra', style='broodtekst'),
        '<w:sectPr><w:headerReference w:type="first" r:id="rId10"/><w:headerReference w:type="default" r:id="rId11"/>'
        '<w:footerReference w:type="default" r:id="rId12"/><w:titlePg/></w:sectPr>',
    ])


def notes(kind, texts):
    mark = '<w:r><w:rPr><w:rStyle w:val="Voetnootmarkering"/></w:rPr><w:%snoteRef/></w:r>' % kind
    separators = ''.join('<w:%snote w:type="%s" w:id="%d"><w:p><w:r><w:%s/></w:r></w:p></w:%snote>' % (kind, name, number, name, kind)
                         for number, name in [(0, 'separator'), (1 if kind == 'foot' else 9, 'continuationSeparator')])
    return HEAD + '<w:%snotes %s>%s%s</w:%snotes>' % (kind, W, separators, ''.join(
        '<w:%snote w:id="%d">%s</w:%snote>' % (kind, number, ''.join(
            p(*((mark, ' ' + paragraph) if index == 0 else (paragraph,)), style='Voetnoottekst') if not paragraph.startswith('<') else paragraph
            for index, paragraph in enumerate(paragraphs)), kind) for number, paragraphs in texts), kind)


def level(index, form, text, start=1):
    return '<w:lvl w:ilvl="%d"><w:start w:val="%d"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/></w:lvl>' % (index, start, form, text)


def word(path):
    relation = '<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"%s/>'
    package = 'http://schemas.openxmlformats.org/package/2006/'
    size = '<w:rPr><w:sz w:val="%d"/></w:rPr>'
    styles = [('Standaard', 'Normal', size % 18), ('broodtekst', 'broodtekst', size % 18), ('adres', 'adres', size % 18),
              ('afzendgegevens', 'afzendgegevens', size % 13), ('referentiegegevens', 'referentiegegevens', size % 13), ('Kop1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
              ('Voetnoottekst', 'footnote text', size % 14), ('Voetnootmarkering', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>')]
    parts = {
        '[Content_Types].xml': '<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>%s</Types>' % (package, ''.join(
            '<Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s+xml"/>' % pair for pair in [
                ('word/document.xml', 'wordprocessingml.document.main'), ('word/styles.xml', 'wordprocessingml.styles'),
                ('word/numbering.xml', 'wordprocessingml.numbering'), ('word/footnotes.xml', 'wordprocessingml.footnotes'),
                ('word/endnotes.xml', 'wordprocessingml.endnotes'), ('word/comments.xml', 'wordprocessingml.comments'),
                ('word/header1.xml', 'wordprocessingml.header'), ('word/header2.xml', 'wordprocessingml.header'),
                ('word/footer1.xml', 'wordprocessingml.footer'), ('docProps/custom.xml', 'custom-properties')])),
        '_rels/.rels': '<Relationships xmlns="%srelationships">%s%s</Relationships>' % (
            package, relation % ('rId1', 'officeDocument', 'word/document.xml', ''), relation % ('rId2', 'custom-properties', 'docProps/custom.xml', '')),
        'word/_rels/document.xml.rels': '<Relationships xmlns="%srelationships">%s%s</Relationships>' % (package, ''.join(
            relation % (id, type, target, '') for id, type, target in [
                ('rId1', 'styles', 'styles.xml'), ('rId2', 'numbering', 'numbering.xml'), ('rId3', 'footnotes', 'footnotes.xml'),
                ('rId4', 'endnotes', 'endnotes.xml'), ('rId5', 'comments', 'comments.xml'), ('rId10', 'header', 'header1.xml'),
                ('rId11', 'header', 'header2.xml'), ('rId12', 'footer', 'footer1.xml')]),
            relation % ('rId20', 'hyperlink', 'https://zoek.officielebekendmakingen.nl/kst-36800-J-2.html', ' TargetMode="External"')),
        'word/document.xml': '<w:document %s><w:body>%s</w:body></w:document>' % (W, body()),
        'word/styles.xml': '<w:styles %s>%s</w:styles>' % (W, ''.join(
            '<w:style w:type="%s" w:styleId="%s"><w:name w:val="%s"/>%s</w:style>' % ('character' if 'markering' in id else 'paragraph', id, name, more)
            for id, name, more in styles)),
        'word/numbering.xml': '<w:numbering %s><w:abstractNum w:abstractNumId="0">%s</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '</w:numbering>' % (W, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)')),
        'word/footnotes.xml': notes('foot', [
            (2, ['Kamerstukken II 2025/26, 31 409, nr. 502, p. 14.']),
            (3, ['Rijkswaterstaat, «Slib in de Waddenzee», oktober 2025.', 'Zie daarover ook mijn brief van 4 maart 2025 (Kamerstuk 29 684, nr. 255).']),
            (4, ['Stb. 1996, 645.', table(['Jaar', 'Stb.'], ['2009', 'Stb. 2009, 107'])]),
            (5, ['Varen op het wad, bijlage bij Kamerstuk 23 645, nr. 801.']), (6, ['Kamerstuk 29 684, nr. 261, onder 3.'])]),
        'word/endnotes.xml': notes('end', [(1, ['Brief van de gemeente Ameland van 3 juni 2025, kenmerk 2025-1147.'])]),
        'word/comments.xml': '<w:comments %s><w:comment w:id="0" w:author="x">%s</w:comment></w:comments>' % (W, p('Klopt dit nummer?')),
        'word/header1.xml': '<w:hdr %s>%s</w:hdr>' % (W, p('Rijksoverheid')),
        'word/header2.xml': '<w:hdr %s>%s%s</w:hdr>' % (W, p('Ons kenmerk'), p('IENW/BSK-2025/288104')),
        'word/footer1.xml': '<w:ftr %s>%s</w:ftr>' % (W, p('Pagina ', field('PAGE', '2'), ' van ', field('NUMPAGES', '2'))),
        'docProps/custom.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">%s</Properties>' % ''.join(
            '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="%d" name="%s"><vt:lpwstr>%s</vt:lpwstr></property>' % (index + 2, name, value)
            for index, (name, value) in enumerate([('datum', '17 november 2025'), ('onskenmerk', 'IENW/BSK-2025/288104'),
                                                   ('onderwerp', 'Bereikbaarheid van de Waddenveren en de vaargeul bij Ameland')])),
    }
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            info = zipfile.ZipInfo(name, (2025, 11, 17, 9, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, words if words.startswith('<?xml') else HEAD + words)


def converted(source, target):
    """The same letter as LibreOffice saves or prints it."""
    ending = os.path.splitext(target)[1]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['soffice', '--headless', '--convert-to', ending[1:], '--outdir', folder, source], check=True, stdout=subprocess.DEVNULL)
        shutil.move(os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + ending), target)


if __name__ == '__main__':
    letter = os.path.join(SAMPLES, 'brief-waddenveren.docx')
    word(letter)
    if '--word-only' not in sys.argv:
        for ending in ['odt']:
            converted(letter, os.path.join(SAMPLES, 'brief-waddenveren.' + ending))
