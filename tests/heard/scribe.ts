import type { Listener } from './session';

/** How often a key is pressed before what is looked for counts as out of reach. */
const most = 80;

/** Writes down what is pressed, and what is heard after each press. */
export class Scribe {
  readonly lines: string[] = [];
  readonly #listener: Listener;
  readonly #origin: string;

  constructor(listener: Listener, origin: string) {
    this.#listener = listener;
    this.#origin = origin;
  }

  /** Opens a page, from the site's root. */
  async open(address: string): Promise<void> {
    await this.#listener.open(`${this.#origin}${address}`);
    this.lines.push(`> open ${address}`);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let pressed = 0; pressed < times; pressed += 1) this.#write(key, await this.#listener.press(key));
  }

  async type(text: string): Promise<void> {
    this.#write(`type ${text}`, await this.#listener.type(text));
  }

  async read(): Promise<void> {
    this.#write('read all', await this.#listener.read());
  }

  /** Presses a key until these words are heard; what is heard on the way is left out. */
  async seek(key: string, words: string): Promise<void> {
    for (let pressed = 1; pressed <= most; pressed += 1) {
      const heard = await this.#listener.press(key);
      if (!withoutSpace(heard.join('')).includes(withoutSpace(words))) continue;
      this.#write(pressed === 1 ? key : `${key}, until it is heard`, heard);
      return;
    }
    throw new Error(`"${words}" was not heard within ${most} presses of ${key}.`);
  }

  #write(act: string, heard: readonly string[]): void {
    this.lines.push(`> ${act}`, ...heard);
  }
}

/** Some browsers part a name where its readings or phrases end. */
function withoutSpace(text: string): string {
  return text.replaceAll(/[\s\u200B]/g, '');
}
