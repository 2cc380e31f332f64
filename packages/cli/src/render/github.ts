import { describe } from '@waypost/sdk/describe';
import { printable } from '../terminal/printable.ts';
import { notCheckedLine } from './not-checked-line.ts';
import type { Renderer, Setting } from './renderer.ts';
import { repositoryPath } from './repository-path.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions, which shows them as annotations beside the lines.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export async function githubRenderer({ language, isQuiet }: Setting): Promise<Renderer> {
  const { texts } = language;
  return {
    async judged({ name, result }) {
      if (result.findings.length === 0) return '';
      const messages = await language.messages(result.format);
      return result.findings
        .map((finding) => {
          const { message, mend } = describe(finding, messages);
          const { line, column } = finding.position ?? { line: 1, column: 1 };
          const text = [`${message} ${mend}`.trim(), finding.pointer && `${texts.place} ${finding.pointer}`];
          const title = finding.rule;
          return command(commands[finding.severity], { file: repositoryPath(name), line, col: column, title }, text);
        })
        .join('');
    },
    failed: ({ name, obstacle }) => command('error', { file: repositoryPath(name) }, [texts.obstacle(obstacle)]),
    end: async (tally) =>
      isQuiet
        ? ''
        : [texts.summary(tally), notCheckedLine(tally, language)]
            .filter(Boolean)
            .map((line) => `${line}\n`)
            .join(''),
  };
}

/** Nothing of a value or a text can end the command or begin another: what could is escaped. */
function command(name: string, properties: Record<string, string | number>, lines: readonly string[]): string {
  const list = Object.entries(properties).map(
    ([key, value]) =>
      `${key}=${escaped(printable(String(value)))
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C')}`,
  );
  const text = lines.filter(Boolean).map((line) => escaped(printable(line)));
  return `::${name} ${list.join(',')}::${text.join('%0A')}\n`;
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
