/** Every limit of the session, each with what it stops. Sizes in bytes, times in ms. */
export const limits = {
  /** One frame or body: stops 50 MB messages before they are parsed. */
  frameBytes: 256 * 1024,
  /** One sealed body as base64url text: stops a single entry from filling a phone. */
  bodyChars: 64 * 1024,
  /** Envelopes in one `put`: bounds the work of one event-loop turn. */
  envelopesPerPut: 50,
  /** Participants in one `assign`: bounds the work of one commit; a full room is put into groups in a few of them. */
  assignments: 500,
  /** Envelopes in one batch to a device that joins: keeps a late trainer's frames small. */
  envelopesPerBatch: 200,
  /** Envelopes kept per author: stops one device from filling the disk. */
  envelopesPerAuthor: 500,
  /** Characters of sealed bodies per participant, and of all participants of a room: the same, in size. */
  sizePerAuthor: 2 * 1024 * 1024,
  sizePerRoom: 128 * 1024 * 1024,
  /** Participants that one room remembers: stops a device that comes in under ever new names. */
  authorsPerRoom: 3_000,
  /** One room's file: well above all that fits in it by the limits before, so only a fault of ours reaches it. */
  fileBytes: 512 * 1024 * 1024,
  /** Messages a second per connection, and the burst above it: stops floods. */
  messagesPerSecond: 40,
  messageBurst: 120,
  /** Bytes a second of one connection's messages, and the burst above it: stops large messages where few are enough. */
  bytesPerSecond: 512 * 1024,
  byteBurst: 4 * 1024 * 1024,
  /** Refused messages in a row after which a connection is closed: answering a flood costs too. */
  refusedInARow: 200,
  /** Messages waiting for a device that does not read them: its connection is closed, it resumes after its `since`. */
  backlog: 500,
  /** Connections of one process, and of one room: bounds memory. */
  connections: 4_000,
  connectionsPerRoom: 1_500,
  /** Connections of one participant in a room: stops one device that takes all places; a phone has a few tabs. */
  connectionsPerAuthor: 20,
  /** New connections a second per address, and the burst above it: a full room behind one address may return at once. */
  connectsPerSecond: 100,
  connectBurst: 1_600,
  /** Addresses remembered for the limits per address: bounds that memory. */
  addresses: 10_000,
  /** Body of one http request: stops large ones before they are parsed. */
  requestBytes: 4 * 1024,
  /** Time in which a connection must be in a room: frees half-open sockets. */
  joinMs: 5_000,
  /** Failed joins per address and minute: stops guessing room ids; right ones are never counted. */
  failedJoinsPerMinute: 20,
  /** Rooms kept by one process: stops a stolen opener key from filling the disk. */
  rooms: 500,
  /** Longest life of a room after its end: 30 days. */
  retentionMs: 30 * 24 * 3_600_000,
} as const;
