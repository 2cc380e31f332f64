import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '@waypost/sdk';
import { describe, rulePage } from '@waypost/sdk/describe';
import { jsonText } from '@waypost/sdk/report';
import { version } from '../../package.json';
import type { Language, Messages } from '../language.ts';
import { printable } from '../terminal/printable.ts';
import { notCheckedLine } from './not-checked-line.ts';
import { inWords } from './policy-lines.ts';
import type { Renderer, Setting } from './renderer.ts';
import { repositoryPath } from './repository-path.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0, for code scanning: one run, with a table of the rules that were broken. */
export async function sarifRenderer({ language }: Setting): Promise<Renderer> {
  const { texts } = language;
  const rules = new Map<string, object>();
  const results: object[] = [];
  const artifacts: object[] = [];
  const notifications: object[] = [];

  return {
    async judged({ name, bytes, measure, result }) {
      const { outcome, totals, findings, format } = result;
      const artifactLocation = { uri: uriOf(name) };
      artifacts.push({
        location: artifactLocation,
        length: bytes?.length ?? (await measure?.())?.bytes,
        properties: { outcome, totals },
      });
      const messages = findings.length > 0 ? await language.messages(format) : undefined;
      for (const finding of findings) {
        if (!rules.has(finding.rule)) rules.set(finding.rule, ruleOf(finding, messages as Messages));
        results.push(
          resultOf(finding, artifactLocation, [...rules.keys()].indexOf(finding.rule), messages as Messages, language),
        );
      }
      return '';
    },
    failed({ name, obstacle }) {
      const location = { physicalLocation: { artifactLocation: { uri: uriOf(name) } } };
      notifications.push({ level: 'error', message: { text: texts.obstacle(obstacle) }, locations: [location] });
      return '';
    },
    async end(tally) {
      const omitted = notCheckedLine(tally, language);
      if (omitted) notifications.push({ level: 'note', message: { text: omitted } });
      const run = {
        tool: { driver: { name: 'waypost', version, semanticVersion: version, rules: [...rules.values()] } },
        invocations: [{ executionSuccessful: tally.unreadable === 0, toolExecutionNotifications: notifications }],
        language: language.id,
        columnKind: 'utf16CodeUnits',
        artifacts,
        results,
      };
      return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
    },
  };
}

/** A rule with its general message and mend; where those name values of a document, an ellipsis stands. */
function ruleOf({ rule, severity, regraded, waived }: Finding, messages: Messages) {
  const [message, mend] = (messages.messages[rule] ?? [rule, '']).map((text) => text.replace(/\{[^{}]*\}/g, '…'));
  return {
    id: rule,
    shortDescription: { text: message },
    ...(mend && { help: { text: mend } }),
    helpUri: rulePage(rule),
    defaultConfiguration: { level: levels[regraded?.severity ?? waived?.severity ?? severity] },
  };
}

function resultOf(
  finding: Finding,
  artifactLocation: object,
  ruleIndex: number,
  messages: Messages,
  language: Language,
) {
  const { rule, severity, pointer, position, waived } = finding;
  const { message, mend } = describe(finding, messages);
  const region = position && { startLine: position.line, startColumn: position.column };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: printable(`${message} ${mend}`.trim()) },
    locations: [
      {
        physicalLocation: { artifactLocation, ...(region && { region }) },
        logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }],
      },
    ],
    ...(waived && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: inWords(waived.reason, language) }],
    }),
  };
}

/** Relative where it can be, percent-encoded, with forward slashes. */
function uriOf(name: string): string {
  const path = repositoryPath(name).replace(/\p{Cs}/gu, '\ufffd');
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split('/').map(encodeURIComponent).join('/');
}
