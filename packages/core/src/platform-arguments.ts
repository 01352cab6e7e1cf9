/** BuildKit sets these before the first ARG: https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope */
export const platformArguments: ReadonlySet<string> = new Set([
  'BUILDARCH',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDPLATFORM',
  'BUILDVARIANT',
  'TARGETARCH',
  'TARGETOS',
  'TARGETOSVERSION',
  'TARGETPLATFORM',
  'TARGETSTAGE',
  'TARGETVARIANT',
]);
