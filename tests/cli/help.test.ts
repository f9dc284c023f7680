import { Command } from 'commander';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands';

const program = new Command('klynge');
for (const register of COMMANDS) register(program, () => undefined);

const all = ({ commands }: Command): Command[] => commands.flatMap((command) => [command, ...all(command)]);

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (more) => (text += more) }).outputHelp();
  return text;
}

/** The command that the words of a line name, as far as they name one. */
function named(words: readonly string[]): Command {
  let command = program;
  for (const word of words) command = command.commands.find((each) => each.name() === word) ?? command;
  return command;
}

test.each(all(program).map((command) => [command.name(), command] as const))(
  'the help of %s has examples with its own options',
  (_, command) => {
    const examples = helpOf(command)
      .split(/^Examples?:\n/mu)[1]
      ?.split('\n')
      .flatMap((line) => line.split(/&&|\|/u))
      .filter((line) => line.includes('klynge '))
      .map((line) => line.slice(line.indexOf('klynge ')).split('  ', 1)[0] ?? '');
    expect(examples?.length).toBeGreaterThan(0);
    for (const example of examples ?? []) {
      const words = example.split(' ').slice(1);
      const used = words.filter((word) => word.startsWith('--'));
      const known = named(words).options.map(({ long }) => long);
      expect(known, example).toEqual(expect.arrayContaining(used));
    }
  },
);
