import { useEffect, useRef, useState } from 'react';
import type { SharedAddress } from '../../handoff/sharedAddress';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';
import type { FoundHref } from '../../navigation/foundHref';
import { importOnDemand, type OnDemandModules } from '../../site/onDemand';
import { SearchField } from '../shared/SearchField';
import type { Handoff } from '../shared/useHandoff';
import { useWhenLeft } from '../shared/useWhenLeft';
import { markFound } from './markFound';
import { SearchKey } from './SearchKey';
import { StepToSend } from './StepToSend';

interface StepSearchProps {
  readonly foundHref: FoundHref;
  readonly addressOf: SharedAddress;
  readonly handoff: Handoff;
}

/** Finds the steps to send by what the caller says, each with its link to copy. What searches is fetched on demand. */
export function StepSearch({ foundHref, addressOf, handoff }: StepSearchProps) {
  const { plain } = useTexts<'desk'>();
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<OnDemandModules['search']['opened'] | null>(null);
  const [said, setSaid] = useState('');
  const [hasKey, setHasKey] = useState(true);
  const opening = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  // What a caller says is for nobody who goes back to the page.
  useWhenLeft(() => setWords(''));

  const result = opened && words.trim() !== '' ? opened.search(words) : null;
  const summary = opened && result ? opened.summary(result) : '';
  useEffect(() => {
    // Until it is there, what is said is that it did not come.
    if (!opened) return undefined;
    const rest = setTimeout(() => setSaid(words === '' ? '' : summary), opened.restMs);
    return () => clearTimeout(rest);
  }, [opened, words, summary]);

  const steps = result?.found.map(({ target }) => target.step).join(' ') ?? '';
  useEffect(() => markFound(steps.split(' ')), [steps]);

  function open() {
    if (opening.current) return;
    opening.current = true;
    importOnDemand('search').then(
      (module) => setOpened(module.opened),
      () => {
        opening.current = false;
        setSaid(plain('find.unavailable'));
      },
    );
  }

  return (
    <SearchField
      onFocus={open}
      input={{
        ref: input,
        value: words,
        onChange: ({ target }) => {
          setWords(target.value);
          // It was about other words, unless nothing can be found.
          if (opened) setSaid('');
        },
        'aria-keyshortcuts': hasKey ? '/' : undefined,
      }}
      shortcut={<SearchKey isOn={hasKey} onChange={setHasKey} field={input} />}
      status={withRuby(said === '' && !opened && words.trim() !== '' ? plain('find.opening') : said)}
    >
      {opened && result && (
        <ul className="items" role="list">
          {result.found.map((found) => {
            const href = foundHref(found.target);
            return (
              <StepToSend
                key={found.target.step}
                step={found.target.step}
                href={href}
                list="found"
                note={withRuby(opened.why(found))}
                address={addressOf(href)}
                handoff={handoff}
              />
            );
          })}
        </ul>
      )}
    </SearchField>
  );
}
