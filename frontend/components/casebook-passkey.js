/* A button that signs in with a passkey, or adds one. */
const BASE64URL = { '-': '+', _: '/' };

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/[-_]/g, (letter) => BASE64URL[letter])), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';

async function post(path, body) {
  const response = await fetch(new URL(path, document.baseURI), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [meta('_csrf_header') || 'X-CSRF-TOKEN']: meta('_csrf') },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response.json();
}

const withBytes = (descriptors) => (descriptors ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

class CasebookPasskey extends HTMLElement {
  connectedCallback() {
    if (!window.PublicKeyCredential) {
      this.hidden = true;
      return;
    }
    if (this.firstChild) {
      return;
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'submit quiet';
    button.textContent = this.getAttribute('label');
    const message = document.createElement('p');
    message.setAttribute('role', 'alert');
    button.addEventListener('click', async () => {
      message.textContent = '';
      button.disabled = true;
      try {
        await (this.getAttribute('what') === 'add' ? this.#add() : this.#signIn());
      } catch {
        message.textContent =
          this.getAttribute('what') === 'add'
            ? 'No passkey was added. Try again, or give your password anew.'
            : 'That did not work. Try again, or sign in with your password.';
      }
      button.disabled = false;
    });
    this.append(button, message);
  }

  async #signIn() {
    const options = await post('webauthn/authenticate/options');
    const passkey = await navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: withBytes(options.allowCredentials),
      },
    });
    const { response } = passkey;
    const answer = await post('login/webauthn', {
      id: passkey.id,
      rawId: text(passkey.rawId),
      response: {
        authenticatorData: text(response.authenticatorData),
        clientDataJSON: text(response.clientDataJSON),
        signature: text(response.signature),
        userHandle: response.userHandle ? text(response.userHandle) : undefined,
      },
      credType: passkey.type,
      clientExtensionResults: passkey.getClientExtensionResults(),
      authenticatorAttachment: passkey.authenticatorAttachment,
    });
    location.assign(new URL(answer.redirectUrl ?? '', document.baseURI));
  }

  async #add() {
    const options = await post('webauthn/register/options');
    const passkey = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: withBytes(options.excludeCredentials),
      },
    });
    const { response } = passkey;
    await post('webauthn/register', {
      publicKey: {
        credential: {
          id: passkey.id,
          rawId: text(passkey.rawId),
          response: {
            attestationObject: text(response.attestationObject),
            clientDataJSON: text(response.clientDataJSON),
            transports: response.getTransports?.() ?? [],
          },
          type: passkey.type,
          clientExtensionResults: passkey.getClientExtensionResults(),
          authenticatorAttachment: passkey.authenticatorAttachment,
        },
        label: this.getAttribute('name'),
      },
    });
    location.reload();
  }
}

customElements.define('casebook-passkey', CasebookPasskey);
