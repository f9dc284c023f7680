process.stdout.write('klynge\n');
