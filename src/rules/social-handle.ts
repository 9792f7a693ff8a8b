import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'social-handle',
  title: 'Account name on a platform',
  harm: 'An account name leads to a person’s posts, contacts and often their real name.',
  advice: 'Drop the column.',
  sources: [SOURCES.nist122],
  header: {
    words: weigh(`
      1: social handle, twitter handle
      0.95: social media
      0.9: bluesky, mastodon, onlyfans, screen name, social account, social profile, facebook, instagram, snapchat, tiktok,
        linkedin, gamertag
      0.8: pinterest, skype, myspace, social network, discord, reddit
      0.85: github, gitlab
      0.7: telegram, steam identifier, user name, github user, slack user, stack overflow user
      0.6: handle, youtube
      0.5: player tag`),
    not: { security: 0.9, number: 0.6 },
  },
  needsHeader: true,
  spans: 'social-handle',
  examples: {
    headers: ['twitter_handle', 'facebook', 'SocialMedia', 'screen_name', 'instagram_user'],
    notHeaders: ['social_security_number', 'door_handle', 'handled_by', 'social_worker'],
    text: [{ text: 'POSTED ON INSTAGRAM @examplehandle01', spans: ['@examplehandle01'] }],
  },
});
