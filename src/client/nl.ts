const day = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long' });

/** What every page says alike. Times in epoch ms, shown in this device's own zone. */
export const nl = {
  /** `16.30 uur` */
  hour(at: number): string {
    const date = new Date(at);
    return `${date.getHours()}.${String(date.getMinutes()).padStart(2, '0')}\u00a0uur`;
  },
  /** `vrijdag 27 november om 16.30 uur` */
  moment(at: number): string {
    return `${day.format(at)} om ${nl.hour(at)}`;
  },
  wholeRoom: 'De hele groep',
} as const;
