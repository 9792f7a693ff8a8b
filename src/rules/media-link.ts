import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isMediaLink, wantsMediaLink } from './value/media-link.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'media-link',
  title: 'Link or path to audio, video or photo',
  harm: 'A working link hands over the voice of the caller or the picture of the scene; a path shows names and structure.',
  advice: 'Drop the column and check that the storage asks for a login.',
  sources: [SOURCES.safeHarbor, SOURCES.florida911],
  header: {
    words: weigh(`
      1: media link, media url, video url, video link, video file, audio url, audio file, audio link, recording url,
        recording path, image url, image file, image path, image link, photo url, audio path, video path
      0.95: call recording, mugshot, mug shot, plate image, media file
      0.9: photo, body cam video, attachment url, evidence link, evidence url, wav, mp3, mp4, voice file, crop path,
        @vehicle image, clip path, still image, playback url, clip, record file, recording file, media path, wave file,
        file path media
      0.85: audio, image, photos, picture, camera url, stream url, attachment path
      0.8: recording, images, thumbnail, file url, site plan document revision identifier, footage
      0.75: video
      0.7: recording identifier, body camera, dash cam, file path, attachment, attachments, document url, site plan document
      0.6: media, snapshot, document path, voicemail, crop
      0.5: site plan, printout, url
      0.45: link
      0.4: file name`),
    not: {
      document: 0.6,
      social: 0.9,
      reference: 0.75,
      icon: 0.9,
      type: 0.6,
      blur: 0.9,
      data: 0.3,
      street: 0.5,
      map: 0.3,
      identifier: 0.6,
      contact: 0.7,
      back: 0.9,
      group: 0.6,
      impression: 0.9,
      location: 0.2,
      size: 0.8,
      count: 0.8,
      available: 0.5,
      channel: 0.8,
    },
  },
  needsHeader: false,
  value: { class: 'media-link', wants: wantsMediaLink, test: isMediaLink, standalone: true, chance: 0.01 },
  spans: 'media-link',
  examples: {
    headers: ['audio_url', 'photo', 'image_path', 'Recording', 'video_link', 'mugshot', 'AUDIO'],
    notHeaders: ['social_media', 'media_type', 'imageId', 'photo_count', 'videography', 'AttachmentIcon'],
    values: ['https://media.example.com/calls/0001.wav', '/evidence/2021/scene.jpg', '\\\\fileserver\\audio\\0001.mp3'],
    notValues: ['https://www.example.com', 'N/A', 'scene', '1423 MAPLE ST', 'A/C REPAIR'],
  },
});
