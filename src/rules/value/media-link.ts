const MEDIA_END =
  /\.(?:wav|mp3|mp4|m4a|ogg|flac|aac|amr|avi|mov|mkv|webm|wmv|mpe?g|jpe?g|png|gif|bmp|tiff?|heic|webp)(?:[?#]\S*)?$/i;
const MEDIA_WORD = /(?:^|[^a-z])(?:media|audio|video|photos?|images?|recordings?|clips?|stream|evidence|bodycam)(?:[^a-z]|$)/i;

export const wantsMediaLink = (shape: string): boolean =>
  !shape.includes(' ') && shape.length >= 3 && /[./\\]/.test(shape) && shape.includes('A');

/** A link or path that ends in a sound, film or picture file, or a web link whose path speaks of one. */
export function isMediaLink(value: string): boolean {
  if (value.length < 5 || value.length > 2000 || /\s/.test(value)) return false;
  if (MEDIA_END.test(value)) return true;
  return /^https?:\/\/[^/]+\/\S/i.test(value) && MEDIA_WORD.test(value.slice(8));
}

/** Any web link. */
export const isUrl = (value: string): boolean => /^(?:https?|ftp|s3|rtsp):\/\/[^\s/]+\.[^\s]+$/i.test(value);
