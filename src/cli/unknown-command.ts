import type { Command } from 'commander';

/**
 * The arguments as far as the first command that is none, for an error that names it: with --help after it, commander
 * would print the help of what comes before, and with `help` before it as well. `help` becomes --help after the commands,
 * since commander's own looks no further than one of them, and knows no help of itself.
 */
export function untilUnknown(program: Command, argv: readonly string[]): string[] {
  const [node = '', script = '', ...words] = argv;
  const path: string[] = [];
  let command = program;
  let help = false;
  for (const word of words) {
    if (command.commands.length === 0 || word.startsWith('-')) break;
    if (word === 'help') {
      help = true;
      continue;
    }
    path.push(word);
    const next = command.commands.find((each) => each.name() === word);
    if (next === undefined) return [node, script, ...path];
    command = next;
  }
  return help ? [node, script, ...path, '--help'] : [...argv];
}
