#!/usr/bin/env node
try {
  const { main } = await import('../dist/main.js');
  await main();
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  const reason = error.message.replaceAll('\n', ' ');
  process.stderr.write(`dockerfix: not built, or not installed whole (${reason}): build it, or install it again\n`);
  process.exitCode = 2;
}
