/** The kana of a consonant with a, i, u, e, o, in the kind and size in which they are compared. */
const rows: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  y: 'やいゆえよ',
  r: 'らりるれろ',
  w: 'わいうえを',
};

/** Consonants before which a y is heard, each with the kana that stands for them. */
const softened: Readonly<Record<string, string>> = { sh: 'し', ch: 'ち', j: 'じ', f: 'ふ', ts: 'つ' };

const syllable = /(sh|ch|ts|[kgsztdnhbpmr]y|[kgsztdnhbpmyrwfj]?)([aiueo])|n|([kgsztpc])(?=\3|ch)/g;

/** Returns a word of Latin letters in kana, where it is Japanese as it is read; otherwise null. */
export function kanaOf(word: string): string | null {
  const rest = word.replace(syllable, '');
  if (rest !== '' || word.length < 2) return null;
  return word.replace(syllable, (found: string, consonant: string | undefined, vowel: string | undefined) => {
    if (!vowel) return found === 'n' ? 'ん' : 'つ';
    const at = 'aiueo'.indexOf(vowel);
    const own = rows[consonant ?? '']?.charAt(at);
    if (own) return own;
    const first = softened[consonant ?? ''] ?? rows[(consonant ?? '').charAt(0)]?.charAt(1) ?? '';
    if (consonant === 'f' || consonant === 'ts') return vowel === 'u' ? first : `${first}${rows['']?.charAt(at)}`;
    return vowel === 'i' ? first : `${first}${rows['y']?.charAt(at)}`;
  });
}
