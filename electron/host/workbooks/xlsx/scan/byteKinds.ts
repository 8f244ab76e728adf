/** What a byte can be in markup, looked up once a byte. Only what is plain here is passed without a further look. */

export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const quote = 0x22;
export const numberSign = 0x23;
export const ampersand = 0x26;
export const apostrophe = 0x27;
export const slash = 0x2f;
export const digit0 = 0x30;
export const digit9 = 0x39;
export const colon = 0x3a;
export const semicolon = 0x3b;
export const less = 0x3c;
export const equals = 0x3d;
export const greater = 0x3e;
export const letterA = 0x41;
export const letterZ = 0x5a;
/** May begin U+FFFE or U+FFFF, which are no characters. */
export const mayBeNoCharacter = 0xef;

const table = (isPlain: (byte: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (isPlain(byte) ? 1 : 0));

const isMarkup = (byte: number): boolean => byte === less || byte === greater || byte === ampersand;

/**
 * A carriage return would be read as a line feed; ">" may end a "]]>", which no text holds.
 */
export const plainInText = table(
  (byte) =>
    byte === tab || byte === lineFeed || (byte >= space && !isMarkup(byte) && byte !== mayBeNoCharacter),
);

/** Line breaks and tabs in a value are read as blanks; other than Latin letters stand in none that is looked at. */
export const plainInValue = table(
  (byte) => byte >= space && byte < 0x7f && !isMarkup(byte) && byte !== quote && byte !== apostrophe,
);

/** Those of any language; of the two quotes the one that opened the value ends it. */
export const plainInWideValue = table(
  (byte) => byte >= space && !isMarkup(byte) && byte !== mayBeNoCharacter,
);

/** Of names that are written in ASCII without a prefix. */
export const plainInName = table((byte) => /^[A-Za-z0-9_.-]$/u.test(String.fromCharCode(byte)));
