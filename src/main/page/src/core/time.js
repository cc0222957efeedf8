// Times are local to the event's zone. Inside the page they are minutes since 1970, as if that zone were UTC.

/** Minutes of a text like 2017-06-19T10:00; of a date alone, its midnight. */
export function minuteOf(text) {
  const [date, clock = '00:00'] = text.split('T');
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 60000 + clockMinutes(clock);
}

/** Minutes after midnight of a text like 10:00; hours beyond 24 are those of the following night. */
export function clockMinutes(clock) {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The text of a minute, like 2017-06-19T10:00. */
export function timeText(minute) {
  return new Date(minute * 60000).toISOString().slice(0, 16);
}

/** The date of a minute, like 2017-06-19. */
export function dateText(minute) {
  return timeText(minute).slice(0, 10);
}

/** Minutes after midnight as a clock of the same day, like 26:00 for 2 a.m. of the next. */
export function clockText(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Moves a minute to the nearest step of a grid that begins at origin. */
export function snap(minute, grid, origin) {
  return origin + Math.round((minute - origin) / grid) * grid;
}
