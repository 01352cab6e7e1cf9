import { createServer } from 'node:http';

const port = 3000;

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/plain');
  response.end(`Hello from uid ${process.getuid?.()}\n`);
});

server.listen(port, () => console.log(`listening on ${port}`));
process.on('SIGTERM', () => server.close());
