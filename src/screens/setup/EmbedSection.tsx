import { useState, type ReactNode } from 'react';
import { FormField } from '../../components/FormField';
import { Segments } from '../../components/Segments';
import { isStepId, stepIds, type StepId } from '../../diagnosis/steps';
import {
  embedCode,
  embedHeights,
  embedThemes,
  embedMethods,
  type EmbedTheme,
  type EmbedMethod,
} from '../../handoff/embedCode';
import { stepText } from '../../i18n/keys';
import { isLocale, type Locale } from '../../i18n/locales';
import { plainText } from '../../i18n/plainText';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import { fileOf } from '../../navigation/paths';
import { frontLocale } from '../../settings/frontLocale';
import type { Settings } from '../../settings/schema';
import { CopyText } from '../shared/CopyText';
import { LocaleOptions } from './LocaleOptions';
import { useHandoff } from '../shared/useHandoff';
import { UnknownAddress } from './UnknownAddress';

interface EmbedSectionProps {
  /** The site's root; null where it is not known. */
  readonly site: string | null;
  readonly settings: Settings;
}

/** Markup by which the guide appears in another site's page. */
export function EmbedSection({ site, settings }: EmbedSectionProps) {
  const { text, plain, t } = useTexts<'setup'>();
  const handoff = useHandoff();
  const [method, setMethod] = useState<EmbedMethod>('script');
  const [locale, setLocale] = useState<Locale | null>(null);
  const [step, setStep] = useState<StepId | null>(null);
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [height, setHeight] = useState<number>(embedHeights[0]);
  const code = embedCode({
    method,
    site: site ?? plain('setup:address.unknownSite'),
    file: fileOf({ locale: locale ?? frontLocale(settings), step: step ?? 'start' }),
    locale,
    step,
    theme,
    height,
    name: plain(method === 'frame' ? 'setup:embed.frame' : 'setup:embed.link'),
  });
  return (
    <section className="section setup-column">
      <h2>{text('setup:embed.title')}</h2>
      <p>{text('setup:embed.text')}</p>
      {site === null && <UnknownAddress />}
      {!settings.embedding && <p className="note">{text('setup:embed.noOrigin')}</p>}
      <Segments
        name="embed-way"
        legend={text('setup:embed.way')}
        options={embedMethods.map((id) => ({ id, label: text(`setup:embed.ways.${id}`) }))}
        chosen={method}
        onChoose={setMethod}
      />
      <p className="note">{text('setup:embed.wayHint')}</p>
      <Select
        id="embed-locale"
        label={t('setup:embed.locale')}
        value={locale ?? ''}
        onChoose={(chosen) => setLocale(isLocale(chosen) ? chosen : null)}
      >
        <option value="">{plain('setup:embed.auto')}</option>
        <LocaleOptions />
      </Select>
      <Select
        id="embed-step"
        label={t('setup:embed.step')}
        value={step ?? 'start'}
        onChoose={(chosen) => setStep(isStepId(chosen) && chosen !== 'start' ? chosen : null)}
      >
        {stepIds.map((id) => (
          <option key={id} value={id}>
            {plainText(stepText(t, id).title)}
          </option>
        ))}
      </Select>
      {method === 'script' && (
        <Select
          id="embed-theme"
          label={t('setup:embed.theme')}
          value={theme}
          onChoose={(chosen) => setTheme(embedThemes.find((id) => id === chosen) ?? 'auto')}
        >
          {embedThemes.map((id) => (
            <option key={id} value={id}>
              {plain(`setup:embed.themes.${id}`)}
            </option>
          ))}
        </Select>
      )}
      <Select
        id="embed-height"
        label={t('setup:embed.height')}
        value={String(height)}
        onChoose={(chosen) => setHeight(Number(chosen))}
      >
        {embedHeights.map((pixels) => (
          <option key={pixels} value={pixels}>
            {plain('setup:embed.heights', { height: pixels })}
          </option>
        ))}
      </Select>
      <h3>{text('setup:embed.code')}</h3>
      <div className="setup-code" data-sample="embed">
        <CopyText
          text={code}
          address={null}
          title={plain('setup:embed.frame')}
          label={text('setup:embed.copy')}
          copied={text('setup:copied.code')}
          handoff={handoff}
        />
      </div>
    </section>
  );
}

interface SelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Select({ id, label, value, onChoose, children }: SelectProps) {
  return (
    <FormField id={id} label={withRuby(label)}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChoose(target.value)}>
          {children}
        </select>
      )}
    </FormField>
  );
}
