const day = new Intl.DateTimeFormat('nl-BE', { weekday: 'long', day: 'numeric', month: 'long' });

/** What the care button and all behind it say. */
export const nl = {
  open: 'Zorg',
  close: 'Sluit',
  title: 'Even zorg nodig?',
  hide: 'Verberg mijn scherm',
  hideHow: 'Dan staat hier enkel een landschap met de klok. Eén tik brengt alles terug.',
  back: 'Terug naar de workshop',
  call: 'Ik heb even iemand nodig',
  callHow: (number: string | null) =>
    `Alleen de trainer krijgt dit te zien, stil${number === null ? '' : `, met jouw nummer: ${number}`}. Het komt niet op het grote scherm.`,
  called: (number: string | null) =>
    number === null
      ? 'Je hebt de trainer gevraagd.'
      : `Je hebt de trainer gevraagd. Jouw nummer is ${number}.`,
  calledHow: 'Komt er niemand? Spreek de trainer aan, of iemand die je vertrouwt.',
  place: 'Waar ben je? (mag leeg)',
  placeExample: 'bv. aan de deur',
  placeSend: 'Laat het weten',
  placeSent: 'Genoteerd.',
  withdraw: 'Het hoeft niet meer',
  withdrawn: 'Je vraag is ingetrokken.',
  skip: 'Overslaan mag altijd, bij alles, zonder uitleg. Niemand ziet wie iets overslaat.',
  clock: (now: Date) => `${now.getHours()}.${String(now.getMinutes()).padStart(2, '0')}`,
  day: (now: Date) => day.format(now),
} as const;
