declare module 'virtual:rare-files' {
  /** Scripts that pages do not name, from the one that checks settings (src/build/rareFiles.ts). */
  export const rareFiles: { readonly report: string; readonly hosting: string; readonly archive: string };
}
