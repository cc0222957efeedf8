import { signal } from '@preact/signals';
import { get, post, remove } from '../core/api.js';
import { loadProblems } from '../core/actions.js';
import { t } from '../core/i18n.js';
import { faultsText, said } from '../core/said.js';
import { scoreOf, scoreText } from '../core/score.js';
import { go, hashOf, problems, toast } from '../core/store.js';
import { idFor } from './addition.js';
import { html, useEffect, useState } from '../ui/html.js';
import { Icon } from '../ui/icons.js';
import { Busy, Button, Dialog } from '../ui/parts.js';

const asking = signal(null);
const LOOK_AGAIN_MILLIS = 1000;

/** All problems of the folder, and how to make another. */
export function Home() {
  const opening = problems.value.some((problem) => problem.opening);
  useEffect(() => {
    if (!opening) return undefined;
    const timer = setInterval(() => loadProblems().catch(() => {}), LOOK_AGAIN_MILLIS);
    return () => clearInterval(timer);
  }, [opening]);
  return html`<div class="home">
    <div class="home-head"><h1>${t('home.title')}</h1><${Button} icon="plus" label=${t('home.new')} kind="primary" onClick=${() => (asking.value = { kind: 'new' })} /></div>
    ${problems.value.length === 0 && html`<p>${t('home.none')}</p>`}
    <ul class="problems">${problems.value.map((problem) => html`<${Problem} key=${problem.name} problem=${problem} />`)}</ul>
    ${asking.value?.kind === 'new' && html`<${NewProblem} />`}
    ${asking.value?.kind === 'delete' && html`<${Delete} problem=${asking.value.problem} />`}
  </div>`;
}

function Problem({ problem }) {
  return html`<li class="problem-card">
    <a href=${hashOf(problem.name, 'agenda')}><h2>${problem.title ?? problem.name}</h2></a>
    ${problem.opening ? html`<${Busy} text=${t('home.opening')} />` : html`<${Figures} problem=${problem} />`}
    <${Button} icon="out" label=${t('home.delete', { title: problem.title ?? problem.name })} hideLabel kind="quiet" onClick=${() => (asking.value = { kind: 'delete', problem })} />
  </li>`;
}

function Figures({ problem }) {
  const score = scoreOf(problem.score);
  const kind = problem.valid === false || (score && score.hard < 0) ? 'hard' : problem.unscheduled > 0 ? 'medium' : 'fine';
  return html`<p class="quiet-text">${problem.name}${problem.valid !== false && ` · ${t('home.sessions', { count: problem.sessions ?? 0 })}`}${problem.unscheduled > 0 ? ` · ${t('home.unscheduled', { count: problem.unscheduled })}` : ''}</p>
    <p class=${`score ${kind}`}><${Icon} name=${kind === 'fine' ? 'check' : 'warning'} size="15" />${problem.valid === false ? (said(problem.message) ?? t('home.invalid')) : score ? scoreText(score) : t('home.notDrafted')}</p>`;
}

const close = () => (asking.value = null);

function Delete({ problem }) {
  const go = async () => {
    close();
    await remove(`problems/${encodeURIComponent(problem.name)}`, problem.revision).catch((error) => toast(said(error.message), 'error'));
    await loadProblems();
  };
  return html`<${Dialog} title=${t('home.deleteTitle')} onClose=${close} actions=${html`<${Button} label=${t('action.cancel')} onClick=${close} /><${Button} label=${t('action.delete')} kind="danger" onClick=${go} />`}>
    <p>${t('home.deleteText', { title: problem.title ?? problem.name })}</p></${Dialog}>`;
}

function NewProblem() {
  const [templates, setTemplates] = useState(null);
  const [chosen, setChosen] = useState(0);
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState('');
  const [days, setDays] = useState('');
  const [error, setError] = useState(null);
  useEffect(() => {
    get('templates').then(
      (answer) => {
        setTemplates(answer);
        setFrom(answer[0].problem.days[0].date);
      },
      (failed) => setError(said(failed.message)),
    );
  }, []);
  const usual = templates?.[chosen].problem.days.length;
  const create = async (event) => {
    event.preventDefault();
    const name = idFor(title, new Set((problems.value ?? []).map((problem) => problem.name)), 'agenda');
    try {
      const begun = await get(`templates?${new URLSearchParams({ from, days: days || String(usual) })}`);
      const answer = await post('problems', { name, problem: { ...begun[chosen].problem, id: name, title: title.trim() } });
      close();
      go(answer.name ?? name, 'edit');
    } catch (failed) {
      setError(faultsText(failed));
    }
  };
  return html`<${Dialog} title=${t('home.new')} onClose=${close}>
    ${!templates && !error && html`<${Busy} text=${t('page.loading')} />`}
    <form class="form" onSubmit=${create}>
      <label class="field"><span class="name">${t('home.newTitle')}</span><input required value=${title} onInput=${(event) => setTitle(event.target.value)} aria-invalid=${error ? 'true' : undefined} /></label>
      ${templates && html`<fieldset class="radios"><legend>${t('home.template')}</legend>${templates.map((template, index) => html`<label key=${template.id}>
        <input type="radio" name="template" checked=${index === chosen} onChange=${() => setChosen(index)} /><span><strong>${template.title}</strong><span class="quiet-text">${t('home.sessions', { count: template.problem.sessions.length })}</span></span></label>`)}</fieldset>`}
      ${templates && html`<div class="row wrap">
        <label class="field"><span class="name">${t('home.firstDay')}</span><input type="date" required value=${from} onInput=${(event) => setFrom(event.target.value)} /></label>
        <label class="field"><span class="name">${t('home.days')}</span><input type="number" required min="1" max="31" value=${days || usual} onInput=${(event) => setDays(event.target.value)} /></label></div>`}
      ${error && html`<p class="error-text" role="alert">${error}</p>`}
      <div class="row"><button type="submit" class="button primary" disabled=${!templates}>${t('home.create')}</button></div>
    </form></${Dialog}>`;
}
