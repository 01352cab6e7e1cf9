#!/usr/bin/env node
try {
  const { main } = await import('../dist/main.js');
  await main();
} catch (error) {
  const reason = String(error?.message ?? error).replaceAll('\n', ' ');
  const isMissing = error?.code === 'ERR_MODULE_NOT_FOUND';
  const line = isMissing
    ? `not built, or not installed whole (${reason}): build it, or install it again`
    : `failed to start (${reason}); this is a defect of dockerfix: report it`;
  const stack = process.argv.includes('--debug') ? `${error?.stack}\n` : '';
  process.stderr.write(`dockerfix: ${line}\n${stack}`);
  process.exitCode = 2;
}
