import { batch, signal } from '@preact/signals';
import { get, listen } from './api.js';
import { accept } from './edits.js';
import { t } from './i18n.js';
import { said } from './said.js';
import { catalogue, clearProblem, problems, saving, session, state, toast } from './store.js';

export const failure = signal(null);
let stopListening = null;

export async function loadSession() {
  session.value = await get('session');
}

export async function loadProblems() {
  problems.value = (await get('problems')).problems;
}

export async function loadCatalogue() {
  if (catalogue.value.length === 0) {
    const answer = await get('rules');
    catalogue.value = Array.isArray(answer) ? answer : answer.rules;
  }
}

/** Opens a problem and follows what others change in it. */
export async function openProblem(name) {
  if (state.value?.name === name) return;
  stopListening?.();
  batch(() => {
    clearProblem();
    failure.value = null;
  });
  const path = `problems/${encodeURIComponent(name)}`;
  try {
    accept(await get(path));
    loadCatalogue().catch((error) => toast(said(error.message), 'error'));
  } catch (error) {
    failure.value = error;
    return;
  }
  stopListening = listen(`${path}/events`, { changed: (event) => followChange(name, event) });
}

async function followChange(name, event) {
  if (state.value?.name !== name || saving.value > 0 || event.revision <= state.value.revision) return;
  const fresh = await get(`problems/${encodeURIComponent(name)}`);
  // An edit of ours may have been answered meanwhile.
  if (saving.value > 0 || state.value?.name !== name || fresh.revision <= state.value.revision) return;
  accept(fresh);
  toast(t('conflict.changedElsewhere'));
}

/** Reads the state again, after something that answers without it. */
export async function refresh() {
  if (state.value) accept(await get(`problems/${encodeURIComponent(state.value.name)}`));
}
