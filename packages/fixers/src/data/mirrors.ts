import { DockerfixError, type ImageReference, parseImageReference } from '@dockerfix/core';

/** A place that serves the very images of Docker Hub: `registry/path` here is `to` + the rest of the path there. */
interface Mirror {
  readonly registry: string;
  /** The beginning of the repository's path, with its last slash; empty for all of them. */
  readonly path: string;
  /** The beginning of the path on Docker Hub. */
  readonly to: string;
}

// The official images once more for a single architecture each:
// https://github.com/docker-library/official-images#architectures-other-than-amd64
const architectures = [
  // As they were called until 2017: https://hub.docker.com/u/armhf/, https://hub.docker.com/u/aarch64/
  'aarch64',
  'armel',
  'armhf',
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

const mirrors: readonly Mirror[] = [
  ...architectures.map((name) => ({ registry: 'docker.io', path: `${name}/`, to: 'library/' })),
  // https://docs.aws.amazon.com/AmazonECR/latest/public/docker-official-images.html
  { registry: 'public.ecr.aws', path: 'docker/library/', to: 'library/' },
  // https://docs.aws.amazon.com/AmazonECR/latest/userguide/amazon_linux_container_image.html
  { registry: 'public.ecr.aws', path: 'amazonlinux/amazonlinux', to: 'library/amazonlinux' },
  // https://docs.aws.amazon.com/corretto/latest/corretto-21-ug/docker-install.html
  { registry: 'public.ecr.aws', path: 'amazoncorretto/amazoncorretto', to: 'library/amazoncorretto' },
  // https://gallery.ecr.aws/nginx/nginx, https://gallery.ecr.aws/ubuntu/ubuntu
  { registry: 'public.ecr.aws', path: 'nginx/nginx', to: 'library/nginx' },
  { registry: 'public.ecr.aws', path: 'ubuntu/ubuntu', to: 'library/ubuntu' },
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

/** A registry, and the beginning of the paths in it, with its last slash, that stands for Docker Hub. */
export interface HubPlace {
  readonly registry: string;
  readonly path: string;
}

/**
 * Reads the prefix of a mirror of Docker Hub: `harbor.corp.example/dockerhub`, `registry.example:5000/proxy/`.
 *
 * @throws DockerfixError `usage`
 */
export function readMirror(prefix: unknown): HubPlace {
  const text = typeof prefix === 'string' ? prefix.replace(/\/$/, '') : '';
  const reference = parseImageReference(`${text}/image`);
  const isWhole =
    reference !== undefined && `${reference.registry}/${reference.repository}` === `${text.toLowerCase()}/image`;
  if (!isWhole || reference.registry === 'docker.io') {
    throw new DockerfixError(
      'usage',
      `mirror ${String(prefix)} is no registry with a path: write it as in FROM, without tag, such as harbor.example/dockerhub`,
    );
  }
  return { registry: reference.registry, path: reference.repository.slice(0, -'image'.length) };
}

/** The place that a mirror copies; of several configured ones, the longest that fits. */
export function original(
  { registry, repository }: ImageReference,
  places: readonly HubPlace[],
): { readonly registry: string; readonly repository: string } {
  const [place] = places
    .filter((one) => one.registry === registry && repository.startsWith(one.path))
    .toSorted((a, b) => b.path.length - a.path.length);
  if (place !== undefined) {
    const path = repository.slice(place.path.length);
    return originalOf('docker.io', path.includes('/') ? path : `library/${path}`);
  }
  return originalOf(registry, repository);
}

function originalOf(registry: string, repository: string): { readonly registry: string; readonly repository: string } {
  for (const mirror of mirrors) {
    const isWhole = mirror.path === repository || mirror.path === '' || mirror.path.endsWith('/');
    if (mirror.registry !== registry || !repository.startsWith(mirror.path) || !isWhole) continue;
    return { registry: 'docker.io', repository: mirror.to + repository.slice(mirror.path.length) };
  }
  return { registry, repository };
}
