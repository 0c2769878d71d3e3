const FIRST_PERSON = /\b(?:I|we|my|our|me|us)\b/i;
const QUOTED = /[“"][^“”"]*[”"]/g;

/** Whether a text speaks of its own speaker, outside of quotation marks. */
export const isInFirstPerson = (text: string): boolean => FIRST_PERSON.test(text.replace(QUOTED, ''));
