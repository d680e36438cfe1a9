import { useLayoutEffect } from 'react';
import { companyTextsIn } from '../i18n/companyTexts';
import { withRuby } from '../i18n/withRuby';
import { LinkToHost } from './LinkToHost';
import type { PartProps } from './parts';
import { TextOfSettings } from './TextOfSettings';
import { isOn, tendNotices, timesOf } from './noticeTimes';

// All are in the page, and those that are not on are hidden: a page that was prerendered, or that stays open, shows each in its time.

/** What the company tells everybody, or whoever needs an administrator for `reason`. */
export function Notices({ given, locale, reason }: PartProps<'notice'>) {
  const texts = companyTextsIn(locale);
  const notices = given.filter((notice) => notice.reason === reason);
  useLayoutEffect(tendNotices, [notices]);
  if (notices.length === 0) return null;
  return (
    <section
      className="notices"
      aria-label={texts.notice.name}
      data-list="notices"
      {...hiddenAtFirst(!notices.some(isOnNow))}
    >
      {notices.map((notice) => {
        const { text, href, level = 'info' } = notice;
        return (
          <div
            key={JSON.stringify(notice)}
            className="notice"
            data-level={level}
            role={level === 'outage' ? 'alert' : undefined}
            {...timesOf(notice)}
            {...hiddenAtFirst(!isOnNow(notice))}
          >
            <p>
              <strong className="notice-level">{withRuby(texts.notice.levels[level])}</strong>{' '}
              <TextOfSettings text={text} locale={locale} />
              {href && (
                <>
                  {' '}
                  <LinkToHost href={href} newTab={withRuby(texts.newTab)}>
                    {withRuby(texts.notice.more)}
                  </LinkToHost>
                </>
              )}
            </p>
          </div>
        );
      })}
    </section>
  );
}

const isOnNow = (notice: Parameters<typeof isOn>[0]) => isOn(notice, Date.now());

/** What hides an element in a prerendered page. In the browser `tendNotices` sees to that, and React leaves it alone. */
function hiddenAtFirst(hidden: boolean): object {
  return { suppressHydrationWarning: true, ...(typeof document === 'undefined' && hidden && { hidden }) };
}
