/** Every limit of the session, each with what it stops. Sizes in bytes, times in ms. */
export const limits = {
  /** One frame or body: stops 50 MB messages before they are parsed. */
  frameBytes: 256 * 1024,
  /** One sealed body as base64url text: stops a single entry from filling a phone. */
  bodyChars: 64 * 1024,
  /** Envelopes in one `put`: bounds the work of one event-loop turn. */
  envelopesPerPut: 50,
  /** Envelopes in one batch to a device that joins: keeps a late trainer's frames small. */
  envelopesPerBatch: 200,
  /** Envelopes kept per author: stops one device from filling the disk. */
  envelopesPerAuthor: 500,
  /** Messages a second per connection, and the burst above it: stops floods. */
  messagesPerSecond: 40,
  messageBurst: 120,
  /** Connections of one process, and of one room: bounds memory. */
  connections: 4_000,
  connectionsPerRoom: 1_500,
  /** Time in which a connection must be in a room: frees half-open sockets. */
  joinMs: 5_000,
  /** Failed joins per address and minute: stops guessing room ids; right ones are never counted. */
  failedJoinsPerMinute: 20,
  /** Rooms kept by one process: stops a stolen opener key from filling the disk. */
  rooms: 500,
  /** Longest life of a room after its end: 30 days. */
  retentionMs: 30 * 24 * 3_600_000,
} as const;
