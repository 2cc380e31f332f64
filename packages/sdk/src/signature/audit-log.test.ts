import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, canonicalEntry, GENESIS, verifyAudit } from './signature.ts';

type Change = Partial<Record<keyof AuditEntry, unknown>> & Record<string, unknown>;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** An entry with a hash that fits it. */
const sealed = (entry: object) => ({ ...entry, hash: sha256(canonicalEntry(entry) as string) }) as AuditEntry;

/** Entries 1 to 6, each bound to the one before; the third says more. */
function chainOf(detail = 'réunie à « Cotonou »\n\t\u2028\u{1f600}'): AuditEntry[] {
  const chain: AuditEntry[] = [];
  for (let seq = 1; seq <= 6; seq += 1) {
    const at = `2026-01-0${seq}T08:00:00.000Z`;
    const own = { seq, at, actor: 'key-1', action: 'createReview', target: `id-${seq}`, outcome: 'done' };
    chain.push(sealed({ ...own, ...(seq === 3 && { detail }), previous: chain.at(-1)?.hash ?? GENESIS }));
  }
  return chain;
}
const log = chainOf();
const [e1, e2, e3, e4, e5, e6] = log as [AuditEntry, AuditEntry, AuditEntry, AuditEntry, AuditEntry, AuditEntry];
const whole = { isWhole: true, entries: 6, first: e1, last: e6, isFromStart: true };

describe('an entry', () => {
  it('is hashed as canonical JSON: without blanks, its names in order', async () => {
    const entry = {
      seq: 1,
      at: '2026-01-31T09:30:00.000Z',
      actor: 'é',
      action: 'createReview',
      target: 'x',
      outcome: 'done',
      detail: '"\\\n\u0001 €',
      previous: GENESIS,
      // printf '%s' '{"action":"createReview","actor":"é",…,"detail":"\"\\\n\u0001 €",…,"seq":1,"target":"x"}' | sha256sum
      hash: '9f311893633343606af1ef6ffc20da3c9ee97c4e77f0b3444644e1bfd60cac5a',
    };
    expect(await verifyAudit([entry])).toMatchObject({ isWhole: true });
  });
});

describe('a log that is whole', () => {
  it.each([
    ['the oldest first', log],
    ['the latest first', log.toReversed()],
    ['pages in any order', [e5, e6, e1, e2, e3, e4]],
    ['pages that overlap', [e6, e5, e4, e3, e4, e3, e2, e1]],
    ['a page twice', [...log, ...log]],
  ])('%s', async (_, entries) => {
    expect(await verifyAudit(entries)).toEqual(whole);
  });

  it.each([
    ['its end', [e4, e5, e6], { entries: 3, first: e4, isFromStart: false }],
    ['its beginning', [e1, e2], { entries: 2, last: e2 }],
    ['one entry', [e3], { entries: 1, first: e3, last: e3, isFromStart: false }],
  ])('in a part: %s', async (_, entries, more) => {
    expect(await verifyAudit(entries)).toEqual({ ...whole, ...more });
  });

  it.each([
    ['of the first', e1.hash, log, 1],
    ['of one between', e4.hash, log, 4],
    ['of the last', e6.hash, log, 6],
    ['of the one before a part', e3.hash, [e4, e5, e6], 3],
    ['of none, before the first', GENESIS, log, 0],
  ])('has a noted hash: %s', async (_, noted, entries, notedSeq) => {
    expect(await verifyAudit(entries, { noted })).toMatchObject({ isWhole: true, notedSeq });
  });

  it('may say more than is known today', async () => {
    const more = sealed({ ...e3, more: 'of a later version' });
    expect(await verifyAudit([more, sealed({ ...e4, previous: more.hash })])).toMatchObject({ isWhole: true });
  });
});

describe('a log that is broken', () => {
  /** The log with another entry in the place of one. */
  const instead = (seq: number, entry: unknown) => log.map((one) => (one.seq === seq ? entry : one));
  const changed = (seq: number, change: Change) => instead(seq, { ...log[seq - 1], ...change });
  /** Entry `seq` changed together with its hash, and with the following ones bound to it as far as said. */
  const rewritten = (seq: number, to: number) => {
    let previous = log[seq - 2]?.hash ?? GENESIS;
    return log.map((one) => {
      if (one.seq < seq || one.seq > to) return one;
      const made = sealed({ ...one, actor: 'somebody', previous });
      previous = made.hash;
      return made;
    });
  };
  const { hash: _, ...unsealed } = e3;
  const { actor: __, ...nobody } = e3;

  const damages: [what: string, entries: unknown[], fault: object][] = [
    ['an actor changed', changed(3, { actor: 'key-2' }), { fault: 'changed', index: 2, seq: 3 }],
    ['a time changed', changed(2, { at: '2026-01-02T08:00:00.001Z' }), { fault: 'changed', index: 1, seq: 2 }],
    ['a detail taken away', changed(3, { detail: undefined }), { fault: 'changed', index: 2, seq: 3 }],
    ['a detail added', changed(6, { detail: '' }), { fault: 'changed', index: 5, seq: 6 }],
    ['another hash', changed(4, { hash: e3.hash }), { fault: 'changed', index: 3, seq: 4 }],
    ['another previous', changed(4, { previous: e2.hash }), { fault: 'changed', index: 3, seq: 4 }],
    ['another number', changed(6, { seq: 7 }), { fault: 'changed', index: 5, seq: 7 }],
    ['a member more', changed(2, { note: 'x' }), { fault: 'changed', index: 1, seq: 2 }],
    ['a member named __proto__', instead(2, withProto(e2)), { fault: 'changed', index: 1, seq: 2 }],
    ['a detail in another normal form', changed(3, { detail: e3.detail?.normalize('NFD') }), { fault: 'changed' }],
    ['an entry taken out', log.toSpliced(2, 1), { fault: 'missing', index: 2, from: 3, to: 3 }],
    ['several taken out', [e6, e2, e1], { fault: 'missing', index: 0, from: 3, to: 5 }],
    ['a last entry written anew', rewritten(5, 5), { fault: 'unlinked', index: 5, seq: 6 }],
    ['several written anew', rewritten(2, 4), { fault: 'unlinked', index: 4, seq: 5 }],
    ['a beginning that is none', [sealed({ ...e1, previous: e6.hash })], { fault: 'unlinked', index: 0, seq: 1 }],
    ['a second beginning', [sealed({ ...e3, previous: GENESIS })], { fault: 'unlinked', index: 0, seq: 3 }],
    ['two of one number', [...log, ...rewritten(6, 6).slice(5)], { fault: 'twice', index: 6, seq: 6 }],
    ['two logs of one beginning', [...rewritten(3, 6), ...log], { fault: 'twice', index: 8, seq: 3 }],
    ['nothing', [], { fault: 'empty' }],
    ['two faults: the first', changed(5, { actor: 'x' }).toSpliced(1, 1), { fault: 'missing', from: 2, to: 2 }],
  ];
  it.each(damages)('%s', async (_, entries, fault) => {
    expect(await verifyAudit(entries)).toMatchObject({ isWhole: false, ...fault });
    // The same place in a log the other way round.
    const { index, ...rest } = fault as { index?: number };
    const turned = index === undefined ? {} : { index: entries.length - 1 - index };
    const isOfTwo = (fault as { fault: string }).fault === 'twice';
    expect(await verifyAudit(entries.toReversed())).toMatchObject({ ...rest, ...(isOfTwo ? {} : turned) });
  });

  const cyclic: Change = { ...e3 };
  cyclic.more = cyclic;
  const strangers: [what: string, entry: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 3],
    ['a text', 'entry'],
    ['a list', []],
    ['an empty object', {}],
    ['something else', { items: [] }],
    ['one without its hash', unsealed],
    ['one without an actor', nobody],
    ['a number that is a text', { ...e3, seq: '3' }],
    ['a number that is a fraction', { ...e3, seq: 3.5 }],
    ['a number that is none', { ...e3, seq: Number.NaN }],
    ['the number 0', { ...e3, seq: 0 }],
    ['a number that loses digits', { ...e3, seq: 2 ** 53 }],
    ['an actor that is an object', { ...e3, actor: { toString: null } }],
    ['a detail that is null', { ...e3, detail: null }],
    ['a hash in capitals', { ...e3, hash: e3.hash.toUpperCase() }],
    ['a hash in a list', { ...e3, hash: [e3.hash] }],
    ['a hash cut short', { ...e3, hash: e3.hash.slice(1) }],
    ['half a surrogate pair', { ...e3, detail: '\ud83d' }],
    ['half a pair in a name', { ...e3, '\udc00': 'x' }],
    ['an object inside', { ...e3, more: { a: 1 } }],
    ['a truth value', { ...e3, more: true }],
    ['a fraction', { ...e3, more: 0.5 }],
    ['itself', cyclic],
  ];
  it.each(strangers)('an entry that is none: %s', async (_, entry) => {
    expect(await verifyAudit(instead(3, entry))).toEqual({ isWhole: false, fault: 'malformed', index: 2 });
  });

  it.each([
    ['an end cut off', log.slice(0, 5), e6.hash, { first: e1, last: e5 }],
    ['all of it written anew', rewritten(1, 6), e6.hash, { fault: 'noted-absent' }],
    ['a part that does not reach it', [e5, e6], e3.hash, { first: e5, last: e6 }],
    ['what was noted is no hash', log, 'x', { first: e1, last: e6 }],
  ])('that only a noted hash shows: %s', async (_, entries, noted, more) => {
    expect(await verifyAudit(entries)).toMatchObject({ isWhole: true });
    expect(await verifyAudit(entries, { noted })).toMatchObject({ isWhole: false, fault: 'noted-absent', ...more });
  });
});

/** As JSON.parse makes it: a member like any other. */
function withProto(entry: AuditEntry): unknown {
  return JSON.parse(JSON.stringify(entry).replace('{', '{"__proto__":"x",'));
}
