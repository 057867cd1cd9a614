// Enhancements only: every page works without this file.

// Escape closes an open menu and gives focus back to its button.
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// After a refused form, the summary of errors is read first, in the order of the fields.
const summary = document.querySelector('.error-summary');
if (summary) {
  const place = (entry) => document.getElementById(entry.querySelector('a')?.getAttribute('href').slice(1));
  [...summary.querySelectorAll('li')]
    .filter(place)
    .sort((a, b) => (place(a).compareDocumentPosition(place(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .forEach((entry) => entry.parentElement.append(entry));
  summary.focus();
}

// Single keys, as [data-shortcut] and the score sheet say, but never while somebody writes; they can be switched off.
const keys = document.querySelector('[data-keys]');
const isWriting = (event) => event.ctrlKey || event.metaKey || event.altKey
  || event.target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])');
const areKeysOn = (event) => keys && !isWriting(event) && keys.querySelector('[type=checkbox]').checked;
if (keys) {
  const choice = keys.querySelector('[type=checkbox]');
  keys.hidden = false;
  choice.checked = localStorage.getItem('keys') !== 'off';
  choice.addEventListener('change', () => localStorage.setItem('keys', choice.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target.matches('textarea')) event.target.blur();
    if (event.defaultPrevented || !areKeysOn(event)) return;
    if (event.key === '?') {
      keys.open = !keys.open;
      keys.querySelector('summary').focus();
      return;
    }
    const target = /^[a-z/]$/.test(event.key) && document.querySelector(`[data-shortcut="${event.key}"]`);
    if (!target) return;
    event.preventDefault();
    if (target.matches('a, button')) target.click();
    else (target.querySelector('textarea') ?? target).focus();
  });
}

// On a phone, one of several panes is shown at a time.
const panes = document.querySelector('[data-panes]');
if (panes) {
  const tabs = [...document.querySelectorAll('.panes a')];
  const show = (hash) => {
    panes.dataset.panes = hash.slice(1);
    tabs.forEach((tab) => { tab.ariaCurrent = tab.hash === hash ? 'true' : null; });
  };
  tabs.forEach((tab) => tab.addEventListener('click', () => show(tab.hash)));
  show(summary || location.hash === '#sheet' ? '#sheet' : '#application');
}

// Score sheet: a digit or "n" scores the criterion that has focus and goes on to the next; "j" and "k" only move.
const sheet = document.querySelector('[data-score-sheet]');
if (sheet) {
  const criteria = [...sheet.querySelectorAll('.criterion')];
  const isOpen = (criterion) => !criterion.querySelector(':checked');
  const enter = (criterion) =>
    (criterion ? criterion.querySelector(':checked') ?? criterion.querySelector('[type=radio]') : sheet.querySelector('textarea')).focus();

  const showTotal = () => {
    const given = criteria.map((c) => [c.querySelector(':checked')?.value, Number(c.dataset.weight)]);
    const scored = given.filter(([value]) => value >= '0' && value <= '5');
    const weight = scored.reduce((sum, [, w]) => sum + w, 0);
    const mean = scored.reduce((sum, [value, w]) => sum + Number(value) * w, 0) / weight;
    sheet.querySelector('[data-mean]').textContent = weight ? mean.toFixed(2) : '–';
    sheet.querySelector('[data-left]').textContent = given.filter(([value]) => !value).length;
  };

  sheet.addEventListener('keydown', (event) => {
    const here = event.target.closest('.criterion');
    if (!here || !areKeysOn(event) || !event.target.matches('[type=radio]')) return;
    const radio = [...here.querySelectorAll('[type=radio]')].find((r) => (r.dataset.key ?? r.value) === event.key);
    if (!radio) return;
    event.preventDefault();
    radio.checked = true;
    radio.dispatchEvent(new Event('input', { bubbles: true }));
    enter(criteria[criteria.indexOf(here) + 1]);
    showTotal();
  });
  document.addEventListener('keydown', (event) => {
    const step = { j: 1, k: -1 }[event.key];
    if (!step || !areKeysOn(event)) return;
    const here = criteria.indexOf(event.target.closest('.criterion'));
    enter(criteria[here < 0 ? Math.max(0, criteria.findIndex(isOpen)) : Math.max(0, here + step)]);
  });
  document.querySelector('.panes a[href="#sheet"]')?.addEventListener('click', (event) => {
    if (event.detail !== 0) return;
    event.preventDefault();
    enter(criteria.find(isOpen) ?? criteria[0]);
  });
  sheet.addEventListener('change', showTotal);
  showTotal();
}

// A file that is too large is told so before it is sent.
document.querySelectorAll('[data-most-bytes]').forEach((input) => input.addEventListener('change', () => {
  const large = [...input.files].some((file) => file.size > Number(input.dataset.mostBytes));
  input.setCustomValidity(large ? input.dataset.tooLarge : '');
  input.reportValidity();
}));

// What is typed is saved at once. Each request says in which turn it was sent, as one may overtake another.
const autosave = document.querySelector('[data-autosave]');
if (autosave) {
  const line = document.getElementById('saved');
  const turn = autosave.elements.turn;
  const tell = (text) => { line.textContent = text; };
  const sections = [...autosave.querySelectorAll('[data-shown-when]')];

  const showWhatMatters = () => sections.forEach((section) => {
    const [name, answers] = section.dataset.shownWhen.split('=');
    section.hidden = !answers.split(',').includes(new FormData(autosave).get(name) ?? '');
  });
  let typed = false;
  const next = () => {
    turn.value = Number(turn.value) + 1;
    typed = false;
  };

  autosave.dataset.autosave = 'live';
  autosave.querySelectorAll('[data-if-script]').forEach((part) => { part.hidden = false; });
  autosave.addEventListener('input', showWhatMatters);
  autosave.addEventListener('input', () => { typed = true; });
  const saveBeforeLeaving = () => {
    if (!typed) return;
    next();
    fetch(autosave.getAttribute('hx-post'),
      { method: 'POST', body: new URLSearchParams(new FormData(autosave)), headers: { 'HX-Request': 'true' }, keepalive: true })
      .catch(() => { typed = true; });
  };
  addEventListener('pagehide', saveBeforeLeaving);
  document.addEventListener('visibilitychange', () => { if (document.hidden) saveBeforeLeaving(); });
  addEventListener('DOMContentLoaded', () => {
    // Somebody may have typed before this script was there.
    const isTyped = (field) => field.checked !== field.defaultChecked || (field.type === 'textarea' && field.value !== field.defaultValue);
    if ([...autosave.elements].some(isTyped)) autosave.dispatchEvent(new Event('input'));
  });
  autosave.addEventListener('submit', next);
  autosave.addEventListener('htmx:configRequest', (event) => {
    next();
    event.detail.parameters.set?.('turn', turn.value);
    event.detail.parameters.turn = turn.value;
    tell('Saving …');
  });
  autosave.addEventListener('htmx:sendError', () => tell('Not saved: no connection. What you typed is still here.'));
  autosave.addEventListener('htmx:responseError', () => tell('Not saved. What you typed is still here; try again soon.'));
  autosave.addEventListener('htmx:afterRequest', (event) => {
    if (event.detail.xhr.status === 403) tell('Not saved: you are signed out. What you typed is still here; press Save to go on.');
  });
  showWhatMatters();
}
