import { Button } from '../../components/Button';
import { FormField, type ControlProps } from '../../components/FormField';
import { keptHere } from '../../components/keptHere';
import { reasons } from '../../diagnosis/reasons';
import { reasonText } from '../../i18n/keys';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { NoticeForm } from '../../settings/formKinds';
import { ofLocalTime, tomorrow, toLocalTime } from '../../settings/localTime';
import { itemParts, noticeLevels, settingsTable, type PathOf } from '../../settings/table';
import { fieldId, problemText } from './fieldNames';
import { NoticeState } from './NoticeState';
import type { FieldProps } from './useSettingsForm';

type Part = (typeof itemParts.notices)[number];

/** What the company tells everybody for a while, each with its end. */
export function NoticeFields({ path, editor }: FieldProps<PathOf<'notices'>>) {
  const { text, plain, t } = useTexts<'setup'>();
  const notices = editor.form[path];
  const change = (changed: (notices: readonly NoticeForm[]) => readonly NoticeForm[]) =>
    editor.change((form) => ({ ...form, [path]: changed(form[path]) }));

  function remove(row: number) {
    change((all) => all.filter((_, index) => index !== row));
    // The button that had the focus is gone.
    document.getElementById(fieldId(path))?.focus();
  }

  return (
    <>
      <span className="field-hint">{text(`setup:fields.${path}.hint`)}</span>
      {notices.map((notice, row) => (
        <div
          key={row}
          className="setup-link"
          role="group"
          aria-label={plain('setup:notice.legend', { number: row + 1 })}
          data-item="notice"
        >
          {itemParts.notices.map((part) => {
            const problem = editor.problemOf(`${path}.${row}.${part}`);
            return (
              <FormField
                key={part}
                id={fieldId(`${path}.${row}.${part}`)}
                label={text(`setup:notice.parts.${part}`)}
                problem={problem && withRuby(problemText(t, problem))}
              >
                {(control) => (
                  <NoticeControl
                    control={{ ...control, ...editor.partOf(`${path}.${row}`) }}
                    part={part}
                    value={notice[part]}
                    onChange={(value) =>
                      change((all) => all.map((each, index) => (index === row ? { ...each, [part]: value } : each)))
                    }
                  />
                )}
              </FormField>
            );
          })}
          <NoticeState notice={notice} />
          <p>
            <Button aria-label={plain('setup:notice.removeNamed', { number: row + 1 })} onClick={() => remove(row)}>
              {text('setup:notice.remove')}
            </Button>
          </p>
        </div>
      ))}
      <p>
        <Button
          id={fieldId(path)}
          disabled={notices.length >= settingsTable[path].most}
          onClick={() => change((all) => [...all, { ...blank, until: tomorrow() }])}
        >
          {text('setup:notice.add')}
        </Button>
      </p>
    </>
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
