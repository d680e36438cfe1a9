/** Which keyboard a phone shows for a line of each kind; of a text the usual one. */
export const keyboards = {
  text: undefined,
  mail: 'email',
  phone: 'tel',
  address: 'url',
  site: 'url',
  opening: undefined,
  date: undefined,
  template: 'url',
} as const;
