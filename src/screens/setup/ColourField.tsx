import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { accentsFor, themes } from '../../company/accent';
import { keptHere } from '../../components/keptHere';
import { useTexts } from '../../i18n/useTexts';
import type { PathOf } from '../../settings/table';
import './LogoField.css';
import { SettingField } from './TypedField';
import type { FieldProps } from './useSettingsForm';

const isColour = (typed: string) => /^#[0-9a-f]{6}$/i.test(typed.trim());

/** What the browser's own field for colours has where there is none yet. */
const unsaid = '#23457f';

/** A setting that is a colour, with what becomes of it in both themes. */
export function ColourField({ path, editor }: FieldProps<PathOf<'colour'>>) {
  const { plain } = useTexts<'setup'>();
  const typed = editor.form[path];
  return (
    <>
      <SettingField path={path} editor={editor}>
        {(control) => (
          <span className="setup-colour">
            <input
              type="color"
              aria-label={plain('setup:colour.pick')}
              value={isColour(typed) ? typed.trim().toLowerCase() : unsaid}
              onChange={({ target }) => editor.set(path, target.value)}
            />
            <input
              {...control}
              {...editor.partOf(path)}
              type="text"
              autoComplete="off"
              {...keptHere}
              value={typed}
              onChange={({ target }) => editor.set(path, target.value)}
            />
          </span>
        )}
      </SettingField>
      {isColour(typed) && <Accents colour={typed.trim().toLowerCase()} />}
    </>
  );
}

function Accents({ colour }: { readonly colour: string }) {
  const { text, t } = useTexts<'setup'>();
  const accents = accentsFor(colour);
  return (
    <div className="setup-swatches" data-sample="colour" role="status">
      {(['light', 'dark'] as const).map((theme) => {
        const { accent } = accents[theme];
        const named = { theme: t(`setup:colour.${theme}`), colour: accent };
        return (
          <div key={theme} data-theme-sample={theme}>
            <p className="note">{text(accent === colour ? 'setup:colour.kept' : 'setup:colour.corrected', named)}</p>
            <p className="row">
              {accent !== colour && (
                <Swatch colour={colour} ground={themes[theme].grounds[0]}>
                  {text('setup:colour.given')}
                </Swatch>
              )}
              <Swatch colour={accent} ground={themes[theme].grounds[0]}>
                {text('setup:colour.used')}
              </Swatch>
            </p>
          </div>
        );
      })}
    </div>
  );
}

interface SwatchProps {
  readonly colour: string;
  readonly ground: string;
  readonly children: ReactNode;
}

/** A word in a colour on a ground; the page's policy lets only a script say which. */
function Swatch({ colour, ground, children }: SwatchProps) {
  const swatch = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = swatch;
    if (!current) return;
    current.style.color = colour;
    current.style.background = ground;
  }, [colour, ground]);
  return (
    <span className="setup-swatch" ref={swatch}>
      {children}
    </span>
  );
}
