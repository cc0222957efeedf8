import { edit, postForState } from '../core/edits.js';
import { t } from '../core/i18n.js';
import { go, state, toast } from '../core/store.js';
import { html } from '../ui/html.js';
import { Button } from '../ui/parts.js';

/** Makes one of the schedules that were compared the draft. */
export function Keep({ id, label, schedule }) {
  if (id === 'draft') return null;
  const keep = async () => {
    if (!(await keepOne(id, schedule))) return;
    toast(t('compare.kept', { label }), 'info', 'undo');
    go(state.value.name, 'agenda');
  };
  return html`<${Button} icon="check" label=${t('compare.keep', { label })} onClick=${keep} />`;
}

function keepOne(id, schedule) {
  const [kind, which] = id.split(':');
  if (kind === 'version') return postForState(`versions/${encodeURIComponent(which)}/restore`);
  if (kind === 'solve') return postForState(`solves/${encodeURIComponent(which)}/keep`);
  return edit(editsTo(schedule));
}

/** The edits that turn the draft into a schedule, as one step. */
function editsTo(schedule) {
  const now = new Map(state.value.schedule.sessions.map((session) => [session.id, session]));
  const then = new Map(schedule.sessions.map((session) => [session.id, session]));
  const gone = [...now.keys()].filter((id) => !then.has(id)).map((session) => ({ type: 'unschedule', session }));
  return [...gone, ...[...then.values()].flatMap((session) => [...placed(session, now.get(session.id)), ...seated(session, now.get(session.id))])];
}

function placed(then, now) {
  if (now && now.start === then.start && now.end === then.end && now.room === then.room) return [];
  return [{ type: 'place', session: then.id, start: then.start, end: then.end, room: then.room ?? null }];
}

function seated(then, now) {
  return then.seats.flatMap((seat, index) => (now?.seats[index]?.person === seat.person ? [] : [{ type: 'seat', session: then.id, seat: index, person: seat.person ?? null }]));
}
