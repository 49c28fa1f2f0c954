/** What the route says to who cannot see it. Numbers stand behind a non-breaking space. */
export const nl = {
  landmark: (slide: string | null) =>
    slide === null ? 'De zes stappen' : `De zes stappen, dia\u00a0${slide}`,
  steps: [
    'voer een gesprek over de kinderen en het ouderschap',
    'peil naar de veiligheid thuis en het welzijn van de kinderen',
    'ondersteun de cliënt in zijn rol als ouder',
    'ga verder na of er sprake is van verontrusting en bereidheid',
    'herstel de veiligheid',
    'betrek een gemandateerde voorziening',
  ],
  stone: (step: number, sentence: string) => `Stap\u00a0${step}: ${sentence}`,
  current: 'huidige stap',
  done: 'gezet',
} as const;
