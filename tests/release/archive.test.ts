import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packArchive } from '../../src/release/archive';
import { checksumsOf } from '../../src/release/checksums';

const bytes = (text: string) => new TextEncoder().encode(text);
const made = new Date('2026-11-29T07:56:30Z');
const files = new Map([
  ['site/index.html', bytes('最初の画面'.repeat(100))],
  ['site/.htaccess', bytes('RewriteEngine On')],
  ['はじめにお読みください.html', bytes('説明')],
  ['site/icons/192.png', bytes('P'.repeat(500))],
]);

/** What the headers of the files say: their flags, the time and the date, as zip files have them. */
function headersOf(archive: Uint8Array) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const at = Array.from({ length: archive.length - 4 }, (_, place) => place);
  const local = at.filter((place) => view.getUint32(place, true) === 0x04034b50);
  return local.map((place) => ({
    flags: view.getUint16(place + 6, true),
    time: view.getUint16(place + 10, true),
    date: view.getUint16(place + 12, true),
  }));
}

describe('the archive of a release', () => {
  it('holds every file in one folder, as it was', () => {
    const unpacked = unzipSync(packArchive(files, 'guide-1.0.0', made));
    expect(Object.keys(unpacked)).toEqual([...files.keys()].toSorted().map((name) => `guide-1.0.0/${name}`));
    for (const [name, content] of files) expect(unpacked[`guide-1.0.0/${name}`]).toEqual(content);
  });

  it('is the same in whichever order the files come, and in whichever time zone it is made', () => {
    const zone = process.env['TZ'];
    const packed = ['UTC', 'Asia/Tokyo', 'America/New_York'].map((name) => {
      process.env['TZ'] = name;
      return packArchive(new Map([...files].toReversed()), 'guide', made);
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    for (const archive of packed) expect(archive).toEqual(packArchive(files, 'guide', made));
  });

  it('says of each file when the release was made, by which servers tell it from that of another release', () => {
    const [first, ...others] = headersOf(packArchive(files, 'guide', made));
    const { time, date } = first ?? { time: 0, date: 0 };
    expect([date >> 9, (date >> 5) & 15, date & 31]).toEqual([2026 - 1980, 11, 29]);
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([7, 56, 30]);
    expect(others).toHaveLength(files.size - 1);
    for (const other of others) expect(other).toMatchObject({ time, date });
    expect(packArchive(files, 'guide', new Date(+made + 2000))).not.toEqual(packArchive(files, 'guide', made));
  });

  it('says that a name is UTF-8 where it is not ASCII', () => {
    const flags = headersOf(packArchive(new Map([['説明.html', bytes('')]]), 'guide', made)).map((each) => each.flags);
    expect(flags).toEqual([1 << 11]);
  });
});

describe('the checksums of a release', () => {
  it('name every file in the order of their names, as sha256sum reads them', () => {
    // Of `a` and of nothing, from FIPS 180-4 and its examples.
    const a = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb';
    const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const sums = checksumsOf(
      new Map([
        ['sw.js', bytes('a')],
        ['ja/index.html', bytes('')],
      ]),
    );
    expect(sums).toBe(`${nothing}  ja/index.html\n${a}  sw.js\n`);
  });
});
