#!/usr/bin/env python3
"""Prints the samples of PDF from words of our own: `make samples`, with LibreOffice and pdftoppm.

Each letter is a flat OpenDocument text: its notes, margin, columns and running heads are LibreOffice's own, as they are where ministries
print. The files are committed; printing them anew gives the same words in the same places, not the same bytes.
"""
import base64
import glob
import os
import re
import subprocess
import tempfile
from xml.sax.saxutils import escape

from prints_letters import LETTERS
from samples import converted

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(HERE, '..', '..', 'Samples')
SPACES = ' '.join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % pair for pair in (
    ('office', 'office'), ('text', 'text'), ('style', 'style'), ('fo', 'xsl-fo-compatible'), ('table', 'table'), ('draw', 'drawing'),
    ('svg', 'svg-compatible'))) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'


class Writer:
    """The words of a letter as OpenDocument: `{n:…}` a footnote, `{e:…}` an endnote, `{*:†|…}` a note with a sign of its own,
    `{^:2}` raised, `{a:address|words}` a link, `{-}` where a word may break."""

    def __init__(self):
        self.number = 0

    def note(self, kind, words, label=None):
        self.number += 1
        shown = 'text:label="%s"' % label if label else ''
        return ('<text:note text:id="n%d" text:note-class="%s"><text:note-citation %s>%s</text:note-citation><text:note-body>'
                '<text:p text:style-name="Note">%s</text:p></text:note-body></text:note>'
                % (self.number, kind, shown, label or self.number, self.words(words)))

    def words(self, text):
        def replaced(match):
            kind, words = match.group(1), match.group(2)
            if kind == 'n':
                return self.note('footnote', words)
            if kind == 'e':
                return self.note('endnote', words)
            if kind == '*':
                return self.note('footnote', words.split('|')[1], words.split('|')[0])
            if kind == '^':
                return '<text:span text:style-name="Raised">%s</text:span>' % escape(words)
            if kind == 'a':
                address, shown = words.split('|')
                return '<text:a xlink:type="simple" xlink:href="%s">%s</text:a>' % (escape(address), escape(shown))
            raise ValueError(kind)
        parts = re.split(r'(\{[ne*^a]:[^{}]*\})', text)
        return ''.join(re.sub(r'\{(.):(.*)\}', replaced, part) if part.startswith('{') else escape(part.replace('{-}', '\u00ad'))
                       for part in parts)

    def block(self, block):
        kind, content = block
        if kind == 'table':
            rows = ''.join('<table:table-row>%s</table:table-row>' % ''.join(
                '<table:table-cell><text:p text:style-name="Cell">%s</text:p></table:table-cell>' % self.words(cell) for cell in row)
                for row in content)
            return '<table:table>%s%s</table:table>' % ('<table:table-column/>' * len(content[0]), rows)
        if kind == 'columns':
            return '<text:section text:style-name="Columns" text:name="c%d">%s</text:section>' % (
                self.number, ''.join(map(self.block, content)))
        if kind == 'frame':
            x, y, width, lines = content
            return ('<text:p text:style-name="Anchor"><draw:frame draw:style-name="Frame" text:anchor-type="page" '
                    'text:anchor-page-number="1" svg:x="%gcm" svg:y="%gcm" svg:width="%gcm"><draw:text-box fo:min-height="1cm">%s'
                    '</draw:text-box></draw:frame></text:p>'
                    % (x, y, width, ''.join('<text:p text:style-name="Small">%s</text:p>' % self.words(line) for line in lines)))
        style = {'p': 'Body', 'h': 'Head', 't': 'Title', 's': 'Small', 'l': 'Item'}[kind]
        return '<text:p text:style-name="%s">%s</text:p>' % (style, self.words(content))


def paragraph(name, font, size, extra='', text=''):
    return ('<style:style style:name="%s" style:family="paragraph"><style:paragraph-properties %s/><style:text-properties '
            'style:font-name="%s" fo:font-family="%s" fo:font-size="%gpt" fo:language="nl" fo:country="NL" %s/></style:style>'
            % (name, extra, font, font, size, text))


def document(letter):
    writer = Writer()
    font, size = letter.get('font', 'Liberation Sans'), letter.get('size', 9.5)
    hyphens = 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"'
    styles = ''.join((
        paragraph('Body', font, size, 'fo:margin-bottom="0.25cm" fo:text-align="%s"' % letter.get('align', 'start'), hyphens),
        paragraph('Head', font, size, 'fo:margin-bottom="0.1cm" fo:keep-with-next="always"', 'fo:font-weight="bold"'),
        paragraph('Title', font, size + 3, 'fo:margin-bottom="0.3cm"', 'fo:font-weight="bold"'),
        paragraph('Item', font, size, 'fo:margin-left="0.6cm" fo:text-indent="-0.4cm"'),
        paragraph('Small', font, size - 2.5), paragraph('Note', font, size - 2.5), paragraph('Cell', font, size - 1),
        paragraph('Anchor', font, 1),
        '<style:style style:name="Raised" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>',
        '<style:style style:name="Frame" style:family="graphic"><style:graphic-properties style:wrap="run-through" '
        'fo:border="none" draw:fill="none" draw:stroke="none" style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" '
        'style:vertical-rel="page"/></style:style>',
        '<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" '
        'fo:column-gap="0.8cm"/></style:section-properties></style:style>',
        '<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" '
        'text:start-numbering-at="%s"/>' % letter.get('anew', 'document'),
        '<text:notes-configuration text:note-class="endnote" style:num-format="%s" text:start-value="0"/>' % letter.get('endnotes', 'i')))
    layout = ('<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="%gcm" '
              'fo:margin-top="1.5cm" fo:margin-bottom="1.2cm" fo:margin-left="%gcm" fo:margin-right="%gcm">%s<style:footnote-sep '
              'style:width="0.018cm" style:rel-width="25%%" style:distance-before-sep="0.1cm" style:distance-after-sep="0.1cm" '
              'style:adjustment="left"/></style:page-layout-properties><style:header-style><style:header-footer-properties '
              'fo:margin-bottom="0.6cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.6cm"/>'
              '</style:footer-style></style:page-layout>'
              % (letter.get('height', 29.7), letter.get('left', 2.5), letter.get('right', 2.5),
                 '<style:columns fo:column-count="2" fo:column-gap="0.8cm"/>' if letter.get('columns') else ''))
    def lines(key):
        return ''.join('<text:p text:style-name="Small">%s</text:p>' % escape(line).replace(
            '{page}', '<text:page-number text:select-page="current"/>').replace('{pages}', '<text:page-count/>')
            for line in letter.get(key, []))
    master = '<style:master-page style:name="Standard" style:page-layout-name="L"><style:header>%s</style:header><style:footer>%s</style:footer></style:master-page>' % (
        lines('header'), lines('footer'))
    body = ''.join(map(writer.block, letter['blocks']))
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<office:document %s office:version="1.3" '
            'office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>%s</office:styles><office:automatic-styles>%s%s'
            '</office:automatic-styles><office:master-styles>%s</office:master-styles><office:body><office:text>%s</office:text>'
            '</office:body></office:document>' % (SPACES, styles, layout, styles.split('<text:notes')[0], master, body))


def printed(text, folder, name):
    source = os.path.join(folder, name + '.fodt')
    with open(source, 'w') as out:
        out.write(text)
    target = os.path.join(folder, name + '.pdf')
    converted(source, target)
    return target


def scanned(pdf, folder, name):
    """A PDF of pictures of the pages, as a scanner makes it."""
    subprocess.run(['pdftoppm', '-r', '60', '-gray', '-jpeg', pdf, os.path.join(folder, name)], check=True)
    frames = ''.join(
        '<text:p><draw:frame text:anchor-type="as-char" svg:width="17cm" svg:height="24cm"><draw:image><office:binary-data>%s'
        '</office:binary-data></draw:image></draw:frame></text:p>' % base64.b64encode(open(page, 'rb').read()).decode()
        for page in sorted(glob.glob(os.path.join(folder, name + '*.jpg'))))
    text = ('<?xml version="1.0" encoding="UTF-8"?>\n<office:document %s office:version="1.3" office:mimetype="application/vnd.oasis.'
            'opendocument.text"><office:body><office:text>%s</office:text></office:body></office:document>' % (SPACES, frames))
    return printed(text, folder, name + '-scan')


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, letter in LETTERS.items():
            pdf = printed(document(letter), folder, name)
            target = SAMPLES
            if letter.get('scan'):
                # It cannot be read, so it stands with the tests.
                pdf, target = scanned(pdf, folder, name), HERE
            with open(pdf, 'rb') as file, open(os.path.join(target, name + '.pdf'), 'wb') as out:
                out.write(file.read())


if __name__ == '__main__':
    main()
