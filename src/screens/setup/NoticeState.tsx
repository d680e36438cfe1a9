import { useState } from 'react';
import { useLocale, useTexts } from '../../i18n/useTexts';
import { tagOf } from '../../i18n/locales';
import { isOn } from '../../company/noticeTimes';
import type { NoticeForm } from '../../settings/formKinds';
import { beginningOf, endOf } from '../../settings/noticeTime';

/** When a notice will be seen, and what to know where it has no end. */
export function NoticeState({ notice: { text: said, from, until } }: { readonly notice: NoticeForm }) {
  const { text } = useTexts<'setup'>();
  const format = new Intl.DateTimeFormat(tagOf(useLocale()), { dateStyle: 'medium', timeStyle: 'short' });
  const at = (moment: number) => (Number.isNaN(moment) ? '' : format.format(moment));
  const [now] = useState(() => Date.now());
  // What is wrong is said at the field once it is left; until then nothing follows from it.
  if (from && until && !(beginningOf(from) < endOf(until))) return null;
  const state =
    said.trim() === '' ? null : isOn({ from, until }, now) ? 'on' : until && endOf(until) <= now ? 'over' : 'later';
  return (
    <p className="note" role="status">
      {state && text(`setup:notice.state.${state}`, { from: at(beginningOf(from)) })}{' '}
      {until === ''
        ? text('setup:notice.noEnd')
        : state !== 'over' && text('setup:notice.ends', { until: at(endOf(until)) })}
    </p>
  );
}
