/**
 * Reads a front-coded list: each word begins with the count, in base 36, of the letters that it shares with the word
 * before it.
 */
export function decodeFront(lines: readonly string[]): string[] {
  const words: string[] = [];
  let before = '';
  for (const line of lines) {
    for (const item of line.trim().split(' ')) {
      before = before.slice(0, parseInt(item.charAt(0), 36)) + item.slice(1);
      words.push(before);
    }
  }
  return words;
}
