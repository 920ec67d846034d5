#!/usr/bin/env python3
"""Mutates the samples of a format and reads them with the program: `make fuzz-readers`.

Usage: fuzz.py BINARY FORMAT [MINUTES [SEED]], FORMAT one of docx, odt, html, xml, md, pdf; MORE=FOLDER adds its files to the samples.

Of packed formats the parts are mutated inside the archive as often as the archive itself. Every batch must end in time and within
memory, with exit 0 or 2, print valid JSON, name each file that it could not read, and write nothing elsewhere. What fails is kept in
the folder that is printed.
"""
import io
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'Samples')
BATCH = 100
SECONDS = 60
MEMORY = 2 << 30
WORDS = [b'<', b'>', b'&', b'"', b"'", b'<!DOCTYPE a [<!ENTITY x "y">]>', b'<!--', b'-->', b'<![CDATA[', b']]>', b'&#0;', b'&#xFFFF;', b'&x;', b'\x00', b'\xff',
         b'\xc3', b'<w:p>', b'</w:p>', b'<w:footnoteReference w:id="2"/>', b'<w:fldChar w:fldCharType="begin"/>', b'<noot>', b'<sup><a href="#noot1">1</a></sup>',
         b'<table>', b'</table>', b'w:val="99999999999999999999"', b'w:id="-1"', b'<text:s text:c="999999999"/>', b'\xe2\x80\xa8', b'<p>' * 300, b'a' * 5000]

NUMBERS = [b'0', b'-1', b'2147483648', b'4294967296', b'9223372036854775807', b'-9223372036854775808', b'1e20', b'nan', b'30000000', b'']


def mutate(data, random):
    data = bytearray(data)
    for _ in range(random.choice([1, 1, 2, 4, 16])):
        place = random.randrange(len(data) + 1)
        length = random.choice([1, 1, 4, 30, 400])
        kind = random.randrange(7)
        if kind == 0:
            del data[place:place + length]
        elif kind == 1:
            data[place:place] = random.choice(WORDS)
        elif kind == 2 and data:
            data[place % len(data)] = random.randrange(256)
        elif kind == 3:
            other = random.randrange(len(data) + 1)
            data[place:place] = data[other:other + length]
        elif kind == 4:
            data[place:place + length] = bytes(random.randrange(256) for _ in range(length))
        elif kind == 5:
            # A number becomes one that no letter counts to.
            number = re.compile(rb'-?[0-9]+').search(data, place)
            if number:
                data[number.start():number.end()] = random.choice(NUMBERS)
        else:
            # An element moves.
            start = data.find(b'<', place)
            end = data.find(b'>', start + 1)
            if 0 <= start < end:
                piece = data[start:end + 1]
                del data[start:end + 1]
                other = random.randrange(len(data) + 1)
                data[other:other] = piece
    return bytes(data)


def mutated(data, form, random):
    if form in ('docx', 'odt') and random.random() < 0.75:
        source = zipfile.ZipFile(io.BytesIO(data))
        parts = {name: source.read(name) for name in source.namelist()}
        for name in random.sample(sorted(parts), random.choice([1, 1, 2, 3])):
            kind = random.randrange(8)
            if kind == 0:
                del parts[name]
            elif kind == 1:
                parts[name] = parts[random.choice(sorted(parts))]
            else:
                parts[name] = mutate(parts[name], random)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, 'w', zipfile.ZIP_DEFLATED) as archive:
            for name, words in parts.items():
                archive.writestr(name, words)
        return packed.getvalue()
    return mutate(data, random)


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(binary, folder, arguments):
    try:
        done = subprocess.run([binary] + arguments + [folder], capture_output=True, timeout=SECONDS, preexec_fn=limits, cwd=folder)
    except subprocess.TimeoutExpired:
        return 'no end within %d s' % SECONDS
    if done.returncode not in (0, 2):
        return 'exit %d: %s' % (done.returncode, done.stderr[-300:])
    try:
        for line in done.stdout.decode('utf-8').splitlines():
            json.loads(line)
    except ValueError as fault:
        return 'output: %s' % fault
    return None


def main():
    binary, form = os.path.abspath(sys.argv[1]), sys.argv[2]
    minutes = float(sys.argv[3]) if len(sys.argv) > 3 else 10
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    generator = random.Random(seed)
    seeds = [open(os.path.join(SAMPLES, name), 'rb').read() for name in sorted(os.listdir(SAMPLES)) if name.endswith('.' + form)]
    more = os.environ.get('MORE')
    if more:
        seeds += [open(os.path.join(more, name), 'rb').read() for name in sorted(os.listdir(more)) if name.endswith('.' + form)]
    if not seeds:
        sys.exit('no %s files to mutate: give a folder as MORE' % form)
    end = time.time() + 60 * minutes
    files = faults = 0
    kept = tempfile.mkdtemp(prefix='voetnoot-fuzz-%s-' % form)
    while time.time() < end:
        folder = tempfile.mkdtemp(dir='/dev/shm' if os.path.isdir('/dev/shm') else None)
        try:
            for index in range(BATCH):
                with open(os.path.join(folder, '%03d.%s' % (index, form)), 'wb') as out:
                    out.write(mutated(generator.choice(seeds), form, generator))
            before = sorted(os.listdir(folder))
            for arguments in (['extract', '--kinds', 'all'], ['check', '--format', 'jsonl', '--fail-on', 'never']):
                fault = run(binary, folder, arguments)
                if fault is None and sorted(os.listdir(folder)) != before:
                    fault = 'it wrote a file'
                if fault:
                    faults += 1
                    print('%s %s: %s' % (form, arguments[0], fault), flush=True)
                    shutil.copytree(folder, os.path.join(kept, str(faults)), dirs_exist_ok=True)
            files += BATCH
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print('%s: %d files in %g minutes, %d faults%s' % (form, files, minutes, faults, ' (kept in %s)' % kept if faults else ''), flush=True)
    if not faults:
        os.rmdir(kept)
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
