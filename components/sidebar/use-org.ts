import { useEffect, useState } from 'react';
import { memberDatabase } from '../../utils/db/member-database.ts';
import { coreValues, currentMe, customerOf, syncStatus, thanksReceived } from '../../utils/db/queries.ts';
import type { ConnectionRow } from '../../utils/db/rows.ts';
import { customerKeyOf } from '../../utils/org-api/contract/customer-key.ts';
import type { CustomerKeySecret } from '../../utils/org-api/contract/org.ts';
import { useSignedIn } from '../ui/use-signed-in.ts';
import { type Failed, useStored } from '../ui/use-stored.ts';

/** Newest thanks that are shown. */
const SHOWN = 2;

/** Everything the local database knows for the signed-in member; each `undefined` while it loads. */
export function useOrg(failed: Failed) {
  const { row, who, inDb } = useSignedIn(failed);
  return {
    row,
    who,
    me: useStored(who, inDb(currentMe), failed),
    status: useStored(who, inDb(syncStatus), failed),
    thanks: useStored(
      who,
      inDb((db) => thanksReceived(db, SHOWN)),
      failed,
    ),
    coreValues: useStored(who, inDb(coreValues), failed),
  };
}

/** The customer's row for this key; `null` where nothing is known here yet. */
export function useCustomer(
  row: ConnectionRow | null | undefined,
  customerKey: string | undefined,
  failed: Failed,
) {
  const key = row && customerKey ? `${row.connectedAt} ${customerKey}` : undefined;
  return useStored(
    key,
    async () => (row && customerKey ? await customerOf(memberDatabase(row), customerKey) : null),
    failed,
  );
}

/** The name under which the org API knows the owner of this address; `undefined` until it is made. */
export function useCustomerKey(
  email: string | undefined,
  secret: CustomerKeySecret | undefined,
): string | undefined {
  const [made, setMade] = useState<{ from: string; key: string | undefined }>();
  const { version, key: hmacKey } = secret ?? {};
  const from = `${version} ${hmacKey} ${email}`;
  useEffect(() => {
    if (email === undefined || version === undefined || hmacKey === undefined) return;
    void customerKeyOf(email, { version, key: hmacKey }).then((key) => setMade({ from, key }));
  }, [from, email, version, hmacKey]);
  return made && made.from === from ? made.key : undefined;
}
