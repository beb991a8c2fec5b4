/**
 * Asks for what a link shows. The link's secret part stands behind its '#', which browsers send to nobody: not to a
 * messenger that looks at links by itself, and into no log. It goes in a header.
 */
const main = document.querySelector('main');

/** Whoever reads by ear is told what has come. */
function begin() {
  const heading = main.querySelector('h1');
  heading.tabIndex = -1;
  heading.focus();
}

async function show() {
  const address = new URL('shared/progress', document.baseURI);
  address.searchParams.set('zone', Intl.DateTimeFormat().resolvedOptions().timeZone ?? '');
  try {
    const answer = await fetch(address, {
      headers: { 'Casebook-Link': location.hash.slice(1) },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer'
    });
    // A page that says what the trouble is leads back to an address without the secret.
    if (answer.status !== 200 && answer.status !== 404) {
      throw new Error(String(answer.status));
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    main.replaceChildren(...page.querySelector('main').childNodes);
    document.title = page.title;
    begin();
  } catch {
    main.replaceChildren(document.querySelector('template').content.cloneNode(true));
    begin();
    main.querySelector('a').addEventListener('click', (event) => {
      event.preventDefault();
      show();
    });
  }
}
addEventListener('hashchange', show);
show();
