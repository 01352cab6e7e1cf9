/** A place that serves the very images of Docker Hub: `registry/path` here is `to` + the rest of the path there. */
export interface Mirror {
  readonly registry: string;
  /** The beginning of the repository's path, with its last slash; empty for all of them. */
  readonly path: string;
  /** The beginning of the path on Docker Hub. */
  readonly to: string;
}

// The official images once more for a single architecture each:
// https://github.com/docker-library/official-images#architectures-other-than-amd64
const architectures = [
  'amd64',
  'arm32v5',
  'arm32v6',
  'arm32v7',
  'arm64v8',
  'i386',
  'mips64le',
  'ppc64le',
  'riscv64',
  's390x',
];

export const mirrors: readonly Mirror[] = [
  ...architectures.map((name) => ({ registry: 'docker.io', path: `${name}/`, to: 'library/' })),
  // https://docs.aws.amazon.com/AmazonECR/latest/public/docker-official-images.html
  { registry: 'public.ecr.aws', path: 'docker/library/', to: 'library/' },
  // https://docs.aws.amazon.com/AmazonECR/latest/userguide/amazon_linux_container_image.html
  { registry: 'public.ecr.aws', path: 'amazonlinux/amazonlinux', to: 'library/amazonlinux' },
  // https://docs.aws.amazon.com/corretto/latest/corretto-21-ug/docker-install.html
  { registry: 'public.ecr.aws', path: 'amazoncorretto/amazoncorretto', to: 'library/amazoncorretto' },
  // https://hub.docker.com/_/fedora
  { registry: 'quay.io', path: 'fedora/fedora', to: 'library/fedora' },
  { registry: 'registry.fedoraproject.org', path: 'fedora', to: 'library/fedora' },
  // https://www.docker.elastic.co
  { registry: 'docker.elastic.co', path: 'elasticsearch/elasticsearch', to: 'library/elasticsearch' },
  { registry: 'docker.elastic.co', path: 'kibana/kibana', to: 'library/kibana' },
  { registry: 'docker.elastic.co', path: 'logstash/logstash', to: 'library/logstash' },
  // https://cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images
  { registry: 'mirror.gcr.io', path: '', to: '' },
];
