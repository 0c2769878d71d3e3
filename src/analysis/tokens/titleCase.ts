/** Small words of titles. */
const SMALL = /^(?:of|for|the|and|to|in|on|at|de|von|van|der)$/i;
const SHORT_WORDS = /^(?:Mr|Mrs|Ms|Dr|Sir|One|Two|Six|Ten|His|Her)$/i;

/** Words printed in capitals as they are written otherwise: "THE HEAD OF NATO" is "The Head of NATO". Acronyms stay. */
export function titleCase(words: string): string {
  return words.replace(/\p{Lu}[\p{Lu}’'-]+/gu, (word: string, at: number) => {
    if (at > 0 && SMALL.test(word)) return word.toLowerCase();
    const isAcronym = /^[^AEIOUY]+$/.test(word) || (word.length < 4 && !SMALL.test(word)) || KEPT.has(word);
    return isAcronym && !SHORT_WORDS.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase();
  });
}

/** Acronyms that read like words. */
const KEPT = new Set('NATO OSCE ASEAN ECOWAS OPEC UNICEF UNESCO IAEA AUKUS USAID FEMA'.split(' '));
