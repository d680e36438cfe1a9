/** A link in markup: its tag and its attributes. */
export interface Link {
  readonly tag: string;
  readonly href: string;
  /** The answer that it gives, `contact-admin` included; null for any other link. */
  readonly answer: string | null;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? null;
}

/** The links in markup written by React, in order. */
export function linksIn(markup: string): readonly Link[] {
  return [...markup.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => {
    const href = attribute(tag, 'href');
    const action = attribute(tag, 'data-action');
    const answer = attribute(tag, 'data-answer') ?? (action === 'contact-admin' ? action : null);
    return href === null ? [] : [{ tag, href, answer }];
  });
}
