import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Text of a member's name: UTF-8 where it is valid (flag 11 is often forgotten), else the code page of DOS. */
export function memberName(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes);
  return (isUtf8(buffer) ? buffer.toString('utf8') : iconv.decode(buffer, 'cp437')).replaceAll('\\', '/');
}
