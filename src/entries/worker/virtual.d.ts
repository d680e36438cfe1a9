declare module 'virtual:kept-site' {
  /** A `KeptSite`, made by the build once all pages are written. */
  export const written: unknown;
}
