// Coming in by a passkey, and making one. Where the browser has none, nothing of this is shown.
(() => {
  "use strict";
  const csrf = document.querySelector("meta[name=csrf]");
  if (!window.PublicKeyCredential || !navigator.credentials || !csrf) return;

  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), c => c.charCodeAt(0));
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const named = list => (list ?? []).map(each => ({ ...each, id: bytes(each.id) }));

  const ask = async (path, body) => {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", [csrf.dataset.header]: csrf.content },
      body: JSON.stringify(body ?? {}),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const make = async label => {
    const options = await ask("/webauthn/register/options");
    options.challenge = bytes(options.challenge);
    options.user.id = bytes(options.user.id);
    options.excludeCredentials = named(options.excludeCredentials);
    const made = await navigator.credentials.create({ publicKey: options });
    await ask("/webauthn/register", {
      publicKey: {
        credential: {
          id: made.id,
          rawId: text(made.rawId),
          response: {
            attestationObject: text(made.response.attestationObject),
            clientDataJSON: text(made.response.clientDataJSON),
            transports: made.response.getTransports ? made.response.getTransports() : [],
          },
          type: made.type,
          clientExtensionResults: made.getClientExtensionResults(),
          authenticatorAttachment: made.authenticatorAttachment,
        },
        label,
      },
    });
  };

  const enter = async () => {
    const options = await ask("/webauthn/authenticate/options");
    options.challenge = bytes(options.challenge);
    options.allowCredentials = named(options.allowCredentials);
    const shown = await navigator.credentials.get({ publicKey: options });
    const { to } = await ask("/login/webauthn", {
      id: shown.id,
      rawId: text(shown.rawId),
      response: {
        authenticatorData: text(shown.response.authenticatorData),
        clientDataJSON: text(shown.response.clientDataJSON),
        signature: text(shown.response.signature),
        userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
      },
      credType: shown.type,
      clientExtensionResults: shown.getClientExtensionResults(),
      authenticatorAttachment: shown.authenticatorAttachment,
    });
    location.assign(to);
  };

  const failed = document.getElementById("passkey-failed");
  const trying = async what => {
    failed.hidden = true;
    try { await what(); } catch { failed.hidden = false; }
  };

  const button = document.getElementById("passkey");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => trying(enter));
  }
  const form = document.getElementById("passkey-new");
  if (form) {
    form.hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      trying(async () => { await make(document.getElementById("passkey-label").value); location.reload(); });
    });
  }
})();
