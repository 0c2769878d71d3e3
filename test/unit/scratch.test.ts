import { it } from 'vitest';
import { layOut } from '../../src/analysis/layout/layout';
import fs from 'node:fs';
it('x', () => {
  for (const f of (process.env.F??'').split(',')) { const t = fs.readFileSync(f, 'utf8'); 
    for (const b of layOut(t, f.endsWith('.md'))) console.log(b.kind.padEnd(11), b.dateline? 'DL['+b.text.slice(b.dateline.start,b.dateline.end)+']':'', b.label ? `LB(${b.label.form})[${b.text.slice(b.label.start, b.label.end)}]` : '', b.text.slice(0, 100)); }
});
