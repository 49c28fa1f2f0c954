/** Where what somebody sent stands now, in the words of the phone. */
export const nl = {
  device: 'Op dit toestel',
  sent: 'Verstuurd',
  trainer: 'Bij de trainer',
  refused: 'Niet aangenomen. Het blijft op dit toestel.',
} as const;
