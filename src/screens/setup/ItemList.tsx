import type { ReactNode } from 'react';
import { Button } from '../../components/Button';
import { useTexts } from '../../i18n/useTexts';
import type { SettingsForm } from '../../settings/form';
import { settingsTable, type PathOf } from '../../settings/table';
import { fieldId } from './fieldNames';
import type { FieldProps } from './useSettingsForm';

/** A setting that is a list of items with fields of their own. */
type ListPath = PathOf<'links' | 'contacts' | 'notes' | 'notices'>;

type ItemOf<P extends ListPath> = SettingsForm[P][number];

/** An item of a list, as its fields need it. */
interface ShownItem<P extends ListPath> {
  readonly item: ItemOf<P>;
  /** What the item is called among all fields: `links.0`. */
  readonly name: `${P}.${number}`;
  readonly change: (part: Partial<ItemOf<P>>) => void;
}

interface ItemListProps<P extends ListPath> extends FieldProps<P> {
  /** What the wording calls an item. */
  readonly word: 'link' | 'contact' | 'note' | 'notice';
  /** Makes the next item; null where there can be no other. */
  readonly blank: (() => ItemOf<P>) | null;
  readonly children: (shown: ShownItem<P>) => ReactNode;
}

/** The items of a setting, each with its fields and a button that takes it away, and a button for another one. */
export function ItemList<P extends ListPath>({ path, editor, word, blank, children }: ItemListProps<P>) {
  const { text, plain } = useTexts<'setup'>();
  const items: readonly ItemOf<P>[] = editor.form[path];
  const row = settingsTable[path];
  const isFull = 'most' in row && items.length >= row.most;
  const change = (changed: (items: readonly ItemOf<P>[]) => readonly ItemOf<P>[]) =>
    editor.change((form) => ({ ...form, [path]: changed(form[path]) }));

  function remove(at: number) {
    change((all) => all.filter((_, index) => index !== at));
    // The button that had the focus is gone.
    document.getElementById(fieldId(path))?.focus();
  }

  return (
    <>
      <span className="field-hint">{text(`setup:fields.${path}.hint`)}</span>
      {items.map((item, at) => {
        const number = at + 1;
        return (
          <div
            key={at}
            className="setup-link"
            role="group"
            aria-label={plain(`setup:${word}.legend`, { number })}
            data-item={word}
          >
            {children({
              item,
              name: `${path}.${at}`,
              change: (part) => change((all) => all.map((each, index) => (index === at ? { ...each, ...part } : each))),
            })}
            <p>
              <Button aria-label={plain(`setup:${word}.removeNamed`, { number })} onClick={() => remove(at)}>
                {text(`setup:${word}.remove`)}
              </Button>
            </p>
          </div>
        );
      })}
      <p>
        <Button
          id={fieldId(path)}
          disabled={blank === null || isFull}
          onClick={() => blank && change((all) => [...all, blank()])}
        >
          {text(`setup:${word}.add`)}
        </Button>
      </p>
    </>
  );
}
