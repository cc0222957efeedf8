import { reasonPath, placeText } from '../agenda/carry.js';
import { get } from '../core/api.js';
import { edit, placeEdit } from '../core/edits.js';
import { dayName, ruleName, t } from '../core/i18n.js';
import { said } from '../core/said.js';
import { changeText, scoreOf, verdict } from '../core/score.js';
import { model, say, state } from '../core/store.js';
import { clockMinutes, clockText, minuteOf } from '../core/time.js';
import { html, useEffect, useState } from '../ui/html.js';
import { Busy, Button, Select } from '../ui/parts.js';

/** Why a session is where it is, where else it could be, and why not at a place that the planner names. */
export function Why({ session }) {
  const [told, setTold] = useState(null);
  const [failed, setFailed] = useState(null);
  const revision = state.value.revision;
  useEffect(() => {
    let current = true;
    setFailed(null);
    get(`problems/${encodeURIComponent(state.value.name)}/sessions/${encodeURIComponent(session.id)}/explanation`)
      .then((answer) => current && setTold(answer), (error) => current && setFailed(said(error.message)));
    return () => (current = false);
  }, [session.id, revision]);
  return html`<section><h3>${t(session.placed ? 'why.here' : 'why.nowhere')}</h3>
      ${failed && html`<p class="quiet-text">${failed}</p>`}
      ${!told && !failed && html`<${Busy} text=${t('why.loading')} />`}
      ${told && html`<${Held} told=${told} />`}</section>
    ${told?.best?.length > 0 && html`<section><h3>${t('why.best', { count: told.best.length })}</h3><${Best} session=${session} best=${told.best} /></section>`}
    <section><h3>${t('why.not')}</h3><${WhyNot} session=${session} /></section>`;
}

function placesText({ places = 0, placesNoWorse = 0 }) {
  if (places === 0) return t('why.noPlaces');
  return placesNoWorse === 0 ? t('why.noneAsGood', { count: places }) : t('why.someAsGood', { count: placesNoWorse, places });
}

/** The rules that hold it there. */
function Held({ told }) {
  const holding = (told.rules ?? []).filter((rule) => rule.dearerPlaces > 0);
  return html`<p>${placesText(told)}</p>
    ${holding.length > 0 && html`<table class="facts-table"><thead><tr><th scope="col">${t('why.rule')}</th><th scope="col">${t('why.costHere')}</th><th scope="col">${t('why.dearer')}</th></tr></thead>
      <tbody>${holding.map((rule) => html`<tr key=${rule.rule}><th scope="row">${ruleName(rule.rule)}</th><td>${rule.here}</td><td>${t('why.dearerPlaces', { count: rule.dearerPlaces })}</td></tr>`)}</tbody></table>`}`;
}

function Best({ session, best }) {
  return html`<ol class="plain picks">${best.map((option, index) => {
    const place = { start: minuteOf(option.place.start), end: minuteOf(option.place.end), room: option.place.room ?? null };
    const change = scoreOf(option.difference);
    const move = async () => {
      if (await edit([placeEdit(session.id, place)])) say(t('carry.dropped', { title: session.title, place: placeText(place) }));
    };
    return html`<li key=${index}><button type="button" class="pick" onClick=${move}>
      <span class="pick-name">${placeText(place)}</span><span class=${`verdict ${verdict(change)}`}>${changeText(change)}</span>
      ${(option.breaks ?? []).slice(0, 2).map((broken, at) => html`<span class="pick-why" key=${at}>${said(broken.text)}</span>`)}
    </button></li>`;
  })}</ol>`;
}

function WhyNot({ session }) {
  const { days, rooms } = model.value;
  const minutes = session.placed ? session.end - session.start : session.length.preferred;
  const [date, setDate] = useState(days[0].date);
  const [time, setTime] = useState(session.placed ? clockText(session.start % 1440) : days[0].from);
  const [room, setRoom] = useState(session.room ?? rooms[0]?.id ?? '');
  const [answer, setAnswer] = useState(null);
  const place = () => {
    const start = minuteOf(date) + clockMinutes(time);
    return { start, end: start + minutes, room: room || null };
  };
  const ask = async (event) => {
    event.preventDefault();
    const at = place();
    try {
      setAnswer({ at, ...(await get(reasonPath(session.id, at))) });
    } catch (error) {
      setAnswer({ at, text: [said(error.message)] });
    }
  };
  return html`<form class="why-not" onSubmit=${ask}>
      <${Select} label=${t('field.day')} value=${date} onChange=${setDate} options=${days.map((day) => ({ value: day.date, label: dayName(day.midnight) }))} />
      <label class="field inline"><span class="name">${t('field.start')}</span><input type="time" required value=${time} onInput=${(event) => setTime(event.target.value)} /></label>
      ${rooms.length > 0 && html`<${Select} label=${t('field.room')} value=${room} onChange=${setRoom} options=${rooms.map((one) => ({ value: one.id, label: one.name ?? one.id }))} />`}
      <button type="submit" class="button small">${t('why.ask')}</button>
    </form>
    ${answer && html`<div class="answer" role="status"><p><strong>${placeText(answer.at)}</strong></p>
      ${answer.text?.length ? html`<ul>${answer.text.map((text, index) => html`<li key=${index}>${said(text)}</li>`)}</ul>` : html`<p class="fine-text">${t('why.nothing')}</p>`}
      ${answer.gone?.length > 0 && html`<p>${t('why.gone')}</p><ul>${answer.gone.map((text, index) => html`<li key=${index}>${said(text)}</li>`)}</ul>`}
      <${Button} label=${t('why.moveThere')} kind="small" onClick=${() => edit([placeEdit(session.id, answer.at)])} /></div>`}`;
}
