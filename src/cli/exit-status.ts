/** All went well. */
export const OK = 0;
/** Some of the input could not be read, or nothing was found; all the rest was done. */
export const SOME_FAILED = 1;
/** The command line makes no sense, or what it asks for can't be written. */
export const USAGE = 2;
