import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const output = join(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
/** What the content script may weigh, gzipped, with every adapter, in bytes. */
const CONTENT_SCRIPT_BUDGET = 30_000;

const Manifest = z.looseObject({
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).optional(),
  optional_host_permissions: z.array(z.string()),
  incognito: z.string(),
  commands: z.record(z.string(), z.unknown()),
  content_scripts: z.array(z.unknown()).optional(),
  content_security_policy: z.object({ extension_pages: z.string() }),
  web_accessible_resources: z.array(z.looseObject({ resources: z.array(z.string()) })),
});

describe.each(BUILDS)('the build %s', (build) => {
  const read = (file: string) => readFileSync(join(output, build, file), 'utf8');
  const manifest = Manifest.parse(JSON.parse(read('manifest.json')));

  test('asks for the least: no host is granted by installing it', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.incognito).toBe('not_allowed');
    expect(manifest.commands).toHaveProperty('_execute_action');
  });

  test('opens to pages nothing but the panel, and runs no script that is not its own', () => {
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['sidebar.html']);
    const csp = manifest.content_security_policy.extension_pages;
    expect(csp).toContain("default-src 'none'");
    expect(csp).toContain("script-src 'self'");
    expect(csp).not.toMatch(/unsafe|\bdata: .*script/);
  });

  test('keeps the content script within its bytes, and the database out of it', () => {
    const script = read('ticket-page.js');
    expect(gzipSync(script).length).toBeLessThanOrEqual(CONTENT_SCRIPT_BUDGET);
    for (const foreign of ['indexedDB', 'BroadcastChannel', 'localStorage', 'react', 'Dexie']) {
      expect(script).not.toContain(foreign);
    }
  });

  test('holds scripts in plain ASCII, because Chromium refuses an extension with a raw U+FFFF', () => {
    const scripts = readdirSync(join(output, build), { recursive: true, encoding: 'utf8' });
    const odd = scripts.filter((name) => name.endsWith('.js') && /[^\n\r\t -~]/.test(read(name)));
    expect(odd).toEqual([]);
  });
});
