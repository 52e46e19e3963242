/** What a deployment decides, read when the page starts so that no rebuild is needed to change it. */
export interface Settings {
  api: string;
  oidc: { authority: string; clientId: string };
}

let reading: Promise<Settings> | undefined;

export function readSettings(): Promise<Settings> {
  reading ??= fetch('/config.json').then((answer) => {
    if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
    return answer.json() as Promise<Settings>;
  });
  reading.catch(() => (reading = undefined));
  return reading;
}
