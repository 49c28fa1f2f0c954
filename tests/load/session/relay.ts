import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Envelope } from '../../../src/protocol/envelope.ts';

/**
 * The plainest relay one could write with socket.io, to compare with: it passes on what it hears. It keeps nothing,
 * checks nobody, and knows no limits. What a trainer says goes to all, what a phone says to trainers only: passed on
 * to all it would be 200 times the work, which no product does.
 */
export async function startRelay(port: number): Promise<{ readonly port: number }> {
  const httpServer = createServer();
  const io = new Server(httpServer, { serveClient: false });
  let seq = 0;
  io.on('connection', (socket) => {
    const { role } = socket.handshake.auth;
    void socket.join(['all', role]);
    socket.on('put', (envelopes: readonly Envelope[], answer: (reply: object) => void) => {
      const items = envelopes.map((envelope) => ({ ...envelope, seq: ++seq }));
      answer({ results: items.map((item) => ({ ok: true, seq: item.seq })) });
      io.to(role === 'trainer' ? 'all' : 'trainer').emit('envelopes', { items });
    });
    socket.emit('welcome', {});
    socket.emit('envelopes', { items: [] });
  });
  httpServer.listen(port, '127.0.0.1');
  await once(httpServer, 'listening');
  return { port: (httpServer.address() as AddressInfo).port };
}
