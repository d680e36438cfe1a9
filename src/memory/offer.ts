import { rubyNodes } from '../i18n/rubyNodes';

interface Offer {
  /** Where the person left off. */
  readonly href: string;
  readonly label: string;
  readonly forgetLabel: string;
  /** What is said once it is forgotten. */
  readonly forgotten: string;
  readonly onForget: () => void;
}

/** How far the offer is, which the style goes by: `''` keeps room for it, from before the first paint. */
const { dataset } = document.documentElement;

/** Whether the script in the head has found something that may be offered. */
export function isOfferDue(): boolean {
  return dataset['bookmark'] === '';
}

/** Offers to go on, in the room that was kept above the heading. Its link is followed as any other of the page. */
export function showOffer({ href, label, forgetLabel, forgotten, onForget }: Offer): void {
  const link = element('a', 'button button-strong', label);
  link.href = href;
  link.dataset['action'] = 'go-on';
  const button = element('button', 'button', forgetLabel);
  button.type = 'button';
  button.dataset['action'] = 'forget';
  const row = Object.assign(document.createElement('div'), { className: 'row bookmark screen-only' });
  row.append(link, button);
  button.addEventListener('click', () => {
    onForget();
    const said = element('p', '', forgotten);
    said.tabIndex = -1;
    row.textContent = '';
    row.append(said);
    // What was pressed is gone; what has the focus is read out.
    said.focus({ preventScroll: true });
  });
  document.querySelector('main')?.prepend(row);
  dataset['bookmark'] = 'shown';
}

/** Takes the offer, or the room for it, away again. */
export function endOffer(): void {
  document.querySelector('.bookmark')?.remove();
  delete dataset['bookmark'];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), { className });
  // In one piece: what is laid out in a row would part the words at each reading.
  const words = document.createElement('span');
  words.append(...rubyNodes(text));
  made.append(words);
  return made;
}
