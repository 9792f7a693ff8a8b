import { visible } from './escape.ts';
import { constant, type Html, html } from './html/markup.ts';
import { STYLE, STYLE_HASH } from './html/style.ts';

/** No script runs, nothing is loaded, no form is sent, whatever a name in a file says. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A self-contained page around finished sections: inline style named by its hash in the policy, no script, nothing loaded. */
export const makePage = ({
  title,
  body,
  version,
  remark,
}: {
  readonly title: string;
  readonly body: readonly Html[];
  readonly version: string;
  /** One sentence at the foot. */
  readonly remark: string;
}): string =>
  `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${constant(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${constant(STYLE)}</style>
</head>
<body>
<main>
${body}
</main>
<footer><p>Made by cad-audit ${visible(version)}. ${remark}</p></footer>
</body>
</html>`.markup
  }\n`;
