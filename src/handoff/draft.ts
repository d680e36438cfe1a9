/** The fields that a person may add to the request, in the order asked. A draft leaves the browser by handing over only. */
export const draftFields = ['name', 'callback', 'department', 'model', 'screenText', 'since'] as const;

export type DraftField = (typeof draftFields)[number];

export type Draft = Readonly<Record<DraftField, string>>;

export const emptyDraft: Draft = { name: '', callback: '', department: '', model: '', screenText: '', since: '' };

/** Whether a person has written something. The model may have been filled in by the page itself. */
export function isTyped(draft: Draft): boolean {
  return draftFields.some((field) => field !== 'model' && draft[field] !== '');
}
