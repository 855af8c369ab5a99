// Makes webapp/icons/tabler.svg from names.txt. Run with Node where @tabler/icons is installed:
//   node make.mjs path/to/node_modules/@tabler/icons
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const icons = process.argv[2];
const version = JSON.parse(readFileSync(join(icons, 'package.json'), 'utf8')).version;
const names = [...new Set(readFileSync(join(here, 'names.txt'), 'utf8').split(/\s+/).filter(Boolean))].sort();

const symbols = names.map((name) => {
  const outline = join(icons, 'icons', 'outline', `${name}.svg`);
  const filled = join(icons, 'icons', 'filled', `${name.replace(/-filled$/, '')}.svg`);
  const isOutline = existsSync(outline);
  if (!isOutline && !existsSync(filled)) {
    throw new Error(`Tabler has no icon "${name}"`);
  }
  const svg = readFileSync(isOutline ? outline : filled, 'utf8');
  const shapes = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, '').replace(/\s*\n\s*/g, '');
  const style = isOutline ? 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"' : 'fill="currentColor"';
  return `<symbol id="${name}" viewBox="0 0 24 24" ${style}>${shapes}</symbol>`;
});

writeFileSync(join(here, '..', 'webapp', 'icons', 'tabler.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg"><!-- Tabler Icons ${version}, MIT License, Copyright (c) 2020 Paweł Kuna -->\n${symbols.join('\n')}\n</svg>\n`);
