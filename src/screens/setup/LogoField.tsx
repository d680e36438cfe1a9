import { useState } from 'react';
import { Button } from '../../components/Button';
import { FieldGroup } from '../../components/FieldGroup';
import { saveFile } from '../../handoff/saveFile';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { LogoProblem } from '../../settings/logo';
import type { PathOf } from '../../settings/table';
import { chooseLogo, dataAddress, useChosenLogo } from './chosenLogo';
import { fieldId, fieldLabel, problemText } from './fieldNames';
import './LogoField.css';
import type { FieldProps } from './useSettingsForm';

/** A setting that is the name of a picture beside the file of settings: chosen, looked at, and taken along. */
export function LogoField({ path, editor }: FieldProps<PathOf<'picture'>>) {
  const { text, plain, t } = useTexts<'setup'>();
  const chosen = useChosenLogo();
  const [refused, setRefused] = useState<LogoProblem | null>(null);
  const name = editor.form[path];
  const problem = editor.problemOf(path);
  const picture = chosen?.name === name ? chosen : null;
  const id = fieldId(path);

  async function choose(file: File) {
    const end = await chooseLogo(file);
    setRefused('problem' in end ? end.problem : null);
    if ('name' in end) editor.set(path, end.name);
  }

  return (
    <FieldGroup legend={withRuby(fieldLabel(t, path))}>
      <span className="field-hint" id={`${id}-hint`}>
        {text(`setup:fields.${path}.hint`)}
      </span>
      {picture && (
        <p className="setup-logo" data-sample="logo">
          <img src={dataAddress(picture)} alt={plain('setup:logo.preview')} />
        </p>
      )}
      <div className="row">
        <label className="button setup-open">
          <input
            id={id}
            type="file"
            accept=".png,.svg,image/png,image/svg+xml"
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void choose(file);
              target.value = '';
            }}
          />
          {text('setup:logo.choose')}
        </label>
        {name !== '' && (
          <Button data-action="remove-logo" onClick={() => editor.set(path, '')}>
            {text('setup:logo.remove')}
          </Button>
        )}
        {picture && (
          <Button
            data-action="save-logo"
            onClick={() => saveFile(picture.name, new Blob([picture.bytes], { type: 'application/octet-stream' }))}
          >
            {text('setup:logo.save', { file: picture.name })}
          </Button>
        )}
      </div>
      <div role="status" className="setup-alert">
        {refused && <span className="field-problem">{text(`setup:logo.problems.${refused}`)}</span>}
        {problem && <span className="field-problem">{withRuby(problemText(t, problem))}</span>}
        {name !== '' && !problem && (
          <p className="note">{text(picture ? 'setup:logo.place' : 'setup:logo.again', { file: name })}</p>
        )}
      </div>
    </FieldGroup>
  );
}
