/** A file of data/sources that cannot be used; the message names the file, and says what to do where that is not plain. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
