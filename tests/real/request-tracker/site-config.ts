export interface SiteParts {
  dataFolder: string;
  port: number;
  basePath: string;
}

/** Request Tracker's own configuration: everything inside the data folder, nothing leaves the machine. */
export function siteConfig({ dataFolder, port, basePath }: SiteParts): string {
  const settings = {
    rtname: 'helpdesk.example',
    Organization: 'helpdesk.example',
    CorrespondAddress: 'support@helpdesk.example',
    CommentAddress: 'comment@helpdesk.example',
    WebDomain: '127.0.0.1',
    WebPort: port,
    WebPath: basePath,
    CanonicalizeRedirectURLs: 1,
    DatabaseType: 'SQLite',
    DatabaseName: `${dataFolder}/rt.sqlite`,
    // Outgoing mail is recorded on the ticket and written to a temporary file, never sent.
    MailCommand: 'testfile',
    LogToSTDERR: 'warning',
    Timezone: 'Europe/Madrid',
  };
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, ${perlText(String(value))});`);
  return [
    ...lines,
    'Set($LogToSyslog, undef);',
    // The package's own folders belong to the web server's account.
    `$RT::MasonDataDir = ${perlText(`${dataFolder}/mason`)};`,
    `$RT::MasonSessionDir = ${perlText(`${dataFolder}/sessions`)};`,
    '1;',
    '',
  ].join('\n');
}

function perlText(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
