import type { UserManifest } from 'wxt';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  // An organisation's API may be anywhere; `http:` is allowed for this computer only.
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
  // Helpdesks run anywhere. What keeps a strange page from showing the panel is the nonce.
  "frame-ancestors 'self' https: http:",
].join('; ');

/** The manifest, least rights first: no host is granted until somebody switches that helpdesk on. */
export function manifest(browser: string): UserManifest {
  return {
    name: 'Sidekind',
    description: 'How this customer feels and the thanks you have earned, beside the ticket.',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Sidekind' },
    // What the toolbar icon does, by keyboard: folds and opens the panel. Anyone may change it in the browser.
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CSP },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['https://*/*', 'http://*/*'],
        // Chromium only: a page cannot probe for us by a known address.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidekind@sidekind.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['personallyIdentifyingInfo', 'authenticationInfo'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  };
}
