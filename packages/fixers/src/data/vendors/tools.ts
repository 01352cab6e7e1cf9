import { github, plain, under, type VendorImage } from './vendor-image.ts';

const cloudSdk = (path: string): string =>
  github('GoogleCloudPlatform/cloud-sdk-docker', '47328f7082ac3679afe389a743458e34f612574a', path);
const cloudSdkImage = {
  repositories: [
    'docker.io/google/cloud-sdk',
    'gcr.io/google.com/cloudsdktool/cloud-sdk',
    'gcr.io/google.com/cloudsdktool/google-cloud-cli',
  ],
  from: '340',
  below: '700',
} as const;
const cloudsdk = [{ name: 'cloudsdk', uid: 1000, gid: 1000, home: '/home/cloudsdk' }] as const;
const nexus = (path: string): string =>
  github('sonatype/docker-nexus3', '7b38e1c8a0e8ecd741887babfece4b3c21f9926e', path);
const nexusFacts = {
  user: 'nexus',
  entrypoint: null,
  cmd: ['/opt/sonatype/nexus/bin/nexus', 'run'],
  workdir: '/opt/sonatype',
  volumes: ['/nexus-data'],
  ports: ['8081'],
  accounts: [{ name: 'nexus', uid: 200, gid: 200 }],
  entrypointRead: true,
} as const;
const nexusImage = { repositories: ['docker.io/sonatype/nexus3'], from: '3.60', below: '4' } as const;
const keycloak = {
  user: '1000',
  entrypoint: ['/opt/keycloak/bin/kc.sh'],
  cmd: null,
  ports: ['8080', '8443'],
  accounts: [{ name: 'keycloak', uid: 1000, gid: 0, home: '/opt/keycloak' }],
  entrypointRead: true,
} as const;
const keycloakSource = github(
  'keycloak/keycloak',
  '1842fa971e242fde72bf973df44f6d5ae84edb2c',
  'quarkus/container/Dockerfile',
);
const keycloakRepositories = ['quay.io/keycloak/keycloak', 'docker.io/keycloak/keycloak'];
const linuxserver = (path: string, system: string): string =>
  `https://github.com/linuxserver/docker-baseimage-${system}/blob/${path}`;
const s6 = {
  user: null,
  entrypoint: ['/init'],
  accounts: [{ name: 'abc', uid: 911, gid: 911, home: '/config' }],
  entrypointRead: true,
} as const;
const baseImages = (name: string): readonly string[] =>
  under(['docker.io/linuxserver', 'ghcr.io/linuxserver', 'lscr.io/linuxserver', 'docker.io/lsiobase'], [name]);
const s6Need = {
  because: 'its init gives the account `abc` the numbers that PUID and PGID say, and starts services as it',
  alternative: 'set PUID and PGID where it runs',
} as const;

export const toolImages: readonly VendorImage[] = [
  {
    repositories: ['docker.io/amazon/aws-cli', 'public.ecr.aws/aws-cli/aws-cli'],
    tags: ['latest', '{version}'],
    from: '2',
    below: '3',
    facts: {
      family: 'amazonlinux',
      user: null,
      entrypoint: ['/usr/local/bin/aws'],
      cmd: null,
      workdir: '/aws',
      entrypointRead: true,
    },
    source: 'https://github.com/aws/aws-cli/blob/v2/docker/Dockerfile',
  },
  {
    ...cloudSdkImage,
    tags: ['alpine', '{version}-alpine'],
    facts: { ...plain, family: 'alpine', cmd: undefined, volumes: ['/root/.config'], accounts: cloudsdk },
    source: cloudSdk('alpine/Dockerfile'),
  },
  {
    ...cloudSdkImage,
    tags: ['latest', '{version}'],
    facts: { ...plain, family: 'debian', cmd: ['bash'], volumes: ['/root/.config', '/root/.kube'], accounts: cloudsdk },
    source: cloudSdk('Dockerfile'),
  },
  {
    ...cloudSdkImage,
    tags: ['slim', '{version}-slim'],
    facts: { ...plain, family: 'debian', cmd: ['bash'], volumes: ['/root/.config'], accounts: cloudsdk },
    source: cloudSdk('debian_slim/Dockerfile'),
  },
  {
    ...cloudSdkImage,
    tags: ['emulators', '{version}-emulators'],
    facts: { ...plain, family: 'debian', cmd: ['bash'], accounts: cloudsdk },
    source: cloudSdk('emulators/Dockerfile'),
  },
  {
    repositories: ['docker.io/alpine/git'],
    tags: ['latest', '{version}', 'v{version}'],
    from: '1',
    below: '3',
    facts: {
      family: 'alpine',
      user: null,
      entrypoint: ['git'],
      cmd: ['--help'],
      workdir: '/git',
      volumes: ['/git'],
      httpClients: ['busybox wget'],
      entrypointRead: true,
    },
    source: github('alpine-docker/git', '95d098d6d9567c59e60daf12c82aeed01377a4d8', 'Dockerfile'),
  },
  {
    repositories: ['docker.io/alpine/helm'],
    tags: ['latest', '{version}'],
    from: '2',
    below: '5',
    facts: {
      family: 'alpine',
      user: null,
      entrypoint: ['helm'],
      cmd: ['--help'],
      workdir: '/apps',
      entrypointRead: true,
    },
    source: github('alpine-docker/helm', '56d4e9de1184bbe3e6aa1d615d5f992594680588', 'Dockerfile'),
  },
  {
    ...nexusImage,
    // The default up to 3.90.
    tags: ['{version}'],
    below: '3.91',
    facts: { ...nexusFacts, family: 'rhel-minimal' },
    source: nexus('README.md'),
  },
  {
    ...nexusImage,
    tags: ['{version}-ubi', '{version}-{java17|java21}-ubi'],
    facts: { ...nexusFacts, family: 'rhel-minimal' },
    source: nexus('Dockerfile.java21'),
  },
  {
    ...nexusImage,
    tags: ['{version}-alpine', '{version}-{java17|java21}-alpine'],
    // It makes directories first, as it may: an ENTRYPOINT of its own since it is the default.
    facts: {
      family: 'alpine',
      user: 'nexus',
      volumes: ['/nexus-data'],
      ports: ['8081'],
      accounts: nexusFacts.accounts,
      entrypointRead: false,
    },
    source: nexus('Dockerfile.alpine.java21'),
  },
  {
    // On ubi8-minimal up to 21, on ubi9-micro since.
    repositories: keycloakRepositories,
    tags: ['{version}'],
    from: '17',
    below: '21',
    facts: { ...keycloak, family: 'rhel-minimal' },
    source: keycloakSource,
  },
  {
    repositories: keycloakRepositories,
    tags: ['latest', '{version}', '{version}-{number}'],
    from: '22',
    below: '27',
    facts: { ...keycloak, family: 'rhel-micro' },
    source: 'https://github.com/keycloak/keycloak/blob/22.0.11/quarkus/container/Dockerfile',
  },
  {
    repositories: ['docker.io/gitlab/gitlab-runner'],
    tags: ['latest', 'ubuntu', 'v{version}', 'ubuntu-v{version}'],
    from: '10',
    below: '20',
    facts: {
      family: 'ubuntu',
      user: null,
      entrypoint: ['/usr/bin/dumb-init', '/entrypoint'],
      cmd: ['run', '--user=gitlab-runner', '--working-directory=/home/gitlab-runner'],
      volumes: ['/etc/gitlab-runner', '/home/gitlab-runner'],
      entrypointRead: true,
      mustBeRoot: {
        because: 'it starts each job as the user that `--user` names',
        alternative: 'leave it as it is, or register the runner in its own user mode',
      },
    },
    source: 'https://gitlab.com/gitlab-org/gitlab-runner/-/blob/main/dockerfiles/runner/ubuntu/Dockerfile',
  },
  {
    repositories: ['gcr.io/kaniko-project/executor'],
    tags: ['latest', 'slim', 'v{version}{|-slim}'],
    from: '0',
    below: '2',
    facts: {
      family: 'scratch',
      user: null,
      entrypoint: ['/kaniko/executor'],
      cmd: null,
      entrypointRead: true,
      mustBeRoot: {
        because: 'it unpacks the images that it builds into its own file system',
        alternative: 'leave it as it is, or build with rootless BuildKit',
      },
    },
    source: github('GoogleContainerTools/kaniko', '236ba5690eda9170d0157aa8137ebbeb09d38685', 'deploy/Dockerfile'),
  },
  {
    repositories: ['docker.io/ollama/ollama'],
    tags: ['latest', '{version}'],
    from: '0.1',
    below: '2',
    facts: {
      family: 'ubuntu',
      user: null,
      entrypoint: ['/bin/ollama'],
      cmd: ['serve'],
      ports: ['11434'],
      entrypointRead: true,
    },
    source: github('ollama/ollama', 'fb30760996871fa9460115c753afd2c60d4ab0f7', 'Dockerfile'),
  },
  {
    repositories: ['docker.io/curlimages/curl', 'quay.io/curl/curl'],
    tags: ['latest', '{version}'],
    from: '7',
    below: '9',
    facts: {
      family: 'alpine',
      user: 'curl_user',
      // It puts `curl` before options.
      entrypoint: ['/entrypoint.sh'],
      cmd: ['curl'],
      workdir: '/home/curl_user',
      httpClients: ['curl', 'busybox wget'],
      entrypointRead: true,
    },
    source: github('curl/curl-container', '96c8e58a85d52153225cb925ead8e365829c2db1', 'create_base_image.sh'),
  },
  {
    repositories: ['docker.io/dpage/pgadmin4'],
    tags: ['latest', '{version}'],
    from: '4',
    below: '10',
    facts: {
      family: 'alpine',
      user: '5050',
      entrypoint: ['/entrypoint.sh'],
      workdir: '/pgadmin4',
      volumes: ['/var/lib/pgadmin'],
      ports: ['80', '443'],
      accounts: [{ name: 'pgadmin', uid: 5050, gid: 0 }],
      entrypointRead: false,
    },
    source: github('dpage/pgadmin4', 'aa0a1f676d0dc704a7c3319621fdf2c4f96ca927', 'Dockerfile'),
  },
  {
    repositories: baseImages('baseimage-alpine').concat(baseImages('alpine')),
    tags: ['{version}', 'latest', 'edge'],
    from: '3.12',
    below: '4',
    facts: { ...s6, family: 'alpine', mustBeRoot: s6Need },
    source: linuxserver('3d5a8b06a66bdf923dd537912cde796ccf915532/Dockerfile', 'alpine'),
  },
  {
    repositories: baseImages('baseimage-ubuntu').concat(baseImages('ubuntu')),
    tags: ['{bionic|focal|jammy|noble}', 'latest'],
    facts: { ...s6, family: 'ubuntu', mustBeRoot: s6Need },
    source: linuxserver('93b4c6be0e8e1611d1611586695cecec45992df6/Dockerfile', 'ubuntu'),
  },
];
