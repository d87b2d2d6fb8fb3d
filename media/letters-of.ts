/** The characters that a TrueType font has, by its table `cmap` in the format that ours are written in (4). */
export function lettersOf(font: Buffer): Set<number> {
  const letters = new Set<number>();
  const table = tableOf(font, "cmap");
  for (let record = 0; record < table.readUInt16BE(2); record++) {
    const at = table.readUInt32BE(4 + 8 * record + 4);
    if (table.readUInt16BE(at) !== 4) continue;
    const double = table.readUInt16BE(at + 6);
    const ends = at + 14;
    const starts = ends + double + 2;
    const steps = starts + double;
    const offsets = steps + double;
    for (let segment = 0; segment < double; segment += 2) {
      const first = table.readUInt16BE(starts + segment);
      const last = table.readUInt16BE(ends + segment);
      const offset = table.readUInt16BE(offsets + segment);
      for (let code = first; code <= last && code !== 0xffff; code++) {
        const place = offsets + segment + offset + 2 * (code - first);
        const glyph =
          offset === 0 ? code + table.readInt16BE(steps + segment) : table.readUInt16BE(place);
        if ((glyph & 0xffff) !== 0) letters.add(code);
      }
    }
  }
  return letters;
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let place = 0; place < font.readUInt16BE(4); place++) {
    const at = 12 + 16 * place;
    if (font.toString("latin1", at, at + 4) !== tag) continue;
    const start = font.readUInt32BE(at + 8);
    return font.subarray(start, start + font.readUInt32BE(at + 12));
  }
  throw new Error(`The font has no table "${tag}".`);
}
