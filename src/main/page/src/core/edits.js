import { signal } from '@preact/signals';
import { ApiError, post, put } from './api.js';
import { t } from './i18n.js';
import { said } from './said.js';
import { dismissUndo, preview, say, saving, state, toast } from './store.js';
import { timeText } from './time.js';

// Writes to the problem and the draft: one after the other, each against the revision that is known. When somebody else
// was faster, an edit of other sessions is made again on top of theirs; for the same sessions the planner chooses.
let tail = Promise.resolve();
let confirmed = null;
let pending = [];

/** A choice that the planner has to make: {titles, keepTheirs, applyMine}, or null. */
export const conflict = signal(null);

const base = () => `problems/${encodeURIComponent(state.value.name)}`;

/** Makes edits as one step that can be undone. Resolves to whether they were made. */
export function edit(edits) {
  if (edits.every((one) => one.type in shownAtOnce)) {
    pending = [...pending, edits];
    show();
  }
  const perform = (revision) => post(`${base()}/edits`, { edits }, revision);
  return write({ perform, sessions: touched(edits), edits });
}

// What is still being saved can be taken back too, once it is.
export const undo = () => (state.value?.undo || saving.value > 0) && step('undo');
export const redo = () => (state.value?.redo || saving.value > 0) && step('redo');

function step(name) {
  return thenShown(write({ perform: (revision) => post(`${base()}/${name}`, {}, revision), step: name }));
}

/** What became the draft is shown as the draft. */
async function thenShown(writing) {
  const done = await writing;
  if (done) preview.value = null;
  return done;
}

/**
 * Writes the whole problem; throws an ApiError whose faults say what is wrong with it.
 *
 * digest: of the problem that was edited. When it is another by now, the planner chooses, also where no revision is stale.
 */
export function writeProblem(problem, digest) {
  return write({ perform: (revision) => put(`${base()}/problem`, problem, revision), digest, throws: true });
}

/** Posts to a path of the problem that answers with the new state. */
export function postForState(path, body = {}) {
  return thenShown(write({ perform: (revision) => post(`${base()}/${path}`, body, revision) }));
}

function write(job) {
  const done = tail.then(() => attempt(job));
  tail = done.catch(() => {});
  return done;
}

async function attempt(job) {
  saving.value += 1;
  const what = job.step ? confirmed[job.step] : null;
  try {
    if (job.step && !what) return false;
    if (job.digest && job.digest !== confirmed.digest) return await settle(confirmed, job);
    take(await job.perform(confirmed.revision), job);
    if (job.step) sayStep(job.step, what);
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 409 && error.body?.state) return await settle(error.body.state, job);
    drop(job);
    show();
    if (job.throws && error instanceof ApiError) throw error;
    toast(said(error.message), 'error');
    return false;
  } finally {
    saving.value -= 1;
  }
}

function sayStep(step, what) {
  const text = t(`history.${step}Done`, { what: said(what) ?? '' });
  say(text);
  toast(text, 'info', null, 'step');
}

/** Takes a state that the server has answered, unless a later one is known. */
export function accept(answer) {
  if (!answer?.problem) return;
  if (confirmed?.name === answer.name && answer.revision < confirmed.revision) return;
  if (confirmed?.name !== answer.name) pending = [];
  if (answer.revision !== confirmed?.revision) dismissUndo();
  confirmed = answer;
  show();
}

function take(answer, job) {
  drop(job);
  accept(answer);
}

function drop(job) {
  pending = pending.filter((edits) => edits !== job.edits);
}

function show() {
  state.value = pending.reduce(applied, confirmed);
}

async function settle(theirs, job) {
  const apart = job.digest ? job.digest === theirs.digest : job.sessions && confirmed.digest === theirs.digest
    && job.sessions.every((id) => placeOf(confirmed, id) === placeOf(theirs, id));
  const again = apart || (await choose(theirs, job.sessions ?? []));
  if (!again) {
    take(theirs, job);
    return false;
  }
  confirmed = theirs;
  try {
    take(await job.perform(theirs.revision), job);
    toast(t('conflict.merged'));
    return true;
  } catch (error) {
    if (error.status === 409 && error.body?.state) return settle(error.body.state, job);
    drop(job);
    show();
    if (job.throws && error instanceof ApiError) throw error;
    toast(said(error.message), 'error');
    return false;
  }
}

function choose(theirs, sessions) {
  const titles = sessions.map((id) => theirs.problem.sessions.find((session) => session.id === id)?.title ?? id);
  return new Promise((resolve) => {
    const answer = (again) => {
      conflict.value = null;
      resolve(again);
    };
    conflict.value = { titles, keepTheirs: () => answer(false), applyMine: () => answer(true) };
  });
}

function placeOf(of, id) {
  return JSON.stringify(of.schedule.sessions.find((session) => session.id === id) ?? null);
}

/** The sessions that edits concern; null when they concern all. */
function touched(edits) {
  if (edits.some((one) => one.type === 'weights')) return null;
  const ids = edits.flatMap((one) => [one.session, one.a?.session ?? one.a, one.b?.session ?? one.b]);
  return [...new Set(ids.filter(Boolean))];
}

// Places are shown where they were dropped before the server has answered.
const shownAtOnce = {
  place: (sessions, one, was) => sessions.set(one.session, { ...was, start: one.start, end: one.end, room: one.room }),
  unschedule: (sessions, one) => sessions.delete(one.session),
  pin: (sessions, one, was) => sessions.set(one.session, { ...was, pinned: one.pinned }),
};

function applied(of, edits) {
  const sessions = new Map(of.schedule.sessions.map((session) => [session.id, session]));
  for (const one of edits) shownAtOnce[one.type](sessions, one, sessions.get(one.session) ?? unplaced(of, one.session));
  return { ...of, schedule: { ...of.schedule, sessions: [...sessions.values()] } };
}

function unplaced(of, id) {
  const spec = of.problem.sessions.find((session) => session.id === id);
  const seats = (spec?.seats ?? []).map((seat) => ({ role: seat.role, person: seat.person ?? null }));
  return { id, seats, pinned: false };
}

/** The edit that puts a session at a place given in minutes. */
export function placeEdit(session, place) {
  return { type: 'place', session, start: timeText(place.start), end: timeText(place.end), room: place.room };
}
