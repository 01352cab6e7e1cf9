import { fix } from 'dockerfix';

const { output, applied, left } = fix(`FROM node:22-bookworm-slim
WORKDIR /app
COPY . .
RUN npm ci --omit=dev
CMD ["node", "server.js"]
`);

console.log(output);
for (const { fixer, fix } of applied) console.log(`applied  ${fixer}: ${fix?.title}`);
for (const { fixer, why } of left) console.log(`left     ${fixer}: ${why}`);
