// Stands in the head of every page and asks, while the modules are still on their way, for the settings and for what the
// commune's page reads; `shared/api/early.ts` hands the answers over. Whoever signed in is sent to Keycloak first.
{
  const json = (answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`config.json: ${answer.status}`)));
  const settings = fetch('/config.json').then(json);
  const language = localStorage.getItem('danchu.language') === 'en' ? 'en' : 'vi';
  const code = !sessionStorage.getItem('danchu.signed-in') && /^\/commune\/(\d+)$/.exec(location.pathname)?.[1];
  const paths = [
    `consultation/v1/communes/${code}`,
    `consultation/v1/online-votes?commune=${code}&state=OPEN&limit=20`,
    `covenant/v1/covenants?commune=${code}&limit=20`,
    `consultation/v1/decisions?commune=${code}&limit=20`,
    `compliance/v1/communes/${code}/indicators`,
    `consultation/v1/villages?commune=${code}&limit=100`,
  ];
  const ask = (path) =>
    settings.then(({ api }) => fetch(`${api}/${path}`, { headers: { 'Accept-Language': language } }));
  globalThis.early = { settings, language, answers: new Map(code ? paths.map((path) => [path, ask(path)]) : []) };
}
