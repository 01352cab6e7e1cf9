/** Where compose looks (https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file), and what it adds. */
export const composeFiles: readonly string[] = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
  'compose.override.yaml',
  'compose.override.yml',
  'docker-compose.override.yaml',
  'docker-compose.override.yml',
];
