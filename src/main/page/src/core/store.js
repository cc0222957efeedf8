import { batch, computed, signal } from '@preact/signals';
import { t } from './i18n.js';
import { buildModel } from './model.js';
import { scoreOf } from './score.js';

// What the page knows. Views read these signals; core/actions.js and core/edits.js write them.
export const session = signal(null);
export const problems = signal(null);
export const catalogue = signal([]);
export const state = signal(null);
export const saving = signal(0);

/** A schedule that is looked at but is not the draft: {kind, id, label, schedule, problem?, score?}. */
export const preview = signal(null);

/** The id of the session that the side panel is about. */
export const selected = signal(null);

/** Sessions that are pointed out on the agenda: {text, sessions: Set}, or null. */
export const marked = signal(null);

export const shownSchedule = computed(() => preview.value?.schedule ?? state.value?.schedule ?? null);
export const model = computed(() => {
  const problem = preview.value?.problem ?? state.value?.problem;
  return problem && shownSchedule.value ? buildModel(problem, shownSchedule.value) : null;
});
/** Null while it is not known, as of a schedule that a running solve has just found. */
export const violations = computed(() => shownSchedule.value?.violations ?? null);
export const score = computed(() => scoreOf(shownSchedule.value?.score) ?? preview.value?.score ?? null);
export const ruleById = computed(() => new Map(catalogue.value.map((rule) => [rule.id, rule])));

// Where the page is: #/ or #/p/NAME/VIEW/REST
export const route = signal(parse(location.hash));
addEventListener('hashchange', () => (route.value = parse(location.hash)));

function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [kind, name, view = 'agenda', ...rest] = path.split('/').map(decodeURIComponent);
  const params = new URLSearchParams(query);
  return kind === 'p' && name ? { name, view, rest, params } : { name: null, view: kind || 'home', rest: [], params };
}

export function hashOf(name, view, ...rest) {
  return name ? `#/p/${[name, view, ...rest].map(encodeURIComponent).join('/')}` : '#/';
}

export function go(name, view, ...rest) {
  location.hash = hashOf(name, view, ...rest);
}

/** Forgets what belonged to another problem. */
export function clearProblem() {
  batch(() => {
    state.value = null;
    preview.value = null;
    selected.value = null;
    marked.value = null;
  });
}

// Messages at the edge of the page, and what a screen reader is to say.
export const toasts = signal([]);
export const spoken = signal('');
let serial = 0;

export function say(text) {
  // The same text twice is spoken twice.
  spoken.value = text === spoken.value ? `${text} ` : text;
}

/** sort: of which only the last is shown. */
export function toast(text, kind = 'info', action = null, sort = null) {
  const entry = { id: ++serial, text, kind, action, sort };
  toasts.value = [...toasts.value.filter((other) => !sort || other.sort !== sort).slice(-3), entry];
  setTimeout(() => dismiss(entry.id), kind === 'error' ? 12000 : 6000);
}

/** Whether the draft is shown, which alone can be edited; says so if it is not. */
export function draftIsShown() {
  if (!preview.value) return true;
  const text = t('preview.readOnly');
  toast(text, 'warning');
  say(text);
  return false;
}

/** An undo that is offered takes back the last step; when there is another, it is offered no more. */
export function dismissUndo() {
  toasts.value = toasts.value.filter((entry) => entry.action !== 'undo');
}

export function dismiss(id) {
  toasts.value = toasts.value.filter((entry) => entry.id !== id);
}
