// Takes something out of a problem together with all that refers to it, so that nothing is left dangling.

const without = (list, id) => list?.filter((one) => one !== id);

function drop(owner, field, id) {
  const rest = without(owner[field], id);
  if (rest?.length) owner[field] = rest;
  else delete owner[field];
}

const out = (problem, part, id) => {
  problem[part] = (problem[part] ?? []).filter((one) => one.id !== id);
  if (problem[part].length === 0 && part !== 'sessions') delete problem[part];
};

export function removePerson(problem, id) {
  out(problem, 'people', id);
  for (const session of problem.sessions) {
    for (const seat of session.seats ?? []) {
      if (seat.person === id) delete seat.person;
      drop(seat, 'candidates', id);
    }
  }
  for (const track of problem.tracks ?? []) drop(track, 'chairs', id);
}

export function removeRoom(problem, id) {
  out(problem, 'rooms', id);
  for (const session of problem.sessions) {
    drop(session, 'rooms', id);
    for (const pin of [session.pin, session.published]) if (pin?.room === id) delete pin.room;
  }
  problem.costs = problem.costs?.filter((cost) => cost.room !== id);
  if (!problem.costs?.length) delete problem.costs;
}

export function removeTrack(problem, id) {
  out(problem, 'tracks', id);
  for (const session of problem.sessions) {
    if (session.track === id) delete session.track;
    drop(session, 'tracks', id);
  }
  for (const track of problem.tracks ?? []) if (track.similar) delete track.similar[id];
  problem.costs = problem.costs?.filter((cost) => cost.track !== id);
  if (!problem.costs?.length) delete problem.costs;
}

export function removeSession(problem, id) {
  out(problem, 'sessions', id);
  for (const session of problem.sessions) {
    session.after = session.after?.filter((after) => (after.session ?? after) !== id);
    if (!session.after?.length) delete session.after;
  }
  problem.relations = problem.relations?.map((relation) => ({ ...relation, sessions: without(relation.sessions, id) })).filter((relation) => relation.sessions.length > 1);
  if (!problem.relations?.length) delete problem.relations;
  problem.costs = problem.costs?.filter((cost) => cost.session !== id);
  if (!problem.costs?.length) delete problem.costs;
}

/** Takes a slot or a resource out by its id, a relation or a cost by its place. */
export function removeFrom(part) {
  return (problem, name) => {
    problem[part] = problem[part].filter((one, at) => (one.id ?? at) !== name);
    if (problem[part].length === 0) delete problem[part];
    if (part === 'slots') forgetSlot(problem, name);
    if (part === 'resources') forgetResource(problem, name);
  };
}

function forgetSlot(problem, id) {
  for (const session of problem.sessions) drop(session, 'slots', id);
  problem.costs = problem.costs?.filter((cost) => cost.slot !== id);
  if (!problem.costs?.length) delete problem.costs;
}

function forgetResource(problem, id) {
  for (const { needs } of problem.sessions) if (needs?.resources) delete needs.resources[id];
}
