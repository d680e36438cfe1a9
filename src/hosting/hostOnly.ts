/** Files for the host, below the site's root, which are nothing for visitors; as a regular expression. */
export const hostOnlyPattern = String.raw`(?:_headers|\.htaccess|web\.config|hosting/.*)$`;
