// Draws color.png and outline.png of the Teams app: a speech bubble with a tick in it. Run: node manifests/teams/icons.mjs
import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

// Distances to a shape's edge, negative inside; all in units of the whole icon, 0 to 1, from the upper left.
const box = (x, y, cx, cy, w, h, r) => {
  const dx = Math.abs(x - cx) - w / 2 + r, dy = Math.abs(y - cy) - h / 2 + r;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
};
const stroke = (x, y, [ax, ay], [bx, by], thick) => {
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) - thick / 2;
};
const triangle = (x, y, points) => Math.max(...points.map(([ax, ay], i) => {
  const [bx, by] = points[(i + 1) % 3];
  return ((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / Math.hypot(bx - ax, by - ay);
}));

const bubble = (x, y) => Math.min(
  box(x, y, 0.5, 0.46, 0.62, 0.46, 0.12),
  triangle(x, y, [[0.52, 0.64], [0.32, 0.84], [0.3, 0.64]]));
const tick = (thick) => (x, y) => Math.min(
  stroke(x, y, [0.37, 0.47], [0.46, 0.56], thick), stroke(x, y, [0.46, 0.56], [0.64, 0.37], thick));

const color = (x, y) => tick(0.07)(x, y) < 0 ? [0x1f, 0x4d, 0x47, 255] : bubble(x, y) < 0 ? [255, 255, 255, 255] : [0x1f, 0x4d, 0x47, 255];

// White on nothing, as Teams wants it, and nearly to the edge: it is shown small.
const larger = (at) => 0.5 + (at - 0.5) / 1.32;
const outline = (x, y) => {
  const [u, v] = [larger(x), larger(y + 0.02)];
  return Math.abs(bubble(u, v)) < 0.028 || tick(0.062)(u, v) < 0 ? [255, 255, 255, 255] : [255, 255, 255, 0];
};

// Each pixel is the mean of 64 points in it.
function png(size, paint) {
  const rows = Buffer.alloc(size * (1 + size * 4)), n = 8;
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < n * n; i++) {
        const [r, g, b, a] = paint((px + ((i % n) + 0.5) / n) / size, (py + (Math.floor(i / n) + 0.5) / n) / size);
        [r * a, g * a, b * a, a].forEach((value, at) => (sum[at] += value));
      }
      const shown = sum[3] ? sum.slice(0, 3).map((value) => Math.round(value / sum[3])) : [255, 255, 255];
      rows.set([...shown, Math.round(sum[3] / (n * n))], py * (1 + size * 4) + 1 + px * 4);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]), length = Buffer.alloc(4), sum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

for (const [name, size, paint] of [["color", 192, color], ["outline", 32, outline]])
  writeFileSync(new URL(`${name}.png`, import.meta.url), png(size, paint));
