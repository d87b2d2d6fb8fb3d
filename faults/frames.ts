/** Cuts a stream of WebSocket bytes into whole messages; control frames are messages of their own. */
export function openFrames(): (part: Buffer) => { bytes: Buffer; isControl: boolean }[] {
  let waiting = Buffer.alloc(0);
  let begun: Buffer[] = [];
  return (part) => {
    waiting = Buffer.concat([waiting, part]);
    const whole: { bytes: Buffer; isControl: boolean }[] = [];
    for (let frame = firstFrame(waiting); frame; frame = firstFrame(waiting)) {
      const bytes = waiting.subarray(0, frame.length);
      waiting = waiting.subarray(frame.length);
      if (frame.isControl) whole.push({ bytes, isControl: true });
      else {
        begun.push(bytes);
        if (!frame.isLast) continue;
        whole.push({ bytes: Buffer.concat(begun), isControl: false });
        begun = [];
      }
    }
    return whole;
  };
}

/** The length and kind of the first frame, header included (RFC 6455, 5.2); null if it is not all there. */
function firstFrame(bytes: Buffer) {
  if (bytes.length < 2) return null;
  const [first = 0, second = 0] = bytes;
  const mask = second & 0x80 ? 4 : 0;
  const short = second & 0x7f;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  if (bytes.length < 2 + extra) return null;
  const size =
    extra === 2 ? bytes.readUInt16BE(2) : extra === 8 ? Number(bytes.readBigUInt64BE(2)) : short;
  const length = 2 + extra + mask + size;
  if (bytes.length < length) return null;
  return { length, isLast: (first & 0x80) !== 0, isControl: (first & 0x08) !== 0 };
}
