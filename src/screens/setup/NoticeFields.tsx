import type { ControlProps } from '../../components/FormField';
import { keptHere } from '../../components/keptHere';
import { reasons } from '../../diagnosis/reasons';
import { reasonText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import type { NoticeForm } from '../../settings/formKinds';
import { inAWeek, ofLocalTime, toLocalTime } from '../../settings/localTime';
import { itemParts, noticeLevels, type PathOf } from '../../settings/table';
import { ItemList } from './ItemList';
import { NoticeState } from './NoticeState';
import { TypedField } from './TypedField';
import type { FieldProps } from './useSettingsForm';

type Part = (typeof itemParts.notices)[number];

/** What the company tells everybody for a while, each with its end. */
export function NoticeFields({ path, editor }: FieldProps<PathOf<'notices'>>) {
  const { text } = useTexts<'setup'>();
  return (
    <ItemList path={path} editor={editor} word="notice" blank={() => ({ ...blank, until: inAWeek() })}>
      {({ item: notice, name, change }) => (
        <>
          {itemParts.notices.map((part) => (
            <TypedField key={part} name={`${name}.${part}`} editor={editor} label={text(`setup:notice.parts.${part}`)}>
              {(control) => (
                <NoticeControl
                  control={{ ...control, ...editor.partOf(name) }}
                  part={part}
                  value={notice[part]}
                  onChange={(value) => change({ [part]: value })}
                />
              )}
            </TypedField>
          ))}
          <NoticeState notice={notice} />
        </>
      )}
    </ItemList>
  );
}

const blank: NoticeForm = { text: '', level: '', href: '', from: '', until: '', reason: '' };

interface NoticeControlProps {
  readonly control: ControlProps;
  readonly part: Part;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NoticeControl({ control, part, value, onChange }: NoticeControlProps) {
  const { plain, t } = useTexts<'setup'>();
  const props = {
    ...control,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  switch (part) {
    case 'text':
      return <textarea {...props} {...keptHere} rows={3} value={value} />;
    case 'href':
      return <input {...props} {...keptHere} type="text" inputMode="url" autoComplete="off" value={value} />;
    case 'from':
    case 'until':
      return (
        <input
          {...control}
          type="datetime-local"
          value={toLocalTime(value, part)}
          onChange={({ target }) => onChange(ofLocalTime(target.value))}
        />
      );
    case 'level':
      return (
        <select {...props} value={value || noticeLevels[0]}>
          {noticeLevels.map((level) => (
            <option key={level} value={level}>
              {plain(`setup:notice.levels.${level}`)}
            </option>
          ))}
        </select>
      );
    case 'reason':
      return (
        <select {...props} value={value}>
          <option value="">{plain('setup:notice.everywhere')}</option>
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {plain('setup:notice.forReason', { reason: plainText(reasonText(t, reason).title) })}
            </option>
          ))}
        </select>
      );
  }
}
