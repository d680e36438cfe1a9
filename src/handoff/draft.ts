/** The fields that a person may add to the request, in the order asked. A draft lives in memory only, and leaves it by handing over. */
export const draftFields = ['name', 'callback', 'department', 'model', 'screenText', 'since'] as const;

export type DraftField = (typeof draftFields)[number];

export type Draft = Readonly<Record<DraftField, string>>;

export const emptyDraft: Draft = { name: '', callback: '', department: '', model: '', screenText: '', since: '' };
