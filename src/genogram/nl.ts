/** What the page of the genogram says about this device. */
export const nl = {
  refused:
    'Dit toestel kan het genogram niet bewaren. Je kan verder tekenen; kies “Bewaar als bestand” in het menu voor je de pagina sluit.',
  damaged: (problem: string) =>
    `Het genogram op dit toestel is niet te lezen. Het blijft apart bewaard; je begint nu met een leeg blad. ${problem}`,
  other:
    'Dit genogram is in een ander tabblad veranderd. Je ziet nu dat; met “Ongedaan maken” keer je terug.',
  notWiped: 'Het wissen is niet gelukt. Probeer het opnieuw, of wis de sitegegevens in je browser.',
  wiped: 'Alles van het genogram is van dit toestel gewist.',
};
