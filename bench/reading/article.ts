/**
 * The article from which this guide began says everything in one text of 4,558 characters, without spaces. For each of its
 * sections: the number of characters from the top of the article to the end of the section. The text belongs to somebody else
 * and is not part of this project.
 */
export const charactersToTheEndOf = {
  'checking ID and password': 1387,
  'the usual ways to log in': 1541,
  'restart and reinstall': 1748,
  'password by phone number': 1979,
  'password by mail': 2114,
  'ID in the app': 2541,
  'ID in the browser': 2667,
  'blocked SMS': 3253,
  'code by mail instead': 3566,
  'when to ask the administrator': 3757,
} as const;

export type Section = keyof typeof charactersToTheEndOf;
