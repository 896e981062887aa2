import { AGENTS } from './model.ts';
import { escapeHtml } from './tickets.ts';

/** Real helpdesks send one as strict as this; the panel has to live with it. */
export const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "frame-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const STYLES = ['list', 'messages', 'reply', 'style'];

export function workspacePage(orgName: string): string {
  return page(
    `Demo helpdesk – ${orgName}`,
    `<div id="app" data-org="${escapeHtml(orgName)}"></div><script type="module" src="/client/app.mjs"></script>`,
  );
}

export function loginPage(orgName: string, returnTo: string): string {
  const people = AGENTS.map(
    ({ key, name, email }) =>
      `<button name="person" value="${key}"><b>${escapeHtml(name)}</b><span>${escapeHtml(email ?? '')}</span></button>`,
  );
  return page(
    'Sign in – Demo helpdesk',
    `<main class="login"><h1>Demo helpdesk</h1><p>${escapeHtml(orgName)}: choose who you are. There is no password.</p>
    <form method="post" action="/login"><input type="hidden" name="return_to" value="${escapeHtml(returnTo)}">
    ${people.join('\n')}</form></main>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/client/icon.svg">
${STYLES.map((name) => `<link rel="stylesheet" href="/client/${name}.css">`).join('\n')}
</head>
<body>
${body}
</body>
</html>`;
}
