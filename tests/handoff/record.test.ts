import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { reasons } from '../../src/diagnosis/reasons';
import { diagnosisAt } from '../../src/diagnosis/snapshots';
import { recordColumns, symptomText, writeRecord, writeRecordRow, type RecordInput } from '../../src/handoff/record';
import { answerText, reasonText, stepText, type Translate } from '../../src/i18n/keys';
import { locales } from '../../src/i18n/locales';
import { walked } from '../support/arbitraries';
import { pasted } from '../support/sheet';
import { t } from '../support/translate';
import { wordedPage } from '../support/wordedPage';

const tried = [
  { step: 'start', answer: 'rejected', sentOn: false },
  { step: 'account-signs', answer: 'many-tries', sentOn: false },
] as const;

const input: RecordInput = {
  date: new Date(2026, 10, 29, 6, 5),
  state: 'escalated',
  reason: 'suspended',
  tried,
  symptom: tried,
  source: 'link',
  searched: false,
  lost: false,
  note: '',
  link: 'https://example.co.jp/ja/case.html#start.rejected..account-signs.many-tries',
};

type Cells = Readonly<Record<(typeof recordColumns)[number], string>>;

/** The cells of a row by their columns; fails where it is not one row of them. */
function cellsOf(row: string): Cells {
  const rows = pasted(row);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toHaveLength(recordColumns.length);
  return Object.fromEntries(recordColumns.map((column, index) => [column, rows[0]?.[index] ?? ''])) as Cells;
}

const item = (step: (typeof tried)[number]) =>
  t('case:record.item', {
    question: stepText(t, step.step).title,
    answer: answerText(t, step.step, step.answer).label,
  });

/** What a helpdesk, or whoever sits at its keyboard, may write. */
const note = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '=cmd|/C calc',
        '\t',
        '\n',
        '\r\n',
        '"',
        '""',
        '+81',
        '＝1',
        '\u200B',
        ' ',
        '\u2028',
        "'",
        '@SUM(A1)',
        '-',
      ),
    )
    .map((parts) => parts.join('')),
);

const cases = fc.record({ walk: walked, state: fc.constantFrom('solved', 'escalated', 'open'), note } as const);

function inputOf({ walk, state, note: written }: typeof cases extends fc.Arbitrary<infer C> ? C : never): RecordInput {
  const { passed } = locate(diagnosisAt(everythingPossible), walk.log, null);
  return { ...input, state, tried: passed, note: written };
}

describe('a record as a text', () => {
  it('says date, reason, symptom, what was tried, that it is a claim, the state and the link, in order', () => {
    expect(writeRecord(t, input).split('\n')).toEqual([
      t('case:record.heading'),
      t('case:record.date', { value: '2026-11-29 06:05' }),
      t('case:record.reason', { value: reasonText(t, 'suspended').title }),
      t('case:record.symptom', { value: symptomText(t, tried) }),
      t('case:record.tried'),
      ...tried.map(item),
      t('case:record.claim'),
      t('case:record.state', { value: t('case:state.escalated') }),
      t('case:record.link'),
      input.link,
    ]);
  });

  it('leaves out what is not known', () => {
    const text = writeRecord(t, { ...input, state: 'open', reason: null, tried: [], symptom: [], link: null });
    expect(text.split('\n')).toEqual([
      t('case:record.heading'),
      t('case:record.date', { value: '2026-11-29 06:05' }),
      t('case:record.tried'),
      t('case:nothing.title'),
      t('case:record.claim'),
      t('case:record.state', { value: t('case:state.open') }),
    ]);
  });

  it('says where a question was passed over, where somebody was sent on, and what could not be read', () => {
    const later = { step: 'network', answer: 'not-solved', sentOn: true } as const;
    const text = writeRecord(t, { ...input, tried: [later], searched: true, lost: true });
    expect(text).toContain(t('tried.searched'));
    expect(text).toContain(`${t('case:tried.sentOn')}\n${stepText(t, 'network').title}`);
    expect(text).toContain(t('tried.lostShort'));
  });

  it('keeps the lines of a note, and nothing in it that cannot be seen', () => {
    const lines = writeRecord(t, { ...input, note: ' 折り返し\t090-0000-0000\r\nまた\u0000明日\uD83D ' }).split('\n');
    const at = lines.indexOf(t('case:record.noteLine'));
    expect(lines.slice(at + 1, at + 3)).toEqual(['折り返し 090-0000-0000', 'また明日']);
  });

  it('says which answers a caller gave, and which of them was another one before', () => {
    const [first, second] = tried;
    const told = { ...second, isTold: true, isChanged: true };
    const both = writeRecord(t, { ...input, source: 'both', tried: [first, told] }).split('\n');
    const at = both.indexOf(t('case:told.from'));
    expect(both[at - 1]).toBe(item(first));
    expect(both[at + 1]).toBe(`${item(second)} ${t('case:told.changed')}`);
    expect(both).toContain(t('case:told.claim.both'));
    expect(both).toContain(t('case:record.state', { value: t('case:told.escalated') }));
    const phone = writeRecord(t, { ...input, source: 'phone', tried: [{ ...first, isTold: true }, told] }).split('\n');
    expect(phone).toContain(t('case:told.claim.phone'));
    expect(phone).not.toContain(t('case:told.from'));
    expect(phone).not.toContain(t('case:record.claim'));
  });

  it('takes a note as it is, whatever marks of the wording are in it', () => {
    const written = '{{value}} $t(case:title) {漢字|かんじ} [[home]]';
    expect(writeRecord(t, { ...input, note: written })).toContain(`\n${written}\n`);
  });
});

describe('a record as a row', () => {
  it('has its cells in their order', () => {
    expect(cellsOf(writeRecordRow(t, { ...input, note: 'あとで\n電話' }))).toEqual({
      date: '2026-11-29 06:05',
      reason: reasonText(t, 'suspended').title,
      symptom: symptomText(t, tried),
      tried: [...tried.map(item), t('case:record.claim')].join(' / '),
      state: t('case:state.escalated'),
      note: 'あとで 電話',
      link: input.link,
    });
  });

  it.each([
    ['=cmd|/C calc', "'=cmd|/C calc"],
    ['+81 90', "'+81 90"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    [' \t\n=1', "'=1"],
    ['\u200B=1', "'=1"],
    ['a\tb\nc', 'a b c'],
    ['"=1"', '"=1"'],
    ['a "b" c', 'a "b" c'],
    ['"\t=1', '" =1'],
    ['1 = 1', '1 = 1'],
  ])('makes a cell that runs nothing of the note %j', (written, cell) => {
    expect(cellsOf(writeRecordRow(t, { ...input, note: written })).note).toBe(cell);
  });
});

describe('any record', () => {
  it('is one row with all its cells, none of which is a formula', () => {
    fc.assert(
      fc.property(cases, (any) => {
        const row = writeRecordRow(t, inputOf(any));
        for (const cell of Object.values(cellsOf(row))) {
          expect(cell).not.toMatch(/[\t\n\r\v\f\u0085\u2028\u2029]/);
          expect(cell.normalize('NFKC')).not.toMatch(/^[\s\p{Cf}\p{Cc}]*[=+\-@]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has what was written in its note, and nowhere else', () => {
    fc.assert(
      fc.property(cases, (any) => {
        const written = inputOf(any);
        const { note: own, ...cells } = cellsOf(writeRecordRow(t, written));
        const { note: none, ...others } = cellsOf(writeRecordRow(t, { ...written, note: '' }));
        expect(cells).toEqual(others);
        expect(none).toBe('');
        expect(written.note.replace(/[^\p{L}\p{N}]/gu, '')).toContain(own.replace(/[^\p{L}\p{N}]/gu, ''));
        const without = writeRecord(t, { ...written, note: '' });
        const [head = '', tail = ''] = without.split(`\n${t('case:record.link')}`);
        const whole = writeRecord(t, written);
        expect(whole.startsWith(head)).toBe(true);
        expect(whole.endsWith(tail)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(locales)('is plain text in %s', (locale) => {
    const own = wordedPage(locale).t as Translate<'desk'>;
    for (const reason of reasons) {
      const written = { ...input, reason, searched: true, lost: true };
      for (const write of [writeRecord, writeRecordRow]) {
        expect(write(own, written)).not.toMatch(/[{}\u200B]|\[\[/);
        expect(write(own, written)).toContain('2026-11-29 06:05');
      }
    }
  });
});
