import { batch, computed, signal } from '@preact/signals';
import { ApiError } from '../core/api.js';
import { writeProblem } from '../core/edits.js';
import { say, state, toast } from '../core/store.js';
import { t } from '../core/i18n.js';
import { advised, said } from '../core/said.js';

// The problem while it is edited. Each change is saved a moment later; what is not valid yet stays here, also when the
// page is loaded anew, and the fields say what is wrong.
const PAUSE_MILLIS = 700;

export const draft = signal(null);
/** Faults by the pointer of their field, like /rooms/0/seats. */
export const faults = signal([]);
/** saved, waiting, saving or faulty */
export const status = signal('saved');
let name = null;
/** The digest of the problem that the draft was made of: somebody else's changes of it are not overwritten unseen. */
let madeOf = null;
let timer = 0;
let count = 0;

const key = () => `agendum.unsaved.${name}`;

/** Begins to edit the problem that is open, or goes on where it was left. */
export function beginDraft() {
  if (name === state.value.name && draft.value && status.value !== 'saved') return;
  name = state.value.name;
  const kept = readKept();
  batch(() => {
    draft.value = kept?.problem ?? state.value.problem;
    faults.value = [];
    status.value = kept ? 'waiting' : 'saved';
  });
  madeOf = kept?.madeOf ?? state.value.digest;
  if (!kept) return;
  toast(t('editor.goOn'));
  save();
}

function readKept() {
  try {
    const kept = JSON.parse(localStorage.getItem(key()));
    return kept?.problem ? kept : null;
  } catch {
    return null;
  }
}

/** Replaces the problem by what a function makes of a copy. */
export function change(make) {
  const copy = structuredClone(draft.value);
  make(copy);
  draft.value = copy;
  status.value = 'waiting';
  count += 1;
  try {
    localStorage.setItem(key(), JSON.stringify({ madeOf, problem: copy }));
  } catch {
    // It is still saved to the server.
  }
  clearTimeout(timer);
  timer = setTimeout(save, PAUSE_MILLIS);
}

/** Goes back to what was saved last. */
export function discard() {
  clearTimeout(timer);
  localStorage.removeItem(key());
  batch(() => {
    draft.value = state.value.problem;
    faults.value = [];
    status.value = 'saved';
  });
  madeOf = state.value.digest;
}

async function save() {
  const sent = count;
  const of = name;
  status.value = 'saving';
  try {
    const done = await writeProblem(draft.value, madeOf);
    if (of !== state.value?.name) return;
    madeOf = state.value.digest;
    if (done && sent !== count) return;
    localStorage.removeItem(key());
    batch(() => {
      faults.value = [];
      draft.value = state.value.problem;
      status.value = 'saved';
    });
    if (done) say(t('editor.saved'));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (sent !== count) return;
    faults.value = error.faults.length ? error.faults : [{ path: '', message: error.message }];
    status.value = 'faulty';
    say(t('editor.faulty', { count: faults.value.length }));
  }
}

export const faultsByPath = computed(() => {
  const map = new Map();
  for (const fault of faults.value) map.set(fault.path, [...(map.get(fault.path) ?? []), fault]);
  return map;
});

/** The faults of a field, or of anything in it when deep. */
export function faultsAt(path, deep = false) {
  if (!deep) return faultsByPath.value.get(path) ?? [];
  return faults.value.filter((fault) => fault.path === path || fault.path.startsWith(`${path}/`));
}

export const faultText = (fault) => [said(fault.message), advised(fault.advice)].filter(Boolean).join(' ');
