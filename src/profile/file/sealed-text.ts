/** A text that only the holder of the key can read or change: AES-256-GCM, base64. */
export interface SealedText {
  readonly cipher: 'aes-256-gcm';
  readonly iv: string;
  readonly data: string;
}

/** Bytes of a key. Random ones: a password is none. */
export const SEAL_KEY_BYTES = 32;

/** @param bound text that is not secret but must be the very same when the seal is opened. */
export async function sealText(text: string, key: Uint8Array<ArrayBuffer>, bound: string): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytesOf(bound) },
    await imported(key),
    bytesOf(text),
  );
  return { cipher: 'aes-256-gcm', iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The text, or `undefined` where the key is another one or anything was changed. */
export async function unsealText(sealed: SealedText, key: Uint8Array<ArrayBuffer>, bound: string): Promise<string | undefined> {
  try {
    const iv = fromBase64(sealed.iv);
    const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(bound) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, await imported(key), fromBase64(sealed.data)));
  } catch {
    return undefined;
  }
}

const imported = (key: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** In pieces: a call cannot take a million arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const PIECE = 8192;
