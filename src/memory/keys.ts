// Apart from what reads and writes them: the script in the head only asks whether there is anything.

/** Where the browser keeps the bookmark. */
export const bookmarkKey = 'login-guide-bookmark';

/** Where the tab keeps the jottings. */
export const jottingsKey = 'login-guide-jottings';

/** Where the tab keeps when a page of the guide was left for the next one. */
export const leftKey = 'login-guide-left';

/** Where the tab keeps a call, from a page to the same one in another language. */
export const callKey = 'login-guide-call';
