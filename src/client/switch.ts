const channelName = 'kindreflex/session';

/** Tells the trainer's other pages in this browser that there is another session now. */
export function tellOtherPages(): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('other');
  channel.close();
}

/** Calls back when another page of this browser took up another session. */
export function onOtherSession(act: () => void): void {
  if (!('BroadcastChannel' in globalThis)) return;
  new BroadcastChannel(channelName).addEventListener('message', act);
}
