interface ImportMetaEnv {
  /** The version of the guide; the build puts it there. */
  readonly GUIDE_VERSION: string;
}
