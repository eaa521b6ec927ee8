// Comfort only: all that matters are links. Lights what belongs together under the pointer; j and k go on and back.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('scripted');
  let lit = [];
  const names = (element) => [...element.classList].filter((name) => name.startsWith('of-'));
  const dim = () => { lit.forEach((element) => element.classList.remove('lit')); lit = []; };
  const light = (from) => {
    dim();
    const holder = from instanceof Element && from.closest('[class*="of-"]');
    if (!holder) return;
    // A piece of text under several findings stands for the innermost, to which it leads.
    const name = holder.matches('.e') ? 'of-' + holder.hash.slice(1).replace('f-', '') : names(holder)[0];
    lit = [...document.getElementsByClassName(name)];
    lit.forEach((element) => element.classList.add('lit'));
  };
  document.addEventListener('pointerover', (event) => { if (event.pointerType === 'mouse') light(event.target); });
  document.addEventListener('pointerleave', dim);
  const step = (by) => {
    const tags = [...document.querySelectorAll('.tag')].filter((tag) => tag.getClientRects().length > 0);
    if (tags.length === 0) return;
    const here = tags.findIndex((tag) => tag === document.activeElement);
    const next = here < 0 ? (by > 0 ? 0 : tags.length - 1) : (here + by + tags.length) % tags.length;
    tags[next].focus({ preventScroll: true });
    tags[next].scrollIntoView({ block: 'center' });
    light(tags[next]);
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'Escape') { dim(); location.hash = '#-'; }
  });
})();
