/**
 * The people of the demo: one cast for the demo helpdesk, the demo org and the Request Tracker of the tests,
 * so that they meet. All invented; `.example` can never be a real address.
 */
export const ORG_NAME = 'Harbour & Pine';

export interface CastMember {
  login: string;
  name: string;
  email: string;
  role: 'agent' | 'lead' | 'admin';
  team: 'Orders' | 'Technical';
  /** Account in the demo helpdesk. */
  accountId: string;
  /** Whether the org knows that account; else the e-mail has to do. */
  knowsAccount: boolean;
}

export const MEMBERS = [
  {
    login: 'alice',
    name: 'Alice Nguyen',
    email: 'alice.nguyen@harbourpine.example',
    role: 'agent',
    team: 'Orders',
    accountId: '5001',
    knowsAccount: true,
  },
  {
    login: 'ken',
    name: 'Ken Adeyemi',
    email: 'ken.adeyemi@harbourpine.example',
    role: 'agent',
    team: 'Orders',
    accountId: '5002',
    knowsAccount: true,
  },
  {
    login: 'priya',
    name: 'Priya Raman',
    email: 'priya.raman@harbourpine.example',
    role: 'agent',
    team: 'Technical',
    accountId: '5003',
    knowsAccount: false,
  },
  {
    login: 'mira',
    name: 'Mira Okafor',
    email: 'mira.okafor@harbourpine.example',
    role: 'lead',
    team: 'Orders',
    accountId: '5004',
    knowsAccount: true,
  },
  {
    login: 'sam',
    name: 'Sam Lindqvist',
    email: 'sam.lindqvist@harbourpine.example',
    role: 'admin',
    team: 'Technical',
    accountId: '5005',
    knowsAccount: false,
  },
] as const satisfies readonly CastMember[];

/** An agent of the helpdesk who is no member of the org. */
export const UNMATCHED_AGENT = {
  login: 'jonas',
  name: 'Jonas Weber',
  email: 'jonas@contractor.example',
  accountId: '5099',
} as const;

export interface CastCustomer {
  key: string;
  name: string;
  /** `null`: the helpdesk has no address of theirs. */
  email: string | null;
  accountId: string;
}

export const CUSTOMERS = [
  { key: 'maria', name: 'Maria Fernández', email: 'maria.fernandez@ceramica.example', accountId: '7001' },
  { key: 'tom', name: 'Tom O’Brien', email: 'tom.obrien@northwind.example', accountId: '7002' },
  { key: 'hanako', name: '佐藤 花子', email: 'hanako.sato@satoshoten.example', accountId: '7003' },
  {
    key: 'zoe',
    name: 'Zoë Müller-Åkesson',
    email: 'zoe.mueller-akesson+support@akesson.example',
    accountId: '7004',
  },
  { key: 'ahmed', name: 'أحمد الفارسي', email: 'ahmed.alfarsi@alfarsi.example', accountId: '7005' },
  { key: 'pat', name: 'Pat Lee', email: 'pat.lee@northwind.example', accountId: '7006' },
  { key: 'ruth', name: 'Ruth Achterberg', email: 'ruth.achterberg@mail.example', accountId: '7007' },
  { key: 'walkin', name: 'Chat visitor 4402', email: null, accountId: '7008' },
] as const satisfies readonly CastCustomer[];
