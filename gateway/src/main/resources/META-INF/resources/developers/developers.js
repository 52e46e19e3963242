/* global SwaggerUIBundle */
const names = {
    compliance: 'Tuân thủ · Compliance',
    consultation: 'Lấy ý kiến và biểu quyết · Consultation',
    covenant: 'Hương ước, quy ước · Covenants',
    'inspection-board': 'Ban giám sát · Inspection boards',
};
const status = document.getElementById('status');

function show(service) {
    const address = `/openapi/${service}.yaml`;
    for (const link of document.querySelectorAll('#services a')) {
        if (link.dataset.service === service) {
            link.setAttribute('aria-current', 'page');
        } else {
            link.removeAttribute('aria-current');
        }
    }
    const events = `/asyncapi/${service}.yaml`;
    status.replaceChildren('OpenAPI: ', linkTo(address, address), ' · AsyncAPI: ', linkTo(events, events));
    SwaggerUIBundle({
        url: address,
        dom_id: '#viewer',
        deepLinking: false,
        docExpansion: 'list',
        defaultModelsExpandDepth: 0,
        presets: [SwaggerUIBundle.presets.apis],
        // The library would otherwise ask a foreign host whether the document is valid.
        validatorUrl: null,
    });
}

function linkTo(address, text) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = text;
    return link;
}

function chosen(services) {
    const wanted = decodeURIComponent(location.hash.slice(1));
    return services.includes(wanted) ? wanted : services[0];
}

async function open() {
    const answer = await fetch('/openapi/index.json');
    const services = await answer.json();
    const list = document.createElement('ul');
    for (const service of services) {
        const item = document.createElement('li');
        const link = linkTo(`#${service}`, names[service] ?? service);
        link.dataset.service = service;
        item.append(link);
        list.append(item);
    }
    document.getElementById('services').replaceChildren(list);
    window.addEventListener('hashchange', () => show(chosen(services)));
    show(chosen(services));
}

open().catch(() => {
    status.textContent = 'Chưa tải được tài liệu. Hãy thử lại sau. · The documents cannot be loaded now.';
});
