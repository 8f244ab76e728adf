/** Bytes as text in one encoding, strictly: a name with replacement marks in it is spoilt. */

/** Null when the bytes are not of this encoding. The decoder drops a byte order mark. */
export function decodeStrict(content: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The encoding as the Encoding Standard calls it; undefined for a name it does not know. */
export function knownEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
