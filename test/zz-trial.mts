import { mkdtempSync, mkdirSync, writeFileSync, rmSync } from 'node:fs';
import { publishedVersions, caseDocuments, root } from './published.ts';
import { applyPatch } from '@waypost/generate/cases';
import { peers } from './peers/peers.ts';
import { compare } from './peers/compare.ts';
import { writeDocuments } from './peers/documents.ts';
const vs = await publishedVersions();
const work = mkdtempSync('/tmp/zz-');
// 1: trailing newline probes
for (const v of vs) {
  const dir = `${work}/${v.format}-nl`; mkdirSync(dir);
  let n=0; const bases = new Map<string, any>(v.examples);
  for (const [c,d] of caseDocuments(v)) if (!c.findings.length) bases.set(c.id,d);
  for (const c of v.derived) if (c.id.endsWith(':pattern')) {
    const path = c.patch[0]!.path; let x:any = bases.get(c.base); for (const s of path.split('/').slice(1)) x=x[s.replace(/~1/g,'/').replace(/~0/g,'~')];
    if (typeof x !== 'string') throw new Error(c.id);
    writeFileSync(`${dir}/${n++}.json`, JSON.stringify(applyPatch(bases.get(c.base), [{op:'replace',path,value:x+'\n'}])));
  }
  const out = [];
  for (const p of peers) out.push(p.name, [...(await p.judge(`${root}specs/${v.format}/v${v.version}/schema.json`, dir)).values()].filter(Boolean).length);
  console.log(v.format, 'newline probes', n, 'accepted by', ...out);
}
// 2: mutations
const v = vs.find((x) => x.format === 'validation-report')!;
const docs = await writeDocuments(v, `${work}/docs`);
const sites: [any,string,string][] = [];
const walk = (n:any, at:string) => { if (typeof n!=='object'||!n) return; for (const k of Object.keys(n)) { if (['maxLength','minLength','maxItems','pattern','required','enum','minimum','maximum','additionalProperties','const','type'].includes(k) && typeof n[k]!=='undefined' && !at.endsWith('/properties')) sites.push([n,k,at]); walk(n[k], `${at}/${k}`);} };
const schema = structuredClone(v.schema) as any; walk(schema,'');
let seed=7; const rnd=()=> (seed = (seed*1103515245+12345)&0x7fffffff)/0x7fffffff;
for (let i=0;i<12;i++) {
  const [node,k,at]=sites[Math.floor(rnd()*sites.length)]!; const old=node[k]; delete node[k];
  writeFileSync(`${work}/m.json`, JSON.stringify(schema)); node[k]=old;
  const r = [];
  for (const p of peers) { try { r.push(`${p.name} ${compare(docs, await p.judge(`${work}/m.json`, `${work}/docs`), {}).differences.length}`); } catch (e) { r.push(`${p.name} refuses: ${String(e).slice(0,150)}`);} }
  console.log(`without ${at}/${k}:`, r.join(' | '));
}
rmSync(work,{recursive:true});
