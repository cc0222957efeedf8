import { failure, loadProblems, openProblem } from './core/actions.js';
import { conflict, redo, undo } from './core/edits.js';
import { list, t } from './core/i18n.js';
import { said } from './core/said.js';
import { scoreText } from './core/score.js';
import { hashOf, model, problems, route, saving, score, shownSchedule, state } from './core/store.js';
import { carried } from './agenda/carry.js';
import { faultText } from './editor/draft.js';
import { openSolve, takeUpSolves } from './panel/solve.js';
import { html, useEffect } from './ui/html.js';
import { Icon } from './ui/icons.js';
import { Busy, Button, Dialog, Empty, Spoken, Toasts } from './ui/parts.js';
import { Preferences } from './ui/preferences.js';
import { takeUpAlternatives } from './views/alternatives.js';
import { VIEWS } from './views/index.js';

export function App() {
  const { name } = route.value;
  useEffect(() => {
    if (name) openProblem(name);
    else loadProblems().catch((error) => (failure.value = error));
  }, [name]);
  useEffect(() => {
    if (!state.value) return;
    takeUpSolves();
    takeUpAlternatives();
  }, [state.value?.name]);
  useEffect(() => {
    addEventListener('keydown', shortcuts);
    return () => removeEventListener('keydown', shortcuts);
  }, []);
  useEffect(() => {
    document.title = name ? t('page.titleOf', { title: state.value?.problem.title ?? name }) : t('page.title');
  });
  return html`<a class="skip" href="#main" onClick=${skip}>${t('page.skip')}</a>
    <${Header} />
    <main id="main" tabindex="-1"><${Main} /></main>
    <${ConflictDialog} /><${Toasts} /><${Spoken} />`;
}

function skip(event) {
  event.preventDefault();
  document.getElementById('main').focus();
}

function shortcuts(event) {
  if (!(event.ctrlKey || event.metaKey) || carried.value || event.target.closest?.('input, textarea, select')) return;
  const key = event.key.toLowerCase();
  const act = key === 'z' && !event.shiftKey ? undo : key === 'y' || (key === 'z' && event.shiftKey) ? redo : null;
  if (!act || !state.value) return;
  event.preventDefault();
  act();
}

function Main() {
  const { name, view } = route.value;
  if (failure.value) return html`<${Failure} error=${failure.value} />`;
  if (!name) return problems.value ? html`<${VIEWS.home} />` : html`<${Busy} text=${t('page.loading')} />`;
  if (!model.value || state.value?.name !== name) return html`<${Busy} text=${t('page.loading')} />`;
  const View = VIEWS[view] ?? VIEWS.agenda;
  return html`<${View} />`;
}

function Failure({ error }) {
  const retry = () => location.reload();
  const { faults = [] } = error;
  return html`<${Empty} title=${t('error.title')} text=${faults.length === 1 ? null : said(error.message)}>
    ${faults.length > 0 && html`<ul class="faults">${faults.map((fault, index) => html`<li key=${index}>${fault.line && html`<code>${`${fault.file}:${fault.line}:${fault.column}`}</code> `}${faultText(fault)}</li>`)}</ul>`}
    <div class="row"><${Button} label=${t('action.retry')} kind="primary" onClick=${retry} /><a class="button" href="#/" onClick=${() => (failure.value = null)}>${t('home.all')}</a></div></${Empty}>`;
}

/** What the server has noticed about the problem and the files, folded away. */
function Notes() {
  const { notices = [] } = state.value;
  if (notices.length === 0) return null;
  return html`<details class="notices"><summary><${Icon} name="info" size="15" />${t('notices.count', { count: notices.length })}</summary>
    <ul>${notices.map((text, index) => html`<li key=${index}>${said(text)}</li>`)}</ul></details>`;
}

/** Where the row of views is wider than the screen, the one that is shown is in sight. */
function useViewInSight(view) {
  useEffect(() => document.querySelector('.tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }), [view, state.value?.name]);
}

const TABS = ['agenda', 'rules', 'compare', 'versions', 'change', 'export', 'edit'];

function Header() {
  const { name, view } = route.value;
  useViewInSight(view);
  const opened = name && state.value?.name === name;
  return html`<header class="page-head">
    <div class="head-row">
      <a class="brand" href="#/" aria-label=${t('home.brand')}><span class="logo" aria-hidden="true"></span><span class="brand-name">${t('page.title')}</span></a>
      ${opened && html`<span class="title" title=${state.value.problem.title}>${state.value.problem.title ?? name}</span><${Score} />`}
      <div class="gap"></div>
      ${opened && html`<${History} />`}
      <${Preferences} />
      ${opened && html`<${Button} icon="play" label=${t('solve.open')} kind="primary" onClick=${openSolve} />`}
    </div>
    ${opened && html`<nav class="tabs" aria-label=${t('page.views')}>${TABS.map((tab) => html`<a key=${tab} href=${hashOf(name, tab)}
      aria-current=${tab === (VIEWS[view] ? view : 'agenda') ? 'page' : undefined}>${t(`view.${tab}`)}</a>`)}</nav><${Notes} />`}
  </header>`;
}

function Score() {
  if (!score.value) return null;
  const kind = score.value.hard < 0 ? 'hard' : score.value.medium < 0 ? 'medium' : 'fine';
  return html`<span class=${`score ${kind}`} role="status" title=${shownSchedule.value.score ?? ''}><${Icon} name=${kind === 'fine' ? 'check' : 'warning'} size="15" />${scoreText(score.value)}</span>`;
}

function History() {
  const { undo: back, redo: again } = state.value;
  return html`<div class="history">
    <span class="saved" role="status">${saving.value > 0 ? t('history.saving') : t('history.saved')}</span>
    <${Button} icon="undo" label=${t('action.undo')} hideLabel kind="quiet" disabled=${!back} title=${back ? t('history.undo', { what: said(back) }) : t('action.undo')} onClick=${undo} />
    <${Button} icon="redo" label=${t('action.redo')} hideLabel kind="quiet" disabled=${!again} title=${again ? t('history.redo', { what: said(again) }) : t('action.redo')} onClick=${redo} />
  </div>`;
}

function ConflictDialog() {
  const choice = conflict.value;
  if (!choice) return null;
  const text = choice.titles.length ? t('conflict.text', { titles: list(choice.titles) }) : t('conflict.problem');
  return html`<${Dialog} title=${t('conflict.title')} onClose=${choice.keepTheirs} actions=${html`
    <${Button} label=${t('conflict.theirs')} onClick=${choice.keepTheirs} /><${Button} label=${t('conflict.mine')} kind="primary" onClick=${choice.applyMine} />`}><p>${text}</p></${Dialog}>`;
}
