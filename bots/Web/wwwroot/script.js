// The page asks for news, puts each message in the place of its older self, and sends what is typed, pressed and filled in.
const dialog = document.querySelector('dialog');
let version = Number(document.body.dataset.version);
let asked = null;

const side = element => element.closest('.side');
const room = element => element.closest('.room')?.dataset.room ?? side(element).querySelector('[role=tab][aria-selected=true]').dataset.room;

async function send(what, gesture) {
  const answer = await fetch(`/playground/${what}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(gesture),
  });
  if (!answer.ok) return;
  const { form, lang, dir } = await answer.json();
  if (form) open(form, gesture, lang, dir);
  else if (what === 'submit') dialog.close();
}

function open(form, gesture, lang, dir) {
  asked = gesture;
  Object.assign(dialog, { lang, dir });
  const inside = dialog.querySelector('form');
  inside.innerHTML = form;
  inside.querySelector('[type=submit]').dataset.say = inside.querySelector('[data-form]').dataset.form;
  if (!dialog.open) dialog.showModal();
  const first = inside.querySelector('[aria-invalid]') ?? inside.querySelector('input, textarea, select');
  first?.focus();
  first?.select?.();
}

function show(user, name, pieces) {
  const panel = document.getElementById(`room-${user}-${name}`);
  const list = panel.querySelector('ol');
  const low = panel.scrollHeight - panel.scrollTop - panel.clientHeight < 80;
  let fresh = false;
  for (const { id, html } of pieces) {
    const old = document.getElementById(`${user}-${id}`);
    if (old?.dataset.html === html) continue;
    const holder = document.createElement('template');
    holder.innerHTML = html;
    const made = holder.content.firstElementChild;
    made.dataset.html = html;
    if (old) {
      const typed = old.querySelector('.reply input')?.value, focused = old.querySelector('.reply input') === document.activeElement;
      if (old.querySelector('details')?.open) made.querySelector('details')?.setAttribute('open', '');
      old.replaceWith(made);
      const reply = made.querySelector('.reply input');
      if (reply && typed) reply.value = typed;
      if (reply && focused) reply.focus();
    } else {
      made.classList.add('fresh');
      list.append(made);
    }
    fresh = true;
  }
  if (fresh && panel.hidden) document.querySelector(`#tab-${user}-${name} .new`).hidden = false;
  if (fresh && low) panel.scrollTop = panel.scrollHeight;
}

// Somebody reads another language from now on: all but the dialog, and what is being typed, is drawn anew.
async function anew() {
  const page = new DOMParser().parseFromString(await (await fetch(location.pathname + location.search)).text(), 'text/html');
  const chosen = [...document.querySelectorAll('[role=tab][aria-selected=true]')].map(tab => tab.id);
  const typed = [...document.querySelectorAll('.write input')].map(input => [input.id, input.value, input === document.activeElement]);
  const here = document.querySelector('.side.here').dataset.as;
  for (const what of ['lang', 'dir']) document.documentElement[what] = page.documentElement[what];
  document.title = page.title;
  for (const part of ['header', 'nav', 'main']) document.querySelector(part).replaceWith(page.querySelector(part));
  for (const id of chosen) enter(document.getElementById(id));
  for (const [id, value, focused] of typed) {
    const input = document.getElementById(id);
    input.value = value;
    if (focused) input.focus();
  }
  choose(here);
}

async function news() {
  for (;;) {
    try {
      const answer = await fetch(`/playground/news?since=${version}`);
      const told = await answer.json();
      version = told.version;
      if ((told.sides ?? []).some(({ user, lang }) => document.getElementById(`side-${user}`).lang !== lang)) await anew();
      for (const { user, now, rooms } of told.sides ?? []) {
        document.querySelector(`#side-${user} .now`).textContent = now;
        for (const { room, pieces } of rooms) show(user, room, pieces);
      }
    } catch {
      await new Promise(later => setTimeout(later, 1000)); // the host restarts: ask again
    }
  }
}

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.close !== undefined) dialog.close();
  else if (button.dataset.clock) fetch(`/playground/clock/${button.dataset.clock}`, { method: 'POST' });
  else if (button.dataset.side) choose(button.dataset.side);
  else if (button.dataset.room && button.role === 'tab') enter(button);
  else if (button.dataset.try) {
    const input = side(button).querySelector('.write input');
    input.value = button.dataset.try;
    input.focus();
  } else if (button.dataset.say && button.type !== 'submit') {
    const message = button.closest('[data-message]');
    const fields = Object.fromEntries([...(message?.querySelectorAll(':scope > .view [name]') ?? [])].map(field => [field.name, field.value]));
    send('press', { as: side(button).dataset.as, room: room(button), say: button.dataset.say, message: message?.dataset.message, thread: null, fields });
  }
});

document.addEventListener('submit', event => {
  event.preventDefault();
  const form = event.target;
  if (dialog.contains(form)) {
    const fields = Object.fromEntries(new FormData(form));
    send('submit', { as: asked.as, room: asked.room, say: event.submitter.dataset.say, message: asked.message, thread: null, fields });
    return;
  }
  const input = form.elements.text;
  const say = input.value.trim();
  if (!say) return;
  input.value = '';
  const thread = form.classList.contains('reply') ? form.closest('[data-message]').dataset.message : null;
  send('type', { as: side(form).dataset.as, room: room(form), say, message: null, thread, fields: null });
});

document.addEventListener('keydown', event => {
  if (event.target.role !== 'tab' || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
  const tabs = [...event.target.parentElement.children];
  const onwards = getComputedStyle(event.target).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const next = tabs[(tabs.indexOf(event.target) + (event.key === onwards ? 1 : tabs.length - 1)) % tabs.length];
  next.focus();
  enter(next);
});

function enter(tab) {
  for (const other of side(tab).querySelectorAll('[role=tab]')) {
    other.ariaSelected = String(other === tab);
    other.tabIndex = other === tab ? 0 : -1;
  }
  for (const panel of side(tab).querySelectorAll('.room')) {
    panel.hidden = panel.dataset.room !== tab.dataset.room;
    if (!panel.hidden) panel.scrollTop = panel.scrollHeight;
  }
  tab.querySelector('.new').hidden = true;
}

function choose(user) {
  for (const one of document.querySelectorAll('.side')) one.classList.toggle('here', one.dataset.as === user);
  for (const button of document.querySelectorAll('[data-side]')) button.ariaPressed = String(button.dataset.side === user);
  for (const panel of document.querySelectorAll(`#side-${user} .room`)) panel.scrollTop = panel.scrollHeight;
}

choose('vera');
for (const panel of document.querySelectorAll('.room')) panel.scrollTop = panel.scrollHeight;
news();
