import type { Command } from 'commander';

/**
 * The arguments as far as the first command that is none, for an error that names it: with --help behind it, commander
 * would print the help of what comes before, and with `help` before it as well.
 */
export function untilUnknown(program: Command, argv: readonly string[]): string[] {
  const [node = '', script = '', ...words] = argv;
  const path: string[] = [];
  let command = program;
  for (const word of words) {
    if (command.commands.length === 0 || word.startsWith('-')) break;
    if (word === 'help') continue;
    path.push(word);
    const next = command.commands.find((each) => each.name() === word);
    if (next === undefined) return [node, script, ...path];
    command = next;
  }
  return [...argv];
}
