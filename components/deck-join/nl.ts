/** What the join card says beside the address and the words. */
export const nl = {
  alone: 'Vandaag zonder telefoons: we praten samen, en de trainer typt mee.',
  paper: 'Tijdens de workshop deed je mee op je eigen toestel, of we praatten samen en de trainer typte mee.',
  scan: 'Scan met je telefoon',
  qr: (address: string) => `QR-code die ${address} opent met de vier woorden al ingevuld`,
  surf: 'of surf naar',
  words: 'en typ deze vier woorden',
  people: (count: number) =>
    count === 0 ? 'Nog niemand doet mee' : count === 1 ? '1 mens doet mee' : `${count} mensen doen mee`,
} as const;
