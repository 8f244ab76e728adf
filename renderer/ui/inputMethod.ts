/** Keys that an input method takes for itself while a word is composed: they are nobody else's. */

/** 229: the key belongs to an input method, also before `isComposing` says so. */
export const isOfInputMethod = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  isComposing || keyCode === 229;
