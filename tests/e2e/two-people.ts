import type { Frame, Page } from 'playwright';
import { type ExtensionBrowser, launchExtension, panelOf } from '../browser/extension.ts';
import { signIn, switchOn } from '../browser/set-up.ts';
import { type DemoHelpdesk, startDemoHelpdesk } from '../demo/helpdesk/server.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { type OrgServer, startOrg } from './org-server.ts';

/** One person's browser: signed in to the org and to the helpdesk. */
export interface Desk {
  login: Login;
  extension: ExtensionBrowser;
  page: Page;
  /** Opens a ticket with a full page load and answers its panel. */
  open(ticketId: number | string): Promise<Frame>;
}

type Login = 'alice' | 'mira' | 'ken';

export interface TwoPeople {
  helpdesk: DemoHelpdesk;
  org: OrgServer;
  /** Between Mira's browser and the org API. */
  network: FaultProxy;
  mira: Desk;
  alice: Desk;
  end(): Promise<void>;
}

/** Demo helpdesk, demo org, and a browser each for Mira, a team lead, and Alice, an agent. */
export async function startTwoPeople(miraProfile?: string): Promise<TwoPeople> {
  const helpdesk = await startDemoHelpdesk();
  const org = await startOrg(helpdesk.origin);
  const network = await startFaultProxy(org.url);
  const [mira, alice] = [
    await startDesk('mira', { helpdesk, org, apiUrl: network.url, profile: miraProfile }),
    await startDesk('alice', { helpdesk, org, apiUrl: org.url }),
  ];
  return {
    helpdesk,
    org,
    network,
    mira,
    alice,
    end: async () => {
      for (const desk of [mira, alice]) await desk.extension.context.close().catch(() => {});
      await network.stop();
      await org.close();
      await helpdesk.stop();
    },
  };
}

interface Place {
  helpdesk: DemoHelpdesk;
  org: OrgServer;
  apiUrl: string;
  profile?: string | undefined;
}

/** A browser for one person; with a profile that was used before, everything is as that person left it. */
export async function startDesk(login: Login, { helpdesk, org, apiUrl, profile }: Place): Promise<Desk> {
  const extension = await launchExtension(profile === undefined ? {} : { profile });
  await signIn(extension, apiUrl, org.members[login].token);
  await switchOn(extension, helpdesk.origin, 'Zendesk');
  const page = await extension.context.newPage();
  const open = async (ticketId: number | string) => {
    await page.goto(`${helpdesk.origin}/agent/tickets/${ticketId}?as=${login}`);
    return await panelOf(page, extension);
  };
  return { login, extension, page, open };
}
