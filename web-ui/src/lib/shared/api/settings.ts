import { earlySettings } from './early';

/** What a deployment decides, read when the page starts so that no rebuild is needed to change it. */
export interface Settings {
  api: string;
  oidc: { authority: string; clientId: string };
}

let reading: Promise<Settings> | undefined;

export function readSettings(): Promise<Settings> {
  reading ??= earlySettings() ?? ask();
  reading.catch(() => (reading = undefined));
  return reading;
}

async function ask(): Promise<Settings> {
  const answer = await fetch('/config.json');
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  return (await answer.json()) as Settings;
}
