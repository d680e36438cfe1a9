import { describe, expect, it } from 'vitest';
import { mendJson } from '../../src/settings/mendJson';

const mended = (text: string): unknown => JSON.parse(mendJson(text) ?? 'null');

describe('a text that is no JSON', () => {
  it.each([
    ['a comma too many', '{ "company": "A", }', { company: 'A' }],
    ['one in each bracket, over lines', '{\r\n  "codeRoutes": ["sms",\r\n  ],\r\n}', { codeRoutes: ['sms'] }],
    ['curly quotation marks', '{ “company”: “A” }', { company: 'A' }],
    ['a mark of each kind', '{ “company": "A" }', { company: 'A' }],
    [
      'signs of full width',
      '｛＂company＂：＂A＂，\u3000＂codeRoutes＂：［＂sms＂、＂mail＂］｝',
      { company: 'A', codeRoutes: ['sms', 'mail'] },
    ],
  ])('is read where it means one thing: %s', (_, text, meant) => {
    expect(mended(text)).toEqual(meant);
  });

  it.each([
    ['a value without marks', '{ "company": A }'],
    ['a text that does not end', '{ "company": "A }'],
    ['two commas', '{ "codeRoutes": ["sms",,"mail"] }'],
    ['a comment', '{ "company": "A" // B\n }'],
    ['no comma', '{ "company": "A" "phones": "own" }'],
    ['words', '総務です'],
    ['nothing', ''],
  ])('is not guessed: %s', (_, text) => {
    expect(mendJson(text)).toBeNull();
  });
});

it('what stands between marks stays as it is', () => {
  const said = { company: '「A」，“B”：｛C｝、\u3000,]}', 'a"b': String.raw`\"` };
  expect(mended(JSON.stringify(said).replace(/\}$/, ',}'))).toEqual(said);
});
