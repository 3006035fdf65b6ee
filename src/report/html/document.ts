import { html, type Markup, type Piece } from './markup.ts';

interface Page {
  title: string;
  /** CSS of our own: nothing of anybody else's may stand in it. */
  style: string;
  body: Piece;
}

/** What a content security policy calls a style by: the SHA-256 of its text. */
async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** The style goes in by a hole of its own: as it is, for an entity would be no CSS. */
function withStyle({ text }: Markup, style: string): string {
  return text.replace('<style></style>', () => `<style>${style}</style>`);
}

/**
 * A page that is whole in itself: no script, nothing from outside, and a policy by which a browser
 * would refuse both. Its style holds no `<`.
 */
export async function htmlDocument({ title, style, body }: Page): Promise<string> {
  const policy = `default-src 'none'; style-src 'sha256-${await hashOf(style)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<style></style>
<title>${title}</title>
</head>
<body>
${body}
</body>
</html>
`;
  return withStyle(page, style);
}
