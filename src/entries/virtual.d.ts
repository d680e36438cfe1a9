declare module 'virtual:report-file' {
  /** The script that says what is wrong with a settings file, from the one that checks it. */
  export const reportFile: string;
}
