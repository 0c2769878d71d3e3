const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads base64 (RFC 4648) without a host's help, since the core has neither `atob` nor `Buffer`. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((text.length / 4) * 3 - (/=*$/.exec(text.slice(-2))?.[0].length ?? 0));
  for (let i = 0, at = 0; i < text.length; i += 4, at += 3) {
    const word =
      (values[text.charCodeAt(i)]! << 18) |
      (values[text.charCodeAt(i + 1)]! << 12) |
      (values[text.charCodeAt(i + 2) & 127]! << 6) |
      values[text.charCodeAt(i + 3) & 127]!;
    bytes[at] = word >> 16;
    bytes[at + 1] = word >> 8; // a typed array drops what lies behind its end
    bytes[at + 2] = word;
  }
  return bytes;
}
