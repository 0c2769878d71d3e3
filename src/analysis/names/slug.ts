/** Most names, which need none of the care that signs and other letters do. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const ASCII = /^[\x20-\x7e]*$/;

/** A readable, stable key of a name: `Sergey Lavrov` → `sergey-lavrov`. Letters of other scripts stay. */
export function slug(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  const plain = ASCII.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  const key = plain
    .toLowerCase()
    .replace(/(?<=\p{L})['’.](?=\p{L}|$|\s)/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?!(?<=\d)\.\d)[^\p{L}\p{N}+](?:(?!(?<=\d)\.\d)[^\p{L}\p{N}+])*/gu, '-')
    .replace(/^-|-$/g, '');
  return key === '' ? 'unnamed' : key;
}
