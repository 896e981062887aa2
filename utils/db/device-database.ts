import { Dexie, type Table } from 'dexie';
import type { ConnectionRow } from './rows.ts';

/** What this computer knows besides any one member's data: to which org API it is connected, and as whom. */
class DeviceDatabase extends Dexie {
  declare connection: Table<ConnectionRow, ConnectionRow['key']>;

  constructor() {
    super('sidekind-device', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ connection: 'key' });
  }
}

export const device = new DeviceDatabase();

export async function connection(): Promise<ConnectionRow | undefined> {
  return await device.connection.get('current');
}

export async function saveConnection(row: ConnectionRow): Promise<void> {
  await device.connection.put(row);
}

export async function forgetConnection(): Promise<void> {
  await device.connection.clear();
}
