/** Matches the files below the site's root that are for the host and not for visitors. */
export const hostOnlyPattern = String.raw`(?:_headers|\.htaccess|web\.config|hosting/.*)$`;
