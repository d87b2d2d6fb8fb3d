/**
 * The little of the tar format (POSIX.1-1988 ustar) that a backup needs: plain files with a name
 * and a size. Sizes over 8 GiB are written as GNU tar and bsdtar write and read them.
 */
export type Member = { name: string; size: number; content: AsyncIterable<Uint8Array> };

const block = 512;

/** The bytes of an archive of these members. A content that is not as long as was said is a fault. */
export async function* tarOf(members: AsyncIterable<Member>): AsyncGenerator<Uint8Array> {
  for await (const { name, size, content } of members) {
    yield headerOf(name, size);
    let written = 0;
    for await (const part of content) {
      written += part.length;
      yield part;
    }
    if (written !== size) throw new WrongLength(name);
    yield new Uint8Array(padding(size));
  }
  yield new Uint8Array(2 * block);
}

/** What was to be written changed while it was being written. */
export class WrongLength extends Error {
  constructor(readonly member: string) {
    super(member);
  }
}

/** An archive that is not one of ours, in words. */
export class NotOurTar extends Error {}

/** The members of an archive, in their order. Each content must be read to its end before the next. */
export async function* membersIn(archive: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const bytes = readerOf(archive);
  for (;;) {
    const header = await bytes.exactly(block);
    if (header.every((byte) => byte === 0)) break;
    const { name, size } = parseHeader(header);
    let left = size;
    const content = (async function* () {
      while (left > 0) {
        const part = await bytes.some(left);
        left -= part.length;
        yield part;
      }
    })();
    yield { name, size, content };
    if (left > 0) throw new Error(`${name} was not read to its end.`);
    if (!isEmpty(await bytes.exactly(padding(size))))
      throw new NotOurTar(`After ${name} stands something that is not padding.`);
  }
  if (!isEmpty(await bytes.exactly(block)) || !(await bytes.isOver()))
    throw new NotOurTar("After the end of the archive stands something more.");
}

function headerOf(name: string, size: number): Uint8Array {
  const header = Buffer.alloc(block);
  const { prefix, rest } = splitName(name);
  header.write(rest, 0);
  header.write("0000600\0", 100);
  header.write("0000000\0", 108);
  header.write("0000000\0", 116);
  writeSize(header, size);
  header.write("00000000000\0", 136);
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\0", 257);
  header.write("00", 263);
  header.write(prefix, 345);
  header.write(`${sumOf(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

function writeSize(header: Buffer, size: number) {
  if (size < 8 ** 11) header.write(`${size.toString(8).padStart(11, "0")}\0`, 124);
  else {
    header.writeUInt8(0x80, 124);
    header.writeBigUInt64BE(BigInt(size), 128);
  }
}

/** A long name is cut at a slash into two fields. */
function splitName(name: string): { prefix: string; rest: string } {
  if (Buffer.byteLength(name) <= 100) return { prefix: "", rest: name };
  for (let at = name.indexOf("/"); at > 0; at = name.indexOf("/", at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(rest) <= 100 && rest !== "")
      return { prefix, rest };
  }
  throw new NotOurTar(`The name ${name} is too long for a tar file.`);
}

function parseHeader(header: Buffer): { name: string; size: number } {
  const sum = Number.parseInt(header.toString("latin1", 148, 154), 8);
  if (header.toString("latin1", 257, 265) !== "ustar\u000000" || sum !== sumOf(header))
    throw new NotOurTar("A heading in the archive is damaged.");
  const prefix = textIn(header, 345, 500);
  const name = [prefix, textIn(header, 0, 100)].filter(Boolean).join("/");
  if (header.toString("latin1", 156, 157) !== "0")
    throw new NotOurTar(`${name} is not a plain file.`);
  return { name, size: sizeIn(header) };
}

function sizeIn(header: Buffer): number {
  if (header.readUInt8(124) === 0x80) return Number(header.readBigUInt64BE(128));
  const octal = header.toString("latin1", 124, 136);
  if (!/^[0-7]{11}\0$/.test(octal)) throw new NotOurTar("A heading in the archive is damaged.");
  return Number.parseInt(octal, 8);
}

function textIn(header: Buffer, from: number, to: number): string {
  const field = header.subarray(from, to);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? field.length : end);
}

/** The sum of all bytes, with the sum's own field taken as spaces. */
function sumOf(header: Buffer): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

function isEmpty(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** Hands out a stream in the lengths that are asked for. */
function readerOf(stream: AsyncIterable<Uint8Array>) {
  const parts = stream[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const fill = async () => {
    while (rest.length === 0) {
      const next = await parts.next();
      if (next.done) return false;
      rest = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    }
    return true;
  };
  const some = async (most: number) => {
    if (!(await fill())) throw new NotOurTar("The archive ends too early.");
    const part = rest.subarray(0, most);
    rest = rest.subarray(part.length);
    return part;
  };
  return {
    some,
    exactly: async (length: number) => {
      const found: Buffer[] = [];
      for (let left = length; left > 0; left -= found.at(-1)?.length ?? 0)
        found.push(await some(left));
      return Buffer.concat(found);
    },
    isOver: async () => !(await fill()),
  };
}
