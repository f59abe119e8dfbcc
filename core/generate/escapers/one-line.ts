// Text that has to stand on one line: line breaks and control characters become spaces.

/** C0 and C1 controls with every line terminator, and halves of characters, which no UTF-8 file can hold. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029]+/gu;

export const oneLine = (text: string): string => text.replace(unprintable, ' ');
