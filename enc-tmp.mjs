var __defProp = Object.defineProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};

// enc-tmp.ts
import sharp2 from "sharp";

// server/demo/pictures/render-drawing.ts
import sharp from "sharp";
function renderDrawing(svg) {
  return sharp(Buffer.from(svg)).flatten({ background: "#ffffff" }).toColourspace("srgb").jpeg({ quality: 90, chromaSubsampling: "4:4:4" }).toBuffer();
}

// server/demo/pictures/drawings/owl-in-rain.ts
var owl_in_rain_exports = {};
__export(owl_in_rain_exports, {
  owlInRain: () => owlInRain
});

// server/demo/pictures/kit/marks.ts
var ink = "";
var knocked = 'fill="#fff"';
function tint(share) {
  return `fill-opacity="${share}"`;
}
function scratched(width) {
  return `fill="none" stroke="#fff" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
}
function all(...marks) {
  return marks.flat().join("");
}
function oval(x, y, rx, ry, paint = ink, turn = 0) {
  return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" ${paint} transform="rotate(${turn} ${short(x)} ${short(y)})"/>`;
}
function box(x, y, width, height, paint = ink, round = 0) {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${round}" ${paint}/>`;
}
function shape(d2, paint = ink) {
  return `<path d="${d2}" ${paint}/>`;
}
function within(outline, ...marks) {
  const id = `c${hash(outline)}`;
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${marks.join("")}</g>`;
}
function short(value) {
  return String(Math.round(value * 10) / 10);
}
function times(count, make) {
  return Array.from({ length: count }, (_, place) => make(place));
}
function hash(text) {
  let sum = 2166136261;
  for (let place = 0; place < text.length; place++)
    sum = Math.imul(sum ^ text.charCodeAt(place), 16777619) >>> 0;
  return sum.toString(36);
}

// server/demo/pictures/kit/sheet.ts
var sheet = { width: 2e3, height: 1333 };
function printed(inks2, plates, slip = [4, -3]) {
  const { width, height } = sheet;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${inks2.paper}"/>`,
    plate(inks2.first, plates.first),
    plate(inks2.second, plates.second, `transform="translate(${slip[0]} ${slip[1]})"`),
    "</svg>"
  ].join("");
}
function plate(colour, marks, place = "") {
  return `<g ${place} color="${colour}" fill="currentColor" style="mix-blend-mode:multiply">${marks}</g>`;
}

// server/demo/pictures/kit/halftone.ts
function halftone(tone, { area = whole, pitch = 26, turn = 22, paint = ink } = {}) {
  const [cos, sin] = [Math.cos(turn * Math.PI / 180), Math.sin(turn * Math.PI / 180)];
  const [cx, cy] = [area.x + area.width / 2, area.y + area.height / 2];
  const reach = Math.ceil(Math.hypot(area.width, area.height) / 2 / pitch) + 1;
  let d2 = "";
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const [u, v] = [column * pitch, row * pitch];
      const [x, y] = [cx + u * cos - v * sin, cy + u * sin + v * cos];
      if (x < area.x || x > area.x + area.width || y < area.y || y > area.y + area.height) continue;
      const radius = Math.sqrt(Math.min(1, Math.max(0, tone(x, y)))) * pitch * 0.66;
      if (radius < 4.5) continue;
      const r = short(radius);
      d2 += `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
    }
  }
  return `<path d="${d2}" ${paint}/>`;
}
var whole = { x: -30, y: -30, width: sheet.width + 60, height: sheet.height + 60 };

// server/demo/pictures/kit/inks.ts
var inks = {
  black: "#2a2724",
  night: "#1f2f57",
  sea: "#1d6f86",
  pine: "#24563f",
  moss: "#7a8f3c",
  vermilion: "#e2512f",
  copper: "#bf6230",
  ochre: "#e0a136",
  rose: "#e89a8c",
  plum: "#5b3057",
  sky: "#7fb4cf",
  glow: "#27b7c9",
  sand: "#dcbf8c"
};
var papers = {
  warm: "#f4eddf",
  cool: "#edeee6",
  buff: "#efe2c8"
};

// server/demo/pictures/kit/outlines.ts
function around(points) {
  return `${bent(points, true)}Z`;
}
function straight(points) {
  return points.map(([x, y], place) => `${place ? "L" : "M"}${short(x)} ${short(y)}`).join("");
}
function bent(points, closed) {
  const count = points.length;
  const at = (place) => points[closed ? (place + count) % count : Math.min(count - 1, Math.max(0, place))] ?? [0, 0];
  const [x, y] = at(0);
  let d2 = `M${short(x)} ${short(y)}`;
  for (let place = 0; place < (closed ? count : count - 1); place++) {
    const [a, b, c2, e] = [at(place - 1), at(place), at(place + 1), at(place + 2)];
    const out = [b[0] + (c2[0] - a[0]) / 6, b[1] + (c2[1] - a[1]) / 6];
    const into = [c2[0] - (e[0] - b[0]) / 6, c2[1] - (e[1] - b[1]) / 6];
    d2 += `C${[...out, ...into, ...c2].map(short).join(" ")}`;
  }
  return d2;
}

// server/demo/pictures/kit/random.ts
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

// server/demo/pictures/drawings/owl-in-rain.ts
var owlInRain = {
  name: "owl-in-rain",
  focus: { x: 0.5, y: 0.46 },
  caption: "A barn owl hears a vole at 30 metres on a dry night and at four in drizzle, microphones on 26 birds have shown. Most of them gave up and waited under a roof.",
  alt: "The heart-shaped face of a barn owl, eyes almost shut, behind slanting lines of rain.",
  credit: "Illustration: Tomas Ekwall / The Meridian",
  language: "en",
  draw
};
function draw() {
  const mirror = (points) => [
    ...points,
    ...points.slice(1, -1).reverse().map(([x, y]) => [2e3 - x, y])
  ];
  const body = around(mirror([[1e3, 60], [1250, 90], [1440, 220], [1560, 470], [1570, 760], [1640, 960], [1720, 1240], [1740, 1500], [1e3, 1500]]));
  const heart = around(mirror([[1e3, 300], [1090, 225], [1250, 210], [1390, 320], [1440, 500], [1390, 700], [1250, 880], [1090, 985], [1e3, 1030]]));
  const rim = around(mirror([[1e3, 215], [1110, 150], [1280, 145], [1450, 270], [1510, 490], [1450, 730], [1290, 930], [1110, 1045], [1e3, 1095]]));
  const random = seeded(31);
  const speckles = times(120, () => {
    const [x, y] = [420 + random() * 1160, 1010 + random() * 330];
    return oval(x, y, 7, 13);
  });
  const rays = times(46, (place) => {
    const angle = place / 46 * Math.PI * 2;
    const [cx, cy] = [Math.cos(angle), Math.sin(angle)];
    return straight([[1e3 + cx * 425, 580 + cy * 425], [1e3 + cx * 560, 590 + cy * 560]]);
  });
  const rain = times(54, (place) => {
    const x = -160 + place * 44 + random() * 20;
    const y = -100 + random() * 900;
    const length = 180 + random() * 420;
    return straight([[x, y], [x - length * 0.16, y + length]]);
  });
  const eye = (x, side) => shape(around([[x - 92 * side, 500], [x - 30 * side, 478], [x + 50 * side, 500], [x + 84 * side, 560], [x + 20 * side, 566], [x - 50 * side, 548]]));
  return printed(
    { paper: papers.warm, first: inks.night, second: inks.ochre },
    {
      first: all(
        box(-20, -20, 2040, 1373, tint(0.92)),
        shape(body, knocked),
        within(body, halftone((x, y) => 0.1 + (y - 150) / 1500 * 0.5 + Math.abs(x - 1e3) / 1700 - 0.12, { area: { x: 400, y: 40, width: 1260, height: 1320 }, pitch: 30 }), ...speckles),
        shape(rim),
        within(rim, ...rays.map((d2) => shape(d2, scratched(9)))),
        shape(heart, knocked),
        within(heart, halftone((x, y) => 0.75 - Math.abs(x - 1e3) / 150 - Math.abs(y - 520) / 520, { area: { x: 780, y: 300, width: 440, height: 560 }, pitch: 24 })),
        eye(808, 1),
        eye(1192, -1),
        shape(around([[1e3, 620], [1040, 690], [1034, 800], [1e3, 860], [966, 800], [960, 690]])),
        rain.slice(0, 27).map((d2) => shape(d2, scratched(5))),
        rain.slice(27).map((d2) => shape(d2, scratched(8)))
      ),
      second: all(
        shape(body, tint(0.85)),
        shape(heart, knocked),
        shape(around([[1e3, 640], [1024, 700], [1018, 770], [1e3, 800], [982, 770], [976, 700]]))
      )
    }
  );
}

// enc-tmp.ts
var d = Object.values(owl_in_rain_exports)[0];
var cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
var c = cpu();
var jpg = await renderDrawing(typeof d === "function" ? d() : d.draw());
console.log("draw", cpu() - c, jpg.length);
c = cpu();
var raw = await sharp2(jpg).raw().toBuffer({ resolveWithObject: true });
var src = () => sharp2(raw.data, { raw: raw.info });
for (const e of [0, 1, 2]) {
  let n2 = 0;
  for (const w of [480, 800, 1200, 1600, 2e3, 240, 480, 800, 1200]) n2 += (await src().resize(w).avif({ quality: 50, effort: e }).toBuffer()).length;
  console.log("avif", e, cpu() - c, n2);
  c = cpu();
}
for (const e of [0, 2, 4]) {
  let n2 = 0;
  for (const w of [480, 800, 1200, 1600, 2e3, 240, 480, 800, 1200]) n2 += (await src().resize(w).webp({ quality: 76, effort: e }).toBuffer()).length;
  console.log("webp", e, cpu() - c, n2);
  c = cpu();
}
var n = 0;
for (const w of [800, 1600, 480, 1200, 1200, 1200, 1200, 1200]) n += (await src().resize(w).jpeg({ quality: 80, mozjpeg: true }).toBuffer()).length;
console.log("jpg", cpu() - c, n);
