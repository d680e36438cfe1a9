import { Callout } from '../../components/Callout';
import { Notes } from '../../components/Notes';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { LocaleHrefs, SideLinks } from '../../navigation/hrefs';
import { fileText } from '../../settings/checkForm';
import type { FormStorage } from '../../settings/savedForm';
import type { Settings } from '../../settings/schema';
import { siteRoot } from '../../settings/siteRoot';
import { DeskFrame } from '../desk/DeskFrame';
import { WaitingForScripts } from '../desk/WaitingForScripts';
import { AnnouncementSection } from './AnnouncementSection';
import { useKeptLogo } from './chosenLogo';
import { EmbedSection } from './EmbedSection';
import { FileSection } from './FileSection';
import { HandoverSection } from './HandoverSection';
import { HostingSection } from './HostingSection';
import { PosterSection } from './PosterSection';
import { PreviewSection } from './PreviewSection';
import { ResultSection } from './ResultSection';
import { SettingsFields } from './SettingsFields';
import './SetupScreen.css';
import { setupSteps } from './setupSteps';
import { StepIndex, StepLinks } from './StepIndex';
import { useSettingsForm } from './useSettingsForm';
import { stepTitleId, useSetupStep } from './useSetupStep';

interface SetupScreenProps {
  readonly links: SideLinks;
  readonly localeHrefs: LocaleHrefs;
  /** The settings with which this page itself was built. */
  readonly settings: Settings;
  /** Where the form is saved; null where nothing can be. */
  readonly storage: FormStorage | null;
  /** The root of the site that this page is of; null from disk. */
  readonly site: string | null;
  /** Whether the page's scripts are there; the saved form is not known before. */
  readonly isReady: boolean;
  /** Whether a page of another origin shows it in a frame, where that page could have fields filled in and buttons pressed. */
  readonly isFramed?: boolean;
}

/** Where an administrator makes the company's settings, and what brings people to the guide. */
export function SetupScreen({ links, localeHrefs, settings, storage, site, isReady, isFramed }: SetupScreenProps) {
  const { text, t } = useTexts<'setup'>();
  return (
    <DeskFrame
      title={text('setup:title')}
      lead={text('setup:lead')}
      links={links}
      localeHrefs={localeHrefs}
      settings={settings}
    >
      <section className="section setup-intro">
        <h2>{text('setup:intro.title')}</h2>
        <Notes notes={t('setup:intro.points', { returnObjects: true }).map(withRuby)} />
      </section>
      {isFramed ? (
        <Callout title={text('setup:framed.title')}>
          <p>{text('setup:framed.text')}</p>
          <p>
            <a href={links.setup} target="_blank" rel="noopener noreferrer">
              {text('sideLinks.setup')}
            </a>
          </p>
        </Callout>
      ) : isReady ? (
        <Setup storage={storage} site={site} built={settings} />
      ) : (
        <WaitingForScripts
          waiting={text('setup:waiting')}
          missing={text('setup:noScripts')}
          ways={[
            { href: links.map, label: text('sideLinks.map') },
            { href: links.start, label: text('restart') },
          ]}
        />
      )}
      <p className="note setup-column">
        {text('productName')} {import.meta.env.GUIDE_VERSION}
      </p>
    </DeskFrame>
  );
}

interface SetupProps extends Pick<SetupScreenProps, 'storage' | 'site'> {
  readonly built: Settings;
}

function Setup({ storage, site, built }: SetupProps) {
  const { text } = useTexts<'setup'>();
  const { editor, state, send } = useSettingsForm(storage);
  const step = useSetupStep();
  useKeptLogo(editor.form['brand.logo'], storage);
  const { settings, problems } = editor;
  const address = settings.site ? siteRoot(settings.site) : site;
  const isLast = step === 'place';
  // From disk, where no archive can be made, the file is what is handed over.
  const save = <ResultSection key="save" settings={settings} problems={problems} />;
  const handOver = <HandoverSection key="handover" site={site} settings={settings} problems={problems} />;
  return (
    <>
      <FileSection
        state={state}
        onOpen={(file) => send({ type: 'open', file })}
        onOpenCurrent={site === null ? null : () => send({ type: 'open', file: currentFile(site, built) })}
        onClear={() => send({ type: 'clear' })}
        onUndo={() => send({ type: 'undo' })}
      />
      <StepIndex current={step} />
      <p role="status" className="setup-said">
        {withRuby(editor.said)}
      </p>
      <div className="setup-work">
        <div>
          {setupSteps.map((each, index) => (
            <section
              key={each}
              id={each}
              className="section setup-pane"
              aria-labelledby={stepTitleId(each)}
              hidden={each !== step}
            >
              <h2 id={stepTitleId(each)} tabIndex={-1}>
                {index + 1}. {text(`setup:steps.${each}`)}
              </h2>
              <SettingsFields step={each} editor={editor} />
              {each === 'place' && (site === null ? [save, handOver] : [handOver, save])}
              <StepLinks step={each} />
            </section>
          ))}
        </div>
        <PreviewSection
          settings={settings}
          isWrong={problems.length > 0}
          isTouched={editor.isTouched}
          suggested={step === 'contact' ? 'contact-admin' : 'start'}
        />
      </div>
      <div className="setup-after" hidden={!isLast}>
        <HostingSection settings={settings} built={built} />
        <EmbedSection site={address} settings={settings} />
        <AnnouncementSection site={address} settings={settings} />
      </div>
      <PosterSection site={address} settings={settings} isShown={isLast} />
    </>
  );
}

/** The settings that the site uses now: its file, as it is on the server; where there is none, what its pages were built with. */
async function currentFile(site: string, built: Settings): Promise<File> {
  const name = 'organization.json';
  const response = await fetch(`${site}/${name}`, { cache: 'no-store' });
  return new File([response.ok ? await response.arrayBuffer() : fileText(built)], name);
}
